#include "ui/panels/positions_panel.h"

#include "ui/presentation/listed_symbols.h"
#include "ui/presentation/number_format.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <unordered_set>
#include <utility>

namespace marginscope {

namespace {

QLabel* statusLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("quiet", true);
    setType(*label, TypeRole::Secondary);
    return label;
}

int countExpiries(const Portfolio& portfolio) {
    std::unordered_set<std::int64_t> days;
    for (const Position& position : portfolio.positions)
        if (position.instrument.hasExpiry()) days.insert(position.instrument.expiry.time_since_epoch().count());
    return static_cast<int>(days.size());
}

} // namespace

PositionsPanel::PositionsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new PositionsModel(this))
    , view_(new PositionsViewModel(*model_, this))
    , table_(new PositionsTable(theme, *view_, this))
    , filterBar_(new FilterBar(*view_, this))
    , countLabel_(statusLabel(QStringLiteral("positionsStatus"), this))
    , selectionLabel_(statusLabel(QStringLiteral("selectionStatus"), this)) {
    setObjectName(QStringLiteral("positionsPanel"));
    build();
    connectDocument();
    connectTable();
    connect(&theme, &Theme::changed, this, &PositionsPanel::followType);
}

void PositionsPanel::build() {
    table_->setObjectName(QStringLiteral("positionsTable"));
    table_->setAccessibleName(tr("Positions"));
    table_->setAccessibleDescription(tr("Type a symbol, a quantity and Enter in the last row to add a leg."));
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    table_->header().setObjectName(QStringLiteral("positionsHeader"));
    table_->header().setContextMenuPolicy(Qt::CustomContextMenu);
    setDefaultColumns();
    letSectionsFollowType(table_->header());
    countLabel_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* status = new QHBoxLayout;
    status->setContentsMargins(space::medium, space::small, space::medium, space::small);
    status->addWidget(countLabel_, 1);
    status->addWidget(selectionLabel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filterBar_);
    layout->addWidget(table_, 1);
    layout->addLayout(status);
    setTabOrder(filterBar_, table_);
}

void PositionsPanel::connectDocument() {
    const auto newSymbols = [this] {
        table_->cells().setCompletionSource([this] { return listedSymbols(document_.workspace().market()); });
    };
    connect(&document_, &DocumentPresenter::opened, this, [this, newSymbols] {
        model_->reset(document_.workspace().sharedPortfolio());
        newSymbols();
        table_->setCurrentIndex(view_->index(0, 0));
        table_->clearSelection();
        waitsForFigures_ = true;
        refreshStatus();
    });
    connect(&document_, &DocumentPresenter::portfolioChanged, this, [this] {
        follow([this] { model_->update(document_.workspace().sharedPortfolio()); });
        refreshStatus();
    });
    connect(&document_, &DocumentPresenter::marketChanged, this, newSymbols);
    connect(&document_, &DocumentPresenter::staleChanged, model_, &PositionsModel::setStale);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        model_->setComparison(document_.comparison());
        if (std::exchange(waitsForFigures_, false) && fitsColumns_)
            fitColumns();
        else
            widenColumns();
        refreshSelection();
    });
}

void PositionsPanel::connectTable() {
    connect(model_, &PositionsModel::editRequested, this, &PositionsPanel::editRequested);
    connect(model_, &PositionsModel::inputRejected, this, &PositionsPanel::say);
    connect(model_, &PositionsModel::legCompleted, this,
            [this] { QTimer::singleShot(0, this, &PositionsPanel::newLeg); });
    connect(table_, &EditTable::removalRequested, this, &PositionsPanel::removeSelected);
    connect(table_, &PositionsTable::sortRequested, this, &PositionsPanel::sortBy);
    connect(table_, &PositionsTable::newLegRequested, this, &PositionsPanel::newLeg);
    connect(table_, &PositionsTable::explanationRequested, this, &PositionsPanel::explain);
    connect(table_, &PositionsTable::fillDownRequested, this, &PositionsPanel::fillDown);
    connect(table_, &PositionsTable::cutRequested, this, &PositionsPanel::cut);
    connect(table_, &PositionsTable::pasteRequested, this, &PositionsPanel::paste);
    connect(table_, &QWidget::customContextMenuRequested, this, &PositionsPanel::showContextMenu);
    connect(&table_->header(), &QWidget::customContextMenuRequested, this, &PositionsPanel::showHeaderMenu);
    connect(view_, &PositionsViewModel::arrangementChanged, this, [this] {
        if (std::exchange(fittedGrouping_, view_->grouping()) == view_->grouping()) return;
        if (!table_->currentIndex().isValid()) table_->setCurrentIndex(view_->index(0, InstrumentColumn));
        if (fitsColumns_) fitColumns();
    });
    connect(&table_->header(), &FrozenHeader::widthChosen, this, [this] { fitsColumns_ = false; });
    connect(table_->verticalScrollBar(), &QScrollBar::valueChanged, this, &PositionsPanel::widenColumns);
    QMenu* columns = filterBar_->columnsButton().menu();
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(*columns); });
    connect(filterBar_, &FilterBar::left, this, [this] {
        if (!table_->currentIndex().isValid()) table_->setCurrentIndex(view_->index(0, 0));
        table_->setFocus(Qt::ShortcutFocusReason);
    });
    connect(&table_->cells(), &CellDelegate::editorOpened, this, &PositionsPanel::sayHowToEnter);
    connect(&table_->cells(), &CellDelegate::enteredForAll, this, &PositionsPanel::enterForAll);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        refreshStatus();
        refreshSelection();
    });
}

