#include "core/margin/rulebook.h"

namespace marginscope {

bool Rulebook::optionValueInTest(Regime regime) const {
    return regime == Regime::Portfolio ? optionValueInPortfolio : regime == Regime::Cross && optionValueInCross;
}

bool Rulebook::covers(const Instrument& instrument) const {
    return standardMethod->covers(instrument) && portfolioMethod->covers(instrument);
}

} // namespace marginscope
