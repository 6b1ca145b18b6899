// What went wrong, as data: a reason, its arguments and a place. Sentences for people are made from it elsewhere
// (core/report/messages.h for English, the desktop program for other languages).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// Why something could not be read, modelled or stored. The machine-readable word of each is reasonWord().
enum class Reason : std::uint8_t {
    // files
    FileNotFound,
    FileIsDirectory,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileNotWritable,
    UnknownFormat,        // args: what was found, what is understood
    UnknownFormatVersion, // args: what was found, versions understood
    BadSyntax,            // args: the parser's words
    WrongDelimiter,       // args: delimiter found
    AmbiguousDecimalComma,
    MissingField, // args: field
    MissingColumn,
    BadValue,     // args: field, found, expected
    NotFinite,    // args: field, found
    OutOfRange,   // args: field, found, range
    DuplicateRow, // args: what is duplicated
    NothingReadable,
    // instruments
    UnknownSymbol,        // args: symbol, what was expected at the first token that does not fit
    MissingContractTerms, // args: symbol
    // modelling
    Expired,           // args: symbol, expiry
    MissingUnderlying, // args: underlying
    MissingSpot,
    MissingForward,
    MissingVolatility, // args: symbol
    MissingPrice,      // args: asset
    OutsideRulebook,   // args: symbol, rulebook
    NotPriceable,      // args: symbol, why
    // rulebooks and settings
    UnknownRulebook,  // args: id, known ids
    UnknownParameter, // args: JSON pointer
    UnknownName,      // args: kind of thing, name, known names
    // store
    StoreLocked,
    StoreReadOnly,
    StoreCorrupt,
    StoreTooNew, // args: version found, newest version understood
    StoreNotOurs,
    StoreFailure, // args: the database's words
    NameTaken,    // args: name
    NotFound,     // args: kind of thing, name
    // everything else
    BadUsage, // args: words
    Cancelled,
};

/// Stable lower-case word of a reason ("missing_volatility"), as written into result files.
std::string reasonWord(Reason reason);

/// A place in an input. Row is the line of a text file or the index of an array, both from 1; column likewise; 0 = not
/// known.
struct Place {
    std::string file;
    int row = 0;
    int column = 0;
    std::string path; ///< JSON pointer or column name, where there is one

    bool operator==(const Place&) const = default;
};

/// English words among the arguments are marked with QT_TRANSLATE_NOOP("expected", …) (core/base/phrase.h), so that
/// they are translated with the sentence; composed ones have their pattern in core/report/messages.cpp.
struct Error {
    Reason reason = Reason::BadValue;
    std::vector<std::string> args;
    Place place;

    bool operator==(const Error&) const = default;

    /// The same error with the parts of `where` filled in that this one does not know yet.
    Error at(const Place& where) const;
};

} // namespace marginscope
