#include "ui/style/theme.h"

#include <QStringList>

namespace marginscope {

namespace {

// Names between @ signs are colours of the palette.
const char* const sheet = R"(
QMainWindow, QDialog, #centralArea { background: @background@; }
QToolTip { background: @panel@; color: @text@; border: 1px solid @line@; padding: 4px; }
QMenuBar { background: @panel@; border-bottom: 1px solid @line@; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: @muted@; }
QMenuBar::item:selected { background: @hover@; color: @text@; }
QMenu { background: @panel@; border: 1px solid @line@; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: @hover@; color: @text@; }
QMenu::item:disabled { color: @muted@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QToolBar { background: @panel@; border: none; border-bottom: 1px solid @line@; padding: 5px 8px; spacing: 6px; }
QToolBar::separator { width: 1px; background: @line@; margin: 4px 6px; }
QToolBar QLabel { color: @muted@; }
QToolButton, QPushButton { background: @panel@; border: 1px solid @line@; border-radius: 6px; padding: 4px 10px; color: @text@; }
QToolButton:hover, QPushButton:hover { background: @hover@; }
QToolButton:pressed, QPushButton:pressed, QToolButton:checked { background: @hover@; border-color: @accent@; color: @accent@; }
QToolButton:disabled, QPushButton:disabled { color: @muted@; background: @background@; }
QToolButton::menu-indicator { image: none; }
QToolButton:focus, QPushButton:focus { border-color: @accent@; }
QPushButton[flat="true"] { border: 1px solid transparent; background: transparent; color: @accent@; padding: 2px 6px; }
QPushButton[flat="true"]:focus { border-color: @accent@; }
QComboBox { background: @panel@; border: 1px solid @line@; border-radius: 6px; padding: 4px 6px 4px 9px; color: @text@; }
QComboBox:hover { background: @hover@; }
QComboBox:focus { border-color: @accent@; }
QComboBox:disabled { color: @muted@; background: @background@; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/marginscope/icons/chevron-@shade@.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @panel@; border: 1px solid @line@; selection-background-color: @hover@;
  selection-color: @text@; outline: none; padding: 4px; }
QLineEdit { background: @panel@; border: 1px solid @line@; border-radius: 6px; padding: 4px 8px; color: @text@;
  selection-background-color: @accent@; selection-color: @panel@; }
QLineEdit:focus { border-color: @accent@; }
marginscope--TradeInput { background: @panel@; border: 1px solid @line@; border-radius: 6px; color: @text@;
  selection-background-color: @accent@; selection-color: @panel@; }
marginscope--TradeInput:focus { border-color: @accent@; }
QAbstractItemView QLineEdit { border-radius: 0; padding: 0 6px; border: 1px solid @accent@; }
QAbstractItemView QLineEdit[rejected="true"] { border: 1px solid @loss@; }
QStatusBar { background: @panel@; border-top: 1px solid @line@; color: @muted@; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted@; padding: 2px 8px; }
QSplitter::handle { background: transparent; }
QFrame#card { background: @panel@; border: 1px solid @line@; border-radius: 8px; }
QFrame#pane { background: @panel@; border: 1px solid @line@; border-radius: 8px; }
QLabel[quiet="true"] { color: @muted@; }
QLabel[heading="true"] { font-weight: 600; }
QFrame#hairline { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted@; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text@; font-weight: 600; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:focus { color: @accent@; }
QFrame#pane QTabBar::tab { padding: 6px 8px; }
#paneCorner { background: @panel@; }
QToolButton[corner="true"] { border: 1px solid transparent; background: transparent; color: @text@; padding: 2px 4px; }
QToolButton[corner="true"]:hover { background: @hover@; }
QToolButton[corner="true"]:focus, QToolButton[corner="true"]:checked { border-color: @accent@; }
QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabWidget::tab-bar { left: 8px; }

QTableView, QTreeView, QListView { background: @panel@; border: none; color: @text@; gridline-color: @line@;
  selection-background-color: @hover@; selection-color: @text@; outline: none; }
QTableView::item { padding: 0 6px; border: 1px solid transparent; border-bottom: 1px solid @line@; }
QTableView::item:selected { background: @hover@; }
QTableView::item:focus { border: 1px solid @accent@; }
QHeaderView { background: @header@; border: none; }
QHeaderView::section { background: @header@; color: @muted@; border: none; border-bottom: 1px solid @line@;
  border-top: 1px solid @line@; padding: 4px 8px; }
QListView#completions { border: 1px solid @line@; padding: 4px; }
QListView#completions::item { padding: 4px 6px; }
QTreeView::item { padding: 3px 2px; border: 1px solid transparent; }
QTreeView::item:selected, QListView::item:selected { background: @hover@; color: @text@; }
QTableCornerButton::section { background: @header@; border: none; }
QDockWidget { color: @muted@; titlebar-close-icon: url(:/marginscope/icons/close-@shade@.svg);
  titlebar-normal-icon: url(:/marginscope/icons/float-@shade@.svg); }
QDockWidget::title { background: @panel@; padding: 8px 12px 4px 12px; }
QDockWidget::close-button, QDockWidget::float-button { border: none; background: transparent; padding: 1px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hover@; }
QTabBar::scroller { width: 40px; }
QTabBar::tear { width: 0; }
QTabBar QToolButton { padding: 0; margin: 6px 0; border: none; background: @panel@; }
QTabBar QToolButton:hover { background: @hover@; }
QTabBar::close-button { image: url(:/marginscope/icons/close-@shade@.svg); }
QTabBar::close-button:hover { background: @hover@; border-radius: 4px; }
#libraryPanel { background: @panel@; border-right: 1px solid @line@; }
#libraryTree { selection-background-color: transparent; }
#libraryTree::item, #libraryTree::item:selected { padding: 5px 4px; border: none; background: transparent; }
#libraryTools QToolButton { border: 1px solid transparent; padding: 4px; background: transparent; }
#libraryTools QToolButton:hover { background: @hover@; }
#libraryTools QToolButton:focus { border-color: @accent@; }
#libraryNotice { background: @header@; border-radius: 6px; }
QPlainTextEdit { background: @header@; border: none; color: @text@; }
#messageBar { background: @panel@; border: 1px solid @loss@; border-left: 4px solid @loss@; border-radius: 6px; }
#messageBar[notice="true"] { border-color: @line@; border-left-color: @accent@; }
#movedBar { background: @panel@; border: 1px solid @line@; border-left: 4px solid @warning@; border-radius: 6px; }
#whatIfBar { background: @panel@; border: 1px dashed @accent@; border-left: 4px solid @accent@; border-radius: 6px; }
#whatIfBar QLabel { border: none; }
#whatIfBar #whatIfBar\\.sign { color: @accent@; font-weight: 600; }
#bookTabs { background: @background@; }
#bookTabs::tab { padding: 7px 14px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line@; border-radius: 4px; margin: 2px; min-height: 24px; min-width: 24px; }
QScrollBar::handle:hover { background: @muted@; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @track@; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
)";

} // namespace

QString styleSheet(const Palette& palette) {
    const QList<std::pair<const char*, QString>> names{
        {"@background@", palette.background.name()},
        {"@panel@", palette.panel.name()},
        {"@line@", palette.line.name()},
        {"@header@", palette.header.name()},
        {"@text@", palette.text.name()},
        {"@muted@", palette.muted.name()},
        {"@accent@", palette.accent.name()},
        {"@hover@", palette.hover.name()},
        {"@loss@", palette.loss.name()},
        {"@warning@", palette.warning.name()},
        {"@track@", palette.track.name()},
        {"@shade@", palette.dark ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, value] : names)
        text.replace(QLatin1String(name), value);
    return text;
}

} // namespace marginscope
