#include "core/scenario/historical_scenarios.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace marginscope {

namespace {

Result<void> checkSpec(const HistoricalSpec& spec) {
    if (spec.horizon < 1) return failure(Reason::OutOfRange, {"horizon", std::to_string(spec.horizon), "≥ 1"});
    if (spec.filter && !(spec.filter->lambda > 0.0 && spec.filter->lambda <= 1.0))
        return failure(Reason::OutOfRange, {"lambda", formatNumber(spec.filter->lambda),
                                            QT_TRANSLATE_NOOP("expected", "greater than 0, at most 1")});
    return {};
}

Result<void> checkHistory(const PriceHistory& history) {
    const std::vector<DatedClose>& closes = history.closes;
    for (std::size_t i = 0; i < closes.size(); ++i) {
        const Place place{history.name, static_cast<int>(i) + 1, 0, {}};
        if (!(closes[i].close > 0.0) || !std::isfinite(closes[i].close))
            return failure(Reason::OutOfRange,
                           {"close", formatNumber(closes[i].close), QT_TRANSLATE_NOOP("expected", "greater than 0")},
                           place);
        if (i > 0 && closes[i].date <= closes[i - 1].date)
            return failure(
                Reason::OutOfRange,
                {"date", formatDate(closes[i].date), QT_TRANSLATE_NOOP("expected", "later than the date before it")},
                place);
    }
    return {};
}

std::vector<DatedClose> withinDates(const PriceHistory& history, const HistoricalSpec& spec) {
    std::vector<DatedClose> closes;
    std::copy_if(history.closes.begin(), history.closes.end(), std::back_inserter(closes), [&](const DatedClose& c) {
        return (!spec.from || c.date >= *spec.from) && (!spec.to || c.date <= *spec.to);
    });
    return closes;
}

/// All series of a set on the dates they have in common.
class JointSeries {
public:
    explicit JointSeries(const HistoricalSpec& spec) : spec_(spec) {}

    void add(const PriceHistory& history) {
        series_.push_back({history.name, withinDates(history, spec_)});
        std::vector<Timestamp> own, common;
        for (const DatedClose& close : series_.back().closes)
            own.push_back(close.date);
        std::set_union(all_.begin(), all_.end(), own.begin(), own.end(), std::back_inserter(common));
        all_ = std::exchange(common, {});
        if (series_.size() == 1) {
            dates_ = std::move(own);
            return;
        }
        std::set_intersection(dates_.begin(), dates_.end(), own.begin(), own.end(), std::back_inserter(common));
        dates_ = std::move(common);
    }

    const std::vector<Timestamp>& dates() const { return dates_; }

    /// What the closes did from one common date to the next.
    std::vector<double> returnsOf(std::size_t index) const {
        std::vector<double> closes, returns;
        auto at = dates_.begin();
        for (const DatedClose& close : series_[index].closes)
            if (at != dates_.end() && close.date == *at) {
                closes.push_back(close.close);
                ++at;
            }
        for (std::size_t i = 1; i < closes.size(); ++i) {
            const double simple = (closes[i] - closes[i - 1]) / closes[i - 1];
            returns.push_back(spec_.returns == ReturnKind::Log ? std::log1p(simple) : simple);
        }
        return returns;
    }

    std::vector<Phrase> notes() const {
        std::vector<Phrase> notes;
        for (const Series& series : series_)
            if (series.closes.size() > dates_.size()) notes.push_back(leftOutOf(series));
        if (const std::size_t across = stepsAcross(); across > 0)
            notes.push_back({QT_TRANSLATE_NOOP("scenario", "Steps that lead across dates left out, and so are longer "
                                                           "than the others: %1 of %2."),
                             {std::to_string(across), std::to_string(dates_.size() - 1)}});
        return notes;
    }

private:
    struct Series {
        std::string name;
        std::vector<DatedClose> closes;
    };

    Phrase leftOutOf(const Series& series) const {
        const auto isCommon = [&](const DatedClose& close) {
            return std::binary_search(dates_.begin(), dates_.end(), close.date);
        };
        const auto first = std::find_if_not(series.closes.begin(), series.closes.end(), isCommon);
        const auto last = std::find_if_not(series.closes.rbegin(), series.closes.rend(), isCommon);
        return {QT_TRANSLATE_NOOP("scenario", "Dates of %1 left out because another series does not have them: %2 "
                                              "(%3 to %4)."),
                {series.name, std::to_string(series.closes.size() - dates_.size()), formatDate(first->date),
                 formatDate(last->date)}};
    }

