// What a strategy is called, by the shape of its legs.
#include "core/methods/strategy_explain.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace marginscope::explain {

namespace {

struct Side {
    double strike = 0.0;
    double contracts = 0.0;
    Timestamp expiry{};
};

/// Legs of a set by right, ascending by strike.
struct Shape {
    std::vector<Side> calls, puts;
    bool oneExpiry = true;
};

Shape shapeOf(const StrategyUnit& unit, const Pairing& pairing) {
    Shape shape;
    for (const PairedLeg& paired : pairing.legs) {
        const StrategyLeg& leg = unit.book.legs[paired.leg];
        (leg.right == OptionRight::Call ? shape.calls : shape.puts)
            .push_back({leg.strike, paired.contracts * leg.multiplier, leg.expiry});
        shape.oneExpiry = shape.oneExpiry && leg.expiry == unit.book.legs[pairing.legs.front().leg].expiry;
    }
    for (std::vector<Side>* side : {&shape.calls, &shape.puts})
        std::sort(side->begin(), side->end(), [](const Side& a, const Side& b) { return a.strike < b.strike; });
    return shape;
}

const char* verticalName(const Side& low, const Side& high, bool calls) {
    if (low.strike == high.strike) return QT_TRANSLATE_NOOP("strategy", "calendar spread");
    if (low.expiry != high.expiry) return QT_TRANSLATE_NOOP("strategy", "diagonal spread");
    if (calls)
        return low.contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "bull call spread")
                                   : QT_TRANSLATE_NOOP("strategy", "bear call spread");
    return low.contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "bull put spread")
                               : QT_TRANSLATE_NOOP("strategy", "bear put spread");
}

const char* oneSidedName(const std::vector<Side>& side, bool calls) {
    if (side.size() == 2 && std::fabs(side[0].contracts + side[1].contracts) < 1e-9)
        return verticalName(side[0], side[1], calls);
    if (side.size() == 3 && std::fabs(side[0].contracts - side[2].contracts) < 1e-9 &&
        std::fabs(side[0].contracts + 0.5 * side[1].contracts) < 1e-9)
        return side[1].contracts < 0.0 ? QT_TRANSLATE_NOOP("strategy", "long butterfly")
                                       : QT_TRANSLATE_NOOP("strategy", "short butterfly");
    if (side.size() == 4 && side[0].contracts == side[3].contracts && side[1].contracts == side[2].contracts &&
        side[0].contracts == -side[1].contracts)
        return side[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "long condor")
                                       : QT_TRANSLATE_NOOP("strategy", "short condor");
    return QT_TRANSLATE_NOOP("strategy", "combination of spreads");
}

const char* twoSidedName(const Shape& shape) {
    const std::vector<Side>&puts = shape.puts, &calls = shape.calls;
    const bool verticals = puts.size() == 2 && calls.size() == 2 && puts[0].contracts == -puts[1].contracts &&
                           calls[0].contracts == -calls[1].contracts && puts[0].contracts == -calls[0].contracts;
    const bool iron = puts.size() == 2 && calls.size() == 2 && puts[0].contracts == -puts[1].contracts &&
                      calls[0].contracts == -calls[1].contracts && puts[0].contracts == calls[1].contracts;
    if (verticals && puts[0].strike == calls[0].strike && puts[1].strike == calls[1].strike)
        return calls[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "long box")
                                        : QT_TRANSLATE_NOOP("strategy", "short box");
    if (iron && puts[1].strike == calls[0].strike)
        return puts[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "iron butterfly")
                                       : QT_TRANSLATE_NOOP("strategy", "reverse iron butterfly");
    if (iron && puts[1].strike < calls[0].strike)
        return puts[0].contracts > 0.0 ? QT_TRANSLATE_NOOP("strategy", "iron condor")
                                       : QT_TRANSLATE_NOOP("strategy", "reverse iron condor");
    return QT_TRANSLATE_NOOP("strategy", "combination of spreads");
}

const char* setName(const Shape& shape) {
    if (shape.puts.empty()) return oneSidedName(shape.calls, true);
    if (shape.calls.empty()) return oneSidedName(shape.puts, false);
    return twoSidedName(shape);
}

const char* strangleName(const StrategyUnit& unit, const Pairing& pairing) {
    const StrategyLeg &a = unit.book.legs[pairing.legs[0].leg], &b = unit.book.legs[pairing.legs[1].leg];
    return a.strike == b.strike && a.expiry == b.expiry ? QT_TRANSLATE_NOOP("strategy", "short straddle")
                                                        : QT_TRANSLATE_NOOP("strategy", "short strangle");
}

} // namespace

Phrase strategyName(const StrategyUnit& unit, const Pairing& pairing) {
    const bool isLong = unit.book.shares > 0.0;
    const auto call = [&] { return unit.book.legs[pairing.legs[0].leg].right == OptionRight::Call; };
    switch (pairing.kind) {
    case PairingKind::Stock:
        return {isLong ? QT_TRANSLATE_NOOP("strategy", "stock") : QT_TRANSLATE_NOOP("strategy", "short stock"), {}};
    case PairingKind::ProtectedStock:
        return {isLong ? QT_TRANSLATE_NOOP("strategy", "protective put")
                       : QT_TRANSLATE_NOOP("strategy", "protective call"),
                {}};
    case PairingKind::Conversion:
        return {isLong ? QT_TRANSLATE_NOOP("strategy", "conversion")
                       : QT_TRANSLATE_NOOP("strategy", "reverse conversion"),
                {}};
    case PairingKind::CoveredOption:
        return {call() ? QT_TRANSLATE_NOOP("strategy", "covered call") : QT_TRANSLATE_NOOP("strategy", "covered put"),
                {}};
    case PairingKind::Spread:
        return {setName(shapeOf(unit, pairing)), {}};
    case PairingKind::ShortStrangle:
        return {strangleName(unit, pairing), {}};
    case PairingKind::Naked:
        break;
    }
    return {call() ? QT_TRANSLATE_NOOP("strategy", "naked call") : QT_TRANSLATE_NOOP("strategy", "naked put"), {}};
}

Phrase strategyLabel(const MarkedBook& book, const StrategyUnit& unit, const Pairing& pairing) {
    constexpr std::size_t named = 6;
    std::string legs;
    const auto add = [&](double size, const std::string& symbol) {
        legs += (legs.empty() ? "" : ", ") + labelNumber(size, 9, true) + " " + symbol;
    };
    if (pairing.shares != 0.0) add(pairing.shares, book.underlyings[unit.underlying].underlying.text());
    for (std::size_t i = 0; i < pairing.legs.size() && i < named; ++i)
        add(pairing.legs[i].contracts,
            book.positions[unit.book.legs[pairing.legs[i].leg].positions.front()].instrument.symbol);
    if (pairing.legs.size() <= named) return {"%1: %2", {strategyName(unit, pairing), legs}};
    return {QT_TRANSLATE_NOOP("strategy", "%1: %2 and %3 more"),
            {strategyName(unit, pairing), legs, std::to_string(pairing.legs.size() - named)}};
}

} // namespace marginscope::explain
