#include "core/analysis/hedge_candidates.h"

#include "core/analysis/trade_costs.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

constexpr std::array<std::pair<PremiumCost, std::string_view>, 3> premiumWords = {
    {{PremiumCost::None, "none"}, {PremiumCost::TimeValue, "time_value"}, {PremiumCost::Premium, "premium"}}};

bool isListed(const Instrument& instrument) {
    return instrument.multiplier != 1.0;
}

bool isLinear(const Instrument& instrument) {
    return instrument.settlement == Settlement::Linear;
}

/// Terms that all contracts of one family share.
struct Family {
    AssetCode underlying;
    Settlement settlement;
    AssetCode settlementCurrency;
    ExerciseStyle style;
    double multiplier;

    auto operator<=>(const Family&) const = default;
};

Family familyOf(const Instrument& instrument) {
    return {instrument.underlying, instrument.settlement, instrument.settlementCurrency,
            instrument.isOption() ? instrument.style : ExerciseStyle::European,
            instrument.isOption() ? instrument.multiplier : 1.0};
}

/// Walks over what the market lists.
class Listing {
public:
    Listing(const Portfolio& portfolio, const MarketSnapshot& market, const CandidateFilter& filter)
        : market_(market)
        , underlyings_(filter.underlyings) {
        if (underlyings_.empty())
            for (const Position& position : portfolio.positions)
                if (!isCashAsset(position.instrument.underlying)) underlyings_.insert(position.instrument.underlying);
        for (const Position& position : portfolio.positions)
            add(position.instrument);
        for (const auto& [symbol, mark] : market.marks)
            if (const Result<Instrument> known = parseSymbol(symbol)) add(*known);
        for (const auto& [symbol, quote] : market.quotes)
            if (const Result<Instrument> known = parseSymbol(symbol)) add(*known);
        for (const AssetCode& underlying : underlyings_)
            if (const UnderlyingMarket* found = market.findUnderlying(underlying)) addUnderlying(*found);
    }

    std::vector<Instrument> release() { return std::move(listed_); }

private:
    void add(const Instrument& instrument) {
        if (!underlyings_.contains(instrument.underlying)) return;
        if (instrument.isDerivative()) families_.insert(familyOf(instrument));
        if (seen_.insert(instrument.symbol).second) listed_.push_back(instrument);
    }

    void addUnderlying(const UnderlyingMarket& market) {
        std::vector<Family> families;
        for (const Family& family : families_)
            if (family.underlying == market.underlying) families.push_back(family);
        if (families.empty())
            families.push_back({market.underlying, Settlement::Linear, AssetCode("USDC"), ExerciseStyle::European, 1.0});
        for (const Family& family : families)
            addFamily(market, family);
        Instrument spot;
        spot.underlying = market.underlying;
        spot.settlementCurrency = market_.currency;
        spot.symbol = formatSymbol(spot);
        add(spot);
    }

    static Instrument contract(const Family& family, InstrumentKind kind) {
        Instrument made;
        made.kind = kind;
        made.underlying = family.underlying;
        made.settlement = family.settlement;
        made.settlementCurrency = family.settlementCurrency;
        return made;
    }

    void addFamily(const UnderlyingMarket& market, const Family& family) {
        const bool coin = family.multiplier == 1.0;
        if (coin && market.perpetual) addNamed(contract(family, InstrumentKind::Perpetual));
        for (const ExpiryMarket& expiry : market.expiries) {
            Instrument dated = contract(family, InstrumentKind::Future);
            dated.expiry = expiry.expiry;
            if (coin && expiry.forward) addNamed(dated);
            dated.kind = InstrumentKind::Option;
            dated.style = family.style;
            dated.multiplier = family.multiplier;
            const auto* points = std::get_if<VolPoints>(&expiry.smile);
            if (!points) continue;
            for (const VolPoint& point : points->points)
                for (const OptionRight right : {OptionRight::Call, OptionRight::Put}) {
                    dated.strike = point.strike;
                    dated.right = right;
                    addNamed(dated);
                }
        }
    }

