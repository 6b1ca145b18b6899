#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/portfolio/trade_words.h"

namespace marginscope::trade_words {

namespace {

using Failed = tl::unexpected<TradeLineError>;

/// Reads "strangle BTC 25DEC26 80000 110000 x -2": the underlying first, everything behind it in any order.
class TemplateReader {
public:
    TemplateReader(const TokenLine& line, const TradeTemplate& shape)
        : line_(line) {
        order_.shape = &shape;
        order_.name = line.tokens[0];
    }

    tl::expected<TradeLine, TradeLineError> run() {
        if (line_.tokens.size() < 2)
            return Failed(errorAt({"", line_.end()}, Reason::MissingField,
                                  {"underlying", QT_TRANSLATE_NOOP("expected", "an asset code such as BTC")}));
        at_ = 1;
        if (auto error = readUnderlying()) return Failed(std::move(*error));
        while (at_ < line_.tokens.size())
            if (auto error = readWord()) return Failed(std::move(*error));
        if (auto error = checkCounts()) return Failed(std::move(*error));
        return TradeLine{line_.place, order_.name, std::move(order_)};
    }

private:
    using Problem = std::optional<TradeLineError>;

    Problem readUnderlying() {
        const TradeToken& token = line_.tokens[at_++];
        order_.underlyingToken = token;
        // A perpetual of that name says whether coin and quote are codes.
        const Result<Instrument> pair = parseSymbol(token.text + "-PERPETUAL");
        if (!pair || token.text.find('-') != std::string::npos)
            return errorAt(token, Reason::BadValue,
                           {"underlying", token.text, QT_TRANSLATE_NOOP("expected", "COIN or COIN_QUOTE")});
        order_.underlying = pair->underlying;
        if (!pair->isInverse()) {
            order_.quote = pair->settlementCurrency;
            order_.settlement = Settlement::Linear;
        }
        return {};
    }

    Problem readWord() {
        const TradeToken token = line_.tokens[at_];
        const std::string word = lower(token.text);
        if (word == "x" || word == "size" || word == "with" || word == "to" || word == "lot" || word == "group" ||
            word == "venue")
            return readNamed(word);
        ++at_;
        if (word == "linear" || word == "inverse") {
            order_.settlement = word == "linear" ? Settlement::Linear : Settlement::Inverse;
            return {};
        }
        if (word == "c" || word == "call" || word == "calls" || word == "p" || word == "put" || word == "puts")
            return readRight(token, word.front() == 'c' ? OptionRight::Call : OptionRight::Put);
        if (const std::optional<double> size = sizeOf(word)) return takeSize(token, *size);
        if (const auto strike = strikeOf(word)) {
            order_.strikes.push_back({strike->first, strike->second, token});
            return {};
        }
        const Result<Instrument> dated = parseSymbol(order_.underlying.text() + "-" + token.text);
        if (dated && dated->kind == InstrumentKind::Future) {
            order_.expiries.emplace_back(dated->expiry, token);
            return {};
        }
        return errorAt(token, Reason::BadValue,
                       {"word", token.text,
                        QT_TRANSLATE_NOOP("expected", "an expiry such as 25DEC26, a strike (100000, 25d, 105%, atm), "
                                                      "x SIZE or with SYMBOL")});
    }

    Problem readNamed(const std::string& word) {
        const TradeToken name = line_.tokens[at_++];
        if (at_ >= line_.tokens.size())
            return errorAt({"", line_.end()}, Reason::MissingField,
                           {name.text, QT_TRANSLATE_NOOP("expected", "a value behind it")});
        if (word == "with") return readWith();
        const TradeToken& token = line_.tokens[at_++];
        if (word == "group" || word == "venue") {
            (word == "group" ? order_.group : order_.venue) = token.text;
            return {};
        }
        const std::optional<double> value = parseNumber(token.text);
        if (!value)
            return errorAt(token, Reason::BadValue,
                           {name.text, token.text, QT_TRANSLATE_NOOP("expected", "a number with a decimal point")});
        if (word == "x" || word == "size") return takeSize(token, *value);
        if (word == "to") {
            order_.target = *value;
            return {};
        }
        if (*value <= 0.0)
            return errorAt(token, Reason::OutOfRange,
                           {"lot", token.text, QT_TRANSLATE_NOOP("expected", "greater than 0")});
        order_.lot = *value;
        return {};
    }

