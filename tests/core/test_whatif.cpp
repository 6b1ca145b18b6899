// Trades that were not done: the worked example, before and after as two comparisons, what is freed and why, the curve
// over sizes and its kinks, strategies on a market.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/session/whatif.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

std::string expiryIn(int days) {
    return formatExpiryCode(asOf + std::chrono::hours(24 * days));
}

RunInputs inputsOf(Portfolio portfolio, MarketSnapshot snapshot, Rulebook rules) {
    RunInputs inputs;
    inputs.revision = 1;
    inputs.portfolio = std::make_shared<const Portfolio>(std::move(portfolio));
    inputs.market = std::make_shared<const MarketSnapshot>(std::move(snapshot));
    inputs.rulebook = std::make_shared<const Rulebook>(std::move(rules));
    return inputs;
}

RunInputs sampleInputs(const std::string& name, const std::string& rules = "deribit") {
    Result<LoadedRun> run = loadRun(RunSources{"sample:" + name, "sample", rules, {}, {}, {}});
    if (!run) qFatal("no sample %s", name.c_str());
    return run->inputs;
}

std::vector<TradeLeg> legsOf(WhatIfDesk& desk, const RunInputs& inputs, std::string_view text) {
    TicketLegs ticket = desk.legs(inputs, parseTradeLines(text));
    for (const TradeLineError& error : ticket.errors)
        qFatal("%s", lineErrorPhrase(error).english().c_str());
    return ticket.legs;
}

WhatIfReport answered(const RunInputs& inputs, std::string_view text, const WhatIfOptions& options = quickWhatIf()) {
    WhatIfDesk desk;
    Result<WhatIfReport> report = desk.run(inputs, legsOf(desk, inputs, text), options);
    if (!report) qFatal("not answered");
    return std::move(*report);
}

std::string words(const std::vector<Phrase>& phrases) {
    std::string out;
    for (const Phrase& phrase : phrases)
        out += phrase.english() + "\n";
    return out;
}

double deltaOf(const RunInputs& inputs, const Portfolio& portfolio, const char* underlying) {
    RunInputs other = inputs;
    other.portfolio = std::make_shared<const Portfolio>(portfolio);
    const Result<Comparison> made = runComparison(other, ComparisonOptions{false});
    double delta = 0.0;
    for (std::size_t i = 0; i < made->positions.size(); ++i)
        if (made->book->positions[i].instrument.underlying == AssetCode(underlying))
            delta += made->positions[i].value.delta;
    return delta;
}

