// Sensitivities of a book by position, expiry, underlying and group, at model prices: what its value does when price,
// volatility, time or rate move a little. Linear and inverse contracts add up in the reporting currency; figures in
// coins add up within one underlying.
#pragma once

#include "core/base/phrase.h"
#include "core/base/task_pool.h"
#include "core/valuation/marked_book.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// Signs and units as core/README.md has them. Every price of an underlying moves by the same share (bases stay), a
/// volatility point is 0.01 absolute, coins count at the index, which moves with the price. Values without a coin in
/// the name are in reporting currency.
struct Greeks {
    double deltaCoins = 0.0;         ///< Black-76 forward delta; face ÷ price for inverse futures; coins held
    double adjustedDeltaCoins = 0.0; ///< of coin-settled contracts: of the value in coins (inverse options: delta less
                                     ///< the premium in coins); coins held have none
    double gammaCoins = 0.0;         ///< change of deltaCoins per 1 of the forward
    double delta = 0.0; ///< gain per +100 % of the price, to first order: delta in coins at the contract's price
    double gamma = 0.0; ///< change of `delta` per +1 % of the price, by the change of the delta in coins
    double vega = 0.0;  ///< per volatility point
    double theta = 0.0; ///< per day, prices and volatilities as they are
    double rho = 0.0;   ///< per +0.01 of the rate, through discounting alone: forwards stay
    double vanna = 0.0; ///< change of vega per +1 % of the price
    double volga = 0.0; ///< change of vega per volatility point

    Greeks& operator+=(const Greeks& other);
    bool operator==(const Greeks&) const = default;
};

/// Of one position. Source of the formulas: core/valuation/black76.h, american.h. Futures and perpetuals: of their P&L
/// in settlement currency, converted at the index; what a coin P&L made so far gains with the coin is in coinsHeld().
Greeks greeksOf(const MarkedPosition& position, const MarkedUnderlying& underlying);

/// Coins of each underlying that gain and lose with its price without being a position: collateral balances, and the
/// unrealised P&L of inverse futures and perpetuals. By underlying of the book; 0 for cash.
std::vector<double> coinsHeld(const MarkedBook& book);

struct BookGreeks {
    std::vector<Greeks> positions; ///< by MarkedBook::positions
    std::vector<Greeks> coins;     ///< by underlying: of what coinsHeld() counts
};

/// The digits do not depend on the number of threads.
BookGreeks bookGreeks(const MarkedBook& book, TaskPool& pool = TaskPool::shared());

enum class GreeksBy : std::uint8_t { Position, Expiry, Underlying, Group };

/// "position", "expiry", "underlying", "group".
std::string greeksByWord(GreeksBy by);
std::optional<GreeksBy> greeksByFromWord(std::string_view word);

/// What a line of a table of Greeks is about.
enum class GreekLine : std::uint8_t {
    Position,
    Expiry,     ///< of one underlying
    NoExpiry,   ///< spot and perpetuals of one underlying
    Underlying, ///< positions on it
    Group,      ///< all positions with this label
    NoGroup,    ///< positions on one underlying without a label
    Coins,      ///< coins of one underlying that are held, see coinsHeld()
};

/// Positions taken together.
struct GreekGroup {
    GreekLine line = GreekLine::Position;
    std::string name;                      ///< symbol, underlying or group label
    Timestamp expiry{};                    ///< Expiry only
    std::optional<std::size_t> underlying; ///< where all are on one: only then do figures in coins add up
    std::vector<std::size_t> positions;    ///< indices into MarkedBook::positions; none for Coins
};

/// Every position in one group, in the order of the book (expiries by underlying, ascending), then the coins held.
/// The groups of every division add up to the same.
std::vector<GreekGroup> greekGroups(const MarkedBook& book, GreeksBy by);

/// "BTC 25DEC26", "BTC without expiry", "BTC without a group", "BTC held".
Phrase greekGroupName(const GreekGroup& group);

Greeks sumOf(const GreekGroup& group, const BookGreeks& greeks);
/// Of the whole book. Figures in coins mean something where the book has one underlying.
Greeks sumOf(const BookGreeks& greeks);

} // namespace marginscope
