// What differs between two states, as replacements that may be made in any order.
#include "core/analysis/change_states.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

// A copy of everything of an underlying that is a price.
void takePrices(UnderlyingMarket& into, const UnderlyingMarket& from) {
    into.spot = from.spot;
    if (from.perpetual && into.perpetual)
        into.perpetual->price = from.perpetual->price;
    else
        into.perpetual = from.perpetual;
    for (ExpiryMarket& expiry : into.expiries)
        if (const ExpiryMarket* other = from.findExpiry(expiry.expiry)) expiry.forward = other->forward;
}

void takeVols(UnderlyingMarket& into, const UnderlyingMarket& from) {
    for (ExpiryMarket& expiry : into.expiries)
        if (const ExpiryMarket* other = from.findExpiry(expiry.expiry)) expiry.smile = other->smile;
}

void takeRates(UnderlyingMarket& into, const UnderlyingMarket& from) {
    for (ExpiryMarket& expiry : into.expiries)
        if (const ExpiryMarket* other = from.findExpiry(expiry.expiry)) expiry.rate = other->rate;
}

void takeFeeds(UnderlyingMarket& into, const UnderlyingMarket& from) {
    into.confidence = from.confidence;
    into.averageDailyVolume = from.averageDailyVolume;
    if (into.perpetual && from.perpetual) {
        into.perpetual->confidence = from.perpetual->confidence;
        into.perpetual->fundingRate8h = from.perpetual->fundingRate8h;
    }
    for (ExpiryMarket& expiry : into.expiries)
        if (const ExpiryMarket* other = from.findExpiry(expiry.expiry)) {
            expiry.forwardConfidence = other->forwardConfidence;
            expiry.rateConfidence = other->rateConfidence;
            expiry.volConfidence = other->volConfidence;
        }
}

/// Whether taking something from the other market changes it.
template<class Take>
bool differs(const UnderlyingMarket& a, const UnderlyingMarket& b, Take take) {
    UnderlyingMarket taken = a;
    take(taken, b);
    return taken != a;
}

double totalOf(const std::vector<const Position*>& rows) {
    double total = 0.0;
    for (const Position* row : rows)
        total += row->quantity;
    return total;
}

using RowsByKey = std::map<std::string, std::vector<const Position*>>;

RowsByKey rowsOf(const Portfolio& portfolio) {
    RowsByKey rows;
    for (const Position& row : portfolio.positions)
        rows[positionKey(row)].push_back(&row);
    return rows;
}

bool sameRows(const std::vector<const Position*>& a, const std::vector<const Position*>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Position* one, const Position* other) {
        Position same = *one;
        same.row = other->row;
        return same == *other;
    });
}

Phrase positionChange(bool before, bool after, bool resized) {
    if (!before) return {QT_TRANSLATE_NOOP("change", "added"), {}};
    if (!after) return {QT_TRANSLATE_NOOP("change", "removed"), {}};
    if (resized) return {QT_TRANSLATE_NOOP("change", "resized"), {}};
    return {QT_TRANSLATE_NOOP("change", "entry, pot or stated P&L"), {}};
}

std::string unitOf(const Instrument& contract) {
    if (contract.isInverse() && contract.isDerivative() && !contract.isOption()) return "USD";
    return contract.multiplier == 1.0 ? contract.underlying.text() : "contracts";
}

std::optional<AssetPrice> assetOf(const MarketSnapshot& market, const AssetCode& asset) {
    for (const AssetPrice& one : market.assets)
        if (one.asset == asset) return one;
    return std::nullopt;
}

void takeAsset(MarketSnapshot& into, const AssetCode& asset, const std::optional<AssetPrice>& price) {
    std::erase_if(into.assets, [&](const AssetPrice& one) { return one.asset == asset; });
    if (price) into.assets.push_back(*price);
}

double balanceOf(const Portfolio& portfolio, const AssetCode& asset) {
    double total = 0.0;
    for (const CollateralBalance& balance : portfolio.collateral)
        if (balance.asset == asset) total += balance.quantity;
    return total;
}

} // namespace

