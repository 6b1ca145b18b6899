// The portfolio library: own books in folders, lessons, recent files and unsaved work, with what can be done to them.
// Works on the store by itself, off the UI thread; every change is a named step of history().
#pragma once

#include "ui/commands/library_history.h"
#include "ui/panels/library_tree.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QToolButton;

namespace marginscope {

/// A book of the store by its place.
struct OtherEntry {
    QString title;
    QString location;
};

class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    LibraryPanel(const Theme& theme, Library library, QWidget* parent = nullptr);
    ~LibraryPanel() override;

    /// Undo and redo of what was done here, while the library has the focus.
    QUndoStack& history() { return history_->stack(); }
    LibraryModel& model() { return *model_; }
    /// Changes of the store are on their way.
    bool isBusy() const { return history_->isBusy(); }

    /// Reads the store anew: after a book was saved to it, a draft kept or taken up.
    void refresh();
    /// Newest first. Whether they are there is looked up off the UI thread.
    void setRecentFiles(const QStringList& files);
    /// Marks what is open and selects the one that is looked at.
    void setOpenBooks(std::vector<OpenMark> marks);
    /// What the open book says of itself.
    void setDescription(const QString& description);
    void focusSearch();
    /// The stored what-ifs of the book at a place, and all stored books.
    std::vector<OtherEntry> whatIfsOf(const std::string& place) const;
    std::vector<OtherEntry> storedBooks() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// "store:NAME", "sample:NAME" or a file.
    void openRequested(const QString& location);
    /// Unsaved work to be opened again.
    void recoverRequested(const QString& draftKey);
    /// The open book is to be saved in the store.
    void saveToStoreRequested();
    void bookRenamed(const QString& name, const QString& newName);
    /// The book is not in the store any more; where it is open, it is unsaved now.
    void bookRemoved(const QString& name);
    /// It is there again.
    void bookRestored(const QString& name);
    void failed(const QString& sentence);
    /// The store was read anew.
    void listed();

private:
    void buildActions();
    void buildTools();
    void buildEmptyHint();
    void buildNotice();
    void layOut();
    void wire();
    QAction* action(const QString& name, const QString& text, const QString& key, const QString& icon,
                    void (LibraryPanel::*run)());
    void applyTheme();

    void showListing(std::shared_ptr<const LibraryListing> listing);
    void refreshModel();
    void refreshHint();
    void refreshActions();
    void fillFolders();
    void showMenu(const QPoint& position);
    void onCommand(LibraryTree::Command command);
    void onRename(LibraryModel::Kind kind, const QString& name, const QString& newName);
    void onEditorClosed();
    void activate(const QModelIndex& index);
    void offerUndo(const QString& sentence);

    void openSelected();
    void newBook();
    void newFolder();
    void duplicate();
    void rename();
    void remove();
    void removeBook(const QString& name);
    void removeFolder(const QString& name);
    void discardDraft(const QString& key, const QString& title);
    void moveBy(int rows);
    void place(const QString& name, const QString& folder, const QString& before);
    QString folderOfSelected() const;
    void editNew(LibraryModel::Kind kind, const QString& name);

    const Theme& theme_;
    LibraryModel* model_;
    LibraryHistory* history_;
    QLineEdit* search_;
    LibraryTree* tree_;
    QWidget* tools_;
    QFrame* hint_;
    QLabel* hintHeading_;
    QLabel* hintText_;
    QPushButton* hintButton_;
    QFrame* notice_;
    QLabel* noticeText_;
    QTimer noticeTime_;
    QLabel* description_;
    QMenu* folders_;
    QAction *open_, *newBook_, *newFolder_, *duplicate_, *rename_, *remove_;
    std::vector<std::pair<QAction*, QString>> icons_;
    std::shared_ptr<const LibraryListing> listing_; ///< null before the store was read
    QStringList recent_;
    QStringList missing_;
    QString current_;    ///< location of the book that is looked at
    QString openAfter_;  ///< a new book, opened when it has its name
    bool stale_ = false; ///< the tree waits for an editor to be closed
    SerialLane files_;   ///< looks up recent files; last: ends before the rest goes
};

} // namespace marginscope
