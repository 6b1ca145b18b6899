// P&L over sets of joint scenarios against the plain formulas position by position, against the move of equity, and
// against what margin methods count; the same digits whoever does the work.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/kernel/kernel.h"
#include "core/scenario/monte_carlo.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/option_value.h"
#include "core/valuation/sampled_pnl.h"
#include "core/valuation/scenario_pnl.h"
#include "core/valuation/unit_pnl.h"
#include "tests/support/random_books.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const std::vector<AssetCode> coins = {AssetCode("BTC"), AssetCode("ETH"), AssetCode("SOL")};

template<class T>
T valueOf(Result<T> result) {
    if (!result) qFatal("unexpected error %s", reasonWord(result.error().reason).c_str());
    return std::move(*result);
}

SampledScenarios randomScenarios(Random& random, std::size_t count, bool withVols = true) {
    std::vector<SampledFactor> factors;
    for (const AssetCode& coin : coins) {
        SampledFactor& factor = factors.emplace_back(SampledFactor{coin, {}, {}});
        for (std::size_t i = 0; i < count; ++i) {
            factor.priceMoves.push_back(random.between(-0.7, 1.2));
            if (withVols) factor.volMoves.push_back(random.between(-0.6, 1.5));
        }
    }
    return valueOf(SampledScenarios::make(factors));
}

/// Random holdings with entry prices, some options of American exercise, some rows of one instrument apart.
Portfolio randomHoldings(Random& random, unsigned most = 25) {
    Portfolio held = randomBook(random, most);
    for (Position& leg : held.positions) {
        const bool isOption = leg.instrument.isOption();
        if (isOption && random.below(5) == 0) leg.instrument.style = ExerciseStyle::American;
        if (!isOption && random.coin()) leg.entryPrice = random.between(0.5, 1.5) * 50000.0;
        leg.group = std::to_string(random.below(3));
    }
    return held;
}

MarkedBook randomMarked(Random& random, bool rates) {
    MarkedBook book = markBook(randomHoldings(random), threeCoinMarket());
    for (MarkedPosition& held : book.positions)
        if (rates && random.coin()) held.rate = 0.04;
    std::vector<MarkedPosition*> all;
    for (MarkedPosition& held : book.positions)
        all.push_back(&held);
    priceAtModel(all);
    return book;
}

double plainPnl(const MarkedPosition& position, double move, double volMove, CoinConversion conversion) {
    const double pnl = settlementPnl(position, move, position.vol * (1.0 + volMove)) * position.settlementPrice;
    const Instrument& contract = position.instrument;
    if (!contract.isInverse() || !contract.isDerivative() || conversion == CoinConversion::TodaysIndex) return pnl;
    const double standing =
        contract.isOption()
            ? position.quantity * optionValue(position, position.forward, position.vol) / position.forward
            : position.cost - position.quantity / position.mark;
    return pnl * (1.0 + move) + standing * position.settlementPrice * move;
}

double plainTotal(const MarkedBook& book, const SampledScenarios& scenarios, std::size_t i, CoinConversion conversion) {
    double sum = 0.0;
    for (const MarkedPosition& held : book.positions) {
        const SampledFactor& factor = *scenarios.find(book.underlyings[held.underlying].underlying);
        sum += plainPnl(held, factor.priceMoves[i], factor.volMoves.empty() ? 0.0 : factor.volMoves[i], conversion);
    }
    for (const MarkedCollateral& balance : book.collateral)
        if (balance.underlying)
            sum += balance.quantity * balance.price *
                   scenarios.find(book.underlyings[*balance.underlying].underlying)->priceMoves[i];
    return sum;
}

/// Size of a book in reporting currency: what rounding is measured by.
double sizeOf(const MarkedBook& book) {
    double sum = 0.0;
    for (const MarkedPosition& held : book.positions)
        sum += (std::fabs(held.modelCoins()) + (held.isInverseFuture() ? std::fabs(held.cost) : 0.0)) *
               std::max(held.forward, held.instrument.strike);
    for (const MarkedCollateral& balance : book.collateral)
        sum += std::fabs(balance.quantity * balance.price);
    return sum;
}

