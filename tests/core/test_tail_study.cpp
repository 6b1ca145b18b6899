// Tail studies from start to end: figures by hand and from real histories, where volatilities and correlations come
// from, shares that add up, the same digits from any thread, and what is refused.
#include "core/analysis/tail_scenarios.h"
#include "core/io/price_history.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <numeric>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH"), sol("SOL");

template<class T>
T valueOf(Result<T> result) {
    if (!result) qFatal("failed: %s %s", reasonWord(result.error().reason).c_str(), result.error().place.path.c_str());
    return std::move(*result);
}

MarketSnapshot linearMarket() {
    return market(makeTimestamp(2026, 1, 2),
                  {underlying("BTC", 100, 100, {}), underlying("ETH", 100, 100, {}), underlying("SOL", 100, 100, {})});
}

/// 100 of one and −60 of another, both worth as much.
Comparison pairBook() {
    return compare(book({position("BTC_USDC-PERPETUAL", 1), position("ETH_USDC-PERPETUAL", -0.6)}), linearMarket(),
                   rulebook(deribit));
}

/// Volatilities of 3 and 4 % a day, of which the horizon takes a thousandth so that log returns are returns.
TailStudySpec pairSpec(std::size_t scenarios = 200000) {
    TailStudySpec spec;
    spec.scenarios = scenarios;
    spec.antithetic = true;
    spec.vols = {{btc, 0.03e-3 * std::sqrt(365.0)}, {eth, 0.04e-3 * std::sqrt(365.0)}};
    spec.correlations = {{eth, btc, 0.8}};
    return spec;
}

TailStudy studyOf(const Comparison& comparison, const TailStudySpec& spec, const TailSources& sources = {}) {
    return valueOf(runTailStudy(comparison, sources, spec));
}

Error errorOf(const Comparison& comparison, const TailStudySpec& spec, const TailSources& sources = {}) {
    const Result<TailStudy> study = runTailStudy(comparison, sources, spec);
    if (study) qFatal("a study that should have been refused");
    return study.error();
}

PriceHistory history(const char* name, const std::vector<double>& closes) {
    PriceHistory made;
    made.name = name;
    for (std::size_t i = 0; i < closes.size(); ++i)
        made.closes.push_back({makeTimestamp(2025, 1, 1) + std::chrono::days(i), closes[i]});
    return made;
}

PriceHistory sharedHistory(const char* name) {
    return valueOf(readPriceHistory(textOf(sharedPath(std::string("data/") + name)), name)).history;
}

bool hasNote(const TailStudy& study, const std::string& words) {
    return std::any_of(study.notes.begin(), study.notes.end(),
                       [&](const Phrase& note) { return note.english().find(words) != std::string::npos; });
}

Comparison threeCoins(unsigned seed = 7) {
    Random random(seed);
    Portfolio held = randomBook(random, 9);
    held.positions.push_back(position("BTC-25DEC26-100000-C", -3));
    held.positions.push_back(position("ETH-PERPETUAL", 50000));
    held.positions.push_back(position("SOL_USDC-PERPETUAL", -500));
    for (std::size_t i = 0; i < held.positions.size(); ++i)
        if (i % 3 != 0) held.positions[i].group = i % 3 == 1 ? "one" : "two";
    return compare(held, threeCoinMarket(), rulebook(deribit));
}

TailStudySpec threeCoinSpec(TailMethod method = TailMethod::Student) {
    TailStudySpec spec;
    spec.method = method;
    spec.scenarios = 3000;
    spec.volOfVol = 1.2;
    spec.vols = {{btc, 0.6}, {eth, 0.8}, {sol, 1.0}};
    return spec;
}

bool same(const TailStudy& a, const TailStudy& b) {
    const auto worstOf = [](const TailStudy& study) {
        std::vector<double> all;
        for (const WorstScenario& worst : study.worst)
            all.insert(all.end(), worst.byUnderlying.begin(), worst.byUnderlying.end());
        return all;
    };
    bool equal = a.parts == b.parts && a.histogram.counts == b.histogram.counts && worstOf(a) == worstOf(b) &&
                 a.risk.valueAtRisk == b.risk.valueAtRisk && a.mean == b.mean;
    for (std::size_t i = 0; equal && i < a.groups.size(); ++i)
        equal = a.groups[i].shares == b.groups[i].shares;
    return equal;
}

} // namespace

