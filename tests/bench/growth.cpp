#include "core/session/bench_regimes.h"
#include "tests/bench/scenario_grid.h"
#include "tests/bench/sections.h"

#include <cmath>
#include <numeric>

namespace marginscope::bench {

namespace {

struct Point {
    double size = 0.0;
    double seconds = 0.0;
};

/// Slope of the straight line through ln(size), ln(seconds) by least squares.
double exponent(const std::vector<Point>& points) {
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;
    for (const Point& point : points) {
        const double s = std::log(point.size), t = std::log(point.seconds);
        n += 1.0;
        x += s;
        y += t;
        xx += s * s;
        xy += s * t;
    }
    return (n * xy - x * y) / (n * xx - x * x);
}

std::vector<Point> pointsOf(const BenchSection& section, const std::string& prefix,
                            const std::vector<BenchSize>& sizes) {
    std::vector<Point> points;
    for (const BenchSize& size : sizes)
        if (const BenchFigure* figure = section.find(prefix + std::to_string(size.positions)))
            points.push_back({static_cast<double>(size.positions), 1e-3 * figure->value});
    return points;
}

std::vector<Point> scenarioPoints(const Setting& setting) {
    const std::vector<std::size_t> counts =
        setting.quick ? std::vector<std::size_t>{100, 1000} : std::vector<std::size_t>{100, 300, 1000, 3000, 10000};
    const auto book = markedBenchBook(1000, *setting.rulebook);
    const auto pool = std::make_shared<TaskPool>(1);
    std::vector<BenchCase> cases;
    for (const std::size_t count : counts) {
        const auto grid =
            std::make_shared<const ScenarioGrid>(book, evenMoves(-0.3, 0.3, count / 10), evenMoves(-0.4, 0.4, 10));
        cases.push_back({"scenarios." + std::to_string(count), "", [grid, pool] {
                             const std::vector<double> pnl = grid->pnl(*pool);
                             return std::accumulate(pnl.begin(), pnl.end(), 0.0);
                         }});
    }
    const std::vector<double> seconds = setting.time(cases, setting.rounds(10));
    std::vector<Point> points;
    for (std::size_t i = 0; i < counts.size(); ++i)
        points.push_back({static_cast<double>(counts[i]), seconds[i]});
    return points;
}

} // namespace

std::vector<BenchSection> growth(const Setting& setting) {
    const std::vector<BenchSize> sizes =
        setting.quick ? std::vector<BenchSize>{{100, {}}, {400, {}}}
                      : std::vector<BenchSize>{{1000, {}}, {3000, {}}, {10000, {}}, {30000, {}}, {100000, {}}};
    const BenchSection regimes = regimesSection(setting.time, setting.rulebook, sizes, setting.rounds(5));
    BenchSection section{"Growth: time goes with size to the power of", {}, {}, {}};
    section.figures = {
        {"growth.mark", "marking, positions", exponent(pointsOf(regimes, "mark.", sizes)), ""},
        {"growth.regimes", "three regimes, positions", exponent(pointsOf(regimes, "regimes.", sizes)), ""},
        {"growth.scenarios", "P&L of 1,000 positions, scenarios", exponent(scenarioPoints(setting)), ""}};
    section.notes = {"Least squares of logarithms over 1,000 to 100,000 positions and 100 to 10,000 scenarios; 1 = in "
                     "proportion."};
    if (setting.quick) section.notes = {"Two small sizes only: says nothing."};
    return {section};
}

} // namespace marginscope::bench
