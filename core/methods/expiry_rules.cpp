#include "core/methods/expiry_rules.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

double payoffAt(const MarkedPosition& option, double price) {
    const double moved = option.instrument.right == OptionRight::Call ? price - option.instrument.strike
                                                                      : option.instrument.strike - price;
    return option.quantity * std::max(moved, 0.0);
}

double netCalls(const ExpiryOptions& options) {
    double calls = 0.0;
    for (const MarkedPosition* option : options)
        if (option->instrument.right == OptionRight::Call) calls += option->quantity;
    return calls;
}

// Coin premiums and payoffs of inverse options are worth what they are at the index.
double payoffUnit(const MarkedPosition& option) {
    return option.instrument.isInverse() ? 1.0 : option.settlementPrice;
}

} // namespace

std::vector<KeySpec> expiryRulesKeys() {
    const auto share = [](const char* key, const char* unit, const char* meaning) {
        return numberKey(key, 0, 10, unit, meaning);
    };
    return {
        share("contract_initial", "share of price",
              QT_TRANSLATE_NOOP("explain", "Initial share of a contract's price")),
        share("contract_maintenance", "share of price",
              QT_TRANSLATE_NOOP("explain", "Maintenance share of a contract's price")),
        share("option_initial", "share of spot",
              QT_TRANSLATE_NOOP("explain", "Initial share of spot of a short option at the money")),
        share("option_initial_floor", "share of spot",
              QT_TRANSLATE_NOOP("explain", "Least initial share of spot of a short option")),
        share("call_maintenance", "share of spot",
              QT_TRANSLATE_NOOP("explain", "Maintenance share of spot of a short call")),
        share("put_maintenance", "share of spot",
              QT_TRANSLATE_NOOP("explain", "Maintenance share of spot of a short put")),
        share("put_mark_maintenance", "share of mark",
              QT_TRANSLATE_NOOP("explain", "Least maintenance of a short put, as a share of its mark")),
        share("put_initial_over_maintenance", "factor",
              QT_TRANSLATE_NOOP("explain", "Least initial requirement of a short put over its maintenance")),
        share("unpaired_initial", "share of forward",
              QT_TRANSLATE_NOOP("explain", "Initial share of the forward per net short call")),
        share("unpaired_maintenance", "share of forward",
              QT_TRANSLATE_NOOP("explain", "Maintenance share of the forward per net short call")),
        numberKey("coin_factor", 0, 1, "share of value",
                  QT_TRANSLATE_NOOP("explain", "Share of a coin's value that counts"), 0.0),
        numberKey("coin_initial_scale", 0, 1, "factor", QT_TRANSLATE_NOOP("explain", "Times this at the initial level"),
                  1.0),
        numberKey("depeg_threshold", 0, 10, "price",
                  QT_TRANSLATE_NOOP("explain", "Price of the stablecoin below which a charge begins"), 0.0),
        numberKey("depeg_factor", 0, 1000, "", QT_TRANSLATE_NOOP("explain", "Charge per distance below it"), 0.0),
        numberKey("contract_confidence_threshold", 0, 1, "confidence",
                  QT_TRANSLATE_NOOP("explain", "Confidence below which contracts are charged"), 0.0),
        numberKey("option_confidence_threshold", 0, 1, "confidence",
                  QT_TRANSLATE_NOOP("explain", "Confidence below which short options are charged"), 0.0),
        numberKey("coin_confidence_threshold", 0, 1, "confidence",
                  QT_TRANSLATE_NOOP("explain", "Confidence below which coins are charged"), 0.0),
        numberKey("confidence_margin", 0, 10, "share of spot", QT_TRANSLATE_NOOP("explain", "Charge per doubt"), 0.0),
    };
}

ExpiryRules expiryRulesOf(const ParameterBlock& block, const std::string& code) {
    const auto number = [&](const char* key) { return block.number(key, code); };
    ExpiryRules out;
    out.contractInitial = number("contract_initial");
    out.contractMaintenance = number("contract_maintenance");
    out.optionInitial = number("option_initial");
    out.optionInitialFloor = number("option_initial_floor");
    out.callMaintenance = number("call_maintenance");
    out.putMaintenance = number("put_maintenance");
    out.putMarkMaintenance = number("put_mark_maintenance");
    out.putInitialOverMaintenance = number("put_initial_over_maintenance");
    out.unpairedInitial = number("unpaired_initial");
    out.unpairedMaintenance = number("unpaired_maintenance");
    out.coinFactor = number("coin_factor");
    out.coinInitialScale = number("coin_initial_scale");
    out.depegThreshold = number("depeg_threshold");
    out.depegFactor = number("depeg_factor");
    out.contractThreshold = number("contract_confidence_threshold");
    out.optionThreshold = number("option_confidence_threshold");
    out.coinThreshold = number("coin_confidence_threshold");
    out.confidenceMargin = number("confidence_margin");
    return out;
}

