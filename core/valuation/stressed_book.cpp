#include "core/valuation/stressed_book.h"

#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double fundingsADay = 3.0;

/// Reporting currency, signed: what funding is paid on.
double fundedValue(const MarkedPosition& position) {
    const double settlement =
        position.isInverseFuture() ? position.quantity / position.mark : position.quantity * position.mark;
    return settlement * position.settlementPrice;
}

} // namespace

StressedBook::StressedBook(MarkedBook base)
    : book_(std::move(base))
    , numerairePrice_(book_.numerairePrice)
    , standings_(book_.underlyings.size())
    , stays_(book_.underlyings.size(), false) {
    book_.memory.reset(); // nothing it holds comes again
    for (const MarkedUnderlying& underlying : book_.underlyings)
        spots_.push_back(underlying.spot);
    for (const MarkedPosition& held : book_.positions)
        positions_.push_back({held.forward, held.settlementPrice, held.years, held.vol, held.carry, held.modelPrice,
                              held.mark, held.pnlOffset, held.mark - held.modelPrice});
    for (const MarkedCollateral& balance : book_.collateral)
        collateralPrices_.push_back(balance.price);
    for (const AssetPrice& asset : book_.assets)
        assetPrices_.push_back(asset.price);
}

// A rulebook that counts in a coin sees every other money over that coin.
double StressedBook::moneyFactor(const AssetCode& asset, const StressScenario& scenario) const {
    if (countsAtPar(book_, asset)) return 1.0;
    const UnderlyingStress* stress = scenario.of(asset);
    const double moved = 1.0 + (isCashAsset(asset) ? scenario.assetMove(asset) : stress ? stress->price : 0.0);
    return book_.numeraire ? moved / (1.0 + scenario.assetMove(*book_.numeraire)) : moved;
}

StressedBook::Standing StressedBook::standingOf(std::size_t underlying, const StressScenario& scenario) const {
    const AssetCode& code = book_.underlyings[underlying].underlying;
    Standing standing;
    if (const UnderlyingStress* stress = scenario.of(code)) standing.stress = *stress;
    standing.money = moneyFactor(code, scenario);
    return standing;
}

void StressedBook::restore(std::size_t position) {
    const Unmoved& from = positions_[position];
    MarkedPosition& to = book_.positions[position];
    to.forward = from.forward;
    to.settlementPrice = from.settlementPrice;
    to.years = from.years;
    to.vol = from.vol;
    to.carry = from.carry;
    to.modelPrice = from.modelPrice;
    to.mark = from.mark;
    to.pnlOffset = from.pnlOffset;
}

void StressedBook::move(std::size_t index, const StressScenario& scenario) {
    MarkedPosition& position = book_.positions[index];
    const Instrument& terms = position.instrument;
    const Standing& standing = standings_[position.underlying];
    const UnderlyingStress& stress = standing.stress;
    double growth = terms.isDerivative() ? 1.0 + stress.price : standing.money;
    if (terms.isDerivative())
        position.settlementPrice *=
            terms.isInverse() ? 1.0 + stress.price : moneyFactor(terms.settlementCurrency, scenario);
    if (terms.kind == InstrumentKind::Perpetual) growth *= 1.0 + stress.perpetual;
    if (terms.hasExpiry()) {
        position.years = std::max(position.years - scenario.days / 365.0, 0.0);
        if (stress.basis != 0.0) {
            growth *= std::exp(stress.basis * position.years);
            position.carry += stress.basis;
        }
    }
    position.forward *= growth;
    if (terms.isOption()) {
        position.vol = stressedVol(stress, position.vol, position.years);
        options_.push_back(&position);
        return;
    }
    position.modelPrice *= growth;
    position.mark *= growth;
    if (terms.kind == InstrumentKind::Perpetual && stress.funding != 0.0)
        position.pnlOffset -= stress.funding * fundingsADay * scenario.days * fundedValue(position);
}

const MarkedBook& StressedBook::at(const StressScenario& scenario) {
    const bool sameElse = scenario.days == days_ && scenario.assets == assets_;
    for (std::size_t i = 0; i < spots_.size(); ++i) {
        const Standing standing = standingOf(i, scenario);
        stays_[i] = sameElse && standing == standings_[i];
        standings_[i] = standing;
        const bool cash = isCashAsset(book_.underlyings[i].underlying);
        const double growth =
            cash ? 1.0 + scenario.assetMove(book_.underlyings[i].underlying) : 1.0 + standing.stress.price;
        book_.underlyings[i].spot = spots_[i] * growth;
    }
    days_ = scenario.days;
    assets_ = scenario.assets;
    options_.clear();
    for (std::size_t i = 0; i < positions_.size(); ++i) {
        if (stays_[book_.positions[i].underlying]) continue;
        restore(i);
        move(i, scenario);
    }
    priceAtModel(options_);
    for (MarkedPosition* option : options_) {
        const Unmoved& from = positions_[static_cast<std::size_t>(option - book_.positions.data())];
        option->mark = option->modelPrice;
        // What lies between mark and model is an amount of money that no scenario moves: P&L is model less model.
        if (option->years > 0.0) option->mark += from.distance * (from.settlementPrice / option->settlementPrice);
    }
    moveOthers(scenario);
    return book_;
}

void StressedBook::moveOthers(const StressScenario& scenario) {
    for (std::size_t i = 0; i < collateralPrices_.size(); ++i) {
        MarkedCollateral& balance = book_.collateral[i];
        balance.price = collateralPrices_[i] * moneyFactor(balance.asset, scenario);
    }
    for (std::size_t i = 0; i < assetPrices_.size(); ++i) {
        AssetPrice& asset = book_.assets[i];
        const UnderlyingStress* stress = scenario.of(asset.asset);
        const double move = isCashAsset(asset.asset) ? scenario.assetMove(asset.asset) : stress ? stress->price : 0.0;
        asset.price = assetPrices_[i] * (1.0 + move);
    }
    book_.numerairePrice =
        book_.numeraire ? numerairePrice_ * (1.0 + scenario.assetMove(*book_.numeraire)) : numerairePrice_;
}

MarkedBook stressedBook(const MarkedBook& book, const StressScenario& scenario) {
    StressedBook stressed(book);
    return stressed.at(scenario);
}

std::vector<double> positionPnl(const MarkedBook& before, const MarkedBook& after) {
    std::vector<double> pnl;
    pnl.reserve(before.positions.size());
    for (std::size_t i = 0; i < before.positions.size(); ++i) {
        const MarkedPosition &was = before.positions[i], &is = after.positions[i];
        const bool future = was.instrument.isDerivative() && !was.instrument.isOption();
        pnl.push_back(future ? unrealisedPnl(is) - unrealisedPnl(was) : marketValue(is) - marketValue(was));
    }
    return pnl;
}

} // namespace marginscope
