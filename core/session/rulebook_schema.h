// What may stand in a rulebook file, taken from the same descriptions that check it: for editors and for documentation.
#pragma once

#include "core/margin/rulebook.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// A value of a rulebook file, or one that the file may state and does not.
struct RulebookParameter {
    std::string pointer;           ///< JSON pointer
    std::vector<std::string> path; ///< the names of the pointer, from the section down
    KeySpec spec;      ///< range, unit, meaning; without a meaning where the program has no description of the key
    std::string value; ///< JSON text; where the file states none: what holds instead
    bool stated = true;
    std::string assumed; ///< why the value has no published source; empty where it has one
};

/// Every parameter of a rulebook in the order of its file, header and sentences left out; after those of a block, or
/// of a single underlying, the ones it may state and does not. A list of numbers is one parameter followed by its
/// items, a table one followed by the cells of its rows. The document must have been read without an error.
std::vector<RulebookParameter> rulebookParameters(const std::string& document);

/// The description of the key at a pointer of a document; of an item for items of lists, of a column for cells of
/// tables. Empty where the program has none.
std::optional<KeySpec> describeParameter(const std::string& document, const std::string& pointer);

/// A group of keys: a section of the file, a method of a section or a kind of charge.
struct RulebookSchemaGroup {
    std::string title;   ///< "/standard, method size_slope"
    std::string meaning; ///< one English sentence, may be empty
    std::string pointer; ///< where the keys stand; "*" for a name of the user's choice
    std::vector<KeySpec> keys;
    bool byUnderlying = false; ///< "currencies" may lay values of single underlyings over it
};

/// Everything the program reads, methods and charges that no bundled rulebook uses included.
std::vector<RulebookSchemaGroup> rulebookSchema();

enum class SchemaFormat : std::uint8_t { Json, Markdown };
std::string rulebookSchemaText(SchemaFormat format = SchemaFormat::Json);

/// "0 … 1", or the words a key accepts; empty where anything goes.
std::string acceptedText(const KeySpec& spec);

} // namespace marginscope
