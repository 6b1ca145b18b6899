// Result files as pictures need them: marginscope.comparison/1, surface/1, var/1, stress_results/1, greeks/1, smiles/1.
#pragma once

#include "ui/plots/comparison_picture.h"
#include "ui/plots/lab_reader.h"
#include "ui/plots/surface_chart.h"
#include "ui/plots/surface_picture.h"

#include <QByteArray>

#include <memory>
#include <variant>

namespace marginscope {

struct SurfacePicture {
    std::shared_ptr<const Surface> surface;
    SurfaceReading reading;
    ChartContext context;
    PictureText text;
};

using ResultFile = std::variant<ComparisonFigures, SurfacePicture, TailPicture, HeatTable, CurveSheet>;

/// Fields that are not needed are ignored. Errors: a sentence that says what was expected where.
tl::expected<ResultFile, QString> readResult(const QByteArray& json);

} // namespace marginscope
