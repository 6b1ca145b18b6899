// What a picture of a surface says besides its figures, and how a node of it is read out.
#pragma once

#include "ui/plots/surface_marks.h"

#include <QPoint>

#include <functional>
#include <optional>

namespace marginscope {

/// The scenario that sets the portfolio requirement, as far as a map needs it.
struct BindingMark {
    QString name;
    double priceMove = 0.0;
    double volMove = 0.0;
};

struct ChartContext {
    QString currency = QStringLiteral("USD");
    QString underlying; ///< where the book has only one
    std::optional<BindingMark> binding;
};

/// Null: nothing known.
ChartContext chartContext(const Comparison* comparison);

/// Where the binding scenario stands on the axes; none where it moves what no axis shows, or where an axis moves one
/// underlying of several alone.
std::optional<MapMark> bindingMark(const SurfaceSpec& spec, const ChartContext& context);

/// "Excess, portfolio +12,345 USD  ·  BTC −15 %  ·  vol +10 %".
QString nodeText(const Surface& surface, const SurfaceReading& reading, const ChartContext& context,
                 const QPoint& node);
QString readOutGap();

/// More about a node; empty where there is nothing to say.
using ReadOutAddition = std::function<QString(const QPoint&)>;

} // namespace marginscope
