#include "core/margin/comparison.h"

#include "core/base/number.h"
#include "core/base/task_pool.h"
#include "core/margin/account_requirement.h"
#include "core/margin/liquidation.h"
#include "core/margin/requirement.h"

#include <algorithm>
#include <cmath>
#include <mutex>

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

/// Liquidation prices, position by position and account by account, on all threads.
class LiquidationRun {
public:
    LiquidationRun(Comparison& comparison, const Earlier& earlier, const Job& job)
        : comparison_(comparison)
        , earlier_(earlier)
        , job_(job)
        , all_(comparison.positions.size() + 2) {}

    bool run() {
        TaskPool::shared().run(all_, [this](std::size_t, std::size_t part) {
            if (job_.stopRequested()) return;
            // The accounts take longest: they begin first.
            if (part < 2)
                solveAccount(part == 0 ? Regime::Portfolio : Regime::Cross);
            else
                solvePosition(part - 2);
            const std::lock_guard lock(reporting_);
            job_.report(static_cast<double>(++done_) / static_cast<double>(all_));
        });
        comparison_.hasLiquidation = !job_.stopRequested();
        return comparison_.hasLiquidation;
    }

private:
    void solveAccount(Regime regime) {
        comparison_.regimes[static_cast<std::size_t>(regime)].liquidation =
            accountLiquidation(*comparison_.book, *comparison_.rulebook, regime, job_);
    }

    void solvePosition(std::size_t i) {
        IsolatedResult& result = comparison_.positions[i].isolated;
        const PositionResult* known = earlier_.of(i);
        if (known && earlier_.comparison->hasLiquidation) {
            result.liquidationPrice = known->isolated.liquidationPrice;
            result.bankruptcyPrice = known->isolated.bankruptcyPrice;
            return;
        }
        result.liquidationPrice = isolatedLiquidationPrice(*comparison_.book, i, *comparison_.rulebook);
        result.bankruptcyPrice = isolatedBankruptcyPrice(*comparison_.book, i, *comparison_.rulebook);
    }

    Comparison& comparison_;
    const Earlier& earlier_;
    const Job& job_;
    std::size_t all_;
    std::mutex reporting_;
    std::size_t done_ = 0;
};

std::vector<PositionResult> positionResults(const MarkedBook& book, const Rulebook& rules, const Earlier& earlier) {
    std::vector<PositionResult> results;
    results.reserve(book.positions.size());
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const MarkedPosition& position = book.positions[i];
        if (const PositionResult* known = earlier.of(i)) {
            results.push_back(*known);
            results.back().isolated.liquidationPrice.reset();
            results.back().isolated.bankruptcyPrice.reset();
        } else {
            results.push_back({valuePosition(position, book.underlyings[position.underlying]),
                               isolatedResult(book, position, rules), PositionMargin{}, 0.0});
        }
    }
    return results;
}

} // namespace

bool Comparison::nothingModelled() const {
    return book->bookRows > 0 && book->positions.empty();
}

std::array<RegimeResult, 3> regimesAt(const MarkedBook& book, const Rulebook& rulebook) {
    std::array<RegimeResult, 3> regimes = {isolatedRegime(book, rulebook),
                                           crossRegime(book, rulebook), portfolioRegime(book, rulebook)};
    addSavings(regimes);
    return regimes;
}

const PositionResult* Earlier::of(std::size_t position) const {
    return comparison && !(*changed)[position] ? &comparison->positions[position] : nullptr;
}

Result<Comparison> comparePrepared(std::shared_ptr<const MarkedBook> prepared,
                                   std::shared_ptr<const Rulebook> rulebook, const ComparisonOptions& options,
                                   const Job& job, const Earlier& earlier) {
    Comparison comparison;
    comparison.book = std::move(prepared);
    comparison.rulebook = std::move(rulebook);
    const MarkedBook& book = *comparison.book;
    const Rulebook& rules = *comparison.rulebook;
    comparison.notModelled = book.notModelled;
    comparison.bookValue = valueBook(book);
    comparison.positions = positionResults(book, rules, earlier);

    IsolatedSum isolated;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i)
        isolated.add(book.positions[i], comparison.positions[i].isolated);
    comparison.regimes[0] = isolated.regime();
    AccountMargin cross = crossRequirement(book, rules, true);
    for (std::size_t i = 0; i < comparison.positions.size(); ++i)
        comparison.positions[i].cross = cross.byPosition[i];
    comparison.regimes[1] = pooledRegime(book, rules, Regime::Cross, std::move(cross));
    if (job.stopRequested()) return failure(Reason::Cancelled);
    comparison.regimes[2] =
        pooledRegime(book, rules, Regime::Portfolio, portfolioRequirement(book, rules, true));
    const std::optional<BindingScenario>& binding = comparison.regimes[2].binding;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i)
        comparison.positions[i].pnlInBindingScenario = binding ? binding->positionPnl[i] : 0.0;
    addSavings(comparison.regimes);
    addReasons(comparison);
    if (job.stopRequested() || (options.liquidation && !LiquidationRun(comparison, earlier, job).run()))
        return failure(Reason::Cancelled);
    return comparison;
}

Result<Comparison> compareRegimes(std::shared_ptr<const MarkedBook> book, std::shared_ptr<const Rulebook> rulebook,
                                  const ComparisonOptions& options, const Job& job) {
    auto prepared = std::make_shared<const MarkedBook>(preparedBook(*book, *rulebook));
    book.reset();
    return comparePrepared(std::move(prepared), std::move(rulebook), options, job);
}

} // namespace marginscope
