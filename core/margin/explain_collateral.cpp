#include "core/margin/explain_market.h"
#include "core/margin/explain_market.h"
#include "core/margin/pooled_collateral.h"

#include <cmath>

namespace marginscope::explain {

namespace {

// One table of the rulebook, as the nodes below it need it.
struct RulePlace {
    const Context& context;
    const PooledCollateral& pooled;
    const AssetCode& asset;
    const HaircutRule& rule;
    std::string pointer;

    HaircutSize size() const { return pooled.sizeOf(asset); }
    ExplainNode value(const char* meaning, std::string symbol, double value, const std::string& key) const {
        return rulebookInput(context, {meaning, {}}, std::move(symbol), value, "", pointer + key);
    }
};

bool isSpot(const MarkedPosition& position) {
    return !position.instrument.isDerivative();
}

ExplainNode holdingsNode(const RulePlace& place, std::string symbol) {
    std::vector<ExplainNode> held;
    for (const MarkedCollateral& balance : place.context.book.collateral)
        if (balance.asset == place.asset && balance.quantity > 0.0 &&
            place.pooled.placeOf(balance) == CollateralPlace::AfterHaircut)
            held.push_back(balanceQuantityOf(balance, ""));
    for (const MarkedPosition& position : place.context.book.positions)
        if (isSpot(position) && position.instrument.underlying == place.asset && position.quantity > 0.0 &&
            place.pooled.placeOf(position) == CollateralPlace::AfterHaircut)
            held.push_back(quantityOf(place.context, position, ""));
    return sum({QT_TRANSLATE_NOOP("explain", "Holdings of %1"), {place.asset.text()}}, std::move(symbol),
               place.asset.text(), std::move(held));
}

ExplainNode priceNode(const RulePlace& place, std::string symbol) {
    for (const MarkedCollateral& balance : place.context.book.collateral)
        if (balance.asset == place.asset) return renamed(balancePriceOf(place.context, balance, ""), std::move(symbol));
    for (const MarkedPosition& position : place.context.book.positions)
        if (isSpot(position) && position.instrument.underlying == place.asset)
            return markOf(place.context, position, std::move(symbol));
    return sum({}, std::move(symbol), "USD", {});
}

ExplainNode totalValueNode(const RulePlace& place, std::string symbol) {
    std::vector<ExplainNode> values;
    for (const MarkedCollateral& balance : place.context.book.collateral)
        if (balance.quantity > 0.0 && place.pooled.placeOf(balance) == CollateralPlace::AfterHaircut)
            values.push_back(formula({QT_TRANSLATE_NOOP("explain", "%1 at market"), {balance.asset.text()}}, "",
                                     balance.quantity * balance.price, "USD", "q*P",
                                     {balanceQuantityOf(balance, "q"), balancePriceOf(place.context, balance, "P")}));
    for (const MarkedPosition& position : place.context.book.positions)
        if (isSpot(position) && position.quantity > 0.0 &&
            place.pooled.placeOf(position) == CollateralPlace::AfterHaircut)
            values.push_back(marketValueNode(place.context, position, ""));
    return sum({QT_TRANSLATE_NOOP("explain", "All collateral at market"), {}}, std::move(symbol), "USD",
               std::move(values));
}

ExplainNode countedShareNode(const RulePlace& place, std::string symbol) {
    const CollateralCap& cap = place.rule.cap;
    std::vector<ExplainNode> children = {holdingsNode(place, "q"), priceNode(place, "P")};
    std::string text = "1";
    const auto add = [&](const char* part, ExplainNode node) {
        text = "min(" + text + ", " + part + ")";
        children.push_back(std::move(node));
    };
    if (std::isfinite(cap.units))
        add("u/q", place.value(QT_TRANSLATE_NOOP("explain", "Most units that count"), "u", cap.units, "/cap/units"));
    if (std::isfinite(cap.value))
        add("v/(q*P)",
            place.value(QT_TRANSLATE_NOOP("explain", "Most value that counts"), "v", cap.value, "/cap/value"));
    if (std::isfinite(cap.share)) {
        children.push_back(totalValueNode(place, "all"));
        add("s*all/(q*P)", place.value(QT_TRANSLATE_NOOP("explain", "Largest share of all collateral that counts"), "s",
                                       cap.share, "/cap/share"));
    }
    return formula({QT_TRANSLATE_NOOP("explain", "Share that counts under the cap"), {}}, std::move(symbol),
                   cap.countedShare(place.size()), "", "if(q*P > 0, " + text + ", 1)", std::move(children));
}

ExplainNode countedSizeNode(const RulePlace& place, double counted, std::string symbol) {
    std::string text = "q";
    std::vector<ExplainNode> children = {holdingsNode(place, "q")};
    if (place.rule.tiersInCurrency) {
        text += "*P";
        children.push_back(priceNode(place, "P"));
    }
    if (place.rule.cap.isStated()) {
        text += "*c";
        children.push_back(countedShareNode(place, "c"));
    }
    return formula({QT_TRANSLATE_NOOP("explain", "Size that the tiers look at"), {}}, std::move(symbol), counted,
                   place.rule.tiersInCurrency ? "USD" : place.asset.text(), text, std::move(children));
}

ExplainNode tiersNode(const RulePlace& place, std::string symbol) {
    const HaircutSize size = place.size();
    const double counted =
        size.quantity * place.rule.cap.countedShare(size) * (place.rule.tiersInCurrency ? size.price : 1.0);
    std::vector<ExplainNode> children = {countedSizeNode(place, counted, "q")};
    std::string from = "0", text;
    for (std::size_t i = 0; i < place.rule.tiers.size(); ++i) {
        const HaircutTier& tier = place.rule.tiers[i];
        const std::string number = std::to_string(i + 1), key = "/tiers/" + std::to_string(i);
        const bool last = !std::isfinite(tier.upTo);
        children.push_back(place.value(QT_TRANSLATE_NOOP("explain", "Haircut of the tier"), "h" + number, tier.haircut,
                                       key + "/haircut"));
        if (!last)
            children.push_back(place.value(QT_TRANSLATE_NOOP("explain", "Upper end of the tier"), "u" + number,
                                           tier.upTo, key + "/up_to"));
        text += (i == 0 ? "h" : " + h") + number + "*max(0, " + (last ? "q" : "min(q, u" + number + ")") + " - " +
                from + ")";
        from = "u" + number;
    }
    return formula({QT_TRANSLATE_NOOP("explain", "Mean haircut over the tiers"), {}}, std::move(symbol),
                   place.rule.priceHaircut(size), "", "if(q > 0, (" + text + ")/q, h1)", std::move(children));
}

ExplainNode volatilityHaircutNode(const RulePlace& place, std::string symbol) {
    const VolatilityHaircut& rule = *place.rule.fromVolatility;
    return formula(
        {QT_TRANSLATE_NOOP("explain", "Haircut from volatility and horizon"), {}}, std::move(symbol), rule.haircut(),
        "", "1 - exp(0 - z*v*sqrt(d/365))",
        {place.value(QT_TRANSLATE_NOOP("explain", "Normal quantile of the confidence"), "z", rule.quantile(),
                     "/confidence"),
         place.value(QT_TRANSLATE_NOOP("explain", "Volatility of the asset"), "v", rule.volatility, "/volatility"),
         place.value(QT_TRANSLATE_NOOP("explain", "Days until the asset is sold"), "d", rule.days, "/days")});
}

ExplainNode priceHaircutNode(const RulePlace& place, std::string symbol) {
    if (place.rule.fromVolatility) return volatilityHaircutNode(place, std::move(symbol));
    if (!place.rule.tiers.empty()) return tiersNode(place, std::move(symbol));
    return place.value(QT_TRANSLATE_NOOP("explain", "Haircut for the price"), std::move(symbol), place.rule.flat,
                       "/haircut");
}

ExplainNode depegNode(const RulePlace& place, std::string symbol) {
    const DepegHaircut& depeg = *place.rule.depeg;
    return formula(
        {QT_TRANSLATE_NOOP("explain", "Haircut for a lost peg"), {}}, std::move(symbol),
        depeg.haircut(place.size().price), "", "min(1, f*max(0, t - P))",
        {priceNode(place, "P"),
         place.value(QT_TRANSLATE_NOOP("explain", "Price below which it begins"), "t", depeg.threshold,
                     "/depeg/threshold"),
         place.value(QT_TRANSLATE_NOOP("explain", "Haircut per distance"), "f", depeg.factor, "/depeg/factor")});
}

ExplainNode composedNode(const RulePlace& place, Phrase label, std::string symbol) {
    std::vector<ExplainNode> children = {priceHaircutNode(place, "p")};
    std::string left = "(1 - p)";
    const auto add = [&](const char* name, ExplainNode node) {
        left += std::string("*(1 - ") + name + ")";
        children.push_back(std::move(node));
    };
    if (place.rule.fx != 0.0)
        add("x", place.value(QT_TRANSLATE_NOOP("explain", "Haircut for the currency"), "x", place.rule.fx, "/fx"));
    if (place.rule.liquidity != 0.0)
        add("l", place.value(QT_TRANSLATE_NOOP("explain", "Haircut for liquidity"), "l", place.rule.liquidity,
                             "/liquidity"));
    if (place.rule.depeg) add("d", depegNode(place, "d"));
    if (children.size() == 1) return relabelled(renamed(std::move(children[0]), std::move(symbol)), std::move(label));
    return formula(std::move(label), std::move(symbol), place.rule.composedHaircut(place.size()), "", "1 - " + left,
                   std::move(children));
}

ExplainNode ruleNode(const RulePlace& place, Phrase label, std::string symbol) {
    if (place.rule.isFlat())
        return rulebookInput(place.context, std::move(label), std::move(symbol), place.rule.flat, "", place.pointer);
    if (!place.rule.cap.isStated()) return composedNode(place, std::move(label), std::move(symbol));
    return formula(std::move(label), std::move(symbol), place.rule.effectiveHaircut(place.size()), "", "1 - c*(1 - h)",
                   {countedShareNode(place, "c"),
                    composedNode(place, {QT_TRANSLATE_NOOP("explain", "Haircut of what counts"), {}}, "h")});
}

ExplainNode haircutNode(const Context& context, const PooledCollateral& pooled, CollateralPlace at,
                        const AssetCode& asset) {
    const CollateralRules& rules = context.rulebook.collateral;
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Haircut"), {}};
    if (at == CollateralPlace::InsideScenarios)
        return rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "No haircut: its moves are in the scenarios"), {}},
                             "h", 0.0, "", "/collateral/mode");
    if (at == CollateralPlace::NotAccepted)
        return rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Not accepted in this regime"), {}}, "h", 1.0, "",
                             "/collateral/accepted");
    return ruleNode({context, pooled, asset, rules.ruleOf(asset), rules.pointerOf(asset)}, label, "h");
}

