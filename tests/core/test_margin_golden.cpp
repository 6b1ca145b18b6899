// Worked examples of the Deribit-like rules (sections 1.4 and 12.1 of the methods sheet), from the book to the cell.
#include "core/margin/comparison.h"
#include "core/margin/requirement.h"
#include "core/margin/risk_matrix.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);
std::string expiryIn(int days) {
    return formatExpiryCode(asOf + std::chrono::hours(24 * days));
}

MarketSnapshot goldenMarket() {
    return market(asOf,
                  {underlying("BTC", 100000, 100000,
                              {{expiryIn(30), 100500, {{90000, 0.60}, {110000, 0.55}}}, {expiryIn(60), 101000, {}}})});
}

Portfolio goldenBook() {
    const std::string option = "BTC_USDC-" + expiryIn(30);
    return book({position("BTC", 1), position("BTC_USDC-PERPETUAL", -1), position("BTC_USDC-" + expiryIn(60), 2),
                 position(option + "-110000-C", -2), position(option + "-90000-P", 1)},
                {{AssetCode("USDC"), 50000}});
}

struct Cell {
    double move;
    VolState vol;
    double pnl;
};

double cellValue(const MarkedBook& book, const Rulebook& rulebook, double move, VolState vol) {
    const RiskMatrix matrix = riskMatrix(book, rulebook);
    const auto& cells = matrix.units.at(0).cells;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (std::fabs(cells[i].cell.priceMove - move) < 1e-9 && cells[i].cell.vol == vol) return cells[i].pnl;
    throw std::out_of_range("no such cell");
}

} // namespace

class TestMarginGolden : public QObject {
    Q_OBJECT

private slots:
    void goldenPortfolioThreeRegimes() {
        const Comparison c = compare(goldenBook(), goldenMarket(), workedDeribit());
        QVERIFY(c.notModelled.empty());
        near(c.bookValue.equity, 146738.168094, 1e-6, "equity");
        near(c.bookValue.optionValue, -3261.831906, 1e-6, "option value");
        near(c.of(Regime::Isolated).initial.requirement, 31859.44, 0.005, "isolated IM");
        near(c.of(Regime::Isolated).maintenance.requirement, 23859.44, 0.005, "isolated MM");
        near(c.of(Regime::Isolated).capitalTiedUp, 2572.607176, 1e-6, "premium tied up");
        near(c.of(Regime::Cross).equity, 150000.0, 1e-6, "margin balance");
        near(c.of(Regime::Cross).initial.excess, 118140.56, 0.005, "cross excess");
        near(c.of(Regime::Cross).maintenance.excess, 126140.56, 0.005, "cross maintenance excess");
        near(c.of(Regime::Portfolio).initial.requirement, 21228.91, 0.005, "portfolio IM");
        near(c.of(Regime::Portfolio).maintenance.requirement, 16983.13, 0.005, "portfolio MM");
        near(c.of(Regime::Portfolio).binding->pnl, -18650.92, 0.005, "worst cell");
        QCOMPARE(c.of(Regime::Portfolio).binding->id, std::string("standard-3"));
        const double expected[] = {0, 2005, 4020, 25834.44, 0};
        for (std::size_t i = 0; i < 5; ++i)
            near(c.positions[i].isolated.initial, expected[i], 0.005, "position IM");
    }

    void goldenPortfolioEveryCell() {
        const Comparison c = compare(goldenBook(), goldenMarket(), workedDeribit());
        const double expected[9][3] = {{-17646.81, -17861.49, -18650.92},
                                       {-13599.47, -13253.44, -13722.13},
                                       {-9686.15, -8668.34, -8615.04},
                                       {-5954.13, -4214.94, -3501.31},
                                       {-2443.49, 0, 1414.75},
                                       {814.96, 3884.75, 5935.92},
                                       {3800.60, 7371.94, 9907.97},
                                       {6502.90, 10422.93, 13241.90},
                                       {8920.58, 13027.51, 15918.57}};
        const VolState states[] = {VolState::Up, VolState::Same, VolState::Down};
        for (int bucket = 0; bucket < 9; ++bucket)
            for (int state = 0; state < 3; ++state)
                near(cellValue(*c.book, *c.rulebook, 0.035 * (bucket - 4), states[state]), expected[bucket][state],
                     0.0051, "cell");
        const RiskMatrix matrix = riskMatrix(*c.book, *c.rulebook);
        for (std::size_t i = 27; i < 35; ++i)
            near(matrix.aggregated[i], 0.0, 1e-9, "extended cell");
        near(matrix.rollShock, 2578.00, 0.005, "roll shock");
    }

    void spotOutsideTheMatrix() {
        const Comparison c =
            compare(goldenBook(), goldenMarket(), workedDeribit({{"/portfolio/spot_in_matrix", "false"}}));
        near(c.of(Regime::Portfolio).initial.requirement, 7657.41, 0.005, "IM");
        near(c.of(Regime::Portfolio).maintenance.requirement, 6125.93, 0.005, "MM");
        near(c.of(Regime::Portfolio).binding->pnl, -5079.42, 0.005, "worst");
    }

