// Scan margin of listed futures and options: published and hand-worked examples through book, market and rulebook, what
// holds for every book, and explanations that can be recomputed.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <functional>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;
using Json = nlohmann::json;
using Overrides = std::vector<ParameterOverride>;

namespace {

constexpr const char* futuresScan = "futures-scan-2026-11-21";
constexpr const char* asOf = "2026-11-21T08:00:00Z";

Rulebook rules(const Overrides& overrides = {}) {
    return rulebook(futuresScan, overrides);
}

/// Only the scan risk is left: no charges, credits, minimum, option value or ratio.
Rulebook scanOnly(Overrides more = {}) {
    Overrides overrides = {{"/portfolio/intra_spreads", "[]"},     {"/portfolio/delivery_days", "0"},
                           {"/portfolio/inter_spreads", "[]"},     {"/portfolio/short_option_minimum", "0"},
                           {"/portfolio/option_style", "futures"}, {"/portfolio/initial_ratio", "1"}};
    overrides.insert(overrides.end(), more.begin(), more.end());
    return rules(overrides);
}

Json terms(const std::string& kind, const std::string& underlying, const std::string& expiry, double multiplier) {
    const std::string month = expiry.substr(0, 4) + expiry.substr(5, 2);
    return {{"kind", kind},
            {"underlying", underlying},
            {"expiry", expiry},
            {"settlement", "linear"},
            {"settlement_currency", "USD"},
            {"multiplier", multiplier},
            {"symbol", underlying + (kind == "future" ? "-FUT-" : "-OPT-") + month}};
}

Json future(const std::string& underlying, const std::string& expiry, double multiplier, double quantity) {
    return {{"instrument", terms("future", underlying, expiry, multiplier)}, {"quantity", quantity}};
}

Json option(const std::string& underlying, const std::string& expiry, double multiplier, double strike,
            const std::string& right, double quantity) {
    Json instrument = terms("option", underlying, expiry, multiplier);
    instrument["strike"] = strike;
    instrument["right"] = right;
    instrument["symbol"] = instrument["symbol"].get<std::string>() + "-" + std::to_string(static_cast<int>(strike)) +
                           (right == "call" ? "-C" : "-P");
    return {{"instrument", instrument}, {"quantity", quantity}};
}

Json underlyingMarket(const std::string& code, double spot, const std::vector<std::string>& expiries, double vol) {
    Json made = {{"underlying", code}, {"spot", spot}, {"expiries", Json::array()}};
    for (const std::string& expiry : expiries)
        made["expiries"].push_back(
            {{"expiry", expiry}, {"forward", spot}, {"vols", {{{"strike", spot}, {"vol", vol}}}}});
    return made;
}

using List = std::vector<Json>; // a braced Json of one element would be that element

Comparison compared(const List& positions, const List& underlyings, const Rulebook& with) {
    const Json book = {{"format", "marginscope.portfolio/1"},
                       {"name", "worked example"},
                       {"currency", "USD"},
                       {"collateral", {{{"asset", "USD"}, {"quantity", 100000}}}},
                       {"positions", positions}};
    const Json market = {{"format", "marginscope.market/1"},
                         {"as_of", asOf},
                         {"currency", "USD"},
                         {"assets", {{{"asset", "USD"}, {"price", 1.0}}}},
                         {"underlyings", underlyings}};
    return compare(readPortfolio(book.dump(), "book.json")->portfolio, readMarket(market.dump(), "market.json")->market,
                   with);
}

double maintenance(const Comparison& comparison) {
    return comparison.of(Regime::Portfolio).maintenance.requirement;
}

const ExplainNode* find(const ExplainNode& node, const std::string& label) {
    if (node.label.english().rfind(label, 0) == 0) return &node;
    for (const ExplainNode& child : node.children)
        if (const ExplainNode* found = find(child, label)) return found;
    return nullptr;
}

double figure(const Comparison& comparison, const std::string& label) {
    const ExplainNode tree = explainExcess(comparison, Regime::Portfolio, Level::Maintenance, ExplainDetail::EveryCell);
    const ExplainNode* found = find(tree, label);
    if (!found) qFatal("no node %s", label.c_str());
    return found->value;
}

std::vector<double> losses(const Comparison& comparison) {
    const ExplainNode tree = explainExcess(comparison, Regime::Portfolio, Level::Maintenance, ExplainDetail::EveryCell);
    std::vector<double> found;
    for (const ExplainNode& row : find(tree, "Largest loss of 16 scenarios")->children)
        found.push_back(row.value);
    return found;
}

void everyTreeFollows(const Comparison& comparison) {
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance})
            for (const ExplainDetail detail : {ExplainDetail::EveryCell, ExplainDetail::BindingCells}) {
                const ExplainNode tree = explainExcess(comparison, regime, level, detail);
                std::string where;
                const double worst = worstDisagreement(tree, where);
                QVERIFY2(worst <= 1e-9, qPrintable(QString("%1 off by %2").arg(where.c_str()).arg(worst)));
                const double excess = comparison.of(regime).at(level).excess;
                near(tree.value, excess, 1e-9 * std::max(1.0, std::fabs(excess)), "root");
                near(recompute(tree), excess, 1e-8 * std::max(1.0, std::fabs(excess)), "recomputed root");
            }
}

