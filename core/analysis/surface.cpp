#include "core/analysis/surface.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <mutex>

namespace marginscope {

namespace {

Result<void> checkAxis(const SurfaceAxis& axis) {
    const double lowest = axis.kind == AxisKind::Days ? 0.0 : -1.0;
    const bool inside =
        axis.kind == AxisKind::Days ? std::min(axis.from, axis.to) >= lowest : std::min(axis.from, axis.to) > lowest;
    if (!std::isfinite(axis.from) || !std::isfinite(axis.to) || !inside)
        return failure(Reason::OutOfRange,
                       {axisWord(axis.kind), formatNumber(std::min(axis.from, axis.to)),
                        axis.kind == AxisKind::Days ? QT_TRANSLATE_NOOP("expected", "0 days or more")
                                                    : QT_TRANSLATE_NOOP("expected", "above −1 (−100 %)")});
    if (axis.count < 1 || axis.count > 2001)
        return failure(Reason::OutOfRange, {"nodes", std::to_string(axis.count), "1 … 2001"});
    return {};
}

void setMove(MarketMove& move, const SurfaceAxis& axis, int index) {
    switch (axis.kind) {
    case AxisKind::Price:
        move.price = axis.at(index);
        break;
    case AxisKind::Vol:
        move.vol = axis.at(index);
        break;
    case AxisKind::Days:
        move.days = axis.at(index);
        break;
    }
}

SurfaceNode nodeAt(const MarkedBook& book, const Rulebook& rulebook) {
    const std::array<RegimeResult, 3> regimes = regimesAt(book, rulebook);
    SurfaceNode node;
    node.equity = valueBook(book).equity;
    for (std::size_t r = 0; r < regimes.size(); ++r) {
        node.regimeEquity[r] = regimes[r].equity;
        node.initial[r] = regimes[r].initial.requirement;
        node.maintenance[r] = regimes[r].maintenance.requirement;
    }
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
        MarketMove move;
        setMove(move, surface_.spec.x, static_cast<int>(index % columns));
        setMove(move, surface_.spec.y, static_cast<int>(index / columns));
        surface_.nodes[index] = nodeAt(moving_[slot]->at(move), rulebook_);
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

std::vector<std::string_view> splitWord(std::string_view word) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = word.find(':', start);
        parts.push_back(word.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
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

double SurfaceAxis::at(int index) const {
    if (count <= 1) return from;
    if (index == count - 1) return to;
    const double value = from + (to - from) * index / (count - 1);
    // A symmetric axis has its zero exactly, whatever the rounding of the division.
    return std::fabs(value) < 1e-12 * std::fabs(to - from) ? 0.0 : value;
}

std::string axisWord(AxisKind kind) {
    switch (kind) {
    case AxisKind::Price:
        return "price";
    case AxisKind::Vol:
        return "vol";
    case AxisKind::Days:
        break;
    }
    return "days";
}

std::optional<AxisKind> axisFromWord(std::string_view word) {
    for (AxisKind kind : {AxisKind::Price, AxisKind::Vol, AxisKind::Days})
        if (axisWord(kind) == word) return kind;
    return std::nullopt;
}

SurfaceAxis defaultAxis(AxisKind kind, int count) {
    switch (kind) {
    case AxisKind::Price:
        return {kind, -0.3, 0.3, count};
    case AxisKind::Vol:
        return {kind, -0.4, 0.4, count};
    case AxisKind::Days:
        break;
    }
    return {kind, 0.0, 30.0, count};
}

std::optional<SurfaceReading> readingFromWord(std::string_view word) {
    const auto parts = splitWord(word);
    SurfaceReading reading;
    if (parts[0] == "pnl" && parts.size() == 1)
        return SurfaceReading{SurfaceQuantity::Pnl, Regime::Portfolio, Level::Initial};
    if (parts.size() > 1) {
        const std::optional<Regime> regime = regimeFromWord(parts[1]);
        if (!regime) return std::nullopt;
        reading.regime = *regime;
    }
    if (parts[0] == "equity" && parts.size() <= 2) {
        reading.quantity = parts.size() == 2 ? SurfaceQuantity::RegimeEquity : SurfaceQuantity::Equity;
        return reading;
    }
    if (parts.size() < 2) return std::nullopt;
    if ((parts[0] == "initial" || parts[0] == "maintenance") && parts.size() == 2) {
        reading.quantity = SurfaceQuantity::Requirement;
        reading.level = parts[0] == "initial" ? Level::Initial : Level::Maintenance;
        return reading;
    }
    if (parts[0] != "excess" || parts.size() > 3) return std::nullopt;
    if (parts.size() == 3 && parts[2] != "initial" && parts[2] != "maintenance") return std::nullopt;
    reading.level = parts.size() == 3 && parts[2] == "maintenance" ? Level::Maintenance : Level::Initial;
    return reading;
}

std::string readingWord(const SurfaceReading& reading) {
    const std::string regime = ":" + regimeWord(reading.regime);
    switch (reading.quantity) {
    case SurfaceQuantity::Pnl:
        return "pnl";
    case SurfaceQuantity::Equity:
        return "equity";
    case SurfaceQuantity::RegimeEquity:
        return "equity" + regime;
    case SurfaceQuantity::Requirement:
        return levelWord(reading.level) + regime;
    case SurfaceQuantity::Excess:
        break;
    }
    return "excess" + regime + (reading.level == Level::Maintenance ? ":maintenance" : "");
}

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
    }
    return node.regimeEquity[regime] - requirement;
}

Result<Surface> computeSurface(const MarkedBook& book, const Rulebook& rulebook, const SurfaceSpec& spec,
                               const Job& job, TaskPool& pool, const SurfaceSink& coarser) {
    for (const SurfaceAxis& axis : {spec.x, spec.y})
        if (const Result<void> sound = checkAxis(axis); !sound) return tl::unexpected<Error>(sound.error());
    if (spec.x.kind == spec.y.kind)
        return failure(Reason::OutOfRange, {"axes", axisWord(spec.x.kind) + " twice",
                                            QT_TRANSLATE_NOOP("expected", "two different kinds")});
    const MarkedBook prepared = preparedBook(book, rulebook);
    Surface surface;
    surface.spec = spec;
    surface.base = nodeAt(prepared, rulebook);
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

} // namespace marginscope
