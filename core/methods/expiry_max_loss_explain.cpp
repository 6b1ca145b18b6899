#include "core/base/number.h"
#include "core/base/number.h"
#include "core/margin/explain_market.h"
#include "core/methods/expiry_rules.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

using explain::formula;

namespace {

// The price of one unit of payoff: 1 for inverse contracts, whose payoffs count at the index.
ExplainNode payoffUnit(const explain::Context& context, const MarkedPosition& position) {
    if (!position.instrument.isInverse()) return explain::settlementPriceOf(context, position, "X");
    return explain::constant({QT_TRANSLATE_NOOP("explain", "Coins count at the price they are measured in"), {}}, "X",
                             1.0);
}

} // namespace

ExplainNode ExpiryExplainer::parameter(const char* key, std::string symbol) const {
    return explain::blockInput(context_, block_, key, context_.book.underlyings[underlying_].underlying.text(),
                               std::move(symbol));
}

ExplainNode ExpiryExplainer::markValue(const MarkedPosition& option, std::string symbol) const {
    return formula({QT_TRANSLATE_NOOP("explain", "Mark in reporting currency"), {}}, std::move(symbol),
                   option.mark * option.settlementPrice, "USD", "P*X",
                   {explain::markOf(context_, option, "P"), explain::settlementPriceOf(context_, option, "X")});
}

ExplainNode ExpiryExplainer::shortOption(const MarkedPosition& option) const {
    const bool put = option.instrument.right == OptionRight::Put;
    const double value = shortOptionMargin(option, context_.underlyingOf(option).spot, rules_, level_);
    std::vector<ExplainNode> children = {explain::quantityOf(context_, option, "q"), markValue(option, "M"),
                                         explain::spotOf(context_, underlying_, "S")};
    const std::string maintenance = put ? "(M + max(p*S, k*M))" : "(M + p*S)";
    std::string text = maintenance;
    if (put || level_ == Level::Maintenance)
        children.push_back(parameter(put ? "put_maintenance" : "call_maintenance", "p"));
    if (put) children.push_back(parameter("put_mark_maintenance", "k"));
    if (level_ == Level::Initial) {
        text = std::string("M + max(f*S, a*S - max(") + (put ? "S - K" : "K - S") + ", 0))";
        if (put) text = "max(" + text + ", o*" + maintenance + ")";
        children.push_back(parameter("option_initial_floor", "f"));
        children.push_back(parameter("option_initial", "a"));
        children.push_back(explain::strikeOf(option, "K"));
        if (put) children.push_back(parameter("put_initial_over_maintenance", "o"));
    }
    return formula({QT_TRANSLATE_NOOP("explain", "%1 alone"), {explain::positionName(option)}}, "", value, "USD",
                   "max(0, 0 - q)*(" + text + ")", std::move(children));
}

ExplainNode ExpiryExplainer::payoff(const MarkedPosition& option, const MarkedPosition* atStrikeOf) const {
    const bool call = option.instrument.right == OptionRight::Call;
    const double price = atStrikeOf ? atStrikeOf->instrument.strike : 0.0;
    const double moved = call ? price - option.instrument.strike : option.instrument.strike - price;
    ExplainNode unit = payoffUnit(context_, option);
    const double value = option.quantity * std::max(moved, 0.0) * unit.value;
    ExplainNode at = atStrikeOf ? explain::relabelled(explain::strikeOf(*atStrikeOf, "P"),
                                                      {QT_TRANSLATE_NOOP("explain", "Price at expiry"), {}})
                                : explain::constant({QT_TRANSLATE_NOOP("explain", "Price at expiry"), {}}, "P", 0.0);
    return formula(
        {QT_TRANSLATE_NOOP("explain", "%1: payoff"), {explain::positionName(option)}}, "", value, "USD",
        call ? "q*max(P - K, 0)*X" : "q*max(K - P, 0)*X",
        {explain::quantityOf(context_, option, "q"), std::move(at), explain::strikeOf(option, "K"), std::move(unit)});
}

