// Reading what a person asked to open: books, markets and rulebooks, told from their content. Runs off the UI thread.
#pragma once

#include "core/session/documents.h"
#include "core/session/sources.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace marginscope {

/// One place to open. `draft`: unsaved changes kept under that key, shown instead of what the place holds. `market` and
/// `rulebook`: what the book is looked at under, empty = its own choice.
struct OpenRequest {
    std::string location; ///< file, "sample:NAME", "store:NAME"; may be empty where there is a draft
    std::string draft;
    std::string market;
    std::string rulebook;
    std::string editedMarket; ///< file with the market as a person changed it
    QByteArray view;          ///< state of its page, see BookPage
};

/// A file as it was when it was read: tells whether another program changed it since.
struct FileStamp {
    qint64 size = -1;
    QDateTime modified;

    static FileStamp of(const QString& file);
    bool operator==(const FileStamp&) const = default;
};

struct OpenedBook {
    LoadedBook book;
    bool ownBook = false;   ///< in the program's own format: saving over it loses nothing
    bool recovered = false; ///< shows unsaved changes
    FileStamp stamp;        ///< of a file
    std::optional<LoadedMarket> market;
    std::shared_ptr<const MarketSnapshot> editedMarket; ///< null: the market as it was read
    std::shared_ptr<const Rulebook> rulebook;
    OpenRequest request;
};

struct OpenedAll {
    std::vector<OpenedBook> books;
    std::vector<LoadedMarket> markets;
    std::shared_ptr<const Rulebook> rulebook; ///< the last rulebook file, for the open book
    std::vector<Error> errors;
    std::vector<Phrase> notices; ///< what was put in place of something that is gone
};

bool isStored(const std::string& location);
bool isSample(const std::string& location);
bool isFile(const std::string& location);

/// Reads one after the other; what cannot be read is listed and the rest goes on.
OpenedAll readAll(const std::vector<OpenRequest>& requests, const std::string& storePath, const std::stop_token& stop);

} // namespace marginscope