ExplainNode spotNode(const Context& context, const PooledCollateral& pooled, const MarkedPosition& position) {
    if (pooled.haircutOf(position) == 0.0) return marketValueNode(context, position, "");
    return formula({QT_TRANSLATE_NOOP("explain", "%1 after haircut"), {positionName(position)}}, "",
                   pooled.valueOf(position), "USD", "min(v*(1 - h), v)",
                   {marketValueNode(context, position, "v"),
                    haircutNode(context, pooled, pooled.placeOf(position), position.instrument.underlying)});
}

// What an asset counts less at the initial level: the rate, never more than the ordinary haircut leaves.
ExplainNode extraRateNode(const Context& context, const PooledCollateral& pooled, const AssetCode& asset) {
    const CollateralRules& rules = context.rulebook.collateral;
    return formula({QT_TRANSLATE_NOOP("explain", "Extra haircut, at most what is left"), {}}, "e",
                   pooled.initialHaircutOf(asset), "", "min(x, 1 - h)",
                   {ruleNode({context, pooled, asset, rules.initialRuleOf(asset), rules.initialPointerOf(asset)},
                             {QT_TRANSLATE_NOOP("explain", "Extra haircut at the initial level"), {}}, "x"),
                    haircutNode(context, pooled, CollateralPlace::AfterHaircut, asset)});
}

} // namespace

