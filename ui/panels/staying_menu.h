// A menu that stays open while several of its choices are ticked.
#pragma once

#include <QMenu>

namespace marginscope {

class StayingMenu : public QMenu {
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool tick();
};

} // namespace marginscope
