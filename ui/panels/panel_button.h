// A button of a panel's rows: reached by keyboard, with its purpose as tool tip and accessible name.
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace marginscope {

QToolButton* panelButton(const QString& name, const QString& text, const QString& tip, QWidget* parent);

} // namespace marginscope
