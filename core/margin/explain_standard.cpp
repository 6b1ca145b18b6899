#include "core/margin/explain_nodes.h"
#include "core/margin/standard_margin.h"

#include <cmath>

namespace marginscope::explain {

namespace {

ExplainNode futureNode(const Context& context, const MarkedPosition& position, Level level, double value,
                       std::string symbol) {
    std::vector<ExplainNode> children = {
        coinsOf(context, position, "N"),
        standardParameter(context, position, level == Level::Initial ? "future_initial" : "future_maintenance", "rate"),
        standardParameter(context, position, "future_slope", "slope"), settlementPriceOf(context, position, "X")};
    const bool inverse = position.instrument.isInverse();
    if (!inverse) children.push_back(spotOf(context, position.underlying, "S"));
    return formula(requirementLabel(position, level), std::move(symbol), value, "USD",
                   inverse ? "abs(N)*(rate + slope*abs(N))*X" : "abs(N)*(rate + slope*abs(N))*S*X",
                   std::move(children));
}

ExplainNode otmNode(const Context& context, const MarkedPosition& position) {
    const OtmReference reference = context.standardOf(position).otmReference;
    ExplainNode price = reference == OtmReference::Index ? spotOf(context, position.underlying, "U")
                                                         : forwardOf(context, position, "U");
    return formula({QT_TRANSLATE_NOOP("explain", "Out of the money, share of the price"), {}}, "otm",
                   otmFraction(position, context.underlyingOf(position), reference), "",
                   position.instrument.right == OptionRight::Call ? "max(K - U, 0)/U" : "max(U - K, 0)/U",
                   {strikeOf(position, "K"), std::move(price)});
}

// Requirement per coin in settlement currency. B is the index for linear contracts; inverse ones are counted in coins,
// where B is 1.
ExplainNode perCoinNode(const Context& context, const MarkedPosition& position, Level level, double value) {
    const bool call = position.instrument.right == OptionRight::Call, inverse = position.instrument.isInverse();
    const std::string base = inverse ? "" : "*B";
    const std::string maintenance = call ? "mm" + base + " + mark" : "max(mm" + base + ", mm*mark) + mark";
    const std::string initial = "max(im - otm, floor)" + base + " + mark";
    std::vector<ExplainNode> children = {markOf(context, position, "mark")};
    if (!inverse) children.push_back(spotOf(context, position.underlying, "B"));
    if (level == Level::Maintenance || !call)
        children.push_back(standardParameter(context, position, "option_maintenance", "mm"));
    if (level == Level::Initial) {
        children.push_back(standardParameter(context, position, "option_initial", "im"));
        children.push_back(standardParameter(context, position, "option_initial_floor", "floor"));
        children.push_back(otmNode(context, position));
    }
    const std::string text = level == Level::Maintenance ? maintenance
                             : call                      ? initial
                                                         : "max(" + initial + ", " + maintenance + ")";
    return formula({QT_TRANSLATE_NOOP("explain", "Per coin"), {}}, "u", value, settlementUnit(position), text,
                   std::move(children));
}

ExplainNode shortOptionNode(const Context& context, const MarkedPosition& position, Level level, double value,
                            std::string symbol) {
    const double perCoin = value / (-position.quantity * position.settlementPrice);
    return formula(requirementLabel(position, level), std::move(symbol), value, "USD", "abs(q)*u*X",
                   {quantityOf(context, position, "q"), perCoinNode(context, position, level, perCoin),
                    settlementPriceOf(context, position, "X")});
}

ExplainNode rowPotNode(const Context& context, const MarkedPosition& position, const HeldRow& row) {
    const std::string number = std::to_string(row.index + 1), place = "book:/positions/" + number;
    const Phrase source{QT_TRANSLATE_NOOP("explain", "book, row %1"), {number}};
    if (row.statedPot)
        return input({QT_TRANSLATE_NOOP("explain", "Isolated collateral, row %1"), {number}}, "", *row.statedPot, "USD",
                     source, place + "/isolated_collateral");
    ExplainNode quantity =
        input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q", row.quantity,
              position.isInverseFuture() ? "USD" : position.instrument.underlying.text(), source, place + "/quantity");
    ExplainNode leverage =
        input({QT_TRANSLATE_NOOP("explain", "Leverage"), {}}, "L", *row.leverage, "", source, place + "/leverage");
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Pot by leverage, row %1"), {number}};
    if (position.isInverseFuture())
        return formula(label, "", std::fabs(row.quantity) / *row.leverage, "USD", "abs(q)/L",
                       {std::move(quantity), std::move(leverage)});
    ExplainNode entry = row.entryStated ? input({QT_TRANSLATE_NOOP("explain", "Entry price"), {}}, "E", row.entry,
                                                "USD", source, place + "/entry_price")
                                        : markOf(context, position, "E");
    return formula(
        label, "", std::fabs(row.quantity * row.entry) * position.settlementPrice / *row.leverage, "USD",
        "abs(q*E)*X/L",
        {std::move(quantity), std::move(entry), settlementPriceOf(context, position, "X"), std::move(leverage)});
}

} // namespace

