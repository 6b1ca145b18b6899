// One open book without its widgets: the document, its undo history, its runs, and how it is saved. A window shows it
// in a page of its own.
#pragma once

#include "ui/commands/input_command.h"
#include "ui/jobs/draft_keeper.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/serial_lane.h"
#include "ui/windows/book_loader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QUndoStack>

namespace marginscope {

class OpenBook : public QObject {
    Q_OBJECT

public:
    /// `storePath` empty: the user's own store.
    OpenBook(std::string storePath, QObject* parent = nullptr);
    ~OpenBook() override;

    DocumentPresenter& document() { return document_; }
    const DocumentPresenter& document() const { return document_; }
    QUndoStack& history() { return *history_; }
    const std::string& storePath() const { return storePath_; }
    JobRunner& jobs() { return jobs_; }
    const DraftKeeper& drafts() const { return drafts_; }
    /// What was done last, in words: a step, its undoing, or a move of the market.
    const QString& lastChange() const { return lastChange_; }

    /// Shows a book in place of the present one; the history begins anew.
    void show(OpenedBook opened, const LoadedMarket& market, std::shared_ptr<const Rulebook> rulebook);

    /// The book differs from what was saved. Another market or rulebook is no change of the book.
    bool isModified() const;
    /// Another book may take its place: nothing of the person's own is in it.
    bool isReplaceable() const;
    bool isEmpty() const;
    const std::string& location() const { return document_.workspace().location(); }
    /// How its page was left when it was open last; empty where nobody knows.
    const QByteArray& view() const { return view_; }

    void edit(const PortfolioEdit& edit, const QString& text);
    void chooseMarket(const LoadedMarket& market);
    void editMarket(std::shared_ptr<const MarketSnapshot> market, const QString& text, int mergeKey);
    /// `stepName` as the history shows it; empty: the name of the rulebook.
    void chooseRulebook(std::shared_ptr<const Rulebook> rulebook, const QString& stepName = {});

    /// Whether save() can write without asking where.
    bool canSaveInPlace() const;
    bool save();
    bool saveAs(const QString& file);
    bool saveInStore(const QString& name, SaveMode mode);
    /// Writes the comparison off the UI thread, in the format of the file's ending (.xlsx, .json, .csv, else text);
    /// ends with exported() or failed().
    void exportResult(const QString& file);
    /// Does the work of writing a file off the UI thread; it says why it failed. Ends with exported() or failed().
    void writeFile(const QString& file, std::function<QString()> work);
    /// The market as it is shown, edits and all.
    bool saveMarketAs(const QString& file);
    /// The file is another than the one that was read or written last.
    bool fileChangedSince() const;
    /// From now on the file counts as known; told again at its next change.
    void acknowledgeFile();
    /// Keeps unsaved changes in the store, so that the book may close; waits for it. False where that failed.
    bool keepDraft();
    /// Unsaved changes are thrown away.
    void dropDraft() { drafts_.discard(); }
    /// A what-if becomes a book of its own.
    void detach();
    /// The base of a what-if has another name: no change of one's own.
    void followBase(const std::string& place);
    /// The place the book was saved in is gone or has another name.
    void setLocation(const std::string& location, bool stillSaved);

signals:
    void failed(const QString& sentence);
    void saved(const QString& where);
    void exported(const QString& file);
    void modifiedChanged();
    void titleChanged();
    void fileChanged();

private:
    bool finishSaving(const Result<void>& written, const std::string& location);
    void watchFile();
    void onFileEvent();
    void setSaved(std::shared_ptr<const Portfolio> portfolio);
    void rememberSaved();
    void rememberChoice();
    void onStep(int index);

    std::string storePath_;
    DocumentPresenter document_;
    QUndoStack* history_;
    JobRunner jobs_;
    DraftKeeper drafts_;
    QString lastChange_;
    PortfolioChoice choice_; ///< as the store has it, where this run wrote it
    int lastIndex_ = 0;
    QFileSystemWatcher watcher_;
    FileStamp stamp_;
    QByteArray view_;
    struct Difference {
        std::uint64_t revision = 0; ///< of the document; 0: not looked yet
        bool found = false;
    };

    std::shared_ptr<const Portfolio> savedPortfolio_; ///< null: never saved as it is
    mutable Difference difference_; ///< of the book from the saved one; large books are long to compare
    bool ownBook_ = false;
    SerialLane exports_; ///< last: ends before the rest goes
};

} // namespace marginscope
