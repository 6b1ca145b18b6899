// The library as a tree: unsaved work, own books in folders, lessons, recent files. Shows and asks: a rename or a drop
// leaves as a signal, and the tree changes when the store has.
#pragma once

#include "core/session/what_if_tree.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <memory>
#include <vector>

namespace marginscope {

/// A book that is open in a window.
struct OpenMark {
    QString location;
    bool modified = false;
    bool current = false; ///< the one that is looked at

    bool operator==(const OpenMark&) const = default;
};

class LibraryModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// Base: the book that what-ifs hang on. A what-if is a Book, wherever it stands.
    enum class Kind { Root, Section, Folder, Book, Lesson, RecentFile, Draft, Base };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        IdRole,       ///< name of a book or folder, key of a draft, else the location; together with the kind unique
        LocationRole, ///< what to open; empty where nothing can be opened
        SearchRole,   ///< what a search looks at
        OpenRole,
        CurrentRole,
        MissingRole, ///< a recent file or the base of what-ifs that is not there any more
        WhatIfRole,  ///< the book is a what-if
    };

    explicit LibraryModel(QObject* parent = nullptr);
    ~LibraryModel() override;

    /// The drafts of the listing are those that can be recovered.
    void setListing(std::shared_ptr<const LibraryListing> listing);
    /// Newest first.
    void setRecentFiles(const QStringList& files, const QStringList& missing);
    void setOpenBooks(std::vector<OpenMark> marks);
    /// An invalid index where there is none.
    QModelIndex find(Kind kind, const QString& id) const;
    QModelIndex findLocation(const QString& location) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void renameRequested(marginscope::LibraryModel::Kind kind, const QString& name, const QString& newName);
    /// A book into a folder ("" = none), before another book of it or, where that is empty, last.
    void placeRequested(const QString& name, const QString& folder, const QString& before);

private:
    struct Node;

    Node* node(const QModelIndex& index) const;
    QModelIndex indexOf(const Node& node) const;
    const OpenMark* markOf(const Node& node) const;
    QVariant text(const Node& node) const;
    QString spoken(const Node& node) const;
    void rebuild();
    void addDrafts();
    void addBooks();
    void addWhatIfs();
    void addBranches(Node& parent, const std::vector<WhatIfTree::Branch>& branches);
    void tellMarks(const Node& parent);
    void addLessons();
    void addRecentFiles();
    Node* firstBookFrom(const Node& parent, int row) const;

    std::shared_ptr<const LibraryListing> listing_;
    QStringList recent_;
    QStringList missing_;
    std::vector<OpenMark> marks_;
    std::unique_ptr<Node> root_;
};

} // namespace marginscope