Phrase requirementLabel(const MarkedPosition& position, Level level) {
    return level == Level::Initial
               ? Phrase{QT_TRANSLATE_NOOP("explain", "%1: initial margin"), {positionName(position)}}
               : Phrase{QT_TRANSLATE_NOOP("explain", "%1: maintenance margin"), {positionName(position)}};
}

ExplainNode positionMarginNode(const Context& context, const MarkedPosition& position, Level level,
                               std::string symbol) {
    return context.rulebook.standardMethod->explainAlone(context.book, context.rulebook, position, level, symbol);
}

ExplainNode sizeSlopeMarginNode(const Context& context, const MarkedPosition& position, Level level,
                                std::string symbol) {
    const double value = positionMargin(context.book, position, context.rulebook).at(level);
    if (position.instrument.isDerivative() && !position.instrument.isOption())
        return futureNode(context, position, level, value, std::move(symbol));
    if (position.instrument.isOption() && position.quantity < 0.0)
        return shortOptionNode(context, position, level, value, std::move(symbol));
    return input(
        requirementLabel(position, level), std::move(symbol), 0.0, "USD",
        position.instrument.isOption()
            ? Phrase{QT_TRANSLATE_NOOP("explain", "a long option needs no margin once its premium is paid"), {}}
            : Phrase{QT_TRANSLATE_NOOP("explain", "spot needs no margin"), {}},
        "rulebook:/standard");
}

ExplainNode potNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    const Phrase label{QT_TRANSLATE_NOOP("explain", "%1: pot"), {positionName(position)}};
    std::vector<ExplainNode> parts;
    for (const HeldRow& row : position.holdings)
        if (row.statedPot || row.leverage) parts.push_back(rowPotNode(context, position, row));
    if (position.unstatedShare > 0.0) {
        ExplainNode rest = isLongOption(position) ? premiumPaidNode(context, position, "")
                                                  : positionMarginNode(context, position, Level::Initial, "");
        if (position.unstatedShare < 1.0) {
            ExplainNode share =
                input({QT_TRANSLATE_NOOP("explain", "Share of the size without a stated pot"), {}}, "",
                      position.unstatedShare, "", {QT_TRANSLATE_NOOP("explain", "book, rows of this position"), {}},
                      "book:/positions");
            const double scaled = position.unstatedShare * rest.value;
            rest = combined(Combine::Scale, {QT_TRANSLATE_NOOP("explain", "Pot of the rest"), {}}, "", scaled, "USD",
                            {std::move(share), std::move(rest)});
        }
        parts.push_back(std::move(rest));
    }
    return sum(label, std::move(symbol), "USD", std::move(parts));
}

ExplainNode isolatedEquityNode(const Context& context, const MarkedPosition& position) {
    const IsolatedResult result = isolatedResult(context.book, position, context.rulebook);
    return formula({QT_TRANSLATE_NOOP("explain", "%1: pot and P&L, loss capped at the pot"), {positionName(position)}},
                   "", result.equity, "USD", "max(0, pot + pnl)",
                   {potNode(context, position, "pot"), unrealisedPnlNode(context, position, "pnl")});
}

} // namespace marginscope::explain