ChangePath::ChangePath(const ChangeState& a, const ChangeState& b, const ChangeSpec& spec)
    : a_(a)
    , b_(b)
    , marketA_(*a.market)
    , marketB_(*b.market) {
    marksA_ = distancesOf(a);
    marksB_ = distancesOf(b);
    onlyInB_ = coverAlso(marketA_, *b.market);
    onlyInA_ = coverAlso(marketB_, *a.market);
    marketA_.marks.clear();
    marketB_.marks.clear();
    for (const Position& row : a.portfolio->positions)
        keysA_.push_back(positionKey(row));
    for (const Position& row : b.portfolio->positions)
        keysB_.push_back(positionKey(row));
    addPositions(spec);
    for (const UnderlyingMarket& underlying : marketA_.underlyings)
        addPrices(underlying.underlying);
    for (const UnderlyingMarket& underlying : marketA_.underlyings)
        addVols(underlying.underlying);
    addTime();
    addOtherMarket();
    addCollateral();
    addRulebook();
    addAddOns();
    addAccount();
}

void ChangePath::add(ChangeFactor factor, std::string subject, Phrase what, std::function<void(MixedState&)> apply) {
    Replacement made;
    made.item.factor = factor;
    made.item.subject = std::move(subject);
    made.item.what = std::move(what);
    made.apply = std::move(apply);
    replacements_.push_back(std::move(made));
}

void ChangePath::addPositions(const ChangeSpec& spec) {
    const RowsByKey before = rowsOf(*a_.portfolio), after = rowsOf(*b_.portfolio);
    struct Changed {
        std::string key;
        const Position* row;
        std::optional<double> from, to;
        double size;
    };
    std::vector<Changed> changed;
    const auto sizeOf = [&](const Position& row, double change) {
        const UnderlyingMarket* market = marketA_.findUnderlying(row.instrument.underlying);
        const bool face = row.instrument.isInverse() && !row.instrument.isOption();
        return std::fabs(change) * row.instrument.multiplier * (face || !market ? 1.0 : market->spot);
    };
    for (const auto& [key, rows] : before) {
        const auto other = after.find(key);
        if (other != after.end() && sameRows(rows, other->second)) continue;
        const double from = totalOf(rows);
        const std::optional<double> to =
            other == after.end() ? std::nullopt : std::optional<double>(totalOf(other->second));
        changed.push_back({key, rows.front(), from, to, sizeOf(*rows.front(), to.value_or(0.0) - from)});
    }
    for (const auto& [key, rows] : after)
        if (!before.count(key))
            changed.push_back({key, rows.front(), std::nullopt, totalOf(rows), sizeOf(*rows.front(), totalOf(rows))});
    for (const Changed& one : changed)
        changedKeys_.insert(one.key);
    std::stable_sort(changed.begin(), changed.end(),
                     [](const Changed& one, const Changed& other) { return one.size > other.size; });
    const std::size_t rows = std::max<std::size_t>(before.size() + after.size(), 1);
    const std::size_t alone = std::min(spec.positionsUpTo, std::max<std::size_t>(400000 / rows, 10));
    std::vector<std::string> rest;
    for (std::size_t i = 0; i < changed.size(); ++i) {
        const Changed& one = changed[i];
        if (i >= alone) {
            rest.push_back(one.key);
            continue;
        }
        add(ChangeFactor::Positions, one.row->instrument.symbol,
            positionChange(one.from.has_value(), one.to.has_value(), one.from != one.to),
            [key = one.key](MixedState& state) { state.positions.insert(key); });
        last().from = one.from;
        last().to = one.to;
        last().unit = unitOf(one.row->instrument);
    }
    jointPositions_ = rest.size();
    if (rest.empty()) return;
    add(ChangeFactor::Positions, {}, {QT_TRANSLATE_NOOP("change", "%1 other positions"), {std::to_string(rest.size())}},
        [rest](MixedState& state) { state.positions.insert(rest.begin(), rest.end()); });
}

