// Charges for prices of little confidence: while the least of some confidences is below a threshold, the doubt (1 −
// confidence) times a factor of what stands on those prices.
#pragma once

#include "core/margin/explain_nodes.h"

namespace marginscope {

struct ConfidenceRule {
    double threshold = 0.0;
    double margin = 0.0;

    /// Share of the notional that is charged.
    double share(double confidence) const { return confidence < threshold ? (1.0 - confidence) * margin : 0.0; }
};

namespace explain {

ExplainNode spotConfidence(const Context& context, std::size_t underlying);
ExplainNode perpetualConfidence(const Context& context, std::size_t underlying);
/// Of the forward or the perpetual's price.
ExplainNode priceConfidence(const MarkedPosition& position);
ExplainNode rateConfidence(const MarkedPosition& position);
ExplainNode volConfidence(const MarkedPosition& position);
ExplainNode assetConfidence(const AssetCode& asset, double confidence);

/// Charge over a notional: `notional` is a node in reporting currency, `confidences` the ones of which the least
/// counts.
ExplainNode confidenceNode(Phrase label, const ConfidenceRule& rule, std::vector<ExplainNode> confidences,
                           ExplainNode notional, ExplainNode threshold, ExplainNode margin);

} // namespace explain
} // namespace marginscope
