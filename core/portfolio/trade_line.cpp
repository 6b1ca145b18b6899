#include "core/portfolio/trade_line.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/portfolio/trade_words.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

using trade_words::isSeparated;
using trade_words::lower;
using trade_words::TokenLine;

using Failed = tl::unexpected<TradeLineError>;

constexpr double mostAmount = 1e15; // as in a book

Failed fail(const TradeToken& token, Reason reason, std::vector<std::string> args) {
    return Failed(trade_words::errorAt(token, reason, std::move(args)));
}

Failed badValue(const TradeToken& token, const char* field, const char* expected) {
    return fail(token, Reason::BadValue, {field, token.text, expected});
}

/// +1 buys, −1 sells; empty for any other word.
std::optional<double> sideOf(const std::string& word) {
    const std::string side = lower(word);
    if (side == "buy" || side == "b" || side == "long" || side == "bought") return 1.0;
    if (side == "sell" || side == "s" || side == "short" || side == "sold") return -1.0;
    return std::nullopt;
}

/// 5, +5, -5, 5x
std::optional<double> quantityOf(std::string text) {
    if (text.size() > 1 && (text.back() == 'x' || text.back() == 'X')) text.pop_back();
    return parseNumber(text);
}

bool isQuantity(const TradeToken& token) {
    return quantityOf(token.text).has_value();
}

/// What a line says of one leg, token by token.
struct Fields {
    std::optional<TradeToken> side, quantity, symbol, price, fee, group, venue;
};

TradeToken* fieldNamed(Fields& fields, const std::string& name) {
    const auto place = [](std::optional<TradeToken>& field) { return &field.emplace(); };
    if (name == "@" || name == "at" || name == "price") return place(fields.price);
    if (name == "fee" || name == "fees") return place(fields.fee);
    if (name == "group") return place(fields.group);
    if (name == "venue") return place(fields.venue);
    if (name == "side") return place(fields.side);
    if (name == "quantity" || name == "qty" || name == "size" || name == "amount") return place(fields.quantity);
    if (name == "symbol" || name == "instrument") return place(fields.symbol);
    return nullptr;
}

tl::expected<double, TradeLineError> number(const TradeToken& token, const char* field) {
    const std::optional<double> value = parseNumber(token.text);
    if (!value) return badValue(token, field, QT_TRANSLATE_NOOP("expected", "a number with a decimal point"));
    if (std::fabs(*value) <= mostAmount) return *value;
    return fail(token, Reason::OutOfRange, {field, token.text, QT_TRANSLATE_NOOP("expected", "between -1e15 and 1e15")});
}

tl::expected<Instrument, TradeLineError> instrumentOf(const TradeToken& token) {
    Result<Instrument> instrument = parseSymbol(token.text);
    if (instrument) return std::move(*instrument);
    return Failed(trade_words::symbolError(token, instrument.error()));
}

tl::expected<double, TradeLineError> signedQuantity(const Fields& fields) {
    const TradeToken& token = *fields.quantity;
    const std::optional<double> size = quantityOf(token.text);
    if (!size)
        return badValue(token, "quantity", QT_TRANSLATE_NOOP("expected", "a quantity such as 5, +5, -5 or 5x"));
    if (*size == 0.0) return fail(token, Reason::OutOfRange, {"quantity", token.text, QT_TRANSLATE_NOOP("expected", "not zero")});
    if (!(std::fabs(*size) <= mostAmount))
        return fail(token, Reason::OutOfRange,
                    {"quantity", token.text, QT_TRANSLATE_NOOP("expected", "between -1e15 and 1e15")});
    if (!fields.side || fields.side->text.empty()) return *size;
    const std::optional<double> side = sideOf(fields.side->text);
    if (!side) return badValue(*fields.side, "side", QT_TRANSLATE_NOOP("expected", "buy or sell"));
    if (*size < 0.0)
        return fail(token, Reason::OutOfRange,
                    {"quantity", token.text, QT_TRANSLATE_NOOP("expected", "greater than 0 behind buy or sell")});
    return *side * *size;
}

tl::expected<void, TradeLineError> readTerms(const Fields& fields, TradeLeg& leg) {
    if (fields.price && !fields.price->text.empty()) {
        const auto price = number(*fields.price, "price");
        if (!price) return Failed(price.error());
        if (*price < 0.0)
            return fail(*fields.price, Reason::OutOfRange,
                        {"price", fields.price->text, QT_TRANSLATE_NOOP("expected", "not below 0")});
        leg.price = *price;
    }
    if (fields.fee && !fields.fee->text.empty()) {
        const auto fee = number(*fields.fee, "fee");
        if (!fee) return Failed(fee.error());
        leg.fee = *fee;
    }
    if (fields.group) leg.group = fields.group->text;
    if (fields.venue) leg.venue = fields.venue->text;
    return {};
}

using Read = tl::expected<TradeLine, TradeLineError>;

Read lineOf(const Fields& fields, const TextSpan& place, bool closes) {
    TradeLeg leg;
    const auto instrument = instrumentOf(*fields.symbol);
    if (!instrument) return Failed(instrument.error());
    leg.instrument = *instrument;
    if (const auto terms = readTerms(fields, leg); !terms) return Failed(terms.error());
    if (closes) return TradeLine{place, *fields.symbol, CloseOrder{std::move(leg)}};
    const auto quantity = signedQuantity(fields);
    if (!quantity) return Failed(quantity.error());
    leg.quantity = *quantity;
    return TradeLine{place, *fields.symbol, std::move(leg)};
}

Failed missing(const TokenLine& line, const char* field, const char* expected) {
    return fail({"", line.end()}, Reason::MissingField, {field, expected});
}

