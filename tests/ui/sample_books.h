// Small books over the sample market, and what they are run with.
#pragma once

#include "core/session/sources.h"
#include "core/session/workspace.h"

namespace marginscope::cases {

inline Position leg(const std::string& symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

/// Calls and puts sold, a farther call bought.
inline Portfolio strangle(double quantity, double collateral = 120000.0) {
    Portfolio book;
    book.name = "Strangle";
    book.positions = {leg("BTC-25DEC26-110000-C", -quantity), leg("BTC-25DEC26-90000-P", -quantity),
                      leg("BTC-25DEC26-125000-C", quantity)};
    book.collateral = {{AssetCode("USDC"), collateral}};
    return book;
}

inline std::shared_ptr<const Rulebook> sampleRulebook() {
    return loadRulebook("deribit").value().rulebook;
}

inline RunInputs inputsOf(const Portfolio& book, std::uint64_t revision = 1) {
    return {revision, std::make_shared<const Portfolio>(book), sampleMarket(), sampleRulebook()};
}

} // namespace marginscope::cases
