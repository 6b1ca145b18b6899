#include "core/base/number.h"
#include "core/margin/explain_nodes.h"
#include "core/margin/risk_matrix.h"
#include "core/valuation/black76.h"
#include "core/valuation/scenario_pnl.h"

#include <cmath>

namespace marginscope::explain {

namespace {

// One cell of one underlying, as the nodes below it need it.
struct CellPlace {
    const RiskUnit* unit = nullptr;
    std::size_t index = 0;
    int bucket = 0; ///< standard cells: −buckets … buckets

    const UnitCell& cell() const { return unit->cells[index]; }
    const RiskCell& move() const { return cell().cell; }
};

const VolShockRule& volRule(const Context& context, const CellPlace& place) {
    return context.rulebook.scenario.of(context.book.underlyings[place.unit->underlying].underlying).vol;
}

ExplainNode moveNode(const Context& context, const CellPlace& place, std::string symbol) {
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Price move"), {}};
    if (place.move().extended)
        return rulebookInput(
            context, label, std::move(symbol), place.move().priceMove, "",
            "/portfolio/extended_moves/" +
                std::to_string(place.index - 3 * static_cast<std::size_t>(2 * context.rulebook.buckets + 1)));
    return formula(label, std::move(symbol), place.move().priceMove, "", "R*k/n",
                   {scenarioParameter(context, place.unit->underlying, "price_range", "R"),
                    constant({QT_TRANSLATE_NOOP("explain", "Price bucket"), {}}, "k", place.bucket),
                    rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Buckets each side"), {}}, "n",
                                  context.rulebook.buckets, "", "/portfolio/buckets")});
}

// The move that reaches the contract: less in the averaging window before expiry.
ExplainNode reachingMoveNode(const Context& context, const CellPlace& place, const MarkedPosition& position,
                             std::string symbol) {
    const double share = windowShare(position, context.rulebook);
    if (share == 1.0) return moveNode(context, place, std::move(symbol));
    ExplainNode window = input({QT_TRANSLATE_NOOP("explain", "Share left in the averaging window before expiry"), {}},
                               "w", share, "", {QT_TRANSLATE_NOOP("explain", "market time to expiry ÷ window"), {}},
                               "rulebook:/portfolio/settlement_window_minutes");
    return formula({QT_TRANSLATE_NOOP("explain", "Price move that reaches the contract"), {}}, std::move(symbol),
                   place.move().priceMove * share, "", "m*w", {moveNode(context, place, "m"), std::move(window)});
}

ExplainNode tenorFactorNode(const Context& context, const CellPlace& place, const MarkedPosition& position) {
    return formula(
        {QT_TRANSLATE_NOOP("explain", "Tenor factor"), {}}, "f", volRule(context, place).tenorFactor(position.years),
        "", "(30/max(365*T, 1))^if(365*T < 30, short, long)",
        {yearsOf(position, "T"), scenarioParameter(context, place.unit->underlying, "short_term_vega_power", "short"),
         scenarioParameter(context, place.unit->underlying, "long_term_vega_power", "long")});
}

ExplainNode shockedVolNode(const Context& context, const CellPlace& place, const MarkedPosition& position) {
    const VolState state = place.move().vol;
    if (state == VolState::Same) return volatilityOf(position, context, "v1");
    const bool up = state == VolState::Up;
    std::vector<ExplainNode> children = {
        volatilityOf(position, context, "v"), tenorFactorNode(context, place, position),
        scenarioParameter(context, place.unit->underlying, up ? "volatility_range_up" : "volatility_range_down", "a")};
    if (up)
        children.push_back(scenarioParameter(context, place.unit->underlying, "min_volatility_for_shock_up", "floor"));
    return formula({QT_TRANSLATE_NOOP("explain", "Shocked volatility"), {}}, "v1",
                   volRule(context, place).shocked(position.vol, position.years, state), "",
                   up ? "max(v*(1 + a*f), floor)" : "max(v*(1 - a*f), 0)", std::move(children));
}

// P&L in settlement currency after the move of a cell.
ExplainNode settlementPnlNode(const Context& context, const CellPlace& place, const MarkedPosition& position,
                              std::string symbol) {
    const double value = settlementPnl(position, place.move().priceMove * windowShare(position, context.rulebook),
                                       volRule(context, place).shocked(position.vol, position.years, place.move().vol));
    return movedPnlNode(context, position, reachingMoveNode(context, place, position, "m"),
                        position.instrument.isOption() ? shockedVolNode(context, place, position) : ExplainNode{},
                        value, std::move(symbol));
}

ExplainNode standardPnlNode(const Context& context, const CellPlace& place, const MarkedPosition& position) {
    const double value = cellPnl(position, context.underlyingOf(position), place.move(), context.rulebook);
    return formula({QT_TRANSLATE_NOOP("explain", "%1: P&L"), {positionName(position)}}, "", value, "USD", "p*X",
                   {settlementPnlNode(context, place, position, "p"), settlementPriceOf(context, position, "X")});
}

ExplainNode adjustedPnlNode(const Context& context, const CellPlace& place, const MarkedPosition& position) {
    const bool inverse = position.instrument.isInverse();
    std::vector<ExplainNode> children = {
        settlementPnlNode(context, place, position, "p"), settlementPriceOf(context, position, "X"),
        scenarioParameter(context, place.unit->underlying, "extended_table_factor", "e"),
        scenarioParameter(context, place.unit->underlying, "price_range", "R"), moveNode(context, place, "m")};
    return formula({QT_TRANSLATE_NOOP("explain", "%1: share of the P&L that counts"), {positionName(position)}}, "",
                   adjustedPnl(position, context.underlyingOf(position), place.move(), context.rulebook), "USD",
                   inverse ? "p*X*(1 + m)*e*R/abs(m)" : "p*X*e*R/abs(m)", std::move(children));
}

ExplainNode extendedPnlNode(const Context& context, const CellPlace& place, std::string symbol) {
    std::vector<ExplainNode> linear, coin;
    for (std::size_t index : place.unit->positions) {
        const MarkedPosition& position = context.book.positions[index];
        (position.instrument.isInverse() ? coin : linear).push_back(adjustedPnlNode(context, place, position));
    }
    const ScenarioParameters& parameters =
        context.rulebook.scenario.of(context.book.underlyings[place.unit->underlying].underlying);
    const double dampener =
        (std::max(std::fabs(place.move().priceMove) / parameters.priceRange, 1.0) - 1.0) * parameters.extendedDampener;
    ExplainNode damp =
        formula({QT_TRANSLATE_NOOP("explain", "Dampener"), {}}, "d", dampener, "USD", "(max(abs(m)/R, 1) - 1)*D",
                {moveNode(context, place, "m"), scenarioParameter(context, place.unit->underlying, "price_range", "R"),
                 scenarioParameter(context, place.unit->underlying, "extended_dampener", "D")});
    return formula({QT_TRANSLATE_NOOP("explain", "Extended cell, damped, coin P&L at the edge price"), {}},
                   std::move(symbol), place.cell().pnl, "USD",
                   "if(abs(L + C) > 0, max(0, abs(L + C) - d)/abs(L + C)*(L + C/(1 + sign(m)*R)), 0)",
                   {sum({QT_TRANSLATE_NOOP("explain", "Linear contracts and spot"), {}}, "L", "USD", std::move(linear)),
                    sum({QT_TRANSLATE_NOOP("explain", "Coin-settled contracts"), {}}, "C", "USD", std::move(coin)),
                    std::move(damp), moveNode(context, place, "m"),
                    scenarioParameter(context, place.unit->underlying, "price_range", "R")});
}

ExplainNode unitPnlNode(const Context& context, const CellPlace& place, std::string symbol) {
    if (place.move().extended) return extendedPnlNode(context, place, std::move(symbol));
    std::vector<ExplainNode> positions;
    for (std::size_t index : place.unit->positions)
        positions.push_back(standardPnlNode(context, place, context.book.positions[index]));
    return sum({QT_TRANSLATE_NOOP("explain", "P&L of all positions on %1"),
                {context.book.underlyings[place.unit->underlying].underlying.text()}},
               std::move(symbol), "USD", std::move(positions));
}

ExplainNode countedNode(const Context& context, const CellPlace& place) {
    const std::string& underlying = context.book.underlyings[place.unit->underlying].underlying.text();
    return formula({QT_TRANSLATE_NOOP("explain", "%1 as it counts: losses in full, gains in part"), {underlying}}, "",
                   place.cell().counted, "USD", "if(pnl < 0, pnl, offset*min(pnl, cap))",
                   {unitPnlNode(context, place, "pnl"),
                    scenarioParameter(context, place.unit->underlying, "pnl_offset", "offset"),
                    scenarioParameter(context, place.unit->underlying, "max_offsetable_pnl", "cap")});
}

Phrase cellLabel(const Context& context, const RiskMatrix& matrix, std::size_t cell, const RiskUnit* only) {
    std::string moves;
    for (const RiskUnit& unit : matrix.units) {
        if (only && &unit != only) continue;
        if (!moves.empty()) moves += ", ";
        moves += context.book.underlyings[unit.underlying].underlying.text() + " " +
                 labelPercent(unit.cells[cell].cell.priceMove);
    }
    return cellPhrase(moves, matrix.units[0].cells[cell].cell.vol);
}

// Builds the cells of the matrix, opened or closed.
class MatrixTree {
public:
    MatrixTree(const Context& context, const RiskMatrix& matrix, ExplainDetail detail)
        : context_(context)
        , matrix_(matrix)
        , detail_(detail) {}

