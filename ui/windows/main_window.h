// The main window: tabs of open books, library, tool bar, menus. Creates the parts and wires them; the work is done
// elsewhere.
#pragma once

#include "core/session/sources.h"
#include "ui/panels/library_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/shortcut_sheet.h"

#include "ui/jobs/serial_lane.h"
#include "ui/windows/book_page.h"
#include "ui/windows/document_controller.h"
#include "ui/windows/document_dialogs.h"
#include "ui/windows/window_actions.h"
#include "ui/windows/window_session.h"

#include <QMainWindow>
#include <QSettings>

#include <map>
#include <memory>

class QDockWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace marginscope {

struct WindowOptions {
    std::string storePath;       ///< empty: the user's own store
    bool remembersLayout = true; ///< geometry, session, recent files and theme are kept from one start to the next
    QString settingsFile{};      ///< where; empty: the user's own settings
};

/// Null where nothing is remembered.
std::unique_ptr<QSettings> openSettings(const WindowOptions& options);

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files, "sample:NAME" or "store:NAME".
    void open(const QStringList& locations);
    /// Opens what was open when the last window closed. False where there was nothing.
    bool restoreSession();
    void open(const WindowSession& session);
    /// Books as they are open now; writes markets that were changed by hand beside the store.
    WindowSession session() const;
    /// Keeps unsaved changes as drafts. False where one could not be kept: `lost` says which book.
    bool keepDrafts(OpenBook** lost = nullptr);
    /// Offers unsaved work that an earlier run left behind.
    void offerDrafts();
    void showError(const QString& sentence) { messageBar_->showError(sentence); }
    /// Closes without a question; the drafts were kept.
    void closeForGood();
    void setLanguages(const QList<QPair<QString, QString>>& languages, const QString& chosen);
    void applyLayout(NamedLayout layout);

    /// Of the book that is shown.
    BookPage& page() const { return *pages_.at(&controller_->current()); }
    DocumentPresenter& document() const { return controller_->current().document(); }
    JobRunner& jobs() const { return controller_->current().jobs(); }
    DocumentController& controller() { return *controller_; }
    const DocumentDialogs& dialogs() const { return *dialogs_; }
    WindowActions& actions() { return *actions_; }
    const WindowOptions& options() const { return options_; }

signals:
    void languageRequested(const QString& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    void buildCentre();
    void buildDocks();
    void buildStatusBar();
    void fillRulebooks(const std::vector<RulebookSummary>& known);
    /// One's own stand in the store: they come when it was read.
    void listOwnRulebooks();
    void fillMarkets();
    void wireFile();
    void wireEditing();
    void wireView();
    void wireShell();
    void wireController();
    std::vector<PaletteEntry> paletteBooks();
    void addPage(OpenBook& book);
    void removePage(OpenBook& book);
    void wirePage(BookPage& page);
    void showCurrent();
    void stepTab(int by);
    void copyComparison();
    void closeBook(OpenBook& book);
    void offerReload(OpenBook& book);
    void refreshTitle();
    void refreshTab(OpenBook& book);
    void refreshLibrary();
    void refreshOthers();
    void followLibrary(const QString& name, const QString& newName, bool stillSaved);
    void refreshStatus();
    void refreshInputs();
    void refreshMaximised();
    int tabOf(const OpenBook& book) const;
    OpenBook* bookAt(int tab) const;

    // main_window_layout.cpp
    void restoreLayout();
    void resetLayout();
    void saveLayout();
    /// Below this width of the window the library makes room for the figures.
    int libraryNeeds() const;
    void saveSession();
    void rememberFile(const QString& location);
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList& files);
    QString sessionFile(int number) const;

    Theme& theme_;
    WindowOptions options_;
    std::unique_ptr<QSettings> settings_; ///< null: nothing is remembered
    DocumentController* controller_;
    DocumentDialogs* dialogs_;
    WindowActions* actions_;

    QComboBox* rulebooks_;
    QComboBox* markets_;
    MessageBar* messageBar_;
    QTabBar* tabs_;
    QStackedWidget* stack_;
    std::map<const OpenBook*, BookPage*> pages_;
    LibraryPanel* library_;
    QDockWidget* dock_;
    HistoryPanel* history_;
    QDockWidget* historyDock_;
    CommandPalette* palette_;
    ShortcutSheet* shortcutSheet_;
    QLabel* whereLabel_;
    QLabel* selectionLabel_;
    QLabel* timeLabel_;
    QLabel* currencyLabel_;
    QLabel* stateLabel_;
    QPushButton* cancelButton_;
    QByteArray firstState_; ///< docks and tool bar as built, for "reset layout"
    bool closing_ = false;
    NamedLayout layout_ = NamedLayout::Analyst;
    bool libraryHiddenForWidth_ = false;
    SerialLane lister_; ///< last: ends before the rest goes
};

} // namespace marginscope
