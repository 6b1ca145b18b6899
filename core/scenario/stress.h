// Stress scenarios: named moves of the whole market, of the past, invented or one's own. Files of them:
// core/io/stress_file.h, format marginscope.stress/1.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// How a volatility move is meant.
enum class VolMoveKind : std::uint8_t {
    Relative, ///< +0.6 turns 60 into 96 points
    Points,   ///< +0.25 turns 60 into 85 points
};

/// What happens to one underlying. All zero: nothing.
struct UnderlyingStress {
    double price = 0.0; ///< relative move of spot and, the basis unmoved, of every price of the underlying; > −1
    double vol = 0.0;   ///< of every implied volatility at its strike
    VolMoveKind volKind = VolMoveKind::Relative;
    /// Term rule: the volatility move is multiplied by (30 ÷ max(days to expiry, 1))^p with p = shortPower below 30
    /// days, else longPower. Both 0: the same for every expiry.
    double shortPower = 0.0;
    double longPower = 0.0;
    double basis = 0.0;     ///< added to the cost of carry a year: forward · exp(basis · years to expiry)
    double perpetual = 0.0; ///< relative move of the perpetual's price beside that of spot; > −1
    double funding = 0.0;   ///< share of a perpetual's value that longs pay every 8 hours while the scenario lasts

    bool operator==(const UnderlyingStress&) const = default;
};

/// The volatility after a move, at least a millionth.
double stressedVol(const UnderlyingStress& stress, double vol, double years);

/// A joint move. Underlyings without an entry of their own move as `others`, or stay where there is none; money stays
/// unless `assets` names it.
struct StressScenario {
    std::string id; ///< unique within a library
    std::string name;
    std::string description;
    std::string source;            ///< where its figures come from
    std::optional<Timestamp> date; ///< the day of the past it repeats
    std::optional<UnderlyingStress> others;
    std::map<AssetCode, UnderlyingStress> underlyings;
    std::map<AssetCode, double> assets;         ///< relative price move of stablecoins and other money; > −1
    double days = 0.0;                          ///< the market is that much later, ≥ 0
    std::map<std::string, std::string> assumed; ///< JSON pointer within the scenario → why, of values without a source

    /// Null: it stays. Money follows `assets` only.
    const UnderlyingStress* of(const AssetCode& underlying) const;
    double assetMove(const AssetCode& asset) const;
    bool operator==(const StressScenario&) const = default;
};

/// A file of scenarios, or one's own.
struct StressLibrary {
    std::string id;
    std::string version; ///< a date
    std::string name;
    std::string source;
    std::vector<StressScenario> scenarios;

    const StressScenario* find(const std::string& scenarioId) const;
    bool operator==(const StressLibrary&) const = default;
};

/// Every price move by every volatility move, all underlyings together: a stress grid, price by price.
std::vector<StressScenario> stressGrid(const std::vector<double>& priceMoves, const std::vector<double>& volMoves);

/// Limits of single values, as the reader of files and an editor of scenarios check them. Errors: MissingField (name),
/// NotFinite, OutOfRange with the JSON pointer within the scenario as path.
Result<void> checkStress(const StressScenario& scenario);

} // namespace marginscope
