#include "ui/panels/stress_panel.h"

#include "ui/plots/picture_file.h"
#include "ui/style/icons.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr int patienceTime = 300;

Result<StressRun> realRun(const Comparison& comparison, std::vector<StressScenario> scenarios, const Job& job) {
    return runStress(comparison, std::move(scenarios), {}, job);
}

} // namespace

StressPanel::StressPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : StressPanel(document, theme, realRun, parent) {}

StressPanel::~StressPanel() {
    lane_.cancel();
}

void StressPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &StressPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &StressPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        failure_.clear();
        showState();
    });
    connect(view_, &QComboBox::currentIndexChanged, this, [this] { setPage(page()); });
    connect(set_, &QComboBox::currentIndexChanged, this, &StressPanel::refresh);
    const auto reorder = [this] {
        model_->setOrder(order());
        books_->setOrder(order());
        showState();
    };
    connect(order_, &QComboBox::currentIndexChanged, this, reorder);
    connect(level_, &QComboBox::currentIndexChanged, this, reorder);
    connect(apply_, &QToolButton::clicked, this, &StressPanel::applyScenario);
    connect(adopt_, &QToolButton::clicked, this, [this] {
        if (const StressScenario* scenario = currentScenario()) adopt(*scenario);
    });
    connect(copy_, &QToolButton::clicked, this, &StressPanel::copy);
    connect(export_, &QToolButton::clicked, this, &StressPanel::chooseFile);
    connect(cancel_, &QPushButton::clicked, this, &StressPanel::cancel);
    connect(again_, &QPushButton::clicked, this, &StressPanel::start);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        applied_.clear();
        showDetails();
    });
    connectHeatMap();
    connect(model_, &QAbstractItemModel::modelReset, this, &StressPanel::fitNames);
    connect(model_, &QAbstractItemModel::dataChanged, this, &StressPanel::fitNames);
    connect(&theme_, &Theme::changed, this, [this] {
        applyTheme();
        table_->viewport()->update();
    });
    applyTheme();
    connect(editor_, &StressEditor::edited, this, &StressPanel::keepOwn);
    connect(likely_, &ReverseStressView::keepRequested, this, &StressPanel::adopt);
    connect(&patience_, &QTimer::timeout, this, &StressPanel::showStatus);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
}

StressPanel::Page StressPanel::page() const {
    return static_cast<Page>(view_->currentIndex());
}

void StressPanel::setPage(Page page) {
    view_->setCurrentIndex(static_cast<int>(page));
    if (page <= Page::Positions) model_->setView(static_cast<StressView>(page));
    likely_->setSeen(page == Page::Likely && isVisible());
    books_->setSeen(page == Page::Books && isVisible());
    showState();
    refresh();
}

StressPanel::Choice StressPanel::choice() const {
    return static_cast<Choice>(set_->currentIndex());
}

void StressPanel::setChoice(Choice choice) {
    set_->setCurrentIndex(static_cast<int>(choice));
}

StressOrder StressPanel::order() const {
    static constexpr std::array<std::optional<Regime>, 4> regimes = {Regime::Portfolio, Regime::Cross, Regime::Isolated,
                                                                     std::nullopt};
    return {regimes[static_cast<std::size_t>(std::max(order_->currentIndex(), 0))],
            level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial};
}

void StressPanel::setOrder(const StressOrder& order) {
    order_->setCurrentIndex(!order.regime                        ? 3
                            : *order.regime == Regime::Portfolio ? 0
                            : *order.regime == Regime::Cross     ? 1
                                                                 : 2);
    level_->setCurrentIndex(order.level == Level::Maintenance ? 1 : 0);
}

void StressPanel::setStorePath(const std::string& storePath) {
    storePath_ = storePath;
    books_->setStorePath(storePath);
    loadOwn();
}

// The file is read beside the window.
void StressPanel::loadOwn() {
    ownLoaded_ = false;
    files_.submit([this, store = storePath_] {
        auto loaded = std::make_shared<const Result<LoadedStresses>>(ownStresses(store));
        QMetaObject::invokeMethod(
            this, [this, loaded] { acceptOwn(*loaded); }, Qt::QueuedConnection);
    });
}

