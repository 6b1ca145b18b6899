#include "core/margin/regime.h"

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

} // namespace marginscope
