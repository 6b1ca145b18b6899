#include "ui/panels/wheel_guard.h"

#include <QEvent>
#include <QWidget>

namespace marginscope {

void WheelGuard::protect(QWidget* control) {
    control->setFocusPolicy(Qt::StrongFocus);
    control->installEventFilter(new WheelGuard(control));
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Wheel || static_cast<QWidget*>(watched)->hasFocus())
        return QObject::eventFilter(watched, event);
    event->ignore(); // the form scrolls
    return true;
}

} // namespace marginscope
