#include "core/methods/bracket_explain.h"

#include "core/margin/standard_margin.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

using explain::Context;

/// One future or perpetual whose tree is made.
struct Held {
    const Context& context;
    const ParameterBlock& block;
    const BracketRules& rules;
    const MarkedPosition& position;

    const std::string& code() const { return context.underlyingOf(position).underlying.text(); }
    std::string unit() const { return explain::settlementUnit(position); }
    BracketMargin margin() const { return {rules, position}; }
    bool inverse() const { return position.instrument.isInverse(); }
};

// Cost of the rows: what "at entry" is counted of.
ExplainNode entryCostNode(const Held& held) {
    std::vector<ExplainNode> rows;
    for (const HeldRow& row : held.position.holdings) {
        const std::string number = std::to_string(row.index + 1), place = "book:/positions/" + number;
        const Phrase source{QT_TRANSLATE_NOOP("explain", "book, row %1"), {number}};
        ExplainNode quantity = explain::input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q", row.quantity,
                                              held.inverse() ? "USD" : held.code(), source, place + "/quantity");
        ExplainNode entry = row.entryStated ? explain::input({QT_TRANSLATE_NOOP("explain", "Entry price"), {}}, "E",
                                                             row.entry, "USD", source, place + "/entry_price")
                                            : explain::markOf(held.context, held.position, "E");
        rows.push_back(explain::formula({QT_TRANSLATE_NOOP("explain", "Value at entry, row %1"), {number}}, "",
                                        held.inverse() ? row.quantity / row.entry : row.quantity * row.entry,
                                        held.unit(), held.inverse() ? "q/E" : "q*E",
                                        {std::move(quantity), std::move(entry)}));
    }
    return explain::sum({QT_TRANSLATE_NOOP("explain", "Value at entry"), {}}, "c", held.unit(), std::move(rows));
}

ExplainNode valueNode(const Held& held, ValueAt at, std::string symbol) {
    const double value = held.margin().value(at);
    if (at == ValueAt::Entry)
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Position value at entry"), {}}, std::move(symbol), value,
                                held.unit(), "abs(c)", {entryCostNode(held)});
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Position value at the mark"), {}}, std::move(symbol), value, held.unit(),
        held.inverse() ? "abs(q/P)" : "abs(q*P)",
        {explain::quantityOf(held.context, held.position, "q"), explain::markOf(held.context, held.position, "P")});
}

ExplainNode bracketInput(const Held& held, std::size_t bracket, const char* column, double value, std::string symbol) {
    const bool floor = std::string(column) == "floor", maintenance = std::string(column) == "maintenance";
    const char* label = floor         ? QT_TRANSLATE_NOOP("explain", "Floor of bracket %1")
                        : maintenance ? QT_TRANSLATE_NOOP("explain", "Maintenance rate of bracket %1")
                        : std::string(column) == "initial"
                            ? QT_TRANSLATE_NOOP("explain", "Initial rate of bracket %1")
                            : QT_TRANSLATE_NOOP("explain", "Maximum leverage of bracket %1");
    return explain::rulebookInput(held.context, {label, {std::to_string(bracket + 1)}}, std::move(symbol), value,
                                  floor && !held.rules.inContracts ? held.unit() : "",
                                  held.block.pointer(bracketKey(held.inverse()), held.code()) + "/" +
                                      std::to_string(bracket) + "/" + column);
}

ExplainNode amountNode(const Held& held, std::size_t index) {
    const BracketTable& table = held.rules.tableOf(held.position);
    const std::vector<Bracket>& brackets = table.brackets();
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Maintenance amount of bracket %1"), {std::to_string(index + 1)}};
    if (table.amountsStated())
        return explain::rulebookInput(held.context, label, "cum", brackets[index].amount, held.unit(),
                                      held.block.pointer(bracketAmountsKey(held.inverse()), held.code()) + "/" +
                                          std::to_string(index));
    std::vector<ExplainNode> steps;
    for (std::size_t i = 1; i <= index; ++i) {
        const Bracket &below = brackets[i - 1], &here = brackets[i];
        steps.push_back(
            explain::formula({QT_TRANSLATE_NOOP("explain", "Step into bracket %1"), {std::to_string(i + 1)}}, "",
                             here.floor * (here.maintenance - below.maintenance), held.unit(), "f*(b - a)",
                             {bracketInput(held, i, "floor", here.floor, "f"),
                              bracketInput(held, i, "maintenance", here.maintenance, "b"),
                              bracketInput(held, i - 1, "maintenance", below.maintenance, "a")}));
    }
    return explain::sum(label, "cum", held.unit(), std::move(steps));
}

