// Books and markets of US listed options with stated prices.
#pragma once

#include "tests/support/books.h"
#include "tests/support/rulebooks.h"

namespace marginscope::test {

inline constexpr const char* usListed = "us-listed-2026-11-21";

/// A leg by OSI symbol, or stock by its code (price unused).
struct ListedLeg {
    std::string symbol;
    double quantity = 0.0;
    double price = 0.0;
};

inline std::string osi(const std::string& root, const std::string& date, char right, double strike) {
    std::string thousandths = std::to_string(static_cast<long>(strike * 1000.0 + 0.5));
    return root + date + right + std::string(8 - thousandths.size(), '0') + thousandths;
}

/// A market in which every leg has its stated price as mark; volatility 30 %, no rate, forwards at the spot.
inline MarketSnapshot listedMarket(Timestamp asOf, const std::string& code, double spot,
                                   const std::vector<ListedLeg>& legs, double vol = 0.3) {
    UnderlyingMarket made;
    made.underlying = AssetCode(code);
    made.spot = spot;
    MarketSnapshot snapshot = market(asOf, {});
    for (const ListedLeg& leg : legs) {
        const Instrument terms = *parseSymbol(leg.symbol);
        if (!terms.isOption()) continue;
        snapshot.marks[terms.symbol] = leg.price;
        if (made.findExpiry(terms.expiry)) continue;
        ExpiryMarket expiry;
        expiry.expiry = terms.expiry;
        expiry.forward = spot;
        expiry.smile = VolPoints{{{spot, vol}}};
        made.expiries.push_back(expiry);
        std::sort(made.expiries.begin(), made.expiries.end(),
                  [](const ExpiryMarket& a, const ExpiryMarket& b) { return a.expiry < b.expiry; });
    }
    snapshot.underlyings = {made};
    return snapshot;
}

inline Portfolio listedBook(const std::vector<ListedLeg>& legs, double cash = 0.0) {
    Portfolio made = book({}, {{AssetCode("USD"), cash}});
    for (const ListedLeg& leg : legs)
        made.positions.push_back(position(leg.symbol, leg.quantity));
    return made;
}

inline Comparison listed(const std::string& code, double spot, const std::vector<ListedLeg>& legs,
                         const std::vector<ParameterOverride>& overrides = {}) {
    const Timestamp asOf = makeTimestamp(2026, 11, 20, 21);
    return compare(listedBook(legs), listedMarket(asOf, code, spot, legs), rulebook(usListed, overrides));
}

} // namespace marginscope::test