/// After many rows came or went at once the current cell is found again by its place in the book.
void PositionsPanel::follow(const std::function<void()>& change) {
    const QModelIndex before = table_->currentIndex();
    const int row = before.row(), column = before.column();
    change();
    if (row < 0 || table_->currentIndex().isValid()) return;
    table_->setCurrentIndex(view_->index(std::min(row, view_->draftRow()), column));
}

void PositionsPanel::newLeg() {
    const QModelIndex index = view_->index(view_->draftRow(), InstrumentColumn);
    table_->setCurrentIndex(index);
    table_->scrollTo(index);
    table_->setFocus(Qt::OtherFocusReason);
}

void PositionsPanel::goTo(int number, const std::string& instrument, bool focus) {
    const int row = view_->reveal(model_->rowOf(number, instrument));
    if (row < 0) return;
    const QModelIndex index = view_->index(row, InstrumentColumn);
    table_->setCurrentIndex(index);
    table_->scrollTo(index);
    if (focus) table_->setFocus(Qt::OtherFocusReason);
}

void PositionsPanel::say(const QString& sentence) {
    countLabel_->setText(sentence);
    countLabel_->setToolTip(sentence);
}

void PositionsPanel::sayHowToEnter(const QModelIndex& index) {
    const int legs = static_cast<int>(selectedPositions().size());
    if (legs < 2 || view_->isDraft(index.row())) return;
    say(tr("Enter changes this leg, Ctrl+Enter all %n selected legs.", nullptr, legs));
}

void PositionsPanel::enterForAll(const QModelIndex& index, const QString& text) {
    QList<int> rows = selectedPositions();
    const int at = view_->sourceRow(index.row());
    if (view_->isDraft(index.row()) || !rows.contains(at)) {
        view_->setData(index, text);
        return;
    }
    model_->setColumn(rows, index.column(), text.trimmed(), at);
}

void PositionsPanel::refreshStatus() {
    static const QString separator = QStringLiteral(" · ");
    const int legs = model_->positionCount();
    if (document_.isOpen() && sender() != table_->selectionModel()) expiries_ = countExpiries(model_->portfolio());
    const QStringList parts{legs == 1 ? tr("1 leg") : tr("%n legs", nullptr, legs),
                            expiries_ == 1 ? tr("1 expiry") : tr("%n expiries", nullptr, expiries_),
                            tr("type a symbol to add a leg")};
    say(parts.join(separator));
}

void PositionsPanel::refreshSelection() {
    const QString summary = selectionSummary();
    selectionLabel_->setText(summary.section(QStringLiteral(" · "), 1));
    selectionLabel_->setToolTip(summary);
    emit selectionSummaryChanged(summary);
    emit selectedLegsChanged(selectedPositions());
}

QString PositionsPanel::selectionSummary() const {
    PositionSums sums;
    for (const int row : selectedPositions())
        sums.add(*model_, row);
    if (sums.rows() == 0) return {};
    QStringList parts{sums.rows() == 1 ? tr("1 leg") : tr("%n legs", nullptr, sums.rows())};
    if (const auto value = sums.sum(ValueColumn)) parts.append(tr("value %1").arg(formatFixed(*value, 2, Sign::Both)));
    for (const auto& [underlying, delta] : sums.deltas())
        parts.append(
            tr("delta %1 %2").arg(formatFixed(delta, 3, Sign::Both), QString::fromStdString(underlying.text())));
    if (const auto pnl = sums.sum(PnlColumn)) parts.append(tr("P&L %1").arg(formatFixed(*pnl, 2, Sign::Both)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace marginscope
