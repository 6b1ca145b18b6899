// What a person does to the library, as named steps that can be undone. Every step works on the store off the UI
// thread, one after the other; a step that fails is taken back from the history, and the steps after it with it.
#pragma once

#include "core/session/library.h"
#include "ui/jobs/serial_lane.h"

#include <QObject>
#include <QUndoStack>

#include <atomic>
#include <functional>
#include <memory>

namespace marginscope {

struct LibraryStep {
    using Work = std::function<Result<void>(const Library&)>;

    QString text; ///< "Delete “Short strangle”"
    Work apply;   ///< these two run on the worker thread
    Work revert;
    std::function<void()> applied = {}; ///< these two on the UI thread, when it is done and listed
    std::function<void()> reverted = {};
};

class LibraryHistory : public QObject {
    Q_OBJECT

public:
    explicit LibraryHistory(Library library, QObject* parent = nullptr);
    ~LibraryHistory() override;

    QUndoStack& stack() { return *stack_; }
    const Library& library() const { return library_; }
    /// Steps or a reading are on their way.
    bool isBusy() const { return pending_ > 0; }

    /// Reads the store anew.
    void refresh();
    void run(LibraryStep step);

signals:
    /// The store as it is now. Its drafts are those that no running program owns.
    void listed(std::shared_ptr<const marginscope::LibraryListing> listing);
    /// A sentence: what was not done, and why. Nothing was changed.
    void failed(const QString& sentence);

private:
    friend class LibraryCommand;
    struct Outcome {
        Result<void> done;
        Result<LibraryListing> listing;
    };

    void submit(const std::shared_ptr<const LibraryStep>& step, bool forward);
    void deliver(const LibraryStep& step, bool forward, int index, const Outcome& outcome);
    void show(const Result<LibraryListing>& listing);
    void takeBack();

    Library library_;
    QUndoStack* stack_;
    int wanted_ = 0;  ///< index of the history when all that was submitted is done
    int settled_ = 0; ///< index of the history the store is at
    int pending_ = 0;
    bool takingBack_ = false;
    quint64 round_ = 0;                   ///< grows with every failure
    std::atomic<quint64> workerRound_{0}; ///< as the worker knows it: it passes over steps of an older round
    SerialLane lane_;                     ///< last: ends before the rest goes
};

} // namespace marginscope
