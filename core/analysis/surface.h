// Margin and P&L as surfaces: the whole book re-margined at every node of a grid of market moves.
#pragma once

#include "core/base/task_pool.h"
#include "core/margin/comparison.h"

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

enum class AxisKind : std::uint8_t { Price, Vol, Days, Basis, Correlation };

/// An axis of market moves: relative price move, relative volatility move, days forward, relative move of the basis
/// (forward ÷ spot and perpetual ÷ spot), or correlation. count ≥ 1 nodes, evenly spaced.
///
/// A correlation axis says how one underlying follows another: `follower` moves by correlation × volRatio × the move of
/// `underlying`, which is the expected move of the follower given that of the other. It needs a price axis beside it
/// that moves `underlying` (alone or with all others).
struct SurfaceAxis {
    AxisKind kind = AxisKind::Price;
    double from = -0.3;
    double to = 0.3;
    int count = 41;
    AssetCode underlying{}; ///< price, vol, basis: the only one that moves; empty: all. Correlation: the one followed
    AssetCode follower{};   ///< correlation only
    double volRatio = 0.0;  ///< correlation only: volatility of the follower ÷ that of `underlying`, > 0; 0: not known
                            ///< yet, the market's volatilities say it (core/session)

    double at(int index) const;
    bool operator==(const SurfaceAxis&) const = default;
};

/// "price", "vol", "days", "basis", "correlation".
std::string axisWord(AxisKind kind);
std::optional<AxisKind> axisFromWord(std::string_view word);
/// "price", "price:BTC", "correlation:BTC:ETH".
std::string axisName(const SurfaceAxis& axis);
/// The axis of a name with its usual ends; correlation may state the ratio of volatilities: "correlation:BTC:ETH:1.3".
std::optional<SurfaceAxis> axisFromName(std::string_view name, int count);
/// The axis drawn when nobody says otherwise: price ±30 %, vol ±40 %, 0 … 30 days, basis ±5 %, correlation −1 … 1.
SurfaceAxis defaultAxis(AxisKind kind, int count);

/// Greeks are those of all positions together (balances have none) in reporting currency: Delta, coins at the index;
/// Gamma, its change for a move of 1 %; Vega for a volatility point; Theta for a day.
enum class SurfaceQuantity : std::uint8_t { Pnl, Equity, RegimeEquity, Requirement, Excess, Delta, Gamma, Vega, Theta };

/// Whether it is one for each regime, and whether it is a Greek.
bool hasRegime(SurfaceQuantity quantity);
bool isGreek(SurfaceQuantity quantity);

/// What is read off a surface. P&L, plain equity and Greeks have no regime; RegimeEquity is the equity of a regime's
/// test.
struct SurfaceReading {
    SurfaceQuantity quantity = SurfaceQuantity::Excess;
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;

    bool operator==(const SurfaceReading&) const = default;
};

/// "pnl", "equity", "equity:cross" (the equity of that regime's test), "initial:portfolio", "maintenance:cross",
/// "excess:portfolio" (initial level), "excess:portfolio:maintenance", "delta", "gamma", "vega", "theta".
std::optional<SurfaceReading> readingFromWord(std::string_view word);
std::string readingWord(const SurfaceReading& reading);

/// Everything known at one node. Reporting currency.
struct SurfaceNode {
    double equity = 0.0; ///< plain
    std::array<double, 3> regimeEquity{};
    std::array<double, 3> initial{};
    std::array<double, 3> maintenance{};
    std::array<double, 4> greeks{}; ///< delta, gamma, vega, theta; zero unless asked for
};

struct SurfaceSpec {
    SurfaceAxis x{AxisKind::Price, -0.3, 0.3, 41};
    SurfaceAxis y{AxisKind::Vol, -0.4, 0.4, 41};
    bool greeks = false; ///< they take about as long again as everything else

    bool operator==(const SurfaceSpec&) const = default;
};

/// The move of the market at a place of the axes.
MarketMove moveAt(const SurfaceSpec& spec, double x, double y);

/// Nodes row by row: index = iy · x.count + ix. `base` is the unmoved market.
struct Surface {
    SurfaceSpec spec;
    SurfaceNode base;
    std::vector<SurfaceNode> nodes;
    std::shared_ptr<const Surface> ofBook{}; ///< where the figures are differences from another book: the book's own
    std::string less{};                      ///< then the name of that other book

    const SurfaceNode& at(int ix, int iy) const { return nodes[static_cast<std::size_t>(iy * spec.x.count + ix)]; }
    /// P&L is plain equity less plain equity of the unmoved market. Greeks that were not asked for are not a number.
    double value(int ix, int iy, const SurfaceReading& reading) const;
};

/// Takes coarser surfaces on the way to the whole one.
using SurfaceSink = std::function<void(Surface)>;

/// Refines from coarse to fine: `coarser` receives surfaces whose nodes are some of the whole one's, each with about
/// four times as many as the one before, the first with about 6 × 6; none where the number of nodes less one has no
/// divisors. Errors: OutOfRange (an axis that leaves the possible, fewer than one node, twice the same axis, a
/// correlation without the price it follows), UnknownName (an underlying the book does not have), Cancelled (within the
/// time of one node). The digits do not depend on the number of threads. Progress comes from any of them, one report at
/// a time.
Result<Surface> computeSurface(const MarkedBook& book, const Rulebook& rulebook, const SurfaceSpec& spec,
                               const Job& job = {}, TaskPool& pool = TaskPool::shared(),
                               const SurfaceSink& coarser = {});

/// A book's surface less that of another one of that name, node by node. `other` has the same axes and every node of
/// `book`, perhaps more of them.
Surface surfaceDifference(Surface book, const Surface& other, const std::string& otherName);

/// Points of the curve value = 0 of a reading, as line segments in axis units (marching squares, linear interpolation):
/// the margin-call frontier when the reading is an excess.
struct FrontierSegment {
    double x1 = 0.0, y1 = 0.0, x2 = 0.0, y2 = 0.0;
};
std::vector<FrontierSegment> zeroFrontier(const Surface& surface, const SurfaceReading& reading);

/// Where the excess of a regime is zero; of a difference: that of the book itself.
std::vector<FrontierSegment> marginCallFrontier(const Surface& surface, Regime regime, Level level);

} // namespace marginscope
