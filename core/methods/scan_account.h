// From risk arrays to the requirement: per combined commodity scan risk, spreads within it, delivery, minimum; credits
// between commodities; option value. Amounts in reporting currency, losses and charges positive.
#pragma once

#include "core/methods/scan_array.h"

namespace marginscope::scan {

/// Positions whose deltas net without a charge: a calendar month or an expiry; all perpetuals are one.
struct Period {
    std::string name;   ///< "DEC26"; empty for perpetuals
    double days = 0.0;  ///< to the nearest expiry in it
    bool dated = false; ///< perpetuals are not delivered
    std::vector<std::size_t> positions = {};
    double delta = 0.0;              ///< net, signed
    std::optional<std::size_t> tier; ///< index into CommodityRules::tiers
};

enum class Side : std::uint8_t { Long, Short };

/// Deltas of two tiers matched by one line of the spread table.
struct Matched {
    std::size_t spread = 0; ///< index into CommodityRules::spreads
    std::size_t longTier = 0;
    std::size_t shortTier = 0;
    double deltas = 0.0; ///< of each side
    double charge = 0.0;
};

/// How the loss of the active scenario splits: what a day costs, what volatility adds, what the price does.
struct RiskSplit {
    double time = 0.0;
    double vol = 0.0;
    double price = 0.0;
};

struct Commodity {
    std::string name;
    std::vector<std::size_t> positions = {}; ///< indices into the book's positions
    std::vector<Losses> arrays = {};         ///< by `positions`
    Losses losses{};                         ///< their sum
    std::size_t active = 0;                  ///< worst scenario, the first of equals
    double scan = 0.0;
    std::vector<Period> periods = {}; ///< nearest first
    double netDelta = 0.0;
    double rateUnit = 1.0; ///< amount per 1 of a rate
    std::vector<Matched> matched = {};
    double intra = 0.0;
    double delivery = 0.0;
    double credit = 0.0;
    double shortCalls = 0.0; ///< contracts
    double shortPuts = 0.0;
    double minimum = 0.0;
    double optionValue = 0.0; ///< long less short, premium-style only

    double risk() const;
    RiskSplit split() const;
    /// Price risk of one net delta.
    double priceRiskPerDelta() const;
};

/// One line of the table of credits, formed.
struct Credit {
    std::size_t spread = 0; ///< index into Parameters::credits
    std::size_t a = 0;      ///< index into Account::commodities
    std::size_t b = 0;
    double count = 0.0; ///< spreads
    double creditA = 0.0;
    double creditB = 0.0;
};

struct Account {
    std::vector<Commodity> commodities; ///< by name
    std::vector<Credit> credits;
    double risk = 0.0;
    double optionValue = 0.0;

    /// Requirement at a level, before account inputs.
    double requirement(const Parameters& parameters, Level level) const;
};

/// Derivatives of the view; spot positions take no part.
Account assemble(const Parameters& parameters, const AccountView& view);

/// Deltas of a tier's side that lines before `line` (an index into `matched`) have used.
double usedBefore(const Commodity& commodity, std::size_t line, std::size_t tier, Side side);
double usedInAll(const Commodity& commodity, std::size_t tier, Side side);
/// Deltas of a tier on a side, over its periods.
double held(const Commodity& commodity, std::size_t tier, Side side);
/// Deltas of a period that spreads have used: of a tier's periods the nearest first.
double usedOf(const Commodity& commodity, const Period& period);
bool inDelivery(const CommodityRules& rules, const Period& period);
inline Side sideOf(const Period& period) {
    return period.delta < 0.0 ? Side::Short : Side::Long;
}

} // namespace marginscope::scan
