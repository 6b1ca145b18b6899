#include "core/analysis/requirement_parts.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"

#include <algorithm>

namespace marginscope {

namespace {

// Nodes that only hold others together are opened: what stands in them are the parts.
bool holdsTogether(const ExplainNode& node) {
    constexpr std::array wrappers = {"Requirement for the positions",
                                     "Requirement before add-ons",
                                     "Add-ons",
                                     "Risk-matrix margin",
                                     "Requirements of the underlyings",
                                     "Requirement of %1",
                                     "Requirement by the rulebook's formula",
                                     "Not below zero"};
    return std::find(wrappers.begin(), wrappers.end(), node.label.pattern) != wrappers.end();
}

class PartCollector {
public:
    void add(const ExplainNode& node, const std::string& path, const Phrase* unit) {
        for (const ExplainNode& child : node.children) {
            const std::string key = path + "/" + child.label.english();
            if (holdsTogether(child))
                add(child, key, child.label.args.empty() ? unit : &child.label);
            else if (child.combine != Combine::Input && !child.unit.empty())
                parts_.push_back({key, named(child.label, unit), child.value != 0.0, child.value});
        }
    }

    std::vector<PartState> release() { return std::move(parts_); }

private:
    // The same charge stands under every underlying.
    static Phrase named(const Phrase& label, const Phrase* unit) {
        return unit ? Phrase{"%1: %2", {unit->args.front(), label}} : label;
    }

    std::vector<PartState> parts_;
};

} // namespace

std::vector<PartState> partsAt(const MarkedBook& book, const Rulebook& rulebook, Level level) {
    PartCollector collector;
    collector.add(explainPortfolioRequirement(book, rulebook, level, ExplainDetail::BindingCells), {},
                  nullptr);
    return collector.release();
}

} // namespace marginscope
