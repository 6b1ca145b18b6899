#include "core/margin/explain_nodes.h"

namespace marginscope::explain {

namespace {

ExplainNode balanceNode(const Context& context, Phrase label, double quantity, double price, double haircut,
                        const AssetCode& asset, std::string quantityOrigin, std::string priceOrigin) {
    const std::string& code = asset.text();
    const std::string pointer = "/collateral/haircuts/" + (context.rulebook.haircuts.count(code) ? code : "other");
    return formula(std::move(label), "", valueAfterHaircut(quantity, price, haircut), "USD", "min(q*P*(1 - h), q*P)",
                   {input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q", quantity, code,
                          {QT_TRANSLATE_NOOP("explain", "book, balance of %1"), {code}}, std::move(quantityOrigin)),
                    input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {code}}, "P", price, "USD/" + code,
                          {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {code}}, std::move(priceOrigin)),
                    rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Haircut"), {}}, "h", haircut, "", pointer)});
}

ExplainNode collateralNode(const Context& context) {
    std::vector<ExplainNode> balances;
    for (const MarkedCollateral& balance : context.book.collateral) {
        const std::string& code = balance.asset.text();
        const std::string priceOrigin =
            balance.underlying ? "market:/underlyings/" + code + "/spot" : "market:/assets/" + code + "/price";
        balances.push_back(balanceNode(context, {QT_TRANSLATE_NOOP("explain", "%1 after haircut"), {code}},
                                       balance.quantity, balance.price, context.rulebook.haircutOf(balance.asset),
                                       balance.asset, "book:/collateral/" + code, priceOrigin));
    }
    return sum({QT_TRANSLATE_NOOP("explain", "Collateral after haircut"), {}}, "", "USD", std::move(balances));
}

ExplainNode spotNode(const Context& context, const MarkedPosition& position, Regime regime) {
    const double haircut = spotHaircut(position, context.rulebook, regime);
    if (haircut == 0.0) return marketValueNode(context, position, "");
    return formula(
        {QT_TRANSLATE_NOOP("explain", "%1 after haircut"), {positionName(position)}}, "",
        valueAfterHaircut(position.quantity, position.mark * position.settlementPrice, haircut), "USD",
        "min(v*(1 - h), v)",
        {marketValueNode(context, position, "v"),
         rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Haircut"), {}}, "h", haircut, "",
                       "/collateral/haircuts/" + (context.rulebook.haircuts.count(position.instrument.underlying.text())
                                                      ? position.instrument.underlying.text()
                                                      : "other"))});
}

ExplainNode isolatedNode(const Context& context, Level level) {
    std::vector<ExplainNode> equity, requirement;
    for (const MarkedPosition& position : context.book.positions) {
        if (!hasPot(context.rulebook, position)) continue;
        equity.push_back(isolatedEquityNode(context, position));
        requirement.push_back(positionMarginNode(context, position, level, ""));
    }
    ExplainNode left =
        sum({QT_TRANSLATE_NOOP("explain", "Equity: pots and their P&L"), {}}, "", "USD", std::move(equity));
    ExplainNode right =
        sum(level == Level::Initial ? Phrase{QT_TRANSLATE_NOOP("explain", "Initial requirement"), {}}
                                    : Phrase{QT_TRANSLATE_NOOP("explain", "Maintenance requirement"), {}},
            "", "USD", std::move(requirement));
    const double value = left.value - right.value;
    return combined(Combine::Difference, {}, "", value, "USD", {std::move(left), std::move(right)});
}

} // namespace

ExplainNode pooledEquityNode(const Context& context, Regime regime) {
    std::vector<ExplainNode> spot, pnl, options;
    for (const MarkedPosition& position : context.book.positions) {
        if (position.instrument.isOption())
            options.push_back(marketValueNode(context, position, ""));
        else if (position.instrument.isDerivative())
            pnl.push_back(unrealisedPnlNode(context, position, ""));
        else
            spot.push_back(spotNode(context, position, regime));
    }
    std::vector<ExplainNode> parts = {collateralNode(context)};
    if (!spot.empty())
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Spot positions"), {}}, "", "USD", std::move(spot)));
    if (!pnl.empty())
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Unrealised P&L of futures and perpetuals"), {}}, "", "USD",
                            std::move(pnl)));
    if (!options.empty() && context.rulebook.optionValueInTest(regime))
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Options at market"), {}}, "", "USD", std::move(options)));
    return sum({QT_TRANSLATE_NOOP("explain", "Equity in the test"), {}}, "", "USD", std::move(parts));
}

} // namespace marginscope::explain

namespace marginscope {

namespace {

Phrase excessLabel(Regime regime, Level level) {
    switch (regime) {
    case Regime::Isolated:
        return {level == Level::Initial ? QT_TRANSLATE_NOOP("explain", "Isolated: initial excess")
                                        : QT_TRANSLATE_NOOP("explain", "Isolated: maintenance excess"),
                {}};
    case Regime::Cross:
        return {level == Level::Initial ? QT_TRANSLATE_NOOP("explain", "Cross: initial excess")
                                        : QT_TRANSLATE_NOOP("explain", "Cross: maintenance excess"),
                {}};
    case Regime::Portfolio:
        break;
    }
    return {level == Level::Initial ? QT_TRANSLATE_NOOP("explain", "Portfolio: initial excess")
                                    : QT_TRANSLATE_NOOP("explain", "Portfolio: maintenance excess"),
            {}};
}

} // namespace

ExplainNode explainExcess(const Comparison& comparison, Regime regime, Level level, ExplainDetail detail) {
    using namespace explain;
    const Context context{*comparison.book, *comparison.rulebook};
    if (regime == Regime::Isolated) return relabelled(isolatedNode(context, level), excessLabel(regime, level));
    ExplainNode equity = pooledEquityNode(context, regime);
    ExplainNode requirement = regime == Regime::Cross
                                  ? context.rulebook.standardMethod->explainCross(context.book, context.rulebook, level)
                                  : context.rulebook.portfolioMethod->explain(
                                        AccountView::whole(context.book, context.rulebook), level, detail);
    const double value = equity.value - requirement.value;
    return combined(Combine::Difference, excessLabel(regime, level), "", value, "USD",
                    {std::move(equity), std::move(requirement)});
}

} // namespace marginscope
