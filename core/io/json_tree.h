// JSON as read: every value knows how it was written, so that errors can quote it and unread rows can be kept as they
// are.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// One value. The views point into the text that was parsed, which must outlive it.
struct JsonNode {
    /// NotFinite: NaN, Infinity or a number beyond the range of a double. Not JSON, but programs write it; it spoils
    /// its row only.
    enum class Kind : std::uint8_t { Null, Boolean, Number, NotFinite, String, Array, Object };

    Kind kind = Kind::Null;
    std::string_view raw;           ///< as written, quotes and brackets included
    std::string_view key;           ///< of a member: its name as written, with quotes
    std::vector<JsonNode> children; ///< elements or members, in order

    bool isObject() const { return kind == Kind::Object; }
    bool isArray() const { return kind == Kind::Array; }
    bool isString() const { return kind == Kind::String; }
    bool isNull() const { return kind == Kind::Null; }

    /// The member of that name, the last one where it is given twice; null where there is none.
    const JsonNode* find(std::string_view name) const;
    /// A string's characters, escapes resolved. Empty for anything else.
    std::string text() const;
    /// A member's name, escapes resolved.
    std::string name() const;
    std::optional<double> number() const;
    /// The value for messages, shortened.
    std::string excerpt() const;
};

/// Reads a text whole. Errors: BadSyntax with line and column (also for nesting beyond 64 levels), FileTooLarge beyond
/// 8 million values.
Result<JsonNode> parseJson(std::string_view text, const std::string& fileName = {});

/// A text as a JSON string, quotes included.
std::string quoteJson(std::string_view text);

/// "/positions" and 3 make "/positions/3".
std::string jsonPointer(const std::string& parent, std::size_t index);
std::string jsonPointer(const std::string& parent, std::string_view name);

/// One object on one line, members in the order they are added: {"asset": "USDC", "quantity": 50000}.
class JsonObjectText {
public:
    JsonObjectText& add(std::string_view name, double value);
    JsonObjectText& add(std::string_view name, const std::optional<double>& value);
    JsonObjectText& add(std::string_view name, std::string_view value);
    JsonObjectText& add(std::string_view name, const char* value) { return add(name, std::string_view(value)); }
    JsonObjectText& addIfAny(std::string_view name, std::string_view value);
    JsonObjectText& addRaw(std::string_view name, std::string_view json);
    std::string text() const { return "{" + members_ + "}"; }

private:
    std::string members_;
};

/// Rows as a JSON array, one row per line, at the given indent.
std::string jsonArrayText(const std::vector<std::string>& rows, std::string_view indent);

} // namespace marginscope
