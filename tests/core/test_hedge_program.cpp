// The linear program of the hedge finder against figures worked out by hand: methods.md 11, worked example 1, and small
// programs whose best hedge one can see.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/hedge_program.h"
#include "tests/support/near.h"
#include "tests/support/random.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

ScenarioRow scenario(double pnl, std::vector<double> byLot) {
    return {{ScenarioPart{{LinearForm{pnl, std::move(byLot)}}}}};
}

/// P&L over three scenarios (−10, +2, −4), the hedge by unit (+3, −2, +1).
HedgeProgram workedExample() {
    HedgeProgram program;
    program.columns = {{0.0, 0.0, 10.0, 10.0}};
    program.requirements.emplace_back();
    program.requirements[0].groups = {{{scenario(-10, {3}), scenario(2, {-2}), scenario(-4, {1})}}};
    return program;
}

/// Every combination of lots.
double bruteForce(const HedgeProgram& program, int most) {
    double best = HUGE_VAL;
    std::vector<double> lots(program.columns.size(), -most);
    for (;;) {
        if (program.missedAt(lots) < 1e-9) best = std::min(best, program.objectiveAt(lots));
        std::size_t j = 0;
        while (j < lots.size() && lots[j] == most)
            lots[j++] = -most;
        if (j == lots.size()) return best;
        lots[j] += 1.0;
    }
}

HedgeProgram randomProgram(Random& random) {
    HedgeProgram program;
    const std::size_t columns = 1 + random.below(3);
    for (std::size_t j = 0; j < columns; ++j)
        program.columns.push_back({random.between(0.1, 2.0), random.between(0.1, 2.0), 3.0, 3.0});
    program.requirements.emplace_back();
    RequirementProgram& requirement = program.requirements.back();
    const auto form = [&](double size) {
        LinearForm made{random.between(-size, size), {}};
        for (std::size_t j = 0; j < columns; ++j)
            made.slope.push_back(random.between(-10.0, 10.0));
        return made;
    };
    requirement.groups.emplace_back();
    for (int s = 0; s < 6; ++s) {
        ScenarioRow row;
        for (int unit = 0; unit < 2; ++unit) {
            const LinearForm pnl = form(40.0);
            LinearForm half = pnl;
            half.base *= 0.5;
            for (double& slope : half.slope)
                slope *= 0.5;
            row.parts.push_back({{pnl, half, {12.0, {}}}});
        }
        requirement.groups[0].scenarios.push_back(std::move(row));
    }
    requirement.shocks = {{form(5.0), 0.7}, {form(5.0), 0.3}};
    requirement.inside = 3.0;
    requirement.factor = 0.8;
    requirement.outside = 2.0;
    requirement.equity = 100.0;
    for (const HedgeColumn& column : program.columns) {
        requirement.equityBuy.push_back(-column.costBuy);
        requirement.equitySell.push_back(-column.costSell);
    }
    return program;
}

} // namespace

class TestHedgeProgram : public QObject {
    Q_OBJECT

private slots:
    void theWorkedExample() {
        const HedgeProgram program = workedExample();
        near(program.objectiveAt({0}), 10, 1e-12, "without a hedge");
        const HedgeSolution solution = solveHedge(program);
        near(solution.lots.at(0), 2.4, 1e-9, "x*");
        near(solution.objective, 2.8, 1e-9, "m");
        near(solution.lowerBound, 2.8, 1e-6, "bound");
        QVERIFY(solution.proved && solution.reachesTargets);
    }

    void theWorkedExampleInWholeLots() {
        HedgeProgram program = workedExample();
        near(program.objectiveAt({2}), 4, 1e-12, "two lots");
        near(program.objectiveAt({3}), 4, 1e-12, "three lots");
        program.wholeLots = true;
        const HedgeSolution solution = solveHedge(program);
        near(solution.objective, 4, 1e-9, "m");
        QVERIFY(solution.lots.at(0) == 2.0 || solution.lots.at(0) == 3.0);
        QVERIFY(solution.proved);
    }

    void manyLotsAreRoundedWithAGap() {
        HedgeProgram program = workedExample();
        program.wholeLots = true;
        program.columns = {{0.0, 0.0, 2000.0, 2000.0}};
        for (ScenarioRow& row : program.requirements[0].groups[0].scenarios)
            row.parts[0].pieces[0].slope[0] /= 333.0; // 2.4 units are 799.2 lots
        const HedgeSolution solution = solveHedge(program);
        near(solution.lots.at(0), 799, 1e-9, "the better neighbour");
        near(solution.objective, 10.0 - 3.0 * 799 / 333, 1e-9, "m");
        near(solution.lowerBound, 2.8, 1e-5, "bound");
        near(solveSingle(program).lots.at(0), 799, 1e-9, "without a solver");
    }