double shortOptionMargin(const MarkedPosition& option, double spot, const ExpiryRules& rules, Level level) {
    if (option.quantity >= 0.0) return 0.0;
    const bool put = option.instrument.right == OptionRight::Put;
    const double mark = option.mark * option.settlementPrice;
    const double maintenance = mark + (put ? std::max(rules.putMaintenance * spot, rules.putMarkMaintenance * mark)
                                           : rules.callMaintenance * spot);
    if (level == Level::Maintenance) return -option.quantity * maintenance;
    const double strike = option.instrument.strike;
    const double otm = std::max(put ? spot - strike : strike - spot, 0.0);
    const double initial = mark + std::max(rules.optionInitialFloor * spot, rules.optionInitial * spot - otm);
    return -option.quantity * (put ? std::max(initial, rules.putInitialOverMaintenance * maintenance) : initial);
}

double expiryLoss(const ExpiryOptions& options, const ExpiryRules& rules, Level level) {
    const auto lossAt = [&](double price) {
        double payoff = 0.0;
        for (const MarkedPosition* option : options)
            payoff += payoffAt(*option, price) * payoffUnit(*option);
        return std::max(0.0, -payoff);
    };
    double loss = lossAt(0.0);
    for (const MarkedPosition* option : options)
        loss = std::max(loss, lossAt(option->instrument.strike));
    return loss + std::max(0.0, -netCalls(options)) * rules.unpaired(level) * options.front()->forward *
                      payoffUnit(*options.front());
}

namespace {

double aloneMargin(const ExpiryOptions& options, double spot, const ExpiryRules& rules, Level level) {
    double alone = 0.0;
    for (const MarkedPosition* option : options)
        alone += shortOptionMargin(*option, spot, rules, level);
    return alone;
}

} // namespace

double expiryMargin(const ExpiryOptions& options, double spot, const ExpiryRules& rules, Level level) {
    return std::min(aloneMargin(options, spot, rules, level), expiryLoss(options, rules, level));
}

bool lossBinds(const ExpiryOptions& options, double spot, const ExpiryRules& rules, Level level) {
    return expiryLoss(options, rules, level) < aloneMargin(options, spot, rules, level);
}

void shortOptionSteps(const MarkedPosition& option, double spot, const ExpiryRules& rules, RuleSteps& steps) {
    if (option.quantity >= 0.0) return;
    const bool put = option.instrument.right == OptionRight::Put;
    const double strike = option.instrument.strike;
    const double otm = std::max(put ? spot - strike : strike - spot, 0.0);
    const bool floor = rules.optionInitialFloor * spot >= rules.optionInitial * spot - otm;
    steps.addCounted(floor, [&] {
        return Phrase{floor ? QT_TRANSLATE_NOOP("hits", "%1: initial rate at its floor")
                            : QT_TRANSLATE_NOOP("hits", "%1: initial rate above its floor"),
                      {option.instrument.symbol}};
    });
    if (!put) return;
    const bool byMark = rules.putMarkMaintenance * option.mark * option.settlementPrice > rules.putMaintenance * spot;
    steps.addCounted(byMark, [&] {
        return Phrase{byMark ? QT_TRANSLATE_NOOP("hits", "%1: maintenance by the mark")
                             : QT_TRANSLATE_NOOP("hits", "%1: maintenance by the index"),
                      {option.instrument.symbol}};
    });
}

double contractMargin(const MarkedPosition& position, const ExpiryRules& rules, Level level) {
    return std::fabs(position.coins()) * position.mark * payoffUnit(position) * rules.contract(level);
}

double shortSize(const ExpiryOptions& options) {
    double size = 0.0;
    for (const MarkedPosition* option : options)
        size += std::max(0.0, -option->quantity);
    return size;
}

} // namespace marginscope
