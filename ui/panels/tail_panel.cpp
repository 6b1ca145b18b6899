#include "ui/panels/tail_panel.h"

#include "ui/plots/plot_text.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int patienceTime = 300;
/// Lines of height from which on a line of notes leaves the picture enough of it.
constexpr int linesForNote = 27;

QString sentenceOf(const Error& error) {
    const QString sentence = errorSentence(error);
    const QString path = QString::fromStdString(error.place.path);
    return path.isEmpty() ? sentence : labelled(path, sentence);
}

QString levelText(double level) {
    return formatShort(100.0 * level, 3) + QChar(0x202F) + QLatin1Char('%');
}

} // namespace

TailPanel::TailPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : TailPanel(document, theme, runTail, parent) {}

TailPanel::~TailPanel() {
    lane_.cancel();
}

void TailPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &TailPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &TailPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, [this] {
        cancelled_ = false;
        failure_.clear();
        showState();
    });
    connect(method_, &QComboBox::currentIndexChanged, this, [this](int index) {
        spec_.method = allTailMethods[static_cast<std::size_t>(std::max(index, 0))];
        form_->showSpec(spec_);
        changeSpec();
    });
    connect(level_, &QComboBox::activated, this, &TailPanel::typeLevel);
    connect(level_->lineEdit(), &QLineEdit::editingFinished, this, &TailPanel::typeLevel);
    connect(horizon_, &QComboBox::activated, this, &TailPanel::typeHorizon);
    connect(horizon_->lineEdit(), &QLineEdit::editingFinished, this, &TailPanel::typeHorizon);
    connect(historiesMenu_, &QMenu::aboutToShow, this, &TailPanel::fillHistories);
    connect(assumptions_, &QToolButton::toggled, this, &TailPanel::setAssumptions);
    connect(form_, &TailForm::changed, this, [this] {
        form_->writeTo(spec_);
        changeSpec();
    });
    connect(viewChooser_, &QComboBox::currentIndexChanged, this, [this](int index) {
        setView(static_cast<TailView>(index));
        setAssumptions(false);
    });
    connect(cancel_, &QPushButton::clicked, this, &TailPanel::cancel);
    connect(again_, &QPushButton::clicked, this, &TailPanel::start);
    connect(open_, &QPushButton::clicked, this, &TailPanel::chooseHistories);
    connect(table_, &QAbstractItemView::doubleClicked, this, &TailPanel::goToPosition);
    connect(table_->selectionModel(), &QItemSelectionModel::currentChanged, this, &TailPanel::markScenario);
    connect(plot_, &HistogramWidget::cursorMoved, this, &TailPanel::followCursor);
    connect(&theme_, &Theme::changed, this, [this] {
        plot_->setTheme(theme_.palette());
        table_->viewport()->update();
    });
    connect(&patience_, &QTimer::timeout, this, &TailPanel::showStatus);
    patience_.setSingleShot(true);
    patience_.setInterval(patienceTime);
}

TailStudySpec TailPanel::spec() const {
    return spec_;
}

void TailPanel::setSpec(const TailStudySpec& spec) {
    spec_ = spec;
    const QSignalBlocker once(method_);
    method_->setCurrentIndex(static_cast<int>(std::find(allTailMethods.begin(), allTailMethods.end(), spec.method) -
                                              allTailMethods.begin()));
    level_->setEditText(levelText(spec.tail.level));
    horizon_->setEditText(tr("%n day(s)", nullptr, spec.horizon));
    form_->showSpec(spec_);
    changeSpec();
}

void TailPanel::changeSpec() {
    cancelled_ = false;
    failure_.clear();
    refresh();
}

// What cannot be used stays in the field, and the sentence under the row says so.
void TailPanel::typeLevel() {
    QString text = level_->currentText();
    const std::optional<double> percent = typedNumber(text.remove(QLatin1Char('%')));
    if (!percent) {
        failure_ = tr("“%1” is no level: type a percentage from 90 to 99.9.").arg(level_->currentText());
        return showState();
    }
    const double level = std::round(*percent * 1e8) / 1e10;
    if (level == spec_.tail.level && failure_.isEmpty()) return;
    spec_.tail.level = level;
    changeSpec();
}

