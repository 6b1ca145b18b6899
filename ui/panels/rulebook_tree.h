// The tree of a rulebook's parameters: values are edited in place, changed ones are marked, words are chosen.
#pragma once

#include "core/session/workspace.h"

#include "ui/models/rulebook_model.h"
#include "ui/panels/cell_delegate.h"

#include <QTreeView>

namespace marginscope {

class RulebookDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit RulebookDelegate(const Theme& theme, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    QIcon mark_;
    QColor markColour_;
};

class RulebookTree : public QTreeView {
    Q_OBJECT

public:
    RulebookTree(RulebookModel& model, const Theme& theme, QWidget* parent = nullptr);

    RulebookFilter& filter() { return *filter_; }
    /// The chosen row in the model.
    QModelIndex current() const { return filter_->mapToSource(currentIndex()); }
    void go(const QString& pointer);
    /// Opens what a search or "only changed" left; else what was open before.
    void setFiltering(bool filtering);
    void fitColumns();

signals:
    void resetRequested();
    void currentRowChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void rememberOpen();
    void reopen();

    RulebookModel& model_;
    RulebookFilter* filter_;
    QStringList open_; ///< pointers of open rows, while filtering and over a reset
    bool filtering_ = false;
};

} // namespace marginscope
