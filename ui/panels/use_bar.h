// How much of the equity a requirement takes, with the places of a margin call and of liquidation.
#pragma once

#include <QColor>
#include <QWidget>

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

} // namespace marginscope
