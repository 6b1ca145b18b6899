#include "ui/windows/book_page.h"

#include "ui/models/market_words.h"
#include "ui/presentation/translated.h"
#include "ui/windows/document_controller.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QDataStream>
#include <QIODevice>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr quint32 stateMagic = 0x4d534250; // "MSBP"
constexpr quint32 stateVersion = 2;

bool isTypedIn(const QWidget* widget) {
    if (const auto* box = qobject_cast<const QComboBox*>(widget)) return box->isEditable();
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

} // namespace

BookPage::BookPage(OpenBook& book, DocumentController& controller, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , book_(book)
    , document_(book.document())
    , theme_(theme)
    , base_(book, controller) {
    setObjectName(QStringLiteral("bookPage"));
    buildParts();
    buildLayout();
    wirePanels();
    wireDocument();
}

void BookPage::buildParts() {
    for (const Regime regime : allRegimes)
        cards_[static_cast<std::size_t>(regime)] = new RegimeCard(regime, theme_, this);
    movedBar_ = buildMovedBar();
    whatIfBar_ = new WhatIfBar(base_, document_, this);
    messages_ = new MessagesPanel(document_, theme_, this);
    work_ = new WorkPanes(theme_, this);
    placePanels();
    // What everybody sees first, and what runs ask for.
    positions_ = &made<PositionsPanel>(Place::Positions);
    surface_ = &made<SurfacePanel>(Place::Surface);
}

// Every panel is made in its tab: one that moves there later is dressed by the style sheet a second time.
void BookPage::placePanels() {
    constexpr auto left = WorkPanes::Pane::Left, right = WorkPanes::Pane::Right;
    const auto place = [this](Place which, WorkPanes::Pane pane, const char* name, const QString& title,
                              const LatePanel::Make& make) {
        auto* late = new LatePanel(QLatin1String(name), make, &work_->tabs(pane));
        places_[static_cast<std::size_t>(which)] = late;
        work_->tabs(pane).addTab(late, title);
    };
    place(Place::Positions, left, "positionsPanel", tr("Positions"),
          [this](QWidget* at) { return makePositions(at); });
    place(Place::WhatIf, left, "whatIfPanel", tr("What-if"), [this](QWidget* at) { return makeWhatIf(at); });
    place(Place::Collateral, left, "collateralPanel", tr("Collateral"),
          [this](QWidget* at) { return makeCollateral(at); });
    place(Place::Market, left, "marketPanel", tr("Market"), [this](QWidget* at) { return makeMarket(at); });
    place(Place::Smiles, left, "smilesPanel", tr("Smiles"), [this](QWidget* at) { return makeSmiles(at); });
    place(Place::Rulebook, left, "rulebookEditor", tr("Rulebook"),
          [this](QWidget* at) { return makeRulebook(at); });
    place(Place::Surface, right, "surfacePanel", tr("Surface"), [this](QWidget* at) { return makeSurface(at); });
    place(Place::Explanation, right, "explainPanel", tr("Explain"),
          [this](QWidget* at) { return makeExplanation(at); });
    place(Place::Greeks, right, "greeksPanel", tr("Greeks"), [this](QWidget* at) { return makeGreeks(at); });
    place(Place::Columns, right, "regimeColumnsPanel", tr("Compare"),
          [this](QWidget* at) { return makeColumns(at); });
    place(Place::Versus, right, "versusPanel", tr("Versus"), [this](QWidget* at) { return makeVersus(at); });
    place(Place::Attribution, right, "attributionPanel", tr("Attribution"),
          [this](QWidget* at) { return makeAttribution(at); });
    place(Place::Stress, right, "stressPanel", tr("Stress"), [this](QWidget* at) { return makeStress(at); });
    place(Place::Reconciliation, right, "reconciliationPanel", tr("Reconcile"),
          [this](QWidget* at) { return makeReconciliation(at); });
    place(Place::Tail, right, "varPanel", tr("VaR"), [this](QWidget* at) { return makeTail(at); });
    place(Place::Ladder, right, "ladderPanel", tr("Ladder"), [this](QWidget* at) { return makeLadder(at); });
    place(Place::Changes, right, "changesPanel", tr("Changes"), [this](QWidget* at) { return makeChanges(at); });
    place(Place::Hedge, right, "hedgePanel", tr("Hedge"), [this](QWidget* at) { return makeHedge(at); });
    place(Place::Capital, right, "capitalPanel", tr("Capital"), [this](QWidget* at) { return makeCapital(at); });
}

void BookPage::buildLayout() {
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    for (RegimeCard* card : cards_)
        cards->addWidget(card, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(whatIfBar_);
    layout->addWidget(movedBar_);
    layout->addLayout(cards);
    layout->addWidget(work_, 1);
    layout->addWidget(messages_);
}

QWidget* BookPage::makePositions(QWidget* place) {
    auto* positions = new PositionsPanel(document_, theme_, place);
    connect(positions, &PositionsPanel::editRequested, &book_, &OpenBook::edit);
    connect(positions, &PositionsPanel::figureRequested, this, &BookPage::explain);
    connect(positions, &PositionsPanel::selectionSummaryChanged, this, &BookPage::selectionChanged);
    return positions;
}

QWidget* BookPage::makeCollateral(QWidget* place) {
    auto* collateral = new CollateralPanel(document_, theme_, place);
    connect(collateral, &CollateralPanel::editRequested, &book_, &OpenBook::edit);
    return collateral;
}

QWidget* BookPage::makeMarket(QWidget* place) {
    auto* market = new MarketPanel(document_, theme_, place);
    connect(market, &MarketPanel::rowRequested, this, &BookPage::goToRow);
    connect(market, &MarketPanel::marketEditRequested, &book_, &OpenBook::editMarket);
    return market;
}

QWidget* BookPage::makeSurface(QWidget* place) {
    auto* surface = new SurfacePanel(document_, theme_, place);
    connect(surface, &SurfacePanel::exported, this, &BookPage::exported);
    connect(surface, &SurfacePanel::cancelRequested, this, [this] {
        book_.jobs().cancelSurface();
        surface_->setCancelled();
    });
    connect(surface, &SurfacePanel::failed, this, &BookPage::failed);
    connect(surface, &SurfacePanel::specChanged, this, [this] {
        if (document_.isOpen()) book_.jobs().runSurface(surfaceInputs(), surface_->spec());
    });
    return surface;
}

QWidget* BookPage::makeExplanation(QWidget* place) {
    return new ExplainPanel(document_, theme_, place);
}

QWidget* BookPage::makeRulebook(QWidget* place) {
    auto* editor = new RulebookEditor(document_, theme_, place);
    editor->setStorePath(book_.storePath());
    connect(editor, &RulebookEditor::rulebookEdited, this,
            [this](const std::shared_ptr<const Rulebook>& rulebook, const QString& stepName) {
                book_.chooseRulebook(rulebook, stepName);
            });
    connect(editor, &RulebookEditor::ownRulebooksChanged, this, &BookPage::ownRulebooksChanged);
    connect(editor, &RulebookEditor::exported, this, &BookPage::exported);
    connect(editor, &RulebookEditor::failed, this, &BookPage::failed);
    return editor;
}

QWidget* BookPage::makeColumns(QWidget* place) {
    auto* columns = new RegimeColumnsPanel(document_, theme_, place);
    columns->setStorePath(book_.storePath());
    if (!columnsState_.isEmpty()) columns->restoreState(columnsState_);
    connect(columns, &RegimeColumnsPanel::figureRequested, this, &BookPage::explain);
    connect(columns, &RegimeColumnsPanel::columnFigureRequested, this,
            [this, columns](const QString& rulebook, Regime regime, Level level) {
                work_->bringUp(&this->place(Place::Explanation));
                explanation().showOther(columns->comparison(rulebook), regime, level);
            });
    connect(columns, &RegimeColumnsPanel::exported, this, &BookPage::exported);
    connect(columns, &RegimeColumnsPanel::failed, this, &BookPage::failed);
    return columns;
}

QWidget* BookPage::makeAttribution(QWidget* place) {
    auto* attribution = new AttributionPanel(document_, theme_, place);
    connect(attribution, &AttributionPanel::figureRequested, this, &BookPage::explain);
    return attribution;
}

QWidget* BookPage::makeStress(QWidget* place) {
    auto* stress = new StressPanel(document_, theme_, place);
    stress->setStorePath(book_.storePath());
    connect(stress, &StressPanel::exported, this, &BookPage::exported);
    connect(stress, &StressPanel::failed, this, &BookPage::failed);
    if (!stressState_.isEmpty()) stress->restoreState(stressState_);
    connect(stress, &StressPanel::legChosen, this,
            [this](int row, const std::string& instrument) { positions_->goTo(row, instrument, false); });
    connect(positions_, &PositionsPanel::selectionSummaryChanged, stress,
            [this, stress] { stress->setSelectedRows(positions_->selectedLegs()); });
    stress->setSelectedRows(positions_->selectedLegs());
    return stress;
}

QWidget* BookPage::makeTail(QWidget* place) {
    auto* tail = new TailPanel(document_, theme_, place);
    if (!tailState_.isEmpty()) tail->restoreState(tailState_);
    connect(tail, &TailPanel::exported, this, &BookPage::exported);
    connect(tail, &TailPanel::failed, this, &BookPage::failed);
    connect(tail, &TailPanel::rowRequested, this,
            [this](int row, const std::string& instrument) { goToRow(row, instrument, false); });
    connect(positions_, &PositionsPanel::selectionSummaryChanged, tail,
            [this, tail] { tail->setSelectedRows(positions_->selectedLegs()); });
    tail->setSelectedRows(positions_->selectedLegs());
    return tail;
}

QWidget* BookPage::makeCapital(QWidget* place) {
    auto* capital = new CapitalPanel(document_, theme_, place);
    capital->setStorePath(book_.storePath());
    connect(capital, &CapitalPanel::editRequested, &book_, &OpenBook::edit);
    if (!capitalState_.isEmpty()) capital->restoreState(capitalState_);
    connect(capital, &CapitalPanel::takeLegs, this, &BookPage::takeLegs);
    connect(capital, &CapitalPanel::exported, this, &BookPage::exported);
    connect(capital, &CapitalPanel::failed, this, &BookPage::failed);
    return capital;
}

QWidget* BookPage::makeVersus(QWidget* place) {
    const auto read = [store = book_.storePath()](const std::string& location) -> Result<std::shared_ptr<const Portfolio>> {
        return loadBook(location, store).map([](LoadedBook&& loaded) {
            return std::make_shared<const Portfolio>(std::move(loaded.portfolio));
        });
    };
    auto* versus = new VersusPanel(document_, theme_, read, place);
    connect(versus, &VersusPanel::figureRequested, this, &BookPage::explain);
    connect(versus, &VersusPanel::openRequested, this, &BookPage::openRequested);
    connect(versus, &VersusPanel::exported, this, &BookPage::exported);
    connect(versus, &VersusPanel::failed, this, &BookPage::failed);
    versus->setOthers(others_);
    if (!versusState_.isEmpty()) versus->restoreState(versusState_);
    return versus;
}

void BookPage::takeLegs(const std::vector<TradeLeg>& legs) {
    showPane(QStringLiteral("whatIfPanel"));
    whatIf().takeLegs(legs);
}

void BookPage::setOthers(std::vector<OtherBook> others) {
    others_ = std::move(others);
    if (place(Place::Versus).isMade()) versus().setOthers(others_);
}

QWidget* BookPage::makeHedge(QWidget* place) {
    auto* hedge = new HedgePanel(document_, theme_, place);
    connect(hedge, &HedgePanel::editRequested, &book_, &OpenBook::edit);
    connect(hedge, &HedgePanel::takeLegs, this, &BookPage::takeLegs);
    connect(hedge, &HedgePanel::exported, this, &BookPage::exported);
    connect(hedge, &HedgePanel::failed, this, &BookPage::failed);
    return hedge;
}

QWidget* BookPage::makeReconciliation(QWidget* place) {
    auto* reconciliation = new ReconciliationPanel(document_, theme_, place);
    reconciliation->setStorePath(book_.storePath());
    connect(reconciliation, &ReconciliationPanel::figureRequested, this, &BookPage::explain);
    connect(reconciliation, &ReconciliationPanel::failed, this, &BookPage::failed);
    return reconciliation;
}

QWidget* BookPage::makeGreeks(QWidget* place) {
    auto* greeks = new GreeksPanel(document_, theme_, place);
    connect(greeks, &GreeksPanel::figureRequested, this, &BookPage::explain);
    connect(greeks, &GreeksPanel::exported, this, &BookPage::exported);
    connect(greeks, &GreeksPanel::failed, this, &BookPage::failed);
    connect(positions_, &PositionsPanel::selectedLegsChanged, greeks, &GreeksPanel::setSelectedLegs);
    greeks->setSelectedLegs(positions_->selectedLegs());
    return greeks;
}

QWidget* BookPage::makeSmiles(QWidget* place) {
    auto* smiles = new SmilesPanel(document_, theme_, place);
    connect(smiles, &SmilesPanel::exported, this, &BookPage::exported);
    connect(smiles, &SmilesPanel::failed, this, &BookPage::failed);
    return smiles;
}

QWidget* BookPage::makeWhatIf(QWidget* place) {
    auto* whatIf = new WhatIfPanel(document_, theme_, place);
    if (!whatIfState_.isEmpty()) whatIf->restoreState(whatIfState_);
    connect(whatIf, &WhatIfPanel::editRequested, &book_, &OpenBook::edit);
    connect(whatIf, &WhatIfPanel::keepAsWhatIf, this, &BookPage::keepWhatIfRequested);
    whatIf->setKeepsWhatIfs(true);
    connect(whatIf, &WhatIfPanel::figureRequested, this, &BookPage::explain);
    connect(whatIf, &WhatIfPanel::exported, this, &BookPage::exported);
    connect(whatIf, &WhatIfPanel::failed, this, &BookPage::failed);
    return whatIf;
}

QWidget* BookPage::makeLadder(QWidget* place) {
    auto* ladder = new LadderPanel(document_, theme_, place);
    connect(ladder, &LadderPanel::exported, this, &BookPage::exported);
    connect(ladder, &LadderPanel::failed, this, &BookPage::failed);
    connect(ladder, &LadderPanel::rowRequested, this,
            [this](int row, const std::string& instrument) { goToRow(row, instrument, false); });
    return ladder;
}

QWidget* BookPage::makeChanges(QWidget* place) {
    auto* changes = new ChangePanel(document_, theme_, place);
    changes->setStorePath(book_.storePath());
    connect(changes, &ChangePanel::exported, this, &BookPage::exported);
    connect(changes, &ChangePanel::failed, this, &BookPage::failed);
    return changes;
}

void BookPage::wirePanels() {
    const auto tellBase = [this] { surface_->setBase(base_.portfolio(), base_.title()); };
    connect(&base_, &WhatIfBase::changed, this, tellBase);
    tellBase();
    connect(whatIfBar_, &WhatIfBar::showBaseRequested, this, &BookPage::showBaseRequested);
    connect(whatIfBar_, &WhatIfBar::applyRequested, this, &BookPage::applyToBaseRequested);
    connect(whatIfBar_, &WhatIfBar::detachRequested, &book_, &OpenBook::detach);
    connect(messages_, &MessagesPanel::rowRequested, this, &BookPage::goToRow);
    connect(positions_, &PositionsPanel::selectedLegsChanged, surface_, &SurfacePanel::setSelectedLegs);
    for (RegimeCard* card : cards_)
        connect(card, &RegimeCard::figureRequested, this, &BookPage::explain);
    connect(work_, &WorkPanes::maximisedChanged, this, [this] {
        for (RegimeCard* card : cards_)
            card->setCondensed(work_->maximised().has_value());
        fitCards();
    });
    const auto tellMove = [this] {
        moved_->setText(shiftText(document_.workspace().shift()));
        movedBar_->setVisible(!moved_->text().isEmpty());
    };
    connect(&document_, &DocumentPresenter::opened, this, tellMove);
    connect(&document_, &DocumentPresenter::shiftChanged, this, tellMove);
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
        work_->bringUp(&place(Place::Collateral));
        this->collateral().goTo(number, instrument);
        return;
    }
    work_->bringUp(&place(Place::Positions));
    positions_->goTo(number, instrument);
}

void BookPage::startRun() {
    const Workspace& workspace = document_.workspace();
    for (RegimeCard* card : cards_)
        card->setRulebook(workspace.rulebook());
    book_.jobs().run(surfaceInputs(), surface_->spec());
}

RunInputs BookPage::surfaceInputs() const {
    RunInputs inputs = document_.workspace().inputs();
    if (surface_->showsDifference()) inputs.base = base_.portfolio();
    return inputs;
}

void BookPage::explain(const FigureRef& figure) {
    work_->bringUp(&place(Place::Explanation));
    explanation().show(figure);
}

void BookPage::find() {
    if (place(Place::Explanation).isAncestorOf(QApplication::focusWidget())) return explanation().focusSearch();
    work_->bringUp(&place(Place::Positions));
    positions_->focusFilter();
}

void BookPage::showPane(const QString& panelName) {
    for (LatePanel* late : places_) {
        if (late->panelName() != panelName) continue;
        work_->bringUp(late);
        late->panel().setFocus(Qt::ShortcutFocusReason);
        if (!late->isAncestorOf(QApplication::focusWidget())) focusNextPrevChild(true);
    }
}

void BookPage::applyLayout(NamedLayout layout) {
    const int whole = std::max(work_->width(), 1000); // a page that was never shown has no width yet
    const int left = layout == NamedLayout::Trader    ? whole * 3 / 5
                     : layout == NamedLayout::Trainer ? whole * 2 / 5
                                                      : whole / 2;
    work_->divide(left, whole);
    messages_->setOnlyWarnings(layout == NamedLayout::Trainer);
    for (RegimeCard* card : cards_)
        card->setEmphasis(layout == NamedLayout::Trainer ? RegimeCard::Emphasis::Large : RegimeCard::Emphasis::Normal);
    fitCards();
}

// Large cards on a low screen leave the picture too little of it: then their definitions go.
void BookPage::fitCards() {
    constexpr int linesForAll = 42;
    const bool large = cards_.front()->emphasis() == RegimeCard::Emphasis::Large;
    for (RegimeCard* card : cards_)
        card->setDefinitionShown(!large || height() >= linesForAll * fontMetrics().height());
}

void BookPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitCards();
}

