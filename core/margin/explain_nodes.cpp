#include "core/margin/explain_nodes.h"

#include "core/base/number.h"
#include "core/margin/explain_market.h"
#include "core/margin/parameter_table.h"
#include "core/margin/risk_matrix.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace marginscope::explain {

namespace {

std::string rulebookName(const Context& context) {
    return context.rulebook.id + "@" + context.rulebook.version;
}

// Where a parameter stands: with its underlying, with "other", or in the base set.
std::string parameterPointer(const Context& context, const char* section, const AssetCode& underlying,
                             const char* key) {
    const std::string base = std::string("/") + section;
    for (const std::string& name : {underlying.text(), std::string("other")}) {
        const bool named = std::strcmp(section, "standard") == 0 ? context.rulebook.standard.own.count(AssetCode(name)) > 0
                                                                 : context.rulebook.scenario.own.count(AssetCode(name)) > 0;
        if (!named) continue;
        const std::string own = base + "/currencies/" + name + "/" + key;
        // The document knows whether this underlying states the key itself.
        return context.rulebook.stated.count(own) ? own : base + "/" + key;
    }
    return base + "/" + key;
}

template<class Parameters>
ExplainNode parameterNode(const Context& context, const char* section, const AssetCode& underlying, const char* key,
                          std::string symbol, std::span<const ParameterSpec<Parameters>> table, Parameters values) {
    const auto spec =
        std::find_if(table.begin(), table.end(), [&](const auto& s) { return std::strcmp(s.key, key) == 0; });
    return rulebookInput(context, Phrase{spec->meaning, {}}, std::move(symbol), spec->member(values), "",
                         parameterPointer(context, section, underlying, key));
}

std::string expiryOrigin(const MarkedPosition& position) {
    return "market:/underlyings/" + position.instrument.underlying.text() + "/expiries/" +
           formatTimestamp(position.instrument.expiry);
}

ExplainNode rowPnlNode(const Context& context, const MarkedPosition& position, const HeldRow& row) {
    const std::string place = "book:/positions/" + std::to_string(row.index + 1);
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Unrealised P&L, row %1"), {std::to_string(row.index + 1)}};
    if (row.statedPnl)
        return input(label, "", *row.statedPnl, "USD",
                     {QT_TRANSLATE_NOOP("explain", "stated in the book, row %1"), {std::to_string(row.index + 1)}},
                     place + "/unrealised_pnl");
    const std::string unit =
        position.instrument.isInverse() && position.instrument.isOption() ? settlementUnit(position) : "USD";
    ExplainNode quantity =
        input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "q", row.quantity,
              position.isInverseFuture() ? "USD" : position.instrument.underlying.text(),
              {QT_TRANSLATE_NOOP("explain", "book, row %1"), {std::to_string(row.index + 1)}}, place + "/quantity");
    ExplainNode mark = markOf(context, position, "P");
    ExplainNode entry =
        row.entryStated
            ? input({QT_TRANSLATE_NOOP("explain", "Entry price"), {}}, "E", row.entry, unit,
                    {QT_TRANSLATE_NOOP("explain", "book, row %1"), {std::to_string(row.index + 1)}},
                    place + "/entry_price")
            : relabelled(renamed(mark, "E"), {QT_TRANSLATE_NOOP("explain", "Entry price (none stated: the mark)"), {}});
    const double settlement = position.isInverseFuture() ? row.quantity / row.entry - row.quantity / position.mark
                                                         : row.quantity * (position.mark - row.entry);
    return formula(label, "", settlement * position.settlementPrice, "USD",
                   position.isInverseFuture() ? "q*(1/E - 1/P)*X" : "q*(P - E)*X",
                   {std::move(quantity), std::move(mark), std::move(entry), settlementPriceOf(context, position, "X")});
}

} // namespace

ExplainNode input(Phrase label, std::string symbol, double value, std::string unit, Phrase source, std::string origin) {
    ExplainNode node;
    node.label = std::move(label);
    node.symbol = std::move(symbol);
    node.value = value;
    node.unit = std::move(unit);
    node.source = std::move(source);
    node.origin = std::move(origin);
    return node;
}

ExplainNode combined(Combine combine, Phrase label, std::string symbol, double value, std::string unit,
                     std::vector<ExplainNode> children) {
    ExplainNode node = input(std::move(label), std::move(symbol), value, std::move(unit), {}, {});
    node.combine = combine;
    node.children = std::move(children);
    return node;
}

