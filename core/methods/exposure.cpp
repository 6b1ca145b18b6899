#include "core/methods/exposure.h"

#include "core/base/number.h"
#include "core/margin/explain_market.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using Groups = std::map<std::string, std::vector<const MarkedPosition*>>;

Groups contractsOf(const UnitView& unit) {
    Groups groups;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        if (position.instrument.isDerivative() && !position.instrument.isOption())
            groups[position.instrument.symbol].push_back(&position);
    }
    return groups;
}

Groups strikesOf(const UnitView& unit) {
    Groups groups;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        if (position.instrument.isOption())
            groups[formatExpiryCode(position.instrument.expiry) + " " + labelNumber(position.instrument.strike, 10)]
                .push_back(&position);
    }
    return groups;
}

double coinsIn(const std::vector<const MarkedPosition*>& group) {
    double coins = 0.0;
    for (const MarkedPosition* position : group)
        coins += position->coins();
    return coins;
}

// One size per group, made of the signed sum by a formula over "q".
ExplainNode groupNodes(const UnitView& unit, const Groups& groups, Phrase label, const char* each,
                       double (*size)(double)) {
    const explain::Context context = unit.context();
    std::vector<ExplainNode> sizes;
    for (const auto& [name, group] : groups) {
        std::vector<ExplainNode> coins;
        for (const MarkedPosition* position : group)
            coins.push_back(explain::relabelled(explain::coinsOf(context, *position, ""),
                                                {"%1", {explain::positionName(*position)}}));
        ExplainNode net =
            explain::sum({QT_TRANSLATE_NOOP("explain", "Net size"), {}}, "q", unit.code().text(), std::move(coins));
        const double value = size(net.value);
        sizes.push_back(explain::formula({"%1", {name}}, "", value, unit.code().text(), each, {std::move(net)}));
    }
    return explain::sum(std::move(label), "n", unit.code().text(), std::move(sizes));
}

double sizeOf(double coins) {
    return std::fabs(coins);
}

double shortOf(double coins) {
    return std::max(0.0, -coins);
}

double total(const Groups& groups, double (*size)(double)) {
    double sum = 0.0;
    for (const auto& [name, group] : groups)
        sum += size(coinsIn(group));
    return sum;
}

bool isOwnCoin(const UnitView& unit, std::size_t balance) {
    return unit.book().collateral[balance].asset == unit.code();
}

} // namespace

double contractSize(const UnitView& unit) {
    return total(contractsOf(unit), sizeOf);
}

ExplainNode contractSizeNode(const UnitView& unit) {
    return groupNodes(unit, contractsOf(unit), {QT_TRANSLATE_NOOP("explain", "Size of perpetuals and futures"), {}},
                      "abs(q)", sizeOf);
}

double coinsHeld(const UnitView& unit) {
    double coins = 0.0;
    for (std::size_t i = 0; i < unit.positions.size(); ++i)
        if (!unit.position(i).instrument.isDerivative()) coins += unit.position(i).quantity;
    for (const std::size_t balance : unit.collateral)
        if (isOwnCoin(unit, balance)) coins += unit.book().collateral[balance].quantity;
    return std::fabs(coins);
}

ExplainNode coinsHeldNode(const UnitView& unit) {
    std::vector<ExplainNode> held;
    for (std::size_t i = 0; i < unit.positions.size(); ++i)
        if (!unit.position(i).instrument.isDerivative())
            held.push_back(explain::quantityOf(unit.context(), unit.position(i), ""));
    for (const std::size_t balance : unit.collateral)
        if (isOwnCoin(unit, balance)) held.push_back(explain::balanceQuantityOf(unit.book().collateral[balance], ""));
    return explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Coins held"), {}}, "n", coinsHeld(unit), unit.code().text(), "abs(q)",
        {explain::sum({QT_TRANSLATE_NOOP("explain", "Net size"), {}}, "q", unit.code().text(), std::move(held))});
}

double nakedShorts(const UnitView& unit) {
    return total(strikesOf(unit), shortOf);
}

ExplainNode nakedShortsNode(const UnitView& unit) {
    return groupNodes(unit, strikesOf(unit), {QT_TRANSLATE_NOOP("explain", "Naked short options"), {}}, "max(0, 0 - q)",
                      shortOf);
}

} // namespace marginscope