    void addNamed(Instrument instrument) {
        instrument.symbol = formatSymbol(instrument);
        if (instrument.symbol.empty()) return;
        add(instrument);
    }

    const MarketSnapshot& market_;
    std::set<AssetCode> underlyings_;
    std::set<Family> families_;
    std::set<std::string> seen_;
    std::vector<Instrument> listed_;
};

bool within(double value, const std::optional<double>& least, const std::optional<double>& most) {
    return (!least || value >= *least) && (!most || value <= *most);
}

/// What of the filters needs no price.
bool passes(const Instrument& instrument, const CandidateFilter& filter, Timestamp asOf) {
    if (!filter.kinds.contains(instrument.kind)) return false;
    if (instrument.hasExpiry() &&
        !within(365.0 * yearsBetween(asOf, instrument.expiry), filter.leastDays, filter.mostDays))
        return false;
    return !instrument.isOption() || !filter.right || instrument.right == *filter.right;
}

bool passes(const MarkedPosition& unit, const CandidateFilter& filter) {
    if (filter.onlyMarked && !unit.ownMark) return false;
    if (!unit.instrument.isOption()) return true;
    const double delta = std::fabs(deltaCoins(unit) / unit.instrument.multiplier);
    return within(delta, filter.leastDelta, filter.mostDelta) &&
           within(unit.instrument.strike / unit.forward, filter.leastMoneyness, filter.mostMoneyness);
}

/// As a ticket would write it: eight significant digits.
double rounded(double price) {
    if (!(price > 0.0)) return price;
    const double unit = std::pow(10.0, 7.0 - std::floor(std::log10(price)));
    return std::round(price * unit) / unit;
}

double distanceFromTheMoney(const HedgeCandidate& candidate) {
    const MarkedPosition& unit = candidate.unit;
    if (!unit.instrument.isOption()) return 0.0;
    return std::fabs(std::log(unit.instrument.strike / unit.forward)) / (unit.vol * std::sqrt(unit.years));
}

class Finder {
public:
    Finder(const Portfolio& portfolio, const Rulebook& rulebook, ContractMarks& contracts,
           const CandidateFilter& filter, const TradingCosts& costs)
        : portfolio_(portfolio)
        , rulebook_(rulebook)
        , contracts_(contracts)
        , filter_(filter)
        , costs_(costs) {}

    HedgeCandidates run() {
        std::vector<NamedCandidate> wanted = filter_.named;
        if (wanted.empty())
            for (Instrument& instrument : Listing(portfolio_, contracts_.market(), filter_).release())
                wanted.push_back({std::move(instrument), {}, {}, {}, {}, {}});
        found_.listed = wanted.size();
        std::vector<std::pair<const NamedCandidate*, std::size_t>> places;
        for (const NamedCandidate& one : wanted) {
            if (!passes(one.instrument, filter_, contracts_.market().asOf)) {
                ++found_.filtered;
                // Who names a contract is told that it does not take part.
                if (!filter_.named.empty())
                    found_.leftOut.push_back({one.instrument.symbol,
                                              {},
                                              {QT_TRANSLATE_NOOP("hedge", "kept out by the filters: kind, underlying, right or days"),
                                               {}},
                                              "filter"});
            } else
                places.emplace_back(&one, contracts_.placeOf(one.instrument));
        }
        for (const Position& position : portfolio_.positions)
            contracts_.placeOf(position.instrument);
        contracts_.price();
        sizeOfBook();
        for (const auto& [named, place] : places)
            add(*named, contracts_.at(place));
        limit();
        return std::move(found_);
    }

private:
    void sizeOfBook() {
        for (const Position& position : portfolio_.positions) {
            const ContractMark& mark = contracts_.at(contracts_.placeOf(position.instrument));
            if (mark.error) continue;
            MarkedPosition held = mark.position;
            held.quantity = position.quantity * position.instrument.multiplier;
            coins_[position.instrument.underlying] += std::fabs(held.coins());
        }
    }

