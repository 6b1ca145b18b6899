// The standard margin of core/margin/standard_margin.h as a method rulebook files may name ("size_slope").
#pragma once

#include "core/margin/method.h"

namespace marginscope {

class SizeSlopeMethod final : public StandardMethod {
public:
    bool covers(const Instrument& instrument) const override;
    PositionMargin alone(const MarkedBook& book, const Rulebook& rulebook,
                         const MarkedPosition& position) const override;
    ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                             Level level, const std::string& symbol) const override;
    void stepsAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                    RuleSteps& steps) const override;
};

} // namespace marginscope
