#include "ui/windows/book_page.h"

#include "ui/presentation/translated.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr quint32 stateMagic = 0x4d534250; // "MSBP"
constexpr quint32 stateVersion = 1;

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

} // namespace

BookPage::BookPage(OpenBook& book, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , book_(book)
    , document_(book.document())
    , theme_(theme) {
    setObjectName(QStringLiteral("bookPage"));
    buildParts();
    buildLayout();
    wirePanels();
    wireDocument();
}

void BookPage::buildParts() {
    for (const Regime regime : allRegimes)
        cards_[static_cast<std::size_t>(regime)] = new RegimeCard(regime, theme_, this);
    positions_ = new PositionsPanel(document_, theme_, this);
    collateral_ = new CollateralPanel(document_, theme_, this);
    surface_ = new SurfacePanel(document_, theme_, this);
    explain_ = new ExplainPanel(document_, theme_, this);
    market_ = new MarketPanel(document_, theme_, this);
    reconciliation_ = new ReconciliationPanel(document_, theme_, this);
    reconciliation_->setStorePath(book_.storePath());
    movedBar_ = buildMovedBar();
    messages_ = new MessagesPanel(document_, theme_, this);
}

void BookPage::buildLayout() {
    work_ = new QSplitter(Qt::Horizontal, this);
    work_->setObjectName(QStringLiteral("workSplitter"));
    leftTabs_ = pane(QStringLiteral("leftTabs"), work_);
    rightTabs_ = pane(QStringLiteral("rightTabs"), work_);
    leftTabs_->setAccessibleName(tr("Book"));
    rightTabs_->setAccessibleName(tr("Analysis"));
    leftTabs_->addTab(positions_, tr("Positions"));
    leftTabs_->addTab(collateral_, tr("Collateral"));
    leftTabs_->addTab(market_, tr("Market"));
    rightTabs_->addTab(surface_, tr("Surface"));
    rightTabs_->addTab(explain_, tr("Explain"));
    rightTabs_->addTab(reconciliation_, tr("Reconcile"));
    work_->setStretchFactor(0, 1);
    work_->setStretchFactor(1, 1);
    work_->setChildrenCollapsible(false);
    work_->setHandleWidth(space::medium);
    work_->setSizes({1000, 1000});

    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    for (RegimeCard* card : cards_)
        cards->addWidget(card, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(movedBar_);
    layout->addLayout(cards);
    layout->addWidget(work_, 1);
    layout->addWidget(messages_);
}

void BookPage::wirePanels() {
    connect(positions_, &PositionsPanel::editRequested, &book_, &OpenBook::edit);
    connect(positions_, &PositionsPanel::figureRequested, this, &BookPage::explain);
    connect(positions_, &PositionsPanel::selectionSummaryChanged, this, &BookPage::selectionChanged);
    connect(collateral_, &CollateralPanel::editRequested, &book_, &OpenBook::edit);
    connect(messages_, &MessagesPanel::rowRequested, this, &BookPage::goToRow);
    connect(market_, &MarketPanel::rowRequested, this, &BookPage::goToRow);
    connect(market_, &MarketPanel::marketEditRequested, &book_, &OpenBook::editMarket);
    connect(market_, &MarketPanel::shiftTextChanged, this, [this](const QString& text) {
        moved_->setText(text);
        movedBar_->setVisible(!text.isEmpty());
    });
    connect(reconciliation_, &ReconciliationPanel::figureRequested, this, &BookPage::explain);
    connect(reconciliation_, &ReconciliationPanel::failed, this, &BookPage::failed);
    connect(surface_, &SurfacePanel::exported, this, &BookPage::exported);
    connect(surface_, &SurfacePanel::cancelRequested, this, [this] {
        book_.jobs().cancelSurface();
        surface_->setCancelled();
    });
    for (RegimeCard* card : cards_)
        connect(card, &RegimeCard::figureRequested, this, &BookPage::explain);
    connect(surface_, &SurfacePanel::failed, this, &BookPage::failed);
    connect(surface_, &SurfacePanel::specChanged, this, [this] {
        if (document_.isOpen()) book_.jobs().runSurface(document_.workspace().inputs(), surface_->spec());
    });
}

void BookPage::wireDocument() {
    JobRunner& jobs = book_.jobs();
    connect(&jobs, &JobRunner::progress, surface_, &SurfacePanel::setProgress);
    connect(&jobs, &JobRunner::runningChanged, surface_, &SurfacePanel::setRunning);
    connect(&jobs, &JobRunner::runningChanged, this, &BookPage::statusChanged);
    connect(&jobs, &JobRunner::surfaceFailed, this,
            [this](quint64, const Error& error) { surface_->showFailure(errorSentence(error)); });
    connect(&document_, &DocumentPresenter::inputsChanged, this, &BookPage::startRun);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        for (RegimeCard* card : cards_)
            card->setComparison(*document_.comparison(), document_.workspace().revision(), book_.lastChange());
        emit statusChanged();
    });
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        for (RegimeCard* card : cards_)
            card->clear();
    });
    connect(&document_, &DocumentPresenter::staleChanged, this, [this](bool stale) {
        for (RegimeCard* card : cards_)
            if (stale) card->setStale(true);
        emit statusChanged();
    });
}

