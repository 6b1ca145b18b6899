// Who makes the requirement: what each position and each hedge group needs alone, adds at the margin and saves. Every
// figure in reporting currency at one level of one regime; a requirement is ≥ 0, a share of one may be < 0 (a hedge).
#pragma once

#include "core/margin/comparison.h"

#include <array>
#include <string>
#include <vector>

namespace marginscope {

/// The questions; questionOf() says them in words.
enum class AttributionMeasure : std::uint8_t { Standalone, Incremental, Euler, AumannShapley, Pairs, Groups };

inline constexpr std::array<AttributionMeasure, 6> allAttributionMeasures = {
    AttributionMeasure::Standalone,    AttributionMeasure::Incremental, AttributionMeasure::Euler,
    AttributionMeasure::AumannShapley, AttributionMeasure::Pairs,       AttributionMeasure::Groups};

/// "standalone", "incremental", "euler", "aumann_shapley", "pairs", "groups".
std::string measureWord(AttributionMeasure measure);

struct AttributionSpec {
    Regime regime = Regime::Portfolio; ///< cross or portfolio; the isolated regime adds up by itself
    Level level = Level::Initial;
    std::size_t positionLimit = 500; ///< books with more positions are attributed by hedge group or underlying
    std::size_t pairLimit = 12;      ///< pairs are formed of so many positions, those that need most alone

    bool operator==(const AttributionSpec&) const = default;
};

/// What stands behind a name.
enum class PartKind : std::uint8_t {
    Position,
    Group,      ///< all positions with this group label
    Underlying, ///< all positions on it without a group label
};

/// A position, or several taken together.
struct AttributionPart {
    PartKind kind = PartKind::Position;
    std::string name;                   ///< symbol, group label or underlying
    std::vector<std::size_t> positions; ///< indices into the book's positions
    double standalone = 0.0;            ///< M({i})
    double incremental = 0.0;           ///< M(P) − M(P∖i)
    double euler = 0.0;                 ///< q · ∂M/∂q
    /// Slopes towards less and towards more, times size. They differ where scenarios tie; every value between is as
    /// good.
    double eulerLess = 0.0;
    double eulerMore = 0.0;
    double aumannShapley = 0.0;           ///< ∫ q · ∂M/∂q (t·P) dt, t from 0 to 1
    double lossInBinding = 0.0;           ///< −P&L in the binding scenario; 0 where there is none
    std::optional<double> lossInRunnerUp; ///< the same in the next worst

    double saving(bool eulerAddsUp) const { return standalone - (eulerAddsUp ? euler : aumannShapley); }
};

/// The legs of a hedge group, one by one and together. Positions without a label are taken by underlying.
struct AttributionGroup {
    PartKind kind = PartKind::Group;
    std::string name;
    std::vector<std::size_t> positions;
    double apart = 0.0;       ///< Σ M({i})
    double together = 0.0;    ///< M(group)
    double incremental = 0.0; ///< M(P) − M(P∖group)
    double euler = 0.0;       ///< sums of the positions'
    double aumannShapley = 0.0;

    double saving() const { return apart - together; }
};

/// M({i}) + M({j}) − M({i,j}), for some of the parts.
struct PairSavings {
    std::vector<std::size_t> parts; ///< indices into Attribution::parts, largest standalone requirement first
    std::vector<double> saving;     ///< row by row; the diagonal is 0

    double at(std::size_t row, std::size_t column) const { return saving[row * parts.size() + column]; }
};

struct Attribution {
    AttributionSpec spec;
    double requirement = 0.0; ///< M(P)
    double account = 0.0;     ///< M without any position: open orders and the like
    std::vector<AttributionPart> parts;
    std::vector<AttributionGroup> groups;
    PairSavings pairs;
    double standaloneSum = 0.0;
    double incrementalSum = 0.0;
    double eulerSum = 0.0;
    double aumannShapleySum = 0.0;
    bool eulerAddsUp = false;         ///< with the account's part
    bool aumannShapleyAddsUp = false; ///< false only where the rules jump while the book grows
    bool unique = true;               ///< false where scenarios tie, see AttributionPart::eulerLess
    std::optional<BindingScenario> binding;
    std::optional<BindingScenario> runnerUp;
    std::vector<Phrase> notes; ///< what was left out or taken together, ties

    /// What does not grow in proportion to size: size slopes, minima, dampeners.
    double eulerRest() const { return requirement - account - eulerSum; }
    double aumannShapleyRest() const { return requirement - account - aumannShapleySum; }
    /// What the runner-up loses less than the binding scenario, ≥ 0; the requirement falls no further by making the
    /// binding scenario milder.
    std::optional<double> runnerUpGap() const;
    bool addsUp(AttributionMeasure measure) const;
};

/// The question a measure answers and whether its figures add up, in one or two sentences.
Phrase questionOf(AttributionMeasure measure, const Attribution& attribution);

/// Attributes a requirement of a comparison. Cost: about 4 · N requirements of the whole book, more where they do not
/// grow in proportion. Errors: OutOfRange (isolated regime), Cancelled. Reports progress.
Result<Attribution> attribute(const Comparison& comparison, const AttributionSpec& spec, const Job& job = {});

/// Components of a normal value at risk: z · wᵢ (Σw)ᵢ ÷ √(w′Σw). They add up to z · √(w′Σw). `covariance` row by row;
/// zeros where the variance is none.
std::vector<double> normalVarComponents(const std::vector<double>& weights, const std::vector<double>& covariance,
                                        double z);

} // namespace marginscope
