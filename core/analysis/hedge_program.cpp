#include "core/analysis/hedge_program.h"

#include "core/analysis/hedge_lots.h"
#include "core/base/golden_section.h"
#include "core/base/integer_program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace marginscope {

namespace {

constexpr double unbounded = std::numeric_limits<double>::infinity();
// Misses of targets weigh so much more than costs that none is paid for with the other.
constexpr double missWeight = 1e3;
// A cost that keeps lots nobody needs at zero.
constexpr double nudge = 1e-8;

/// Writes a hedge program as rows and columns.
class Writer {
public:
    Writer(const HedgeProgram& program, bool mayMiss)
        : p_(program)
        , mayMiss_(mayMiss) {
        for (const HedgeColumn& column : p_.columns)
            addColumn(column);
        for (const HedgeBand& band : p_.bands)
            addBand(band);
        if (p_.budget) addCosts(*p_.budget);
        if (p_.mostLegs && *p_.mostLegs < p_.columns.size()) limitLegs(*p_.mostLegs);
        if (asksRequirement() && p_.worstOf) worst_ = milp_.addVariable(0.0, unbounded, 1.0, false);
        for (const RequirementProgram& requirement : p_.requirements)
            addRequirement(requirement);
    }

    IntegerProgram::Solution solve() const { return milp_.solve(p_.mostNodes, false); }

    std::vector<double> lotsOf(const std::vector<double>& values) const {
        std::vector<double> lots(p_.columns.size());
        for (std::size_t j = 0; j < lots.size(); ++j)
            lots[j] = values[buy_[j]] - values[sell_[j]];
        return lots;
    }

    double constant() const { return constant_; }

    /// What the nudges add to the cost of a solution.
    double nudgesIn(const std::vector<double>& values) const {
        double sum = 0.0;
        for (std::size_t j = 0; j < p_.columns.size(); ++j)
            sum += nudge * ((1.0 + p_.columns[j].costBuy) * values[buy_[j]] + (1.0 + p_.columns[j].costSell) * values[sell_[j]]);
        return sum;
    }

private:
    using Terms = IntegerProgram::Terms;

    bool asksRequirement() const { return p_.objective == HedgeObjective::Requirement; }

    void addColumn(const HedgeColumn& column) {
        const bool costs = !asksRequirement() || p_.addCost;
        const auto add = [&](double most, double cost) {
            if (p_.wholeLots) most = std::floor(most + 1e-9);
            return milp_.addVariable(0.0, most, (costs ? cost : 0.0) + nudge * (1.0 + cost),
                                     p_.wholeLots && most <= fineLots);
        };
        buy_.push_back(add(column.mostBuy, column.costBuy));
        sell_.push_back(add(column.mostSell, column.costSell));
    }

    void addForm(Terms& terms, const LinearForm& form, double times) const {
        for (std::size_t j = 0; j < form.slope.size(); ++j) {
            if (form.slope[j] == 0.0) continue;
            terms.emplace_back(buy_[j], times * form.slope[j]);
            terms.emplace_back(sell_[j], -times * form.slope[j]);
        }
    }

    void addBand(const HedgeBand& band) {
        Terms terms;
        addForm(terms, band.value, 1.0);
        if (mayMiss_) {
            terms.emplace_back(milp_.addVariable(0.0, unbounded, missWeight * missWeight, false), 1.0);
            terms.emplace_back(milp_.addVariable(0.0, unbounded, missWeight * missWeight, false), -1.0);
        }
        if (!terms.empty()) milp_.addRow(band.lower - band.value.base, band.upper - band.value.base, std::move(terms));
    }

    void addCosts(double budget) {
        Terms terms;
        for (std::size_t j = 0; j < p_.columns.size(); ++j) {
            if (p_.columns[j].costBuy != 0.0) terms.emplace_back(buy_[j], p_.columns[j].costBuy);
            if (p_.columns[j].costSell != 0.0) terms.emplace_back(sell_[j], p_.columns[j].costSell);
        }
        if (!terms.empty()) milp_.addRow(-unbounded, budget, std::move(terms));
    }

