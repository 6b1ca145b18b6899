// Attribution: the worked examples, what adds up on random books and what must not, ties, size slopes, large books and
// stopping.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/attribution.h"
#include "core/analysis/growth_path.h"
#include "core/analysis/sized_book.h"
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <numeric>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

Attribution attributed(const Comparison& comparison, const AttributionSpec& spec = {}) {
    return attribute(comparison, spec).value();
}

/// Worst case and roll shock alone: no part that grows faster or slower than size, and subadditive.
Rulebook homogeneousDeribit() {
    return workedDeribit({{"/portfolio/extended_table_factor", "0"},
                          {"/portfolio/m_inc", "0"},
                          {"/portfolio/currencies/ETH/m_inc", "0"},
                          {"/portfolio/currencies/other/m_inc", "0"},
                          {"/portfolio/max_offsetable_pnl", "1e12"}});
}

/// Methods 1.4/7: spot and forward 100 000, 15 days to expiry, volatility 55 %.
MarketSnapshot workedMarket() {
    MarketSnapshot made = market(makeTimestamp(2026, 9, 10, 8),
                                 {underlying("BTC", 100000, 100000, {{"25SEP26", 100000, {{110000, 0.55}}}})});
    return made;
}

Comparison workedExample() {
    return compare(book({position("BTC_USDC-25SEP26-110000-C", -1), position("BTC_USDC-PERPETUAL", 0.25)}),
                   workedMarket(), workedDeribit());
}

/// A long future and a short call on it (methods.md 3.4/1) with the arrays the book prints.
Comparison coveredWrite() {
    const char* held =
        R"({"format": "marginscope.portfolio/1", "name": "covered write", "currency": "USD", "positions": [
        {"instrument": {"kind": "future", "underlying": "SP", "expiry": "2026-12-18T15:00:00Z", "settlement": "linear",
                        "settlement_currency": "USD", "multiplier": 500, "symbol": "SP-FUT-202612"}, "quantity": 1},
        {"instrument": {"kind": "option", "underlying": "SP", "expiry": "2026-12-18T15:00:00Z", "settlement": "linear",
                        "settlement_currency": "USD", "multiplier": 500, "symbol": "SP-OPT-202612-410-C", "strike": 410,
                        "right": "call"}, "quantity": -1}]})";
    const char* priced = R"({"format": "marginscope.market/1", "as_of": "2026-11-21T08:00:00Z", "currency": "USD",
        "underlyings": [{"underlying": "SP", "spot": 405, "expiries": [
            {"expiry": "2026-12-18T15:00:00Z", "forward": 405, "vols": [{"strike": 405, "vol": 0.15}]}]}]})";
    const char* arrays = R"([
        {"instrument": "SP-FUT-202612", "losses":
            [0, 0, -3330, -3330, 3330, 3330, -6670, -6670, 6670, 6670, -10000, -10000, 10000, 10000, -7000, 7000]},
        {"instrument": "SP-OPT-202612-410-C", "delta": 0.5, "losses":
            [-460, 610, -2640, -1730, 1270, 2340, -5210, -4540, 2540, 3430, -8060, -7640, 3380, 3990, -3130, 1500]}])";
    return compare(readPortfolio(held, "book.json")->portfolio, readMarket(priced, "market.json")->market,
                   rulebook("futures-scan-2026-11-21", {{"/portfolio/arrays", arrays},
                                                        {"/portfolio/option_style", "futures"},
                                                        {"/portfolio/short_option_minimum", "0"},
                                                        {"/portfolio/contract_size", "0"},
                                                        {"/portfolio/rate_unit", "amount"}}));
}

double sumOf(const Attribution& a, double AttributionPart::*figure) {
    double sum = 0.0;
    for (const AttributionPart& part : a.parts)
        sum += part.*figure;
    return sum;
}

const std::vector<AttributionSpec> everySpec = {{Regime::Portfolio, Level::Initial},
                                                {Regime::Portfolio, Level::Maintenance},
                                                {Regime::Cross, Level::Initial},
                                                {Regime::Cross, Level::Maintenance}};

} // namespace

