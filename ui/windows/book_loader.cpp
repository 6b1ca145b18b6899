#include "ui/windows/book_loader.h"

#include <QFileInfo>

namespace marginscope {

namespace {

class Reader {
public:
    Reader(const std::string& storePath, OpenedAll& all) : storePath_(storePath), all_(all) {}

    void read(const OpenRequest& request) {
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

    void readBook(const OpenRequest& request, bool ownBook) {
        OpenedBook opened;
        opened.request = request;
        opened.ownBook = ownBook;
        if (isFile(request.location)) opened.stamp = FileStamp::of(QString::fromStdString(request.location));
        Result<LoadedBook> book = loadBook(request.location, storePath_);
        if (!book) return fail(request.location, book.error());
        opened.book = std::move(*book);
        chooseInputs(opened);
        all_.books.push_back(std::move(opened));
    }

    void chooseInputs(OpenedBook& opened) {
        const OpenRequest& request = opened.request;
        if (!request.market.empty()) {
            Result<LoadedMarket> market = loadMarket(request.market, storePath_);
            if (market)
                opened.market = std::move(*market);
            else
                fail(request.market, market.error());
        }
        if (!request.editedMarket.empty()) {
            const Result<LoadedMarket> edited = loadMarket(request.editedMarket, storePath_);
            if (edited)
                opened.editedMarket = edited->market;
            else
                fail(request.editedMarket, edited.error());
        }
        const std::string wanted =
            request.rulebook.empty() ? opened.book.portfolio.rulebook.value_or("deribit") : request.rulebook;
        const Result<LoadedRulebook> rulebook = loadRulebook(wanted, {}, storePath_);
        if (rulebook)
            opened.rulebook = rulebook->rulebook;
        else
            fail(request.location, rulebook.error());
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
