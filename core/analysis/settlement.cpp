#include "core/analysis/settlement.h"

#include "core/margin/comparison.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace marginscope {

namespace {

constexpr double millisecondsPerDay = 86400000.0;

bool expiresBy(const MarkedPosition& position, Timestamp time) {
    return position.instrument.hasExpiry() && position.instrument.expiry <= time;
}

// The last instant of a contract: no time, no distance between its mark and what it is worth.
void closeOut(MarkedBook& book, Timestamp time) {
    std::vector<MarkedPosition*> options;
    for (MarkedPosition& position : book.positions) {
        if (!expiresBy(position, time)) continue;
        position.years = 0.0;
        if (deliveryOf(position.instrument) == DeliveryKind::Physical)
            position.forward = book.underlyings[position.underlying].spot;
        if (position.instrument.isOption())
            options.push_back(&position);
        else
            position.modelPrice = position.mark = position.forward;
    }
    priceAtModel(options);
    for (MarkedPosition* option : options)
        option->mark = option->modelPrice = std::max(modelPriceOf(*option), 0.0);
}

double shareOf(const MarkedPosition& position) {
    return position.instrument.right == OptionRight::Call ? position.quantity : -position.quantity;
}

// Not a rest of rounding: more than a billionth of what was there.
bool isNothing(double left, double of) {
    return std::fabs(left) <= 1e-12 * std::fabs(of);
}

} // namespace

DeliveryKind deliveryOf(const Instrument& instrument) {
    return instrument.isOption() && instrument.style == ExerciseStyle::American ? DeliveryKind::Physical
                                                                                : DeliveryKind::Cash;
}

std::string deliveryWord(DeliveryKind kind) {
    return kind == DeliveryKind::Cash ? "cash" : "physical";
}

std::string outcomeWord(ExpiryOutcome outcome) {
    constexpr std::array words = {"exercised", "assigned", "lapsed", "settled"};
    return words[static_cast<std::size_t>(outcome)];
}

Portfolio settlementAssets(const std::vector<const Instrument*>& contracts) {
    Portfolio assets;
    std::set<AssetCode> money, shares;
    for (const Instrument* contract : contracts) {
        if (!contract->hasExpiry()) continue;
        money.insert(contract->settlementCurrency);
        if (deliveryOf(*contract) == DeliveryKind::Physical) shares.insert(contract->underlying);
    }
    for (const AssetCode& asset : money)
        assets.collateral.push_back({asset, 0.0});
    for (const AssetCode& share : shares) {
        Position one;
        one.instrument.kind = InstrumentKind::Spot;
        one.instrument.underlying = share;
        one.instrument.symbol = share.text();
        if (const Result<Instrument> parsed = parseSymbol(share.text()); parsed && !parsed->isDerivative())
            one.instrument = *parsed;
        one.quantity = 1.0;
        assets.positions.push_back(std::move(one));
    }
    return assets;
}

SettlingBook::SettlingBook(MarkedBook base, MarkedBook assets, const Rulebook& rulebook, Timestamp now)
    : base_(std::move(base))
    , assets_(std::move(assets))
    , rulebook_(&rulebook)
    , now_(now) {}

std::vector<Timestamp> SettlingBook::expiries() const {
    std::set<Timestamp> dates;
    for (const MarkedPosition& position : base_.positions)
        if (position.instrument.hasExpiry()) dates.insert(std::max(position.instrument.expiry, now_));
    return {dates.begin(), dates.end()};
}

MarkedBook SettlingBook::at(const MarketMove& move, Timestamp time) const {
    MarketMove whole = move;
    whole.days = static_cast<double>((time - now_).count()) / millisecondsPerDay;
    MarkedBook moved = movedBook(base_, whole);
    closeOut(moved, time);
    return moved;
}

SettledPosition SettlingBook::settled(const MarkedPosition& position, std::optional<bool> exercised) const {
    SettledPosition out;
    out.instrument = position.instrument;
    out.group = position.group.text();
    out.venue = position.venue.text();
    for (const HeldRow& held : position.holdings)
        out.rows.push_back(held.row);
    out.contracts = position.contracts;
    out.delivery = deliveryOf(position.instrument);
    out.price = position.forward;
    out.worth = position.mark;
    if (!position.instrument.isOption()) {
        out.outcome = ExpiryOutcome::Settled;
        out.value = unrealisedPnl(position);
        return out;
    }
    out.value = marketValue(position);
    if (!exercised.value_or(position.mark > 0.0))
        out.outcome = ExpiryOutcome::Lapsed;
    else
        out.outcome = position.quantity < 0.0 ? ExpiryOutcome::Assigned : ExpiryOutcome::Exercised;
    return out;
}

const MarkedPosition* SettlingBook::sharesOf(const AssetCode& underlying) const {
    for (const MarkedPosition& position : assets_.positions)
        if (position.instrument.underlying == underlying) return &position;
    return nullptr;
}

std::size_t SettlingBook::underlyingOf(const MarkedBook& in, std::size_t place) {
    const MarkedUnderlying& wanted = in.underlyings[place];
    for (std::size_t i = 0; i < base_.underlyings.size(); ++i)
        if (base_.underlyings[i].underlying == wanted.underlying) return i;
    base_.underlyings.push_back(wanted);
    return base_.underlyings.size() - 1;
}

