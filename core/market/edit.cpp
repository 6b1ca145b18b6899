#include "core/market/edit.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/portfolio/instrument.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double largestAmount = 1e15; // as the readers of files have it
constexpr double largestVol = 50.0;
constexpr double lowestRate = -5.0, highestRate = 5.0;

tl::unexpected<Error> refused(const char* input, double value, const char* accepted) {
    return failure(Reason::OutOfRange, {input, formatNumber(value), accepted});
}

Result<void> checkPositive(const char* input, double value, double largest = largestAmount) {
    if (value > 0.0 && value <= largest) return {};
    return refused(input, value, QT_TRANSLATE_NOOP("expected", "greater than 0"));
}

Result<void> checkRate(const char* input, double value) {
    if (value >= lowestRate && value <= highestRate) return {};
    return refused(input, value, QT_TRANSLATE_NOOP("expected", "between -5 and 5"));
}

Result<UnderlyingMarket*> findIn(MarketSnapshot& market, const AssetCode& underlying) {
    for (UnderlyingMarket& held : market.underlyings)
        if (held.underlying == underlying) return &held;
    return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "underlying"), underlying.text()});
}

Result<ExpiryMarket*> findIn(MarketSnapshot& market, const ExpiryPlace& place) {
    const Result<UnderlyingMarket*> underlying = findIn(market, place.underlying);
    if (!underlying) return tl::unexpected<Error>(underlying.error());
    for (ExpiryMarket& held : (*underlying)->expiries)
        if (held.expiry == place.expiry) return &held;
    return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "expiry"),
                                      place.underlying.text() + " " + formatExpiryCode(place.expiry)});
}

/// Of the quotes that `depends` holds for, prices go and sizes stay.
template<class Depends>
void leaveOutTouches(MarketSnapshot& market, const Depends& depends) {
    for (auto one = market.quotes.begin(); one != market.quotes.end();) {
        Quote& quote = one->second;
        if ((quote.bid || quote.ask) && depends(one->first)) quote.bid = quote.ask = std::nullopt;
        one = quote.isEmpty() ? market.quotes.erase(one) : std::next(one);
    }
}

/// Leaves out the marks, bids and asks of an underlying whose contract terms satisfy `depends`. A symbol that says no
/// terms depends on everything.
template<class Depends>
void leaveOutMarks(MarketSnapshot& market, const AssetCode& underlying, const Depends& depends) {
    const auto dependsOf = [&](const std::string& symbol) {
        if (!symbol.starts_with(underlying.text())) return false;
        if (const Result<Instrument> terms = parseSymbol(symbol))
            return terms->underlying == underlying && depends(*terms);
        return symbol.find_first_of("-_ ") == underlying.text().size();
    };
    std::erase_if(market.marks, [&](const auto& mark) { return dependsOf(mark.first); });
    leaveOutTouches(market, dependsOf);
}

void leaveOutMarksOf(MarketSnapshot& market, const ExpiryPlace& place) {
    leaveOutMarks(market, place.underlying, [&](const Instrument& terms) { return terms.expiry == place.expiry; });
}

void leaveOutOptionMarksOf(MarketSnapshot& market, const ExpiryPlace& place) {
    leaveOutMarks(market, place.underlying,
                  [&](const Instrument& terms) { return terms.isOption() && terms.expiry == place.expiry; });
}

/// Volatility at the forward (spot where there is none) of a smile that stands at `place`.
std::optional<double> atmVolOf(const MarketSnapshot& market, const ExpiryPlace& place, const Smile& smile) {
    const UnderlyingMarket* underlying = market.findUnderlying(place.underlying);
    const ExpiryMarket* expiry = underlying ? underlying->findExpiry(place.expiry) : nullptr;
    if (!expiry) return std::nullopt;
    const double forward = expiry->forward.value_or(underlying->spot);
    return volatilityAt(smile, forward, forward, yearsBetween(market.asOf, place.expiry));
}

Result<Smile> shiftedPoints(const MarketSnapshot& market, const ExpiryPlace& place, VolPoints smile, double vol) {
    // Variance, not volatility, is linear between strikes: the difference is found in steps that shrink quickly.
    constexpr int mostSteps = 60;
    constexpr double close = 1e-14;
    for (int step = 0; step < mostSteps; ++step) {
        const std::optional<double> now = atmVolOf(market, place, smile);
        if (!now || std::fabs(vol - *now) < close) break;
        for (VolPoint& point : smile.points)
            point.vol += vol - *now;
    }
    for (const VolPoint& point : smile.points)
        if (const Result<void> sound = checkPositive("vol", point.vol, largestVol); !sound)
            return tl::unexpected<Error>(sound.error());
    return smile;
}

Result<Smile> shiftedSvi(const MarketSnapshot& market, const ExpiryPlace& place, SviParameters svi, double vol) {
    const double years = svi.tau.value_or(yearsBetween(market.asOf, place.expiry));
    svi.a += vol * vol * years - svi.totalVariance(0.0);
    if (svi.admissible()) return svi;
    return refused("svi", vol, QT_TRANSLATE_NOOP("expected", "a smile without negative variance"));
}

