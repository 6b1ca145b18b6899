#include "core/report/messages.h"

#include <algorithm>
#include <array>
#include <optional>

namespace marginscope {

namespace {

constexpr std::size_t mostPlaces = 3;

const char* pattern(Reason reason) {
    switch (reason) {
    case Reason::FileNotFound:
        return QT_TRANSLATE_NOOP("error", "There is no such file.");
    case Reason::FileIsDirectory:
        return QT_TRANSLATE_NOOP("error", "This is a folder, not a file.");
    case Reason::FileUnreadable:
        return QT_TRANSLATE_NOOP("error", "The file cannot be read. Check its permissions.");
    case Reason::FileEmpty:
        return QT_TRANSLATE_NOOP("error", "The file is empty.");
    case Reason::FileTooLarge:
        return QT_TRANSLATE_NOOP("error", "The file is too large to read. %1");
    case Reason::FileNotWritable:
        return QT_TRANSLATE_NOOP("error", "The file cannot be written. The old one is untouched.");
    case Reason::UnknownFormat:
        return QT_TRANSLATE_NOOP("error", "This is %1; expected %2.");
    case Reason::UnknownFormatVersion:
        return QT_TRANSLATE_NOOP("error", "Format %1 is not understood; this program reads %2.");
    case Reason::BadSyntax:
        return QT_TRANSLATE_NOOP("error", "The text is not well formed: %1");
    case Reason::WrongDelimiter:
        return QT_TRANSLATE_NOOP(
            "error", "The columns are separated by “%1”; expected commas, semicolons or tabs, the same throughout.");
    case Reason::AmbiguousDecimalComma:
        return QT_TRANSLATE_NOOP("error", "Commas and points could be decimal marks or thousands separators here. Save "
                                          "the file with decimal points and no separators.");
    case Reason::MissingField:
        return QT_TRANSLATE_NOOP("error", "%1 is missing.");
    case Reason::MissingColumn:
        return QT_TRANSLATE_NOOP("error", "The column %1 is missing.");
    case Reason::BadValue:
        return QT_TRANSLATE_NOOP("error", "%1 is %2; expected %3.");
    case Reason::NotFinite:
        return QT_TRANSLATE_NOOP("error", "%1 is not a finite number: %2");
    case Reason::OutOfRange:
        return QT_TRANSLATE_NOOP("error", "%1 is %2; accepted: %3.");
    case Reason::DuplicateRow:
        return QT_TRANSLATE_NOOP("error", "%1 is given twice.");
    case Reason::NothingReadable:
        return QT_TRANSLATE_NOOP("error", "Nothing in the file could be read.");
    case Reason::UnknownSymbol:
        return QT_TRANSLATE_NOOP("error", "%1 is no symbol this program knows: at “%2”, expected %3.");
    case Reason::MissingContractTerms:
        return QT_TRANSLATE_NOOP("error",
                                 "%1 needs its contract terms: give an instrument object with expiry and multiplier.");
    case Reason::Expired:
        return QT_TRANSLATE_NOOP("error", "%1 expired at %2, before the market's time.");
    case Reason::MissingUnderlying:
        return QT_TRANSLATE_NOOP("error", "The market has no underlying %1. Load a market that has.");
    case Reason::MissingSpot:
        return QT_TRANSLATE_NOOP("error", "The market has no spot price for %1.");
    case Reason::MissingForward:
        return QT_TRANSLATE_NOOP("error", "The market has no forward for %1.");
    case Reason::MissingVolatility:
        return QT_TRANSLATE_NOOP("error", "The market has no volatility for %1. Load a market that lists its expiry.");
    case Reason::MissingPrice:
        return QT_TRANSLATE_NOOP("error", "The market has no price for %1.");
    case Reason::OutsideRulebook:
        return QT_TRANSLATE_NOOP("error", "The rulebook %2 has no rules for %1.");
    case Reason::NotPriceable:
        return QT_TRANSLATE_NOOP("error", "%1 cannot be priced: %2.");
    case Reason::UnknownRulebook:
        return QT_TRANSLATE_NOOP("error", "There is no rulebook %1. Known: %2.");
    case Reason::UnknownParameter:
        return QT_TRANSLATE_NOOP("error", "The rulebook has no parameter %1.");
    case Reason::UnknownName:
        return QT_TRANSLATE_NOOP("error", "There is no %1 named %2. Known: %3.");
    case Reason::StoreLocked:
        return QT_TRANSLATE_NOOP("error", "The store is locked by another program. Close it and try again.");
    case Reason::StoreReadOnly:
        return QT_TRANSLATE_NOOP("error", "The store is write-protected; nothing was changed.");
    case Reason::StoreCorrupt:
        return QT_TRANSLATE_NOOP("error", "The store is damaged and was left untouched. %1");
    case Reason::StoreTooNew:
        return QT_TRANSLATE_NOOP(
            "error",
            "The store was written by a newer program (format %1, this one reads up to %2). Update the program.");
    case Reason::StoreNotOurs:
        return QT_TRANSLATE_NOOP("error", "This database belongs to another program; it was left untouched.");
    case Reason::StoreFailure:
        return QT_TRANSLATE_NOOP("error", "The store could not do it; nothing was changed. %1");
    case Reason::NameTaken:
        return QT_TRANSLATE_NOOP("error", "The name %1 is taken.");
    case Reason::NotFound:
        return QT_TRANSLATE_NOOP("error", "There is no %1 named %2.");
    case Reason::BadUsage:
        return QT_TRANSLATE_NOOP("error", "%1");
    case Reason::Cancelled:
        return QT_TRANSLATE_NOOP("error", "Cancelled.");
    }
    return "";
}

// An argument that an error does not carry leaves no gap in the sentence.
std::string withoutGap(std::string text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == ':'))
        text.pop_back();
    return text;
}