void StressPanel::acceptOwn(const Result<LoadedStresses>& loaded) {
    ownLoaded_ = true;
    if (!loaded) {
        emit failed(errorWithPlace(loaded.error()));
        editor_->setUnreadable(errorWithPlace(loaded.error()));
        return;
    }
    own_ = loaded->scenarios();
    ++listVersion_;
    editor_->setScenarios(own_, heldUnderlyings());
    QStringList problems;
    for (const Error& problem : loaded->problems)
        problems.append(errorWithPlace(problem));
    // A scenario that was not understood would be lost with the next change.
    if (!problems.isEmpty()) editor_->setUnreadable(problems.join(QLatin1Char('\n')));
    refresh();
}

void StressPanel::keepOwn() {
    own_ = editor_->scenarios();
    ++listVersion_;
    files_.submit([this, scenarios = own_, store = storePath_] {
        const Result<void> saved = saveOwnStresses(scenarios, store);
        if (saved) return;
        QMetaObject::invokeMethod(
            this, [this, sentence = errorWithPlace(saved.error())] { emit failed(sentence); }, Qt::QueuedConnection);
    });
    refresh();
}

void StressPanel::adopt(const StressScenario& scenario) {
    if (!editor_->isUsable()) return;
    editor_->add(scenario);
    setPage(Page::Own);
}

void StressPanel::openBook() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    applied_.clear();
    askedRevision_ = shownRevision_ = 0;
    model_->setRun(nullptr);
    refresh();
}

void StressPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    setPage(page());
}

std::vector<StressScenario> StressPanel::chosenScenarios() const {
    std::vector<StressScenario> scenarios;
    const std::vector<StressLibrary>& libraries = bundledStresses();
    const auto library = static_cast<std::size_t>(choice()) - 1; // of the three in the middle
    for (std::size_t i = 0; i < libraries.size(); ++i)
        if (choice() == Choice::All || i == library)
            scenarios.insert(scenarios.end(), libraries[i].scenarios.begin(), libraries[i].scenarios.end());
    if (choice() == Choice::All || choice() == Choice::Own) scenarios.insert(scenarios.end(), own_.begin(), own_.end());
    if (choice() == Choice::Grid) scenarios = stressGrid(gridPrices_, gridVols_);
    return scenarios;
}

quint64 StressPanel::chosenKey() const {
    return 100 * listVersion_ + static_cast<quint64>(choice());
}

bool StressPanel::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision();
}

void StressPanel::refresh() {
    showState();
    if (document_.isOpen() && document_.comparison()) editor_->setOffered(heldUnderlyings());
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    if (page() == Page::Books) books_->setScenarios(chosenScenarios(), chosenKey());
    if (page() > Page::Positions) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const quint64 chosen = chosenKey();
    if (askedRevision_ == document_.workspace().revision() && askedChoice_ == chosen) return;
    start();
}

void StressPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    askedRevision_ = document_.workspace().revision();
    askedChoice_ = chosenKey();
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, comparison = document_.comparison(), scenarios = chosenScenarios(),
                  work = work_](const std::stop_token& stop) mutable {
        const auto report = [this, id, last = -1](double share) mutable {
            const int percent = static_cast<int>(100.0 * share);
            if (percent == last) return;
            last = percent;
            QMetaObject::invokeMethod(
                this,
                [this, id, percent] {
                    if (id == id_) progress_->setValue(percent);
                },
                Qt::QueuedConnection);
        };
        Result<StressRun> result = work(*comparison, std::move(scenarios), Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, id, result = std::move(result)]() mutable { deliver(id, std::move(result)); },
            Qt::QueuedConnection);
    });
    showState();
}

void StressPanel::cancel() {
    lane_.cancel();
    ++id_;
    running_ = false;
    cancelled_ = true;
    patience_.stop();
    showState();
}

void StressPanel::deliver(quint64 id, Result<StressRun> result) {
    if (id != id_) return;
    running_ = false;
    patience_.stop();
    if (!result) {
        failure_ = errorWithPlace(result.error());
        return showState();
    }
    shownRevision_ = askedRevision_;
    shownChoice_ = askedChoice_;
    model_->setRun(std::make_shared<const StressRun>(std::move(*result)));
    showState();
    emit stressed();
}

