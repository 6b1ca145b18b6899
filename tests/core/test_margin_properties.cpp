// What holds for every book: scaling, netting, sums, floors, the extended table from its formula, and that the figures
// of single positions add up. Random books, fixed seeds.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/margin/requirement.h"
#include "core/margin/risk_matrix.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/scenario_pnl.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

RiskMatrix matrixOf(const Portfolio& held, const Rulebook& rules) {
    return riskMatrix(preparedBook(markBook(held, threeCoinMarket()), rules), rules);
}

/// Without dampener and without a cap on gains the worst case is positively homogeneous and subadditive.
Rulebook plainRules() {
    return rulebook(deribit, {{"/portfolio/extended_dampener", "0"}, {"/portfolio/max_offsetable_pnl", "1e12"}});
}

Portfolio scaled(Portfolio held, double by) {
    for (Position& leg : held.positions)
        leg.quantity *= by;
    return held;
}

} // namespace

class TestMarginProperties : public QObject {
    Q_OBJECT

private slots:
    void anEmptyBookNeedsNothing() {
        const Comparison c = compare(book({}, {{AssetCode("USDC"), 1234}}), threeCoinMarket(), rulebook(deribit), true);
        for (Regime regime : allRegimes)
            for (Level level : {Level::Initial, Level::Maintenance})
                QCOMPARE(c.of(regime).at(level).requirement, 0.0);
        QCOMPARE(c.of(Regime::Cross).initial.excess, 1234.0);
        QCOMPARE(c.of(Regime::Portfolio).initial.excess, 1234.0);
        QCOMPARE(c.of(Regime::Isolated).equity, 0.0);
        QVERIFY(!c.nothingModelled() && c.notModelled.empty());
        const Comparison flat = compare(book({position("BTC-PERPETUAL", 0), position("BTC-25DEC26-100000-C", 0)}),
                                        threeCoinMarket(), rulebook(deribit), true);
        for (Regime regime : allRegimes)
            QCOMPARE(flat.of(regime).initial.requirement, 0.0);
    }

    void scenarioRiskScales() {
        const Rulebook rules = plainRules();
        Random random(31);
        for (int i = 0; i < 100; ++i) {
            const Portfolio held = randomBook(random);
            const double by = random.between(0.1, 9.0);
            const RiskMatrix one = matrixOf(held, rules), other = matrixOf(scaled(held, by), rules);
            near(other.worstCase, by * one.worstCase, 1e-9 * other.worstCase + 1e-6, "worst case");
            near(other.rollShock, by * one.rollShock, 1e-9 * other.rollShock + 1e-6, "roll shock");
            for (std::size_t cell = 0; cell < one.aggregated.size(); ++cell)
                near(other.aggregated[cell], by * one.aggregated[cell], 1e-8 * std::fabs(other.aggregated[cell]) + 1e-6,
                     "cell");
        }
    }

    void oppositeLegsCancel() {
        Random random(32);
        for (int i = 0; i < 100; ++i) {
            const Portfolio held = randomBook(random);
            const RiskMatrix none = matrixOf(together(held, mirrored(held)), plainRules());
            near(none.worstCase, 0.0, 1e-5, "worst case of a book and its mirror");
            near(none.rollShock, 0.0, 1e-5, "roll shock");
            const Portfolio single = book({randomPosition(random)});
            const double alone = matrixOf(single, plainRules()).worstCase, share = random.between(0.0, 2.0);
            const double hedged = matrixOf(together(single, mirrored(single, share)), plainRules()).worstCase;
            if (share <= 1.0) near(hedged, (1.0 - share) * alone, 1e-9 * alone + 1e-6, "an offsetting leg");
        }
    }

    void scenarioRiskIsSubadditive() {
        Random random(33);
        const Rulebook rules = plainRules();
        for (int i = 0; i < 200; ++i) {
            const Portfolio a = randomBook(random, 5), b = randomBook(random, 5);
            const double joint = matrixOf(together(a, b), rules).worstCase;
            QVERIFY(joint <= matrixOf(a, rules).worstCase + matrixOf(b, rules).worstCase + 1e-6 * (1.0 + joint));
        }
    }

