// The full method for a book with a hedge: what every figure of an answer is made with.
#pragma once

#include "core/analysis/hedge_finder.h"

#include <atomic>
#include <memory>

namespace marginscope {

/// Lots of one candidate, bought > 0.
struct LotsOf {
    std::size_t candidate = 0;
    double lots = 0.0;

    bool operator==(const LotsOf&) const = default;
};

/// The trades in the order of their candidates, none twice, none of zero lots.
using HedgeLots = std::vector<LotsOf>;

/// `lots` added to what a hedge has of a candidate.
HedgeLots withLots(HedgeLots hedge, std::size_t candidate, double lots);
double lotsIn(const HedgeLots& hedge, std::size_t candidate);

/// How good a hedge is: what it misses first, then what is made least, then its cost and its number of legs.
struct HedgeScore {
    double missed = 0.0; ///< targets by their amounts, conditions by far more than any amount
    double objective = 0.0;
    double cost = 0.0;
    std::size_t legs = 0;
    HedgeMiss misses = {};

    /// Better by more than rounding.
    bool isBetterThan(const HedgeScore& other) const;
};

class HedgeAccount {
public:
    HedgeAccount(const HedgeInputs& inputs, const HedgeSpec& spec, const std::vector<HedgeCandidate>& candidates);

    const HedgeSpec& spec() const { return spec_; }
    const std::vector<HedgeCandidate>& candidates() const { return candidates_; }

    std::vector<TradeLeg> trades(const HedgeLots& hedge) const;
    double costOf(const HedgeLots& hedge) const;
    double tradingCostOf(const HedgeLots& hedge) const;

    /// The book after the trades, marked and prepared. `slot`: see TaskPool; threads with different slots may ask at
    /// the same time.
    MarkedBook bookAfter(const HedgeLots& hedge, std::size_t slot = 0) const;
    HedgeScore score(const HedgeLots& hedge, std::size_t slot = 0) const;
    /// Of many, on all threads.
    std::vector<HedgeScore> scores(const std::vector<HedgeLots>& hedges, const Job& job) const;
    /// Of a book that is worked out already.
    HedgeScore scoreOf(const HedgeLots& hedge, const std::array<HedgeRegime, 3>& regimes,
                       const std::vector<UnderlyingDelta>& deltas) const;

    /// Equity that enters a regime's test.
    double equity(const HedgeLots& hedge, Regime regime, std::size_t slot = 0) const;
    /// One regime, without scenarios and reason.
    HedgeRegime regime(const HedgeLots& hedge, Regime regime, std::size_t slot = 0) const;
    /// Requirements of all regimes, initial.
    std::array<double, 3> requirements(const HedgeLots& hedge, std::size_t slot = 0) const;

    struct Whole {
        std::shared_ptr<const MarkedBook> book;
        HedgeState state;
        std::vector<Phrase> notices;
        double premium = 0.0;
    };
    /// Everything, with scenarios and reasons.
    Whole whole(const HedgeLots& hedge) const;

    std::size_t evaluations() const { return evaluations_; }

private:
    ContractMarks& contracts(std::size_t slot) const;
    HedgeMiss missesOf(const HedgeScore& score, const std::array<HedgeRegime, 3>& regimes,
                       const std::vector<UnderlyingDelta>& deltas) const;
    bool isAsked(Regime regime) const;

    const HedgeInputs& inputs_;
    const HedgeSpec& spec_;
    const std::vector<HedgeCandidate>& candidates_;
    mutable std::vector<std::unique_ptr<ContractMarks>> contracts_; ///< by slot
    mutable std::atomic<std::size_t> evaluations_{0};
};

/// Delta by underlying, coins.
std::vector<UnderlyingDelta> deltasOf(const MarkedBook& book);

} // namespace marginscope
