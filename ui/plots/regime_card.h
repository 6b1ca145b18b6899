// The card of one regime in the picture of a comparison.
#pragma once

#include "ui/plots/comparison_picture.h"
#include "ui/plots/paper.h"

namespace marginscope {

/// The heights all cards of a picture share, so that their parts stand in line.
struct CardMeasure {
    double width = 0.0;
    int definitionLines = 1;
    int reasonLines = 1;
    double textLine = 15.0; ///< height of a line of text

    double inner() const;
    bool wide() const; ///< figures in two columns
    double rowsHeight() const;
    double height() const;
};

CardMeasure measureCards(const Paper& paper, const std::vector<RegimeFigures>& regimes, double width);

void paintCard(const Paper& paper, const RegimeFigures& regime, const CardMeasure& measure, const QString& currency,
               const QPointF& corner);

} // namespace marginscope
