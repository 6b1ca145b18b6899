#include "ui/plots/render.h"

#include "ui/plots/histogram_chart.h"
#include "ui/plots/picture_file.h"
#include "ui/plots/result_reader.h"
#include "ui/plots/surface_relief.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <qcustomplot.h>

#include <algorithm>
#include <cstdio>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

constexpr int wrongUsage = 2;
constexpr int unreadable = 3;
constexpr qint64 mostBytes = 256'000'000;

int complain(const QString& sentence, int status) {
    std::fprintf(stderr, "marginscope render: %s\n", sentence.toUtf8().constData());
    return status;
}

std::optional<QSize> parseSize(const QString& text) {
    static const QRegularExpression pattern("^([0-9]{1,6})[xX×]([0-9]{1,6})$");
    const auto match = pattern.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

/// Sets one option; gives back why it could not.
QString setOption(RenderRequest& request, const QString& name, const QString& value) {
    if (name == "--image") {
        request.image = value;
    } else if (name == "--size") {
        const auto size = parseSize(value);
        if (!size) return Words::tr("--size takes a width and a height such as 1280x800, not “%1”.").arg(value);
        request.size = *size;
    } else if (name == "--dpi") {
        bool whole = false;
        request.dpi = value.toInt(&whole);
        if (!whole) return Words::tr("--dpi takes a whole number, not “%1”.").arg(value);
    } else if (name == "--theme") {
        if (value != "light" && value != "dark") return Words::tr("--theme is light or dark, not “%1”.").arg(value);
        request.dark = value == "dark";
    } else if (name == "--view") {
        if (value != "map" && value != "relief") return Words::tr("--view is map or relief, not “%1”.").arg(value);
        request.relief = value == "relief";
    } else {
        return Words::tr("%1 is not an option of render; there are --image, --size, --dpi, --theme and --view.")
            .arg(name);
    }
    return {};
}

tl::expected<QByteArray, QString> readInput(const QString& path) {
    QFile file;
    bool open = false;
    if (path == "-") {
        open = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(path);
        open = file.open(QIODevice::ReadOnly);
    }
    const QString name = path == "-" ? Words::tr("standard input") : path;
    if (!open) return tl::unexpected(Words::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) return tl::unexpected(Words::tr("%1 is larger than any result.").arg(name));
    if (bytes.trimmed().isEmpty()) return tl::unexpected(Words::tr("%1 is empty.").arg(name));
    return bytes;
}

/// Large pictures enlarge the drawing instead of leaving small print on an empty sheet.
double enlargement(const QSize& size) {
    return std::max(1.0, std::min(size.width() / 1280.0, size.height() / 800.0));
}

QFont pictureFont() {
    QFont font = QApplication::font();
    font.setPixelSize(13);
    return font;
}

void enlarge(QCPPainter& painter, double factor) {
    if (factor == 1.0) return;
    if (!painter.modes().testFlag(QCPPainter::pmVectorized)) painter.setMode(QCPPainter::pmNonCosmetic);
    painter.scale(factor, factor);
}

PaintPicture paintOf(const ComparisonFigures& figures, const PlotTheme& theme, const RenderRequest& request) {
    return [&figures, theme, size = request.size](QCPPainter& painter) {
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintComparison(painter, QSizeF(size) / factor, figures, theme, pictureFont());
    };
}

PaintPicture reliefOf(const SurfacePicture& picture, const PlotTheme& theme, const QSize& size) {
    return [&picture, theme, size](QCPPainter& painter) {
        SurfaceRelief relief;
        relief.setFont(pictureFont());
        relief.setTheme(theme);
        relief.setContext(picture.context);
        relief.setSurface(picture.surface);
        relief.setReading(picture.reading);
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintFramed(painter, theme, (QSizeF(size) / factor).toSize(), picture.text, pictureFont(),
                    [&](QCPPainter& inside, const QSize& room) {
                        relief.paint(inside, QRectF(QPointF(), QSizeF(room)), SurfaceRelief::Quality::Vectors);
                    });
    };
}

PaintPicture paintOf(const SurfacePicture& picture, const PlotTheme& theme, const RenderRequest& request) {
    if (request.relief) return reliefOf(picture, theme, request.size);
    return [&picture, theme, size = request.size](QCPPainter& painter) {
        QCustomPlot plot;
        plot.setBufferDevicePixelRatio(1.0);
        SurfaceChart chart(plot);
        chart.setFont(pictureFont());
        chart.setTheme(theme);
        chart.setContext(picture.context);
        chart.setSurface(picture.surface);
        chart.setReading(picture.reading);
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintSurfacePicture(painter, chart, (QSizeF(size) / factor).toSize(), picture.text, pictureFont());
    };
}

PaintPicture paintOf(const TailPicture& picture, const PlotTheme& theme, const RenderRequest& request) {
    return [&picture, theme, size = request.size](QCPPainter& painter) {
        HistogramChart chart;
        chart.setFont(pictureFont());
        chart.setTheme(theme);
        chart.setCurrency(picture.currency);
        chart.setStudy(picture.study);
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintFramed(painter, theme, (QSizeF(size) / factor).toSize(), picture.text, pictureFont(),
                    [&](QCPPainter& inside, const QSize& room) {
                        inside.setAntialiasing(true);
                        chart.paint(inside, QRectF(QPointF(), QSizeF(room)));
                    });
    };
}

PaintPicture paintOf(const HeatTable& table, const PlotTheme& theme, const RenderRequest& request) {
    return [&table, theme, size = request.size](QCPPainter& painter) {
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintHeatTable(painter, (QSizeF(size) / factor).toSize(), table, theme, pictureFont());
    };
}

PaintPicture paintOf(const CurveSheet& sheet, const PlotTheme& theme, const RenderRequest& request) {
    return [&sheet, theme, size = request.size](QCPPainter& painter) {
        const double factor = enlargement(size);
        enlarge(painter, factor);
        paintCurveSheet(painter, (QSizeF(size) / factor).toSize(), sheet, theme, pictureFont());
    };
}

QString titleOf(const ResultFile& result) {
    return std::visit(
        [](const auto& content) -> QString {
            if constexpr (std::is_same_v<std::decay_t<decltype(content)>, ComparisonFigures>)
                return content.portfolio;
            else
                return content.text.title;
        },
        result);
}

} // namespace

