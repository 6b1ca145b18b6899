// The verb `marginscope render`: a picture of a result file, without a window. Needs a QApplication (offscreen will
// do).
#pragma once

#include "core/session/workspace.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace marginscope {

struct RenderRequest {
    QString input;         ///< a result file; "-" is standard input
    QString image;         ///< .png, .svg or .pdf
    QSize size{1280, 800}; ///< in 1/96 inch
    int dpi = 96;
    bool dark = false;
    bool relief = false; ///< surfaces as a relief instead of a map
};

/// RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark] [--view map|relief], in any
/// order; also --size=WxH.
/// Errors: a sentence.
tl::expected<RenderRequest, QString> renderRequest(const QStringList& arguments);

/// Exit status: 0 done, 2 wrong usage (unknown kind of picture, impossible size, place that cannot be written), 3 input
/// that cannot be read. What went wrong goes to standard error.
int runRender(const RenderRequest& request);

/// Both of the above: what follows the word `render` on the command line.
int runRender(const QStringList& arguments);

} // namespace marginscope
