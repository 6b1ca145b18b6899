#include "core/session/bench_hedge.h"

#include "core/base/number.h"
#include "core/base/task_pool.h"
#include "core/session/bench_book.h"
#include "core/session/hedge.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace marginscope {

namespace {

using Clock = std::chrono::steady_clock;

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

} // namespace

BenchSection hedgeSection(const std::shared_ptr<const Rulebook>& rulebook, std::size_t positions, std::size_t candidates,
                          bool withLimits, int rounds) {
    RunInputs run;
    run.portfolio = std::make_shared<const Portfolio>(benchBook(positions));
    run.market = std::make_shared<const MarketSnapshot>(benchMarket());
    run.rulebook = rulebook;
    const HedgeInputs inputs = hedgeInputs(run, bundledCosts());
    HedgeSpec spec;
    spec.filter.limit = candidates;
    double whole = std::numeric_limits<double>::infinity(), first = whole, freed = 0.0;
    std::size_t used = 0;
    for (int round = 0; round < rounds; ++round) {
        const Clock::time_point start = Clock::now();
        double firstOfRound = std::numeric_limits<double>::infinity();
        const Result<HedgeAnswer> answer = findHedge(inputs, spec, {}, [&](const HedgeSuggestion&) {
            firstOfRound = std::min(firstOfRound, millisecondsSince(start));
        });
        whole = std::min(whole, millisecondsSince(start));
        first = std::min(first, firstOfRound);
        if (!answer || answer->suggestions.empty()) continue;
        used = answer->candidates.candidates.size();
        freed = answer->suggestions.front().freed(answer->before, Regime::Portfolio, Level::Initial);
    }
    const std::string words = std::to_string(used) + " contracts, " + std::to_string(positions) + " legs";
    const auto limit = [&](double most) { return withLimits ? std::optional(most) : std::nullopt; };
    BenchSection section{"Cheapest hedge: portfolio regime of " + rulebook->id, {}, {}, {}};
    section.figures.push_back({"hedge.first", "first suggestion, " + words, first, "ms", limit(300.0)});
    section.figures.push_back({"hedge.whole", "whole answer, " + words, whole, "ms", limit(2000.0)});
    section.notes.emplace_back("Wall clock on " + std::to_string(TaskPool::shared().threads()) + " threads, best of " +
                               std::to_string(rounds) + "; every suggestion margined with the full method, on a finer grid and by " +
                               std::to_string(inputs.others.size()) + " other rulebooks; " + groupedNumber(freed, 0) + " freed.");
    return section;
}

} // namespace marginscope
