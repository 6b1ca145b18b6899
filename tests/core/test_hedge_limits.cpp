// What a hedge must keep: budgets, bands, legs, targets out of reach, and books of both settlements.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/support/hedges.h"
#include "tests/support/near.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

class TestHedgeLimits : public QObject {
    Q_OBJECT

private slots:
    void bandsLegsAndBudgetAreKept() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5), position("BTC-PERPETUAL", 200000)}),
                                            rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.budget = 2000.0;
        spec.mostLegs = 2;
        spec.deltaBands = {{AssetCode("BTC"), -0.3, 0.3}};
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        QVERIFY(answer && answer->helps);
        const HedgeSuggestion& best = answer->suggestions.front();
        QVERIFY(best.legs.size() <= 2 && best.cost <= 2000.0 + 1e-6 && best.reachesTargets);
        QVERIFY(std::fabs(best.after.deltas.at(0).delta) <= 0.3 + 1e-6);
        for (const HedgeLeg& leg : best.legs)
            near(leg.lots, std::round(leg.lots), 1e-9, "whole lots");
    }

    void aTargetOutOfReachSaysWhatBinds() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec;
        spec.targets = {{TargetKind::MostRequirement, Regime::Portfolio, Level::Initial, 100.0}};
        spec.budget = 500.0;
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        QVERIFY(answer && answer->helps && !answer->reachesTargets);
        const HedgeSuggestion& best = answer->suggestions.front();
        near(best.missed.targets, best.after.of(Regime::Portfolio).initial.requirement - 100.0, 1e-6, "missed by");
        QVERIFY(best.cost <= 500.0 + 1e-6);
        QVERIFY2(joined(answer->reasons).find("budget binds") != std::string::npos, joined(answer->reasons).c_str());
        QVERIFY(answer->verdict.english().find("cannot be reached") != std::string::npos);
        spec.targets[0].amount = 1e9;
        const Result<HedgeAnswer> held = findHedge(inputs, spec);
        QVERIFY(held && !held->helps && held->reachesTargets);
    }

    // More money never buys a worse hedge, and a budget far too large is not spent for nothing.
    void aLargerBudgetIsNoWorse() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -3), position("BTC-25DEC26-80000-P", -3)}),
                                            rulebook(deribit));
        double last = HUGE_VAL, cheapest = HUGE_VAL, ofCheapest = HUGE_VAL;
        for (const double budget : {1000.0, 3000.0, 10000.0, 50000.0, 1e6}) {
            HedgeSpec spec = specOf(Regime::Portfolio);
            spec.budget = budget;
            const Result<HedgeAnswer> answer = findHedge(inputs, spec);
            QVERIFY(answer && answer->helps);
            const HedgeSuggestion& best = answer->suggestions.front();
            const double requirement = best.after.of(Regime::Portfolio).initial.requirement;
            QVERIFY(best.cost <= budget + 1e-6);
            QVERIFY2(requirement <= last + 5.0, qPrintable(QString("%1 after %2 at %3").arg(requirement).arg(last).arg(budget)));
            // Nothing is spent that frees nothing.
            if (best.cost > 1.05 * cheapest)
                QVERIFY2(requirement < ofCheapest - 1.0,
                         qPrintable(QString("%1 for %2 against %3 for %4").arg(requirement).arg(best.cost).arg(ofCheapest).arg(cheapest)));
            if (best.cost < cheapest) {
                cheapest = best.cost;
                ofCheapest = requirement;
            }
            last = std::min(last, requirement);
        }
    }

    // Coin-settled and USDC-settled contracts of one underlying: what the dampener of the far cells is worth differs.
    void bothSettlementsAreHedgedTogether() {
        const Portfolio held = book({position("BTC-25DEC26-110000-C", -4), position("BTC_USDC-25DEC26-120000-C", 4)},
                                    {{AssetCode("USDC"), 400000}});
        const HedgeInputs inputs = inputsOf(held, rulebook(deribit));
        for (const bool alone : {true, false}) {
            HedgeSpec spec = specOf(Regime::Portfolio);
            if (alone) spec.filter.named = {named("BTC-PERPETUAL", 1000, 200000)};
            const Result<HedgeAnswer> answer = findHedge(inputs, spec);
            QVERIFY2(answer && answer->helps, answer ? answer->verdict.english().c_str() : "");
            const HedgeSuggestion& best = answer->suggestions.front();
            const double before = answer->before.of(Regime::Portfolio).initial.requirement;
            QVERIFY(best.after.of(Regime::Portfolio).initial.requirement < 0.8 * before);
            for (const HedgeSuggestion& one : answer->suggestions)
                if (one.programObjective)
                    QVERIFY2(std::fabs(one.objective - *one.programObjective) < 0.2 * before,
                             qPrintable(QString("%1 against %2").arg(one.objective).arg(*one.programObjective)));
        }
    }

    void whatDoesNotExistIsRefused() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        const auto refused = [&](const std::function<void(HedgeSpec&)>& change) {
            HedgeSpec spec = specOf(Regime::Portfolio);
            change(spec);
            const Result<HedgeAnswer> answer = findHedge(inputs, spec);
            return answer ? Reason::Cancelled : answer.error().reason;
        };
        QCOMPARE(refused([](HedgeSpec& spec) { spec.filter.underlyings = {AssetCode("ZZZ")}; }), Reason::UnknownName);
        QCOMPARE(refused([](HedgeSpec& spec) { spec.deltaBands = {{AssetCode("ZZZ"), -1.0, 1.0}}; }), Reason::UnknownName);
        QCOMPARE(refused([](HedgeSpec& spec) { spec.filter.leastDays = 100.0, spec.filter.mostDays = 10.0; }),
                 Reason::OutOfRange);
        QCOMPARE(refused([](HedgeSpec& spec) { spec.filter.mostUnits = -1.0; }), Reason::OutOfRange);
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.filter.named = {named("FOO", 1, 5)};
        const Result<HedgeAnswer> none = findHedge(inputs, spec);
        QVERIFY(none && !none->helps && none->reasons.empty());
        QCOMPARE(none->candidates.leftOut.size(), std::size_t{1});
        QCOMPARE(none->candidates.leftOut[0].symbol, std::string("FOO"));
    }

    void aBandOutOfReachIsSaid() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.deltaBands = {{AssetCode("BTC"), 100.0, 101.0}};
        spec.budget = 10.0;
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        QVERIFY(answer && !answer->helps && !answer->reachesTargets);
        QVERIFY2(answer->verdict.english().find("keeps the delta of BTC between 100 and 101") != std::string::npos,
                 answer->verdict.english().c_str());
        for (const HedgeSuggestion& one : answer->suggestions) {
            QVERIFY(one.cost <= 10.0 + 1e-6 && one.missed.budget == 0.0);
            near(one.missed.delta, 100.0 - one.after.deltas.at(0).delta, 1e-6, "coins outside");
            QCOMPARE(one.missed.targets, 0.0);
        }
    }
};

QTEST_APPLESS_MAIN(TestHedgeLimits)
#include "test_hedge_limits.moc"
