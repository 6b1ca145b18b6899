// An explanation as a tree: each figure opens into the figures it was made from.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/explain_tree.h"

#include <QAbstractItemModel>

#include <memory>

namespace marginscope {

class ExplainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { FigureColumn, ValueColumn, UnitColumn, HowColumn, ColumnCount };

    explicit ExplainModel(QObject* parent = nullptr);

    void setRoot(ExplainNode root);
    /// Shows a tree that was made ready elsewhere; null shows nothing.
    void setTree(std::shared_ptr<const ExplainTree> tree);
    void clear();
    const std::shared_ptr<const ExplainTree>& tree() const { return tree_; }
    /// Null for an invalid index.
    const ExplainNode* node(const QModelIndex& index) const;

    /// The first node after `from` (in reading order, around the end) whose label, symbol or source has the text.
    QModelIndex find(const QString& text, const QModelIndex& from) const;
    /// Between places of the model and entries of the tree; −1 and an invalid index for none.
    int entryOf(const QModelIndex& index) const;
    QModelIndex indexOf(int entry) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const ExplainTree> tree_; ///< null = nothing to explain
};

/// "Sum", "Formula: max(0.15 − otm, 0.1)", "Input: rulebook".
QString howText(const ExplainNode& node);

/// The unit of a figure as it stands behind it; empty where it has none.
QString unitText(const ExplainNode& node);

/// A value of a tree: two decimals for money, six significant for the rest.
QString explainValue(double value, const std::string& unit);

/// "= max(0.15 − 0.1, 0.1)": the formula of a node with its numbers; empty where it has none.
QString numbersText(const ExplainNode& node);

/// The tree below a node as indented text, formulas in symbols and numbers beside it.
QString explainText(const ExplainNode& node, int depth = 0);

} // namespace marginscope
