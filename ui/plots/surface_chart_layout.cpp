// How the parts of the chart stand on the plot, and what they wear.
#include "ui/plots/axis_tickers.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/surface_chart.h"
#include "ui/presentation/regime_state.h"

#include <qcustomplot.h>

namespace marginscope {

namespace {

constexpr int barWidth = 10;
constexpr int gap = 10;

QCPColorGradient gradientOf(const PlotTheme& theme, const ColourScale& scale) {
    QCPColorGradient gradient;
    gradient.clearColorStops();
    gradient.setColorInterpolation(QCPColorGradient::ciRGB);
    gradient.setLevelCount(511);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    if (scale.diverging) gradient.setColorStopAt(0.0, theme.scaleLow);
    gradient.setColorStopAt(scale.diverging ? 0.5 : 0.0, theme.scaleMiddle);
    gradient.setColorStopAt(1.0, scale.diverging ? theme.scaleHigh : theme.scaleMost);
    return gradient;
}

void dressAxis(QCPAxis& axis, const PlotTheme& theme, const QFont& font) {
    axis.setBasePen(Qt::NoPen);
    axis.setTickPen(QPen(theme.line, 1.0));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0, 4);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelColor(theme.muted);
    axis.setLabelColor(theme.muted);
    axis.setTickLabelPadding(5);
    axis.setLabelPadding(4);
    axis.grid()->setVisible(false);
}

} // namespace

/// Something drawn by a MarkPainter on a layer of the plot.
class SurfaceChart::Painted : public QCPLayerable {
public:
    Painted(SurfaceChart& chart, const QString& layer, Paint paint)
        : QCPLayerable(&chart.plot_, layer)
        , chart_(chart)
        , paint_(paint) {}

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

    void draw(QCPPainter* painter) override {
        if (!chart_.surface_) return;
        painter->save();
        const ChartFrame frame = chart_.frame();
        MarkPainter marks(*painter, frame, chart_.theme_, chart_.smallFont());
        (chart_.*paint_)(marks);
        painter->restore();
    }

private:
    SurfaceChart& chart_;
    Paint paint_;
};

SurfaceChart::SurfaceChart(QCustomPlot& plot) : plot_(plot), font_(plot.font()) {
    buildLayers();
    buildLayout();
    linkAxes();
    applyTheme();
}

SurfaceChart::~SurfaceChart() {
    // Parts that are not shown belong to no layout; the plot would outlive what they need to end well.
    place(*slice_, 1, 0, true);
    place(*side_, 0, 1, true);
}

void SurfaceChart::buildLayers() {
    plot_.setAutoAddPlottableToLegend(false);
    plot_.setNoAntialiasingOnDrag(false);
    plot_.addLayer("marks", plot_.layer("axes"));
    plot_.addLayer("slice", plot_.layer("marks"));
    plot_.addLayer("cursor", plot_.layer("slice"));
    // Moving the cursor repaints these two only, not the map.
    plot_.layer("slice")->setMode(QCPLayer::lmBuffered);
    plot_.layer("cursor")->setMode(QCPLayer::lmBuffered);
    // The plot owns and deletes its layerables.
    new Painted(*this, "marks", &SurfaceChart::paintMarks);
    new Painted(*this, "slice", &SurfaceChart::paintSlice);
    new Painted(*this, "cursor", &SurfaceChart::paintTop);
}

