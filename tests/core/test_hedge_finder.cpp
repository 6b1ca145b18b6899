// The hedge finder: small books against every combination of lots, what it says where nothing helps, candidates, costs,
// and that every figure is the full method's.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/hedge_finder.h"
#include "core/io/trading_costs_file.h"
#include "core/margin/requirement.h"
#include "core/report/hedge_table.h"
#include "core/valuation/traded_book.h"
#include "tests/support/hedges.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// Some of a few contracts, two lots at most of each.
std::vector<NamedCandidate> randomCandidates(Random& random) {
    std::vector<NamedCandidate> all = {named("BTC-PERPETUAL", 50000, 100000),   named("BTC-25DEC26", 50000, 100000),
                                       named("BTC-25DEC26-80000-P", 1, 2),      named("BTC-25DEC26-100000-C", 1, 2),
                                       named("BTC_USDC-25DEC26-110000-C", 1, 2), named("ETH-25DEC26-3500-C", 20, 40),
                                       named("BTC-27NOV26-90000-C", 1, 2)};
    std::vector<NamedCandidate> some;
    const std::size_t count = 1 + random.below(3);
    while (some.size() < count) {
        const NamedCandidate& one = random.oneOf(all);
        const auto same = [&](const NamedCandidate& other) { return other.instrument == one.instrument; };
        if (std::none_of(some.begin(), some.end(), same)) some.push_back(one);
    }
    return some;
}

/// Requirement, excess and cost of one choice of lots, by a way of its own: trades, marks, whole comparison.
struct Outcome {
    double requirement, excess, cost;
};

Outcome outcome(const HedgeInputs& inputs, const std::vector<HedgeCandidate>& candidates, const std::vector<int>& lots,
                Regime regime) {
    std::vector<TradeLeg> legs;
    double cost = 0.0;
    for (std::size_t j = 0; j < lots.size(); ++j) {
        if (lots[j] == 0) continue;
        const HedgeCandidate& one = candidates[j];
        const double units = lots[j] * one.lot;
        legs.push_back({one.instrument(), units, units > 0 ? one.buyPrice : one.sellPrice, std::fabs(units) * one.fee});
        cost += std::fabs(units) * (units > 0 ? one.costBuy : one.costSell);
    }
    ContractMarks contracts(*inputs.market, inputs.rulebook->valuation());
    const Portfolio after = legs.empty() ? *inputs.portfolio : tradedBook(*inputs.portfolio, legs, contracts).portfolio;
    const Comparison compared = compare(after, *inputs.market, *inputs.rulebook);
    const LevelResult& level = compared.of(regime).initial;
    return {level.requirement, level.excess, cost};
}

void forEachCombination(const std::vector<HedgeCandidate>& candidates, const std::function<void(const std::vector<int>&)>& use) {
    std::vector<int> lots;
    for (const HedgeCandidate& one : candidates)
        lots.push_back(-static_cast<int>(one.mostLots));
    for (;;) {
        use(lots);
        std::size_t j = 0;
        for (; j < lots.size() && lots[j] == static_cast<int>(candidates[j].mostLots); ++j)
            lots[j] = -lots[j];
        if (j == lots.size()) return;
        ++lots[j];
    }
}

struct Question {
    const char* rulebook;
    Regime regime;
};

const std::vector<Question> questions = {{deribit, Regime::Portfolio},
                                         {deribit, Regime::Cross},
                                         {"paradex-2026-11-21", Regime::Portfolio},
                                         {"okx-2025-01-15", Regime::Portfolio},
                                         {"okx-2025-01-15", Regime::Cross}};

} // namespace

class TestHedgeFinder : public QObject {
    Q_OBJECT

private slots:
    void smallBooksEqualBruteForce() {
        Random random(7);
        for (const Question& question : questions) {
            const Rulebook rules = rulebook(question.rulebook);
            for (int i = 0; i < 6; ++i) {
                const HedgeInputs inputs = inputsOf(randomBook(random, 5), rules);
                HedgeSpec spec = specOf(question.regime);
                spec.filter.named = randomCandidates(random);
                if (i % 2 == 1) spec.budget = random.between(0.0, 6000.0);
                const Result<HedgeAnswer> answer = findHedge(inputs, spec);
                QVERIFY(answer.has_value());
                double best = HUGE_VAL;
                forEachCombination(answer->candidates.candidates, [&](const std::vector<int>& lots) {
                    const Outcome one = outcome(inputs, answer->candidates.candidates, lots, question.regime);
                    if (spec.budget && one.cost > *spec.budget) return;
                    best = std::min(best, one.requirement + (spec.budget ? 0.0 : one.cost));
                });
                const double none = answer->before.of(question.regime).initial.requirement;
                const double found = answer->helps ? answer->suggestions.front().objective : none;
                near(found, best, 1e-6 * (1.0 + best), qPrintable(QString("%1 book %2").arg(question.rulebook).arg(i)));
            }
        }
    }

