#include "ui/jobs/draft_keeper.h"

#include "ui/presentation/translated.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

namespace marginscope {

namespace {

constexpr std::string_view storePrefix = "store:", samplePrefix = "sample:";

std::shared_ptr<QLockFile> lockOf(const std::string& storePath, const QString& key) {
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(key));
    auto lock = std::make_shared<QLockFile>(QStringLiteral("%1.%2.lock").arg(QString::fromStdString(storePath), name));
    lock->setStaleLockTime(0); // only a program that has ended gives it up
    return lock;
}

DraftOrigin originOf(const DocumentPresenter& document) {
    const std::string& location = document.workspace().location();
    DraftOrigin origin;
    if (location.starts_with(storePrefix))
        origin.savedName = location.substr(storePrefix.size());
    else if (!location.starts_with(samplePrefix))
        origin.file = location;
    origin.choice.market = marketChoice(document.marketSource().location);
    const Rulebook& rulebook = document.workspace().rulebook();
    origin.choice.rulebook = rulebook.id + "@" + rulebook.version;
    return origin;
}

bool isOwned(const std::string& storePath, const QString& key) {
    const std::shared_ptr<QLockFile> lock = lockOf(storePath, key);
    return !lock->tryLock(0) && lock->error() == QLockFile::LockFailedError;
}

} // namespace

DraftKeeper::DraftKeeper(DocumentPresenter& document, Library library, QObject* parent, DraftTimes times)
    : QObject(parent)
    , document_(document)
    , library_(std::move(library))
    , times_(times) {
    for (QTimer* timer : {&pause_, &longest_}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, [this] { write(); });
    }
    connect(&document, &DocumentPresenter::opened, this, &DraftKeeper::onOpened);
    connect(&document, &DocumentPresenter::portfolioChanged, this, &DraftKeeper::onChanged);
    connect(&document, &DocumentPresenter::locationChanged, this, [this] {
        if (inStore_ || isBehind()) onChanged();
    });
}

DraftKeeper::~DraftKeeper() {
    if (isBehind()) write();
}

bool DraftKeeper::adopt(const QString& key) {
    const std::shared_ptr<QLockFile> lock = lockOf(library_.storePath(), key);
    if (!lock->tryLock(100) && lock->error() == QLockFile::LockFailedError) return false;
    forget();
    key_ = key;
    lock_ = lock;
    inStore_ = true;
    return true;
}

bool DraftKeeper::flush(std::chrono::milliseconds atMost) {
    if (!isBehind()) return true;
    writing_ = false; // one that is on its way may hold an older edition; this one comes after it
    const std::shared_future<bool> done = write();
    if (done.wait_for(atMost) != std::future_status::ready || !done.get()) return false;
    kept_ = edition_;
    inStore_ = true;
    return true;
}

void DraftKeeper::discard() {
    if (inStore_ || writing_) {
        lane_.submit([this, library = library_, key = key_.toStdString(), lock = lock_] {
            const Result<void> removed = library.removeDraft(key);
            lock->unlock();
            if (removed) return;
            QMetaObject::invokeMethod(
                this,
                [this, error = removed.error()] {
                    emit failed(tr("The unsaved copy of this book could not be removed and will be offered again. %1")
                                    .arg(errorSentence(error)));
                },
                Qt::QueuedConnection);
        });
    }
    forget();
}

std::vector<DraftEntry> DraftKeeper::leftOver(const std::string& storePath, const std::vector<DraftEntry>& drafts) {
    std::vector<DraftEntry> free;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(free),
                 [&](const DraftEntry& draft) { return !isOwned(storePath, QString::fromStdString(draft.key)); });
    return free;
}

Result<std::vector<DraftEntry>> DraftKeeper::leftOver(const Library& library) {
    return library.drafts().map(
        [&](const std::vector<DraftEntry>& drafts) { return leftOver(library.storePath(), drafts); });
}

void DraftKeeper::onOpened() {
    if (isBehind()) write();
    forget();
}

void DraftKeeper::onChanged() {
    takeSnapshot();
    ++edition_;
    pause_.start(times_.pause);
    if (!longest_.isActive()) longest_.start(times_.longest);
}

// The document may be gone or show another book when the draft is written.
void DraftKeeper::takeSnapshot() {
    portfolio_ = document_.workspace().inputs().portfolio;
    origin_ = originOf(document_);
}

std::shared_future<bool> DraftKeeper::write() {
    if (writing_ || !isBehind()) return {};
    pause_.stop();
    longest_.stop();
    writing_ = true;
    if (key_.isEmpty()) {
        key_ = QUuid::createUuid().toString(QUuid::WithoutBraces);
        lock_ = lockOf(library_.storePath(), key_);
    }
    auto done = std::make_shared<std::promise<bool>>();
    lane_.submit([this, done, library = library_, key = key_.toStdString(), lock = lock_, book = portfolio_,
                  origin = origin_, epoch = epoch_, edition = edition_] {
        const Result<void> written = library.saveDraft(key, *book, origin);
        if (written && !lock->isLocked()) lock->tryLock(0);
        done->set_value(written.has_value());
        QMetaObject::invokeMethod(
            this, [this, epoch, edition, written] { onWritten(epoch, edition, written); }, Qt::QueuedConnection);
    });
    return done->get_future().share();
}

void DraftKeeper::onWritten(quint64 epoch, quint64 edition, const Result<void>& written) {
    if (epoch != epoch_) return;
    writing_ = false;
    if (written) {
        inStore_ = true;
        failing_ = false;
        kept_ = std::max(kept_, edition);
        emit kept();
        return;
    }
    if (isBehind()) longest_.start(times_.retry);
    if (failing_) return;
    failing_ = true;
    emit failed(
        tr("Unsaved changes cannot be kept for a restart at the moment. %1").arg(errorSentence(written.error())));
}

void DraftKeeper::forget() {
    pause_.stop();
    longest_.stop();
    ++epoch_;
    kept_ = edition_;
    inStore_ = writing_ = failing_ = false;
    key_.clear();
    lock_.reset();
    portfolio_.reset();
}

} // namespace marginscope