// Behind the symbol: @ PRICE, fee AMOUNT, group NAME, venue NAME.
tl::expected<void, TradeLineError> readTail(const TokenLine& line, std::size_t at, Fields& fields) {
    while (at < line.tokens.size()) {
        TradeToken name = line.tokens[at];
        std::string word = lower(name.text);
        if (word.size() > 1 && word.front() == '@') {
            TradeToken price = name;
            price.text.erase(0, 1);
            price.place.column += 1;
            price.place.length -= 1;
            fields.price = price;
            ++at;
            continue;
        }
        const bool known = word == "@" || word == "at" || word == "price" || word == "fee" || word == "fees" ||
                           word == "group" || word == "venue";
        if (!known)
            return badValue(name, "word", QT_TRANSLATE_NOOP("expected", "@ PRICE, fee AMOUNT, group NAME or venue NAME"));
        if (at + 1 >= line.tokens.size())
            return missing(line, word == "@" ? "price" : word.c_str(), QT_TRANSLATE_NOOP("expected", "a value behind it"));
        *fieldNamed(fields, word) = line.tokens[at + 1];
        at += 2;
    }
    return {};
}

Read wordsLine(const TokenLine& line) {
    Fields fields;
    std::size_t at = 0;
    const std::string first = lower(line.tokens[0].text);
    if (const TradeTemplate* shape = findTradeTemplate(first)) return trade_words::templateLine(line, *shape);
    const bool closes = first == "close";
    if (closes || sideOf(first)) {
        if (!closes) fields.side = line.tokens[0];
        ++at;
    } else if (!isQuantity(line.tokens[0])) {
        return badValue(line.tokens[0], "word",
                        QT_TRANSLATE_NOOP("expected", "buy, sell, close, a quantity such as +5, or a strategy"));
    }
    if (!closes) {
        if (at >= line.tokens.size())
            return missing(line, "quantity", QT_TRANSLATE_NOOP("expected", "a quantity such as 5, +5, -5 or 5x"));
        fields.quantity = line.tokens[at++];
        if (!isQuantity(*fields.quantity)) return Failed(signedQuantity(fields).error());
    }
    if (at >= line.tokens.size())
        return missing(line, "symbol", QT_TRANSLATE_NOOP("expected", "a symbol such as BTC-25DEC26-100000-C"));
    fields.symbol = trade_words::symbolAt(line, at);
    if (const auto tail = readTail(line, at, fields); !tail) return Failed(tail.error());
    return lineOf(fields, line.place, closes);
}

/// Rows of a spreadsheet: columns as their head names them.
class Columns {
public:
    /// Whether the row is a head; it then says what stands where from now on.
    bool takeHead(const TokenLine& row) {
        std::vector<std::string> names;
        Fields known;
        std::size_t found = 0;
        for (const TradeToken& cell : row.tokens) {
            names.push_back(lower(cell.text));
            if (fieldNamed(known, names.back())) ++found;
        }
        if (found < 2 || !known.symbol) return false;
        names_ = std::move(names);
        return true;
    }

    Read read(const TokenLine& row) const {
        Fields fields;
        const std::vector<std::string> names = names_.empty() ? usual(row) : names_;
        for (std::size_t i = 0; i < row.tokens.size() && i < names.size(); ++i)
            if (TradeToken* field = fieldNamed(fields, names[i])) *field = row.tokens[i];
        if (!fields.symbol || fields.symbol->text.empty())
            return missing(row, "symbol", QT_TRANSLATE_NOOP("expected", "a symbol such as BTC-25DEC26-100000-C"));
        const bool closes = fields.side && lower(fields.side->text) == "close";
        if (!closes && (!fields.quantity || fields.quantity->text.empty()))
            return missing(row, "quantity", QT_TRANSLATE_NOOP("expected", "a quantity such as 5, +5, -5 or 5x"));
        return lineOf(fields, row.place, closes);
    }

private:
    // A row that begins with its quantity has no column of sides.
    static std::vector<std::string> usual(const TokenLine& row) {
        const bool noSide = row.tokens.size() > 1 && isQuantity(row.tokens[0]) && !isQuantity(row.tokens[1]);
        if (noSide) return {"quantity", "symbol", "price", "fee"};
        return {"side", "quantity", "symbol", "price", "fee"};
    }

    std::vector<std::string> names_;
};

std::string quotedName(const std::string& name) {
    const bool plain = name.find_first_of(" \t;#\"/") == std::string::npos;
    return plain ? name : "\"" + name + "\"";
}

} // namespace

TradeLines parseTradeLines(std::string_view text) {
    TradeLines out;
    Columns columns;
    for (const TokenLine& line : trade_words::tokenLines(text)) {
        if (isSeparated(line) && columns.takeHead(line)) continue;
        Read read = isSeparated(line) ? columns.read(line) : wordsLine(line);
        if (read)
            out.lines.push_back(std::move(*read));
        else
            out.errors.push_back(std::move(read.error()));
    }
    return out;
}

std::string formatTradeLine(const TradeLeg& leg) {
    std::string out = leg.quantity < 0.0 ? "sell " : "buy ";
    out += formatNumber(std::fabs(leg.quantity)) + " " + leg.instrument.symbol;
    if (leg.price) out += " @ " + formatNumber(*leg.price);
    if (leg.fee != 0.0) out += " fee " + formatNumber(leg.fee);
    if (!leg.group.empty()) out += " group " + quotedName(leg.group);
    if (!leg.venue.empty()) out += " venue " + quotedName(leg.venue);
    return out;
}

} // namespace marginscope
