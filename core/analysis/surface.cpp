#include "core/analysis/surface.h"

#include "core/analysis/surface_axes.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <mutex>

namespace marginscope {

namespace {

std::array<double, 4> greeksOf(const MarkedBook& book) {
    std::array<double, 4> sum{};
    for (const MarkedPosition& position : book.positions) {
        const MarkedUnderlying& underlying = book.underlyings[position.underlying];
        const PositionValue value = valuePosition(position, underlying);
        const double spot = underlying.spot;
        sum[0] += value.delta * spot;
        sum[1] += value.gamma * spot * spot / 100.0;
        sum[2] += value.vega;
        sum[3] += value.theta;
    }
    return sum;
}

SurfaceNode nodeAt(const MarkedBook& book, const Rulebook& rulebook, bool greeks) {
    const std::array<RegimeResult, 3> regimes = regimesAt(book, rulebook);
    SurfaceNode node;
    node.equity = valueBook(book).equity;
    for (std::size_t r = 0; r < regimes.size(); ++r) {
        node.regimeEquity[r] = regimes[r].equity;
        node.initial[r] = regimes[r].initial.requirement;
        node.maintenance[r] = regimes[r].maintenance.requirement;
    }
    if (greeks) node.greeks = greeksOf(book);
    return node;
}

/// Distances between the nodes of each pass over an axis, from coarse to fine: each divides the one before.
std::vector<int> passesOf(int count) {
    constexpr int leastNodes = 6;
    std::vector<int> steps;
    const auto largestDivisor = [](int of, int atMost) {
        int divisor = std::max(atMost, 1);
        while (of % divisor != 0)
            --divisor;
        return divisor;
    };
    if (count > leastNodes) steps.push_back(largestDivisor(count - 1, (count - 1) / (leastNodes - 1)));
    while (!steps.empty() && steps.back() > 1)
        steps.push_back(largestDivisor(steps.back(), steps.back() / 2));
    if (steps.empty()) steps.push_back(1);
    return steps;
}

/// The nodes of one surface, computed by several threads: each has a book of its own that it moves about.
class SurfaceRun {
public:
    SurfaceRun(const MarkedBook& book, const Rulebook& rulebook, Surface& surface, const Job& job, TaskPool& pool)
        : book_(book)
        , rulebook_(rulebook)
        , surface_(surface)
        , job_(job)
        , pool_(pool)
        , moving_(pool.threads())
        , known_(surface.nodes.size(), false) {}

    void run(const SurfaceSink& coarser) {
        const std::vector<int> xSteps = passesOf(surface_.spec.x.count), ySteps = passesOf(surface_.spec.y.count);
        const std::size_t passes = coarser ? std::max(xSteps.size(), ySteps.size()) : 1;
        // Counted from the fine end, so that both axes are whole in the last pass.
        const auto stepAt = [passes](const std::vector<int>& steps, std::size_t pass) {
            const std::size_t fromEnd = passes - 1 - pass;
            return fromEnd >= steps.size() ? steps.front() : steps[steps.size() - 1 - fromEnd];
        };
        for (std::size_t pass = 0; pass < passes && !job_.stopRequested(); ++pass) {
            const int xStep = stepAt(xSteps, pass), yStep = stepAt(ySteps, pass);
            computeMissing(xStep, yStep);
            if (pass + 1 < passes && !job_.stopRequested()) coarser(everyOther(xStep, yStep));
        }
    }

private:
    void computeMissing(int xStep, int yStep) {
        std::vector<std::size_t> missing;
        for (int iy = 0; iy < surface_.spec.y.count; iy += yStep)
            for (int ix = 0; ix < surface_.spec.x.count; ix += xStep) {
                const auto index = static_cast<std::size_t>(iy * surface_.spec.x.count + ix);
                if (known_[index]) continue;
                known_[index] = true;
                missing.push_back(index);
            }
        pool_.run(missing.size(), [&](std::size_t slot, std::size_t part) { compute(slot, missing[part]); });
    }

    void compute(std::size_t slot, std::size_t index) {
        if (job_.stopRequested()) return;
        if (!moving_[slot]) moving_[slot] = std::make_unique<MovingBook>(book_);
        const auto columns = static_cast<std::size_t>(surface_.spec.x.count);
        const SurfaceSpec& spec = surface_.spec;
        const MarketMove move =
            moveAt(spec, spec.x.at(static_cast<int>(index % columns)), spec.y.at(static_cast<int>(index / columns)));
        surface_.nodes[index] = nodeAt(moving_[slot]->at(move), rulebook_, spec.greeks);
        countNode();
    }

    Surface everyOther(int xStep, int yStep) const {
        Surface coarse;
        coarse.spec = surface_.spec;
        coarse.spec.x.count = (surface_.spec.x.count - 1) / xStep + 1;
        coarse.spec.y.count = (surface_.spec.y.count - 1) / yStep + 1;
        coarse.base = surface_.base;
        for (int iy = 0; iy < surface_.spec.y.count; iy += yStep)
            for (int ix = 0; ix < surface_.spec.x.count; ix += xStep)
                coarse.nodes.push_back(surface_.at(ix, iy));
        return coarse;
    }