    void crossIsTheSumOfTheSingles() {
        Random random(34);
        const Rulebook rules = rulebook(deribit);
        for (int i = 0; i < 100; ++i) {
            Portfolio held = randomBook(random);
            for (std::size_t leg = 0; leg < held.positions.size(); ++leg)
                held.positions[leg].group = std::to_string(leg);
            const Comparison all = compare(held, threeCoinMarket(), rules);
            double initial = 0.0, maintenance = 0.0, pnl = 0.0;
            for (const Position& leg : held.positions) {
                const Comparison single = compare(book({leg}), threeCoinMarket(), rules);
                initial += single.of(Regime::Cross).initial.requirement;
                maintenance += single.of(Regime::Cross).maintenance.requirement;
                pnl += single.bookValue.unrealisedPnl;
                QVERIFY(single.of(Regime::Cross).initial.requirement <=
                        all.of(Regime::Cross).initial.requirement * (1 + 1e-12));
            }
            near(all.of(Regime::Cross).initial.requirement, initial, 1e-9 * initial, "initial");
            near(all.of(Regime::Cross).maintenance.requirement, maintenance, 1e-9 * maintenance, "maintenance");
            near(all.of(Regime::Isolated).initial.requirement, initial, 1e-9 * initial, "isolated");
            near(all.bookValue.unrealisedPnl, pnl, 1e-6, "P&L");
        }
    }

    void maintenanceIsNeverAboveInitial() {
        Random random(35);
        const Rulebook rules = rulebook(deribit);
        for (int i = 0; i < 200; ++i) {
            const Comparison c = compare(randomBook(random), threeCoinMarket(), rules);
            for (const RegimeResult& regime : c.regimes) {
                QVERIFY(regime.maintenance.requirement <= regime.initial.requirement + 1e-9);
                QVERIFY(regime.maintenance.requirement >= 0.0);
                near(regime.initial.excess, regime.equity - regime.initial.requirement, 1e-9, "excess");
            }
            for (const PositionResult& held : c.positions)
                QVERIFY(held.isolated.maintenance <= held.isolated.initial && held.isolated.maintenance >= 0.0);
        }
    }

    void crossRequirementIsTheSumOfItsPositions() {
        Random random(39);
        const Rulebook rules = rulebook(deribit);
        for (int i = 0; i < 100; ++i) {
            const Comparison c = compare(randomBook(random), threeCoinMarket(), rules);
            PositionMargin sum;
            for (const PositionResult& held : c.positions) {
                sum.initial += held.cross.initial;
                sum.maintenance += held.cross.maintenance;
            }
            const RegimeResult& cross = c.of(Regime::Cross);
            near(sum.initial, cross.initial.requirement, 1e-9 * sum.initial + 1e-9, "initial");
            near(sum.maintenance, cross.maintenance.requirement, 1e-9 * sum.maintenance + 1e-9, "maintenance");
        }
    }

    void isolatedLossStopsAtThePot() {
        Random random(36);
        const Rulebook rules = rulebook(deribit);
        for (int i = 0; i < 100; ++i) {
            Portfolio held = randomBook(random);
            for (Position& leg : held.positions)
                if (random.coin() && leg.instrument.isDerivative()) leg.isolatedCollateral = random.between(100, 50000);
            const MarkedBook prepared = preparedBook(markBook(held, threeCoinMarket()), rules);
            const MarkedBook moved =
                movedBook(prepared, {random.between(-0.8, 1.5), random.between(-0.5, 1.0), random.between(0, 40), {}});
            for (const MarkedPosition& at : moved.positions) {
                const IsolatedResult result = isolatedResult(moved, at, rules);
                QVERIFY(result.equity >= 0.0);
                if (hasPot(rules, at)) QVERIFY(result.pot - result.equity <= result.pot);
                const double uncapped = result.pot + unrealisedPnl(at);
                near(result.equity, hasPot(rules, at) ? std::max(0.0, uncapped) : 0.0, 1e-9, "equity of a position");
            }
            QVERIFY(regimesAt(moved, rules)[0].equity >= 0.0);
        }
    }