void ChangePath::addPrices(const AssetCode& code) {
    const UnderlyingMarket& a = *marketA_.findUnderlying(code);
    const UnderlyingMarket& b = *marketB_.findUnderlying(code);
    const auto moveOf = [&](const MarketMove& shift) {
        return std::pair(shift.priceMoveOf(code), shift.basisMoveOf(code));
    };
    const auto target = moveOf(b_.shift);
    const std::optional<AssetPrice> asset = assetOf(marketB_, code);
    if (!differs(a, b, takePrices) && target == moveOf(a_.shift) && asset == assetOf(marketA_, code)) return;
    add(ChangeFactor::Prices, code.text(), {QT_TRANSLATE_NOOP("change", "spot, perpetual and forwards"), {}},
        [this, code, asset](MixedState& state) {
            takePrices(*underlyingIn(state.market, code), *marketB_.findUnderlying(code));
            takeAsset(state.market, code, asset);
            if (a_.shift == b_.shift) return;
            state.shift.priceOf[code] = b_.shift.priceMoveOf(code);
            state.shift.basisOf[code] = b_.shift.basisMoveOf(code);
        });
    last().from = a.spot * (1.0 + a_.shift.priceMoveOf(code));
    last().to = b.spot * (1.0 + target.first);
    last().unit = a_.market->currency.text() + "/" + code.text();
}

void ChangePath::addVols(const AssetCode& code) {
    const UnderlyingMarket& a = *marketA_.findUnderlying(code);
    const UnderlyingMarket& b = *marketB_.findUnderlying(code);
    if (!differs(a, b, takeVols) && b_.shift.volMoveOf(code) == a_.shift.volMoveOf(code)) return;
    add(ChangeFactor::Vols, code.text(), {QT_TRANSLATE_NOOP("change", "implied volatilities"), {}},
        [this, code](MixedState& state) {
            takeVols(*underlyingIn(state.market, code), *marketB_.findUnderlying(code));
            if (a_.shift != b_.shift) state.shift.volOf[code] = b_.shift.volMoveOf(code);
        });
}

void ChangePath::addTime() {
    if (a_.market->asOf == b_.market->asOf && a_.shift.days == b_.shift.days) return;
    add(ChangeFactor::Time, {}, {QT_TRANSLATE_NOOP("change", "time passed"), {}}, [this](MixedState& state) {
        state.market.asOf = b_.market->asOf;
        state.shift.days = b_.shift.days;
    });
    const double start = a_.shift.days;
    last().from = 0.0;
    last().to = 365.0 * yearsBetween(a_.market->asOf, b_.market->asOf) + b_.shift.days - start;
    last().unit = "days";
}

void ChangePath::addOtherMarket() {
    const auto anyDiffers = [&](auto take) {
        return std::any_of(marketA_.underlyings.begin(), marketA_.underlyings.end(), [&](const UnderlyingMarket& a) {
            return differs(a, *marketB_.findUnderlying(a.underlying), take);
        });
    };
    const auto takeAll = [this](auto take) {
        return [this, take](MixedState& state) {
            for (UnderlyingMarket& into : state.market.underlyings)
                take(into, *marketB_.findUnderlying(into.underlying));
        };
    };
    if (anyDiffers(takeRates))
        add(ChangeFactor::OtherMarket, {}, {QT_TRANSLATE_NOOP("change", "interest rates"), {}}, takeAll(takeRates));
    if (anyDiffers(takeFeeds))
        add(ChangeFactor::OtherMarket, {}, {QT_TRANSLATE_NOOP("change", "funding, volumes and confidences"), {}},
            takeAll(takeFeeds));
    std::set<AssetCode> assets;
    for (const MarketSnapshot* market : {&marketA_, &marketB_})
        for (const AssetPrice& one : market->assets)
            assets.insert(one.asset);
    for (const AssetCode& asset : assets)
        addAsset(asset);
    const auto away = [](const auto& one) { return one.second.mark != one.second.model; };
    const bool marks =
        std::any_of(marksA_.begin(), marksA_.end(), away) || std::any_of(marksB_.begin(), marksB_.end(), away);
    if (marks)
        add(ChangeFactor::OtherMarket, {},
            {QT_TRANSLATE_NOOP("change", "the market's own marks against model prices"), {}},
            [](MixedState& state) { state.marksOfB = true; });
}

