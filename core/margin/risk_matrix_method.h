// The portfolio margin engine of core/margin/risk_matrix.h as a method rulebook files may name ("risk_matrix").
#pragma once

#include "core/margin/method.h"

namespace marginscope {

class RiskMatrixMethod final : public PortfolioMethod {
public:
    explicit RiskMatrixMethod(bool spotInMatrix) : spotInMatrix_(spotInMatrix) {}

    bool covers(const Instrument& instrument) const override;
    bool holdsSpot(const MarkedPosition& position) const override;
    AccountMargin margin(const AccountView& view, bool whole) const override;
    ExplainNode explain(const AccountView& view, Level level, ExplainDetail detail) const override;
    void steps(const AccountView& view, PortfolioSteps& steps) const override;

private:
    bool spotInMatrix_;
};

} // namespace marginscope
