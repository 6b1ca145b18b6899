#include "core/analysis/market_smiles.h"

#include "core/valuation/black76.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace marginscope {

namespace {

/// Weights are squared vegas: an error of the volatility counts as one of the price.
std::vector<SviPoint> fitPoints(const ExpirySmile& smile, double leastWeight) {
    std::vector<SviPoint> points;
    double heaviest = 0.0;
    for (const SmilePoint& point : smile.points) {
        const double vega = black76({OptionRight::Call, smile.forward, point.strike, point.vol, smile.years, 0.0}).vega;
        points.push_back({point.logMoneyness, point.vol, vega * vega});
        heaviest = std::max(heaviest, vega * vega);
    }
    for (SviPoint& point : points)
        point.weight = heaviest > 0.0 ? std::max(point.weight / heaviest, leastWeight) : 1.0;
    return points;
}

/// The listed strikes and half as much again on both sides; without any, eight standard deviations.
MoneynessGrid gridOf(const ExpirySmile& smile, int nodes) {
    if (smile.points.empty()) {
        const double deviation = std::sqrt(std::max(totalVariance(*smile.svi, 0.0, smile.years), 0.0));
        const double reach = std::max(8.0 * deviation, 0.1);
        return {-reach, reach, nodes};
    }
    const double low = smile.points.front().logMoneyness, high = smile.points.back().logMoneyness;
    const double more = 0.25 * std::max(high - low, 0.1);
    return {low - more, high + more, nodes};
}

class ExpiryReader {
public:
    ExpiryReader(const UnderlyingMarket& underlying, const ExpiryMarket& expiry, Timestamp asOf,
                 const SmileOptions& options)
        : underlying_(underlying)
        , expiry_(expiry)
        , options_(options) {
        smile_.expiry = expiry.expiry;
        smile_.years = yearsBetween(asOf, expiry.expiry);
        smile_.ownForward = expiry.forward.has_value();
        smile_.forward = expiry.forward.value_or(underlying.spot);
    }

    ExpirySmile run() {
        smile_.carry = std::log(smile_.forward / underlying_.spot) / smile_.years;
        smile_.atmVol = volatilityAt(expiry_.smile, smile_.forward, smile_.forward, smile_.years);
        if (const auto* listed = std::get_if<VolPoints>(&expiry_.smile)) fit(*listed);
        if (const auto* svi = std::get_if<SviParameters>(&expiry_.smile)) {
            smile_.svi = *svi;
            smile_.given = true;
        }
        if (smile_.svi) test();
        return std::move(smile_);
    }

private:
    void fit(const VolPoints& listed) {
        for (const VolPoint& point : listed.points)
            smile_.points.push_back({point.strike, std::log(point.strike / smile_.forward), point.vol, {}, 0.0, 0.0});
        const std::vector<SviPoint> weighted = fitPoints(smile_, options_.leastWeight);
        for (std::size_t i = 0; i < weighted.size(); ++i)
            smile_.points[i].weight = weighted[i].weight;
        const Result<SviFit> fit = fitSvi(weighted, smile_.years, options_.fit);
        if (!fit) {
            smile_.failure = fit.error();
            return;
        }
        smile_.svi = fit->parameters;
        smile_.rootMeanSquare = fit->rootMeanSquare;
        smile_.scale = fit->scale;
        for (std::size_t i = 0; i < smile_.points.size(); ++i) {
            smile_.points[i].fitted = smile_.points[i].vol - fit->residuals[i];
            smile_.points[i].deviation = fit->deviations[i];
        }
    }

    void test() {
        smile_.grid = gridOf(smile_, options_.gridNodes);
        smile_.butterfly = butterflyArbitrage(*smile_.svi, smile_.years, smile_.grid);
        constexpr double step = 1e-4;
        const std::optional<double> up = smile_.sviVol(step), down = smile_.sviVol(-step);
        if (up && down) smile_.atmSkew = (*up - *down) / (2.0 * step);
    }

