#include "core/analysis/hedge_finder.h"

#include "core/analysis/hedge_account.h"
#include "core/analysis/hedge_cuts.h"
#include "core/analysis/hedge_lots.h"
#include "core/analysis/hedge_matrix.h"
#include "core/analysis/hedge_search.h"
#include "core/analysis/hedge_spec.h"
#include "core/analysis/hedge_words.h"
#include "core/base/task_pool.h"
#include "core/margin/requirement.h"
#include "core/valuation/traded_book.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace marginscope {

namespace {

constexpr std::size_t singlesOf = 8;    // best single contracts that whole lots are chosen among
constexpr std::size_t pairsOf = 11;     // contracts that pairs are formed of
constexpr std::size_t closelyPairs = 4; // pairs whose whole lots are worked out
constexpr std::size_t searchedWith = 16; // contracts the search goes on with after its first look at all
constexpr std::size_t refined = 6;        // single contracts whose size is searched closely
constexpr double lotDust = 1e-7;

bool asksPortfolioOnly(const HedgeSpec& spec) {
    const auto other = [](const auto& one) { return one.regime != Regime::Portfolio; };
    return spec.targets.empty() ? std::none_of(spec.regimes.begin(), spec.regimes.end(), other)
                                : std::none_of(spec.targets.begin(), spec.targets.end(), other);
}

std::vector<std::size_t> supportOf(const std::vector<double>& lots) {
    std::vector<std::size_t> support;
    for (std::size_t j = 0; j < lots.size(); ++j)
        if (std::fabs(lots[j]) > lotDust) support.push_back(j);
    return support;
}

class Finder {
public:
    Finder(const HedgeInputs& inputs, const HedgeSpec& spec, const Job& job, const HedgeSink& sink)
        : inputs_(inputs)
        , job_(job)
        , sink_(sink) {
        answer_.spec = spec;
        answer_.costs = inputs.costs;
    }

    Result<HedgeAnswer> run() {
        if (const Result<void> sound = checkHedgeSpec(spec(), *inputs_.market); !sound) return tl::unexpected(sound.error());
        ContractMarks contracts(*inputs_.market, inputs_.rulebook->valuation());
        answer_.candidates = findCandidates(*inputs_.portfolio, *inputs_.rulebook, contracts, spec().filter, inputs_.costs);
        account_ = std::make_unique<HedgeAccount>(inputs_, spec(), candidates());
        lookAtBook();
        job_.report(0.05);
        if (!candidates().empty() && !(before_.missed <= 0.0 && !spec().targets.empty())) search();
        if (!job_.stopRequested()) conclude();
        if (job_.stopRequested()) return failure(Reason::Cancelled);
        job_.report(1.0);
        return std::move(answer_);
    }

private:
    const HedgeSpec& spec() const { return answer_.spec; }
    const std::vector<HedgeCandidate>& candidates() const { return answer_.candidates.candidates; }

    void lookAtBook() {
        const HedgeAccount::Whole whole = account_->whole({});
        answer_.before = whole.state;
        before_ = account_->scoreOf({}, whole.state.regimes, whole.state.deltas);
        answer_.gridBefore = gridOf(whole);
        book_ = whole.book;
    }

    GridCheck gridOf(const HedgeAccount::Whole& whole) const {
        return gridCheck(*whole.book, *inputs_.rulebook, inputs_.grid,
                         whole.state.of(Regime::Portfolio).initial.requirement);
    }

    void search() {
        HedgeSearch search(*account_, job_);
        const bool all = spec().wholeLots && search.combinations() <= static_cast<double>(spec().enumerateUpTo);
        if (asksPortfolioOnly(spec()) && hasMatrixProgram(*inputs_.rulebook)) {
            answer_.programOf = "risk_matrix";
            runProgram(search, all);
            // A program is an image of the requirement; that nothing helps is said by the full method only.
            if (!all && !job_.stopRequested() && nothingHelps()) runSearch(search);
        } else if (!all) {
            runSearch(search);
        }
        if (all) suggest(HedgeMethod::Enumeration, search.enumerate());
    }

