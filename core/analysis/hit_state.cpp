#include "core/analysis/hit_state.h"

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

double excessAt(const MarkedBook& book, const Rulebook& rulebook, Regime regime, Level level) {
    switch (regime) {
    case Regime::Isolated:
        return isolatedRegime(book, rulebook).at(level).excess;
    case Regime::Cross:
        return crossRegime(book, rulebook).at(level).excess;
    case Regime::Portfolio:
        break;
    }
    return portfolioRegime(book, rulebook).at(level).excess;
}

std::optional<BindingScenario> bindingAt(const MarkedBook& book, const Rulebook& rulebook) {
    return portfolioRequirement(book, rulebook, true).binding;
}

std::vector<PartState> partsAt(const MarkedBook& book, const Rulebook& rulebook, Level level) {
    PartCollector collector;
    collector.add(explainPortfolioRequirement(book, rulebook, level, ExplainDetail::BindingCells), {},
                  nullptr);
    return collector.release();
}

std::optional<PartState> changedPart(const std::vector<PartState>& before, const std::vector<PartState>& after) {
    const auto find = [](const std::vector<PartState>& in, const PartState& part) {
        return std::find_if(in.begin(), in.end(), [&](const PartState& other) { return other.key == part.key; });
    };
    for (const PartState& now : after) {
        const auto was = find(before, now);
        if (now.counts != (was != before.end() && was->counts)) return now;
    }
    for (const PartState& was : before)
        if (was.counts && find(after, was) == after.end()) return PartState{was.key, was.label, false, 0.0};
    return std::nullopt;
}

HitState hitState(const MarkedBook& book, const Rulebook& rulebook, bool parts) {
    HitState state;
    const AccountMargin margin = portfolioRequirement(book, rulebook, true);
    const std::array<RegimeResult, 3> regimes = {isolatedRegime(book, rulebook), crossRegime(book, rulebook),
                                                 pooledRegime(book, rulebook, Regime::Portfolio, margin)};
    for (std::size_t r = 0; r < regimes.size(); ++r)
        state.excess[r] = {regimes[r].initial.excess, regimes[r].maintenance.excess};
    if (margin.binding) {
        state.bindingId = margin.binding->id;
        state.binding = margin.binding->label;
    }
    if (parts) state.parts = partsAt(book, rulebook);
    return state;
}

} // namespace marginscope