    void limitLegs(std::size_t most) {
        Terms all;
        for (std::size_t j = 0; j < p_.columns.size(); ++j) {
            const std::size_t used = milp_.addVariable(0.0, 1.0, 0.0, true);
            milp_.addRow(-unbounded, 0.0, {{buy_[j], 1.0}, {used, -p_.columns[j].mostBuy}});
            milp_.addRow(-unbounded, 0.0, {{sell_[j], 1.0}, {used, -p_.columns[j].mostSell}});
            all.emplace_back(used, 1.0);
        }
        milp_.addRow(-unbounded, static_cast<double>(most), std::move(all));
    }

    /// P&L of a scenario as terms; parts with several pieces get a variable below each of them.
    Terms pnlTerms(const ScenarioRow& row, double& base) {
        Terms terms;
        for (const ScenarioPart& part : row.parts) {
            if (part.pieces.size() == 1) {
                base += part.pieces[0].base;
                addForm(terms, part.pieces[0], 1.0);
                continue;
            }
            const std::size_t counted = milp_.addVariable(-unbounded, unbounded, 0.0, false);
            for (const LinearForm& piece : part.pieces) {
                Terms below{{counted, -1.0}};
                addForm(below, piece, 1.0);
                milp_.addRow(-piece.base, unbounded, std::move(below));
            }
            terms.emplace_back(counted, 1.0);
        }
        return terms;
    }

    static void collect(Terms& terms) {
        std::sort(terms.begin(), terms.end());
        Terms sum;
        for (const auto& [variable, factor] : terms)
            if (!sum.empty() && sum.back().first == variable)
                sum.back().second += factor;
            else
                sum.emplace_back(variable, factor);
        terms = std::move(sum);
    }

    void addRequirement(const RequirementProgram& r) {
        Terms inside; // what the factor multiplies
        for (const ScenarioGroup& group : r.groups) {
            const std::size_t loss = milp_.addVariable(0.0, unbounded, 0.0, false);
            inside.emplace_back(loss, 1.0);
            for (const ScenarioRow& row : group.scenarios) {
                double base = 0.0;
                Terms terms = pnlTerms(row, base);
                terms.emplace_back(loss, 1.0);
                milp_.addRow(-base, unbounded, std::move(terms));
            }
        }
        for (const ShockTerm& shock : r.shocks) {
            const std::size_t size = milp_.addVariable(0.0, unbounded, 0.0, false);
            inside.emplace_back(size, shock.rate);
            for (const double sign : {1.0, -1.0}) {
                Terms terms{{size, 1.0}};
                addForm(terms, shock.exposure, -sign);
                milp_.addRow(sign * shock.exposure.base, unbounded, std::move(terms));
            }
        }
        const double fixed = r.factor * r.inside + r.outside;
        if (asksRequirement()) addObjective(r, inside, fixed);
        if (r.mostRequirement) addTarget(r, inside, fixed - *r.mostRequirement, false);
        if (r.leastExcess) addTarget(r, inside, fixed + *r.leastExcess - r.equity, true);
    }

    void addObjective(const RequirementProgram& r, const Terms& inside, double fixed) {
        Terms terms;
        for (const auto& [variable, factor] : inside)
            terms.emplace_back(variable, -r.weight * r.factor * factor);
        if (worst_) {
            terms.emplace_back(*worst_, 1.0);
            milp_.addRow(r.weight * fixed, unbounded, std::move(terms));
            return;
        }
        const std::size_t cost = milp_.addVariable(0.0, unbounded, 1.0, false);
        terms.emplace_back(cost, 1.0);
        milp_.addRow(0.0, unbounded, std::move(terms));
        constant_ += r.weight * fixed;
    }

    /// factor · inside + fixed − change of equity ≤ 0, or a miss.
    void addTarget(const RequirementProgram& r, const Terms& inside, double fixed, bool withEquity) {
        Terms terms;
        for (const auto& [variable, factor] : inside)
            terms.emplace_back(variable, r.factor * factor);
        if (withEquity) {
            for (std::size_t j = 0; j < r.equityBuy.size(); ++j)
                if (r.equityBuy[j] != 0.0) terms.emplace_back(buy_[j], -r.equityBuy[j]);
            for (std::size_t j = 0; j < r.equitySell.size(); ++j)
                if (r.equitySell[j] != 0.0) terms.emplace_back(sell_[j], -r.equitySell[j]);
        }
        if (mayMiss_) terms.emplace_back(milp_.addVariable(0.0, unbounded, missWeight, false), -1.0);
        collect(terms);
        milp_.addRow(-unbounded, -fixed, std::move(terms));
    }

