#include "ui/panels/positions_panel.h"

#include "ui/models/book_edits.h"
#include "ui/presentation/listed_symbols.h"
#include "ui/presentation/number_format.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

#include <set>

namespace marginscope {

namespace {

/// Widths that hold a usual figure of the column, in characters.
constexpr int columnCharacters[PositionsModel::ColumnCount] = {21, 9, 8, 10, 9, 8, 8, 10, 8, 8, 9, 9, 10};

QLabel* statusLabel(const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("quiet", true);
    label->setFont(secondaryFont(parent->font()));
    return label;
}

} // namespace

PositionsPanel::PositionsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new PositionsModel(this))
    , table_(new EditTable(theme, this))
    , countLabel_(statusLabel(QStringLiteral("positionsStatus"), this))
    , selectionLabel_(statusLabel(QStringLiteral("selectionStatus"), this)) {
    setObjectName(QStringLiteral("positionsPanel"));
    table_->setObjectName(QStringLiteral("positionsTable"));
    table_->setAccessibleName(tr("Positions"));
    table_->setAccessibleDescription(tr("Type a symbol, a quantity and Enter in the last row to add a leg."));
    table_->setModel(model_);
    const int digit = table_->fontMetrics().horizontalAdvance(QLatin1Char('0'));
    for (int column = 0; column < PositionsModel::ColumnCount; ++column)
        table_->setColumnWidth(column, columnCharacters[column] * digit + 12);

    auto* status = new QHBoxLayout;
    status->setContentsMargins(space::medium, space::small, space::medium, space::small);
    status->addWidget(countLabel_);
    status->addStretch();
    status->addWidget(selectionLabel_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table_, 1);
    layout->addLayout(status);

    connectDocument();
    connectTable();
}

void PositionsPanel::connectDocument() {
    connect(&document_, &DocumentPresenter::opened, this, [this] {
        model_->reset(document_.workspace().portfolio());
        table_->cells().setCompletions(listedSymbols(document_.workspace().market()));
        table_->setCurrentIndex(model_->index(0, 0));
        table_->clearSelection();
        refreshStatus();
    });
    connect(&document_, &DocumentPresenter::portfolioChanged, this, [this] {
        model_->update(document_.workspace().portfolio());
        refreshStatus();
    });
    connect(&document_, &DocumentPresenter::marketChanged, this,
            [this] { table_->cells().setCompletions(listedSymbols(document_.workspace().market())); });
    connect(&document_, &DocumentPresenter::staleChanged, model_, &PositionsModel::setStale);
    connect(&document_, &DocumentPresenter::comparisonReady, this, [this] {
        model_->setComparison(*document_.comparison());
        refreshStatus();
    });
}

void PositionsPanel::connectTable() {
    connect(model_, &PositionsModel::editRequested, this, &PositionsPanel::editRequested);
    connect(model_, &PositionsModel::inputRejected, this,
            [this](const QString& sentence) { countLabel_->setText(sentence); });
    connect(model_, &PositionsModel::legCompleted, this,
            [this] { QTimer::singleShot(0, this, &PositionsPanel::nextLeg); });
    connect(table_, &EditTable::removalRequested, this, &PositionsPanel::removeSelected);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PositionsPanel::refreshStatus);
}

void PositionsPanel::nextLeg() {
    table_->setCurrentIndex(model_->index(model_->draftRow(), PositionsModel::InstrumentColumn));
}

void PositionsPanel::goTo(int number, const std::string& instrument) {
    const int row = model_->rowOf(number, instrument);
    if (row < 0) return;
    const QModelIndex index = model_->index(row, PositionsModel::InstrumentColumn);
    table_->setCurrentIndex(index);
    table_->scrollTo(index);
    table_->setFocus(Qt::OtherFocusReason);
}

void PositionsPanel::removeSelected() {
    QList<int> rows = table_->selectedRows();
    rows.removeAll(model_->draftRow());
    if (rows.isEmpty()) return;
    const int first = rows.front();
    const QString name = model_->index(first, PositionsModel::InstrumentColumn).data().toString();
    const QString text =
        rows.size() == 1 ? tr("Remove %1").arg(name) : tr("Remove %n legs", nullptr, static_cast<int>(rows.size()));
    emit editRequested(removePositions(model_->portfolio(), rows), text);
    table_->setCurrentIndex(model_->index(std::min(first, model_->draftRow()), table_->currentIndex().column()));
}

void PositionsPanel::refreshStatus() {
    std::set<Timestamp> expiries;
    for (const Position& position : model_->portfolio().positions)
        if (position.instrument.hasExpiry()) expiries.insert(position.instrument.expiry);
    const int legs = model_->positionCount(), dates = static_cast<int>(expiries.size());
    const QStringList parts{legs == 1 ? tr("1 leg") : tr("%n legs", nullptr, legs),
                            dates == 1 ? tr("1 expiry") : tr("%n expiries", nullptr, dates),
                            tr("type a symbol to add a leg")};
    countLabel_->setText(parts.join(QStringLiteral(" · ")));
    selectionLabel_->setText(selectionText());
}

QString PositionsPanel::selectionText() const {
    double value = 0.0, delta = 0.0;
    int legs = 0;
    for (const int row : table_->selectedRows()) {
        const QVariant amount = model_->index(row, PositionsModel::ValueColumn).data(NumberRole);
        if (!amount.isValid()) continue;
        ++legs;
        value += amount.toDouble();
        delta += model_->index(row, PositionsModel::DeltaColumn).data(NumberRole).toDouble();
    }
    if (legs == 0) return {};
    return tr("Selected: value %1 · delta %2")
        .arg(formatFixed(value, 2, Sign::Both), formatFixed(delta, 3, Sign::Both));
}

} // namespace marginscope
