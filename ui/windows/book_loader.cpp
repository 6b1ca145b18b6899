#include "ui/windows/book_loader.h"

#include "core/session/library.h"

#include <QFileInfo>

namespace marginscope {

namespace {

class Reader {
public:
    Reader(const std::string& storePath, OpenedAll& all) : storePath_(storePath), all_(all) {}

    void read(const OpenRequest& request) {
        if (!request.draft.empty()) return readDraft(request);
        InputKind kind = InputKind::OtherBook;
        if (isFile(request.location)) {
            const Result<InputKind> told = inputKind(request.location);
            if (!told) return fail(request.location, told.error());
            kind = *told;
        }
        if (kind == InputKind::Market) return readMarket(request.location);
        if (kind == InputKind::Rulebook) return readRulebook(request.location);
        readBook(request, kind == InputKind::OwnBook);
    }

private:
    void fail(const std::string& location, const Error& error) {
        all_.errors.push_back(error.at({location, 0, 0, {}}));
    }

    void readMarket(const std::string& location) {
        Result<LoadedMarket> market = loadMarket(location, storePath_);
        if (market)
            all_.markets.push_back(std::move(*market));
        else
            fail(location, market.error());
    }

    void readRulebook(const std::string& location) {
        const Result<LoadedRulebook> rulebook = loadRulebook(location, {}, storePath_);
        if (rulebook)
            all_.rulebook = rulebook->rulebook;
        else
            fail(location, rulebook.error());
    }

    void readDraft(const OpenRequest& request) {
        Result<RecoveredBook> recovered = Library(storePath_).recover(request.draft);
        if (!recovered) return fail(request.location, recovered.error());
        OpenedBook opened;
        opened.request = request;
        opened.recovered = true;
        opened.book = std::move(recovered->book);
        const std::string& place = opened.book.location;
        if (isFile(place)) {
            opened.stamp = FileStamp::of(QString::fromStdString(place));
            opened.ownBook = inputKind(place) == InputKind::OwnBook;
        }
        choose(opened, recovered->choice);
        all_.books.push_back(std::move(opened));
    }

    void readBook(const OpenRequest& request, bool ownBook) {
        OpenedBook opened;
        opened.request = request;
        opened.ownBook = ownBook;
        if (isFile(request.location)) opened.stamp = FileStamp::of(QString::fromStdString(request.location));
        Result<LoadedBook> book = loadBook(request.location, storePath_);
        if (!book) return fail(request.location, book.error());
        opened.book = std::move(*book);
        choose(opened, storedChoice(request.location));
        all_.books.push_back(std::move(opened));
    }

    // The session's word counts before the store's.
    void choose(OpenedBook& opened, PortfolioChoice choice) {
        const OpenRequest& request = opened.request;
        if (!request.market.empty()) choice.market = marketChoice(request.market);
        if (!request.rulebook.empty()) choice.rulebook = request.rulebook;
        const Library library(storePath_);
        if (choice.market) readChosenMarket(library, choice, opened);
        if (!request.editedMarket.empty()) {
            const Result<LoadedMarket> edited = loadMarket(request.editedMarket, storePath_);
            if (edited)
                opened.editedMarket = edited->market;
            else
                fail(request.editedMarket, edited.error());
        }
        Result<LoadedRulebook> rulebook = library.rulebookOf(choice, opened.book.portfolio);
        if (!rulebook) return fail(request.location, rulebook.error());
        opened.rulebook = rulebook->rulebook;
        all_.notices.insert(all_.notices.end(), rulebook->notices.begin(), rulebook->notices.end());
    }

    void readChosenMarket(const Library& library, const PortfolioChoice& choice, OpenedBook& opened) {
        Result<LoadedMarket> market = library.marketOf(choice);
        if (!market) return fail(*choice.market, market.error());
        all_.notices.insert(all_.notices.end(), market->notices.begin(), market->notices.end());
        opened.market = std::move(*market);
    }

    PortfolioChoice storedChoice(const std::string& location) const {
        if (!isStored(location)) return {};
        return Library(storePath_).choice(location.substr(6)).value_or(PortfolioChoice{});
    }

    const std::string& storePath_;
    OpenedAll& all_;
};

} // namespace

FileStamp FileStamp::of(const QString& file) {
    const QFileInfo info(file);
    return info.exists() ? FileStamp{info.size(), info.lastModified()} : FileStamp{};
}

bool isStored(const std::string& location) {
    return location.rfind("store:", 0) == 0;
}

bool isSample(const std::string& location) {
    return location.rfind("sample:", 0) == 0;
}

bool isFile(const std::string& location) {
    return !location.empty() && !isStored(location) && !isSample(location);
}

OpenedAll readAll(const std::vector<OpenRequest>& requests, const std::string& storePath, const std::stop_token& stop) {
    OpenedAll all;
    Reader reader(storePath, all);
    for (const OpenRequest& request : requests) {
        if (stop.stop_requested()) break;
        reader.read(request);
    }
    return all;
}

} // namespace marginscope