// L. G. McMillan, Options as a Strategic Investment, pp. 668-670: gains of one long contract.
const std::vector<double> bookFuture = {0,     0,     3330,  3330,  -3330,  -3330,  6670, 6670,
                                        -6670, -6670, 10000, 10000, -10000, -10000, 7000, -7000};
const std::vector<double> bookCall = {460,   -610,  2640, 1730, -1270, -2340, 5210, 4540,
                                      -2540, -3430, 8060, 7640, -3380, -3990, 3130, -1500};
constexpr const char* bookExpiry = "2026-12-18T15:00:00Z";

Json arrayRow(const std::string& symbol, const std::vector<double>& gains, std::optional<double> delta = {}) {
    Json row = {{"instrument", symbol}, {"losses", Json::array()}};
    for (const double gain : gains)
        row["losses"].push_back(-gain);
    if (delta) row["delta"] = *delta;
    return row;
}

Overrides bookArrays(const std::vector<double>& future, const std::vector<double>& call) {
    const Json arrays = {arrayRow("SP-FUT-202612", future), arrayRow("SP-OPT-202612-410-C", call, 0.5)};
    return {{"/portfolio/arrays", arrays.dump()},
            {"/portfolio/option_style", "futures"},
            {"/portfolio/short_option_minimum", "0"},
            {"/portfolio/contract_size", "0"},
            {"/portfolio/rate_unit", "amount"}};
}

List coveredWrite() {
    return {future("SP", bookExpiry, 500, 1), option("SP", bookExpiry, 500, 410, "call", -1)};
}

List bookMarket() {
    return {underlyingMarket("SP", 405, {bookExpiry}, 0.15)};
}

// Two index futures and a small-cap one with ranges of their own, deltas in contracts.
Overrides indexRules() {
    return {{"/portfolio/contract_size", "0"},
            {"/portfolio/rate_unit", "amount"},
            {"/portfolio/currencies/ES/price_scan_range", "50"},
            {"/portfolio/currencies/NQ", R"({"price_scan_range": 200, "price_scan_range_unit": "points"})"},
            {"/portfolio/currencies/RTY", R"({"price_scan_range": 40, "price_scan_range_unit": "points"})"}};
}

constexpr const char* march = "2027-03-19T14:00:00Z";
constexpr const char* june = "2027-06-18T14:00:00Z";

List indexMarkets() {
    return {underlyingMarket("ES", 6000, {march, june}, 0.15), underlyingMarket("NQ", 21000, {march}, 0.2),
            underlyingMarket("RTY", 2300, {march}, 0.2)};
}

Portfolio scaled(Portfolio held, double by) {
    for (Position& leg : held.positions)
        leg.quantity *= by;
    return held;
}

double scanRisk(const Portfolio& held, const Rulebook& with) {
    return maintenance(compare(held, threeCoinMarket(), with));
}

} // namespace

