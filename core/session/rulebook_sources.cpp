#include "core/session/sources.h"

#include "core/io/text_file.h"
#include "core/session/bundle.h"

#include <algorithm>
#include <filesystem>

namespace marginscope {

namespace {

struct BundledRulebook {
    RulebookSummary summary;
    std::string_view text;
};

const std::vector<BundledRulebook>& bundled() {
    static const std::vector<BundledRulebook> books = [] {
        std::vector<BundledRulebook> found;
        for (const BundledFile& file : bundledFiles()) {
            if (!file.name.starts_with("rulebooks/")) continue;
            const Result<RulebookFile> book = readRulebook(file.text, std::string(file.name));
            if (book)
                found.push_back(
                    {{book->rulebook.id, book->rulebook.version, book->rulebook.name, book->rulebook.source},
                     file.text});
        }
        // The one that books without a choice are computed by comes first; of several versions the newest.
        std::sort(found.begin(), found.end(), [](const BundledRulebook& a, const BundledRulebook& b) {
            const bool first = a.summary.id == defaultRulebook, second = b.summary.id == defaultRulebook;
            if (first != second) return first;
            return a.summary.id != b.summary.id ? a.summary.id < b.summary.id : a.summary.version > b.summary.version;
        });
        return found;
    }();
    return books;
}

std::string knownIds() {
    std::string ids;
    for (const RulebookSummary& book : bundledRulebooks())
        ids += (ids.empty() ? "" : ", ") + book.id + "@" + book.version;
    return ids;
}

Result<LoadedRulebook> fromText(std::string_view text, const std::string& name,
                                const std::vector<ParameterOverride>& overrides) {
    Result<RulebookFile> file = readRulebook(text, name, overrides);
    if (!file) return tl::unexpected<Error>(file.error());
    return LoadedRulebook{std::make_shared<const Rulebook>(std::move(file->rulebook)), std::move(file->notices)};
}

// One's own rulebooks in the store come after the bundled ones of that name.
Result<LoadedRulebook> fromStore(const std::string& id, const std::string& version,
                                 const std::vector<ParameterOverride>& overrides, const std::string& storePath) {
    const Result<Store> store = Store::open(storePath.empty() ? defaultStorePath() : storePath, OpenMode::ReadOnly);
    if (!store) return failure(Reason::UnknownRulebook, {version.empty() ? id : id + "@" + version, knownIds()});
    const Result<std::vector<RulebookEntry>> entries = store->rulebooks();
    if (!entries) return tl::unexpected<Error>(entries.error());
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (entry->id != id || (!version.empty() && entry->version != version)) continue;
        const Result<RulebookRecord> record = store->loadRulebook(entry->id, entry->version);
        if (!record) return tl::unexpected<Error>(record.error());
        return fromText(record->document, id + "@" + entry->version, overrides);
    }
    return failure(Reason::UnknownRulebook, {version.empty() ? id : id + "@" + version, knownIds()});
}

} // namespace

const std::vector<RulebookSummary>& bundledRulebooks() {
    static const std::vector<RulebookSummary> summaries = [] {
        std::vector<RulebookSummary> list;
        for (const BundledRulebook& book : bundled())
            list.push_back(book.summary);
        return list;
    }();
    return summaries;
}

Result<LoadedRulebook> loadRulebook(const std::string& idOrFile, const std::vector<ParameterOverride>& overrides,
                                    const std::string& storePath) {
    const std::size_t at = idOrFile.find('@');
    const std::string id = idOrFile.substr(0, at), version = at == std::string::npos ? "" : idOrFile.substr(at + 1);
    for (const BundledRulebook& book : bundled())
        if (book.summary.id == id && (version.empty() || book.summary.version == version))
            return fromText(book.text, "rulebook " + book.summary.id + "@" + book.summary.version, overrides);
    std::error_code ignored;
    if (idOrFile.find_first_of("/.") == std::string::npos && !std::filesystem::exists(idOrFile, ignored))
        return fromStore(id, version, overrides, storePath);
    const Result<std::string> text = readTextFile(idOrFile);
    if (!text) return tl::unexpected<Error>(text.error().at({idOrFile, 0, 0, {}}));
    return fromText(*text, idOrFile, overrides);
}

} // namespace marginscope
