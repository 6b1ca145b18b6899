#include "core/margin/risk_matrix_method.h"

#include "core/base/number.h"
#include "core/margin/explain_nodes.h"
#include "core/margin/risk_matrix.h"

#include <cmath>

namespace marginscope {

namespace {

std::string unitMoveText(const MarkedBook& book, const RiskMatrix& matrix, const std::vector<std::size_t>& cellOfUnit) {
    std::string text;
    for (std::size_t u = 0; u < matrix.units.size(); ++u) {
        const double move = matrix.units[u].cells[cellOfUnit[u]].cell.priceMove;
        if (!text.empty()) text += ", ";
        text += book.underlyings[matrix.units[u].underlying].underlying.text() + " " + labelPercent(move);
    }
    return text;
}

std::string cellId(const RiskMatrix& matrix, std::size_t cell) {
    return cell < matrix.standardCount ? "standard-" + std::to_string(cell + 1)
                                       : "extended-" + std::to_string(cell - matrix.standardCount + 1);
}

BindingScenario scenarioAt(const MarkedBook& book, const Rulebook& rulebook, const RiskMatrix& matrix,
                           const std::vector<std::size_t>& cellOfUnit) {
    const RiskCell& cell = matrix.units[0].cells[cellOfUnit[0]].cell;
    const bool together = rulebook.pairing == CellPairing::ByCell;
    BindingScenario scenario;
    scenario.id = together ? cellId(matrix, cellOfUnit[0]) : "worst-of-each";
    const std::string moves = unitMoveText(book, matrix, cellOfUnit);
    scenario.label = cellPhrase(moves, cell.vol);
    if (!together) scenario.label = {QT_TRANSLATE_NOOP("scenario", "worst of each: %1"), {moves}};
    const VolShockRule& rule = rulebook.scenario.of(book.underlyings[matrix.units[0].underlying].underlying).vol;
    scenario.priceMove = cell.priceMove;
    scenario.volMove = cell.vol == VolState::Up ? rule.up : cell.vol == VolState::Down ? -rule.down : 0.0;
    scenario.positionPnl = countedPnl(book, rulebook, matrix, cellOfUnit);
    for (double pnl : scenario.positionPnl)
        scenario.pnl += pnl;
    return scenario;
}

// The next worst cell at another price: neighbours that differ in volatility only say little.
std::optional<std::size_t> runnerUpCell(const RiskMatrix& matrix) {
    const auto& cells = matrix.units[0].cells;
    const double bindingMove = cells[matrix.binding[0]].cell.priceMove;
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < matrix.aggregated.size(); ++i)
        if (cells[i].cell.priceMove != bindingMove && (!best || matrix.aggregated[i] < matrix.aggregated[*best]))
            best = i;
    return best;
}

void addScenarios(AccountMargin& margin, const AccountView& view, const RiskMatrix& matrix) {
    if (matrix.units.empty() || matrix.worstCase <= 0.0) return;
    margin.binding = scenarioAt(view.book, view.rulebook, matrix, matrix.binding);
    if (view.rulebook.pairing != CellPairing::ByCell) return;
    if (const std::optional<std::size_t> next = runnerUpCell(matrix))
        margin.runnerUp =
            scenarioAt(view.book, view.rulebook, matrix, std::vector<std::size_t>(matrix.units.size(), *next));
}

// Whole numbers, but small amounts keep their cents.
std::string labelAmount(double value) {
    const bool small = std::fabs(value) < 10.0 && value != std::round(value);
    return groupedNumber(value, small ? 2 : 0);
}

Phrase portfolioReason(const AccountMargin& result, const RiskMatrix& matrix) {
    const std::string cells = std::to_string(matrix.aggregated.size()), roll = labelAmount(matrix.rollShock),
                      delta = labelAmount(matrix.deltaShock);
    if (!result.binding) {
        if (matrix.rollShock > 0.0)
            return {QT_TRANSLATE_NOOP("reason", "No scenario of %1 loses. Roll shock adds %2."), {cells, roll}};
        return {QT_TRANSLATE_NOOP("reason", "No scenario of %1 loses."), {cells}};
    }
    const Phrase& label = result.binding->label;
    if (matrix.deltaShock > 0.0)
        return {QT_TRANSLATE_NOOP("reason", "Worst of %1: %2. Roll shock adds %3, delta shock %4."),
                {cells, label, roll, delta}};
    return {QT_TRANSLATE_NOOP("reason", "Worst of %1: %2. Roll shock adds %3."), {cells, label, roll}};
}

// Free below its threshold, growing above, capped in the end.
void addDeltaShock(const AccountView& view, const RiskUnit& unit, PortfolioSteps& steps) {
    const AssetCode& code = view.book.underlyings[unit.underlying].underlying;
    const DeltaShock& shock = unit.deltaShock;
    steps.parts.addCounted(shock.charge != 0.0, [&] {
        return Phrase{QT_TRANSLATE_NOOP("explain", "Delta shock of %1"), {code.text()}};
    });
    const bool capped = shock.rate > 0.0 && shock.rate >= view.rulebook.scenario.of(code).maxDeltaShock;
    steps.tiers.addCounted(capped, [&] {
        return Phrase{capped ? QT_TRANSLATE_NOOP("hits", "Delta shock of %1: rate at its cap")
                             : QT_TRANSLATE_NOOP("hits", "Delta shock of %1: rate below its cap"),
                      {code.text()}};
    });
}

} // namespace

bool RiskMatrixMethod::covers(const Instrument& instrument) const {
    return !instrument.isDerivative() || (instrument.style == ExerciseStyle::European && instrument.multiplier == 1.0);
}

bool RiskMatrixMethod::holdsSpot(const MarkedPosition& position) const {
    return spotInMatrix_ && !position.instrument.isDerivative() && !isCashAsset(position.instrument.underlying);
}

AccountMargin RiskMatrixMethod::margin(const AccountView& view, bool whole) const {
    const RiskMatrix matrix = riskMatrix(view);
    AccountMargin margin;
    margin.initial = matrix.initial;
    margin.maintenance = matrix.maintenance;
    if (!whole) return margin;
    addScenarios(margin, view, matrix);
    margin.reason = portfolioReason(margin, matrix);
    return margin;
}

ExplainNode RiskMatrixMethod::explain(const AccountView& view, Level level, ExplainDetail detail) const {
    return explain::matrixRequirementNode(view, level, detail);
}

void RiskMatrixMethod::steps(const AccountView& view, PortfolioSteps& steps) const {
    const RiskMatrix matrix = riskMatrix(view);
    steps.parts.addCounted(matrix.worstCase > 0.0,
                           [] { return Phrase{QT_TRANSLATE_NOOP("explain", "Worst case of the scenarios"), {}}; });
    steps.parts.addCounted(matrix.rollShock > 0.0,
                           [] { return Phrase{QT_TRANSLATE_NOOP("explain", "Roll shock"), {}}; });
    for (const RiskUnit& unit : matrix.units)
        addDeltaShock(view, unit, steps);
}

} // namespace marginscope