ExplainNode sum(Phrase label, std::string symbol, std::string unit, std::vector<ExplainNode> children,
                double emptyValue) {
    if (children.empty())
        return input(std::move(label), std::move(symbol), emptyValue, std::move(unit),
                     {QT_TRANSLATE_NOOP("explain", "the book holds none"), {}}, "book:/");
    double total = 0.0;
    for (const ExplainNode& child : children)
        total += child.value;
    return combined(Combine::Sum, std::move(label), std::move(symbol), total, std::move(unit), std::move(children));
}

ExplainNode formula(Phrase label, std::string symbol, double value, std::string unit, std::string text,
                    std::vector<ExplainNode> children) {
    ExplainNode node =
        combined(Combine::Formula, std::move(label), std::move(symbol), value, std::move(unit), std::move(children));
    node.formula = std::move(text);
    return node;
}

ExplainNode renamed(ExplainNode node, std::string symbol) {
    node.symbol = std::move(symbol);
    return node;
}

ExplainNode relabelled(ExplainNode node, Phrase label) {
    node.label = std::move(label);
    return node;
}

ExplainNode constant(Phrase label, std::string symbol, double value) {
    return input(std::move(label), std::move(symbol), value, "",
                 {QT_TRANSLATE_NOOP("explain", "definition of the cell"), {}}, "cell:");
}

// Why a value is assumed: what the rulebook says of it, or of the list it stands in.
static const std::string* assumedReason(const Rulebook& rulebook, std::string pointer) {
    while (!pointer.empty()) {
        if (const auto found = rulebook.assumed.find(pointer); found != rulebook.assumed.end()) return &found->second;
        const auto slash = pointer.rfind('/');
        pointer.resize(slash == std::string::npos ? 0 : slash);
    }
    return nullptr;
}

ExplainNode rulebookInput(const Context& context, Phrase label, std::string symbol, double value, std::string unit,
                          const std::string& pointer) {
    const std::string* why = assumedReason(context.rulebook, pointer);
    Phrase source = why ? Phrase{QT_TRANSLATE_NOOP("explain", "rulebook %1 %2 (assumed: %3)"),
                                 {rulebookName(context), pointer, Phrase{*why, {}}}}
                        : Phrase{QT_TRANSLATE_NOOP("explain", "rulebook %1 %2"), {rulebookName(context), pointer}};
    return input(std::move(label), std::move(symbol), value, std::move(unit), std::move(source), "rulebook:" + pointer);
}

ExplainNode blockInput(const Context& context, const ParameterBlock& block, const std::string& key,
                       const std::string& underlying, std::string symbol) {
    const KeySpec& spec = block.spec(key);
    return rulebookInput(context, Phrase{spec.meaning, {}}, std::move(symbol), block.number(key, underlying), "",
                         block.pointer(key, underlying));
}

namespace {

bool isAmerican(const MarkedPosition& position) {
    return position.instrument.style == ExerciseStyle::American;
}

std::string valueFormula(const MarkedPosition& position, const std::string& forward, const std::string& vol) {
    const std::string right = position.instrument.right == OptionRight::Call ? "call(" : "put(";
    const std::string terms = right + forward + ", K, " + vol + ", T, r";
    return isAmerican(position) ? "american_" + terms + ", b)" : "black_" + terms + ")";
}

// American options need the spot beside the forward.
void addCarry(const Context& context, const MarkedPosition& position, std::vector<ExplainNode>& children) {
    if (!isAmerican(position)) return;
    children.push_back(formula(
        {QT_TRANSLATE_NOOP("explain",
                           "Cost of carry (American exercise, approximation of Barone-Adesi and Whaley)"),
         {}},
        "b", position.carry, "", "ln(F/S)/T",
        {forwardOf(context, position, "F"), spotOf(context, position.underlying, "S"), yearsOf(position, "T")}));
}

} // namespace

Phrase requirementLabel(Level level) {
    return level == Level::Initial ? Phrase{QT_TRANSLATE_NOOP("explain", "Initial requirement"), {}}
                                   : Phrase{QT_TRANSLATE_NOOP("explain", "Maintenance requirement"), {}};
}

ExplainNode standardParameter(const Context& context, const MarkedPosition& position, const char* key,
                              std::string symbol) {
    const AssetCode& underlying = context.underlyingOf(position).underlying;
    return parameterNode(context, "standard", underlying, key, std::move(symbol), standardParameterTable(),
                         context.rulebook.standard.of(underlying));
}

ExplainNode scenarioParameter(const Context& context, std::size_t underlying, const char* key, std::string symbol) {
    const AssetCode& code = context.book.underlyings[underlying].underlying;
    return parameterNode(context, "portfolio", code, key, std::move(symbol), scenarioParameterTable(),
                         context.rulebook.scenario.of(code));
}

