// The figures of core/methods/expiry_max_loss.h: requirements of options, contracts and coins, and their trees. Amounts
// in reporting currency, ≥ 0.
#pragma once

#include "core/margin/explain_nodes.h"
#include "core/methods/confidence.h"

namespace marginscope {

/// What holds for one underlying or asset.
struct ExpiryRules {
    double contractInitial = 0.0, contractMaintenance = 0.0; ///< share of the price
    double optionInitial = 0.0, optionInitialFloor = 0.0;    ///< share of spot: at the money, far out of it
    double callMaintenance = 0.0, putMaintenance = 0.0;      ///< share of spot
    double putMarkMaintenance = 0.0;                         ///< share of the mark, at least
    double putInitialOverMaintenance = 0.0;
    double unpairedInitial = 0.0, unpairedMaintenance = 0.0; ///< share of the forward per net short call
    double coinFactor = 0.0;                                 ///< share of a coin's value that counts
    double coinInitialScale = 1.0;                           ///< times this at the initial level
    double depegThreshold = 0.0, depegFactor = 0.0;
    double contractThreshold = 0.0, optionThreshold = 0.0, coinThreshold = 0.0;
    double confidenceMargin = 0.0;

    double unpaired(Level level) const { return level == Level::Initial ? unpairedInitial : unpairedMaintenance; }
    double contract(Level level) const { return level == Level::Initial ? contractInitial : contractMaintenance; }
    double coin(Level level) const { return coinFactor * (level == Level::Initial ? coinInitialScale : 1.0); }
};

std::vector<KeySpec> expiryRulesKeys();
ExpiryRules expiryRulesOf(const ParameterBlock& block, const std::string& code);

/// Options of one expiry, one underlying.
using ExpiryOptions = std::vector<const MarkedPosition*>;

/// A short option alone; 0 for a long one.
double shortOptionMargin(const MarkedPosition& option, double spot, const ExpiryRules& rules, Level level);
/// Largest loss at expiry at zero and at each strike, and what net short calls may lose beyond.
double expiryLoss(const ExpiryOptions& options, const ExpiryRules& rules, Level level);
double expiryMargin(const ExpiryOptions& options, double spot, const ExpiryRules& rules, Level level);
/// Perpetual or future.
/// Whether the largest loss at expiry is the requirement, not the sum of what the options need alone.
bool lossBinds(const ExpiryOptions& options, double spot, const ExpiryRules& rules, Level level);
/// Floors and limits a short option stands on; nothing for a long one.
void shortOptionSteps(const MarkedPosition& option, double spot, const ExpiryRules& rules, RuleSteps& steps);
double contractMargin(const MarkedPosition& position, const ExpiryRules& rules, Level level);
/// Short options in coins.
double shortSize(const ExpiryOptions& options);

/// Trees of the same.
class ExpiryExplainer {
public:
    ExpiryExplainer(const explain::Context& context, const ParameterBlock& block, const ExpiryRules& rules,
                    std::size_t underlying, Level level)
        : context_(context)
        , block_(block)
        , rules_(rules)
        , underlying_(underlying)
        , level_(level) {}

    ExplainNode expiry(const ExpiryOptions& options) const;
    ExplainNode contract(const MarkedPosition& position) const;
    ExplainNode parameter(const char* key, std::string symbol) const;
    /// |size| of contracts, size of short options: coins.
    ExplainNode sizeNode(const MarkedPosition& position, std::string symbol) const;

private:
    ExplainNode shortOption(const MarkedPosition& option) const;
    ExplainNode payoff(const MarkedPosition& option, const MarkedPosition* atStrikeOf) const;
    ExplainNode lossAt(const ExpiryOptions& options, const MarkedPosition* atStrikeOf) const;
    ExplainNode unpaired(const ExpiryOptions& options) const;
    ExplainNode markValue(const MarkedPosition& option, std::string symbol) const;

    const explain::Context& context_;
    const ParameterBlock& block_;
    const ExpiryRules& rules_;
    std::size_t underlying_;
    Level level_;
};

} // namespace marginscope
