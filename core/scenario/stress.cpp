#include "core/scenario/stress.h"

#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/scenario/move_limits.h"
#include "core/scenario/scenario.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Limit {
    const char* name;
    double lowest;
    double highest;
    bool aboveLowest;
    const char* words;
};

constexpr Limit priceLimit = {"price", -1.0, largestMove, true,
                              QT_TRANSLATE_NOOP("expected", "above -1 (-100 %), at most 100")};
constexpr Limit relativeVolLimit = {"relative", -1.0, largestMove, true,
                                    QT_TRANSLATE_NOOP("expected", "above -1 (-100 %), at most 100")};
constexpr Limit pointsLimit = {"points", -10.0, 10.0, false,
                               QT_TRANSLATE_NOOP("expected", "between -10 and 10 (0.25 = 25 points)")};
constexpr Limit powerLimit = {"power", 0.0, 2.0, false, QT_TRANSLATE_NOOP("expected", "between 0 and 2")};
constexpr Limit basisLimit = {"basis", -5.0, 5.0, false,
                              QT_TRANSLATE_NOOP("expected", "between -5 and 5 (0.04 = 4 %)")};
constexpr Limit fundingLimit = {"funding_8h", -1.0, 1.0, false,
                                QT_TRANSLATE_NOOP("expected", "between -1 and 1 (0.001 = 0.1 %)")};
constexpr Limit daysLimit = {"days", 0.0, longestDays, false, QT_TRANSLATE_NOOP("expected", "between 0 and 36500")};

Result<void> check(double value, const Limit& limit, const std::string& pointer) {
    const Place place{{}, 0, 0, pointer};
    const std::string name = pointer.substr(pointer.rfind('/') + 1);
    if (!std::isfinite(value)) return failure(Reason::NotFinite, {name, std::to_string(value)}, place);
    const bool inside = value <= limit.highest && (limit.aboveLowest ? value > limit.lowest : value >= limit.lowest);
    if (inside) return {};
    return failure(Reason::OutOfRange, {name, formatNumber(value), limit.words}, place);
}

Result<void> check(const UnderlyingStress& stress, const std::string& pointer) {
    const bool relative = stress.volKind == VolMoveKind::Relative;
    for (const Result<void>& sound : {check(stress.price, priceLimit, pointer + "/price"),
                                      check(stress.vol, relative ? relativeVolLimit : pointsLimit,
                                            pointer + (relative ? "/vol/relative" : "/vol/points")),
                                      check(stress.shortPower, powerLimit, pointer + "/vol/short_power"),
                                      check(stress.longPower, powerLimit, pointer + "/vol/long_power"),
                                      check(stress.basis, basisLimit, pointer + "/basis"),
                                      check(stress.perpetual, priceLimit, pointer + "/perpetual"),
                                      check(stress.funding, fundingLimit, pointer + "/funding_8h")})
        if (!sound) return sound;
    return {};
}

} // namespace

double stressedVol(const UnderlyingStress& stress, double vol, double years) {
    constexpr double least = 1e-6;
    if (stress.vol == 0.0) return vol;
    double move = stress.vol;
    if (stress.shortPower != 0.0 || stress.longPower != 0.0) {
        VolShockRule term;
        term.shortPower = stress.shortPower;
        term.longPower = stress.longPower;
        move *= term.tenorFactor(years);
    }
    const double moved = stress.volKind == VolMoveKind::Relative ? vol * (1.0 + move) : vol + move;
    return std::max(moved, least);
}

const UnderlyingStress* StressScenario::of(const AssetCode& underlying) const {
    if (isCashAsset(underlying)) return nullptr;
    const auto own = underlyings.find(underlying);
    if (own != underlyings.end()) return &own->second;
    return others ? &*others : nullptr;
}

double StressScenario::assetMove(const AssetCode& asset) const {
    const auto found = assets.find(asset);
    return found == assets.end() ? 0.0 : found->second;
}

const StressScenario* StressLibrary::find(const std::string& scenarioId) const {
    const auto found = std::find_if(scenarios.begin(), scenarios.end(),
                                    [&](const StressScenario& scenario) { return scenario.id == scenarioId; });
    return found == scenarios.end() ? nullptr : &*found;
}

std::vector<StressScenario> stressGrid(const std::vector<double>& priceMoves, const std::vector<double>& volMoves) {
    std::vector<StressScenario> grid;
    for (const double price : priceMoves)
        for (const double vol : volMoves) {
            StressScenario scenario;
            scenario.id = "grid:" + formatNumber(price) + ":" + formatNumber(vol);
            scenario.name = "S " + labelPercent(price) + ", σ " + labelPercent(vol);
            scenario.others.emplace();
            scenario.others->price = price;
            scenario.others->vol = vol;
            grid.push_back(std::move(scenario));
        }
    return grid;
}

Result<void> checkStress(const StressScenario& scenario) {
    if (scenario.name.empty()) return failure(Reason::MissingField, {"name"}, Place{{}, 0, 0, "/name"});
    if (scenario.others)
        if (const Result<void> sound = check(*scenario.others, "/others"); !sound) return sound;
    for (const auto& [underlying, stress] : scenario.underlyings)
        if (const Result<void> sound = check(stress, "/underlyings/" + underlying.text()); !sound) return sound;
    for (const auto& [asset, move] : scenario.assets)
        if (const Result<void> sound = check(move, priceLimit, "/assets/" + asset.text()); !sound) return sound;
    return check(scenario.days, daysLimit, "/days");
}

} // namespace marginscope
