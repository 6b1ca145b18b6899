// Ticks of plot axes, worded by locale: moves in percent, days, amounts of money. Only for .cpp files that draw.
#pragma once

#include "ui/plots/plot_theme.h"

#include <QSharedPointer>

class QCPAxisTicker;

namespace marginscope {

QSharedPointer<QCPAxisTicker> moveTicker(AxisKind kind);
QSharedPointer<QCPAxisTicker> amountTicker(bool plus);
/// Ends, middle and quarters of a colour scale; the ends say "≥" or "≤" where values lie beyond.
QSharedPointer<QCPAxisTicker> scaleTicker(const ColourScale& scale);

} // namespace marginscope
