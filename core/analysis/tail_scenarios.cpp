#include "core/analysis/tail_scenarios.h"

#include "core/base/number.h"
#include "core/scenario/monte_carlo.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marginscope {

namespace {

constexpr double daysPerYear = 365.0;

std::string namesOf(const std::vector<AssetCode>& codes) {
    std::string names;
    for (const AssetCode& code : codes)
        names += (names.empty() ? "" : ", ") + code.text();
    return names;
}

template<class T, class Value>
const T* find(const std::vector<T>& list, const AssetCode& underlying, Value T::*code) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const T& each) { return each.*code == underlying; });
    return found == list.end() ? nullptr : &*found;
}

bool contains(const std::vector<AssetCode>& codes, const AssetCode& code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Every name of the spec and the histories has to be one of the book or the market.
Result<void> checkNames(const std::vector<AssetCode>& underlyings, const TailSources& sources,
                        const TailStudySpec& spec) {
    std::vector<AssetCode> known = underlyings;
    for (const AssetCode& code : sources.known)
        if (!contains(known, code)) known.push_back(code);
    std::vector<AssetCode> named;
    for (const UnderlyingHistory& history : sources.histories)
        named.push_back(history.underlying);
    for (const StatedVol& stated : spec.vols)
        named.push_back(stated.underlying);
    for (const StatedCorrelation& stated : spec.correlations)
        named.insert(named.end(), {stated.one, stated.other});
    for (const AssetCode& code : named)
        if (!contains(known, code))
            return failure(Reason::UnknownName,
                           {QT_TRANSLATE_NOOP("expected", "underlying"), code.text(), namesOf(known)});
    return {};
}

/// Histories of what moves; those of others are of no use here.
std::vector<UnderlyingHistory> usedHistories(const std::vector<AssetCode>& underlyings, const TailSources& sources) {
    std::vector<UnderlyingHistory> used;
    for (const UnderlyingHistory& history : sources.histories)
        if (history.price && contains(underlyings, history.underlying)) used.push_back(history);
    return used;
}

void noteUnused(const std::vector<AssetCode>& underlyings, const TailSources& sources, std::vector<Phrase>& notes) {
    std::vector<AssetCode> unused;
    for (const UnderlyingHistory& history : sources.histories)
        if (!contains(underlyings, history.underlying)) unused.push_back(history.underlying);
    if (!unused.empty())
        notes.push_back({QT_TRANSLATE_NOOP("tail", "Nothing in the book moves with %1: those histories are not used."),
                         {namesOf(unused)}});
}

Result<TailScenarios> fromPast(const std::vector<AssetCode>& underlyings, const TailSources& sources,
                               const TailStudySpec& spec) {
    std::vector<HistoricalFactor> factors;
    bool volsMove = false;
    for (const AssetCode& underlying : underlyings) {
        const UnderlyingHistory* history = find(sources.histories, underlying, &UnderlyingHistory::underlying);
        if (!history || !history->price) return failure(Reason::MissingPrice, {underlying.text(), "history"});
        factors.push_back({underlying, *history->price, history->vol});
        volsMove = volsMove || history->vol;
    }
    HistoricalSpec historical;
    historical.horizon = spec.horizon;
    if (spec.method == TailMethod::Filtered) historical.filter = spec.filter;
    historical.from = spec.from;
    historical.to = spec.to;
    Result<SampledScenarios> scenarios = historicalScenarios(factors, historical);
    if (!scenarios) return tl::unexpected<Error>(scenarios.error());
    TailScenarios made{std::move(*scenarios), {}, {}, {}};
    made.notes = made.scenarios.terms().notes;
    if (!volsMove)
        made.notes.push_back(
            {QT_TRANSLATE_NOOP("tail", "Volatilities stay as they are: no history of them is given."), {}});
    return made;
}

/// Volatilities and correlations of what is drawn, by where they come from.
class DrawnTerms {
public:
    DrawnTerms(const std::vector<AssetCode>& underlyings, const TailSources& sources, const TailStudySpec& spec)
        : underlyings_(underlyings)
        , sources_(sources)
        , spec_(spec) {}

    Result<void> run() {
        const std::vector<UnderlyingHistory> used = usedHistories(underlyings_, sources_);
        if (!used.empty()) {
            Result<EstimatedMoves> estimated = estimatedMoves(used, spec_.from, spec_.to);
            if (!estimated) return tl::unexpected<Error>(estimated.error());
            estimated_ = std::move(*estimated);
        }
        for (const AssetCode& underlying : underlyings_) {
            Result<TailFactor> factor = factorOf(underlying);
            if (!factor) return tl::unexpected<Error>(factor.error());
            factors.push_back(std::move(*factor));
        }
        return correlate();
    }

    std::vector<TailFactor> factors;
    std::vector<double> correlation;
    std::vector<Phrase> notes;

private:
    std::optional<std::size_t> estimateOf(const AssetCode& underlying) const {
        const auto& all = estimated_.underlyings;
        const auto found = std::find(all.begin(), all.end(), underlying);
        if (found == all.end()) return std::nullopt;
        return static_cast<std::size_t>(found - all.begin());
    }

    Result<TailFactor> factorOf(const AssetCode& underlying) const {
        if (const StatedVol* stated = find(spec_.vols, underlying, &StatedVol::underlying))
            return TailFactor{underlying, stated->vol, VolSource::Stated, {}};
        if (const auto estimate = estimateOf(underlying))
            return TailFactor{underlying, estimated_.vols[*estimate], VolSource::Estimated, {}};
        if (const ImpliedVol* implied = find(sources_.implied, underlying, &ImpliedVol::underlying))
            return TailFactor{underlying, implied->vol, VolSource::Implied, implied->expiry};
        return failure(Reason::MissingVolatility, {underlying.text()});
    }

    std::optional<double> statedFor(const AssetCode& one, const AssetCode& other) const {
        for (const StatedCorrelation& stated : spec_.correlations)
            if ((stated.one == one && stated.other == other) || (stated.one == other && stated.other == one))
                return stated.value;
        return std::nullopt;
    }

    Result<void> correlate() {
        const std::size_t n = underlyings_.size();
        correlation.assign(n * n, 1.0);
        std::string assumed;
        for (std::size_t row = 0; row < n; ++row)
            for (std::size_t column = 0; column < row; ++column) {
                const AssetCode &one = underlyings_[column], &other = underlyings_[row];
                const auto i = estimateOf(one), j = estimateOf(other);
                double value = spec_.otherCorrelation;
                if (const auto stated = statedFor(one, other))
                    value = *stated;
                else if (i && j)
                    value = estimated_.correlation[*i * estimated_.underlyings.size() + *j];
                else
                    assumed += (assumed.empty() ? "" : ", ") + one.text() + "–" + other.text();
                correlation[row * n + column] = correlation[column * n + row] = value;
            }
        if (!assumed.empty())
            notes.push_back({QT_TRANSLATE_NOOP("tail", "Correlation of %1: %2, assumed."),
                             {assumed, labelNumber(spec_.otherCorrelation)}});
        // Checked here, so that an error names the underlying and not a factor of the draw.
        std::vector<std::string> names;
        for (const AssetCode& underlying : underlyings_)
            names.push_back(underlying.text());
        const Result<std::vector<double>> root = choleskyRoot(correlation, names);
        if (!root) return tl::unexpected<Error>(root.error());
        return {};
    }

    const std::vector<AssetCode>& underlyings_;
    const TailSources& sources_;
    const TailStudySpec& spec_;
    EstimatedMoves estimated_;
};

/// Prices first, then volatilities. A volatility has the part ρ of its move from its price, and the rest is correlated
/// as the prices are: [[C, ρC], [ρC, C]], positive semi-definite wherever C is.
std::vector<double> withVolatilities(const std::vector<double>& prices, double priceVol, std::size_t n) {
    std::vector<double> joint(4 * n * n);
    for (std::size_t row = 0; row < 2 * n; ++row)
        for (std::size_t column = 0; column < 2 * n; ++column) {
            const bool mixed = (row < n) != (column < n);
            joint[row * 2 * n + column] = prices[row % n * n + column % n] * (mixed ? priceVol : 1.0);
        }
    return joint;
}

Result<void> checkVolMoves(const TailStudySpec& spec) {
    if (!(spec.volOfVol >= 0.0)) return failure(Reason::OutOfRange, {"vol_of_vol", formatNumber(spec.volOfVol), "≥ 0"});
    if (!(std::fabs(spec.priceVolCorrelation) <= 1.0))
        return failure(Reason::OutOfRange, {"price_vol_correlation", formatNumber(spec.priceVolCorrelation),
                                            QT_TRANSLATE_NOOP("expected", "between -1 and 1")});
    return {};
}

Result<TailScenarios> fromDraws(const std::vector<AssetCode>& underlyings, const TailSources& sources,
                                const TailStudySpec& spec, const Job& job) {
    if (const Result<void> sound = checkVolMoves(spec); !sound) return tl::unexpected<Error>(sound.error());
    DrawnTerms terms(underlyings, sources, spec);
    if (const Result<void> made = terms.run(); !made) return tl::unexpected<Error>(made.error());
    MonteCarloSpec draw;
    for (const TailFactor& factor : terms.factors)
        draw.factors.push_back({factor.underlying, DrawnQuantity::Price, factor.vol, 0.0});
    draw.correlation = terms.correlation;
    if (spec.volOfVol > 0.0) {
        for (const AssetCode& underlying : underlyings)
            draw.factors.push_back({underlying, DrawnQuantity::Volatility, spec.volOfVol, 0.0});
        draw.correlation = withVolatilities(terms.correlation, spec.priceVolCorrelation, underlyings.size());
    } else {
        terms.notes.push_back({QT_TRANSLATE_NOOP("tail", "Volatilities stay as they are: no volatility of them is "
                                                         "stated."),
                               {}});
    }
    draw.years = spec.horizon / daysPerYear;
    draw.count = spec.scenarios;
    draw.seed = spec.seed;
    draw.antithetic = spec.antithetic;
    if (spec.method == TailMethod::Student) draw.degreesOfFreedom = spec.degreesOfFreedom;
    Result<SampledScenarios> scenarios = monteCarloScenarios(draw, job);
    if (!scenarios) return tl::unexpected<Error>(scenarios.error());
    return TailScenarios{std::move(*scenarios), std::move(terms.factors), std::move(terms.correlation),
                         std::move(terms.notes)};
}

std::vector<double> logReturns(const std::vector<double>& moves) {
    std::vector<double> returns(moves.size());
    std::transform(moves.begin(), moves.end(), returns.begin(), [](double move) { return std::log1p(move); });
    return returns;
}

/// Of two series about their means; the variance where both are the same one.
double sampleCovariance(const std::vector<double>& a, const std::vector<double>& b) {
    const auto count = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / (count - 1.0);
}

} // namespace

