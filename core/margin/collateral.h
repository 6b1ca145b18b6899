// What balances count for as collateral: haircuts (flat, tiered by size, computed from volatility and horizon), caps,
// currencies a regime accepts. Pure rules; a book is brought to them in core/margin/pooled_collateral.h.
#pragma once

#include "core/base/id.h"
#include "core/margin/parameter_block.h"
#include "core/margin/regime.h"

#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marginscope {

/// What an account holds of one asset: positive holdings only, a debt takes no haircut.
struct HaircutSize {
    double quantity = 0.0;   ///< units of the asset, ≥ 0
    double price = 0.0;      ///< reporting currency per unit
    double totalValue = 0.0; ///< of all collateral at market, for caps by share
};

/// The part of a size up to `upTo` that no tier before it covers.
struct HaircutTier {
    double upTo = std::numeric_limits<double>::infinity();
    double haircut = 0.0;
};

/// 1 − exp(−z·volatility·√(days ÷ 365)), z the normal quantile of the confidence.
struct VolatilityHaircut {
    double volatility = 0.0; ///< per year
    double days = 0.0;
    double confidence = 0.0;

    double quantile() const;
    double haircut() const;
};

/// For stablecoins: factor × distance of the price below the threshold.
struct DepegHaircut {
    double threshold = 0.0; ///< reporting currency per unit
    double factor = 0.0;

    double haircut(double price) const;
};

/// The most of an asset that counts; infinite where nothing is stated.
struct CollateralCap {
    double units = std::numeric_limits<double>::infinity();
    double value = std::numeric_limits<double>::infinity(); ///< reporting currency, before the haircut
    double share = std::numeric_limits<double>::infinity(); ///< of all collateral at market

    bool isStated() const;
    /// Share of the holding that counts, 0 … 1.
    double countedShare(const HaircutSize& size) const;
};

/// Haircut of one asset. At most one of `flat`, `tiers`, `fromVolatility` makes the part for its price.
struct HaircutRule {
    double flat = 0.0;
    std::vector<HaircutTier> tiers;
    bool tiersInCurrency = false; ///< sizes of the tiers in reporting currency instead of units
    std::optional<VolatilityHaircut> fromVolatility;
    double fx = 0.0;
    double liquidity = 0.0;
    std::optional<DepegHaircut> depeg;
    CollateralCap cap;

    static HaircutRule rate(double haircut);
    bool isFlat() const;

    /// Of the price alone: the rate, the mean over the tiers of what counts, or that of the volatility.
    double priceHaircut(const HaircutSize& size) const;
    /// 1 − (1 − price)(1 − fx)(1 − liquidity)(1 − depeg), of what the cap leaves.
    double composedHaircut(const HaircutSize& size) const;
    /// Share of the whole holding that does not count, cap included, 0 … 1.
    double effectiveHaircut(const HaircutSize& size) const;
};

/// Whether collateral is hair-cut before the scenarios or moves inside them (wrong-way risk).
enum class CollateralMode : std::uint8_t { Haircut, Scenario };

/// A ratio of equity to maintenance requirement at which a venue acts.
struct RatioThreshold {
    std::string name; ///< "liquidation"
    double ratio = 1.0;
};

struct CollateralRules {
    using Table = std::map<std::string, HaircutRule>; ///< by asset; "other" for the rest

    Table haircuts;
    Table initialHaircuts; ///< on top, at the initial level only: stands in the initial requirement
    CollateralMode mode = CollateralMode::Haircut;
    bool netByAsset = false; ///< haircut of an asset's net holding, P&L of futures settled in it included
    std::map<Regime, std::set<std::string>> accepted; ///< assets by regime; a regime not named accepts all
    std::vector<RatioThreshold> thresholds;

    /// A rule of zero where the table has none.
    const HaircutRule& ruleOf(const AssetCode& asset) const { return ruleIn(haircuts, asset); }
    const HaircutRule& initialRuleOf(const AssetCode& asset) const { return ruleIn(initialHaircuts, asset); }
    /// JSON pointers of those rules.
    std::string pointerOf(const AssetCode& asset) const;
    std::string initialPointerOf(const AssetCode& asset) const;

    bool accepts(Regime regime, const AssetCode& asset) const;

private:
    static const HaircutRule& ruleIn(const Table& table, const AssetCode& asset);
};

/// Keys of a haircut object, of its "depeg" and of its "cap": for readers and documentation.
std::vector<KeySpec> haircutKeys();
std::vector<KeySpec> depegKeys();
std::vector<KeySpec> capKeys();

} // namespace marginscope