class TestAttribution : public QObject {
    Q_OBJECT

private slots:
    // Source: methods.md 11, example 4 (derived there by script).
    void aHedgeOfAShortCall() {
        const Attribution a = attributed(workedExample());
        near(a.requirement, 5054.01, 0.005, "requirement");
        const AttributionPart &call = a.parts[0], &perpetual = a.parts[1];
        near(call.standalone, 8429.01, 0.005, "call alone");
        near(perpetual.standalone, 3500.0 + 125.0, 1e-6, "perpetual alone");
        near(perpetual.incremental, -3375.0, 1e-6, "incremental of the hedge");
        near(perpetual.euler, -0.25 * 14000 + 125, 1e-4, "Euler of the hedge");
        near(call.euler, 8322.95 + 106.06, 0.01, "Euler of the call");
        near(perpetual.lossInBinding, -3500.0, 1e-6, "gain of the hedge in the binding scenario");
        near(call.lossInBinding, 8322.95, 0.005, "loss of the call in the binding scenario");
        QVERIFY(a.eulerAddsUp && a.aumannShapleyAddsUp && a.unique);
        near(a.pairs.at(0, 1), call.standalone + perpetual.standalone - a.requirement, 1e-9, "saving of the pair");
        QCOMPARE(a.groups.size(), std::size_t{1});
        near(a.groups[0].saving(), a.pairs.at(0, 1), 1e-9, "saving of the underlying");
        QVERIFY(*a.runnerUpGap() > 0.0);
    }

    // Source: methods.md 11, example 2 on the arrays of example 3.4/1.
    void aCoveredWriteOfFutures() {
        const Attribution a = attributed(coveredWrite(), {Regime::Portfolio, Level::Maintenance});
        near(a.requirement, 6620, 1e-9, "requirement");
        near(a.parts[0].euler, 10000, 1e-4, "Euler of the future");
        near(a.parts[1].euler, -3380, 1e-4, "Euler of the call");
        near(a.parts[0].standalone, 10000, 1e-9, "future alone");
        near(a.parts[1].standalone, 8060, 1e-9, "call alone");
        near(a.parts[1].incremental, -3380, 1e-9, "incremental of the call");
        near(a.parts[0].incremental, 6620 - 8060, 1e-9, "incremental of the future");
        near(*a.runnerUpGap(), 6620 - 5500, 1e-9, "gap to the next worst price move");
        QVERIFY(a.eulerAddsUp && a.unique);
    }

    void everyRulebookAddsUpOrSaysWhatJumps_data() {
        QTest::addColumn<QString>("file");
        for (const QString& name : QDir(MARGINSCOPE_SOURCE_DIR "/resources/rulebooks").entryList({"*.json"}))
            QTest::newRow(qPrintable(name)) << name.chopped(5);
    }
    void everyRulebookAddsUpOrSaysWhatJumps() {
        QFETCH(QString, file);
        const Rulebook rules = rulebook(file.toStdString());
        Random random(74);
        for (int round = 0; round < 3; ++round) {
            const Comparison c = compare(randomBook(random, 6), threeCoinMarket(), rules);
            for (const AttributionSpec& spec : everySpec) {
                const Attribution a = attributed(c, spec);
                const double scale = std::max(1.0, a.requirement + a.standaloneSum);
                std::vector<std::size_t> all(c.book->positions.size());
                std::iota(all.begin(), all.end(), std::size_t{0});
                SizedBook sized(*c.book, rules, spec.regime, spec.level);
                near(sized.requirement(all, true), a.requirement, 1e-9 * scale, "the book in parts");
                near(sized.scaled(1.0), a.requirement, 1e-9 * scale, "the book at its size");
                const double sum = sumOf(a, &AttributionPart::aumannShapley) + a.account;
                if (a.aumannShapleyAddsUp) near(sum, a.requirement, 1e-6 * scale, "adds up");
                QCOMPARE(questionOf(AttributionMeasure::AumannShapley, a).english().find("Does not add up") !=
                             std::string::npos,
                         !a.aumannShapleyAddsUp);
            }
        }
    }