    // Section 1.2 of the methods sheet, written out: adj = USD P&L at the moved price × factor × R/|m|, dampened in
    // total, coin P&L converted at the edge.
    void extendedCellsFromTheirFormula() {
        Random random(37);
        const Rulebook rules = rulebook(deribit, {{"/portfolio/extended_dampener", "3000"}});
        for (int i = 0; i < 100; ++i) {
            Portfolio held = randomBook(random, 6);
            const MarkedBook marked = preparedBook(markBook(held, threeCoinMarket()), rules);
            const RiskMatrix matrix = riskMatrix(marked, rules);
            for (const RiskUnit& unit : matrix.units) {
                const ScenarioParameters& p = rules.scenario.of(marked.underlyings[unit.underlying].underlying);
                for (const UnitCell& cell : unit.cells) {
                    if (!cell.cell.extended) continue;
                    const double m = cell.cell.priceMove, shrink = p.priceRange / std::fabs(m);
                    const double edge = 1.0 + (m < 0 ? -p.priceRange : p.priceRange);
                    double adjusted = 0.0, converted = 0.0;
                    for (std::size_t index : unit.positions) {
                        const MarkedPosition& at = marked.positions[index];
                        const double vol = p.vol.shocked(at.vol, at.years, VolState::Up);
                        const bool coin = at.instrument.isInverse() && at.instrument.isDerivative();
                        const double usd =
                            settlementPnl(at, m, vol) * at.settlementPrice * (coin ? 1.0 + m : 1.0) * shrink;
                        adjusted += usd;
                        converted += usd / (coin ? edge : 1.0);
                    }
                    const double damp = (std::max(std::fabs(m) / p.priceRange, 1.0) - 1.0) * p.extendedDampener;
                    const double left =
                        adjusted == 0.0 ? 0.0 : std::max(0.0, std::fabs(adjusted) - damp) / std::fabs(adjusted);
                    near(cell.pnl, converted * left, 1e-9 * std::fabs(converted) + 1e-6, "extended cell");
                }
            }
        }
    }

    void worstOfEachIsNeverBelowByCell() {
        Random random(38);
        const Rulebook byCell = rulebook(deribit), sum = rulebook(deribit, {{"/portfolio/pairing", "sum_of_worst"}});
        int above = 0;
        for (int i = 0; i < 200; ++i) {
            const Portfolio held = randomBook(random);
            const double paired = matrixOf(held, byCell).worstCase, apart = matrixOf(held, sum).worstCase;
            QVERIFY(apart >= paired - 1e-6);
            above += apart > paired + 1.0;
        }
        QVERIFY(above > 50);
    }

    void bindingProfitIsTheSumOfThePositions() {
        Random random(39);
        const std::vector<Rulebook> books = {rulebook(deribit),
                                             rulebook(deribit, {{"/portfolio/pairing", "sum_of_worst"}}),
                                             rulebook(deribit, {{"/portfolio/extended_dampener", "10"}}),
                                             rulebook(deribit, {{"/portfolio/spot_in_matrix", "false"}})};
        for (int i = 0; i < 200; ++i) {
            const Comparison c = compare(randomBook(random), threeCoinMarket(), random.oneOf(books));
            const auto& binding = c.of(Regime::Portfolio).binding;
            if (!binding) continue;
            double sum = 0.0;
            for (const PositionResult& held : c.positions)
                sum += held.pnlInBindingScenario;
            near(sum, binding->pnl, 1e-9 * std::fabs(binding->pnl) + 1e-6, "sum");
            const RiskMatrix matrix = riskMatrix(*c.book, *c.rulebook);
            near(std::max(0.0, -binding->pnl), matrix.worstCase, 1e-6, "worst case");
            near(c.of(Regime::Portfolio).initial.requirement, matrix.riskMatrixMargin, 1e-6, "requirement");
        }
    }

    void accountInputsAreInitialMarginOnly() {
        Random random(40);
        Portfolio held = randomBook(random);
        const Comparison without = compare(held, threeCoinMarket(), rulebook(deribit));
        held.openOrdersMargin = 100.0;
        held.mmpMargin = 20.0;
        const Comparison with = compare(held, threeCoinMarket(), rulebook(deribit));
        near(with.of(Regime::Portfolio).initial.requirement, without.of(Regime::Portfolio).initial.requirement + 120.0,
             1e-9, "initial");
        near(with.of(Regime::Portfolio).maintenance.requirement, without.of(Regime::Portfolio).maintenance.requirement,
             1e-9, "maintenance");
    }
};

QTEST_APPLESS_MAIN(TestMarginProperties)
#include "test_margin_properties.moc"