ExplainNode spotOf(const Context& context, std::size_t underlying, std::string symbol) {
    const MarkedUnderlying& held = context.book.underlyings[underlying];
    return input({QT_TRANSLATE_NOOP("explain", "Index of %1"), {held.underlying.text()}}, std::move(symbol), held.spot,
                 "USD/" + held.underlying.text(),
                 {QT_TRANSLATE_NOOP("explain", "market, spot of %1"), {held.underlying.text()}},
                 "market:/underlyings/" + held.underlying.text() + "/spot");
}

ExplainNode quantityOf(const Context&, const MarkedPosition& position, std::string symbol) {
    const std::string unit = position.isInverseFuture() ? "USD" : position.instrument.underlying.text();
    if (position.holdings.empty()) // a balance that moves inside the scenarios
        return input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, std::move(symbol), position.quantity, unit,
                     {QT_TRANSLATE_NOOP("explain", "book, balance of %1"), {unit}}, "book:/collateral/" + unit);
    std::vector<ExplainNode> rows;
    for (const HeldRow& row : position.holdings)
        rows.push_back(input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, "", row.quantity, unit,
                             {QT_TRANSLATE_NOOP("explain", "book, row %1"), {std::to_string(row.index + 1)}},
                             "book:/positions/" + std::to_string(row.index + 1) + "/quantity"));
    if (rows.size() == 1) return renamed(std::move(rows.front()), std::move(symbol));
    return sum({QT_TRANSLATE_NOOP("explain", "Quantity of %1 rows"), {std::to_string(rows.size())}}, std::move(symbol),
               unit, std::move(rows));
}

ExplainNode forwardOf(const Context& context, const MarkedPosition& position, std::string symbol) {
    const std::string& underlying = position.instrument.underlying.text();
    const bool spot = position.instrument.kind == InstrumentKind::Spot;
    if (!position.ownForward)
        return relabelled(spotOf(context, position.underlying, std::move(symbol)),
                          {QT_TRANSLATE_NOOP("explain", "Forward (none in the market: the index)"), {}});
    if (spot)
        return inNumeraire(
            context,
            input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {underlying}}, std::move(symbol), position.forward,
                  "USD/" + underlying, {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {underlying}},
                  "market:/underlyings/" + underlying + "/spot"),
            position.instrument.underlying);
    if (position.instrument.kind == InstrumentKind::Perpetual)
        return input({QT_TRANSLATE_NOOP("explain", "Perpetual price of %1"), {underlying}}, std::move(symbol),
                     position.forward, "USD/" + underlying,
                     {QT_TRANSLATE_NOOP("explain", "market, perpetual of %1"), {underlying}},
                     "market:/underlyings/" + underlying + "/perpetual/price");
    const std::string expiry = formatExpiryCode(position.instrument.expiry);
    return input({QT_TRANSLATE_NOOP("explain", "Forward of %1 %2"), {underlying, expiry}}, std::move(symbol),
                 position.forward, "USD/" + underlying,
                 {QT_TRANSLATE_NOOP("explain", "market, forward of %1 %2"), {underlying, expiry}},
                 expiryOrigin(position) + "/forward");
}

ExplainNode strikeOf(const MarkedPosition& position, std::string symbol) {
    return input({QT_TRANSLATE_NOOP("explain", "Strike"), {}}, std::move(symbol), position.instrument.strike,
                 "USD/" + position.instrument.underlying.text(),
                 {QT_TRANSLATE_NOOP("explain", "contract %1"), {position.instrument.symbol}},
                 "contract:" + position.instrument.symbol + "/strike");
}

ExplainNode volatilityOf(const MarkedPosition& position, const Context&, std::string symbol) {
    const std::string strike = formatNumber(position.instrument.strike);
    return input({QT_TRANSLATE_NOOP("explain", "Volatility"), {}}, std::move(symbol), position.vol, "",
                 {QT_TRANSLATE_NOOP("explain", "market, smile of %1 %2 at strike %3"),
                  {position.instrument.underlying.text(), formatExpiryCode(position.instrument.expiry), strike}},
                 expiryOrigin(position) + "/vols/" + strike);
}

ExplainNode yearsOf(const MarkedPosition& position, std::string symbol) {
    return input({QT_TRANSLATE_NOOP("explain", "Time to expiry, years"), {}}, std::move(symbol), position.years,
                 "years",
                 {QT_TRANSLATE_NOOP("explain", "market time to %1"), {formatTimestamp(position.instrument.expiry)}},
                 expiryOrigin(position) + "/years");
}