    bool nothingHelps() const {
        return std::none_of(scores_.begin(), scores_.end(), [&](const HedgeScore& one) { return one.isBetterThan(before_); });
    }

    // Linear program ----------------------------------------------------------------------------------------------

    HedgeProgram program() {
        HedgeProgram made;
        for (const HedgeCandidate& candidate : candidates())
            made.columns.push_back({candidate.lot * candidate.costBuy, candidate.lot * candidate.costSell,
                                    candidate.most(true), candidate.most(false)});
        if (spec().targets.empty()) {
            for (const RegimeWeight& one : spec().regimes) {
                made.requirements.push_back(matrixProgram(*book_, *inputs_.rulebook, candidates(), spec().level));
                made.requirements.back().weight = one.weight;
            }
        } else {
            made.objective = HedgeObjective::Cost;
            for (const HedgeTarget& target : spec().targets)
                addTarget(made, target);
        }
        addBands(made);
        made.budget = spec().budget;
        made.mostLegs = spec().mostLegs;
        made.worstOf = spec().worstOf;
        made.addCost = spec().targets.empty() && !spec().budget;
        made.wholeLots = spec().wholeLots;
        made.mostNodes = spec().mostNodes;
        return made;
    }

    void addTarget(HedgeProgram& made, const HedgeTarget& target) {
        made.requirements.push_back(matrixProgram(*book_, *inputs_.rulebook, candidates(), target.level));
        RequirementProgram& requirement = made.requirements.back();
        if (target.kind == TargetKind::MostRequirement) {
            requirement.mostRequirement = target.amount;
            return;
        }
        requirement.leastExcess = target.amount;
        addEquity(requirement);
    }

    /// Equity by lot, as the full method sees one lot of each.
    void addEquity(RequirementProgram& requirement) {
        const std::size_t count = candidates().size();
        requirement.equity = answer_.before.of(Regime::Portfolio).equity;
        requirement.equityBuy.assign(count, 0.0);
        requirement.equitySell.assign(count, 0.0);
        TaskPool::shared().run(2 * count, [&](std::size_t slot, std::size_t i) {
            if (job_.stopRequested()) return;
            const bool buys = i < count;
            const std::size_t j = buys ? i : i - count;
            const double after = account_->equity({{j, buys ? 1.0 : -1.0}}, Regime::Portfolio, slot);
            (buys ? requirement.equityBuy : requirement.equitySell)[j] = after - requirement.equity;
        });
    }

    void addBands(HedgeProgram& made) const {
        for (const DeltaBand& band : spec().deltaBands)
            for (const UnderlyingDelta& one : answer_.before.deltas) {
                if (!band.underlying.empty() && band.underlying != one.underlying) continue;
                HedgeBand row{{one.delta, {}}, band.lower, band.upper};
                for (const HedgeCandidate& candidate : candidates())
                    row.value.slope.push_back(
                        candidate.instrument().underlying == one.underlying ? candidate.lot * candidate.deltaCoins : 0.0);
                made.bands.push_back(std::move(row));
            }
    }

    struct Solved {
        std::vector<std::size_t> columns;
        HedgeSolution solution;
        double missed = 0.0, cost = 0.0;

        HedgeLots lots() const {
            HedgeLots made;
            for (std::size_t i = 0; i < columns.size(); ++i)
                if (std::fabs(solution.lots[i]) > lotDust) made = withLots(std::move(made), columns[i], solution.lots[i]);
            return made;
        }
        HedgeScore score() const { return {missed, solution.objective, cost, columns.size(), {}}; }
    };

    Solved solved(const HedgeProgram& all, std::vector<std::size_t> columns, bool inPartsOfLots = false) const {
        HedgeProgram some = withColumns(all, columns);
        if (inPartsOfLots) some.wholeLots = false;
        Solved made{std::move(columns), some.columns.size() == 1 ? solveSingle(some) : solveHedge(some), 0.0, 0.0};
        if (made.solution.lots.empty()) made.solution.lots.assign(made.columns.size(), 0.0);
        made.missed = some.missedAt(made.solution.lots);
        if (made.missed < 1e-5) made.missed = 0.0;
        made.cost = some.costAt(made.solution.lots);
        return made;
    }

