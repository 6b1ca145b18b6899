#include "core/session/input_hash.h"

#include "core/base/number.h"
#include "core/base/sha256.h"
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"

namespace marginscope {

namespace {

std::string moveText(const MarketMove& move) {
    if (move == MarketMove{}) return {};
    std::string text = formatNumber(move.price) + " " + formatNumber(move.vol) + " " + formatNumber(move.days);
    for (const auto& [underlying, price] : move.priceOf)
        text += " " + underlying.text() + " " + formatNumber(price);
    for (const auto& [underlying, vol] : move.volOf)
        text += " vol " + underlying.text() + " " + formatNumber(vol);
    if (move.basis != 0.0) text += " basis " + formatNumber(move.basis);
    for (const auto& [underlying, basis] : move.basisOf)
        text += " basis " + underlying.text() + " " + formatNumber(basis);
    return text;
}

} // namespace

std::string inputHash(const RunInputs& inputs) {
    // Each part by its own fingerprint, so that no text can pass for the end of one and the start of the next.
    return sha256(sha256(writePortfolioJson(*inputs.portfolio)) + sha256(writeMarketJson(*inputs.market)) +
                  sha256(inputs.rulebook->document) + sha256(moveText(inputs.shift)));
}

} // namespace marginscope
