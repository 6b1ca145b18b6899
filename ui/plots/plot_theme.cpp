#include "ui/plots/plot_theme.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

PlotTheme lightPlotTheme() {
    return {false,     "#F6F7F9", "#FFFFFF", "#DDE1E7", "#F0F2F6", "#1B2430", "#5D6876", "#2F5FD0", "#C77700",
            "#2563B8", "#0B8A6A", "#1F5FA8", "#B3402E", "#B97900", "#9E3424", "#F7F7F5", "#245CA0", "#4A5566"};
}

PlotTheme darkPlotTheme() {
    return {true,      "#171B22", "#1F252E", "#333C48", "#2C3440", "#E7ECF3", "#9AA6B5", "#7BA2FF", "#F0A63A",
            "#6FA8FF", "#3CC9A0", "#7FB4F0", "#F08A75", "#F0B64A", "#B84A35", "#2C323C", "#5E9CE6", "#B9C4D2"};
}

QColor regimeColour(const PlotTheme& theme, Regime regime) {
    if (regime == Regime::Isolated) return theme.isolated;
    return regime == Regime::Cross ? theme.cross : theme.portfolio;
}

Qt::PenStyle regimePenStyle(Regime regime) {
    if (regime == Regime::Isolated) return Qt::DotLine;
    return regime == Regime::Cross ? Qt::DashLine : Qt::SolidLine;
}

QPen regimePen(Regime regime, const QColor& colour, double seam) {
    const bool dotted = regime == Regime::Isolated;
    const double width = (dotted ? 3.0 : 2.0) + 2.0 * seam;
    QPen pen(colour, width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(dotted ? Qt::RoundCap : Qt::FlatCap);
    // Patterns count in pen widths: a dot is a dash of next to no length between round caps.
    if (dotted) pen.setDashPattern({0.01 / width, 5.6 / width});
    if (regime != Regime::Cross) return pen;
    pen.setDashPattern({(8.0 + 2.0 * seam) / width, (5.0 - 2.0 * seam) / width});
    pen.setDashOffset(seam / width);
    return pen;
}

ColourScale colourScale(const std::vector<double>& values, bool diverging) {
    std::vector<double> sizes;
    for (const double value : values) {
        if (std::isfinite(value)) sizes.push_back(std::abs(value));
    }
    ColourScale scale{1.0, false, diverging};
    if (sizes.empty()) return scale;
    const double largest = *std::max_element(sizes.begin(), sizes.end());
    const auto nth = sizes.begin() + static_cast<std::ptrdiff_t>(0.98 * static_cast<double>(sizes.size() - 1));
    std::nth_element(sizes.begin(), nth, sizes.end());
    scale.clamped = *nth > 0.0 && largest > 3.0 * *nth;
    const double limit = scale.clamped ? *nth : largest;
    // A denormal or zero limit cannot be divided by.
    if (limit > 1e-300) scale.limit = limit;
    return scale;
}

namespace {

QColor between(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

} // namespace

QColor scaleColour(const PlotTheme& theme, const ColourScale& scale, double value) {
    if (!std::isfinite(value)) return Qt::transparent;
    const double share = std::clamp(value / scale.limit, scale.diverging ? -1.0 : 0.0, 1.0);
    if (!scale.diverging) return between(theme.scaleMiddle, theme.scaleMost, share);
    return between(theme.scaleMiddle, share < 0.0 ? theme.scaleLow : theme.scaleHigh, std::abs(share));
}

} // namespace marginscope
