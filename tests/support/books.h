// Short ways to build books and markets in tests.
#pragma once

#include "core/margin/comparison.h"
#include "core/market/snapshot.h"
#include "core/portfolio/portfolio.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace marginscope::test {

inline Position position(const std::string& symbol, double quantity, std::optional<double> entry = std::nullopt) {
    const Result<Instrument> instrument = parseSymbol(symbol);
    if (!instrument) throw std::invalid_argument("test symbol " + symbol);
    Position made;
    made.instrument = *instrument;
    made.quantity = quantity;
    made.entryPrice = entry;
    return made;
}

inline Portfolio book(std::vector<Position> positions, std::vector<CollateralBalance> collateral = {}) {
    Portfolio made;
    made.name = "test";
    made.positions = std::move(positions);
    made.collateral = std::move(collateral);
    return made;
}

struct ExpirySpec {
    std::string code; ///< 25DEC26
    double forward = 0.0;
    std::vector<VolPoint> vols;
};

inline UnderlyingMarket underlying(const std::string& code, double spot, std::optional<double> perpetual,
                                   const std::vector<ExpirySpec>& expiries) {
    UnderlyingMarket made;
    made.underlying = AssetCode(code);
    made.spot = spot;
    if (perpetual) made.perpetual = PerpetualMarket{*perpetual, 1.0, std::nullopt};
    for (const ExpirySpec& spec : expiries) {
        ExpiryMarket expiry;
        expiry.expiry = parseSymbol(code + "-" + spec.code)->expiry;
        if (spec.forward > 0.0) expiry.forward = spec.forward;
        if (!spec.vols.empty()) expiry.smile = VolPoints{spec.vols};
        made.expiries.push_back(expiry);
    }
    return made;
}

inline MarketSnapshot market(Timestamp asOf, std::vector<UnderlyingMarket> underlyings) {
    MarketSnapshot made;
    made.name = "test market";
    made.asOf = asOf;
    made.assets = {{AssetCode("USD"), 1.0, 1.0}, {AssetCode("USDC"), 1.0, 1.0}};
    made.underlyings = std::move(underlyings);
    return made;
}

inline Comparison compare(const Portfolio& portfolio, const MarketSnapshot& snapshot, const Rulebook& rulebook,
                          bool liquidation = false) {
    auto marked = std::make_shared<const MarkedBook>(markBook(portfolio, snapshot, rulebook.valuation()));
    Result<Comparison> compared =
        compareRegimes(marked, std::make_shared<const Rulebook>(rulebook), ComparisonOptions{liquidation});
    return *compared;
}

} // namespace marginscope::test
