#include "ui/panels/panel_button.h"

#include <QToolButton>

namespace marginscope {

QToolButton* panelButton(const QString& name, const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setObjectName(name);
    made->setText(text);
    made->setAccessibleName(tip);
    made->setToolTip(tip);
    made->setFocusPolicy(Qt::StrongFocus);
    return made;
}

} // namespace marginscope
