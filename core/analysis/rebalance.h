// Keeping a book's delta within a band: how far it has drifted, what brings it back, and what that costs over a path of
// prices. Deltas in coins of positions (Black-76 forward delta; collateral does not count), amounts in reporting
// currency.
#pragma once

#include "core/analysis/trial_books.h"
#include "core/base/progress.h"
#include "core/scenario/sampled_scenarios.h"

#include <map>
#include <string>
#include <vector>

namespace marginscope {

struct RebalanceSpec {
    std::map<AssetCode, double> bands;   ///< ± coins about the target
    double bandShare = 0.05;             ///< where none is stated: of Σ |delta| of the underlying's positions
    std::map<AssetCode, double> targets; ///< coins; 0 where none is stated
    bool toEdge = false;                 ///< trades stop at the edge of the band instead of the target
    Regime regime = Regime::Portfolio;   ///< whose requirement is followed
    Level level = Level::Initial;
    std::vector<double> bandFactors = {0.0, 0.25, 0.5, 1.0, 2.0, 4.0}; ///< bands that are compared

    bool operator==(const RebalanceSpec&) const = default;
};

/// Moves of prices step by step. Volatilities stay with their strikes.
struct HedgePath {
    std::vector<AssetCode> underlyings;
    std::vector<std::vector<double>> moves; ///< by step, by underlying: relative
    std::vector<double> days;               ///< length of each step
    std::vector<Timestamp> dates;           ///< ends of steps, of the past; may be empty
    std::map<AssetCode, double> vols;       ///< a year: what gamma is paid for
    Phrase basis;                           ///< where it comes from
};

/// Steps in the order of the scenarios; their dates say how long each takes, else `daysPerStep`.
HedgePath pathOf(const SampledScenarios& scenarios, double daysPerStep);

/// An underlying now.
struct DeltaDrift {
    AssetCode underlying;
    double spot = 0.0;
    double delta = 0.0;
    double target = 0.0;
    double band = 0.0;
    bool outside = false;
    double trade = 0.0;                   ///< coins that bring it back; 0 inside the band
    std::optional<Instrument> instrument; ///< what they are traded in
    double quantity = 0.0;                ///< of it, units as a position's
    TradeCost cost;
};

/// The book and its hedge after a step. P&L and costs since the start, of positions.
struct PathStep {
    double day = 0.0;
    std::vector<double> prices;  ///< by underlying
    std::vector<double> drifted; ///< delta with the hedge before the step's trade, coins
    std::vector<double> delta;   ///< after it
    std::vector<double> traded;  ///< coins
    double unhedged = 0.0;       ///< P&L of the book alone
    double hedged = 0.0;         ///< with the hedge, costs paid
    double cost = 0.0;
    double requirementUnhedged = 0.0;
    double requirementHedged = 0.0;
};

/// A band over the path.
struct PathRun {
    double factor = 1.0; ///< of the band
    std::size_t trades = 0;
    double turnover = 0.0; ///< traded, at spot
    double cost = 0.0;
    double hedged = 0.0;    ///< P&L at the end, costs paid
    double deviation = 0.0; ///< of the P&L of a step
    double mostDelta = 0.0; ///< largest |delta − target| at spot after a trade
};

/// What the moves made of gamma: Σ ½ Γ (ΔS)², against what it should have been at the volatility paid for,
/// Σ ½ Γ S² σ² Δt. Γ in coins per unit of price, of the book.
struct GammaAccount {
    AssetCode underlying;
    double vol = 0.0; ///< σ, a year
    double realised = 0.0;
    double expected = 0.0;
    double theta = 0.0; ///< Σ theta · days

    double drag() const { return realised - expected; } ///< < 0: gamma cost more than was paid for
};

struct HedgeJourney {
    HedgePath path;
    bool shortened = false; ///< the path ends before the first expiry
    double unhedged = 0.0;
    double deviationUnhedged = 0.0;
    PathRun run;                 ///< with the band as it is
    std::vector<PathStep> steps; ///< the start, then one a step
    std::vector<GammaAccount> gamma;
    std::vector<PathRun> bands;
    double mostRequirementUnhedged = 0.0;
    double mostRequirementHedged = 0.0;
};

struct RebalanceReport {
    RebalanceSpec spec;
    std::vector<DeltaDrift> drift;
    std::optional<HedgeJourney> journey;
    std::vector<Phrase> notes;
};

/// Drift alone where there is no path. Errors: OutOfRange (bands below 0, a path without steps or of different
/// lengths), UnknownName (a band or target of an underlying the book does not have), Cancelled.
Result<RebalanceReport> rebalanceReport(const Portfolio& portfolio, const MarketSnapshot& market,
                                        std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                        const RebalanceSpec& spec, const std::optional<HedgePath>& path,
                                        const Job& job = {});

/// Trades that bring every underlying that has drifted back.
std::vector<TradeLeg> legsOf(const RebalanceReport& report);

} // namespace marginscope
