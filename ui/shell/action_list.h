// The actions of a window with the way to each through its menus; what the palette and the shortcut sheet show.
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QStringList>

#include <vector>

class QAction;
class QMainWindow;

namespace marginscope {

struct ListedAction {
    QPointer<QAction> action;
    QStringList menus; ///< titles from the menu bar down; empty: the action stands in no menu
    QString text;      ///< without mnemonic
};

/// In the order of the menu bar, then what stands in no menu. Hidden actions and separators are left out. Menus that
/// are filled when they open are filled now.
std::vector<ListedAction> listedActions(const QMainWindow& window);

/// "Save &as…" becomes "Save as…".
QString withoutMnemonic(const QString& text);

/// One line for each key that more than one enabled action or shortcut of the window answers to, with their names.
/// Keys of single widgets may repeat each other, but not a key of the window or of the same widget.
QStringList ambiguousShortcuts(const QMainWindow& window);

} // namespace marginscope