    // Rounding leaves 0.2 of the target, and one lot of the second contract is the cheapest way to it.
    void whatRoundingMissesIsMadeGood() {
        HedgeProgram program;
        program.columns = {{1.0, 1.0, 1000.0, 1000.0}, {1.5, 1.5, 1000.0, 1000.0}};
        program.requirements.emplace_back();
        program.requirements[0].groups = {{{scenario(-2000.7, {2.0, 1.3})}}};
        program.requirements[0].mostRequirement = 0.5;
        program.objective = HedgeObjective::Cost;
        program.wholeLots = true;
        const HedgeSolution solution = solveHedge(program);
        QVERIFY(solution.reachesTargets);
        for (const double lots : solution.lots)
            QCOMPARE(lots, std::round(lots));
        QVERIFY(program.requirements[0].requirementAt(solution.lots) <= 0.5 + 1e-9);
        double best = HUGE_VAL;
        for (int second = 0; second <= 5; ++second)
            for (int first = 990; first <= 1000; ++first)
                if (program.missedAt({double(first), double(second)}) < 1e-9)
                    best = std::min(best, program.costAt({double(first), double(second)}));
        near(solution.objective, best, 1e-6, "cost");
    }

    void aBudgetStopsIt() {
        HedgeProgram program = workedExample();
        program.columns[0].costBuy = 2.0;
        program.budget = 3.0;
        const HedgeSolution solution = solveHedge(program);
        near(solution.lots.at(0), 1.5, 1e-9, "3 buy one and a half");
        near(solution.objective, 5.5, 1e-9, "10 − 4.5");
        program.budget = 0.0;
        near(solveHedge(program).objective, 10, 1e-9, "nothing for nothing");
    }

    void costIsAddedWhereThereIsNoBudget() {
        HedgeProgram program = workedExample();
        program.columns[0].costBuy = 4.0; // a unit saves 3
        program.addCost = true;
        near(solveHedge(program).lots.at(0), 0, 1e-9, "not worth it");
        program.columns[0].costBuy = 1.0;
        near(solveHedge(program).objective, 2.8 + 2.4, 1e-9, "worth it");
    }

    void aTargetIsReachedForTheLeast() {
        HedgeProgram program = workedExample();
        program.columns = {{2.0, 2.0, 10.0, 10.0}};
        program.objective = HedgeObjective::Cost;
        program.requirements[0].mostRequirement = 5.0;
        near(solveHedge(program).lots.at(0), 5.0 / 3.0, 1e-9, "10 − 3x = 5");
        near(solveHedge(program).objective, 10.0 / 3.0, 1e-9, "its cost");
        program.requirements[0].mostRequirement = 1.0;
        const HedgeSolution missed = solveHedge(program);
        QVERIFY(!missed.reachesTargets);
        near(program.missedAt(missed.lots), 1.8, 1e-6, "2.8 is the least");
    }

    void anExcessCountsWhatTheHedgeCosts() {
        HedgeProgram program = workedExample();
        program.columns = {{1.0, 1.0, 10.0, 10.0}};
        program.objective = HedgeObjective::Cost;
        RequirementProgram& requirement = program.requirements[0];
        requirement.equity = 12.0;
        requirement.equityBuy = {-1.0};
        requirement.equitySell = {-1.0};
        requirement.leastExcess = 5.0; // 12 − x − (10 − 3x) ≥ 5
        near(solveHedge(program).lots.at(0), 1.5, 1e-9, "lots");
    }

    void shocksBandsAndLegs() {
        HedgeProgram program;
        program.columns = {{0, 0, 5, 5}, {0, 0, 5, 5}};
        program.requirements.emplace_back();
        program.requirements[0].shocks = {{{4.0, {-1.0, -2.0}}, 10.0}};
        near(solveHedge(program).objective, 0, 1e-6, "|4 − x − 2y| can be nothing");
        program.bands = {{{0.0, {1.0, 1.0}}, -0.5, 0.5}};
        near(solveHedge(program).objective, 0, 1e-6, "x = −3, y = 3.5 keeps the band");
        program.mostLegs = 1;
        const HedgeSolution one = solveHedge(program);
        near(one.objective, 30, 1e-6, "y = 0.5 alone leaves 3");
        near(one.lots.at(1), 0.5, 1e-9, "y");
    }

    void wholeLotsEqualBruteForce() {
        Random random(11);
        for (int i = 0; i < 60; ++i) {
            HedgeProgram program = randomProgram(random);
            program.wholeLots = true;
            if (i % 3 == 0) program.addCost = true;
            if (i % 3 == 1) program.budget = random.between(0.0, 8.0);
            if (i % 3 == 2) {
                program.objective = HedgeObjective::Cost;
                program.requirements[0].leastExcess =
                    100.0 - 0.8 * program.requirements[0].requirementAt(std::vector<double>(program.columns.size(), 0.0));
            }
            const double best = bruteForce(program, 3);
            const HedgeSolution solution = solveHedge(program);
            QCOMPARE(solution.reachesTargets, std::isfinite(best));
            if (!std::isfinite(best)) continue;
            near(solution.objective, best, 1e-6, qPrintable(QString("program %1").arg(i)));
            QVERIFY(program.missedAt(solution.lots) < 1e-6);
            if (program.columns.size() == 1) near(solveSingle(program).objective, best, 1e-6, "without a solver");
            program.wholeLots = false;
            QVERIFY(solveHedge(program).objective <= best + 1e-6);
            if (program.columns.size() == 1)
                near(solveSingle(program).objective, solveHedge(program).objective, 1e-5, "parts of lots without a solver");
        }
    }
};

QTEST_APPLESS_MAIN(TestHedgeProgram)
#include "test_hedge_program.moc"
