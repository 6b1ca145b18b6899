// What a report shows: results and where they come from. A plain value, so that a preview shows the same again.
#pragma once

#include "core/session/workspace.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace marginscope {

struct ReportContent {
    std::shared_ptr<const Comparison> comparison; ///< null: a report that says there are no figures
    std::shared_ptr<const Surface> surface;       ///< null: no picture
    SurfaceReading reading;                       ///< what the picture shows
    QString inputHash;                            ///< of all inputs, hexadecimal
    QDateTime made;
};

/// Results of one run, made now. Takes the fingerprint of the inputs, which for large books takes some milliseconds.
ReportContent reportContent(const RunInputs& inputs, std::shared_ptr<const Comparison> comparison,
                            std::shared_ptr<const Surface> surface = nullptr, const SurfaceReading& reading = {});

/// Program, rulebook, market, inputs (16 digits of the fingerprint) and the time of making, for the foot of a page.
QString reportProvenance(const ReportContent& content);

/// Book and rulebook as a file name: "Short strangle, margin.pdf" without what file systems refuse.
QString reportFileName(const ReportContent& content, const QString& ending);

} // namespace marginscope
