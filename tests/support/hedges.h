// Questions to the hedge finder about small books.
#pragma once

#include "core/session/hedge.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

namespace marginscope::test {

inline HedgeInputs inputsOf(const Portfolio& held, const Rulebook& rules) {
    HedgeInputs inputs;
    inputs.portfolio = std::make_shared<const Portfolio>(held);
    inputs.market = std::make_shared<const MarketSnapshot>(threeCoinMarket());
    inputs.rulebook = std::make_shared<const Rulebook>(rules);
    inputs.costs = bundledCosts().costs;
    return inputs;
}

inline NamedCandidate named(const std::string& symbol, double lot, double most) {
    NamedCandidate made;
    made.instrument = *parseSymbol(symbol);
    made.lot = lot;
    made.most = most;
    return made;
}

inline Portfolio hedgeable(std::vector<Position> positions) {
    return book(std::move(positions), {{AssetCode("USDC"), 200000}, {AssetCode("BTC"), 1}});
}

inline HedgeSpec specOf(Regime regime) {
    HedgeSpec spec;
    spec.regimes = {{regime, 1.0}};
    return spec;
}

inline std::string joined(const std::vector<Phrase>& phrases) {
    std::string text;
    for (const Phrase& phrase : phrases)
        text += phrase.english() + "\n";
    return text;
}

} // namespace marginscope::test
