// Risk array of one position: its loss in each of the 16 scenarios, computed or from the file, and its composite delta.
#pragma once

#include "core/methods/scan_parameters.h"

namespace marginscope::scan {

using Losses = std::array<double, scenarioCount>;

/// Losses of the position as held, reporting currency, loss positive, cover of the extremes applied. Computed ones
/// reprice after the look-ahead; coin P&L counts at the index.
Losses lossesOf(const Parameters& parameters, const MarkedPosition& position);

/// Delta of one long unit, averaged over the price levels after the look-ahead: 1 for futures and perpetuals.
double compositeDelta(const Parameters& parameters, const MarkedPosition& position);
/// Delta of one long unit at one price level.
double deltaAt(const ScanRange& range, const MarkedPosition& position, double steps);

/// Units of the underlying that make one delta of this position.
double deltaSize(const CommodityRules& rules, const MarkedPosition& position);

/// Signed deltas of the position as spreads count them.
double spreadDelta(const Parameters& parameters, const CommodityRules& rules, const MarkedPosition& position);

/// Contracts of a short option, in the size of one delta; 0 for everything else.
double shortContracts(const CommodityRules& rules, const MarkedPosition& position);

// Trees of the same figures.

ExplainNode lossNode(const explain::Context& context, const Parameters& parameters, const MarkedPosition& position,
                     std::size_t scenario);
ExplainNode spreadDeltaNode(const explain::Context& context, const Parameters& parameters, const CommodityRules& rules,
                            const std::string& commodity, const MarkedPosition& position);
/// Size of one delta: a parameter of the commodity, or the contract's own multiplier.
ExplainNode deltaSizeNode(const explain::Context& context, const Parameters& parameters, const CommodityRules& rules,
                          const std::string& commodity, const MarkedPosition& position, std::string symbol);

} // namespace marginscope::scan
