// A chart with a heading and a line of provenance, as it goes into a file, a report or the clipboard.
#pragma once

#include "ui/plots/surface_chart.h"

namespace marginscope {

struct PictureText {
    QString title;
    QString subtitle;
    QString footer; ///< program, rulebook, book, time
};

/// Of a reading of a book's surface; `comparison` (may be null) says which book under which rulebook.
PictureText pictureTextOf(const QString& title, const QString& readOut, const Comparison* comparison);

/// Heading and provenance around a chart: `chart` paints it with the painter at the origin of a place of that size.
using PaintChart = std::function<void(QCPPainter&, const QSize&)>;
void paintFramed(QCPPainter& painter, const PlotTheme& theme, const QSize& size, const PictureText& text,
                 const QFont& font, const PaintChart& chart);
void paintSurfacePicture(QCPPainter& painter, SurfaceChart& chart, const QSize& size, const PictureText& text,
                         const QFont& font);

/// "marginscope 0.1.0 · rulebook deribit@2026-09 · market of 2026-11-20 08:00 UTC · Short strangle"; empty parts are
/// left out.
QString provenanceLine(const QString& program, const QString& rulebook, const QString& book, const QString& asOf);

/// An ISO time as people read it: "2026-11-20 08:00 UTC". Anything else is given back as it is.
QString momentText(const QString& iso);

} // namespace marginscope
