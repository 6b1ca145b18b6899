#include "ui/panels/use_bar.h"

#include "ui/presentation/number_format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

/// The right end of every bar, so that fills of different cards compare.
constexpr double fullScale = 1.5;
constexpr double markOverhang = 3.0;
constexpr double markWidth = 1.5;
constexpr double doubleMarkGap = 2.5;
constexpr int sampleWidth = 12;

double share(double use) {
    return std::isfinite(use) ? std::clamp(use / fullScale, 0.0, 1.0) : 1.0;
}

void paintMark(QPainter& painter, double x, double top, double bottom, const QColor& colour, bool twice) {
    painter.setPen(QPen(colour, markWidth));
    const double half = twice ? doubleMarkGap / 2.0 + markWidth / 2.0 : 0.0;
    painter.drawLine(QPointF(x - half, top), QPointF(x - half, bottom));
    if (twice) painter.drawLine(QPointF(x + half, top), QPointF(x + half, bottom));
}

} // namespace

UseBar::UseBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UseBar::setUse(double use, double liquidationUse) {
    use_ = use;
    liquidationUse_ = liquidationUse;
    const QString percent = std::isfinite(use) ? formatPercent(100.0 * use) : tr("more than all");
    setToolTip(tr("Initial margin takes %1 of the equity.\nOne line: margin call at %2. Two lines: liquidation at %3.")
                   .arg(percent, formatPercent(100.0, 0), formatPercent(100.0 * liquidationUse, 0)));
    update();
}

void UseBar::setColours(const Colours& colours) {
    colours_ = colours;
    update();
}

QSize UseBar::sizeHint() const {
    return {120, 8 + 2 * static_cast<int>(markOverhang)};
}

void UseBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.0, markOverhang, width(), height() - 2 * markOverhang);
    QPainterPath outline;
    outline.addRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setClipPath(outline);
    painter.fillRect(bar, colours_.track);
    const double call = bar.width() * share(1.0);
    const double filled = bar.width() * share(use_);
    painter.fillRect(QRectF(bar.left(), bar.top(), std::min(filled, call), bar.height()), colours_.fill);
    if (filled > call) painter.fillRect(QRectF(call, bar.top(), filled - call, bar.height()), colours_.over);
    painter.setClipping(false);
    const double liquidation = std::min(bar.width() * share(liquidationUse_), width() - 3.0);
    paintMark(painter, call, 0, height(), colours_.mark, false);
    paintMark(painter, liquidation, 0, height(), colours_.mark, true);
}

UseBarLegend::UseBarLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Marks of the bar: one line for the margin call, two lines for liquidation"));
    setToolTip(accessibleName());
}

void UseBarLegend::setColours(const QColor& mark, const QColor& text) {
    mark_ = mark;
    text_ = text;
    update();
}

QSize UseBarLegend::sizeHint() const {
    const QFontMetrics metrics(font());
    const int words =
        std::max(metrics.horizontalAdvance(tr("Margin call")), metrics.horizontalAdvance(tr("Liquidation")));
    return {sampleWidth + words + 1, 2 * metrics.lineSpacing()};
}

void UseBarLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QFontMetrics metrics(font());
    const QString words[] = {tr("Margin call"), tr("Liquidation")};
    for (int line = 0; line < 2; ++line) {
        const int top = line * metrics.lineSpacing();
        painter.setRenderHint(QPainter::Antialiasing);
        paintMark(painter, 3.0, top + 2.0, top + metrics.lineSpacing() - 2.0, mark_, line == 1);
        painter.setPen(text_);
        painter.drawText(QRect(sampleWidth, top, width() - sampleWidth, metrics.lineSpacing()),
                         Qt::AlignLeft | Qt::AlignVCenter, words[line]);
    }
}

} // namespace marginscope
