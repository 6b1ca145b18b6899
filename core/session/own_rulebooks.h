// Rulebooks of the user's own: kept in the store, written to files.
#pragma once

#include "core/session/rulebook_diff.h"
#include "core/session/sources.h"

#include <memory>
#include <string>
#include <vector>

namespace marginscope {

/// Those of the store by id, newest version first; none where there is no store yet. Errors: those of the store.
Result<std::vector<RulebookSummary>> ownRulebooks(const std::string& storePath = {});

/// Bundled rulebooks, then one's own: what a chooser lists. A store that cannot be read adds none.
std::vector<RulebookSummary> knownRulebooks(const std::string& storePath = {});

/// Keeps a rulebook under its id and version. Errors: NameTaken for those of a bundled rulebook, and for those of an
/// own one unless `mode` says Replace; those of the store.
Result<void> saveOwnRulebook(const Rulebook& rulebook, SaveMode mode, const std::string& storePath = {});
Result<void> removeOwnRulebook(const std::string& id, const std::string& version, const std::string& storePath = {});

/// Writes the rulebook's document; an old file is replaced as a whole or not at all.
Result<void> exportRulebook(const Rulebook& rulebook, const std::string& file);

/// The rulebook whose published values an own one is compared with: what it is based on, else the newest of its id,
/// else itself.
std::shared_ptr<const Rulebook> publishedRulebook(const std::shared_ptr<const Rulebook>& own,
                                                  const std::string& storePath = {});

} // namespace marginscope