tl::expected<RenderRequest, QString> renderRequest(const QStringList& arguments) {
    RenderRequest request;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (!argument.startsWith("--")) {
            if (!request.input.isEmpty()) return tl::unexpected(Words::tr("One result file at a time, please."));
            request.input = argument;
            continue;
        }
        const qsizetype equals = argument.indexOf('=');
        const QString name = argument.left(equals);
        if (equals < 0 && i + 1 >= arguments.size()) return tl::unexpected(Words::tr("%1 needs a value.").arg(name));
        const QString value = equals < 0 ? arguments[++i] : argument.mid(equals + 1);
        if (const QString problem = setOption(request, name, value); !problem.isEmpty()) return tl::unexpected(problem);
    }
    if (request.input.isEmpty())
        return tl::unexpected(Words::tr("Which result? Name a file, or - for standard input."));
    if (request.image.isEmpty())
        return tl::unexpected(Words::tr("Where to? Say --image and a .png, .svg or .pdf file."));
    return request;
}

int runRender(const RenderRequest& request) {
    if (!pictureKind(request.image)) {
        return complain(Words::tr("“%1” names no picture: the ending must be .png, .svg or .pdf.").arg(request.image),
                        wrongUsage);
    }
    const PlotTheme theme = request.dark ? darkPlotTheme() : lightPlotTheme();
    PictureFormat format{request.size, request.dpi, {}, theme.panel};
    if (const QString problem = formatProblem(format); !problem.isEmpty()) return complain(problem, wrongUsage);
    const auto bytes = readInput(request.input);
    if (!bytes) return complain(bytes.error(), unreadable);
    const auto result = readResult(*bytes);
    if (!result) return complain(request.input + ": " + result.error(), unreadable);
    format.title = titleOf(*result);
    const PaintPicture paint =
        std::visit([&](const auto& content) { return paintOf(content, theme, request); }, *result);
    const QString problem = writePicture(request.image, format, paint);
    return problem.isEmpty() ? 0 : complain(problem, wrongUsage);
}

int runRender(const QStringList& arguments) {
    const auto request = renderRequest(arguments);
    return request ? runRender(*request) : complain(request.error(), wrongUsage);
}

} // namespace marginscope
