#include "core/margin/account_requirement.h"
#include "core/margin/asset_netting.h"
#include "core/margin/explain_nodes.h"

namespace marginscope::explain {

namespace {

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
    std::vector<ExplainNode> spot = spotEquityNodes(context, regime), pnl, options;
    for (const MarkedPosition& position : context.book.positions) {
        if (position.instrument.isOption())
            options.push_back(marketValueNode(context, position, ""));
        else if (position.instrument.isDerivative())
            pnl.push_back(unrealisedPnlNode(context, position, ""));
    }
    std::vector<ExplainNode> parts = {collateralNode(context, regime)};
    if (!spot.empty())
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Spot positions"), {}}, "", "USD", std::move(spot)));
    if (!pnl.empty())
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Unrealised P&L of futures and perpetuals"), {}}, "", "USD",
                            std::move(pnl)));
    if (!options.empty() && context.rulebook.optionValueInTest(regime))
        parts.push_back(sum({QT_TRANSLATE_NOOP("explain", "Options at market"), {}}, "", "USD", std::move(options)));
    if (context.rulebook.collateral.netByAsset) parts.push_back(assetNettingNode(context, regime));
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
                                  ? explainCrossRequirement(context.book, context.rulebook, level)
                                  : explainPortfolioRequirement(context.book, context.rulebook, level, detail);
    const double value = equity.value - requirement.value;
    return combined(Combine::Difference, excessLabel(regime, level), "", value, "USD",
                    {std::move(equity), std::move(requirement)});
}

} // namespace marginscope
