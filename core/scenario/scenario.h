// Scenarios of margin methods: a price move, what happens to volatility, and how the cell counts.
#pragma once

#include "core/base/phrase.h"

#include <string>
#include <vector>

namespace marginscope {

enum class VolState : std::uint8_t { Up, Same, Down };

/// How far volatility moves by time to expiry. f = (30 / max(days, minDays))^p with p = shortPower below 30 days, else
/// longPower; up: max(vol·(1 + up·f), minVolUp); down: max(vol·(1 − down·f), 0). Deribit-like, methods of 2023 and
/// later.
struct VolShockRule {
    double up = 0.0;
    double down = 0.0;
    double shortPower = 0.0;
    double longPower = 0.0;
    double minVolUp = 0.0;
    double minDays = 1.0;

    double tenorFactor(double years) const;
    double shocked(double vol, double years, VolState state) const;
    /// The same where the tenor factor is known.
    double shockedBy(double factor, double vol, VolState state) const;
};

/// Tenor factors of one rule, each worked out once: books hold many options of few expiries.
class TenorFactors {
public:
    explicit TenorFactors(const VolShockRule& rule) : rule_(rule) {}
    double of(double years);

private:
    const VolShockRule& rule_;
    std::vector<std::pair<double, double>> known_; ///< years, factor
};

/// One cell of a risk matrix. `extended` marks the cells far outside the range, which count by a fraction of their P&L.
struct RiskCell {
    double priceMove = 0.0;
    VolState vol = VolState::Same;
    bool extended = false;

    bool operator==(const RiskCell&) const = default;
};

/// Price range split into `buckets` each side plus zero, ascending, with up, same and down volatility in each.
std::vector<RiskCell> standardCells(double priceRange, int buckets);

/// Moves of the extended table, volatility up.
std::vector<RiskCell> extendedCells(const std::vector<double>& moves);

/// "BTC +14 %, vol up": the price moves given, with what happens to volatility.
Phrase cellPhrase(const std::string& priceMoves, VolState state);

} // namespace marginscope
