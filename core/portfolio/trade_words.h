// Trade lines taken to tokens, each with its place, and lines that name a strategy. Part of core/portfolio/trade_line.
#pragma once

#include "core/portfolio/trade_line.h"

namespace marginscope::trade_words {

struct TokenLine {
    std::vector<TradeToken> tokens; ///< words, or the cells of a row; cells may be empty
    TextSpan place;
    bool cells = false;

    TextSpan end() const { return {place.line, place.column + place.length, 0}; }
};

inline bool isSeparated(const TokenLine& line) {
    return line.cells;
}

/// Lines that say something, in order. A true minus (U+2212) counts as a minus.
std::vector<TokenLine> tokenLines(std::string_view text);

std::string lower(std::string_view text);

/// The symbol at a place, which is moved behind it: an OSI symbol with padding is two words.
TradeToken symbolAt(const TokenLine& line, std::size_t& at);

TradeLineError errorAt(const TradeToken& token, Reason reason, std::vector<std::string> args);

/// What parseSymbol says, at the part of the symbol that does not fit.
TradeLineError symbolError(const TradeToken& symbol, const Error& error);

/// A line that begins with the name of a strategy.
tl::expected<TradeLine, TradeLineError> templateLine(const TokenLine& line, const TradeTemplate& shape);

} // namespace marginscope::trade_words
