#include "core/methods/scan_explain.h"

#include <cmath>

namespace marginscope::scan {

namespace {

Phrase periodLabel(const Period& period) {
    if (period.name.empty()) return {QT_TRANSLATE_NOOP("explain", "Net delta of perpetuals"), {}};
    return {QT_TRANSLATE_NOOP("explain", "Net delta of %1"), {period.name}};
}

} // namespace

ExplainNode CommodityNodes::parameter(const char* key, std::string symbol) const {
    return explain::blockInput(context_, parameters_.block, key, commodity_.name, std::move(symbol));
}

ExplainNode CommodityNodes::tableNumber(const char* table, std::size_t row, const char* column, Phrase label,
                                        std::string symbol, double value) const {
    return explain::rulebookInput(context_, std::move(label), std::move(symbol), value, "",
                                  parameters_.block.pointer(table, commodity_.name) + "/" + std::to_string(row) + "/" +
                                      column);
}

ExplainNode CommodityNodes::rated(Phrase label, double value, std::string text,
                                  std::vector<ExplainNode> children) const {
    if (rules_.ratesAreShares) {
        const std::size_t underlying = context_.book.positions[commodity_.positions.front()].underlying;
        text = "(" + text + ")*m*S";
        children.push_back(parameter("contract_size", "m"));
        children.push_back(explain::spotOf(context_, underlying, "S"));
    }
    return explain::formula(std::move(label), "", value, "USD", std::move(text), std::move(children));
}

ExplainNode CommodityNodes::periodDelta(const Period& period, std::string symbol) const {
    std::vector<ExplainNode> deltas;
    for (const std::size_t i : period.positions)
        deltas.push_back(spreadDeltaNode(context_, parameters_, rules_, commodity_.name, context_.book.positions[i]));
    return explain::sum(periodLabel(period), std::move(symbol), "", std::move(deltas));
}

ExplainNode CommodityNodes::netDelta(std::string symbol) const {
    std::vector<ExplainNode> periods;
    for (const Period& period : commodity_.periods)
        periods.push_back(periodDelta(period, ""));
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Net delta of %1"), {commodity_.name}}, std::move(symbol), "",
                        std::move(periods));
}

ExplainNode CommodityNodes::available(std::size_t line, std::size_t tier, Side side, std::string symbol) const {
    std::vector<ExplainNode> periods;
    for (const Period& period : commodity_.periods)
        if (period.tier == tier)
            periods.push_back(explain::formula(
                side == Side::Long ? Phrase{QT_TRANSLATE_NOOP("explain", "Long deltas of a period"), {}}
                                   : Phrase{QT_TRANSLATE_NOOP("explain", "Short deltas of a period"), {}},
                "", std::max(0.0, side == Side::Long ? period.delta : -period.delta), "",
                side == Side::Long ? "max(0, d)" : "max(0, 0 - d)", {periodDelta(period, "d")}));
    ExplainNode all =
        explain::sum(side == Side::Long ? Phrase{QT_TRANSLATE_NOOP("explain", "Long deltas of the tier"), {}}
                                        : Phrase{QT_TRANSLATE_NOOP("explain", "Short deltas of the tier"), {}},
                     symbol, "", std::move(periods));
    std::vector<ExplainNode> parts = {explain::renamed(all, "")};
    for (std::size_t i = 0; i < line; ++i) {
        const Matched& earlier = commodity_.matched[i];
        if ((side == Side::Long ? earlier.longTier : earlier.shortTier) == tier) parts.push_back(matchedDeltas(i, ""));
    }
    if (parts.size() == 1) return all;
    const double left = all.value - usedBefore(commodity_, line, tier, side);
    return explain::combined(Combine::Difference,
                             {QT_TRANSLATE_NOOP("explain", "Deltas left after spreads of higher priority"), {}},
                             std::move(symbol), left, "", std::move(parts));
}

ExplainNode CommodityNodes::matchedDeltas(std::size_t line, std::string symbol) const {
    const Matched& matched = commodity_.matched[line];
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Deltas matched by spread %1"), {std::to_string(matched.spread + 1)}},
        std::move(symbol), matched.deltas, "", "max(0, min(l, s))",
        {available(line, matched.longTier, Side::Long, "l"), available(line, matched.shortTier, Side::Short, "s")});
}

ExplainNode CommodityNodes::charge(std::size_t line) const {
    const Matched& matched = commodity_.matched[line];
    const TierSpread& spread = rules_.spreads[matched.spread];
    return rated({QT_TRANSLATE_NOOP("explain", "Charge of spread %1"), {std::to_string(matched.spread + 1)}},
                 matched.charge, "n/k*rate",
                 {matchedDeltas(line, "n"),
                  tableNumber("intra_spreads", matched.spread, "ratio",
                              {QT_TRANSLATE_NOOP("explain", "Deltas of a side per spread"), {}}, "k", spread.ratio),
                  tableNumber("intra_spreads", matched.spread, "rate",
                              {QT_TRANSLATE_NOOP("explain", "Charge per spread"), {}}, "rate", spread.rate)});
}

