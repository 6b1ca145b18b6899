#include "core/methods/scan_explain.h"

#include "core/base/number.h"

#include <cmath>

namespace marginscope::scan {

namespace {

using explain::Context;

class AccountNodes {
public:
    AccountNodes(const Parameters& parameters, const Account& account, const AccountView& view, ExplainDetail detail)
        : parameters_(parameters)
        , account_(account)
        , view_(view)
        , context_{view.book, view.rulebook}
        , detail_(detail) {}

    ExplainNode requirement(Level level) const {
        std::vector<ExplainNode> children = {risk(), optionValue()};
        std::string text = "risk - value";
        if (level == Level::Initial) {
            children.push_back(explain::blockInput(context_, parameters_.block, "initial_ratio", {}, "ratio"));
            text = parameters_.ratioOfRisk ? "ratio*risk - value" : "if(risk > value, ratio, 1)*(risk - value)";
        }
        if (!parameters_.negativeTotal) text = "max(0, " + text + ")";
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Risk less net option value"), {}}, "",
                                account_.requirement(parameters_, level), "USD", text, std::move(children));
    }

private:
    const MarkedPosition& position(std::size_t i) const { return view_.book.positions[i]; }

    ExplainNode risk() const {
        std::vector<ExplainNode> each;
        for (std::size_t c = 0; c < account_.commodities.size(); ++c)
            each.push_back(commodity(c));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Risk of all commodities"), {}}, "risk", "USD",
                            std::move(each));
    }

