#include "ui/windows/main_window.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace marginscope {

namespace {

/// Below this width the library makes room for the figures.
constexpr int libraryNeeds = 1180;

/// A window that holds everything on a small screen and has room on a large one.
QSize firstSize(const QScreen& screen) {
    return (screen.availableSize() * 0.92)
        .expandedTo({1280, 800})
        .boundedTo({1760, 1100})
        .boundedTo(screen.availableSize());
}

QTabWidget* pane(const QString& name, QSplitter* splitter) {
    auto* frame = new QFrame(splitter);
    frame->setObjectName(QStringLiteral("pane"));
    auto* tabs = new QTabWidget(frame);
    tabs->setObjectName(name);
    tabs->setDocumentMode(true);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(tabs);
    splitter->addWidget(frame);
    return tabs;
}

QComboBox* toolBarChooser(const QString& name, const QString& accessibleName) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QString marketTitle(const MarketSnapshot& market) {
    return QString::fromStdString(market.name) + QStringLiteral(" · ") +
           QString::fromStdString(formatTimestamp(market.asOf)).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace

MainWindow::MainWindow(Theme& theme, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , theme_(theme)
    , options_(options) {
    controller_ = new DocumentController(document_, options.storePath, this);
    jobs_ = new JobRunner(this);
    dialogs_ = new DocumentDialogs(document_, *controller_, *this);
    actions_ = new WindowActions(*this, controller_->history(), theme);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    buildParts();
    buildCentre();
    buildLibrary();
    buildStatusBar();
    actions_->buildMenus({dock_->toggleViewAction()});
    actions_->buildToolBar(rulebooks_, markets_);
    fillRulebooks();
    fillMarkets();
    wireActions();
    wireDocument();
    wireJobs();
    resize(firstSize(*screen()));
    restoreLayout();
    positions_->table().setFocus();
    refreshTitle();
}

MainWindow::~MainWindow() {
    // While this is still a window: both tell it of their end. The history empties itself in its own, when there is no
    // controller to ask.
    controller_->history().disconnect(this);
    delete jobs_;
    delete controller_;
}

void MainWindow::buildParts() {
    rulebooks_ = toolBarChooser(QStringLiteral("rulebookChooser"), tr("Rulebook"));
    markets_ = toolBarChooser(QStringLiteral("marketChooser"), tr("Market"));
    messageBar_ = new MessageBar(this);
    for (const Regime regime : allRegimes)
        cards_[static_cast<std::size_t>(regime)] = new RegimeCard(regime, theme_, this);
    positions_ = new PositionsPanel(document_, theme_, this);
    collateral_ = new CollateralPanel(document_, theme_, this);
    surface_ = new SurfacePanel(document_, theme_, this);
    explain_ = new ExplainPanel(document_, theme_, this);
    messages_ = new MessagesPanel(document_, theme_, this);
    library_ = new LibraryPanel(this);
}

void MainWindow::buildCentre() {
    work_ = new QSplitter(Qt::Horizontal);
    work_->setObjectName(QStringLiteral("workSplitter"));
    leftTabs_ = pane(QStringLiteral("leftTabs"), work_);
    rightTabs_ = pane(QStringLiteral("rightTabs"), work_);
    leftTabs_->addTab(positions_, tr("Positions"));
    leftTabs_->addTab(collateral_, tr("Collateral"));
    rightTabs_->addTab(surface_, tr("Surface"));
    rightTabs_->addTab(explain_, tr("Explain"));
    work_->setStretchFactor(0, 1);
    work_->setStretchFactor(1, 1);
    work_->setChildrenCollapsible(false);
    work_->setHandleWidth(space::medium);
    work_->setSizes({1000, 1000});

    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centralArea"));
    centre->setAttribute(Qt::WA_StyledBackground);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    for (RegimeCard* card : cards_)
        cards->addWidget(card, 1);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(messageBar_);
    layout->addLayout(cards);
    layout->addWidget(work_, 1);
    layout->addWidget(messages_);
    setCentralWidget(centre);
}

void MainWindow::buildLibrary() {
    dock_ = new QDockWidget(tr("Library"), this);
    dock_->setObjectName(QStringLiteral("libraryDock"));
    dock_->setTitleBarWidget(new QWidget(dock_));
    dock_->setWidget(library_);
    dock_->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(Qt::LeftDockWidgetArea, dock_);
    resizeDocks({dock_}, {library_->sizeHint().width()}, Qt::Horizontal);
    library_->setStoredBooks(controller_->storedNames());
}

void MainWindow::buildStatusBar() {
    const auto label = [this](const QString& name) {
        auto* text = new QLabel(this);
        text->setObjectName(name);
        text->setFont(secondaryFont(font()));
        return text;
    };
    whereLabel_ = label(QStringLiteral("status.where"));
    timeLabel_ = label(QStringLiteral("status.time"));
    currencyLabel_ = label(QStringLiteral("status.currency"));
    stateLabel_ = label(QStringLiteral("status.state"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(whereLabel_, 1);
    for (QLabel* text : {timeLabel_, currencyLabel_, stateLabel_})
        statusBar()->addPermanentWidget(text);
}

void MainWindow::fillRulebooks() {
    for (const RulebookSummary& rulebook : bundledRulebooks()) {
        const QString id = QString::fromStdString(rulebook.id), version = QString::fromStdString(rulebook.version);
        rulebooks_->addItem(id + QStringLiteral(" · ") + version, id + QLatin1Char('@') + version);
        rulebooks_->setItemData(rulebooks_->count() - 1, QString::fromStdString(rulebook.source), Qt::ToolTipRole);
    }
    connect(rulebooks_, &QComboBox::activated, this,
            [this](int index) { controller_->chooseRulebook(rulebooks_->itemData(index).toString()); });
}

void MainWindow::fillMarkets() {
    const QSignalBlocker quiet(markets_);
    markets_->clear();
    for (const LoadedMarket& market : controller_->markets())
        markets_->addItem(marketTitle(*market.market));
    markets_->insertSeparator(markets_->count());
    markets_->addItem(tr("Open market…"));
    markets_->setCurrentIndex(controller_->marketIndex());
}

void MainWindow::wireActions() {
    WindowActions& a = *actions_;
    connect(a.newBook, &QAction::triggered, this,
            [this] { dialogs_->afterSaving([this] { controller_->newBook(); }); });
    connect(a.open, &QAction::triggered, this, [this] { dialogs_->afterSaving([this] { dialogs_->openBook(); }); });
    connect(a.openMarket, &QAction::triggered, dialogs_, &DocumentDialogs::openMarket);
    connect(a.openStore, &QAction::triggered, this,
            [this] { dialogs_->afterSaving([this] { dialogs_->openFromStore(); }); });
    connect(a.save, &QAction::triggered, this, [this] { dialogs_->save(); });
    connect(a.saveAs, &QAction::triggered, this, [this] { dialogs_->saveAs(); });
    connect(a.saveStore, &QAction::triggered, dialogs_, &DocumentDialogs::saveToStore);
    connect(a.exportComparison, &QAction::triggered, dialogs_, &DocumentDialogs::exportComparison);
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.remove, &QAction::triggered, this, &MainWindow::removeRows);
    connect(a.copy, &QAction::triggered, this, &MainWindow::copy);
    connect(a.about, &QAction::triggered, dialogs_, &DocumentDialogs::about);
    connect(a.search, &QAction::triggered, this, [this] {
        dock_->show();
        library_->focusSearch();
    });
    connect(&a, &WindowActions::explainRequested, this, &MainWindow::explain);
    connect(&a, &WindowActions::sampleRequested, this, [this](const QString& location) { open({location}); });
    connect(&a, &WindowActions::themeRequested, &theme_, &Theme::choose);
    a.themes[static_cast<std::size_t>(theme_.choice())]->setChecked(true);
    connect(library_, &LibraryPanel::openRequested, this, [this](const QString& location) { open({location}); });
    connect(markets_, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(controller_->markets().size())) return controller_->chooseMarket(index);
        markets_->setCurrentIndex(controller_->marketIndex());
        dialogs_->openMarket();
    });
}

void MainWindow::wireDocument() {
    connect(positions_, &PositionsPanel::editRequested, controller_, &DocumentController::edit);
    connect(collateral_, &CollateralPanel::editRequested, controller_, &DocumentController::edit);
    connect(messages_, &MessagesPanel::rowRequested, this, [this](int number, const std::string& instrument) {
        leftTabs_->setCurrentWidget(positions_);
        positions_->goTo(number, instrument);
    });
    connect(&document_, &DocumentPresenter::inputsChanged, this, &MainWindow::startRun);
    connect(&document_, &DocumentPresenter::marketChanged, this, &MainWindow::fillMarkets);
    connect(&document_, &DocumentPresenter::locationChanged, this, &MainWindow::refreshTitle);
    connect(&document_, &DocumentPresenter::portfolioChanged, this, &MainWindow::refreshTitle);
    connect(controller_, &DocumentController::marketsChanged, this, &MainWindow::fillMarkets);
    connect(controller_, &DocumentController::failed, messageBar_, &MessageBar::showError);
    connect(controller_, &DocumentController::busyChanged, this, &MainWindow::refreshStatus);
    connect(controller_, &DocumentController::saved, this, [this] {
        library_->setStoredBooks(controller_->storedNames());
        refreshLibrary();
    });
    connect(controller_, &DocumentController::bookOpened, this, [this] {
        messageBar_->hide();
        refreshLibrary();
        refreshTitle();
    });
    connect(&controller_->history(), &QUndoStack::cleanChanged, this, &MainWindow::refreshTitle);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        for (RegimeCard* card : cards_)
            card->setComparison(*document_.comparison());
        refreshStatus();
    });
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        for (RegimeCard* card : cards_)
            card->clear();
    });
    connect(&document_, &DocumentPresenter::staleChanged, this, [this](bool stale) {
        for (RegimeCard* card : cards_)
            if (stale) card->setStale(true);
        refreshStatus();
    });
    for (RegimeCard* card : cards_)
        connect(card, &RegimeCard::explainRequested, this, &MainWindow::explain);
}

