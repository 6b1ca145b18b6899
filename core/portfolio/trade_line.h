// Trades as people write them, one to a line, typed or pasted:
//
//     buy 5 BTC-25DEC26-80000-P          sell 10 BTC-PERPETUAL @ 91000 fee 12       +5 …   -5 …   5x …
//     close BTC-25DEC26-100000-C         all that is held of it
//     strangle BTC 25DEC26 80000 110000 x -2      any strategy of trade_template.h; expiry, strikes and size may be left out
//     delta-hedge BTC with BTC-PERPETUAL to 0.5 lot 10
//
// Lines end with a line break or a semicolon; # or // begins a comment. Words may be of either case, numbers have a
// decimal point and no separators of thousands. Behind a symbol may stand @ PRICE, fee AMOUNT, group NAME and venue
// NAME ("…" around names with blanks). A line with tabs is a row of a spreadsheet: side, quantity, symbol, price, fee,
// or as a head line names them. Strikes of a strategy are prices, deltas (25d), shares of the forward (105%) or atm.
#pragma once

#include "core/portfolio/trade.h"
#include "core/portfolio/trade_template.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace marginscope {

/// A stretch of a text: line and column count from 1, columns and length in characters (not bytes). Length 0: the place
/// where something is missing.
struct TextSpan {
    int line = 0;
    int column = 0;
    int length = 0;

    bool operator==(const TextSpan&) const = default;
};

struct TradeToken {
    std::string text;
    TextSpan place;
};

/// A line that cannot be read: which token, and what was expected there (BadValue, MissingField, OutOfRange,
/// UnknownSymbol, …; `error.place` says line and column too).
struct TradeLineError {
    TradeToken token;
    Error error;
};

/// Trades away what is held. The leg's quantity is 0.
struct CloseOrder {
    TradeLeg leg;
};

struct StrikeWord {
    enum class Kind : std::uint8_t { Price, Delta, Moneyness };
    Kind kind = Kind::Price;
    double value = 0.0; ///< price; delta 0 … 1 without sign, 0 = at the forward; share of the forward
    TradeToken token;
};

/// A strategy as it was asked for; what is left out is for the market and the book to say.
struct TemplateOrder {
    const TradeTemplate* shape = nullptr;
    TradeToken name;
    TradeToken underlyingToken;
    AssetCode underlying;
    std::optional<AssetCode> quote; ///< of BTC_USDC: linear contracts of that currency
    std::optional<Settlement> settlement;
    std::vector<std::pair<Timestamp, TradeToken>> expiries; ///< as written
    std::vector<StrikeWord> strikes;                        ///< as written
    double size = 1.0;                                      ///< times the ratios; < 0 turns every leg round
    std::optional<OptionRight> right;
    std::optional<Instrument> with; ///< instrument that stands for the underlying
    double target = 0.0;            ///< delta to be reached, coins
    std::optional<double> lot;      ///< the underlying is traded in multiples of it; units of its quantity
    std::string group, venue;
};

struct TradeLine {
    TextSpan place; ///< of the line without comment
    TradeToken subject; ///< the symbol, or the name of the strategy
    std::variant<TradeLeg, CloseOrder, TemplateOrder> order;
};

struct TradeLines {
    std::vector<TradeLine> lines;
    std::vector<TradeLineError> errors;
};

/// The good lines and the bad ones.
TradeLines parseTradeLines(std::string_view text);

/// A line that reads back as the leg: "buy 5 BTC-25DEC26-80000-P @ 0.02 fee 12". Legs whose instrument has no symbol of
/// the grammar do not read back.
std::string formatTradeLine(const TradeLeg& leg);

} // namespace marginscope
