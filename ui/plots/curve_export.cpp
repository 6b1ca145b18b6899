// What leaves a chart of curves: CSV, pictures, the clipboard.
#include "ui/plots/curve_chart.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/recording.h"

#include "core/base/number.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPixmap>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace marginscope {

namespace {

QString csvField(QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"'))) return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QFont sized(QFont font, int pixels, bool strong = false) {
    font.setPixelSize(pixels);
    if (strong) font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString CurveChart::toCsv() const {
    QStringList head{csvField(picture_.xTitle)};
    std::set<double> places;
    for (const Curve& curve : picture_.curves) {
        head.append(csvField(curve.name));
        places.insert(curve.x.begin(), curve.x.end());
    }
    QString out = head.join(QLatin1Char(',')) + QLatin1Char('\n');
    for (const double place : places) {
        QStringList line{QString::fromStdString(formatNumber(place))};
        for (const Curve& curve : picture_.curves) {
            const auto found = std::lower_bound(curve.x.begin(), curve.x.end(), place);
            const bool known = found != curve.x.end() && *found == place;
            const double value = known ? curve.y[found - curve.x.begin()] : std::nan("");
            line.append(std::isfinite(value) ? QString::fromStdString(formatNumber(value)) : QString());
        }
        out += line.join(QLatin1Char(',')) + QLatin1Char('\n');
    }
    return out;
}

void CurveChart::paint(QCPPainter& painter, const QSize& size) {
    constexpr int margin = 16, head = 34, foot = 26;
    constexpr int narrow = 450; // figures of the axis would run into each other
    plot_->xAxis->ticker()->setTickCount(size.width() < narrow ? 4 : 5);
    painter.save();
    painter.translate(margin, head);
    plot_->toPainter(&painter, size.width() - 2 * margin, size.height() - head - foot);
    painter.restore();
    painter.setAntialiasing(true);
    const QRectF title(margin, 8, size.width() - 2.0 * margin, head - 12.0);
    painter.setFont(sized(font(), 16, true));
    painter.setPen(theme_.text);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(picture_.title, Qt::ElideRight, title.width()));
    const QRectF line(margin, size.height() - foot, size.width() - 2.0 * margin, foot - 4.0);
    painter.setFont(sized(font(), 11));
    painter.setPen(theme_.muted);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(painter.font()).elidedText(picture_.footer, Qt::ElideRight, line.width()));
}

std::function<QString()> CurveChart::exportJob(const QString& path, const QSize& size, int dpi) {
    if (picture_.isEmpty()) return [trouble = tr("There is nothing to draw.")] { return trouble; };
    const PictureFormat format{size, dpi, picture_.title, theme_.panel};
    if (pictureKind(path) == PictureKind::Png && formatProblem(format).isEmpty())
        return [path, image = pictureImage(format, [&](QCPPainter& painter) { paint(painter, size); })] {
            return writeImage(path, image);
        };
    const auto recording = std::make_shared<Recording>(size);
    {
        QCPPainter painter(recording.get());
        painter.setMode(QCPPainter::pmVectorized);
        paint(painter, size);
    }
    return [path, format, recording] {
        return writePicture(path, format, [&](QCPPainter& painter) { recording->play(painter); });
    };
}

void CurveChart::copyPicture() {
    if (picture_.isEmpty()) return;
    const QSize room = size().expandedTo({640, 480});
    const PictureFormat format{room, qRound(96 * devicePixelRatioF()), {}, theme_.panel};
    const QImage image = pictureImage(format, [&](QCPPainter& painter) { paint(painter, room); });
    QGuiApplication::clipboard()->setPixmap(QPixmap::fromImage(image));
}

} // namespace marginscope
