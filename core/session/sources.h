// Where books, markets and rulebooks come from: files, bundled samples, the store. What the command line and the window
// both need.
#pragma once

#include "core/base/phrase.h"
#include "core/io/import_book.h"
#include "core/io/rulebook_file.h"
#include "core/margin/rulebook.h"
#include "core/market/snapshot.h"
#include "core/portfolio/portfolio.h"
#include "core/store/store.h"

#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace marginscope {

/// A book with what was wrong with its rows and what was assumed while reading it.
struct LoadedBook {
    Portfolio portfolio;
    std::vector<Error> problems;
    std::vector<Phrase> notices;
    std::vector<VenueFigures> figures; ///< the venue's own figures, where the file is its export
    std::string location;              ///< file path, "store:NAME" or "sample:NAME"
};

struct LoadedMarket {
    std::shared_ptr<const MarketSnapshot> market;
    std::vector<Error> problems;
    std::vector<Phrase> notices;
    std::string location;
};

/// A bundled lesson or sample book.
struct Sample {
    std::string name;   ///< "short-strangle"
    std::string title;  ///< "Short strangle"
    std::string lesson; ///< two sentences
};

const std::vector<Sample>& bundledSamples();

/// FILE, "-" (standard input), "sample:NAME" or "store:NAME" (in `storePath`). Reads every book format the program
/// knows.
Result<LoadedBook> loadBook(const std::string& location, const std::string& storePath = {},
                            std::optional<FileFormat> format = {});

/// Whether there is a book at such a place, without reading it. What cannot be looked at counts as there.
bool hasBook(const std::string& location, const std::string& storePath = {});

/// A book as the text of a file; `name` goes into places. An error where not one row could be read.
Result<LoadedBook> bookFromText(std::string_view text, const std::string& name, std::optional<FileFormat> format = {});

/// FILE, "sample" (the bundled illustrative market), or "store:NAME".
Result<LoadedMarket> loadMarket(const std::string& location, const std::string& storePath = {});

/// The bundled illustrative market.
std::shared_ptr<const MarketSnapshot> sampleMarket();

struct RulebookSummary {
    std::string id;
    std::string version;
    std::string name;
    std::string source;
};

/// Bundled rulebooks, newest version of each id first.
const std::vector<RulebookSummary>& bundledRulebooks();

/// Id of the rulebook of books that ask for none.
inline constexpr const char* defaultRulebook = "deribit";

/// ID (newest version), ID@VERSION or a file; overrides applied before the ranges are checked. Problems of overrides
/// that single underlyings shadow are returned as notices.
struct LoadedRulebook {
    std::shared_ptr<const Rulebook> rulebook;
    std::vector<Phrase> notices;
};
Result<LoadedRulebook> loadRulebook(const std::string& idOrFile, const std::vector<ParameterOverride>& overrides = {},
                                    const std::string& storePath = {});

/// Finds a rulebook by its name, as loadRulebook does.
using RulebookFinder = std::function<Result<std::shared_ptr<const Rulebook>>(const std::string& name)>;

/// Where the program keeps its store: XDG_DATA_HOME/marginscope/marginscope.db (or ~/.local/share/…).
std::string defaultStorePath();

} // namespace marginscope
