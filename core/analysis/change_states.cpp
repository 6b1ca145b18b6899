#include "core/analysis/change_states.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"
#include "core/valuation/contract_marks.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

ExpiryMarket* find(UnderlyingMarket& underlying, Timestamp expiry) {
    for (ExpiryMarket& one : underlying.expiries)
        if (one.expiry == expiry) return &one;
    return nullptr;
}

void coverExpiry(UnderlyingMarket& into, const UnderlyingMarket& from, const ExpiryMarket& expiry,
                 std::vector<std::string>& names) {
    const std::string name = from.underlying.text() + " " + formatExpiryCode(expiry.expiry);
    const auto scaled = [&](double forward) { return from.spot > 0.0 ? forward / from.spot * into.spot : forward; };
    ExpiryMarket* known = find(into, expiry.expiry);
    if (!known) {
        names.push_back(name);
        const auto at = std::lower_bound(into.expiries.begin(), into.expiries.end(), expiry.expiry,
                                         [](const ExpiryMarket& one, Timestamp when) { return one.expiry < when; });
        known = &*into.expiries.insert(at, expiry);
        if (expiry.forward) known->forward = scaled(*expiry.forward);
        return;
    }
    if (!known->forward && expiry.forward) {
        names.push_back(name + " forward");
        known->forward = scaled(*expiry.forward);
    }
    if (std::holds_alternative<std::monostate>(known->smile) && !std::holds_alternative<std::monostate>(expiry.smile)) {
        names.push_back(name + " vols");
        known->smile = expiry.smile;
    }
}

} // namespace

UnderlyingMarket* underlyingIn(MarketSnapshot& market, const AssetCode& code) {
    for (UnderlyingMarket& one : market.underlyings)
        if (one.underlying == code) return &one;
    return nullptr;
}

double MarkDistance::markAt(const Instrument& contract, double at) const {
    if (contract.isOption()) return std::max(at + (mark - model), 0.0);
    return model != 0.0 ? at * (mark / model) : mark;
}

std::string positionKey(const Position& row) {
    return row.instrument.symbol + "\n" + row.venue + "\n" + row.group;
}

std::vector<std::string> coverAlso(MarketSnapshot& market, const MarketSnapshot& other) {
    std::vector<std::string> names;
    for (const UnderlyingMarket& underlying : other.underlyings) {
        UnderlyingMarket* known = underlyingIn(market, underlying.underlying);
        if (!known) {
            names.push_back(underlying.underlying.text());
            market.underlyings.push_back(underlying);
            continue;
        }
        for (const ExpiryMarket& expiry : underlying.expiries)
            coverExpiry(*known, underlying, expiry, names);
    }
    for (const AssetPrice& asset : other.assets)
        if (!market.assetPrice(asset.asset)) {
            names.push_back(asset.asset.text());
            market.assets.push_back(asset);
        }
    return names;
}

MixedState ChangePath::start() const {
    MixedState state;
    state.market = marketA_;
    state.shift = a_.shift;
    state.rulebook = state.addOns = a_.rulebook;
    state.openOrdersMargin = a_.portfolio->openOrdersMargin;
    state.mmpMargin = a_.portfolio->mmpMargin;
    return state;
}

// Once everything is replaced, the rows stand in the order of B.
Portfolio ChangePath::portfolioOf(const MixedState& state) const {
    Portfolio made;
    made.currency = b_.portfolio->currency;
    made.openOrdersMargin = state.openOrdersMargin;
    made.mmpMargin = state.mmpMargin;
    const std::vector<Position>& before = a_.portfolio->positions;
    const std::vector<Position>& after = b_.portfolio->positions;
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!changedKeys_.count(keysB_[i]) || state.positions.count(keysB_[i])) made.positions.push_back(after[i]);
    for (std::size_t i = 0; i < before.size(); ++i)
        if (changedKeys_.count(keysA_[i]) && !state.positions.count(keysA_[i])) made.positions.push_back(before[i]);
    for (const CollateralBalance& balance : b_.portfolio->collateral)
        if (!changedBalances_.count(balance.asset) || state.collateral.count(balance.asset))
            made.collateral.push_back(balance);
    for (const CollateralBalance& balance : a_.portfolio->collateral)
        if (changedBalances_.count(balance.asset) && !state.collateral.count(balance.asset))
            made.collateral.push_back(balance);
    return made;
}

