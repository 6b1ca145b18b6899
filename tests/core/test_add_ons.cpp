// Add-ons: concentration, liquidity, correlation break and basis, inside the formulas of the method "charges" and
// beside the risk matrix. Examples 8.1 and 8.2 of the method notes by their own numbers.
#include "tests/support/explain_evaluator.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#include "tests/support/small_rulebook.h"

#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// 20 000 coins a day in BTC; ETH states no volume.
MarketSnapshot tradedMarket() {
    MarketSnapshot made =
        market(makeTimestamp(2026, 11, 20, 8),
               {underlying("BTC", 100000, 100000, {{"25DEC26", 101000, {}}}), underlying("ETH", 4000, 4000, {})});
    made.underlyings[0].averageDailyVolume = 20000.0 * 100000.0;
    return made;
}

Portfolio coins(double size) {
    return book({position("BTC_USDC-PERPETUAL", size)});
}

double requirement(const Portfolio& held, const Rulebook& rules, Level level = Level::Initial) {
    return compare(held, tradedMarket(), rules).of(Regime::Portfolio).at(level).requirement;
}

Rulebook withAddOn(const std::string& charge) {
    return smallRulebook({{"/add_ons", R"({"charges": {"extra": )" + charge + "}}"}});
}

/// What the add-on asks for.
double extra(const Portfolio& held, const std::string& charge) {
    return requirement(held, withAddOn(charge)) - requirement(held, smallRulebook());
}

void treesAgree(const Comparison& comparison) {
    for (const Level level : {Level::Initial, Level::Maintenance}) {
        const ExplainNode tree = explainExcess(comparison, Regime::Portfolio, level, ExplainDetail::EveryCell);
        const double excess = comparison.of(Regime::Portfolio).at(level).excess;
        std::string where;
        QVERIFY2(worstDisagreement(tree, where) < 1e-9, where.c_str());
        near(tree.value, excess, 1e-9 * std::max(1.0, std::fabs(excess)), "root of the tree");
        near(recompute(tree), excess, 1e-9 * std::max(1.0, std::fabs(excess)), "tree from its leaves");
    }
}

} // namespace

class TestAddOns : public QObject {
    Q_OBJECT

private slots:
    void concentrationHeld();
    void concentrationRunDown();
    void concentrationOfTheScenarioLoss();
    void concentrationFactorInAFormula();
    void concentrationAboveAThreshold();
    void liquidityByTheRootOfSize();
    void volumeOfTheMarketOrTheRulebook();
    void grossAndNetSize();
    void correlationBreakOverScenarios();
    void correlationBreakOverTheMethod();
    void basisOfHedges();
    void formulasOfBothLevels();
    void onlyThePortfolioRegime();
    void randomBooks();
    void badInput_data();
    void badInput();
};

// Example 8.1: 20 000 coins at 20 % of 20 000 a day take 5 days; 2 are in the risk: √2.5. 5 000 coins take 1.25 days.
void TestAddOns::concentrationHeld() {
    const std::string charge =
        R"({"kind": "concentration", "participation": 0.2, "margin_days": 2, "move": 0.14, "volume": 1})";
    const double risk = 20000.0 * 100000.0 * 0.14;
    near(extra(coins(20000), charge) / risk + 1.0, 1.581139, 5e-7, "factor");
    near(extra(coins(-20000), charge), extra(coins(20000), charge), 1e-3, "short as long");
    near(extra(coins(5000), charge), 0.0, 1e-6, "sold within the period");
    treesAgree(compare(coins(20000), tradedMarket(), withAddOn(charge)));
}

// Example 8.1: equal slices over 5 days make 2.2 days of risk: 1.483240 of one day's.
void TestAddOns::concentrationRunDown() {
    const std::string charge =
        R"({"kind": "concentration", "horizon": "run_down", "participation": 0.2, "move": 0.14, "volume": 1})";
    near(extra(coins(20000), charge) / (20000.0 * 100000.0 * 0.14) + 1.0, 1.483240, 5e-7, "factor");
    near(extra(coins(4000), charge), 0.0, 1e-6, "a single day");
    treesAgree(compare(coins(20000), tradedMarket(), withAddOn(charge)));
}