class TestFuturesScan : public QObject {
    Q_OBJECT

private slots:
    void coveredWriteOfTheBook() {
        const Comparison c = compared(coveredWrite(), bookMarket(), rules(bookArrays(bookFuture, bookCall)));
        QVERIFY(c.notModelled.empty());
        QCOMPARE(maintenance(c), 6620.0);
        near(c.of(Regime::Portfolio).initial.requirement, 1.1 * 6620.0, 1e-9, "initial");
        const std::vector<double> printed = {-460,  610,   690,  1600, -2060, -990,  1460, 2130,
                                             -4130, -3240, 1940, 2360, -6620, -6010, 3870, -5500};
        const std::vector<double> rows = losses(c);
        for (std::size_t i = 0; i < printed.size(); ++i)
            QCOMPARE(rows[i], -printed[i]);
        // Shares of the worst scenario: the future loses 10 000, the short call gives 3 380 back.
        const RegimeResult& portfolio = c.of(Regime::Portfolio);
        QCOMPARE(portfolio.binding->id, std::string("scan-13"));
        QCOMPARE(portfolio.binding->pnl, -6620.0);
        QCOMPARE(c.positions[0].pnlInBindingScenario, -10000.0);
        QCOMPARE(c.positions[1].pnlInBindingScenario, 3380.0);
        QCOMPARE(portfolio.runnerUp->pnl, -5500.0);
        QVERIFY(!portfolio.reason.pattern.empty());
        // Alone, the short call loses what the long one gains at most, 8 060.
        QCOMPARE(c.of(Regime::Cross).maintenance.requirement, 10000.0 + 8060.0);
        QCOMPARE(c.positions[0].isolated.maintenance, 10000.0);
        everyTreeFollows(c);
    }

    void arraysComputedFromRangeAndVolatility() {
        const std::string expiry = "2026-12-21T08:00:00Z";
        const Comparison c = compared({future("ES", expiry, 50, 1), option("ES", expiry, 50, 5100, "call", -2)},
                                      {underlyingMarket("ES", 5000, {expiry}, 0.15)}, rules());
        QVERIFY(c.notModelled.empty());
        // Losses of the whole book, methods.md 3.4/2.
        const std::vector<double> expected = {1951.84, -2086.93, 1332.15, -3232.54, 3539.75, 507.11,
                                              1721.65, -2667.13, 5970.97, 4028.04,  3070.36, -554.83,
                                              9065.77, 7991.50,  7573.45, 10868.39};
        const std::vector<double> rows = losses(c);
        QCOMPARE(rows.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            near(rows[i], expected[i], 0.005, "loss");
        near(figure(c, "Net option value"), -4565.53, 0.005, "option value");
        near(figure(c, "Minimum for short options"), 300.0, 1e-9, "minimum");
        near(maintenance(c), 15433.92, 0.011, "total");
        near(c.of(Regime::Portfolio).initial.requirement, 1.1 * maintenance(c), 1e-9, "initial");
        QCOMPARE(c.of(Regime::Portfolio).binding->id, std::string("scan-16"));
        // The total contains the option value; equity does not.
        QCOMPARE(c.of(Regime::Portfolio).equity, 100000.0);
        everyTreeFollows(c);
        const Comparison ofRisk =
            compared({future("ES", expiry, 50, 1), option("ES", expiry, 50, 5100, "call", -2)},
                     {underlyingMarket("ES", 5000, {expiry}, 0.15)}, rules({{"/portfolio/initial_ratio_of", "risk"}}));
        near(ofRisk.of(Regime::Portfolio).initial.requirement, 1.1 * 10868.39 + 4565.53, 0.02, "ratio of the risk");
    }

    void compositeDeltaAveragesPriceLevels() {
        const std::string expiry = "2026-12-21T08:00:00Z";
        // Against another commodity the delta of the call is what forms spreads.
        Overrides overrides = indexRules();
        overrides.push_back({"/portfolio/currencies/ES/price_scan_range", "250"});
        overrides.push_back(
            {"/portfolio/inter_spreads", R"([{"commodity_a": "ES", "commodity_b": "NQ", "credit": 0.5}])"});
        const Comparison c =
            compared({option("ES", expiry, 50, 5100, "call", -2), future("NQ", march, 20, 3)},
                     {underlyingMarket("ES", 5000, {expiry}, 0.15), indexMarkets()[1]}, rules(overrides));
        near(figure(c, "Composite delta"), 0.346632, 5e-7, "composite delta");
        near(figure(c, "Spreads formed"), 2 * 0.346632, 1e-6, "spreads");
        everyTreeFollows(c);
    }

    void calendarSpreadByHand() {
        const Comparison c = compared({future("ES", march, 50, 10), future("ES", june, 50, -8)}, indexMarkets(),
                                      rules({{"/portfolio/currencies/ES/price_scan_range", "50"}}));
        near(figure(c, "Scan risk of ES"), 5000.0, 1e-9, "scan");
        near(figure(c, "Spread charges within ES"), 1600.0, 1e-9, "spreads");
        near(maintenance(c), 6600.0, 1e-9, "total");
        everyTreeFollows(c);
    }

    void tiersInPriorityOrderAndDelivery() {
        const std::string december = "2026-12-18T14:00:00Z", january = "2027-01-15T14:00:00Z",
                          september = "2027-09-17T14:00:00Z";
        const Overrides overrides = {
            {"/portfolio/currencies/ES/price_scan_range", "50"},
            {"/portfolio/currencies/ES/tiers",
             R"([{"name": "near", "to_days": 100}, {"name": "far", "from_days": 100}])"},
            {"/portfolio/currencies/ES/intra_spreads",
             R"([{"tier_a": "near", "tier_b": "near", "rate": 100}, {"tier_a": "near", "tier_b": "far", "rate": 200},
                 {"tier_a": "far", "tier_b": "far", "rate": 50}])"},
            {"/portfolio/currencies/ES/delivery_days", "30"},
            {"/portfolio/currencies/ES/delivery_spread_rate", "10"},
            {"/portfolio/currencies/ES/delivery_outright_rate", "25"}};
        const List market = {underlyingMarket("ES", 6000, {december, january, june, september}, 0.15)};
        const Comparison c = compared({future("ES", december, 50, 14), future("ES", january, 50, -4),
                                       future("ES", june, 50, -8), future("ES", september, 50, 3)},
                                      market, rules(overrides));
        // Near against near: 4; near against far: the 8 short; far against far: none left. 12 of the 14 in delivery
        // are in spreads. Net 5 contracts.
        near(figure(c, "Spread charges within ES"), 4 * 100 + 8 * 200, 1e-9, "spreads");
        near(figure(c, "Delivery charges of ES"), 12 * 10 + 2 * 25, 1e-9, "delivery");
        near(maintenance(c), 5 * 2500 + 2000 + 170, 1e-9, "total");
        everyTreeFollows(c);
    }