MarkDistances ChangePath::distancesOf(const ChangeState& state) const {
    MarketSnapshot plain = *state.market;
    plain.marks.clear();
    ContractMarks contracts(plain, state.rulebook->valuation());
    std::map<std::string, std::size_t> places;
    for (const Portfolio* portfolio : {a_.portfolio.get(), b_.portfolio.get()})
        for (const Position& row : portfolio->positions)
            if (state.market->mark(row.instrument.symbol))
                places[row.instrument.symbol] = contracts.placeOf(row.instrument);
    contracts.price();
    MarkDistances distances;
    for (const auto& [symbol, place] : places)
        if (!contracts.at(place).error)
            distances[symbol] = {contracts.at(place).position.modelPrice, *state.market->mark(symbol)};
    return distances;
}

MarketSnapshot ChangePath::withMarks(const MixedState& state) const {
    const MarkDistances& distances = state.marksOfB ? marksB_ : marksA_;
    MarketSnapshot market = state.market;
    if (distances.empty()) return market;
    ContractMarks contracts(state.market, state.rulebook->valuation());
    std::map<std::string, std::pair<const Instrument*, std::size_t>> places;
    for (const Portfolio* portfolio : {a_.portfolio.get(), b_.portfolio.get()})
        for (const Position& row : portfolio->positions)
            if (distances.count(row.instrument.symbol))
                places[row.instrument.symbol] = {&row.instrument, contracts.placeOf(row.instrument)};
    contracts.price();
    for (const auto& [symbol, place] : places)
        if (const ContractMark& mark = contracts.at(place.second); !mark.error)
            market.marks[symbol] = distances.at(symbol).markAt(*place.first, mark.position.modelPrice);
    return market;
}

namespace {

MarkedBook preparedAt(const Portfolio& portfolio, const MarketSnapshot& market, const Rulebook& rulebook,
                      const MarketMove& shift) {
    MarkedBook book = preparedBook(markBook(portfolio, market, rulebook.valuation()), rulebook);
    return shift == MarketMove{} ? book : movedBook(book, shift);
}

ChangePath::Evaluated evaluated(const MarkedBook& book, const Rulebook& rulebook) {
    const AccountMargin margin = portfolioRequirement(book, rulebook, true);
    const std::array<RegimeResult, 3> regimes = {isolatedRegime(book, rulebook), crossRegime(book, rulebook),
                                                 pooledRegime(book, rulebook, Regime::Portfolio, margin)};
    ChangePath::Evaluated out;
    out.figures.bookEquity = valueBook(book).equity;
    for (std::size_t r = 0; r < regimes.size(); ++r) {
        out.figures.equity[r] = regimes[r].equity;
        out.figures.requirement[r] = {regimes[r].initial.requirement, regimes[r].maintenance.requirement};
    }
    out.binding = margin.binding;
    if (out.binding) out.binding->positionPnl.clear();
    return out;
}

} // namespace

ChangePath::Evaluated ChangePath::at(const MixedState& state) const {
    const auto under = [&](const Rulebook& rulebook) {
        return evaluated(preparedAt(portfolioOf(state), withMarks(state), rulebook, state.shift), rulebook);
    };
    if (state.addOns == state.rulebook) return under(*state.rulebook);
    Rulebook mixed = *state.rulebook;
    mixed.addOns = state.addOns->addOns;
    return under(mixed);
}

ChangePath::Whole ChangePath::whole(const ChangeState& state, bool parts) const {
    const MarkedBook book = preparedAt(*state.portfolio, *state.market, *state.rulebook, state.shift);
    Whole out{evaluated(book, *state.rulebook), {}, book.notModelled, book.notices};
    if (parts) out.parts = partsAt(book, *state.rulebook);
    return out;
}

} // namespace marginscope
