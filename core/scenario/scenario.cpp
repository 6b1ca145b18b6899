#include "core/scenario/scenario.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

double VolShockRule::tenorFactor(double years) const {
    constexpr double referenceDays = 30.0;
    const double days = years * 365.0;
    return std::pow(referenceDays / std::max(days, minDays), days < referenceDays ? shortPower : longPower);
}

double VolShockRule::shocked(double vol, double years, VolState state) const {
    return state == VolState::Same ? vol : shockedBy(tenorFactor(years), vol, state);
}

double VolShockRule::shockedBy(double factor, double vol, VolState state) const {
    switch (state) {
    case VolState::Up:
        return std::max(vol * (1.0 + up * factor), minVolUp);
    case VolState::Down:
        return std::max(vol * (1.0 - down * factor), 0.0);
    case VolState::Same:
        break;
    }
    return vol;
}

double TenorFactors::of(double years) {
    for (const auto& [knownYears, factor] : known_)
        if (knownYears == years) return factor;
    return known_.emplace_back(years, rule_.tenorFactor(years)).second;
}

std::vector<RiskCell> standardCells(double priceRange, int buckets) {
    std::vector<RiskCell> cells;
    for (int k = -buckets; k <= buckets; ++k)
        for (VolState state : {VolState::Up, VolState::Same, VolState::Down})
            cells.push_back({priceRange * k / buckets, state, false});
    return cells;
}

std::vector<RiskCell> extendedCells(const std::vector<double>& moves) {
    std::vector<RiskCell> cells;
    for (double move : moves)
        cells.push_back({move, VolState::Up, true});
    return cells;
}

Phrase cellPhrase(const std::string& priceMoves, VolState state) {
    switch (state) {
    case VolState::Up:
        return {QT_TRANSLATE_NOOP("scenario", "%1, vol up"), {priceMoves}};
    case VolState::Down:
        return {QT_TRANSLATE_NOOP("scenario", "%1, vol down"), {priceMoves}};
    case VolState::Same:
        break;
    }
    return {QT_TRANSLATE_NOOP("scenario", "%1, same vol"), {priceMoves}};
}

} // namespace marginscope