    void standardMarginOfLinearPerpetuals() {
        const MarketSnapshot m = market(asOf, {underlying("BTC", 100000, 100000, {}), underlying("SOL", 200, 200, {})});
        const Comparison c = compare(book({position("BTC_USDC-PERPETUAL", 25), position("SOL_USDC-PERPETUAL", -6000)}),
                                     m, rulebook(deribit));
        near(c.positions[0].isolated.initial, 53125, 1e-6, "25 BTC IM");
        near(c.positions[0].isolated.maintenance, 28125, 1e-6, "25 BTC MM");
        near(c.positions[1].isolated.initial, 84000, 1e-6, "6000 SOL IM");
        const Comparison large = compare(
            book({position("BTC_USDC-PERPETUAL", 350), position("SOL_USDC-PERPETUAL", 25)}), m, rulebook(deribit));
        near(large.positions[0].isolated.initial, 1312500, 1e-6, "350 BTC IM");
        near(large.positions[1].isolated.initial, 200.625, 1e-9, "25 SOL IM");
    }

    void standardMarginOfInverseShortOptions() {
        MarketSnapshot m = market(asOf, {underlying("BTC", 100000, 100000, {{expiryIn(30), 100000, {{90000, 0.6}}}})});
        const std::string option = "BTC-" + expiryIn(30);
        m.marks = {{option + "-110000-C", 0.02}, {option + "-90000-P", 0.015}, {option + "-300000-P", 2.0}};
        const Comparison c = compare(book({position(option + "-110000-C", -1), position(option + "-90000-P", -1),
                                           position(option + "-300000-P", -1)}),
                                     m, rulebook(deribit));
        const double expected[3][2] = {{0.12, 0.095}, {0.115, 0.09}, {2.15, 2.15}};
        for (std::size_t i = 0; i < 3; ++i) {
            near(c.positions[i].isolated.initial, expected[i][0] * 100000, 1e-6, "IM");
            near(c.positions[i].isolated.maintenance, expected[i][1] * 100000, 1e-6, "MM");
        }
    }

    void shortCallAndItsHedge() {
        const MarketSnapshot m =
            market(asOf, {underlying("BTC", 100000, 100000, {{expiryIn(15), 100000, {{110000, 0.55}}}})});
        const Position call = position("BTC_USDC-" + expiryIn(15) + "-110000-C", -1);
        const Comparison naked = compare(book({call}), m, workedDeribit());
        near(naked.of(Regime::Portfolio).initial.requirement, 8429.01, 0.005, "IM");
        near(naked.of(Regime::Portfolio).maintenance.requirement, 6743.21, 0.005, "MM");
        near(naked.of(Regime::Portfolio).binding->pnl, -8322.95, 0.005, "worst");
        near(cellValue(*naked.book, *naked.rulebook, 0.0, VolState::Up), -1796.98, 0.005, "unmoved, up");
        near(cellValue(*naked.book, *naked.rulebook, 0.07, VolState::Same), -2197.40, 0.005, "+7 %");
        near(cellValue(*naked.book, *naked.rulebook, -0.14, VolState::Down), 1272.24, 0.005, "-14 %, down");
        near(naked.positions[0].value.delta, -0.212123, 5e-7, "delta");
        const Comparison hedged = compare(book({call, position("BTC_USDC-PERPETUAL", 0.25)}), m, workedDeribit());
        near(hedged.of(Regime::Portfolio).initial.requirement, 5054.01, 0.005, "hedged IM");
        near(hedged.of(Regime::Portfolio).maintenance.requirement, 4043.21, 0.005, "hedged MM");
    }

    void extendedTableBinds() {
        const MarketSnapshot m =
            market(asOf, {underlying("BTC", 100000, 100000, {{expiryIn(30), 100000, {{200000, 0.70}}}})});
        const Comparison c =
            compare(book({position("BTC_USDC-" + expiryIn(30) + "-200000-C", -500)}), m, workedDeribit());
        near(cellValue(*c.book, *c.rulebook, 0.14, VolState::Up), -177371.92, 0.005, "+14 %, up");
        const double expected[][2] = {{0.5, -24239.10}, {1, -335344.12}, {2, -922481.35},
                                      {3, -584985.72},  {4, 0},          {5, 0}};
        for (const auto& [move, pnl] : expected)
            near(cellValue(*c.book, *c.rulebook, move, VolState::Up), pnl, 0.005, "extended");
        near(c.of(Regime::Portfolio).initial.requirement, 922581.06, 0.005, "IM");
        QCOMPARE(c.of(Regime::Portfolio).binding->id, std::string("extended-5"));
    }
};

QTEST_APPLESS_MAIN(TestMarginGolden)
#include "test_margin_golden.moc"
