// Results of the scenario lab as pictures need them: marginscope.var/1, stress_results/1, greeks/1, smiles/1.
#pragma once

#include "core/session/tail.h"
#include "ui/plots/curve_chart.h"
#include "ui/plots/heat_table.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace marginscope {

struct TailPicture {
    std::shared_ptr<const TailStudy> study; ///< histogram, figures and regimes only
    QString currency;
    PictureText text;
};

/// Several charts of curves on one sheet.
struct CurveSheet {
    PictureText text;
    std::vector<CurvePicture> panels;
    int columns = 0; ///< 0: as many as suit their number
};

/// Errors: a sentence that says what was expected where.
tl::expected<TailPicture, QString> readTailPicture(const QJsonObject& from);
tl::expected<HeatTable, QString> readStressPicture(const QJsonObject& from);
tl::expected<CurveSheet, QString> readGreeksPicture(const QJsonObject& from);
tl::expected<CurveSheet, QString> readSmilesPicture(const QJsonObject& from);

/// Paints every chart of a sheet into a cell of its own.
void paintCurveSheet(QCPPainter& painter, const QSize& size, const CurveSheet& sheet, const PlotTheme& theme,
                     const QFont& font);

} // namespace marginscope
