// The three regimes side by side on a page of a report.
#pragma once

#include "ui/plots/paper.h"

namespace marginscope {

/// Height of the regimes at a width; all three are as high as the highest.
double regimesHeight(const Paper& paper, const Comparison& comparison, double width);
void paintRegimes(const Paper& paper, const Comparison& comparison, const QRectF& place);

} // namespace marginscope
