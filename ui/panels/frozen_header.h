// Column heads of which the first stays where it is while the others scroll.
#pragma once

#include <QHeaderView>

namespace marginscope {

class FrozenHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit FrozenHeader(QWidget* parent = nullptr);

    int frozenWidth() const { return sectionSize(0); }

signals:
    /// A column was drawn wider or narrower by hand.
    void widthChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    bool isOverFrozen(const QPoint& place) const;
    QPoint placeInSections(const QPoint& place) const;
    /// The same event where the first head would be if nothing had scrolled.
    QMouseEvent translated(const QMouseEvent& event) const;

    bool pressed_ = false;
    bool pressedOnFrozen_ = false;
};

} // namespace marginscope
