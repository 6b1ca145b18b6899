#include "ui/windows/main_window.h"

#include "core/session/own_rulebooks.h"

#include "ui/windows/panel_shortcuts.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace marginscope {

namespace {

/// A window that holds everything on a small screen and has room on a large one.
QSize firstSize(const QScreen& screen) {
    return (screen.availableSize() * 0.92)
        .expandedTo({1280, 800})
        .boundedTo({1760, 1100})
        .boundedTo(screen.availableSize());
}

QComboBox* toolBarChooser(const QString& name, const QString& accessibleName) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

bool isWhatIf(const OpenBook& book) {
    return book.document().isOpen() && !book.document().workspace().portfolio().whatIfOf.empty();
}

QString marketTitle(const MarketSnapshot& market) {
    return translatedResource(market.name) + QStringLiteral(" · ") +
           QString::fromStdString(formatTimestamp(market.asOf)).left(16).replace(QLatin1Char('T'), QLatin1Char(' '));
}

} // namespace

std::unique_ptr<QSettings> openSettings(const WindowOptions& options) {
    if (!options.remembersLayout) return nullptr;
    if (options.settingsFile.isEmpty()) return std::make_unique<QSettings>();
    return std::make_unique<QSettings>(options.settingsFile, QSettings::IniFormat);
}

MainWindow::MainWindow(Theme& theme, const WindowOptions& options, QWidget* parent)
    : QMainWindow(parent)
    , theme_(theme)
    , options_(options)
    , settings_(openSettings(options)) {
    controller_ = new DocumentController(options.storePath, this);
    dialogs_ = new DocumentDialogs(*controller_, *this);
    actions_ = new WindowActions(*this, controller_->histories(), theme);
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    buildParts();
    buildCentre();
    buildDocks();
    buildStatusBar();
    actions_->buildMenus({dock_->toggleViewAction(), historyDock_->toggleViewAction()});
    actions_->buildToolBar(rulebooks_, markets_);
    fillRulebooks(bundledRulebooks());
    connect(rulebooks_, &QComboBox::activated, this,
            [this](int index) { controller_->chooseRulebook(rulebooks_->itemData(index).toString()); });
    listOwnRulebooks();
    fillMarkets();
    wireFile();
    wireEditing();
    wireView();
    wireShell();
    wireController();
    addPage(controller_->current());
    resize(firstSize(*screen()));
    firstState_ = saveState();
    restoreLayout();
    showCurrent();
    page().positions().table().setFocus();
}

MainWindow::~MainWindow() {
    // Pages look at their books, and both tell this window of their end while it is still one.
    disconnect(qApp, nullptr, this, nullptr);
    controller_->disconnect(this);
    controller_->histories().disconnect(this);
    for (const auto& [book, shown] : pages_)
        delete shown;
    pages_.clear();
    delete controller_;
}

void MainWindow::buildParts() {
    rulebooks_ = toolBarChooser(QStringLiteral("rulebookChooser"), tr("Rulebook"));
    markets_ = toolBarChooser(QStringLiteral("marketChooser"), tr("Market"));
    messageBar_ = new MessageBar(this);
    library_ = new LibraryPanel(theme_, Library(options_.storePath), this);
    tabs_ = new QTabBar(this);
    tabs_->setObjectName(QStringLiteral("bookTabs"));
    tabs_->setAccessibleName(tr("Open books"));
    tabs_->setDocumentMode(true);
    tabs_->setTabsClosable(true);
    tabs_->setMovable(true);
    tabs_->setExpanding(false);
    tabs_->setElideMode(Qt::ElideRight);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAutoHide(true);
    stack_ = new QStackedWidget(this);
}

void MainWindow::buildCentre() {
    auto* centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centralArea"));
    centre->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::medium);
    layout->addWidget(tabs_);
    layout->addWidget(messageBar_);
    layout->addWidget(stack_, 1);
    setCentralWidget(centre);
}