void TailPanel::typeHorizon() {
    const QString text = horizon_->currentText().trimmed();
    const std::optional<double> days = typedNumber(text.section(QLatin1Char(' '), 0, 0));
    if (!days || *days != std::floor(*days) || *days < 1.0 || *days > 365.0) {
        failure_ = tr("“%1” is no horizon: type whole days from 1 to 365.").arg(text);
        return showState();
    }
    if (static_cast<int>(*days) == spec_.horizon && failure_.isEmpty()) return;
    spec_.horizon = static_cast<int>(*days);
    changeSpec();
}

void TailPanel::setView(TailView view) {
    viewChooser_->setCurrentIndex(static_cast<int>(view));
    model_->setView(view);
    showSelection();
    markScenario();
}

void TailPanel::setAssumptions(bool shown) {
    assumptions_->setChecked(shown);
    lower_->setCurrentIndex(shown ? 1 : 0);
}

void TailPanel::openBook() {
    lane_.cancel();
    ++id_;
    running_ = cancelled_ = false;
    failure_.clear();
    asked_.reset();
    askedKey_ = shownKey_ = {};
    selectedBookRows_.clear();
    model_->setStudy(nullptr, nullptr);
    plot_->setStudy(nullptr, {}, {});
    refresh();
}

void TailPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

TailPanel::Key TailPanel::key() const {
    return {document_.isOpen() ? document_.workspace().revision() : 0, historiesVersion_, spec_};
}

bool TailPanel::isFresh() const {
    return document_.isOpen() && shownKey_ == key();
}

void TailPanel::refresh() {
    showState();
    if (!isVisible() || !document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    // A comparison is made twice of the same inputs: fast, and with liquidation prices.
    if (!(askedKey_ == key())) start();
}

void TailPanel::start() {
    if (!document_.isOpen() || !document_.comparison() || document_.comparisonIsStale()) return;
    asked_ = document_.comparison();
    askedKey_ = key();
    running_ = true;
    cancelled_ = false;
    failure_.clear();
    progress_->setValue(0);
    if (!patience_.isActive()) patience_.start();
    const quint64 id = ++id_;
    lane_.submit([this, id, inputs = document_.workspace().inputs(), comparison = asked_, chosen = spec_,
                  past = historiesOf(histories_), work = work_](const std::stop_token& stop) {
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
        Result<TailStudy> result = work(inputs, *comparison, past, chosen, Job{stop, report});
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this, [this, id, result = std::move(result)]() mutable { deliver(id, std::move(result)); },
            Qt::QueuedConnection);
    });
    showState();
}

void TailPanel::cancel() {
    lane_.cancel();
    ++id_;
    running_ = false;
    cancelled_ = true;
    patience_.stop();
    showState();
}

void TailPanel::deliver(quint64 id, Result<TailStudy> result) {
    if (id != id_) return;
    running_ = false;
    patience_.stop();
    wantsHistory_ = !result && result.error().reason == Reason::MissingPrice;
    if (!result) {
        failure_ = sentenceOf(result.error());
        return showState();
    }
    shownKey_ = askedKey_;
    auto study = std::make_shared<const TailStudy>(std::move(*result));
    const int row = table_->currentIndex().row(), column = table_->currentIndex().column();
    model_->setStudy(asked_, study);
    plot_->setStudy(study, QString::fromStdString(asked_->book->currency.text()), pictureText());
    if (row >= 0 && row < model_->rowCount() && column < model_->columnCount())
        table_->setCurrentIndex(model_->index(row, column));
    showState();
    emit studied();
}

QString TailPanel::emptySentence() const {
    if (!document_.isOpen()) return tr("Open a book to see what it could lose.");
    if (document_.workspace().portfolio().positions.empty() && document_.workspace().portfolio().collateral.empty())
        return tr("Type a position to see what it could lose.");
    if (!failure_.isEmpty()) return failure_;
    if (cancelled_) return tr("The figures were not computed to the end.");
    return tr("The scenarios are being computed.");
}

void TailPanel::showState() {
    const bool figures = model_->study() != nullptr;
    pages_->setCurrentIndex(figures ? 1 : 0);
    empty_->setText(emptySentence());
    open_->setVisible(wantsHistory_ && !failure_.isEmpty());
    model_->setStale(!isFresh());
    plot_->setStale(!isFresh());
    export_->setEnabled(figures);
    showStatus();
    showNotes();
    showSelection();
}