Result<Smile> shiftedSmile(const MarketSnapshot& market, const ExpiryPlace& place, double vol) {
    const UnderlyingMarket& underlying = *market.findUnderlying(place.underlying);
    const ExpiryMarket& expiry = *underlying.findExpiry(place.expiry);
    if (const auto* points = std::get_if<VolPoints>(&expiry.smile)) return shiftedPoints(market, place, *points, vol);
    if (const auto* svi = std::get_if<SviParameters>(&expiry.smile)) return shiftedSvi(market, place, *svi, vol);
    return VolPoints{{{expiry.forward.value_or(underlying.spot), vol}}};
}

Result<void> sortAndCheck(VolPoints& smile) {
    for (const VolPoint& point : smile.points) {
        if (const Result<void> sound = checkPositive("strike", point.strike); !sound) return sound;
        if (const Result<void> sound = checkPositive("vol", point.vol, largestVol); !sound) return sound;
    }
    std::sort(smile.points.begin(), smile.points.end(),
              [](const VolPoint& left, const VolPoint& right) { return left.strike < right.strike; });
    const auto twice =
        std::adjacent_find(smile.points.begin(), smile.points.end(),
                           [](const VolPoint& left, const VolPoint& right) { return left.strike == right.strike; });
    if (twice != smile.points.end())
        return failure(Reason::DuplicateRow, {QT_TRANSLATE_NOOP("expected", "strike"), formatNumber(twice->strike)});
    return {};
}

} // namespace

Result<MarketSnapshot> withSpot(MarketSnapshot market, const AssetCode& underlying, double spot) {
    const Result<UnderlyingMarket*> held = findIn(market, underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    if (const Result<void> sound = checkPositive("spot", spot); !sound) return tl::unexpected<Error>(sound.error());
    const double ratio = spot / (*held)->spot;
    (*held)->spot = spot;
    if ((*held)->perpetual) (*held)->perpetual->price *= ratio;
    for (ExpiryMarket& expiry : (*held)->expiries)
        if (expiry.forward) *expiry.forward *= ratio;
    for (AssetPrice& asset : market.assets)
        if (asset.asset == underlying) asset.price *= ratio;
    leaveOutMarks(market, underlying, [](const Instrument&) { return true; });
    return market;
}

Result<MarketSnapshot> withPerpetual(MarketSnapshot market, const AssetCode& underlying, std::optional<double> price) {
    const Result<UnderlyingMarket*> held = findIn(market, underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    std::optional<PerpetualMarket>& perpetual = (*held)->perpetual;
    if (!price) {
        perpetual.reset();
    } else {
        if (const Result<void> sound = checkPositive("perpetual", *price); !sound)
            return tl::unexpected<Error>(sound.error());
        if (!perpetual) perpetual.emplace();
        perpetual->price = *price;
    }
    leaveOutMarks(market, underlying, [](const Instrument& terms) { return terms.kind == InstrumentKind::Perpetual; });
    return market;
}

Result<MarketSnapshot> withFunding(MarketSnapshot market, const AssetCode& underlying, std::optional<double> rate) {
    const Result<UnderlyingMarket*> held = findIn(market, underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    if (!(*held)->perpetual)
        return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "perpetual"), underlying.text()});
    if (rate)
        if (const Result<void> sound = checkRate("funding", *rate); !sound) return tl::unexpected<Error>(sound.error());
    (*held)->perpetual->fundingRate8h = rate;
    return market;
}

