// The surface of a margin figure as a heat map with its frontiers, a slice under it and a line that reads out the
// cursor. Mouse: hover reads out, wheel zooms at the cursor, drag moves, Shift-drag zooms into a box, double click
// resets. Keyboard: arrows move a cursor from node to node (with Ctrl five at a time), Home goes to the unmoved market,
// + − 0 zoom, Escape takes the cursor away.
#pragma once

#include "ui/plots/plot_theme.h"
#include "ui/plots/surface_picture.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAbstractTableModel;
class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace marginscope {

class SurfaceTableModel;

class HeatMapWidget : public QWidget {
    Q_OBJECT

public:
    explicit HeatMapWidget(QWidget* parent = nullptr);
    ~HeatMapWidget() override;

    /// Null, or nodes that do not match the axes: the empty state.
    void setSurface(std::shared_ptr<const Surface> surface);
    void setReading(const SurfaceReading& reading);
    /// Where the binding scenario, the currency and the names come from; null takes them away.
    void setMarkers(std::shared_ptr<const Comparison> comparison);
    void setTheme(const PlotTheme& theme);
    /// Greys the figures and says that they are out of date.
    void setStale(bool stale);
    void setEmptyText(const QString& sentence);
    /// More about a node, at the end of the read-out; asked whenever that changes, and by refreshReadOut().
    void setAddition(ReadOutAddition addition);
    void refreshReadOut();

    std::shared_ptr<const Surface> surface() const;
    SurfaceReading reading() const;
    /// What the line above the map says: place and value of the node under the cursor, else of the unmoved market.
    QString readOut() const;
    /// Node (ix, iy) of the hover, else of the keyboard cursor.
    std::optional<QPoint> cursorNode() const;
    /// Places the keyboard cursor; outside the grid: nothing happens.
    void setCursorNode(const QPoint& node);
    void resetView();
    /// The stretch of axes shown, where it is not the whole surface.
    std::optional<std::pair<AxisSpan, AxisSpan>> view() const;
    void setView(const AxisSpan& x, const AxisSpan& y);
    void setContours(bool shown);
    void setSlices(const SliceChoice& slices);
    /// What there is room for at present.
    SliceChoice shownSlices() const;

    /// The figures as a table, rows from the largest y down; lives as long as the widget.
    QAbstractTableModel* tableModel() const;
    /// x,y,value with a header, locale-independent; y outer, x inner.
    QString toCsv() const;
    /// Size in 1/96 inch. False where there is nothing to draw or the file cannot be written; `problem` says why.
    bool exportImage(const QString& path, const QSize& size, int dpi, QString* problem = nullptr);
    /// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could).
    std::function<QString()> exportJob(const QString& path, const QSize& size, int dpi);
    /// The same picture as a pixmap; null where there is nothing to draw.
    QPixmap picture(const QSize& size, int dpi = 96);
    QImage image(const QSize& size, int dpi = 96);
    /// Puts a picture of the widget's own size on the clipboard.
    void copyPicture();

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void readOutChanged(const QString& text);
    void cursorMoved(int ix, int iy);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildParts();
    void connectPlot();
    void showParts();
    void adoptFont();
    void updateReadOut();
    void hover(const QPointF& pixel);
    void moveCursorBy(int dx, int dy);
    void zoomBy(double factor);
    void applyCursor();
    QString readOutFor(const QPoint& node) const;
    QString accessibleSummary() const;
    PictureText pictureText() const;
    QPoint centreNode() const;

    QCustomPlot* plot_ = nullptr;
    QLabel* readOutLabel_ = nullptr;
    QLabel* emptyLabel_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    std::unique_ptr<SurfaceChart> chart_;
    SurfaceTableModel* table_ = nullptr;
    std::shared_ptr<const Comparison> comparison_;
    ReadOutAddition addition_;
    std::optional<QPoint> hover_;
    std::optional<QPoint> cursor_;
    std::optional<QPointF> cursorPlace_; ///< of the keyboard cursor, in axis units
};

} // namespace marginscope
