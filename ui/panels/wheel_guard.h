// Keeps the wheel from changing a control that merely lies under the pointer while its form scrolls.
#pragma once

#include <QObject>

class QWidget;

namespace marginscope {

class WheelGuard : public QObject {
    Q_OBJECT

public:
    /// The control takes the wheel only while it has the focus, and gets no focus by the wheel.
    static void protect(QWidget* control);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace marginscope
