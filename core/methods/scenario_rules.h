// What a list of scenarios does to positions: rules by underlying, and the P&L of a unit in each scenario. Amounts in
// reporting currency.
#pragma once

#include "core/methods/charge.h"
#include "core/scenario/scenario.h"
#include "core/valuation/scenario_pnl.h"

#include <array>

namespace marginscope {

/// What happens to volatilities in a scenario. Skews move each strike by its distance from the forward; an expiry then
/// counts with its loss or, as the skew may turn either way, the loss that its gain would be.
enum class ScenarioVol : std::uint8_t { Up, Same, Down, LinearSkew, AbsoluteSkew };

inline bool isSkew(ScenarioVol vol) {
    return vol == ScenarioVol::LinearSkew || vol == ScenarioVol::AbsoluteSkew;
}

/// One scenario of a list.
struct ScenarioRow {
    double priceMove = 0.0;
    ScenarioVol vol = ScenarioVol::Same;
    double weight = 1.0;
    std::string pointer; ///< where the file states it
    std::size_t place = 0;
};

/// Multiplier of an option's volatility: 1 + k·cap ÷ k*, within ±cap, not below 0. k = ln(K ÷ F) (its size for the
/// absolute skew), cap = base + term·√T, k* = max(least, width·√T·(level + slope·√T)).
struct SkewRule {
    double linearCap = 0.0;
    double linearCapTerm = 0.0;
    double absoluteCap = 0.0;
    double absoluteCapTerm = 0.0;
    double leastWidth = 0.01;
    double width = 1.0;
    double level = 1.0;
    double slope = 0.0;

    double cap(ScenarioVol vol, double years) const;
    double reference(double years) const;
    double multiplier(ScenarioVol vol, double logStrike, double years) const;
};

/// What the shocked value of an expiry's options counts for: gains × base·exp(−T·(r·rateShare + rateAdd)), debts ×
/// base·exp(+T·(…)), never more than undiscounting (1 ÷ D) would make of them.
struct StaticDiscount {
    double longBase = 1.0, longRateShare = 0.0, longRateAdd = 0.0;
    double shortBase = 1.0, shortRateShare = 0.0, shortRateAdd = 0.0;

    bool isNeutral() const;
    double of(double value, const MarkedPosition& ofExpiry) const;
};

/// All that holds for one underlying.
struct ScenarioRules {
    VolShockRule vol;
    SkewRule skew;
    StaticDiscount discount;
    std::vector<ScenarioRow> rows;
    double windowMinutes = 0.0; ///< averaging window before expiry, over which a move fades

    double shockedVol(const MarkedPosition& position, ScenarioVol vol) const;
    /// The same where the factors of the volatility rule are kept.
    double shockedVol(const MarkedPosition& position, ScenarioVol vol, TenorFactors& factors) const;
    /// Share of a price move that reaches the contract.
    double reachingShare(const MarkedPosition& position) const;
};

std::vector<KeySpec> scenarioRulesKeys();
/// `code` may be empty: the set of all underlyings.
ScenarioRules scenarioRulesOf(const ParameterBlock& block, const std::string& code);

/// P&L of a unit's positions and moving collateral as it counts (weight, discount and skew included), by rules.rows.
/// Added up by the vectorised kernel, by expiry where the rules ask for it.
std::vector<double> scenarioTotals(const UnitView& unit, const ScenarioRules& rules);

/// What single positions make, side by side: their sum is that of scenarioTotals, less the collateral's. Holds
/// references to both arguments.
class ScenarioPnl {
public:
    ScenarioPnl(const UnitView& unit, const ScenarioRules& rules);

    /// As it counts, by UnitView::positions.
    std::vector<double> positions(const ScenarioRow& row) const;

private:
    struct Priced {
        const MarkedPosition* position;
        double share = 1.0;
        double value = 0.0;     ///< options: model value now
        std::size_t expiry = 0; ///< options: index into expiries_
        std::array<double, 5> vols{};
    };
    /// What each expiry's options count for, from their P&L.
    std::vector<double> factors(const std::vector<double>& pnl) const;

    const ScenarioRules& rules_;
    std::vector<Priced> positions_;
    std::vector<const MarkedPosition*> expiries_; ///< one option of each
};

} // namespace marginscope
