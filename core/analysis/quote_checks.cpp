#include "core/analysis/quote_checks.h"

#include "core/base/number.h"
#include "core/valuation/black76.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

constexpr std::array<const char*, 8> doubtWords = {"far_from_fit",  "implausible_vol",      "not_convex",
                                                   "not_monotone",  "cheaper_than_earlier", "outside_bounds",
                                                   "crossed_marks", "mark_against_vol"};

BlackInputs callTerms(double forward, double strike, double vol, double years) {
    return {OptionRight::Call, forward, strike, vol, years, 0.0};
}

/// An undiscounted call of the listed smile and what half a tick of its volatility is worth.
struct ListedCall {
    double strike = 0.0, price = 0.0, rounding = 0.0;
};

std::vector<ListedCall> callsOf(const VolPoints& smile, double forward, double years,
                                const QuoteCheckOptions& options) {
    std::vector<ListedCall> calls;
    for (const VolPoint& point : smile.points) {
        const OptionGreeks greeks = black76(callTerms(forward, point.strike, point.vol, years));
        calls.push_back({point.strike, greeks.price, 0.5 * options.volTick * greeks.vega + 1e-12 * forward});
    }
    return calls;
}

class VolCheck {
public:
    VolCheck(const AssetCode& underlying, const ExpiryMarket& expiry, double forward, double years,
             const QuoteCheckOptions& options)
        : underlying_(underlying)
        , expiry_(expiry)
        , points_(std::get<VolPoints>(expiry.smile))
        , options_(options)
        , calls_(callsOf(points_, forward, years, options)) {}

    std::vector<DoubtfulQuote> run() {
        for (const VolPoint& point : points_.points) {
            if (point.vol < options_.leastVol)
                add(point.strike, QuoteDoubt::ImplausibleVol, point.vol, options_.leastVol);
            if (point.vol > options_.mostVol)
                add(point.strike, QuoteDoubt::ImplausibleVol, point.vol, options_.mostVol);
        }
        for (std::size_t i = 1; i < calls_.size(); ++i)
            order(calls_[i - 1], calls_[i]);
        for (std::size_t i = 2; i < calls_.size(); ++i)
            curvature(calls_[i - 2], calls_[i - 1], calls_[i]);
        return std::move(found_);
    }

private:
    void add(double strike, QuoteDoubt doubt, double found, double expected) {
        found_.push_back({underlying_, expiry_.expiry, strike, {}, doubt, found, expected, 0.0, {}});
    }

    void order(const ListedCall& low, const ListedCall& high) {
        const double rounding = low.rounding + high.rounding;
        const double most = low.price, least = low.price - (high.strike - low.strike);
        if (high.price > most + rounding) add(high.strike, QuoteDoubt::NotMonotone, high.price, most);
        if (high.price < least - rounding) add(high.strike, QuoteDoubt::NotMonotone, high.price, least);
    }

    void curvature(const ListedCall& low, const ListedCall& middle, const ListedCall& high) {
        const double share = (high.strike - middle.strike) / (high.strike - low.strike);
        const double chord = share * low.price + (1.0 - share) * high.price;
        const double rounding = share * low.rounding + middle.rounding + (1.0 - share) * high.rounding;
        if (middle.price > chord + rounding) add(middle.strike, QuoteDoubt::NotConvex, middle.price, chord);
    }

    const AssetCode& underlying_;
    const ExpiryMarket& expiry_;
    const VolPoints& points_;
    const QuoteCheckOptions& options_;
    std::vector<ListedCall> calls_;
    std::vector<DoubtfulQuote> found_;
};

/// An option of the market with a mark, in quote currency per coin, undiscounted.
struct MarkedOption {
    std::string symbol;
    double strike = 0.0;
    double price = 0.0;
};

/// Options of one expiry and settlement.
struct MarkChain {
    std::vector<MarkedOption> calls, puts; ///< ascending by strike
};

using ChainKey = std::tuple<Timestamp, AssetCode>; ///< expiry, settlement currency

