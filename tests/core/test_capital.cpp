// What frees capital: effects of closing and rolling, combinations against brute force, pots of their own, costs.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/capital.h"
#include "core/analysis/sized_book.h"
#include "core/io/trading_costs_file.h"
#include "core/margin/requirement.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <algorithm>
#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

// methods.md 1.4/7: S = F = 100 000, 15 days, vol 55 %.
MarketSnapshot workedMarket() {
    return market(makeTimestamp(2026, 9, 10, 8),
                  {underlying("BTC", 100000, 100000,
                              {{"25SEP26", 100000, {{90000, 0.55}, {110000, 0.55}, {120000, 0.55}}},
                               {"25DEC26", 100000, {{100000, 0.55}, {112000, 0.55}}}})});
}

std::shared_ptr<const Rulebook> worked() {
    static const auto rules = std::make_shared<const Rulebook>(workedDeribit());
    return rules;
}

CapitalPlan planned(const Portfolio& portfolio, const CapitalSpec& spec = {}, const TradingCosts& costs = {}) {
    const Result<CapitalPlan> plan = capitalPlan(portfolio, workedMarket(), worked(), costs, spec);
    if (!plan) qFatal("%s", reasonWord(plan.error().reason).c_str());
    return *plan;
}

const CapitalAction& closing(const CapitalPlan& plan, std::size_t position) {
    for (const CapitalAction& action : plan.actions)
        if (action.position == position && action.kind == CapitalActionKind::Close) return action;
    qFatal("no closing");
}

Portfolio hedgedCall() {
    return book({position("BTC_USDC-25SEP26-110000-C", -1), position("BTC_USDC-PERPETUAL", 0.25)},
                {{AssetCode("USDC"), 50000}});
}

Portfolio fourLegs() {
    return book({position("BTC_USDC-25SEP26-110000-C", -2), position("BTC_USDC-25SEP26-90000-P", -1),
                 position("BTC_USDC-25SEP26-120000-C", 1), position("BTC_USDC-PERPETUAL", 0.6)},
                {{AssetCode("USDC"), 200000}});
}

double excessOf(const Portfolio& portfolio) {
    return compare(portfolio, workedMarket(), *worked()).of(Regime::Portfolio).initial.excess;
}

/// The best rise of the excess by closing up to `most` whole positions, tried one set after the other.
double bestByBruteForce(const Portfolio& portfolio, std::size_t most) {
    const MarketSnapshot snapshot = workedMarket();
    const double before = excessOf(portfolio);
    double best = 0.0;
    for (std::size_t mask = 1; mask < (std::size_t{1} << portfolio.positions.size()); ++mask) {
        std::vector<TradeLeg> legs;
        for (std::size_t i = 0; i < portfolio.positions.size(); ++i)
            if (mask >> i & 1U)
                legs.push_back({portfolio.positions[i].instrument, -portfolio.positions[i].quantity, {}, 0.0});
        if (legs.size() > most) continue;
        ContractMarks contracts(snapshot, worked()->valuation());
        best = std::max(best, excessOf(tradedBook(portfolio, legs, contracts).portfolio) - before);
    }
    return best;
}

TradingCosts someCosts() {
    TradingCosts costs;
    costs.perpetual = costs.future = {.feeRate = 0.0005, .halfSpread = 0.0001};
    costs.linearOption =
        costs.inverseOption = {.feeRate = 0.0003, .feeCap = 0.125, .halfSpread = 0.02, .leastHalfSpread = 0.0001};
    return costs;
}

} // namespace

class TestCapital : public QObject {
    Q_OBJECT

private slots:
    // Source: methods.md 1.4/7 and 11/4.
    void aHedgedCall() {
        const CapitalPlan plan = planned(hedgedCall());
        near(plan.before.initial, 5054.01, 0.005, "requirement");
        near(closing(plan, 0).effect.freed, 5054.01 - 3625.0, 0.005, "closing the call leaves the perpetual");
        near(closing(plan, 1).effect.freed, 5054.01 - 8429.01, 0.01, "closing the hedge costs capital");
        QVERIFY(!plan.combinations.empty());
        const auto both = std::find_if(plan.combinations.begin(), plan.combinations.end(),
                                       [](const CapitalCombination& each) { return each.actions.size() == 2; });
        QVERIFY(both != plan.combinations.end());
        QVERIFY(both->effect.freed >= 5054.0);
        QVERIFY(plan.nothing.pattern.empty());
    }