RunInputs shortCall() {
    return inputsOf(book({position("BTC_USDC-" + expiryIn(15) + "-110000-C", -1)}, {{AssetCode("USDC"), 50000}}),
                    market(asOf, {underlying("BTC", 100000, 100000, {{expiryIn(15), 100000, {{110000, 0.55}}}})}),
                    workedDeribit());
}

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    // Section 11, example 4 of the methods sheet: 8 429.01 → 5 054.01 = −0.25 · 14 000 + 125 roll.
    void theWorkedExample() {
        WhatIfOptions options;
        const WhatIfReport report = answered(shortCall(), "buy 0.25 BTC_USDC-PERPETUAL", options);
        const WhatIf& w = report.whatIf;
        near(w.before->of(Regime::Portfolio).initial.requirement, 8429.01, 0.005, "before");
        near(w.after->of(Regime::Portfolio).initial.requirement, 5054.01, 0.005, "after");
        near(w.of(Regime::Portfolio).initial.requirement, -3375.0, 1e-9, "change");
        near(w.of(Regime::Portfolio).maintenance.requirement, -2700.0, 1e-9, "maintenance");
        near(w.of(Regime::Portfolio).initial.excess, 3375.0, 1e-9, "excess");
        QVERIFY(w.of(Regime::Portfolio).verdict == Verdict::Profits);
        QVERIFY(w.of(Regime::Cross).verdict == Verdict::Loses);
        QVERIFY(!w.of(Regime::Portfolio).bindingFlips);
        const std::string why = words(w.of(Regime::Portfolio).reasons);
        QVERIFY2(why.find("its loss falls from 8\u202f322.95 to 4\u202f822.95") != std::string::npos, why.c_str());
        QVERIFY2(why.find("changes by +125.00") != std::string::npos, why.c_str());
        const std::string cross = words(w.of(Regime::Cross).reasons);
        QVERIFY2(cross.find("BTC_USDC-PERPETUAL adds") != std::string::npos, cross.c_str());
        near(w.legs[0].sequential.of(Regime::Portfolio, Level::Initial).requirement, -3375.0, 1e-9, "sequential");
        near(w.legs[0].leaveOneOut.of(Regime::Portfolio, Level::Initial).requirement, -3375.0, 1e-9, "leave one out");
        near(w.greeks.at(0).after.delta - w.greeks.at(0).before.delta, 0.25, 1e-12, "delta");
        near(report.curve->points.at(20).of(Regime::Portfolio, Level::Initial).requirement, 5054.01, 0.005, "size 1");
    }

    void beforeAndAfterAreTwoComparisons() {
        for (const Sample& sample : bundledSamples())
            for (const RulebookSummary& rules : bundledRulebooks()) {
                const RunInputs inputs = sampleInputs(sample.name, rules.id + "@" + rules.version);
                WhatIfDesk desk;
                const std::vector<TradeLeg> legs =
                    legsOf(desk, inputs, "strangle BTC 25DEC26 80000 120000 x 2\nsell 5000 BTC-PERPETUAL fee 7");
                const Result<WhatIfReport> report = desk.run(inputs, legs, quickWhatIf());
                QVERIFY(report);
                RunInputs after = inputs;
                after.portfolio = std::make_shared<const Portfolio>(report->whatIf.portfolio);
                const Result<Comparison> expected[] = {runComparison(inputs, ComparisonOptions{false}),
                                                       runComparison(after, ComparisonOptions{false})};
                const Comparison* actual[] = {report->whatIf.before.get(), report->whatIf.after.get()};
                for (int side = 0; side < 2; ++side)
                    for (const Regime regime : allRegimes)
                        for (const Level level : {Level::Initial, Level::Maintenance}) {
                            const LevelResult &is = actual[side]->of(regime).at(level),
                                              &should = expected[side]->of(regime).at(level);
                            const double tolerance = 1e-9 * std::max(1.0, std::fabs(should.excess));
                            near(is.requirement, should.requirement, tolerance, "requirement");
                            near(is.excess, should.excess, tolerance, "excess");
                        }
            }
    }

    void contributionsAddUp() {
        WhatIfOptions options = quickWhatIf();
        options.spec.contributions = true;
        const WhatIfReport report = answered(
            sampleInputs("short-strangle"), "buy 4 BTC-25DEC26-80000-P\nclose BTC-25DEC26-110000-C\ndelta-hedge BTC", options);
        for (const Regime regime : allRegimes) {
            double requirement = 0.0, excess = 0.0;
            for (const WhatIfLeg& leg : report.whatIf.legs) {
                requirement += leg.sequential.of(regime, Level::Initial).requirement;
                excess += leg.sequential.of(regime, Level::Initial).excess;
            }
            near(requirement, report.whatIf.of(regime).initial.requirement, 1e-7, "requirement");
            near(excess, report.whatIf.of(regime).initial.excess, 1e-7, "excess");
        }
    }

    void whatIsPaidAndFreed() {
        const WhatIfReport report = answered(sampleInputs("short-strangle"), "close BTC-25DEC26-110000-C @ 0.02 fee 40");
        const WhatIf& w = report.whatIf;
        near(w.cash.premium, -4 * 0.02 * 98400, 1e-6, "premium");
        near(w.cash.fees, 40, 0, "fee");
        near(*w.perFee(100), 2.5, 1e-12, "per fee");
        near(*w.perPremium(787.2), 0.1, 1e-9, "per premium");
        QVERIFY(!answered(sampleInputs("short-strangle"), "sell 1 BTC-25DEC26-120000-C").whatIf.perPremium(1).has_value());
        const std::string cross = words(w.of(Regime::Cross).reasons);
        QVERIFY2(cross.find("less of BTC-25DEC26-110000-C releases") != std::string::npos, cross.c_str());
        const WhatIfReport bought = answered(sampleInputs("short-strangle"), "buy 4 BTC-25DEC26-85000-P");
        const std::string flip = words(bought.whatIf.of(Regime::Portfolio).reasons);
        QVERIFY2(flip.find("The worst scenario moves from BTC \u221214\u00a0%") != std::string::npos, flip.c_str());
        QVERIFY(bought.whatIf.of(Regime::Portfolio).bindingFlips);
        const std::string none = words(bought.whatIf.of(Regime::Cross).reasons);
        QVERIFY2(none.find("takes nothing off the others") != std::string::npos, none.c_str());
        QVERIFY(bought.whatIf.of(Regime::Cross).verdict == Verdict::Loses);
    }

    void partsCloseWhereTheyAddUp() {
        WhatIfOptions options = quickWhatIf();
        options.spec.parts = true;
        const WhatIfReport report = answered(sampleInputs("short-strangle"), "buy 4 BTC-25DEC26-80000-P", options);
        for (const Regime regime : allRegimes) {
            const RequirementParts& parts = report.whatIf.of(regime).parts[0];
            QVERIFY(parts.combine == Combine::Sum);
            double change = 0.0;
            for (const PartChange& part : parts.parts)
                change += part.change();
            near(change, report.whatIf.of(regime).initial.requirement, 1e-7, "sum of parts");
        }
    }

    void theCurveIsThatOfWholeBooks() {
        const RunInputs inputs = sampleInputs("three-coins");
        WhatIfDesk desk;
        std::vector<TradeLeg> legs = legsOf(desk, inputs, "strangle BTC x -2\nbuy 20000 BTC-PERPETUAL fee 10\nstraddle ETH x 5");
        const Position& held = inputs.portfolio->positions.front();
        legs.push_back({held.instrument, -held.quantity, {}, 0.0, {}, {}});
        WhatIfOptions options = quickWhatIf();
        options.curve = SizeCurveSpec{0, 3, 13};
        const Result<WhatIfReport> report = desk.run(inputs, legs, options);
        QVERIFY(report);
        for (const SizePoint& point : report->curve->points) {
            std::vector<TradeLeg> scaled = legs;
            for (TradeLeg& leg : scaled) {
                leg.quantity *= point.scale;
                leg.fee *= point.scale;
            }
            if (point.scale == 0.0) scaled.clear();
            const Result<WhatIfReport> whole = desk.run(inputs, scaled, quickWhatIf());
            for (const Regime regime : allRegimes) {
                const RegimeResult& expected = whole->whatIf.after->of(regime);
                near(point.of(regime, Level::Initial).requirement, expected.initial.requirement, 1e-6, "requirement");
                near(point.of(regime, Level::Initial).excess, expected.initial.excess, 1e-6, "excess");
                near(point.of(regime, Level::Maintenance).requirement, expected.maintenance.requirement, 1e-6, "maintenance");
                QCOMPARE(point.bindingId[static_cast<std::size_t>(regime)],
                         expected.binding ? expected.binding->id : std::string());
            }
        }
    }

    // Long futures against a short call: −0.25 a coin until the fall of the hedge itself binds.
    void kinksAndTheBestSize() {
        const RunInputs inputs = shortCall();
        WhatIfDesk desk;
        WhatIfOptions options = quickWhatIf();
        options.curve = SizeCurveSpec{0, 8, 9};
        const std::vector<TradeLeg> legs = legsOf(desk, inputs, "buy 0.25 BTC_USDC-PERPETUAL");
        const Result<WhatIfReport> report = desk.run(inputs, legs, options);
        QVERIFY(report);
        const SizeCurve& curve = *report->curve;
        QVERIFY(!curve.kinks.empty());
        const auto at = [&](double scale) {
            return desk.run(inputs, std::vector<TradeLeg>{{legs[0].instrument, 0.25 * scale, {}, 0.0, {}, {}}}, quickWhatIf())
                ->whatIf.after->of(Regime::Portfolio);
        };
        for (const SizeKink& kink : curve.kinks) {
            QVERIFY(kink.kind == KinkKind::Binding);
            QCOMPARE(at(kink.scale - 1.6e-5).binding->id, kink.beforeId);
            QCOMPARE(at(kink.scale + 1.6e-5).binding->id, kink.afterId);
        }
        const auto best = std::find_if(curve.best.begin(), curve.best.end(), [](const BestSize& each) {
            return each.regime == Regime::Portfolio && each.level == Level::Initial;
        });
        for (int i = 0; i <= 400; ++i)
            QVERIFY(at(i * 0.02).initial.requirement >= best->requirement - 1e-3);
        near(at(best->scale).initial.requirement, best->requirement, 1e-6, "requirement of the best size");
        QVERIFY(best->savingEnds.has_value());
        near(*best->savingEnds, best->scale, 1e-9, "saving ends there");
        QVERIFY(best->breakEven.has_value());
        near(at(*best->breakEven).initial.requirement, at(0.0).initial.requirement, 1.0, "break even");
    }

    void aPositionTradedAwayIsAKink() {
        WhatIfOptions options = quickWhatIf();
        options.curve = SizeCurveSpec{};
        const WhatIfReport report = answered(sampleInputs("short-strangle"), "buy 3 BTC-25DEC26-110000-C", options);
        const auto closed = std::find_if(report.curve->kinks.begin(), report.curve->kinks.end(),
                                         [](const SizeKink& kink) { return kink.kind == KinkKind::Closed; });
        QVERIFY(closed != report.curve->kinks.end());
        near(closed->scale, 4.0 / 3.0, 1e-12, "held ÷ traded");
    }

    void deltaHedgesReachTheirTarget() {
        for (const char* line : {"delta-hedge BTC with BTC-PERPETUAL lot 10", "delta-hedge BTC with BTC_USDC-PERPETUAL",
                                 "delta-hedge BTC with BTC-25DEC26", "delta-hedge BTC to 1.5 with BTC lot 0.01"}) {
            const RunInputs inputs = sampleInputs("three-coins");
            const WhatIfReport report = answered(inputs, line);
            const double target = std::string(line).find("1.5") != std::string::npos ? 1.5 : 0.0;
            const double lot = std::string(line).find("0.01") != std::string::npos ? 0.01 : 10.0 / 98000.0;
            near(deltaOf(inputs, report.whatIf.portfolio, "BTC"), target, 0.5001 * lot, line);
        }
    }

    void strategiesTakeListedStrikes() {
        const RunInputs inputs = sampleInputs("short-strangle");
        WhatIfDesk desk;
        for (const TradeTemplate& shape : tradeTemplates()) {
            if (shape.hedgesDelta()) continue;
            const std::vector<TradeLeg> legs = legsOf(desk, inputs, std::string(shape.word) + " BTC x 2");
            QCOMPARE(legs.size(), shape.legs.size());
            const std::vector<Timestamp> expiries = listedExpiries(*inputs.market, AssetCode("BTC"));
            for (std::size_t i = 0; i < legs.size(); ++i) {
                QVERIFY((legs[i].quantity > 0.0) == (shape.legs[i].ratio > 0.0));
                if (!legs[i].instrument.isOption()) continue;
                QCOMPARE(legs[i].quantity, 2.0 * shape.legs[i].ratio);
                QVERIFY(legs[i].instrument.isInverse());
                QVERIFY(std::count(expiries.begin(), expiries.end(), legs[i].instrument.expiry));
            }
        }
        const std::vector<TradeLeg> collar = legsOf(desk, inputs, "collar BTC 25DEC26 25d 25d");
        QCOMPARE(collar[0].instrument.symbol, std::string("BTC-25DEC26-90000-P"));
        QCOMPARE(collar[1].instrument.symbol, std::string("BTC-25DEC26-110000-C"));
        QCOMPARE(legsOf(desk, inputs, "straddle BTC_USDC 25DEC26")[0].instrument.symbol,
                 std::string("BTC_USDC-25DEC26-100000-C"));
        QCOMPARE(legsOf(desk, inputs, "vertical BTC put 25DEC26")[1].instrument.symbol,
                 std::string("BTC-25DEC26-100000-P"));
    }

    void whatTheMarketOrTheBookHasNot() {
        const RunInputs inputs = sampleInputs("short-strangle");
        WhatIfDesk desk;
        const TicketLegs ticket = desk.legs(inputs, parseTradeLines("close BTC-25DEC26-95000-C\nstrangle DOGE\n"
                                                                    "strangle BTC 24DEC26\nstraddle BTC 100000 x 1"));
        QCOMPARE(ticket.legs.size(), std::size_t{2});
        QCOMPARE(ticket.errors.size(), std::size_t{3});
        QCOMPARE(ticket.errors[0].token.text, std::string("BTC-25DEC26-95000-C"));
        QVERIFY(ticket.errors[0].error.reason == Reason::NotFound);
        QCOMPARE(ticket.errors[1].token.place, (TextSpan{2, 10, 4}));
        QCOMPARE(ticket.errors[2].token.text, std::string("24DEC26"));
        const WhatIfReport report = answered(inputs, "buy 1 XYZ-PERPETUAL\nbuy 1 BTC-PERPETUAL");
        QVERIFY(report.whatIf.legs[0].error.has_value());
        QVERIFY(report.whatIf.legs[1].done.has_value());
        QVERIFY(report.incomplete());
        QVERIFY(nlohmann::json::parse(whatIfOutput(report, OutputFormat::Json, {}))["trades"][0]["status"] == "not_modelled");
    }

    void closeTakesEveryGroup() {
        RunInputs inputs = sampleInputs("short-strangle");
        Portfolio portfolio = *inputs.portfolio;
        Position more = portfolio.positions[0];
        more.group = "other";
        portfolio.positions.push_back(more);
        inputs.portfolio = std::make_shared<const Portfolio>(portfolio);
        WhatIfDesk desk;
        const std::vector<TradeLeg> legs = legsOf(desk, inputs, "close BTC-25DEC26-110000-C; close BTC-25DEC26-90000-P");
        QCOMPARE(legs.size(), std::size_t{3});
        const Result<WhatIfReport> report = desk.run(inputs, legs, quickWhatIf());
        QCOMPARE(report->whatIf.portfolio.positions.size(), std::size_t{1});
    }

    void oneEditMakesTheBookAfter() {
        const RunInputs inputs = sampleInputs("three-coins");
        const std::string close = "close " + inputs.portfolio->positions[0].instrument.symbol;
        const WhatIfReport report = answered(inputs, close + "\nstrangle BTC x -2\nsell 1000 BTC-PERPETUAL");
        Portfolio edited = *inputs.portfolio;
        const Result<PortfolioEdit> back = applyEdit(edited, editBetween(*inputs.portfolio, report.whatIf.portfolio));
        QVERIFY(back);
        QCOMPARE(edited, report.whatIf.portfolio);
        QVERIFY(applyEdit(edited, *back));
        QCOMPARE(edited, *inputs.portfolio);
    }

    void aMovedMarketTradesAtItsOwnMarks() {
        RunInputs inputs = sampleInputs("short-strangle");
        inputs.shift.price = -0.1;
        inputs.shift.vol = 0.2;
        const WhatIfReport report = answered(inputs, "buy 4 BTC-25DEC26-80000-P\nsell 20000 BTC-PERPETUAL");
        near(report.whatIf.after->bookValue.equity, report.whatIf.before->bookValue.equity, 1e-6, "equity stays");
        near(report.whatIf.cash.premium, -report.whatIf.after->positions.back().value.value, 1e9, "priced");
        RunInputs after = inputs;
        after.portfolio = std::make_shared<const Portfolio>(report.whatIf.portfolio);
        const Result<Comparison> expected = runComparison(after, ComparisonOptions{false});
        near(report.whatIf.after->of(Regime::Portfolio).initial.requirement,
             expected->of(Regime::Portfolio).initial.requirement, 1e-6, "requirement");
    }

    void sizesThatAreNone() {
        WhatIfDesk desk;
        const RunInputs inputs = shortCall();
        const std::vector<TradeLeg> legs = legsOf(desk, inputs, "buy 1 BTC_USDC-PERPETUAL");
        for (const SizeCurveSpec& bad : {SizeCurveSpec{-1, 2, 5}, SizeCurveSpec{2, 2, 5}, SizeCurveSpec{0, 2, 1}}) {
            WhatIfOptions options = quickWhatIf();
            options.curve = bad;
            QVERIFY(!desk.run(inputs, legs, options));
        }
        for (const char* text : {"0:2", "0:2:41:3", "a:2:41", "0:2:4.5", ""})
            QVERIFY2(!sizeCurveFromWords(text), text);
        QCOMPARE(*sizeCurveFromWords("0:2:41"), SizeCurveSpec{});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(desk.run(inputs, legs, WhatIfOptions{}, Job{stop.get_token(), {}}).error().reason == Reason::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestWhatIf)
#include "test_whatif.moc"
