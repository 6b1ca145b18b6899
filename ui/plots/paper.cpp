#include "ui/plots/paper.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>

namespace marginscope {

namespace {

/// Breaks a text into at most `most` lines of a width; the last keeps all the rest.
QStringList wrapped(const QString& text, const QFont& font, double width, int most) {
    QStringList lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(std::max(1.0, width));
        const bool last = lines.size() == most - 1;
        lines.append(last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

Paper::Paper(QPainter& painter, const PlotTheme& theme, const QFont& font)
    : painter_(painter)
    , theme_(theme)
    , font_(font) {}

QFont Paper::sized(int pixels, bool strong) const {
    QFont font = font_;
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void Paper::line(const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
                 Qt::Alignment alignment) const {
    painter_.setFont(font);
    painter_.setPen(colour);
    const QString shown = QFontMetricsF(font).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    // Text of exactly the box's width must not be cut by rounding.
    painter_.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextDontClip), shown);
}

double Paper::figure(const QRectF& box, const QString& text, int pixels, const QColor& colour) const {
    int size = pixels;
    while (size > 12 && QFontMetricsF(sized(size, true)).horizontalAdvance(text) > box.width())
        --size;
    const QFont font = sized(size, true);
    line(box, text, font, colour);
    return QFontMetricsF(font).horizontalAdvance(text);
}

void Paper::paragraph(const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
                      int lines) const {
    const double step = QFontMetricsF(font).height();
    double top = box.top();
    for (const QString& part : wrapped(text, font, box.width(), lines)) {
        line(QRectF(box.left(), top, box.width(), step), part, font, colour);
        top += step;
    }
}

int Paper::lineCount(const QString& text, const QFont& font, double width, int most) const {
    return static_cast<int>(wrapped(text, font, width, most).size());
}

void Paper::rule(double left, double right, double y) const {
    painter_.setPen(QPen(theme_.line, 1.0));
    painter_.drawLine(QPointF(left, y), QPointF(right, y));
}

void Paper::fill(const QRectF& box, const QColor& colour, double radius) const {
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(colour);
    painter_.drawRoundedRect(box, radius, radius);
    painter_.setBrush(Qt::NoBrush);
}

void Paper::card(const QRectF& box, const QColor& edge) const {
    constexpr double radius = 8.0;
    painter_.setPen(QPen(theme_.line, 1.0));
    painter_.setBrush(theme_.panel);
    painter_.drawRoundedRect(box, radius, radius);
    QPainterPath whole;
    whole.addRoundedRect(box, radius, radius);
    QPainterPath top;
    top.addRect(QRectF(box.left(), box.top(), box.width(), 3.0));
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(edge);
    painter_.drawPath(whole.intersected(top));
    painter_.setBrush(Qt::NoBrush);
}

double Paper::pill(const QRectF& box, const QString& text, const QColor& colour) const {
    const QFont font = sized(11);
    const double width = QFontMetricsF(font).horizontalAdvance(text) + 16.0;
    const QRectF shape(box.right() - width, box.top(), width, box.height());
    painter_.setPen(QPen(colour, 1.0));
    painter_.drawRoundedRect(shape, box.height() / 2.0, box.height() / 2.0);
    line(shape, text, font, colour, Qt::AlignHCenter);
    return shape.left();
}

} // namespace marginscope
