// Strategy-based margin of US listed options and stock, per share: single positions and the combinations the rules
// name. Source: Cboe-like rules (core/methods/README.md). Quote currency of the contract.
#pragma once

#include "core/margin/method.h"

namespace marginscope {

/// Rates of one underlying. Shares are of the price of the underlying unless said.
struct StrategyRates {
    double optionRate = 0.0;    ///< short option, less what it is out of the money
    double optionMinimum = 0.0; ///< short option at least: of the price (call) or the strike (put)
    double leverage = 1.0;      ///< of a leveraged fund, both shares times this
    double stockInitial = 0.0;
    double stockMaintenanceLong = 0.0;
    double stockMaintenanceShort = 0.0;
    double shortStockMinimum = 0.0; ///< currency per share
    double protectedRate = 0.0;     ///< stock with a bought option against it: of the strike, plus out of the money
    double conversionRate = 0.0;    ///< stock locked in by a bought and a sold option of one strike: of the strike
    double futureRate = 0.0;        ///< of the notional
};

double outOfTheMoney(OptionRight right, double strike, double spot);

/// Short option alone, its mark included.
double nakedPerShare(const StrategyRates& rates, OptionRight right, double strike, double mark, double spot);

/// Stock alone; initial is never below maintenance.
double stockPerShare(const StrategyRates& rates, bool isLong, double spot, Level level);

/// Maintenance of stock whose loss a bought option limits (put for long, call for short stock).
double protectedPerShare(const StrategyRates& rates, bool isLong, double strike, double spot);

/// Maintenance of stock, bought option and sold option of one strike and expiry.
double conversionPerShare(const StrategyRates& rates, bool isLong, double strike, double spot);

} // namespace marginscope
