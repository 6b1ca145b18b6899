// A comparison of the regimes as one picture: a card for each with its big figure, then positions, rows that could not
// be modelled, and where it all comes from.
#pragma once

#include "ui/plots/plot_theme.h"

#include <QFont>
#include <QSizeF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace marginscope {

/// Figures of one card. Reporting currency.
struct RegimeFigures {
    Regime regime = Regime::Isolated;
    QString definition;
    QString reason;
    QString binding; ///< label of the binding scenario; empty where there is none
    double equity = 0.0;
    double initial = 0.0;
    double initialExcess = 0.0;
    double maintenance = 0.0;
    double maintenanceExcess = 0.0;
    std::optional<double> saving; ///< against isolated; > 0 = less is required
    std::optional<double> savingPercent;
};

struct PositionFigures {
    QString instrument;
    double quantity = 0.0;
    double value = 0.0;
    double delta = 0.0;
    double isolatedInitial = 0.0;
    double pnlInBinding = 0.0;
};

struct ComparisonFigures {
    QString portfolio;
    QString currency = QStringLiteral("USD");
    QString asOf; ///< ISO 8601
    QString program;
    QString rulebook; ///< "deribit@2026-09"
    std::vector<RegimeFigures> regimes;
    std::vector<PositionFigures> positions;
    std::vector<QString> notModelled; ///< a sentence each
};

ComparisonFigures figuresOf(const Comparison& comparison);

/// Fills the area (0, 0, size) of the painter.
void paintComparison(QPainter& painter, const QSizeF& size, const ComparisonFigures& figures, const PlotTheme& theme,
                     const QFont& font);

} // namespace marginscope