    void targetsEqualBruteForce() {
        Random random(17);
        const Rulebook rules = rulebook(deribit);
        int reached = 0;
        for (int i = 0; i < 12; ++i) {
            const HedgeInputs inputs = inputsOf(randomBook(random, 5), rules);
            HedgeSpec spec;
            spec.filter.named = randomCandidates(random);
            const LevelResult now = outcome(inputs, {}, {}, Regime::Portfolio).requirement > 0
                                        ? compare(*inputs.portfolio, *inputs.market, rules).of(Regime::Portfolio).initial
                                        : LevelResult{};
            spec.targets = {{TargetKind::LeastExcess, Regime::Portfolio, Level::Initial, now.excess + 0.2 * now.requirement}};
            const Result<HedgeAnswer> answer = findHedge(inputs, spec);
            QVERIFY(answer.has_value());
            double best = HUGE_VAL;
            forEachCombination(answer->candidates.candidates, [&](const std::vector<int>& lots) {
                const Outcome one = outcome(inputs, answer->candidates.candidates, lots, Regime::Portfolio);
                if (one.excess >= spec.targets[0].amount - 1e-6) best = std::min(best, one.cost);
            });
            QCOMPARE(answer->reachesTargets, std::isfinite(best));
            if (!std::isfinite(best) || !answer->helps) continue;
            ++reached;
            near(answer->suggestions.front().cost, best, 1e-6 * (1.0 + best), "least cost");
        }
        QVERIFY(reached >= 2);
    }

    void theProgramAloneEqualsBruteForce() {
        Random random(23);
        const Rulebook rules = rulebook(deribit);
        for (int i = 0; i < 12; ++i) {
            const HedgeInputs inputs = inputsOf(randomBook(random, 5), rules);
            HedgeSpec spec = specOf(Regime::Portfolio);
            spec.filter.named = randomCandidates(random);
            spec.enumerateUpTo = 0;
            const Result<HedgeAnswer> answer = findHedge(inputs, spec);
            QVERIFY(answer.has_value());
            QCOMPARE(answer->programOf, std::string("risk_matrix"));
            double best = HUGE_VAL;
            forEachCombination(answer->candidates.candidates, [&](const std::vector<int>& lots) {
                const Outcome one = outcome(inputs, answer->candidates.candidates, lots, Regime::Portfolio);
                best = std::min(best, one.requirement + one.cost);
            });
            const double found = answer->helps ? answer->suggestions.front().objective
                                               : answer->before.of(Regime::Portfolio).initial.requirement;
            near(found, best, 1e-5 * (1.0 + best), qPrintable(QString("book %1").arg(i)));
        }
    }

