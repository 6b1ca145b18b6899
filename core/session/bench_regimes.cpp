#include "core/session/bench_regimes.h"

#include "core/base/number.h"
#include "core/session/bench_book.h"

namespace marginscope {

namespace {

/// A book and its market, for marking.
struct MarkingWork {
    Portfolio book;
    MarketSnapshot market = benchMarket();
    ValuationRules rules;
};

double initialOfAll(const Comparison& comparison) {
    double total = 0.0;
    for (const RegimeResult& regime : comparison.regimes)
        total += regime.initial.requirement;
    return total;
}

BenchCase markingCase(const std::string& size, std::size_t positions, const Rulebook& rulebook) {
    const auto work = std::make_shared<MarkingWork>();
    work->book = benchBook(positions);
    work->rules = rulebook.valuation();
    return {"mark." + std::to_string(positions), "marking " + size + " positions",
            [work] { return static_cast<double>(markBook(work->book, work->market, work->rules).positions.size()); },
            static_cast<double>(positions)};
}

BenchCase regimesCase(const std::string& size, std::size_t positions, const std::shared_ptr<const Rulebook>& rulebook) {
    const auto book = markedBenchBook(positions, *rulebook);
    return {"regimes." + std::to_string(positions), "three regimes of " + size + " positions",
            [book, rulebook] { return initialOfAll(compareRegimes(book, rulebook, ComparisonOptions{false}).value()); },
            static_cast<double>(positions)};
}

} // namespace

std::shared_ptr<const MarkedBook> markedBenchBook(std::size_t positions, const Rulebook& rulebook) {
    return std::make_shared<const MarkedBook>(markBook(benchBook(positions), benchMarket(), rulebook.valuation()));
}

BenchSection regimesSection(const Stopwatch& time, const std::shared_ptr<const Rulebook>& rulebook,
                            const std::vector<BenchSize>& sizes, int rounds) {
    std::vector<BenchCase> cases;
    std::vector<std::optional<double>> limits;
    for (const BenchSize& size : sizes) {
        const std::string words = groupedNumber(static_cast<double>(size.positions), 0);
        cases.push_back(markingCase(words, size.positions, *rulebook));
        cases.push_back(regimesCase(words, size.positions, rulebook));
        limits.insert(limits.end(), {std::nullopt, size.limit});
    }
    const std::vector<double> seconds = time(cases, rounds);
    BenchSection section{"Three regimes under " + rulebook->id, {"µs a position"}, {}, {}};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        BenchFigure figure{cases[i].key, cases[i].title, 1e3 * seconds[i], "ms", limits[i]};
        figure.ratios = {1e6 * seconds[i] / cases[i].count};
        section.figures.push_back(std::move(figure));
    }
    section.notes.emplace_back("Without liquidation prices; best of " + std::to_string(rounds) + " rounds.");
    return section;
}

} // namespace marginscope
