// Where a number comes from: the tree of a regime's excess and, for the chosen node, its formula in symbols and
// numbers.
#pragma once

#include "ui/models/explain_model.h"
#include "ui/presentation/document_presenter.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QWidget>

namespace marginscope {

class ExplainPanel : public QWidget {
    Q_OBJECT

public:
    ExplainPanel(DocumentPresenter& document, const Theme& theme, QWidget* parent = nullptr);

    /// Opens the tree at the requirement of a regime.
    void explain(Regime regime, Level level);
    /// The chosen node and what it was made from, as indented text on the clipboard.
    void copy();

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* chooserRow();
    QWidget* formulaBox();
    /// Makes the tree anew where the panel is seen; else it waits.
    void refresh();
    void showNode(const QModelIndex& index);
    void findNext();
    void setTreeStale(bool stale);

    DocumentPresenter& document_;
    ExplainModel* model_;
    QComboBox* regime_;
    QComboBox* level_;
    QLineEdit* search_;
    QTreeView* tree_;
    QLabel* label_;
    QLabel* formula_;
    QLabel* numbers_;
    QLabel* stale_;
    std::shared_ptr<const Comparison> shown_;
    int shownChoice_ = -1;
};

} // namespace marginscope
