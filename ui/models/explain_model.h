// An explanation as a tree: each figure opens into the figures it was made from.
#pragma once

#include "core/session/workspace.h"

#include <QAbstractItemModel>

#include <vector>

namespace marginscope {

class ExplainModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { FigureColumn, ValueColumn, UnitColumn, HowColumn, ColumnCount };

    explicit ExplainModel(QObject* parent = nullptr);

    void setRoot(ExplainNode root);
    void clear();
    /// Null for an invalid index.
    const ExplainNode* node(const QModelIndex& index) const;

    /// The first node after `from` (in reading order, around the end) whose label, symbol or source has the text.
    QModelIndex find(const QString& text, const QModelIndex& from) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        const ExplainNode* node = nullptr;
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    int add(const ExplainNode& node, int parent, int row);
    int entryOf(const QModelIndex& index) const;
    QModelIndex indexOf(int entry) const;

    ExplainNode root_;
    std::vector<Entry> entries_; ///< in reading order; empty = nothing to explain
};

/// "Sum", "Formula: max(0.15 − otm, 0.1)", "Input: rulebook".
QString howText(const ExplainNode& node);

/// A value of a tree: two decimals for money, six significant for the rest.
QString explainValue(double value, const std::string& unit);

/// The tree below a node as indented text.
QString explainText(const ExplainNode& node, int depth = 0);

} // namespace marginscope
