// Books to open: those in the store and the bundled lessons.
#pragma once

#include "ui/style/theme.h"

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QWidget>

class QLineEdit;

namespace marginscope {

class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    explicit LibraryPanel(QWidget* parent = nullptr);

    /// Names of the books in the store.
    void setStoredBooks(const QStringList& names);
    /// Marks the entry of the open book and shows what the book says of itself.
    void setCurrent(const QString& location, const QString& description);
    void focusSearch();

    QSize sizeHint() const override;

signals:
    void openRequested(const QString& location);

private:
    QStandardItem* group(const QString& title);
    void fillLessons();
    void activate(const QModelIndex& index);

    QLineEdit* search_;
    QTreeView* tree_;
    QLabel* description_;
    QStandardItemModel* model_;
    QSortFilterProxyModel* shown_;
    QStandardItem* stored_;
    QStandardItem* lessons_;
};

} // namespace marginscope
