// Random books over three coins and a market that prices all of them.
#pragma once

#include "tests/support/books.h"
#include "tests/support/random.h"

namespace marginscope::test {

inline MarketSnapshot threeCoinMarket() {
    return market(makeTimestamp(2026, 11, 20, 8),
                  {underlying("BTC", 91250, 91300,
                              {{"27NOV26", 91400, {{80000, 0.7}, {91000, 0.5}, {100000, 0.6}}},
                               {"25DEC26", 91800, {{70000, 0.68}, {90000, 0.52}, {120000, 0.6}}},
                               {"25JUN27", 94000, {{60000, 0.62}, {100000, 0.55}}}}),
                   underlying("ETH", 3050, 3048,
                              {{"25DEC26", 3070, {{2500, 0.8}, {3000, 0.7}, {4000, 0.75}}}, {"26MAR27", 3110, {}}}),
                   underlying("SOL", 140, 140.2, {{"25DEC26", 141, {{120, 0.95}, {160, 0.9}}}})});
}

inline Position randomPosition(Random& random) {
    struct Kind {
        const char* symbol;
        double size;
    };
    static const std::vector<Kind> kinds = {{"BTC-PERPETUAL", 300000},
                                            {"BTC_USDC-PERPETUAL", 4},
                                            {"BTC-25DEC26", 300000},
                                            {"BTC_USDC-25JUN27", 4},
                                            {"BTC-25DEC26-100000-C", 5},
                                            {"BTC-25DEC26-80000-P", 5},
                                            {"BTC-27NOV26-90000-C", 5},
                                            {"BTC-25JUN27-60000-P", 5},
                                            {"BTC_USDC-25DEC26-110000-C", 5},
                                            {"BTC_USDC-25JUN27-90000-P", 5},
                                            {"ETH-PERPETUAL", 200000},
                                            {"ETH_USDC-26MAR27", 80},
                                            {"ETH-25DEC26-3500-C", 90},
                                            {"ETH_USDC-25DEC26-2600-P", 90},
                                            {"SOL_USDC-PERPETUAL", 2000},
                                            {"SOL_USDC-25DEC26-150-C", 2000},
                                            {"BTC", 3},
                                            {"ETH", 60}};
    const Kind& kind = random.oneOf(kinds);
    return position(kind.symbol, kind.size * random.between(-1.0, 1.0));
}

inline Portfolio randomBook(Random& random, unsigned most = 10) {
    Portfolio made =
        book({}, {{AssetCode("USDC"), random.between(0, 400000)}, {AssetCode("BTC"), random.between(0, 3)}});
    for (unsigned i = 1 + random.below(most); i > 0; --i)
        made.positions.push_back(randomPosition(random));
    return made;
}

/// The same legs turned round, under another group so that they stay rows of their own.
inline Portfolio mirrored(Portfolio held, double share = 1.0) {
    for (Position& leg : held.positions) {
        leg.quantity *= -share;
        leg.group = "mirror";
    }
    return held;
}

inline Portfolio together(Portfolio held, const Portfolio& other) {
    held.positions.insert(held.positions.end(), other.positions.begin(), other.positions.end());
    return held;
}

} // namespace marginscope::test