    // Source: methods.md 11, example 3.
    void normalValueAtRisk() {
        const std::vector<double> covariance = {0.0009, 0.8 * 0.03 * 0.04, 0.8 * 0.03 * 0.04, 0.0016};
        const std::vector<double> parts = normalVarComponents({100, -60}, covariance, 2.3263478740408408);
        near(parts[0], 4.187426, 5e-7, "first");
        near(parts[1], 0.0, 1e-12, "hedge at its minimum");
        QCOMPARE(normalVarComponents({0, 0}, covariance, 2.0), (std::vector<double>{0.0, 0.0}));
        const std::vector<double> both = normalVarComponents({3, 5}, covariance, 1.0);
        const double variance = 9 * 0.0009 + 25 * 0.0016 + 2 * 15 * 0.00096;
        near(both[0] + both[1], std::sqrt(variance), 1e-15, "sum");
    }

    void everythingAddsUpOnRandomBooks() {
        Random random(71);
        for (int round = 0; round < 40; ++round) {
            const Comparison c = compare(randomBook(random), threeCoinMarket(), rulebook(deribit));
            for (const AttributionSpec& spec : everySpec) {
                const Attribution a = attributed(c, spec);
                const double scale = std::max(1.0, a.requirement);
                near(a.requirement, c.of(spec.regime).at(spec.level).requirement, 1e-9 * scale, "requirement");
                near(sumOf(a, &AttributionPart::aumannShapley) + a.account, a.requirement, 1e-6 * scale,
                     "Aumann–Shapley");
                QVERIFY(a.aumannShapleyAddsUp);
                near(sumOf(a, &AttributionPart::euler) + a.eulerRest() + a.account, a.requirement, 1e-9 * scale,
                     "Euler with the rest");
                double together = 0.0;
                for (const AttributionGroup& group : a.groups)
                    together += group.aumannShapley;
                near(together, a.aumannShapleySum, 1e-9 * scale, "groups");
            }
        }
    }

    void eulerAddsUpWhereEverythingIsInProportion() {
        Random random(72);
        const Rulebook rules = homogeneousDeribit();
        for (int round = 0; round < 40; ++round) {
            const Attribution a = attributed(compare(randomBook(random), threeCoinMarket(), rules));
            near(a.eulerSum, a.requirement - a.account, 1e-6 * std::max(1.0, a.requirement), "Euler");
            QVERIFY(a.eulerAddsUp);
            for (const AttributionPart& part : a.parts)
                near(part.aumannShapley, part.euler, 0.0, "the same where it adds up");
        }
    }

    void subadditiveMarginsNeverGainByBeingApart() {
        Random random(73);
        const Rulebook rules = homogeneousDeribit();
        for (int round = 0; round < 40; ++round) {
            const Attribution a = attributed(compare(randomBook(random), threeCoinMarket(), rules));
            const double slack = 1e-9 * std::max(1.0, a.standaloneSum);
            QVERIFY(a.requirement - a.account <= a.standaloneSum + slack);
            for (const AttributionPart& part : a.parts) {
                QVERIFY(part.incremental <= part.standalone + slack);
                QVERIFY(part.incremental <= part.euler + 1e-6 * std::max(1.0, a.standaloneSum));
                QVERIFY(part.euler <= part.standalone + 1e-6 * std::max(1.0, a.standaloneSum));
            }
            for (const double saving : a.pairs.saving)
                QVERIFY(saving >= -slack);
            for (const AttributionGroup& group : a.groups)
                QVERIFY(group.saving() >= -slack);
        }
    }

    // Linear contracts under the size slope: 2 % + 0.005 % per coin of 100 000.
    void aSizeSlopeIsNotInProportion() {
        const Comparison c = compare(book({position("BTC_USDC-PERPETUAL", 25), position("ETH_USDC-PERPETUAL", 10)}),
                                     market(makeTimestamp(2026, 9, 10, 8),
                                            {underlying("BTC", 100000, 100000, {}), underlying("ETH", 3000, 3000, {})}),
                                     rulebook(deribit));
        const Attribution a = attributed(c, {Regime::Cross, Level::Initial});
        near(a.parts[0].standalone, 53125, 1e-6, "alone");
        near(a.parts[0].euler, 25 * (0.02 + 2 * 0.00005 * 25) * 100000, 1e-3, "Euler counts the slope twice");
        near(a.parts[0].aumannShapley, 53125, 1e-3, "Aumann–Shapley gives each its own");
        near(a.parts[0].incremental, 53125, 1e-6, "incremental");
        QVERIFY(!a.eulerAddsUp && a.aumannShapleyAddsUp && a.addsUp(AttributionMeasure::Standalone));
        near(a.eulerRest(), a.requirement - a.eulerSum, 1e-9, "rest");
        QVERIFY(a.eulerRest() < 0.0);
        near(a.pairs.at(0, 1), 0.0, 1e-9, "nothing nets");
        QVERIFY(questionOf(AttributionMeasure::Euler, a).english().find("Does not add up") != std::string::npos);
    }

