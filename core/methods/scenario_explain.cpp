#include "core/methods/scenario_explain.h"

#include "core/margin/explain_market.h"

#include <cmath>
#include <map>

namespace marginscope {

using explain::formula;

ScenarioExplainer::ScenarioExplainer(const UnitView& unit, const ParameterBlock& block, const ScenarioRules& rules)
    : unit_(unit)
    , block_(block)
    , rules_(rules)
    , context_(unit.context()) {}

ExplainNode ScenarioExplainer::parameter(const char* key, std::string symbol) const {
    return explain::blockInput(context_, block_, key, unit_.code().text(), std::move(symbol));
}

ExplainNode ScenarioExplainer::moveOf(const ScenarioRow& row) const {
    return explain::rulebookInput(context_, {QT_TRANSLATE_NOOP("explain", "Price move"), {}}, "m", row.priceMove, "",
                                  row.pointer);
}

ExplainNode ScenarioExplainer::reachingMove(const MarkedPosition& position, ExplainNode move) const {
    const double share = rules_.reachingShare(position);
    if (share == 1.0) return move;
    const double value = move.value * share;
    ExplainNode window =
        explain::input({QT_TRANSLATE_NOOP("explain", "Share left in the averaging window before expiry"), {}}, "w",
                       share, "", {QT_TRANSLATE_NOOP("explain", "market time to expiry ÷ window"), {}},
                       "rulebook:" + block_.pointer("settlement_window_minutes", unit_.code().text()));
    return formula({QT_TRANSLATE_NOOP("explain", "Price move that reaches the contract"), {}}, "m", value, "", "m*w",
                   {std::move(move), std::move(window)});
}

ExplainNode ScenarioExplainer::rangeVol(const MarkedPosition& position, bool up) const {
    ExplainNode tenor =
        formula({QT_TRANSLATE_NOOP("explain", "Tenor factor"), {}}, "f", rules_.vol.tenorFactor(position.years), "",
                "(30/max(365*T, least))^if(365*T < 30, short, long)",
                {explain::yearsOf(position, "T"), parameter("min_days", "least"),
                 parameter("short_term_vega_power", "short"), parameter("long_term_vega_power", "long")});
    std::vector<ExplainNode> children = {explain::volatilityOf(position, context_, "v"), std::move(tenor),
                                         parameter(up ? "volatility_range_up" : "volatility_range_down", "a")};
    if (up) children.push_back(parameter("min_volatility_for_shock_up", "floor"));
    return formula({QT_TRANSLATE_NOOP("explain", "Shocked volatility"), {}}, "v1",
                   rules_.shockedVol(position, up ? ScenarioVol::Up : ScenarioVol::Down), "",
                   up ? "max(v*(1 + a*f), floor)" : "max(v*(1 - a*f), 0)", std::move(children));
}

ExplainNode ScenarioExplainer::skewedVol(const MarkedPosition& position, ScenarioVol vol) const {
    const bool linear = vol == ScenarioVol::LinearSkew;
    const double logStrike = std::log(position.instrument.strike / position.forward);
    ExplainNode k = formula({QT_TRANSLATE_NOOP("explain", "Distance of the strike from the forward"), {}}, "k",
                            linear ? logStrike : std::fabs(logStrike), "", linear ? "ln(K/F)" : "abs(ln(K/F))",
                            {explain::strikeOf(position, "K"), explain::forwardOf(context_, position, "F")});
    ExplainNode cap = formula({QT_TRANSLATE_NOOP("explain", "Most the skew moves the volatility"), {}}, "c",
                              rules_.skew.cap(vol, position.years), "", "b + t*sqrt(T)",
                              {parameter(linear ? "linear_skew_cap" : "absolute_skew_cap", "b"),
                               parameter(linear ? "linear_skew_cap_term" : "absolute_skew_cap_term", "t"),
                               explain::yearsOf(position, "T")});
    ExplainNode width = formula({QT_TRANSLATE_NOOP("explain", "Distance at which the skew is full"), {}}, "w",
                                rules_.skew.reference(position.years), "", "max(least, d*sqrt(T)*(s + t*sqrt(T)))",
                                {parameter("skew_least_width", "least"), parameter("skew_width", "d"),
                                 parameter("skew_volatility", "s"), parameter("skew_volatility_term", "t"),
                                 explain::yearsOf(position, "T")});
    return formula({QT_TRANSLATE_NOOP("explain", "Shocked volatility"), {}}, "v1", rules_.shockedVol(position, vol), "",
                   "v*max(0, 1 + min(max(k*c/w, 0 - c), c))",
                   {explain::volatilityOf(position, context_, "v"), std::move(k), std::move(cap), std::move(width)});
}

ExplainNode ScenarioExplainer::shockedVol(const MarkedPosition& position, ScenarioVol vol) const {
    if (vol == ScenarioVol::Same) return explain::volatilityOf(position, context_, "v1");
    return isSkew(vol) ? skewedVol(position, vol) : rangeVol(position, vol == ScenarioVol::Up);
}

ExplainNode ScenarioExplainer::moved(const MarkedPosition& position, ExplainNode move, ScenarioVol vol) const {
    const bool option = position.instrument.isOption();
    const double reaching = move.value * rules_.reachingShare(position);
    const double pnl = settlementPnl(position, reaching, option ? rules_.shockedVol(position, vol) : 0.0);
    ExplainNode inSettlement = explain::movedPnlNode(context_, position, reachingMove(position, std::move(move)),
                                                     option ? shockedVol(position, vol) : ExplainNode{}, pnl, "p");
    return formula({QT_TRANSLATE_NOOP("explain", "%1: P&L"), {explain::positionName(position)}}, "",
                   pnl * position.settlementPrice, "USD", "p*X",
                   {std::move(inSettlement), explain::settlementPriceOf(context_, position, "X")});
}

ExplainNode ScenarioExplainer::movedOption(std::size_t position, const std::string& moveKey, double move) const {
    return moved(unit_.position(position),
                 explain::rulebookInput(context_, {QT_TRANSLATE_NOOP("explain", "Price move"), {}}, "m", move, "",
                                        block_.pointer(moveKey, unit_.code().text())),
                 ScenarioVol::Same);
}

// What the options of an expiry are worth after the move, discounted, less what they are worth now.
ExplainNode ScenarioExplainer::discounted(const MarkedPosition& ofExpiry, std::vector<ExplainNode> moved,
                                          std::vector<ExplainNode> now) const {
    ExplainNode change =
        explain::sum({QT_TRANSLATE_NOOP("explain", "P&L before the discount"), {}}, "p", "USD", std::move(moved));
    ExplainNode value = explain::sum({QT_TRANSLATE_NOOP("explain", "Model value now"), {}}, "v", "USD", std::move(now));
    const double shocked = change.value + value.value;
    const double result = shocked * rules_.discount.of(shocked, ofExpiry) - value.value;
    return formula({QT_TRANSLATE_NOOP("explain", "Options of %1: discounted value after the move less value now"),
                    {formatExpiryCode(ofExpiry.instrument.expiry)}},
                   "e", result, "USD",
                   "(v + p)*if(v + p < 0, min(bs*exp(T*(r*ks + cs)), exp(R*T)), bl*exp(0 - T*(r*kl + cl))) - v",
                   {std::move(change), std::move(value), explain::yearsOf(ofExpiry, "T"),
                    explain::marketRateOf(context_, ofExpiry, "r"), explain::rateOf(ofExpiry, context_, "R"),
                    parameter("short_discount", "bs"), parameter("short_discount_rate_share", "ks"),
                    parameter("short_discount_rate_add", "cs"), parameter("long_discount", "bl"),
                    parameter("long_discount_rate_share", "kl"), parameter("long_discount_rate_add", "cl")});
}

ExplainNode ScenarioExplainer::expiry(const ScenarioRow& row, const std::vector<std::size_t>& options) const {
    const MarkedPosition& first = unit_.position(options.front());
    std::vector<ExplainNode> changes, now;
    for (const std::size_t i : options) {
        const MarkedPosition& position = unit_.position(i);
        changes.push_back(moved(position, moveOf(row), row.vol));
        now.push_back(explain::modelValueNode(context_, position, ""));
    }
    ExplainNode node = rules_.discount.isNeutral() ? explain::sum({QT_TRANSLATE_NOOP("explain", "Options of %1: P&L"),
                                                                   {formatExpiryCode(first.instrument.expiry)}},
                                                                  "e", "USD", std::move(changes))
                                                   : discounted(first, std::move(changes), std::move(now));
    if (!isSkew(row.vol)) return node;
    const double loss = -std::fabs(node.value);
    return formula({QT_TRANSLATE_NOOP("explain", "Options of %1: loss, whichever way the skew turns"),
                    {formatExpiryCode(first.instrument.expiry)}},
                   "", loss, "USD", "0 - abs(e)", {std::move(node)});
}

ExplainNode ScenarioExplainer::collateral(const ScenarioRow& row, std::size_t balance) const {
    const MarkedCollateral& held = unit_.book().collateral[balance];
    return formula({QT_TRANSLATE_NOOP("explain", "%1 as collateral: P&L"), {held.asset.text()}}, "",
                   held.quantity * held.price * row.priceMove, "USD", "q*P*m",
                   {explain::balanceQuantityOf(held, "q"), explain::balancePriceOf(context_, held, "P"), moveOf(row)});
}

ExplainNode ScenarioExplainer::opened(const ScenarioRow& row, Phrase label, double pnl) const {
    std::vector<ExplainNode> parts;
    std::map<Timestamp, std::vector<std::size_t>> byExpiry;
    const bool grouped = isSkew(row.vol) || !rules_.discount.isNeutral();
    for (std::size_t i = 0; i < unit_.positions.size(); ++i) {
        const MarkedPosition& position = unit_.position(i);
        if (grouped && position.instrument.isOption())
            byExpiry[position.instrument.expiry].push_back(i);
        else
            parts.push_back(moved(position, moveOf(row), row.vol));
    }
    for (const auto& [date, options] : byExpiry)
        parts.push_back(expiry(row, options));
    for (const std::size_t balance : unit_.collateral)
        parts.push_back(collateral(row, balance));
    ExplainNode sum = explain::sum({QT_TRANSLATE_NOOP("explain", "P&L of all positions on %1"), {unit_.code().text()}},
                                   "", "USD", std::move(parts));
    if (row.weight == 1.0) return explain::relabelled(std::move(sum), std::move(label));
    return explain::combined(Combine::Scale, std::move(label), "", pnl, "USD",
                             {explain::rulebookInput(context_, {QT_TRANSLATE_NOOP("explain", "Weight"), {}}, "",
                                                     row.weight, "", row.pointer + "/weight"),
                              std::move(sum)});
}

ExplainNode ScenarioExplainer::closed(const ScenarioRow& row, Phrase label, double pnl) const {
    return explain::input(std::move(label), "", pnl, "USD",
                          {QT_TRANSLATE_NOOP("explain", "cell of the risk matrix, not opened in this tree"), {}},
                          "cell:" + std::to_string(row.place + 1));
}

} // namespace marginscope
