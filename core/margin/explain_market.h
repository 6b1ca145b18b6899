// Market and book inputs of explanations: balances, model values, the rulebook's unit of account.
#pragma once

#include "core/margin/explain_nodes.h"

namespace marginscope::explain {

/// A price as the rulebook counts it: the leaf itself, or where the rulebook counts in a stablecoin, the price over
/// that coin's price (1 for the coin and the reporting currency). `leaf` holds the value as it counts.
ExplainNode inNumeraire(const Context& context, ExplainNode leaf, const AssetCode& asset);
/// Price of an asset the market states ("market:/assets/USDC/price"); 1 where it states none.
double assetPriceOf(const MarkedBook& book, const std::string& code);
ExplainNode assetPriceNode(const Context& context, const std::string& code, std::string symbol);

ExplainNode balanceQuantityOf(const MarkedCollateral& balance, std::string symbol);
ExplainNode balancePriceOf(const Context& context, const MarkedCollateral& balance, std::string symbol);
/// Quantity times price.
ExplainNode balanceValueOf(const Context& context, const MarkedCollateral& balance, std::string symbol);

/// The market's own rate of an expiry, whether or not values are discounted with it.
ExplainNode marketRateOf(const Context& context, const MarkedPosition& position, std::string symbol);
/// An option holding at its model value, reporting currency.
ExplainNode modelValueNode(const Context& context, const MarkedPosition& position, std::string symbol);

} // namespace marginscope::explain
