#include "core/methods/confidence.h"

#include <algorithm>

namespace marginscope::explain {

namespace {

ExplainNode leaf(Phrase label, double value, const std::string& origin) {
    return input(std::move(label), "", value, "", {QT_TRANSLATE_NOOP("explain", "market, confidence of the feed"), {}},
                 "market:" + origin);
}

std::string underlyingPlace(const std::string& code) {
    return "/underlyings/" + code;
}

std::string expiryPlace(const MarkedPosition& position) {
    return underlyingPlace(position.instrument.underlying.text()) + "/expiries/" +
           formatTimestamp(position.instrument.expiry);
}

} // namespace

ExplainNode spotConfidence(const Context& context, std::size_t underlying) {
    const MarkedUnderlying& held = context.book.underlyings[underlying];
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the index of %1"), {held.underlying.text()}},
                held.confidence, underlyingPlace(held.underlying.text()) + "/confidence");
}

ExplainNode perpetualConfidence(const Context& context, std::size_t underlying) {
    const MarkedUnderlying& held = context.book.underlyings[underlying];
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the perpetual's price of %1"), {held.underlying.text()}},
                held.perpetualConfidence, underlyingPlace(held.underlying.text()) + "/perpetual/confidence");
}

ExplainNode priceConfidence(const MarkedPosition& position) {
    const bool dated = position.instrument.hasExpiry();
    const std::string place = underlyingPlace(position.instrument.underlying.text());
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the price behind %1"), {position.instrument.symbol}},
                position.priceConfidence,
                dated ? expiryPlace(position) + "/forward_confidence" : place + "/perpetual/confidence");
}

ExplainNode rateConfidence(const MarkedPosition& position) {
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the rate"), {}}, position.rateConfidence,
                expiryPlace(position) + "/rate_confidence");
}

ExplainNode volConfidence(const MarkedPosition& position) {
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the volatilities"), {}}, position.volConfidence,
                expiryPlace(position) + "/vol_confidence");
}

ExplainNode assetConfidence(const AssetCode& asset, double confidence) {
    return leaf({QT_TRANSLATE_NOOP("explain", "Confidence of the price of %1"), {asset.text()}}, confidence,
                "/assets/" + asset.text() + "/confidence");
}

ExplainNode confidenceNode(Phrase label, const ConfidenceRule& rule, std::vector<ExplainNode> confidences,
                           ExplainNode notional, ExplainNode threshold, ExplainNode margin) {
    double least = confidences.front().value;
    for (const ExplainNode& each : confidences)
        least = std::min(least, each.value);
    const double value = notional.value * rule.share(least);
    return formula(std::move(label), "", value, "USD", "if(c < t, (1 - c)*m, 0)*n",
                   {combined(Combine::Min, {QT_TRANSLATE_NOOP("explain", "Least confidence"), {}}, "c", least, "",
                             std::move(confidences)),
                    renamed(std::move(threshold), "t"), renamed(std::move(margin), "m"),
                    renamed(std::move(notional), "n")});
}

} // namespace marginscope::explain
