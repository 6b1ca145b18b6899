// Pictures as files: PNG, SVG or PDF by the ending of the name. The same picture gives the same bytes (PNG and SVG).
#pragma once

#include <QColor>
#include <QSize>
#include <QString>

#include <functional>
#include <optional>

class QCPPainter;
class QImage;

namespace marginscope {

enum class PictureKind { Png, Svg, Pdf };

/// By the ending of a file name, in any case.
std::optional<PictureKind> pictureKind(const QString& path);

/// Size in units of 1/96 inch: what the layout counts in. A PNG has dpi ÷ 96 pixels for each.
struct PictureFormat {
    QSize size{1280, 800};
    int dpi = 96;
    QString title;
    QColor background = Qt::white;
};

inline constexpr int smallestSide = 200;
inline constexpr int largestSide = 10000;
inline constexpr int lowestDpi = 30;
inline constexpr int highestDpi = 1200;
inline constexpr qint64 mostPixels = 100'000'000;

/// Why a format cannot be drawn, as a sentence; empty if it can.
QString formatProblem(const PictureFormat& format);

using PaintPicture = std::function<void(QCPPainter&)>;

QImage pictureImage(const PictureFormat& format, const PaintPicture& paint);

/// Why it could not be written, as a sentence; empty if it was. An existing file is replaced only by a whole new one.
QString writePicture(const QString& path, const PictureFormat& format, const PaintPicture& paint);
/// The same for a picture that is painted already; as PNG.
QString writeImage(const QString& path, const QImage& image);

} // namespace marginscope