class MarkCheck {
public:
    MarkCheck(const MarketSnapshot& market, const UnderlyingMarket& underlying, const QuoteCheckOptions& options)
        : market_(market)
        , underlying_(underlying)
        , options_(options) {}

    std::vector<DoubtfulQuote> run() {
        for (auto& [key, chain] : chains()) {
            const ExpiryMarket& expiry = *underlying_.findExpiry(std::get<Timestamp>(key));
            for (const auto& [options, right] :
                 {std::pair(&chain.calls, OptionRight::Call), std::pair(&chain.puts, OptionRight::Put)}) {
                std::sort(options->begin(), options->end(),
                          [](const MarkedOption& a, const MarkedOption& b) { return a.strike < b.strike; });
                alone(expiry, *options, right);
                order(expiry, *options, right);
            }
        }
        return std::move(found_);
    }

private:
    std::map<ChainKey, MarkChain> chains() const {
        std::map<ChainKey, MarkChain> chains;
        for (const auto& [symbol, mark] : market_.marks) {
            const Result<Instrument> read = parseSymbol(symbol);
            // American options have other bounds.
            if (!read || !read->isOption() || read->underlying != underlying_.underlying ||
                read->style != ExerciseStyle::European)
                continue;
            const ExpiryMarket* expiry = underlying_.findExpiry(read->expiry);
            if (expiry == nullptr || !expiry->forward || read->expiry <= market_.asOf) continue;
            MarkChain& chain = chains[{read->expiry, read->settlementCurrency}];
            const double price = read->isInverse() ? mark * *expiry->forward : mark;
            (read->right == OptionRight::Call ? chain.calls : chain.puts).push_back({symbol, read->strike, price});
        }
        return chains;
    }

    void add(const ExpiryMarket& expiry, const MarkedOption& option, QuoteDoubt doubt, double expected) {
        found_.push_back({underlying_.underlying,
                          expiry.expiry,
                          option.strike,
                          option.symbol,
                          doubt,
                          option.price,
                          expected,
                          0.0,
                          {}});
    }

    void alone(const ExpiryMarket& expiry, const std::vector<MarkedOption>& options, OptionRight right) {
        const double forward = *expiry.forward, years = yearsBetween(market_.asOf, expiry.expiry);
        const double tolerance = options_.markTolerance * forward;
        for (const MarkedOption& option : options) {
            const bool call = right == OptionRight::Call;
            const double least = std::max(call ? forward - option.strike : option.strike - forward, 0.0);
            const double most = call ? forward : option.strike;
            if (option.price < least - tolerance || option.price > most + tolerance) {
                add(expiry, option, QuoteDoubt::OutsideBounds, option.price < least ? least : most);
                continue;
            }
            const std::optional<double> vol = volatilityAt(expiry.smile, option.strike, forward, years);
            if (!vol) continue;
            const double model = black76Price({right, forward, option.strike, *vol, years, 0.0});
            if (std::fabs(option.price - model) > options_.markAgainstVol * forward)
                add(expiry, option, QuoteDoubt::MarkAgainstVol, model);
        }
    }

    void order(const ExpiryMarket& expiry, const std::vector<MarkedOption>& options, OptionRight right) {
        const double tolerance = options_.markTolerance * *expiry.forward;
        for (std::size_t i = 1; i < options.size(); ++i) {
            const MarkedOption &low = options[i - 1], &high = options[i];
            const double rise = high.price - low.price;
            if (right == OptionRight::Call ? rise > tolerance : rise < -tolerance)
                add(expiry, high, QuoteDoubt::CrossedMarks, low.price);
        }
    }

    const MarketSnapshot& market_;
    const UnderlyingMarket& underlying_;
    const QuoteCheckOptions& options_;
    std::vector<DoubtfulQuote> found_;
};

} // namespace

std::string doubtWord(QuoteDoubt doubt) {
    return doubtWords[static_cast<std::size_t>(doubt)];
}