    void figuresAreTheFullMethods() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5), position("BTC-25DEC26-80000-P", -5)}),
                                            rulebook(deribit));
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf(Regime::Portfolio));
        QVERIFY(answer && answer->helps);
        QVERIFY(answer->suggestions.size() >= 3);
        for (const HedgeSuggestion& suggestion : answer->suggestions) {
            std::vector<TradeLeg> legs;
            for (const HedgeLeg& leg : suggestion.legs)
                legs.push_back(leg.trade);
            ContractMarks contracts(*inputs.market, inputs.rulebook->valuation());
            const Comparison after = compare(tradedBook(*inputs.portfolio, legs, contracts).portfolio, *inputs.market, *inputs.rulebook);
            for (const Regime regime : allRegimes) {
                near(suggestion.after.of(regime).initial.requirement, after.of(regime).initial.requirement, 1e-6, "requirement");
                near(suggestion.after.of(regime).maintenance.excess, after.of(regime).maintenance.excess, 1e-6, "excess");
            }
            QVERIFY(suggestion.programObjective.has_value());
            near(*suggestion.programObjective, suggestion.objective, 1e-6 * (1.0 + suggestion.objective), "program against full method");
            if (suggestion.lowerBound) QVERIFY(*suggestion.gap() >= -1e-6 * (1.0 + suggestion.objective));
        }
    }

    void sizesShowWhereTheSavingEnds() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf(Regime::Portfolio));
        QVERIFY(answer && answer->helps);
        const HedgeSuggestion& best = answer->suggestions.front();
        QCOMPARE(best.sizes.size(), std::size_t(21));
        near(best.sizes[0].requirements[2], answer->before.of(Regime::Portfolio).initial.requirement, 1e-6, "nothing");
        near(best.sizes[10].scale, 1.0, 1e-12, "as suggested");
        near(best.sizes[10].requirements[2], best.after.of(Regime::Portfolio).initial.requirement, 1e-6, "as suggested");
    }

    void scenariosThatAreNotSeenAreCutOut() {
        Random random(41);
        for (const char* name : {"paradex-2026-11-21", "okx-2025-01-15"}) {
            const Rulebook rules = rulebook(name);
            for (int i = 0; i < 5; ++i) {
                const HedgeInputs inputs = inputsOf(randomBook(random, 5), rules);
                HedgeSpec spec = specOf(Regime::Portfolio);
                spec.filter.named = randomCandidates(random);
                const Result<HedgeAnswer> every = findHedge(inputs, spec);
                spec.enumerateUpTo = 0;
                const Result<HedgeAnswer> found = findHedge(inputs, spec);
                QVERIFY(every && found);
                const double none = every->before.of(Regime::Portfolio).initial.requirement;
                const double best = every->helps ? every->suggestions[0].objective : none;
                const double searched = found->helps ? found->suggestions[0].objective : none;
                near(searched, best, 1e-6 * (1.0 + none), qPrintable(QString("%1 book %2").arg(name).arg(i)));
            }
        }
    }

    void maintenanceAndSeveralRegimes() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.level = Level::Maintenance;
        spec.budget = 3000.0;
        const Result<HedgeAnswer> maintenance = findHedge(inputs, spec);
        QVERIFY(maintenance && maintenance->helps);
        near(maintenance->suggestions[0].objective, maintenance->suggestions[0].after.of(Regime::Portfolio).maintenance.requirement,
             1e-9, "objective");
        spec.regimes = {{Regime::Portfolio, 1.0}, {Regime::Cross, 2.0}};
        spec.level = Level::Initial;
        const Result<HedgeAnswer> both = findHedge(inputs, spec);
        QVERIFY(both && both->helps && both->programOf.empty());
        const HedgeSuggestion& best = both->suggestions[0];
        near(best.objective,
             best.after.of(Regime::Portfolio).initial.requirement + 2.0 * best.after.of(Regime::Cross).initial.requirement, 1e-6, "sum");
        QVERIFY(best.cost <= 3000.0 + 1e-6);
        spec.worstOf = true;
        const Result<HedgeAnswer> worst = findHedge(inputs, spec);
        QVERIFY(worst && worst->helps);
        near(worst->suggestions[0].objective,
             std::max(worst->suggestions[0].after.of(Regime::Portfolio).initial.requirement,
                      2.0 * worst->suggestions[0].after.of(Regime::Cross).initial.requirement),
             1e-6, "largest");
    }

    void whatDoesNotHelpIsSaidWithItsReason() {
        // One long option: every regime is at rest or a pot of its own.
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Cross);
        spec.filter.named = {named("BTC-25DEC26-110000-C", 1, 5)};
        const Result<HedgeAnswer> cross = findHedge(inputs, spec);
        QVERIFY(cross && !cross->helps && cross->suggestions.empty());
        QVERIFY(joined(cross->reasons).find("margined alone") != std::string::npos);
        spec = specOf(Regime::Isolated);
        spec.filter.named = {named("BTC-25DEC26-110000-C", 1, 5)};
        const Result<HedgeAnswer> isolated = findHedge(inputs, spec);
        QVERIFY(isolated && !isolated->helps);
        QVERIFY(joined(isolated->reasons).find("pots are not netted") != std::string::npos);
        spec = specOf(Regime::Portfolio);
        spec.budget = 0.0;
        const Result<HedgeAnswer> penniless = findHedge(inputs, spec);
        QVERIFY(penniless && !penniless->helps);
        QVERIFY(penniless->verdict.english().find("budget is zero") != std::string::npos);
        spec = specOf(Regime::Cross);
        const Result<HedgeAnswer> longOnly = findHedge(inputsOf(hedgeable({position("BTC-25DEC26-100000-C", 1)}), rulebook(deribit)), spec);
        QVERIFY(longOnly && !longOnly->helps);
        QVERIFY(longOnly->verdict.english().find("nothing is required") != std::string::npos);
    }

    void theFinerGridSeesBetweenTheCells() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-27NOV26-90000-C", -5), position("BTC-PERPETUAL", 200000)}),
                                            rulebook(deribit));
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf(Regime::Portfolio));
        QVERIFY(answer.has_value());
        // The cells of the rulebook are points of the grid: its loss is no smaller than theirs.
        const auto& matrix = answer->before.of(Regime::Portfolio);
        QVERIFY(answer->gridBefore.loss >= -matrix.binding->pnl - 1e-6);
        QCOMPARE(answer->gridBefore.points.size(), std::size_t(17 * 5));
        for (const HedgeSuggestion& one : answer->suggestions)
            QCOMPARE(one.grid.covered, one.grid.loss <= one.grid.requirement * (1 + 1e-9) + 1e-6);
    }

    void otherModelsAreAsked() {
        HedgeInputs inputs = inputsOf(hedgeable({position("BTC_USDC-25DEC26-110000-C", -5)}), rulebook(deribit));
        inputs.others = {std::make_shared<const Rulebook>(rulebook("okx-2025-01-15"))};
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf(Regime::Portfolio));
        QVERIFY(answer && answer->helps);
        const OtherModel& other = answer->suggestions[0].otherModels.at(0);
        QCOMPARE(other.rulebook, std::string("okx@2025-01-15"));
        near(other.before, compare(*inputs.portfolio, *inputs.market, *inputs.others[0]).of(Regime::Portfolio).initial.requirement, 1e-6,
             "before");
    }

    void candidatesComeFromTheMarket() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        const Result<HedgeAnswer> all = findHedge(inputs, spec);
        QVERIFY(all.has_value());
        // Perpetual, three futures, eight strikes twice, the held strike twice already among none of them once more.
        QCOMPARE(all->candidates.listed, std::size_t(1 + 3 + 2 * 8 + 1 + 1));
        for (const HedgeCandidate& one : all->candidates.candidates)
            QVERIFY(one.instrument().isInverse());
        spec.filter.kinds = {InstrumentKind::Option};
        spec.filter.right = OptionRight::Put;
        spec.filter.mostDays = 40.0;
        spec.filter.leastMoneyness = 0.85;
        const Result<HedgeAnswer> puts = findHedge(inputs, spec);
        QVERIFY(puts && !puts->candidates.candidates.empty());
        for (const HedgeCandidate& one : puts->candidates.candidates) {
            QVERIFY(one.instrument().right == OptionRight::Put);
            QVERIFY(one.unit.years * 365 <= 40.0 && one.instrument().strike >= 0.85 * one.unit.forward);
        }
    }

    void candidatesWithoutPriceAreLeftOut() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("ETH-PERPETUAL", -100000)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.filter.named = {named("ETH-26MAR27-3000-P", 1, 10), named("ETH-25DEC26-3000-P", 1, 10), named("ETH-1JAN26-3000-P", 1, 10)};
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->candidates.candidates.size(), std::size_t(1));
        QCOMPARE(answer->candidates.leftOut.size(), std::size_t(2));
        QCOMPARE(answer->candidates.leftOut[0].error->reason, Reason::MissingVolatility);
        QCOMPARE(answer->candidates.leftOut[1].error->reason, Reason::Expired);
        QVERIFY(!leftOutPhrase(answer->candidates.leftOut[0]).english().empty());
    }

    void costsAreTheStatedOnes() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.filter.named = {named("BTC-PERPETUAL", 10, 1000), named("BTC-25DEC26-90000-C", 0.1, 5)};
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        const std::vector<HedgeCandidate>& found = answer->candidates.candidates;
        const double coins = 1.0 / 91300;
        near(found[0].fee, 0.0005 * coins * 91250, 1e-12, "0.05 % of a face of 1 USD");
        near(found[0].spreadBuy, 0.00005 * coins * 91250, 1e-8, "half spread of the perpetual");
        const HedgeCandidate& call = found[1];
        near(call.fee, 0.0003 * 91250, 1e-9, "0.03 % of the index");
        near(call.buyPrice, call.unit.mark * 1.015, 1e-8, "bought above the mark");
        const double intrinsic = (91800.0 - 90000.0) / 91800.0;
        near(call.costBuy, call.fee + (call.buyPrice - intrinsic) * 91250, 1e-2, "time value, fee and spread");
        near(call.costSell, call.fee + (call.unit.mark - call.sellPrice) * 91250, 1e-6, "sold: fee and spread");
    }

    void tellsHowFarItIsAndStops() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        std::vector<double> shares;
        std::size_t early = 0;
        Job job;
        job.progress = [&](double share) { shares.push_back(share); };
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf(Regime::Portfolio), job, [&](const HedgeSuggestion&) { ++early; });
        QVERIFY(answer.has_value());
        QVERIFY(early >= answer->suggestions.size());
        QVERIFY(shares.size() > 3 && std::is_sorted(shares.begin(), shares.end()) && shares.back() == 1.0);
        std::stop_source stopped;
        stopped.request_stop();
        const Result<HedgeAnswer> none = findHedge(inputs, specOf(Regime::Portfolio), Job{stopped.get_token(), {}});
        QCOMPARE(none.error().reason, Reason::Cancelled);
        const Result<HedgeAnswer> search = findHedge(inputs, specOf(Regime::Cross), Job{stopped.get_token(), {}});
        QCOMPARE(search.error().reason, Reason::Cancelled);
    }

    void targetsAreReadAndWritten() {
        for (const char* text : {"excess:portfolio>=50000", "excess:cross:maintenance>=-10", "initial:isolated<=0.5", "maintenance:portfolio<=20000"})
            QCOMPARE(targetText(*parseTarget(text)), std::string(text));
        for (const char* text : {"", "excess:portfolio", "excess:portfolio<=5", "excess:somewhere>=5", "initial:cross>=5",
                                 "excess:portfolio>=much", "excess>=5", "initial:cross:maintenance<=5"})
            QCOMPARE(parseTarget(text).error().reason, Reason::BadValue);
    }

    void wrongSpecsAreRefused() {
        const HedgeInputs inputs = inputsOf(hedgeable({position("BTC-25DEC26-100000-C", -5)}), rulebook(deribit));
        HedgeSpec spec = specOf(Regime::Portfolio);
        spec.budget = -1.0;
        QCOMPARE(findHedge(inputs, spec).error().reason, Reason::OutOfRange);
        spec = specOf(Regime::Portfolio);
        spec.deltaBands = {{AssetCode("BTC"), 1.0, -1.0}};
        QCOMPARE(findHedge(inputs, spec).error().reason, Reason::OutOfRange);
        spec = specOf(Regime::Portfolio);
        spec.mostLegs = 0;
        QCOMPARE(findHedge(inputs, spec).error().reason, Reason::OutOfRange);
    }

    void costFilesAreChecked() {
        const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/costs/crypto-2026-11-21.json";
        const std::string text = *readTextFile(path);
        QVERIFY(readTradingCosts(text, path).has_value());
        const auto with = [&](const std::string& from, const std::string& to) {
            std::string changed = text;
            changed.replace(changed.find(from), from.size(), to);
            return readTradingCosts(changed, "costs.json");
        };
        QCOMPARE(with("\"fee_rate\": 0.0005", "\"fee_rate\": 7").error().reason, Reason::OutOfRange);
        QCOMPARE(with("\"fee_rate\"", "\"fee_rat\"").error().reason, Reason::UnknownName);
        QCOMPARE(with("marginscope.costs/1", "marginscope.costs/2").error().reason, Reason::UnknownFormatVersion);
        QCOMPARE(with("\"perpetual\": {\"fee_rate\": 0.0005, \"half_spread\": 0.00005},", "").error().reason, Reason::MissingField);
    }

    void candidateFilesAreRead() {
        const Result<CandidateFile> list = readCandidates("symbol,lot,most,fee\nBTC-PERPETUAL,10,1000,0.1\nBTC-25DEC26-xx-P,,,\n"
                                                          "BTC-PERPETUAL,,,\nBTC-25DEC26-80000-P,,5,\n",
                                                          "list.csv");
        QVERIFY(list.has_value());
        QCOMPARE(list->candidates.size(), std::size_t(2));
        QCOMPARE(list->candidates[0].lot, std::optional(10.0));
        QCOMPARE(list->candidates[1].most, std::optional(5.0));
        QCOMPARE(list->problems.size(), std::size_t(2));
        QCOMPARE(list->problems[0].place.row, 3);
        QCOMPARE(list->problems[1].reason, Reason::DuplicateRow);
        QCOMPARE(readCandidates("BTC-PERPETUAL\nETH-PERPETUAL\n", "plain.csv")->candidates.size(), std::size_t(2));
        QVERIFY(!readCandidates("symbol\nnonsense-\n", "bad.csv").has_value());
    }
};

QTEST_APPLESS_MAIN(TestHedgeFinder)
#include "test_hedge_finder.moc"
