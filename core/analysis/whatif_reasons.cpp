#include "core/analysis/whatif_reasons.h"

#include "core/base/number.h"
#include "core/margin/account_requirement.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

constexpr double cent = 0.005;
constexpr std::size_t partsShown = 40;

std::string amount(double value) {
    return groupedNumber(value, 2);
}

std::string change(double value) {
    return groupedNumber(value, 2, true);
}

ExplainNode requirementNode(const Comparison& comparison, Regime regime, Level level) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    if (regime == Regime::Cross) return explainCrossRequirement(book, rules, level);
    if (regime == Regime::Portfolio) return explainPortfolioRequirement(book, rules, level, ExplainDetail::BindingCells);
    return std::move(explainExcess(comparison, regime, level, ExplainDetail::BindingCells).children.at(1));
}

// The first node below which there is more than one figure: "Initial requirement" = "Risk-matrix margin" = its terms.
const ExplainNode& opened(const ExplainNode& node) {
    const ExplainNode* at = &node;
    for (;;) {
        const ExplainNode* only = nullptr;
        std::size_t that = 0;
        for (const ExplainNode& child : at->children)
            if (child.value != 0.0) {
                only = &child;
                ++that;
            }
        if (at->combine != Combine::Sum || that != 1 || only->combine != Combine::Sum || only->value != at->value)
            return *at;
        at = only;
    }
}

/// Requirement of a position as it counts in a regime that adds positions up.
double marginOf(const PositionResult& position, Regime regime, Level level) {
    if (regime == Regime::Cross) return position.cross.at(level);
    return level == Level::Initial ? position.isolated.initial : position.isolated.maintenance;
}

/// Whether the regime charges every position as if it were the only one, in a book.
bool chargesAlone(const Comparison& comparison, Regime regime) {
    if (regime == Regime::Isolated) return true;
    if (regime == Regime::Portfolio) return false;
    double alone = 0.0, counted = 0.0;
    for (const PositionResult& position : comparison.positions) {
        alone += position.isolated.initial;
        counted += position.cross.initial;
    }
    const double requirement = comparison.of(regime).initial.requirement;
    const double noise = 1e-6 * std::max(1.0, requirement);
    return std::fabs(alone - requirement) <= noise && std::fabs(counted - requirement) <= noise;
}

/// By symbol: positions of one contract in several groups count together.
std::map<std::string, double> marginsOf(const Comparison& comparison, Regime regime, Level level) {
    std::map<std::string, double> out;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i)
        out[comparison.book->positions[i].instrument.symbol] += marginOf(comparison.positions[i], regime, level);
    return out;
}

/// A label without the size of the position it begins with: "−4 BTC-25DEC26-110000-C: …".
std::string keyOf(const ExplainNode& node) {
    const std::string text = node.label.english();
    const std::size_t blank = text.find(' ');
    const bool sized = blank != std::string::npos && text.find(": ") != std::string::npos &&
                       (text.starts_with("\u2212") || text.starts_with("+") || std::isdigit(static_cast<unsigned char>(text[0])));
    return sized ? text.substr(blank + 1) : text;
}

class PartMatch {
public:
    RequirementParts run(const ExplainNode& before, const ExplainNode& after) {
        out_.combine = after.combine;
        if (before.combine != Combine::Sum || after.combine != Combine::Sum)
            out_.combine = before.combine == after.combine ? after.combine : Combine::Formula;
        add(before, &PartChange::before);
        add(after, &PartChange::after);
        keepLargest();
        return std::move(out_);
    }

    /// Of a regime that adds positions up.
    RequirementParts run(const std::map<std::string, double>& before, const std::map<std::string, double>& after,
                         const std::string& unit) {
        std::map<std::string, PartChange> parts;
        for (const auto& [symbol, margin] : after)
            parts[symbol] = {{"%1", {symbol}}, unit, 0.0, margin};
        for (const auto& [symbol, margin] : before) {
            PartChange& part = parts.try_emplace(symbol, PartChange{{"%1", {symbol}}, unit, 0.0, 0.0}).first->second;
            part.before = margin;
        }
        for (auto& [symbol, part] : parts)
            out_.parts.push_back(std::move(part));
        keepLargest();
        return std::move(out_);
    }

private:
    void add(const ExplainNode& node, double PartChange::*side) {
        for (const ExplainNode& child : node.children) {
            const auto [found, isNew] = places_.try_emplace(keyOf(child) + "\n" + child.unit, out_.parts.size());
            if (isNew) out_.parts.push_back({child.label, child.unit, 0.0, 0.0});
            PartChange& part = out_.parts[found->second];
            part.*side += child.value;
            part.label = child.label;
        }
    }

