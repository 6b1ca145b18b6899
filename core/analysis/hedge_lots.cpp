#include "core/analysis/hedge_lots.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

/// How good some lots are.
struct Standing {
    double missed = 0.0, objective = 0.0, cost = 0.0;

    bool isBetterThan(const Standing& other) const {
        if (std::fabs(missed - other.missed) > 1e-7) return missed < other.missed;
        if (std::fabs(objective - other.objective) > 1e-9 * (1.0 + std::fabs(objective))) return objective < other.objective;
        return cost < other.cost - 1e-9 * (1.0 + std::fabs(cost));
    }
};

Standing standingOf(const HedgeProgram& program, const std::vector<double>& lots) {
    return {program.missedAt(lots), program.objectiveAt(lots), program.costAt(lots)};
}

std::size_t legsIn(const std::vector<double>& lots) {
    return static_cast<std::size_t>(std::count_if(lots.begin(), lots.end(), [](double each) { return each != 0.0; }));
}

class Polish {
public:
    Polish(const HedgeProgram& program, std::vector<double> lots)
        : program_(program)
        , lots_(std::move(lots))
        , now_(standingOf(program, lots_)) {}

    std::vector<double> run() {
        for (int round = 0; round < mostRounds; ++round)
            if (!movesOne() && !movesTwo()) break;
        return std::move(lots_);
    }

private:
    static constexpr int mostRounds = 60;
    static constexpr std::array<double, 7> sizes = {1.0, 2.0, 5.0, 10.0, 30.0, 100.0, 300.0};
    static constexpr std::size_t givenSizes = 2, takenSizes = 4; // of an exchange of one leg for another

    double& at(std::size_t column) { return lots_[column]; }

    bool allows(std::size_t column, double lots) const {
        const HedgeColumn& one = program_.columns[column];
        return lots <= one.mostBuy + 1e-9 && lots >= -one.mostSell - 1e-9;
    }

    bool keepsBetter() {
        if (program_.mostLegs && legsIn(lots_) > *program_.mostLegs) return false;
        const Standing then = standingOf(program_, lots_);
        if (!then.isBetterThan(now_)) return false;
        now_ = then;
        return true;
    }

    /// Calls `tried` with every place a column may go to: single steps to wide ones, and out of the hedge.
    template<class Tried>
    bool anyPlaceOf(std::size_t column, std::size_t count, const Tried& tried) {
        const double from = at(column);
        const auto go = [&](double place) {
            if (place == from || !allows(column, place)) return false;
            at(column) = place;
            if (tried()) return true;
            at(column) = from;
            return false;
        };
        for (std::size_t i = 0; i < count; ++i)
            if (go(from + sizes[i]) || go(from - sizes[i])) return true;
        return go(0.0);
    }

    bool movesOne() {
        bool moved = false;
        for (std::size_t j = 0; j < lots_.size(); ++j)
            while (anyPlaceOf(j, sizes.size(), [this] { return keepsBetter(); }))
                moved = true;
        return moved;
    }

    bool movesTwo() {
        bool moved = false;
        for (std::size_t i = 0; i < lots_.size(); ++i)
            for (std::size_t k = 0; k < lots_.size() && at(i) != 0.0; ++k) {
                if (k == i) continue;
                const auto second = [&] { return anyPlaceOf(k, takenSizes, [this] { return keepsBetter(); }); };
                moved = anyPlaceOf(i, givenSizes, second) || moved;
            }
        return moved;
    }

    const HedgeProgram& program_;
    std::vector<double> lots_;
    Standing now_;
};

} // namespace

bool isBetterFor(const HedgeProgram& program, const std::vector<double>& a, const std::vector<double>& b) {
    return standingOf(program, a).isBetterThan(standingOf(program, b));
}

std::vector<double> wholeLotsNear(const HedgeProgram& program, const std::vector<double>& lots) {
    constexpr std::size_t mostChoices = 10;
    std::vector<std::size_t> open;
    std::vector<double> best = lots;
    for (std::size_t j = 0; j < lots.size(); ++j) {
        best[j] = std::round(lots[j]);
        if (std::fabs(lots[j] - best[j]) > 1e-6) open.push_back(j);
    }
    if (open.size() > mostChoices) open.resize(mostChoices);
    std::vector<double> tried = best;
    Standing standing = standingOf(program, best);
    for (std::size_t choice = 0; choice < (std::size_t{1} << open.size()); ++choice) {
        for (std::size_t i = 0; i < open.size(); ++i)
            tried[open[i]] = std::floor(lots[open[i]]) + static_cast<double>(choice >> i & 1);
        const Standing then = standingOf(program, tried);
        if (!then.isBetterThan(standing)) continue;
        best = tried;
        standing = then;
    }
    return best;
}

std::vector<double> polishedLots(const HedgeProgram& program, std::vector<double> lots) {
    return Polish(program, std::move(lots)).run();
}

} // namespace marginscope
