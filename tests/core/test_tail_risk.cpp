// Value at risk and expected shortfall by every convention, their parts and their scatter: against published figures,
// against books without the position, and against theory where losses are normal.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/tail_parts.h"
#include "core/io/price_history.h"
#include "core/scenario/historical_scenarios.h"
#include "core/scenario/monte_carlo.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"

#include <boost/math/special_functions/erf.hpp>
#include <numeric>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH");

template<class T>
T valueOf(Result<T> result) {
    if (!result) qFatal("unexpected error %s", reasonWord(result.error().reason).c_str());
    return std::move(*result);
}

/// Losses 1 … n in a disorder that is always the same.
std::vector<double> shuffledLosses(std::size_t n) {
    std::vector<double> pnl(n);
    for (std::size_t i = 0; i < n; ++i)
        pnl[i * 7 % n] = -static_cast<double>(i + 1);
    return pnl;
}

/// The middle values of n equally likely parts of the standard normal distribution.
std::vector<double> normalGrid(std::size_t n) {
    std::vector<double> pnl(n);
    for (std::size_t i = 0; i < n; ++i)
        pnl[i * 7 % n] =
            std::sqrt(2.0) * boost::math::erf_inv(2.0 * (static_cast<double>(i) + 0.5) / static_cast<double>(n) - 1.0);
    return pnl;
}

double varOf(const std::vector<double>& pnl, double level, QuantileRule rule) {
    return valueOf(tailRisk(pnl, {level, rule})).valueAtRisk;
}

MonteCarloSpec drawn(std::size_t count, std::uint64_t seed, bool antithetic) {
    MonteCarloSpec spec;
    spec.factors = {{btc, DrawnQuantity::Price, 0.03, 0.0}, {eth, DrawnQuantity::Price, 0.04, 0.0}};
    spec.correlation = {1, 0.8, 0.8, 1};
    spec.years = 1e-8;
    spec.count = count;
    spec.seed = seed;
    spec.antithetic = antithetic;
    return spec;
}

/// Moves so small that prices are linear in the log returns, in units of √years.
std::vector<double> normalPnl(const SampledScenarios& scenarios, double inBtc, double inEth) {
    std::vector<double> pnl;
    for (std::size_t i = 0; i < scenarios.count(); ++i)
        pnl.push_back((inBtc * scenarios.find(btc)->priceMoves[i] + inEth * scenarios.find(eth)->priceMoves[i]) / 1e-4);
    return pnl;
}

SampledScenarios randomScenarios(Random& random, std::size_t count) {
    std::vector<SampledFactor> factors;
    for (const char* coin : {"BTC", "ETH", "SOL"}) {
        SampledFactor& factor = factors.emplace_back(SampledFactor{AssetCode(coin), {}, {}});
        for (std::size_t i = 0; i < count; ++i) {
            factor.priceMoves.push_back(random.between(-0.4, 0.4));
            factor.volMoves.push_back(random.between(-0.3, 0.6));
        }
    }
    return valueOf(SampledScenarios::make(factors));
}

std::vector<double> totalOf(const MarkedBook& book, const SampledScenarios& scenarios) {
    return valueOf(valueOf(SampledPnl::prepare(book, scenarios)).totals()).total;
}

} // namespace

class TestTailRisk : public QObject {
    Q_OBJECT

private slots:
    // Section 7.1 of the methods' fact sheet: of 250 at 99 % the 3rd worst, the 2nd, or between; the estimator of the
    // shortfall for N(1−c) = 2.5.
    void threeConventions() {
        const std::vector<double> pnl = shuffledLosses(250);
        QCOMPARE(varOf(pnl, 0.99, QuantileRule::Ceiling), 248.0);
        QCOMPARE(varOf(pnl, 0.99, QuantileRule::Conservative), 249.0);
        near(varOf(pnl, 0.99, QuantileRule::Interpolated), 247.51, 1e-12, "type 7");
        const TailRisk risk = valueOf(tailRisk(pnl, {0.99, QuantileRule::Ceiling}));
        near(risk.expectedShortfall, (250 + 249 + 0.5 * 248) / 2.5, 1e-12, "shortfall");
        QCOMPARE(risk.tailCount, 2.5);
        QCOMPARE(risk.tailScenarios.size(), std::size_t{3});
        QCOMPARE(risk.tailScenarios[0].scenario, std::size_t{249 * 7 % 250});
    }