// What is shown is not the market as it was read: said where the eyes are.
QWidget* BookPage::buildMovedBar() {
    auto* bar = new QFrame(this);
    bar->setObjectName(QStringLiteral("movedBar"));
    moved_ = new QLabel(bar);
    moved_->setObjectName(QStringLiteral("movedBar.text"));
    moveBack_ = new QPushButton(tr("Take back"), bar);
    moveBack_->setObjectName(QStringLiteral("movedBar.back"));
    moveBack_->setFlat(true);
    moveBack_->setAccessibleName(tr("Take the market move back"));
    connect(moveBack_, &QPushButton::clicked, this, [this] { document_.setShift({}); });
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(space::medium, space::tight, space::small, space::tight);
    layout->addWidget(moved_, 1);
    layout->addWidget(moveBack_);
    bar->hide();
    return bar;
}

void BookPage::goToRow(int number, const std::string& instrument, bool collateral) {
    if (collateral) {
        leftTabs_->setCurrentWidget(collateral_);
        collateral_->goTo(number, instrument);
        return;
    }
    leftTabs_->setCurrentWidget(positions_);
    positions_->goTo(number, instrument);
}

void BookPage::startRun() {
    const Workspace& workspace = document_.workspace();
    for (RegimeCard* card : cards_)
        card->setRulebook(workspace.rulebook());
    book_.jobs().run(workspace.inputs(), surface_->spec());
}

void BookPage::explain(const FigureRef& figure) {
    rightTabs_->setCurrentWidget(explain_);
    explain_->show(figure);
}

void BookPage::find() {
    if (explain_->isAncestorOf(QApplication::focusWidget())) return explain_->focusSearch();
    leftTabs_->setCurrentWidget(positions_);
    positions_->focusFilter();
}

void BookPage::showPane(const QString& panelName) {
    for (QTabWidget* tabs : {leftTabs_, rightTabs_}) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->widget(tab)->objectName() != panelName) continue;
            tabs->setCurrentIndex(tab);
            tabs->widget(tab)->setFocus(Qt::ShortcutFocusReason);
            if (!tabs->isAncestorOf(QApplication::focusWidget())) focusNextPrevChild(true);
        }
    }
}

void BookPage::applyLayout(NamedLayout layout) {
    const int whole = std::max(work_->width(), 1000); // a page that was never shown has no width yet
    const int left = layout == NamedLayout::Trader    ? whole * 3 / 5
                     : layout == NamedLayout::Trainer ? whole * 2 / 5
                                                      : whole / 2;
    work_->setSizes({left, whole - left});
    messages_->setOnlyWarnings(layout == NamedLayout::Trainer);
    for (RegimeCard* card : cards_)
        card->setEmphasis(layout == NamedLayout::Trainer ? RegimeCard::Emphasis::Large : RegimeCard::Emphasis::Normal);
}

void BookPage::copy() {
    QWidget* focus = QApplication::focusWidget();
    if (explain_->isAncestorOf(focus)) return explain_->copy();
    if (surface_->isAncestorOf(focus)) return surface_->copy();
    if (auto* table = qobject_cast<EditTable*>(focus)) return table->copySelection();
    positions_->copySelection();
}

void BookPage::paste() {
    if (collateral_->isVisible()) return collateral_->paste();
    leftTabs_->setCurrentWidget(positions_);
    positions_->paste();
}

void BookPage::removeRows() {
    if (collateral_->isVisible())
        collateral_->removeSelected();
    else if (positions_->isVisible())
        positions_->removeSelected();
}

QByteArray BookPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << stateVersion << work_->saveState() << qint32(leftTabs_->currentIndex())
           << qint32(rightTabs_->currentIndex()) << positions_->saveState() << surface_->saveState();
    return bytes;
}

void BookPage::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0, version = 0;
    QByteArray work;
    qint32 left = 0, right = 0;
    stream >> magic >> version;
    if (magic != stateMagic || version != stateVersion) return;
    QByteArray positions, surface;
    stream >> work >> left >> right >> positions >> surface;
    if (stream.status() != QDataStream::Ok) return;
    work_->restoreState(work);
    leftTabs_->setCurrentIndex(left);
    rightTabs_->setCurrentIndex(right);
    positions_->restoreState(positions);
    surface_->restoreState(surface);
}

} // namespace marginscope
