#include "core/io/json_tree.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

constexpr std::size_t maxDepth = 64;
constexpr std::size_t maxValues = 8'000'000;

using Kind = JsonNode::Kind;

struct Span {
    std::size_t begin = 0;
    std::size_t length = 0;
};

bool isWordCharacter(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' ||
           c == '.';
}

bool isNotFinite(std::string_view word) {
    constexpr std::array<std::string_view, 8> names = {"NaN",       "nan", "-NaN", "Infinity",
                                                       "-Infinity", "inf", "-inf", "Inf"};
    if (std::find(names.begin(), names.end(), word) != names.end()) return true;
    double value = 0.0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc::result_out_of_range && end == word.data() + word.size() &&
           word.find("e-") == std::string_view::npos && word.find("E-") == std::string_view::npos;
}

/// The end of a string that starts at `begin` (behind its closing quote, or the end of the text).
std::size_t stringEnd(std::string_view text, std::size_t begin) {
    std::size_t i = begin + 1;
    while (i < text.size() && text[i] != '"')
        i += text[i] == '\\' ? 2U : 1U;
    return std::min(i + 1, text.size());
}

std::size_t wordEnd(std::string_view text, std::size_t begin) {
    while (begin < text.size() && isWordCharacter(text[begin]))
        ++begin;
    return begin;
}

std::vector<Span> nonFiniteWords(std::string_view text) {
    std::vector<Span> words;
    for (std::size_t i = 0; i < text.size() && words.size() <= maxValues;) {
        if (text[i] == '"') {
            i = stringEnd(text, i);
        } else if (isWordCharacter(text[i])) {
            const std::size_t end = wordEnd(text, i);
            if (isNotFinite(text.substr(i, end - i))) words.push_back({i, end - i});
            i = end;
        } else {
            ++i;
        }
    }
    return words;
}

/// The text with words the parser would stop at replaced by strings of the same length, so that all offsets stay.
std::string maskWords(std::string_view text, const std::vector<Span>& words) {
    std::string masked(text);
    for (const Span& word : words) {
        std::fill_n(masked.begin() + static_cast<std::ptrdiff_t>(word.begin), word.length, 'x');
        masked[word.begin] = masked[word.begin + word.length - 1] = '"';
    }
    return masked;
}

Place placeAt(std::string_view text, std::size_t offset, const std::string& fileName) {
    const std::string_view before = text.substr(0, offset);
    const std::size_t lineStart = before.rfind('\n') + 1;
    return Place{fileName,
                 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
                 1 + static_cast<int>(before.size() - lineStart),
                 {}};
}

std::string parserWords(std::string what) {
    for (const std::string_view lead : {"syntax error while ", ": "})
        if (const std::size_t found = what.find(lead); found != std::string::npos)
            return what.substr(found + (lead == ": " ? lead.size() : std::string_view("syntax error while ").size()));
    return what;
}

/// Builds the tree from the parser's events. Where a value stands follows from the order of the events alone.
class TreeBuilder {
public:
    using number_integer_t = nlohmann::json::number_integer_t;
    using number_unsigned_t = nlohmann::json::number_unsigned_t;
    using number_float_t = nlohmann::json::number_float_t;
    using string_t = nlohmann::json::string_t;
    using binary_t = nlohmann::json::binary_t;

    TreeBuilder(std::string_view text, const std::string& fileName) : text_(text), fileName_(fileName) {}

    bool null() { return scalar(Kind::Null); }
    bool boolean(bool) { return scalar(Kind::Boolean); }
    bool number_integer(number_integer_t) { return scalar(Kind::Number); }
    bool number_unsigned(number_unsigned_t) { return scalar(Kind::Number); }
    bool number_float(number_float_t, const string_t&) { return scalar(Kind::Number); }
    bool binary(binary_t&) { return false; }
    bool string(string_t&) { return scalar(nextCharacter() == '"' ? Kind::String : Kind::NotFinite); }
    bool key(string_t&) {
        key_ = takeToken();
        return true;
    }
    bool start_object(std::size_t) { return open(Kind::Object); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Kind::Array); }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& what) {
        error_ = Error{
            Reason::BadSyntax, {parserWords(what.what())}, placeAt(text_, position == 0 ? 0 : position - 1, fileName_)};
        return false;
    }

    Error error() const { return error_; }
    JsonNode takeRoot() { return std::move(root_); }

