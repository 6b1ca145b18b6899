// The main window: creates the parts and wires them; the work is done elsewhere.
#pragma once

#include "ui/jobs/job_runner.h"
#include "ui/panels/collateral_panel.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/library_panel.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/messages_panel.h"
#include "ui/panels/positions_panel.h"
#include "ui/panels/regime_card.h"
#include "ui/panels/surface_panel.h"
#include "ui/windows/document_controller.h"
#include "ui/windows/document_dialogs.h"
#include "ui/windows/window_actions.h"

#include <QMainWindow>

#include <array>

class QDockWidget;
class QSplitter;
class QTabWidget;

namespace marginscope {

struct WindowOptions {
    std::string storePath;       ///< empty: the user's own store
    bool remembersLayout = true; ///< geometry, splitters and theme are kept from one start to the next
};

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Theme& theme, const WindowOptions& options, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Files, "sample:NAME" or "store:NAME".
    void open(const QStringList& locations);

    DocumentPresenter& document() { return document_; }
    DocumentController& controller() { return *controller_; }
    JobRunner& jobs() { return *jobs_; }
    const DocumentDialogs& dialogs() const { return *dialogs_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildParts();
    void buildCentre();
    void buildLibrary();
    void buildStatusBar();
    void fillRulebooks();
    void fillMarkets();
    void wireActions();
    void wireDocument();
    void wireJobs();
    void startRun();
    void explain(Regime regime, Level level);
    void copy();
    void removeRows();
    void refreshTitle();
    void refreshLibrary();
    void refreshStatus();
    void restoreLayout();
    void saveLayout() const;

    Theme& theme_;
    WindowOptions options_;
    DocumentPresenter document_;
    DocumentController* controller_;
    JobRunner* jobs_;
    DocumentDialogs* dialogs_;
    WindowActions* actions_;

    QComboBox* rulebooks_;
    QComboBox* markets_;
    MessageBar* messageBar_;
    std::array<RegimeCard*, 3> cards_{};
    PositionsPanel* positions_;
    CollateralPanel* collateral_;
    SurfacePanel* surface_;
    ExplainPanel* explain_;
    MessagesPanel* messages_;
    LibraryPanel* library_;
    QTabWidget* leftTabs_;
    QTabWidget* rightTabs_;
    QSplitter* work_;
    QDockWidget* dock_;
    QLabel* whereLabel_;
    QLabel* timeLabel_;
    QLabel* currencyLabel_;
    QLabel* stateLabel_;
    bool closing_ = false;
    bool libraryHiddenForWidth_ = false;
};

} // namespace marginscope
