#include "core/scenario/sampled_scenarios.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

Result<void> checkMoves(const SampledFactor& factor, const std::vector<double>& moves, const char* name,
                        std::size_t count) {
    const std::string& underlying = factor.underlying.text();
    if (moves.size() != count)
        return failure(Reason::OutOfRange, {"scenarios", std::to_string(moves.size()), std::to_string(count)},
                       Place{{}, 0, 0, underlying});
    for (std::size_t i = 0; i < count; ++i) {
        const Place place{{}, static_cast<int>(i) + 1, 0, underlying};
        if (!std::isfinite(moves[i])) return failure(Reason::NotFinite, {name, std::to_string(moves[i])}, place);
        if (!(moves[i] > -1.0))
            return failure(Reason::OutOfRange,
                           {name, formatNumber(moves[i]), QT_TRANSLATE_NOOP("expected", "above −1 (−100 %)")}, place);
    }
    return {};
}

template<class T>
Result<void> checkLength(const std::vector<T>& values, const char* name, std::size_t count) {
    if (values.empty() || values.size() == count) return {};
    return failure(Reason::OutOfRange, {name, std::to_string(values.size()), std::to_string(count)});
}

Result<void> checkFactors(const std::vector<SampledFactor>& factors) {
    if (factors.empty()) return failure(Reason::MissingField, {"factors"});
    const std::size_t count = factors.front().priceMoves.size();
    if (count == 0) return failure(Reason::OutOfRange, {"scenarios", "0", "≥ 1"});
    for (std::size_t f = 0; f < factors.size(); ++f) {
        const bool again = std::any_of(factors.begin(), factors.begin() + static_cast<std::ptrdiff_t>(f),
                                       [&](const auto& other) { return other.underlying == factors[f].underlying; });
        if (again) return failure(Reason::DuplicateRow, {factors[f].underlying.text()});
        Result<void> sound = checkMoves(factors[f], factors[f].priceMoves, "price_move", count);
        if (sound && !factors[f].volMoves.empty())
            sound = checkMoves(factors[f], factors[f].volMoves, "vol_move", count);
        if (!sound) return sound;
    }
    return {};
}

} // namespace

Result<SampledScenarios> SampledScenarios::make(std::vector<SampledFactor> factors, SampleTerms terms) {
    if (const Result<void> sound = checkFactors(factors); !sound) return tl::unexpected<Error>(sound.error());
    const std::size_t count = factors.front().priceMoves.size();
    for (const Result<void>& sound :
         {checkLength(terms.labels, "labels", count), checkLength(terms.dates, "dates", count)})
        if (!sound) return tl::unexpected<Error>(sound.error());
    if (terms.drawnTogether == 0 || count % terms.drawnTogether != 0)
        return failure(Reason::OutOfRange, {"drawn_together", std::to_string(terms.drawnTogether),
                                            QT_TRANSLATE_NOOP("expected", "a divisor of the number of scenarios")});
    return SampledScenarios(std::move(factors), std::move(terms));
}

const SampledFactor* SampledScenarios::find(const AssetCode& underlying) const {
    const auto found = std::find_if(factors_.begin(), factors_.end(),
                                    [&](const SampledFactor& factor) { return factor.underlying == underlying; });
    return found == factors_.end() ? nullptr : &*found;
}

std::string SampledScenarios::nameOf(std::size_t scenario) const {
    if (!terms_.labels.empty()) return terms_.labels[scenario];
    return terms_.dates.empty() ? std::to_string(scenario + 1) : formatDate(terms_.dates[scenario]);
}

} // namespace marginscope
