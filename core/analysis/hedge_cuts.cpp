#include "core/analysis/hedge_cuts.h"

#include "core/base/task_pool.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

constexpr int mostCuts = 14;

class Cutter {
public:
    Cutter(const HedgeAccount& account, const HedgeState& before, const std::vector<std::size_t>& with, const Job& job)
        : account_(account)
        , before_(before)
        , with_(with)
        , job_(job) {
        const HedgeSpec& spec = account.spec();
        for (const std::size_t j : with) {
            const HedgeCandidate& one = account.candidates()[j];
            program_.columns.push_back({one.lot * one.costBuy, one.lot * one.costSell, one.most(true), one.most(false)});
        }
        program_.budget = spec.budget;
        program_.mostLegs = spec.mostLegs;
        program_.worstOf = spec.worstOf;
        program_.addCost = spec.targets.empty() && !spec.budget;
        program_.mostNodes = spec.mostNodes;
        addBands(spec);
        if (spec.targets.empty()) {
            for (const RegimeWeight& one : spec.regimes) {
                add(spec.level);
                program_.requirements.back().weight = one.weight;
            }
            return;
        }
        program_.objective = HedgeObjective::Cost;
        for (const HedgeTarget& target : spec.targets) {
            add(target.level);
            RequirementProgram& requirement = program_.requirements.back();
            if (target.kind == TargetKind::MostRequirement)
                requirement.mostRequirement = target.amount;
            else
                requirement.leastExcess = target.amount;
        }
    }

    CutOutcome run() {
        std::vector<double> at(with_.size(), 0.0);
        CutOutcome outcome;
        for (int cut = 0; cut < mostCuts && !job_.stopRequested(); ++cut) {
            const double said = cut == 0 ? -1.0 : program_.requirements[0].requirementAt(at);
            const double truly = addCut(at);
            if (cut > 0 && truly - said <= 1e-5 * (1.0 + truly)) break;
            const HedgeSolution solution = solveHedge(program_);
            ++outcome.programs;
            if (solution.lots.empty()) break;
            at = solution.lots;
        }
        program_.wholeLots = account_.spec().wholeLots;
        const HedgeSolution solution = solveHedge(program_);
        ++outcome.programs;
        if (solution.lots.empty()) return outcome;
        outcome.objective = solution.objective;
        outcome.lots = lotsAt(solution.lots);
        return outcome;
    }

private:
    void add(Level level) {
        levels_.push_back(level);
        RequirementProgram& requirement = program_.requirements.emplace_back();
        requirement.groups.emplace_back();
        requirement.equity = before_.of(Regime::Portfolio).equity;
        requirement.equityBuy.assign(with_.size(), 0.0);
        requirement.equitySell.assign(with_.size(), 0.0);
    }

    void addBands(const HedgeSpec& spec) {
        for (const DeltaBand& band : spec.deltaBands)
            for (const UnderlyingDelta& one : before_.deltas) {
                if (!band.underlying.empty() && band.underlying != one.underlying) continue;
                HedgeBand row{{one.delta, {}}, band.lower, band.upper};
                for (const std::size_t j : with_) {
                    const HedgeCandidate& candidate = account_.candidates()[j];
                    row.value.slope.push_back(
                        candidate.instrument().underlying == one.underlying ? candidate.lot * candidate.deltaCoins : 0.0);
                }
                program_.bands.push_back(std::move(row));
            }
    }

    HedgeLots lotsAt(const std::vector<double>& at) const {
        HedgeLots lots;
        for (std::size_t i = 0; i < at.size(); ++i)
            if (std::fabs(at[i]) > 1e-7) lots = withLots(std::move(lots), with_[i], at[i]);
        return lots;
    }

    /// A row through the requirement at these lots, for every level asked about. Gives that of the first.
    double addCut(const std::vector<double>& at) {
        const std::size_t count = with_.size();
        const HedgeLots here = lotsAt(at);
        std::vector<HedgeRegime> found(2 * count + 1);
        TaskPool::shared().run(found.size(), [&](std::size_t slot, std::size_t i) {
            if (job_.stopRequested()) return;
            const double step = i == 0 ? 0.0 : i <= count ? stepOf(i - 1) : -stepOf(i - 1 - count);
            const HedgeLots there = i == 0 ? here : withLots(here, with_[(i - 1) % count], step);
            found[i] = account_.regime(there, Regime::Portfolio, slot);
        });
        for (std::size_t r = 0; r < levels_.size(); ++r) {
            const auto requirement = [&](std::size_t i) { return found[i].at(levels_[r]).requirement; };
            LinearForm pnl{-requirement(0), std::vector<double>(count)};
            for (std::size_t j = 0; j < count; ++j) {
                pnl.slope[j] = -(requirement(1 + j) - requirement(1 + count + j)) / (2.0 * stepOf(j));
                pnl.base -= pnl.slope[j] * at[j];
            }
            program_.requirements[r].groups[0].scenarios.push_back({{ScenarioPart{{std::move(pnl)}}}});
        }
        if (here.empty()) setEquity(found);
        return found[0].at(levels_[0]).requirement;
    }

    void setEquity(const std::vector<HedgeRegime>& found) {
        const std::size_t count = with_.size();
        for (RequirementProgram& requirement : program_.requirements)
            for (std::size_t j = 0; j < count; ++j) {
                requirement.equityBuy[j] = (found[1 + j].equity - found[0].equity) / stepOf(j);
                requirement.equitySell[j] = (found[1 + count + j].equity - found[0].equity) / stepOf(j);
            }
    }

    /// Lots to either side that a slope is taken over.
    double stepOf(std::size_t column) const {
        const HedgeColumn& one = program_.columns[column];
        return std::max(1.0, 1e-3 * std::max(one.mostBuy, one.mostSell));
    }

    const HedgeAccount& account_;
    const HedgeState& before_;
    const std::vector<std::size_t>& with_;
    const Job& job_;
    HedgeProgram program_;
    std::vector<Level> levels_; ///< by requirement
};

} // namespace

CutOutcome hedgeByCuts(const HedgeAccount& account, const HedgeState& before, const std::vector<std::size_t>& with,
                       const Job& job) {
    return Cutter(account, before, with, job).run();
}

} // namespace marginscope
