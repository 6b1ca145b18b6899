// Explanation trees against the engine, on random books: every node follows from its children, and a changed input
// moves the root of the tree exactly as it moves the engine.
#include "tests/support/books.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/rulebooks.h"

#include <QtTest>
#include <random>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

struct Case {
    Portfolio portfolio;
    MarketSnapshot market;
    Rulebook rules;
};

class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    Case make() {
        Case made;
        made.rules = rulebook(deribit, {{"/portfolio/pairing", chance(0.3) ? "sum_of_worst" : "by_cell"},
                                        {"/portfolio/spot_in_matrix", chance(0.5) ? "true" : "false"},
                                        {"/portfolio/extended_dampener", chance(0.5) ? "200" : "200000"},
                                        {"/portfolio/delta_total_liq_shock_threshold", "20000"},
                                        {"/equity/option_value_in_cross", chance(0.3) ? "true" : "false"},
                                        {"/standard/otm_reference", chance(0.5) ? "index" : "forward"}});
        made.market = market(
            asOf, {underlying("BTC", 100000, chance(0.7) ? std::optional(100150.0) : std::nullopt, expiries(100000)),
                   underlying("SOL", 200, 201, expiries(200))});
        made.portfolio = book({}, {{AssetCode("USDC"), number(-5e4, 2e5)},
                                   {AssetCode("BTC"), number(0, 3)},
                                   {AssetCode("SOL"), number(0, 300)}});
        made.portfolio.openOrdersMargin = number(0, 500);
        made.portfolio.mmpMargin = number(0, 500);
        for (int i = 0; i < 6; ++i)
            made.portfolio.positions.push_back(randomPosition());
        if (chance(0.5)) made.portfolio.positions.push_back(made.portfolio.positions.front());
        return made;
    }

private:
    double number(double low, double high) { return std::uniform_real_distribution<>(low, high)(random_); }
    bool chance(double share) { return number(0, 1) < share; }

    std::vector<ExpirySpec> expiries(double spot) {
        std::vector<ExpirySpec> made;
        for (int days : {4, 30, 130})
            made.push_back({formatExpiryCode(asOf + std::chrono::hours(24 * days)),
                            days == 130 && chance(0.3) ? 0.0 : spot * (1 + days / 5000.0),
                            {{spot * 0.8, 0.7}, {spot, 0.55}, {spot * 1.2, 0.6}}});
        return made;
    }

    Position randomPosition() {
        const bool btc = chance(0.6), inverse = chance(0.5);
        const double spot = btc ? 100000 : 200, size = btc ? 1 : 300;
        const std::string pair = (btc ? "BTC" : "SOL") + std::string(inverse ? "" : "_USDC");
        const std::string expiry = formatExpiryCode(
            asOf + std::chrono::hours(24 * std::vector<int>{4, 30, 130}[static_cast<std::size_t>(number(0, 2.999))]));
        const double kind = number(0, 1);
        if (kind < 0.1) return position(btc ? "BTC" : "SOL", number(-1, 2) * size);
        const bool option = kind > 0.4;
        const double strike =
            std::vector<double>{0.8, 0.9, 1.0, 1.2}[static_cast<std::size_t>(number(0, 3.999))] * spot;
        std::string symbol = pair + (kind < 0.25 ? "-PERPETUAL" : "-" + expiry);
        if (option) symbol += "-" + std::to_string(static_cast<int>(strike)) + (chance(0.5) ? "-C" : "-P");
        const double sign = chance(0.6) ? -1 : 1;
        Position made = position(symbol, sign * number(0.1, 2) * size * (!option && inverse ? spot : 1.0));
        if (chance(0.6)) made.entryPrice = option ? number(0.01, 0.1) * (inverse ? 1 : spot) : number(0.9, 1.1) * spot;
        if (chance(0.3)) made.isolatedCollateral = number(100, 20000);
        if (chance(0.3)) made.leverage = number(2, 20);
        if (!option && chance(0.2)) made.unrealisedPnl = number(-500, 500);
        if (!option && chance(0.2)) made.unrealisedFunding = number(-50, 50);
        return made;
    }

    std::mt19937 random_;
};

double engineExcess(const Case& c, Regime regime, Level level) {
    return compare(c.portfolio, c.market, c.rules).of(regime).at(level).excess;
}

void agree(double tree, double engine, const char* what, int seed) {
    QVERIFY2(std::fabs(tree - engine) <= 1e-9 * std::max(1.0, std::fabs(engine)),
             qPrintable(QString("%1, seed %2: tree %3, engine %4")
                            .arg(what)
                            .arg(seed)
                            .arg(tree, 0, 'g', 17)
                            .arg(engine, 0, 'g', 17)));
}

