// Curves and points over one axis: ladders, smiles, term structures. What is drawn is a plain value; the chart is a
// widget with hover read-out, keyboard cursor, a table of its figures, CSV and pictures.
#pragma once

#include "ui/plots/plot_theme.h"

#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAbstractTableModel;
class QCPPainter;
class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace marginscope {

class CurveTableModel;

/// How figures of an axis read.
enum class CurveScale {
    Move,    ///< a share with its sign: "+10 %"
    Percent, ///< a share: "55.2 %"
    Amount,  ///< money or coins, with its sign: "−12.5k"
    Days,
    Times,   ///< a multiple: "1.25×"
    Size,    ///< money without a sign: "12.5k"
};

/// Colour and line of a curve; two curves of one picture differ in both.
enum class CurveInk { Main, Second, Third, Quiet, Warning, Isolated, Cross, Portfolio };

struct Curve {
    QString name;
    QVector<double> x; ///< ascending
    QVector<double> y; ///< as many; not finite: a gap
    CurveInk ink = CurveInk::Main;
    bool line = true; ///< else points
};

struct CurvePicture {
    QString title;
    QString xTitle, yTitle; ///< with their units
    CurveScale xScale = CurveScale::Move;
    CurveScale yScale = CurveScale::Amount;
    bool withZero = false;     ///< the value axis reaches to zero
    std::vector<Curve> curves; ///< those without points are not drawn
    QString footer;            ///< provenance, under pictures that leave the window

    bool isEmpty() const;
};

/// A figure of an axis for people: "+10 %", "55.2 %", "−12 543".
QString curveText(CurveScale scale, double value);

/// Mouse: hover reads out, wheel zooms, drag moves, double click resets. Keyboard: Left and Right go from point to
/// point, Up and Down from curve to curve, Home and End to the ends, + − 0 zoom, Escape takes the cursor away.
class CurveChart : public QWidget {
    Q_OBJECT

public:
    explicit CurveChart(QWidget* parent = nullptr);
    ~CurveChart() override;

    /// The cursor stays on its curve and place where both still exist.
    void setPicture(CurvePicture picture);
    const CurvePicture& picture() const { return picture_; }
    void setTheme(const PlotTheme& theme);
    void setStale(bool stale);
    void setEmptyText(const QString& sentence);

    /// What stands above the picture: curve, place and value under the cursor; without one the title.
    QString readOut() const;
    /// Curve and point of the keyboard cursor or the hover.
    std::optional<std::pair<int, int>> cursor() const { return cursor_; }
    void setCursor(int curve, int point);
    void clearCursor();
    void resetView();

    /// One row for each place on the axis, one column for each curve; lives as long as the widget.
    QAbstractTableModel* tableModel() const;
    /// x and the curves, locale-independent.
    QString toCsv() const;
    /// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could).
    std::function<QString()> exportJob(const QString& path, const QSize& size, int dpi);
    void copyPicture();
    /// The picture with its title and footer, at the painter's origin.
    void paint(QCPPainter& painter, const QSize& size);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void readOutChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildParts();
    void draw();
    void dress();
    void applyCursor();
    void hover(const QPointF& pixel);
    void step(int by);
    void stepCurve(int by);
    void zoom(double factor);

    CurvePicture picture_;
    PlotTheme theme_;
    bool stale_ = false;
    std::optional<std::pair<int, int>> cursor_;
    QCustomPlot* plot_ = nullptr;
    QLabel* readOut_ = nullptr;
    QLabel* empty_ = nullptr;
    QStackedLayout* pages_ = nullptr;
    CurveTableModel* table_ = nullptr;
};

} // namespace marginscope
