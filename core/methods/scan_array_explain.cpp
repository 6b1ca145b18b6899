#include "core/methods/scan_array.h"

#include "core/valuation/option_value.h"

namespace marginscope::scan {

namespace {

using explain::Context;

ExplainNode multiplierOf(const MarkedPosition& position, std::string symbol) {
    return explain::input({QT_TRANSLATE_NOOP("explain", "Contract multiplier"), {}}, std::move(symbol),
                          position.instrument.multiplier, "",
                          {QT_TRANSLATE_NOOP("explain", "contract %1"), {position.instrument.symbol}},
                          "contract:" + position.instrument.symbol + "/multiplier");
}

/// What one position becomes in a scenario or at a price level, as trees.
class Moved {
public:
    Moved(const Context& context, const Parameters& parameters, const MarkedPosition& position)
        : context_(context)
        , parameters_(parameters)
        , position_(position)
        , range_(parameters.rangeOf(position)) {}

    ExplainNode parameter(const char* key, std::string symbol) const {
        return explain::blockInput(context_, parameters_.block, key, position_.instrument.underlying.text(),
                                   std::move(symbol));
    }

    ExplainNode forward(double fraction, bool extreme, std::string symbol) const {
        const double steps = extreme ? fraction * range_.extremeMultiple : fraction;
        std::vector<ExplainNode> children = {
            explain::forwardOf(context_, position_, "F"),
            explain::constant({QT_TRANSLATE_NOOP("explain", "Share of the price scan range"), {}}, "n", fraction),
            parameter("price_scan_range", "R")};
        std::string move = "n*R";
        if (extreme) {
            move = "n*E*R";
            children.push_back(parameter("extreme_multiple", "E"));
        }
        const std::string to = range_.priceIsShare ? "F*(1 + " + move + ")" : "F + " + move;
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Forward after the move"), {}}, std::move(symbol),
                                range_.moved(position_.forward, steps), "USD", "max(" + to + ", F*0.000001)",
                                std::move(children));
    }

    ExplainNode years(std::string symbol) const {
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Time to expiry after the look-ahead"), {}},
                                std::move(symbol), range_.aged(position_.years), "years", "max(T - h/365, 0)",
                                {explain::yearsOf(position_, "T"), parameter("look_ahead_days", "h")});
    }

    ExplainNode vol(VolState state, std::string symbol) const {
        if (state == VolState::Same) return explain::volatilityOf(position_, context_, std::move(symbol));
        const std::string sign = state == VolState::Up ? " + " : " - ";
        return explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Shocked volatility"), {}}, std::move(symbol),
            range_.shocked(position_.vol, state), "",
            range_.volIsRelative ? "max(v*(1" + sign + "a), 0)" : "max(v" + sign + "a, 0)",
            {explain::volatilityOf(position_, context_, "v"), parameter("volatility_scan_range", "a")});
    }

    ExplainNode optionAfter(const Scenario& scenario) const {
        MarkedPosition later = position_;
        later.years = range_.aged(position_.years);
        const double value = optionValue(later, range_.moved(position_.forward, range_.steps(scenario)),
                                         range_.shocked(position_.vol, scenario.vol));
        std::string text =
            position_.instrument.right == OptionRight::Call ? "call(F1, K, v1, T1, r" : "put(F1, K, v1, T1, r";
        text = isAmerican() ? "american_" + text + ", b)" : "black_" + text + ")";
        std::vector<ExplainNode> children = {forward(scenario.fraction, scenario.extreme, "F1"),
                                             explain::strikeOf(position_, "K"), vol(scenario.vol, "v1"), years("T1"),
                                             explain::rateOf(position_, context_, "r")};
        if (isAmerican())
            children.push_back(explain::formula(
                {QT_TRANSLATE_NOOP("explain",
                                   "Cost of carry (American exercise, approximation of Barone-Adesi and Whaley)"),
                 {}},
                "b", position_.carry, "", "ln(F/S)/T",
                {explain::forwardOf(context_, position_, "F"), explain::spotOf(context_, position_.underlying, "S"),
                 explain::yearsOf(position_, "T")}));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Option value after the move"), {}}, "V1", value, "USD",
                                text, std::move(children));
    }

    ExplainNode optionNow() const {
        return explain::optionPriceNode(position_, {QT_TRANSLATE_NOOP("explain", "Option value now"), {}}, "V0",
                                        explain::forwardOf(context_, position_, "F"),
                                        explain::volatilityOf(position_, context_, "v"), context_);
    }

    ExplainNode delta(const DeltaLevel& level, std::string symbol) const {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Delta at a price level"), {}};
        if (isAmerican())
            return explain::input(label, std::move(symbol), deltaAt(range_, position_, level.steps), "",
                                  {QT_TRANSLATE_NOOP("explain", "differences of the approximated value"), {}},
                                  "model:" + position_.instrument.symbol + "/delta");
        const bool call = position_.instrument.right == OptionRight::Call;
        const double left = range_.aged(position_.years);
        std::string text =
            call ? "N((ln(F1/K) + v^2*T1/2)/(v*sqrt(T1)))" : "(N((ln(F1/K) + v^2*T1/2)/(v*sqrt(T1))) - 1)";
        if (position_.vol * left <= 0.0) text = call ? "if(F1 > K, 1, 0)" : "if(F1 < K, 0 - 1, 0)";
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Delta at a price level"), {}}, std::move(symbol),
                                deltaAt(range_, position_, level.steps), "", text + "*exp(0 - r*T1)",
                                {forward(level.steps, false, "F1"), explain::strikeOf(position_, "K"),
                                 explain::volatilityOf(position_, context_, "v"), years("T1"),
                                 explain::rateOf(position_, context_, "r")});
    }

