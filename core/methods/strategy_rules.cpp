#include "core/methods/strategy_rules.h"

#include <algorithm>

namespace marginscope {

double outOfTheMoney(OptionRight right, double strike, double spot) {
    return std::max(right == OptionRight::Call ? strike - spot : spot - strike, 0.0);
}

double nakedPerShare(const StrategyRates& rates, OptionRight right, double strike, double mark, double spot) {
    const double least = rates.optionMinimum * rates.leverage * (right == OptionRight::Call ? spot : strike);
    return mark + std::max(rates.optionRate * rates.leverage * spot - outOfTheMoney(right, strike, spot), least);
}

double stockPerShare(const StrategyRates& rates, bool isLong, double spot, Level level) {
    const double maintenance = isLong ? rates.stockMaintenanceLong * spot
                                      : std::max(rates.stockMaintenanceShort * spot, rates.shortStockMinimum);
    return level == Level::Maintenance ? maintenance : std::max(rates.stockInitial * spot, maintenance);
}

double protectedPerShare(const StrategyRates& rates, bool isLong, double strike, double spot) {
    const OptionRight right = isLong ? OptionRight::Put : OptionRight::Call;
    return std::min(rates.protectedRate * strike + outOfTheMoney(right, strike, spot),
                    stockPerShare(rates, isLong, spot, Level::Maintenance));
}

double conversionPerShare(const StrategyRates& rates, bool isLong, double strike, double spot) {
    const double inTheMoney = isLong ? 0.0 : std::max(strike - spot, 0.0);
    return std::min(rates.conversionRate * strike + inTheMoney, stockPerShare(rates, isLong, spot, Level::Maintenance));
}

} // namespace marginscope