    /// Programs of some columns each, best first.
    std::vector<Solved> solvedAll(const HedgeProgram& all, const std::vector<std::vector<std::size_t>>& choices,
                                  bool inPartsOfLots = false) {
        std::vector<Solved> found(choices.size());
        TaskPool::shared().run(choices.size(), [&](std::size_t, std::size_t i) {
            if (!job_.stopRequested()) found[i] = solved(all, choices[i], inPartsOfLots);
        });
        answer_.counts.programs += choices.size();
        std::stable_sort(found.begin(), found.end(),
                         [](const Solved& a, const Solved& b) { return a.score().isBetterThan(b.score()); });
        return found;
    }

    void runProgram(const HedgeSearch& search, bool everyCombination) {
        const HedgeProgram whole = program();
        if (job_.stopRequested()) return;
        job_.report(0.2);
        std::vector<std::vector<std::size_t>> alone;
        for (std::size_t j = 0; j < candidates().size(); ++j)
            alone.push_back({j});
        const std::vector<Solved> singles = solvedAll(whole, alone);
        if (job_.stopRequested()) return;
        suggest(HedgeMethod::OneLeg, singles.front(), {});
        job_.report(0.4);
        HedgeProgram relaxed = whole;
        relaxed.wholeLots = false;
        relaxed.mostLegs.reset();
        std::vector<std::size_t> every(candidates().size());
        std::iota(every.begin(), every.end(), std::size_t{0});
        const Solved free = solved(relaxed, every);
        ++answer_.counts.programs;
        if (job_.stopRequested()) return;
        const std::optional<double> bound =
            free.solution.reachesTargets ? std::optional(free.solution.lowerBound) : std::nullopt;
        std::vector<std::size_t> chosen = supportOf(free.solution.lots);
        const auto choose = [&](std::size_t j) {
            if (std::find(chosen.begin(), chosen.end(), j) == chosen.end()) chosen.push_back(j);
        };
        for (std::size_t i = 0; i < std::min(singlesOf, singles.size()); ++i)
            choose(singles[i].columns[0]);
        job_.report(0.6);
        if (!spec().mostLegs || *spec().mostLegs >= 2) runPairs(whole, chosen, bound);
        if (job_.stopRequested()) return;
        job_.report(0.75);
        Solved lots = bestLots(whole, relaxed, chosen, every);
        if (job_.stopRequested()) return;
        if (!spec().wholeLots && !spec().mostLegs) lots = free;
        const HedgeLots improved = improvedWhereInexact(search, lots, chosen);
        if (improved != lots.lots())
            suggest(HedgeMethod::Search, FoundHedge{improved, {}});
        suggest(spec().wholeLots ? HedgeMethod::WholeLots : HedgeMethod::LinearProgram, lots, bound);
        if (spec().wholeLots && !everyCombination && !(free.lots() == lots.lots()))
            suggest(HedgeMethod::LinearProgram, free, bound);
        job_.report(0.95);
    }

    /// Under a budget that leaves room, many hedges are equally good and branch and bound wanders: the program that counts
    /// the cost as well leads to a cheap one of them.
    Solved bestLots(const HedgeProgram& whole, const HedgeProgram& relaxed, const std::vector<std::size_t>& chosen,
                    const std::vector<std::size_t>& every) {
        Solved lots = solved(whole, chosen);
        ++answer_.counts.programs;
        if (!spec().budget || !spec().targets.empty() || job_.stopRequested()) return lots;
        HedgeProgram thrifty = relaxed;
        thrifty.addCost = true;
        const Solved cheap = solved(thrifty, every);
        std::vector<std::size_t> with = supportOf(cheap.solution.lots);
        for (const std::size_t j : chosen)
            if (std::find(with.begin(), with.end(), j) == with.end()) with.push_back(j);
        HedgeProgram wholeThrifty = whole;
        wholeThrifty.addCost = true;
        Solved saved = solved(wholeThrifty, with);
        answer_.counts.programs += 2;
        const HedgeProgram again = withColumns(whole, with);
        if (spec().wholeLots) saved.solution.lots = polishedLots(again, saved.solution.lots);
        saved.solution.objective = again.objectiveAt(saved.solution.lots);
        saved.solution.proved = false;
        saved.missed = again.missedAt(saved.solution.lots);
        if (saved.missed < 1e-5) saved.missed = 0.0;
        saved.cost = again.costAt(saved.solution.lots);
        return saved.score().isBetterThan(lots.score()) ? saved : lots;
    }

