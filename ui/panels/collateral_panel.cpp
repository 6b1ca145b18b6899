#include "ui/panels/collateral_panel.h"

#include "ui/models/book_edits.h"
#include "ui/panels/panel_button.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace marginscope {

CollateralPanel::CollateralPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new CollateralModel(this))
    , table_(new EditTable(theme, this))
    , statusLabel_(new QLabel(this)) {
    setObjectName(QStringLiteral("collateralPanel"));
    buildTable();
    statusLabel_->setObjectName(QStringLiteral("collateralStatus"));
    statusLabel_->setProperty("quiet", true);
    statusLabel_->setWordWrap(true);
    setType(*statusLabel_, TypeRole::Secondary);
    // Not margins of the label: a new style sheet takes them away.
    venues_ = panelButton(QStringLiteral("collateral.venues"), tr("Venues"), tr("Show where each balance is held"), this);
    venues_->setCheckable(true);
    auto* status = new QHBoxLayout;
    status->setSpacing(space::medium);
    status->setContentsMargins(space::medium, space::small, space::medium, space::small);
    status->addWidget(statusLabel_, 1);
    status->addWidget(venues_, 0, Qt::AlignTop);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table_, 1);
    layout->addLayout(status);

    connect(&document_, &DocumentPresenter::opened, this, &CollateralPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &CollateralPanel::refresh);
    connect(&document_, &DocumentPresenter::opened, this, &CollateralPanel::setCompletions);
    connect(&document_, &DocumentPresenter::marketChanged, this, &CollateralPanel::setCompletions);
    connect(venues_, &QToolButton::toggled, this, &CollateralPanel::setVenuesShown);
    connect(model_, &CollateralModel::editRequested, this, &CollateralPanel::editRequested);
    connect(model_, &CollateralModel::inputRejected, statusLabel_, &QLabel::setText);
    const auto goToDraft = [this](int column) {
        QTimer::singleShot(0, this,
                           [this, column] { table_->setCurrentIndex(model_->index(model_->draftRow(), column)); });
    };
    connect(model_, &CollateralModel::legCompleted, this, [=] { goToDraft(CollateralModel::AssetColumn); });
    connect(model_, &CollateralModel::quantityWanted, this, [=] { goToDraft(CollateralModel::QuantityColumn); });
    connect(table_, &EditTable::removalRequested, this, &CollateralPanel::removeSelected);
    connect(&theme, &Theme::changed, this, &CollateralPanel::fitColumns);
    if (!document_.isOpen()) return;
    refresh();
    setCompletions();
}

void CollateralPanel::buildTable() {
    table_->setObjectName(QStringLiteral("collateralTable"));
    table_->setAccessibleName(tr("Collateral"));
    table_->setAccessibleDescription(tr("Type an asset, a quantity and Enter in the row after the last balance."));
    table_->setModel(model_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table_->horizontalHeader()->moveSection(CollateralModel::VenueColumn, CollateralModel::QuantityColumn + 1);
    table_->setColumnHidden(CollateralModel::VenueColumn, true);
    table_->installEventFilter(this);
    table_->viewport()->installEventFilter(this);
    const auto fit = [this] { fitColumns(); };
    connect(model_, &QAbstractItemModel::modelReset, this, fit);
    connect(model_, &QAbstractItemModel::dataChanged, this, fit);
    connect(model_, &QAbstractItemModel::rowsInserted, this, fit);
    connect(model_, &QAbstractItemModel::rowsRemoved, this, fit);
}

/// Every column as wide as what stands in it, and the names take what is left. Where room is short the space around
/// heads gives way first; only then is the table scrolled.
void CollateralPanel::fitColumns() {
    constexpr int mostGiven = space::small;
    const QHeaderView& heads = *table_->horizontalHeader();
    const QAbstractItemView& cells = *table_;
    int rest = table_->viewport()->width();
    QList<int> shown;
    for (int column = 0; column < model_->columnCount(); ++column)
        if (!table_->isColumnHidden(column)) shown.append(column);
    for (const int column : shown)
        rest -= std::max(cells.sizeHintForColumn(column), heads.sectionSizeHint(column));
    for (const int column : shown) {
        const int content = cells.sizeHintForColumn(column), head = heads.sectionSizeHint(column);
        const int given = std::clamp(head - content, 0, std::clamp(-rest, 0, mostGiven));
        rest += given;
        const int more = column == CollateralModel::AssetColumn ? std::max(rest, 0) : 0;
        table_->setColumnWidth(column, std::max(content, head) - given + more);
    }
}

bool CollateralPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == table_->viewport() && event->type() == QEvent::Resize) fitColumns();
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != table_ || !isKey || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste))
        return QWidget::eventFilter(watched, event);
    event->accept(); // before a shortcut of the window takes it
    if (event->type() == QEvent::KeyPress) paste();
    return true;
}

