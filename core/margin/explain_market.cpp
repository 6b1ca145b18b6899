#include "core/margin/explain_market.h"

namespace marginscope::explain {

ExplainNode inNumeraire(const Context& context, ExplainNode leaf, const AssetCode& asset) {
    const MarkedBook& book = context.book;
    if (!book.numeraire) return leaf;
    const std::string& numeraire = book.numeraire->text();
    if (countsAtPar(book, asset)) {
        leaf.source = {QT_TRANSLATE_NOOP("explain", "%1 counts at par: the rulebook counts in %2"),
                       {asset.text(), numeraire}};
        leaf.origin = "rulebook:/equity/numeraire";
        return leaf;
    }
    const double counted = leaf.value;
    const Phrase label = leaf.label;
    const std::string symbol = leaf.symbol, unit = leaf.unit;
    leaf.value *= book.numerairePrice;
    return formula(label, symbol, counted, unit, "p/n",
                   {renamed(std::move(leaf), "p"), assetPriceNode(context, numeraire, "n")});
}

double assetPriceOf(const MarkedBook& book, const std::string& code) {
    for (const AssetPrice& price : book.assets)
        if (price.asset.text() == code) return price.price;
    return 1.0;
}

ExplainNode assetPriceNode(const Context& context, const std::string& code, std::string symbol) {
    return input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {code}}, std::move(symbol),
                 assetPriceOf(context.book, code), "USD/" + code,
                 {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {code}}, "market:/assets/" + code + "/price");
}

ExplainNode balanceQuantityOf(const MarkedCollateral& balance, std::string symbol) {
    const std::string& code = balance.asset.text();
    return input({QT_TRANSLATE_NOOP("explain", "Quantity"), {}}, std::move(symbol), balance.quantity, code,
                 {QT_TRANSLATE_NOOP("explain", "book, balance of %1"), {code}}, "book:/collateral/" + code);
}

ExplainNode balancePriceOf(const Context& context, const MarkedCollateral& balance, std::string symbol) {
    const std::string& code = balance.asset.text();
    return inNumeraire(
        context,
        input({QT_TRANSLATE_NOOP("explain", "Price of %1"), {code}}, std::move(symbol), balance.price, "USD/" + code,
              {QT_TRANSLATE_NOOP("explain", "market, price of %1"), {code}},
              balance.underlying ? "market:/underlyings/" + code + "/spot" : "market:/assets/" + code + "/price"),
        balance.asset);
}

ExplainNode balanceValueOf(const Context& context, const MarkedCollateral& balance, std::string symbol) {
    return formula({QT_TRANSLATE_NOOP("explain", "%1 at market"), {balance.asset.text()}}, std::move(symbol),
                   balance.quantity * balance.price, "USD", "q*P",
                   {balanceQuantityOf(balance, "q"), balancePriceOf(context, balance, "P")});
}

ExplainNode marketRateOf(const Context& context, const MarkedPosition& position, std::string symbol) {
    const std::string origin = "market:/underlyings/" + position.instrument.underlying.text() + "/expiries/" +
                               formatTimestamp(position.instrument.expiry) + "/rate";
    ExplainNode rate = input({QT_TRANSLATE_NOOP("explain", "Rate"), {}}, symbol, position.statedRate, "",
                             {QT_TRANSLATE_NOOP("explain", "market, rate of the expiry"), {}}, origin);
    if (!context.rulebook.rateFloor) return rate;
    return formula(
        {QT_TRANSLATE_NOOP("explain", "Rate, at least the rulebook's floor"), {}}, std::move(symbol),
        position.marketRate, "", "max(r, f)",
        {renamed(std::move(rate), "r"), rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Least rate"), {}}, "f",
                                                      *context.rulebook.rateFloor, "", "/valuation/rate_floor")});
}

ExplainNode modelValueNode(const Context& context, const MarkedPosition& position, std::string symbol) {
    const bool inverse = position.instrument.isInverse();
    std::vector<ExplainNode> children = {
        quantityOf(context, position, "q"),
        optionPriceNode(position, {QT_TRANSLATE_NOOP("explain", "Option value now"), {}}, "V0",
                        forwardOf(context, position, "F"), volatilityOf(position, context, "v"), context),
        settlementPriceOf(context, position, "X")};
    if (inverse) children.push_back(forwardOf(context, position, "F0"));
    return formula({QT_TRANSLATE_NOOP("explain", "%1: model value"), {positionName(position)}}, std::move(symbol),
                   position.quantity * position.modelPrice * position.settlementPrice, "USD",
                   inverse ? "q*V0/F0*X" : "q*V0*X", std::move(children));
}

} // namespace marginscope::explain
