// A trade that was not done: what a what-if, a hedge or a roll would buy and sell.
#pragma once

#include "core/portfolio/instrument.h"

#include <optional>
#include <string>

namespace marginscope {

struct TradeLeg {
    Instrument instrument;
    double quantity = 0.0;       ///< > 0 buys; units as a position's
    std::optional<double> price; ///< unit of the instrument's mark; missing = the market's mark
    double fee = 0.0;            ///< paid, reporting currency
    std::string group = {};      ///< of what is opened; what is closed may be in any group unless one is given
    std::string venue = {};      ///< likewise

    bool operator==(const TradeLeg&) const = default;
};

} // namespace marginscope
