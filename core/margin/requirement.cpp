#include "core/margin/requirement.h"

#include "core/margin/account_requirement.h"
#include "core/margin/asset_netting.h"
#include "core/margin/pooled_collateral.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

RegimeResult regimeOf(Regime regime, double equity, double initial, double maintenance) {
    RegimeResult result;
    result.regime = regime;
    result.equity = equity;
    result.initial = {initial, equity - initial};
    result.maintenance = {maintenance, equity - maintenance};
    if (maintenance > 0.0) result.marginRatio = equity / maintenance;
    return result;
}

// Pot in settlement currency: the part the book states, and for the rest the initial requirement or the premium paid.
double resolvedPot(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook) {
    const double fallback = isLongOption(position) ? position.cost * position.settlementPrice
                                                   : positionMargin(book, position, rulebook).initial;
    return (position.statedPot + position.unstatedShare * fallback) / position.settlementPrice;
}

} // namespace

bool hasPot(const Rulebook& rulebook, const MarkedPosition& position) {
    return rulebook.standardMethod->hasPot(position);
}

bool isLongOption(const MarkedPosition& position) {
    return position.instrument.isOption() && position.quantity > 0.0;
}

double pooledEquity(const MarkedBook& book, const Rulebook& rulebook, Regime regime) {
    const PooledCollateral pooled(book, rulebook, regime);
    double equity = 0.0;
    for (const MarkedCollateral& balance : book.collateral)
        equity += pooled.valueOf(balance);
    for (const MarkedPosition& position : book.positions) {
        if (position.instrument.isOption())
            equity += rulebook.optionValueInTest(regime) ? marketValue(position) : 0.0;
        else if (position.instrument.isDerivative())
            equity += unrealisedPnl(position);
        else
            equity += pooled.valueOf(position);
    }
    equity += assetNettingGain(book, rulebook, regime);
    return equity;
}

PositionMargin positionMargin(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook) {
    return rulebook.standardMethod->alone(book, rulebook, position);
}

double isolatedPot(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook) {
    if (!hasPot(rulebook, position)) return 0.0;
    return position.pot.value_or(resolvedPot(book, position, rulebook)) * position.settlementPrice;
}

IsolatedResult isolatedResult(const MarkedBook& book, const MarkedPosition& position, const Rulebook& rulebook) {
    IsolatedResult result;
    if (!hasPot(rulebook, position)) return result;
    const PositionMargin margin = positionMargin(book, position, rulebook);
    result.initial = margin.initial;
    result.maintenance = margin.maintenance;
    result.pot = isolatedPot(book, position, rulebook);
    const double left = result.pot + unrealisedPnl(position);
    result.equity = std::max(0.0, left);
    if (margin.maintenance > 0.0) result.marginRatio = left / margin.maintenance;
    return result;
}

MarkedBook preparedBook(MarkedBook book, const Rulebook& rulebook) {
    const auto notCovered = [&](const MarkedPosition& position) {
        if (rulebook.covers(position.instrument)) return false;
        for (const HeldRow& held : position.holdings)
            book.notModelled.push_back({held.row, position.instrument.symbol,
                                        Error{Reason::OutsideRulebook, {position.instrument.symbol, rulebook.id}, {}},
                                        false});
        return true;
    };
    std::erase_if(book.positions, notCovered);
    for (Notice& notice : notAcceptedNotices(book, rulebook)) {
        // A book that was prepared before has them already.
        const auto same = [&](const Notice& other) { return other.text == notice.text; };
        if (std::none_of(book.notices.begin(), book.notices.end(), same)) book.notices.push_back(std::move(notice));
    }
    for (MarkedPosition& position : book.positions)
        if (hasPot(rulebook, position) && !position.pot) position.pot = resolvedPot(book, position, rulebook);
    return book;
}

void IsolatedSum::add(const MarkedPosition& position, const IsolatedResult& result) {
    equity_ += result.equity;
    initial_ += result.initial;
    maintenance_ += result.maintenance;
    if (isLongOption(position)) premiums_ += result.pot;
    if (result.equity < result.maintenance) ++below_;
}

RegimeResult IsolatedSum::regime() const {
    RegimeResult result = regimeOf(Regime::Isolated, equity_, initial_, maintenance_);
    result.capitalTiedUp = premiums_;
    result.potsBelowMaintenance = below_;
    return result;
}

RegimeResult isolatedRegime(const MarkedBook& book, const Rulebook& rulebook) {
    IsolatedSum sum;
    for (const MarkedPosition& position : book.positions)
        sum.add(position, isolatedResult(book, position, rulebook));
    return sum.regime();
}

RegimeResult pooledRegime(const MarkedBook& book, const Rulebook& rulebook, Regime regime, AccountMargin margin) {
    RegimeResult result = regimeOf(regime, pooledEquity(book, rulebook, regime), margin.initial, margin.maintenance);
    if (margin.marginRatio) result.marginRatio = margin.marginRatio;
    result.binding = std::move(margin.binding);
    result.runnerUp = std::move(margin.runnerUp);
    result.initialNetOfProceeds = margin.initialNetOfProceeds;
    result.maintenanceNetOfProceeds = margin.maintenanceNetOfProceeds;
    result.reason = std::move(margin.reason);
    return result;
}

RegimeResult crossRegime(const MarkedBook& book, const Rulebook& rulebook) {
    return pooledRegime(book, rulebook, Regime::Cross, crossRequirement(book, rulebook, false));
}

RegimeResult portfolioRegime(const MarkedBook& book, const Rulebook& rulebook) {
    return pooledRegime(book, rulebook, Regime::Portfolio, portfolioRequirement(book, rulebook, false));
}

} // namespace marginscope
