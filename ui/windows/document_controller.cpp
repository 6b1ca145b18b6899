#include "ui/windows/document_controller.h"

#include "core/portfolio/difference.h"
#include "core/session/what_if_tree.h"
#include "ui/presentation/translated.h"

#include <QFileInfo>

#include <algorithm>

namespace marginscope {

namespace {

std::string absolute(const QString& location) {
    const std::string place = location.toStdString();
    return isFile(place) ? QFileInfo(location).absoluteFilePath().toStdString() : place;
}

bool isSame(const OpenRequest& one, const OpenRequest& other) {
    return one.location == other.location && one.draft == other.draft;
}

} // namespace

DocumentController::DocumentController(std::string storePath, QObject* parent)
    : QObject(parent)
    , storePath_(std::move(storePath)) {
    current_ = &addBook();
    histories_.setActiveStack(&current_->history());
    connect(this, &DocumentController::bookOpened, this, [this](OpenBook* book) {
        if (!application_ || book->location() != application_->place) return;
        const Application waiting = *std::exchange(application_, std::nullopt);
        applyTo(*book, *waiting.whatIf);
    });
}

DocumentController::~DocumentController() {
    // Books leave the group of histories while it is still there.
    for (OpenBook* book : books_)
        delete book;
}

OpenBook& DocumentController::addBook() {
    auto* book = new OpenBook(storePath_, this);
    books_.push_back(book);
    histories_.addStack(&book->history());
    connect(book, &OpenBook::failed, this, &DocumentController::failed);
    connect(book, &OpenBook::saved, this, &DocumentController::saved);
    connect(book, &OpenBook::exported, this, &DocumentController::exported);
    emit bookAdded(book);
    return *book;
}

void DocumentController::setCurrent(OpenBook& book) {
    const bool other = current_ != &book;
    current_ = &book;
    histories_.setActiveStack(&book.history());
    rememberWhatIf(book);
    if (other) emit currentChanged();
}

void DocumentController::newBook() {
    OpenedAll nothing;
    show({}, nothing, nullptr);
}

void DocumentController::open(const QStringList& locations) {
    std::vector<OpenRequest> requests;
    for (const QString& location : locations)
        requests.push_back({absolute(location), {}, {}, {}, {}, {}});
    open(requests);
}

void DocumentController::open(const std::vector<OpenRequest>& requests) {
    std::vector<OpenRequest> wanted;
    for (const OpenRequest& request : requests) {
        OpenBook* there = request.draft.empty() ? openAt(request.location) : nullptr;
        if (there == nullptr)
            wanted.push_back(request);
        else
            setCurrent(*there);
    }
    if (!wanted.empty()) submit(wanted, nullptr);
}

void DocumentController::openSession(const std::vector<OpenRequest>& requests, int current) {
    if (current >= 0 && current < static_cast<int>(requests.size()))
        shownInTheEnd_ = requests[static_cast<std::size_t>(current)];
    open(requests);
}

void DocumentController::revert(OpenBook& book) {
    submit({{book.location(), {}, {}, {}, {}, {}}}, &book);
}

void DocumentController::submit(const std::vector<OpenRequest>& requests, OpenBook* reverted) {
    const quint64 request = ++request_;
    setBusy(true);
    lane_.submit([this, request, requests, reverted, store = storePath_](const std::stop_token& stop) {
        auto opened = std::make_shared<OpenedAll>(readAll(requests, store, stop));
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, request, opened, reverted] {
                if (request != request_) return;
                for (const LoadedMarket& market : opened->markets)
                    markets_.add(market);
                deliver({request, opened, reverted, 0});
            },
            Qt::QueuedConnection);
    });
}

void DocumentController::cancelOpening() {
    cancelled_ = request_++;
    lane_.cancel();
    if (prepared_ != nullptr) close(*prepared_);
    shownInTheEnd_.reset();
    setBusy(false);
}

OpenBook* DocumentController::openAt(const std::string& location) const {
    if (location.empty()) return nullptr;
    const auto found = std::find_if(books_.begin(), books_.end(), [&](const OpenBook* book) {
        return book->document().isOpen() && book->location() == location;
    });
    return found == books_.end() ? nullptr : *found;
}

