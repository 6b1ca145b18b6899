// Colours and line styles of every plot and picture, in a light and a dark version. Plain values: a widget is handed
// one and draws with it.
#pragma once

#include "core/session/workspace.h"

#include <QColor>
#include <QPen>

#include <vector>

namespace marginscope {

struct PlotTheme {
    bool dark = false;
    QColor background; ///< of the window behind panels
    QColor panel;      ///< of cards and plots
    QColor line;       ///< hairlines
    QColor track;      ///< empty part of a bar
    QColor text;
    QColor muted;
    QColor accent;
    QColor isolated;
    QColor cross;
    QColor portfolio;
    QColor gain;
    QColor loss;
    QColor warning;
    QColor scaleLow;    ///< most negative end of the diverging scale
    QColor scaleMiddle; ///< zero
    QColor scaleHigh;
    QColor scaleMost; ///< far end of the scale of figures that have no sign, such as requirements

    bool operator==(const PlotTheme&) const = default;
};

PlotTheme lightPlotTheme();
PlotTheme darkPlotTheme();

/// A regime is told by colour and line style (isolated dotted, cross dashed, portfolio solid), and by its name beside
/// it.
QColor regimeColour(const PlotTheme& theme, Regime regime);
Qt::PenStyle regimePenStyle(Regime regime);
/// A two pixel line in that style, with rounder dots and longer dashes than Qt's own. `seam` widens dots and dashes by
/// so many pixels on every side, for an outline under the line.
QPen regimePen(Regime regime, const QColor& colour, double seam = 0.0);

/// How values become colours: from −limit over zero to +limit, or from zero to limit where figures have no sign.
struct ColourScale {
    double limit = 1.0;    ///< > 0
    bool clamped = false;  ///< values beyond the limit exist and wear its colour
    bool diverging = true; ///< false: zero to limit

    double low() const { return diverging ? -limit : 0.0; }
};

/// The limit is the largest absolute value, or the 98 % quantile of the absolute values where the largest is more than
/// three times that. Values that are not finite are left out.
ColourScale colourScale(const std::vector<double>& values, bool diverging);

/// The colour of a value, linear in RGB between the ends and the middle. Not finite: transparent.
QColor scaleColour(const PlotTheme& theme, const ColourScale& scale, double value);

} // namespace marginscope
