// A distribution of P&L as a widget. Mouse: hover reads out, wheel zooms at the cursor, drag moves, Shift-drag zooms
// into a stretch, double click resets. Keyboard: Left and Right move a cursor from bin to bin (with Ctrl five at a
// time), Home goes to the value at risk, End to the expected shortfall, + − 0 zoom, Escape takes the cursor away.
#pragma once

#include "ui/plots/histogram_chart.h"
#include "ui/plots/surface_picture.h"

#include <QWidget>

#include <functional>

namespace marginscope {

class HistogramWidget : public QWidget {
    Q_OBJECT

public:
    explicit HistogramWidget(QWidget* parent = nullptr);

    /// Null: the empty state. `text`: what a picture of it says beside.
    void setStudy(std::shared_ptr<const TailStudy> study, const QString& currency, const PictureText& text);
    void setTheme(const PlotTheme& theme);
    void setStale(bool stale);
    void setEmptyText(const QString& sentence);
    /// The P&L of a scenario that was chosen elsewhere.
    void setMark(std::optional<double> pnl);

    const HistogramChart& chart() const { return chart_; }
    /// What the line above the bars says: the bin under the cursor, else the figures.
    QString readOut() const;
    /// Bin of the hover, else of the keyboard cursor.
    std::optional<int> cursorBin() const;
    void setCursorBin(int bin);
    void resetView();

    /// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could). Size
    /// in 1/96 inch.
    std::function<QString()> exportJob(const QString& path, const QSize& size, int dpi);
    QImage image(const QSize& size, int dpi = 96);
    /// Puts a picture of the widget's own size on the clipboard.
    void copyPicture();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void readOutChanged(const QString& text);
    /// The cursor of the keyboard or the mouse stands on another bin.
    void cursorMoved(int bin);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QRectF chartArea() const;
    double readOutHeight() const;
    void applyCursor();
    void zoomAt(double pnl, double factor);
    void moveCursorBy(int bins);

    HistogramChart chart_;
    PictureText text_;
    QString empty_;
    std::optional<int> hover_;
    std::optional<int> cursor_;
    std::optional<double> dragged_;                ///< P&L under the button that went down
    std::optional<std::pair<double, double>> box_; ///< of a stretch being drawn, in pixels
};

} // namespace marginscope
