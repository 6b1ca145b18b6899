// Sets of joint moves: made of the past as published examples do it, drawn as their distribution says, refused where
// they make no sense.
#include "core/io/price_history.h"
#include "core/scenario/historical_scenarios.h"
#include "core/scenario/monte_carlo.h"
#include "tests/support/files.h"
#include "tests/support/near.h"

#include <algorithm>
#include <cmath>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH");

Timestamp day(int offset) {
    return makeTimestamp(2026, 1, 1) + std::chrono::days(offset);
}

/// Closes from the first of January on; 0 leaves a day out.
PriceHistory history(const std::string& name, const std::vector<double>& closes) {
    PriceHistory made{name, {}};
    for (std::size_t i = 0; i < closes.size(); ++i)
        if (closes[i] != 0.0) made.closes.push_back({day(static_cast<int>(i)), closes[i]});
    return made;
}

/// The closes that simple returns make of 100.
PriceHistory grown(const std::vector<double>& returns) {
    std::vector<double> closes{100.0};
    for (const double r : returns)
        closes.push_back(closes.back() * (1.0 + r));
    return history("grown", closes);
}

template<class T>
T valueOf(const Result<T>& result) {
    if (!result) qFatal("unexpected error %s", reasonWord(result.error().reason).c_str());
    return *result;
}

template<class T>
Error errorOf(const Result<T>& result) {
    if (result) qFatal("no error");
    return result.error();
}

MonteCarloSpec twoCoins(std::size_t count) {
    MonteCarloSpec spec;
    spec.factors = {{btc, DrawnQuantity::Price, 0.6, 0.0},
                    {eth, DrawnQuantity::Price, 0.8, 0.0},
                    {btc, DrawnQuantity::Volatility, 0.9, 0.0}};
    spec.correlation = {1, 0.8, -0.5, 0.8, 1, -0.3, -0.5, -0.3, 1};
    spec.years = 10.0 / 365.0;
    spec.count = count;
    spec.seed = 7;
    return spec;
}

std::vector<double> logs(std::vector<double> moves) {
    std::transform(moves.begin(), moves.end(), moves.begin(), [](double m) { return std::log1p(m); });
    return moves;
}

double meanOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double covarianceOf(const std::vector<double>& a, const std::vector<double>& b) {
    const double meanA = meanOf(a), meanB = meanOf(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - meanA) * (b[i] - meanB);
    return sum / static_cast<double>(a.size());
}

} // namespace

class TestSampledScenarios : public QObject {
    Q_OBJECT

private slots:
    void setsAreChecked() {
        const auto make = [](std::vector<SampledFactor> factors, SampleTerms terms = {}) {
            return SampledScenarios::make(std::move(factors), std::move(terms));
        };
        const SampledScenarios good = valueOf(make({{btc, {0.1, -0.2}, {0.5, 0}}, {eth, {0.3, 0.1}, {}}}));
        QCOMPARE(good.count(), std::size_t{2});
        QCOMPARE(good.find(eth)->priceMoves[1], 0.1);
        QVERIFY(!good.find(AssetCode("SOL")));
        QCOMPARE(good.nameOf(1), std::string("2"));
        QCOMPARE(errorOf(make({})).reason, Reason::MissingField);
        QCOMPARE(errorOf(make({{btc, {}, {}}})).reason, Reason::OutOfRange);
        QCOMPARE(errorOf(make({{btc, {0.1}, {}}, {btc, {0.1}, {}}})).reason, Reason::DuplicateRow);
        QCOMPARE(errorOf(make({{btc, {0.1}, {}}, {eth, {0.1, 0.2}, {}}})).place.path, std::string("ETH"));
        QCOMPARE(errorOf(make({{btc, {0.1, 0.2}, {0.1}}})).reason, Reason::OutOfRange);
        QCOMPARE(errorOf(make({{btc, {0.1, NAN}, {}}})).reason, Reason::NotFinite);
        const Error lost = errorOf(make({{btc, {0.1, 0.2}, {}}, {eth, {0, 0}, {0.0, -1.0}}}));
        QCOMPARE(lost.reason, Reason::OutOfRange);
        QCOMPARE(lost.args.front(), std::string("vol_move"));
        QCOMPARE(lost.place.row, 2);
        QCOMPARE(errorOf(make({{btc, {0.1, 0.2}, {}}}, {{"one"}, {}, 1, {}})).args.front(), std::string("labels"));
        QCOMPARE(errorOf(make({{btc, {0.1, 0.2}, {}}}, {{}, {day(0)}, 1, {}})).args.front(), std::string("dates"));
        QCOMPARE(errorOf(make({{btc, {0.1, 0.2, 0.3}, {}}}, {{}, {}, 2, {}})).reason, Reason::OutOfRange);
    }