    // In parts of lots first: whole lots take longer, and only for the best pairs.
    void runPairs(const HedgeProgram& whole, const std::vector<std::size_t>& chosen, const std::optional<double>& bound) {
        std::vector<std::vector<std::size_t>> pairs;
        const std::size_t count = std::min(chosen.size(), pairsOf);
        for (std::size_t i = 0; i < count; ++i)
            for (std::size_t k = i + 1; k < count; ++k)
                pairs.push_back({chosen[i], chosen[k]});
        if (pairs.empty()) return;
        std::vector<Solved> found = solvedAll(whole, pairs, true);
        if (spec().wholeLots) {
            pairs.clear();
            for (std::size_t i = 0; i < std::min(closelyPairs, found.size()); ++i)
                pairs.push_back(found[i].columns);
            found = solvedAll(whole, pairs);
        }
        if (!job_.stopRequested()) suggest(HedgeMethod::TwoLegs, found.front(), bound);
    }

    /// Where the full method says otherwise than the program, the lots are moved on with the full method.
    HedgeLots improvedWhereInexact(const HedgeSearch& search, const Solved& lots, const std::vector<std::size_t>& with) {
        const HedgeScore full = account_->score(lots.lots());
        const bool missesMore = full.missed > lots.missed + 1e-6;
        if (!missesMore && std::fabs(full.objective - lots.solution.objective) <= 1e-6 * (1.0 + std::fabs(full.objective)))
            return lots.lots();
        std::vector<std::size_t> some = supportOf(lots.solution.lots);
        for (std::size_t& place : some)
            place = lots.columns[place];
        for (const std::size_t j : with)
            if (some.size() < searchedWith / 2 && std::find(some.begin(), some.end(), j) == some.end()) some.push_back(j);
        return search.improve(lots.lots(), some, 6).lots;
    }

    // Search with the full method ---------------------------------------------------------------------------------

    void runSearch(const HedgeSearch& search) {
        std::vector<FoundHedge> singles = search.singles();
        if (job_.stopRequested() || singles.empty()) return;
        std::vector<std::size_t> with;
        for (std::size_t i = 0; i < std::min(searchedWith, singles.size()); ++i)
            with.push_back(singles[i].lots[0].candidate);
        for (std::size_t j = 0; j < candidates().size(); ++j)
            if (candidates()[j].held != 0.0 && with.size() < 2 * searchedWith &&
                std::find(with.begin(), with.end(), j) == with.end())
                with.push_back(j);
        // The sizes tried are coarse: the best ones are looked at more closely.
        singles.resize(std::min(refined, singles.size()));
        for (FoundHedge& single : singles)
            single = search.improve(single.lots, {single.lots[0].candidate}, spec().mostRounds);
        std::stable_sort(singles.begin(), singles.end(),
                         [](const FoundHedge& a, const FoundHedge& b) { return a.score.isBetterThan(b.score); });
        if (job_.stopRequested()) return;
        suggest(HedgeMethod::OneLeg, singles.front());
        job_.report(0.4);
        FoundHedge now{{}, before_};
        for (int round = 0; round < spec().mostRounds && !job_.stopRequested(); ++round) {
            FoundHedge next = search.improve(now.lots, with, 1);
            if (!next.score.isBetterThan(now.score)) break;
            if (next.lots.size() == 2 && now.lots.size() < 2) suggest(HedgeMethod::TwoLegs, next);
            now = std::move(next);
            job_.report(0.4 + 0.5 * static_cast<double>(round + 1) / spec().mostRounds);
        }
        if (job_.stopRequested()) return;
        if (asksPortfolioOnly(spec())) tryCuts(search, with, now);
        if (job_.stopRequested()) return;
        if (singles.front().score.isBetterThan(now.score)) now = search.improve(singles.front().lots, with, spec().mostRounds);
        // Small cheap steps end where no step helps any more; large ones end elsewhere.
        FoundHedge bold = search.improve({}, with, spec().mostRounds, StepChoice::Best);
        if (bold.score.isBetterThan(now.score)) now = std::move(bold);
        if (job_.stopRequested()) return;
        suggest(HedgeMethod::Search, now);
    }