void MainWindow::wireJobs() {
    connect(jobs_, &JobRunner::comparisonReady, &document_, &DocumentPresenter::acceptComparison);
    connect(jobs_, &JobRunner::surfaceReady, &document_, &DocumentPresenter::acceptSurface);
    connect(jobs_, &JobRunner::progress, surface_, &SurfacePanel::setProgress);
    connect(jobs_, &JobRunner::runningChanged, this, &MainWindow::refreshStatus);
    connect(jobs_, &JobRunner::runningChanged, surface_, &SurfacePanel::setRunning);
    connect(jobs_, &JobRunner::surfaceFailed, this,
            [this](quint64, const Error& error) { surface_->showFailure(errorSentence(error)); });
    connect(surface_, &SurfacePanel::failed, messageBar_, &MessageBar::showError);
    connect(surface_, &SurfacePanel::specChanged, this, [this] {
        if (document_.isOpen()) jobs_->runSurface(document_.workspace().inputs(), surface_->spec());
    });
}

void MainWindow::open(const QStringList& locations) {
    dialogs_->afterSaving([this, locations] { controller_->open(locations); });
}

void MainWindow::startRun() {
    const Workspace& workspace = document_.workspace();
    for (RegimeCard* card : cards_)
        card->setRulebook(workspace.rulebook());
    const QString chosen = QString::fromStdString(workspace.rulebook().id + "@" + workspace.rulebook().version);
    rulebooks_->setCurrentIndex(rulebooks_->findData(chosen));
    currencyLabel_->setText(QString::fromStdString(workspace.portfolio().currency.text()));
    jobs_->run(workspace.inputs(), surface_->spec());
}

