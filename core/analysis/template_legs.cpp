#include "core/analysis/template_legs.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace marginscope {

namespace {

constexpr double usualDays = 30.0; // expiry a strategy takes by itself: the nearest to this

using Failed = tl::unexpected<TradeLineError>;

Failed fail(const TradeToken& token, Reason reason, std::vector<std::string> args) {
    return Failed(TradeLineError{
        token, Error{reason, std::move(args), Place{{}, token.place.line, token.place.column, {}}}});
}

bool sameDay(Timestamp a, Timestamp b) {
    return std::chrono::floor<std::chrono::days>(a) == std::chrono::floor<std::chrono::days>(b);
}

std::string codesOf(const std::vector<Timestamp>& expiries) {
    std::string out;
    for (const Timestamp expiry : expiries)
        out += (out.empty() ? "" : ", ") + formatExpiryCode(expiry);
    return out;
}

/// The element so many places behind a value; of a value between two, up goes to the upper and down to the lower one.
template<class Value>
Value stepped(const std::vector<Value>& ascending, Value from, int places) {
    if (ascending.empty() || places == 0) return from;
    const auto above = std::upper_bound(ascending.begin(), ascending.end(), from);
    const auto below = std::lower_bound(ascending.begin(), ascending.end(), from);
    const auto last = static_cast<std::ptrdiff_t>(ascending.size()) - 1;
    const std::ptrdiff_t start = places > 0 ? above - ascending.begin() : below - ascending.begin() - 1;
    const std::ptrdiff_t to = start + (places > 0 ? places - 1 : places + 1);
    if (start < 0 || start > last) return from;
    return ascending[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(to, 0, last))];
}

class LegMaker {
public:
    LegMaker(const TemplateOrder& order, const Portfolio& book, TradingDesk& desk)
        : order_(order)
        , book_(book)
        , desk_(desk)
        , family_(contractFamily(desk.market(), book, order.underlying)) {
        if (order.settlement) family_.settlement = *order.settlement;
        if (order.quote) family_.settlementCurrency = *order.quote;
        if (!order.settlement) return;
        if (family_.isInverse())
            family_.settlementCurrency = order.underlying;
        else if (!order.quote && family_.settlementCurrency == order.underlying)
            family_.settlementCurrency = AssetCode("USDC");
    }

    tl::expected<std::vector<TradeLeg>, TradeLineError> run() {
        if (!desk_.market().findUnderlying(order_.underlying))
            return fail(order_.underlyingToken, Reason::MissingUnderlying, {order_.underlying.text()});
        if (order_.shape->hedgesDelta()) return deltaHedge();
        if (auto problem = takeExpiries()) return Failed(std::move(*problem));
        if (auto problem = takeStrikes()) return Failed(std::move(*problem));
        std::vector<TradeLeg> legs;
        for (const TemplateLeg& each : order_.shape->legs) {
            auto leg = each.part == TemplatePart::Underlying ? underlyingLeg(each.ratio * order_.size) : optionLeg(each);
            if (!leg) return Failed(std::move(leg.error()));
            legs.push_back(std::move(*leg));
        }
        return legs;
    }

private:
    using Problem = std::optional<TradeLineError>;
    using Leg = tl::expected<TradeLeg, TradeLineError>;

    Problem takeExpiries() {
        const std::vector<Timestamp> listed = listedExpiries(desk_.market(), order_.underlying);
        for (const auto& [expiry, token] : order_.expiries) {
            const auto found = std::find_if(listed.begin(), listed.end(),
                                            [&, day = expiry](Timestamp each) { return sameDay(each, day); });
            if (found == listed.end())
                return fail(token, Reason::UnknownName,
                            {QT_TRANSLATE_NOOP("expected", "expiry"), token.text, codesOf(listed)})
                    .value();
            expiries_.push_back(*found);
        }
        std::sort(expiries_.begin(), expiries_.end());
        while (expiries_.size() < order_.shape->expiries) {
            const std::optional<Timestamp> next = nextExpiry(listed);
            if (!next)
                return fail(order_.name, Reason::UnknownName,
                            {QT_TRANSLATE_NOOP("expected", "expiry"), order_.name.text, codesOf(listed)})
                    .value();
            expiries_.push_back(*next);
        }
        return {};
    }

    std::optional<Timestamp> nextExpiry(const std::vector<Timestamp>& listed) const {
        std::optional<Timestamp> best;
        double bestDistance = 0.0;
        for (const Timestamp each : listed) {
            if (!expiries_.empty() && each <= expiries_.back()) continue;
            const double days = yearsBetween(desk_.market().asOf, each) * 365.0;
            const double distance = expiries_.empty() ? std::fabs(days - usualDays) : days;
            if (!best || distance < bestDistance) best = each;
            if (*best == each) bestDistance = distance;
        }
        return best;
    }

    std::vector<double> usualDeltas() const {
        std::vector<double> deltas = order_.shape->strikes;
        if (!order_.shape->rightIsFree() || order_.right != OptionRight::Put) return deltas;
        std::reverse(deltas.begin(), deltas.end());
        for (double& delta : deltas)
            delta = -delta;
        return deltas;
    }

