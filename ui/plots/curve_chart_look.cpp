// How a chart of curves is built and what it wears.
#include "ui/plots/axis_tickers.h"
#include "ui/plots/curve_chart.h"
#include "ui/plots/curve_table_model.h"
#include "ui/presentation/number_format.h"

#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace marginscope {

namespace {

class PercentTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return formatShort(std::abs(tick) < 1e-12 ? 0.0 : 100.0 * tick, 2) + QChar(0x202F) + '%';
    }
    int getSubTickCount(double) override { return 0; }
};

class TimesTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return curveText(CurveScale::Times, std::abs(tick) < 1e-12 ? 0.0 : tick);
    }
    int getSubTickCount(double) override { return 0; }
};

QSharedPointer<QCPAxisTicker> tickerOf(CurveScale scale) {
    switch (scale) {
    case CurveScale::Move:
        return moveTicker(AxisKind::Price);
    case CurveScale::Days:
        return moveTicker(AxisKind::Days);
    case CurveScale::Amount:
        return amountTicker(true);
    case CurveScale::Times:
        return QSharedPointer<QCPAxisTicker>(new TimesTicker);
    case CurveScale::Size:
        return amountTicker(false);
    case CurveScale::Percent:
        break;
    }
    return QSharedPointer<QCPAxisTicker>(new PercentTicker);
}

struct Ink {
    QColor colour;
    Qt::PenStyle style;
    QCPScatterStyle::ScatterShape shape;
};

Ink inkOf(const PlotTheme& theme, CurveInk ink) {
    switch (ink) {
    case CurveInk::Main:
        return {theme.accent, Qt::SolidLine, QCPScatterStyle::ssDisc};
    case CurveInk::Second:
        return {theme.portfolio, Qt::DashLine, QCPScatterStyle::ssSquare};
    case CurveInk::Third:
        return {theme.isolated, Qt::DotLine, QCPScatterStyle::ssTriangle};
    case CurveInk::Quiet:
        return {theme.muted, Qt::SolidLine, QCPScatterStyle::ssCircle};
    case CurveInk::Isolated:
        return {theme.isolated, regimePenStyle(Regime::Isolated), QCPScatterStyle::ssTriangle};
    case CurveInk::Cross:
        return {theme.cross, regimePenStyle(Regime::Cross), QCPScatterStyle::ssSquare};
    case CurveInk::Portfolio:
        return {theme.portfolio, regimePenStyle(Regime::Portfolio), QCPScatterStyle::ssDisc};
    case CurveInk::Warning:
        break;
    }
    return {theme.warning, Qt::SolidLine, QCPScatterStyle::ssCrossCircle};
}

void dressAxis(QCPAxis& axis, const PlotTheme& theme, const QFont& font) {
    axis.setBasePen(QPen(theme.line, 1.0));
    axis.setTickPen(QPen(theme.line, 1.0));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLength(0, 4);
    axis.setTickLabelFont(font);
    axis.setLabelFont(font);
    axis.setTickLabelColor(theme.muted);
    axis.setLabelColor(theme.muted);
    axis.grid()->setPen(QPen(theme.line, 1.0, Qt::DotLine));
    axis.grid()->setZeroLinePen(QPen(theme.muted, 1.0));
}

QCPRange reach(const CurvePicture& picture, QVector<double> Curve::*along, bool withZero) {
    double low = withZero ? 0.0 : std::numeric_limits<double>::infinity(), high = -low;
    if (withZero) high = 0.0;
    for (const Curve& curve : picture.curves)
        for (qsizetype i = 0; i < (curve.*along).size(); ++i) {
            if (!std::isfinite(curve.x[i]) || !std::isfinite(curve.y[i])) continue;
            low = std::min(low, (curve.*along)[i]);
            high = std::max(high, (curve.*along)[i]);
        }
    if (!(low <= high)) return {-1.0, 1.0};
    const double room = high > low ? 0.05 * (high - low) : std::max(0.1 * std::abs(high), 1e-3);
    return {low - room, high + room};
}

} // namespace