    // Methods 1.4/8: the extended table binds and its dampener is a constant.
    void theDampenerStartsInTheMiddleOfTheWay() {
        const Comparison c =
            compare(book({position("BTC_USDC-25SEP26-200000-C", -500)}),
                    market(makeTimestamp(2026, 8, 26, 8),
                           {underlying("BTC", 100000, 100000, {{"25SEP26", 100000, {{200000, 0.7}}}})}),
                    workedDeribit());
        const Attribution a = attributed(c);
        near(a.requirement, 922581.06, 0.01, "requirement");
        QVERIFY(!a.eulerAddsUp && a.aumannShapleyAddsUp);
        near(a.parts[0].aumannShapley, a.requirement, 1e-6 * a.requirement, "one position carries all");
        QVERIFY(a.parts[0].euler > a.requirement);
    }

    void aTieIsSaid() {
        const Rulebook rules = homogeneousDeribit();
        QVERIFY(attributed(compare(legs(), threeCoinMarket(), rules)).unique);
        const Attribution a = attributed(compare(together(legs(), mirrored(legs())), threeCoinMarket(), rules));
        near(a.requirement, 0.0, 1e-6, "mirrored");
        QVERIFY(!a.unique && a.aumannShapleyAddsUp);
        QVERIFY(a.parts[0].eulerLess < a.parts[0].eulerMore);
        QCOMPARE(a.notes.size(), std::size_t{1});
    }

    void accountInputsHaveALineOfTheirOwn() {
        Portfolio held = book({position("BTC_USDC-PERPETUAL", 1)});
        held.openOrdersMargin = 700;
        const Comparison c = compare(held, threeCoinMarket(), rulebook(deribit));
        const Attribution a = attributed(c);
        near(a.account, 700, 1e-9, "account");
        near(a.parts[0].standalone, a.requirement - 700, 1e-6, "alone without account inputs");
        QVERIFY(a.eulerAddsUp);
        near(attributed(c, {Regime::Portfolio, Level::Maintenance}).account, 0.0, 0.0, "not in maintenance");
    }

    void groupsAndPairs() {
        Portfolio held = book({position("BTC_USDC-25DEC26-100000-C", -2), position("BTC_USDC-PERPETUAL", 1),
                               position("ETH_USDC-PERPETUAL", 5), position("BTC_USDC-25DEC26-80000-P", -1)});
        held.positions[0].group = held.positions[1].group = "hedged call";
        const Comparison c = compare(held, threeCoinMarket(), rulebook(deribit));
        AttributionSpec spec;
        spec.pairLimit = 2;
        const Attribution a = attributed(c, spec);
        QCOMPARE(a.groups.size(), std::size_t{3});
        QCOMPARE(a.groups[0].name, std::string("hedged call"));
        QCOMPARE(a.groups[1].name, std::string("ETH"));
        QVERIFY(a.groups[0].kind == PartKind::Group && a.groups[1].kind == PartKind::Underlying);
        near(a.groups[0].apart, a.parts[0].standalone + a.parts[1].standalone, 1e-9, "apart");
        QVERIFY(a.groups[0].saving() > 0.0);
        QCOMPARE(a.pairs.parts.size(), std::size_t{2});
        QVERIFY(a.parts[a.pairs.parts[0]].standalone >= a.parts[a.pairs.parts[1]].standalone);
        QCOMPARE(a.notes.size(), std::size_t{1});
    }