    ExplainNode worstCase() const {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Worst case of the scenarios"), {}};
        if (matrix_.units.empty()) return sum(label, "", "USD", {});
        if (context_.rulebook.pairing == CellPairing::ByCell)
            return formula(label, "", matrix_.worstCase, "USD", "max(0, 0 - worst)",
                           {worstOf(nullptr, matrix_.worstPnl)});
        std::vector<ExplainNode> units;
        for (std::size_t u = 0; u < matrix_.units.size(); ++u) {
            const RiskUnit& unit = matrix_.units[u];
            const double worst = unit.cells[matrix_.binding[u]].counted;
            units.push_back(formula({QT_TRANSLATE_NOOP("explain", "Worst case of %1"),
                                     {context_.book.underlyings[unit.underlying].underlying.text()}},
                                    "", std::max(0.0, -worst), "USD", "max(0, 0 - worst)", {worstOf(&unit, worst)}));
        }
        return sum(label, "", "USD", std::move(units));
    }

private:
    ExplainNode worstOf(const RiskUnit* only, double value) const {
        std::vector<ExplainNode> cells;
        for (std::size_t i = 0; i < matrix_.aggregated.size(); ++i)
            cells.push_back(cellNode(i, only));
        return combined(Combine::Min,
                        {QT_TRANSLATE_NOOP("explain", "Lowest P&L of %1 cells"), {std::to_string(cells.size())}},
                        "worst", value, "USD", std::move(cells));
    }

