// The cheapest way to pair the legs of one underlying into strategies.
//
// What may stand together: short options of one expiry with any bought options that expire no earlier (verticals,
// condors, boxes, ratio spreads … as one set, which needs its greatest loss at any price of the underlying); a short
// call and a short put (straddle, strangle: the larger requirement and the other's mark); stock with options it covers
// or that protect it; what is left stands alone. Larger sets never need more than their parts, so one set per expiry of
// the short options is enough; which contracts go where is a program over whole contracts, solved exactly.
#pragma once

#include "core/methods/strategy_rules.h"

namespace marginscope {

/// All contracts of one series.
struct StrategyLeg {
    OptionRight right = OptionRight::Call;
    double strike = 0.0;
    Timestamp expiry{};
    double multiplier = 1.0;
    double mark = 0.0;
    double contracts = 0.0;                  ///< signed, not zero
    std::vector<std::size_t> positions = {}; ///< of the book
};

/// One underlying at one level.
struct StrategyBook {
    double spot = 0.0;
    StrategyRates rates;
    Level level = Level::Initial;
    double shares = 0.0; ///< of stock, signed
    std::vector<StrategyLeg> legs;
};

enum class PairingKind : std::uint8_t {
    Stock,
    ProtectedStock,
    Conversion,
    CoveredOption,
    Spread,
    ShortStrangle,
    Naked
};

struct PairedLeg {
    std::size_t leg = 0;
    double contracts = 0.0; ///< signed
};

/// Legs margined as one strategy.
struct Pairing {
    PairingKind kind = PairingKind::Naked;
    std::vector<PairedLeg> legs; ///< strangle: the side with the larger requirement first
    double shares = 0.0;         ///< stock taken up (not by a covered option, whose stock has a line of its own)
    double requirement = 0.0;
    double worstPrice = 0.0; ///< spreads: price of the underlying at expiry at which most is lost
};

struct PairingResult {
    std::vector<Pairing> pairings; ///< the largest requirement first; bought options that nothing needs are in none
    double requirement = 0.0;
    double lowerBound = 0.0; ///< no pairing needs less
    bool proved = true;      ///< the requirement is the least; else the search was cut short
};

PairingResult optimalPairing(const StrategyBook& book);

/// Loss of legs held to expiry at one price of the underlying (premiums apart). Loss > 0.
double lossAtExpiry(const StrategyBook& book, const std::vector<PairedLeg>& legs, double price);

/// Greatest loss at any price, never below zero; infinite where more calls are sold than bought. `price` gets where.
double greatestLoss(const StrategyBook& book, const std::vector<PairedLeg>& legs, double* price = nullptr);

} // namespace marginscope
