// Result files as pictures need them: marginscope.comparison/1 and marginscope.surface/1.
#pragma once

#include "ui/plots/comparison_picture.h"
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

using ResultFile = std::variant<ComparisonFigures, SurfacePicture>;

/// Fields that are not needed are ignored. Errors: a sentence that says what was expected where.
tl::expected<ResultFile, QString> readResult(const QByteArray& json);

} // namespace marginscope
