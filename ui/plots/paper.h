// Drawing of text and simple shapes for pictures made with QPainter alone: cards, bars, tables.
#pragma once

#include "ui/plots/plot_theme.h"

#include <QFont>
#include <QPainter>
#include <QRectF>

namespace marginscope {

/// A painter with the theme and the type sizes of a picture.
class Paper {
public:
    Paper(QPainter& painter, const PlotTheme& theme, const QFont& font);

    QFont sized(int pixels, bool strong = false) const;
    /// One line, cut with an ellipsis where it is too long.
    void line(const QRectF& box, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft) const;
    /// One line in the largest size from `pixels` down that fits; returns its width.
    double figure(const QRectF& box, const QString& text, int pixels, const QColor& colour) const;
    /// Wrapped text from the top of the box; `lines` at most, the last cut with an ellipsis.
    void paragraph(const QRectF& box, const QString& text, const QFont& font, const QColor& colour, int lines) const;
    int lineCount(const QString& text, const QFont& font, double width, int most) const;
    void rule(double left, double right, double y) const;
    void fill(const QRectF& box, const QColor& colour, double radius) const;
    /// A panel with a hairline and a coloured upper edge.
    void card(const QRectF& box, const QColor& edge) const;
    /// Outlined pill ending at the right of the box; returns its left side.
    double pill(const QRectF& box, const QString& text, const QColor& colour) const;

    const PlotTheme& theme() const { return theme_; }

private:
    QPainter& painter_;
    const PlotTheme& theme_;
    QFont font_;
};

} // namespace marginscope