void SurfaceChart::buildLayout() {
    QCPLayoutGrid& grid = *plot_.plotLayout();
    grid.clear();
    grid.setMargins(QMargins(4, 0, 8, 4));
    map_ = new QCPAxisRect(&plot_);
    slice_ = new QCPAxisRect(&plot_);
    side_ = new QCPAxisRect(&plot_);
    bar_ = new QCPColorScale(&plot_);
    labelColumn_ = new QCPLayoutElement(&plot_);
    grid.addElement(0, 0, map_);
    grid.addElement(0, 1, side_);
    grid.addElement(0, 2, bar_);
    grid.addElement(1, 0, slice_);
    grid.addElement(1, 2, labelColumn_);
    grid.setRowStretchFactor(0, 3.2);
    grid.setColumnStretchFactor(1, 0.32);
    grid.setColumnStretchFactor(2, 0.001);
    grid.setRowSpacing(4);
    grid.setColumnSpacing(0);

    auto* sides = new QCPMarginGroup(&plot_);
    map_->setMarginGroup(QCP::msLeft, sides);
    slice_->setMarginGroup(QCP::msLeft, sides);
    auto* heights = new QCPMarginGroup(&plot_);
    map_->setMarginGroup(QCP::msBottom, heights);
    bar_->setMarginGroup(QCP::msBottom, heights);
    side_->setMarginGroup(QCP::msBottom, heights);
    side_->setAutoMargins(QCP::msBottom);
    side_->axis(QCPAxis::atLeft)->setTickLabels(false);
    side_->axis(QCPAxis::atLeft)->setTicks(false);
    map_->setAutoMargins(QCP::msLeft | QCP::msBottom);
    slice_->setAutoMargins(QCP::msLeft);
    slice_->axis(QCPAxis::atBottom)->setTickLabels(false);
    slice_->axis(QCPAxis::atBottom)->setTicks(false);
    bar_->setType(QCPAxis::atRight);
    bar_->setBarWidth(barWidth);
    bar_->setRangeDrag(false);
    bar_->setRangeZoom(false);

    colours_ = new QCPColorMap(map_->axis(QCPAxis::atBottom), map_->axis(QCPAxis::atLeft));
    colours_->setInterpolate(true);
    colours_->setTightBoundary(true);
    for (QCPGraph*& curve : curves_) {
        curve = plot_.addGraph(slice_->axis(QCPAxis::atBottom), slice_->axis(QCPAxis::atLeft));
        curve->setLayer("slice");
    }
    for (QCPGraph*& curve : sideCurves_) {
        curve = plot_.addGraph(side_->axis(QCPAxis::atLeft), side_->axis(QCPAxis::atBottom));
        curve->setLayer("slice");
    }
    side_->setRangeDrag(Qt::Vertical);
    side_->setRangeZoom(Qt::Vertical);
    plot_.setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    slice_->setRangeDrag(Qt::Horizontal);
    slice_->setRangeZoom(Qt::Horizontal);
}

void SurfaceChart::linkAxes() {
    QCPAxis* x = map_->axis(QCPAxis::atBottom);
    QCPAxis* y = map_->axis(QCPAxis::atLeft);
    QCPAxis* below = slice_->axis(QCPAxis::atBottom);
    using Changed = void (QCPAxis::*)(const QCPRange&, const QCPRange&);
    const Changed changed = &QCPAxis::rangeChanged;
    for (QCPAxis* axis : {x, y}) {
        QObject::connect(axis, changed, axis, [this, axis](const QCPRange& range, const QCPRange& before) {
            keepInside(*axis, range, before);
        });
    }
    QObject::connect(x, changed, below, [below](const QCPRange& range) { below->setRange(range); });
    QObject::connect(below, changed, x, [x](const QCPRange& range) { x->setRange(range); });
    QCPAxis* beside = side_->axis(QCPAxis::atLeft);
    QObject::connect(y, changed, beside, [beside](const QCPRange& range) { beside->setRange(range); });
    QObject::connect(beside, changed, y, [y](const QCPRange& range) { y->setRange(range); });
    QObject::connect(&plot_, &QCustomPlot::beforeReplot, &plot_, [this] {
        fitTicks(plot_.viewport().size());
        refreshView();
    });
}

QFont SurfaceChart::smallFont() const {
    QFont small = font_;
    small.setPixelSize(qRound(QFontInfo(font_).pixelSize() * 12.0 / 13.0));
    return small;
}

