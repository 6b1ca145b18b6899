// How a rulebook margins: one method for single positions and their sum (isolated and cross regime), one for the whole
// book (portfolio regime). A rulebook file chooses both by name; their numbers are its parameters. All amounts in
// reporting currency; requirements ≥ 0.
#pragma once

#include "core/margin/explain.h"
#include "core/margin/parameter_block.h"
#include "core/margin/regime.h"
#include "core/margin/rule_steps.h"
#include "core/valuation/marked_book.h"

#include <memory>
#include <optional>

namespace marginscope {

struct Rulebook;

/// How much of the risk matrix a tree opens: every cell down to inputs, or every cell with the binding and the
/// runner-up opened.
enum class ExplainDetail : std::uint8_t { EveryCell, BindingCells };

/// Requirement of a position at both levels.
struct PositionMargin {
    double initial = 0.0;
    double maintenance = 0.0;

    double at(Level level) const { return level == Level::Initial ? initial : maintenance; }
};

/// The scenario that sets a requirement.
struct BindingScenario {
    std::string id;   ///< stable within the rulebook: "standard-25" (place in the matrix, from 1), "extended-3"
    Phrase label;     ///< "BTC +14 %, vol up"
    double pnl = 0.0; ///< as it counts in the requirement
    double priceMove = 0.0;
    double volMove = 0.0;            ///< relative, at 30 days
    std::vector<double> positionPnl; ///< by MarkedBook position; adds up to pnl less collateralPnl
    double collateralPnl = 0.0;      ///< of balances that move inside the scenarios
};

/// What the whole book must hold under one regime.
struct AccountMargin {
    double initial = 0.0;
    double maintenance = 0.0;
    /// Strategy-based rules: the same less the proceeds of short options that may be applied; empty elsewhere.
    std::optional<double> initialNetOfProceeds;
    std::optional<double> maintenanceNetOfProceeds;
    /// A venue's own margin ratio, where that is not equity ÷ maintenance requirement.
    std::optional<double> marginRatio;
    std::optional<BindingScenario> binding;
    std::optional<BindingScenario> runnerUp; ///< next worst scenario with another price move
    std::vector<PositionMargin> byPosition;  ///< cross regime: what each position adds, by MarkedBook position
    Phrase reason;                           ///< one sentence on what makes the requirement

    double at(Level level) const { return level == Level::Initial ? initial : maintenance; }
};

/// A book under a rulebook, or some of its positions. `withAccount` = collateral and account inputs (open orders) count
/// too; false when single positions are looked at.
struct AccountView {
    const MarkedBook& book;
    const Rulebook& rulebook;
    std::vector<std::size_t> positions; ///< indices into book.positions
    bool withAccount = true;

    static AccountView whole(const MarkedBook& book, const Rulebook& rulebook);
    static AccountView alone(const MarkedBook& book, const Rulebook& rulebook, std::size_t position);
};

/// What the steps of the cross regime are: those of every position, others, or not told.
enum class CrossSteps : std::uint8_t { OfEach, Together, Unknown };

/// Isolated and cross regime. Implementations are immutable and may be used by several threads.
class StandardMethod {
public:
    virtual ~StandardMethod() = default;

    /// Whether there are rules for the instrument at all.
    virtual bool covers(const Instrument& instrument) const = 0;
    /// Whether the position has a pot of its own in the isolated regime: derivatives do.
    virtual bool hasPot(const MarkedPosition& position) const { return position.instrument.isDerivative(); }

    /// One position margined alone.
    virtual PositionMargin alone(const MarkedBook& book, const Rulebook& rulebook,
                                 const MarkedPosition& position) const = 0;
    virtual ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                                     Level level, const std::string& symbol) const = 0;

    /// Fee for closing at the present price that is gone before nothing is left of the pot; reporting currency. Counts
    /// in the bankruptcy price only.
    virtual double closingFee(const MarkedBook&, const MarkedPosition&) const { return 0.0; }

    /// All positions against one pot. Unless overridden: each position alone, added up. `byPosition` and `reason` are
    /// filled only when `whole`.
    virtual AccountMargin cross(const MarkedBook& book, const Rulebook& rulebook, bool whole) const;
    virtual ExplainNode explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const;

    /// Brackets, floors and limits a position stands on when margined alone, at both levels; none unless overridden.
    virtual void stepsAlone(const MarkedBook&, const Rulebook&, const MarkedPosition&, RuleSteps&) const {}
    /// The same of all positions against one pot. Unless overridden: those of every position that has a pot.
    virtual void stepsCross(const MarkedBook& book, const Rulebook& rulebook, RuleSteps& steps) const;
    virtual CrossSteps crossSteps() const { return CrossSteps::OfEach; }
};

/// Portfolio regime. Implementations are immutable and may be used by several threads.
class PortfolioMethod {
public:
    virtual ~PortfolioMethod() = default;

    virtual bool covers(const Instrument& instrument) const = 0;
    /// Whether a spot position is inside the scenarios (at market, no haircut) instead of counting as collateral.
    virtual bool holdsSpot(const MarkedPosition& position) const = 0;

    /// The requirement. Scenarios and reason are filled only when `whole`.
    virtual AccountMargin margin(const AccountView& view, bool whole) const = 0;
    virtual ExplainNode explain(const AccountView& view, Level level, ExplainDetail detail) const = 0;

    /// Which parts of the initial requirement count, and the tiers they stand on.
    virtual void steps(const AccountView& view, PortfolioSteps& steps) const = 0;
    /// margin() and steps() in one go, for methods that would do the same work twice.
    virtual AccountMargin marginAndSteps(const AccountView& view, bool whole, PortfolioSteps& steps) const;
};

} // namespace marginscope
