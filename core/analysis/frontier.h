// How much capital each level of protection takes: hedges of a book by two programmes, every mix of them margined in
// full, and the least capital for each coverage. Amounts in reporting currency.
#pragma once

#include "core/analysis/tail_risk.h"
#include "core/analysis/trial_books.h"
#include "core/base/progress.h"
#include "core/scenario/sampled_scenarios.h"

#include <string>
#include <vector>

namespace marginscope {

/// What is covered: the loss of the positions in the worst scenario, or their expected shortfall.
enum class CoverageMeasure : std::uint8_t { WorstScenario, ExpectedShortfall };

/// "worst", "es".
std::string coverageWord(CoverageMeasure measure);

struct FrontierSpec {
    Regime regime = Regime::Portfolio; ///< cross or portfolio
    Level level = Level::Initial;
    CoverageMeasure measure = CoverageMeasure::WorstScenario;
    TailSpec tail;               ///< of the expected shortfall
    int steps = 10;              ///< shares of each programme: 0, 1/steps … 1
    int levels = 20;             ///< coverages: 0, 1/levels … 1
    double optionDistance = 0.1; ///< of the strikes bought from spot

    bool operator==(const FrontierSpec&) const = default;
};

/// Programme A sells the delta of an underlying (perpetual, else the first future), programme B buys options out of the
/// money until the book is flat beyond the outermost scenario.
struct HedgeProgrammeLeg {
    bool tails = false; ///< programme B
    AssetCode underlying;
    Instrument instrument;
    double quantity = 0.0; ///< at a share of 1
};

struct FrontierPoint {
    double deltaShare = 0.0; ///< of programme A
    double tailShare = 0.0;  ///< of programme B
    double loss = 0.0;       ///< by the measure, ≥ 0
    double coverage = 0.0;   ///< 1 − loss ÷ loss without hedge; < 0 where a mix makes it worse
    double capital = 0.0;    ///< equity of the unhedged book less the excess of this one: requirement, and what of the
                             ///< premium and the costs no longer counts as equity
    double requirement = 0.0;
    double equity = 0.0;
    double premium = 0.0; ///< paid > 0
    TradeCost cost;
    std::string binding; ///< id of the scenario that binds; empty where none does
    Phrase bindingLabel;
};

struct FrontierStep {
    double coverage = 0.0;
    std::optional<std::size_t> point; ///< the cheapest that reaches it; empty where none does
    bool kink = false;                ///< another scenario binds, or another programme is used, than a step before
    Phrase why;
};

struct CapitalFrontier {
    FrontierSpec spec;
    std::size_t scenarios = 0;
    double loss = 0.0;    ///< without hedge
    double capital = 0.0; ///< without hedge
    std::vector<HedgeProgrammeLeg> legs;
    std::vector<FrontierPoint> points; ///< share of A by share of B
    std::vector<FrontierStep> steps;
    double mostCoverage = 0.0;
    std::size_t worstScenario = 0; ///< without hedge
    std::string worstName;
    std::vector<Phrase> notes;
};

/// `scenarios`: joint moves of the underlyings. Errors: OutOfRange (steps, levels, distance, the isolated regime),
/// those of SampledPnl, Cancelled.
Result<CapitalFrontier> capitalFrontier(const Portfolio& portfolio, const MarketSnapshot& market,
                                        std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                        const SampledScenarios& scenarios, const FrontierSpec& spec,
                                        const Job& job = {});

/// The legs that make up the programme of a point, for a ticket.
std::vector<TradeLeg> legsOf(const CapitalFrontier& frontier, const FrontierPoint& point);

/// Every price move with every volatility move, all underlyings together; labelled "price −20 %, vol +40 %".
Result<SampledScenarios> coverageGrid(const std::vector<AssetCode>& underlyings, const std::vector<double>& priceMoves,
                                      const std::vector<double>& volMoves);

/// The contract an underlying's delta is traded with: a perpetual the book holds, else the market's (inverse where the
/// book's contracts are), else its first future; empty where the rulebook covers none of them.
std::optional<Instrument> deltaInstrument(const AssetCode& underlying, const Portfolio& portfolio,
                                          const MarketSnapshot& market, const Rulebook& rulebook);
/// Quantity (units as a position's) of so many coins of it.
double quantityOfCoins(const ContractMark& contract, double coins);

} // namespace marginscope