    // Worked example 3 of the methods' fact sheet, section 7.6.
    void ewmaAsPublished() {
        const std::vector<double> vols = ewmaVolatilities({0.05, -0.04, 0.01}, 0.94, 0.02 * 0.02);
        QCOMPARE(vols.size(), std::size_t{4});
        near(vols[0], 0.02, 1e-15, "given");
        near(vols[1], 0.02293469, 5e-9, "after +5 %");
        near(vols[2], 0.02429897, 5e-9, "after -4 %");
        near(vols[3], 0.02368573, 5e-9, "after +1 %");
    }

    // Worked example 4 of section 7.6: every volatility, every filtered return.
    void filteredAsPublished() {
        const std::vector<double> returns = {.01, -.02, .015, -.03, .005, .04, -.025, .01, -.05, .02};
        const std::vector<double> vols = {.02622022, .02588194, .02572506, .02546911, .0256167,  .02524438,
                                          .02581008, .02578615, .02545541, .0265243,  .026352083};
        const std::vector<double> filtered = {.01005029, -.02036329, .01536561, -.03104006, .00514354,
                                              .04175517, -.02552499, .01021947, -.05176127, .01987014};
        const std::vector<double> ownVols = ewmaVolatilities(returns, 0.97);
        for (std::size_t i = 0; i < vols.size(); ++i)
            near(ownVols[i], vols[i], 6e-9, "volatility");
        HistoricalSpec spec;
        spec.returns = ReturnKind::Simple;
        spec.filter = EwmaFilter{0.97, false};
        const SampledScenarios made = valueOf(historicalScenarios({{btc, grown(returns), std::nullopt}}, spec));
        QCOMPARE(made.count(), returns.size());
        for (std::size_t i = 0; i < filtered.size(); ++i)
            near(made.factors()[0].priceMoves[i], filtered[i], 6e-9, "filtered return");
        spec.filter->floorAtLongRun = true;
        // Today's volatility of 2.635 % lies above the long run's 2.622 %: the floor changes nothing.
        QVERIFY(valueOf(historicalScenarios({{btc, grown(returns), std::nullopt}}, spec)).factors() == made.factors());
    }

    void theFloorLiftsACalmToday() {
        const std::vector<double> returns = {.08, -.07, .001, -.002, .001, .001};
        const std::vector<double> low = filteredReturns(returns, {0.7, false}),
                                  high = filteredReturns(returns, {0.7, true});
        const std::vector<double> vols = ewmaVolatilities(returns, 0.7);
        QVERIFY(vols.back() < vols.front());
        for (std::size_t i = 0; i < returns.size(); ++i)
            near(high[i], low[i] * vols.front() / vols.back(), 1e-15, "floored");
        const std::vector<double> still = filteredReturns({0.0, 0.0}, {0.9, false});
        QCOMPARE(still, (std::vector<double>{0.0, 0.0}));
    }

    void overlappingMovesOfSeveralDays() {
        const PriceHistory prices = history("BTC", {100, 110, 99, 120, 60});
        for (const ReturnKind kind : {ReturnKind::Simple, ReturnKind::Log}) {
            HistoricalSpec spec;
            spec.returns = kind;
            spec.horizon = 3;
            const SampledScenarios made = valueOf(historicalScenarios({{btc, prices, std::nullopt}}, spec));
            QCOMPARE(made.count(), std::size_t{2});
            near(made.factors()[0].priceMoves[0], 0.2, 1e-15, "100 to 120");
            near(made.factors()[0].priceMoves[1], 60.0 / 110.0 - 1.0, 1e-15, "110 to 60");
            QCOMPARE(made.nameOf(1), std::string("2026-01-05"));
            spec.horizon = 5;
            QCOMPARE(errorOf(historicalScenarios({{btc, prices, std::nullopt}}, spec)).reason, Reason::OutOfRange);
        }
    }