    /// A program of cutting planes may see what no single step shows.
    void tryCuts(const HedgeSearch& search, const std::vector<std::size_t>& with, FoundHedge& now) {
        const CutOutcome cuts = hedgeByCuts(*account_, answer_.before, with, job_);
        answer_.programOf = "cutting_planes";
        answer_.counts.programs += cuts.programs;
        if (cuts.lots.empty() || job_.stopRequested()) return;
        FoundHedge improved = search.improve(cuts.lots, with, 8);
        if (!improved.score.isBetterThan(now.score)) return;
        now = std::move(improved);
        if (!(now.lots == cuts.lots)) return;
        HedgeSuggestion made;
        made.method = spec().wholeLots ? HedgeMethod::WholeLots : HedgeMethod::LinearProgram;
        made.programObjective = cuts.objective;
        suggest(std::move(made), cuts.lots);
    }

    // Suggestions -------------------------------------------------------------------------------------------------

    void suggest(HedgeMethod method, const Solved& lots, const std::optional<double>& bound) {
        HedgeSuggestion made;
        made.method = method;
        made.programObjective = lots.solution.objective;
        made.lowerBound = bound;
        made.proved = lots.solution.proved && (method == HedgeMethod::LinearProgram || bound == lots.solution.objective);
        suggest(std::move(made), lots.lots());
    }

    void suggest(HedgeMethod method, const FoundHedge& found) {
        HedgeSuggestion made;
        made.method = method;
        made.proved = found.everyCombination;
        suggest(std::move(made), found.lots);
    }

    void suggest(HedgeSuggestion made, const HedgeLots& lots) {
        if (job_.stopRequested() || lots.empty()) return;
        for (std::size_t i = 0; i < lotsOf_.size(); ++i)
            if (lotsOf_[i] == lots) return confirm(answer_.suggestions[i], made);
        addLegs(made, lots);
        const HedgeAccount::Whole whole = account_->whole(lots);
        made.after = whole.state;
        made.premium = whole.premium;
        const HedgeScore score = account_->scoreOf(lots, whole.state.regimes, whole.state.deltas);
        made.objective = score.objective;
        made.missed = score.misses;
        made.reachesTargets = score.missed <= 0.0;
        made.grid = gridOf(whole);
        compareModels(made, account_->trades(lots));
        made.notes = suggestionNotes(answer_, made);
        made.notes.insert(made.notes.end(), whole.notices.begin(), whole.notices.end());
        lotsOf_.push_back(lots);
        scores_.push_back(score);
        if (sink_ && score.isBetterThan(before_)) sink_(made);
        answer_.suggestions.push_back(std::move(made));
    }

    /// The same lots found again: what is known of them adds up.
    static void confirm(HedgeSuggestion& known, const HedgeSuggestion& again) {
        known.proved = known.proved || again.proved;
        if (!known.lowerBound) known.lowerBound = again.lowerBound;
        if (!known.programObjective) known.programObjective = again.programObjective;
    }

    void addLegs(HedgeSuggestion& made, const HedgeLots& lots) const {
        const std::vector<TradeLeg> trades = account_->trades(lots);
        for (std::size_t i = 0; i < lots.size(); ++i) {
            const HedgeLots one{lots[i]};
            made.legs.push_back({lots[i].candidate, lots[i].lots, trades[i], account_->costOf(one), account_->tradingCostOf(one)});
        }
        made.cost = account_->costOf(lots);
        made.tradingCost = account_->tradingCostOf(lots);
    }

