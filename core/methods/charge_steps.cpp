#include "core/methods/charge_steps.h"

#include <algorithm>

namespace marginscope {

namespace {

bool names(const Phrase& label, const std::string& code) {
    return std::any_of(label.args.begin(), label.args.end(),
                       [&](const PhraseArg& arg) { return arg.english() == code; });
}

} // namespace

Phrase chargeLabel(const Charge& charge, const UnitView& unit) {
    Phrase label = charge.explain(unit, Level::Initial, "", ExplainDetail::BindingCells).label;
    if (unit.underlying == UnitView::wholeAccount || names(label, unit.code().text())) return label;
    return {"%1: %2", {unit.code().text(), std::move(label)}};
}

void addChargeSteps(const Charge& charge, const UnitView& unit, double initial, PortfolioSteps& steps) {
    steps.parts.addCounted(initial != 0.0, [&] { return chargeLabel(charge, unit); });
    charge.steps(unit, steps.tiers);
}

void addChoices(const Formula& formula, const std::vector<double>& values,
                const std::function<std::optional<Phrase>(const std::string&)>& labelOf, const std::string& of,
                RuleSteps& steps) {
    const std::vector<std::size_t> choices = formula.choices(values);
    // Outer ones stand after what is inside them, and say more.
    for (std::size_t i = choices.size(); i-- > 0;)
        steps.add(static_cast<int>(choices[i]), [&] {
            const std::string& text = choices[i] > 0 ? formula.argument(i, choices[i]) : formula.text();
            if (std::optional<Phrase> label = labelOf(text)) return Phrase{"%1 (%2)", {std::move(*label), text}};
            return of.empty() ? Phrase{text, {}} : Phrase{"%1: %2", {of, text}};
        });
}

} // namespace marginscope
