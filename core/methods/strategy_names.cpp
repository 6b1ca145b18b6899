// What a strategy is called, by the shape of its legs.
#include "core/methods/strategy_explain.h"

#include "core/base/number.h"
#include "core/methods/strategy_shapes.h"

namespace marginscope::explain {

namespace {

const char* strangleName(const StrategyUnit& unit, const Pairing& pairing) {
    const StrategyLeg &a = unit.book.legs[pairing.legs[0].leg], &b = unit.book.legs[pairing.legs[1].leg];
    return a.strike == b.strike && a.expiry == b.expiry ? QT_TRANSLATE_NOOP("scenario", "short straddle")
                                                        : QT_TRANSLATE_NOOP("scenario", "short strangle");
}

} // namespace

Phrase strategyName(const StrategyUnit& unit, const Pairing& pairing) {
    const bool isLong = unit.book.shares > 0.0;
    const auto call = [&] { return unit.book.legs[pairing.legs[0].leg].right == OptionRight::Call; };
    switch (pairing.kind) {
    case PairingKind::Stock:
        return {isLong ? QT_TRANSLATE_NOOP("scenario", "stock") : QT_TRANSLATE_NOOP("strategy", "short stock"), {}};
    case PairingKind::ProtectedStock:
        return {isLong ? QT_TRANSLATE_NOOP("scenario", "protective put")
                       : QT_TRANSLATE_NOOP("scenario", "protective call"),
                {}};
    case PairingKind::Conversion:
        return {isLong ? QT_TRANSLATE_NOOP("scenario", "conversion")
                       : QT_TRANSLATE_NOOP("scenario", "reverse conversion"),
                {}};
    case PairingKind::CoveredOption:
        return {call() ? QT_TRANSLATE_NOOP("scenario", "covered call") : QT_TRANSLATE_NOOP("strategy", "covered put"),
                {}};
    case PairingKind::Spread:
        if (const char* name = setName(unit.book, pairing.legs)) return {name, {}};
        return {QT_TRANSLATE_NOOP("scenario", "combination of spreads"), {}};
    case PairingKind::ShortStrangle:
        return {strangleName(unit, pairing), {}};
    case PairingKind::Naked:
        break;
    }
    return {call() ? QT_TRANSLATE_NOOP("scenario", "naked call") : QT_TRANSLATE_NOOP("strategy", "naked put"), {}};
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
    return {QT_TRANSLATE_NOOP("scenario", "%1: %2 and %3 more"),
            {strategyName(unit, pairing), legs, std::to_string(pairing.legs.size() - named)}};
}

} // namespace marginscope::explain
