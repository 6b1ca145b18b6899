#include "ui/panels/reconciliation_panel.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace marginscope {

namespace {

/// The kept reconciliation that belongs to what is open: same rulebook, same market.
const KeptReconciliation* matching(const std::vector<KeptReconciliation>& kept, const Workspace& workspace) {
    const auto found = std::find_if(kept.begin(), kept.end(), [&](const KeptReconciliation& one) {
        const Reconciliation& made = one.reconciliation;
        return made.rulebookId == workspace.rulebook().id && made.rulebookVersion == workspace.rulebook().version &&
               made.marketAsOf == workspace.market().asOf;
    });
    return found == kept.end() ? nullptr : &*found;
}

} // namespace

template<class Work, class Answer>
void ReconciliationPanel::run(Work work, Answer answer) {
    pool_.start([this, work = std::move(work), answer = std::move(answer)]() mutable {
        auto made = work();
        QMetaObject::invokeMethod(
            this, [made = std::move(made), answer = std::move(answer)]() mutable { answer(std::move(made)); },
            Qt::QueuedConnection);
    });
}

ReconciliationPanel::ReconciliationPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new ReconciliationModel(this))
    , keptModel_(new KeptReconciliationsModel(this)) {
    // One after the other: what is kept is in the history asked for after it.
    pool_.setMaxThreadCount(1);
    build(theme);
    connectAll();
    if (document_.isOpen()) openBook();
    showState();
}

ReconciliationPanel::~ReconciliationPanel() {
    // An open editor gives its text away while it is destroyed, and nobody is left to take it.
    for (QObject* part : findChildren<QObject*>())
        part->disconnect(this);
}

void ReconciliationPanel::connectAll() {
    connect(&document_, &DocumentPresenter::opened, this, &ReconciliationPanel::openBook);
    connect(&document_, &DocumentPresenter::comparisonReady, this, &ReconciliationPanel::refresh);
    connect(&document_, &DocumentPresenter::staleChanged, this, &ReconciliationPanel::showState);
    connect(model_, &ReconciliationModel::amountTyped, this, &ReconciliationPanel::typed);
    connect(model_, &ReconciliationModel::inputRejected, summary_, &QLabel::setText);
    connect(table_, &EditTable::removalRequested, this, [this](const QList<int>& rows) {
        for (const int row : rows)
            model_->setData(model_->index(row, ReconciliationModel::VenueColumn), QString(), Qt::EditRole);
    });
    connect(table_, &QAbstractItemView::doubleClicked, this, &ReconciliationPanel::explain);
    connect(regime_, &QComboBox::currentIndexChanged, this, &ReconciliationPanel::chooseRegime);
    connect(amount_, &QLineEdit::editingFinished, this, [this] { editTolerance(*amount_, &Tolerance::amount); });
    connect(percent_, &QLineEdit::editingFinished, this, [this] { editTolerance(*percent_, &Tolerance::percent); });
    connect(import_, &QPushButton::clicked, this, &ReconciliationPanel::takeFromImport);
    connect(start_, &QPushButton::clicked, this, &ReconciliationPanel::startTyping);
    connect(comment_, &QLineEdit::returnPressed, this, &ReconciliationPanel::keep);
    connect(keep_, &QPushButton::clicked, this, &ReconciliationPanel::keep);
    connect(forget_, &QPushButton::clicked, this, &ReconciliationPanel::forget);
    connect(history_, &EditTable::removalRequested, this, &ReconciliationPanel::forget);
    const auto useAgain = [this] {
        if (const int row = chosenKept(); row >= 0)
            adopt(keptModel_->kept(row).reconciliation, keptModel_->kept(row).comment);
    };
    connect(again_, &QPushButton::clicked, this, useAgain);
    connect(history_, &QAbstractItemView::doubleClicked, this, useAgain);
    connect(history_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReconciliationPanel::showState);
    connect(keptModel_, &QAbstractItemModel::modelReset, this, &ReconciliationPanel::showState);
}

void ReconciliationPanel::setStorePath(const std::string& storePath) {
    storePath_ = storePath;
    loadHistory();
}

void ReconciliationPanel::openBook() {
    ++book_;
    ++request_;
    statement_ = {};
    tolerance_ = {};
    ours_.clear();
    shown_.reset();
    started_ = false;
    comment_->clear();
    model_->setLines({});
    keptModel_->setKept({});
    loadHistory();
    refresh();
}

void ReconciliationPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void ReconciliationPanel::refresh() {
    showState();
    const std::shared_ptr<const Comparison> comparison = document_.comparison();
    if (!isVisible() || !comparison || (comparison == shown_ && shownRegime_ == statement_.regime)) return;
    const Regime regime = statement_.regime;
    run([comparison, regime] { return ownFigures(*comparison, regime); },
        [this, id = ++request_, comparison, regime](std::vector<OwnFigure> ours) {
            if (id != request_) return;
            ours_ = std::move(ours);
            shown_ = comparison;
            shownRegime_ = regime;
            showLines();
        });
}

void ReconciliationPanel::showLines() {
    model_->setLines(reconcile(ours_, statement_, tolerance_));
    fitFigureColumn();
    showState();
}

void ReconciliationPanel::showState() {
    const bool figures = shown_ != nullptr;
    const bool fresh = figures && !document_.comparisonIsStale() && shownRegime_ == statement_.regime &&
                       shown_ == document_.comparison();
    const bool stated = !statement_.amounts.empty();
    const bool import = document_.isOpen() && !document_.venueFigures().empty();
    const bool empty = !stated && !started_ && keptModel_->rowCount() == 0;
    pages_->setCurrentIndex(empty ? 0 : 1);
    emptySentence_->setText(
        import ? tr("The book came with the venue's own figures: set them beside ours to see where they differ.")
               : tr("Type what the venue states of this book's margin to see where it differs from ours."));
    start_->setText(import ? tr("Take the figures from the import") : tr("Type the venue's figures"));
    start_->setEnabled(document_.isOpen());
    model_->setStale(!fresh);
    import_->setVisible(import);
    import_->setEnabled(document_.comparison() != nullptr);
    keep_->setEnabled(fresh && stated && !keeping_);
    again_->setEnabled(chosenKept() >= 0);
    forget_->setEnabled(chosenKept() >= 0 && !keeping_);
    historyBox_->setVisible(keptModel_->rowCount() > 0);
    const QSignalBlocker quietly(regime_);
    regime_->setCurrentIndex(static_cast<int>(statement_.regime));
    if (!amount_->hasFocus()) amount_->setText(formatShort(tolerance_.amount, 8));
    if (!percent_->hasFocus()) percent_->setText(formatShort(tolerance_.percent, 8));
    if (!document_.isOpen()) return;
    currency_->setText(tr("%1 or").arg(QString::fromStdString(document_.workspace().portfolio().currency.text())));
    Verdict worst = Verdict::NotStated;
    for (int row = 0; row < model_->rowCount(); ++row)
        worst = std::max(worst, model_->line(row).verdict);
    summary_->setText(summary(worst));
}

QString ReconciliationPanel::summary(Verdict verdict) const {
    if (!document_.comparison()) return tr("The figures are being computed.");
    const QString regime = regimeTitle(statement_.regime);
    switch (verdict) {
    case Verdict::NotStated:
        return tr("Type the venue's figures into the column Venue.");
    case Verdict::Within:
        return tr("✓ Every figure the venue states is within the tolerance of ours (%1).").arg(regime);
    case Verdict::Outside:
        break;
    }
    int outside = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        outside += model_->line(row).verdict == Verdict::Outside ? 1 : 0;
    return tr("▲ %n figure(s) differ from ours by more than the tolerance (%1).", nullptr, outside).arg(regime);
}

void ReconciliationPanel::typed(ReconciledFigure figure, const std::string& component, std::optional<double> value) {
    if (statement_.find(figure, component) == value) return;
    statement_.set(figure, component, value);
    statement_.source = "typed in";
    started_ = true;
    showLines();
}

void ReconciliationPanel::chooseRegime() {
    statement_.regime = allRegimes[static_cast<std::size_t>(std::max(regime_->currentIndex(), 0))];
    refresh();
}

void ReconciliationPanel::editTolerance(QLineEdit& field, double Tolerance::*part) {
    const std::optional<double> value = typedNumber(field.text());
    if (!value || *value < 0.0) {
        // The text stays; the tolerance too.
        summary_->setText(tr("“%1” is no tolerance: type a number that is not negative.").arg(field.text()));
        return;
    }
    if (tolerance_.*part == *value) return;
    tolerance_.*part = *value;
    showLines();
}

