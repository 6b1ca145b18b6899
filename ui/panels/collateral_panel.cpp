#include "ui/panels/collateral_panel.h"

#include "ui/models/book_edits.h"
#include "ui/presentation/number_format.h"

#include <QHeaderView>
#include <QTimer>
#include <QVBoxLayout>

namespace marginscope {

CollateralPanel::CollateralPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new CollateralModel(this))
    , table_(new EditTable(theme, this))
    , totalLabel_(new QLabel(this)) {
    setObjectName(QStringLiteral("collateralPanel"));
    table_->setObjectName(QStringLiteral("collateralTable"));
    table_->setAccessibleName(tr("Collateral"));
    table_->setModel(model_);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(CollateralModel::AssetColumn, QHeaderView::Stretch);
    totalLabel_->setObjectName(QStringLiteral("collateralStatus"));
    totalLabel_->setProperty("quiet", true);
    totalLabel_->setFont(secondaryFont(font()));
    totalLabel_->setContentsMargins(space::medium, space::small, space::medium, space::small);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(table_, 1);
    layout->addWidget(totalLabel_);

    connect(&document_, &DocumentPresenter::opened, this, &CollateralPanel::refresh);
    connect(&document_, &DocumentPresenter::inputsChanged, this, &CollateralPanel::refresh);
    connect(model_, &CollateralModel::editRequested, this, &CollateralPanel::editRequested);
    connect(model_, &CollateralModel::inputRejected, totalLabel_, &QLabel::setText);
    connect(model_, &CollateralModel::legCompleted, this, [this] {
        QTimer::singleShot(0, this, [this] { table_->setCurrentIndex(model_->index(model_->draftRow(), 0)); });
    });
    connect(table_, &EditTable::removalRequested, this, &CollateralPanel::removeSelected);
}

void CollateralPanel::refresh() {
    const Workspace& workspace = document_.workspace();
    model_->setInputs(workspace.portfolio(), workspace.sharedMarket(), workspace.sharedRulebook());
    double value = 0.0, after = 0.0;
    for (int row = 0; row < model_->balanceCount(); ++row) {
        value += model_->index(row, CollateralModel::ValueColumn).data(NumberRole).toDouble();
        after += model_->index(row, CollateralModel::AfterHaircutColumn).data(NumberRole).toDouble();
    }
    totalLabel_->setText(tr("Value %1 · after haircut %2 · %3")
                             .arg(formatFixed(value, 2), formatFixed(after, 2),
                                  QString::fromStdString(workspace.portfolio().currency.text())));
}

void CollateralPanel::removeSelected() {
    QList<int> rows = table_->selectedRows();
    rows.removeAll(model_->draftRow());
    if (rows.isEmpty()) return;
    emit editRequested(removeCollateral(rows), tr("Remove collateral"));
}

} // namespace marginscope