    // About a hundred times on the way, and at the end.
    void countNode() {
        const std::size_t all = surface_.nodes.size(), step = std::max<std::size_t>(all / 100, 1);
        const std::lock_guard lock(reporting_);
        ++done_;
        if (done_ % step == 0 || done_ == all) job_.report(static_cast<double>(done_) / static_cast<double>(all));
    }

    const MarkedBook& book_;
    const Rulebook& rulebook_;
    Surface& surface_;
    const Job& job_;
    TaskPool& pool_;
    std::vector<std::unique_ptr<MovingBook>> moving_; ///< by slot
    std::vector<bool> known_;                         ///< nodes computed, or about to be
    std::mutex reporting_;
    std::size_t done_ = 0;
};

std::size_t greekPlace(SurfaceQuantity greek) {
    return static_cast<std::size_t>(greek) - static_cast<std::size_t>(SurfaceQuantity::Delta);
}

// One cell of the grid: where the values at its corners change sign, an edge carries a point of the frontier.
class CellFrontier {
public:
    CellFrontier(const Surface& surface, const SurfaceReading& reading, int ix, int iy) {
        constexpr int dx[] = {0, 1, 1, 0}, dy[] = {0, 0, 1, 1};
        for (int corner = 0; corner < 4; ++corner) {
            x_[corner] = surface.spec.x.at(ix + dx[corner]);
            y_[corner] = surface.spec.y.at(iy + dy[corner]);
            v_[corner] = surface.value(ix + dx[corner], iy + dy[corner], reading);
        }
    }

    void addTo(std::vector<FrontierSegment>& segments) const {
        std::vector<std::pair<double, double>> points;
        for (int edge = 0; edge < 4; ++edge)
            addCrossing(edge, (edge + 1) % 4, points);
        if (points.size() == 2)
            segments.push_back({points[0].first, points[0].second, points[1].first, points[1].second});
        if (points.size() != 4) return;
        // A saddle: the value at the centre says which corners belong together.
        const bool centre = v_[0] + v_[1] + v_[2] + v_[3] >= 0.0;
        const std::size_t partner = centre == (v_[0] >= 0.0) ? 1 : 3;
        const std::size_t others[2] = {partner == 1 ? std::size_t{2} : std::size_t{1},
                                       partner == 1 ? std::size_t{3} : std::size_t{2}};
        segments.push_back({points[0].first, points[0].second, points[partner].first, points[partner].second});
        segments.push_back(
            {points[others[0]].first, points[others[0]].second, points[others[1]].first, points[others[1]].second});
    }

private:
    void addCrossing(int a, int b, std::vector<std::pair<double, double>>& points) const {
        if ((v_[a] >= 0.0) == (v_[b] >= 0.0)) return;
        const double share = v_[a] / (v_[a] - v_[b]);
        points.emplace_back(x_[a] + share * (x_[b] - x_[a]), y_[a] + share * (y_[b] - y_[a]));
    }

    double x_[4], y_[4], v_[4];
};

} // namespace

double Surface::value(int ix, int iy, const SurfaceReading& reading) const {
    const SurfaceNode& node = at(ix, iy);
    const auto regime = static_cast<std::size_t>(reading.regime);
    const double requirement = (reading.level == Level::Initial ? node.initial : node.maintenance)[regime];
    switch (reading.quantity) {
    case SurfaceQuantity::Pnl:
        return node.equity - base.equity;
    case SurfaceQuantity::Equity:
        return node.equity;
    case SurfaceQuantity::RegimeEquity:
        return node.regimeEquity[regime];
    case SurfaceQuantity::Requirement:
        return requirement;
    case SurfaceQuantity::Excess:
        break;
    case SurfaceQuantity::Delta:
    case SurfaceQuantity::Gamma:
    case SurfaceQuantity::Vega:
    case SurfaceQuantity::Theta:
        return spec.greeks ? node.greeks[greekPlace(reading.quantity)] : std::numeric_limits<double>::quiet_NaN();
    }
    return node.regimeEquity[regime] - requirement;
}

Result<Surface> computeSurface(const MarkedBook& book, const Rulebook& rulebook, const SurfaceSpec& spec,
                               const Job& job, TaskPool& pool, const SurfaceSink& coarser) {
    if (const Result<void> sound = checkedSpec(spec, book); !sound) return tl::unexpected<Error>(sound.error());
    const MarkedBook prepared = preparedBook(book, rulebook);
    Surface surface;
    surface.spec = spec;
    surface.base = nodeAt(prepared, rulebook, spec.greeks);
    surface.nodes.resize(static_cast<std::size_t>(spec.x.count) * static_cast<std::size_t>(spec.y.count));
    SurfaceRun(prepared, rulebook, surface, job, pool).run(coarser);
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return surface;
}

std::vector<FrontierSegment> zeroFrontier(const Surface& surface, const SurfaceReading& reading) {
    std::vector<FrontierSegment> segments;
    for (int iy = 0; iy + 1 < surface.spec.y.count; ++iy)
        for (int ix = 0; ix + 1 < surface.spec.x.count; ++ix)
            CellFrontier(surface, reading, ix, iy).addTo(segments);
    return segments;
}

std::vector<FrontierSegment> marginCallFrontier(const Surface& surface, Regime regime, Level level) {
    return zeroFrontier(surface.ofBook ? *surface.ofBook : surface, {SurfaceQuantity::Excess, regime, level});
}

} // namespace marginscope