ExplainNode CommodityNodes::intra() const {
    std::vector<ExplainNode> charges;
    for (std::size_t i = 0; i < commodity_.matched.size(); ++i)
        charges.push_back(charge(i));
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Spread charges within %1"), {commodity_.name}}, "intra", "USD",
                        std::move(charges));
}

ExplainNode CommodityNodes::usedOfPeriod(const Period& period, std::string symbol) const {
    std::vector<ExplainNode> children = {periodDelta(period, "d")}, used, nearer;
    const Side side = sideOf(period);
    for (std::size_t i = 0; i < commodity_.matched.size(); ++i) {
        const Matched& matched = commodity_.matched[i];
        if (period.tier == (side == Side::Long ? matched.longTier : matched.shortTier))
            used.push_back(matchedDeltas(i, ""));
    }
    for (const Period& other : commodity_.periods) {
        if (&other == &period) break;
        if (period.tier && other.tier == period.tier && sideOf(other) == side)
            nearer.push_back(explain::formula({QT_TRANSLATE_NOOP("explain", "Deltas of a nearer period"), {}}, "",
                                              std::fabs(other.delta), "", "abs(d)", {periodDelta(other, "d")}));
    }
    children.push_back(explain::sum({QT_TRANSLATE_NOOP("explain", "Deltas of the tier used in spreads"), {}}, "u", "",
                                    std::move(used)));
    std::string text = "min(abs(d), u)";
    if (!nearer.empty()) {
        text = "min(abs(d), max(0, u - e))";
        children.push_back(
            explain::sum({QT_TRANSLATE_NOOP("explain", "Nearer periods, used first"), {}}, "e", "", std::move(nearer)));
    }
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Deltas of %1 used in spreads"), {period.name}},
                            std::move(symbol), usedOf(commodity_, period), "", text, std::move(children));
}

ExplainNode CommodityNodes::periodDelivery(const Period& period) const {
    const double used = usedOf(commodity_, period), all = std::fabs(period.delta);
    const double value =
        (used * rules_.deliverySpreadRate + (all - used) * rules_.deliveryOutrightRate) * commodity_.rateUnit;
    return rated({QT_TRANSLATE_NOOP("explain", "Delivery charge of %1"), {period.name}}, value,
                 "u*spread + (abs(d) - u)*outright",
                 {usedOfPeriod(period, "u"), periodDelta(period, "d"), parameter("delivery_spread_rate", "spread"),
                  parameter("delivery_outright_rate", "outright")});
}

ExplainNode CommodityNodes::delivery() const {
    std::vector<ExplainNode> charges;
    for (const Period& period : commodity_.periods)
        if (inDelivery(rules_, period)) charges.push_back(periodDelivery(period));
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Delivery charges of %1"), {commodity_.name}}, "delivery", "USD",
                        std::move(charges));
}

ExplainNode CommodityNodes::shortCount(OptionRight right, std::string symbol) const {
    std::vector<ExplainNode> each;
    for (const std::size_t i : commodity_.positions) {
        const MarkedPosition& position = context_.book.positions[i];
        if (shortContracts(rules_, position) == 0.0 || position.instrument.right != right) continue;
        each.push_back(
            explain::formula({QT_TRANSLATE_NOOP("explain", "%1: short contracts"), {explain::positionName(position)}},
                             "", shortContracts(rules_, position), "", "max(0, 0 - q)/m",
                             {explain::quantityOf(context_, position, "q"),
                              deltaSizeNode(context_, parameters_, rules_, commodity_.name, position, "m")}));
    }
    return explain::sum(right == OptionRight::Call ? Phrase{QT_TRANSLATE_NOOP("explain", "Short calls"), {}}
                                                   : Phrase{QT_TRANSLATE_NOOP("explain", "Short puts"), {}},
                        std::move(symbol), "", std::move(each));
}

ExplainNode CommodityNodes::minimum() const {
    ExplainNode node = rated({QT_TRANSLATE_NOOP("explain", "Minimum for short options on %1"), {commodity_.name}},
                             commodity_.minimum, rules_.minimumOnLargerSide ? "max(c, p)*rate" : "(c + p)*rate",
                             {shortCount(OptionRight::Call, "c"), shortCount(OptionRight::Put, "p"),
                              parameter("short_option_minimum", "rate")});
    return explain::renamed(std::move(node), "least");
}

} // namespace marginscope::scan