private:
    bool isAmerican() const { return position_.instrument.style == ExerciseStyle::American; }

    const Context& context_;
    const Parameters& parameters_;
    const MarkedPosition& position_;
    const ScanRange& range_;
};

ExplainNode statedLossNode(const Context& context, const Parameters& parameters, const MarkedPosition& position,
                           const StatedArray& stated, std::size_t scenario) {
    const std::string pointer =
        parameters.block.pointer("arrays") + "/" + std::to_string(stated.place) + "/losses/" + std::to_string(scenario);
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "%1: loss"), {explain::positionName(position)}}, "",
        position.contracts * stated.losses[scenario], "USD", "q/m*a",
        {explain::quantityOf(context, position, "q"), multiplierOf(position, "m"),
         explain::rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Loss of one long contract"), {}}, "a",
                                stated.losses[scenario], "USD", pointer)});
}

ExplainNode statedDeltaNode(const Context& context, const Parameters& parameters, const StatedArray& stated) {
    return explain::rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Composite delta of one long contract"), {}},
                                  "D", *stated.delta, "",
                                  parameters.block.pointer("arrays") + "/" + std::to_string(stated.place) + "/delta");
}

ExplainNode compositeDeltaNode(const Context& context, const Parameters& parameters, const MarkedPosition& position) {
    if (const StatedArray* stated = parameters.arrayOf(position); stated && stated->delta)
        return statedDeltaNode(context, parameters, *stated);
    if (!position.instrument.isOption())
        return explain::constant({QT_TRANSLATE_NOOP("explain", "Delta of a future"), {}}, "D", 1.0);
    const Moved moved(context, parameters, position);
    const std::array<double, 4>& weights = parameters.rangeOf(position).deltaWeights;
    const std::string pointer = parameters.block.pointer("delta_weights", position.instrument.underlying.text()) + "/";
    std::vector<ExplainNode> children;
    for (std::size_t i = 0; i < deltaLevels().size(); ++i)
        children.push_back(moved.delta(deltaLevels()[i], "d" + std::to_string(i)));
    for (std::size_t i = 0; i < weights.size(); ++i)
        children.push_back(
            explain::rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Weight of the price level"), {}},
                                   "w" + std::to_string(i), weights[i], "", pointer + std::to_string(i)));
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Composite delta"), {}}, "D", compositeDelta(parameters, position), "",
        "(w0*d0 + w1*(d1 + d2) + w2*(d3 + d4) + w3*(d5 + d6))/(w0 + 2*(w1 + w2 + w3))", std::move(children));
}

} // namespace

ExplainNode lossNode(const Context& context, const Parameters& parameters, const MarkedPosition& position,
                     std::size_t scenario) {
    if (const StatedArray* stated = parameters.arrayOf(position))
        return statedLossNode(context, parameters, position, *stated, scenario);
    const Scenario& row = scenarios()[scenario];
    const Moved moved(context, parameters, position);
    std::vector<ExplainNode> children = {explain::quantityOf(context, position, "q"),
                                         explain::settlementPriceOf(context, position, "X")};
    std::string text = position.isInverseFuture() ? "q/F0*(F0/F1 - 1)*X" : "q*(F0 - F1)*X";
    const bool option = position.instrument.isOption(), inverse = position.instrument.isInverse();
    if (option) {
        text = inverse ? "q*(V0/F0 - V1/F1)*X" : "q*(V0 - V1)*X";
        children.push_back(moved.optionNow());
        children.push_back(moved.optionAfter(row));
    }
    if (!option || inverse) {
        children.push_back(explain::forwardOf(context, position, "F0"));
        children.push_back(moved.forward(row.fraction, row.extreme, "F1"));
    }
    if (row.extreme) {
        text += "*c";
        children.push_back(moved.parameter("extreme_cover", "c"));
    }
    return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: loss"), {explain::positionName(position)}}, "",
                            lossesOf(parameters, position)[scenario], "USD", text, std::move(children));
}

ExplainNode deltaSizeNode(const Context& context, const Parameters& parameters, const CommodityRules& rules,
                          const std::string& commodity, const MarkedPosition& position, std::string symbol) {
    if (rules.contractSize > 0.0)
        return explain::blockInput(context, parameters.block, "contract_size", commodity, std::move(symbol));
    if (position.isInverseFuture())
        return explain::constant({QT_TRANSLATE_NOOP("explain", "One coin"), {}}, std::move(symbol), 1.0);
    return multiplierOf(position, std::move(symbol));
}

ExplainNode spreadDeltaNode(const Context& context, const Parameters& parameters, const CommodityRules& rules,
                            const std::string& commodity, const MarkedPosition& position) {
    std::vector<ExplainNode> children = {explain::quantityOf(context, position, "q"),
                                         deltaSizeNode(context, parameters, rules, commodity, position, "m"),
                                         compositeDeltaNode(context, parameters, position)};
    if (position.isInverseFuture()) children.push_back(explain::forwardOf(context, position, "F"));
    return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: deltas"), {explain::positionName(position)}}, "",
                            spreadDelta(parameters, rules, position), "",
                            position.isInverseFuture() ? "q/F*D/m" : "q*D/m", std::move(children));
}

} // namespace marginscope::scan