void TestAddOns::concentrationOfTheScenarioLoss() {
    const std::string charge = R"({"kind": "concentration", "risk": "scenario_loss", "prices": [-0.2, 0, 0.1],
        "volatility_states": "same", "participation": 0.2, "margin_days": 2, "volume": 1})";
    near(extra(coins(20000), charge), 20000.0 * 100000.0 * 0.2 * (std::sqrt(2.5) - 1.0), 1e-3, "long: −20 %");
    near(extra(coins(-20000), charge), 20000.0 * 100000.0 * 0.1 * (std::sqrt(2.5) - 1.0), 1e-3, "short: +10 %");
    treesAgree(compare(coins(20000), tradedMarket(), withAddOn(charge)));
}

void TestAddOns::concentrationFactorInAFormula() {
    const Rulebook rules = smallRulebook({{"/portfolio/charges/days", R"({"kind": "concentration", "gives": "factor",
                                              "participation": 0.2, "margin_days": 2, "volume": 1})"},
                                          {"/portfolio/initial", "scan*days"}});
    near(requirement(coins(20000), rules), 20000.0 * 14000.0 * std::sqrt(2.5), 1e-3, "initial");
    near(requirement(coins(20000), rules, Level::Maintenance), 20000.0 * 14000.0, 1e-3, "maintenance");
    treesAgree(compare(coins(20000), tradedMarket(), rules));
}

void TestAddOns::concentrationAboveAThreshold() {
    const std::string charge =
        R"({"kind": "concentration", "horizon": "threshold", "threshold": 500000000, "move": 0.1, "volume": 1})";
    near(extra(coins(20000), charge), 20000.0 * 10000.0, 1e-3, "√(2 000 ÷ 500) − 1 = 1");
    near(extra(coins(5000), charge), 0.0, 1e-6, "at the threshold");
    treesAgree(compare(coins(20000), tradedMarket(), withAddOn(charge)));
}

// Example 8.2: 0.8 × 4 % × √0.25 = 1.6 % at the end, two thirds of it on average.
void TestAddOns::liquidityByTheRootOfSize() {
    const std::string end =
        R"({"kind": "liquidity", "impact": 0.8, "daily_volatility": 0.04, "volume": 1, "half_spread": )";
    near(extra(coins(5000), end + "0}"), 0.016 * 5e8, 1e-3, "at the end");
    const std::string average = end + R"(0, "average_share": 0.66666666666666667})";
    near(extra(coins(5000), average), 5333333.333333, 1e-3, "on average");
    near(extra(coins(5000), end + "0.0005}"), (0.0005 + 0.016) * 5e8, 1e-3, "with half the spread");
    near(extra(coins(1250), end + "0}"), 0.016 * 5e8 / 8.0, 1e-3, "a quarter of the size: an eighth");
    treesAgree(compare(coins(5000), tradedMarket(), withAddOn(average)));
}

void TestAddOns::volumeOfTheMarketOrTheRulebook() {
    const auto charge = [](const std::string& more) {
        return R"({"kind": "liquidity", "impact": 1, "daily_volatility": 0.01, "volume": 500000000)" + more + "}";
    };
    near(extra(coins(5000), charge("")), 0.01 * 0.5 * 5e8, 1e-3, "the market's");
    near(extra(coins(5000), charge(R"(, "volume_from": "rulebook")")), 0.01 * 5e8, 1e-3, "the rulebook's");
    near(extra(coins(5000), charge(R"(, "volume_stress": 0.25)")), 0.01 * 5e8, 1e-3, "a quarter left in stress");
    const Portfolio ether = book({position("ETH_USDC-PERPETUAL", 125000)});
    near(extra(ether, charge("")), 0.01 * 5e8, 1e-3, "the market states none");
    near(extra(ether, charge(R"(, "currencies": {"ETH": {"volume": 2000000000}})")), 0.01 * 0.5 * 5e8, 1e-3,
         "stated for the underlying");
    treesAgree(compare(ether, tradedMarket(), withAddOn(charge(R"(, "volume_stress": 0.25)"))));
}

