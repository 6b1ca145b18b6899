// The main answer: isolated, cross and portfolio margin of one book, side by side.
#pragma once

#include "core/base/progress.h"
#include "core/margin/explain.h"
#include "core/margin/rulebook.h"
#include "core/margin/standard_margin.h"
#include "core/valuation/marked_book.h"

#include <memory>

namespace marginscope {

/// One level of one regime. Reporting currency.
struct LevelResult {
    double requirement = 0.0; ///< ≥ 0
    double excess = 0.0;      ///< equity − requirement; < 0 = shortfall
};

/// Where an account would be liquidated: maintenance excess = 0.
struct AccountLiquidation {
    std::optional<double> allTogether; ///< common relative price move nearest to zero
    struct Alone {
        AssetCode underlying;
        std::optional<double> price; ///< price of this underlying nearest to spot, the others unmoved
        std::optional<double> move;
    };
    std::vector<Alone> alone;
};

struct RegimeResult {
    Regime regime = Regime::Isolated;
    double equity = 0.0; ///< that enters this regime's test, after haircut
    LevelResult initial;
    LevelResult maintenance;
    std::optional<double> marginRatio;   ///< equity ÷ maintenance requirement; empty where nothing is required
    std::optional<double> saving;        ///< isolated initial requirement − this one
    std::optional<double> savingPercent; ///< in percent of the isolated one; empty where that is zero
    std::optional<BindingScenario> binding;
    std::optional<BindingScenario> runnerUp;       ///< next worst cell with another price move
    std::optional<AccountLiquidation> liquidation; ///< cross and portfolio, when asked for
    double capitalTiedUp = 0.0;                    ///< isolated: premiums paid for long options, part of no requirement
    std::size_t potsBelowMaintenance = 0; ///< isolated: positions whose pot and P&L no longer cover their maintenance
    /// Strategy-based rules: requirement less the proceeds of short options that may be applied.
    std::optional<double> initialNetOfProceeds;
    std::optional<double> maintenanceNetOfProceeds;
    Phrase reason; ///< one sentence on what makes the requirement

    const LevelResult& at(Level level) const { return level == Level::Initial ? initial : maintenance; }
};

/// A position's own figures in the isolated regime. Reporting currency.
struct IsolatedResult {
    double initial = 0.0;
    double maintenance = 0.0;
    double pot = 0.0;
    double equity = 0.0; ///< pot + unrealised P&L, not below zero: the loss is capped at the pot
    std::optional<double> liquidationPrice;
    std::optional<double> bankruptcyPrice; ///< where nothing of the pot is left, a fee for closing paid
    std::optional<double> marginRatio;     ///< (pot + unrealised P&L) ÷ maintenance; empty where nothing is required
};

struct PositionResult {
    PositionValue value;
    IsolatedResult isolated;
    PositionMargin cross;              ///< what the position adds to the requirement of the cross regime
    double pnlInBindingScenario = 0.0; ///< of the portfolio regime
};

struct ComparisonOptions {
    bool liquidation = true; ///< solve for liquidation prices (the slowest part)
};

/// Immutable result. `book` and `rulebook` are what it was made from: explanations are made from them on demand.
struct Comparison {
    std::shared_ptr<const MarkedBook> book;
    std::shared_ptr<const Rulebook> rulebook;
    BookValue bookValue;
    std::array<RegimeResult, 3> regimes;   ///< in the order of allRegimes
    std::vector<PositionResult> positions; ///< by book->positions
    std::vector<NotModelled> notModelled;  ///< of the marked book, and what the rulebook does not cover
    bool hasLiquidation = false;           ///< liquidation prices were solved for

    const RegimeResult& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
    /// No position of a book that has some could be modelled.
    bool nothingModelled() const;
};

/// Compares the regimes. The book must have been marked under the rulebook's own valuation rules. Errors: Cancelled.
Result<Comparison> compareRegimes(std::shared_ptr<const MarkedBook> book, std::shared_ptr<const Rulebook> rulebook,
                                  const ComparisonOptions& options = {}, const Job& job = {});

/// An earlier comparison of nearly the same book: under the same market and rulebook, with the same positions in the
/// same order. Figures of single positions that did not change are taken over from it.
struct Earlier {
    const Comparison* comparison = nullptr;     ///< may be null
    const std::vector<bool>* changed = nullptr; ///< by position
    const PositionResult* of(std::size_t position) const;
};

/// compareRegimes of a book that is prepared already. The digits do not depend on what is taken over.
Result<Comparison> comparePrepared(std::shared_ptr<const MarkedBook> book, std::shared_ptr<const Rulebook> rulebook,
                                   const ComparisonOptions& options = {}, const Job& job = {},
                                   const Earlier& earlier = {});

/// The book as a rulebook sees it: pots of the isolated regime resolved, positions the rulebook has no rules for moved
/// to notModelled. A book that was prepared before keeps its pots.
MarkedBook preparedBook(MarkedBook book, const Rulebook& rulebook);

/// The three regimes' figures alone, without per-position results: what surfaces and searches evaluate at each node.
/// The book must be prepared.
std::array<RegimeResult, 3> regimesAt(const MarkedBook& book, const Rulebook& rulebook);

/// Tree of the excess of a regime at a level: equity less requirement, down to inputs.
ExplainNode explainExcess(const Comparison& comparison, Regime regime, Level level,
                          ExplainDetail detail = ExplainDetail::BindingCells);

} // namespace marginscope
