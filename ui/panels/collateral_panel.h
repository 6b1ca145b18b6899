// The balances held against the requirement.
#pragma once

#include "ui/models/collateral_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QLabel>
#include <QToolButton>
#include <QWidget>

namespace marginscope {

class CollateralPanel : public QWidget {
    Q_OBJECT

public:
    CollateralPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    EditTable& table() { return *table_; }
    /// Whether the column of the venues is seen; it is from itself where a balance has one.
    void setVenuesShown(bool shown);
    void removeSelected();
    /// Adds the balances of the clipboard as one step; what cannot be read is said below the table.
    void paste();
    /// Shows a balance by its place from 1 or by its asset, as a message names it; false where it is not here.
    bool goTo(int number, const std::string& asset);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);

private:
    void buildTable();
    void fitColumns();
    void refresh();
    void setCompletions();
    QString statusText() const;

    DocumentPresenter& document_;
    CollateralModel* model_;
    EditTable* table_;
    QLabel* statusLabel_;
    QToolButton* venues_;
    bool hadVenues_ = false;
};

} // namespace marginscope