    ExplainNode optionValue() const {
        std::vector<ExplainNode> each;
        for (const Commodity& commodity : account_.commodities) {
            if (!parameters_.rulesOf(commodity.name).premiumStyle) continue;
            for (const std::size_t i : commodity.positions)
                if (position(i).instrument.isOption())
                    each.push_back(explain::marketValueNode(context_, position(i), ""));
        }
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Net option value: long less short options"), {}}, "value",
                            "USD", std::move(each));
    }

    ExplainNode commodity(std::size_t c) const {
        const Commodity& commodity = account_.commodities[c];
        const CommodityRules& rules = parameters_.rulesOf(commodity.name);
        const CommodityNodes nodes(parameters_, view_, commodity);
        std::vector<ExplainNode> children = {scanRisk(commodity)};
        std::string text = "scan";
        const auto add = [&](const char* part, ExplainNode node) {
            text += part;
            children.push_back(std::move(node));
        };
        if (!rules.spreads.empty()) add(" + intra", nodes.intra());
        if (rules.deliveryDays > 0.0) add(" + delivery", nodes.delivery());
        if (parameters_.inCredits(commodity.name)) add(" - credit", credits(c));
        children.push_back(nodes.minimum());
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Risk of %1"), {commodity.name}}, "", commodity.risk(),
                                "USD", "max(" + text + ", least)", std::move(children));
    }

    ExplainNode scanRisk(const Commodity& commodity) const {
        std::vector<ExplainNode> rows;
        for (std::size_t s = 0; s < scenarioCount; ++s)
            rows.push_back(row(commodity, s, s == commodity.active || detail_ == ExplainDetail::EveryCell, ""));
        ExplainNode worst = explain::combined(
            Combine::Max,
            {QT_TRANSLATE_NOOP("explain", "Largest loss of %1 scenarios"), {std::to_string(scenarioCount)}}, "worst",
            commodity.losses[commodity.active], "USD", std::move(rows));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Scan risk of %1"), {commodity.name}}, "scan",
                                commodity.scan, "USD", "max(0, worst)", {std::move(worst)});
    }

    ExplainNode row(const Commodity& commodity, std::size_t scenario, bool open, std::string symbol) const {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Scenario %1: %2"),
                           {std::to_string(scenario + 1), scenarioLabel(parameters_, commodity, view_.book, scenario)}};
        if (!open)
            return explain::input(label, std::move(symbol), commodity.losses[scenario], "USD",
                                  {QT_TRANSLATE_NOOP("explain", "row of the risk array, not opened in this tree"), {}},
                                  "cell:" + commodity.name + "/" + std::to_string(scenario + 1));
        std::vector<ExplainNode> losses;
        for (const std::size_t i : commodity.positions)
            losses.push_back(lossNode(context_, parameters_, position(i), scenario));
        return explain::sum(label, std::move(symbol), "USD", std::move(losses));
    }

    ExplainNode credits(std::size_t c) const {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i < account_.credits.size(); ++i)
            if (account_.credits[i].a == c || account_.credits[i].b == c) each.push_back(credit(i, c));
        return explain::sum(
            {QT_TRANSLATE_NOOP("explain", "Credits of %1 against other commodities"), {account_.commodities[c].name}},
            "credit", "USD", std::move(each));
    }

    ExplainNode creditInput(std::size_t spread, const char* column, Phrase label, std::string symbol,
                            double value) const {
        return explain::rulebookInput(context_, std::move(label), std::move(symbol), value, "",
                                      parameters_.block.pointer("inter_spreads") + "/" + std::to_string(spread) + "/" +
                                          column);
    }

    ExplainNode ratio(std::size_t line, bool ofA, std::string symbol) const {
        const Credit& formed = account_.credits[line];
        const CommoditySpread& spread = parameters_.credits[formed.spread];
        return creditInput(formed.spread, ofA ? "ratio_a" : "ratio_b",
                           {QT_TRANSLATE_NOOP("explain", "Deltas of the leg per spread"), {}}, std::move(symbol),
                           ofA ? spread.ratioA : spread.ratioB);
    }

    ExplainNode credit(std::size_t line, std::size_t c) const {
        const Credit& formed = account_.credits[line];
        const bool isA = formed.a == c;
        const Commodity& other = account_.commodities[isA ? formed.b : formed.a];
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Credit against %1"), {other.name}}, "",
                                isA ? formed.creditA : formed.creditB, "USD", "c*w*n*k",
                                {creditInput(formed.spread, "credit", {QT_TRANSLATE_NOOP("explain", "Credit rate"), {}},
                                             "c", parameters_.credits[formed.spread].credit),
                                 priceRiskPerDelta(c, "w"), count(line, "n"), ratio(line, isA, "k")});
    }

    /// Spreads formed by a line: what both legs have left of their deltas.
    ExplainNode count(std::size_t line, std::string symbol) const {
        const Credit& formed = account_.credits[line];
        const bool same = parameters_.credits[formed.spread].sameSide;
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Spreads formed"), {}}, std::move(symbol), formed.count,
                                "", std::string("if(a*b ") + (same ? ">" : "<") + " 0, min(abs(a)/ka, abs(b)/kb), 0)",
                                {deltaLeft(line, formed.a, "a"), deltaLeft(line, formed.b, "b"),
                                 ratio(line, true, "ka"), ratio(line, false, "kb")});
    }

    ExplainNode deltaLeft(std::size_t line, std::size_t c, std::string symbol) const {
        std::vector<ExplainNode> used;
        for (std::size_t i = 0; i < line; ++i) {
            const Credit& earlier = account_.credits[i];
            if (earlier.a != c && earlier.b != c) continue;
            const bool isA = earlier.a == c;
            const CommoditySpread& spread = parameters_.credits[earlier.spread];
            used.push_back(explain::formula({QT_TRANSLATE_NOOP("explain", "Deltas used by an earlier credit"), {}}, "",
                                            earlier.count * (isA ? spread.ratioA : spread.ratioB), "", "n*k",
                                            {count(i, "n"), ratio(i, isA, "k")}));
        }
        const CommodityNodes nodes(parameters_, view_, account_.commodities[c]);
        if (used.empty()) return nodes.netDelta(std::move(symbol));
        ExplainNode net = nodes.netDelta("d");
        ExplainNode spent = explain::sum({QT_TRANSLATE_NOOP("explain", "Deltas used by earlier credits"), {}}, "u", "",
                                         std::move(used));
        const double left = net.value - std::copysign(spent.value, net.value);
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Net delta left"), {}}, std::move(symbol), left, "",
                                "d - sign(d)*u", {std::move(net), std::move(spent)});
    }

    ExplainNode priceRiskPerDelta(std::size_t c, std::string symbol) const {
        const Commodity& commodity = account_.commodities[c];
        const CommodityNodes nodes(parameters_, view_, commodity);
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Price risk per delta of %1"), {commodity.name}},
                                std::move(symbol), commodity.priceRiskPerDelta(), "USD", "max(0, p)/abs(d)",
                                {priceRisk(commodity, "p"), nodes.netDelta("d")});
    }

    ExplainNode priceRisk(const Commodity& commodity, std::string symbol) const {
        const bool open = detail_ == ExplainDetail::EveryCell;
        const RiskSplit split = commodity.split();
        ExplainNode time = explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Time risk: mean of the scenarios without a price move"), {}}, "time",
            split.time, "USD", "(l1 + l2)/2", {row(commodity, 0, open, "l1"), row(commodity, 1, open, "l2")});
        ExplainNode vol = explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Volatility risk: half the distance to the paired scenario"), {}}, "vol",
            split.vol, "USD", "(la - lp)/2",
            {row(commodity, commodity.active, open, "la"), row(commodity, paired(commodity.active), open, "lp")});
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Price risk of %1"), {commodity.name}}, std::move(symbol),
                                split.price, "USD", "l - vol - time",
                                {row(commodity, commodity.active, open, "l"), std::move(vol), std::move(time)});
    }

    const Parameters& parameters_;
    const Account& account_;
    const AccountView& view_;
    Context context_;
    ExplainDetail detail_;
};

} // namespace

Phrase scenarioLabel(const Parameters& parameters, const Commodity& commodity, const MarkedBook& book,
                     std::size_t scenario) {
    const Scenario& row = scenarios()[scenario];
    const MarkedPosition& first = book.positions[commodity.positions.front()];
    const ScanRange& range = parameters.rangeOf(first);
    const double move = range.steps(row) * range.price;
    return cellPhrase(commodity.name + " " + (range.priceIsShare ? labelPercent(move) : labelNumber(move, 6, true)),
                      row.vol);
}

ExplainNode requirementNode(const Parameters& parameters, const Account& account, const AccountView& view, Level level,
                            ExplainDetail detail) {
    return AccountNodes(parameters, account, view, detail).requirement(level);
}

} // namespace marginscope::scan