    void creditsBetweenCommoditiesUseUpDeltas() {
        Overrides overrides = indexRules();
        overrides.push_back({"/portfolio/inter_spreads",
                             R"([{"commodity_a": "ES", "commodity_b": "NQ", "credit": 0.6},
                                 {"commodity_a": "ES", "commodity_b": "RTY", "credit": 0.9},
                                 {"commodity_a": "NQ", "commodity_b": "RTY", "ratio_b": 2, "credit": 0.5}])"});
        const Comparison c =
            compared({future("ES", march, 50, 2), future("NQ", march, 20, -3), future("RTY", march, 50, 2)},
                     indexMarkets(), rules(overrides));
        // 2 spreads of the first line (ES is then used up, and on the same side as RTY anyway), 1 of the third.
        const double es = 5000 - 0.6 * 2500 * 2, nq = 12000 - 0.6 * 4000 * 2 - 0.5 * 4000, rty = 4000 - 0.5 * 2000 * 2;
        near(maintenance(c), es + nq + rty, 1e-9, "total");
        near(figure(c, "Risk of NQ"), nq, 1e-9, "NQ");
        everyTreeFollows(c);
    }

    void priceRiskLeavesTimeAndVolatilityOut() {
        Overrides overrides = bookArrays(bookFuture, bookCall);
        for (const ParameterOverride& more : indexRules())
            overrides.push_back(more);
        overrides.push_back(
            {"/portfolio/inter_spreads", R"([{"commodity_a": "SP", "commodity_b": "NQ", "credit": 0.6}])"});
        List positions = coveredWrite();
        positions.push_back(future("NQ", march, 20, -1));
        const Comparison c = compared(positions, {bookMarket()[0], indexMarkets()[1]}, rules(overrides));
        // Scenario 13 of the covered write: 6 620, its pair 6 010; scenarios 1 and 2: 460 and -610. Net delta 0.5.
        const ExplainNode tree = explainExcess(c, Regime::Portfolio, Level::Maintenance, ExplainDetail::EveryCell);
        const ExplainNode* price = find(tree, "Price risk of SP");
        near(find(*price, "Volatility risk")->value, 305.0, 1e-9, "volatility risk");
        near(find(*price, "Time risk")->value, -75.0, 1e-9, "time risk");
        near(price->value, 6390.0, 1e-9, "price risk");
        near(maintenance(c), 6620 - 0.6 * 6390 + 4000 - 0.6 * 4000 * 0.5, 1e-9, "total");
        everyTreeFollows(c);
    }