    Problem takeStrikes() {
        const std::vector<double> usuals = usualDeltas();
        for (std::size_t i = 0; i < usuals.size(); ++i) {
            const bool stated = !order_.strikes.empty();
            const double usual = usuals[i];
            const StrikeWord word = stated ? order_.strikes[i]
                                           : StrikeWord{StrikeWord::Kind::Delta, std::fabs(usual), order_.name};
            const OptionRight right = usual < 0.0 ? OptionRight::Put : OptionRight::Call;
            const std::optional<double> strike = strikeFor(word, right);
            if (!strike)
                return fail(word.token, Reason::MissingVolatility,
                            {order_.underlying.text() + " " + formatExpiryCode(expiries_.front())})
                    .value();
            strikes_.push_back(*strike);
        }
        std::sort(strikes_.begin(), strikes_.end());
        const auto twice = std::adjacent_find(strikes_.begin(), strikes_.end());
        if (twice == strikes_.end()) return {};
        const TradeToken& token = order_.strikes.empty() ? order_.name : order_.strikes.back().token;
        return fail(token, Reason::OutOfRange,
                    {"strike", formatNumber(*twice), QT_TRANSLATE_NOOP("expected", "strikes that differ")})
            .value();
    }

    std::optional<double> strikeFor(const StrikeWord& word, OptionRight right) {
        if (word.kind == StrikeWord::Kind::Price) return word.value;
        const std::vector<double> listed =
            listedStrikes(desk_.market(), book_, order_.underlying, expiries_.front());
        std::optional<double> best;
        double bestDistance = 0.0;
        for (const double strike : listed) {
            const std::optional<double> distance = distanceOf(word, right, strike);
            if (!distance || (best && *distance >= bestDistance)) continue;
            best = strike;
            bestDistance = *distance;
        }
        return best;
    }

    // From what the word asks for; a strike at the forward is the nearest one to it.
    std::optional<double> distanceOf(const StrikeWord& word, OptionRight right, double strike) {
        const QuotedLeg quoted = desk_.quote({option(right, strike, expiries_.front()), 1.0, {}, 0.0, {}, {}});
        if (quoted.error) return std::nullopt;
        if (word.kind == StrikeWord::Kind::Moneyness || word.value == 0.0) {
            const double share = word.kind == StrikeWord::Kind::Moneyness ? word.value : 1.0;
            return std::fabs(strike / quoted.position.forward - share);
        }
        const double delta = quoted.value.delta / quoted.position.instrument.multiplier;
        return std::fabs(std::fabs(delta) - word.value);
    }

    Instrument option(OptionRight right, double strike, Timestamp expiry) const {
        Instrument made = family_;
        made.kind = InstrumentKind::Option;
        made.right = right;
        made.strike = strike;
        made.expiry = expiry;
        made.symbol = formatSymbol(made);
        return made;
    }

    Leg optionLeg(const TemplateLeg& leg) const {
        OptionRight right = leg.part == TemplatePart::Put ? OptionRight::Put : OptionRight::Call;
        if (leg.part == TemplatePart::Either) right = order_.right.value_or(*order_.shape->right);
        const Instrument instrument = option(right, strikes_[leg.strike], expiries_[leg.expiry]);
        return TradeLeg{instrument, leg.ratio * order_.size, {}, 0.0, order_.group, order_.venue};
    }

    /// What stands for the underlying: what the line says, else the perpetual, else the asset.
    Instrument underlying() const {
        if (order_.with) return *order_.with;
        Instrument made = family_;
        made.expiry = {};
        made.strike = 0.0;
        made.right = OptionRight::Call;
        made.style = ExerciseStyle::European;
        made.multiplier = 1.0;
        made.kind = desk_.market().findUnderlying(order_.underlying)->perpetual ? InstrumentKind::Perpetual
                                                                                : InstrumentKind::Spot;
        if (made.kind == InstrumentKind::Spot) {
            made.settlement = Settlement::Linear;
            made.settlementCurrency = desk_.market().currency;
        }
        made.symbol = formatSymbol(made);
        return made;
    }

    Leg underlyingLeg(double coins) {
        TradeLeg leg{underlying(), 1.0, {}, 0.0, order_.group, order_.venue};
        const TradeToken& token = order_.with ? order_.name : order_.underlyingToken;
        const QuotedLeg quoted = desk_.quote(leg);
        if (quoted.error) return fail(token, quoted.error->reason, quoted.error->args);
        leg.quantity = inLots(coins / quoted.value.delta, quoted.position);
        if (leg.quantity == 0.0)
            return fail(token, Reason::OutOfRange,
                        {"quantity", "0", QT_TRANSLATE_NOOP("expected", "at least one lot")});
        return leg;
    }

    double inLots(double quantity, const MarkedPosition& contract) const {
        const double lot = order_.lot.value_or(contract.isInverseFuture() ? 1.0 : 0.0);
        return lot > 0.0 ? std::round(quantity / lot) * lot : quantity;
    }

