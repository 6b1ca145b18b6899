// Margin and P&L as surfaces: the whole book re-margined at every node of a grid of market moves.
#pragma once

#include "core/base/task_pool.h"
#include "core/margin/comparison.h"

#include <array>
#include <functional>
#include <string>
#include <vector>

namespace marginscope {

enum class AxisKind : std::uint8_t { Price, Vol, Days };

/// An axis of market moves: relative price move, relative volatility move, or days forward. count ≥ 1 nodes, evenly
/// spaced.
struct SurfaceAxis {
    AxisKind kind = AxisKind::Price;
    double from = -0.3;
    double to = 0.3;
    int count = 41;

    double at(int index) const;
    bool operator==(const SurfaceAxis&) const = default;
};

/// "price", "vol", "days".
std::string axisWord(AxisKind kind);
std::optional<AxisKind> axisFromWord(std::string_view word);
/// The axis drawn when nobody says otherwise: price ±30 %, vol ±40 %, 0 … 30 days.
SurfaceAxis defaultAxis(AxisKind kind, int count);

enum class SurfaceQuantity : std::uint8_t { Pnl, Equity, RegimeEquity, Requirement, Excess };

/// What is read off a surface. P&L and plain equity have no regime; RegimeEquity is the equity of a regime's test.
struct SurfaceReading {
    SurfaceQuantity quantity = SurfaceQuantity::Excess;
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;

    bool operator==(const SurfaceReading&) const = default;
};

/// "pnl", "equity", "equity:cross" (the equity of that regime's test), "initial:portfolio", "maintenance:cross",
/// "excess:portfolio" (initial level), "excess:portfolio:maintenance".
std::optional<SurfaceReading> readingFromWord(std::string_view word);
std::string readingWord(const SurfaceReading& reading);

/// Everything known at one node. Reporting currency.
struct SurfaceNode {
    double equity = 0.0; ///< plain
    std::array<double, 3> regimeEquity{};
    std::array<double, 3> initial{};
    std::array<double, 3> maintenance{};
};

struct SurfaceSpec {
    SurfaceAxis x{AxisKind::Price, -0.3, 0.3, 41};
    SurfaceAxis y{AxisKind::Vol, -0.4, 0.4, 41};

    bool operator==(const SurfaceSpec&) const = default;
};

/// Nodes row by row: index = iy · x.count + ix. `base` is the unmoved market.
struct Surface {
    SurfaceSpec spec;
    SurfaceNode base;
    std::vector<SurfaceNode> nodes;

    const SurfaceNode& at(int ix, int iy) const { return nodes[static_cast<std::size_t>(iy * spec.x.count + ix)]; }
    /// P&L is plain equity less plain equity of the unmoved market.
    double value(int ix, int iy, const SurfaceReading& reading) const;
};

/// Takes coarser surfaces on the way to the whole one.
using SurfaceSink = std::function<void(Surface)>;

/// Refines from coarse to fine: `coarser` receives surfaces whose nodes are some of the whole one's, each with about
/// four times as many as the one before, the first with about 6 × 6; none where the number of nodes less one has no
/// divisors. Errors: OutOfRange (an axis that leaves the possible, fewer than one node, equal kinds of axis), Cancelled
/// (within the time of one node). The digits do not depend on the number of threads. Progress comes from any of them,
/// one report at a time.
Result<Surface> computeSurface(const MarkedBook& book, const Rulebook& rulebook, const SurfaceSpec& spec,
                               const Job& job = {}, TaskPool& pool = TaskPool::shared(),
                               const SurfaceSink& coarser = {});

/// Points of the curve value = 0 of a reading, as line segments in axis units (marching squares, linear interpolation):
/// the margin-call frontier when the reading is an excess.
struct FrontierSegment {
    double x1 = 0.0, y1 = 0.0, x2 = 0.0, y2 = 0.0;
};
std::vector<FrontierSegment> zeroFrontier(const Surface& surface, const SurfaceReading& reading);

} // namespace marginscope
