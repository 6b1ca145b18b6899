// Capital against coverage, mean-variance weights under a budget: closed forms, brute force.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/frontier.h"
#include "core/analysis/mean_variance.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot someMarket() {
    return market(
        makeTimestamp(2026, 11, 20, 8),
        {underlying(
             "BTC", 100000, 100000,
             {{"25DEC26", 100000, {{80000, 0.62}, {90000, 0.6}, {100000, 0.55}, {110000, 0.55}, {120000, 0.56}}}}),
         underlying("ETH", 3000, 3000, {{"25DEC26", 3000, {{3000, 0.7}}}})});
}

std::shared_ptr<const Rulebook> rules() {
    return std::make_shared<const Rulebook>(rulebook("deribit-2026-09-23"));
}

SampledScenarios grid() {
    return *coverageGrid({AssetCode("BTC")}, {-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3}, {-0.25, 0.0, 0.5});
}

CapitalFrontier traced(const Portfolio& portfolio, const FrontierSpec& spec = {}) {
    const Result<CapitalFrontier> frontier = capitalFrontier(portfolio, someMarket(), rules(), {}, grid(), spec);
    if (!frontier) qFatal("%s", reasonWord(frontier.error().reason).c_str());
    return *frontier;
}

MeanVarianceSpec twoAssets() {
    MeanVarianceSpec spec;
    spec.underlyings = {AssetCode("BTC"), AssetCode("ETH")};
    spec.expected = {0.1, 0.08};
    spec.covariance = {0.25, 0.0, 0.0, 0.16};
    spec.capital = 100000;
    spec.budget = 1e9;
    return spec;
}

} // namespace

class TestFrontier : public QObject {
    Q_OBJECT

private slots:
    // A perpetual alone: hedging a share h of its delta takes that share of loss and requirement away, free of costs.
    void aPerpetualIsHedgedInProportion() {
        const CapitalFrontier frontier =
            traced(book({position("BTC_USDC-PERPETUAL", 2)}, {{AssetCode("USDC"), 100000}}));
        near(frontier.loss, 0.3 * 200000, 1e-6, "loss");
        near(frontier.capital, frontier.points.front().requirement, 1e-9, "capital without hedge");
        QCOMPARE(frontier.steps.size(), std::size_t{21});
        for (const FrontierPoint& point : frontier.points)
            if (point.tailShare == 0.0) {
                near(point.coverage, point.deltaShare, 1e-9, "coverage");
                near(point.capital, (1.0 - point.deltaShare) * frontier.capital, 1e-6, "capital");
            }
        near(frontier.mostCoverage, 1.0, 1e-9, "all of it");
    }

    void theCurveIsTheLeastOfTheMixes() {
        const CapitalFrontier frontier =
            traced(book({position("BTC_USDC-25DEC26-120000-C", -2), position("BTC_USDC-25DEC26-80000-P", -2)},
                        {{AssetCode("USDC"), 100000}}));
        QVERIFY(frontier.points.size() > 11);
        double last = -HUGE_VAL;
        for (const FrontierStep& step : frontier.steps) {
            double least = HUGE_VAL;
            for (const FrontierPoint& point : frontier.points)
                if (point.coverage >= step.coverage - 1e-9) least = std::min(least, point.capital);
            QCOMPARE(step.point.has_value(), std::isfinite(least));
            if (!step.point) continue;
            near(frontier.points[*step.point].capital, least, 1e-6, "least");
            QVERIFY(least >= last - 1e-6); // more protection never takes less
            last = least;
            QVERIFY(!step.kink || !step.why.pattern.empty());
        }
    }

    // Points are the full method on the book after its hedge, losses those of the marked book moved.
    void pointsAreTheFullMethod() {
        const Portfolio held = book({position("BTC_USDC-25DEC26-120000-C", -2)}, {{AssetCode("USDC"), 100000}});
        const CapitalFrontier frontier = traced(held);
        const MarketSnapshot snapshot = someMarket();
        const double before = compare(held, snapshot, *rules()).of(Regime::Portfolio).equity;
        for (std::size_t i = 0; i < frontier.points.size(); i += 7) {
            const FrontierPoint& point = frontier.points[i];
            ContractMarks contracts(snapshot, rules()->valuation());
            const TradedBook traded = tradedBook(held, legsOf(frontier, point), contracts);
            const RegimeResult after = compare(traded.portfolio, snapshot, *rules()).of(Regime::Portfolio);
            near(point.capital, before - after.initial.excess, 1e-7, "capital");
            near(point.requirement, after.initial.requirement, 1e-7, "requirement");
        }
    }

    void expectedShortfallCoversToo() {
        FrontierSpec spec;
        spec.measure = CoverageMeasure::ExpectedShortfall;
        spec.tail.level = 0.9;
        const CapitalFrontier frontier = traced(book({position("BTC_USDC-PERPETUAL", 1)}), spec);
        // The 10 % tail of 21 scenarios of equal weight: two whole ones and a tenth of the third, all −30 %.
        near(frontier.loss, 30000, 1e-6, "shortfall");
    }

    void nothingToCoverIsSaid() {
        const CapitalFrontier frontier = traced(book({position("BTC_USDC-25DEC26-100000-C", 0.0)}));
        QVERIFY(!frontier.notes.empty());
        near(frontier.loss, 0.0, 1e-12, "loss");
    }

