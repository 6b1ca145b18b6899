#include "ui/commands/library_history.h"

#include "ui/jobs/draft_keeper.h"
#include "ui/presentation/translated.h"

namespace marginscope {

class LibraryCommand : public QUndoCommand {
public:
    LibraryCommand(LibraryHistory& history, LibraryStep step)
        : QUndoCommand(step.text)
        , history_(history)
        , step_(std::make_shared<const LibraryStep>(std::move(step))) {}

    void redo() override { history_.submit(step_, true); }
    void undo() override { history_.submit(step_, false); }

private:
    LibraryHistory& history_;
    std::shared_ptr<const LibraryStep> step_;
};

namespace {

Result<LibraryListing> listingOf(const Library& library) {
    return library.list().map([&](LibraryListing&& listing) {
        listing.drafts = DraftKeeper::leftOver(library.storePath(), listing.drafts);
        return std::move(listing);
    });
}

} // namespace

LibraryHistory::LibraryHistory(Library library, QObject* parent)
    : QObject(parent)
    , library_(std::move(library))
    , stack_(new QUndoStack(this)) {}

LibraryHistory::~LibraryHistory() = default;

void LibraryHistory::refresh() {
    ++pending_;
    lane_.submit([this, library = library_] {
        auto listing = std::make_shared<const Result<LibraryListing>>(listingOf(library));
        QMetaObject::invokeMethod(
            this,
            [this, listing] {
                --pending_;
                show(*listing);
            },
            Qt::QueuedConnection);
    });
}

void LibraryHistory::run(LibraryStep step) {
    stack_->push(new LibraryCommand(*this, std::move(step)));
}

void LibraryHistory::submit(const std::shared_ptr<const LibraryStep>& step, bool forward) {
    if (takingBack_) return;
    wanted_ += forward ? 1 : -1;
    ++pending_;
    lane_.submit([this, step, forward, index = wanted_, round = round_, library = library_] {
        std::shared_ptr<const Outcome> outcome;
        if (round == workerRound_) {
            Result<void> done = forward ? step->apply(library) : step->revert(library);
            if (!done) ++workerRound_;
            outcome = std::make_shared<const Outcome>(Outcome{std::move(done), listingOf(library)});
        }
        QMetaObject::invokeMethod(
            this,
            [this, step, forward, index, outcome] {
                --pending_;
                if (outcome) deliver(*step, forward, index, *outcome);
            },
            Qt::QueuedConnection);
    });
}

void LibraryHistory::deliver(const LibraryStep& step, bool forward, int index, const Outcome& outcome) {
    if (!outcome.done) takeBack();
    show(outcome.listing);
    if (!outcome.done) {
        const QString sentence = forward ? tr("“%1” was not done. %2") : tr("“%1” was not undone. %2");
        emit failed(sentence.arg(step.text, errorSentence(outcome.done.error())));
        return;
    }
    settled_ = index;
    const std::function<void()>& then = forward ? step.applied : step.reverted;
    if (then) then();
}

void LibraryHistory::show(const Result<LibraryListing>& listing) {
    if (listing)
        emit listed(std::make_shared<const LibraryListing>(*listing));
    else
        emit failed(errorWithPlace(listing.error()));
}

void LibraryHistory::takeBack() {
    ++round_;
    takingBack_ = true;
    stack_->setIndex(settled_);
    takingBack_ = false;
    wanted_ = settled_;
}

} // namespace marginscope