    void largeBooksAreTakenTogether() {
        Portfolio held;
        for (int i = 0; i < 30; ++i) {
            held.positions.push_back(position(i % 2 ? "BTC_USDC-PERPETUAL" : "ETH_USDC-PERPETUAL", 1.0 + i));
            held.positions.back().venue = std::to_string(i);
            if (i < 10) held.positions.back().group = "ten";
        }
        AttributionSpec spec;
        spec.positionLimit = 29;
        const Attribution a = attributed(compare(held, threeCoinMarket(), rulebook(deribit)), spec);
        QCOMPARE(a.parts.size(), std::size_t{3});
        QVERIFY(a.parts[0].kind == PartKind::Group);
        QCOMPARE(a.parts[0].positions.size(), std::size_t{10});
        QVERIFY(a.aumannShapleyAddsUp);
        QVERIFY(!a.notes.empty() && a.notes[0].english().find("30 positions") != std::string::npos);
    }

    void nothingAndRefusals() {
        const Comparison none = compare(book({}), threeCoinMarket(), rulebook(deribit));
        for (const AttributionSpec& spec : everySpec) {
            const Attribution a = attributed(none, spec);
            QVERIFY(a.parts.empty() && a.requirement == 0.0 && a.aumannShapleyAddsUp && !a.runnerUpGap());
        }
        const Result<Attribution> isolated = attribute(workedExample(), {Regime::Isolated, Level::Initial});
        QVERIFY(!isolated && isolated.error().reason == Reason::OutOfRange);
    }

    void stopsAndReportsProgress() {
        const Comparison c = workedExample();
        std::vector<double> shares;
        QVERIFY(attribute(c, {}, Job{{}, [&](double share) { shares.push_back(share); }}).has_value());
        QVERIFY(std::is_sorted(shares.begin(), shares.end()) && shares.front() > 0.0 && shares.back() <= 1.0);
        std::stop_source stop;
        const Result<Attribution> stopped = attribute(c, {}, Job{stop.get_token(), [&](double share) {
                                                                     if (share > 0.2) stop.request_stop();
                                                                 }});
        QVERIFY(!stopped && stopped.error().reason == Reason::Cancelled);
    }

    void aPositionAtAnotherSize() {
        Portfolio held = book({position("BTC-25DEC26-100000-C", -2, 0.05), position("BTC-PERPETUAL", 10000, 90000)});
        held.positions[1].unrealisedPnl = 120.0;
        held.positions[1].isolatedCollateral = 400.0;
        const MarkedBook marked = preparedBook(markBook(held, threeCoinMarket()), rulebook(deribit));
        for (const MarkedPosition& original : marked.positions) {
            MarkedPosition half = original;
            resize(half, original, 0.5);
            near(unrealisedPnl(half), 0.5 * unrealisedPnl(original), 1e-9, "P&L");
            near(marketValue(half), 0.5 * marketValue(original), 1e-9, "value");
            near(half.contracts, 0.5 * original.contracts, 0.0, "contracts");
            near(*half.pot, 0.5 * *original.pot, 0.0, "pot");
            near(*half.entryPrice(), *original.entryPrice(), 1e-9, "entry");
        }
    }

    void pathsWithKinksAndJumps() {
        const auto never = [] { return false; };
        const auto total = [&](const std::function<double(double)>& value) {
            double sum = 0.0, length = 0.0;
            for (const PathNode& node : pathNodes(value, 1e-9, never)) {
                sum += node.weight * node.slope;
                length += node.weight;
            }
            near(length, 1.0, 1e-12, "length");
            return sum;
        };
        QCOMPARE(pathNodes([](double t) { return 3 * t * t; }, 1e-9, never).size(), std::size_t{1});
        near(total([](double t) { return std::max(0.0, t - 0.3137) + std::max(0.0, 2 * t - 1.41); }), 0.6863 + 0.59,
             1e-8, "kinks");
        near(total([](double t) { return std::pow(t, 1.5); }), 1.0, 1e-6, "bent");
        near(total([](double t) { return t < 0.4 ? 0.0 : 5.0 + t; }), 6.0, 1e-6, "jump");
    }

private:
    static Portfolio legs() {
        return book({position("BTC_USDC-PERPETUAL", 2), position("BTC_USDC-25DEC26-110000-C", 3)});
    }
};

QTEST_APPLESS_MAIN(TestAttribution)
#include "test_attribution.moc"