    // Filtered log returns of several days are sums of the filtered days.
    void filteredMovesOfSeveralDays() {
        const std::vector<double> closes = {100, 103, 99, 101, 92, 96};
        std::vector<double> returns;
        for (std::size_t i = 1; i < closes.size(); ++i)
            returns.push_back(std::log(closes[i] / closes[i - 1]));
        HistoricalSpec spec;
        spec.horizon = 2;
        spec.filter = EwmaFilter{0.9, false};
        const SampledScenarios made = valueOf(historicalScenarios({{btc, history("BTC", closes), std::nullopt}}, spec));
        const std::vector<double> filtered = filteredReturns(returns, *spec.filter);
        QCOMPARE(made.count(), std::size_t{4});
        for (std::size_t i = 0; i < made.count(); ++i)
            near(made.factors()[0].priceMoves[i], std::exp(filtered[i] + filtered[i + 1]) - 1.0, 1e-14, "two days");
    }

    // Without the third of January in one series its neighbours become one step in all of them.
    void seriesAreJoinedByDate() {
        const std::vector<HistoricalFactor> factors = {
            {btc, history("BTC", {100, 110, 121, 133.1}), std::nullopt},
            {eth, history("ETH", {10, 11, 0, 9.9}), history("VOL", {50, 60, 55, 66})}};
        const SampledScenarios made = valueOf(historicalScenarios(factors, {}));
        QCOMPARE(made.count(), std::size_t{2});
        near(made.find(btc)->priceMoves[0], 0.1, 1e-15, "BTC, first step");
        near(made.find(btc)->priceMoves[1], 0.21, 1e-15, "BTC over two days");
        near(made.find(eth)->priceMoves[1], -0.1, 1e-15, "ETH over two days");
        near(made.find(eth)->volMoves[0], 0.2, 1e-15, "volatility, first step");
        near(made.find(eth)->volMoves[1], 0.1, 1e-15, "volatility over two days");
        QVERIFY(made.find(btc)->volMoves.empty());
        QVERIFY(made.terms().dates == (std::vector<Timestamp>{day(1), day(3)}));
        QStringList notes;
        for (const Phrase& note : made.terms().notes)
            notes.append(note.english().c_str());
        QCOMPARE(notes,
                 (QStringList{
                     "Dates of BTC left out because another series does not have them: 1 (2026-01-03 to 2026-01-03).",
                     "Dates of VOL left out because another series does not have them: 1 (2026-01-03 to 2026-01-03).",
                     "Steps that lead across dates left out, and so are longer than the others: 1 of 2."}));
    }

    void theDatesLookedAt() {
        HistoricalSpec spec;
        spec.from = day(1);
        spec.to = day(3);
        const SampledScenarios made =
            valueOf(historicalScenarios({{btc, history("BTC", {100, 110, 99, 120, 60}), std::nullopt}}, spec));
        QCOMPARE(made.count(), std::size_t{2});
        QVERIFY(made.terms().notes.empty());
    }

    void badHistories() {
        const PriceHistory good = history("BTC", {100, 110, 99});
        const auto errorWith = [&](const PriceHistory& prices, const HistoricalSpec& spec = {}) {
            return errorOf(historicalScenarios({{btc, prices, std::nullopt}}, spec));
        };
        QCOMPARE(errorOf(historicalScenarios({}, {})).reason, Reason::MissingField);
        QCOMPARE(errorWith({"BTC", {{day(1), 1}, {day(0), 2}}}).place.row, 2);
        QCOMPARE(errorWith({"BTC", {{day(1), 1}, {day(1), 2}}}).args.front(), std::string("date"));
        QCOMPARE(errorWith({"BTC", {{day(1), 1}, {day(2), -2}}}).args.front(), std::string("close"));
        QCOMPARE(errorWith(history("BTC", {100})).args.front(), std::string("common dates"));
        QCOMPARE(errorWith(good, {ReturnKind::Log, 0, {}, {}, {}}).args.front(), std::string("horizon"));
        QCOMPARE(errorWith(good, {ReturnKind::Log, 1, EwmaFilter{0.0, false}, {}, {}}).args.front(),
                 std::string("lambda"));
        // Filtered simple returns can ask for more than everything; logarithms cannot.
        HistoricalSpec spec{ReturnKind::Simple, 1, EwmaFilter{0.5, false}, {}, {}};
        const PriceHistory crash = history("BTC", {100, 101, 30, 70, 20, 60});
        QCOMPARE(errorWith(crash, spec).args.front(), std::string("price_move"));
        spec.returns = ReturnKind::Log;
        QCOMPARE(valueOf(historicalScenarios({{btc, crash, std::nullopt}}, spec)).count(), std::size_t{5});
    }

