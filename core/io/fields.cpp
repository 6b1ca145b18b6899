#include "core/io/fields.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/portfolio/instrument.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace marginscope {

namespace {

using Kind = FieldReader::Field::Kind;

std::string lowerCase(std::string_view text) {
    std::string lower(trimmed(text));
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

bool isNotFiniteWord(std::string_view cell) {
    std::string word = lowerCase(cell);
    if (!word.empty() && (word.front() == '+' || word.front() == '-')) word.erase(0, 1);
    if (word == "nan" || word == "inf" || word == "infinity" || word == "#num!" || word == "#div/0!") return true;
    double value = 0.0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    return error == std::errc::result_out_of_range && end == word.data() + word.size() &&
           word.find("e-") == std::string::npos;
}

bool within(double value, const NumberRange& range) {
    return value <= range.highest && (range.aboveLowest ? value > range.lowest : value >= range.lowest);
}

Kind kindOf(const JsonNode& node) {
    switch (node.kind) {
    case JsonNode::Kind::Null:
        return Kind::Null;
    case JsonNode::Kind::Number:
        return Kind::Number;
    case JsonNode::Kind::NotFinite:
        return Kind::NotFinite;
    case JsonNode::Kind::String:
        return Kind::Text;
    case JsonNode::Kind::Boolean:
    case JsonNode::Kind::Array:
    case JsonNode::Kind::Object:
        break;
    }
    return Kind::Other;
}

std::string listed(std::initializer_list<std::string_view> words) {
    std::string text = "one of ";
    for (const std::string_view word : words)
        text += (&word == words.begin() ? "" : ", ") + std::string(word);
    return text;
}

} // namespace

std::optional<AssetCode> parseAssetCode(std::string_view text) {
    const Result<Instrument> parsed = parseSymbol(text);
    if (!parsed || parsed->kind != InstrumentKind::Spot) return std::nullopt;
    return parsed->underlying;
}

void FieldReader::reject(Error error) {
    if (!error_) error_ = std::move(error);
}

void FieldReader::rejectValue(std::string_view name, const Field& field, const std::string& expected) {
    reject(Error{Reason::BadValue, {std::string(name), field.found, expected}, field.place});
}

void FieldReader::rejectMissing(std::string_view name, const Field& field, const std::string& expected) {
    if (field.kind == Kind::Null) return rejectValue(name, field, expected);
    reject(Error{Reason::MissingField, {std::string(name), expected}, field.place});
}

bool FieldReader::given(const Field& field) const {
    return field.kind != Kind::Absent && field.kind != Kind::Null;
}

double FieldReader::toNumber(std::string_view name, const Field& field, const NumberRange& range) {
    const bool maybe = field.kind == Kind::Number || field.kind == Kind::Cell;
    if (field.kind == Kind::NotFinite || (field.kind == Kind::Cell && isNotFiniteWord(field.text))) {
        reject(Error{Reason::NotFinite, {std::string(name), field.found, "a finite number"}, field.place});
        return 0.0;
    }
    const std::optional<double> value = maybe ? parseNumber(field.text) : std::nullopt;
    if (!value) {
        rejectValue(name, field,
                    field.kind == Kind::Text ? QT_TRANSLATE_NOOP("expected", "a number without quotes")
                                             : QT_TRANSLATE_NOOP("expected", "a number with a decimal point"));
        return 0.0;
    }
    if (!within(*value, range))
        reject(Error{Reason::OutOfRange, {std::string(name), field.found, range.words}, field.place});
    return *value;
}

std::optional<double> FieldReader::number(std::string_view name, const NumberRange& range) {
    const Field found = field(name);
    if (!given(found)) return std::nullopt;
    return toNumber(name, found, range);
}

double FieldReader::number(std::string_view name, const NumberRange& range, double otherwise) {
    return number(name, range).value_or(otherwise);
}

double FieldReader::requiredNumber(std::string_view name, const NumberRange& range) {
    const Field found = field(name);
    if (given(found)) return toNumber(name, found, range);
    rejectMissing(name, found, QT_TRANSLATE_NOOP("expected", "a number"));
    return 0.0;
}

std::string FieldReader::text(std::string_view name) {
    const Field found = field(name);
    if (!given(found)) return {};
    if (found.kind == Kind::Text || found.kind == Kind::Cell) return found.text;
    rejectValue(name, found, QT_TRANSLATE_NOOP("expected", "a text"));
    return {};
}

std::string FieldReader::requiredText(std::string_view name, const char* expected) {
    const Field found = field(name);
    if ((found.kind == Kind::Text || found.kind == Kind::Cell) && !trimmed(found.text).empty()) return found.text;
    if (given(found))
        rejectValue(name, found, expected);
    else
        rejectMissing(name, found, expected);
    return {};
}

std::string FieldReader::word(std::string_view name, std::initializer_list<std::string_view> words) {
    const Field found = field(name);
    if (!given(found)) return {};
    const std::string given = lowerCase(found.text);
    if (found.kind != Kind::Other && std::find(words.begin(), words.end(), given) != words.end()) return given;
    rejectValue(name, found, listed(words));
    return {};
}

Timestamp FieldReader::requiredTime(std::string_view name) {
    constexpr const char* expected = QT_TRANSLATE_NOOP("expected", "a time such as 2026-12-25T08:00:00Z");
    const std::string found = requiredText(name, expected);
    if (found.empty()) return {};
    const std::optional<Timestamp> time = parseTimestamp(trimmed(found));
    if (!time) rejectValue(name, field(name), expected);
    return time.value_or(Timestamp{});
}

AssetCode FieldReader::requiredAsset(std::string_view name) {
    constexpr const char* expected = QT_TRANSLATE_NOOP("expected", "an asset code such as BTC");
    const std::string found = requiredText(name, expected);
    if (found.empty()) return {};
    const std::optional<AssetCode> code = parseAssetCode(found);
    if (!code) rejectValue(name, field(name), expected);
    return code.value_or(AssetCode{});
}

AssetCode FieldReader::asset(std::string_view name, const char* otherwise) {
    return given(field(name)) ? requiredAsset(name) : AssetCode(otherwise);
}

Place JsonFields::placeOf(std::string_view name) const {
    Place place = where_;
    place.path = jsonPointer(where_.path, name);
    return place;
}

FieldReader::Field JsonFields::field(std::string_view name) const {
    const JsonNode* node = object_.find(name);
    if (!node) return Field{Kind::Absent, {}, {}, placeOf(name)};
    return Field{kindOf(*node), node->isString() ? node->text() : std::string(node->raw), node->excerpt(),
                 placeOf(name)};
}

CsvFields::CsvFields(const CsvHeader& header, const CsvRecord& record, const CsvDialect& dialect,
                     const std::string& fileName)
    : header_(header)
    , record_(record)
    , dialect_(dialect)
    , fileName_(fileName) {
    if (record.error) {
        reject(record.error->at(Place{fileName, record.line, 0, {}}));
        return;
    }
    const std::size_t expected = header.names().size();
    for (std::size_t i = expected; i < record.cells.size(); ++i) {
        if (trimmed(record.cells[i]).empty()) continue;
        reject(Error{Reason::BadValue,
                     {"row", std::to_string(record.cells.size()) + " cells", std::to_string(expected) + " cells"},
                     Place{fileName, record.line, static_cast<int>(i) + 1, {}}});
    }
}

FieldReader::Field CsvFields::field(std::string_view name) const {
    const std::optional<std::size_t> column = header_.find(name);
    Place place{fileName_, record_.line, column ? static_cast<int>(*column) + 1 : 0, std::string(name)};
    if (!column || *column >= record_.cells.size()) return Field{Kind::Absent, {}, {}, std::move(place)};
    const std::string_view cell = trimmed(record_.cells[*column]);
    if (cell.empty()) return Field{Kind::Absent, {}, {}, std::move(place)};
    Field field{Kind::Cell, std::string(cell), std::string(cell.substr(0, 60)), std::move(place)};
    const bool number = field.text.find_first_not_of("+-0123456789,eE") == std::string::npos;
    if (dialect_.decimalComma && number) std::replace(field.text.begin(), field.text.end(), ',', '.');
    return field;
}

} // namespace marginscope