    const HedgeProgram& p_;
    bool mayMiss_;
    IntegerProgram milp_;
    std::vector<std::size_t> buy_, sell_;
    std::optional<std::size_t> worst_;
    double constant_ = 0.0;
};

template<class Value>
std::vector<Value> chosen(const std::vector<Value>& all, const std::vector<std::size_t>& columns) {
    std::vector<Value> some;
    if (all.empty()) return some;
    some.reserve(columns.size());
    for (const std::size_t column : columns)
        some.push_back(all[column]);
    return some;
}

double positive(double value) {
    return std::max(0.0, value);
}

} // namespace

double LinearForm::at(const std::vector<double>& lots) const {
    double value = base;
    for (std::size_t j = 0; j < slope.size(); ++j)
        if (lots[j] != 0.0) value += slope[j] * lots[j];
    return value;
}

double ScenarioPart::at(const std::vector<double>& lots) const {
    double least = unbounded;
    for (const LinearForm& piece : pieces)
        least = std::min(least, piece.at(lots));
    return least;
}

double ScenarioRow::pnlAt(const std::vector<double>& lots) const {
    double pnl = 0.0;
    for (const ScenarioPart& part : parts)
        pnl += part.at(lots);
    return pnl;
}

double ScenarioGroup::lossAt(const std::vector<double>& lots) const {
    double loss = 0.0;
    for (const ScenarioRow& row : scenarios)
        loss = std::max(loss, -row.pnlAt(lots));
    return loss;
}

double RequirementProgram::requirementAt(const std::vector<double>& lots) const {
    double sum = inside;
    for (const ScenarioGroup& group : groups)
        sum += group.lossAt(lots);
    for (const ShockTerm& shock : shocks)
        sum += shock.rate * std::fabs(shock.exposure.at(lots));
    return factor * sum + outside;
}

double RequirementProgram::equityAt(const std::vector<double>& lots) const {
    double value = equity;
    for (std::size_t j = 0; j < lots.size(); ++j) {
        if (lots[j] > 0.0 && !equityBuy.empty()) value += equityBuy[j] * lots[j];
        if (lots[j] < 0.0 && !equitySell.empty()) value -= equitySell[j] * lots[j];
    }
    return value;
}

double HedgeProgram::costAt(const std::vector<double>& lots) const {
    double cost = 0.0;
    for (std::size_t j = 0; j < lots.size(); ++j)
        cost += lots[j] > 0.0 ? columns[j].costBuy * lots[j] : -columns[j].costSell * lots[j];
    return cost;
}

double HedgeProgram::objectiveAt(const std::vector<double>& lots) const {
    if (objective == HedgeObjective::Cost) return costAt(lots);
    double value = 0.0;
    for (const RequirementProgram& requirement : requirements) {
        const double one = requirement.weight * requirement.requirementAt(lots);
        value = worstOf ? std::max(value, one) : value + one;
    }
    return addCost ? value + costAt(lots) : value;
}

double HedgeProgram::missedAt(const std::vector<double>& lots) const {
    double missed = budget ? missWeight * positive(costAt(lots) - *budget) : 0.0;
    for (const HedgeBand& band : bands) {
        const double value = band.value.at(lots);
        missed += missWeight * (positive(value - band.upper) + positive(band.lower - value));
    }
    for (const RequirementProgram& r : requirements) {
        if (!r.mostRequirement && !r.leastExcess) continue;
        const double requirement = r.requirementAt(lots);
        if (r.mostRequirement) missed += positive(requirement - *r.mostRequirement);
        if (r.leastExcess) missed += positive(*r.leastExcess - (r.equityAt(lots) - requirement));
    }
    return missed;
}

