// Axes of surfaces: their words, what they move, and what they must not do.
#include "core/analysis/surface_axes.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/scenario/move_limits.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr std::array allKinds = {AxisKind::Price, AxisKind::Vol, AxisKind::Days, AxisKind::Basis,
                                 AxisKind::Correlation};

std::vector<std::string_view> splitWord(std::string_view word) {
    std::vector<std::string_view> parts;
    for (std::size_t start = 0;;) {
        const std::size_t end = word.find(':', start);
        parts.push_back(word.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return parts;
        start = end + 1;
    }
}

void setMove(MarketMove& move, const SurfaceAxis& axis, double value) {
    const bool alone = !axis.underlying.empty();
    switch (axis.kind) {
    case AxisKind::Price:
        (alone ? move.priceOf[axis.underlying] : move.price) = value;
        break;
    case AxisKind::Vol:
        (alone ? move.volOf[axis.underlying] : move.vol) = value;
        break;
    case AxisKind::Days:
        move.days = value;
        break;
    case AxisKind::Basis:
        (alone ? move.basisOf[axis.underlying] : move.basis) = value;
        break;
    case AxisKind::Correlation: // once the price it follows has moved
        break;
    }
}

struct Bounds {
    double least, most;
    bool leastIncluded;
    const char* words;
};

Bounds boundsOf(AxisKind kind) {
    switch (kind) {
    case AxisKind::Days:
        return {0.0, longestDays, true, QT_TRANSLATE_NOOP("expected", "between 0 and 36500")};
    case AxisKind::Correlation:
        return {-1.0, 1.0, true, QT_TRANSLATE_NOOP("expected", "from −1 to 1")};
    case AxisKind::Price:
    case AxisKind::Vol:
    case AxisKind::Basis:
        break;
    }
    return {-1.0, largestMove, false, QT_TRANSLATE_NOOP("expected", "above -1 (-100 %), at most 100")};
}

std::string knownUnderlyings(const MarkedBook& book) {
    std::string names;
    for (const MarkedUnderlying& each : book.underlyings)
        names += (names.empty() ? "" : ", ") + each.underlying.text();
    return names;
}

Result<void> checkName(const AssetCode& name, const MarkedBook& book) {
    const auto has = [&](const MarkedUnderlying& each) { return each.underlying == name; };
    if (std::any_of(book.underlyings.begin(), book.underlyings.end(), has)) return {};
    return failure(Reason::UnknownName,
                   {QT_TRANSLATE_NOOP("expected", "underlying of the book"), name.text(), knownUnderlyings(book)});
}

Result<void> checkAxis(const SurfaceAxis& axis, const MarkedBook& book) {
    const Bounds bounds = boundsOf(axis.kind);
    const double least = std::min(axis.from, axis.to), most = std::max(axis.from, axis.to);
    const bool inside = (bounds.leastIncluded ? least >= bounds.least : least > bounds.least) && most <= bounds.most;
    if (!std::isfinite(axis.from) || !std::isfinite(axis.to) || !inside)
        return failure(Reason::OutOfRange,
                       {axisName(axis), formatNumber(most > bounds.most ? most : least), bounds.words});
    if (axis.count < 1 || axis.count > 2001)
        return failure(Reason::OutOfRange, {"nodes", std::to_string(axis.count), "1 … 2001"});
    if (axis.count == 1 && axis.from != axis.to)
        return failure(Reason::OutOfRange,
                       {QT_TRANSLATE_NOOP("expected", "nodes of an axis with two different ends"), "1",
                        QT_TRANSLATE_NOOP("expected", "2 or more, or the same value at both ends")});
    if (!axis.underlying.empty())
        if (const Result<void> known = checkName(axis.underlying, book); !known) return known;
    return {};
}

Result<void> checkCorrelation(const SurfaceSpec& spec, const SurfaceAxis& axis, const SurfaceAxis& other,
                              const MarkedBook& book) {
    if (axis.kind != AxisKind::Correlation) return {};
    const bool follows =
        other.kind == AxisKind::Price && (other.underlying.empty() || other.underlying == axis.underlying);
    if (!follows || axis.underlying.empty())
        return failure(
            Reason::OutOfRange,
            {axisName(axis), axisName(other),
             QT_TRANSLATE_NOOP("expected", "the price of the underlying that is followed on the other axis")});
    if (const Result<void> known = checkName(axis.follower, book); !known) return known;
    if (axis.follower == axis.underlying)
        return failure(Reason::OutOfRange,
                       {axisName(axis), axis.follower.text(), QT_TRANSLATE_NOOP("expected", "two underlyings")});
    if (!std::isfinite(axis.volRatio) || axis.volRatio <= 0.0)
        return failure(Reason::OutOfRange, {axisName(axis), formatNumber(axis.volRatio),
                                            QT_TRANSLATE_NOOP("expected", "a ratio of volatilities above 0")});
    for (const double x : {spec.x.from, spec.x.to})
        for (const double y : {spec.y.from, spec.y.to})
            if (const double move = moveAt(spec, x, y).priceMoveOf(axis.follower); move <= -1.0)
                return failure(Reason::OutOfRange, {axisName(axis), formatNumber(move),
                                                    QT_TRANSLATE_NOOP("expected", "above −1 (−100 %)")});
    return {};
}

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
        return "days";
    case AxisKind::Basis:
        return "basis";
    case AxisKind::Correlation:
        break;
    }
    return "correlation";
}