    void leaveOut(const Instrument& instrument, Error error) {
        found_.leftOut.push_back({instrument.symbol, std::move(error)});
    }

    void add(const NamedCandidate& named, const ContractMark& mark) {
        const Instrument& instrument = named.instrument;
        if (mark.error) return leaveOut(instrument, *mark.error);
        if (!rulebook_.covers(instrument))
            return leaveOut(instrument, {Reason::OutsideRulebook, {instrument.symbol, rulebook_.id}, {}});
        HedgeCandidate candidate;
        candidate.unit = mark.position;
        candidate.unit.quantity = instrument.multiplier;
        candidate.unit.contracts = 1.0;
        if (named.price) candidate.unit.mark = *named.price;
        if (!passes(candidate.unit, filter_)) {
            ++found_.filtered;
            return;
        }
        if (instrument.kind == InstrumentKind::Perpetual && !candidate.unit.ownForward && !named.price)
            return leaveOut(instrument, {Reason::MissingPrice, {instrument.symbol}, {}});
        if (mark.quote) candidate.quote = *mark.quote;
        if (candidate.quote.touch(true) || candidate.quote.touch(false)) ++found_.quoted;
        if (std::optional<LeftOutCandidate> illiquid = illiquidity(candidate)) {
            found_.leftOut.push_back(std::move(*illiquid));
            return;
        }
        candidate.deltaCoins = deltaCoins(candidate.unit);
        candidate.spot = mark.spot;
        price(candidate, named, mark);
        size(candidate, named, mark.spot);
        if (candidate.mostLots < 1.0) {
            found_.leftOut.push_back({instrument.symbol,
                                      {},
                                      {QT_TRANSLATE_NOOP("hedge", "one lot is larger than the most that may be traded"), {}},
                                      "lot"});
            return;
        }
        found_.candidates.push_back(std::move(candidate));
    }

    /// Decides which sides may be traded; a reason where none may, or where too little is traded.
    std::optional<LeftOutCandidate> illiquidity(HedgeCandidate& candidate) const {
        const Quote& quote = candidate.quote;
        const std::string& symbol = candidate.instrument().symbol;
        const auto out = [&](const char* word, Phrase reason) {
            return LeftOutCandidate{symbol, {}, std::move(reason), word};
        };
        if (filter_.onlyQuoted) {
            candidate.buys = quote.touch(true).has_value();
            candidate.sells = quote.touch(false).has_value();
            if (!candidate.buys && !candidate.sells)
                return quote.isCrossed() ? out("crossed_quote", crossed(quote)) : out("no_quote", unquoted());
        }
        if (filter_.mostSpread) {
            if (quote.isCrossed()) return out("crossed_quote", crossed(quote));
            const std::optional<double> spread = quote.relativeSpread();
            if (!spread)
                return out("no_quote", {QT_TRANSLATE_NOOP("hedge", "not quoted on both sides: its spread is not known"), {}});
            if (*spread > *filter_.mostSpread)
                return out("spread", {QT_TRANSLATE_NOOP("hedge", "its spread is %1 of mid, more than %2"),
                                      {shortPercent(*spread), shortPercent(*filter_.mostSpread)}});
        }
        if (filter_.leastOpenInterest || filter_.shareOfOpenInterest) {
            if (!quote.openInterest)
                return out("open_interest", {QT_TRANSLATE_NOOP("hedge", "the market says no open interest"), {}});
            if (filter_.leastOpenInterest && *quote.openInterest < *filter_.leastOpenInterest)
                return out("open_interest",
                           {QT_TRANSLATE_NOOP("hedge", "its open interest is %1, less than %2"),
                            {labelNumber(*quote.openInterest), labelNumber(*filter_.leastOpenInterest)}});
        }
        if (filter_.leastVolume) {
            if (!quote.volume) return out("volume", {QT_TRANSLATE_NOOP("hedge", "the market says no volume"), {}});
            if (*quote.volume < *filter_.leastVolume)
                return out("volume", {QT_TRANSLATE_NOOP("hedge", "its volume of 24 hours is %1, less than %2"),
                                      {labelNumber(*quote.volume), labelNumber(*filter_.leastVolume)}});
        }
        return std::nullopt;
    }

