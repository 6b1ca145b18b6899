#include "core/analysis/greeks.h"

#include "core/valuation/option_value.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

constexpr std::array<std::pair<GreeksBy, const char*>, 4> byWords = {{{GreeksBy::Position, "position"},
                                                                      {GreeksBy::Expiry, "expiry"},
                                                                      {GreeksBy::Underlying, "underlying"},
                                                                      {GreeksBy::Group, "group"}}};
constexpr double point = 0.01, percent = 0.01, daysOfYear = 365.0; // of a volatility or rate, of a price
constexpr std::size_t positionsAtOnce = 512;

Greeks ofLinear(const MarkedPosition& position, double priceOfCoin) {
    Greeks out;
    out.deltaCoins = out.adjustedDeltaCoins = position.modelCoins();
    out.delta = out.deltaCoins * priceOfCoin;
    return out;
}

Greeks ofOption(const MarkedPosition& position, const MarkedUnderlying& underlying) {
    const OptionGreeks unit = allOptionGreeks(position);
    const bool inverse = position.instrument.isInverse();
    // A coin premium is worth its coins at the index: forward value scaled by spot ÷ forward, which no move changes.
    const double scale = inverse ? underlying.spot / position.forward : position.settlementPrice;
    const double size = position.quantity * scale, f = position.forward;
    Greeks out;
    out.deltaCoins = position.quantity * unit.delta;
    out.adjustedDeltaCoins = out.deltaCoins - (inverse ? position.quantity * unit.price / f : 0.0);
    out.gammaCoins = position.quantity * unit.gamma;
    out.delta = size * unit.delta * f;
    out.gamma = size * unit.gamma * f * f * percent;
    out.vega = size * unit.vega * point;
    out.theta = size * unit.theta / daysOfYear;
    out.rho = size * unit.rho * point;
    out.vanna = size * unit.vanna * f * point * percent;
    out.volga = size * unit.volga * point * point;
    return out;
}

const MarkedUnderlying& underlyingOf(const MarkedBook& book, const MarkedPosition& position) {
    return book.underlyings[position.underlying];
}

/// Order and identity of a group.
using GroupKey = std::tuple<std::size_t, std::size_t, Timestamp, std::string>;

GreekGroup groupOf(const MarkedBook& book, std::size_t index, GreeksBy by) {
    const MarkedPosition& position = book.positions[index];
    GreekGroup group;
    group.underlying = position.underlying;
    group.name = underlyingOf(book, position).underlying.text();
    switch (by) {
    case GreeksBy::Position:
        group.name = position.instrument.symbol;
        break;
    case GreeksBy::Expiry:
        group.line = position.instrument.hasExpiry() ? GreekLine::Expiry : GreekLine::NoExpiry;
        if (position.instrument.hasExpiry()) group.expiry = position.instrument.expiry;
        break;
    case GreeksBy::Underlying:
        group.line = GreekLine::Underlying;
        break;
    case GreeksBy::Group:
        group.line = position.group.empty() ? GreekLine::NoGroup : GreekLine::Group;
        if (!position.group.empty()) group.name = position.group.text();
        break;
    }
    return group;
}

GroupKey keyOf(const GreekGroup& group, std::size_t index) {
    switch (group.line) {
    case GreekLine::Position:
        return {index, 0, {}, {}};
    case GreekLine::Group:
        return {0, 0, {}, group.name};
    case GreekLine::NoGroup:
        return {1, *group.underlying, {}, {}};
    case GreekLine::NoExpiry:
        return {*group.underlying, 0, {}, {}};
    case GreekLine::Expiry:
        return {*group.underlying, 1, group.expiry, {}};
    case GreekLine::Underlying:
    case GreekLine::Coins:
        break;
    }
    return {*group.underlying, 0, {}, {}};
}

} // namespace

Greeks& Greeks::operator+=(const Greeks& other) {
    deltaCoins += other.deltaCoins;
    adjustedDeltaCoins += other.adjustedDeltaCoins;
    gammaCoins += other.gammaCoins;
    delta += other.delta;
    gamma += other.gamma;
    vega += other.vega;
    theta += other.theta;
    rho += other.rho;
    vanna += other.vanna;
    volga += other.volga;
    return *this;
}