    // The worst days as DATA.md beside the files states them.
    void worstDaysOfTwoCoins() {
        if (!hasShared("data/binance_BTCUSDT_daily.csv")) QSKIP("no ../shared");
        const auto read = [](const char* name) {
            return valueOf(readPriceHistory(textOf(sharedPath(std::string("data/") + name)), name)).history;
        };
        const SampledScenarios made =
            valueOf(historicalScenarios({{btc, read("binance_BTCUSDT_daily.csv"), std::nullopt},
                                         {eth, read("binance_ETHUSDT_daily.csv"), std::nullopt}},
                                        {}));
        QCOMPARE(made.count(), std::size_t{2922});
        for (const auto& [asset, worst] : {std::pair(btc, -0.395), std::pair(eth, -0.446)}) {
            const std::vector<double>& moves = made.find(asset)->priceMoves;
            const auto lowest = std::min_element(moves.begin(), moves.end());
            near(*lowest, worst, 5e-4, asset.text().c_str());
            QCOMPARE(made.nameOf(static_cast<std::size_t>(lowest - moves.begin())), std::string("2020-03-12"));
        }
    }

    void momentsOfDraws_data() {
        QTest::addColumn<bool>("student");
        QTest::addColumn<bool>("antithetic");
        QTest::newRow("normal") << false << false;
        QTest::newRow("normal, antithetic") << false << true;
        QTest::newRow("t") << true << false;
        QTest::newRow("t, antithetic") << true << true;
    }

    void momentsOfDraws() {
        QFETCH(bool, student);
        QFETCH(bool, antithetic);
        MonteCarloSpec spec = twoCoins(100000);
        spec.antithetic = antithetic;
        if (student) spec.degreesOfFreedom = 6.0;
        spec.factors[1].drift = 0.5;
        const SampledScenarios made = valueOf(monteCarloScenarios(spec));
        QCOMPARE(made.terms().drawnTogether, antithetic ? std::size_t{2} : std::size_t{1});
        const std::vector<double> price = logs(made.find(btc)->priceMoves), other = logs(made.find(eth)->priceMoves),
                                  vol = logs(made.find(btc)->volMoves);
        QVERIFY(made.find(eth)->volMoves.empty());
        near(meanOf(price), 0.0, 0.005 * 0.6, "mean");
        near(meanOf(other), 0.5 * spec.years, antithetic ? 1e-12 : 0.005 * 0.8, "drift");
        const double scale = spec.years, close = student ? 0.03 : 0.015;
        near(covarianceOf(price, price) / (scale * 0.36), 1.0, close, "variance of BTC");
        near(covarianceOf(other, other) / (scale * 0.64), 1.0, close, "variance of ETH");
        near(covarianceOf(vol, vol) / (scale * 0.81), 1.0, close, "variance of the volatility");
        near(covarianceOf(price, other) / (scale * 0.48), 0.8, close, "BTC and ETH");
        near(covarianceOf(price, vol) / (scale * 0.54), -0.5, close, "BTC and its volatility");
        near(covarianceOf(other, vol) / (scale * 0.72), -0.3, close, "ETH and BTC's volatility");
    }

    // Kurtosis of Student's t: 3 + 6/(ν − 4).
    void tailsOfStudent() {
        MonteCarloSpec spec = twoCoins(400000);
        spec.degreesOfFreedom = 12.0;
        const std::vector<double> price = logs(valueOf(monteCarloScenarios(spec)).find(btc)->priceMoves);
        double fourth = 0.0;
        for (const double x : price)
            fourth += x * x * x * x;
        const double variance = covarianceOf(price, price);
        near(fourth / static_cast<double>(price.size()) / (variance * variance), 3.75, 0.1, "kurtosis");
    }

    void drawsAreReproducible() {
        const SampledScenarios more = valueOf(monteCarloScenarios(twoCoins(64))),
                               again = valueOf(monteCarloScenarios(twoCoins(64))),
                               fewer = valueOf(monteCarloScenarios(twoCoins(10)));
        QVERIFY(more == again);
        for (std::size_t i = 0; i < 10; ++i)
            QCOMPARE(fewer.find(btc)->priceMoves[i], more.find(btc)->priceMoves[i]);
        MonteCarloSpec other = twoCoins(64);
        other.seed = 8;
        QVERIFY(!(valueOf(monteCarloScenarios(other)) == more));
        // The first word of std::mt19937_64 with seed 5489 is 14514284786278117030 (its documentation); the inverse
        // normal of (word >> 11 + 1/2)/2^53 = 0.786820954867802 is 0.7954391565.
        MonteCarloSpec single;
        single.factors = {{btc, DrawnQuantity::Price, 1.0, 0.0}};
        single.correlation = {1.0};
        single.years = 1.0;
        single.count = 1;
        single.seed = 5489;
        near(std::log1p(valueOf(monteCarloScenarios(single)).find(btc)->priceMoves[0]), 0.7954391565, 1e-9,
             "first draw");
    }

