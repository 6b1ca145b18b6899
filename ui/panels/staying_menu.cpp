#include "ui/panels/staying_menu.h"

#include <QKeyEvent>

namespace marginscope {

bool StayingMenu::tick() {
    QAction* action = activeAction();
    if (action == nullptr || !action->isCheckable() || !action->isEnabled() || action->menu() != nullptr) return false;
    action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent* event) {
    if (!tick()) QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Space || !tick()) QMenu::keyPressEvent(event);
}

} // namespace marginscope
