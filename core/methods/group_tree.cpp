#include "core/methods/group_tree.h"

#include "core/base/phrase.h"

#include <map>

namespace marginscope {

namespace {

std::string rowPointer(const ParameterBlock& block, std::size_t row, const char* key) {
    return block.pointer("groups") + "/" + std::to_string(row) + "/" + key;
}

tl::unexpected<Error> wrong(const std::string& pointer, const std::string& found, std::string expected) {
    return failure(Reason::BadValue, {pointer, found, std::move(expected)}, Place{{}, 0, 0, pointer});
}

} // namespace

Result<GroupTree> GroupTree::read(const ParameterBlock& block) {
    GroupTree tree;
    for (const ParameterRow& row : block.rows("groups")) {
        const std::string& name = row.words.at("name");
        if (tree.find(name))
            return wrong(rowPointer(block, tree.groups_.size(), "name"), name,
                         QT_TRANSLATE_NOOP("expected", "a name no other group has"));
        tree.groups_.push_back({name, row.numbers.at("offset"), std::nullopt});
    }
    for (const Result<void>& checked : {tree.link(block), tree.checkCycles(block), tree.checkUnderlyings(block)})
        if (!checked) return tl::unexpected<Error>(checked.error());
    return tree;
}

std::optional<std::size_t> GroupTree::find(const std::string& name) const {
    for (std::size_t i = 0; i < groups_.size(); ++i)
        if (groups_[i].name == name) return i;
    return std::nullopt;
}

std::size_t GroupTree::top(std::size_t group) const {
    while (groups_[group].parent)
        group = *groups_[group].parent;
    return group;
}

Result<void> GroupTree::link(const ParameterBlock& block) {
    const std::vector<ParameterRow>& rows = block.rows("groups");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string& parent = rows[i].words.at("group");
        if (parent.empty()) continue;
        groups_[i].parent = find(parent);
        if (!groups_[i].parent)
            return wrong(rowPointer(block, i, "group"), parent,
                         QT_TRANSLATE_NOOP("expected", "the name of a group of the list"));
    }
    return {};
}

Result<void> GroupTree::checkCycles(const ParameterBlock& block) const {
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        std::string way = groups_[i].name;
        std::optional<std::size_t> at = groups_[i].parent;
        for (std::size_t steps = 0; at && steps <= groups_.size(); ++steps) {
            way += " → " + groups_[*at].name;
            if (*at == i)
                return wrong(rowPointer(block, i, "group"), way,
                             QT_TRANSLATE_NOOP("expected", "groups that do not stand in each other"));
            at = groups_[*at].parent;
        }
    }
    return {};
}

Result<void> GroupTree::checkUnderlyings(const ParameterBlock& block) const {
    std::vector<std::string> codes = block.underlyings();
    codes.emplace_back();
    std::map<std::string, std::string> groupOfClass;
    for (const std::string& code : codes) {
        const std::string &group = block.word("group", code), &name = block.word("class", code);
        if (!group.empty() && !find(group))
            return wrong(block.pointer("group", code), group,
                         QT_TRANSLATE_NOOP("expected", "the name of a group of the list"));
        if (name.empty()) continue;
        const auto [found, isNew] = groupOfClass.try_emplace(name, group);
        if (!isNew && found->second != group)
            return wrong(block.pointer("group", code), group,
                         QT_TRANSLATE_NOOP("expected", "the same group as the other members of the class"));
    }
    return {};
}

} // namespace marginscope
