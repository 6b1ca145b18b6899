#include "ui/windows/document_controller.h"

#include "ui/commands/edit_command.h"
#include "ui/presentation/translated.h"

#include <QFileInfo>

#include <algorithm>

namespace marginscope {

namespace {

bool isStored(const std::string& location) {
    return location.rfind("store:", 0) == 0;
}

bool isFile(const std::string& location) {
    return !location.empty() && !isStored(location) && location.rfind("sample:", 0) != 0;
}

} // namespace

DocumentController::DocumentController(DocumentPresenter& document, std::string storePath, QObject* parent)
    : QObject(parent)
    , document_(document)
    , storePath_(std::move(storePath))
    , history_(new QUndoStack(this)) {
    markets_.push_back({sampleMarket(), {}, {}, "sample"});
}

void DocumentController::newBook() {
    ++request_;
    ownBook_ = false;
    show(LoadedBook{}, nullptr);
}

void DocumentController::open(const QStringList& locations) {
    const quint64 request = ++request_;
    setBusy(true);
    lane_.submit([this, request, locations, store = storePath_](const std::stop_token& stop) {
        auto loaded = std::make_shared<Loaded>(load(locations, store));
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [this, request, loaded] {
                if (request == request_) deliver(std::move(*loaded));
            },
            Qt::QueuedConnection);
    });
}

DocumentController::Loaded DocumentController::load(const QStringList& locations, const std::string& storePath) {
    Loaded loaded;
    for (const QString& location : locations)
        loadOne(location.toStdString(), storePath, loaded);
    if (!loaded.book || loaded.rulebook) return loaded;
    const Result<LoadedRulebook> rulebook =
        loadRulebook(loaded.book->portfolio.rulebook.value_or("deribit"), {}, storePath);
    if (rulebook)
        loaded.rulebook = rulebook->rulebook;
    else
        loaded.errors.push_back(rulebook.error());
    return loaded;
}

void DocumentController::loadOne(const std::string& location, const std::string& storePath, Loaded& loaded) {
    const auto fail = [&](const Error& error) { loaded.errors.push_back(error.at({location, 0, 0, {}})); };
    InputKind kind = InputKind::OtherBook;
    if (isFile(location)) {
        const Result<InputKind> told = inputKind(location);
        if (!told) return fail(told.error());
        kind = *told;
    }
    if (kind == InputKind::Market) {
        Result<LoadedMarket> market = loadMarket(location, storePath);
        if (!market) return fail(market.error());
        loaded.markets.push_back(std::move(*market));
    } else if (kind == InputKind::Rulebook) {
        const Result<LoadedRulebook> rulebook = loadRulebook(location, {}, storePath);
        if (!rulebook) return fail(rulebook.error());
        loaded.rulebook = rulebook->rulebook;
    } else {
        Result<LoadedBook> book = loadBook(location, storePath);
        if (!book) return fail(book.error());
        loaded.ownBook = kind == InputKind::OwnBook;
        loaded.book = std::move(*book);
    }
}

void DocumentController::deliver(Loaded loaded) {
    setBusy(false);
    for (LoadedMarket& market : loaded.markets)
        markets_.push_back(std::move(market));
    if (!loaded.markets.empty()) {
        if (!loaded.book) document_.setMarket(markets_.back());
        emit marketsChanged();
    }
    if (loaded.book) {
        if (!loaded.markets.empty()) document_.setMarket(markets_.back());
        ownBook_ = loaded.ownBook;
        const LoadedMarket market = loaded.markets.empty() ? LoadedMarket{} : markets_.back();
        show(std::move(*loaded.book), loaded.rulebook);
        if (market.market) document_.setMarket(market);
    } else if (loaded.rulebook) {
        document_.setRulebook(loaded.rulebook);
    }
    QStringList sentences;
    for (const Error& error : loaded.errors)
        sentences.append(errorWithPlace(error));
    if (!sentences.isEmpty()) emit failed(sentences.join(QLatin1Char('\n')));
}

void DocumentController::show(LoadedBook book, std::shared_ptr<const Rulebook> rulebook) {
    const bool first = !document_.isOpen();
    if (!rulebook && !first) rulebook = document_.workspace().sharedRulebook();
    if (!rulebook) {
        const Result<LoadedRulebook> bundled = loadRulebook("deribit");
        if (!bundled) return emit failed(errorWithPlace(bundled.error()));
        rulebook = bundled->rulebook;
    }
    const LoadedMarket market = first ? markets_.front() : document_.marketSource();
    history_->clear();
    document_.open(std::move(book), market, std::move(rulebook));
    emit bookOpened();
    emit marketsChanged();
}

void DocumentController::edit(const PortfolioEdit& edit, const QString& text) {
    history_->push(new EditCommand(document_, edit, text));
}

void DocumentController::chooseMarket(int index) {
    if (index < 0 || index >= static_cast<int>(markets_.size()) || index == marketIndex()) return;
    document_.setMarket(markets_[static_cast<std::size_t>(index)]);
}

int DocumentController::marketIndex() const {
    if (!document_.isOpen()) return 0;
    const auto found = std::find_if(markets_.begin(), markets_.end(), [&](const LoadedMarket& market) {
        return market.market == document_.workspace().sharedMarket();
    });
    return static_cast<int>(found - markets_.begin());
}

void DocumentController::chooseRulebook(const QString& idAndVersion) {
    const Result<LoadedRulebook> rulebook = loadRulebook(idAndVersion.toStdString(), {}, storePath_);
    if (!rulebook) return emit failed(errorWithPlace(rulebook.error()));
    document_.setRulebook(rulebook->rulebook);
}

bool DocumentController::canSaveInPlace() const {
    const std::string& location = document_.workspace().location();
    return isStored(location) || (isFile(location) && ownBook_);
}

bool DocumentController::save() {
    const std::string location = document_.workspace().location();
    if (isStored(location)) return saveInStore(QString::fromStdString(location.substr(6)), SaveMode::Replace);
    return saveAs(QString::fromStdString(location));
}

bool DocumentController::saveAs(const QString& file) {
    const Result<void> written = saveBook(document_.workspace().portfolio(), file.toStdString());
    if (written) ownBook_ = !file.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    return finishSaving(written, file.toStdString());
}

bool DocumentController::saveInStore(const QString& name, SaveMode mode) {
    Portfolio portfolio = document_.workspace().portfolio();
    portfolio.name = name.toStdString();
    const Result<void> written = saveBookInStore(portfolio, mode, storePath_);
    if (written && portfolio.name != document_.workspace().portfolio().name) {
        const Portfolio& old = document_.workspace().portfolio();
        edit(ReplaceHeader{portfolio.name, old.description, old.rulebook, old.openOrdersMargin, old.mmpMargin},
             tr("Rename to %1").arg(name));
    }
    return finishSaving(written, "store:" + portfolio.name);
}

bool DocumentController::finishSaving(const Result<void>& written, const std::string& location) {
    if (!written) {
        emit failed(errorWithPlace(written.error()));
        return false;
    }
    history_->setClean();
    document_.setLocation(location);
    emit saved(QString::fromStdString(location));
    return true;
}

bool DocumentController::exportResult(const QString& file) {
    if (document_.comparison() == nullptr) return false;
    const Result<void> written = exportComparison(*document_.comparison(), file.toStdString());
    if (!written) emit failed(errorWithPlace(written.error()));
    return written.has_value();
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