    void combinedCommoditiesNetAcrossContracts() {
        Overrides overrides = indexRules();
        overrides.push_back(
            {"/portfolio/currencies/MES", R"({"price_scan_range": 50, "price_scan_range_unit": "points"})"});
        overrides.push_back({"/portfolio/combined_commodities", R"([{"underlying": "MES", "commodity": "ES"}])"});
        const List positions = {future("ES", march, 50, 1), future("MES", march, 5, -10)};
        const List markets = {indexMarkets()[0], underlyingMarket("MES", 6000, {march}, 0.15)};
        near(maintenance(compared(positions, markets, rules(overrides))), 0.0, 1e-9, "together");
        overrides.pop_back();
        near(maintenance(compared(positions, markets, rules(overrides))), 5000.0, 1e-9, "apart");
    }

    void rangesMayBeRelativeAndExtremesOlder() {
        const List held = {future("ES", march, 50, 1)};
        const Overrides share = {{"/portfolio/currencies/ES/price_scan_range_unit", "share"},
                                 {"/portfolio/currencies/ES/price_scan_range", "0.05"},
                                 {"/portfolio/extreme_multiple", "2"},
                                 {"/portfolio/extreme_cover", "0.35"}};
        const std::vector<double> rows = losses(compared(held, indexMarkets(), rules(share)));
        near(rows[12], 0.05 * 6000 * 50, 1e-9, "down by the range");
        near(rows[15], 0.35 * 2 * 0.05 * 6000 * 50, 1e-9, "extreme");
        near(rows[4], 0.05 * 6000 * 50 / 3, 1e-9, "a third");
        const List options = {option("ES", march, 50, 6000, "put", -1)};
        const std::vector<double> points = losses(compared(options, indexMarkets(), rules()));
        const std::vector<double> relative =
            losses(compared(options, indexMarkets(),
                            rules({{"/portfolio/currencies/ES/volatility_scan_range_unit", "relative"},
                                   {"/portfolio/currencies/ES/volatility_scan_range", std::to_string(0.04 / 0.15)}})));
        near(relative[0], points[0], 0.05, "the same volatility move stated both ways");
    }

    void shortOptionMinimumBinds() {
        const List far = {option("ES", march, 50, 9000, "call", -10), option("ES", march, 50, 3000, "put", -4)};
        const Comparison c = compared(far, indexMarkets(), rules());
        near(figure(c, "Minimum for short options"), 1500.0, 1e-9, "the larger side");
        QVERIFY(maintenance(c) >= 1500.0);
        const Comparison all =
            compared(far, indexMarkets(), rules({{"/portfolio/currencies/ES/short_option_count", "all"}}));
        near(figure(all, "Minimum for short options"), 2100.0, 1e-9, "all");
        everyTreeFollows(c);
    }

    void longOptionsNeedNoMoreThanTheirValue() {
        const List held = {option("ES", march, 50, 6000, "call", 3)};
        QCOMPARE(maintenance(compared(held, indexMarkets(), rules())), 0.0);
        const Comparison credit = compared(held, indexMarkets(), rules({{"/portfolio/negative_total", "true"}}));
        QVERIFY(maintenance(credit) < 0.0);
        near(maintenance(credit), figure(credit, "Risk of ES") - figure(credit, "Net option value"), 1e-9, "credit");
        everyTreeFollows(credit);
    }

    void americanOptionsAreApproximatedOrReported() {
        Json position = option("ES", march, 50, 6000, "put", -1);
        const Json future50 = future("ES", march, 50, 1);
        List markets = indexMarkets();
        markets[0]["expiries"][0]["rate"] = 0.06;
        const double european = maintenance(compared({position, future50}, markets, rules()));
        position["instrument"]["style"] = "american";
        const Comparison c = compared({position, future50}, markets, rules());
        QVERIFY(c.notModelled.empty());
        QVERIFY(maintenance(c) > european);
        everyTreeFollows(c);
        const Comparison without =
            compared({position, future50}, markets, rules({{"/portfolio/american_exercise", "false"}}));
        QCOMPARE(without.notModelled.size(), std::size_t(1));
        QVERIFY(maintenance(without) > 0.0);
    }

