// What a book is worth, must hold and is short of after each of many stress scenarios, under every regime.
#pragma once

#include "core/base/task_pool.h"
#include "core/margin/comparison.h"
#include "core/scenario/stress.h"

#include <array>
#include <string>
#include <vector>

namespace marginscope {

/// Equity, requirements and excesses of one regime after a scenario. Reporting currency.
struct StressedRegime {
    double equity = 0.0; ///< that enters the regime's test
    LevelResult initial;
    LevelResult maintenance;
    std::size_t potsBelowMaintenance = 0;   ///< isolated
    std::optional<BindingScenario> binding; ///< portfolio; its P&L by position is left out

    const LevelResult& at(Level level) const { return level == Level::Initial ? initial : maintenance; }
    /// What must be paid in, ≥ 0.
    double call(Level level) const;
};

struct StressOutcome {
    double equity = 0.0;                     ///< plain
    double pnl = 0.0;                        ///< plain equity less that of the unmoved market
    std::array<StressedRegime, 3> regimes{}; ///< in the order of allRegimes
    /// What the positions of an underlying and balances of it gain or lose, by MarkedBook underlying; with
    /// `moneyPnl` they add up to `pnl`.
    std::vector<double> underlyingPnl;
    double moneyPnl = 0.0;           ///< of balances of money
    std::vector<double> positionPnl; ///< by MarkedBook position; empty in a book above the limit
    std::vector<AssetCode> unmoved;  ///< underlyings of the book the scenario says nothing of

    const StressedRegime& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// By what the worst comes first: excess of a regime's test, or P&L.
struct StressOrder {
    std::optional<Regime> regime = Regime::Portfolio; ///< none: by P&L
    Level level = Level::Initial;

    bool operator==(const StressOrder&) const = default;
};

/// "pnl", "portfolio", "cross:maintenance".
std::optional<StressOrder> stressOrderFromWord(std::string_view word);
std::string stressOrderWord(const StressOrder& order);

/// The figure that orders: smaller is worse.
double standingIn(const StressOutcome& outcome, const StressOrder& order);

struct StressSpec {
    std::size_t positionLimit = 1000; ///< P&L is kept by position for books with at most so many

    bool operator==(const StressSpec&) const = default;
};

/// Immutable result.
struct StressRun {
    std::shared_ptr<const MarkedBook> book;
    std::shared_ptr<const Rulebook> rulebook;
    std::vector<StressScenario> scenarios;
    StressOutcome base;                  ///< the market as it stands
    std::vector<StressOutcome> outcomes; ///< by scenario

    /// Places of the scenarios; ties stay in the order of the scenarios.
    std::vector<std::size_t> worstFirst(const StressOrder& order) const;
};

/// Runs the scenarios over the book of a comparison. The digits do not depend on the number of threads. Errors: those
/// of checkStress() with the scenario's name before the pointer; Cancelled.
Result<StressRun> runStress(const Comparison& comparison, std::vector<StressScenario> scenarios,
                            const StressSpec& spec = {}, const Job& job = {}, TaskPool& pool = TaskPool::shared());

} // namespace marginscope