// What has the key to itself, such as a cursor in a picture or a card's chosen figure, takes it before.
void BookPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !work_->maximised() || isTypedIn(QApplication::focusWidget()))
        return QWidget::keyPressEvent(event);
    work_->setMaximised(std::nullopt);
}

void BookPage::copy() {
    QWidget* focus = QApplication::focusWidget();
    if (place(Place::Explanation).isAncestorOf(focus)) return explanation().copy();
    if (surface_->isAncestorOf(focus)) return surface_->copy();
    if (place(Place::Columns).isAncestorOf(focus)) return columns().copy();
    if (place(Place::Attribution).isAncestorOf(focus)) return attribution().copy();
    if (place(Place::Stress).isAncestorOf(focus)) return stress().copy();
    if (place(Place::Greeks).isAncestorOf(focus)) return greeks().copy();
    if (place(Place::Smiles).isAncestorOf(focus)) return smiles().copy();
    if (place(Place::Tail).isAncestorOf(focus)) return tail().copy();
    if (place(Place::Capital).isAncestorOf(focus)) return capital().copy();
    if (place(Place::Versus).isAncestorOf(focus)) return versus().copy();
    if (place(Place::WhatIf).isAncestorOf(focus)) return whatIf().copy();
    if (place(Place::Ladder).isAncestorOf(focus)) return ladder().copy();
    if (place(Place::Changes).isAncestorOf(focus)) return changes().copy();
    if (place(Place::Hedge).isAncestorOf(focus)) return hedge().copy();
    if (auto* table = qobject_cast<EditTable*>(focus)) return table->copySelection();
    positions_->copySelection();
}

