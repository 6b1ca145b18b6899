// What the kernel adds up over a list of scenarios against what single positions make (which test_unit_pnl holds
// against the plain formulas): windows before expiry, weights, static discounts, skews, American exercise, collateral.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/kernel/kernel.h"
#include "core/methods/scenario_rules.h"
#include "core/valuation/moving_book.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

ScenarioRules randomRules(Random& random, bool bent) {
    ScenarioRules rules;
    rules.vol = {random.between(0.1, 0.6), random.between(0.05, 0.4), 0.3, 0.5, 0.3, 1.0};
    rules.windowMinutes = random.coin() ? 60.0 * 24.0 * 10.0 : 0.0;
    if (bent) {
        rules.skew = {0.3, -0.05, 0.25, 0.1, 0.01, 1.0, 0.6, 0.1};
        if (random.coin()) rules.discount = {0.95, 0.5, 0.1, 1.02, 0.4, 0.05};
    }
    const auto last = static_cast<unsigned>(bent ? ScenarioVol::AbsoluteSkew : ScenarioVol::Down);
    const std::size_t count = 1 + random.below(30);
    for (std::size_t place = 0; place < count; ++place)
        rules.rows.push_back({random.between(-0.6, 0.9), static_cast<ScenarioVol>(random.below(last + 1)),
                              random.between(0.2, 1.0), "/portfolio/x", place});
    return rules;
}

Portfolio randomHoldings(Random& random) {
    Portfolio held = randomBook(random, 25);
    for (Position& leg : held.positions)
        if (leg.instrument.isOption() && !leg.instrument.isInverse() && random.below(4) == 0)
            leg.instrument.style = ExerciseStyle::American;
    return held;
}

double notionalOf(const UnitView& unit) {
    double sum = 0.0;
    for (std::size_t i = 0; i < unit.positions.size(); ++i)
        sum += std::fabs(unit.position(i).modelCoins()) *
               std::max(unit.position(i).forward, unit.position(i).instrument.strike);
    for (const std::size_t i : unit.collateral)
        sum += std::fabs(unit.book().collateral[i].quantity * unit.book().collateral[i].price);
    return sum;
}

double plainTotal(const UnitView& unit, const ScenarioRules& rules, const ScenarioRow& row) {
    double sum = 0.0;
    for (const double each : ScenarioPnl(unit, rules).positions(row))
        sum += each;
    for (const std::size_t i : unit.collateral)
        sum += unit.book().collateral[i].quantity * unit.book().collateral[i].price * row.priceMove * row.weight;
    return sum;
}

/// Every unit of a book, its moving collateral with it.
void checkBook(const MarkedBook& book, const ScenarioRules& rules, const Rulebook& rulebook) {
    const AccountView account = AccountView::whole(book, rulebook);
    for (UnitView& unit : unitViews(account)) {
        for (std::size_t i = 0; i < book.collateral.size(); ++i)
            if (book.collateral[i].underlying == unit.underlying) unit.collateral.push_back(i);
        const std::vector<double> totals = scenarioTotals(unit, rules);
        QCOMPARE(totals.size(), rules.rows.size());
        const double tolerance = 1e-12 * notionalOf(unit);
        for (const ScenarioRow& row : rules.rows) {
            const double plain = plainTotal(unit, rules, row), total = totals[row.place];
            QVERIFY2(std::fabs(total - plain) <= tolerance,
                     qPrintable(QString("%1 instead of %2").arg(total, 0, 'g', 17).arg(plain, 0, 'g', 17)));
        }
    }
}

} // namespace

class TestScenarioTotals : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { kernel::useIsa(kernel::bestIsa()); }

    void totalsAreTheSumsOfPositions_data() {
        QTest::addColumn<bool>("bent");
        QTest::addColumn<int>("isa");
        for (const kernel::Isa isa : {kernel::Isa::Sse2, kernel::Isa::Avx2, kernel::Isa::Avx512})
            for (const bool bent : {false, true})
                QTest::addRow("%s %s", kernel::isaWord(isa).data(), bent ? "skews and discounts" : "grid")
                    << bent << static_cast<int>(isa);
    }

    // Where the machine lacks an instruction set, the best it has stands in.
    void totalsAreTheSumsOfPositions() {
        QFETCH(bool, bent);
        QFETCH(int, isa);
        kernel::useIsa(static_cast<kernel::Isa>(isa));
        const Rulebook rules = rulebook("derive-pm2-2026-01-21");
        Random random(bent ? 81u : 82u);
        for (int i = 0; i < 60; ++i) {
            MarkedBook book = markBook(randomHoldings(random), threeCoinMarket());
            for (MarkedPosition& held : book.positions)
                if (random.coin()) held.rate = held.marketRate = 0.04;
            // Model prices follow the rates; also past the expiry of some.
            checkBook(movedBook(book, {random.between(-0.3, 0.3), 0.0, i % 4 == 0 ? 40.0 : 0.5, {}}),
                      randomRules(random, bent), rules);
        }
    }

    void thousandsOfOptions() {
        const Rulebook rules = rulebook("derive-pm2-2026-01-21");
        Random random(83);
        Portfolio held = book({});
        for (int i = 0; i < 2000; ++i) {
            held.positions.push_back(randomPosition(random));
            held.positions.back().group = std::to_string(i);
        }
        checkBook(markBook(held, threeCoinMarket()), randomRules(random, true), rules);
    }

    void nothingHeldMakesNothing() {
        const Rulebook rules = rulebook("derive-pm2-2026-01-21");
        Random random(84);
        const MarkedBook book = markBook(test::book({position("BTC", 1)}), threeCoinMarket());
        const AccountView account = AccountView::whole(book, rules);
        const UnitView empty{account, 0};
        for (const double total : scenarioTotals(empty, randomRules(random, true)))
            QCOMPARE(total, 0.0);
    }
};

QTEST_APPLESS_MAIN(TestScenarioTotals)
#include "test_scenario_totals.moc"