class TestTailStudy : public QObject {
    Q_OBJECT

private slots:
    // Example 3 of section 11: sd 1.8, VaR of 99 % 4.187426; the hedge sits at its minimum and has no part in it.
    void hedgeAtItsMinimum() {
        const TailStudy study = studyOf(pairBook(), pairSpec());
        const double scale = 1e-3;
        QVERIFY(study.errors.has_value());
        near(study.deviation, 1.8 * scale, 0.01 * scale, "standard deviation");
        near(study.risk.valueAtRisk, 4.187426 * scale, 4.0 * study.errors->valueAtRisk, "VaR");
        near(study.risk.expectedShortfall, 1.8 * 2.665214 * scale, 4.0 * study.errors->expectedShortfall, "ES");
        QVERIFY(study.errors->valueAtRisk < 0.02 * scale);
        QCOMPARE(study.parts.size(), std::size_t{2});
        near(study.parts[1].component.expectedShortfall, 0.0, 0.15 * scale, "component of the hedge");
        QCOMPARE(study.factors[0].source, VolSource::Stated);
        QCOMPARE(study.correlation, (std::vector<double>{1.0, 0.8, 0.8, 1.0}));
        QVERIFY(!hasNote(study, "assumed"));
    }

    // Section 7.1: without options and drift the figures grow with the root of the horizon.
    void horizonOfLinearBooks() {
        TailStudySpec spec = pairSpec(20000);
        const double day = studyOf(pairBook(), spec).risk.valueAtRisk;
        spec.horizon = 4;
        near(studyOf(pairBook(), spec).risk.valueAtRisk / day, 2.0, 1e-3, "four days");
    }

    // Computed from the same closes outside the program, see test_tail_risk.cpp.
    void realHistory() {
        if (!hasShared("data/binance_BTCUSDT_daily.csv")) QSKIP("no ../shared");
        TailSources sources;
        sources.histories = {{btc, sharedHistory("binance_BTCUSDT_daily.csv"), std::nullopt},
                             {eth, sharedHistory("binance_ETHUSDT_daily.csv"), std::nullopt}};
        sources.known = {btc, eth};
        const MarketSnapshot snapshot = market(
            makeTimestamp(2026, 1, 2), {underlying("BTC", 100000, 100000, {}), underlying("ETH", 2500, 2500, {})});
        const Comparison one = compare(book({position("BTC_USDC-PERPETUAL", 1)}), snapshot, rulebook(deribit));
        TailStudySpec spec;
        spec.method = TailMethod::Historical;
        const TailStudy days = studyOf(one, spec, sources);
        QCOMPARE(days.scenarios, std::size_t{2922});
        near(days.risk.valueAtRisk, 9700.56315430481, 1e-6, "VaR");
        near(days.risk.expectedShortfall, 12953.838661130068, 1e-6, "ES");
        QCOMPARE(days.worst[0].name, std::string("2020-03-12"));
        near(days.worst[0].moves[0].price, -0.395, 0.001, "12 March 2020");
        QVERIFY(hasNote(days, "ETH"));
        QVERIFY(days.errors.has_value());
        spec.method = TailMethod::Filtered;
        spec.horizon = 2;
        const TailStudy filtered = studyOf(one, spec, sources);
        near(filtered.risk.valueAtRisk, 7325.289610848662, 1e-6, "filtered, two days");
        near(filtered.risk.expectedShortfall, 10691.779228681205, 1e-6, "ES, filtered, two days");
        QVERIFY(!filtered.errors.has_value());
        QVERIFY(hasNote(filtered, "overlap"));
        // Standard deviations and correlation by Python's statistics.
        const EstimatedMoves moves = valueOf(estimatedMoves(sources.histories, {}, {}));
        near(moves.vols[0], 0.6657381159076319, 1e-12, "volatility of BTC");
        near(moves.vols[1], 0.8756896576629123, 1e-12, "volatility of ETH");
        near(moves.correlation[1], 0.8275451670304896, 1e-12, "correlation");
    }

