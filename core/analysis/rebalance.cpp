#include "core/analysis/rebalance.h"

#include "core/analysis/frontier.h"
#include "core/analysis/hedge_journey.h"
#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

class Rebalancer {
public:
    Rebalancer(const Portfolio& portfolio, const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook,
               const TradingCosts& costs, const RebalanceSpec& spec, const Job& job)
        : portfolio_(portfolio)
        , books_(market, std::move(rulebook))
        , costs_(costs)
        , job_(job) {
        report_.spec = spec;
    }

    Result<RebalanceReport> run(const std::optional<HedgePath>& path) {
        const MarkedBook book = books_.marked(portfolio_);
        if (const Result<void> sound = check(book); !sound) return tl::unexpected<Error>(sound.error());
        drift(book);
        if (!path) return std::move(report_);
        if (path->moves.empty() || path->days.size() != path->moves.size())
            return failure(Reason::OutOfRange, {"steps", std::to_string(path->moves.size()), "≥ 1"});
        Result<HedgeJourney> journey =
            Journey(portfolio_, books_, costs_, report_.spec, report_.drift, *path, job_).run();
        if (!journey) return tl::unexpected<Error>(journey.error());
        if (journey->shortened)
            report_.notes.push_back(
                {QT_TRANSLATE_NOOP("rebalance",
                                   "The path ends after %1 steps: then the first contract of the book expires."),
                 {std::to_string(journey->path.moves.size())}});
        report_.journey = std::move(*journey);
        return std::move(report_);
    }

private:
    Result<void> check(const MarkedBook& book) const {
        std::string known;
        for (const MarkedUnderlying& underlying : book.underlyings)
            known += (known.empty() ? "" : ", ") + underlying.underlying.text();
        const auto has = [&](const AssetCode& code) {
            return std::any_of(book.underlyings.begin(), book.underlyings.end(),
                               [&](const MarkedUnderlying& one) { return one.underlying == code; });
        };
        for (const auto* stated : {&report_.spec.bands, &report_.spec.targets})
            for (const auto& [underlying, coins] : *stated)
                if (!has(underlying))
                    return failure(Reason::UnknownName,
                                   {QT_TRANSLATE_NOOP("expected", "underlying"), underlying.text(), known});
        for (const auto& [underlying, band] : report_.spec.bands)
            if (!(band >= 0.0))
                return failure(Reason::OutOfRange, {"band of " + underlying.text(), formatNumber(band), "≥ 0"});
        if (!(report_.spec.bandShare >= 0.0 && report_.spec.bandShare <= 10.0))
            return failure(Reason::OutOfRange, {"band", formatNumber(report_.spec.bandShare), "0 … 10"});
        for (const double factor : report_.spec.bandFactors)
            if (!(factor >= 0.0)) return failure(Reason::OutOfRange, {"band factor", formatNumber(factor), "≥ 0"});
        return {};
    }

    void drift(const MarkedBook& book) {
        std::vector<double> delta(book.underlyings.size(), 0.0), gross = delta;
        std::vector<bool> held(book.underlyings.size(), false);
        for (const MarkedPosition& position : book.positions) {
            const double own = deltaCoins(position);
            delta[position.underlying] += own;
            gross[position.underlying] += std::fabs(own);
            held[position.underlying] = true;
        }
        for (std::size_t i = 0; i < book.underlyings.size(); ++i)
            if (held[i] && !isCashAsset(book.underlyings[i].underlying))
                addRow(book.underlyings[i], delta[i], gross[i]);
    }

    void addRow(const MarkedUnderlying& underlying, double delta, double gross) {
        const RebalanceSpec& spec = report_.spec;
        DeltaDrift row;
        row.underlying = underlying.underlying;
        row.spot = underlying.spot;
        row.delta = delta;
        const auto target = spec.targets.find(row.underlying);
        if (target != spec.targets.end()) row.target = target->second;
        const auto band = spec.bands.find(row.underlying);
        row.band = band != spec.bands.end() ? band->second : spec.bandShare * gross;
        const double away = delta - row.target;
        row.outside = std::fabs(away) > row.band + 1e-12;
        row.instrument = deltaInstrument(row.underlying, portfolio_, books_.market(), books_.rulebook());
        if (!row.instrument)
            report_.notes.push_back(
                {QT_TRANSLATE_NOOP("rebalance",
                                   "There is no listed perpetual or future on %1 that the rulebook covers: "
                                   "its delta stays as it is."),
                 {row.underlying.text()}});
        if (row.outside && row.instrument) {
            row.trade = spec.toEdge ? std::copysign(row.band, away) - away : -away;
            const ContractMark& contract = books_.contract(*row.instrument);
            row.quantity = quantityOfCoins(contract, row.trade);
            row.cost = tradeCost(costs_, contract, row.quantity);
        }
        report_.drift.push_back(std::move(row));
    }

    const Portfolio& portfolio_;
    TrialBooks books_;
    const TradingCosts& costs_;
    const Job& job_;
    RebalanceReport report_;
};

} // namespace

HedgePath pathOf(const SampledScenarios& scenarios, double daysPerStep) {
    HedgePath path;
    const std::vector<Timestamp>& dates = scenarios.terms().dates;
    for (const SampledFactor& factor : scenarios.factors())
        path.underlyings.push_back(factor.underlying);
    for (std::size_t step = 0; step < scenarios.count(); ++step) {
        std::vector<double> moves;
        for (const SampledFactor& factor : scenarios.factors())
            moves.push_back(factor.priceMoves[step]);
        path.moves.push_back(std::move(moves));
        const bool dated = step > 0 && step < dates.size();
        path.days.push_back(dated ? 365.0 * yearsBetween(dates[step - 1], dates[step]) : daysPerStep);
    }
    path.dates = dates;
    return path;
}

Result<RebalanceReport> rebalanceReport(const Portfolio& portfolio, const MarketSnapshot& market,
                                        std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                        const RebalanceSpec& spec, const std::optional<HedgePath>& path,
                                        const Job& job) {
    return Rebalancer(portfolio, market, std::move(rulebook), costs, spec, job).run(path);
}

std::vector<TradeLeg> legsOf(const RebalanceReport& report) {
    std::vector<TradeLeg> legs;
    for (const DeltaDrift& row : report.drift)
        if (row.quantity != 0.0) legs.push_back({*row.instrument, row.quantity, {}, row.cost.total()});
    return legs;
}

} // namespace marginscope
