#include "core/analysis/sized_trades.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"
#include "core/valuation/pnl_memory.h"

#include <algorithm>

namespace marginscope {

SizedTrades::SizedTrades(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs)
    : desk_(desk) {
    for (const TradeLeg& leg : legs)
        if (!desk_.quote(leg).error) legs_.push_back(leg);
    const auto isTraded = [&](const Position& position) {
        return std::any_of(legs_.begin(), legs_.end(),
                           [&](const TradeLeg& leg) { return leg.instrument == position.instrument; });
    };
    Portfolio rest = portfolio;
    std::erase_if(rest.positions, isTraded);
    touched_ = portfolio;
    touched_.unreadRows.clear();
    std::erase_if(touched_.positions, [&](const Position& position) { return !isTraded(position); });
    book_ = desk_.prepared(rest);
    book_.memory = std::make_shared<PnlMemory>(PnlMemory::Keeps::Chunks);
    untouched_ = book_.positions.size();
}

std::size_t SizedTrades::underlyingOf(const MarkedUnderlying& underlying) {
    for (std::size_t i = 0; i < book_.underlyings.size(); ++i)
        if (book_.underlyings[i].underlying == underlying.underlying) return i;
    book_.underlyings.push_back(underlying);
    return book_.underlyings.size() - 1;
}

void SizedTrades::place(MarkedBook touched) {
    std::vector<std::size_t> underlyings;
    for (const MarkedUnderlying& each : touched.underlyings)
        underlyings.push_back(underlyingOf(each));
    book_.positions.resize(untouched_);
    for (MarkedPosition& position : touched.positions) {
        position.underlying = underlyings[position.underlying];
        book_.positions.push_back(std::move(position));
    }
    for (MarkedCollateral& balance : touched.collateral)
        if (balance.underlying) balance.underlying = underlyings[*balance.underlying];
    book_.collateral = std::move(touched.collateral);
}

const MarkedBook& SizedTrades::at(double scale) {
    std::vector<TradeLeg> legs = scale == 0.0 ? std::vector<TradeLeg>{} : legs_;
    for (TradeLeg& leg : legs) {
        leg.quantity *= scale;
        leg.fee *= scale;
    }
    place(desk_.prepared(desk_.trade(touched_, legs).portfolio));
    book_.memory->nextRun();
    return book_;
}

std::array<RegimeResult, 3> SizedTrades::regimes(double scale, bool whole) {
    const MarkedBook& book = at(scale);
    if (!whole) return regimesAt(book, desk_.rulebook());
    const Rulebook& rules = desk_.rulebook();
    return {isolatedRegime(book, rules),
            pooledRegime(book, rules, Regime::Cross, crossRequirement(book, rules, true)),
            pooledRegime(book, rules, Regime::Portfolio, portfolioRequirement(book, rules, true))};
}

std::vector<std::pair<double, std::string>> SizedTrades::closings() const {
    std::vector<std::pair<double, std::string>> out;
    for (auto leg = legs_.begin(); leg != legs_.end(); ++leg) {
        const auto same = [&](const auto& other) { return other.instrument == leg->instrument; };
        if (std::find_if(legs_.begin(), leg, same) != leg) continue;
        double traded = 0.0, held = 0.0;
        for (const TradeLeg& other : legs_)
            if (same(other)) traded += other.quantity;
        for (const Position& position : touched_.positions)
            if (same(position)) held += position.quantity;
        if (held * traded < 0.0) out.emplace_back(-held / traded, leg->instrument.symbol);
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace marginscope