HedgeProgram withColumns(const HedgeProgram& program, const std::vector<std::size_t>& columns) {
    HedgeProgram some;
    some.columns = chosen(program.columns, columns);
    const auto form = [&](const LinearForm& all) { return LinearForm{all.base, chosen(all.slope, columns)}; };
    for (const RequirementProgram& r : program.requirements) {
        RequirementProgram& made = some.requirements.emplace_back();
        made.inside = r.inside;
        made.factor = r.factor;
        made.outside = r.outside;
        made.equity = r.equity;
        made.equityBuy = chosen(r.equityBuy, columns);
        made.equitySell = chosen(r.equitySell, columns);
        made.weight = r.weight;
        made.leastExcess = r.leastExcess;
        made.mostRequirement = r.mostRequirement;
        for (const ScenarioGroup& group : r.groups) {
            ScenarioGroup& to = made.groups.emplace_back();
            for (const ScenarioRow& row : group.scenarios) {
                ScenarioRow& cell = to.scenarios.emplace_back();
                for (const ScenarioPart& part : row.parts) {
                    ScenarioPart& pieces = cell.parts.emplace_back();
                    for (const LinearForm& piece : part.pieces)
                        pieces.pieces.push_back(form(piece));
                }
            }
        }
        for (const ShockTerm& shock : r.shocks)
            made.shocks.push_back({form(shock.exposure), shock.rate});
    }
    for (const HedgeBand& band : program.bands)
        some.bands.push_back({form(band.value), band.lower, band.upper});
    some.budget = program.budget;
    some.mostLegs = program.mostLegs;
    some.objective = program.objective;
    some.worstOf = program.worstOf;
    some.addCost = program.addCost;
    some.wholeLots = program.wholeLots;
    some.mostNodes = program.mostNodes;
    return some;
}

HedgeSolution solveSingle(const HedgeProgram& program) {
    const HedgeColumn& column = program.columns[0];
    const auto missed = [&](double lots) { return program.missedAt({lots}); };
    const auto objective = [&](double lots) { return program.objectiveAt({lots}); };
    double low = -column.mostSell, high = column.mostBuy;
    std::vector<double> places{0.0, low, high};
    // Where nothing is missed is a stretch: its ends first, then the least inside it.
    const double nearest = missed(0.0) <= 0.0 ? 0.0 : leastOf(missed, low, high);
    const double least = missed(nearest) + 1e-7;
    const auto edge = [&](double inside, double outside) {
        if (missed(outside) <= least) return outside;
        for (int step = 0; step < 60; ++step) {
            const double middle = 0.5 * (inside + outside);
            (missed(middle) <= least ? inside : outside) = middle;
        }
        return inside;
    };
    low = edge(nearest, low);
    high = edge(nearest, high);
    for (const double place : {nearest, low, high, leastOf(objective, low, high)})
        places.push_back(place);
    HedgeSolution answer;
    answer.lots = {0.0};
    for (const double place : places)
        for (const double lots : program.wholeLots ? std::vector<double>{std::floor(place), std::ceil(place)}
                                                   : std::vector<double>{place})
            if (lots >= -column.mostSell - 1e-9 && lots <= column.mostBuy + 1e-9 && isBetterFor(program, {lots}, answer.lots))
                answer.lots = {lots};
    answer.objective = answer.lowerBound = program.objectiveAt(answer.lots);
    answer.reachesTargets = program.missedAt(answer.lots) < 1e-6;
    answer.proved = true;
    return answer;
}

HedgeSolution solveHedge(const HedgeProgram& program) {
    HedgeSolution answer;
    for (const bool mayMiss : {false, true}) {
        const Writer writer(program, mayMiss);
        const IntegerProgram::Solution solution = writer.solve();
        if (solution.values.empty()) continue;
        answer.lots = program.columns.empty() ? std::vector<double>{} : writer.lotsOf(solution.values);
        const std::vector<double> solved = answer.lots;
        if (program.wholeLots) answer.lots = polishedLots(program, wholeLotsNear(program, answer.lots));
        answer.objective = program.objectiveAt(answer.lots);
        answer.lowerBound = mayMiss ? answer.objective
                                    : std::min(answer.objective, solution.lowerBound + writer.constant() -
                                                                     writer.nudgesIn(solution.values));
        bool moved = false;
        for (std::size_t j = 0; j < solved.size(); ++j)
            moved = moved || std::fabs(solved[j] - answer.lots[j]) > 1e-6;
        answer.proved = solution.proved && !moved;
        if (answer.proved && !mayMiss) answer.lowerBound = answer.objective;
        answer.reachesTargets = !mayMiss && program.missedAt(answer.lots) < 1e-5;
        break;
    }
    return answer;
}

} // namespace marginscope
