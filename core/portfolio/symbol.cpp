#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/portfolio/instrument.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstdio>

namespace marginscope {

namespace {

constexpr std::array<std::string_view, 12> monthCodes = {"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                         "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};

tl::unexpected<Error> unknown(std::string_view symbol, std::string_view token, std::string_view expected) {
    return failure(Reason::UnknownSymbol, {std::string(symbol), std::string(token), std::string(expected)});
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> tokens;
    for (std::size_t start = 0;;) {
        const std::size_t end = text.find(separator, start);
        tokens.push_back(text.substr(start, end == std::string_view::npos ? end : end - start));
        if (end == std::string_view::npos) return tokens;
        start = end + 1;
    }
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isAssetCode(std::string_view text) {
    return !text.empty() && text.size() <= 20 && std::any_of(text.begin(), text.end(), isUpper) &&
           std::all_of(text.begin(), text.end(), [](char c) { return isUpper(c) || isDigit(c) || c == '.'; }) &&
           text.front() != '.';
}

int toInt(std::string_view digits) {
    int value = 0;
    for (char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool allDigits(std::string_view text) {
    return !text.empty() && text.size() <= 9 && std::all_of(text.begin(), text.end(), isDigit);
}

std::optional<Timestamp> validDate(int year, unsigned month, unsigned day, int hour) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok()) return std::nullopt;
    return makeTimestamp(year, month, day, hour);
}

// 25DEC26 or 8FEB26, at 08:00 UTC
std::optional<Timestamp> parseExpiryCode(std::string_view code) {
    if (code.size() < 6 || code.size() > 7) return std::nullopt;
    const std::size_t dayDigits = code.size() - 5;
    const std::string_view day = code.substr(0, dayDigits), month = code.substr(dayDigits, 3),
                           year = code.substr(dayDigits + 3);
    const auto found = std::find(monthCodes.begin(), monthCodes.end(), month);
    if (found == monthCodes.end() || !allDigits(day) || !allDigits(year)) return std::nullopt;
    return validDate(2000 + toInt(year), static_cast<unsigned>(found - monthCodes.begin()) + 1,
                     static_cast<unsigned>(toInt(day)), 8);
}

// 100000, 0.55 or 0d55
std::optional<double> parseStrikeCode(std::string_view code) {
    std::string text(code);
    std::replace(text.begin(), text.end(), 'D', '.');
    if (text.empty() || !std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '.'; }))
        return std::nullopt;
    const std::optional<double> strike = parseNumber(text);
    return strike && *strike > 0.0 ? strike : std::nullopt;
}

// New York's 16:00 in UTC: 20:00 from the second Sunday of March to the first of November, else 21:00.
int usCloseHour(int year, unsigned month, unsigned day) {
    using namespace std::chrono;
    const sys_days date = std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
    const sys_days begins = std::chrono::year(year) / March / Sunday[2];
    const sys_days ends = std::chrono::year(year) / November / Sunday[1];
    return date >= begins && date < ends ? 20 : 21;
}

// US index options are exercised at expiry only; all other roots (and OEX) may be exercised before.
constexpr std::array<std::string_view, 17> europeanRoots = {"SPX", "SPXW", "XSP",  "NDX",  "NDXP", "XND",
                                                            "NQX", "RUT",  "RUTW", "MRUT", "DJX",  "XEO",
                                                            "VIX", "VIXW", "RUI",  "RLG",  "RLV"};

// AAPL  261218C00200000: root, yymmdd, right, strike in thousandths
std::optional<Instrument> parseOsi(std::string_view symbol) {
    constexpr std::size_t tail = 15;
    if (symbol.size() <= tail || symbol.size() > 21) return std::nullopt;
    std::string_view root = symbol.substr(0, symbol.size() - tail), terms = symbol.substr(symbol.size() - tail);
    while (!root.empty() && root.back() == ' ')
        root.remove_suffix(1);
    const char right = terms[6];
    if (!isAssetCode(root) || root.size() > 6 || !allDigits(terms.substr(0, 6)) || (right != 'C' && right != 'P') ||
        !allDigits(terms.substr(7)))
        return std::nullopt;
    const int year = 2000 + toInt(terms.substr(0, 2));
    const auto month = static_cast<unsigned>(toInt(terms.substr(2, 2)));
    const auto day = static_cast<unsigned>(toInt(terms.substr(4, 2)));
    if (!validDate(year, month, day, 0) || toInt(terms.substr(7)) == 0) return std::nullopt;
    Instrument option;
    option.kind = InstrumentKind::Option;
    option.underlying = AssetCode(std::string(root));
    option.settlementCurrency = AssetCode("USD");
    option.expiry = makeTimestamp(year, month, day, usCloseHour(year, month, day));
    option.strike = toInt(terms.substr(7)) / 1000.0;
    option.right = right == 'C' ? OptionRight::Call : OptionRight::Put;
    const bool european = std::find(europeanRoots.begin(), europeanRoots.end(), root) != europeanRoots.end();
    option.style = european ? ExerciseStyle::European : ExerciseStyle::American;
    option.multiplier = 100.0;
    return option;
}

bool isListedFuture(const std::vector<std::string_view>& tokens) {
    return tokens.size() >= 3 && (tokens[1] == "FUT" || tokens[1] == "OPT") && allDigits(tokens[2]);
}

// The first token: BTC (inverse) or BTC_USDC (linear).
Result<Instrument> parsePair(std::string_view symbol, std::string_view token) {
    Instrument instrument;
    const auto pair = split(token, '_');
    if (pair.size() > 2) return unknown(symbol, token, QT_TRANSLATE_NOOP("expected", "COIN or COIN_QUOTE"));
    for (std::string_view code : pair)
        if (!isAssetCode(code))
            return unknown(symbol, code, QT_TRANSLATE_NOOP("expected", "an asset code such as BTC"));
    instrument.underlying = AssetCode(std::string(pair[0]));
    instrument.settlement = pair.size() == 2 ? Settlement::Linear : Settlement::Inverse;
    instrument.settlementCurrency = AssetCode(std::string(pair.back()));
    return instrument;
}

std::string strikeCode(double strike, bool linear) {
    std::string text = formatNumber(strike);
    if (text.find_first_of("eE") != std::string::npos) {
        std::array<char, 64> plain{};
        std::snprintf(plain.data(), plain.size(), "%.10f", strike);
        text = plain.data();
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') text.pop_back();
    }
    if (linear) std::replace(text.begin(), text.end(), '.', 'd');
    return text;
}

std::string osiSymbol(const Instrument& option) {
    const auto date = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(option.expiry));
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%-6s%02d%02u%02u%c%08d", option.underlying.text().c_str(),
                  static_cast<int>(date.year()) % 100, static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()), option.right == OptionRight::Call ? 'C' : 'P',
                  static_cast<int>(std::lround(option.strike * 1000.0)));
    return text.data();
}

} // namespace

