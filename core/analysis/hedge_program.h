// The cheapest hedge as a linear program: the requirement is the worst of scenarios, scenarios are linear in what is
// traded. methods.md 11: min m + Σ k·|x| with m ≥ −(P&L_s + Σ x·h_s) in every scenario; roll shock by variables ≥ |δ|.
// Exact for such requirements; what a rulebook does beside scenarios is for those who check the answer.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace marginscope {

/// base + Σ slope · lots, slopes by column.
struct LinearForm {
    double base = 0.0;
    std::vector<double> slope; ///< empty = none of the columns moves it

    double at(const std::vector<double>& lots) const;
};

/// A scenario's P&L is the sum of its parts, each of which counts with the least of its pieces: losses in full, gains by
/// a share and up to a cap.
struct ScenarioPart {
    std::vector<LinearForm> pieces;

    double at(const std::vector<double>& lots) const;
};
struct ScenarioRow {
    std::vector<ScenarioPart> parts;

    double pnlAt(const std::vector<double>& lots) const;
};

/// max(0, worst loss of its scenarios).
struct ScenarioGroup {
    std::vector<ScenarioRow> scenarios;

    double lossAt(const std::vector<double>& lots) const;
};

/// rate · |exposure|.
struct ShockTerm {
    LinearForm exposure;
    double rate = 0.0;
};

/// One requirement and the equity that is held against it: factor · (Σ groups + Σ shocks + inside) + outside. Reporting
/// currency.
struct RequirementProgram {
    std::vector<ScenarioGroup> groups;
    std::vector<ShockTerm> shocks;
    double inside = 0.0;
    double factor = 1.0;
    double outside = 0.0;
    double equity = 0.0;
    std::vector<double> equityBuy, equitySell; ///< change of equity by lot bought, by lot sold; empty = none
    double weight = 1.0;                       ///< in the objective
    std::optional<double> leastExcess;         ///< equity − requirement must reach this
    std::optional<double> mostRequirement;

    double requirementAt(const std::vector<double>& lots) const;
    double equityAt(const std::vector<double>& lots) const;
};

/// What can be traded: a number of lots, bought > 0.
struct HedgeColumn {
    double costBuy = 0.0; ///< by lot, ≥ 0
    double costSell = 0.0;
    double mostBuy = 0.0; ///< lots, ≥ 0
    double mostSell = 0.0;
};

/// A sum that must stay inside a band.
struct HedgeBand {
    LinearForm value;
    double lower = 0.0;
    double upper = 0.0;
};

enum class HedgeObjective : unsigned char {
    Requirement, ///< Σ weight · requirement (or the largest of them), under the budget
    Cost,        ///< what the trades cost, under the targets
};

struct HedgeProgram {
    std::vector<HedgeColumn> columns;
    std::vector<RequirementProgram> requirements;
    std::vector<HedgeBand> bands;
    std::optional<double> budget;
    std::optional<std::size_t> mostLegs;
    HedgeObjective objective = HedgeObjective::Requirement;
    bool worstOf = false;    ///< the largest weighted requirement instead of the sum
    bool addCost = false;    ///< Requirement: what the trades cost counts too
    bool wholeLots = false;
    int mostNodes = 200;     ///< of branch and bound

    double costAt(const std::vector<double>& lots) const;
    double objectiveAt(const std::vector<double>& lots) const;
    /// By how much targets, budget and bands are missed together, ≥ 0: a target by its amount, the others by much more.
    double missedAt(const std::vector<double>& lots) const;
};

struct HedgeSolution {
    std::vector<double> lots;   ///< by column; empty where bands and budget leave nothing at all
    double objective = 0.0;
    double lowerBound = 0.0;    ///< no solution is better
    bool proved = false;        ///< the solution is the best there is
    bool reachesTargets = true; ///< else it is the one that misses them least
};

/// Some of the columns, in the order given.
HedgeProgram withColumns(const HedgeProgram& program, const std::vector<std::size_t>& columns);

/// Whole lots: columns of more than `fineLots` lots are solved in parts of lots and rounded to the best of their
/// neighbours; what that costs shows between objective and bound.
inline constexpr double fineLots = 300.0;
HedgeSolution solveHedge(const HedgeProgram& program);

/// The same for a program of one column, without a solver: what it makes least is convex in the lots.
HedgeSolution solveSingle(const HedgeProgram& program);

} // namespace marginscope