    static std::string shortPercent(double share) { return labelNumber(100.0 * share, 3) + "\u00a0%"; }

    static Phrase unquoted() { return {QT_TRANSLATE_NOOP("hedge", "no bid and no ask"), {}}; }

    static Phrase crossed(const Quote& quote) {
        return {QT_TRANSLATE_NOOP("hedge", "its bid of %1 is above its ask of %2"),
                {labelNumber(*quote.bid, 8), labelNumber(*quote.ask, 8)}};
    }

    /// What one side trades at. A price or a half spread that somebody states goes before the market's quotes.
    SidePrice sideOf(const NamedCandidate& named, const ContractMark& mark, const MarkedPosition& unit, bool buys) const {
        SidePrice side;
        if (named.halfSpread) {
            const double half = *named.halfSpread;
            side = {buys ? unit.mark + half : std::max(unit.mark - half, 0.0), PriceSource::Stated};
        } else if (named.price) {
            ContractMark stated{unit, mark.spot, nullptr, {}, {}, {}};
            side = sidePrice(costs_, stated, buys);
        } else {
            side = sidePrice(costs_, mark, buys);
        }
        if (side.source != PriceSource::Quote && side.price != unit.mark) side.price = rounded(side.price);
        return side;
    }

    void price(HedgeCandidate& candidate, const NamedCandidate& named, const ContractMark& mark) const {
        const MarkedPosition& unit = candidate.unit;
        const Instrument& instrument = unit.instrument;
        const TradingCost& cost = costs_.of(instrument);
        const double coins = std::fabs(unit.coins());
        // Value of one unit of the mark, for one unit of quantity, in reporting currency.
        const double worth = unit.isInverseFuture() ? coins / unit.mark * mark.spot
                                                    : instrument.multiplier * unit.settlementPrice;
        const SidePrice buys = sideOf(named, mark, unit, true), sells = sideOf(named, mark, unit, false);
        candidate.buyPrice = buys.price;
        candidate.buySource = buys.source;
        candidate.sellPrice = sells.price;
        candidate.sellSource = sells.source;
        candidate.fee = named.fee.value_or(coins * mark.spot * cost.feeRate + cost.feePerContract);
        if (instrument.isOption() && !named.fee) candidate.fee = std::min(candidate.fee, cost.feeCap * unit.mark * worth);
        candidate.spreadBuy = std::max(0.0, candidate.buyPrice - unit.mark) * worth;
        candidate.spreadSell = std::max(0.0, unit.mark - candidate.sellPrice) * worth;
        candidate.costBuy = candidate.tradingCost(true);
        candidate.costSell = candidate.tradingCost(false);
        if (instrument.isOption()) candidate.costBuy += spentOnPremium(unit) * worth;
    }

    /// Unit of the mark.
    double spentOnPremium(const MarkedPosition& unit) const {
        if (costs_.premium == PremiumCost::None) return 0.0;
        if (costs_.premium == PremiumCost::Premium) return unit.mark;
        const double distance = unit.instrument.right == OptionRight::Call ? unit.forward - unit.instrument.strike
                                                                           : unit.instrument.strike - unit.forward;
        const double intrinsic = std::max(0.0, distance) / (unit.instrument.isInverse() ? unit.forward : 1.0);
        return std::max(0.0, unit.mark - intrinsic);
    }