    tl::expected<std::vector<TradeLeg>, TradeLineError> deltaHedge() {
        double delta = 0.0;
        const MarkedBook marked = desk_.marked(book_);
        for (const MarkedPosition& position : marked.positions)
            if (position.instrument.underlying == order_.underlying)
                delta += valuePosition(position, marked.underlyings[position.underlying]).delta;
        Leg leg = underlyingLeg(order_.target - delta);
        if (!leg) return Failed(std::move(leg.error()));
        return std::vector<TradeLeg>{std::move(*leg)};
    }

    const TemplateOrder& order_;
    const Portfolio& book_;
    TradingDesk& desk_;
    Instrument family_;
    std::vector<Timestamp> expiries_;
    std::vector<double> strikes_;
};

/// Contracts that the market has a mark or a quote of.
std::vector<Instrument> pricedOf(const MarketSnapshot& market, const AssetCode& underlying) {
    std::vector<Instrument> priced;
    const auto take = [&](const auto& bySymbol) {
        for (auto one = bySymbol.lower_bound(underlying.text()); one != bySymbol.end(); ++one) {
            if (!one->first.starts_with(underlying.text())) break;
            if (Result<Instrument> instrument = parseSymbol(one->first)) priced.push_back(std::move(*instrument));
        }
    };
    take(market.marks);
    take(market.quotes);
    return priced;
}

} // namespace

std::vector<Timestamp> listedExpiries(const MarketSnapshot& market, const AssetCode& underlying) {
    std::vector<Timestamp> out;
    if (const UnderlyingMarket* found = market.findUnderlying(underlying))
        for (const ExpiryMarket& expiry : found->expiries)
            if (expiry.expiry > market.asOf) out.push_back(expiry.expiry);
    return out;
}

std::vector<double> listedStrikes(const MarketSnapshot& market, const Portfolio& book, const AssetCode& underlying,
                                  Timestamp expiry) {
    std::set<double> strikes;
    const auto take = [&](const Instrument& instrument) {
        if (instrument.isOption() && instrument.underlying == underlying && instrument.expiry == expiry)
            strikes.insert(instrument.strike);
    };
    const UnderlyingMarket* found = market.findUnderlying(underlying);
    if (const ExpiryMarket* dated = found ? found->findExpiry(expiry) : nullptr)
        if (const auto* points = std::get_if<VolPoints>(&dated->smile))
            for (const VolPoint& point : points->points)
                strikes.insert(point.strike);
    for (const Instrument& instrument : pricedOf(market, underlying))
        take(instrument);
    for (const Position& position : book.positions)
        take(position.instrument);
    return {strikes.begin(), strikes.end()};
}

Instrument steppedStrike(const MarketSnapshot& market, const Portfolio& book, Instrument instrument, int places) {
    if (!instrument.isOption()) return instrument;
    std::vector<double> strikes = listedStrikes(market, book, instrument.underlying, instrument.expiry);
    if (strikes.size() < 2)
        for (const Timestamp expiry : listedExpiries(market, instrument.underlying)) {
            const std::vector<double> more = listedStrikes(market, book, instrument.underlying, expiry);
            strikes.insert(strikes.end(), more.begin(), more.end());
        }
    std::sort(strikes.begin(), strikes.end());
    strikes.erase(std::unique(strikes.begin(), strikes.end()), strikes.end());
    instrument.strike = stepped(strikes, instrument.strike, places);
    instrument.symbol = formatSymbol(instrument);
    return instrument;
}

Instrument steppedExpiry(const MarketSnapshot& market, Instrument instrument, int places) {
    if (!instrument.hasExpiry()) return instrument;
    instrument.expiry = stepped(listedExpiries(market, instrument.underlying), instrument.expiry, places);
    instrument.symbol = formatSymbol(instrument);
    return instrument;
}

Instrument contractFamily(const MarketSnapshot& market, const Portfolio& book, const AssetCode& underlying) {
    const auto fits = [&](const Instrument& instrument) {
        return instrument.isDerivative() && instrument.underlying == underlying;
    };
    const Instrument* like = nullptr;
    for (const Position& position : book.positions)
        if (fits(position.instrument) && (!like || (!like->isOption() && position.instrument.isOption())))
            like = &position.instrument;
    Instrument family;
    if (like) {
        family = *like;
    } else {
        family.settlement = Settlement::Inverse;
        family.settlementCurrency = underlying;
        const std::vector<Instrument> priced = pricedOf(market, underlying);
        if (const auto found = std::find_if(priced.begin(), priced.end(), fits); found != priced.end()) family = *found;
    }
    family.underlying = underlying;
    family.symbol.clear();
    return family;
}

tl::expected<std::vector<TradeLeg>, TradeLineError> templateLegs(const TemplateOrder& order, const Portfolio& book,
                                                                 TradingDesk& desk) {
    return LegMaker(order, book, desk).run();
}

} // namespace marginscope
