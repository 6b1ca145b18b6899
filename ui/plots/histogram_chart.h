// The drawing of a distribution of P&L: bars, value at risk and expected shortfall as named lines, the initial margin
// of each regime beside them. With a QPainter alone, so that a widget, a picture file and a report draw the same.
#pragma once

#include "core/session/tail.h"

#include "ui/plots/plot_theme.h"
#include "ui/plots/surface_grid.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>
#include <optional>

class QPainter;

namespace marginscope {

class HistogramChart {
public:
    /// Null: nothing to draw. The view is kept where the new distribution is about as wide.
    void setStudy(std::shared_ptr<const TailStudy> study);
    void setCurrency(const QString& currency) { currency_ = currency; }
    void setTheme(const PlotTheme& theme) { theme_ = theme; }
    void setFont(const QFont& font) { font_ = font; }
    void setStale(bool stale) { stale_ = stale; }
    void setFocused(bool focused) { focused_ = focused; }
    /// Bin under the cursor; `strong` is the keyboard's own.
    void setCursor(std::optional<int> bin, bool strong);
    /// The P&L of a scenario that was chosen elsewhere.
    void setMark(std::optional<double> pnl) { mark_ = pnl; }

    const std::shared_ptr<const TailStudy>& study() const { return study_; }
    const PlotTheme& theme() const { return theme_; }
    std::optional<int> cursor() const { return cursor_; }
    int binCount() const;
    int binOf(double pnl) const;

    /// The stretch of P&L shown: at first all but the outermost thousandth on each side, and always both figures and 0.
    AxisSpan view() const { return view_; }
    AxisSpan whole() const;
    AxisSpan usualView() const;
    void setView(const AxisSpan& view);

    void paint(QPainter& painter, const QRectF& area) const;
    std::optional<int> binAt(const QPointF& place, const QRectF& area) const;
    double pnlAt(double x, const QRectF& area) const;
    /// "−1 200 to −900 USD · 37 of 10 000 scenarios (0.4 %) · 1.2 % lose more than 900": what is in a bin.
    QString readOut(int bin) const;
    /// The figures in one line; `brief`: by their abbreviations.
    QString summary(bool brief = false) const;

private:
    /// Where everything stands on an area.
    struct Frame {
        PnlHistogram histogram;
        QRectF plot;         ///< the bars stand in it
        double labels = 0.0; ///< middle of the row of the figures
        double legend = 0.0; ///< middle of the row of the regimes; 0 where there is no room for it
        AxisSpan x;
        double most = 1.0;

        double lowerEdge(int bin) const { return histogram.lowerEdge(static_cast<std::size_t>(bin)); }
        double upperEdge(int bin) const { return lowerEdge(bin + 1); }
        std::size_t count(int bin) const { return histogram.counts[static_cast<std::size_t>(bin)]; }
        double across(double pnl) const { return plot.left() + (pnl - x.low) / x.width() * plot.width(); }
        double up(double count) const { return plot.bottom() - count / most * plot.height(); }
    };
    Frame frameOf(const QRectF& area) const;
    QFont smallFont() const;
    void paintAxes(QPainter& painter, const Frame& frame) const;
    void paintBars(QPainter& painter, const Frame& frame) const;
    void paintRegimes(QPainter& painter, const Frame& frame) const;
    void paintFigures(QPainter& painter, const Frame& frame) const;
    void paintCursor(QPainter& painter, const Frame& frame) const;
    void paintBeyond(QPainter& painter, const Frame& frame) const;
    void paintStale(QPainter& painter, const Frame& frame) const;
    std::size_t mostInView() const;
    std::size_t beyond(const Frame& frame, bool below) const;
    QString figureText(const QString& name, double value) const;

    std::shared_ptr<const TailStudy> study_;
    QString currency_ = QStringLiteral("USD");
    PlotTheme theme_ = lightPlotTheme();
    QFont font_;
    AxisSpan view_;
    std::optional<int> cursor_;
    std::optional<double> mark_;
    bool strong_ = false;
    bool stale_ = false;
    bool focused_ = false;
};

} // namespace marginscope
