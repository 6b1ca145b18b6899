#include "ui/windows/open_book.h"

#include "core/session/input_hash.h"
#include "ui/commands/edit_command.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"

namespace marginscope {

namespace {

Timestamp now() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

} // namespace

OpenBook::OpenBook(std::string storePath, QObject* parent)
    : QObject(parent)
    , storePath_(std::move(storePath))
    , history_(new QUndoStack(this))
    , drafts_(document_, Library(storePath_)) {
    connect(&drafts_, &DraftKeeper::failed, this, &OpenBook::failed);
    connect(history_, &QUndoStack::indexChanged, this, &OpenBook::onStep);
    connect(&document_, &DocumentPresenter::marketChanged, this, &OpenBook::rememberChoice);
    connect(&document_, &DocumentPresenter::rulebookChanged, this, &OpenBook::rememberChoice);
    connect(&document_, &DocumentPresenter::shiftChanged, this, [this] { lastChange_ = tr("Market move"); });
    connect(&jobs_, &JobRunner::comparisonReady, &document_, &DocumentPresenter::acceptComparison);
    connect(&jobs_, &JobRunner::surfaceReady, &document_, &DocumentPresenter::acceptSurface);
    connect(history_, &QUndoStack::indexChanged, this, &OpenBook::modifiedChanged);
    connect(history_, &QUndoStack::cleanChanged, this, &OpenBook::modifiedChanged);
    connect(&document_, &DocumentPresenter::locationChanged, this, &OpenBook::titleChanged);
    connect(&document_, &DocumentPresenter::portfolioChanged, this, &OpenBook::titleChanged);
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &OpenBook::onFileEvent);
}

OpenBook::~OpenBook() {
    // Its steps ask the document, and it tells of its end.
    history_->disconnect(this);
    delete history_;
    setSaved(nullptr);
}

void OpenBook::show(OpenedBook opened, const LoadedMarket& market, std::shared_ptr<const Rulebook> rulebook) {
    drafts_.discard(); // of the book shown before: saved, or thrown away by its owner
    history_->clear();
    lastChange_.clear();
    choice_ = {};
    ownBook_ = opened.ownBook;
    stamp_ = opened.stamp;
    view_ = opened.request.view;
    const bool recovered = opened.recovered;
    const QString draft = QString::fromStdString(opened.request.draft);
    document_.open(std::move(opened.book), market, std::move(rulebook));
    rememberSaved();
    if (recovered) {
        setSaved(nullptr);
        history_->resetClean();
    }
    if (!draft.isEmpty()) drafts_.adopt(draft);
    watchFile();
    emit modifiedChanged();
    emit titleChanged();
}

bool OpenBook::isModified() const {
    if (!document_.isOpen() || history_->isClean()) return false;
    if (savedPortfolio_ == nullptr) return true;
    const Workspace& workspace = document_.workspace();
    if (difference_.revision != workspace.revision()) {
        const bool same = workspace.sharedPortfolio() == savedPortfolio_ || workspace.portfolio() == *savedPortfolio_;
        difference_ = {workspace.revision(), !same};
    }
    return difference_.found;
}

bool OpenBook::isEmpty() const {
    const Portfolio& book = document_.workspace().portfolio();
    return book.positions.empty() && book.collateral.empty() && book.unreadRows.empty();
}

bool OpenBook::isReplaceable() const {
    if (!document_.isOpen()) return true;
    if (history_->count() > 0 || isModified()) return false;
    return isSample(location()) || (location().empty() && isEmpty());
}

void OpenBook::edit(const PortfolioEdit& edit, const QString& text) {
    history_->push(new EditCommand(document_, edit, text));
}

void OpenBook::chooseMarket(const LoadedMarket& market) {
    if (market.market == document_.marketSource().market) return;
    history_->push(
        new MarketCommand(document_, market, tr("Choose market %1").arg(QString::fromStdString(market.market->name))));
}

void OpenBook::editMarket(std::shared_ptr<const MarketSnapshot> market, const QString& text, int mergeKey) {
    history_->push(new MarketCommand(document_, std::move(market), text, mergeKey));
}

void OpenBook::chooseRulebook(std::shared_ptr<const Rulebook> rulebook, const QString& stepName) {
    const QString name = QString::fromStdString(rulebook->id + " " + rulebook->version);
    history_->push(new RulebookCommand(document_, std::move(rulebook),
                                       stepName.isEmpty() ? tr("Choose rulebook %1").arg(name) : stepName));
}

bool OpenBook::canSaveInPlace() const {
    return isStored(location()) || (isFile(location()) && ownBook_);
}

bool OpenBook::save() {
    const std::string place = location();
    if (isStored(place)) return saveInStore(QString::fromStdString(place.substr(6)), SaveMode::Replace);
    return saveAs(QString::fromStdString(place));
}

bool OpenBook::saveAs(const QString& file) {
    // The watcher would take our own writing for somebody else's.
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    const Result<void> written = saveBook(document_.workspace().portfolio(), file.toStdString());
    if (written) ownBook_ = !file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return finishSaving(written, file.toStdString());
}

