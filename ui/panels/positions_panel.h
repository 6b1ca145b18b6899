// The positions of the book: edit here, see the cards and the picture move.
#pragma once

#include "ui/models/positions_model.h"
#include "ui/panels/edit_table.h"
#include "ui/presentation/document_presenter.h"

#include <QLabel>
#include <QWidget>

namespace marginscope {

class PositionsPanel : public QWidget {
    Q_OBJECT

public:
    PositionsPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    EditTable& table() { return *table_; }
    PositionsModel& model() { return *model_; }

    /// Selects the row a message is about.
    void goTo(int number, const std::string& instrument);
    void removeSelected();

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);

private:
    void connectDocument();
    void connectTable();
    void refreshStatus();
    void nextLeg();
    QString selectionText() const;

    DocumentPresenter& document_;
    PositionsModel* model_;
    EditTable* table_;
    QLabel* countLabel_;
    QLabel* selectionLabel_;
};

} // namespace marginscope
