#include "core/report/standing.h"

#include <limits>

namespace marginscope {

double equityUse(double requirement, double equity) {
    if (requirement <= 0.0) return 0.0;
    return equity > 0.0 ? requirement / equity : std::numeric_limits<double>::infinity();
}

RegimeState regimeState(const RegimeResult& result) {
    if (result.maintenance.excess < 0.0 || result.potsBelowMaintenance > 0) return RegimeState::Liquidation;
    if (result.initial.excess < 0.0) return RegimeState::MarginCall;
    return equityUse(result.initial.requirement, result.equity) > warningUse ? RegimeState::Warning
                                                                             : RegimeState::Healthy;
}

} // namespace marginscope
