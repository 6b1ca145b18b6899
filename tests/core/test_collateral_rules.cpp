// What balances count for: haircuts of every shape, caps, accepted currencies, wrong-way mode, the initial level, and
// what a file may get wrong. Examples 8.3 and 8.4 of the method notes by their own numbers.
#include "tests/support/explain_evaluator.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#include "tests/support/small_rulebook.h"

#include <QtTest>
#ifndef Q_MOC_RUN
#include "core/io/result_file.h"
#include "core/margin/pooled_collateral.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot flatMarket() {
    MarketSnapshot made = market(makeTimestamp(2026, 11, 20, 8),
                                 {underlying("BTC", 100000, 100000, {}), underlying("ETH", 4000, 4000, {})});
    made.assets.push_back({AssetCode("USDT"), 0.97, 1.0});
    return made;
}

CollateralBalance balance(const char* asset, double quantity) {
    return {AssetCode(asset), quantity};
}

/// Equity of the cross regime with these balances and this rule for BTC (or for all of them).
double equity(const std::vector<CollateralBalance>& held, const std::vector<ParameterOverride>& overrides) {
    return compare(book({}, held), flatMarket(), smallRulebook(overrides)).of(Regime::Cross).equity;
}

void treesAgree(const Comparison& comparison) {
    for (const Regime regime : allRegimes)
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const ExplainNode tree = explainExcess(comparison, regime, level, ExplainDetail::EveryCell);
            std::string where;
            QVERIFY2(worstDisagreement(tree, where) < 1e-9, where.c_str());
            const double excess = comparison.of(regime).at(level).excess;
            near(tree.value, excess, 1e-9 * std::max(1.0, std::fabs(excess)), "root of the tree");
            near(recompute(tree), excess, 1e-9 * std::max(1.0, std::fabs(excess)), "tree from its leaves");
        }
}

} // namespace

class TestCollateralRules : public QObject {
    Q_OBJECT

private slots:
    void volatilityAndHorizon();
    void tiersAreMarginal();
    void severalHoldingsShareTheTiers();
    void partsCompose();
    void capsLimitWhatCounts();
    void lostPegCostsByDistance();
    void debtsAreNeverReduced();
    void acceptedAssets();
    void initialLevelStandsInTheRequirement();
    void wrongWay_data();
    void wrongWay();
    void wrongWayUnderTheRiskMatrix();
    void ratioAndThresholds();
    void randomBooks();
    void badInput_data();
    void badInput();
};

// Example 8.3: 60 % a year, 2 days, 99 %: 10.3322 % of the logarithm, 9.8164 % haircut.
void TestCollateralRules::volatilityAndHorizon() {
    const VolatilityHaircut rule{0.6, 2, 0.99};
    near(rule.quantile(), 2.326348, 5e-7, "quantile");
    near(rule.quantile() * 0.6 * std::sqrt(2.0 / 365.0), 0.103322, 5e-7, "move");
    near(rule.haircut(), 0.098164, 5e-7, "haircut");
    near(equity({balance("BTC", 1)},
                {{"/collateral/haircuts/BTC", R"({"volatility": 0.6, "days": 2, "confidence": 0.99})"}}),
         100000 * (1 - rule.haircut()), 1e-6, "equity");
}

void TestCollateralRules::tiersAreMarginal() {
    const ParameterOverride units{"/collateral/haircuts/BTC",
                                  R"({"tiers": [{"up_to": 1, "haircut": 0.1}, {"haircut": 0.2}]})"};
    near(equity({balance("BTC", 1)}, {units}), 90000, 1e-6, "the first unit at 90 %");
    near(equity({balance("BTC", 3)}, {units}), 250000, 1e-6, "what exceeds it at 80 %");
    near(equity({balance("BTC", 0.25)}, {units}), 22500, 1e-6, "part of a tier");
    const ParameterOverride currency{
        "/collateral/haircuts/BTC",
        R"({"tiers": [{"up_to": 50000, "haircut": 0}, {"up_to": 150000, "haircut": 0.1}, {"haircut": 0.5}],
            "tiers_in": "currency"})"};
    near(equity({balance("BTC", 2)}, {currency}), 200000 - 10000 - 25000, 1e-6, "sizes in currency");
}

void TestCollateralRules::severalHoldingsShareTheTiers() {
    const Rulebook rules =
        smallRulebook({{"/collateral/haircuts/BTC", R"({"tiers": [{"up_to": 1, "haircut": 0.1}, {"haircut": 0.2}]})"}});
    const Comparison split = compare(book({position("BTC", 2)}, {balance("BTC", 1)}), flatMarket(), rules);
    near(split.of(Regime::Cross).equity, 250000, 1e-6, "spot and balance are one size");
    treesAgree(split);
}

