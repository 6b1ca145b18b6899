#include "ui/plots/picture_file.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <qcustomplot.h>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr double unitsPerInch = 96.0;
constexpr int pdfResolution = 1200;

void paintVector(QPaintDevice& device, double scale, const PictureFormat& format, const PaintPicture& paint) {
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.scale(scale, scale);
    painter.fillRect(QRect(QPoint(), format.size), format.background);
    paint(painter);
}

QByteArray encoded(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// Qt states the size in millimetres, which readers turn into pixels by resolutions of their own.
QByteArray withPixelSize(QByteArray svg, const QSize& size) {
    const qsizetype begin = svg.indexOf("<svg width=");
    const qsizetype end = svg.indexOf("viewBox", begin);
    if (begin < 0 || end < begin) return svg;
    const QString plain = QStringLiteral("<svg width=\"%1\" height=\"%2\"\n ").arg(size.width()).arg(size.height());
    return svg.replace(begin, end - begin, plain.toLatin1());
}

QByteArray svg(const PictureFormat& format, const PaintPicture& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(unitsPerInch));
    generator.setSize(format.size);
    generator.setViewBox(QRect(QPoint(), format.size));
    generator.setTitle(format.title);
    generator.setDescription(QStringLiteral("marginscope " MARGINSCOPE_VERSION));
    paintVector(generator, 1.0, format, paint);
    return withPixelSize(buffer.data(), format.size);
}

QByteArray pdf(const PictureFormat& format, const PaintPicture& paint) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QSizeF inches = QSizeF(format.size) / unitsPerInch;
        writer.setPageSize(QPageSize(inches, QPageSize::Inch, {}, QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(pdfResolution);
        writer.setTitle(format.title);
        writer.setCreator(QStringLiteral("marginscope " MARGINSCOPE_VERSION));
        paintVector(writer, pdfResolution / unitsPerInch, format, paint);
    }
    return buffer.data();
}

QByteArray bytesOf(PictureKind kind, const PictureFormat& format, const PaintPicture& paint) {
    if (kind == PictureKind::Svg) return svg(format, paint);
    return kind == PictureKind::Pdf ? pdf(format, paint) : encoded(pictureImage(format, paint));
}

QString writeBytes(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    const bool written =
        !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written) return {};
    return Words::tr("The picture could not be written to “%1”: %2.").arg(path, file.errorString());
}

QSize pixelSize(const PictureFormat& format) {
    return (QSizeF(format.size) * format.dpi / unitsPerInch).toSize();
}

} // namespace

std::optional<PictureKind> pictureKind(const QString& path) {
    if (path.endsWith(".png", Qt::CaseInsensitive)) return PictureKind::Png;
    if (path.endsWith(".svg", Qt::CaseInsensitive)) return PictureKind::Svg;
    if (path.endsWith(".pdf", Qt::CaseInsensitive)) return PictureKind::Pdf;
    return std::nullopt;
}

QString formatProblem(const PictureFormat& format) {
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!fits(format.size.width()) || !fits(format.size.height())) {
        return Words::tr("A picture of %1x%2 is not possible: each side must lie between %3 and %4.")
            .arg(format.size.width())
            .arg(format.size.height())
            .arg(smallestSide)
            .arg(largestSide);
    }
    if (format.dpi < lowestDpi || format.dpi > highestDpi) {
        return Words::tr("%1 dots per inch are not possible: choose %2 to %3.")
            .arg(format.dpi)
            .arg(lowestDpi)
            .arg(highestDpi);
    }
    const QSize pixels = pixelSize(format);
    if (qint64{pixels.width()} * pixels.height() <= mostPixels) return {};
    return Words::tr("A picture of %1x%2 pixels is too large: choose a smaller size or fewer dots per inch.")
        .arg(pixels.width())
        .arg(pixels.height());
}

QImage pictureImage(const PictureFormat& format, const PaintPicture& paint) {
    const double scale = format.dpi / unitsPerInch;
    QImage image(pixelSize(format), QImage::Format_RGB32);
    if (image.isNull()) return image;
    image.fill(format.background);
    {
        QCPPainter painter(&image);
        // Without it the plot would keep its lines one pixel wide at any resolution.
        if (format.dpi != static_cast<int>(unitsPerInch)) painter.setMode(QCPPainter::pmNonCosmetic);
        painter.scale(scale, scale);
        paint(painter);
    }
    image.setDotsPerMeterX(qRound(format.dpi / 0.0254));
    image.setDotsPerMeterY(qRound(format.dpi / 0.0254));
    return image;
}

QString writePicture(const QString& path, const PictureFormat& format, const PaintPicture& paint) {
    const auto kind = pictureKind(path);
    if (!kind) return Words::tr("“%1” names no picture: the ending must be .png, .svg or .pdf.").arg(path);
    if (const QString problem = formatProblem(format); !problem.isEmpty()) return problem;
    const QByteArray bytes = bytesOf(*kind, format, paint);
    return writeBytes(path, bytes);
}

QString writeImage(const QString& path, const QImage& image) {
    return writeBytes(path, encoded(image));
}

} // namespace marginscope