// Words that are made of fixed ones and a name or number where the error is made.
constexpr std::array composedWords = {
    QT_TRANSLATE_NOOP("expected", "a number, %1"),
    QT_TRANSLATE_NOOP("expected", "one of %1"),
    QT_TRANSLATE_NOOP("expected", "the strike of %1"),
    QT_TRANSLATE_NOOP("expected", "the expiry of %1"),
    QT_TRANSLATE_NOOP("expected", "strike %1"),
    QT_TRANSLATE_NOOP("expected", "%1 cells"),
    QT_TRANSLATE_NOOP("expected", "version %1"),
    QT_TRANSLATE_NOOP("expected", "a number out of range: %1"),
    QT_TRANSLATE_NOOP("expected", "a negative count: %1"),
    QT_TRANSLATE_NOOP("expected", "table %1 is missing"),
    QT_TRANSLATE_NOOP("expected", "unknown word %1"),
};

/// What stands in the place of a composed pattern; none where the text is not of it.
std::optional<std::string> filledIn(const std::string& text, std::string_view composed) {
    const std::size_t place = composed.find("%1");
    const std::string_view before = composed.substr(0, place), after = composed.substr(place + 2);
    if (text.size() <= before.size() + after.size() || !text.starts_with(before) || !text.ends_with(after))
        return std::nullopt;
    return text.substr(before.size(), text.size() - before.size() - after.size());
}

/// Which arguments of an error are words of the program; the others are names, numbers and what an input says.
bool isWords(Reason reason, std::size_t index) {
    switch (reason) {
    case Reason::UnknownFormat:
        return true;
    case Reason::BadValue:
    case Reason::OutOfRange:
    case Reason::UnknownSymbol:
        return index == 2;
    case Reason::NotPriceable:
    case Reason::MissingField:
        return index == 1;
    case Reason::FileTooLarge:
    case Reason::BadSyntax:
    case Reason::DuplicateRow:
    case Reason::UnknownName:
    case Reason::StoreCorrupt:
    case Reason::NotFound:
        return index == 0;
    default:
        return false;
    }
}

PhraseArg argument(const Error& error, std::size_t index) {
    const std::string& text = error.args[index];
    const bool cells = error.reason == Reason::BadValue && index == 1 && text.ends_with(" cells");
    if (!isWords(error.reason, index) && !cells) return text;
    for (const char* composed : composedWords)
        if (std::optional<std::string> inner = filledIn(text, composed)) return Phrase{composed, {std::move(*inner)}};
    return Phrase{text, {}};
}

} // namespace

Phrase errorPhrase(const Error& error) {
    const bool saysRange = error.reason == Reason::MissingField && error.args.size() > 1 && !error.args[1].empty();
    if (error.reason == Reason::MissingPrice && error.args.size() > 1)
        return {QT_TRANSLATE_NOOP("error", "There is no price history of %1. Open one, or choose a method that draws "
                                           "its scenarios."),
                {error.args[0]}};
    Phrase phrase{saysRange ? QT_TRANSLATE_NOOP("error", "%1 is missing; accepted: %2.") : pattern(error.reason), {}};
    for (std::size_t i = 0; i < error.args.size(); ++i)
        phrase.args.push_back(argument(error, i));
    phrase.args.resize(std::max(mostPlaces, phrase.args.size()), "");
    return phrase;
}

std::string describe(const Error& error) {
    std::string out;
    const Place& place = error.place;
    if (!place.file.empty()) out += place.file + ":";
    if (place.row > 0) out += std::to_string(place.row) + ":";
    if (place.row > 0 && place.column > 0) out += std::to_string(place.column) + ":";
    if (!out.empty()) out += " ";
    const std::string sentence = withoutGap(errorPhrase(error).english());
    if (!place.path.empty() && !sentence.starts_with(place.path + " ")) out += place.path + ": ";
    return out + sentence;
}

} // namespace marginscope