    void freedIsWhatTheExcessRisesBy() {
        const CapitalPlan plan = planned(fourLegs(), {}, someCosts());
        for (const CapitalAction& action : plan.actions) {
            if (action.error) continue;
            const MarketSnapshot snapshot = workedMarket();
            ContractMarks contracts(snapshot, worked()->valuation());
            const double after = excessOf(tradedBook(fourLegs(), action.effect.legs, contracts).portfolio);
            near(action.effect.net, after - excessOf(fourLegs()), 1e-7, "net");
            near(action.effect.freed - action.effect.net, action.effect.cost.total(), 1e-9, "cost");
            QVERIFY(action.effect.cost.total() > 0.0);
        }
    }

    void wholeClosingsAreThoseOfBruteForce() {
        for (const Portfolio& portfolio : {hedgedCall(), fourLegs()})
            for (const std::size_t most : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
                CapitalSpec spec;
                spec.legs = most;
                const CapitalPlan plan = planned(portfolio, spec);
                double best = 0.0;
                for (const CapitalCombination& each : plan.combinations)
                    best = std::max(best, each.effect.net);
                // Rolls and parts are tried as well: never worse than closing alone.
                QVERIFY2(best >= bestByBruteForce(portfolio, most) - 1e-6, std::to_string(most).c_str());
                QVERIFY(plan.everyCombination);
            }
    }

    void exchangesFindWhatTryingAllFinds() {
        CapitalSpec all, greedy;
        greedy.combinationLimit = 0;
        const CapitalPlan every = planned(fourLegs(), all), some = planned(fourLegs(), greedy);
        QVERIFY(!some.everyCombination);
        QCOMPARE(some.combinations.size(), every.combinations.size());
        const auto most = [](const CapitalPlan& plan) {
            double net = 0.0;
            for (const CapitalCombination& each : plan.combinations)
                net = std::max(net, each.effect.net);
            return net;
        };
        near(most(some), most(every), 1e-6, "net");
    }

    void aPartIsBestWhereTheHedgeIsTooLarge() {
        const CapitalPlan plan =
            planned(book({position("BTC_USDC-25SEP26-110000-C", -1), position("BTC_USDC-PERPETUAL", 1)},
                         {{AssetCode("USDC"), 50000}}));
        const auto part = std::find_if(plan.actions.begin(), plan.actions.end(), [](const CapitalAction& action) {
            return action.kind == CapitalActionKind::ClosePart && action.position == 1;
        });
        QVERIFY(part != plan.actions.end());
        QVERIFY(part->effect.net > closing(plan, 1).effect.net);
        for (int percent = 1; percent < 100; ++percent) {
            const MarketSnapshot snapshot = workedMarket();
            ContractMarks contracts(snapshot, worked()->valuation());
            const Portfolio held = book({position("BTC_USDC-25SEP26-110000-C", -1), position("BTC_USDC-PERPETUAL", 1)},
                                        {{AssetCode("USDC"), 50000}});
            const std::vector<TradeLeg> legs = {{*parseSymbol("BTC_USDC-PERPETUAL"), -0.01 * percent, {}, 0.0}};
            const double net = excessOf(tradedBook(held, legs, contracts).portfolio) - excessOf(held);
            QVERIFY2(part->effect.net >= net - 1.0, std::to_string(percent).c_str());
        }
    }

