// The tree of the library: what is shown of it while searching, what is selected and folded when it is filled anew.
#pragma once

#include "ui/models/library_model.h"
#include "ui/style/theme.h"

#include <QSet>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <functional>

namespace marginscope {

class LibraryTree : public QTreeView {
    Q_OBJECT

public:
    enum class Command { Rename, Remove, Duplicate, MoveUp, MoveDown };

    LibraryTree(LibraryModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Changes the model and keeps what is selected and folded. Where the selected entry is gone, its neighbour is
    /// selected.
    void refill(const std::function<void()>& change);
    /// Shows what contains the text.
    void search(const QString& text);
    bool isEditing() const { return state() == EditingState; }

    /// The selected entry in the model.
    QModelIndex selected() const;
    void select(const QModelIndex& inModel);
    void rename(const QModelIndex& inModel);
    /// The first entry shown that can be opened.
    QModelIndex firstToOpen() const;
    bool showsNothing() const { return shown_->rowCount() == 0; }

signals:
    void commandRequested(marginscope::LibraryTree::Command command);
    void editorClosed();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Entry {
        LibraryModel::Kind kind = LibraryModel::Kind::Root;
        QString id;
    };
    static Entry entryOf(const QModelIndex& index);
    void unfold();

    LibraryModel& model_;
    const Theme& theme_;
    QSortFilterProxyModel* shown_;
    QSet<QString> folded_;
    QString search_;
    bool refilling_ = false;
};

} // namespace marginscope
