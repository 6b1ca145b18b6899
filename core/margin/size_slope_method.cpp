#include "core/margin/size_slope_method.h"

#include "core/margin/explain_nodes.h"
#include "core/margin/standard_margin.h"

namespace marginscope {

bool SizeSlopeMethod::covers(const Instrument& instrument) const {
    return !instrument.isDerivative() || (instrument.style == ExerciseStyle::European && instrument.multiplier == 1.0);
}

PositionMargin SizeSlopeMethod::alone(const MarkedBook& book, const Rulebook& rulebook,
                                      const MarkedPosition& position) const {
    const MarkedUnderlying& underlying = book.underlyings[position.underlying];
    return standardMargin(position, underlying, rulebook.standard.of(underlying.underlying));
}

ExplainNode SizeSlopeMethod::explainAlone(const MarkedBook& book, const Rulebook& rulebook,
                                          const MarkedPosition& position, Level level,
                                          const std::string& symbol) const {
    return explain::sizeSlopeMarginNode({book, rulebook}, position, level, symbol);
}

void SizeSlopeMethod::stepsAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                                 RuleSteps& steps) const {
    const MarkedUnderlying& underlying = book.underlyings[position.underlying];
    standardSteps(position, underlying, rulebook.standard.of(underlying.underlying), steps);
}

} // namespace marginscope