    ExplainNode cellNode(std::size_t cell, const RiskUnit* only) const {
        const Phrase label = cellLabel(context_, matrix_, cell, only);
        const double value = only ? only->cells[cell].counted : matrix_.aggregated[cell];
        if (!isOpen(cell, only))
            return input(label, "", value, "USD",
                         {QT_TRANSLATE_NOOP("explain", "cell of the risk matrix, not opened in this tree"), {}},
                         "cell:" + std::to_string(cell + 1));
        std::vector<ExplainNode> units;
        for (const RiskUnit& unit : matrix_.units)
            if (!only || &unit == only)
                units.push_back(
                    countedNode(context_, {&unit, cell, static_cast<int>(cell / 3) - context_.rulebook.buckets}));
        return sum(label, "", "USD", std::move(units));
    }

    bool isOpen(std::size_t cell, const RiskUnit* only) const {
        if (detail_ == ExplainDetail::EveryCell) return true;
        for (std::size_t u = 0; u < matrix_.units.size(); ++u)
            if ((!only || &matrix_.units[u] == only) && matrix_.binding[u] == cell) return true;
        return false;
    }

    const Context& context_;
    const RiskMatrix& matrix_;
    ExplainDetail detail_;
};

ExplainNode bucketDeltaNode(const Context& context, const RiskUnit& unit, const RollBucket& bucket) {
    std::vector<ExplainNode> deltas;
    for (std::size_t index : unit.positions) {
        const MarkedPosition& position = context.book.positions[index];
        const auto expiry = position.instrument.hasExpiry() ? std::optional(position.instrument.expiry) : std::nullopt;
        if (position.instrument.isDerivative() && expiry == bucket.expiry)
            deltas.push_back(deltaNode(context, position, ""));
    }
    return sum({QT_TRANSLATE_NOOP("explain", "Delta of the expiry"), {}}, "delta",
               context.book.underlyings[unit.underlying].underlying.text(), std::move(deltas));
}

ExplainNode rollBucketNode(const Context& context, const RiskUnit& unit, const RollBucket& bucket) {
    const std::string& underlying = context.book.underlyings[unit.underlying].underlying.text();
    const std::string name = underlying + " " + (bucket.expiry ? formatExpiryCode(*bucket.expiry) : "PERPETUAL");
    ExplainNode years = input(
        {QT_TRANSLATE_NOOP("explain", "Time to expiry, years"), {}}, "T", bucket.years, "years",
        bucket.expiry ? Phrase{QT_TRANSLATE_NOOP("explain", "market time to %1"), {formatTimestamp(*bucket.expiry)}}
                      : Phrase{QT_TRANSLATE_NOOP("explain", "a perpetual has no expiry"), {}},
        bucket.expiry ? "market:/underlyings/" + underlying + "/expiries/" + formatTimestamp(*bucket.expiry) + "/years"
                      : "contract:" + name);
    return formula({QT_TRANSLATE_NOOP("explain", "Roll shock of %1"), {name}}, "", bucket.charge, "USD",
                   "abs(delta)*S*max(exp(a*T) - 1, least)",
                   {bucketDeltaNode(context, unit, bucket), spotOf(context, unit.underlying, "S"),
                    scenarioParameter(context, unit.underlying, "annualised_move_risk", "a"), std::move(years),
                    scenarioParameter(context, unit.underlying, "min_annualised_move", "least")});
}

ExplainNode sideDeltaNode(const Context& context, const RiskUnit& unit, bool longOptions, std::string symbol) {
    std::vector<ExplainNode> deltas;
    for (std::size_t index : unit.positions) {
        const MarkedPosition& position = context.book.positions[index];
        if (position.instrument.isDerivative() && isLongOption(position) == longOptions)
            deltas.push_back(deltaNode(context, position, ""));
    }
    return sum(longOptions ? Phrase{QT_TRANSLATE_NOOP("explain", "Delta of long options"), {}}
                           : Phrase{QT_TRANSLATE_NOOP("explain", "Delta of futures and short options"), {}},
               std::move(symbol), context.book.underlyings[unit.underlying].underlying.text(), std::move(deltas));
}

ExplainNode deltaShockNode(const Context& context, const RiskUnit& unit) {
    const std::string& underlying = context.book.underlyings[unit.underlying].underlying.text();
    ExplainNode oneSided = formula({QT_TRANSLATE_NOOP("explain", "One-sided delta"), {}}, "D", unit.deltaShock.oneSided,
                                   underlying, "if(x*y >= 0, x, sign(x)*max(0, abs(x) - abs(y)))",
                                   {sideDeltaNode(context, unit, false, "x"), sideDeltaNode(context, unit, true, "y")});
    return formula({QT_TRANSLATE_NOOP("explain", "Delta shock of %1"), {underlying}}, "", unit.deltaShock.charge, "USD",
                   "abs(D)*min(i*max(0, abs(D) - free/S), most)*S",
                   {std::move(oneSided), scenarioParameter(context, unit.underlying, "m_inc", "i"),
                    scenarioParameter(context, unit.underlying, "delta_total_liq_shock_threshold", "free"),
                    scenarioParameter(context, unit.underlying, "max_delta_shock", "most"),
                    spotOf(context, unit.underlying, "S")});
}

} // namespace

