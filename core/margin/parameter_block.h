// Parameters of one block of a rulebook file for methods that are chosen by name: what keys a block may hold, and the
// values read from it. The same description checks files, documents them and names the leaves of explanations.
#pragma once

#include "core/base/id.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

enum class KeyType : std::uint8_t {
    Number,
    Flag,
    Word,    ///< one of `choices`, or any text where there are none
    Numbers, ///< a list of numbers, each in the range
    Table,   ///< a list of objects with the keys of `columns`
};

/// One key of a block.
struct KeySpec {
    std::string key;
    KeyType type = KeyType::Number;
    double min = 0.0; ///< accepted range, both ends included
    double max = 0.0;
    std::string unit;                  ///< "share of notional", "USD", "relative move"
    std::string meaning;               ///< English sentence part, marked with QT_TRANSLATE_NOOP("explain", …)
    std::optional<double> fallback;    ///< value where the file states none; without one the key is required
    std::vector<std::string> choices;  ///< of a word; the first is the fallback of a word that may be missing
    bool required = false;             ///< words, flags, lists: must be stated
    bool byUnderlying = true;          ///< may be stated for single underlyings below "currencies"
    std::vector<KeySpec> columns = {}; ///< of a table
};

KeySpec numberKey(std::string key, double min, double max, std::string unit, std::string meaning,
                  std::optional<double> fallback = std::nullopt);
KeySpec flagKey(std::string key, std::string meaning, bool fallback);
KeySpec wordKey(std::string key, std::string meaning, std::vector<std::string> choices);
KeySpec numbersKey(std::string key, double min, double max, std::string unit, std::string meaning, bool required);
KeySpec tableKey(std::string key, std::string meaning, std::vector<KeySpec> columns, bool required);

/// "0 … 1" of a number; empty for other types.
std::string acceptedRange(const KeySpec& spec);

/// A row of a table: values by column. Missing columns have their fallback; a column of numbers without one that the
/// row does not state is absent.
struct ParameterRow {
    std::map<std::string, double> numbers;
    std::map<std::string, std::string> words;
    std::map<std::string, std::vector<double>> lists;
};

struct ParameterValue {
    double number = 0.0; ///< flags: 0 or 1
    std::string word;
    std::vector<double> numbers;
    std::vector<ParameterRow> rows;
};

/// A block as read and checked: every key of its description has a value for every underlying. Look-ups are by name and
/// slow: methods take what they need when they are made.
class ParameterBlock {
public:
    ParameterBlock() = default;
    /// `pointer` is the block's own place in the file ("/portfolio/charges/scan").
    ParameterBlock(std::string pointer, std::vector<KeySpec> keys)
        : pointer_(std::move(pointer))
        , keys_(std::move(keys)) {}

    double number(const std::string& key) const { return value(key, {}).number; }
    double number(const std::string& key, const std::string& underlying) const { return value(key, underlying).number; }
    bool flag(const std::string& key) const { return value(key, {}).number != 0.0; }
    const std::string& word(const std::string& key, const std::string& underlying = {}) const {
        return value(key, underlying).word;
    }
    const std::vector<double>& numbers(const std::string& key, const std::string& underlying = {}) const {
        return value(key, underlying).numbers;
    }
    const std::vector<ParameterRow>& rows(const std::string& key, const std::string& underlying = {}) const {
        return value(key, underlying).rows;
    }

    /// Whether the file itself states the key for all underlyings (empty) or for this one ("other" included).
    bool states(const std::string& key, const std::string& underlying = {}) const;
    /// Underlyings with values of their own, "other" among them.
    std::vector<std::string> underlyings() const;

    const std::string& pointer() const { return pointer_; }
    /// JSON pointer of the value that holds for an underlying.
    std::string pointer(const std::string& key, const std::string& underlying = {}) const;
    const std::vector<KeySpec>& keys() const { return keys_; }
    const KeySpec& spec(const std::string& key) const;

    /// For readers: the value of a key, for all underlyings (empty) or one. A named underlying takes part from then on
    /// even when it states nothing (`nameUnderlying`).
    /// `place` is where the file states it when that is not the underlying's own object ("/portfolio/currencies/LTC,
    /// BCH").
    void set(const std::string& underlying, const std::string& key, ParameterValue value, bool stated,
             std::string place = {});
    void nameUnderlying(const std::string& underlying) { own_[underlying]; }

private:
    struct Held {
        ParameterValue value;
        bool stated = false;
        std::string place = {};
    };
    const std::map<std::string, Held>* setOf(const std::string& underlying, std::string& name) const;
    const ParameterValue& value(const std::string& key, const std::string& underlying) const;

    std::string pointer_;
    std::vector<KeySpec> keys_;
    std::map<std::string, Held> base_;
    std::map<std::string, std::map<std::string, Held>> own_;
};

} // namespace marginscope
