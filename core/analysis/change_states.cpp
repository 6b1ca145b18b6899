#include "core/analysis/change_states.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"
#include "core/valuation/contract_marks.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

UnderlyingMarket* find(MarketSnapshot& market, const AssetCode& code) {
    for (UnderlyingMarket& one : market.underlyings)
        if (one.underlying == code) return &one;
    return nullptr;
}

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
        UnderlyingMarket* known = find(market, underlying.underlying);
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
            takePrices(*find(state.market, code), *marketB_.findUnderlying(code));
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
            takeVols(*find(state.market, code), *marketB_.findUnderlying(code));
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
    const bool marks = std::any_of(marksA_.begin(), marksA_.end(), away) ||
                       std::any_of(marksB_.begin(), marksB_.end(), away);
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
    if (a.id == b.id && a.version == b.version && a.document == b.document) return;
    const std::string was = a.id + "@" + a.version, is = b.id + "@" + b.version;
    add(ChangeFactor::Rulebook, is,
        was == is ? Phrase{QT_TRANSLATE_NOOP("change", "with other values"), {}}
                  : Phrase{QT_TRANSLATE_NOOP("change", "instead of %1"), {was}},
        [this](MixedState& state) { state.rulebook = b_.rulebook; });
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

MixedState ChangePath::start() const {
    MixedState state;
    state.market = marketA_;
    state.shift = a_.shift;
    state.rulebook = a_.rulebook;
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
    return evaluated(preparedAt(portfolioOf(state), withMarks(state), *state.rulebook, state.shift), *state.rulebook);
}

ChangePath::Whole ChangePath::whole(const ChangeState& state, bool parts) const {
    const MarkedBook book = preparedAt(*state.portfolio, *state.market, *state.rulebook, state.shift);
    Whole out{evaluated(book, *state.rulebook), {}, book.notModelled};
    if (parts) out.parts = partsAt(book, *state.rulebook);
    return out;
}

} // namespace marginscope