ExplainNode feeNode(const Held& held, ExplainNode equity) {
    const double value = held.margin().fee(equity.value / held.position.settlementPrice);
    ExplainNode rate = explain::blockInput(held.context, held.block, "closing_fee", held.code(), "fee");
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Fee for closing"), {}};
    if (held.rules.feeAt != FeeAt::Bankruptcy)
        return explain::formula(
            label, "closing", value, held.unit(), "fee*v",
            {std::move(rate), valueNode(held, held.rules.feeAt == FeeAt::Entry ? ValueAt::Entry : ValueAt::Mark, "v")});
    const std::string sign = held.margin().side() > 0.0 ? " - " : " + ";
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Fee for closing at the bankruptcy price"), {}}, "closing",
                            value, held.unit(), "fee*max(0, (v" + sign + "E/X)/(1" + sign + "fee))",
                            {std::move(rate), valueNode(held, ValueAt::Mark, "v"),
                             explain::renamed(std::move(equity), "E"),
                             explain::settlementPriceOf(held.context, held.position, "X")});
}

ExplainNode maintenanceNode(const Held& held, ExplainNode equity, const std::string& symbol) {
    const ValueAt at = held.rules.maintenanceAtOf(held.position);
    const BracketMargin margin = held.margin();
    const std::size_t index = held.rules.tableOf(held.position).indexOf(margin.size(at));
    const Bracket& bracket = margin.bracket(at);
    std::vector<ExplainNode> children = {valueNode(held, at, "v"),
                                         bracketInput(held, index, "maintenance", bracket.maintenance, "mmr")};
    std::string text = "v*mmr";
    if (bracket.amount != 0.0) {
        children.push_back(amountNode(held, index));
        text = "max(0, v*mmr - cum)";
    }
    double value = margin.maintenance();
    if (held.rules.closingFee > 0.0) {
        children.push_back(feeNode(held, std::move(equity)));
        value += children.back().value;
        text += " + closing";
    }
    children.push_back(explain::settlementPriceOf(held.context, held.position, "X"));
    return explain::formula(explain::requirementLabel(held.position, Level::Maintenance), symbol,
                            value * held.position.settlementPrice, "USD", "(" + text + ")*X", std::move(children));
}

ExplainNode leastRateNode(const Held& held, std::string symbol) {
    const ValueAt at = held.rules.initialAt;
    const std::size_t index = held.rules.tableOf(held.position).indexOf(held.margin().size(at));
    const Bracket& bracket = held.margin().bracket(at);
    if (bracket.initial > 0.0) return bracketInput(held, index, "initial", bracket.initial, std::move(symbol));
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Least initial rate"), {}}, std::move(symbol),
                            bracket.leastInitial(), "", "1/L",
                            {bracketInput(held, index, "max_leverage", bracket.maxLeverage, "L")});
}

ExplainNode leverageRateNode(const Held& held, const HeldRow& row) {
    const std::string number = std::to_string(row.index + 1);
    ExplainNode least = leastRateNode(held, "least");
    if (!row.leverage) return explain::renamed(std::move(least), "rate");
    const double value = std::max(1.0 / *row.leverage, least.value);
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Initial rate, row %1"), {number}}, "rate", value, "",
                            "max(1/L, least)",
                            {explain::input({QT_TRANSLATE_NOOP("explain", "Leverage"), {}}, "L", *row.leverage, "",
                                            {QT_TRANSLATE_NOOP("explain", "book, row %1"), {number}},
                                            "book:/positions/" + number + "/leverage"),
                             std::move(least)});
}

