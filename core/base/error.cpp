#include "core/base/error.h"

namespace marginscope {

std::string reasonWord(Reason reason) {
    switch (reason) {
    case Reason::FileNotFound:
        return "file_not_found";
    case Reason::FileIsDirectory:
        return "file_is_directory";
    case Reason::FileUnreadable:
        return "file_unreadable";
    case Reason::FileEmpty:
        return "file_empty";
    case Reason::FileTooLarge:
        return "file_too_large";
    case Reason::FileNotWritable:
        return "file_not_writable";
    case Reason::UnknownFormat:
        return "unknown_format";
    case Reason::UnknownFormatVersion:
        return "unknown_format_version";
    case Reason::BadSyntax:
        return "bad_syntax";
    case Reason::WrongDelimiter:
        return "wrong_delimiter";
    case Reason::AmbiguousDecimalComma:
        return "ambiguous_decimal_comma";
    case Reason::MissingField:
        return "missing_field";
    case Reason::MissingColumn:
        return "missing_column";
    case Reason::BadValue:
        return "bad_value";
    case Reason::NotFinite:
        return "not_finite";
    case Reason::OutOfRange:
        return "out_of_range";
    case Reason::DuplicateRow:
        return "duplicate_row";
    case Reason::NothingReadable:
        return "nothing_readable";
    case Reason::UnknownSymbol:
        return "unknown_symbol";
    case Reason::MissingContractTerms:
        return "missing_contract_terms";
    case Reason::Expired:
        return "expired";
    case Reason::MissingUnderlying:
        return "missing_underlying";
    case Reason::MissingSpot:
        return "missing_spot";
    case Reason::MissingForward:
        return "missing_forward";
    case Reason::MissingVolatility:
        return "missing_volatility";
    case Reason::MissingPrice:
        return "missing_price";
    case Reason::OutsideRulebook:
        return "outside_rulebook";
    case Reason::NotPriceable:
        return "not_priceable";
    case Reason::UnknownRulebook:
        return "unknown_rulebook";
    case Reason::UnknownParameter:
        return "unknown_parameter";
    case Reason::UnknownName:
        return "unknown_name";
    case Reason::StoreLocked:
        return "store_locked";
    case Reason::StoreReadOnly:
        return "store_read_only";
    case Reason::StoreCorrupt:
        return "store_corrupt";
    case Reason::StoreTooNew:
        return "store_too_new";
    case Reason::StoreNotOurs:
        return "store_not_ours";
    case Reason::StoreFailure:
        return "store_failure";
    case Reason::NameTaken:
        return "name_taken";
    case Reason::NotFound:
        return "not_found";
    case Reason::BadUsage:
        return "bad_usage";
    case Reason::Cancelled:
        return "cancelled";
    }
    return "unknown";
}

Error Error::at(const Place& where) const {
    Error placed = *this;
    if (placed.place.file.empty()) placed.place.file = where.file;
    if (placed.place.row == 0) placed.place.row = where.row;
    if (placed.place.column == 0) placed.place.column = where.column;
    if (placed.place.path.empty()) placed.place.path = where.path;
    return placed;
}

} // namespace marginscope