    // 10 · (1 − 0.9) and 1000 · (1 − 0.99) miss the whole number by rounding.
    void wholeTailsAreWhole() {
        QCOMPARE(tailCount(10, 0.9), 1.0);
        QCOMPARE(tailCount(1000, 0.99), 10.0);
        QCOMPARE(tailCount(1000000, 0.997), 3000.0);
        QCOMPARE(varOf(shuffledLosses(1000), 0.99, QuantileRule::Ceiling), 991.0);
        QCOMPARE(varOf(shuffledLosses(1000), 0.99, QuantileRule::Conservative), 991.0);
        near(valueOf(tailRisk(shuffledLosses(1000), {0.99, QuantileRule::Ceiling})).expectedShortfall, 995.5, 1e-10,
             "mean of 991 … 1000");
    }

    void fewScenarios() {
        for (const QuantileRule rule : {QuantileRule::Ceiling, QuantileRule::Conservative}) {
            const TailRisk risk = valueOf(tailRisk({-3, 4, -8}, {0.99, rule}));
            QCOMPARE(risk.valueAtRisk, 8.0);
            QCOMPARE(risk.expectedShortfall, 8.0);
            QVERIFY(risk.tailCount < 1.0);
        }
        near(varOf({-3, 4, -8}, 0.99, QuantileRule::Interpolated), 8.0 - 0.02 * 5.0, 1e-12, "type 7 of three");
        QCOMPARE(varOf({5.0}, 0.99, QuantileRule::Interpolated), -5.0);
        QCOMPARE(varOf({1, 2, 3, 4}, 0.5, QuantileRule::Ceiling), -2.0);
    }

    void tiesGoByNumber() {
        const TailRisk risk = valueOf(tailRisk({1, -5, -5, -5, 2, -5}, {0.5, QuantileRule::Ceiling}));
        QCOMPARE(risk.tailScenarios.size(), std::size_t{3});
        QCOMPARE(risk.tailScenarios[0].scenario, std::size_t{1});
        QCOMPARE(risk.tailScenarios[2].scenario, std::size_t{3});
        QCOMPARE(risk.varScenarios[0].scenario, std::size_t{3});
    }

    // Section 7.1 again: quantiles and shortfall factors of the normal distribution.
    void factorsOfTheNormalDistribution() {
        const std::vector<double> pnl = normalGrid(200000);
        const QuantileRule rule = QuantileRule::Interpolated;
        near(varOf(pnl, 0.99, rule), 2.326348, 2e-4, "99 %");
        near(varOf(pnl, 0.995, rule), 2.575829, 3e-4, "99.5 %");
        near(varOf(pnl, 0.997, rule), 2.747781, 5e-4, "99.7 %");
        const std::pair<double, double> factors[] = {
            {0.975, 2.337803}, {0.99, 2.665214}, {0.995, 2.891949}, {0.997, 3.049730}};
        for (const auto& [level, factor] : factors)
            near(valueOf(tailRisk(pnl, {level, rule})).expectedShortfall, factor, 2e-4, "shortfall");
    }

    // Worked example 4 of section 7.6: worst of ten 5.176 % of the value, second worst 3.104 %.
    void filteredExample() {
        const std::vector<double> returns = {.01, -.02, .015, -.03, .005, .04, -.025, .01, -.05, .02};
        const std::vector<double> pnl = filteredReturns(returns, {0.97, false});
        near(varOf(pnl, 0.9, QuantileRule::Ceiling), 0.05176, 5e-6, "worst");
        near(varOf(pnl, 0.8, QuantileRule::Ceiling), 0.03104, 5e-6, "second worst");
    }