// A page takes about as long to build as a book to fill it, and there may be many: each in a turn of its own, so that
// the window answers in between.
void DocumentController::deliver(const Delivery& delivery) {
    if (delivery.request <= cancelled_) return; // one that was read is shown, whatever is asked for meanwhile
    OpenBook* reverted = delivery.reverted;
    const bool gone = reverted != nullptr && std::find(books_.begin(), books_.end(), reverted) == books_.end();
    if (gone || delivery.next == delivery.all->books.size()) {
        if (delivery.request == request_) setBusy(false);
        return gone ? void() : finish(*delivery.all);
    }
    Delivery rest = delivery;
    if (reverted == nullptr && !current_->isReplaceable() && prepared_ == nullptr)
        prepared_ = &addBook();
    else
        show(std::move(rest.all->books[rest.next++]), *rest.all, reverted);
    QMetaObject::invokeMethod(
        this, [this, rest] { deliver(rest); }, Qt::QueuedConnection);
}

void DocumentController::finish(const OpenedAll& opened) {
    if (prepared_ != nullptr) close(*prepared_);
    if (opened.books.empty() && current_->document().isOpen()) {
        if (!opened.markets.empty()) current_->chooseMarket(opened.markets.back());
        if (opened.rulebook) current_->chooseRulebook(opened.rulebook);
    }
    QStringList sentences;
    for (const Error& error : opened.errors)
        sentences.append(errorWithPlace(error));
    for (const Phrase& notice : opened.notices)
        sentences.append(translated(notice));
    if (!sentences.isEmpty()) emit failed(sentences.join(QLatin1Char('\n')));
    if (shownInTheEnd_) {
        OpenBook* shown = openAt(shownInTheEnd_->location);
        if (shown != nullptr) setCurrent(*shown);
        shownInTheEnd_.reset();
    }
    // A window that could open nothing still has a book to work on.
    if (!current_->document().isOpen()) newBook();
}

void DocumentController::show(OpenedBook opened, const OpenedAll& all, OpenBook* reverted) {
    const bool open = current_->document().isOpen();
    LoadedMarket market = open ? current_->document().marketSource() : markets_.bundled();
    std::shared_ptr<const Rulebook> rulebook = all.rulebook ? all.rulebook : opened.rulebook;
    if (reverted != nullptr) {
        market = reverted->document().marketSource();
        rulebook = reverted->document().workspace().sharedRulebook();
    } else if (opened.market) {
        market = *opened.market;
        markets_.add(market);
    } else if (!all.markets.empty()) {
        market = all.markets.back();
    }
    if (!rulebook) rulebook = open ? current_->document().workspace().sharedRulebook() : defaultRulebook();
    if (!rulebook) return;
    OpenBook& book = reverted != nullptr         ? *reverted
                     : current_->isReplaceable() ? *current_
                     : prepared_ != nullptr      ? *prepared_
                                                 : addBook();
    if (prepared_ == &book) prepared_ = nullptr;
    const std::shared_ptr<const MarketSnapshot> editedMarket = opened.editedMarket;
    // Of a session only the book that was seen last: showing a page costs more than filling it.
    const bool comesForward = &book == current_ || !shownInTheEnd_ || isSame(opened.request, *shownInTheEnd_);
    book.show(std::move(opened), market, std::move(rulebook));
    if (editedMarket) book.document().editMarket(editedMarket);
    if (comesForward) setCurrent(book);
    emit bookOpened(&book);
}

std::shared_ptr<const Rulebook> DocumentController::defaultRulebook() {
    const Result<LoadedRulebook> bundled = loadRulebook(marginscope::defaultRulebook);
    if (bundled) return bundled->rulebook;
    emit failed(errorWithPlace(bundled.error()));
    return nullptr;
}

void DocumentController::duplicate(OpenBook& book) {
    const DocumentPresenter& from = book.document();
    OpenedBook copy;
    copy.book.portfolio = from.workspace().portfolio();
    copy.book.portfolio.name = tr("Copy of %1").arg(from.title()).toStdString();
    copy.recovered = true;
    OpenBook& added = addBook();
    added.show(std::move(copy), from.marketSource(), from.workspace().sharedRulebook());
    added.keepDraft();
    if (from.marketIsEdited()) added.document().editMarket(from.workspace().sharedMarket());
    setCurrent(added);
    emit bookOpened(&added);
}

void DocumentController::newWhatIf(OpenBook& book) {
    keepWhatIf(book, book.document().workspace().portfolio());
}

