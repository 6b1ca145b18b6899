// How much of the equity a requirement takes, with the places of a margin call and of liquidation.
#pragma once

#include <QColor>
#include <QWidget>

class QPainter;

namespace marginscope {

class UseBar : public QWidget {
    Q_OBJECT

public:
    struct Colours {
        QColor fill;
        QColor track;
        QColor mark;
        QColor over; ///< of the part beyond the equity
    };

    explicit UseBar(QWidget* parent = nullptr);

    /// Shares of the equity: what the initial requirement takes, and at which use of it the account is liquidated
    /// (maintenance takes all of the equity there).
    void setUse(double use, double liquidationUse);
    void setColours(const Colours& colours);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double use_ = 0.0;
    double liquidationUse_ = 1.25;
    Colours colours_;
};

/// Names the marks of a bar by their shape: one line for the margin call, two for liquidation.
class UseBarLegend : public QWidget {
    Q_OBJECT

public:
    explicit UseBarLegend(QWidget* parent = nullptr);

    void setColours(const QColor& mark, const QColor& text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor mark_;
    QColor text_;
};

} // namespace marginscope