void ReconciliationPanel::takeFromImport() {
    if (!document_.isOpen() || !document_.comparison() || document_.venueFigures().empty()) return;
    statement_ = statementOf(document_.venueFigures(), *document_.comparison());
    started_ = true;
    shownRegime_ == statement_.regime ? showLines() : refresh();
}

void ReconciliationPanel::startTyping() {
    started_ = true;
    if (!document_.venueFigures().empty()) takeFromImport();
    showState();
    table_->setFocus();
    table_->setCurrentIndex(model_->index(0, ReconciliationModel::VenueColumn));
}

void ReconciliationPanel::adopt(const Reconciliation& made, const std::string& comment) {
    statement_ = made.statement;
    tolerance_ = made.tolerance;
    started_ = true;
    comment_->setText(QString::fromStdString(comment));
    if (shown_ && shownRegime_ == statement_.regime) return showLines();
    refresh();
}

void ReconciliationPanel::explain(const QModelIndex& index) {
    if (!index.isValid() || index.column() != ReconciliationModel::OursColumn || !model_->line(index.row()).ours)
        return;
    const ReconciledFigure figure = model_->line(index.row()).figure;
    FigureRef reference;
    reference.regime = statement_.regime;
    reference.level = figure == ReconciledFigure::MaintenanceMargin ? Level::Maintenance : Level::Initial;
    reference.part = figure == ReconciledFigure::Equity ? FigureRef::Part::Equity : FigureRef::Part::Requirement;
    emit figureRequested(reference);
}

bool ReconciliationPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitFigureColumn();
    if (watched != table_ || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const QModelIndex current = table_->currentIndex();
    if (!enter || !(key->modifiers() & Qt::AltModifier) || !current.isValid())
        return QWidget::eventFilter(watched, event);
    explain(current.siblingAtColumn(ReconciliationModel::OursColumn));
    return true;
}

void ReconciliationPanel::keep() {
    if (!keep_->isEnabled()) return;
    keeping_ = true;
    showState();
    Reconciliation made = reconcile(*shown_, ours_, statement_, tolerance_);
    made.book = document_.title().toStdString();
    run(
        [made, comment = comment_->text().toStdString(), store = storePath_]() -> History {
            const Result<std::int64_t> done = keepReconciliation(made, comment, store);
            if (!done) return tl::unexpected<Error>(done.error());
            return keptReconciliations(made.book, store);
        },
        [this, book = book_](const History& history) {
            keeping_ = false;
            if (book == book_) showHistory(history, false);
            if (history) emit kept();
        });
}

int ReconciliationPanel::chosenKept() const {
    const QList<int> rows = history_->selectedRows();
    return rows.isEmpty() ? -1 : rows.front();
}

void ReconciliationPanel::forget() {
    const int row = chosenKept();
    if (row < 0 || keeping_) return;
    run(
        [id = keptModel_->kept(row).id, book = document_.title().toStdString(), store = storePath_]() -> History {
            const Result<void> done = forgetReconciliation(id, store);
            if (!done) return tl::unexpected<Error>(done.error());
            return keptReconciliations(book, store);
        },
        [this, book = book_](const History& history) {
            if (book == book_) showHistory(history, false);
        });
}

void ReconciliationPanel::loadHistory() {
    if (!document_.isOpen()) return;
    run([book = document_.title().toStdString(), store = storePath_] { return keptReconciliations(book, store); },
        [this, book = book_](const History& history) {
            if (book == book_) showHistory(history, true);
        });
}

void ReconciliationPanel::showHistory(const History& history, bool restore) {
    if (!history) {
        showState();
        emit failed(errorSentence(history.error()));
        return;
    }
    keptModel_->setKept(*history);
    // What was typed since the book was opened is not overwritten.
    const bool untouched = restore && statement_.amounts.empty();
    const KeptReconciliation* last = untouched ? matching(*history, document_.workspace()) : nullptr;
    if (last != nullptr)
        adopt(last->reconciliation, last->comment);
    else if (untouched && !history->empty())
        adopt({{},
               {},
               {},
               {},
               {},
               {},
               {history->front().reconciliation.statement.regime, {}, {}},
               history->front().reconciliation.tolerance,
               {}},
              {});
    showState();
}

} // namespace marginscope