Result<EstimatedMoves> estimatedMoves(const std::vector<UnderlyingHistory>& histories,
                                      const std::optional<Timestamp>& from, const std::optional<Timestamp>& to) {
    constexpr std::size_t fewest = 3;
    std::vector<HistoricalFactor> factors;
    for (const UnderlyingHistory& history : histories)
        factors.push_back({history.underlying, *history.price, std::nullopt});
    HistoricalSpec spec;
    spec.from = from;
    spec.to = to;
    const Result<SampledScenarios> past = historicalScenarios(factors, spec);
    if (!past) return tl::unexpected<Error>(past.error());
    const std::vector<Timestamp>& days = past->terms().dates;
    if (days.size() < fewest)
        return failure(Reason::OutOfRange, {"common dates", std::to_string(days.size() + 1), "≥ 4"});
    const double perYear = static_cast<double>(days.size() - 1) / yearsBetween(days.front(), days.back());
    EstimatedMoves made;
    std::vector<std::vector<double>> returns;
    std::vector<double> deviations;
    for (const SampledFactor& factor : past->factors()) {
        returns.push_back(logReturns(factor.priceMoves));
        deviations.push_back(std::sqrt(sampleCovariance(returns.back(), returns.back())));
        if (!(deviations.back() > 0.0))
            return failure(Reason::OutOfRange, {"vol", "0", QT_TRANSLATE_NOOP("expected", "greater than 0")},
                           Place{{}, 0, 0, factor.underlying.text()});
        made.underlyings.push_back(factor.underlying);
        made.vols.push_back(deviations.back() * std::sqrt(perYear));
    }
    const std::size_t n = returns.size();
    made.correlation.assign(n * n, 1.0);
    for (std::size_t row = 0; row < n; ++row)
        for (std::size_t column = 0; column < row; ++column)
            made.correlation[row * n + column] = made.correlation[column * n + row] =
                sampleCovariance(returns[row], returns[column]) / deviations[row] / deviations[column];
    return made;
}

Result<TailScenarios> tailScenarios(const std::vector<AssetCode>& underlyings, const TailSources& sources,
                                    const TailStudySpec& spec, const Job& job) {
    if (const Result<void> sound = checkNames(underlyings, sources, spec); !sound)
        return tl::unexpected<Error>(sound.error());
    Result<TailScenarios> made =
        isDrawn(spec.method) ? fromDraws(underlyings, sources, spec, job) : fromPast(underlyings, sources, spec);
    if (made) noteUnused(underlyings, sources, made->notes);
    return made;
}

} // namespace marginscope