void BookPage::paste() {
    if (place(Place::Collateral).isVisible()) return collateral().paste();
    if (place(Place::WhatIf).isVisible()) return whatIf().paste();
    work_->bringUp(&place(Place::Positions));
    positions_->paste();
}

void BookPage::removeRows() {
    if (place(Place::Collateral).isVisible())
        collateral().removeSelected();
    else if (place(Place::WhatIf).isVisible())
        whatIf().removeSelected();
    else if (positions_->isVisible())
        positions_->removeSelected();
}

QByteArray BookPage::saveState() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << stateVersion << work_->divisionState()
           << qint32(work_->tabs(WorkPanes::Pane::Left).currentIndex())
           << qint32(work_->tabs(WorkPanes::Pane::Right).currentIndex()) << positions_->saveState() << surface_->saveState()
           << (place(Place::Columns).isMade() ? made<RegimeColumnsPanel>(Place::Columns).saveState() : columnsState_)
           << (place(Place::Tail).isMade() ? made<TailPanel>(Place::Tail).saveState() : tailState_)
           << (place(Place::Versus).isMade() ? made<VersusPanel>(Place::Versus).saveState() : versusState_)
           << (place(Place::WhatIf).isMade() ? made<WhatIfPanel>(Place::WhatIf).saveState() : whatIfState_)
           << (place(Place::Stress).isMade() ? made<StressPanel>(Place::Stress).saveState() : stressState_)
           << (work_->maximised() ? qint32(*work_->maximised()) : qint32(-1))
           << (place(Place::Capital).isMade() ? made<CapitalPanel>(Place::Capital).saveState() : capitalState_);
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
    QByteArray positions, surface, columns;
    stream >> work >> left >> right >> positions >> surface >> columns;
    if (stream.status() != QDataStream::Ok) return;
    // What came later is not in the states of earlier versions.
    stream >> tailState_ >> versusState_;
    if (place(Place::Versus).isMade()) versus().restoreState(versusState_);
    if (place(Place::Tail).isMade()) tail().restoreState(tailState_);
    stream >> whatIfState_;
    if (place(Place::WhatIf).isMade()) whatIf().restoreState(whatIfState_);
    stream >> stressState_;
    if (place(Place::Stress).isMade()) stress().restoreState(stressState_);
    columnsState_ = columns;
    if (place(Place::Columns).isMade()) this->columns().restoreState(columns);
    work_->restoreDivision(work);
    work_->tabs(WorkPanes::Pane::Left).setCurrentIndex(left);
    work_->tabs(WorkPanes::Pane::Right).setCurrentIndex(right);
    positions_->restoreState(positions);
    surface_->restoreState(surface);
    qint32 maximised = -1;
    stream >> maximised;
    if (stream.status() == QDataStream::Ok && (maximised == 0 || maximised == 1))
        work_->setMaximised(static_cast<WorkPanes::Pane>(maximised));
    stream >> capitalState_;
    if (place(Place::Capital).isMade()) capital().restoreState(capitalState_);
}

} // namespace marginscope
