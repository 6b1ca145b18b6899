// The cheapest hedge: which listed contracts, and how many lots of each, bring the requirement down most under a budget,
// or bring an excess (or a requirement) where it should be for the least cost. What a linear program or a search finds
// is always worked out again with the full method of every regime, walked over a finer grid of scenarios and held
// against other rulebooks: minimising a requirement pushes into what its scenarios do not see.
#pragma once

#include "core/analysis/hedge_candidates.h"
#include "core/analysis/hedge_checks.h"
#include "core/margin/comparison.h"
#include "core/portfolio/trade.h"

#include <functional>

namespace marginscope {

enum class TargetKind : std::uint8_t { LeastExcess, MostRequirement };

/// "excess:portfolio>=50000", "initial:cross<=20000", "maintenance:portfolio<=X", "excess:cross:maintenance>=0".
struct HedgeTarget {
    TargetKind kind = TargetKind::LeastExcess;
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;
    double amount = 0.0; ///< reporting currency

    bool operator==(const HedgeTarget&) const = default;
};

std::string targetText(const HedgeTarget& target);
/// Errors: BadValue ("target", what was found, what is understood).
Result<HedgeTarget> parseTarget(std::string_view text);

struct RegimeWeight {
    Regime regime = Regime::Portfolio;
    double weight = 1.0; ///< > 0

    bool operator==(const RegimeWeight&) const = default;
};

/// Delta of the book after, in coins.
struct DeltaBand {
    AssetCode underlying; ///< empty: of every underlying
    double lower = 0.0;
    double upper = 0.0;
};

struct HedgeSpec {
    std::vector<HedgeTarget> targets;  ///< where there are any, the cost is made least
    std::vector<RegimeWeight> regimes = {{Regime::Portfolio, 1.0}}; ///< else these requirements
    Level level = Level::Initial;      ///< of those
    bool worstOf = false;              ///< the largest weighted requirement instead of the weighted sum
    std::optional<double> budget;      ///< cost of all trades, reporting currency; without targets and budget, cost is
                                       ///< added to the requirement
    std::optional<std::size_t> mostLegs;
    std::vector<DeltaBand> deltaBands;
    bool wholeLots = true;
    CandidateFilter filter;
    std::size_t enumerateUpTo = 2000;  ///< so few combinations are all tried, with the full method
    int mostNodes = 100;               ///< of branch and bound
    int mostRounds = 60;               ///< of the search with the full method
    int sizeSteps = 20;                ///< of HedgeSuggestion::sizes
};

/// How a suggestion was found.
enum class HedgeMethod : std::uint8_t {
    OneLeg,        ///< the best single contract
    TwoLegs,       ///< the best pair found
    LinearProgram, ///< parts of lots
    WholeLots,     ///< branch and bound, improved with the full method
    Search,        ///< greedy steps and exchanges with the full method
    Enumeration,   ///< every combination of lots tried with the full method
};

/// "one_leg", "two_legs", "linear_program", "whole_lots", "search", "enumeration".
std::string hedgeMethodWord(HedgeMethod method);

struct HedgeLeg {
    std::size_t candidate = 0; ///< into HedgeAnswer::candidates
    double lots = 0.0;         ///< bought > 0
    TradeLeg trade;            ///< at the price with the half spread in it, with its fee
    double cost = 0.0;         ///< reporting currency
    double tradingCost = 0.0;  ///< the part that is fee and spread
};

/// One regime before or after.
struct HedgeRegime {
    Regime regime = Regime::Isolated;
    double equity = 0.0;
    LevelResult initial, maintenance;
    std::optional<BindingScenario> binding;
    Phrase reason;

    const LevelResult& at(Level level) const { return level == Level::Initial ? initial : maintenance; }
};

struct UnderlyingDelta {
    AssetCode underlying;
    double delta = 0.0; ///< coins
};

/// What the whole book looks like, by the full method.
struct HedgeState {
    std::array<HedgeRegime, 3> regimes; ///< in the order of allRegimes
    std::vector<UnderlyingDelta> deltas;
    std::size_t notModelled = 0;

