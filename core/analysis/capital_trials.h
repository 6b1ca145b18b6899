// Actions on the positions of one book, tried with the full method. Private to the room.
#pragma once

#include "core/analysis/capital.h"

namespace marginscope {

class CapitalTrials {
public:
    CapitalTrials(const Portfolio& portfolio, TrialBooks& books, const TradingCosts& costs, const CapitalSpec& spec);

    const MarkedBook& book() const { return book_; }
    const TrialFigures& before() const { return before_; }
    const BookRisk& risk() const { return risk_; }
    std::size_t count() const { return count_; }

    /// Errors: what cannot be traded or, once traded, not modelled.
    Result<CapitalEffect> effectOf(std::vector<TradeLeg> legs, bool whole = false);

    /// Closes a share of a position.
    TradeLeg closing(std::size_t position, double share);
    /// The same size of another contract.
    TradeLeg opening(std::size_t position, const Instrument& into);

private:
    TradeLeg priced(TradeLeg leg);
    bool keepsRisk(const BookRisk& after) const;

    const Portfolio& portfolio_;
    TrialBooks& books_;
    const TradingCosts& costs_;
    const CapitalSpec& spec_;
    MarkedBook book_;
    TrialFigures before_;
    BookRisk risk_;
    std::size_t count_ = 0;
};

/// The best set of actions for each number of positions, of those within the bands.
class CapitalSearch {
public:
    CapitalSearch(CapitalTrials& trials, const std::vector<CapitalAction>& actions, const CapitalSpec& spec,
                  const Job& job);

    /// False where it was cancelled.
    bool run();
    std::vector<CapitalCombination> release() { return std::move(best_); }
    bool triedAll() const { return all_; }

private:
    using Set = std::vector<std::size_t>;

    std::size_t combinations() const;
    bool tryAll(Set& chosen, std::size_t from);
    bool greedy();
    bool exchange(Set& chosen);
    bool holds(const Set& chosen, std::size_t position) const;
    void offer(Set chosen);
    double netOf(const Set& chosen);

    CapitalTrials& trials_;
    const std::vector<CapitalAction>& actions_;
    const CapitalSpec& spec_;
    const Job& job_;
    std::vector<std::size_t> useful_; ///< actions that can be done, by position
    std::vector<CapitalCombination> best_;
    bool all_ = false;
};

/// Closes in the shares that free most together: two positions that hedge each other may each be worth closing in part.
/// A search by even shares, then share by share; other shares may be better still.
class CapitalParts {
public:
    CapitalParts(CapitalTrials& trials, const std::vector<CapitalAction>& actions, const Job& job);

    /// By action of the combination; empty where its shares are the best found, or it closes nothing beside another.
    std::vector<double> sharesOf(const CapitalCombination& combination);

private:
    double netOf(const std::vector<double>& shares);
    void offer(const std::vector<double>& shares);
    void tryEven(std::vector<double> shares, std::size_t from);
    void tryEvenOf(std::size_t at);
    void narrow(std::size_t at);

    CapitalTrials& trials_;
    const std::vector<CapitalAction>& actions_;
    const Job& job_;
    const std::vector<std::size_t>* set_ = nullptr;
    std::vector<std::size_t> closings_; ///< places in the set
    std::vector<double> best_;
    double net_ = 0.0;
};

} // namespace marginscope
