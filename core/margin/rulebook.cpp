#include "core/margin/rulebook.h"

#include "core/portfolio/instrument.h"

namespace marginscope {

std::string regimeWord(Regime regime) {
    switch (regime) {
    case Regime::Isolated:
        return "isolated";
    case Regime::Cross:
        return "cross";
    case Regime::Portfolio:
        break;
    }
    return "portfolio";
}

std::optional<Regime> regimeFromWord(std::string_view word) {
    for (Regime regime : allRegimes)
        if (regimeWord(regime) == word) return regime;
    return std::nullopt;
}

std::string levelWord(Level level) {
    return level == Level::Initial ? "initial" : "maintenance";
}

double Rulebook::haircutOf(const AssetCode& asset) const {
    if (const auto own = haircuts.find(asset.text()); own != haircuts.end()) return own->second;
    const auto other = haircuts.find("other");
    return other == haircuts.end() ? 0.0 : other->second;
}

bool Rulebook::optionValueInTest(Regime regime) const {
    return regime == Regime::Portfolio ? optionValueInPortfolio : regime == Regime::Cross && optionValueInCross;
}

bool Rulebook::covers(const Instrument& instrument) const {
    return !instrument.isDerivative() || (instrument.style == ExerciseStyle::European && instrument.multiplier == 1.0);
}

} // namespace marginscope