    // Figures computed from the same closes outside the program (Python's statistics by the formulas of section 7.1).
    void realHistory() {
        if (!hasShared("data/binance_BTCUSDT_daily.csv")) QSKIP("no ../shared");
        const auto history = [](const char* name) {
            return valueOf(readPriceHistory(textOf(sharedPath(std::string("data/") + name)), name)).history;
        };
        const std::vector<HistoricalFactor> factors = {{btc, history("binance_BTCUSDT_daily.csv"), std::nullopt},
                                                       {eth, history("binance_ETHUSDT_daily.csv"), std::nullopt}};
        const MarketSnapshot snapshot = market(
            makeTimestamp(2026, 1, 2), {underlying("BTC", 100000, 100000, {}), underlying("ETH", 2500, 2500, {})});
        const MarkedBook one = markBook(book({position("BTC_USDC-PERPETUAL", 1)}), snapshot);
        const MarkedBook pair =
            markBook(book({position("BTC_USDC-PERPETUAL", 1), position("ETH_USDC-PERPETUAL", -20)}), snapshot);
        const SampledScenarios days = valueOf(historicalScenarios(factors, {}));
        const std::vector<double> pnl = totalOf(one, days);
        near(varOf(pnl, 0.99, QuantileRule::Ceiling), 9700.56315430481, 1e-6, "30th of 2922");
        near(varOf(pnl, 0.99, QuantileRule::Conservative), 9921.4527568098, 1e-6, "29th");
        near(varOf(pnl, 0.99, QuantileRule::Interpolated), 9692.80985037531, 1e-6, "between");
        near(valueOf(tailRisk(pnl, {0.99, QuantileRule::Ceiling})).expectedShortfall, 12953.838661130068, 1e-6, "ES");
        near(valueOf(tailRisk(totalOf(pair, days), {0.99, QuantileRule::Ceiling})).expectedShortfall,
             7415.1795771190145, 1e-6, "ES of long BTC, short ETH");
        HistoricalSpec filtered;
        filtered.horizon = 2;
        filtered.filter = EwmaFilter{0.97, false};
        const TailRisk twoDays = valueOf(
            tailRisk(totalOf(one, valueOf(historicalScenarios(factors, filtered))), {0.99, QuantileRule::Ceiling}));
        near(twoDays.valueAtRisk, 7325.289610848662, 1e-6, "filtered, two days");
        near(twoDays.expectedShortfall, 10691.779228681205, 1e-6, "ES, filtered, two days");
    }

    // Section 11, example 3: weights 100 and −60, volatilities 3 % and 4 %, correlation 0.8: the hedge sits at its
    // minimum and has no part in a VaR of 4.187426.
    void drawnComponentsOfANormalBook() {
        const SampledScenarios scenarios = valueOf(monteCarloScenarios(drawn(200000, 3, true)));
        const std::vector<double> pnl = normalPnl(scenarios, 100, -60);
        const TailRisk risk = valueOf(tailRisk(pnl, {0.99, QuantileRule::Ceiling}));
        const TailErrors errors = valueOf(tailErrors(pnl, risk.spec, 2));
        near(risk.valueAtRisk, 4.187426, 4.0 * errors.valueAtRisk, "VaR");
        near(risk.expectedShortfall, 1.8 * 2.665214, 4.0 * errors.expectedShortfall, "ES");
        const double hedge = tailLoss(risk.tailScenarios, normalPnl(scenarios, 0, -60));
        near(hedge, 0.0, 0.15, "component of the hedge");
        near(tailLoss(risk.tailScenarios, normalPnl(scenarios, 100, 0)) + hedge, risk.expectedShortfall, 1e-9, "sum");
    }

    void partsOfABook_data() {
        QTest::addColumn<int>("rule");
        for (const QuantileRule rule : allQuantileRules)
            QTest::addRow("%s", quantileRuleWord(rule).c_str()) << static_cast<int>(rule);
    }

