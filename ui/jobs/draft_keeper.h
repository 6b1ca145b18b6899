// The autosave journal of one open book: its unsaved changes lie in the store as a draft, so that they outlive a crash,
// a kill or a window that is closed. A lock file beside the store, held while the book is open, tells the drafts of
// running programs from those left over; the system frees it when a program ends in whatever way.
#pragma once

#include "core/session/library.h"
#include "ui/jobs/serial_lane.h"
#include "ui/presentation/document_presenter.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <future>

namespace marginscope {

/// When the journal is written.
struct DraftTimes {
    std::chrono::milliseconds pause{800};    ///< after the last change
    std::chrono::milliseconds longest{5000}; ///< after the first change, however many follow
    std::chrono::milliseconds retry{5000};   ///< after a failure
};

class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `library`: the store the draft is kept in. Follows every change of the book in `document`; another book opened
    /// in it begins another draft, and the one before stays left over unless discard() was called.
    DraftKeeper(DocumentPresenter& document, Library library, QObject* parent = nullptr, DraftTimes times = {});
    /// Keeps what is not kept yet; the draft stays in the store unless discard() was called.
    ~DraftKeeper() override;

    /// Name of the draft in the store; empty before the first change.
    const QString& key() const { return key_; }
    /// Goes on with a draft that was recovered into the document. False where another running program has it open.
    bool adopt(const QString& key);

    /// The book is to be kept although nothing changed it: a copy, a new book.
    void touch() { onChanged(); }
    /// Changes that are not in the store yet.
    bool isBehind() const { return edition_ != kept_; }
    /// Keeps the changes now and waits for it. False where that failed or took longer.
    bool flush(std::chrono::milliseconds atMost = std::chrono::milliseconds(2500));
    /// The book was saved, or its changes are thrown away: the draft goes.
    void discard();

    /// Those of `drafts` that no running program owns.
    static std::vector<DraftEntry> leftOver(const std::string& storePath, const std::vector<DraftEntry>& drafts);
    /// Drafts of a store that no running program owns; reads the store.
    static Result<std::vector<DraftEntry>> leftOver(const Library& library);

signals:
    /// The draft was written.
    void kept();
    /// It could not be written: said once, tried again until it works.
    void failed(const QString& sentence);

private:
    void onOpened();
    void onChanged();
    void takeSnapshot();
    std::shared_future<bool> write();
    void onWritten(quint64 epoch, quint64 edition, const Result<void>& written);
    void forget();

    DocumentPresenter& document_;
    Library library_;
    DraftTimes times_;
    QTimer pause_;
    QTimer longest_;
    QString key_;
    std::shared_ptr<QLockFile> lock_;
    std::shared_ptr<const Portfolio> portfolio_;
    DraftOrigin origin_;
    quint64 epoch_ = 0;   ///< grows with every other draft: late answers about the one before are dropped
    quint64 edition_ = 0; ///< grows with every change
    quint64 kept_ = 0;    ///< the edition that is in the store
    bool inStore_ = false;
    bool writing_ = false;
    bool failing_ = false;
    SerialLane lane_; ///< last: ends before the rest goes
};

} // namespace marginscope