    // A short call, a perpetual that hedges it too much and a put: no set of whole closings is as good as closing in parts.
    void combinationsCloseInParts() {
        const Portfolio held = book({position("BTC_USDC-25SEP26-110000-C", -2), position("BTC_USDC-25SEP26-90000-P", -2),
                                     position("BTC_USDC-PERPETUAL", 1)},
                                    {{AssetCode("USDC"), 200000}});
        CapitalSpec spec;
        spec.legs = 2;
        const CapitalPlan plan = planned(held, spec, someCosts());
        const auto pair = std::find_if(plan.combinations.begin(), plan.combinations.end(),
                                       [](const CapitalCombination& each) { return each.actions.size() == 2; });
        QVERIFY(pair != plan.combinations.end());
        for (const std::size_t action : pair->actions)
            QVERIFY(action < plan.actions.size());
        const std::size_t one = plan.actions[pair->actions[0]].position, other = plan.actions[pair->actions[1]].position;
        const MarketSnapshot snapshot = workedMarket();
        ContractMarks contracts(snapshot, worked()->valuation());
        const double before = excessOf(held);
        for (const double a : {0.25, 0.5, 0.75, 1.0})
            for (const double b : {0.25, 0.5, 0.75, 1.0}) {
                std::vector<TradeLeg> legs;
                for (const auto& [place, share] : {std::pair(one, a), std::pair(other, b)}) {
                    const Position& row = held.positions[place];
                    TradeLeg leg{row.instrument, -share * row.quantity, {}, 0.0};
                    legs.push_back(leg);
                }
                const double freed = excessOf(tradedBook(held, legs, contracts).portfolio) - before;
                double cost = 0.0;
                for (const TradeLeg& leg : legs)
                    cost += tradeCost(someCosts(), contracts.at(contracts.placeOf(leg.instrument)), leg.quantity).total();
                QVERIFY2(pair->effect.net >= freed - cost - 1e-6, qPrintable(QString("%1 %2").arg(a).arg(b)));
            }
    }

    void bandsAreKept() {
        CapitalSpec spec;
        spec.deltaBand = 1000.0;
        const CapitalPlan plan = planned(fourLegs(), spec);
        for (const CapitalCombination& each : plan.combinations)
            for (const AssetCode& underlying : plan.riskBefore.underlyings)
                QVERIFY(std::fabs(each.effect.risk.deltaOf(underlying) - plan.riskBefore.deltaOf(underlying)) <=
                        1000.001);
        spec.deltaBand = spec.vegaBand = 0.0;
        const CapitalPlan tight = planned(fourLegs(), spec);
        QVERIFY(tight.combinations.empty());
        QVERIFY(tight.nothing.english().find("bands") != std::string::npos);
    }

    void nothingToFreeIsSaidWithTheReason() {
        QVERIFY(planned(book({}, {{AssetCode("USDC"), 1}})).nothing.english().find("no position") != std::string::npos);
        TradingCosts half;
        half.perpetual.feeRate = half.linearOption.feeRate = 0.5;
        const CapitalPlan dear = planned(hedgedCall(), {}, half);
        QVERIFY(dear.combinations.empty());
        QVERIFY(dear.nothing.english().find("costs") != std::string::npos);
    }

    void rollsGoToWhatIsListed() {
        const std::vector<RollTarget> targets = rollTargets(*parseSymbol("BTC_USDC-25SEP26-110000-C"), workedMarket());
        QStringList symbols;
        for (const RollTarget& target : targets)
            symbols << QString::fromStdString(target.instrument.symbol);
        QCOMPARE(symbols,
                 QStringList({"BTC_USDC-25DEC26-112000-C", "BTC_USDC-25SEP26-90000-C", "BTC_USDC-25SEP26-120000-C"}));
        QVERIFY(rollTargets(*parseSymbol("BTC-PERPETUAL"), workedMarket()).empty());
    }