    // Components add up; incremental figures are those of a book marked without the position.
    void partsOfABook() {
        QFETCH(int, rule);
        Random random(61);
        for (int round = 0; round < 8; ++round) {
            Portfolio held = randomBook(random, 8);
            for (std::size_t i = 0; i < held.positions.size(); ++i)
                held.positions[i].group = std::to_string(i);
            const MarkedBook marked = markBook(held, threeCoinMarket());
            const SampledScenarios scenarios = randomScenarios(random, 150 + random.below(100));
            const SampledPnl pnl = valueOf(SampledPnl::prepare(marked, scenarios));
            const SampledTotals totals = valueOf(pnl.totals());
            const TailSpec spec{0.97, static_cast<QuantileRule>(rule)};
            const TailRisk risk = valueOf(tailRisk(totals.total, spec));
            TaskPool one(1), three(3);
            const std::vector<TailPart> parts = valueOf(tailParts(pnl, totals, spec, {}, three));
            QVERIFY(parts == valueOf(tailParts(pnl, totals, spec, {}, one)));
            QCOMPARE(parts.size(), marked.positions.size() + 1);
            QVERIFY(parts.back().collateral);
            TailFigures sum;
            for (const TailPart& part : parts) {
                sum.valueAtRisk += part.component.valueAtRisk;
                sum.expectedShortfall += part.component.expectedShortfall;
                Portfolio without = held, alone = book({});
                if (part.collateral) {
                    alone.collateral = held.collateral;
                    without.collateral.clear();
                } else {
                    alone.positions = {held.positions[part.index]};
                    without.positions.erase(without.positions.begin() + static_cast<std::ptrdiff_t>(part.index));
                }
                const TailRisk rest = valueOf(tailRisk(totalOf(markBook(without, threeCoinMarket()), scenarios), spec));
                const TailRisk own = valueOf(tailRisk(totalOf(markBook(alone, threeCoinMarket()), scenarios), spec));
                near(part.incremental.valueAtRisk, risk.valueAtRisk - rest.valueAtRisk, 1e-6, "VaR without");
                near(part.incremental.expectedShortfall, risk.expectedShortfall - rest.expectedShortfall, 1e-6,
                     "ES without");
                near(part.standalone.valueAtRisk, own.valueAtRisk, 1e-6, "VaR alone");
                near(part.standalone.expectedShortfall, own.expectedShortfall, 1e-6, "ES alone");
                // The shortfall is subadditive, so a part never makes more than it would alone.
                QVERIFY(part.component.expectedShortfall <= part.standalone.expectedShortfall + 1e-6);
            }
            near(sum.valueAtRisk, risk.valueAtRisk, 1e-6, "sum of VaR");
            near(sum.expectedShortfall, risk.expectedShortfall, 1e-6, "sum of ES");
        }
    }

    void partsRefuseOtherScenarios() {
        Random random(62);
        const MarkedBook marked = markBook(book({position("BTC", 1)}), threeCoinMarket());
        const SampledScenarios scenarios = randomScenarios(random, 20);
        const SampledPnl pnl = valueOf(SampledPnl::prepare(marked, scenarios));
        SampledTotals totals = valueOf(pnl.totals());
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(tailParts(pnl, totals, {}, Job{stopped.get_token(), {}}).error().reason, Reason::Cancelled);
        totals.total.pop_back();
        QCOMPARE(tailParts(pnl, totals, {}).error().reason, Reason::OutOfRange);
    }

    void errorsOfDraws_data() {
        QTest::addColumn<bool>("antithetic");
        QTest::newRow("independent") << false;
        QTest::newRow("antithetic") << true;
    }