    void wrongParametersAreNamed_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place");
        QTest::newRow("fifteen losses") << "/portfolio/arrays"
                                        << R"([{"instrument": "X", "losses": [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15]}])"
                                        << "/portfolio/arrays/0/losses";
        QTest::newRow("unknown tier") << "/portfolio/intra_spreads"
                                      << R"([{"tier_a": "near", "rate": 1}])"
                                      << "/portfolio/intra_spreads/0/tier_a";
        QTest::newRow("three weights") << "/portfolio/delta_weights"
                                       << "[0.2, 0.2, 0.1]"
                                       << "/portfolio/delta_weights";
        QTest::newRow("unknown key") << "/portfolio/scan"
                                     << "1"
                                     << "/portfolio/scan";
        QTest::newRow("out of range") << "/portfolio/extreme_cover"
                                      << "1.5"
                                      << "/portfolio/extreme_cover";
        QTest::newRow("unknown unit") << "/portfolio/price_scan_range_unit"
                                      << "ticks"
                                      << "/portfolio/price_scan_range_unit";
        QTest::newRow("size missing for shares") << "/portfolio/contract_size"
                                                 << "0"
                                                 << "/portfolio/contract_size";
        QTest::newRow("one commodity twice") << "/portfolio/inter_spreads"
                                             << R"([{"commodity_a": "BTC", "commodity_b": "BTC", "credit": 0.5}])"
                                             << "/portfolio/inter_spreads/0";
    }
    void wrongParametersAreNamed() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, place);
        const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/rulebooks/" + futuresScan + ".json";
        const Result<RulebookFile> read =
            readRulebook(textOf(path), path, {{pointer.toStdString(), value.toStdString()}});
        QVERIFY(!read);
        QCOMPARE(QString::fromStdString(read.error().place.path), place);
    }

    void anEmptyBookNeedsNothing() {
        const Comparison c = compare(book({}, {{AssetCode("USDC"), 1234}}), threeCoinMarket(), rules(), true);
        for (const Regime regime : allRegimes)
            QCOMPARE(c.of(regime).initial.requirement, 0.0);
        QCOMPARE(c.of(Regime::Portfolio).initial.excess, 1234.0);
    }

    void scanRiskScales() {
        Random random(61);
        const Rulebook with = scanOnly();
        for (int i = 0; i < 60; ++i) {
            const Portfolio held = randomBook(random);
            const double by = random.between(0.1, 9.0), one = scanRisk(held, with);
            near(scanRisk(scaled(held, by), with), by * one, 1e-9 * by * one + 1e-6, "scan risk");
        }
    }

    void anOffsettingLegTakesItsShareOff() {
        Random random(62);
        const Rulebook with = scanOnly();
        for (int i = 0; i < 60; ++i) {
            const Portfolio held = randomBook(random);
            const double share = random.between(0.0, 1.0), one = scanRisk(held, with);
            near(scanRisk(together(held, mirrored(held, share)), with), (1.0 - share) * one, 1e-9 * one + 1e-5,
                 "with an offsetting book");
        }
    }

    void scanRiskIsSubadditive() {
        Random random(63);
        const Rulebook with = scanOnly();
        for (int i = 0; i < 100; ++i) {
            const Portfolio a = randomBook(random, 5), b = randomBook(random, 5);
            const double joint = scanRisk(together(a, b), with);
            QVERIFY(joint <= scanRisk(a, with) + scanRisk(b, with) + 1e-9 * joint + 1e-6);
        }
    }

    void randomBooksExplainThemselves() {
        Random random(64);
        const Rulebook with = rules();
        for (int i = 0; i < 25; ++i) {
            const Comparison c = compare(randomBook(random, 6), threeCoinMarket(), with);
            QVERIFY(c.notModelled.empty());
            everyTreeFollows(c);
            const RegimeResult& portfolio = c.of(Regime::Portfolio);
            QVERIFY(portfolio.maintenance.requirement <= portfolio.initial.requirement + 1e-9);
            QVERIFY(portfolio.maintenance.requirement >= 0.0);
            double pnl = 0.0;
            for (const PositionResult& held : c.positions)
                pnl += held.pnlInBindingScenario;
            if (portfolio.binding) near(pnl, portfolio.binding->pnl, 1e-6, "P&L of the binding scenario");
        }
    }

    void changedInputsMoveTheTreeAsTheMethodDoes() {
        const List held = {future("ES", march, 50, 10), future("ES", june, 50, -8),
                           option("ES", march, 50, 6300, "call", -3)};
        const auto excess = [&](const Overrides& overrides) {
            return compared(held, indexMarkets(), rules(overrides)).of(Regime::Portfolio).initial.excess;
        };
        const Comparison c = compared(held, indexMarkets(), rules());
        const ExplainNode tree = explainExcess(c, Regime::Portfolio, Level::Initial, ExplainDetail::EveryCell);
        for (const auto& [pointer, value] :
             std::vector<std::pair<std::string, double>>{{"/portfolio/currencies/ES/price_scan_range", 310.0},
                                                         {"/portfolio/currencies/ES/volatility_scan_range", 0.07},
                                                         {"/portfolio/extreme_cover", 0.9},
                                                         {"/portfolio/look_ahead_days", 2.0},
                                                         {"/portfolio/currencies/ES/intra_spreads/0/rate", 333.0},
                                                         {"/portfolio/initial_ratio", 1.3}})
            near(recompute(tree, {{"rulebook:" + pointer, value}}), excess({{pointer, std::to_string(value)}}), 1e-4,
                 pointer.c_str());
    }

    // ../shared/cases/margin_examples.json, where it is there.
    void casesBesideTheCheckout() {
        if (!hasShared("cases/margin_examples.json")) QSKIP("no ../shared");
        const Json cases = Json::parse(textOf(sharedPath("cases/margin_examples.json")))["cases"];
        int replayed = 0;
        for (const Json& one : cases) {
            if (one["id"] == "span-future") {
                const Overrides overrides = {{"/portfolio/price_scan_range_unit", "points"},
                                             {"/portfolio/price_scan_range", one["inputs"]["scan_points"].dump()},
                                             {"/portfolio/extreme_multiple", "2"},
                                             {"/portfolio/extreme_cover", "0.35"}};
                const double perPoint = one["inputs"]["usd_per_point"];
                const Comparison c = compared({future("SP", bookExpiry, perPoint, 1)}, bookMarket(), rules(overrides));
                QCOMPARE(maintenance(c), one["expected"]["requirement"].get<double>());
                const std::vector<double> rows = losses(c);
                for (std::size_t i = 0; i < rows.size(); ++i)
                    near(-rows[i], one["expected"]["risk_array"][i], one["tolerance"], "printed in tens");
                ++replayed;
            }
            if (one["id"] == "span-covered-write") {
                const Comparison c =
                    compared(coveredWrite(), bookMarket(),
                             rules(bookArrays(one["inputs"]["future_array"], one["inputs"]["long_call_array"])));
                QCOMPARE(maintenance(c), one["expected"]["requirement"].get<double>());
                const std::vector<double> rows = losses(c);
                for (std::size_t i = 0; i < rows.size(); ++i)
                    QCOMPARE(-rows[i], one["expected"]["portfolio_array"][i].get<double>());
                ++replayed;
            }
        }
        QCOMPARE(replayed, 2);
    }

    void bundledBooksAreModelled() {
        const std::string folder = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/samples/";
        const MarketSnapshot market = readMarket(textOf(folder + "market.json"), "market.json")->market;
        for (const Json& entry : Json::parse(textOf(folder + "index.json"))) {
            const std::string name = entry["name"];
            const Portfolio held = readPortfolio(textOf(folder + name + ".json"), name)->portfolio;
            const Comparison c = compare(held, market, rules());
            QVERIFY2(c.notModelled.empty(), name.c_str());
            QVERIFY2(!c.of(Regime::Portfolio).reason.pattern.empty(), name.c_str());
            everyTreeFollows(c);
        }
    }
};

QTEST_APPLESS_MAIN(TestFuturesScan)
#include "test_futures_scan.moc"