void TestAddOns::grossAndNetSize() {
    const Portfolio spread = book({position("BTC_USDC-PERPETUAL", 30), position("BTC_USDC-25DEC26", -10)});
    const std::string charge = R"({"kind": "liquidity", "half_spread": 0.001, "volume": 1, "size": )";
    near(extra(spread, charge + R"("net_delta"})"), 20 * 100.0, 1e-6, "net");
    near(extra(spread, charge + R"("gross_delta"})"), 40 * 100.0, 1e-6, "gross");
    treesAgree(compare(spread, tradedMarket(), withAddOn(charge + R"("gross_delta"})")));
}

// Long and short of the same value: nothing at risk together, 14 000 each alone.
void TestAddOns::correlationBreakOverScenarios() {
    const Portfolio pair = book({position("BTC_USDC-PERPETUAL", 1), position("ETH_USDC-PERPETUAL", -25)});
    const Rulebook rules = smallRulebook({{"/portfolio/charges/broken", R"({"kind": "correlation_break", "break": 0.3,
                           "prices": [-0.14, 0, 0.14], "volatility_states": "same"})"},
                                          {"/portfolio/account_initial", "broken"},
                                          {"/portfolio/account_maintenance", "units"}});
    near(requirement(pair, rules), 0.3 * 28000, 1e-6, "b × (Σ of each − 0)");
    treesAgree(compare(pair, tradedMarket(), rules));
    near(requirement(coins(1), rules), 0.0, 1e-9, "one underlying has no offsets");
}

void TestAddOns::correlationBreakOverTheMethod() {
    const Portfolio btc = coins(1), eth = book({position("ETH_USDC-PERPETUAL", -25)});
    Portfolio pair = btc;
    pair.positions.push_back(eth.positions[0]);
    const auto with = [](const char* share) {
        return rulebook(deribit, {{"/add_ons/charges/broken",
                                   std::string(R"({"kind": "correlation_break", "break": )") + share + "}"}});
    };
    for (const Level level : {Level::Initial, Level::Maintenance}) {
        const double joint = requirement(pair, rulebook(deribit), level);
        const double each = requirement(btc, rulebook(deribit), level) + requirement(eth, rulebook(deribit), level);
        QVERIFY(each > joint + 1000.0);
        near(requirement(pair, with("0"), level), joint, 1e-6, "nothing lost");
        near(requirement(pair, with("1"), level), each, 1e-6, "all offsets lost");
        near(requirement(pair, with("0.25"), level), 0.75 * joint + 0.25 * each, 1e-6, "a quarter lost");
    }
    treesAgree(compare(pair, tradedMarket(), with("0.25")));
}

void TestAddOns::basisOfHedges() {
    const std::string charge = R"({"kind": "basis", "annualised_move": 0.05})";
    const double years = 35.0 / 365.0;
    const auto spread = [](double perpetual, double future) {
        return book({position("BTC_USDC-PERPETUAL", perpetual), position("BTC_USDC-25DEC26", future)});
    };
    near(extra(spread(1, -1), charge), 0.05 * years * 100000, 1e-6, "hedged");
    near(extra(spread(-1, 4), charge), 0.05 * years * 100000, 1e-6, "only what is hedged");
    near(extra(spread(1, 1), charge), 0.0, 1e-9, "nothing hedged");
    near(extra(spread(1, -1), R"({"kind": "basis", "annualised_move": 0, "min_move": 0.001})"), 200, 1e-6,
         "least move of both legs");
    treesAgree(compare(spread(-1, 4), tradedMarket(), withAddOn(charge)));
}

void TestAddOns::formulasOfBothLevels() {
    const char* charges = R"({"initial": "2*spread + 5", "maintenance": "spread/2",
        "charges": {"spread": {"kind": "liquidity", "half_spread": 0.001, "volume": 1}}})";
    const Rulebook rules = smallRulebook({{"/add_ons", charges}});
    near(requirement(coins(1), rules), 14000 + 205, 1e-6, "initial");
    near(requirement(coins(1), rules, Level::Maintenance), 14000 + 50, 1e-6, "maintenance");
    treesAgree(compare(coins(1), tradedMarket(), rules));
}

