// What leaves the heat map: its figures as a table or CSV, its picture as a file or on the clipboard.
#include "ui/plots/heat_map_widget.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/recording.h"
#include "ui/plots/surface_table_model.h"

#include "core/base/number.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPixmap>
#include <qcustomplot.h>

namespace marginscope {

QAbstractTableModel* HeatMapWidget::tableModel() const {
    return table_;
}

QString HeatMapWidget::toCsv() const {
    std::string out = "x,y,value\n";
    if (!chart_->surface()) return QString::fromStdString(out);
    const SurfaceSpec& spec = chart_->surface()->spec;
    for (int iy = 0; iy < spec.y.count; ++iy) {
        for (int ix = 0; ix < spec.x.count; ++ix)
            out += formatNumber(spec.x.at(ix)) + ',' + formatNumber(spec.y.at(iy)) + ',' +
                   formatNumber(chart_->grid().node(ix, iy)) + '\n';
    }
    return QString::fromStdString(out);
}

PictureText HeatMapWidget::pictureText() const {
    const SurfaceReading& reading = chart_->reading();
    const QString title = chart_->surface() ? readingTitle(reading, *chart_->surface()) : readingTitle(reading);
    return pictureTextOf(title, readOut(), comparison_.get());
}

std::function<QString()> HeatMapWidget::exportJob(const QString& path, const QSize& size, int dpi) {
    if (!chart_->surface()) return [trouble = tr("There is no surface to draw.")] { return trouble; };
    const PictureFormat format{size, dpi, readingTitle(chart_->reading(), *chart_->surface()), chart_->theme().panel};
    // Points of a picture are painted at once; lines are kept, as turning them into a file takes longer.
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = image(size, dpi)] { return writeImage(path, image); };
    const auto recording = std::make_shared<Recording>(size);
    {
        QCPPainter painter(recording.get());
        painter.setMode(QCPPainter::pmVectorized);
        paintSurfacePicture(painter, *chart_, size, pictureText(), font());
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

bool HeatMapWidget::exportImage(const QString& path, const QSize& size, int dpi, QString* problem) {
    const QString trouble = exportJob(path, size, dpi)();
    if (problem) *problem = trouble;
    return trouble.isEmpty();
}

QImage HeatMapWidget::image(const QSize& size, int dpi) {
    const PictureFormat format{size, dpi, {}, chart_->theme().panel};
    if (!chart_->surface() || !formatProblem(format).isEmpty()) return {};
    return pictureImage(
        format, [&](QCPPainter& painter) { paintSurfacePicture(painter, *chart_, size, pictureText(), font()); });
}

QPixmap HeatMapWidget::picture(const QSize& size, int dpi) {
    return QPixmap::fromImage(image(size, dpi));
}

void HeatMapWidget::copyPicture() {
    const QPixmap pixmap = picture(size().expandedTo({640, 480}), qRound(96 * devicePixelRatioF()));
    if (!pixmap.isNull()) QGuiApplication::clipboard()->setPixmap(pixmap);
}

} // namespace marginscope
