// Own values against published ones: what two rulebook documents state differently, and changes of single values.
#pragma once

#include "core/session/rulebook_schema.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// One value that two rulebooks state differently.
struct RulebookChange {
    std::string pointer;
    std::optional<std::string> published; ///< JSON text; empty: the published rulebook does not state it
    std::optional<std::string> own;       ///< JSON text; empty: the own one does not state it
    std::string unit;                     ///< of the description, where there is one
    std::string meaning;
    std::string assumed; ///< why the published value has no published source; empty where it has one
};

/// Every value that differs, in the order of the published document, then those it does not have. Header, sentences and
/// marks of assumed values are not compared. Lists of numbers and tables of the same length are compared item by item,
/// others as one value. Error BadSyntax where a document is no JSON object.
Result<std::vector<RulebookChange>> rulebookDiff(const std::string& published, const std::string& own);

/// Whether two JSON texts say the same value: 0.10 and 0.1 do.
bool sameValue(const std::string& one, const std::string& other);

/// "ID@VERSION" of the rulebook whose published values this one is compared with: what it says it is based on, else
/// itself.
std::string basisOf(const Rulebook& rulebook);

/// The rulebook with one value changed; `value` empty: no longer stated. While it differs from `published` its version
/// ends in "-edited", it names what it is based on, and changed values are marked as own ones; where nothing differs
/// any more, `published` itself comes back. Errors: as readRulebook, with the JSON pointer and the accepted range.
Result<std::shared_ptr<const Rulebook>> withValue(const Rulebook& rulebook,
                                                  const std::shared_ptr<const Rulebook>& published,
                                                  const std::string& pointer, const std::optional<std::string>& value);

/// What a person calls a rulebook of their own.
struct RulebookName {
    std::string id;      ///< letters, digits, - and _
    std::string version; ///< likewise
    std::string name;    ///< for people
};

/// The rulebook under a name of its own. Error BadValue for an id or version of other letters, MissingField for an
/// empty one.
Result<std::shared_ptr<const Rulebook>> renamedRulebook(const Rulebook& rulebook, const RulebookName& name);

} // namespace marginscope
