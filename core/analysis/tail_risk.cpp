#include "core/analysis/tail_risk.h"

#include "core/base/number.h"
#include "core/base/phrase.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marginscope {

namespace {

double snapped(double value) {
    const double whole = std::round(value);
    return std::fabs(value - whole) <= 1e-9 * std::max(1.0, whole) ? whole : value;
}

Result<void> check(const std::vector<double>& pnl, const TailSpec& spec) {
    if (!(spec.level > 0.0 && spec.level < 1.0))
        return failure(Reason::OutOfRange, {"level", formatNumber(spec.level),
                                            QT_TRANSLATE_NOOP("expected", "between 0 and 1, neither of them")});
    if (pnl.empty()) return failure(Reason::OutOfRange, {"scenarios", "0", "≥ 1"});
    for (std::size_t i = 0; i < pnl.size(); ++i)
        if (!std::isfinite(pnl[i]))
            return failure(Reason::NotFinite, {"pnl", std::to_string(pnl[i])},
                           Place{{}, static_cast<int>(i) + 1, 0, {}});
    return {};
}

/// The `count` worst scenarios, worst first.
std::vector<std::size_t> worstOf(const std::vector<double>& pnl, std::size_t count) {
    std::vector<std::size_t> order(pnl.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto worse = [&](std::size_t a, std::size_t b) { return pnl[a] != pnl[b] ? pnl[a] < pnl[b] : a < b; };
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(count);
    if (count < order.size()) std::nth_element(order.begin(), end, order.end(), worse);
    order.resize(count);
    std::sort(order.begin(), order.end(), worse);
    return order;
}

/// A quantile of the losses as places from the worst (0) and weights.
std::vector<TailScenario> interpolatedPlaces(std::size_t count, double share) {
    const double at = std::clamp(snapped(static_cast<double>(count - 1) * share), 0.0, static_cast<double>(count - 1));
    const auto lower = static_cast<std::size_t>(at);
    const double rest = at - static_cast<double>(lower);
    if (rest == 0.0) return {{lower, 1.0}};
    return {{lower, 1.0 - rest}, {lower + 1, rest}};
}

std::vector<TailScenario> varPlaces(std::size_t count, const TailSpec& spec) {
    const double tail = tailCount(count, spec.level);
    if (spec.rule == QuantileRule::Interpolated) return interpolatedPlaces(count, 1.0 - spec.level);
    const double k = spec.rule == QuantileRule::Ceiling ? std::ceil(tail) : std::floor(tail);
    return {{static_cast<std::size_t>(std::max(k, 1.0)) - 1, 1.0}};
}

std::vector<TailScenario> shortfallPlaces(double tail) {
    if (tail < 1.0) return {{0, 1.0}};
    const auto whole = static_cast<std::size_t>(tail);
    const double rest = tail - static_cast<double>(whole);
    std::vector<TailScenario> places;
    for (std::size_t i = 0; i < whole; ++i)
        places.push_back({i, 1.0 / tail});
    if (rest > 0.0) places.push_back({whole, rest / tail});
    return places;
}

/// Mean over each draw, and from those the standard error of the mean over all.
template<class Value>
double standardError(const std::vector<double>& pnl, std::size_t drawnTogether, Value valueOf) {
    const std::size_t draws = pnl.size() / drawnTogether;
    std::vector<double> means(draws, 0.0);
    for (std::size_t i = 0; i < draws * drawnTogether; ++i)
        means[i / drawnTogether] += valueOf(pnl[i]) / static_cast<double>(drawnTogether);
    const double mean = std::accumulate(means.begin(), means.end(), 0.0) / static_cast<double>(draws);
    double squares = 0.0;
    for (const double each : means)
        squares += (each - mean) * (each - mean);
    return std::sqrt(squares / static_cast<double>(draws - 1) / static_cast<double>(draws));
}

double quantileLoss(const std::vector<double>& pnl, double share) {
    std::vector<TailScenario> places = interpolatedPlaces(pnl.size(), std::clamp(share, 0.0, 1.0));
    const std::vector<std::size_t> worst = worstOf(pnl, places.back().scenario + 1);
    for (TailScenario& place : places)
        place.scenario = worst[place.scenario];
    return tailLoss(places, pnl);
}

} // namespace

std::string quantileRuleWord(QuantileRule rule) {
    switch (rule) {
    case QuantileRule::Ceiling:
        return "ceiling";
    case QuantileRule::Conservative:
        return "conservative";
    case QuantileRule::Interpolated:
        break;
    }
    return "interpolated";
}

std::optional<QuantileRule> quantileRuleFromWord(std::string_view word) {
    for (const QuantileRule rule : allQuantileRules)
        if (quantileRuleWord(rule) == word) return rule;
    return std::nullopt;
}

double tailCount(std::size_t scenarios, double level) {
    return snapped(static_cast<double>(scenarios) * (1.0 - level));
}

double tailLoss(const std::vector<TailScenario>& scenarios, const std::vector<double>& pnl) {
    double sum = 0.0;
    for (const TailScenario& each : scenarios)
        sum -= each.weight * pnl[each.scenario];
    return sum;
}

Result<TailRisk> tailRisk(const std::vector<double>& pnl, const TailSpec& spec) {
    if (const Result<void> sound = check(pnl, spec); !sound) return tl::unexpected<Error>(sound.error());
    TailRisk risk;
    risk.spec = spec;
    risk.tailCount = tailCount(pnl.size(), spec.level);
    risk.varScenarios = varPlaces(pnl.size(), spec);
    risk.tailScenarios = shortfallPlaces(risk.tailCount);
    const std::size_t last = std::max(risk.varScenarios.back().scenario, risk.tailScenarios.back().scenario);
    const std::vector<std::size_t> worst = worstOf(pnl, last + 1);
    for (std::vector<TailScenario>* places : {&risk.varScenarios, &risk.tailScenarios})
        for (TailScenario& place : *places)
            place.scenario = worst[place.scenario];
    risk.valueAtRisk = tailLoss(risk.varScenarios, pnl);
    risk.expectedShortfall = tailLoss(risk.tailScenarios, pnl);
    return risk;
}

Result<TailErrors> tailErrors(const std::vector<double>& pnl, const TailSpec& spec, std::size_t drawnTogether) {
    const Result<TailRisk> risk = tailRisk(pnl, spec);
    if (!risk) return tl::unexpected<Error>(risk.error());
    if (drawnTogether == 0 || pnl.size() / drawnTogether < 2)
        return failure(Reason::OutOfRange, {"scenarios", std::to_string(pnl.size()), "≥ 2"});
    const double share = 1.0 - spec.level, var = risk->valueAtRisk;
    const double ofShare = standardError(pnl, drawnTogether, [&](double x) { return -x > var ? 1.0 : 0.0; });
    TailErrors errors;
    errors.valueAtRisk = (quantileLoss(pnl, share - ofShare) - quantileLoss(pnl, share + ofShare)) / 2.0;
    errors.expectedShortfall =
        standardError(pnl, drawnTogether, [&](double x) { return std::max(-x - var, 0.0) / share; });
    return errors;
}

std::size_t PnlHistogram::binOf(double pnl) const {
    if (!(to > from)) return 0;
    const double place = std::floor((pnl - from) / width());
    return static_cast<std::size_t>(std::clamp(place, 0.0, static_cast<double>(counts.size() - 1)));
}

Result<PnlHistogram> pnlHistogram(const std::vector<double>& pnl, std::size_t bins, const TailRisk& risk) {
    if (const Result<void> sound = check(pnl, risk.spec); !sound) return tl::unexpected<Error>(sound.error());
    if (bins == 0) return failure(Reason::OutOfRange, {"bins", "0", "≥ 1"});
    const auto [lowest, highest] = std::minmax_element(pnl.begin(), pnl.end());
    PnlHistogram histogram{*lowest, *highest, std::vector<std::size_t>(*lowest < *highest ? bins : 1, 0), 0, 0};
    for (const double each : pnl)
        ++histogram.counts[histogram.binOf(each)];
    histogram.varBin = histogram.binOf(-risk.valueAtRisk);
    histogram.shortfallBin = histogram.binOf(-risk.expectedShortfall);
    return histogram;
}

} // namespace marginscope
