// How far away trouble is: the smallest move of price, volatility or time until something about the margin of a book
// changes.
#pragma once

#include "core/base/task_pool.h"
#include "core/margin/comparison.h"

#include <array>
#include <string>
#include <vector>

namespace marginscope {

enum class HitDirection : std::uint8_t { PriceDown, PriceUp, VolDown, VolUp, Days };
inline constexpr std::array allHitDirections = {HitDirection::PriceDown, HitDirection::PriceUp, HitDirection::VolDown,
                                                HitDirection::VolUp, HitDirection::Days};

/// "price_down", "price_up", "vol_down", "vol_up", "days".
std::string hitDirectionWord(HitDirection direction);

enum class HitKind : std::uint8_t {
    Excess,  ///< the excess of a regime at a level is zero
    Binding, ///< another scenario binds in the portfolio regime
    Part,    ///< a part of the portfolio requirement (an add-on, a minimum, a charge) begins or ends to count
    Tier     ///< a bracket, tier, floor or cap that the requirement of a regime stands on is another one
};

/// "excess", "binding", "part", "tier".
std::string hitKindWord(HitKind kind);

/// What is asked, of every direction. The level says something for an excess only, the regime for an excess or a tier.
struct HitQuestion {
    HitKind kind = HitKind::Excess;
    Regime regime = Regime::Portfolio;
    Level level = Level::Initial;

    bool operator==(const HitQuestion&) const = default;
};

/// The excess of every regime at both levels, the binding scenario, the parts, the tiers of every regime.
const std::vector<HitQuestion>& allHitQuestions();

/// The answer in one direction.
struct HitDistance {
    /// Relative move (of price or volatility, < 0 downward), or days; empty where nothing is hit as far as was looked.
    std::optional<double> move;
    Phrase then;        ///< the scenario that binds from there on; the part that begins or ends to count; the tier
    Phrase before;      ///< Tier: the one that it was
    bool begins = true; ///< Part: from there on it counts; false: it no longer does
};

struct HitAnswer {
    HitQuestion question;
    double now = 0.0; ///< Excess: the excess in the unmoved market; below zero the distances are those back to zero
    Phrase bindsNow;  ///< Binding: the scenario that binds; no pattern where none does
    std::array<HitDistance, allHitDirections.size()> distances; ///< by direction

    const HitDistance& at(HitDirection direction) const { return distances[static_cast<std::size_t>(direction)]; }
};

/// How far and how finely is looked. Walks are even in the logarithm of 1 + move, eight times as fine where an excess is
/// near zero; two changes of sign closer together than that may be missed. Days are looked at until the last expiry of the book.
struct HitSpec {
    AssetCode underlying{}; ///< the only one whose price and volatility move; empty: all
    double priceDown = -0.95, priceUp = 4.0;
    double volDown = -0.9, volUp = 4.0;
    double step = 0.02;
    double stepsOfDays = 120.0; ///< at least so many in the whole time, one more at every expiry

    bool operator==(const HitSpec&) const = default;
};

struct HitDistances {
    HitSpec spec;
    double days = 0.0;              ///< to the last expiry; 0 where nothing expires
    std::optional<double> spot;     ///< of the one underlying that moves, where it is one
    bool crossTiersKnown = true;    ///< false: the cross regime pairs legs, and the steps of that are not told
    std::vector<HitAnswer> answers; ///< by question

    /// How far a direction was looked at.
    double reach(HitDirection direction) const;
};

/// The nearest hit of every question in every direction, to the root: bracketed on the walk, then refined (TOMS 748
/// where an excess changes its sign, halving where a scenario or a part takes over). A jump over zero counts as a hit
/// at the jump. Errors: OutOfRange (a reach or step that is none), UnknownName (an underlying the book does not have),
/// Cancelled. The digits do not depend on the number of threads.
Result<HitDistances> hitDistances(const MarkedBook& book, const Rulebook& rulebook, const HitSpec& spec = {},
                                  const Job& job = {}, TaskPool& pool = TaskPool::shared());

} // namespace marginscope