ExplainNode collateralNode(const Context& context, Regime regime) {
    const PooledCollateral pooled(context.book, context.rulebook, regime);
    std::vector<ExplainNode> balances;
    for (const MarkedCollateral& balance : context.book.collateral)
        balances.push_back(formula({QT_TRANSLATE_NOOP("explain", "%1 after haircut"), {balance.asset.text()}}, "",
                                   pooled.valueOf(balance), "USD", "min(q*P*(1 - h), q*P)",
                                   {balanceQuantityOf(balance, "q"), balancePriceOf(context, balance, "P"),
                                    haircutNode(context, pooled, pooled.placeOf(balance), balance.asset)}));
    return sum({QT_TRANSLATE_NOOP("explain", "Collateral after haircut"), {}}, "", "USD", std::move(balances));
}

std::vector<ExplainNode> spotEquityNodes(const Context& context, Regime regime) {
    const PooledCollateral pooled(context.book, context.rulebook, regime);
    std::vector<ExplainNode> nodes;
    for (const MarkedPosition& position : context.book.positions)
        if (isSpot(position)) nodes.push_back(spotNode(context, pooled, position));
    return nodes;
}

ExplainNode initialHaircutExtraNode(const Context& context, Regime regime) {
    const PooledCollateral pooled(context.book, context.rulebook, regime);
    std::vector<ExplainNode> parts;
    const auto add = [&](const AssetCode& asset, double extra, ExplainNode value) {
        parts.push_back(formula({QT_TRANSLATE_NOOP("explain", "%1: extra haircut"), {asset.text()}}, "", extra, "USD",
                                "max(0, v)*e", {std::move(value), extraRateNode(context, pooled, asset)}));
    };
    for (const MarkedCollateral& balance : context.book.collateral)
        if (pooled.initialExtraOf(balance) != 0.0)
            add(balance.asset, pooled.initialExtraOf(balance),
                formula({QT_TRANSLATE_NOOP("explain", "%1 at market"), {balance.asset.text()}}, "v",
                        balance.quantity * balance.price, "USD", "q*P",
                        {balanceQuantityOf(balance, "q"), balancePriceOf(context, balance, "P")}));
    for (const MarkedPosition& position : context.book.positions)
        if (isSpot(position) && pooled.initialExtraOf(position) != 0.0)
            add(position.instrument.underlying, pooled.initialExtraOf(position),
                marketValueNode(context, position, "v"));
    return sum({QT_TRANSLATE_NOOP("explain", "Collateral: extra haircut at the initial level"), {}}, "", "USD",
               std::move(parts));
}

} // namespace marginscope::explain
