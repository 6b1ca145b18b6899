#include "core/margin/comparison.h"

#include "core/base/number.h"
#include "core/margin/account_requirement.h"
#include "core/margin/liquidation.h"
#include "core/margin/requirement.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

void addSavings(std::array<RegimeResult, 3>& regimes) {
    const double isolated = regimes[0].initial.requirement;
    for (RegimeResult& regime : regimes) {
        regime.saving = isolated - regime.initial.requirement;
        if (isolated > 0.0) regime.savingPercent = 100.0 * *regime.saving / isolated;
    }
}

// Whole numbers, but small shares keep their cents.
std::string shareText(double percent) {
    const bool small = std::fabs(percent) < 10.0 && percent != std::round(percent);
    return groupedNumber(percent, small ? 2 : 0);
}

// The position that asks for most of a sum of position requirements.
Phrase largestPositionReason(const Comparison& comparison, const char* ofOne, const char* ofSeveral) {
    std::size_t largest = 0, count = 0;
    double total = 0.0;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i) {
        const double initial = comparison.positions[i].isolated.initial;
        if (hasPot(*comparison.rulebook, comparison.book->positions[i])) ++count;
        total += initial;
        if (initial > comparison.positions[largest].isolated.initial) largest = i;
    }
    if (total <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
    const std::string& symbol = comparison.book->positions[largest].instrument.symbol;
    if (count == 1) return {ofOne, {symbol}};
    const double share = 100.0 * comparison.positions[largest].isolated.initial / total;
    return {ofSeveral, {std::to_string(count), symbol, shareText(share)}};
}

Phrase failedPotsReason(const Comparison& comparison) {
    std::size_t pots = 0;
    for (const MarkedPosition& position : comparison.book->positions)
        if (hasPot(*comparison.rulebook, position)) ++pots;
    return {QT_TRANSLATE_NOOP("reason", "%1 of %2 pots no longer covers its maintenance margin."),
            {std::to_string(comparison.of(Regime::Isolated).potsBelowMaintenance), std::to_string(pots)}};
}

void addReasons(Comparison& comparison) {
    comparison.regimes[0].reason = largestPositionReason(comparison, QT_TRANSLATE_NOOP("reason", "One pot, for %1."),
                                                         QT_TRANSLATE_NOOP("reason", "Sum of %1 pots; %2 takes %3 %."));
    if (comparison.regimes[0].potsBelowMaintenance > 0) comparison.regimes[0].reason = failedPotsReason(comparison);
    if (comparison.regimes[1].reason.pattern.empty())
        comparison.regimes[1].reason = largestPositionReason(
            comparison, QT_TRANSLATE_NOOP("reason", "One position held against all equity: %1."),
            QT_TRANSLATE_NOOP("reason", "Sum of %1 positions held against all equity; %2 takes %3 %."));
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
        comparison.positions[i].isolated.bankruptcyPrice = isolatedBankruptcyPrice(book, i, *comparison.rulebook);
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
                                           crossRegime(book, rulebook), portfolioRegime(book, rulebook)};
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

    const Rulebook& rules = *comparison.rulebook;
    const std::vector<IsolatedResult> isolated = isolatedResults(prepared, rules);
    const AccountMargin cross = crossRequirement(prepared, rules, true);
    const AccountMargin portfolio = portfolioRequirement(prepared, rules, true);
    comparison.regimes = {isolatedRegime(prepared, isolated), pooledRegime(prepared, rules, Regime::Cross, cross),
                          pooledRegime(prepared, rules, Regime::Portfolio, portfolio)};
    addSavings(comparison.regimes);
    for (std::size_t i = 0; i < prepared.positions.size(); ++i) {
        const MarkedPosition& position = prepared.positions[i];
        PositionResult result{valuePosition(position, prepared.underlyings[position.underlying]), isolated[i],
                              cross.byPosition[i], 0.0};
        if (portfolio.binding) result.pnlInBindingScenario = portfolio.binding->positionPnl[i];
        comparison.positions.push_back(std::move(result));
    }
    addReasons(comparison);
    if (job.stopRequested() || (options.liquidation && !addLiquidation(comparison, job)))
        return failure(Reason::Cancelled);
    return comparison;
}

} // namespace marginscope
