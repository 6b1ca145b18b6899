// The surface as a relief, with a line above it that reads out the cursor. Mouse: hover reads out, a click picks the
// node, drag turns, wheel zooms, double click goes back to the first view. Keyboard: arrows move a cursor from node to
// node (with Ctrl five at a time), with Shift they turn the relief, Home goes to the unmoved market, + − zoom, 0 goes
// back to the first view, Escape takes the cursor away.
#pragma once

#include "ui/plots/surface_picture.h"
#include "ui/plots/surface_relief.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;

namespace marginscope {

class ReliefWidget : public QWidget {
    Q_OBJECT

public:
    explicit ReliefWidget(QWidget* parent = nullptr);

    /// Null, or nodes that do not match the axes: the empty state.
    void setSurface(std::shared_ptr<const Surface> surface);
    void setReading(const SurfaceReading& reading);
    /// Where the binding scenario, the currency and the names come from; null takes them away.
    void setMarkers(std::shared_ptr<const Comparison> comparison);
    void setTheme(const PlotTheme& theme);
    /// Greys the picture and says that it is out of date.
    void setStale(bool stale);
    void setEmptyText(const QString& sentence);
    void setContours(bool shown);
    /// More about a node, at the end of the read-out.
    void setAddition(ReadOutAddition addition);
    void refreshReadOut();

    const SurfaceRelief& relief() const { return relief_; }
    QString readOut() const;
    /// Node of the hover, else of the keyboard cursor.
    std::optional<QPoint> cursorNode() const { return hover_ ? hover_ : cursor_; }
    /// Places the keyboard cursor; nothing takes it away.
    void setCursorNode(const std::optional<QPoint>& node);
    ReliefView view() const { return relief_.view(); }
    void setView(const ReliefView& view);

    /// Where the relief is painted, below the read-out.
    QRectF area() const;
    /// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could). Size
    /// in 1/96 inch.
    std::function<QString()> exportJob(const QString& path, const QSize& size, int dpi);
    QImage image(const QSize& size, int dpi = 96);
    /// Puts a picture of the widget's own size on the clipboard.
    void copyPicture();

    QSize minimumSizeHint() const override { return {320, 240}; }
    QSize sizeHint() const override { return {640, 520}; }

signals:
    void readOutChanged(const QString& text);
    void cursorMoved(int ix, int iy);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void repaintAll();
    void turn(double azimuth, double elevation);
    void zoom(double factor);
    void moveCursorBy(int dx, int dy);
    void showCursor();
    void updateReadOut();
    QPoint centreNode() const;
    QString readOutFor(const QPoint& node) const;
    QString emptySentence() const;
    void paintPicture(QCPPainter& painter, const QSize& size) const;

    QLabel* readOutLabel_;
    SurfaceRelief relief_;
    std::shared_ptr<const Comparison> comparison_;
    ReadOutAddition addition_;
    QString emptyText_;
    std::optional<QPoint> hover_;
    std::optional<QPoint> cursor_;
    std::optional<QPointF> cursorPlace_; ///< of the keyboard cursor, in axis units
    bool stale_ = false;
    bool keyboardFocus_ = false;
    std::optional<QPointF> grabbed_; ///< where a drag has got to
    bool dragged_ = false;
    QPixmap painted_; ///< everything but the cursor; null: to be painted
    QTimer settling_; ///< after the last turn the whole surface is painted
};

} // namespace marginscope