Greeks greeksOf(const MarkedPosition& position, const MarkedUnderlying& underlying) {
    if (position.instrument.isOption()) return ofOption(position, underlying);
    if (isCashAsset(underlying.underlying)) return {};
    return ofLinear(position,
                    position.isInverseFuture() ? underlying.spot : position.forward * position.settlementPrice);
}

std::vector<double> coinsHeld(const MarkedBook& book) {
    std::vector<double> coins(book.underlyings.size(), 0.0);
    for (const MarkedCollateral& balance : book.collateral)
        if (balance.underlying) coins[*balance.underlying] += balance.quantity;
    for (const MarkedPosition& position : book.positions)
        if (position.isInverseFuture()) coins[position.underlying] += settlementUnrealisedPnl(position);
    for (std::size_t i = 0; i < coins.size(); ++i)
        if (isCashAsset(book.underlyings[i].underlying)) coins[i] = 0.0;
    return coins;
}

BookGreeks bookGreeks(const MarkedBook& book, TaskPool& pool) {
    BookGreeks out;
    out.positions.resize(book.positions.size());
    pool.run((book.positions.size() + positionsAtOnce - 1) / positionsAtOnce, [&](std::size_t, std::size_t part) {
        const std::size_t end = std::min((part + 1) * positionsAtOnce, book.positions.size());
        for (std::size_t i = part * positionsAtOnce; i < end; ++i)
            out.positions[i] = greeksOf(book.positions[i], underlyingOf(book, book.positions[i]));
    });
    const std::vector<double> coins = coinsHeld(book);
    out.coins.resize(coins.size());
    for (std::size_t i = 0; i < coins.size(); ++i) {
        out.coins[i].deltaCoins = coins[i];
        out.coins[i].delta = coins[i] * book.underlyings[i].spot;
    }
    return out;
}

std::string greeksByWord(GreeksBy by) {
    return byWords[static_cast<std::size_t>(by)].second;
}

std::optional<GreeksBy> greeksByFromWord(std::string_view word) {
    for (const auto& [by, known] : byWords)
        if (word == known) return by;
    return std::nullopt;
}

std::vector<GreekGroup> greekGroups(const MarkedBook& book, GreeksBy by) {
    std::map<GroupKey, GreekGroup> found;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        GreekGroup group = groupOf(book, i, by);
        GreekGroup& into = found.try_emplace(keyOf(group, i), group).first->second;
        if (into.underlying != group.underlying) into.underlying.reset();
        into.positions.push_back(i);
    }
    std::vector<GreekGroup> groups;
    for (auto& [key, group] : found)
        groups.push_back(std::move(group));
    const std::vector<double> coins = coinsHeld(book);
    for (std::size_t i = 0; i < coins.size(); ++i)
        if (coins[i] != 0.0) groups.push_back({GreekLine::Coins, book.underlyings[i].underlying.text(), {}, i, {}});
    return groups;
}

Phrase greekGroupName(const GreekGroup& group) {
    switch (group.line) {
    case GreekLine::NoExpiry:
        return {QT_TRANSLATE_NOOP("greeks", "%1 without expiry"), {group.name}};
    case GreekLine::NoGroup:
        return {QT_TRANSLATE_NOOP("greeks", "%1 without a group"), {group.name}};
    case GreekLine::Coins:
        return {QT_TRANSLATE_NOOP("greeks", "%1 held"), {group.name}};
    case GreekLine::Expiry:
        return {"%1 %2", {group.name, formatExpiryCode(group.expiry)}};
    case GreekLine::Position:
    case GreekLine::Underlying:
    case GreekLine::Group:
        break;
    }
    return {"%1", {group.name}};
}

Greeks sumOf(const GreekGroup& group, const BookGreeks& greeks) {
    if (group.line == GreekLine::Coins) return greeks.coins[*group.underlying];
    Greeks sum;
    for (const std::size_t i : group.positions)
        sum += greeks.positions[i];
    return sum;
}

Greeks sumOf(const BookGreeks& greeks) {
    Greeks sum;
    for (const Greeks& position : greeks.positions)
        sum += position;
    for (const Greeks& coins : greeks.coins)
        sum += coins;
    return sum;
}

} // namespace marginscope
