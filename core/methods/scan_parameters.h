// Scan margin of listed futures and options on them, as data: how far prices and volatilities are scanned, and what
// spreads cost or give back. Amounts in reporting currency. Formulas: core/methods/README.md, "Futures scan".
#pragma once

#include "core/margin/explain_nodes.h"
#include "core/scenario/scenario.h"

#include <array>

namespace marginscope::scan {

inline constexpr std::size_t scenarioCount = 16;

/// One of the 16 scenarios: a share of the price scan range, a volatility state. The two extreme ones move by a
/// multiple of the range and count by the cover.
struct Scenario {
    double fraction = 0.0;
    VolState vol = VolState::Same;
    bool extreme = false;
};

/// In the published order: 0, ±1/3, ±2/3, ±1 of the range with volatility up and down, then the two extremes.
const std::array<Scenario, scenarioCount>& scenarios();
/// The scenario with the same price and the other volatility; an extreme is its own.
std::size_t paired(std::size_t scenario);

/// Price levels of the composite delta, in price scan ranges, and which of the four weights each has.
struct DeltaLevel {
    double steps = 0.0;
    std::size_t weight = 0;
};
const std::array<DeltaLevel, 7>& deltaLevels();

/// What the scenarios do to one underlying.
struct ScanRange {
    double price = 0.0; ///< price scan range, points or share of the price
    bool priceIsShare = false;
    double vol = 0.0; ///< volatility scan range, absolute (0.04 = 4 points) or relative
    bool volIsRelative = false;
    double extremeMultiple = 0.0; ///< of the price scan range
    double extremeCover = 0.0;    ///< share of the extremes' loss that counts
    double lookAheadYears = 0.0;
    std::array<double, 4> deltaWeights{}; ///< price unmoved, each ±1/3, each ±2/3, each ±1; not normalised

    /// Price scan ranges a scenario moves by, signed.
    double steps(const Scenario& scenario) const;
    double cover(const Scenario& scenario) const { return scenario.extreme ? extremeCover : 1.0; }
    /// A forward after so many price scan ranges; never at or below zero.
    double moved(double forward, double steps) const;
    double shocked(double vol, VolState state) const;
    /// Time left after the look-ahead.
    double aged(double years) const;
};

/// Lowest share of a price that a scenario leaves.
inline constexpr double leastPriceShare = 1e-6;

/// Expiries from so many to so many days away; perpetuals are at 0 days.
struct Tier {
    std::string name;
    double fromDays = 0.0;
    double toDays = 0.0; ///< included
};

/// Long deltas of one tier against short ones of another (or the same), at a rate per spread.
struct TierSpread {
    std::size_t tierA = 0;
    std::size_t tierB = 0;
    double ratio = 1.0; ///< deltas of each side per spread
    double rate = 0.0;  ///< per spread, in the unit of Rates
};

/// What holds for a combined commodity as a whole.
struct CommodityRules {
    double contractSize = 0.0;       ///< units of the underlying per delta; 0: each contract's own multiplier
    bool byMonth = true;             ///< deltas net within a calendar month, or only within an expiry
    bool ratesAreShares = false;     ///< rates as shares of the price of one delta's worth of the underlying
    std::vector<Tier> tiers;         ///< at least one
    std::vector<TierSpread> spreads; ///< in priority order
    double deliveryDays = 0.0;       ///< dated contracts this close to expiry pay the delivery charge
    double deliverySpreadRate = 0.0; ///< per delta used in spreads
    double deliveryOutrightRate = 0.0;
    double shortOptionMinimum = 0.0; ///< per short option contract
    bool minimumOnLargerSide = true; ///< of calls and puts, or on both
    bool premiumStyle = true;        ///< option value counts; futures-style options are settled daily

    bool needsDeltas() const { return !spreads.empty() || deliverySpreadRate != 0.0 || deliveryOutrightRate != 0.0; }
};

/// Credit for opposite (or equal) deltas of two commodities.
struct CommoditySpread {
    std::string a, b;
    double ratioA = 1.0; ///< deltas per spread
    double ratioB = 1.0;
    double credit = 0.0; ///< share of the price risk given back
    bool sameSide = false;
};

/// Losses of one long contract as the file gives them.
struct StatedArray {
    std::array<double, scenarioCount> losses{};
    std::optional<double> delta; ///< composite delta of one long contract
    std::size_t place = 0;       ///< row of the table
};

struct Parameters {
    ParameterBlock block;
    ParametersByUnderlying<ScanRange> ranges;
    ParametersByUnderlying<CommodityRules> commodities;
    std::map<std::string, std::string> commodityOf; ///< by underlying; others are a commodity of their own
    std::vector<CommoditySpread> credits;           ///< in priority order
    std::map<std::string, StatedArray> arrays;      ///< by symbol
    double initialRatio = 1.0;
    bool ratioOfRisk = false;   ///< initial = ratio × risk − option value, else ratio × total
    bool negativeTotal = false; ///< long options may bring the total below zero
    bool inverse = true;        ///< coin-settled contracts are covered
    bool american = true;       ///< options of American exercise are covered, by approximation

    const ScanRange& rangeOf(const MarkedPosition& position) const { return ranges.of(position.instrument.underlying); }
    const CommodityRules& rulesOf(const std::string& commodity) const { return commodities.of(AssetCode(commodity)); }
    std::string commodity(const AssetCode& underlying) const;
    const StatedArray* arrayOf(const MarkedPosition& position) const;
    bool inCredits(const std::string& commodity) const;
};

std::vector<KeySpec> keys();
/// Errors: what ranges alone cannot check (lengths, names of tiers).
Result<Parameters> read(const ParameterBlock& block);

} // namespace marginscope::scan
