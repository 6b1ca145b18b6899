#include "core/analysis/surface.h"
#include "core/base/number.h"
#include "core/kernel/kernel.h"
#include "core/session/bench_edits.h"
#include "core/session/bench_pricing.h"
#include "core/session/bench_regimes.h"
#include "tests/bench/scenario_grid.h"
#include "tests/bench/sections.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <semaphore>
#include <thread>

namespace marginscope::bench {

namespace {

/// The multiply-adds of the instruction set in use, from the cases of prices alone.
BenchCase peakInUse() {
    const std::string key = "peak." + std::string(kernel::isaWord(kernel::currentIsa()));
    for (const BenchCase& one : pricingCases(pricingWork()))
        if (one.key == key) return one;
    return {};
}

BenchCase gridCase(const std::string& key, const std::string& title, const std::shared_ptr<const ScenarioGrid>& grid,
                   const std::shared_ptr<TaskPool>& pool) {
    return {key, title,
            [grid, pool] {
                const std::vector<double> pnl = grid->pnl(pool ? *pool : TaskPool::shared());
                return std::accumulate(pnl.begin(), pnl.end(), 0.0);
            },
            static_cast<double>(grid->rows() * grid->scenarios()), pool ? BenchClock::Thread : BenchClock::Wall};
}

SurfaceSpec square(int nodes) {
    return {defaultAxis(AxisKind::Price, nodes), defaultAxis(AxisKind::Vol, nodes)};
}

struct SurfaceWork {
    std::shared_ptr<const MarkedBook> book;
    std::shared_ptr<const Rulebook> rulebook;

    BenchCase of(const std::string& key, const std::string& title, int nodes) const {
        return {key, title,
                [work = *this, nodes] {
                    return computeSurface(*work.book, *work.rulebook, square(nodes)).value().nodes.back().equity;
                },
                static_cast<double>(nodes) * nodes};
    }

    /// Milliseconds from the request to stop until the surface returns; empty where it was done before. The request
    /// comes `after` the first report of progress.
    std::optional<double> stops(std::chrono::microseconds after) const {
        using Clock = std::chrono::steady_clock;
        std::stop_source source;
        std::binary_semaphore begun(0);
        bool told = false, cancelled = false;
        std::thread worker([&] {
            const Job job{source.get_token(), [&](double) {
                              if (!std::exchange(told, true)) begun.release();
                          }};
            const Result<Surface> surface = computeSurface(*book, *rulebook, square(41), job);
            cancelled = !surface && surface.error().reason == Reason::Cancelled;
            if (!told) begun.release();
        });
        begun.acquire();
        std::this_thread::sleep_for(after);
        const Clock::time_point asked = Clock::now();
        source.request_stop();
        worker.join();
        const double taken = std::chrono::duration<double, std::milli>(Clock::now() - asked).count();
        return cancelled ? std::optional(taken) : std::nullopt;
    }
};

/// The slowest of several stops, each at another moment of a node's work.
BenchSection stopping(const SurfaceWork& work, int times) {
    double slowest = 0.0;
    int stopped = 0;
    for (int i = 0; i < times; ++i)
        if (const std::optional<double> taken = work.stops(std::chrono::microseconds(1300 * i))) {
            slowest = std::max(slowest, *taken);
            ++stopped;
        }
    BenchSection section{"Stopping a surface", {}, {}, {}};
    if (stopped > 0)
        section.figures.push_back({"surface.stop", "from the request to stop until it returns", slowest, "ms", 20.0});
    section.notes.push_back("Slowest of " + std::to_string(stopped) + ", asked at different moments.");
    return section;
}

} // namespace

std::vector<BenchSection> grid(const Setting& setting) {
    const auto moves = std::make_shared<const ScenarioGrid>(markedBenchBook(1000, *setting.rulebook),
                                                            evenMoves(-0.3, 0.3, 21), evenMoves(-0.4, 0.4, 21));
    const std::vector<BenchCase> cases = {
        gridCase("grid.one_thread", "one thread", moves, std::make_shared<TaskPool>(1)),
        gridCase("grid.threads", std::to_string(TaskPool::shared().threads()) + " threads", moves, nullptr),
        peakInUse()};
    const std::vector<double> seconds = setting.time(cases, setting.rounds(30));
    BenchSection section{"P&L of 1,000 positions on a grid of 21 × 21", {"ns a price", "% of limit"}, {}, {}};
    const double limit = kernel::operationsPerPrice * seconds[2] / cases[2].count;
    for (std::size_t i = 0; i < 2; ++i) {
        const double price = seconds[i] / cases[i].count;
        BenchFigure figure{cases[i].key, cases[i].title, 1e3 * seconds[i], "ms"};
        figure.ratios = {1e9 * price, i == 0 ? std::optional(100.0 * limit / price) : std::nullopt};
        section.figures.push_back(std::move(figure));
    }
    section.figures.back().limit = 0.5;
    section.notes = {
        "From marked positions to sums by scenario, best of the rounds. Options of one strike are one row:",
        std::to_string(moves->rows()) + " rows of the kernel; a price is a row in a scenario."};
    return {section};
}

std::vector<BenchSection> regimes(const Setting& setting) {
    const std::vector<BenchSize> sizes = setting.quick
                                             ? std::vector<BenchSize>{{10, {}}, {100, {}}}
                                             : std::vector<BenchSize>{{10, {}}, {1000, {}}, {5000, 16.0}, {10000, {}}};
    return {regimesSection(setting.time, setting.rulebook, sizes, setting.rounds(20))};
}

std::vector<BenchSection> edits(const Setting& setting) {
    const std::vector<BenchSize> sizes = setting.quick
                                             ? std::vector<BenchSize>{{10, {}}, {100, {}}}
                                             : std::vector<BenchSize>{{10, {}}, {1000, {}}, {5000, 16.0}, {10000, {}}};
    return {editsSection(setting.time, setting.rulebook, sizes, setting.rounds(20))};
}

std::vector<BenchSection> surface(const Setting& setting) {
    const std::size_t legs = setting.quick ? 200 : 5000;
    const SurfaceWork work{markedBenchBook(legs, *setting.rulebook), setting.rulebook};
    std::vector<BenchCase> cases = {work.of("surface.full", "41 × 41 nodes, three regimes each", 41),
                                    work.of("surface.first", "first picture: 6 × 6 nodes", 6),
                                    work.of("surface.processor", "41 × 41 nodes, processor time of each thread", 41)};
    cases.back().clock = BenchClock::Process;
    std::vector<double> seconds = setting.time(cases, setting.rounds(5));
    seconds.back() /= static_cast<double>(TaskPool::shared().threads());
    BenchSection section{"Surface of " + groupedNumber(static_cast<double>(legs), 0) + " legs", {"ms a node"}, {}, {}};
    const std::optional<double> limits[] = {3000.0, 100.0, std::nullopt}; // milliseconds
    for (std::size_t i = 0; i < cases.size(); ++i) {
        BenchFigure figure{cases[i].key, cases[i].title, 1e3 * seconds[i], "ms", limits[i]};
        figure.ratios = {1e3 * seconds[i] / cases[i].count};
        section.figures.push_back(std::move(figure));
    }
    section.notes = {"35 scenarios a node, without liquidation prices; best of the rounds."};
    return {section, stopping(work, setting.quick ? 2 : 12)};
}

} // namespace marginscope::bench
