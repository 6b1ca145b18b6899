#include "ui/plots/surface_picture.h"

#include "ui/plots/plot_text.h"

#include <QDateTime>
#include <qcustomplot.h>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(plots)
};

QFont sized(QFont font, int pixels, bool strong = false) {
    font.setPixelSize(pixels);
    if (strong) font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter& painter, const QRectF& box, const QFont& font, const QColor& colour, const QString& text) {
    painter.setFont(font);
    painter.setPen(colour);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width());
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, shown);
}

} // namespace

PictureText pictureTextOf(const QString& title, const QString& readOut, const Comparison* comparison) {
    PictureText text{title, readOut, QStringLiteral("marginscope " MARGINSCOPE_VERSION)};
    if (!comparison || !comparison->book || !comparison->rulebook) return text;
    const Rulebook& rulebook = *comparison->rulebook;
    const MarkedBook& book = *comparison->book;
    text.footer =
        provenanceLine(text.footer, QString::fromStdString(rulebook.id + '@' + rulebook.version),
                       QString::fromStdString(book.portfolioName), QString::fromStdString(formatTimestamp(book.asOf)));
    return text;
}

void paintSurfacePicture(QCPPainter& painter, SurfaceChart& chart, const QSize& size, const PictureText& text,
                         const QFont& font) {
    paintFramed(painter, chart.theme(), size, text, font,
                [&](QCPPainter& inside, const QSize& room) { chart.paint(inside, room); });
}

void paintFramed(QCPPainter& painter, const PlotTheme& theme, const QSize& size, const PictureText& text,
                 const QFont& font, const PaintChart& chart) {
    constexpr int margin = 16;
    constexpr int head = 52;
    constexpr int foot = 30;
    const double width = size.width() - 2.0 * margin;
    painter.save();
    painter.translate(margin, head);
    chart(painter, QSize(size.width() - 2 * margin, size.height() - head - foot));
    painter.restore();
    painter.setAntialiasing(true);
    drawLine(painter, QRectF(margin, 10, width, 22), sized(font, 16, true), theme.text, text.title);
    drawLine(painter, QRectF(margin, 31, width, 18), sized(font, 12), theme.muted, text.subtitle);
    const double rule = size.height() - foot + 3.5;
    painter.setPen(QPen(theme.line, 1.0));
    painter.drawLine(QPointF(margin, rule), QPointF(size.width() - margin, rule));
    drawLine(painter, QRectF(margin, rule, width, foot - 4.0), sized(font, 11), theme.muted, text.footer);
}

QString provenanceLine(const QString& program, const QString& rulebook, const QString& book, const QString& asOf) {
    QStringList parts{program};
    if (!rulebook.isEmpty()) parts.append(Words::tr("rulebook %1").arg(rulebook));
    if (!asOf.isEmpty()) parts.append(Words::tr("market of %1").arg(momentText(asOf)));
    parts.append(book);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString momentText(const QString& iso) {
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid()) return iso;
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

} // namespace marginscope