Phrase doubtPhrase(const DoubtfulQuote& quote) {
    const auto percent = [](double vol) { return labelNumber(100.0 * vol, 4); };
    const std::string found = labelNumber(quote.found, 6), expected = labelNumber(quote.expected, 6);
    switch (quote.doubt) {
    case QuoteDoubt::FarFromFit:
        return {QT_TRANSLATE_NOOP("smiles", "Volatility %1 %, fit %2 %: %3 robust standard deviations away."),
                {percent(quote.found), percent(quote.expected), labelNumber(quote.deviation, 3, true)}};
    case QuoteDoubt::ImplausibleVol:
        return {QT_TRANSLATE_NOOP("smiles", "Volatility %1 % lies beyond the plausible bound of %2 %."),
                {percent(quote.found), percent(quote.expected)}};
    case QuoteDoubt::NotConvex:
        return {QT_TRANSLATE_NOOP("smiles",
                                  "The call of this volatility is worth %1, more than the %2 between its neighbours: "
                                  "their butterfly would cost less than nothing."),
                {found, expected}};
    case QuoteDoubt::NotMonotone:
        return {QT_TRANSLATE_NOOP("smiles",
                                  "The call of this volatility is worth %1; next to its neighbour the bound is "
                                  "%2: a spread would cost less than nothing or more than it can pay."),
                {found, expected}};
    case QuoteDoubt::CheaperThanEarlier:
        return {QT_TRANSLATE_NOOP("smiles",
                                  "Total variance %1, less than the %2 of %3 at the same moneyness: a calendar "
                                  "spread would cost less than nothing."),
                {found, expected, formatExpiryCode(quote.earlier)}};
    case QuoteDoubt::OutsideBounds:
        return {QT_TRANSLATE_NOOP("smiles", "The mark is worth %1, beyond the no-arbitrage bound of %2."),
                {found, expected}};
    case QuoteDoubt::CrossedMarks:
        return {QT_TRANSLATE_NOOP("smiles", "The mark is worth %1, that of the strike below %2: they are crossed."),
                {found, expected}};
    case QuoteDoubt::MarkAgainstVol:
        break;
    }
    return {QT_TRANSLATE_NOOP("smiles", "The mark is worth %1; the volatility of the strike gives %2."),
            {found, expected}};
}

std::vector<DoubtfulQuote> checkVols(const AssetCode& underlying, const ExpiryMarket& expiry, double forward,
                                     double years, const QuoteCheckOptions& options) {
    if (!std::holds_alternative<VolPoints>(expiry.smile)) return {};
    return VolCheck(underlying, expiry, forward, years, options).run();
}

std::vector<DoubtfulQuote> checkAgainstEarlier(const AssetCode& underlying, const ExpiryMarket& early,
                                               double earlyForward, double earlyYears, const ExpiryMarket& late,
                                               double lateForward, double lateYears, const QuoteCheckOptions& options) {
    const auto* points = std::get_if<VolPoints>(&late.smile);
    const auto* before = std::get_if<VolPoints>(&early.smile);
    if (points == nullptr || before == nullptr || before->points.empty()) return {};
    std::vector<DoubtfulQuote> found;
    for (const VolPoint& point : points->points) {
        const double strike = point.strike / lateForward * earlyForward; // of the same moneyness
        if (strike < before->points.front().strike || strike > before->points.back().strike) continue;
        const std::optional<double> vol = volatilityAt(early.smile, strike, earlyForward, earlyYears);
        if (!vol) continue;
        const double now = point.vol * point.vol * lateYears, then = *vol * *vol * earlyYears;
        const double rounding = options.volTick * (point.vol * lateYears + *vol * earlyYears);
        if (now < then - rounding)
            found.push_back({underlying,
                             late.expiry,
                             point.strike,
                             {},
                             QuoteDoubt::CheaperThanEarlier,
                             now,
                             then,
                             0.0,
                             early.expiry});
    }
    return found;
}

std::vector<DoubtfulQuote> checkMarks(const MarketSnapshot& market, const UnderlyingMarket& underlying,
                                      const QuoteCheckOptions& options) {
    return MarkCheck(market, underlying, options).run();
}

} // namespace marginscope
