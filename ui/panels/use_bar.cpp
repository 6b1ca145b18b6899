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

double share(double use) {
    return std::isfinite(use) ? std::clamp(use / fullScale, 0.0, 1.0) : 1.0;
}

} // namespace

UseBar::UseBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UseBar::setUse(double use, double liquidationUse) {
    use_ = use;
    liquidationUse_ = liquidationUse;
    const QString percent = std::isfinite(use) ? formatPercent(100.0 * use) : tr("more than all");
    setToolTip(
        tr("Initial margin takes %1 of the equity.\nFirst mark: margin call at %2. Second mark: liquidation at %3.")
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

    painter.setPen(QPen(colours_.mark, 1.5));
    painter.drawLine(QPointF(call, 0), QPointF(call, height()));
    const double liquidation = std::min(bar.width() * share(liquidationUse_), width() - 1.0);
    painter.setPen(QPen(colours_.mark, 1.5, Qt::DotLine));
    painter.drawLine(QPointF(liquidation, 0), QPointF(liquidation, height()));
}

} // namespace marginscope