// Mean of the rows' rates by size.
ExplainNode initialRateNode(const Held& held) {
    const std::vector<HeldRow>& rows = held.position.holdings;
    if (rows.size() == 1) return leverageRateNode(held, rows.front());
    std::vector<ExplainNode> children;
    std::string above, below;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string at = std::to_string(i), number = std::to_string(rows[i].index + 1);
        children.push_back(explain::renamed(leverageRateNode(held, rows[i]), "r" + at));
        children.push_back(explain::input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q" + at, rows[i].quantity,
                                          held.inverse() ? "USD" : held.code(),
                                          {QT_TRANSLATE_NOOP("explain", "book, row %1"), {number}},
                                          "book:/positions/" + number + "/quantity"));
        above += (i == 0 ? "abs(q" : " + abs(q") + at + ")*r" + at;
        below += (i == 0 ? "abs(q" : " + abs(q") + at + ")";
    }
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Initial rate, mean of the rows by size"), {}}, "rate",
                            held.margin().initialRate(), "", "(" + above + ")/(" + below + ")", std::move(children));
}

ExplainNode initialNode(const Held& held, const std::string& symbol) {
    return explain::formula(explain::requirementLabel(held.position, Level::Initial), symbol,
                            held.margin().initial() * held.position.settlementPrice, "USD", "v*rate*X",
                            {valueNode(held, held.rules.initialAt, "v"), initialRateNode(held),
                             explain::settlementPriceOf(held.context, held.position, "X")});
}

ExplainNode otmNode(const Held& held) {
    const OtmReference reference = held.rules.options.otmReference;
    ExplainNode price = reference == OtmReference::Index ? explain::spotOf(held.context, held.position.underlying, "U")
                                                         : explain::forwardOf(held.context, held.position, "U");
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Out of the money, share of the price"), {}}, "otm",
                            otmFraction(held.position, held.context.underlyingOf(held.position), reference), "",
                            held.position.instrument.right == OptionRight::Call ? "max(K - U, 0)/U" : "max(U - K, 0)/U",
                            {explain::strikeOf(held.position, "K"), std::move(price)});
}

ExplainNode optionRate(const Held& held, const char* key, std::string symbol) {
    return explain::blockInput(held.context, held.block, key, held.code(), std::move(symbol));
}

} // namespace

ExplainNode potAndPnlNode(const Context& context, const MarkedPosition& position) {
    return explain::sum({QT_TRANSLATE_NOOP("explain", "%1: pot and P&L"), {explain::positionName(position)}}, "E",
                        "USD",
                        {explain::potNode(context, position, ""), explain::unrealisedPnlNode(context, position, "")});
}

ExplainNode bracketNode(const Context& context, const ParameterBlock& block, const BracketRules& rules,
                        const MarkedPosition& position, Level level, ExplainNode equity, const std::string& symbol) {
    const Held held{context, block, rules, position};
    return level == Level::Initial ? initialNode(held, symbol) : maintenanceNode(held, std::move(equity), symbol);
}

ExplainNode bracketOptionNode(const Context& context, const ParameterBlock& block, const BracketRules& rules,
                              const MarkedPosition& position, Level level, const std::string& symbol) {
    const Held held{context, block, rules, position};
    const bool call = position.instrument.right == OptionRight::Call, initial = level == Level::Initial;
    const std::string base = held.inverse() ? "" : "*B";
    const std::string maintenance = call ? "mm" + base + " + mark" : "max(mm" + base + ", mm*mark) + mark";
    const std::string first = "max(im - otm, floor)" + base + " + mark";
    std::vector<ExplainNode> children = {explain::quantityOf(context, position, "q"),
                                         explain::markOf(context, position, "mark"),
                                         explain::settlementPriceOf(context, position, "X")};
    if (!held.inverse()) children.push_back(explain::spotOf(context, position.underlying, "B"));
    if (!initial || !call) children.push_back(optionRate(held, "option_maintenance", "mm"));
    if (initial) {
        children.push_back(optionRate(held, "option_initial", "im"));
        children.push_back(optionRate(held, "option_initial_floor", "floor"));
        children.push_back(otmNode(held));
    }
    const std::string perCoin = !initial ? maintenance : call ? first : "max(" + first + ", " + maintenance + ")";
    const double value = standardMargin(position, context.underlyingOf(position), rules.options).at(level);
    return explain::formula(explain::requirementLabel(position, level), symbol, value, "USD",
                            "abs(q)*(" + perCoin + ")*X", std::move(children));
}

} // namespace marginscope