    void pairsAreMirrorImages() {
        MonteCarloSpec spec = twoCoins(20);
        spec.antithetic = true;
        spec.degreesOfFreedom = 4.0;
        const std::vector<double> price = logs(valueOf(monteCarloScenarios(spec)).find(btc)->priceMoves);
        for (std::size_t i = 0; i < price.size(); i += 2)
            near(price[i], -price[i + 1], 1e-15, "pair");
    }

    void correlationsAreChecked() {
        const std::vector<std::string> names = {"A", "B", "C"};
        const std::vector<double> root = valueOf(choleskyRoot({1, 0.5, 0.2, 0.5, 1, -0.4, 0.2, -0.4, 1}, names));
        for (std::size_t i = 0; i < 3; ++i)
            for (std::size_t j = 0; j < 3; ++j) {
                double product = 0.0;
                for (std::size_t k = 0; k < 3; ++k)
                    product += root[3 * i + k] * root[3 * j + k];
                const double expected[] = {1, 0.5, 0.2, 0.5, 1, -0.4, 0.2, -0.4, 1};
                near(product, expected[3 * i + j], 1e-15, "L·Lᵀ");
            }
        // Two that move as one: no more than semi-definite, and fine.
        QVERIFY(choleskyRoot({1, 1, 0.3, 1, 1, 0.3, 0.3, 0.3, 1}, names).has_value());
        const Error lost = errorOf(choleskyRoot({1, 0.9, 0.9, 0.9, 1, -0.9, 0.9, -0.9, 1}, names));
        QCOMPARE(lost.reason, Reason::OutOfRange);
        QCOMPARE(lost.place.path, std::string("C"));
        // A and B move as one, and C with only one of them.
        QCOMPARE(errorOf(choleskyRoot({1, 1, 0.3, 1, 1, 0.5, 0.3, 0.5, 1}, names)).place.row, 3);
        QCOMPARE(errorOf(choleskyRoot({1, 0.5, 0.5, 1}, names)).args.back(), std::string("9"));
        QCOMPARE(errorOf(choleskyRoot({1, 0.5, 0, 0.4, 1, 0, 0, 0, 1}, names)).place.path, std::string("B, A"));
        QCOMPARE(errorOf(choleskyRoot({1, 0, 0, 0, 0.9, 0, 0, 0, 1}, names)).place.path, std::string("B"));
        QCOMPARE(errorOf(choleskyRoot({1, 1.5, 0, 1.5, 1, 0, 0, 0, 1}, names)).reason, Reason::OutOfRange);
        QCOMPARE(errorOf(choleskyRoot({1, NAN, 0, NAN, 1, 0, 0, 0, 1}, names)).reason, Reason::OutOfRange);
    }

    void badDraws() {
        const auto errorWith = [](auto change) {
            MonteCarloSpec spec = twoCoins(10);
            change(spec);
            return errorOf(monteCarloScenarios(spec));
        };
        QCOMPARE(errorWith([](auto& s) { s.years = 0.0; }).args.front(), std::string("years"));
        QCOMPARE(errorWith([](auto& s) { s.count = 0; }).args.front(), std::string("scenarios"));
        QCOMPARE(errorWith([](auto& s) { s.antithetic = true, s.count = 11; }).args.front(), std::string("scenarios"));
        QCOMPARE(errorWith([](auto& s) { s.degreesOfFreedom = 2.0; }).args.front(), std::string("degrees_of_freedom"));
        QCOMPARE(errorWith([](auto& s) { s.factors[1].vol = -0.1; }).place.path, std::string("ETH price"));
        QCOMPARE(errorWith([](auto& s) { s.factors[1].drift = NAN; }).reason, Reason::NotFinite);
        QCOMPARE(errorWith([](auto& s) { s.factors[2] = s.factors[0]; }).reason, Reason::DuplicateRow);
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(errorOf(monteCarloScenarios(twoCoins(10), Job{stopped.get_token(), {}})).reason, Reason::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestSampledScenarios)
#include "test_sampled_scenarios.moc"
