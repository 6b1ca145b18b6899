#include "core/margin/comparison.h"

#include "core/base/number.h"
#include "core/margin/liquidation.h"
#include "core/margin/requirement.h"

#include <algorithm>
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

void addScenarios(RegimeResult& result, const MarkedBook& book, const Rulebook& rulebook, const RiskMatrix& matrix) {
    if (matrix.units.empty() || matrix.worstCase <= 0.0) return;
    result.binding = scenarioAt(book, rulebook, matrix, matrix.binding);
    if (rulebook.pairing != CellPairing::ByCell) return;
    if (const std::optional<std::size_t> next = runnerUpCell(matrix))
        result.runnerUp = scenarioAt(book, rulebook, matrix, std::vector<std::size_t>(matrix.units.size(), *next));
}

void addSavings(std::array<RegimeResult, 3>& regimes) {
    const double isolated = regimes[0].initial.requirement;
    for (RegimeResult& regime : regimes) {
        regime.saving = isolated - regime.initial.requirement;
        if (isolated > 0.0) regime.savingPercent = 100.0 * *regime.saving / isolated;
    }
}

// Whole numbers, but small amounts keep their cents.
std::string labelAmount(double value) {
    const bool small = std::fabs(value) < 10.0 && value != std::round(value);
    return groupedNumber(value, small ? 2 : 0);
}

// The position that asks for most of a sum of position requirements.
Phrase largestPositionReason(const Comparison& comparison, const char* ofOne, const char* ofSeveral) {
    std::size_t largest = 0, count = 0;
    double total = 0.0;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i) {
        const double initial = comparison.positions[i].isolated.initial;
        if (hasPot(comparison.book->positions[i])) ++count;
        total += initial;
        if (initial > comparison.positions[largest].isolated.initial) largest = i;
    }
    if (total <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
    const std::string& symbol = comparison.book->positions[largest].instrument.symbol;
    if (count == 1) return {ofOne, {symbol}};
    const double share = 100.0 * comparison.positions[largest].isolated.initial / total;
    return {ofSeveral, {std::to_string(count), symbol, labelAmount(share)}};
}

Phrase portfolioReason(const RegimeResult& result, const RiskMatrix& matrix) {
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

Phrase failedPotsReason(const Comparison& comparison) {
    std::size_t pots = 0;
    for (const MarkedPosition& position : comparison.book->positions)
        if (hasPot(position)) ++pots;
    return {QT_TRANSLATE_NOOP("reason", "%1 of %2 pots no longer covers its maintenance margin."),
            {std::to_string(comparison.of(Regime::Isolated).potsBelowMaintenance), std::to_string(pots)}};
}

void addReasons(Comparison& comparison, const RiskMatrix& matrix) {
    comparison.regimes[0].reason = largestPositionReason(comparison, QT_TRANSLATE_NOOP("reason", "One pot, for %1."),
                                                         QT_TRANSLATE_NOOP("reason", "Sum of %1 pots; %2 takes %3 %."));
    comparison.regimes[1].reason = largestPositionReason(
        comparison, QT_TRANSLATE_NOOP("reason", "One position held against all equity: %1."),
        QT_TRANSLATE_NOOP("reason", "Sum of %1 positions held against all equity; %2 takes %3 %."));
    if (comparison.regimes[0].potsBelowMaintenance > 0) comparison.regimes[0].reason = failedPotsReason(comparison);
    comparison.regimes[2].reason = portfolioReason(comparison.regimes[2], matrix);
}

std::vector<IsolatedResult> isolatedResults(const MarkedBook& book, const Rulebook& rulebook) {
    std::vector<IsolatedResult> results;
    results.reserve(book.positions.size());
    for (const MarkedPosition& position : book.positions)
        results.push_back(isolatedResult(book, position, rulebook));
    return results;
}

bool addLiquidation(Comparison& comparison, const Job& job) {
    const MarkedBook& book = *comparison.book;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        if (job.stopRequested()) return false;
        comparison.positions[i].isolated.liquidationPrice = isolatedLiquidationPrice(book, i, *comparison.rulebook);
        job.report(0.5 * static_cast<double>(i + 1) / static_cast<double>(book.positions.size()));
    }
    for (Regime regime : {Regime::Cross, Regime::Portfolio})
        comparison.regimes[static_cast<std::size_t>(regime)].liquidation =
            accountLiquidation(book, *comparison.rulebook, regime, job);
    return !job.stopRequested();
}

} // namespace

bool Comparison::nothingModelled() const {
    return book->bookRows > 0 && book->positions.empty();
}

std::array<RegimeResult, 3> regimesAt(const MarkedBook& book, const Rulebook& rulebook) {
    std::array<RegimeResult, 3> regimes = {isolatedRegime(book, isolatedResults(book, rulebook)),
                                           crossRegime(book, rulebook),
                                           portfolioRegime(book, rulebook, riskMatrix(book, rulebook))};
    addSavings(regimes);
    return regimes;
}

Result<Comparison> compareRegimes(std::shared_ptr<const MarkedBook> book, std::shared_ptr<const Rulebook> rulebook,
                                  const ComparisonOptions& options, const Job& job) {
    Comparison comparison;
    comparison.book = std::make_shared<const MarkedBook>(preparedBook(*book, *rulebook));
    comparison.rulebook = std::move(rulebook);
    const MarkedBook& prepared = *comparison.book;
    comparison.notModelled = prepared.notModelled;
    comparison.bookValue = valueBook(prepared);

    const std::vector<IsolatedResult> isolated = isolatedResults(prepared, *comparison.rulebook);
    const RiskMatrix matrix = riskMatrix(prepared, *comparison.rulebook);
    comparison.regimes = {isolatedRegime(prepared, isolated), crossRegime(prepared, *comparison.rulebook),
                          portfolioRegime(prepared, *comparison.rulebook, matrix)};
    addSavings(comparison.regimes);
    addScenarios(comparison.regimes[2], prepared, *comparison.rulebook, matrix);
    for (std::size_t i = 0; i < prepared.positions.size(); ++i) {
        const MarkedPosition& position = prepared.positions[i];
        PositionResult result{valuePosition(position, prepared.underlyings[position.underlying]), isolated[i],
                              positionMargin(prepared, position, *comparison.rulebook), 0.0};
        if (comparison.regimes[2].binding) result.pnlInBindingScenario = comparison.regimes[2].binding->positionPnl[i];
        comparison.positions.push_back(std::move(result));
    }
    addReasons(comparison, matrix);
    if (job.stopRequested() || (options.liquidation && !addLiquidation(comparison, job)))
        return failure(Reason::Cancelled);
    return comparison;
}

} // namespace marginscope