    // Total of a split: requirements of the isolated alone + the pool of the rest; all 16 splits by hand.
    void theBestSplitIsThatOfBruteForce() {
        const Comparison comparison = compare(fourLegs(), workedMarket(), *worked());
        const MarkedBook& marked = *comparison.book;
        for (const Regime pooled : {Regime::Portfolio, Regime::Cross}) {
            const RegimeSplit split = *regimeSplit(marked, *worked(), pooled, Level::Initial);
            SizedBook sized(marked, *worked(), pooled, Level::Initial);
            double best = HUGE_VAL;
            for (std::size_t mask = 0; mask < 16; ++mask) {
                double total = 0.0;
                std::vector<std::size_t> rest;
                for (std::size_t i = 0; i < 4; ++i)
                    if (mask >> i & 1U)
                        total += isolatedResult(marked, marked.positions[i], *worked()).initial;
                    else
                        rest.push_back(i);
                best = std::min(best, total + sized.requirement(rest, true));
            }
            near(split.best, best, 1e-9, "best split");
            near(split.allPooled, comparison.of(pooled).initial.requirement, 1e-9, "pool");
            near(split.allIsolated, comparison.of(Regime::Isolated).initial.requirement, 1e-9, "isolated");
            for (const RegimeMove& move : split.moves)
                near(move.isolatedTotal + move.freedByIsolating, split.allPooled, 1e-9, "closes");
        }
    }

    // 1 call at 100 000, premium p: fee min(0.0003 · 100 000, 12.5 % · p), half spread max(2 % · p, 10).
    void costsAreFeeAndHalfSpread() {
        const TradingCosts costs = someCosts();
        const MarketSnapshot snapshot = workedMarket();
        ContractMarks contracts(snapshot, {});
        const auto cost = [&](const char* symbol, double quantity) {
            const std::size_t place = contracts.placeOf(*parseSymbol(symbol));
            contracts.price();
            return std::pair(tradeCost(costs, contracts.at(place), quantity), contracts.at(place).position.mark);
        };
        const auto [call, mark] = cost("BTC_USDC-25SEP26-110000-C", -2);
        near(call.fee, std::min(2 * 30.0, 0.125 * 2 * mark), 1e-9, "fee of a call");
        near(call.halfSpread, std::max(0.02 * 2 * mark, 20.0), 1e-9, "half spread of a call");
        near(cost("BTC_USDC-PERPETUAL", 0.5).first.fee, 25, 1e-9, "fee of a perpetual");
        near(cost("BTC-PERPETUAL", -50000).first.halfSpread, 5, 1e-9, "half spread of an inverse perpetual");
        QCOMPARE(tradeCost({}, contracts.at(0), 1.0), TradeCost{});
    }

    // The same trade costs the same as a hedge.
    void costsAreThoseOfTheHedgeFinder() {
        const MarketSnapshot snapshot = workedMarket();
        ContractMarks contracts(snapshot, worked()->valuation());
        const HedgeCandidates found = findCandidates(fourLegs(), *worked(), contracts, {}, someCosts());
        QVERIFY(found.candidates.size() > 5);
        for (const HedgeCandidate& candidate : found.candidates) {
            const TradeCost cost =
                tradeCost(someCosts(), contracts.at(contracts.placeOf(candidate.instrument())), -1.0);
            near(cost.fee, candidate.fee, 1e-9 * (1.0 + candidate.fee), "fee");
            near(cost.halfSpread, candidate.spreadSell, 1e-5 * (1.0 + cost.halfSpread),
                 "half spread"); // prices there are rounded
        }
    }

    void badInputIsRefused() {
        const auto reasonOf = [](CapitalSpec spec) {
            const Result<CapitalPlan> plan = capitalPlan(hedgedCall(), workedMarket(), worked(), {}, spec);
            return plan ? Reason::Cancelled : plan.error().reason;
        };
        CapitalSpec spec;
        spec.regime = Regime::Isolated;
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
        spec = {};
        spec.legs = 0;
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
        spec = {};
        spec.deltaBand = -1.0;
        QCOMPARE(reasonOf(spec), Reason::OutOfRange);
    }

    void stops() {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(capitalPlan(fourLegs(), workedMarket(), worked(), {}, {}, Job{stop.get_token(), {}}).error().reason,
                 Reason::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCapital)
#include "test_capital.moc"