    void estimatesByHand() {
        const double up = std::log(1.1), down = std::log(0.9);
        // Returns up, down, up, up: mean and sample variance by hand; the other one moves against it, half as far.
        const double mean = (3 * up + down) / 4;
        const double variance = (3 * (up - mean) * (up - mean) + (down - mean) * (down - mean)) / 3;
        const std::vector<double> a = {100, 110, 99, 108.9, 119.79};
        std::vector<double> b;
        for (const double close : a)
            b.push_back(1000.0 / std::sqrt(close));
        const EstimatedMoves moves =
            valueOf(estimatedMoves({{btc, history("a", a), {}}, {eth, history("b", b), {}}}, {}, {}));
        near(moves.vols[0], std::sqrt(variance * 365.0), 1e-12, "volatility");
        near(moves.vols[1], 0.5 * std::sqrt(variance * 365.0), 1e-12, "half of it");
        near(moves.correlation[1], -1.0, 1e-12, "correlation");
        QCOMPARE(estimatedMoves({{btc, history("a", {100, 101, 102}), {}}}, {}, {}).error().reason, Reason::OutOfRange);
        const Result<EstimatedMoves> still = estimatedMoves({{btc, history("a", {5, 5, 5, 5, 5}), {}}}, {}, {});
        QCOMPARE(still.error().place.path, std::string("BTC"));
    }

    void whereVolatilitiesComeFrom() {
        TailSources sources;
        sources.histories = {{btc, history("b", {100, 110, 99, 108.9, 119.79}), {}},
                             {eth, history("e", {100, 105, 101, 106, 99}), {}}};
        sources.implied = {{btc, 0.5, makeTimestamp(2026, 12, 25)},
                           {eth, 0.7, makeTimestamp(2026, 12, 25)},
                           {sol, 0.9, makeTimestamp(2026, 12, 25)}};
        const Comparison three = threeCoins();
        TailStudySpec spec;
        spec.scenarios = 100;
        spec.vols = {{btc, 0.65}};
        spec.correlations = {{sol, btc, 0.3}};
        const TailStudy study = studyOf(three, spec, sources);
        const auto at = [&](const AssetCode& code) {
            for (std::size_t i = 0; i < study.factors.size(); ++i)
                if (study.factors[i].underlying == code) return i;
            return study.factors.size();
        };
        const std::size_t b = at(btc), e = at(eth), s = at(sol), n = study.factors.size();
        QCOMPARE(n, std::size_t{3});
        QCOMPARE(study.factors[b].vol, 0.65);
        QCOMPARE(study.factors[e].source, VolSource::Estimated);
        QCOMPARE(study.factors[s].source, VolSource::Implied);
        QCOMPARE(study.factors[s].vol, 0.9);
        QVERIFY(study.factors[s].expiry == makeTimestamp(2026, 12, 25));
        QCOMPARE(study.correlation[b * n + s], 0.3);
        QCOMPARE(study.correlation[e * n + s], spec.otherCorrelation);
        near(study.correlation[b * n + e], valueOf(estimatedMoves(sources.histories, {}, {})).correlation[1], 1e-15,
             "estimated");
        QVERIFY(hasNote(study, "0.8, assumed"));
        QVERIFY(hasNote(study, "Volatilities stay"));
    }

    void volatilitiesMoveWithPrices() {
        TailStudySpec spec = threeCoinSpec(TailMethod::Normal);
        spec.scenarios = 50000;
        spec.priceVolCorrelation = -0.6;
        const TailScenarios made = valueOf(tailScenarios({btc, eth}, {{}, {}, {btc, eth, sol}}, spec, {}));
        const auto correlation = [](const std::vector<double>& x, const std::vector<double>& y) {
            const auto n = static_cast<double>(x.size());
            double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
            for (std::size_t i = 0; i < x.size(); ++i) {
                const double a = std::log1p(x[i]), b = std::log1p(y[i]);
                sx += a, sy += b, sxx += a * a, syy += b * b, sxy += a * b;
            }
            return (sxy - sx * sy / n) / std::sqrt((sxx - sx * sx / n) * (syy - sy * sy / n));
        };
        const SampledFactor &b = *made.scenarios.find(btc), &e = *made.scenarios.find(eth);
        near(correlation(b.priceMoves, e.priceMoves), 0.8, 0.01, "prices");
        near(correlation(b.priceMoves, b.volMoves), -0.6, 0.015, "price and volatility");
        near(correlation(b.volMoves, e.volMoves), 0.8, 0.01, "volatilities");
        near(correlation(b.priceMoves, e.volMoves), -0.48, 0.015, "one's price, the other's volatility");
        // Short volatility loses more where volatilities move.
        const Comparison book = threeCoins();
        TailStudySpec still = spec;
        still.volOfVol = 0.0;
        QVERIFY(studyOf(book, spec).risk.valueAtRisk != studyOf(book, still).risk.valueAtRisk);
    }