ExplainNode rateOf(const MarkedPosition& position, const Context& context, std::string symbol) {
    if (context.rulebook.discount) return marketRateOf(context, position, std::move(symbol));
    return input({QT_TRANSLATE_NOOP("explain", "Rate"), {}}, std::move(symbol), position.rate, "",
                 {QT_TRANSLATE_NOOP("explain", "the rulebook does not discount"), {}}, "rulebook:/valuation/discount");
}

ExplainNode settlementPriceOf(const Context& context, const MarkedPosition& position, std::string symbol) {
    if (position.instrument.isInverse()) return spotOf(context, position.underlying, std::move(symbol));
    const std::string& currency = position.instrument.settlementCurrency.text();
    return inNumeraire(context,
                       input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {currency}}, std::move(symbol),
                             position.settlementPrice, "USD/" + currency,
                             {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {currency}},
                             "market:/assets/" + currency + "/price"),
                       position.instrument.settlementCurrency);
}

ExplainNode markOf(const Context& context, const MarkedPosition& position, std::string symbol) {
    const Phrase label{QT_TRANSLATE_NOOP("explain", "Mark of %1"), {position.instrument.symbol}};
    const std::string unit =
        position.instrument.isOption() && position.instrument.isInverse() ? settlementUnit(position) : "USD";
    if (position.ownMark)
        return input(label, std::move(symbol), position.mark, unit,
                     {QT_TRANSLATE_NOOP("explain", "market, mark of %1"), {position.instrument.symbol}},
                     "market:/instruments/" + position.instrument.symbol + "/mark");
    if (!position.instrument.isOption()) return forwardOf(context, position, std::move(symbol));
    const std::string value = valueFormula(position, "F", "v");
    std::vector<ExplainNode> children = {forwardOf(context, position, "F"), strikeOf(position, "K"),
                                         volatilityOf(position, context, "v"), yearsOf(position, "T"),
                                         rateOf(position, context, "r")};
    addCarry(context, position, children);
    return formula(label, std::move(symbol), position.mark, unit,
                   position.instrument.isInverse() ? value + "/F" : value, std::move(children));
}

ExplainNode coinsOf(const Context& context, const MarkedPosition& position, std::string symbol) {
    if (!position.isInverseFuture()) return quantityOf(context, position, std::move(symbol));
    return formula({QT_TRANSLATE_NOOP("explain", "Size in coins"), {}}, std::move(symbol), position.coins(),
                   position.instrument.underlying.text(), "q/P",
                   {quantityOf(context, position, "q"), markOf(context, position, "P")});
}

std::string positionName(const MarkedPosition& position) {
    return labelNumber(position.contracts, 10, true) + " " + position.instrument.symbol;
}

std::string settlementUnit(const MarkedPosition& position) {
    return position.instrument.settlementCurrency.text();
}

ExplainNode unrealisedPnlNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    const Phrase label{QT_TRANSLATE_NOOP("explain", "%1: unrealised P&L"), {positionName(position)}};
    std::vector<ExplainNode> rows;
    for (const HeldRow& row : position.holdings) {
        rows.push_back(rowPnlNode(context, position, row));
        if (row.funding != 0.0)
            rows.push_back(input({QT_TRANSLATE_NOOP("explain", "Unrealised funding"), {}}, "", row.funding, "USD",
                                 {QT_TRANSLATE_NOOP("explain", "book, row %1"), {std::to_string(row.index + 1)}},
                                 "book:/positions/" + std::to_string(row.index + 1) + "/unrealised_funding"));
    }
    if (rows.size() == 1) return relabelled(renamed(std::move(rows.front()), std::move(symbol)), label);
    return sum(label, std::move(symbol), "USD", std::move(rows));
}

ExplainNode marketValueNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    return formula({QT_TRANSLATE_NOOP("explain", "%1: market value"), {positionName(position)}}, std::move(symbol),
                   marketValue(position), "USD", "q*P*X",
                   {quantityOf(context, position, "q"), markOf(context, position, "P"),
                    settlementPriceOf(context, position, "X")});
}

ExplainNode premiumPaidNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    return combined(Combine::Difference, {QT_TRANSLATE_NOOP("explain", "Premium paid (market value less P&L)"), {}},
                    std::move(symbol), position.cost * position.settlementPrice, "USD",
                    {marketValueNode(context, position, ""), unrealisedPnlNode(context, position, "")});
}

