// Keys that the panels answer to themselves, for the shortcut sheet.
#pragma once

#include "ui/shell/shortcut_sheet.h"

namespace marginscope {

std::vector<ShortcutGroup> panelShortcuts();

} // namespace marginscope
