// The named fields of one row – a JSON object or a CSV record – read by name and range, remembering the first thing
// wrong.
#pragma once

#include "core/base/id.h"
#include "core/base/phrase.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/io/csv.h"
#include "core/io/json_tree.h"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace marginscope {

struct NumberRange {
    double lowest;
    double highest;
    bool aboveLowest; ///< the lowest value itself is out
    const char* words;
};

inline constexpr NumberRange anyAmount = {-1e15, 1e15, false, QT_TRANSLATE_NOOP("expected", "between -1e15 and 1e15")};
inline constexpr NumberRange positiveAmount = {0.0, 1e15, true,
                                               QT_TRANSLATE_NOOP("expected", "greater than 0, at most 1e15")};
inline constexpr NumberRange nonNegativeAmount = {0.0, 1e15, false,
                                                  QT_TRANSLATE_NOOP("expected", "between 0 and 1e15")};
inline constexpr NumberRange volatilityRange = {
    0.0, 10000.0, true, QT_TRANSLATE_NOOP("expected", "greater than 0, at most 10000 (0.65 = 65 %)")};
inline constexpr NumberRange confidenceRange = {0.0, 1.0, false, QT_TRANSLATE_NOOP("expected", "between 0 and 1")};
inline constexpr NumberRange rateRange = {-5.0, 5.0, false,
                                          QT_TRANSLATE_NOOP("expected", "between -5 and 5 (0.04 = 4 %)")};

class FieldReader {
public:
    struct Field {
        /// Cell: text of a CSV, which may be a word or a number.
        enum class Kind : std::uint8_t { Absent, Null, Cell, Number, NotFinite, Text, Other };
        Kind kind = Kind::Absent;
        std::string text;  ///< characters of a text or cell, digits of a number
        std::string found; ///< as written, for messages
        Place place;
    };

    FieldReader() = default;
    FieldReader(const FieldReader&) = delete;
    FieldReader& operator=(const FieldReader&) = delete;
    virtual ~FieldReader() = default;

    /// Empty where the field is absent or null. Errors: BadValue, NotFinite, OutOfRange.
    std::optional<double> number(std::string_view name, const NumberRange& range);
    double number(std::string_view name, const NumberRange& range, double otherwise);
    /// Error MissingField where it is absent, BadValue where it is null; then 0.
    double requiredNumber(std::string_view name, const NumberRange& range);
    /// Empty where absent. Error BadValue where it is not a text.
    std::string text(std::string_view name);
    std::string requiredText(std::string_view name, const char* expected);
    /// One of the words, without regard to case; empty where absent. Error BadValue.
    std::string word(std::string_view name, std::initializer_list<std::string_view> words);
    /// Error MissingField or BadValue. A date alone is 00:00 UTC.
    Timestamp requiredTime(std::string_view name);
    /// An asset code, upper-cased. Errors: MissingField, BadValue.
    AssetCode requiredAsset(std::string_view name);
    AssetCode asset(std::string_view name, const char* otherwise);

    virtual Field field(std::string_view name) const = 0;
    const std::optional<Error>& error() const { return error_; }
    /// The error, if any; the reader then goes on as if there had been none.
    std::optional<Error> takeError() { return std::exchange(error_, std::nullopt); }
    void reject(Error error);

private:
    bool given(const Field& field) const;
    double toNumber(std::string_view name, const Field& field, const NumberRange& range);
    void rejectValue(std::string_view name, const Field& field, const std::string& expected);
    void rejectMissing(std::string_view name, const Field& field, const std::string& expected);

    std::optional<Error> error_;
};

/// A JSON object; `where` is its place, with its pointer in `path`.
class JsonFields final : public FieldReader {
public:
    JsonFields(const JsonNode& object, Place where) : object_(object), where_(std::move(where)) {}
    Field field(std::string_view name) const override;
    Place placeOf(std::string_view name) const;
    const JsonNode& object() const { return object_; }
    const Place& where() const { return where_; }

private:
    const JsonNode& object_;
    Place where_;
};

/// A CSV record under its header. Places are line and cell number.
class CsvFields final : public FieldReader {
public:
    CsvFields(const CsvHeader& header, const CsvRecord& record, const CsvDialect& dialect, const std::string& fileName);
    Field field(std::string_view name) const override;

private:
    const CsvHeader& header_;
    const CsvRecord& record_;
    const CsvDialect& dialect_;
    const std::string& fileName_;
};

/// An asset code such as BTC or USDC, in any case.
std::optional<AssetCode> parseAssetCode(std::string_view text);

} // namespace marginscope