void CurveChart::buildParts() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    readOut_ = new QLabel(this);
    readOut_->setObjectName(QStringLiteral("curveReadOut"));
    readOut_->setTextFormat(Qt::PlainText);
    readOut_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    readOut_->setContentsMargins(8, 6, 8, 2);
    readOut_->setAutoFillBackground(true);
    column->addWidget(readOut_);
    pages_ = new QStackedLayout;
    column->addLayout(pages_, 1);
    plot_ = new QCustomPlot(this);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->addLayer(QStringLiteral("cursor"), plot_->layer(QStringLiteral("legend")));
    // In a row of its own: no corner of a picture is always free.
    plot_->plotLayout()->insertRow(0);
    plot_->axisRect()->insetLayout()->take(plot_->legend);
    auto* row = new QCPLayoutGrid;
    plot_->plotLayout()->addElement(0, 0, row);
    row->addElement(0, 0, plot_->legend);
    row->addElement(0, 1, new QCPLayoutElement(plot_)); // takes what the names leave
    row->setColumnStretchFactor(0, 0.001);
    row->setColumnSpacing(0);
    plot_->plotLayout()->setRowStretchFactor(0, 0.001);
    plot_->plotLayout()->setRowSpacing(0);
    plot_->legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    empty_ = new QLabel(this);
    empty_->setObjectName(QStringLiteral("curveEmpty"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    empty_->setAutoFillBackground(true);
    pages_->addWidget(plot_);
    pages_->addWidget(empty_);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) { hover(event->position()); });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &CurveChart::resetView);
}

// Everything anew: pictures have a few hundred points.
void CurveChart::draw() {
    plot_->clearPlottables();
    plot_->clearItems();
    for (const Curve& curve : picture_.curves) {
        QCPGraph* graph = plot_->addGraph();
        graph->setData(curve.x, curve.y, true);
        graph->setName(curve.name);
        graph->setLineStyle(curve.line ? QCPGraph::lsLine : QCPGraph::lsNone);
        if (curve.x.isEmpty()) graph->removeFromLegend();
    }
    dress();
    resetView();
    pages_->setCurrentWidget(picture_.isEmpty() ? static_cast<QWidget*>(empty_) : plot_);
    readOut_->setVisible(!picture_.isEmpty());
    applyCursor();
}

void CurveChart::dress() {
    QFont small = font();
    small.setPixelSize(qRound(QFontInfo(font()).pixelSize() * 12.0 / 13.0));
    plot_->setBackground(QBrush(theme_.panel));
    plot_->axisRect()->setBackground(QBrush(Qt::NoBrush));
    plot_->axisRect()->setMinimumMargins(QMargins(8, 4, 16, 4));
    dressAxis(*plot_->xAxis, theme_, small);
    dressAxis(*plot_->yAxis, theme_, small);
    plot_->xAxis->setTicker(tickerOf(picture_.xScale));
    plot_->yAxis->setTicker(tickerOf(picture_.yScale));
    plot_->yAxis->ticker()->setTickCount(5);
    plot_->xAxis->setLabel(picture_.xTitle);
    plot_->yAxis->setLabel(picture_.yTitle);
    for (int i = 0; i < plot_->graphCount(); ++i) {
        const Curve& curve = picture_.curves[static_cast<std::size_t>(i)];
        const Ink ink = inkOf(theme_, curve.ink);
        QPen pen(ink.colour, 2.0, ink.style);
        plot_->graph(i)->setPen(curve.line ? pen : QPen(ink.colour, 1.5));
        const bool dots = !curve.line || curve.x.size() == 1;
        plot_->graph(i)->setScatterStyle(dots ? QCPScatterStyle(ink.shape, ink.colour, ink.colour, 6.0)
                                              : QCPScatterStyle());
    }
    QCPLegend& legend = *plot_->legend;
    legend.setVisible(true);
    legend.setFont(small);
    legend.setTextColor(theme_.text);
    legend.setBorderPen(Qt::NoPen);
    legend.setBrush(Qt::NoBrush);
    legend.setMargins(QMargins(2, 2, 0, 4));
    legend.setColumnSpacing(10);
    legend.setIconSize(22, 10);
}

void CurveChart::resetView() {
    plot_->xAxis->setRange(reach(picture_, &Curve::x, false));
    plot_->yAxis->setRange(reach(picture_, &Curve::y, picture_.withZero));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace marginscope