bool OpenBook::saveInStore(const QString& name, SaveMode mode) {
    Portfolio portfolio = document_.workspace().portfolio();
    portfolio.name = name.toStdString();
    const Result<void> written = saveBookInStore(portfolio, mode, storePath_);
    if (written && portfolio.name != document_.workspace().portfolio().name) {
        ReplaceHeader header = ReplaceHeader::of(document_.workspace().portfolio());
        header.name = portfolio.name;
        edit(header, tr("Rename to %1").arg(name));
    }
    return finishSaving(written, "store:" + portfolio.name);
}

bool OpenBook::finishSaving(const Result<void>& written, const std::string& where) {
    if (!written) {
        watchFile();
        emit failed(errorWithPlace(written.error()));
        return false;
    }
    document_.setLocation(where);
    rememberSaved();
    drafts_.discard();
    choice_ = {};
    rememberChoice();
    if (isFile(where)) stamp_ = FileStamp::of(QString::fromStdString(where));
    watchFile();
    emit modifiedChanged();
    emit saved(QString::fromStdString(where));
    return true;
}

void OpenBook::onStep(int index) {
    lastChange_ = index > lastIndex_ ? history_->undoText() : tr("Undo: %1").arg(history_->redoText());
    lastIndex_ = index;
}

bool OpenBook::keepDraft() {
    if (!isModified()) return true;
    // A book nobody edited since it was copied or taken up again has no draft of its own yet.
    if (drafts_.key().isEmpty()) drafts_.touch();
    return drafts_.flush();
}

// Not part of the book: what it was looked at under is found again when it is opened.
void OpenBook::rememberChoice() {
    if (!isStored(location())) return;
    const Rulebook& rulebook = document_.workspace().rulebook();
    const PortfolioChoice choice{marketChoice(document_.marketSource().location), rulebook.id + "@" + rulebook.version};
    if (choice == choice_) return;
    choice_ = choice;
    const Result<void> kept = Library(storePath_).choose(location().substr(6), choice);
    if (!kept) emit failed(errorWithPlace(kept.error()));
}

void OpenBook::setSaved(std::shared_ptr<const Portfolio> portfolio) {
    std::shared_ptr<const Portfolio> old = std::exchange(savedPortfolio_, std::move(portfolio));
    difference_ = {};
    if (old != nullptr) releaseLater(std::move(old));
}

void OpenBook::rememberSaved() {
    setSaved(document_.workspace().sharedPortfolio());
    history_->setClean();
}

void OpenBook::exportResult(const QString& file) {
    const std::shared_ptr<const Comparison> comparison = document_.comparison();
    if (comparison == nullptr) return;
    const RunInputs inputs = document_.workspace().inputs();
    writeFile(file, [comparison, inputs, path = file.toStdString()] {
        const bool sheet = QString::fromStdString(path).endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
        const auto words = [](const Phrase& phrase) { return translated(phrase).toStdString(); };
        const Result<void> written = sheet ? exportWorkbook(*comparison, {inputHash(inputs), now(), words}, path)
                                           : exportComparison(*comparison, path);
        return written ? QString() : errorWithPlace(written.error());
    });
}

void OpenBook::writeFile(const QString& file, std::function<QString()> work) {
    exports_.submit([this, file, work = std::move(work)] {
        const QString problem = work();
        QMetaObject::invokeMethod(
            this, [this, file, problem] { problem.isEmpty() ? emit exported(file) : emit failed(problem); },
            Qt::QueuedConnection);
    });
}

bool OpenBook::saveMarketAs(const QString& file) {
    const Result<void> written = saveMarketFile(document_.workspace().market(), file.toStdString());
    if (!written) emit failed(errorWithPlace(written.error()));
    return written.has_value();
}

bool OpenBook::fileChangedSince() const {
    return document_.isOpen() && isFile(location()) && FileStamp::of(QString::fromStdString(location())) != stamp_;
}

void OpenBook::acknowledgeFile() {
    stamp_ = FileStamp::of(QString::fromStdString(location()));
    watchFile();
}

void OpenBook::detach() {
    ReplaceHeader header = ReplaceHeader::of(document_.workspace().portfolio());
    header.whatIfOf.clear();
    edit(header, tr("Make it a book of its own"));
}

void OpenBook::followBase(const std::string& place) {
    const bool modified = isModified();
    ReplaceHeader header = ReplaceHeader::of(document_.workspace().portfolio());
    header.whatIfOf = place;
    if (document_.apply(header) && !modified) setSaved(document_.workspace().sharedPortfolio());
}

void OpenBook::setLocation(const std::string& where, bool stillSaved) {
    document_.setLocation(where);
    if (!stillSaved) {
        setSaved(nullptr);
        history_->resetClean();
    } else if (savedPortfolio_ == nullptr && history_->index() == history_->count()) {
        rememberSaved();
    }
    watchFile();
    emit modifiedChanged();
}

void OpenBook::watchFile() {
    if (!watcher_.files().isEmpty()) watcher_.removePaths(watcher_.files());
    if (document_.isOpen() && isFile(location())) watcher_.addPath(QString::fromStdString(location()));
}

void OpenBook::onFileEvent() {
    // Programs that replace a file make the watcher lose it.
    if (watcher_.files().isEmpty()) watchFile();
    if (fileChangedSince()) emit fileChanged();
}

} // namespace marginscope