    const UnderlyingMarket& underlying_;
    const ExpiryMarket& expiry_;
    const SmileOptions& options_;
    ExpirySmile smile_;
};

void compareExpiries(UnderlyingSmiles& smiles) {
    const ExpirySmile *withVol = nullptr, *withSvi = nullptr;
    for (ExpirySmile& smile : smiles.expiries) {
        if (smile.atmVol && withVol != nullptr) {
            const double variance =
                *smile.atmVol * *smile.atmVol * smile.years - *withVol->atmVol * *withVol->atmVol * withVol->years;
            if (variance > 0.0) smile.forwardVol = std::sqrt(variance / (smile.years - withVol->years));
        }
        if (smile.svi && withSvi != nullptr) {
            // Where both are more than their own extrapolation.
            const MoneynessGrid both{std::max(smile.grid.from, withSvi->grid.from),
                                     std::min(smile.grid.to, withSvi->grid.to), smile.grid.count};
            smile.before = withSvi->expiry;
            if (both.to > both.from)
                smile.calendar = calendarArbitrage(*withSvi->svi, withSvi->years, *smile.svi, smile.years, both);
        }
        if (smile.atmVol) withVol = &smile;
        if (smile.svi) withSvi = &smile;
    }
}

void append(std::vector<DoubtfulQuote>& to, std::vector<DoubtfulQuote> more) {
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<DoubtfulQuote> farFromFit(const UnderlyingSmiles& smiles, const SmileOptions& options) {
    std::vector<DoubtfulQuote> found;
    for (const ExpirySmile& smile : smiles.expiries)
        for (const SmilePoint& point : smile.points)
            if (point.fitted && std::fabs(point.deviation) > options.farDeviations &&
                std::fabs(point.vol - *point.fitted) > options.farVol)
                found.push_back({smiles.underlying,
                                 smile.expiry,
                                 point.strike,
                                 {},
                                 QuoteDoubt::FarFromFit,
                                 point.vol,
                                 *point.fitted,
                                 point.deviation,
                                 {}});
    return found;
}

std::vector<DoubtfulQuote> doubtsOf(const MarketSnapshot& market, const UnderlyingMarket& underlying,
                                    const UnderlyingSmiles& smiles, const SmileOptions& options) {
    std::vector<DoubtfulQuote> found = farFromFit(smiles, options);
    const ExpirySmile* before = nullptr;
    for (const ExpirySmile& smile : smiles.expiries) {
        const ExpiryMarket& expiry = *underlying.findExpiry(smile.expiry);
        append(found, checkVols(smiles.underlying, expiry, smile.forward, smile.years, options.checks));
        if (before != nullptr)
            append(found,
                   checkAgainstEarlier(smiles.underlying, *underlying.findExpiry(before->expiry), before->forward,
                                       before->years, expiry, smile.forward, smile.years, options.checks));
        if (!smile.points.empty()) before = &smile;
    }
    append(found, checkMarks(market, underlying, options.checks));
    std::stable_sort(found.begin(), found.end(), [](const DoubtfulQuote& a, const DoubtfulQuote& b) {
        return std::tie(a.expiry, a.strike) < std::tie(b.expiry, b.strike);
    });
    return found;
}

std::string namesOf(const MarketSnapshot& market) {
    std::string names;
    for (const UnderlyingMarket& underlying : market.underlyings)
        names += (names.empty() ? "" : ", ") + underlying.underlying.text();
    return names;
}

/// Expiries in one row, so that all of them can be fitted side by side.
struct Task {
    const UnderlyingMarket* underlying;
    const ExpiryMarket* expiry;
    std::size_t smiles, place;
};

} // namespace

std::optional<double> ExpirySmile::sviVol(double logMoneyness) const {
    if (!svi) return std::nullopt;
    const double variance = totalVariance(*svi, logMoneyness, years);
    if (!(variance > 0.0)) return std::nullopt;
    return std::sqrt(variance / years);
}

Result<MarketSmiles> marketSmiles(const MarketSnapshot& market, const SmileOptions& options, const Job& job,
                                  TaskPool& pool) {
    if (options.underlying && market.findUnderlying(*options.underlying) == nullptr)
        return failure(Reason::UnknownName,
                       {QT_TRANSLATE_NOOP("expected", "underlying"), options.underlying->text(), namesOf(market)});
    MarketSmiles out;
    out.market = market.name;
    out.asOf = market.asOf;
    out.currency = market.currency;
    std::vector<Task> tasks;
    std::vector<const UnderlyingMarket*> sources;
    for (const UnderlyingMarket& underlying : market.underlyings) {
        if (options.underlying && underlying.underlying != *options.underlying) continue;
        UnderlyingSmiles smiles{underlying.underlying, underlying.spot, {}};
        for (const ExpiryMarket& expiry : underlying.expiries) {
            if (expiry.expiry <= market.asOf || !(underlying.spot > 0.0)) continue;
            tasks.push_back({&underlying, &expiry, out.underlyings.size(), smiles.expiries.size()});
            smiles.expiries.emplace_back();
        }
        if (smiles.expiries.empty()) continue;
        sources.push_back(&underlying);
        out.underlyings.push_back(std::move(smiles));
    }
    pool.run(tasks.size(), [&](std::size_t, std::size_t i) {
        const Task& task = tasks[i];
        if (!job.stopRequested())
            out.underlyings[task.smiles].expiries[task.place] =
                ExpiryReader(*task.underlying, *task.expiry, market.asOf, options).run();
    });
    if (job.stopRequested()) return failure(Reason::Cancelled);
    for (std::size_t i = 0; i < out.underlyings.size(); ++i) {
        UnderlyingSmiles& smiles = out.underlyings[i];
        compareExpiries(smiles);
        append(out.doubtful, doubtsOf(market, *sources[i], smiles, options));
        for (const ExpirySmile& smile : smiles.expiries)
            out.quotes += smile.points.size();
    }
    job.report(1.0);
    return out;
}

} // namespace marginscope
