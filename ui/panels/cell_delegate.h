// Draws cells by what they say of themselves (sign, stale, not modelled) and edits them; symbols are completed.
#pragma once

#include "ui/style/theme.h"

#include <QStringListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace marginscope {

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(const Theme& theme, QObject* parent = nullptr);

    /// What the first column is completed from; empty: no completion.
    void setCompletions(const QStringList& symbols);
    /// The same, asked for when a symbol is typed and not before.
    void setCompletionSource(std::function<QStringList()> source);
    const Theme& theme() const { return theme_; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void editorOpened(const QModelIndex& index) const;
    void editorClosed() const;
    /// Ctrl+Enter: the text is meant for every selected row.
    void enteredForAll(const QModelIndex& index, const QString& text) const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const Theme& theme_;
    QStringListModel* completions_;
    mutable std::function<QStringList()> completionSource_; ///< empty once asked
};

} // namespace marginscope
