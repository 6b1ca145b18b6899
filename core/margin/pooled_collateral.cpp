#include "core/margin/pooled_collateral.h"

#include <algorithm>

namespace marginscope {

namespace {

bool isHeldSpot(const MarkedPosition& position) {
    return !position.instrument.isDerivative();
}

double priceOf(const MarkedPosition& spot) {
    return spot.mark * spot.settlementPrice;
}

MarkedPosition asPosition(const MarkedBook& book, const MarkedCollateral& balance) {
    MarkedPosition position;
    position.instrument.underlying = balance.asset;
    position.instrument.settlementCurrency = book.currency;
    position.instrument.symbol = balance.asset.text();
    position.quantity = position.contracts = balance.quantity;
    position.underlying = *balance.underlying;
    position.forward = position.modelPrice = position.mark = balance.price;
    position.priceConfidence = balance.confidence;
    return position;
}

std::string listOf(const std::set<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

PooledCollateral::PooledCollateral(const MarkedBook& book, const Rulebook& rulebook, Regime regime)
    : rules_(rulebook.collateral)
    , method_(*rulebook.portfolioMethod)
    , regime_(regime) {
    for (const MarkedCollateral& balance : book.collateral)
        if (placeOf(balance) == CollateralPlace::AfterHaircut) add(balance.asset, balance.quantity, balance.price);
    for (const MarkedPosition& position : book.positions)
        if (isHeldSpot(position) && placeOf(position) == CollateralPlace::AfterHaircut)
            add(position.instrument.underlying, position.quantity, priceOf(position));
}

void PooledCollateral::add(const AssetCode& asset, double quantity, double price) {
    HaircutSize& size = sizes_[asset];
    size.price = price;
    if (!(quantity > 0.0)) return;
    size.quantity += quantity;
    totalValue_ += quantity * price;
}

CollateralPlace PooledCollateral::placeOf(const MarkedCollateral& balance) const {
    const bool accepted = balance.quantity < 0.0 || rules_.accepts(regime_, balance.asset);
    if (!accepted) return CollateralPlace::NotAccepted;
    const bool moves = regime_ == Regime::Portfolio && rules_.mode == CollateralMode::Scenario;
    return moves && balance.underlying && !isCashAsset(balance.asset) ? CollateralPlace::InsideScenarios
                                                                      : CollateralPlace::AfterHaircut;
}

CollateralPlace PooledCollateral::placeOf(const MarkedPosition& spot) const {
    if (regime_ == Regime::Portfolio && method_.holdsSpot(spot)) return CollateralPlace::InsideScenarios;
    const bool accepted = spot.quantity < 0.0 || rules_.accepts(regime_, spot.instrument.underlying);
    return accepted ? CollateralPlace::AfterHaircut : CollateralPlace::NotAccepted;
}

HaircutSize PooledCollateral::sizeOf(const AssetCode& asset) const {
    const auto found = sizes_.find(asset);
    HaircutSize size = found == sizes_.end() ? HaircutSize{} : found->second;
    size.totalValue = totalValue_;
    return size;
}

double PooledCollateral::effective(const AssetCode& asset) const {
    const HaircutRule& rule = rules_.ruleOf(asset);
    return rule.isFlat() ? rule.flat : rule.effectiveHaircut(sizeOf(asset));
}

double PooledCollateral::initialHaircutOf(const AssetCode& asset) const {
    const HaircutRule& rule = rules_.initialRuleOf(asset);
    const double extra = rule.isFlat() ? rule.flat : rule.effectiveHaircut(sizeOf(asset));
    return std::min(extra, 1.0 - effective(asset));
}

double PooledCollateral::haircutAt(CollateralPlace place, const AssetCode& asset) const {
    if (place == CollateralPlace::InsideScenarios) return 0.0;
    return place == CollateralPlace::NotAccepted ? 1.0 : effective(asset);
}

double PooledCollateral::haircutOf(const MarkedCollateral& balance) const {
    return haircutAt(placeOf(balance), balance.asset);
}

double PooledCollateral::haircutOf(const MarkedPosition& spot) const {
    return haircutAt(placeOf(spot), spot.instrument.underlying);
}

double PooledCollateral::valueOf(const MarkedCollateral& balance) const {
    return valueAfterHaircut(balance.quantity, balance.price, haircutOf(balance));
}

double PooledCollateral::valueOf(const MarkedPosition& spot) const {
    return valueAfterHaircut(spot.quantity, priceOf(spot), haircutOf(spot));
}

double PooledCollateral::extraAt(CollateralPlace place, const AssetCode& asset, double value) const {
    if (place != CollateralPlace::AfterHaircut || rules_.initialHaircuts.empty()) return 0.0;
    return std::max(0.0, value) * initialHaircutOf(asset);
}

double PooledCollateral::initialExtraOf(const MarkedCollateral& balance) const {
    return extraAt(placeOf(balance), balance.asset, balance.quantity * balance.price);
}

double PooledCollateral::initialExtraOf(const MarkedPosition& spot) const {
    return extraAt(placeOf(spot), spot.instrument.underlying, spot.quantity * priceOf(spot));
}

double valueAfterHaircut(double quantity, double price, double haircut) {
    const double value = quantity * price;
    return std::min(value * (1.0 - haircut), value);
}

double initialHaircutExtra(const MarkedBook& book, const Rulebook& rulebook, Regime regime) {
    if (rulebook.collateral.initialHaircuts.empty()) return 0.0;
    const PooledCollateral pooled(book, rulebook, regime);
    double extra = 0.0;
    for (const MarkedCollateral& balance : book.collateral)
        extra += pooled.initialExtraOf(balance);
    for (const MarkedPosition& position : book.positions)
        if (isHeldSpot(position)) extra += pooled.initialExtraOf(position);
    return extra;
}

MarkedBook bookWithCollateralInside(const MarkedBook& book, const Rulebook& rulebook) {
    MarkedBook inside = book;
    const PooledCollateral pooled(book, rulebook, Regime::Portfolio);
    for (const MarkedCollateral& balance : book.collateral)
        if (pooled.placeOf(balance) == CollateralPlace::InsideScenarios)
            inside.positions.push_back(asPosition(book, balance));
    return inside;
}

std::vector<Notice> notAcceptedNotices(const MarkedBook& book, const Rulebook& rulebook) {
    std::vector<Notice> notices;
    for (const Regime regime : {Regime::Cross, Regime::Portfolio}) {
        const PooledCollateral pooled(book, rulebook, regime);
        std::set<std::string> names;
        for (const MarkedCollateral& balance : book.collateral)
            if (pooled.placeOf(balance) == CollateralPlace::NotAccepted) names.insert(balance.asset.text());
        for (const MarkedPosition& position : book.positions)
            if (isHeldSpot(position) && pooled.placeOf(position) == CollateralPlace::NotAccepted)
                names.insert(position.instrument.underlying.text());
        if (names.empty()) continue;
        notices.push_back(
            {0,
             {regime == Regime::Cross
                  ? QT_TRANSLATE_NOOP("notice",
                                      "Not accepted as collateral in the cross regime: %1. It counts 0 there.")
                  : QT_TRANSLATE_NOOP("notice",
                                      "Not accepted as collateral in the portfolio regime: %1. It counts 0 there."),
              {listOf(names)}}});
    }
    return notices;
}

} // namespace marginscope