    void compareModels(HedgeSuggestion& made, const std::vector<TradeLeg>& trades) {
        made.otherModels.resize(inputs_.others.size());
        const bool first = othersBefore_.empty();
        othersBefore_.resize(inputs_.others.size());
        TaskPool::shared().run(inputs_.others.size(), [&](std::size_t, std::size_t i) {
            const Rulebook& rules = *inputs_.others[i];
            ContractMarks contracts(*inputs_.market, rules.valuation());
            if (first)
                othersBefore_[i] =
                    portfolioRegime(preparedBook(markBook(*inputs_.portfolio, contracts), rules), rules).initial.requirement;
            const MarkedBook marked = preparedBook(markBook(tradedBook(*inputs_.portfolio, trades, contracts).portfolio, contracts), rules);
            made.otherModels[i] = {rules.id + "@" + rules.version, othersBefore_[i],
                                   portfolioRegime(marked, rules).initial.requirement, marked.notModelled.size()};
        });
    }

    bool isTradable(std::size_t i) const {
        return !spec().wholeLots || answer_.suggestions[i].method != HedgeMethod::LinearProgram;
    }

    void addSizes(HedgeSuggestion& suggestion) const {
        suggestion.sizes.resize(static_cast<std::size_t>(spec().sizeSteps) + 1);
        TaskPool::shared().run(suggestion.sizes.size(), [&](std::size_t slot, std::size_t i) {
            if (job_.stopRequested()) return;
            HedgeLots lots;
            suggestion.sizes[i].scale = 2.0 * static_cast<double>(i) / spec().sizeSteps;
            for (const HedgeLeg& leg : suggestion.legs)
                lots = withLots(std::move(lots), leg.candidate, suggestion.sizes[i].scale * leg.lots);
            suggestion.sizes[i].requirements = account_->requirements(lots, slot);
        });
    }

    void conclude() {
        std::vector<std::size_t> order(answer_.suggestions.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        // A band that nothing meets must not let a hedge in that overdraws the budget.
        std::erase_if(order, [&](std::size_t i) {
            return !scores_[i].isBetterThan(before_) || scores_[i].misses.budget > 0.0 || scores_[i].misses.legs > 0;
        });
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            if (isTradable(a) != isTradable(b)) return isTradable(a);
            return scores_[a].isBetterThan(scores_[b]);
        });
        std::vector<HedgeSuggestion> ranked;
        for (const std::size_t i : order)
            ranked.push_back(std::move(answer_.suggestions[i]));
        answer_.suggestions = std::move(ranked);
        if (spec().sizeSteps > 0)
            for (HedgeSuggestion& suggestion : answer_.suggestions)
                addSizes(suggestion);
        const bool any = !answer_.suggestions.empty();
        answer_.helps = any && answer_.suggestions.front().missed.keepsConditions();
        answer_.reachesTargets = any ? answer_.suggestions.front().reachesTargets : before_.missed <= 0.0;
        answer_.verdict = hedgeVerdict(answer_, before_);
        answer_.reasons = hedgeReasons(answer_, *inputs_.rulebook);
        answer_.counts.evaluations = account_->evaluations();
    }

    const HedgeInputs& inputs_;
    const Job& job_;
    const HedgeSink& sink_;
    HedgeAnswer answer_;
    std::unique_ptr<HedgeAccount> account_;
    std::shared_ptr<const MarkedBook> book_;
    HedgeScore before_;
    std::vector<double> othersBefore_;
    std::vector<HedgeLots> lotsOf_; ///< by suggestion, as found
    std::vector<HedgeScore> scores_;
};

} // namespace

Result<HedgeAnswer> findHedge(const HedgeInputs& inputs, const HedgeSpec& spec, const Job& job, const HedgeSink& sink) {
    return Finder(inputs, spec, job, sink).run();
}

} // namespace marginscope
