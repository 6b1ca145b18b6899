// Every action of the window with its name, shortcut and icon, and the menus and tool bar they stand in.
#pragma once

#include "core/session/workspace.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QComboBox>
#include <QMainWindow>
#include <QMap>
#include <QUndoStack>

#include <array>

class QToolBar;

namespace marginscope {

class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoStack& history, const Theme& theme);

    void buildMenus(const QList<QAction*>& docks);
    void buildToolBar(QComboBox* rulebooks, QComboBox* markets);

    QAction* newBook;
    QAction* open;
    QAction* openMarket;
    QAction* openStore;
    QAction* save;
    QAction* saveAs;
    QAction* saveStore;
    QAction* exportComparison;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* remove;
    QAction* copy;
    QAction* search;
    QAction* about;
    std::array<QAction*, 3> explain{};
    std::array<QAction*, 3> themes{};

signals:
    void sampleRequested(const QString& location);
    void explainRequested(marginscope::Regime regime, marginscope::Level level);
    void themeRequested(marginscope::ThemeChoice choice);

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& shortcut = {}, const QString& icon = {});
    void addChoices();
    void refreshIcons();

    QMainWindow& window_;
    const Theme& theme_;
    QMap<QAction*, QString> icons_;
};

} // namespace marginscope