    Problem readWith() {
        const TradeToken symbol = symbolAt(line_, at_);
        const Result<Instrument> instrument = parseSymbol(symbol.text);
        if (!instrument) return symbolError(symbol, instrument.error());
        if (instrument->isOption() || instrument->underlying != order_.underlying)
            return errorAt(symbol, Reason::BadValue,
                           {"with", symbol.text,
                            QT_TRANSLATE_NOOP("expected", "a perpetual, future or asset of the same underlying")});
        order_.with = *instrument;
        return {};
    }

    Problem readRight(const TradeToken& token, OptionRight right) {
        if (!order_.shape->rightIsFree())
            return errorAt(token, Reason::BadValue,
                           {"word", token.text,
                            QT_TRANSLATE_NOOP("expected", "no right: this strategy says itself what is a call")});
        order_.right = right;
        return {};
    }

    Problem takeSize(const TradeToken& token, double size) {
        if (size == 0.0)
            return errorAt(token, Reason::OutOfRange, {"size", token.text, QT_TRANSLATE_NOOP("expected", "not zero")});
        order_.size = size;
        return {};
    }

    // x2, x-2, 2x
    static std::optional<double> sizeOf(const std::string& word) {
        if (word.size() < 2) return std::nullopt;
        if (word.front() == 'x') return parseNumber(word.substr(1));
        if (word.back() == 'x') return parseNumber(word.substr(0, word.size() - 1));
        return std::nullopt;
    }

    static std::optional<std::pair<StrikeWord::Kind, double>> strikeOf(const std::string& word) {
        using Kind = StrikeWord::Kind;
        if (word == "atm") return std::pair(Kind::Delta, 0.0);
        const std::string stem = word.substr(0, word.size() - 1);
        if (word.back() == 'd' && parseNumber(stem)) {
            const double delta = *parseNumber(stem);
            if (delta > 0.0 && delta < 100.0) return std::pair(Kind::Delta, delta / 100.0);
        }
        if (word.back() == '%' && parseNumber(stem) && *parseNumber(stem) > 0.0)
            return std::pair(Kind::Moneyness, *parseNumber(stem) / 100.0);
        const std::optional<double> price = parseNumber(word);
        if (price && *price > 0.0) return std::pair(Kind::Price, *price);
        return std::nullopt;
    }

    Problem checkCounts() const {
        const TradeTemplate& shape = *order_.shape;
        if (order_.strikes.size() > shape.strikes.size())
            return errorAt(order_.strikes[shape.strikes.size()].token, Reason::BadValue,
                           {"strike", order_.strikes[shape.strikes.size()].token.text,
                            QT_TRANSLATE_NOOP("expected", "fewer strikes: this strategy has no place for it")});
        if (!order_.strikes.empty() && order_.strikes.size() < shape.strikes.size())
            return errorAt({"", line_.end()}, Reason::MissingField,
                           {"strike", QT_TRANSLATE_NOOP("expected", "every strike of the strategy, or none")});
        if (order_.expiries.size() > shape.expiries)
            return errorAt(order_.expiries[shape.expiries].second, Reason::BadValue,
                           {"expiry", order_.expiries[shape.expiries].second.text,
                            QT_TRANSLATE_NOOP("expected", "fewer expiries: this strategy has no place for it")});
        return {};
    }

    const TokenLine& line_;
    TemplateOrder order_;
    std::size_t at_ = 0;
};

} // namespace

tl::expected<TradeLine, TradeLineError> templateLine(const TokenLine& line, const TradeTemplate& shape) {
    return TemplateReader(line, shape).run();
}

} // namespace marginscope::trade_words