QString StressPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see what stress scenarios do to it.");
    if (document_.workspace().portfolio().positions.empty())
        return tr("Type a position to see what stress scenarios do to it.");
    if (!failure_.isEmpty()) return failure_;
    if (cancelled_) return tr("The scenarios were not computed to the end.");
    if (model_->run() == nullptr) return tr("The scenarios are being computed.");
    if (choice() == Choice::Own)
        return tr("There is no scenario of your own yet. Choose “Own scenarios” on the left to make one.");
    return tr("The book has too many positions to show each of them. Choose the underlyings instead.");
}

void StressPanel::applyTheme() {
    copy_->setIcon(themedIcon(QStringLiteral("copy"), theme_.palette().text, theme_.palette().muted));
    export_->setIcon(themedIcon(QStringLiteral("export"), theme_.palette().text, theme_.palette().muted));
}

void StressPanel::showState() {
    const StressRun* shown = model_->run();
    const bool rows = shown != nullptr && !shown->scenarios.empty() && model_->columnCount() > 2 &&
                      !document_.workspace().portfolio().positions.empty();
    const bool results = page() <= Page::Positions, books = page() == Page::Books;
    pages_->setCurrentIndex(!results ? 2 + static_cast<int>(page()) - static_cast<int>(Page::Likely) : rows ? 1 : 0);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    for (QWidget* control : {static_cast<QWidget*>(set_), static_cast<QWidget*>(order_), static_cast<QWidget*>(level_)})
        control->setVisible(results || books);
    for (QWidget* control : {static_cast<QWidget*>(apply_), static_cast<QWidget*>(adopt_)})
        control->setVisible(results);
    grid_->setVisible((results || books) && choice() == Choice::Grid);
    readOut_->setVisible(results && isHeatMap() && rows);
    copy_->setVisible(page() != Page::Own);
    export_->setVisible(page() != Page::Own);
    const bool beside = books ? books_->hasResult() : likely_->hasResult();
    copy_->setEnabled(results ? rows : beside);
    export_->setEnabled(results ? rows && isFresh() && !running_ : beside);
    showStatus();
    showDetails();
}

void StressPanel::showStatus() {
    const bool waited = running_ && !patience_.isActive();
    QString sentence;
    if (waited)
        sentence = tr("The scenarios are being computed.");
    else if (cancelled_)
        sentence = tr("Stopped: the figures are not those of the present book.");
    else if (!failure_.isEmpty())
        sentence = failure_;
    if (sentence.isEmpty() && choice() == Choice::Grid) sentence = gridProblem_;
    statusText_->setText(sentence);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    status_->setVisible(!sentence.isEmpty() && page() <= Page::Positions);
}

const StressScenario* StressPanel::currentScenario() const {
    const QModelIndex current = table_->currentIndex();
    if (!current.isValid() || model_->run() == nullptr) return nullptr;
    const std::optional<std::size_t> place = model_->scenarioAt(current.row());
    return place ? &model_->run()->scenarios[*place] : nullptr;
}

std::vector<AssetCode> StressPanel::heldUnderlyings() const {
    std::vector<AssetCode> held;
    if (!document_.isOpen() || !document_.comparison()) return held;
    const MarkedBook& book = *document_.comparison()->book;
    for (const MarkedUnderlying& underlying : book.underlyings)
        if (!isCashAsset(underlying.underlying)) held.push_back(underlying.underlying);
    for (const MarkedCollateral& balance : book.collateral)
        if (isCashAsset(balance.asset) && balance.asset != book.currency) held.push_back(balance.asset);
    return held;
}

