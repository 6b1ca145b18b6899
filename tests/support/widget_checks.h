// What a person with other languages, larger type or a screen reader would miss in a window.
#pragma once

#include <QStringList>

class QWidget;

namespace marginscope {

/// Visible labels, buttons, tabs, table heads and group boxes whose text needs more room than they have, as "name: text
/// (needs 120, has 96)". Left out: labels that wrap, and widgets whose property "elides" says that they shorten their
/// text themselves.
QStringList clippedTexts(QWidget& root);

/// Controls (buttons, fields, choices, tables, sliders, and whatever takes the focus by Tab) that a screen reader could
/// not name: neither an accessible name nor a text of their own nor a label whose buddy they are.
QStringList unnamedControls(QWidget& root);

} // namespace marginscope