void compareTotals(const std::vector<double>& got, const std::vector<double>& expected, double tolerance) {
    QCOMPARE(got.size(), expected.size());
    for (std::size_t i = 0; i < got.size(); ++i)
        QVERIFY2(
            std::fabs(got[i] - expected[i]) <= tolerance,
            qPrintable(QString("%1: %2 instead of %3").arg(i).arg(got[i], 0, 'g', 17).arg(expected[i], 0, 'g', 17)));
}

} // namespace

class TestSampledPnl : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { kernel::useIsa(kernel::bestIsa()); }

    void totalsAreTheSumsOfPlainFormulas_data() {
        QTest::addColumn<bool>("scenarioIndex");
        QTest::addColumn<int>("isa");
        for (const kernel::Isa isa : {kernel::Isa::Sse2, kernel::Isa::Avx2, kernel::Isa::Avx512})
            for (const bool scenarioIndex : {false, true})
                QTest::addRow("%s %s", kernel::isaWord(isa).data(),
                              scenarioIndex ? "scenario's index" : "today's index")
                    << scenarioIndex << static_cast<int>(isa);
    }

    // Where the machine lacks an instruction set, the best it has stands in. 1e-13 of the size, at the largest price.
    void totalsAreTheSumsOfPlainFormulas() {
        QFETCH(bool, scenarioIndex);
        QFETCH(int, isa);
        kernel::useIsa(static_cast<kernel::Isa>(isa));
        const CoinConversion conversion = scenarioIndex ? CoinConversion::ScenarioIndex : CoinConversion::TodaysIndex;
        Random random(91);
        for (int round = 0; round < 40; ++round) {
            const MarkedBook book = randomMarked(random, true);
            const SampledScenarios scenarios = randomScenarios(random, 1 + random.below(300), round % 3 != 0);
            const SampledPnl pnl = valueOf(SampledPnl::prepare(book, scenarios, {conversion, true}));
            QCOMPARE(pnl.scenarios(), scenarios.count());
            std::vector<double> plain;
            for (std::size_t i = 0; i < scenarios.count(); ++i)
                plain.push_back(plainTotal(book, scenarios, i, conversion));
            compareTotals(valueOf(pnl.totals()).total, plain, 1e-13 * 4.0 * sizeOf(book));
        }
    }

    void instructionSetsAgree() {
        Random random(92);
        const MarkedBook book = randomMarked(random, false);
        const SampledScenarios scenarios = randomScenarios(random, 500);
        kernel::useIsa(kernel::Isa::Sse2);
        const std::vector<double> plain = valueOf(valueOf(SampledPnl::prepare(book, scenarios)).totals()).total;
        for (const kernel::Isa isa : {kernel::Isa::Avx2, kernel::Isa::Avx512}) {
            if (!kernel::useIsa(isa)) continue;
            compareTotals(valueOf(valueOf(SampledPnl::prepare(book, scenarios)).totals()).total, plain,
                          1e-13 * sizeOf(book));
        }
    }

    // The whole book re-marked at the moved market: inverse contracts with standing P&L and all.
    void scenariosIndexIsTheMoveOfEquity() {
        Random random(93);
        for (int round = 0; round < 30; ++round) {
            const MarkedBook book = markBook(randomHoldings(random), threeCoinMarket());
            std::vector<SampledFactor> factors;
            std::vector<double> equities;
            for (const AssetCode& coin : coins)
                factors.push_back({coin, {}, {}});
            for (int i = 0; i < 10; ++i) {
                MarketMove move;
                move.vol = random.between(-0.5, 1.0);
                for (SampledFactor& factor : factors) {
                    move.priceOf[factor.underlying] = random.between(-0.6, 1.0);
                    factor.priceMoves.push_back(move.priceOf[factor.underlying]);
                    factor.volMoves.push_back(move.vol);
                }
                equities.push_back(valueBook(movedBook(book, move)).equity - valueBook(book).equity);
            }
            const SampledScenarios scenarios = valueOf(SampledScenarios::make(factors));
            const SampledTotals totals = valueOf(valueOf(SampledPnl::prepare(book, scenarios)).totals());
            compareTotals(totals.total, equities, 1e-12 * sizeOf(book));
        }
    }

    // What the margin methods add up, for one underlying.
    void todaysIndexIsWhatMethodsCount() {
        Random random(94);
        Portfolio held = book({});
        for (const char* symbol : {"BTC-PERPETUAL", "BTC-25DEC26", "BTC_USDC-PERPETUAL", "BTC-25DEC26-100000-C",
                                   "BTC-25DEC26-80000-P", "BTC_USDC-25JUN27-90000-P"})
            held.positions.push_back(position(symbol, random.between(-4, 4)));
        const MarkedBook marked = markBook(held, threeCoinMarket());
        const SampledScenarios scenarios = randomScenarios(random, 60);
        const SampledFactor& factor = *scenarios.find(AssetCode("BTC"));
        std::vector<PricedScenario> priced;
        for (std::size_t i = 0; i < scenarios.count(); ++i)
            priced.push_back({factor.priceMoves[i], i});
        UnitPnl unit(priced, priced.size());
        for (const MarkedPosition& each : marked.positions) {
            std::vector<double> vols;
            for (const double move : factor.volMoves)
                vols.push_back(each.vol * (1.0 + move));
            unit.add(each, vols.data());
        }
        std::vector<double> expected = unit.sums().linear;
        for (std::size_t i = 0; i < expected.size(); ++i)
            expected[i] += unit.sums().inverse[i];
        const SampledPnl pnl = valueOf(SampledPnl::prepare(marked, scenarios, {CoinConversion::TodaysIndex, true}));
        compareTotals(valueOf(pnl.totals()).total, expected, 1e-13 * 4.0 * sizeOf(marked));
    }

    void digitsDoNotDependOnThreadsNorOnNeighbours() {
        Random random(95);
        const MarkedBook book = randomMarked(random, false);
        std::vector<SampledFactor> all = randomScenarios(random, 1000).factors(), some = all;
        for (SampledFactor& factor : some) {
            factor.priceMoves.resize(333);
            factor.volMoves.resize(333);
        }
        const SampledScenarios many = valueOf(SampledScenarios::make(all)), few = valueOf(SampledScenarios::make(some));
        const SampledPnl pnl = valueOf(SampledPnl::prepare(book, many));
        TaskPool one(1);
        const SampledTotals alone = valueOf(pnl.totals({}, one));
        for (const std::size_t threads : {std::size_t{2}, std::size_t{3}, std::size_t{7}}) {
            TaskPool pool(threads);
            QVERIFY(valueOf(pnl.totals({}, pool)) == alone);
        }
        const std::vector<double> short1 = valueOf(valueOf(SampledPnl::prepare(book, few)).totals({}, one)).total;
        for (std::size_t i = 0; i < short1.size(); ++i)
            QCOMPARE(short1[i], alone.total[i]);
        for (std::size_t i = 0; i < many.count(); ++i) {
            double sum = 0.0;
            for (const std::vector<double>& each : alone.byUnderlying)
                sum += each[i];
            QCOMPARE(sum, alone.total[i]);
        }
    }

    void partsAddUp() {
        Random random(96);
        for (const CoinConversion conversion : {CoinConversion::TodaysIndex, CoinConversion::ScenarioIndex}) {
            const MarkedBook book = randomMarked(random, true);
            const SampledScenarios scenarios = randomScenarios(random, 200);
            const SampledPnl pnl = valueOf(SampledPnl::prepare(book, scenarios, {conversion, true}));
            std::vector<double> sums(scenarios.count(), 0.0);
            for (std::size_t p = 0; p < book.positions.size(); ++p) {
                const std::vector<double> own = pnl.positionPnl(p);
                const MarkedPosition& held = book.positions[p];
                const SampledFactor& factor = *scenarios.find(book.underlyings[held.underlying].underlying);
                for (std::size_t i = 0; i < own.size(); ++i) {
                    const double plain = plainPnl(held, factor.priceMoves[i], factor.volMoves[i], conversion);
                    QVERIFY(std::fabs(own[i] - plain) <= 1e-13 * 4.0 * sizeOf(book));
                    sums[i] += own[i];
                }
            }
            for (std::size_t c = 0; c < book.collateral.size(); ++c) {
                const std::vector<double> own = pnl.collateralPnl(c);
                for (std::size_t i = 0; i < own.size(); ++i)
                    sums[i] += own[i];
            }
            compareTotals(valueOf(pnl.totals()).total, sums, 1e-12 * sizeOf(book));
        }
    }

    void whereNothingMovesNothingIsMade() {
        Random random(97);
        const MarkedBook book = randomMarked(random, true);
        std::vector<SampledFactor> factors;
        for (const AssetCode& coin : coins)
            factors.push_back({coin, {0.0, 0.1, 0.0}, {0.0, 0.0, 0.0}});
        const SampledScenarios scenarios = valueOf(SampledScenarios::make(factors));
        const SampledPnl pnl = valueOf(SampledPnl::prepare(book, scenarios));
        const SampledTotals totals = valueOf(pnl.totals());
        QCOMPARE(totals.total[0], 0.0);
        QVERIFY(totals.total[1] != 0.0);
        QCOMPARE(totals.total[2], 0.0);
        for (std::size_t p = 0; p < book.positions.size(); ++p)
            QCOMPARE(pnl.positionPnl(p)[2], 0.0);
    }

    // Call, put and the same again by another venue: nothing is left of a book and its mirror image.
    void mirrorImagesCancel() {
        Random random(98);
        const Portfolio held = randomBook(random, 20);
        const MarkedBook book = markBook(together(test::book(held.positions), mirrored(held)), threeCoinMarket());
        const SampledScenarios scenarios = randomScenarios(random, 100);
        const SampledTotals totals = valueOf(valueOf(SampledPnl::prepare(book, scenarios)).totals());
        compareTotals(totals.total, std::vector<double>(100, 0.0), 1e-13 * sizeOf(book));
    }

    void collateralMovesOrNot() {
        const MarkedBook marked = markBook(
            book({position("USDC", 7)}, {{AssetCode("BTC"), 2.0}, {AssetCode("USDC"), 5000}}), threeCoinMarket());
        const SampledScenarios scenarios =
            valueOf(SampledScenarios::make({{AssetCode("BTC"), {0.1, -0.2}, {}}, {AssetCode("USDC"), {0.5, 0.5}, {}}}));
        const SampledPnl with = valueOf(SampledPnl::prepare(marked, scenarios));
        compareTotals(valueOf(with.totals()).total, {18250.0, -36500.0}, 1e-9);
        compareTotals(with.collateralPnl(0), {18250.0, -36500.0}, 1e-9);
        compareTotals(with.collateralPnl(1), {0.0, 0.0}, 0.0);
        const SampledPnl without =
            valueOf(SampledPnl::prepare(marked, scenarios, {CoinConversion::ScenarioIndex, false}));
        compareTotals(valueOf(without.totals()).total, {0.0, 0.0}, 0.0);
        compareTotals(without.collateralPnl(0), {0.0, 0.0}, 0.0);
    }

    void underlyingsWithoutMovesAreRefused() {
        const MarkedBook marked =
            markBook(book({position("BTC", 1), position("ETH", 1)}, {{AssetCode("SOL"), 3}}), threeCoinMarket());
        const SampledScenarios scenarios =
            valueOf(SampledScenarios::make({{AssetCode("BTC"), {0.1}, {}}, {AssetCode("SOL"), {0.1}, {}}}));
        const Result<SampledPnl> refused = SampledPnl::prepare(marked, scenarios);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().reason, Reason::UnknownName);
        QCOMPARE(refused.error().args, (std::vector<std::string>{"price move", "ETH", "BTC, SOL"}));
        // Collateral needs none where it does not count.
        const SampledScenarios both =
            valueOf(SampledScenarios::make({{AssetCode("BTC"), {0.1}, {}}, {AssetCode("ETH"), {0.1}, {}}}));
        QVERIFY(!SampledPnl::prepare(marked, both).has_value());
        QVERIFY(SampledPnl::prepare(marked, both, {CoinConversion::ScenarioIndex, false}).has_value());
    }

    void progressAndCancel() {
        Random random(99);
        const MarkedBook book = randomMarked(random, false);
        const SampledScenarios scenarios = randomScenarios(random, 5000);
        const SampledPnl pnl = valueOf(SampledPnl::prepare(book, scenarios));
        double last = 0.0;
        bool falls = false;
        TaskPool pool(3);
        QVERIFY(pnl.totals({{},
                            [&](double share) {
                                falls = falls || share < last;
                                last = share;
                            }},
                           pool)
                    .has_value());
        QVERIFY(!falls);
        QCOMPARE(last, 1.0);
        std::stop_source stopped;
        stopped.request_stop();
        const Result<SampledTotals> cancelled = pnl.totals(Job{stopped.get_token(), {}}, pool);
        QVERIFY(!cancelled.has_value());
        QCOMPARE(cancelled.error().reason, Reason::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSampledPnl)
#include "test_sampled_pnl.moc"