void StressPanel::showDetails() {
    const StressScenario* scenario = currentScenario();
    apply_->setEnabled(scenario != nullptr);
    adopt_->setEnabled(scenario != nullptr && editor_->isUsable());
    QStringList sentences;
    if (scenario != nullptr) {
        const StressRun& run = *model_->run();
        const StressOutcome& outcome = run.outcomes[*model_->scenarioAt(table_->currentIndex().row())];
        sentences.append(labelled(translatedResource(scenario->name), translatedResource(scenario->description)));
        if (scenario->description.empty()) sentences.last() = translatedResource(scenario->name) + QLatin1Char('.');
        if (const auto& binding = outcome.of(Regime::Portfolio).binding)
            sentences.append(tr("Binding afterwards in the portfolio regime: %1.").arg(translated(binding->label)));
        if (!outcome.unmoved.empty()) {
            QStringList names;
            for (const AssetCode& code : outcome.unmoved)
                names.append(QString::fromStdString(code.text()));
            sentences.append(tr("It says nothing of %1, which stay.").arg(names.join(QStringLiteral(", "))));
        }
        if (document_.isOpen()) {
            const std::vector<AssetCode> unknown =
                unknownUnderlyings(*scenario, document_.workspace().market(), *run.book);
            const bool own = std::any_of(own_.begin(), own_.end(),
                                         [&](const StressScenario& one) { return one.id == scenario->id; });
            if (own && !unknown.empty())
                sentences.append(tr("▲ %1").arg(translated(unknownUnderlyingsNote(*scenario, unknown))));
        }
        QStringList reasons;
        for (const auto& [pointer, why] : scenario->assumed)
            if (const QString reason = translatedResource(why); !reasons.contains(reason)) reasons.append(reason);
        if (!reasons.isEmpty()) sentences.append(tr("* Assumed: %1.").arg(reasons.join(QStringLiteral("; "))));
    }
    if (!applied_.isEmpty()) sentences.prepend(applied_);
    if (sentences.isEmpty())
        sentences.append(tr("Choose a scenario to see what it is made of. * some of its moves are assumed."));
    details_->setText(sentences.join(QLatin1Char(' ')));
}

void StressPanel::fitNames() {
    constexpr double mostOfThePane = 0.4;
    QHeaderView& heads = *table_->horizontalHeader();
    if (heads.count() < 2 || heads.sectionResizeMode(1) != QHeaderView::ResizeToContents) return;
    heads.setSectionResizeMode(0, QHeaderView::ResizeToContents);
    const int needed = heads.sectionSize(0), most = static_cast<int>(mostOfThePane * table_->viewport()->width());
    heads.setSectionResizeMode(0, QHeaderView::Interactive);
    heads.resizeSection(0, std::min(needed, most));
}

void StressPanel::applyScenario() {
    const StressScenario* scenario = currentScenario();
    if (scenario == nullptr || !document_.isOpen()) return;
    const SliderMove sliders = sliderMove(*scenario, heldUnderlyings());
    const QString name = translatedResource(scenario->name);
    QStringList left;
    for (const Phrase& phrase : sliders.leftOut)
        left.append(translated(phrase));
    applied_ = left.isEmpty() ? tr("The market now stands as after “%1”.").arg(name)
                              : tr("▲ The market is moved by “%1” as far as its sliders can say it, without: %2.")
                                    .arg(name, left.join(QStringLiteral("; ")));
    document_.setShift(sliders.move);
    showDetails();
}

void StressPanel::copy() {
    if (page() == Page::Likely) return likely_->copy();
    if (page() == Page::Books) return books_->copy();
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

void StressPanel::exportTo(const QString& file) {
    const bool json = file.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const OutputFormat format = json ? OutputFormat::Json : OutputFormat::Csv;
    if (pictureKind(file)) return exportPicture(file);
    std::function<std::string()> text;
    if (page() == Page::Likely) {
        text = likely_->output(format);
    } else if (page() == Page::Books) {
        text = books_->output(format);
    } else if (model_->run() != nullptr) {
        // Shared with the model: a run never changes.
        text = [run = *model_->run(), order = order(), format] { return stressOutput({run}, order, format, {}); };
    }
    if (!text) return;
    files_.submit([this, file, text] {
        const Result<void> written = saveText(text(), file.toStdString());
        QMetaObject::invokeMethod(
            this,
            [this, file, problem = written ? QString() : errorWithPlace(written.error())] {
                if (problem.isEmpty())
                    emit exported(file);
                else
                    emit failed(problem);
            },
            Qt::QueuedConnection);
    });
}

bool StressPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Leave) showReadOut(table_->currentIndex());
    // The table fits its columns itself; names come after that.
    if (watched == table_->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &StressPanel::fitNames, Qt::QueuedConnection);
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter)
        applyScenario();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