    void sharesAddUp_data() {
        QTest::addColumn<int>("seed");
        for (const int seed : {3, 7, 11, 19})
            QTest::addRow("%d", seed) << seed;
    }
    void sharesAddUp() {
        QFETCH(int, seed);
        const Comparison comparison = threeCoins(static_cast<unsigned>(seed));
        const TailStudy study = studyOf(comparison, threeCoinSpec());
        const auto sum = [&](const auto& list, const auto& of) {
            TailFigures total;
            for (const auto& each : list) {
                total.valueAtRisk += of(each).valueAtRisk;
                total.expectedShortfall += of(each).expectedShortfall;
            }
            return total;
        };
        const TailFigures parts = sum(study.parts, [](const TailPart& part) { return part.component; });
        const TailFigures wholes =
            sum(study.underlyings, [](const TailUnderlying& each) { return each.shares.component; });
        TailFigures groups = sum(study.groups, [](const TailGroup& each) { return each.shares.component; });
        for (const TailPart& part : study.parts)
            if (part.collateral) {
                groups.valueAtRisk += part.component.valueAtRisk;
                groups.expectedShortfall += part.component.expectedShortfall;
            }
        for (const TailFigures& each : {parts, wholes, groups}) {
            near(each.valueAtRisk, study.risk.valueAtRisk, 1e-6, "VaR");
            near(each.expectedShortfall, study.risk.expectedShortfall, 1e-6, "ES");
        }
        QCOMPARE(std::accumulate(study.histogram.counts.begin(), study.histogram.counts.end(), std::size_t{0}),
                 study.scenarios);
        double before = study.histogram.from;
        for (const WorstScenario& worst : study.worst) {
            QVERIFY(worst.pnl >= before);
            before = worst.pnl;
            near(std::accumulate(worst.byUnderlying.begin(), worst.byUnderlying.end(), 0.0), worst.pnl, 1e-6, "worst");
        }
    }

    // A group's incremental figures are those of a book marked without it.
    void groupsWithout() {
        const Comparison whole = threeCoins();
        const TailStudy study = studyOf(whole, threeCoinSpec());
        std::vector<AssetCode> moving;
        for (const TailUnderlying& each : study.underlyings)
            moving.push_back(each.underlying);
        const SampledScenarios scenarios = valueOf(tailScenarios(moving, {}, threeCoinSpec(), {})).scenarios;
        const auto riskOf = [&](const MarkedBook& held) {
            const SampledPnl pnl = valueOf(SampledPnl::prepare(held, scenarios));
            return valueOf(tailRisk(valueOf(pnl.totals()).total, threeCoinSpec().tail));
        };
        const TailRisk all = riskOf(*whole.book);
        near(all.valueAtRisk, study.risk.valueAtRisk, 1e-6, "whole");
        QCOMPARE(study.groups.size() >= 2, true);
        for (const TailGroup& group : study.groups) {
            MarkedBook rest = *whole.book, alone = *whole.book;
            alone.collateral.clear();
            for (std::size_t i = whole.book->positions.size(); i-- > 0;) {
                const auto& inside = group.positions;
                MarkedBook& from = std::find(inside.begin(), inside.end(), i) != inside.end() ? rest : alone;
                from.positions.erase(from.positions.begin() + static_cast<std::ptrdiff_t>(i));
            }
            near(group.shares.incremental.expectedShortfall, all.expectedShortfall - riskOf(rest).expectedShortfall,
                 1e-6, "without");
            near(group.shares.standalone.valueAtRisk, riskOf(alone).valueAtRisk, 1e-6, "alone");
        }
    }