void TailPanel::showStatus() {
    const bool waited = running_ && !patience_.isActive();
    const bool figures = model_->study() != nullptr;
    QString sentence;
    if (waited)
        sentence = tr("The scenarios are being computed.");
    else if (cancelled_)
        sentence = tr("Stopped: the figures are not those of the present book.");
    else if (!failure_.isEmpty() && figures)
        sentence = tr("▲ %1").arg(failure_);
    else if (!fileFailure_.isEmpty())
        sentence = tr("▲ %1").arg(fileFailure_);
    statusText_->setText(sentence);
    progress_->setVisible(waited);
    cancel_->setVisible(waited);
    again_->setVisible(cancelled_);
    status_->setVisible(!sentence.isEmpty());
}

QStringList TailPanel::noteSentences() const {
    QStringList notes;
    for (const LoadedHistory& history : histories_) {
        const QString file = QString::fromStdString(history.location).section(QLatin1Char('/'), -1);
        for (const Error& problem : history.problems)
            notes.append(tr("▲ %1").arg(errorWithPlace(problem)));
        for (const Phrase& notice : history.notices)
            notes.append(tr("▲ %1").arg(labelled(file, translated(notice))));
    }
    if (model_->study() != nullptr)
        for (const Phrase& note : model_->study()->notes)
            notes.append(translated(note));
    return notes;
}

void TailPanel::showNotes() {
    const TailStudy* study = model_->study();
    const QStringList notes = noteSentences();
    form_->setNotes(notes);
    if (study == nullptr) return;
    const int more = static_cast<int>(notes.size()) - 1;
    QString line = notes.isEmpty() ? QString() : notes.first();
    if (more > 0) line += QLatin1Char(' ') + tr("(%n more under Assumptions)", nullptr, more);
    // One line at most, so that the picture keeps its height; the rest is in the tip and under Assumptions.
    note_->setText(note_->fontMetrics().elidedText(line, Qt::ElideRight, std::max(width() - 2 * space::medium, 100)));
    note_->setToolTip(notes.join(QLatin1Char('\n')));
    note_->setVisible(!line.isEmpty() && height() >= linesForNote * fontMetrics().height());
    assumptions_->setText(notes.isEmpty() ? tr("Assumptions") : tr("Assumptions (%1)").arg(notes.size()));
    assumptions_->setToolTip(notes.isEmpty() ? assumptions_->accessibleName() : notes.join(QLatin1Char('\n')));
}

void TailPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    table_->setDense(height() < 32 * fontMetrics().height());
    showNotes();
}

void TailPanel::showSelection() {
    const bool positions = model_->study() != nullptr && model_->view() == TailView::Positions;
    const QList<int> rows = positions ? model_->rowsHolding(selectedBookRows_) : QList<int>();
    selection_->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) return;
    const TailFigures part = model_->componentOf(rows);
    selection_->setText(
        tr("Selected: VaR part %1, ES part %2").arg(amountText(part.valueAtRisk), amountText(part.expectedShortfall)));
    if (table_->hasFocus()) return;
    QItemSelection chosen;
    for (const int row : rows)
        chosen.select(model_->index(row, 0), model_->index(row, model_->columnCount() - 1));
    table_->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    table_->scrollTo(model_->index(rows.first(), 0));
}

void TailPanel::setSelectedRows(const QList<int>& bookRows) {
    selectedBookRows_ = bookRows;
    showSelection();
}

// The scenario of the row stands in the picture too, and a bin is a bin in both.
void TailPanel::markScenario() {
    const QModelIndex current = table_->currentIndex();
    plot_->setMark(current.isValid() ? model_->scenarioPnl(current.row()) : std::nullopt);
    if (current.isValid() && model_->view() == TailView::Bins && table_->hasFocus()) plot_->setCursorBin(current.row());
}

void TailPanel::followCursor(int bin) {
    if (model_->view() != TailView::Bins || table_->hasFocus()) return;
    table_->setCurrentIndex(model_->index(bin, std::max(table_->currentIndex().column(), 0)));
}

void TailPanel::goToPosition(const QModelIndex& index) {
    const MarkedPosition* position = index.isValid() ? model_->position(index.row()) : nullptr;
    if (position == nullptr || position->holdings.empty()) return;
    emit rowRequested(position->holdings.front().row, position->instrument.symbol);
}

void TailPanel::copy() {
    if (plot_->hasFocus()) return plot_->copyPicture();
    if (table_->selectionModel()->selectedIndexes().size() < 2) table_->selectAll();
    table_->copySelection();
}

bool TailPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->matches(QKeySequence::Copy))
        copy();
    else if (enter)
        goToPosition(table_->currentIndex());
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace marginscope
