// Value at risk and expected shortfall of a P&L over many scenarios of equal weight. Both as losses in reporting
// currency: > 0 where money is lost, and below 0 where even the tail gains.
#pragma once

#include "core/base/result.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// Which of N losses, worst first, is the value at risk at level c.
enum class QuantileRule : std::uint8_t {
    Ceiling,      ///< the k-th worst with k = ⌈N·(1−c)⌉: of 250 at 99 % the 3rd
    Conservative, ///< k = max(1, ⌊N·(1−c)⌋): the 2nd
    Interpolated, ///< linear between neighbours at (N−1)·(1−c) from the worst (type 7 of Hyndman and Fan 1996)
};

inline constexpr std::array<QuantileRule, 3> allQuantileRules = {QuantileRule::Ceiling, QuantileRule::Conservative,
                                                                 QuantileRule::Interpolated};

/// "ceiling", "conservative", "interpolated".
std::string quantileRuleWord(QuantileRule rule);
std::optional<QuantileRule> quantileRuleFromWord(std::string_view word);

struct TailSpec {
    double level = 0.99; ///< in (0, 1)
    QuantileRule rule = QuantileRule::Ceiling;

    bool operator==(const TailSpec&) const = default;
};

/// N·(1−c), a whole number where it is one but for rounding.
double tailCount(std::size_t scenarios, double level);

/// A scenario and how much of a figure it makes; the weights of a figure add up to 1.
struct TailScenario {
    std::size_t scenario = 0;
    double weight = 0.0;

    bool operator==(const TailScenario&) const = default;
};

/// A figure is −Σ weight · P&L over its scenarios; with the P&L of one position that is the position's component, and
/// components add up to the figure.
struct TailRisk {
    TailSpec spec;
    double valueAtRisk = 0.0;
    /// [Σ of the ⌊a⌋ worst losses + (a − ⌊a⌋) · the next] ÷ a with a = N·(1−c); the worst loss where a < 1.
    double expectedShortfall = 0.0;
    double tailCount = 0.0;                  ///< a; below 1 the scenarios are too few for the level
    std::vector<TailScenario> varScenarios;  ///< one, or two neighbours; the worse first
    std::vector<TailScenario> tailScenarios; ///< of the shortfall, the worst first

    bool operator==(const TailRisk&) const = default;
};

/// Ties go by the number of the scenario. Errors: OutOfRange (level, no scenario), NotFinite (row = scenario from 1).
Result<TailRisk> tailRisk(const std::vector<double>& pnl, const TailSpec& spec);

/// −Σ weight · P&L.
double tailLoss(const std::vector<TailScenario>& scenarios, const std::vector<double>& pnl);

/// How far sampling alone makes the figures scatter, as a standard deviation. For scenarios that were drawn
/// independently; overlapping days of the past are not.
struct TailErrors {
    double valueAtRisk = 0.0;
    double expectedShortfall = 0.0;
};

/// `drawnTogether`: scenarios of one draw, one after the other (SampleTerms). VaR: half the distance of the quantiles
/// at 1−c ± the standard error of the share of the tail (Woodruff 1952). ES: that of the mean of VaR + (loss −
/// VaR)⁺/(1−c) (Manistre and Hancock 2005). Errors as above, and OutOfRange with fewer than two draws.
Result<TailErrors> tailErrors(const std::vector<double>& pnl, const TailSpec& spec, std::size_t drawnTogether = 1);

/// Counts of P&L in bins of equal width, and where the figures lie.
struct PnlHistogram {
    double from = 0.0; ///< the lowest P&L
    double to = 0.0;   ///< the highest
    std::vector<std::size_t> counts;
    std::size_t varBin = 0;       ///< of −VaR
    std::size_t shortfallBin = 0; ///< of −ES

    double width() const { return (to - from) / static_cast<double>(counts.size()); }
    double lowerEdge(std::size_t bin) const { return from + width() * static_cast<double>(bin); }
    /// Where a P&L lies; the ends of the range for what lies outside.
    std::size_t binOf(double pnl) const;
};

/// One bin where all are equal. Error OutOfRange: no bins, no scenario.
Result<PnlHistogram> pnlHistogram(const std::vector<double>& pnl, std::size_t bins, const TailRisk& risk);

} // namespace marginscope