    void size(HedgeCandidate& candidate, const NamedCandidate& named, double spot) {
        const Instrument& instrument = candidate.instrument();
        candidate.lot = named.lot.value_or(costs_.lotOf(instrument));
        for (const Position& position : portfolio_.positions)
            if (position.instrument == instrument) candidate.held += position.quantity;
        double most = filter_.mostUnits.value_or(coins_[instrument.underlying]);
        if (filter_.shareOfVolume)
            if (const UnderlyingMarket* market = contracts_.market().findUnderlying(instrument.underlying);
                market && market->averageDailyVolume)
                most = std::min(most, *filter_.shareOfVolume * *market->averageDailyVolume / spot);
        const double coins = std::fabs(candidate.unit.coins());
        double units = named.most.value_or(coins > 0.0 ? most / coins : 0.0);
        if (filter_.shareOfOpenInterest)
            units = std::min(units, *filter_.shareOfOpenInterest * candidate.quote.openInterest.value_or(0.0));
        candidate.mostLots = std::floor(units / candidate.lot + 1e-9);
    }

    void limit() {
        std::vector<HedgeCandidate>& all = found_.candidates;
        if (all.size() <= filter_.limit || !filter_.named.empty()) return;
        std::stable_sort(all.begin(), all.end(), [](const HedgeCandidate& a, const HedgeCandidate& b) {
            return std::pair(a.held == 0.0, distanceFromTheMoney(a)) < std::pair(b.held == 0.0, distanceFromTheMoney(b));
        });
        for (std::size_t i = filter_.limit; i < all.size(); ++i)
            found_.leftOut.push_back({all[i].instrument().symbol, {},
                                      {QT_TRANSLATE_NOOP("hedge", "further from the money than the %1 that were tried"),
                                       {std::to_string(filter_.limit)}},
                                      "limit"});
        all.resize(filter_.limit);
    }

    const Portfolio& portfolio_;
    const Rulebook& rulebook_;
    ContractMarks& contracts_;
    const CandidateFilter& filter_;
    const TradingCosts& costs_;
    std::map<AssetCode, double> coins_;
    HedgeCandidates found_;
};

} // namespace

std::string premiumCostWord(PremiumCost cost) {
    for (const auto& [value, word] : premiumWords)
        if (value == cost) return std::string(word);
    return {};
}

std::optional<PremiumCost> premiumCostFromWord(std::string_view word) {
    for (const auto& [value, known] : premiumWords)
        if (known == word) return value;
    return std::nullopt;
}

double LotSizes::of(const Instrument& instrument) const {
    if (!instrument.isDerivative()) return spot;
    if (instrument.isOption()) return isLinear(instrument) ? linearOption : inverseOption;
    return isLinear(instrument) ? linearFuture : inverseFuture;
}

const TradingCost& TradingCosts::of(const Instrument& instrument) const {
    switch (instrument.kind) {
    case InstrumentKind::Spot:
        return spot;
    case InstrumentKind::Perpetual:
        return perpetual;
    case InstrumentKind::Future:
        return future;
    case InstrumentKind::Option:
        break;
    }
    return isListed(instrument) ? listedOption : isLinear(instrument) ? linearOption : inverseOption;
}

double TradingCosts::lotOf(const Instrument& instrument) const {
    if (isListed(instrument)) return listedLots.of(instrument);
    if (const auto own = lots.find(instrument.underlying); own != lots.end()) return own->second.of(instrument);
    const auto others = lots.find(AssetCode("other"));
    return others == lots.end() ? 1.0 : others->second.of(instrument);
}

std::string priceSourceWord(PriceSource source) {
    switch (source) {
    case PriceSource::Quote:
        return "quote";
    case PriceSource::Stated:
        return "stated";
    case PriceSource::Assumed:
        break;
    }
    return "assumed";
}

std::string LeftOutCandidate::code() const {
    return error ? reasonWord(error->reason) : word;
}

std::map<std::string, std::size_t> leftOutCounts(const HedgeCandidates& candidates) {
    std::map<std::string, std::size_t> counts;
    for (const LeftOutCandidate& one : candidates.leftOut)
        ++counts[one.code()];
    return counts;
}

HedgeCandidates findCandidates(const Portfolio& portfolio, const Rulebook& rulebook, ContractMarks& contracts,
                               const CandidateFilter& filter, const TradingCosts& costs) {
    return Finder(portfolio, rulebook, contracts, filter, costs).run();
}

} // namespace marginscope
