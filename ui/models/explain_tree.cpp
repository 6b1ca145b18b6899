#include "ui/models/explain_tree.h"

#include "core/base/number.h"
#include "ui/presentation/translated.h"

#include <algorithm>

namespace marginscope {

namespace {

/// Children of the root of every explanation of an excess.
constexpr std::size_t equityPart = 0, requirementPart = 1;

bool endsWithWord(const std::string& text, const std::string& word) {
    if (text.size() < word.size() || text.compare(text.size() - word.size(), word.size(), word) != 0) return false;
    return text.size() == word.size() || text[text.size() - word.size() - 1] == ' ';
}

bool names(const ExplainNode& node, const std::string& instrument, const std::string& position) {
    return std::any_of(node.label.args.begin(), node.label.args.end(), [&](const PhraseArg& arg) {
        return position.empty() ? endsWithWord(arg.english(), instrument) : arg == PhraseArg(position);
    });
}

} // namespace

ExplainTree::ExplainTree(ExplainNode root) : root_(std::move(root)) {
    entries_.reserve(root_.countNodes());
    add(root_, -1, 0);
}

int ExplainTree::add(const ExplainNode& node, int parent, int row) {
    const int here = count();
    const QString searched = translated(node.label) + QLatin1Char(' ') + QString::fromStdString(node.symbol) +
                             QLatin1Char(' ') + QString::fromStdString(node.formula) + QLatin1Char(' ') +
                             translated(node.source);
    entries_.push_back({&node, parent, row, {}, searched});
    std::vector<int> children;
    children.reserve(node.children.size());
    for (std::size_t child = 0; child < node.children.size(); ++child)
        children.push_back(add(node.children[child], here, static_cast<int>(child)));
    entries_[static_cast<std::size_t>(here)].children = std::move(children);
    return here;
}

std::vector<int> ExplainTree::matches(const QString& text) const {
    std::vector<int> found;
    for (int entry = 0; entry < count() && !text.isEmpty(); ++entry)
        if (at(entry).searched.contains(text, Qt::CaseInsensitive)) found.push_back(entry);
    return found;
}

std::vector<int> ExplainTree::pathTo(int entry) const {
    std::vector<int> path;
    for (; entry >= 0; entry = at(entry).parent)
        path.push_back(entry);
    std::reverse(path.begin(), path.end());
    return path;
}

int ExplainTree::partEntry(std::size_t part) const {
    const std::vector<int>& parts = entries_.front().children;
    return part < parts.size() ? parts[part] : 0;
}

// The open cell that is the lowest one: what the requirement of the risk matrix rests on.
int ExplainTree::bindingEntry() const {
    for (int entry = partEntry(requirementPart); entry < count(); ++entry) {
        const Entry& lowest = at(entry);
        if (lowest.node->combine != Combine::Min || lowest.node->symbol != "worst") continue;
        for (const int cell : lowest.children)
            if (!at(cell).children.empty() && at(cell).node->value == lowest.node->value) return cell;
        return entry;
    }
    return partEntry(requirementPart);
}

int ExplainTree::positionEntry(const std::string& instrument, const std::string& position, int below) const {
    for (int entry = below; entry < count(); ++entry)
        if (names(*at(entry).node, instrument, position)) return entry;
    return -1;
}

int ExplainTree::entryOf(const FigureRef& figure, const std::string& position) const {
    switch (figure.part) {
    case FigureRef::Part::Excess:
        return 0;
    case FigureRef::Part::Equity:
        return partEntry(equityPart);
    case FigureRef::Part::Requirement:
        return partEntry(requirementPart);
    case FigureRef::Part::BindingScenario:
        return bindingEntry();
    case FigureRef::Part::Position:
        break;
    }
    for (const int below : {bindingEntry(), partEntry(requirementPart), 0})
        if (const int found = positionEntry(figure.instrument, position, below); found >= 0) return found;
    return partEntry(requirementPart);
}

std::string explainedPosition(const Comparison& comparison, const FigureRef& figure) {
    if (figure.part != FigureRef::Part::Position) return {};
    for (const MarkedPosition& position : comparison.book->positions) {
        const bool held =
            std::any_of(position.holdings.begin(), position.holdings.end(),
                        [&](const HeldRow& row) { return row.index == static_cast<std::size_t>(figure.row); });
        if (held && position.instrument.symbol == figure.instrument)
            return labelNumber(position.contracts, 10, true) + " " + position.instrument.symbol;
    }
    return {};
}

} // namespace marginscope