    std::size_t stepsAcross() const {
        std::size_t across = 0;
        for (std::size_t i = 1; i < dates_.size(); ++i) {
            const auto next = std::upper_bound(all_.begin(), all_.end(), dates_[i - 1]);
            if (*next != dates_[i]) ++across;
        }
        return across;
    }

    const HistoricalSpec& spec_;
    std::vector<Series> series_;
    std::vector<Timestamp> dates_; ///< common to all
    std::vector<Timestamp> all_;   ///< of any
};

/// Single steps put together to moves over the horizon.
std::vector<double> movesOver(const std::vector<double>& returns, const HistoricalSpec& spec) {
    const auto horizon = static_cast<std::size_t>(spec.horizon);
    std::vector<double> moves;
    for (std::size_t first = 0; first + horizon <= returns.size(); ++first) {
        double sum = 0.0, growth = 1.0;
        for (std::size_t i = first; i < first + horizon; ++i) {
            sum += returns[i];
            growth *= 1.0 + returns[i];
        }
        if (spec.returns == ReturnKind::Log)
            moves.push_back(std::expm1(sum));
        else
            moves.push_back(horizon == 1 ? sum : growth - 1.0);
    }
    return moves;
}

} // namespace

std::vector<double> ewmaVolatilities(const std::vector<double>& returns, double lambda,
                                     std::optional<double> initialVariance) {
    double squares = 0.0;
    for (const double r : returns)
        squares += r * r;
    double variance = initialVariance.value_or(returns.empty() ? 0.0 : squares / static_cast<double>(returns.size()));
    std::vector<double> vols{std::sqrt(variance)};
    for (const double r : returns) {
        variance = lambda * variance + (1.0 - lambda) * r * r;
        vols.push_back(std::sqrt(variance));
    }
    return vols;
}

std::vector<double> filteredReturns(const std::vector<double>& returns, const EwmaFilter& filter) {
    const std::vector<double> vols = ewmaVolatilities(returns, filter.lambda);
    // The initial volatility is the one of the long run.
    const double today = filter.floorAtLongRun ? std::max(vols.back(), vols.front()) : vols.back();
    std::vector<double> filtered;
    for (std::size_t i = 0; i < returns.size(); ++i)
        // Without any volatility nothing has ever moved.
        filtered.push_back(vols[i] > 0.0 ? returns[i] * today / vols[i] : returns[i]);
    return filtered;
}

Result<SampledScenarios> historicalScenarios(const std::vector<HistoricalFactor>& factors, const HistoricalSpec& spec) {
    if (const Result<void> sound = checkSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    JointSeries joint(spec);
    for (const HistoricalFactor& factor : factors)
        for (const PriceHistory* history : {&factor.price, factor.vol ? &*factor.vol : nullptr}) {
            if (!history) continue;
            if (const Result<void> sound = checkHistory(*history); !sound) return tl::unexpected<Error>(sound.error());
            joint.add(*history);
        }
    const auto horizon = static_cast<std::size_t>(spec.horizon);
    if (!factors.empty() && joint.dates().size() <= horizon)
        return failure(Reason::OutOfRange,
                       {"common dates", std::to_string(joint.dates().size()), "≥ " + std::to_string(spec.horizon + 1)});
    std::size_t next = 0;
    const auto movesOfNext = [&] {
        const std::vector<double> returns = joint.returnsOf(next++);
        return movesOver(spec.filter ? filteredReturns(returns, *spec.filter) : returns, spec);
    };
    std::vector<SampledFactor> sampled;
    for (const HistoricalFactor& factor : factors) {
        SampledFactor& made = sampled.emplace_back(SampledFactor{factor.underlying, movesOfNext(), {}});
        if (factor.vol) made.volMoves = movesOfNext();
    }
    SampleTerms terms;
    terms.notes = joint.notes();
    if (!factors.empty())
        terms.dates.assign(joint.dates().begin() + static_cast<std::ptrdiff_t>(horizon), joint.dates().end());
    return SampledScenarios::make(std::move(sampled), std::move(terms));
}

} // namespace marginscope