    const HedgeRegime& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// The portfolio regime of another rulebook before and after.
struct OtherModel {
    std::string rulebook; ///< ID@VERSION
    double before = 0.0, after = 0.0; ///< initial requirement, reporting currency
    std::size_t notModelled = 0;      ///< positions after that it has no rules for

    bool isWorse() const { return after > before * (1.0 + 1e-9) + 1e-6; }
};

/// The whole hedge at another size: where the requirement stops falling, another scenario binds.
struct HedgeSize {
    double scale = 0.0; ///< 1 = as suggested
    std::array<double, 3> requirements{}; ///< initial, in the order of allRegimes
};

/// What a hedge does not keep.
struct HedgeMiss {
    double targets = 0.0;      ///< of all targets together, reporting currency
    double budget = 0.0;       ///< above it, reporting currency
    double delta = 0.0;        ///< outside the bands, coins of all underlyings together
    std::size_t legs = 0;      ///< above the most

    /// Whatever the targets do: budget, bands and number of legs hold.
    bool keepsConditions() const { return budget <= 0.0 && delta <= 0.0 && legs == 0; }
};

struct HedgeSuggestion {
    HedgeMethod method = HedgeMethod::Search;
    std::vector<HedgeLeg> legs;
    double cost = 0.0;        ///< reporting currency
    double tradingCost = 0.0; ///< of that, fee and spread
    double premium = 0.0;     ///< received > 0
    HedgeState after;
    bool reachesTargets = true; ///< by the full method; budget and bands are kept as well
    HedgeMiss missed;           ///< by how much not
    double objective = 0.0;     ///< what was made least, by the full method
    std::optional<double> programObjective; ///< the linear program's own figure for these lots
    std::optional<double> lowerBound;       ///< of it, over all candidates
    bool proved = false;                    ///< no other lots are better (as the method sees it)
    GridCheck grid;
    std::vector<OtherModel> otherModels;
    std::vector<HedgeSize> sizes; ///< from nothing to twice the hedge
    std::vector<Phrase> notes; ///< debts, a requirement that rises, another model that asks for more

    /// Requirement before − after.
    double freed(const HedgeState& before, Regime regime, Level level) const {
        return before.of(regime).at(level).requirement - after.of(regime).at(level).requirement;
    }
    std::optional<double> gap() const {
        return lowerBound ? std::optional(objective - *lowerBound) : std::nullopt;
    }
};

struct HedgeCounts {
    std::size_t programs = 0;    ///< linear programs solved
    std::size_t evaluations = 0; ///< books margined with the full method
};

struct HedgeAnswer {
    HedgeSpec spec;
    TradingCosts costs;
    HedgeCandidates candidates;
    HedgeState before;
    GridCheck gridBefore;
    std::vector<HedgeSuggestion> suggestions; ///< best first
    bool helps = false; ///< the first suggestion is better than doing nothing and keeps budget, bands and legs
    bool reachesTargets = false; ///< the targets hold, with the first suggestion or without any
    Phrase verdict;              ///< one sentence: what helps, or why nothing does
    std::vector<Phrase> reasons; ///< by regime: who profits and who does not; what keeps a target from being reached
    std::string programOf; ///< "risk_matrix": its scenarios; "cutting_planes": slopes of books that were margined;
                           ///< empty: searched without a program
    HedgeCounts counts;
};

struct HedgeInputs {
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const MarketSnapshot> market;
    std::shared_ptr<const Rulebook> rulebook;
    std::vector<std::shared_ptr<const Rulebook>> others; ///< whose portfolio regimes the answer is held against
    TradingCosts costs;
    GridSpec grid;
};

/// Suggestions as they are found, checked; the first one early.
using HedgeSink = std::function<void(const HedgeSuggestion&)>;

/// Errors: OutOfRange (budget below zero, band or span upside down, sizes, weight), UnknownName (an underlying the market
/// does not have), Cancelled. Reports progress.
Result<HedgeAnswer> findHedge(const HedgeInputs& inputs, const HedgeSpec& spec, const Job& job = {},
                              const HedgeSink& sink = {});

} // namespace marginscope
