#include "ui/panels/attribution_panel.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QKeyEvent>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int patienceTime = 300;

} // namespace

AttributionPanel::AttributionPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : AttributionPanel(document, theme, attribute, parent) {}

AttributionPanel::~AttributionPanel() {
    lane_.cancel();
}

void AttributionPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &AttributionPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &AttributionPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        failure_.clear();
        showState();
    });
    connect(regime_, &QComboBox::currentIndexChanged, this, &AttributionPanel::refresh);
    connect(level_, &QComboBox::currentIndexChanged, this, &AttributionPanel::refresh);
    connect(viewChooser_, &QComboBox::currentIndexChanged, this,
            [this](int index) { setView(static_cast<AttributionView>(index)); });
    connect(copy_, &QToolButton::clicked, this, &AttributionPanel::copy);
    connect(cancel_, &QPushButton::clicked, this, &AttributionPanel::cancel);
    connect(again_, &QPushButton::clicked, this, &AttributionPanel::start);
    connect(table_, &QAbstractItemView::doubleClicked, this, &AttributionPanel::explain);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttributionPanel::showQuestion);
    connect(&theme_, &Theme::changed, table_->viewport(), qOverload<>(&QWidget::update));
    connect(&patience_, &QTimer::timeout, this, &AttributionPanel::showStatus);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
}

AttributionSpec AttributionPanel::spec() const {
    AttributionSpec spec;
    spec.regime = regime_->currentIndex() == 1 ? Regime::Cross : Regime::Portfolio;
    spec.level = level_->currentIndex() == 1 ? Level::Maintenance : Level::Initial;
    return spec;
}

void AttributionPanel::setSpec(Regime regime, Level level) {
    regime_->setCurrentIndex(regime == Regime::Cross ? 1 : 0);
    level_->setCurrentIndex(level == Level::Maintenance ? 1 : 0);
}

void AttributionPanel::setView(AttributionView view) {
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    model_->setView(view);
    hideColumns();
    showQuestion();
}

void AttributionPanel::openBook() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    asked_.reset();
    askedRevision_ = shownRevision_ = 0;
    model_->setAttribution(nullptr, nullptr);
    refresh();
}

void AttributionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

bool AttributionPanel::isFresh() const {
    return document_.isOpen() && shownRevision_ == document_.workspace().revision() && shownSpec_ == spec();
}

void AttributionPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    const bool asked = askedRevision_ == document_.workspace().revision() && askedSpec_ == spec();
    if (!asked) start();
}

void AttributionPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = document_.comparison();
    askedRevision_ = document_.workspace().revision();
    askedSpec_ = spec();
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, comparison = asked_, chosen = askedSpec_, work = work_](const std::stop_token& stop) {
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
        Result<Attribution> result = work(*comparison, chosen, Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, id, result = std::move(result)]() mutable { deliver(id, std::move(result)); },
            Qt::QueuedConnection);
    });
    showState();
}

void AttributionPanel::cancel() {
    lane_.cancel();
    ++id_;
    running_ = false;
    cancelled_ = true;
    patience_.stop();
    showState();
}

void AttributionPanel::deliver(quint64 id, Result<Attribution> result) {
    if (id != id_) return;
    running_ = false;
    patience_.stop();
    if (!result) {
        failure_ = errorSentence(result.error());
        return showState();
    }
    shownRevision_ = askedRevision_;
    shownSpec_ = askedSpec_;
    model_->setAttribution(asked_, std::make_shared<const Attribution>(std::move(*result)));
    hideColumns();
    showState();
    emit attributed();
}

QString AttributionPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see which positions make its requirement.");
    if (document_.workspace().portfolio().positions.empty())
        return tr("Type a position to see what it needs, adds and saves.");
    if (!failure_.isEmpty()) return failure_;
    if (cancelled_) return tr("The shares were not computed to the end.");
    if (model_->attribution() != nullptr) return tr("No position of the book could be modelled.");
    return tr("The shares of the requirement are being computed.");
}

void AttributionPanel::showState() {
    const Attribution* shown = model_->attribution();
    const bool table = shown != nullptr && !shown->parts.empty();
    pages_->setCurrentIndex(table ? 1 : 0);
    empty_->setText(emptySentence());
    model_->setStale(!isFresh());
    copy_->setEnabled(table);
    showStatus();
    showSummary();
    showQuestion();
}

void AttributionPanel::showStatus() {
    const bool waited = running_ && !patience_.isActive();
    QString sentence;
    if (waited)
        sentence = tr("The shares are being computed.");
    else if (cancelled_)
        sentence = tr("Stopped: the figures are not those of the present book.");
    else if (!failure_.isEmpty())
        sentence = failure_;
    statusText_->setText(sentence);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    status_->setVisible(!sentence.isEmpty());
}

void AttributionPanel::showSummary() {
    const Attribution* shown = model_->attribution();
    if (shown == nullptr) return;
    QStringList sentences;
    const QString regime = regimeInText(shown->spec.regime), amount = formatFixed(shown->requirement, 2);
    sentences.append(shown->spec.level == Level::Initial ? tr("Initial margin, %1: %2.").arg(regime, amount)
                                                         : tr("Maintenance margin, %1: %2.").arg(regime, amount));
    if (shown->binding) sentences.append(tr("Binding: %1.").arg(translated(shown->binding->label)));
    if (const std::optional<double> gap = shown->runnerUpGap())
        sentences.append(
            tr("The next worst, %1, loses %2 less.").arg(translated(shown->runnerUp->label), formatFixed(*gap, 2)));
    for (const Phrase& note : shown->notes)
        sentences.append(tr("▲ %1").arg(translated(note)));
    summary_->setText(sentences.join(QLatin1Char(' ')));
}

void AttributionPanel::showQuestion() {
    const QModelIndex current = table_->currentIndex();
    const bool positions = model_->view() == AttributionView::Positions;
    const int column = current.isValid() ? current.column() : positions ? AttributionModel::EulerColumn : 0;
    const QString title = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const bool named = column > 0 && model_->view() != AttributionView::Pairs;
    const QString question = model_->question(column);
    question_->setText(named ? tr("%1: %2").arg(title, question) : question);
}

void AttributionPanel::hideColumns() {
    const Attribution* shown = model_->attribution();
    if (shown == nullptr) return;
    const bool positions = model_->view() == AttributionView::Positions;
    for (int column = 0; column < model_->columnCount(); ++column)
        table_->setColumnHidden(column,
                                positions && ((column == AttributionModel::AumannShapleyColumn && shown->eulerAddsUp) ||
                                              (column == AttributionModel::ScenarioColumn && !shown->binding)));
}

void AttributionPanel::explain(const QModelIndex& index) {
    const Attribution* shown = model_->attribution();
    if (!index.isValid() || index.column() == 0 || shown == nullptr) return;
    FigureRef figure;
    figure.regime = shown->spec.regime;
    figure.level = shown->spec.level;
    figure.part = FigureRef::Part::Requirement;
    if (const MarkedPosition* position = model_->position(index); position != nullptr && !position->holdings.empty()) {
        figure.part = FigureRef::Part::Position;
        figure.instrument = position->instrument.symbol;
        figure.row = static_cast<int>(position->holdings.front().index);
    } else if (model_->view() == AttributionView::Positions && index.column() == AttributionModel::ScenarioColumn) {
        figure.part = FigureRef::Part::BindingScenario;
    }
    emit figureRequested(figure);
}

void AttributionPanel::copy() {
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

bool AttributionPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter)
        explain(table_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