    void keepLargest() {
        if (out_.parts.size() <= partsShown) return;
        std::vector<double> sizes;
        for (const PartChange& part : out_.parts)
            sizes.push_back(std::fabs(part.change()));
        std::nth_element(sizes.begin(), sizes.begin() + partsShown - 1, sizes.end(), std::greater<>());
        const double least = sizes[partsShown - 1];
        std::vector<PartChange> kept;
        for (PartChange& part : out_.parts)
            if (kept.size() < partsShown && std::fabs(part.change()) >= least) kept.push_back(std::move(part));
        out_.leftOut = out_.parts.size() - kept.size();
        out_.parts = std::move(kept);
    }

    RequirementParts out_;
    std::map<std::string, std::size_t> places_;
};

class Reasons {
public:
    Reasons(const WhatIf& result, Regime regime)
        : result_(result)
        , regime_(regime)
        , before_(result.before->of(regime))
        , after_(result.after->of(regime))
        , change_(result.of(regime)) {}

    std::vector<Phrase> run() {
        requirement();
        if (before_.binding || after_.binding)
            scenarios();
        else if (addsPositions())
            positions();
        else
            say({"%1", {after_.reason}});
        otherPart();
        equity();
        return std::move(out_);
    }

private:
    void say(Phrase phrase) {
        if (!phrase.pattern.empty()) out_.push_back(std::move(phrase));
    }

    void requirement() {
        const double moved = change_.initial.requirement;
        const std::string now = amount(after_.initial.requirement);
        if (std::fabs(moved) < cent)
            say({QT_TRANSLATE_NOOP("whatif", "The initial requirement stays at %1."), {now}});
        else if (moved < 0.0)
            say({QT_TRANSLATE_NOOP("whatif", "The initial requirement falls by %1 to %2."), {amount(-moved), now}});
        else
            say({QT_TRANSLATE_NOOP("whatif", "The initial requirement rises by %1 to %2."), {amount(moved), now}});
    }

    void scenarios() {
        if (!before_.binding)
            return say({QT_TRANSLATE_NOOP("whatif", "A scenario binds now: %1, with a loss of %2."),
                        {after_.binding->label, amount(-after_.binding->pnl)}});
        if (!after_.binding)
            return say({QT_TRANSLATE_NOOP("whatif", "No scenario makes a loss any more; it was %1, with a loss of %2."),
                        {before_.binding->label, amount(-before_.binding->pnl)}});
        const double was = -before_.binding->pnl, is = -after_.binding->pnl;
        if (change_.bindingFlips)
            return say({QT_TRANSLATE_NOOP("whatif", "The worst scenario moves from %1 (loss %2) to %3 (loss %4)."),
                        {before_.binding->label, amount(was), after_.binding->label, amount(is)}});
        if (std::fabs(is - was) < cent)
            return say({QT_TRANSLATE_NOOP("whatif", "The worst scenario stays %1 with a loss of %2."),
                        {after_.binding->label, amount(is)}});
        say({is < was ? QT_TRANSLATE_NOOP("whatif", "The worst scenario stays %1; its loss falls from %2 to %3.")
                      : QT_TRANSLATE_NOOP("whatif", "The worst scenario stays %1; its loss rises from %2 to %3."),
             {after_.binding->label, amount(was), amount(is)}});
    }

    bool addsPositions() const {
        return chargesAlone(*result_.before, regime_) && chargesAlone(*result_.after, regime_);
    }

