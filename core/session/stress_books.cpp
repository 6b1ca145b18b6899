#include "core/session/stress_books.h"

#include <algorithm>
#include <numeric>

namespace marginscope {

namespace {

/// Positions say nothing in a map of books.
constexpr StressSpec wholeBooks{0};

Result<Comparison> comparisonOf(StressedBook& book, const StressBooksSpec& spec, const Job& job) {
    Result<LoadedBook> loaded = loadBook(book.location, spec.store);
    if (!loaded) return tl::unexpected<Error>(loaded.error());
    book.name = loaded->portfolio.name;
    book.left = loaded->problems.size();
    RunInputs inputs;
    inputs.market = spec.market;
    inputs.shift = spec.shift;
    inputs.rulebook = spec.rulebook;
    if (loaded->portfolio.rulebook) {
        Result<LoadedRulebook> own = loadRulebook(*loaded->portfolio.rulebook, {}, spec.store);
        if (!own) return tl::unexpected<Error>(own.error());
        inputs.rulebook = own->rulebook;
    }
    inputs.portfolio = std::make_shared<const Portfolio>(std::move(loaded->portfolio));
    return runComparison(inputs, ComparisonOptions{false}, job);
}

void run(StressedBook& book, const Comparison& comparison, const std::vector<StressScenario>& scenarios,
         const Job& job) {
    book.rulebook = comparison.rulebook->id + "@" + comparison.rulebook->version;
    book.left += comparison.notModelled.size();
    Result<StressRun> made = runStress(comparison, scenarios, wholeBooks, job);
    if (made)
        book.run = std::move(*made);
    else
        book.failure = made.error();
}

} // namespace

std::vector<std::size_t> StressedBooks::worstFirst() const {
    std::vector<double> sums(scenarios.size(), 0.0);
    for (const StressedBook& book : books)
        for (std::size_t i = 0; book.run && i < sums.size(); ++i)
            sums[i] += book.run->outcomes[i].pnl;
    std::vector<std::size_t> order(scenarios.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return sums[a] < sums[b]; });
    return order;
}

Result<StressedBooks> stressBooks(const StressBooksSpec& spec, std::vector<StressScenario> scenarios, const Job& job) {
    for (const StressScenario& scenario : scenarios)
        if (const Result<void> sound = checkStress(scenario); !sound) return tl::unexpected<Error>(sound.error());
    StressedBooks out;
    if (spec.bookAtHand) out.books.push_back({{}, spec.bookAtHand->book->portfolioName, {}, {}, {}, 0});
    for (const std::string& location : spec.locations)
        out.books.push_back({location, location, {}, {}, {}, 0});
    for (std::size_t i = 0; i < out.books.size(); ++i) {
        StressedBook& book = out.books[i];
        const double before = static_cast<double>(i), all = static_cast<double>(out.books.size());
        const Job part{job.stop, [&](double share) { job.report((before + share) / all); }};
        if (job.stopRequested()) return failure(Reason::Cancelled);
        if (book.location.empty()) {
            run(book, *spec.bookAtHand, scenarios, part);
            continue;
        }
        const Result<Comparison> comparison = comparisonOf(book, spec, Job{job.stop, {}});
        if (comparison)
            run(book, *comparison, scenarios, part);
        else
            book.failure = comparison.error();
    }
    if (job.stopRequested()) return failure(Reason::Cancelled);
    out.scenarios = std::move(scenarios);
    return out;
}

std::string stressBooksOutput(const StressedBooks& books, const StressOrder& order, OutputFormat format) {
    std::vector<StressRun> runs;
    for (const StressedBook& book : books.books)
        if (book.run) runs.push_back(*book.run);
    return stressOutput(runs, order, format, {});
}

} // namespace marginscope
