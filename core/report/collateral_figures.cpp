#include "core/report/collateral_figures.h"

#include "core/margin/pooled_collateral.h"

namespace marginscope {

std::vector<CollateralFigure> collateralFigures(const Comparison& comparison) {
    const PooledCollateral pooled(*comparison.book, *comparison.rulebook, Regime::Cross);
    std::vector<CollateralFigure> figures;
    for (const MarkedCollateral& balance : comparison.book->collateral)
        figures.push_back({balance.quantity * balance.price, pooled.haircutOf(balance), pooled.valueOf(balance)});
    return figures;
}

} // namespace marginscope
