#include "core/analysis/stress.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"
#include "core/valuation/stressed_book.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <numeric>

namespace marginscope {

namespace {

StressedRegime stressedRegime(RegimeResult&& regime) {
    StressedRegime out{regime.equity, regime.initial, regime.maintenance, regime.potsBelowMaintenance,
                       std::move(regime.binding)};
    if (out.binding) out.binding->positionPnl.clear();
    return out;
}

StressOutcome outcomeAt(const MarkedBook& book, const Rulebook& rulebook) {
    StressOutcome outcome;
    outcome.equity = valueBook(book).equity;
    outcome.regimes = {
        stressedRegime(isolatedRegime(book, rulebook)), stressedRegime(crossRegime(book, rulebook)),
        stressedRegime(pooledRegime(book, rulebook, Regime::Portfolio, portfolioRequirement(book, rulebook, true)))};
    return outcome;
}

/// The scenarios of one run, computed by several threads: each has a book of its own that it moves about.
class Run {
public:
    Run(StressRun& run, const StressSpec& spec, const Job& job, std::size_t threads)
        : run_(run)
        , keepsPositions_(run.book->positions.size() <= spec.positionLimit)
        , job_(job)
        , stressed_(threads) {}

    void compute(std::size_t slot, std::size_t index) {
        if (job_.stopRequested()) return;
        if (!stressed_[slot]) stressed_[slot] = std::make_unique<StressedBook>(*run_.book);
        const StressScenario& scenario = run_.scenarios[index];
        const MarkedBook& after = stressed_[slot]->at(scenario);
        StressOutcome& outcome = run_.outcomes[index];
        outcome = outcomeAt(after, *run_.rulebook);
        outcome.pnl = outcome.equity - run_.base.equity;
        addParts(outcome, after);
        for (const MarkedUnderlying& held : after.underlyings)
            if (!isCashAsset(held.underlying) && scenario.of(held.underlying) == nullptr)
                outcome.unmoved.push_back(held.underlying);
        const std::lock_guard lock(reporting_);
        job_.report(static_cast<double>(++done_) / static_cast<double>(run_.scenarios.size()));
    }

private:
    void addParts(StressOutcome& outcome, const MarkedBook& after) const {
        const MarkedBook& before = *run_.book;
        std::vector<double> pnl = positionPnl(before, after);
        outcome.underlyingPnl.assign(before.underlyings.size(), 0.0);
        for (std::size_t i = 0; i < pnl.size(); ++i)
            outcome.underlyingPnl[before.positions[i].underlying] += pnl[i];
        for (std::size_t i = 0; i < before.collateral.size(); ++i) {
            const MarkedCollateral& balance = before.collateral[i];
            const double gain = balance.quantity * (after.collateral[i].price - balance.price);
            if (balance.underlying && !isCashAsset(balance.asset))
                outcome.underlyingPnl[*balance.underlying] += gain;
            else
                outcome.moneyPnl += gain;
        }
        if (keepsPositions_) outcome.positionPnl = std::move(pnl);
    }

    StressRun& run_;
    bool keepsPositions_;
    const Job& job_;
    std::vector<std::unique_ptr<StressedBook>> stressed_; ///< by slot
    std::mutex reporting_;
    std::size_t done_ = 0;
};

} // namespace

double StressedRegime::call(Level level) const {
    return std::max(0.0, -at(level).excess);
}

std::optional<StressOrder> stressOrderFromWord(std::string_view word) {
    if (word == "pnl") return StressOrder{std::nullopt, Level::Initial};
    const std::size_t colon = word.find(':');
    const std::optional<Regime> regime = regimeFromWord(word.substr(0, colon));
    if (!regime) return std::nullopt;
    const std::string_view level = colon == std::string_view::npos ? "initial" : word.substr(colon + 1);
    if (level != "initial" && level != "maintenance") return std::nullopt;
    return StressOrder{*regime, level == "initial" ? Level::Initial : Level::Maintenance};
}

std::string stressOrderWord(const StressOrder& order) {
    if (!order.regime) return "pnl";
    return regimeWord(*order.regime) + (order.level == Level::Maintenance ? ":maintenance" : "");
}

double standingIn(const StressOutcome& outcome, const StressOrder& order) {
    return order.regime ? outcome.of(*order.regime).at(order.level).excess : outcome.pnl;
}

std::vector<std::size_t> StressRun::worstFirst(const StressOrder& order) const {
    std::vector<std::size_t> places(outcomes.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return standingIn(outcomes[a], order) < standingIn(outcomes[b], order);
    });
    return places;
}

Result<StressRun> runStress(const Comparison& comparison, std::vector<StressScenario> scenarios, const StressSpec& spec,
                            const Job& job, TaskPool& pool) {
    for (const StressScenario& scenario : scenarios)
        if (const Result<void> sound = checkStress(scenario); !sound) {
            Error error = sound.error();
            error.place.path = scenario.name + error.place.path;
            return failure(std::move(error));
        }
    StressRun run;
    run.book = comparison.book;
    run.rulebook = comparison.rulebook;
    run.scenarios = std::move(scenarios);
    run.base = outcomeAt(*run.book, *run.rulebook);
    run.outcomes.resize(run.scenarios.size());
    Run work(run, spec, job, pool.threads());
    pool.run(run.scenarios.size(), [&](std::size_t slot, std::size_t index) { work.compute(slot, index); });
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return run;
}

} // namespace marginscope