private:
    char nextCharacter() {
        cursor_ = std::min(text_.find_first_not_of(" \t\r\n,:", cursor_), text_.size());
        return cursor_ < text_.size() ? text_[cursor_] : '\0';
    }

    std::string_view takeToken() {
        const char first = nextCharacter();
        const std::size_t begin = cursor_;
        cursor_ = first == '"' ? stringEnd(text_, begin) : isWordCharacter(first) ? wordEnd(text_, begin) : begin + 1;
        return text_.substr(begin, cursor_ - begin);
    }

    bool stop(Reason reason, std::string words) {
        error_ = Error{reason, {std::move(words)}, placeAt(text_, cursor_, fileName_)};
        return false;
    }

    JsonNode* addNode(Kind kind) {
        JsonNode* node = &root_;
        if (!open_.empty()) node = &open_.back()->children.emplace_back();
        node->kind = kind;
        node->key = std::exchange(key_, {});
        node->raw = takeToken();
        return node;
    }

    bool scalar(Kind kind) {
        if (++values_ > maxValues) return stop(Reason::FileTooLarge, fileName_);
        addNode(kind);
        return true;
    }

    bool open(Kind kind) {
        if (++values_ > maxValues) return stop(Reason::FileTooLarge, fileName_);
        if (open_.size() >= maxDepth)
            return stop(Reason::BadSyntax, QT_TRANSLATE_NOOP("expected", "nested deeper than 64 levels"));
        // A container's address is stable while it is open: only the innermost one grows.
        open_.push_back(addNode(kind));
        return true;
    }

    bool close() {
        takeToken();
        JsonNode& node = *open_.back();
        const auto begin = static_cast<std::size_t>(node.raw.data() - text_.data());
        node.raw = text_.substr(begin, cursor_ - begin);
        open_.pop_back();
        return true;
    }

    std::string_view text_;
    std::string fileName_;
    std::size_t cursor_ = 0;
    std::size_t values_ = 0;
    std::string_view key_;
    JsonNode root_;
    std::vector<JsonNode*> open_;
    Error error_{Reason::BadSyntax, {}, {}};
};

std::string unquote(std::string_view raw) {
    if (raw.size() < 2) return {};
    if (raw.find('\\') == std::string_view::npos) return std::string(raw.substr(1, raw.size() - 2));
    const nlohmann::json decoded = nlohmann::json::parse(raw, nullptr, false);
    return decoded.is_string() ? decoded.get<std::string>() : std::string();
}

bool namesMember(std::string_view key, std::string_view name) {
    if (key.find('\\') != std::string_view::npos) return unquote(key) == name;
    return key.size() == name.size() + 2 && key.substr(1, name.size()) == name;
}

} // namespace

const JsonNode* JsonNode::find(std::string_view name) const {
    if (!isObject()) return nullptr;
    const auto found = std::find_if(children.rbegin(), children.rend(),
                                    [&](const JsonNode& member) { return namesMember(member.key, name); });
    return found == children.rend() ? nullptr : &*found;
}

std::string JsonNode::text() const {
    return isString() ? unquote(raw) : std::string();
}

std::string JsonNode::name() const {
    return unquote(key);
}

std::optional<double> JsonNode::number() const {
    return kind == Kind::Number ? parseNumber(raw) : std::nullopt;
}

std::string JsonNode::excerpt() const {
    constexpr std::size_t longest = 60;
    if (raw.size() <= longest) return std::string(raw);
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(raw[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(raw.substr(0, end)) + "…";
}

Result<JsonNode> parseJson(std::string_view text, const std::string& fileName) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    const std::vector<Span> words = nonFiniteWords(text);
    const std::string masked = words.empty() ? std::string() : maskWords(text, words);
    const std::string_view parsed = words.empty() ? text : std::string_view(masked);
    TreeBuilder builder(text, fileName);
    if (!nlohmann::json::sax_parse(parsed.begin(), parsed.end(), &builder)) return failure(builder.error());
    return builder.takeRoot();
}

std::string quoteJson(std::string_view text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string jsonPointer(const std::string& parent, std::size_t index) {
    return parent + "/" + std::to_string(index);
}

std::string jsonPointer(const std::string& parent, std::string_view name) {
    return parent + "/" + std::string(name);
}

JsonObjectText& JsonObjectText::addRaw(std::string_view name, std::string_view json) {
    if (!members_.empty()) members_ += ", ";
    members_ += quoteJson(name) + ": ";
    members_ += json;
    return *this;
}

JsonObjectText& JsonObjectText::add(std::string_view name, double value) {
    return addRaw(name, formatNumber(value));
}

JsonObjectText& JsonObjectText::add(std::string_view name, const std::optional<double>& value) {
    return value ? add(name, *value) : *this;
}

JsonObjectText& JsonObjectText::add(std::string_view name, std::string_view value) {
    return addRaw(name, quoteJson(value));
}

JsonObjectText& JsonObjectText::addIfAny(std::string_view name, std::string_view value) {
    return value.empty() ? *this : add(name, value);
}

std::string jsonArrayText(const std::vector<std::string>& rows, std::string_view indent) {
    if (rows.empty()) return "[]";
    std::string text = "[";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        text += i == 0 ? "\n" : ",\n";
        text += std::string(indent) + "  " + rows[i];
    }
    return text + "\n" + std::string(indent) + "]";
}

} // namespace marginscope