void TestCollateralRules::partsCompose() {
    const double left = (1 - 0.1) * (1 - 0.02) * (1 - 0.05);
    near(equity({balance("BTC", 1)},
                {{"/collateral/haircuts/BTC", R"({"haircut": 0.1, "fx": 0.02, "liquidity": 0.05})"}}),
         100000 * left, 1e-6, "1 − (1 − p)(1 − x)(1 − l)");
}

void TestCollateralRules::capsLimitWhatCounts() {
    const std::vector<CollateralBalance> held = {balance("BTC", 3), balance("USDC", 100000)};
    const auto with = [&](const std::string& cap) {
        return equity(held, {{"/collateral/haircuts/BTC", R"({"haircut": 0.1, "cap": )" + cap + "}"}});
    };
    near(with(R"({"units": 2})"), 100000 + 180000, 1e-6, "units");
    near(with(R"({"value": 150000})"), 100000 + 135000, 1e-6, "value");
    near(with(R"({"share": 0.5})"), 100000 + 180000, 1e-6, "share of 400 000");
    near(with(R"({"units": 2, "value": 150000, "share": 0.25})"), 100000 + 90000, 1e-6, "the least of them");
    near(with(R"({"units": 50})"), 100000 + 270000, 1e-6, "a cap that does not bind");
}

void TestCollateralRules::lostPegCostsByDistance() {
    const ParameterOverride rule{"/collateral/haircuts/USDT", R"({"depeg": {"threshold": 0.99, "factor": 2}})"};
    near(equity({balance("USDT", 1000)}, {rule}), 970 * 0.96, 1e-9, "2 × (0.99 − 0.97)");
    near(equity({balance("USDC", 1000)}, {{"/collateral/haircuts/USDC", rule.second}}), 1000, 1e-9, "at par");
}

void TestCollateralRules::debtsAreNeverReduced() {
    for (const char* rule : {"0.5", R"({"tiers": [{"up_to": 1, "haircut": 0.1}, {"haircut": 0.2}]})",
                             R"({"cap": {"units": 1}})", R"({"volatility": 0.6, "days": 2, "confidence": 0.99})"})
        near(equity({balance("BTC", -2)}, {{"/collateral/haircuts/BTC", rule}}), -200000, 1e-6, rule);
    near(equity({balance("BTC", -2)}, {{"/collateral/accepted", R"(["USDC"])"}}), -200000, 1e-6, "not accepted");
}

void TestCollateralRules::acceptedAssets() {
    const Portfolio held = book({}, {balance("BTC", 1), balance("ETH", 1), balance("USDC", 500)});
    const Rulebook rules = smallRulebook({{"/collateral/accepted", R"({"cross": ["USDC"]})"}});
    const Comparison compared = compare(held, flatMarket(), rules);
    near(compared.of(Regime::Cross).equity, 500, 1e-9, "only the accepted one");
    near(compared.of(Regime::Portfolio).equity, 90000 + 4000 + 500, 1e-9, "no list, all of them");
    std::string told;
    for (const Notice& notice : compared.book->notices)
        told += notice.text.english();
    QVERIFY2(told.find("cross regime: BTC, ETH") != std::string::npos, told.c_str());
    QVERIFY2(told.find("portfolio regime") == std::string::npos, told.c_str());
    treesAgree(compared);
    QCOMPARE(preparedBook(*compared.book, rules).notices.size(), compared.book->notices.size());
}

void TestCollateralRules::initialLevelStandsInTheRequirement() {
    const Portfolio held = book({position("BTC_USDC-PERPETUAL", 1, 100000)}, {balance("BTC", 2)});
    const Comparison compared =
        compare(held, flatMarket(), smallRulebook({{"/collateral/initial_haircuts/BTC", "0.05"}}));
    for (const Regime regime : {Regime::Cross, Regime::Portfolio}) {
        const RegimeResult& result = compared.of(regime);
        near(result.equity, 180000, 1e-6, "equity, the same at both levels");
        near(result.maintenance.requirement, 14000, 1e-6, "maintenance");
        near(result.initial.requirement, 14000 + 10000, 1e-6, "5 % of 200 000 more");
    }
    treesAgree(compared);
    const Comparison all = compare(held, flatMarket(), smallRulebook({{"/collateral/initial_haircuts/BTC", "0.95"}}));
    near(all.of(Regime::Cross).initial.requirement, 14000 + 180000, 1e-6, "never more than is left");
    treesAgree(all);
}

