// The balances held against the requirement.
#pragma once

#include "ui/models/collateral_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QLabel>
#include <QWidget>

namespace marginscope {

class CollateralPanel : public QWidget {
    Q_OBJECT

public:
    CollateralPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    EditTable& table() { return *table_; }
    void removeSelected();

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);

private:
    void refresh();

    DocumentPresenter& document_;
    CollateralModel* model_;
    EditTable* table_;
    QLabel* totalLabel_;
};

} // namespace marginscope
