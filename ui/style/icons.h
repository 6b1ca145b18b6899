// Line icons of the program, drawn in a colour of the theme.
#pragma once

#include <QColor>
#include <QIcon>

namespace marginscope {

/// `name` is a file of resources/icons without its ending.
QIcon themedIcon(const QString& name, const QColor& colour, const QColor& disabled);

} // namespace marginscope
