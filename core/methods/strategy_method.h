// Isolated and cross regime of US listed options: strategy-based rules (core/methods/README.md, "US-listed").
// Isolated: each leg alone, stock too. Cross: the cheapest pairing of the legs of each underlying.
#pragma once

#include "core/methods/registry.h"
#include "core/methods/strategy_pairing.h"

namespace marginscope {

/// "strategies".
StandardKind strategiesKind();

/// Positions of one underlying and settlement price as the pairing sees them.
struct StrategyUnit {
    std::size_t underlying = 0;
    double settlementPrice = 1.0;          ///< reporting currency per unit of quote currency
    std::vector<std::size_t> stock = {};   ///< positions
    std::vector<std::size_t> futures = {}; ///< positions, each margined alone
    StrategyBook book;
};

/// The book split by underlying, contracts of one series added up whatever their group. Prices of `book` are quotes.
std::vector<StrategyUnit> strategyUnits(const MarkedBook& book, const ParameterBlock& block, Level level);

StrategyRates strategyRates(const ParameterBlock& block, const std::string& underlying);

} // namespace marginscope