    void positions() {
        std::map<std::string, double> moved = marginsOf(*result_.after, regime_, Level::Initial);
        for (const auto& [symbol, margin] : marginsOf(*result_.before, regime_, Level::Initial))
            moved[symbol] -= margin;
        const auto less = [](const auto& a, const auto& b) { return a.second < b.second; };
        const auto [falls, rises] = std::minmax_element(moved.begin(), moved.end(), less);
        if (moved.empty()) return;
        if (falls->second <= -cent)
            say({QT_TRANSLATE_NOOP("whatif", "Every position is charged alone: less of %1 releases %2."),
                 {falls->first, amount(-falls->second)}});
        if (rises->second >= cent)
            say({QT_TRANSLATE_NOOP("whatif", "Every position is charged alone: %1 adds %2, whatever it offsets."),
                 {rises->first, amount(rises->second)}});
        if (falls->second > -cent && rises->second < cent) longOptions();
    }

    void longOptions() {
        for (const WhatIfLeg& leg : result_.legs) {
            if (!leg.done || !leg.leg.instrument.isOption() || leg.leg.quantity < 0.0) continue;
            return say({QT_TRANSLATE_NOOP("whatif", "Every position is charged alone: the bought %1 needs no margin, but "
                                                    "takes nothing off the others."),
                        {leg.leg.instrument.symbol}});
        }
    }

    // The term that moves most beside the loss in the binding scenario.
    void otherPart() {
        if (regime_ != Regime::Portfolio && !after_.binding) return;
        const RequirementParts& parts = change_.parts[0];
        const double worst = after_.binding && before_.binding ? before_.binding->pnl - after_.binding->pnl : 0.0;
        const PartChange* most = nullptr;
        for (const PartChange& part : parts.parts) {
            const bool isWorst = after_.binding && std::fabs(part.change() - worst) < 1e-6 * std::max(1.0, std::fabs(worst));
            if (isWorst || std::fabs(part.change()) < cent) continue;
            if (!most || std::fabs(part.change()) > std::fabs(most->change())) most = &part;
        }
        if (most && parts.combine == Combine::Sum)
            say({QT_TRANSLATE_NOOP("whatif", "%1 changes by %2."), {most->label, change(most->change())}});
    }

    void equity() {
        if (std::fabs(change_.equity) < cent) return;
        const bool spent = regime_ != Regime::Isolated && !result_.before->rulebook->optionValueInTest(regime_) &&
                           std::fabs(result_.cash.premium) >= cent;
        if (regime_ == Regime::Isolated)
            return say({QT_TRANSLATE_NOOP("whatif", "Pots and their P&L change by %1."), {change(change_.equity)}});
        if (spent && result_.cash.premium < 0.0)
            return say({QT_TRANSLATE_NOOP("whatif", "Equity in the test changes by %1: the premium is spent, and the "
                                                    "value of options does not count here."),
                        {change(change_.equity)}});
        if (spent)
            return say({QT_TRANSLATE_NOOP("whatif", "Equity in the test changes by %1: the premium comes in, and the "
                                                    "value of options does not count here."),
                        {change(change_.equity)}});
        say({QT_TRANSLATE_NOOP("whatif", "Equity in the test changes by %1: fees, prices away from the mark, haircuts."),
             {change(change_.equity)}});
    }

    const WhatIf& result_;
    Regime regime_;
    const RegimeResult &before_, &after_;
    const RegimeChange& change_;
    std::vector<Phrase> out_;
};

} // namespace

RequirementParts changedParts(const Comparison& before, const Comparison& after, Regime regime, Level level) {
    if (chargesAlone(before, regime) && chargesAlone(after, regime))
        return PartMatch().run(marginsOf(before, regime, level), marginsOf(after, regime, level),
                               after.book->currency.text());
    const ExplainNode left = requirementNode(before, regime, level), right = requirementNode(after, regime, level);
    // Both are opened as far as the one that opens less far.
    const ExplainNode &a = opened(left), &b = opened(right);
    const bool same = a.label == b.label;
    return PartMatch().run(same ? a : left, same ? b : right);
}

std::vector<Phrase> whatIfReasons(const WhatIf& result, Regime regime) {
    return Reasons(result, regime).run();
}

} // namespace marginscope