void TestCollateralRules::wrongWay_data() {
    QTest::addColumn<double>("perpetual");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<double>("needed"); // market value of the collateral less the excess
    QTest::newRow("long, haircut") << 1.0 << "haircut" << 24000.0;
    QTest::newRow("long, scenario") << 1.0 << "scenario" << 28000.0;
    QTest::newRow("short, haircut") << -1.0 << "haircut" << 24000.0;
    QTest::newRow("short, scenario") << -1.0 << "scenario" << 0.0;
}

// Example 8.4: one coin as collateral, one perpetual, ±14 %, haircut 10 %.
void TestCollateralRules::wrongWay() {
    QFETCH(double, perpetual);
    QFETCH(QString, mode);
    QFETCH(double, needed);
    const Rulebook rules = smallRulebook({{"/collateral/mode", mode.toStdString()}});
    const Comparison compared =
        compare(book({position("BTC_USDC-PERPETUAL", perpetual, 100000)}, {balance("BTC", 1)}), flatMarket(), rules);
    const RegimeResult& portfolio = compared.of(Regime::Portfolio);
    near(100000 - portfolio.initial.excess, needed, 1e-6, "needed");
    near(100000 - portfolio.maintenance.excess, needed, 1e-6, "needed, maintenance");
    near(100000 - compared.of(Regime::Cross).initial.excess, 24000, 1e-6, "cross has no scenarios for collateral");
    treesAgree(compared);
    if (!portfolio.binding) return;
    QCOMPARE(portfolio.binding->positionPnl.size(), std::size_t{1});
    near(portfolio.binding->positionPnl[0] + portfolio.binding->collateralPnl, portfolio.binding->pnl, 1e-9, "P&L");
}

void TestCollateralRules::wrongWayUnderTheRiskMatrix() {
    std::vector<ParameterOverride> overrides = {{"/collateral/mode", "scenario"}};
    const Portfolio hedged = book({position("BTC_USDC-PERPETUAL", -1, 100000)}, {balance("BTC", 1)});
    const Comparison moving = compare(hedged, flatMarket(), rulebook(deribit, overrides));
    const Comparison apart = compare(hedged, flatMarket(), rulebook(deribit));
    const double scan = 0.14 * 100000;
    near(apart.of(Regime::Portfolio).initial.requirement - moving.of(Regime::Portfolio).initial.requirement, scan, 1e-6,
         "the coin takes the scan loss of the short away");
    treesAgree(moving);
    near(compare(book({}, {balance("BTC", 1)}), flatMarket(), rulebook(deribit, overrides))
             .of(Regime::Portfolio)
             .initial.requirement,
         scan, 1e-6, "a coin alone is at risk");
    overrides.push_back({"/portfolio/spot_in_matrix", "false"});
    const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/rulebooks/" + deribit + ".json";
    const Result<RulebookFile> refused = readRulebook(*readTextFile(path), path, overrides);
    QVERIFY(!refused);
    QCOMPARE(refused.error().place.path, std::string("/collateral/mode"));
}

void TestCollateralRules::ratioAndThresholds() {
    const Rulebook rules =
        smallRulebook({{"/collateral/ratio_thresholds", R"({"liquidation": 1.05, "warning": 1.5, "reduce": 1.2})"}});
    const Comparison compared =
        compare(book({position("BTC_USDC-PERPETUAL", 1, 100000)}, {balance("USDC", 18200)}), flatMarket(), rules);
    const auto file = nlohmann::json::parse(writeComparison(compared));
    const auto& cross = file["regimes"][1];
    near(cross["margin_ratio"].get<double>(), 1.3, 1e-12, "18 200 ÷ 14 000");
    std::string order;
    for (const auto& threshold : cross["ratio_thresholds"])
        order += threshold["name"].get<std::string>() + (threshold["reached"].get<bool>() ? "+ " : "- ");
    QCOMPARE(order, std::string("warning+ reduce- liquidation- "));
    QVERIFY(!compare(book({}, {balance("USDC", 1)}), flatMarket(), rules).of(Regime::Cross).marginRatio);
}