void MainWindow::buildDocks() {
    dock_ = new QDockWidget(tr("Library"), this);
    dock_->setObjectName(QStringLiteral("libraryDock"));
    dock_->setWidget(library_);
    addDockWidget(Qt::LeftDockWidgetArea, dock_);
    resizeDocks({dock_}, {library_->sizeHint().width()}, Qt::Horizontal);

    history_ = new HistoryPanel(controller_->histories(), theme_, this);
    historyDock_ = new QDockWidget(tr("History"), this);
    historyDock_->setObjectName(QStringLiteral("historyDock"));
    historyDock_->setWidget(history_);
    addDockWidget(Qt::RightDockWidgetArea, historyDock_);
    historyDock_->hide();
    // Ctrl+Z means the library's own steps while one works in it.
    controller_->histories().addStack(&library_->history());
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        const bool inLibrary = now != nullptr && library_->isAncestorOf(now);
        if (now != nullptr && isAncestorOf(now))
            controller_->histories().setActiveStack(inLibrary ? &library_->history()
                                                              : &controller_->current().history());
    });
    palette_ = new CommandPalette(*this, theme_);
    shortcutSheet_ = new ShortcutSheet(*this, panelShortcuts);
}

void MainWindow::buildStatusBar() {
    const auto label = [this](const QString& name) {
        auto* text = new QLabel(this);
        text->setObjectName(name);
        text->setTextFormat(Qt::PlainText);
        setType(*text, TypeRole::Secondary);
        return text;
    };
    whereLabel_ = label(QStringLiteral("status.where"));
    selectionLabel_ = label(QStringLiteral("status.selection"));
    timeLabel_ = label(QStringLiteral("status.time"));
    currencyLabel_ = label(QStringLiteral("status.currency"));
    stateLabel_ = label(QStringLiteral("status.state"));
    cancelButton_ = new QPushButton(tr("Cancel"), this);
    cancelButton_->setObjectName(QStringLiteral("status.cancel"));
    cancelButton_->setFlat(true);
    cancelButton_->hide();
    connect(cancelButton_, &QPushButton::clicked, controller_, &DocumentController::cancelOpening);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(whereLabel_, 1);
    statusBar()->addPermanentWidget(selectionLabel_);
    for (QLabel* text : {timeLabel_, currencyLabel_, stateLabel_})
        statusBar()->addPermanentWidget(text);
    statusBar()->addPermanentWidget(cancelButton_);
}

