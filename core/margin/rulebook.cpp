#include "core/margin/rulebook.h"

namespace marginscope {

double Rulebook::haircutOf(const AssetCode& asset) const {
    if (const auto own = haircuts.find(asset.text()); own != haircuts.end()) return own->second;
    const auto other = haircuts.find("other");
    return other == haircuts.end() ? 0.0 : other->second;
}

bool Rulebook::optionValueInTest(Regime regime) const {
    return regime == Regime::Portfolio ? optionValueInPortfolio : regime == Regime::Cross && optionValueInCross;
}

bool Rulebook::covers(const Instrument& instrument) const {
    return standardMethod->covers(instrument) && portfolioMethod->covers(instrument);
}

} // namespace marginscope
