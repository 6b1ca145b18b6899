// A waterfall: from one total to another, change by change, as horizontal bars. Mouse: hover reads out. Keyboard: Up
// and Down go from bar to bar, Home and End to the totals, Escape takes the cursor away.
#pragma once

#include "ui/plots/plot_theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace marginscope {

class Paper;

struct WaterfallBar {
    QString name;
    double from = 0.0; ///< totals: 0
    double to = 0.0;
    bool total = false;

    double change() const { return to - from; }
};

struct Waterfall {
    QString title;
    QString subtitle;
    QString unit;           ///< of the axis, with what is measured: "Requirement, USD"
    QString footer;         ///< provenance, under pictures that leave the window
    bool moreIsGain = true; ///< false: a requirement
    std::vector<WaterfallBar> bars;
};

class WaterfallChart : public QWidget {
    Q_OBJECT

public:
    explicit WaterfallChart(QWidget* parent = nullptr);

    void setWaterfall(Waterfall waterfall);
    const Waterfall& waterfall() const { return waterfall_; }
    void setTheme(const PlotTheme& theme);
    void setStale(bool stale);

    /// What stands above the bars: the one under the cursor, else the title.
    QString readOut() const;
    std::optional<int> cursor() const { return hover_ ? hover_ : cursor_; }
    void setCursor(int bar);

    /// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could). Size
    /// in 1/96 inch.
    std::function<QString()> exportJob(const QString& path, const QSize& size, int dpi);
    QImage image(const QSize& size, int dpi = 96);
    void copyPicture();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Frame {
        QRectF plot;
        double left = 0.0;            ///< of the names
        double low = 0.0, high = 1.0; ///< of the axis
        double row = 20.0;            ///< height of a bar with its gap

        double across(double value) const { return plot.left() + (value - low) / (high - low) * plot.width(); }
        QRectF rowOf(std::size_t bar) const {
            return {plot.left(), plot.top() + row * static_cast<double>(bar), plot.width(), row};
        }
    };

    Frame frameOf(const QRectF& area) const;
    QRectF chartArea() const;
    void paintChart(QPainter& painter, const QRectF& area) const;
    void paintAxis(QPainter& painter, const Frame& frame) const;
    void paintBar(QPainter& painter, const Frame& frame, std::size_t bar) const;
    void paintPicture(QPainter& painter, const QSize& size) const;
    QString figureText(const WaterfallBar& bar) const;
    QFont smallFont() const;
    void tellCursor();

    Waterfall waterfall_;
    PlotTheme theme_;
    bool stale_ = false;
    bool focused_ = false;
    std::optional<int> hover_, cursor_;
};

} // namespace marginscope