void MainWindow::listOwnRulebooks() {
    lister_.submit([this, store = options_.storePath] {
        auto known = knownRulebooks(store);
        QMetaObject::invokeMethod(
            this,
            [this, known = std::move(known)] {
                fillRulebooks(known);
                if (!pages_.empty()) refreshInputs();
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::fillRulebooks(const std::vector<RulebookSummary>& known) {
    const QSignalBlocker quiet(rulebooks_);
    rulebooks_->clear();
    for (const RulebookSummary& rulebook : known) {
        const QString id = QString::fromStdString(rulebook.id), version = QString::fromStdString(rulebook.version);
        rulebooks_->addItem(id + QStringLiteral(" · ") + version, id + QLatin1Char('@') + version);
        rulebooks_->setItemData(rulebooks_->count() - 1, translatedResource(rulebook.source), Qt::ToolTipRole);
    }
}

void MainWindow::fillMarkets() {
    const QSignalBlocker quiet(markets_);
    markets_->clear();
    for (const LoadedMarket& market : controller_->markets().markets())
        markets_->addItem(marketTitle(*market.market));
    const int chosen = controller_->marketIndex();
    markets_->insertSeparator(markets_->count());
    markets_->addItem(tr("Open market…"));
    markets_->setCurrentIndex(chosen);
}

void MainWindow::addPage(OpenBook& book) {
    auto* page = new BookPage(book, *controller_, theme_, stack_);
    pages_[&book] = page;
    stack_->addWidget(page);
    const int tab = tabs_->addTab(tr("Untitled book"));
    tabs_->setTabData(tab, QVariant::fromValue(static_cast<QObject*>(&book)));
    if (layout_ != NamedLayout::Analyst) page->applyLayout(layout_);
    wirePage(*page);
}

void MainWindow::wirePage(BookPage& page) {
    OpenBook& book = page.book();
    const auto whenShown = [this, &book](auto&& run) {
        return [this, &book, run] {
            if (&controller_->current() == &book) run();
        };
    };
    connect(&page, &BookPage::failed, messageBar_, &MessageBar::showError);
    connect(&page.base(), &WhatIfBase::changed, this, whenShown([this] { refreshOthers(); }));
    connect(&page, &BookPage::openRequested, this, [this](const QString& location) { open({location}); });
    connect(&page, &BookPage::keepWhatIfRequested, this,
            [this, &book](const Portfolio& whatIf) { controller_->keepWhatIf(book, whatIf); });
    connect(&page, &BookPage::showBaseRequested, this, [this, &book] { controller_->toggleWhatIf(book); });
    connect(&page, &BookPage::applyToBaseRequested, this, [this, &book] { controller_->applyToBase(book); });
    connect(&page, &BookPage::exported, controller_, &DocumentController::exported);
    connect(&page, &BookPage::ownRulebooksChanged, this, &MainWindow::listOwnRulebooks);
    connect(&page, &BookPage::selectionChanged, this, [this, &book](const QString& summary) {
        if (&controller_->current() == &book) selectionLabel_->setText(summary);
    });
    connect(&page, &BookPage::statusChanged, this, whenShown([this] { refreshStatus(); }));
    connect(&page.panes(), &WorkPanes::maximisedChanged, this, whenShown([this] { refreshMaximised(); }));
    connect(&book.document(), &DocumentPresenter::inputsChanged, this, whenShown([this] { refreshInputs(); }));
    connect(&book, &OpenBook::modifiedChanged, this, [this, &book] { refreshTab(book); });
    connect(&book, &OpenBook::titleChanged, this, [this, &book] { refreshTab(book); });
    connect(&book, &OpenBook::fileChanged, this, [this, &book] { offerReload(book); });
}

void MainWindow::removePage(OpenBook& book) {
    tabs_->removeTab(tabOf(book));
    BookPage* page = pages_.at(&book);
    pages_.erase(&book);
    stack_->removeWidget(page);
    delete page;
}

int MainWindow::tabOf(const OpenBook& book) const {
    for (int tab = 0; tab < tabs_->count(); ++tab)
        if (tabs_->tabData(tab).value<QObject*>() == &book) return tab;
    return -1;
}

OpenBook* MainWindow::bookAt(int tab) const {
    return qobject_cast<OpenBook*>(tabs_->tabData(tab).value<QObject*>());
}

void MainWindow::showCurrent() {
    OpenBook& book = controller_->current();
    stack_->setCurrentWidget(&page());
    const int tab = tabOf(book);
    if (tab >= 0) {
        const QSignalBlocker quiet(tabs_);
        tabs_->setCurrentIndex(tab);
    }
    refreshTab(book);
    selectionLabel_->setText(page().positions().selectionSummary());
    refreshInputs();
    refreshLibrary();
    refreshOthers();
    refreshStatus();
    refreshMaximised();
}

void MainWindow::refreshMaximised() {
    actions_->maximisePane->setChecked(page().panes().maximised().has_value());
}

void MainWindow::stepTab(int by) {
    const int count = tabs_->count();
    tabs_->setCurrentIndex((tabs_->currentIndex() + by + count) % count);
}

void MainWindow::open(const QStringList& locations) {
    controller_->open(locations);
}

void MainWindow::closeBook(OpenBook& book) {
    controller_->setCurrent(book);
    dialogs_->afterSaving(book, [this, &book] { controller_->close(book); });
}

void MainWindow::offerReload(OpenBook& book) {
    const QString file = QFileInfo(QString::fromStdString(book.location())).fileName();
    book.acknowledgeFile();
    messageBar_->showNotice(book.isModified()
                                ? tr("%1 was changed by another program, and you have changes of your own.").arg(file)
                                : tr("%1 was changed by another program.").arg(file),
                            {{tr("Reload"),
                              [this, open = QPointer<OpenBook>(&book)] {
                                  if (!open.isNull()) controller_->revert(*open);
                              }},
                             {tr("Keep mine"), [] {}}});
}

void MainWindow::refreshTab(OpenBook& book) {
    const int tab = tabOf(book);
    if (tab >= 0 && book.document().isOpen()) {
        QString title = book.document().title();
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        tabs_->setTabText(tab, book.isModified() ? tr("%1 *", "tab of a book with unsaved changes").arg(title) : title);
        tabs_->setTabToolTip(tab, QString::fromStdString(book.location()));
        tabs_->setTabIcon(tab, isWhatIf(book) ? actions_->whatIf->icon() : QIcon());
    }
    if (&book == &controller_->current()) refreshTitle();
    refreshLibrary();
}

void MainWindow::refreshTitle() {
    const OpenBook& book = controller_->current();
    if (!book.document().isOpen()) return setWindowTitle(tr("Marginscope"));
    setWindowTitle((isWhatIf(book) ? tr("What-if %1[*] – Marginscope") : tr("%1[*] – Marginscope")).arg(book.document().title()));
    setWindowModified(book.isModified());
    const QString location = QString::fromStdString(book.location());
    whereLabel_->setText(location.isEmpty() ? tr("Not saved yet") : location);
}

void MainWindow::refreshLibrary() {
    std::vector<OpenMark> marks;
    for (const OpenBook* book : controller_->books()) {
        if (!book->document().isOpen()) continue;
        marks.push_back(
            {QString::fromStdString(book->location()), book->isModified(), book == &controller_->current()});
    }
    library_->setOpenBooks(std::move(marks));
    if (document().isOpen())
        library_->setDescription(translatedResource(document().workspace().portfolio().description));
}

// What the book that is shown may stand beside: its base, what hangs on the same base, what else is open, the library.
void MainWindow::refreshOthers() {
    if (!document().isOpen()) return;
    const OpenBook& shown = controller_->current();
    std::vector<OtherBook> others;
    const auto add = [&](const QString& location, const QString& title) {
        const std::string place = location.toStdString();
        const auto same = [&](const OtherBook& each) { return each.location == location; };
        if (location.isEmpty() || place == shown.location() || std::any_of(others.begin(), others.end(), same)) return;
        const OpenBook* open = controller_->openAt(place);
        if (open != nullptr)
            others.push_back({open->document().title(), location, open->document().workspace().sharedPortfolio()});
        else
            others.push_back({title, location, nullptr});
    };
    const std::string& base = document().workspace().portfolio().whatIfOf;
    add(QString::fromStdString(base), page().base().title());
    for (const OtherEntry& entry : library_->whatIfsOf(base.empty() ? shown.location() : base))
        add(entry.location, entry.title);
    for (const OpenBook* book : controller_->books())
        if (book->document().isOpen()) add(QString::fromStdString(book->location()), book->document().title());
    for (const OtherEntry& entry : library_->storedBooks())
        add(entry.location, entry.title);
    page().setOthers(std::move(others));
}

// The library changed what an open book was saved as.
void MainWindow::followLibrary(const QString& name, const QString& newName, bool stillSaved) {
    const std::string place = "store:" + name.toStdString();
    for (OpenBook* book : controller_->books())
        if (book->document().isOpen() && book->location() == place)
            book->setLocation("store:" + newName.toStdString(), stillSaved);
        else if (book->document().isOpen() && stillSaved && book->document().workspace().portfolio().whatIfOf == place)
            book->followBase("store:" + newName.toStdString());
    refreshLibrary();
}

void MainWindow::refreshInputs() {
    const DocumentPresenter& shown = document();
    const OpenBook& book = controller_->current();
    if (!shown.isOpen()) return actions_->setAvailable(false, false, false, false);
    const Workspace& workspace = shown.workspace();
    const QString chosen = QString::fromStdString(workspace.rulebook().id + "@" + workspace.rulebook().version);
    // Values changed for a try have no entry of their own.
    rulebooks_->setPlaceholderText(QString(chosen).replace(QLatin1Char('@'), QStringLiteral(" · ")));
    rulebooks_->setCurrentIndex(rulebooks_->findData(chosen));
    markets_->setCurrentIndex(controller_->marketIndex());
    currencyLabel_->setText(QString::fromStdString(workspace.portfolio().currency.text()));
    actions_->whatIf->setChecked(isWhatIf(book));
    actions_->applyWhatIf->setEnabled(isWhatIf(book));
    actions_->setAvailable(!book.location().empty(), shown.comparison() != nullptr, shown.marketIsEdited(),
                           workspace.shift() != MarketMove{});
}

void MainWindow::refreshStatus() {
    const DocumentPresenter& shown = document();
    const bool stale = shown.comparisonIsStale();
    stateLabel_->setText(controller_->isBusy() ? tr("Opening…")
                         : !shown.isOpen()     ? QString()
                         : stale               ? tr("Computing…")
                         : jobs().isRunning()  ? tr("Figures current, drawing…")
                                               : tr("All figures current"));
    cancelButton_->setVisible(controller_->isBusy());
    if (!stale) timeLabel_->setText(tr("3 regimes in %1 ms").arg(formatFixed(jobs().lastMilliseconds(), 1)));
    if (shown.isOpen()) refreshInputs();
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
    const bool narrow = width() < libraryNeeds();
    if (narrow && dock_->isVisible() && !dock_->isFloating()) {
        libraryHiddenForWidth_ = true;
        dock_->hide();
    } else if (!narrow && libraryHiddenForWidth_) {
        libraryHiddenForWidth_ = false;
        dock_->show();
    }
}

} // namespace marginscope
