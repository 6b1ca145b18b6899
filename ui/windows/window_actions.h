// Every action of the window with its name, shortcut and icon, and the menus and tool bar they stand in.
#pragma once

#include "ui/presentation/figure_ref.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QComboBox>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QUndoGroup>

#include <array>

class QToolBar;

namespace marginscope {

/// Arrangements of the window for its three users.
enum class NamedLayout : std::uint8_t { Analyst, Trader, Trainer };

class WindowActions : public QObject {
    Q_OBJECT

public:
    WindowActions(QMainWindow& window, QUndoGroup& histories, const Theme& theme);

    void buildMenus(const QList<QAction*>& docks);
    void buildToolBar(QComboBox* rulebooks, QComboBox* markets);
    void setRecentFiles(const QStringList& files);
    /// Languages as (code, name in its own words); the chosen one is marked.
    void setLanguages(const QList<QPair<QString, QString>>& languages, const QString& chosen);
    /// Actions that need a saved place or figures.
    void setAvailable(bool canRevert, bool hasFigures, bool marketEdited, bool moved);

    // Document.
    QAction* newBook;
    QAction* open;
    QAction* openMarket;
    QAction* openStore;
    QAction* save;
    QAction* saveAs;
    QAction* saveStore;
    QAction* revert;
    QAction* duplicateTab;
    QAction* whatIf; ///< base ⇄ what-if; checked while a what-if is shown
    QAction* newWhatIf;
    QAction* applyWhatIf;
    QAction* closeTab;
    QAction* exportComparison;
    QAction* exportReport;
    QAction* printPreview;
    QAction* print;
    QAction* quit;
    // Editing.
    QAction* undo;
    QAction* redo;
    QAction* cut;
    QAction* copy;
    QAction* copyComparison;
    QAction* paste;
    QAction* remove;
    QAction* fillDown;
    QAction* duplicateRows;
    QAction* find;
    QAction* newLeg;
    QAction* clearFilters;
    QAction* columns;
    QAction* groups;
    // Market.
    QAction* saveMarket;
    QAction* resetMarket;
    QAction* resetMove;
    // View.
    QAction* search;
    QAction* nextTab;
    QAction* previousTab;
    QAction* resetLayout;
    QAction* maximisePane; ///< checked while a pane has the whole width
    QAction* fullScreen;
    std::array<QAction*, 3> layouts{};
    std::array<QAction*, 3> themes{};
    std::array<QAction*, 3> explain{};
    /// Positions, Collateral, Market, Surface, Explain, Reconcile: the tabs of a page, to go there by keyboard.
    QList<QAction*> panes;
    // Help.
    QAction* palette;
    QAction* shortcuts;
    QAction* about;

signals:
    void openRequested(const QString& location);
    void figureRequested(const marginscope::FigureRef& figure);
    void themeRequested(marginscope::ThemeChoice choice);
    void layoutRequested(marginscope::NamedLayout layout);
    void languageRequested(const QString& code);
    /// Object name of the panel.
    void paneRequested(const QString& name);
    void recentCleared();

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& shortcut = {}, const QString& icon = {});
    void addDocument();
    void addEditing(QUndoGroup& histories);
    void addMarket();
    void addView();
    void addChoices();
    void addPanes();
    QMenu* fileMenu();
    QMenu* viewMenu(const QList<QAction*>& docks);
    void refreshIcons();

    QMainWindow& window_;
    const Theme& theme_;
    QMap<QAction*, QString> icons_;
    QMenu* recent_ = nullptr;
    QMenu* languages_ = nullptr;
};

} // namespace marginscope