    void seedsAndThreads() {
        const Comparison comparison = threeCoins();
        TaskPool one(1), three(3);
        TailStudySpec spec = threeCoinSpec();
        const TailStudy first = valueOf(runTailStudy(comparison, {}, spec, {}, one));
        QVERIFY(same(first, valueOf(runTailStudy(comparison, {}, spec, {}, three))));
        spec.seed = 2;
        const TailStudy other = valueOf(runTailStudy(comparison, {}, spec, {}, three));
        QVERIFY(!same(first, other));
        near(other.risk.expectedShortfall / first.risk.expectedShortfall, 1.0, 0.3, "much the same");
    }

    void besideTheMargin() {
        const Comparison comparison = threeCoins();
        const TailStudy study = studyOf(comparison, threeCoinSpec());
        for (const Regime regime : allRegimes) {
            const RegimeBeside& beside = study.beside[static_cast<std::size_t>(regime)];
            QVERIFY(beside.regime == regime);
            QCOMPARE(beside.initial, comparison.of(regime).initial.requirement);
            QVERIFY(beside.beyondInitial <= beside.beyondMaintenance);
            QVERIFY(beside.beyondMaintenance <= study.scenarios);
            const bool listed = std::any_of(study.worst.begin(), study.worst.end(),
                                            [&](const WorstScenario& worst) { return -worst.pnl > beside.initial; });
            QCOMPARE(beside.beyondInitial > 0, listed);
        }
    }

    void largeBooksByGroup() {
        TailStudySpec spec = threeCoinSpec();
        spec.positionLimit = 2;
        const TailStudy study = studyOf(threeCoins(), spec);
        QVERIFY(study.parts.empty() && !study.groups.empty());
        QVERIFY(hasNote(study, "too many"));
    }

    void refusals() {
        const Comparison pair = pairBook();
        TailStudySpec spec = pairSpec(100);
        for (const double level : {0.85, 0.9995, std::nan("")}) {
            spec.tail.level = level;
            QCOMPARE(errorOf(pair, spec).reason, Reason::OutOfRange);
        }
        spec = pairSpec(100);
        spec.horizon = 0;
        QCOMPARE(errorOf(pair, spec).args[0], std::string("horizon"));
        spec = pairSpec(100);
        spec.vols.pop_back();
        QCOMPARE(errorOf(pair, spec).reason, Reason::MissingVolatility);
        spec = pairSpec(100);
        spec.vols.push_back({AssetCode("XYZ"), 0.5});
        QCOMPARE(errorOf(pair, spec).reason, Reason::UnknownName);
        QCOMPARE(errorOf(pair, spec).args[1], std::string("XYZ"));
        TailSources unknown;
        unknown.histories = {{AssetCode("XYZ"), history("x", {1, 2, 3, 4}), {}}};
        QCOMPARE(errorOf(pair, pairSpec(100), unknown).reason, Reason::UnknownName);
        spec = pairSpec(100);
        spec.method = TailMethod::Historical;
        QCOMPARE(errorOf(pair, spec).reason, Reason::MissingPrice);
        QCOMPARE(errorOf(compare(book({}), linearMarket(), rulebook(deribit)), pairSpec(100)).args[0],
                 std::string("underlyings of the book that move"));
        spec = pairSpec(100);
        spec.volOfVol = -1.0;
        QCOMPARE(errorOf(pair, spec).args[0], std::string("vol_of_vol"));
        std::stop_source stopped;
        stopped.request_stop();
        QCOMPARE(runTailStudy(pair, {}, pairSpec(100), Job{stopped.get_token(), {}}).error().reason, Reason::Cancelled);
    }

    // A matrix no three coins can have; the error names the one that does not fit the others.
    void correlationsThatContradictEachOther() {
        TailStudySpec spec = threeCoinSpec();
        spec.correlations = {{btc, eth, 0.9}, {btc, sol, 0.9}, {eth, sol, -0.9}};
        const Error error = errorOf(threeCoins(), spec);
        QCOMPARE(error.reason, Reason::OutOfRange);
        QVERIFY(error.args[2].find("semi-definite") != std::string::npos);
        QVERIFY(error.place.path == "BTC" || error.place.path == "ETH" || error.place.path == "SOL");
    }

    void words() {
        for (const TailMethod method : allTailMethods)
            QVERIFY(tailMethodFromWord(tailMethodWord(method)) == method);
        QVERIFY(!tailMethodFromWord("guess"));
    }
};

QTEST_APPLESS_MAIN(TestTailStudy)
#include "test_tail_study.moc"