Result<Instrument> parseSymbol(std::string_view symbol) {
    std::string text(symbol);
    text.erase(0, text.find_first_not_of(" \t"));
    text.erase(text.find_last_not_of(" \t") + 1);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (text.empty())
        return unknown(symbol, "", QT_TRANSLATE_NOOP("expected", "a symbol such as BTC-25DEC26-100000-C"));

    if (std::optional<Instrument> option = parseOsi(text)) {
        option->symbol = formatSymbol(*option);
        return *option;
    }
    const auto tokens = split(text, '-');
    if (isListedFuture(tokens)) return failure(Reason::MissingContractTerms, {text});
    Result<Instrument> parsed = parsePair(text, tokens[0]);
    if (!parsed) return parsed;
    Instrument instrument = *parsed;

    if (tokens.size() == 1) {
        if (instrument.settlement == Settlement::Linear)
            return unknown(text, tokens[0],
                           QT_TRANSLATE_NOOP("expected", "COIN_QUOTE-PERPETUAL or COIN_QUOTE-25DEC26"));
        instrument.settlement = Settlement::Linear;
        instrument.settlementCurrency = AssetCode("USD");
    } else if (tokens[1] == "PERPETUAL") {
        if (tokens.size() > 2)
            return unknown(text, tokens[2], QT_TRANSLATE_NOOP("expected", "nothing after PERPETUAL"));
        instrument.kind = InstrumentKind::Perpetual;
    } else {
        const std::optional<Timestamp> expiry = parseExpiryCode(tokens[1]);
        if (!expiry)
            return unknown(text, tokens[1], QT_TRANSLATE_NOOP("expected", "PERPETUAL or an expiry such as 25DEC26"));
        instrument.kind = tokens.size() == 2 ? InstrumentKind::Future : InstrumentKind::Option;
        instrument.expiry = *expiry;
    }
    if (instrument.isOption()) {
        const std::optional<double> strike = parseStrikeCode(tokens[2]);
        if (!strike) return unknown(text, tokens[2], QT_TRANSLATE_NOOP("expected", "a strike such as 100000 or 0d55"));
        if (tokens.size() < 4) return unknown(text, "", QT_TRANSLATE_NOOP("expected", "-C or -P at the end"));
        if (tokens[3] != "C" && tokens[3] != "P")
            return unknown(text, tokens[3], QT_TRANSLATE_NOOP("expected", "C or P"));
        if (tokens.size() > 4) return unknown(text, tokens[4], QT_TRANSLATE_NOOP("expected", "nothing after C or P"));
        instrument.strike = *strike;
        instrument.right = tokens[3] == "C" ? OptionRight::Call : OptionRight::Put;
    }
    instrument.symbol = formatSymbol(instrument);
    return instrument;
}

std::string formatExpiryCode(Timestamp expiry) {
    const auto date = std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(expiry));
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%u%s%02d", static_cast<unsigned>(date.day()),
                  monthCodes[static_cast<unsigned>(date.month()) - 1].data(), static_cast<int>(date.year()) % 100);
    return text.data();
}

std::string formatSymbol(const Instrument& instrument) {
    const bool linear = instrument.settlement == Settlement::Linear;
    if (instrument.kind == InstrumentKind::Spot) return instrument.underlying.text();
    if (instrument.isOption() && instrument.multiplier == 100.0 && linear) return osiSymbol(instrument);
    std::string symbol = instrument.underlying.text();
    if (linear) symbol += "_" + instrument.settlementCurrency.text();
    if (instrument.kind == InstrumentKind::Perpetual) return symbol + "-PERPETUAL";
    symbol += "-" + formatExpiryCode(instrument.expiry);
    if (!instrument.isOption()) return symbol;
    return symbol + "-" + strikeCode(instrument.strike, linear) + (instrument.right == OptionRight::Call ? "-C" : "-P");
}

} // namespace marginscope
