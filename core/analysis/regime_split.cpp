#include "core/analysis/capital.h"

#include "core/analysis/sized_book.h"
#include "core/margin/requirement.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr std::size_t everySplitUpTo = 12; ///< positions
constexpr double least = 1e-9;

class Splits {
public:
    Splits(const MarkedBook& book, const Rulebook& rulebook, Regime pooled, Level level, const Job& job)
        : book_(book)
        , rulebook_(rulebook)
        , regime_(pooled)
        , sized_(book, rulebook, pooled, level)
        , job_(job) {
        for (std::size_t i = 0; i < book.positions.size(); ++i) {
            const MarkedPosition& position = book.positions[i];
            const IsolatedResult alone = isolatedResult(book, position, rulebook);
            RegimeMove move;
            move.position = i;
            move.canIsolate = hasPot(rulebook, position);
            move.alone = level == Level::Initial ? alone.initial : alone.maintenance;
            funding_.push_back(alone.initial);
            split_.moves.push_back(move);
            if (move.canIsolate) movable_.push_back(i);
        }
    }

    Result<RegimeSplit> run() {
        const std::vector<bool> none(book_.positions.size(), false);
        std::vector<bool> all = none;
        for (const std::size_t i : movable_)
            all[i] = true;
        split_.allPooled = total(none);
        split_.allIsolated = total(all);
        for (std::size_t at = 0; at < movable_.size(); ++at) {
            if (job_.stopRequested()) return failure(Reason::Cancelled);
            oneMove(split_.moves[movable_[at]], none, all);
            job_.report(0.5 * static_cast<double>(at + 1) / static_cast<double>(movable_.size()));
        }
        if (!search(none)) return failure(Reason::Cancelled);
        split_.excessPooled = excess(none);
        split_.excessBest = excess(best_);
        for (std::size_t i = 0; i < best_.size(); ++i)
            if (best_[i]) {
                split_.isolated.push_back(i);
                split_.moves[i].isolatedInBest = true;
            }
        return std::move(split_);
    }

private:
    double total(const std::vector<bool>& isolated) {
        double sum = 0.0;
        std::vector<std::size_t> rest;
        for (std::size_t i = 0; i < isolated.size(); ++i)
            if (isolated[i])
                sum += split_.moves[i].alone;
            else
                rest.push_back(i);
        return sum + sized_.requirement(rest, true);
    }

    void oneMove(RegimeMove& move, const std::vector<bool>& none, const std::vector<bool>& all) {
        std::vector<bool> alone = none, pooled = all;
        alone[move.position] = true;
        pooled[move.position] = false;
        move.isolatedTotal = total(alone);
        move.pooledTotal = total(pooled);
        move.freedByIsolating = split_.allPooled - move.isolatedTotal;
        move.freedByPooling = split_.allIsolated - move.pooledTotal;
    }

    void offer(const std::vector<bool>& isolated) {
        const double sum = total(isolated);
        if (sum >= split_.best - least) return;
        split_.best = sum;
        best_ = isolated;
    }

    bool search(const std::vector<bool>& none) {
        best_ = none;
        split_.best = split_.allPooled;
        split_.everySplit = movable_.size() <= everySplitUpTo;
        if (split_.everySplit) return tryAll(none);
        return exchange();
    }

    bool tryAll(const std::vector<bool>& none) {
        for (std::size_t mask = 1; mask < (std::size_t{1} << movable_.size()); ++mask) {
            if (job_.stopRequested()) return false;
            std::vector<bool> isolated = none;
            for (std::size_t bit = 0; bit < movable_.size(); ++bit)
                isolated[movable_[bit]] = (mask >> bit & 1U) != 0;
            offer(isolated);
        }
        return true;
    }

    // One position changes sides at a time, the best first, until none helps.
    bool exchange() {
        for (std::size_t round = 0; round < movable_.size(); ++round) {
            const std::vector<bool> from = best_;
            const double before = split_.best;
            for (const std::size_t i : movable_) {
                if (job_.stopRequested()) return false;
                std::vector<bool> tried = from;
                tried[i] = !tried[i];
                offer(tried);
            }
            if (split_.best >= before - least) return true;
        }
        return true;
    }

    double excess(const std::vector<bool>& isolated) {
        MarkedBook pool = book_;
        pool.positions.clear();
        double pots = 0.0;
        std::vector<std::size_t> rest;
        for (std::size_t i = 0; i < isolated.size(); ++i) {
            if (isolated[i]) {
                pots += funding_[i];
                continue;
            }
            pool.positions.push_back(book_.positions[i]);
            rest.push_back(i);
        }
        return pooledEquity(pool, rulebook_, regime_) - pots - sized_.requirement(rest, true);
    }

    const MarkedBook& book_;
    const Rulebook& rulebook_;
    Regime regime_;
    SizedBook sized_;
    const Job& job_;
    RegimeSplit split_;
    std::vector<std::size_t> movable_;
    std::vector<double> funding_; ///< what a pot must hold to be opened
    std::vector<bool> best_;
};

} // namespace

Result<RegimeSplit> regimeSplit(const MarkedBook& book, const Rulebook& rulebook, Regime pooled, Level level,
                                const Job& job) {
    return Splits(book, rulebook, pooled, level, job).run();
}

} // namespace marginscope