std::optional<AxisKind> axisFromWord(std::string_view word) {
    for (const AxisKind kind : allKinds)
        if (axisWord(kind) == word) return kind;
    return std::nullopt;
}

std::string axisName(const SurfaceAxis& axis) {
    std::string name = axisWord(axis.kind);
    if (!axis.underlying.empty()) name += ":" + axis.underlying.text();
    if (axis.kind == AxisKind::Correlation) name += ":" + axis.follower.text();
    return name;
}

std::optional<SurfaceAxis> axisFromName(std::string_view name, int count) {
    const std::vector<std::string_view> parts = splitWord(name);
    const std::optional<AxisKind> kind = axisFromWord(parts[0]);
    if (!kind || std::any_of(parts.begin(), parts.end(), [](std::string_view part) { return part.empty(); }))
        return std::nullopt;
    SurfaceAxis axis = defaultAxis(*kind, count);
    if (parts.size() > 1) axis.underlying = AssetCode(parts[1]);
    if (*kind != AxisKind::Correlation) {
        const bool known = parts.size() == 1 || (parts.size() == 2 && *kind != AxisKind::Days);
        return known ? std::optional(axis) : std::nullopt;
    }
    if (parts.size() < 3 || parts.size() > 4) return std::nullopt;
    axis.follower = AssetCode(parts[2]);
    if (parts.size() == 3) return axis;
    const std::optional<double> ratio = parseNumber(parts[3]);
    if (!ratio) return std::nullopt;
    axis.volRatio = *ratio;
    return axis;
}

SurfaceAxis defaultAxis(AxisKind kind, int count) {
    switch (kind) {
    case AxisKind::Price:
        return {kind, -0.3, 0.3, count};
    case AxisKind::Vol:
        return {kind, -0.4, 0.4, count};
    case AxisKind::Days:
        return {kind, 0.0, 30.0, count};
    case AxisKind::Basis:
        return {kind, -0.05, 0.05, count};
    case AxisKind::Correlation:
        break;
    }
    return {kind, -1.0, 1.0, count};
}

MarketMove moveAt(const SurfaceSpec& spec, double x, double y) {
    MarketMove move;
    setMove(move, spec.x, x);
    setMove(move, spec.y, y);
    for (const auto& [axis, correlation] : {std::pair(&spec.x, x), std::pair(&spec.y, y)})
        if (axis->kind == AxisKind::Correlation)
            move.priceOf[axis->follower] = correlation * axis->volRatio * move.priceMoveOf(axis->underlying);
    return move;
}

Result<void> checkedSpec(const SurfaceSpec& spec, const MarkedBook& book) {
    for (const SurfaceAxis* axis : {&spec.x, &spec.y})
        if (const Result<void> sound = checkAxis(*axis, book); !sound) return sound;
    if (axisName(spec.x) == axisName(spec.y))
        return failure(Reason::OutOfRange,
                       {"axes", axisName(spec.x) + " twice", QT_TRANSLATE_NOOP("expected", "two different kinds")});
    if (const Result<void> sound = checkCorrelation(spec, spec.x, spec.y, book); !sound) return sound;
    return checkCorrelation(spec, spec.y, spec.x, book);
}

bool isGreek(SurfaceQuantity quantity) {
    return quantity >= SurfaceQuantity::Delta;
}

bool hasRegime(SurfaceQuantity quantity) {
    return quantity == SurfaceQuantity::RegimeEquity || quantity == SurfaceQuantity::Requirement ||
           quantity == SurfaceQuantity::Excess;
}

std::optional<SurfaceReading> readingFromWord(std::string_view word) {
    const auto parts = splitWord(word);
    SurfaceReading reading;
    constexpr std::array plain = {SurfaceQuantity::Pnl, SurfaceQuantity::Delta, SurfaceQuantity::Gamma,
                                  SurfaceQuantity::Vega, SurfaceQuantity::Theta};
    for (const SurfaceQuantity quantity : plain)
        if (const SurfaceReading of{quantity, Regime::Portfolio, Level::Initial}; readingWord(of) == word) return of;
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
    case SurfaceQuantity::Delta:
        return "delta";
    case SurfaceQuantity::Gamma:
        return "gamma";
    case SurfaceQuantity::Vega:
        return "vega";
    case SurfaceQuantity::Theta:
        return "theta";
    case SurfaceQuantity::Excess:
        break;
    }
    return "excess" + regime + (reading.level == Level::Maintenance ? ":maintenance" : "");
}

} // namespace marginscope
