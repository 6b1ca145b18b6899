// The main window: tabs of open books, library, tool bar, menus. Creates the parts and wires them; the work is done
// elsewhere.
#pragma once

#include "ui/panels/library_panel.h"
#include "ui/panels/message_bar.h"
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

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files, "sample:NAME" or "store:NAME".
    void open(const QStringList& locations);
    /// Opens what was open when the last window closed. False where there was nothing.
    bool restoreSession();
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
    void fillRulebooks();
    void fillMarkets();
    void wireFile();
    void wireEditing();
    void wireView();
    void wireController();
    void addPage(OpenBook& book);
    void removePage(OpenBook& book);
    void wirePage(BookPage& page);
    void showCurrent();
    void stepTab(int by);
    void closeBook(OpenBook& book);
    void offerReload(OpenBook& book);
    void refreshTitle();
    void refreshTab(OpenBook& book);
    void refreshLibrary();
    void refreshStatus();
    void refreshInputs();
    int tabOf(const OpenBook& book) const;
    OpenBook* bookAt(int tab) const;

    // main_window_layout.cpp
    void restoreLayout();
    void resetLayout();
    void saveLayout();
    void saveSession();
    void rememberFile(const QString& location);
    QStringList recentFiles() const;
    void setRecentFiles(const QStringList& files);
    /// Books as they are open now; writes markets that were changed by hand beside the store.
    WindowSession session() const;
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
    QLabel* whereLabel_;
    QLabel* selectionLabel_;
    QLabel* timeLabel_;
    QLabel* currencyLabel_;
    QLabel* stateLabel_;
    QPushButton* cancelButton_;
    QByteArray firstState_; ///< docks and tool bar as built, for "reset layout"
    bool closing_ = false;
    bool libraryHiddenForWidth_ = false;
};

} // namespace marginscope
