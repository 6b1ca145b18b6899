#include "core/market/quote.h"

namespace marginscope {

std::optional<double> Quote::touch(bool buys) const {
    const std::optional<double>& side = buys ? ask : bid;
    return side && *side > 0.0 && !isCrossed() ? side : std::nullopt;
}

std::optional<double> Quote::mid() const {
    const std::optional<double> pays = touch(true), gets = touch(false);
    if (!pays || !gets) return std::nullopt;
    return 0.5 * (*pays + *gets);
}

std::optional<double> Quote::relativeSpread() const {
    const std::optional<double> middle = mid();
    if (!middle) return std::nullopt;
    return (*ask - *bid) / *middle;
}

} // namespace marginscope
