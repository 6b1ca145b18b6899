#include "core/analysis/frontier.h"

#include <algorithm>

namespace marginscope {

namespace {

std::optional<Instrument> covered(const std::string& symbol, const Rulebook& rulebook) {
    Result<Instrument> instrument = parseSymbol(symbol);
    if (!instrument || !rulebook.covers(*instrument)) return std::nullopt;
    return std::move(*instrument);
}

} // namespace

std::optional<Instrument> deltaInstrument(const AssetCode& underlying, const Portfolio& portfolio,
                                          const MarketSnapshot& market, const Rulebook& rulebook) {
    bool inverse = false;
    for (const Position& held : portfolio.positions) {
        if (held.instrument.underlying != underlying) continue;
        if (held.instrument.kind == InstrumentKind::Perpetual && rulebook.covers(held.instrument))
            return held.instrument;
        inverse = inverse || held.instrument.isInverse();
    }
    const UnderlyingMarket* listed = market.findUnderlying(underlying);
    if (!listed) return std::nullopt;
    const std::string coin = underlying.text();
    std::vector<std::string> symbols;
    if (listed->perpetual)
        symbols = inverse ? std::vector{coin + "-PERPETUAL", coin + "_USDC-PERPETUAL"}
                          : std::vector{coin + "_USDC-PERPETUAL", coin + "-PERPETUAL"};
    for (const ExpiryMarket& expiry : listed->expiries) {
        if (!expiry.forward) continue;
        const std::string code = formatExpiryCode(expiry.expiry);
        symbols.push_back(coin + (inverse ? "-" : "_USDC-") + code);
        break;
    }
    for (const std::string& symbol : symbols)
        if (std::optional<Instrument> found = covered(symbol, rulebook)) return found;
    return std::nullopt;
}

double quantityOfCoins(const ContractMark& contract, double coins) {
    const MarkedPosition& position = contract.position;
    const double units = coins / position.instrument.multiplier;
    return position.isInverseFuture() ? units * position.mark : units;
}

} // namespace marginscope
