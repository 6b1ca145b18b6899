// What frees the most capital of a book: positions to close, to close in part, to roll, to move between a pot of their
// own and the common one. Amounts in reporting currency, of one regime at one level.
#pragma once

#include "core/analysis/trial_books.h"
#include "core/base/progress.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

struct CapitalSpec {
    Regime regime = Regime::Portfolio; ///< cross or portfolio
    Level level = Level::Initial;
    std::size_t legs = 3; ///< a combination acts on at most so many positions
    /// Bounds on what a suggestion may change, per underlying: delta in reporting currency at spot, vega per volatility
    /// point.
    std::optional<double> deltaBand;
    std::optional<double> vegaBand;
    std::size_t positionLimit = 300;     ///< of larger books only the positions that need most alone are looked at
    std::size_t combinationLimit = 4000; ///< up to so many combinations all are tried; beyond: greedy with exchanges

    bool operator==(const CapitalSpec&) const = default;
};

enum class CapitalActionKind : std::uint8_t { Close, ClosePart, RollExpiry, RollStrike };

/// "close", "close_part", "roll_expiry", "roll_strike".
std::string capitalActionWord(CapitalActionKind kind);

/// What a trade does to the account. freed = rise of the excess before costs; net = after them.
struct CapitalEffect {
    std::vector<TradeLeg> legs; ///< at the mark; fee = fee and half spread together
    TradeCost cost;
    TrialFigures after;
    double freed = 0.0;
    double net = 0.0;
    BookRisk risk;         ///< of the whole book afterwards
    bool keepsRisk = true; ///< within the bands

    std::optional<double> perCost() const {
        return cost.total() > 0.0 ? std::optional(freed / cost.total()) : std::nullopt;
    }
};

struct CapitalAction {
    CapitalActionKind kind = CapitalActionKind::Close;
    std::size_t position = 0; ///< index into MarkedBook::positions
    double share = 1.0;       ///< of the position
    std::string into;         ///< symbol it is rolled into
    CapitalEffect effect;
    std::optional<Error> error; ///< why it cannot be done; the effect then says nothing
};

/// Several actions at once, each on another position; re-margined together.
struct CapitalCombination {
    std::vector<std::size_t> actions; ///< indices into CapitalPlan::actions, by position
    CapitalEffect effect;
};

/// A position between its own pot and the common one. Total of a split = Σ requirements of the isolated positions, each
/// alone + requirement of the pooled regime for the rest (with the account's inputs).
struct RegimeMove {
    std::size_t position = 0;
    bool canIsolate = true;        ///< spot has no pot of its own in most rulebooks
    double alone = 0.0;            ///< its requirement when isolated
    double isolatedTotal = 0.0;    ///< total when it alone is isolated
    double pooledTotal = 0.0;      ///< total when it alone is in the common pot, everything else isolated
    double freedByIsolating = 0.0; ///< total of the pool of all less isolatedTotal
    double freedByPooling = 0.0;   ///< total of all isolated less pooledTotal
    bool isolatedInBest = false;
};

struct RegimeSplit {
    std::vector<RegimeMove> moves;
    double allPooled = 0.0;
    double allIsolated = 0.0;          ///< positions that cannot be isolated stay in the pool
    double best = 0.0;                 ///< least total found
    std::vector<std::size_t> isolated; ///< positions of the best split
    /// Excess of the pool: equity without the isolated positions and what their pots must hold, less its requirement.
    double excessPooled = 0.0;
    double excessBest = 0.0;
    bool everySplit = false; ///< all splits were tried; else greedy with exchanges

    double freed() const { return allPooled - best; }
};

struct CapitalPlan {
    CapitalSpec spec;
    TrialFigures before;
    BookRisk riskBefore;
    std::vector<CapitalAction> actions;           ///< by position; then closings in the shares of combinations
    std::vector<std::size_t> ranking;             ///< actions that free more than they cost, best per cost first
    std::vector<CapitalCombination> combinations; ///< the best of each number of positions, best per cost first
    bool everyCombination = false; ///< of the actions by position; shares of closings were then improved by a search
    RegimeSplit split;
    Phrase nothing; ///< why nothing can be freed by trading; no pattern where something can
    std::size_t trials = 0;
    std::vector<Phrase> notes;
};

/// Every suggestion is the full method on the book after its trades. Sizes are not rounded to lots. Errors: OutOfRange
/// (isolated regime, legs, bands below 0), Cancelled.
Result<CapitalPlan> capitalPlan(const Portfolio& portfolio, const MarketSnapshot& market,
                                std::shared_ptr<const Rulebook> rulebook, const TradingCosts& costs,
                                const CapitalSpec& spec, const Job& job = {});

/// The part of it that concerns pots. The book must be prepared. Error Cancelled.
Result<RegimeSplit> regimeSplit(const MarkedBook& book, const Rulebook& rulebook, Regime pooled, Level level,
                                const Job& job = {});

/// Listed contracts an option or future may be rolled into: the next expiry (options: its strike nearest to the present
/// one), then the next strikes of the same expiry, below and above.
struct RollTarget {
    CapitalActionKind kind = CapitalActionKind::RollExpiry;
    Instrument instrument;
};
std::vector<RollTarget> rollTargets(const Instrument& instrument, const MarketSnapshot& market);

} // namespace marginscope