ExplainNode accountInput(Phrase label, double value, const char* field) {
    return input(std::move(label), "", value, "USD", {QT_TRANSLATE_NOOP("explain", "book, %1"), {field}},
                 std::string("book:/") + field);
}

ExplainNode matrixRequirementNode(const AccountView& view, Level level, ExplainDetail detail) {
    const Context context{view.book, view.rulebook};
    const RiskMatrix matrix = riskMatrix(view);
    std::vector<ExplainNode> roll, delta;
    for (const RiskUnit& unit : matrix.units) {
        for (const RollBucket& bucket : unit.roll)
            roll.push_back(rollBucketNode(context, unit, bucket));
        delta.push_back(deltaShockNode(context, unit));
    }
    ExplainNode risk = sum({QT_TRANSLATE_NOOP("explain", "Risk-matrix margin"), {}}, "", "USD",
                           {MatrixTree(context, matrix, detail).worstCase(),
                            sum({QT_TRANSLATE_NOOP("explain", "Roll shock"), {}}, "", "USD", std::move(roll)),
                            sum({QT_TRANSLATE_NOOP("explain", "Delta shock"), {}}, "", "USD", std::move(delta))});
    if (level == Level::Maintenance)
        return combined(Combine::Scale, requirementLabel(level), "", matrix.maintenance, "USD",
                        {rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Maintenance factor"), {}}, "",
                                       context.rulebook.maintenanceFactor, "", "/portfolio/mm_factor"),
                         std::move(risk)});
    if (!view.withAccount) return relabelled(std::move(risk), requirementLabel(level));
    return sum(requirementLabel(level), "", "USD",
               {std::move(risk),
                accountInput({QT_TRANSLATE_NOOP("explain", "Open orders"), {}}, context.book.openOrdersMargin,
                             "open_orders_margin"),
                accountInput({QT_TRANSLATE_NOOP("explain", "Market-maker protection"), {}}, context.book.mmpMargin,
                             "mmp_margin")});
}

} // namespace marginscope::explain