    // How far the figures of 60 samples scatter is what each of them says of itself; and without pairs, what theory
    // says: sd·√(p(1−p)/N)/φ(z) for the VaR of a normal loss.
    void errorsOfDraws() {
        QFETCH(bool, antithetic);
        constexpr std::size_t samples = 60, count = 4000;
        const TailSpec spec{0.95, QuantileRule::Ceiling};
        std::vector<double> vars, shortfalls;
        double saidVar = 0.0, saidShortfall = 0.0;
        for (std::size_t i = 0; i < samples; ++i) {
            const SampledScenarios scenarios = valueOf(monteCarloScenarios(drawn(count, 100 + i, antithetic)));
            const std::vector<double> pnl = normalPnl(scenarios, 100.0 / 3.0, 0.0);
            const TailRisk risk = valueOf(tailRisk(pnl, spec));
            const TailErrors errors = valueOf(tailErrors(pnl, spec, scenarios.terms().drawnTogether));
            vars.push_back(risk.valueAtRisk);
            shortfalls.push_back(risk.expectedShortfall);
            saidVar += errors.valueAtRisk / samples;
            saidShortfall += errors.expectedShortfall / samples;
        }
        const auto scatter = [](const std::vector<double>& values) {
            const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
            double squares = 0.0;
            for (const double value : values)
                squares += (value - mean) * (value - mean);
            return std::sqrt(squares / static_cast<double>(values.size() - 1));
        };
        // A standard deviation of 60 values is known to a tenth.
        near(saidVar / scatter(vars), 1.0, 0.3, "VaR");
        near(saidShortfall / scatter(shortfalls), 1.0, 0.3, "ES");
        if (antithetic) return;
        constexpr double z = 1.6448536269514722, density = 0.10313564037537139, p = 0.05;
        const double es = density / p;
        near(saidVar / (std::sqrt(p * (1 - p) / count) / density), 1.0, 0.05, "VaR by theory");
        const double inTail = 1.0 + z * es - es * es;
        near(saidShortfall / std::sqrt((inTail + (1 - p) * (es - z) * (es - z)) / (count * p)), 1.0, 0.03,
             "ES by theory");
    }

    void histograms() {
        const std::vector<double> pnl = shuffledLosses(250);
        const TailRisk risk = valueOf(tailRisk(pnl, {0.9, QuantileRule::Ceiling}));
        const PnlHistogram histogram = valueOf(pnlHistogram(pnl, 10, risk));
        QCOMPARE(histogram.from, -250.0);
        QCOMPARE(histogram.to, -1.0);
        QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::size_t{0}), pnl.size());
        for (std::size_t bin = 0; bin < 10; ++bin)
            QCOMPARE(static_cast<double>(histogram.counts[bin]),
                     static_cast<double>(std::count_if(pnl.begin(), pnl.end(), [&](double x) {
                         return x >= histogram.lowerEdge(bin) &&
                                (x < histogram.lowerEdge(bin + 1) || (bin == 9 && x <= histogram.to));
                     })));
        // VaR 226 and ES 238 in bins of 24.9 from −250 on.
        QCOMPARE(histogram.varBin, std::size_t{0});
        QCOMPARE(risk.valueAtRisk, 226.0);
        QCOMPARE(histogram.shortfallBin, std::size_t{0});
        const TailRisk milder = valueOf(tailRisk(pnl, {0.5, QuantileRule::Ceiling}));
        QCOMPARE(valueOf(pnlHistogram(pnl, 10, milder)).varBin, std::size_t{4});
        const PnlHistogram flat = valueOf(pnlHistogram({3, 3, 3}, 10, valueOf(tailRisk({3, 3, 3}, {}))));
        QCOMPARE(flat.counts, (std::vector<std::size_t>{3}));
        QVERIFY(!pnlHistogram(pnl, 0, risk).has_value());
    }

    void refusals() {
        for (const double level : {0.0, 1.0, -0.5, std::nan("")})
            QCOMPARE(tailRisk({1, 2}, {level, QuantileRule::Ceiling}).error().reason, Reason::OutOfRange);
        QCOMPARE(tailRisk({}, {}).error().reason, Reason::OutOfRange);
        const Result<TailRisk> broken = tailRisk({1, std::nan(""), 2}, {});
        QCOMPARE(broken.error().reason, Reason::NotFinite);
        QCOMPARE(broken.error().place.row, 2);
        QCOMPARE(tailErrors({1.0}, {}).error().reason, Reason::OutOfRange);
        QCOMPARE(tailErrors({1.0, 2.0, 3.0}, {}, 2).error().reason, Reason::OutOfRange);
    }

    void words() {
        for (const QuantileRule rule : allQuantileRules)
            QVERIFY(quantileRuleFromWord(quantileRuleWord(rule)) == rule);
        QVERIFY(!quantileRuleFromWord("nearest"));
    }
};

QTEST_APPLESS_MAIN(TestTailRisk)
#include "test_tail_risk.moc"
