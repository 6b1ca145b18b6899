#include "core/session/own_rulebooks.h"

#include "core/io/text_file.h"

#include <algorithm>
#include <filesystem>

namespace marginscope {

namespace {

std::string pathOf(const std::string& storePath) {
    return storePath.empty() ? defaultStorePath() : storePath;
}

bool isBundled(const std::string& id, const std::string& version) {
    const std::vector<RulebookSummary>& bundled = bundledRulebooks();
    return std::any_of(bundled.begin(), bundled.end(),
                       [&](const RulebookSummary& one) { return one.id == id && one.version == version; });
}

Result<Store> openForWriting(const std::string& storePath) {
    const std::filesystem::path file = pathOf(storePath);
    std::error_code ignored;
    if (storePath.empty()) std::filesystem::create_directories(file.parent_path(), ignored);
    return Store::open(file);
}

} // namespace

Result<std::vector<RulebookSummary>> ownRulebooks(const std::string& storePath) {
    std::error_code ignored;
    if (!std::filesystem::exists(pathOf(storePath), ignored)) return std::vector<RulebookSummary>{};
    const Result<Store> store = Store::open(pathOf(storePath), OpenMode::ReadOnly);
    if (!store) return tl::unexpected<Error>(store.error());
    const Result<std::vector<RulebookEntry>> entries = store->rulebooks();
    if (!entries) return tl::unexpected<Error>(entries.error());
    std::vector<RulebookSummary> own;
    for (const RulebookEntry& entry : *entries)
        own.push_back({entry.id, entry.version, entry.name, entry.source});
    std::sort(own.begin(), own.end(), [](const RulebookSummary& a, const RulebookSummary& b) {
        return a.id != b.id ? a.id < b.id : a.version > b.version;
    });
    return own;
}

std::vector<RulebookSummary> knownRulebooks(const std::string& storePath) {
    std::vector<RulebookSummary> known = bundledRulebooks();
    if (const Result<std::vector<RulebookSummary>> own = ownRulebooks(storePath))
        known.insert(known.end(), own->begin(), own->end());
    return known;
}

Result<void> saveOwnRulebook(const Rulebook& rulebook, SaveMode mode, const std::string& storePath) {
    if (isBundled(rulebook.id, rulebook.version))
        return failure(Reason::NameTaken, {rulebook.id + "@" + rulebook.version});
    Result<Store> store = openForWriting(storePath);
    if (!store) return tl::unexpected<Error>(store.error());
    RulebookRecord record;
    record.entry = {rulebook.id, rulebook.version, rulebook.name, rulebook.source, {}};
    record.document = rulebook.document;
    return store->saveRulebook(record, mode);
}

Result<void> removeOwnRulebook(const std::string& id, const std::string& version, const std::string& storePath) {
    Result<Store> store = openForWriting(storePath);
    if (!store) return tl::unexpected<Error>(store.error());
    return store->removeRulebook(id, version);
}

Result<void> exportRulebook(const Rulebook& rulebook, const std::string& file) {
    return writeFileAtomically(file, rulebook.document + "\n");
}

std::shared_ptr<const Rulebook> publishedRulebook(const std::shared_ptr<const Rulebook>& own,
                                                  const std::string& storePath) {
    for (const std::string& name : {basisOf(*own), own->id}) {
        Result<LoadedRulebook> found = loadRulebook(name, {}, storePath);
        if (found) return std::move(found->rulebook);
    }
    return own;
}

} // namespace marginscope