void ChangePath::addAsset(const AssetCode& asset) {
    const std::optional<AssetPrice> a = assetOf(marketA_, asset), b = assetOf(marketB_, asset);
    // Coins move with the other prices of their underlying.
    if (a == b || marketA_.findUnderlying(asset)) return;
    add(ChangeFactor::OtherMarket, asset.text(), {QT_TRANSLATE_NOOP("change", "price of the asset"), {}},
        [asset, b](MixedState& state) { takeAsset(state.market, asset, b); });
    last().from = marketA_.assetPrice(asset);
    last().to = marketB_.assetPrice(asset);
    last().unit = a_.market->currency.text() + "/" + asset.text();
}

void ChangePath::addCollateral() {
    std::set<AssetCode> assets;
    for (const Portfolio* portfolio : {a_.portfolio.get(), b_.portfolio.get()})
        for (const CollateralBalance& balance : portfolio->collateral)
            assets.insert(balance.asset);
    for (const AssetCode& asset : assets) {
        const double from = balanceOf(*a_.portfolio, asset), to = balanceOf(*b_.portfolio, asset);
        if (from == to) continue;
        changedBalances_.insert(asset);
        add(ChangeFactor::Collateral, asset.text(), {QT_TRANSLATE_NOOP("change", "balance"), {}},
            [asset](MixedState& state) { state.collateral.insert(asset); });
        last().from = from;
        last().to = to;
        last().unit = asset.text();
    }
}

void ChangePath::addRulebook() {
    const Rulebook& a = *a_.rulebook;
    const Rulebook& b = *b_.rulebook;
    if (a.id == b.id && a.version == b.version && a.documentBesideAddOns == b.documentBesideAddOns) return;
    const std::string was = a.id + "@" + a.version, is = b.id + "@" + b.version;
    add(ChangeFactor::Rulebook, is,
        was == is ? Phrase{QT_TRANSLATE_NOOP("change", "with other values"), {}}
                  : Phrase{QT_TRANSLATE_NOOP("change", "instead of %1"), {was}},
        [this](MixedState& state) { state.rulebook = b_.rulebook; });
}

void ChangePath::addAddOns() {
    const std::string &was = a_.rulebook->addOnsDocument, &is = b_.rulebook->addOnsDocument;
    if (was == is) return;
    add(ChangeFactor::AddOns, {},
        was.empty()  ? Phrase{QT_TRANSLATE_NOOP("change", "charges beside the portfolio method, none before"), {}}
        : is.empty() ? Phrase{QT_TRANSLATE_NOOP("change", "charges beside the portfolio method, none any more"), {}}
                     : Phrase{QT_TRANSLATE_NOOP("change", "other charges beside the portfolio method"), {}},
        [this](MixedState& state) { state.addOns = b_.rulebook; });
}

void ChangePath::addAccount() {
    const Portfolio& a = *a_.portfolio;
    const Portfolio& b = *b_.portfolio;
    const auto input = [&](const char* name, Phrase what, double from, double to,
                           std::function<void(MixedState&)> apply) {
        if (from == to) return;
        add(ChangeFactor::Account, name, std::move(what), std::move(apply));
        last().from = from;
        last().to = to;
        last().unit = a_.market->currency.text();
    };
    input("open_orders_margin", {QT_TRANSLATE_NOOP("change", "margin of open orders"), {}}, a.openOrdersMargin,
          b.openOrdersMargin, [to = b.openOrdersMargin](MixedState& state) { state.openOrdersMargin = to; });
    input("mmp_margin", {QT_TRANSLATE_NOOP("change", "margin of market-maker protection"), {}}, a.mmpMargin,
          b.mmpMargin, [to = b.mmpMargin](MixedState& state) { state.mmpMargin = to; });
}

} // namespace marginscope