constexpr int cases = 25;

} // namespace

class TestExplain : public QObject {
    Q_OBJECT

private slots:
    void everyNodeFollowsFromItsChildren() {
        for (int seed = 0; seed < cases; ++seed) {
            const Case c = Generator(static_cast<unsigned>(seed)).make();
            const Comparison compared = compare(c.portfolio, c.market, c.rules);
            QVERIFY(compared.notModelled.empty());
            for (Regime regime : allRegimes)
                for (Level level : {Level::Initial, Level::Maintenance})
                    for (ExplainDetail detail : {ExplainDetail::EveryCell, ExplainDetail::BindingCells}) {
                        const ExplainNode tree = explainExcess(compared, regime, level, detail);
                        std::string where;
                        const double worst = worstDisagreement(tree, where);
                        QVERIFY2(worst <= 1e-9, qPrintable(QString("seed %1: %2 off by %3")
                                                               .arg(seed)
                                                               .arg(QString::fromStdString(where))
                                                               .arg(worst)));
                        agree(tree.value, compared.of(regime).at(level).excess, "root", seed);
                    }
        }
    }

    void changedInputsMoveTheRootAsTheEngineDoes() {
        for (int seed = 0; seed < cases; ++seed) {
            const Case before = Generator(static_cast<unsigned>(seed)).make();
            const Comparison compared = compare(before.portfolio, before.market, before.rules);
            Case spot = before, quantity = before, range = before;
            spot.market.underlyings[0].spot = 93000;
            quantity.portfolio.positions[1].quantity *= 1.7;
            range.rules = before.rules;
            range.rules.scenario.own.at(AssetCode("BTC")).priceRange = 0.31;
            for (Regime regime : allRegimes) {
                const ExplainNode tree = explainExcess(compared, regime, Level::Initial, ExplainDetail::EveryCell);
                agree(recompute(tree, {{"market:/underlyings/BTC/spot", 93000}}),
                      engineExcess(spot, regime, Level::Initial), "spot", seed);
                if (compared.book->positions.size() == before.portfolio.positions.size())
                    agree(recompute(tree, {{"book:/positions/2/quantity", quantity.portfolio.positions[1].quantity}}),
                          engineExcess(quantity, regime, Level::Initial), "quantity", seed);
                agree(recompute(tree, {{"rulebook:/portfolio/price_range", 0.31}}),
                      engineExcess(range, regime, Level::Initial), "price range", seed);
            }
        }
    }

    void leavesSayWhereTheyComeFrom() {
        const Case c = Generator(7).make();
        const Comparison compared = compare(c.portfolio, c.market, c.rules);
        const std::function<void(const ExplainNode&)> check = [&](const ExplainNode& node) {
            QVERIFY(!node.label.pattern.empty());
            if (node.combine != Combine::Input)
                QVERIFY(!node.children.empty());
            else
                QVERIFY2(!node.source.pattern.empty() && !node.origin.empty(), node.label.english().c_str());
            if (node.combine == Combine::Sum)
                for (const ExplainNode& child : node.children)
                    QCOMPARE(child.unit, node.unit);
            for (const ExplainNode& child : node.children)
                check(child);
        };
        for (Regime regime : allRegimes)
            check(explainExcess(compared, regime, Level::Initial, ExplainDetail::EveryCell));
    }

    void assumedParametersSaySo() {
        const Case c = Generator(3).make();
        const Comparison compared = compare(c.portfolio, c.market, rulebook(deribit));
        bool assumed = false;
        const std::function<void(const ExplainNode&)> look = [&](const ExplainNode& node) {
            assumed = assumed || node.source.english().find("assumed") != std::string::npos;
            for (const ExplainNode& child : node.children)
                look(child);
        };
        look(explainExcess(compared, Regime::Portfolio, Level::Initial));
        QVERIFY(assumed);
    }

    void formulasShowTheBooksNumbers() {
        ExplainNode node;
        node.formula = "max(im - otm, floor) + mark*1e2";
        const auto child = [](const char* symbol, double value) {
            ExplainNode made;
            made.symbol = symbol;
            made.value = value;
            return made;
        };
        node.children = {child("im", 0.15), child("otm", 0.1), child("floor", 0.1), child("mark", -0.02)};
        QCOMPARE(formulaWithNumbers(node), std::string("max(0.15 - 0.1, 0.1) + (\u22120.02)*1e2"));
    }
};

QTEST_APPLESS_MAIN(TestExplain)
#include "test_explain.moc"
