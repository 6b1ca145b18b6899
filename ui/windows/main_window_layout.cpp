// What the window keeps from one start to the next, and its named layouts.
#include "ui/windows/main_window.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileInfo>
#include <QGuiApplication>
#include <QScreen>
#include <QTabBar>

namespace marginscope {

namespace {

constexpr int mostRecentFiles = 12;
constexpr double projectedScale = 1.25;
constexpr int libraryNeedsUsually = 1180, libraryNeedsProjected = 1600;

QList<QRect> screenRects() {
    QList<QRect> rects;
    for (const QScreen* screen : QGuiApplication::screens())
        rects.append(screen->availableGeometry());
    return rects;
}

} // namespace

void MainWindow::applyLayout(NamedLayout layout) {
    const auto place = static_cast<std::size_t>(layout);
    layout_ = layout;
    libraryHiddenForWidth_ = false;
    actions_->layouts[place]->setChecked(true);
    const double before = theme_.scale();
    const int libraryWidth = dock_->width();
    theme_.setScale(layout == NamedLayout::Trainer ? projectedScale : 1.0);
    if (dock_->isVisible()) resizeDocks({dock_}, {qRound(libraryWidth * theme_.scale() / before)}, Qt::Horizontal);
    dock_->setVisible(layout != NamedLayout::Trader && width() >= libraryNeeds());
    for (const auto& [book, shown] : pages_)
        shown->applyLayout(layout);
    if (settings_) settings_->setValue(QStringLiteral("window/layout"), static_cast<int>(layout));
}

int MainWindow::libraryNeeds() const {
    return layout_ == NamedLayout::Trainer ? libraryNeedsProjected : libraryNeedsUsually;
}

void MainWindow::resetLayout() {
    restoreState(firstState_);
    libraryHiddenForWidth_ = false;
    applyLayout(NamedLayout::Analyst);
}

void MainWindow::restoreLayout() {
    setRecentFiles(recentFiles());
    if (!settings_) return;
    restoreGeometry(settings_->value(QStringLiteral("window/geometry")).toByteArray());
    const QRect inside = insideScreens(frameGeometry(), screenRects());
    if (!isMaximized() && !isFullScreen() && inside != frameGeometry()) setGeometry(inside);
    restoreState(settings_->value(QStringLiteral("window/state")).toByteArray());
    const int theme = settings_->value(QStringLiteral("window/theme"), 0).toInt();
    if (theme > 0 && theme <= 2) actions_->themes[static_cast<std::size_t>(theme)]->trigger();
    const int layout = settings_->value(QStringLiteral("window/layout"), 0).toInt();
    if (layout > 0 && layout <= 2) applyLayout(static_cast<NamedLayout>(layout));
}

void MainWindow::saveLayout() {
    if (!settings_) return;
    settings_->setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings_->setValue(QStringLiteral("window/state"), saveState());
    settings_->setValue(QStringLiteral("window/theme"), static_cast<int>(theme_.choice()));
}

QString MainWindow::sessionFile(int number) const {
    const std::string store = options_.storePath.empty() ? defaultStorePath() : options_.storePath;
    return QFileInfo(QString::fromStdString(store))
        .absoluteDir()
        .filePath(QStringLiteral("session-market-%1.json").arg(number));
}

WindowSession MainWindow::session() const {
    WindowSession session;
    for (int tab = 0; tab < tabs_->count(); ++tab) {
        OpenBook* book = bookAt(tab);
        if (book == nullptr || !book->document().isOpen()) continue;
        const DocumentPresenter& document = book->document();
        const Workspace& workspace = document.workspace();
        OpenRequest request{workspace.location(),
                            book->isModified() ? book->drafts().key().toStdString() : std::string(),
                            document.marketSource().location,
                            workspace.rulebook().id + "@" + workspace.rulebook().version,
                            {},
                            pages_.at(book)->saveState()};
        if (request.location.empty() && request.draft.empty()) continue;
        const QString file = sessionFile(tab);
        if (document.marketIsEdited() && book->saveMarketAs(file)) request.editedMarket = file.toStdString();
        if (book == &controller_->current()) session.current = static_cast<int>(session.books.size());
        session.books.push_back(std::move(request));
    }
    return session;
}

void MainWindow::saveSession() {
    if (settings_) settings_->setValue(QStringLiteral("session"), sessionToJson(session()));
}

bool MainWindow::restoreSession() {
    if (!settings_) return false;
    const WindowSession last = sessionFromJson(settings_->value(QStringLiteral("session")).toByteArray());
    if (last.books.empty()) return false;
    open(last);
    return true;
}

void MainWindow::open(const WindowSession& session) {
    controller_->openSession(session.books, session.current);
}

QStringList MainWindow::recentFiles() const {
    return settings_ ? settings_->value(QStringLiteral("recentFiles")).toStringList().mid(0, mostRecentFiles)
                     : QStringList();
}

void MainWindow::setRecentFiles(const QStringList& files) {
    if (settings_) settings_->setValue(QStringLiteral("recentFiles"), files);
    actions_->setRecentFiles(files);
    library_->setRecentFiles(files);
}

void MainWindow::rememberFile(const QString& location) {
    if (!isFile(location.toStdString())) return;
    QStringList files = recentFiles();
    const QString path = QFileInfo(location).absoluteFilePath();
    files.removeAll(path);
    files.prepend(path);
    setRecentFiles(files.mid(0, mostRecentFiles));
}

bool MainWindow::keepDrafts(OpenBook** lost) {
    for (OpenBook* book : controller_->books()) {
        if (book->keepDraft()) continue;
        if (lost != nullptr) *lost = book;
        return false;
    }
    return true;
}

void MainWindow::offerDrafts() {
    // Drafts of the session belong to nobody until they are open; and what is opened takes the bar away.
    if (controller_->isBusy()) {
        connect(controller_, &DocumentController::busyChanged, this, &MainWindow::offerDrafts,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const Result<std::vector<DraftEntry>> left = DraftKeeper::leftOver(Library(options_.storePath));
    if (!left || left->empty()) return;
    std::vector<OpenRequest> requests;
    for (const DraftEntry& draft : *left)
        requests.push_back({{}, draft.key, {}, {}, {}, {}});
    const int count = static_cast<int>(requests.size());
    messageBar_->showNotice(
        tr("Unsaved changes of %n book(s) were kept when Marginscope ended.", nullptr, count),
        {{tr("Open them"), [this, requests] { controller_->open(requests); }}, {tr("Later"), [] {}}});
}

void MainWindow::closeForGood() {
    closing_ = true;
    close();
}

// Closing never asks and never loses: changes are kept as drafts and come back with the session. Only where they cannot
// be kept does it ask.
void MainWindow::closeEvent(QCloseEvent* event) {
    OpenBook* lost = nullptr;
    if (!closing_ && !keepDrafts(&lost)) {
        event->ignore();
        controller_->setCurrent(*lost);
        dialogs_->afterSaving(*lost, [this, lost] {
            controller_->close(*lost);
            close();
        });
        return;
    }
    saveSession();
    saveLayout();
    for (OpenBook* book : controller_->books()) {
        book->jobs().cancel();
        if (!book->isModified()) book->dropDraft();
    }
    QMainWindow::closeEvent(event);
}

} // namespace marginscope