// Never above the market value, never below zero for what is owned, and every tree follows.
void TestCollateralRules::randomBooks() {
    const std::vector<std::string> shapes = {
        "0.07", R"({"tiers": [{"up_to": 0.5, "haircut": 0.05}, {"up_to": 2, "haircut": 0.2}, {"haircut": 0.6}]})",
        R"({"volatility": 0.8, "days": 3, "confidence": 0.975, "fx": 0.01, "cap": {"share": 0.4}})",
        R"({"haircut": 0.03, "liquidity": 0.02, "cap": {"value": 60000, "units": 1.2}})",
        R"({"haircut": 0.1, "depeg": {"threshold": 95000, "factor": 0.00002}})"};
    Random random(20261120);
    for (int round = 0; round < 12; ++round) {
        const Rulebook rules =
            rulebook(deribit, {{"/collateral/haircuts/BTC", random.oneOf(shapes)},
                               {"/collateral/haircuts/ETH", random.oneOf(shapes)},
                               {"/collateral/initial_haircuts", R"({"BTC": )" + random.oneOf(shapes) + "}"},
                               {"/collateral/mode", random.coin() ? "scenario" : "haircut"},
                               {"/portfolio/spot_in_matrix", "true"}});
        Portfolio held = randomBook(random, 5);
        held.collateral.push_back(balance("ETH", random.between(-20, 60)));
        const Comparison compared = compare(held, threeCoinMarket(), rules);
        treesAgree(compared);
        const PooledCollateral pooled(*compared.book, *compared.rulebook, Regime::Cross);
        for (const MarkedCollateral& one : compared.book->collateral) {
            const double market = one.quantity * one.price, value = pooled.valueOf(one);
            QVERIFY(value <= market + 1e-9 * std::fabs(market));
            QVERIFY(one.quantity < 0.0 ? value == market : value >= -1e-9);
        }
    }
}

void TestCollateralRules::badInput_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* pointer, const char* value, const char* where, Reason reason) {
        QTest::newRow(name) << pointer << value << where << static_cast<int>(reason);
    };
    const char* btc = "/collateral/haircuts/BTC";
    row("above one", btc, "1.5", btc, Reason::OutOfRange);
    row("a word", btc, "\"much\"", btc, Reason::BadValue);
    row("unknown key", btc, R"({"cut": 0.1})", "/collateral/haircuts/BTC/cut", Reason::UnknownParameter);
    row("two shapes", btc, R"({"haircut": 0.1, "tiers": [{"haircut": 0.1}]})", btc, Reason::BadValue);
    row("no last tier", btc, R"({"tiers": [{"up_to": 1, "haircut": 0.1}]})", "/collateral/haircuts/BTC/tiers/0/up_to",
        Reason::BadValue);
    row("tiers fall", btc, R"({"tiers": [{"up_to": 2, "haircut": 0.1}, {"up_to": 1, "haircut": 0.2}, {"haircut": 1}]})",
        "/collateral/haircuts/BTC/tiers/1/up_to", Reason::BadValue);
    row("no end", btc, R"({"tiers": [{"haircut": 0.1}, {"haircut": 1}]})", "/collateral/haircuts/BTC/tiers/0/up_to",
        Reason::MissingField);
    row("empty tiers", btc, R"({"tiers": []})", "/collateral/haircuts/BTC/tiers/0/haircut", Reason::MissingField);
    row("no horizon", btc, R"({"volatility": 0.6, "confidence": 0.99})", "/collateral/haircuts/BTC/days",
        Reason::MissingField);
    row("confidence", btc, R"({"volatility": 0.6, "days": 2, "confidence": 99})", "/collateral/haircuts/BTC/confidence",
        Reason::OutOfRange);
    row("cap", btc, R"({"cap": {"share": 2}})", "/collateral/haircuts/BTC/cap/share", Reason::OutOfRange);
    row("cap is no object", btc, R"({"cap": 3})", "/collateral/haircuts/BTC/cap", Reason::BadValue);
    row("depeg", btc, R"({"depeg": {"threshold": 0.99}})", "/collateral/haircuts/BTC/depeg/factor",
        Reason::MissingField);
    row("mode", "/collateral/mode", "\"both\"", "/collateral/mode", Reason::BadValue);
    row("accepted", "/collateral/accepted", "{\"isolated\": []}", "/collateral/accepted/isolated",
        Reason::UnknownParameter);
    row("accepted item", "/collateral/accepted", "[3]", "/collateral/accepted/0", Reason::BadValue);
    row("initial", "/collateral/initial_haircuts", R"({"BTC": -1})", "/collateral/initial_haircuts/BTC",
        Reason::OutOfRange);
    row("threshold", "/collateral/ratio_thresholds", R"({"warning": -1})", "/collateral/ratio_thresholds/warning",
        Reason::OutOfRange);
    row("unknown section", "/collateral/cuts", "1", "/collateral/cuts", Reason::UnknownParameter);
}

void TestCollateralRules::badInput() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    QFETCH(QString, where);
    QFETCH(int, reason);
    const Result<RulebookFile> file = readSmallRulebook({{pointer.toStdString(), value.toStdString()}});
    QVERIFY(!file);
    QCOMPARE(QString::fromStdString(file.error().place.path), where);
    QCOMPARE(QString::fromStdString(reasonWord(file.error().reason)),
             QString::fromStdString(reasonWord(static_cast<Reason>(reason))));
}

QTEST_APPLESS_MAIN(TestCollateralRules)
#include "test_collateral_rules.moc"