bool SettlingBook::addMoney(const AssetCode& asset, double quantity) {
    for (MarkedCollateral& balance : base_.collateral)
        if (balance.asset == asset) {
            balance.quantity += quantity;
            return true;
        }
    for (const MarkedCollateral& known : assets_.collateral) {
        if (known.asset != asset) continue;
        MarkedCollateral balance = known;
        balance.quantity = quantity;
        if (balance.underlying) balance.underlying = underlyingOf(assets_, *balance.underlying);
        base_.collateral.push_back(std::move(balance));
        return true;
    }
    return false;
}

// Shares of one account are the same whatever the label: delivered ones close what is there before they open anew.
void SettlingBook::addShares(const MarkedPosition& from, double quantity, double strike) {
    const auto rank = [&](const MarkedPosition& held) {
        const bool same = held.group == from.group && held.venue == from.venue;
        const bool closes = held.quantity * quantity < 0.0;
        return closes ? (same ? 4 : held.venue == from.venue ? 3 : 0) : same ? 2 : 0;
    };
    MarkedPosition* into = nullptr;
    for (MarkedPosition& held : base_.positions) {
        if (held.instrument.kind != InstrumentKind::Spot || held.instrument.underlying != from.instrument.underlying ||
            rank(held) == 0)
            continue;
        if (!into || rank(held) > rank(*into)) into = &held;
    }
    if (!into) {
        MarkedPosition fresh = *sharesOf(from.instrument.underlying);
        fresh.underlying = underlyingOf(assets_, fresh.underlying);
        fresh.group = from.group;
        fresh.venue = from.venue;
        fresh.holdings = {from.holdings.front()};
        fresh.quantity = fresh.contracts = fresh.cost = 0.0;
        base_.positions.push_back(std::move(fresh));
        into = &base_.positions.back();
    }
    const double before = into->quantity, after = before + quantity;
    into->quantity = into->contracts = isNothing(after, before) ? 0.0 : after;
    into->cost += quantity * strike;
    into->entryKnown = true;
    if (std::fabs(after) < std::fabs(before)) into->statedPot *= std::fabs(after / before);
    into->pot.reset();
}

void SettlingBook::book(const MarkedPosition& from, SettledPosition& settled, std::vector<Phrase>& problems) {
    const AssetCode& money = from.instrument.settlementCurrency;
    const auto add = [&](double quantity) {
        if (quantity == 0.0) return;
        if (!addMoney(money, quantity))
            problems.push_back({QT_TRANSLATE_NOOP("ladder", "The market has no price for %1, in which %2 settles: the "
                                                            "amount is in no figure."),
                                {money.text(), from.instrument.symbol}});
        settled.became.push_back({money, quantity, quantity * from.settlementPrice, false});
    };
    if (!from.instrument.isOption()) return add(settlementUnrealisedPnl(from) + from.pnlOffset / from.settlementPrice);
    if (settled.outcome == ExpiryOutcome::Lapsed) return;
    if (settled.delivery == DeliveryKind::Cash) return add(from.quantity * from.mark);
    const MarkedPosition* share = sharesOf(from.instrument.underlying);
    if (!share || !rulebook_->covers(share->instrument)) {
        problems.push_back({QT_TRANSLATE_NOOP("ladder", "The rulebook has no rules for %1 itself: what %2 delivers is "
                                                        "booked as money at the price of the day."),
                            {from.instrument.underlying.text(), from.instrument.symbol}});
        return add(shareOf(from) * (from.forward - from.instrument.strike) / from.settlementPrice);
    }
    addShares(from, shareOf(from), from.instrument.strike);
    settled.became.push_back({from.instrument.underlying, shareOf(from), shareOf(from) * from.forward, true});
    add(-shareOf(from) * from.instrument.strike);
}

std::vector<SettledPosition> SettlingBook::settle(const MarkedBook& state, Timestamp time,
                                                  std::vector<Phrase>& problems, const ForcedOutcomes& forced) {
    std::vector<SettledPosition> all;
    std::vector<bool> gone(base_.positions.size(), false);
    for (std::size_t i = 0; i < state.positions.size(); ++i) {
        if (!expiresBy(state.positions[i], time)) continue;
        gone[i] = true;
        const auto found = forced.find(i);
        all.push_back(settled(state.positions[i],
                              found == forced.end() ? std::nullopt : std::optional<bool>(found->second)));
        book(state.positions[i], all.back(), problems);
    }
    gone.resize(base_.positions.size(), false);
    std::vector<MarkedPosition> kept;
    for (std::size_t i = 0; i < gone.size(); ++i) {
        const MarkedPosition& position = base_.positions[i];
        const bool closed = position.instrument.kind == InstrumentKind::Spot && position.quantity == 0.0;
        if (!gone[i] && !closed) kept.push_back(std::move(base_.positions[i]));
    }
    base_.positions = std::move(kept);
    base_ = preparedBook(std::move(base_), *rulebook_);
    return all;
}

} // namespace marginscope