void MainWindow::explain(Regime regime, Level level) {
    rightTabs_->setCurrentWidget(explain_);
    explain_->explain(regime, level);
}

void MainWindow::copy() {
    const QWidget* focus = QApplication::focusWidget();
    if (explain_->isAncestorOf(focus)) return explain_->copy();
    if (surface_->isAncestorOf(focus)) return surface_->plot().copyPicture();
    (collateral_->isVisible() ? collateral_->table() : positions_->table()).copySelection();
}

void MainWindow::removeRows() {
    if (collateral_->isVisible())
        collateral_->removeSelected();
    else
        positions_->removeSelected();
}

void MainWindow::refreshTitle() {
    if (!document_.isOpen()) return setWindowTitle(tr("Marginscope"));
    setWindowTitle(tr("%1[*] – Marginscope").arg(document_.title()));
    setWindowModified(controller_->isModified());
    const QString location = QString::fromStdString(document_.workspace().location());
    whereLabel_->setText(location.isEmpty() ? tr("Not saved yet") : location);
}

void MainWindow::refreshLibrary() {
    const Workspace& workspace = document_.workspace();
    library_->setCurrent(QString::fromStdString(workspace.location()),
                         QString::fromStdString(workspace.portfolio().description));
}

void MainWindow::refreshStatus() {
    const bool stale = document_.comparisonIsStale();
    stateLabel_->setText(controller_->isBusy() ? tr("Opening…")
                         : !document_.isOpen() ? QString()
                         : stale               ? tr("Computing…")
                         : jobs_->isRunning()  ? tr("Figures current, drawing…")
                                               : tr("All figures current"));
    if (!stale) timeLabel_->setText(tr("3 regimes in %1 ms").arg(formatFixed(jobs_->lastMilliseconds(), 1)));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!closing_ && document_.isOpen() && controller_->isModified()) {
        event->ignore();
        dialogs_->afterSaving([this] {
            closing_ = true;
            close();
        });
        return;
    }
    jobs_->cancel();
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile()) files.append(url.toLocalFile());
    if (!files.isEmpty()) open(files);
    event->acceptProposedAction();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < libraryNeeds;
    if (narrow && dock_->isVisible()) {
        libraryHiddenForWidth_ = true;
        dock_->hide();
    } else if (!narrow && libraryHiddenForWidth_) {
        libraryHiddenForWidth_ = false;
        dock_->show();
    }
}

void MainWindow::restoreLayout() {
    if (!options_.remembersLayout) return;
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    work_->restoreState(settings.value(QStringLiteral("window/work")).toByteArray());
    const int theme = settings.value(QStringLiteral("window/theme"), 0).toInt();
    if (theme > 0 && theme <= 2) actions_->themes[static_cast<std::size_t>(theme)]->trigger();
}

void MainWindow::saveLayout() const {
    if (!options_.remembersLayout) return;
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/work"), work_->saveState());
    settings.setValue(QStringLiteral("window/theme"), static_cast<int>(theme_.choice()));
}

} // namespace marginscope