ExplainNode ExpiryExplainer::lossAt(const ExpiryOptions& options, const MarkedPosition* atStrikeOf) const {
    std::vector<ExplainNode> payoffs;
    for (const MarkedPosition* option : options)
        payoffs.push_back(payoff(*option, atStrikeOf));
    const std::string price = labelNumber(atStrikeOf ? atStrikeOf->instrument.strike : 0.0, 10);
    ExplainNode sum =
        explain::sum({QT_TRANSLATE_NOOP("explain", "Payoffs at %1"), {price}}, "p", "USD", std::move(payoffs));
    const double loss = std::max(0.0, -sum.value);
    return formula({QT_TRANSLATE_NOOP("explain", "Loss at %1"), {price}}, "", loss, "USD", "max(0, 0 - p)",
                   {std::move(sum)});
}

ExplainNode ExpiryExplainer::unpaired(const ExpiryOptions& options) const {
    std::vector<ExplainNode> calls;
    for (const MarkedPosition* option : options)
        if (option->instrument.right == OptionRight::Call) calls.push_back(explain::quantityOf(context_, *option, ""));
    const MarkedPosition& first = *options.front();
    ExplainNode net = explain::sum({QT_TRANSLATE_NOOP("explain", "Net calls"), {}}, "n",
                                   first.instrument.underlying.text(), std::move(calls));
    ExplainNode unit = payoffUnit(context_, first);
    const double value = std::max(0.0, -net.value) * rules_.unpaired(level_) * first.forward * unit.value;
    return formula({QT_TRANSLATE_NOOP("explain", "Beyond the highest strike: net short calls"), {}}, "u", value, "USD",
                   "max(0, 0 - n)*s*F*X",
                   {std::move(net),
                    parameter(level_ == Level::Initial ? "unpaired_initial" : "unpaired_maintenance", "s"),
                    explain::forwardOf(context_, first, "F"), std::move(unit)});
}

ExplainNode ExpiryExplainer::expiry(const ExpiryOptions& options) const {
    const double spot = context_.underlyingOf(*options.front()).spot;
    std::vector<ExplainNode> alone, losses = {lossAt(options, nullptr)};
    std::vector<double> seen;
    for (const MarkedPosition* option : options) {
        if (option->quantity < 0.0) alone.push_back(shortOption(*option));
        if (std::find(seen.begin(), seen.end(), option->instrument.strike) != seen.end()) continue;
        seen.push_back(option->instrument.strike);
        losses.push_back(lossAt(options, option));
    }
    double worst = 0.0;
    for (const ExplainNode& loss : losses)
        worst = std::max(worst, loss.value);
    ExplainNode sum =
        explain::sum({QT_TRANSLATE_NOOP("explain", "Short options alone"), {}}, "alone", "USD", std::move(alone));
    ExplainNode most = explain::combined(Combine::Max, {QT_TRANSLATE_NOOP("explain", "Largest loss at expiry"), {}},
                                         "loss", worst, "USD", std::move(losses));
    return formula(
        {QT_TRANSLATE_NOOP("explain", "Options of %1 %2"),
         {options.front()->instrument.underlying.text(), formatExpiryCode(options.front()->instrument.expiry)}},
        "", expiryMargin(options, spot, rules_, level_), "USD", "min(alone, loss + u)",
        {std::move(sum), std::move(most), unpaired(options)});
}

ExplainNode ExpiryExplainer::contract(const MarkedPosition& position) const {
    return formula(explain::requirementLabel(position, level_), "", contractMargin(position, rules_, level_), "USD",
                   "n*P*X*r",
                   {sizeNode(position, "n"), explain::markOf(context_, position, "P"), payoffUnit(context_, position),
                    parameter(level_ == Level::Initial ? "contract_initial" : "contract_maintenance", "r")});
}

ExplainNode ExpiryExplainer::sizeNode(const MarkedPosition& position, std::string symbol) const {
    const bool option = position.instrument.isOption();
    const double coins = position.coins();
    return formula({QT_TRANSLATE_NOOP("explain", "Size of %1"), {explain::positionName(position)}}, std::move(symbol),
                   option ? std::max(0.0, -coins) : std::fabs(coins), position.instrument.underlying.text(),
                   option ? "max(0, 0 - q)" : "abs(q)", {explain::coinsOf(context_, position, "q")});
}

} // namespace marginscope