void TestAddOns::onlyThePortfolioRegime() {
    const Rulebook rules = withAddOn(R"({"kind": "liquidity", "half_spread": 0.001, "volume": 1})");
    const Comparison with = compare(coins(1), tradedMarket(), rules);
    const Comparison without = compare(coins(1), tradedMarket(), smallRulebook());
    for (const Regime regime : {Regime::Isolated, Regime::Cross})
        QCOMPARE(with.of(regime).initial.requirement, without.of(regime).initial.requirement);
    near(compare(book({}), tradedMarket(), rules).of(Regime::Portfolio).initial.requirement, 0.0, 0.0, "empty book");
}

// Beside the risk matrix: never below it, and every tree follows.
void TestAddOns::randomBooks() {
    const char* charges = R"({"charges": {
        "crowd": {"kind": "concentration", "participation": 0.1, "move": 0.15, "volume": 1000000,
                  "currencies": {"ETH": {"horizon": "run_down"}}},
        "trade": {"kind": "liquidity", "half_spread": 0.0005, "impact": 0.8, "daily_volatility": 0.04,
                  "volume": 50000000, "size": "gross_delta"},
        "broken": {"kind": "correlation_break", "break": 0.2},
        "roll": {"kind": "basis", "annualised_move": 0.03, "min_move": 0.0002}}})";
    Random random(8);
    for (int round = 0; round < 8; ++round) {
        const Portfolio held = randomBook(random, 6);
        const Comparison with = compare(held, threeCoinMarket(), rulebook(deribit, {{"/add_ons", charges}}));
        const Comparison without = compare(held, threeCoinMarket(), rulebook(deribit));
        treesAgree(with);
        for (const Level level : {Level::Initial, Level::Maintenance})
            QVERIFY(with.of(Regime::Portfolio).at(level).requirement >=
                    without.of(Regime::Portfolio).at(level).requirement);
    }
}

void TestAddOns::badInput_data() {
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("reason");
    const auto row = [](const char* name, const char* pointer, const char* value, const char* where, Reason reason) {
        QTest::newRow(name) << pointer << value << where << static_cast<int>(reason);
    };
    const char* extra = "/add_ons/charges/extra";
    row("no object", "/add_ons", "3", "/add_ons", Reason::BadValue);
    row("no list", "/add_ons", "{}", "/add_ons/charges", Reason::MissingField);
    row("unknown kind", extra, R"({"kind": "luck"})", "/add_ons/charges/extra/kind", Reason::UnknownName);
    row("unknown key", extra, R"({"kind": "basis", "annualised_move": 0, "move": 1})", "/add_ons/charges/extra/move",
        Reason::UnknownParameter);
    row("no volume", extra, R"({"kind": "liquidity"})", "/add_ons/charges/extra/volume", Reason::MissingField);
    row("no move", extra, R"({"kind": "concentration", "volume": 1})", "/add_ons/charges/extra/move",
        Reason::MissingField);
    row("participation", extra, R"({"kind": "concentration", "volume": 1, "move": 0.1, "participation": 20})",
        "/add_ons/charges/extra/participation", Reason::OutOfRange);
    row("no scenarios", extra, R"({"kind": "concentration", "volume": 1, "risk": "scenario_loss"})",
        "/add_ons/charges/extra/scenarios", Reason::BadValue);
    row("formula", "/add_ons", R"({"charges": {"a": {"kind": "basis", "annualised_move": 0}}, "initial": "b"})",
        "/add_ons/initial", Reason::BadValue);
    row("name", "/add_ons", R"({"charges": {"Big": {"kind": "basis", "annualised_move": 0}}})", "/add_ons/charges/Big",
        Reason::BadValue);
    row("asks the method it is in", "/portfolio/charges/broken", R"({"kind": "correlation_break", "break": 0.3})",
        "/portfolio/charges/broken", Reason::BadValue);
}

void TestAddOns::badInput() {
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

QTEST_APPLESS_MAIN(TestAddOns)
#include "test_add_ons.moc"