void CollateralPanel::setVenuesShown(bool shown) {
    venues_->setChecked(shown);
    if (table_->isColumnHidden(CollateralModel::VenueColumn) != shown) return;
    table_->setColumnHidden(CollateralModel::VenueColumn, !shown);
    fitColumns();
}

void CollateralPanel::refresh() {
    const Workspace& workspace = document_.workspace();
    model_->setInputs(workspace.portfolio(), workspace.sharedMarket(), workspace.sharedRulebook(), workspace.shift());
    // The first venue brings its column; taken away by hand it stays away until another first comes.
    if (model_->hasVenues() && !hadVenues_) setVenuesShown(true);
    hadVenues_ = model_->hasVenues();
    statusLabel_->setText(statusText());
}

void CollateralPanel::setCompletions() {
    QStringList assets;
    const MarketSnapshot& market = document_.workspace().market();
    for (const AssetPrice& asset : market.assets)
        assets.append(QString::fromStdString(asset.asset.text()));
    for (const UnderlyingMarket& underlying : market.underlyings)
        assets.append(QString::fromStdString(underlying.underlying.text()));
    assets.removeDuplicates();
    table_->cells().setCompletions(assets);
}

QString CollateralPanel::statusText() const {
    const QStringList without = model_->assetsWithoutPrice();
    if (!without.isEmpty())
        return tr("▲ Not counted, as the market has no price: %1. Give it one in the Market tab.")
            .arg(without.join(QStringLiteral(", ")));
    if (model_->balanceCount() == 0) return tr("No collateral yet. Type an asset such as USDC, then its quantity.");
    return tr("Balances after premiums were paid or received. Haircuts are those of %1.")
        .arg(QString::fromStdString(document_.workspace().rulebook().id));
}

void CollateralPanel::removeSelected() {
    QList<int> rows = table_->selectedRows();
    rows.removeAll(model_->draftRow());
    rows.removeAll(model_->totalRow());
    if (rows.isEmpty()) return;
    emit editRequested(removeCollateral(rows), tr("Remove collateral"));
}

void CollateralPanel::paste() {
    if (!document_.isOpen()) return;
    const PastedCollateral read = pastedCollateral(QApplication::clipboard()->text());
    if (!read.balances.empty()) {
        EditGroup edits;
        auto at = static_cast<std::size_t>(model_->balanceCount());
        for (const CollateralBalance& balance : read.balances)
            edits.edits.push_back(InsertCollateral{at++, balance});
        const auto count = static_cast<int>(read.balances.size());
        emit editRequested(edits, count == 1 ? tr("Paste a balance") : tr("Paste %n balances", nullptr, count));
    }
    if (read.problems.isEmpty()) return;
    const auto count = static_cast<int>(read.problems.size());
    statusLabel_->setText(count == 1 ? tr("▲ Not pasted: %1").arg(read.problems.front())
                                     : tr("▲ %n lines were not pasted. %1", nullptr, count).arg(read.problems.front()));
}

bool CollateralPanel::goTo(int number, const std::string& asset) {
    const int row = model_->rowOf(number, asset);
    if (row < 0) return false;
    const QModelIndex index = model_->index(row, CollateralModel::AssetColumn);
    table_->setCurrentIndex(index);
    table_->scrollTo(index);
    table_->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace marginscope