void DocumentController::keepWhatIf(OpenBook& book, Portfolio whatIf) {
    const DocumentPresenter& from = book.document();
    if (book.location().empty())
        return emit failed(tr("A what-if belongs to a saved book. Save “%1” first.").arg(from.title()));
    std::vector<std::string> taken;
    for (const QString& name : storedNames())
        taken.push_back(name.toStdString());
    OpenedBook opened;
    opened.book.portfolio = whatIfOf(std::move(whatIf), book.location(), from.title().toStdString(), taken);
    const QString name = QString::fromStdString(opened.book.portfolio.name);
    OpenBook& added = addBook();
    added.show(std::move(opened), from.marketSource(), from.workspace().sharedRulebook());
    if (from.marketIsEdited()) added.document().editMarket(from.workspace().sharedMarket());
    added.document().setShift(from.workspace().shift());
    added.saveInStore(name, SaveMode::CreateNew);
    setCurrent(added);
    emit bookOpened(&added);
}

void DocumentController::rememberWhatIf(const OpenBook& book) {
    if (!book.document().isOpen()) return;
    const std::string& base = book.document().workspace().portfolio().whatIfOf;
    if (!base.empty()) lastWhatIf_[base] = book.location();
}

std::string DocumentController::whatIfToShow(const std::string& base) const {
    const auto last = lastWhatIf_.find(base);
    if (last != lastWhatIf_.end() && openAt(last->second) != nullptr) return last->second;
    const Result<LibraryListing> listing = Library(storePath_).list();
    if (!listing) return {};
    if (last != lastWhatIf_.end() && last->second.starts_with("store:") && listing->book(last->second.substr(6)))
        return last->second;
    for (const PortfolioEntry& entry : listing->books)
        if (entry.whatIfOf == base) return "store:" + entry.name;
    return {};
}

void DocumentController::toggleWhatIf(OpenBook& book) {
    const std::string& base = book.document().workspace().portfolio().whatIfOf;
    if (!base.empty()) {
        rememberWhatIf(book);
        return open(QStringList{QString::fromStdString(base)});
    }
    const std::string place = book.location().empty() ? std::string() : whatIfToShow(book.location());
    if (place.empty()) return newWhatIf(book);
    open(QStringList{QString::fromStdString(place)});
}

void DocumentController::applyToBase(OpenBook& whatIf) {
    const std::string place = whatIf.document().workspace().portfolio().whatIfOf;
    if (place.empty()) return;
    if (OpenBook* base = openAt(place)) {
        applyTo(*base, whatIf.document().workspace().portfolio());
        return setCurrent(*base);
    }
    application_ = Application{place, whatIf.document().workspace().sharedPortfolio()};
    open(QStringList{QString::fromStdString(place)});
}

void DocumentController::applyTo(OpenBook& base, const Portfolio& whatIf) {
    const EditGroup group = editBetween(base.document().workspace().portfolio(), whatIf);
    if (!group.edits.empty()) base.edit(group, tr("Apply what-if %1").arg(QString::fromStdString(whatIf.name)));
}

void DocumentController::close(OpenBook& book) {
    const auto at = std::find(books_.begin(), books_.end(), &book);
    if (at == books_.end()) return;
    if (prepared_ == &book) prepared_ = nullptr;
    if (books_.size() == 1) {
        addBook();
        setCurrent(*books_.back());
        newBook();
    } else if (current_ == &book) {
        setCurrent(at + 1 == books_.end() ? **(at - 1) : **(at + 1));
    }
    book.dropDraft();
    emit bookClosing(&book);
    books_.erase(std::find(books_.begin(), books_.end(), &book));
    delete &book;
}

void DocumentController::chooseMarket(int index) {
    const auto& known = markets_.markets();
    if (index >= 0 && index < static_cast<int>(known.size()))
        current_->chooseMarket(known[static_cast<std::size_t>(index)]);
}

int DocumentController::marketIndex() const {
    return current_->document().isOpen() ? markets_.indexOf(current_->document().marketSource().market.get()) : 0;
}

void DocumentController::chooseRulebook(const QString& idAndVersion) {
    const Rulebook& present = current_->document().workspace().rulebook();
    if (idAndVersion.toStdString() == present.id + "@" + present.version) return;
    const Result<LoadedRulebook> rulebook = loadRulebook(idAndVersion.toStdString(), {}, storePath_);
    if (!rulebook) return emit failed(errorWithPlace(rulebook.error()));
    current_->chooseRulebook(rulebook->rulebook);
}

QStringList DocumentController::storedNames() {
    QStringList names;
    const auto stored = storedBooks(storePath_);
    if (!stored) {
        emit failed(errorWithPlace(stored.error()));
        return names;
    }
    for (const std::string& name : *stored)
        names.append(QString::fromStdString(name));
    return names;
}

void DocumentController::setBusy(bool busy) {
    busy_ = busy ? 1 : 0;
    emit busyChanged(busy);
}

} // namespace marginscope