ExplainNode deltaNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    const double share = windowShare(position, context.rulebook);
    const double delta = deltaCoins(position) * share;
    const Phrase label{QT_TRANSLATE_NOOP("explain", "%1: delta"), {positionName(position)}};
    std::vector<ExplainNode> children = {quantityOf(context, position, "q")};
    std::string text = "q";
    if (position.isInverseFuture()) {
        text = "q/F";
        children.push_back(forwardOf(context, position, "F"));
    } else if (isAmerican(position)) {
        text = "q*d";
        children.push_back(input({QT_TRANSLATE_NOOP("explain", "Delta of one unit (American exercise)"), {}}, "d",
                                 optionGreeks(position).delta, "",
                                 {QT_TRANSLATE_NOOP("explain", "differences of the approximated value"), {}},
                                 "model:" + position.instrument.symbol + "/delta"));
    } else if (position.instrument.isOption()) {
        text = position.instrument.right == OptionRight::Call ? "q*N((ln(F/K) + v^2*T/2)/(v*sqrt(T)))"
                                                              : "q*(N((ln(F/K) + v^2*T/2)/(v*sqrt(T))) - 1)";
        for (ExplainNode& node : std::vector<ExplainNode>{forwardOf(context, position, "F"), strikeOf(position, "K"),
                                                          volatilityOf(position, context, "v"), yearsOf(position, "T")})
            children.push_back(std::move(node));
        if (position.rate != 0.0) {
            text += "*exp(0 - r*T)";
            children.push_back(rateOf(position, context, "r"));
        }
    }
    if (share != 1.0) {
        text += "*w";
        children.push_back(input({QT_TRANSLATE_NOOP("explain", "Share left in the averaging window before expiry"), {}},
                                 "w", share, "", {QT_TRANSLATE_NOOP("explain", "market time to expiry ÷ window"), {}},
                                 "rulebook:/portfolio/settlement_window_minutes"));
    }
    return formula(label, std::move(symbol), delta, position.instrument.underlying.text(), text, std::move(children));
}

ExplainNode optionPriceNode(const MarkedPosition& position, Phrase label, std::string symbol, ExplainNode forward,
                            ExplainNode vol, const Context& context) {
    const std::string text = valueFormula(position, forward.symbol, vol.symbol);
    const double value = optionValue(position, forward.value, vol.value);
    std::vector<ExplainNode> children = {std::move(forward), strikeOf(position, "K"), std::move(vol),
                                         yearsOf(position, "T"), rateOf(position, context, "r")};
    addCarry(context, position, children);
    return formula(std::move(label), std::move(symbol), value, "USD", text, std::move(children));
}

ExplainNode movedForwardNode(const Context& context, const MarkedPosition& position, ExplainNode move,
                             std::string symbol) {
    const double value = position.forward * (1.0 + move.value);
    return formula({QT_TRANSLATE_NOOP("explain", "Forward after the move"), {}}, std::move(symbol), value, "USD",
                   "F*(1 + m)", {forwardOf(context, position, "F"), renamed(std::move(move), "m")});
}

ExplainNode movedPnlNode(const Context& context, const MarkedPosition& position, ExplainNode move,
                         ExplainNode shockedVol, double value, std::string symbol) {
    const Phrase label{QT_TRANSLATE_NOOP("explain", "%1: P&L in %2"),
                       {positionName(position), settlementUnit(position)}};
    const std::string unit = settlementUnit(position);
    if (!position.instrument.isOption())
        return formula(
            label, std::move(symbol), value, unit, position.isInverseFuture() ? "q/F*(1 - 1/(1 + m))" : "q*F*m",
            {quantityOf(context, position, "q"), forwardOf(context, position, "F"), renamed(std::move(move), "m")});
    const bool inverse = position.instrument.isInverse();
    std::vector<ExplainNode> children = {
        quantityOf(context, position, "q"),
        optionPriceNode(position, {QT_TRANSLATE_NOOP("explain", "Option value after the move"), {}}, "V1",
                        movedForwardNode(context, position, move, "F1"), renamed(std::move(shockedVol), "v1"), context),
        optionPriceNode(position, {QT_TRANSLATE_NOOP("explain", "Option value now"), {}}, "V0",
                        forwardOf(context, position, "F"), volatilityOf(position, context, "v"), context)};
    if (inverse) {
        children.push_back(movedForwardNode(context, position, std::move(move), "F1"));
        children.push_back(forwardOf(context, position, "F0"));
    }
    return formula(label, std::move(symbol), value, unit, inverse ? "q*(V1/F1 - V0/F0)" : "q*(V1 - V0)",
                   std::move(children));
}

} // namespace marginscope::explain