void SurfaceChart::applyTheme() {
    const QFont small = smallFont();
    const QFontMetrics metrics(small);
    plot_.setBackground(QBrush(theme_.panel));
    for (QCPAxisRect* rect : {map_, slice_, side_}) {
        rect->setBackground(QBrush(Qt::NoBrush));
        dressAxis(*rect->axis(QCPAxis::atBottom), theme_, small);
        dressAxis(*rect->axis(QCPAxis::atLeft), theme_, small);
    }
    dressAxis(*bar_->axis(), theme_, small);
    for (const auto side : {QCPAxis::atLeft, QCPAxis::atTop, QCPAxis::atBottom, QCPAxis::atRight}) {
        if (QCPAxis* axis = bar_->axis()->axisRect()->axis(side)) axis->setBasePen(Qt::NoPen);
    }
    const int strip = metrics.height() + 12;
    map_->setMargins(QMargins(0, strip, gap + 2, 0));
    slice_->setMargins(QMargins(0, metrics.height() + 6, gap + 2, 6));
    side_->setMargins(QMargins(2 * gap, strip, 2 * gap, 0));
    bar_->setAutoMargins(QCP::msLeft | QCP::msRight | QCP::msBottom);
    bar_->setMargins(QMargins(0, strip, 0, 0));
    int widest = metrics.horizontalAdvance(QStringLiteral("≥ +12.5k"));
    for (const Regime regime : allRegimes)
        widest = qMax(widest, metrics.horizontalAdvance(regimeTitle(regime)));
    labelColumn_->setMinimumSize(widest + 14, 0);
    styleCurves();
    if (!surface_) return;
    const QCPColorGradient gradient = gradientOf(theme_, scale_);
    colours_->setGradient(gradient);
    bar_->setGradient(gradient);
    const QCPRange range(scale_.low(), scale_.limit);
    colours_->setDataRange(range);
    bar_->setDataRange(range);
    bar_->axis()->setTicker(scaleTicker(scale_));
    const SurfaceSpec& spec = surface_->spec;
    map_->axis(QCPAxis::atBottom)->setTicker(moveTicker(spec.x.kind));
    map_->axis(QCPAxis::atLeft)->setTicker(moveTicker(spec.y.kind));
    map_->axis(QCPAxis::atBottom)->setLabel(axisTitle(spec.x, context_.underlying));
    map_->axis(QCPAxis::atLeft)->setLabel(axisTitle(spec.y, context_.underlying));
    slice_->axis(QCPAxis::atLeft)->setTicker(amountTicker(isSigned(reading_, *surface_)));
    side_->axis(QCPAxis::atBottom)->setTicker(amountTicker(isSigned(reading_, *surface_)));
}

void SurfaceChart::styleCurves() {
    const std::vector<SurfaceReading> readings = curveReadings();
    for (std::size_t i = 0; i < curves_.size(); ++i) {
        curves_[i]->setVisible(i < readings.size() && shownSlices_.below);
        sideCurves_[i]->setVisible(i < readings.size() && shownSlices_.beside);
        if (i >= readings.size()) continue;
        const Regime style = hasRegime(readings[i]) ? readings[i].regime : Regime::Portfolio;
        curves_[i]->setPen(regimePen(style, curveColour(readings[i])));
        sideCurves_[i]->setPen(curves_[i]->pen());
        const bool single = surface_ && surface_->spec.x.count == 1;
        curves_[i]->setScatterStyle(single ? QCPScatterStyle(QCPScatterStyle::ssDisc, 6.0) : QCPScatterStyle());
    }
}

ChartFrame SurfaceChart::frame() const {
    const QCPRange x = map_->axis(QCPAxis::atBottom)->range();
    const QCPRange y = map_->axis(QCPAxis::atLeft)->range();
    const QCPRange values = slice_->axis(QCPAxis::atLeft)->range();
    return {QRectF(map_->rect()),
            shownSlices_.below ? QRectF(slice_->rect()) : QRectF(),
            shownSlices_.beside ? QRectF(side_->rect()) : QRectF(),
            QRectF(bar_->axis()->axisRect()->rect()),
            {x.lower, x.upper},
            {y.lower, y.upper},
            {values.lower, values.upper}};
}

} // namespace marginscope
