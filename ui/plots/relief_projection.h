// From the box of a relief to the paper: parallel projection after two turns.
#pragma once

#include "ui/plots/surface_relief.h"

#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>

#include <cmath>
#include <numbers>

namespace marginscope {

/// The box: −0.5 … 0.5 across (x) and upward on the map (y), 0 … boxHeight in height; the surface stands above the
/// floor so that what is drawn there is seen.
inline constexpr double boxHeight = 0.72;
inline constexpr double floorGap = 0.2;

/// Room around the box for labels.
QSizeF reliefMargin(const QFontMetricsF& metrics);

class SurfaceRelief::Projection {
public:
    Projection(const ReliefView& view, const QRectF& area, const QSizeF& margin)
        : sinA_(std::sin(radians(view.azimuth)))
        , cosA_(std::cos(radians(view.azimuth)))
        , sinE_(std::sin(radians(view.elevation)))
        , cosE_(std::cos(radians(view.elevation)))
        , centre_(area.center()) {
        constexpr double diagonal = std::numbers::sqrt2;
        const double width = std::max(area.width() - 2.0 * margin.width(), 20.0);
        const double height = std::max(area.height() - 2.0 * margin.height(), 20.0);
        scale_ = view.zoom * std::min(width / diagonal, height / (diagonal * sinE_ + boxHeight * cosE_));
    }

    QPointF at(double x, double y, double z) const {
        const double across = x * cosA_ - y * sinA_;
        const double back = x * sinA_ + y * cosA_;
        const double up = (z - 0.5 * boxHeight) * cosE_ + back * sinE_;
        return {centre_.x() + scale_ * across, centre_.y() - scale_ * up};
    }
    QPointF at(const std::array<double, 3>& place) const { return at(place[0], place[1], place[2]); }

    double scale() const { return scale_; }
    /// The side of the box turned to the eye.
    double frontX() const { return sinA_ > 0.0 ? -0.5 : 0.5; }
    double frontY() const { return cosA_ > 0.0 ? -0.5 : 0.5; }
    /// Whether the walls are seen at all.
    bool upright() const { return cosE_ > 0.05; }

private:
    static double radians(double degrees) { return degrees * std::numbers::pi / 180.0; }

    double sinA_, cosA_, sinE_, cosE_;
    QPointF centre_;
    double scale_;
};

} // namespace marginscope
