// Draws cells by what they say of themselves (sign, stale, not modelled) and edits them; symbols are completed.
#pragma once

#include "ui/style/theme.h"

#include <QStringListModel>
#include <QStyledItemDelegate>

namespace marginscope {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    /// What the first column is completed from; empty: no completion.
    void setCompletions(const QStringList& symbols);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& theme_;
    QStringListModel* completions_;
};

} // namespace marginscope