Result<MarketSnapshot> withDailyVolume(MarketSnapshot market, const AssetCode& underlying,
                                       std::optional<double> volume) {
    const Result<UnderlyingMarket*> held = findIn(market, underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    if (volume && !(*volume >= 0.0 && *volume <= largestAmount))
        return refused("volume", *volume, QT_TRANSLATE_NOOP("expected", "0 or more"));
    (*held)->averageDailyVolume = volume;
    return market;
}

Result<MarketSnapshot> withNewUnderlying(MarketSnapshot market, const AssetCode& underlying, double spot) {
    if (market.findUnderlying(underlying))
        return failure(Reason::DuplicateRow, {QT_TRANSLATE_NOOP("expected", "underlying"), underlying.text()});
    if (const Result<void> sound = checkPositive("spot", spot); !sound) return tl::unexpected<Error>(sound.error());
    UnderlyingMarket made;
    made.underlying = underlying;
    made.spot = spot;
    market.underlyings.push_back(std::move(made));
    return market;
}

Result<MarketSnapshot> withForward(MarketSnapshot market, const ExpiryPlace& place, std::optional<double> forward) {
    const Result<ExpiryMarket*> held = findIn(market, place);
    if (!held) return tl::unexpected<Error>(held.error());
    if (forward)
        if (const Result<void> sound = checkPositive("forward", *forward); !sound)
            return tl::unexpected<Error>(sound.error());
    (*held)->forward = forward;
    leaveOutMarksOf(market, place);
    return market;
}

Result<MarketSnapshot> withBasis(MarketSnapshot market, const ExpiryPlace& place, double basis) {
    const Result<UnderlyingMarket*> held = findIn(market, place.underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    if (!(basis > -1.0)) return refused("basis", basis, QT_TRANSLATE_NOOP("expected", "greater than -1"));
    return withForward(std::move(market), place, (*held)->spot * (1.0 + basis));
}

Result<MarketSnapshot> withRate(MarketSnapshot market, const ExpiryPlace& place, std::optional<double> rate) {
    const Result<ExpiryMarket*> held = findIn(market, place);
    if (!held) return tl::unexpected<Error>(held.error());
    if (rate)
        if (const Result<void> sound = checkRate("rate", *rate); !sound) return tl::unexpected<Error>(sound.error());
    (*held)->rate = rate;
    leaveOutOptionMarksOf(market, place);
    return market;
}

Result<MarketSnapshot> withAtmVol(MarketSnapshot market, const ExpiryPlace& place, double vol) {
    const Result<ExpiryMarket*> held = findIn(market, place);
    if (!held) return tl::unexpected<Error>(held.error());
    if (const Result<void> sound = checkPositive("vol", vol, largestVol); !sound)
        return tl::unexpected<Error>(sound.error());
    Result<Smile> smile = shiftedSmile(market, place, vol);
    if (!smile) return tl::unexpected<Error>(smile.error());
    return withSmile(std::move(market), place, std::move(*smile));
}

Result<MarketSnapshot> withSmile(MarketSnapshot market, const ExpiryPlace& place, Smile smile) {
    const Result<ExpiryMarket*> held = findIn(market, place);
    if (!held) return tl::unexpected<Error>(held.error());
    if (auto* points = std::get_if<VolPoints>(&smile)) {
        if (const Result<void> sound = sortAndCheck(*points); !sound) return tl::unexpected<Error>(sound.error());
        if (points->points.empty()) smile = std::monostate{};
    } else if (const auto* svi = std::get_if<SviParameters>(&smile)) {
        if (svi->tau && !(*svi->tau > 0.0))
            return refused("tau", *svi->tau, QT_TRANSLATE_NOOP("expected", "greater than 0"));
        if (!svi->admissible()) return refused("svi", svi->a, "admissible parameters");
    }
    (*held)->smile = std::move(smile);
    leaveOutOptionMarksOf(market, place);
    return market;
}

Result<MarketSnapshot> withNewExpiry(MarketSnapshot market, const ExpiryPlace& place) {
    const Result<UnderlyingMarket*> held = findIn(market, place.underlying);
    if (!held) return tl::unexpected<Error>(held.error());
    if ((*held)->findExpiry(place.expiry))
        return failure(Reason::DuplicateRow, {QT_TRANSLATE_NOOP("expected", "expiry"), formatExpiryCode(place.expiry)});
    if (place.expiry <= market.asOf)
        return failure(Reason::OutOfRange,
                       {"expiry", formatDate(place.expiry), QT_TRANSLATE_NOOP("expected", "later than the market")});
    ExpiryMarket made;
    made.expiry = place.expiry;
    std::vector<ExpiryMarket>& expiries = (*held)->expiries;
    expiries.insert(std::upper_bound(expiries.begin(), expiries.end(), place.expiry,
                                     [](Timestamp time, const ExpiryMarket& expiry) { return time < expiry.expiry; }),
                    std::move(made));
    return market;
}

Result<MarketSnapshot> withAssetPrice(MarketSnapshot market, const AssetCode& asset, std::optional<double> price) {
    const auto held = std::find_if(market.assets.begin(), market.assets.end(),
                                   [&](const AssetPrice& known) { return known.asset == asset; });
    if (!price) {
        if (held == market.assets.end())
            return failure(Reason::NotFound, {QT_TRANSLATE_NOOP("expected", "asset"), asset.text()});
        market.assets.erase(held);
    } else {
        if (const Result<void> sound = checkPositive("price", *price); !sound)
            return tl::unexpected<Error>(sound.error());
        if (held == market.assets.end())
            market.assets.push_back({asset, *price, 1.0});
        else
            held->price = *price;
    }
    market.marks.erase(asset.text());
    leaveOutTouches(market, [&](const std::string& symbol) { return symbol == asset.text(); });
    return market;
}

MarketSnapshot withoutQuotedPrices(MarketSnapshot market) {
    market.marks.clear();
    leaveOutTouches(market, [](const std::string&) { return true; });
    return market;
}

std::optional<double> atmVol(const MarketSnapshot& market, const ExpiryPlace& place) {
    const UnderlyingMarket* underlying = market.findUnderlying(place.underlying);
    const ExpiryMarket* expiry = underlying ? underlying->findExpiry(place.expiry) : nullptr;
    return expiry ? atmVolOf(market, place, expiry->smile) : std::nullopt;
}

std::map<AssetCode, std::size_t> marksLeftOut(const MarketSnapshot& before, const MarketSnapshot& after) {
    std::map<AssetCode, std::size_t> counts;
    for (const auto& [symbol, mark] : before.marks)
        if (!after.marks.contains(symbol)) ++counts[AssetCode(symbol.substr(0, symbol.find_first_of("-_ ")))];
    return counts;
}

} // namespace marginscope
