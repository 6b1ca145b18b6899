#include "core/methods/bracket_table.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

namespace marginscope {

namespace {

tl::unexpected<Error> wrong(const std::string& pointer, std::string found, std::string expected) {
    return tl::unexpected<Error>(
        Error{Reason::BadValue, {pointer, std::move(found), std::move(expected)}, Place{{}, 0, 0, pointer}});
}

double numberOf(const ParameterRow& row, const char* column) {
    const auto found = row.numbers.find(column);
    return found == row.numbers.end() ? 0.0 : found->second;
}

// Brackets of an underlying's own do not take the amounts of the complete set.
bool areOfOtherBrackets(const ParameterBlock& block, const std::string& code, bool inverse) {
    const auto isOwn = [&](const char* key) { return block.pointer(key, code) != block.pointer(key); };
    return isOwn(bracketKey(inverse)) && !isOwn(bracketAmountsKey(inverse));
}

std::vector<KeySpec> columns() {
    return {numberKey("floor", 0, 1e18, "settlement currency or contracts",
                      QT_TRANSLATE_NOOP("explain", "size from which the bracket holds")),
            numberKey("maintenance", 0, 1, "share of the value", QT_TRANSLATE_NOOP("explain", "Maintenance rate")),
            numberKey("initial", 0, 1, "share of the value",
                      QT_TRANSLATE_NOOP("explain", "least initial rate; 1 ÷ maximum leverage where missing"), 0.0),
            numberKey("max_leverage", 0, 1000, "", QT_TRANSLATE_NOOP("explain", "maximum leverage"), 0.0)};
}

} // namespace

const char* bracketKey(bool inverse) {
    return inverse ? "inverse_brackets" : "brackets";
}

const char* bracketAmountsKey(bool inverse) {
    return inverse ? "inverse_maintenance_amounts" : "maintenance_amounts";
}

Result<BracketTable> BracketTable::read(const ParameterBlock& block, const std::string& code, bool inverse,
                                        bool marginal) {
    const std::vector<ParameterRow>& rows = block.rows(bracketKey(inverse), code);
    const std::string pointer = block.pointer(bracketKey(inverse), code);
    BracketTable table;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string place = pointer + "/" + std::to_string(i);
        Bracket bracket{numberOf(rows[i], "floor"), numberOf(rows[i], "maintenance"), numberOf(rows[i], "initial"),
                        numberOf(rows[i], "max_leverage"), 0.0};
        const bool ascends = i == 0 ? bracket.floor == 0.0 : bracket.floor > table.brackets_.back().floor;
        if (!ascends)
            return wrong(place + "/floor", formatNumber(bracket.floor),
                         QT_TRANSLATE_NOOP("expected", "brackets that ascend from 0"));
        if (bracket.initial == 0.0 && bracket.maxLeverage == 0.0)
            return wrong(place + "/max_leverage", "0",
                         QT_TRANSLATE_NOOP("expected", "an initial rate or a maximum leverage"));
        if (marginal && i > 0) {
            const Bracket& below = table.brackets_.back();
            bracket.amount = below.amount + bracket.floor * (bracket.maintenance - below.maintenance);
        }
        table.brackets_.push_back(bracket);
    }
    const std::vector<double>& amounts = block.numbers(bracketAmountsKey(inverse), code);
    if (amounts.empty() || areOfOtherBrackets(block, code, inverse)) return table;
    if (amounts.size() != rows.size())
        return wrong(block.pointer(bracketAmountsKey(inverse), code), std::to_string(amounts.size()),
                     QT_TRANSLATE_NOOP("expected", "as many amounts as brackets"));
    for (std::size_t i = 0; i < amounts.size(); ++i)
        table.brackets_[i].amount = amounts[i];
    table.amountsStated_ = true;
    return table;
}

std::size_t BracketTable::indexOf(double size) const {
    std::size_t index = 0;
    while (index + 1 < brackets_.size() && size > brackets_[index + 1].floor)
        ++index;
    return index;
}

std::vector<KeySpec> bracketTableKeys() {
    return {
        tableKey("brackets", QT_TRANSLATE_NOOP("explain", "brackets of linear contracts"), columns(), true),
        tableKey("inverse_brackets",
                 QT_TRANSLATE_NOOP("explain", "brackets of inverse contracts; without them there are no such rules"),
                 columns(), false),
        numbersKey("maintenance_amounts", 0, 1e18, "settlement currency",
                   QT_TRANSLATE_NOOP("explain", "maintenance amounts, instead of the recursion over brackets"), false),
        numbersKey("inverse_maintenance_amounts", 0, 1e18, "coins",
                   QT_TRANSLATE_NOOP("explain", "the same of inverse contracts"), false)};
}

} // namespace marginscope