    // Unconstrained: Σ⁻¹ μ ÷ λ = (0.1 ÷ 0.25, 0.08 ÷ 0.16) ÷ 2.
    void weightsWithoutABudgetAreTheClosedForm() {
        const Result<MeanVarianceWeights> free =
            meanVarianceWeights(twoAssets(), [](const std::vector<double>&) { return 0.0; });
        near(free->weights[0], 0.2, 1e-12, "first");
        near(free->weights[1], 0.25, 1e-12, "second");
        near(free->utility, 0.5 * (0.1 * 0.2 + 0.08 * 0.25), 1e-12, "half of μ′w");
        QVERIFY(!free->binds);
        MeanVarianceSpec correlated = twoAssets();
        correlated.covariance = {0.25, 0.1, 0.1, 0.16};
        const Result<MeanVarianceWeights> both =
            meanVarianceWeights(correlated, [](const std::vector<double>&) { return 0.0; });
        // The inverse of [[.25,.1],[.1,.16]] is [[.16,−.1],[−.1,.25]] ÷ .03.
        near(both->weights[0], (0.16 * 0.1 - 0.1 * 0.08) / 0.03 / 2.0, 1e-12, "first, correlated");
        near(both->weights[1], (-0.1 * 0.1 + 0.25 * 0.08) / 0.03 / 2.0, 1e-12, "second, correlated");
    }

    // Requirement 10 % of Σ|exposure|, budget 3000: 0.1 · 100 000 · (w1 + w2) = 3000; wᵢ = (μᵢ − ν) ÷ (λσᵢ²).
    void aBindingBudgetMeetsItsConditions() {
        MeanVarianceSpec spec = twoAssets();
        spec.budget = 3000;
        const Result<MeanVarianceWeights> bound = meanVarianceWeights(
            spec, [](const std::vector<double>& e) { return 0.1 * (std::fabs(e[0]) + std::fabs(e[1])); });
        const double nu = (0.1 / 0.5 + 0.08 / 0.32 - 0.3) / (1.0 / 0.5 + 1.0 / 0.32);
        near(bound->weights[0], (0.1 - nu) / 0.5, 1e-7, "first");
        near(bound->weights[1], (0.08 - nu) / 0.32, 1e-7, "second");
        near(bound->requirement, 3000, 1e-3, "budget used up");
        QVERIFY(bound->requirement <= 3000 * (1 + 1e-9) && bound->binds && bound->gap < 1e-6);
        spec.budget = 0.0;
        const Result<MeanVarianceWeights> none = meanVarianceWeights(
            spec, [](const std::vector<double>& e) { return 0.1 * (std::fabs(e[0]) + std::fabs(e[1])); });
        near(none->weights[0], 0.0, 1e-9, "nothing without margin");
    }

    // Short ETH hedges BTC here: the scenario margin of the two together, against a fine grid.
    void weightsUnderARealRulebook() {
        MeanVarianceSpec spec = twoAssets();
        spec.covariance = {0.25, 0.18, 0.18, 0.36};
        spec.expected = {0.2, 0.05};
        spec.riskAversion = 1.0;
        spec.budget = 8000;
        const Result<MeanVariance> result = meanVariance(someMarket(), rules(), spec);
        QVERIFY(result.has_value());
        QCOMPARE(result->instruments[0].symbol, std::string("BTC_USDC-PERPETUAL"));
        const MeanVarianceWeights& chosen = result->chosen;
        QVERIFY(chosen.requirement <= 8000 * (1 + 1e-9));
        const auto requirement = [&](double a, double b) {
            return compare(book({position("BTC_USDC-PERPETUAL", a), position("ETH_USDC-PERPETUAL", b * 100000 / 3000)}),
                           someMarket(), *rules())
                .of(Regime::Portfolio)
                .initial.requirement;
        };
        near(requirement(chosen.weights[0], chosen.weights[1]), chosen.requirement, 1e-6, "full method");
        double best = 0.0;
        for (int i = -20; i <= 40; ++i)
            for (int j = -40; j <= 20; ++j) {
                const double a = 0.025 * i, b = 0.025 * j;
                if (requirement(a, b) > 8000) continue;
                const double utility = 0.2 * a + 0.05 * b - 0.5 * (0.25 * a * a + 2 * 0.18 * a * b + 0.36 * b * b);
                best = std::max(best, utility);
            }
        QVERIFY2(chosen.utility >= best - 1e-9, "no node of the grid is better");
        for (std::size_t k = 1; k < result->curve.size(); ++k)
            QVERIFY(result->curve[k].utility >= result->curve[k - 1].utility - 1e-7);
    }

    void badInputIsRefused() {
        const auto reasonOf = [](MeanVarianceSpec spec) {
            const Result<MeanVarianceWeights> w =
                meanVarianceWeights(spec, [](const std::vector<double>&) { return 0.0; });
            return w ? Reason::Cancelled : w.error().reason;
        };
        MeanVarianceSpec spec = twoAssets();
        spec.covariance = {0.25, 0.3, 0.3, 0.16};
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
        spec = twoAssets();
        spec.budget = -1.0;
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
        spec = twoAssets();
        spec.riskAversion = 0.0;
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
        FrontierSpec wrong;
        wrong.steps = 0;
        QCOMPARE(capitalFrontier(book({}), someMarket(), rules(), {}, grid(), wrong).error().reason,
                 Reason::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestFrontier)
#include "test_frontier.moc"
