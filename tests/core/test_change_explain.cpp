// Change explain: a case by hand, sums that close for random states, one factor at a time, markets that do not cover
// the same, marks, expired contracts, bad requests.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/change_explain.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#include "tests/support/small_rulebook.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

ChangeState stateOf(const Portfolio& held, const MarketSnapshot& market, const Rulebook& rules) {
    return {std::make_shared<const Portfolio>(held),
            std::make_shared<const MarketSnapshot>(market),
            std::make_shared<const Rulebook>(rules),
            {}};
}

MarketSnapshot oneCoin(double price) {
    return market(makeTimestamp(2026, 11, 20, 8), {underlying("BTC", price, price, {})});
}

double requirement(const ChangeFigures& figures) {
    return figures.requirementOf(Regime::Portfolio, Level::Initial);
}

double largest(const ChangeFigures& figures) {
    double most = std::fabs(figures.bookEquity);
    for (const Regime regime : allRegimes) {
        most = std::max(most, std::fabs(figures.equityOf(regime)));
        for (const Level level : {Level::Initial, Level::Maintenance})
            most = std::max(most, std::fabs(figures.requirementOf(regime, level)));
    }
    return most;
}

const ChangeItem* itemOf(const ChangeExplain& change, ChangeFactor factor, const std::string& subject = {}) {
    for (const ChangeItem& item : change.items)
        if (item.factor == factor && (subject.empty() || item.subject == subject)) return &item;
    return nullptr;
}

/// Every input a bit different.
MarketSnapshot disturbed(MarketSnapshot market, Random& random) {
    market.asOf += std::chrono::hours(30);
    for (UnderlyingMarket& underlying : market.underlyings) {
        const double growth = random.between(0.8, 1.25);
        underlying.spot *= growth;
        underlying.perpetual->price *= growth * 1.001;
        for (ExpiryMarket& expiry : underlying.expiries) {
            *expiry.forward *= growth * random.between(0.99, 1.01);
            expiry.rate = random.between(0.0, 0.06);
            if (VolPoints* points = std::get_if<VolPoints>(&expiry.smile))
                for (VolPoint& point : points->points)
                    point.vol *= random.between(0.8, 1.3);
        }
    }
    market.assets[1].price = 0.998;
    return market;
}

} // namespace

class TestChangeExplain : public QObject {
    Q_OBJECT

private slots:
    // One coin at 100 asks for 14; then two coins at 110 for 30.8. Positions first: +14 and +2.8; prices first: +1.4
    // and +15.4; on average +14.7 and +2.1.
    void byHand() {
        const Rulebook rules = smallRulebook();
        const ChangeState a =
            stateOf(book({position("BTC_USDC-PERPETUAL", 1, 100)}, {{AssetCode("USDC"), 50}}), oneCoin(100), rules);
        const ChangeState b =
            stateOf(book({position("BTC_USDC-PERPETUAL", 2, 100)}, {{AssetCode("USDC"), 60}}), oneCoin(110), rules);
        const ChangeExplain change = explainChange(a, b).value();
        QCOMPARE(requirement(change.a), 14.0);
        QVERIFY(isNear(requirement(change.b), 30.8));
        const ChangeItem& position = *itemOf(change, ChangeFactor::Positions);
        const ChangeItem& price = *itemOf(change, ChangeFactor::Prices);
        QVERIFY(isNear(requirement(position.forward), 14.0) && isNear(requirement(price.forward), 2.8));
        QVERIFY(isNear(requirement(position.reverse), 15.4) && isNear(requirement(price.reverse), 1.4));
        QVERIFY(isNear(requirement(position.effect(ChangeOrder::Average)), 14.7));
        QCOMPARE(position.what.english(), std::string("resized"));
        QCOMPARE(*position.from, 1.0);
        QCOMPARE(*position.to, 2.0);
        QCOMPARE(*price.to, 110.0);
        const ChangeItem& balance = *itemOf(change, ChangeFactor::Collateral);
        QCOMPARE(balance.forward.equityOf(Regime::Portfolio), 10.0);
        QVERIFY(isNear(price.forward.equityOf(Regime::Portfolio), 20.0));
        QCOMPARE(change.items.size(), std::size_t{3});
    }

    void closesForRandomStates() {
        const Rulebook one = rulebook(deribit), other = rulebook(deribit, {{"/portfolio/price_range", "0.18"}});
        for (unsigned seed = 1; seed <= 25; ++seed) {
            Random random(seed);
            Portfolio before = randomBook(random, 10), after = randomBook(random, 10);
            if (seed % 2 == 0)
                after.positions.insert(after.positions.end(), before.positions.begin(), before.positions.end());
            after.openOrdersMargin = 1000.0;
            MarketSnapshot market = threeCoinMarket(), later = disturbed(market, random);
            if (seed % 3 == 0) {
                market.marks["BTC-25DEC26-100000-C"] = 0.05;
                market.marks["BTC-25DEC26"] = 91900;
                later.marks["BTC-25DEC26-100000-C"] = 0.06;
                later.marks["BTC_USDC-25JUN27-90000-P"] = 9000;
            }
            ChangeState a = stateOf(before, market, one), b = stateOf(after, later, seed % 4 == 0 ? one : other);
            if (seed % 5 == 0) {
                b.shift.price = -0.1;
                b.shift.vol = 0.2;
                b.shift.days = 2.0;
            }
            const ChangeExplain change = explainChange(a, b).value();
            const double scale = std::max({1.0, largest(change.a), largest(change.b)});
            for (const ChangeOrder order : {ChangeOrder::Forward, ChangeOrder::Reverse, ChangeOrder::Average}) {
                const double left = largest(change.unexplained(order));
                QVERIFY2(left <= 1e-9 * scale, qPrintable(QString("%1: %2").arg(seed).arg(left)));
            }
            const Comparison first = compare(before, market, one);
            QCOMPARE(requirement(change.a), first.of(Regime::Portfolio).initial.requirement);
            QCOMPARE(change.a.bookEquity, first.bookValue.equity);
        }
    }

    void oneFactorAlone() {
        Random random(11);
        const Portfolio held = randomBook(random, 8);
        const Rulebook rules = rulebook(deribit);
        const MarketSnapshot market = threeCoinMarket();
        const ChangeState a = stateOf(held, market, rules);
        const auto only = [&](const ChangeState& b, ChangeFactor factor) {
            const ChangeExplain change = explainChange(a, b).value();
            QVERIFY(!change.items.empty());
            for (const ChangeItem& item : change.items)
                QVERIFY2(item.factor == factor, changeFactorWord(item.factor).c_str());
            QVERIFY(largest(change.change() - change.sumOf(factor, ChangeOrder::Forward)) < 1e-6);
        };
        Portfolio richer = held;
        richer.collateral[0].quantity += 1000;
        only(stateOf(richer, market, rules), ChangeFactor::Collateral);
        MarketSnapshot later = market;
        later.asOf += std::chrono::hours(24);
        only(stateOf(held, later, rules), ChangeFactor::Time);
        MarketSnapshot wilder = market;
        std::get<VolPoints>(wilder.underlyings[0].expiries[1].smile).points[0].vol += 0.1;
        only(stateOf(held, wilder, rules), ChangeFactor::Vols);
        MarketSnapshot rates = market;
        rates.underlyings[0].expiries[0].rate = 0.05;
        only(stateOf(held, rates, rules), ChangeFactor::OtherMarket);
        only(stateOf(held, market, rulebook(deribit, {{"/portfolio/price_range", "0.2"}})), ChangeFactor::Rulebook);
        const char* pointer = "/add_ons";
        const char* basis = R"({"charges": {"extra": {"kind": "basis", "annualised_move": 0.25}}})";
        only(stateOf(held, market, rulebook(deribit, {{pointer, basis}})), ChangeFactor::AddOns);
        Portfolio orders = held;
        orders.mmpMargin = 500;
        only(stateOf(orders, market, rules), ChangeFactor::Account);
        Portfolio regrouped = held;
        std::reverse(regrouped.positions.begin(), regrouped.positions.end());
        const ChangeExplain same = explainChange(a, a).value();
        QVERIFY(same.items.empty() && same.notes.size() == 1 && largest(same.change()) == 0.0);
    }

    // The new rules with the old charges beside them, then the new charges.
    void rulesAndAddOnsApart() {
        Random random(12);
        const Portfolio held = randomBook(random, 8);
        const MarketSnapshot market = threeCoinMarket();
        const char* few = R"({"charges": {"extra": {"kind": "basis", "annualised_move": 0.1}}})";
        const char* many = R"({"charges": {"extra": {"kind": "basis", "annualised_move": 0.4}}})";
        const auto under = [&](const char* charges, const char* range) {
            return stateOf(held, market, rulebook(deribit, {{"/add_ons", charges}, {"/portfolio/price_range", range}}));
        };
        const ChangeExplain change = explainChange(under(few, "0.15"), under(many, "0.2")).value();
        const double between = requirement(explainChange(under(few, "0.2"), under(many, "0.2")).value().a);
        near(requirement(change.sumOf(ChangeFactor::Rulebook, ChangeOrder::Forward)), between - requirement(change.a),
             1e-6, "rules");
        near(requirement(change.sumOf(ChangeFactor::AddOns, ChangeOrder::Forward)), requirement(change.b) - between,
             1e-6, "add-ons");
        QVERIFY(requirement(change.sumOf(ChangeFactor::AddOns, ChangeOrder::Forward)) > 1.0);
        QVERIFY(largest(change.unexplained(ChangeOrder::Average)) < 1e-6);
    }

    void addedRemovedRestated() {
        const Rulebook rules = rulebook(deribit);
        Portfolio before = book({position("BTC-25DEC26-100000-C", -1), position("BTC-PERPETUAL", 1000, 90000)});
        Portfolio after = book({position("BTC-PERPETUAL", 1000, 91000), position("BTC-25DEC26-80000-P", -1)});
        const ChangeExplain change =
            explainChange(stateOf(before, threeCoinMarket(), rules), stateOf(after, threeCoinMarket(), rules)).value();
        QCOMPARE(itemOf(change, ChangeFactor::Positions, "BTC-25DEC26-100000-C")->what.english(),
                 std::string("removed"));
        QCOMPARE(itemOf(change, ChangeFactor::Positions, "BTC-25DEC26-80000-P")->what.english(), std::string("added"));
        QCOMPARE(itemOf(change, ChangeFactor::Positions, "BTC-PERPETUAL")->what.english(),
                 std::string("entry, pot or stated P&L"));
        QVERIFY(change.flips());
        QVERIFY(change.bindingA && change.bindingB);
        QVERIFY(
            std::any_of(change.items.begin(), change.items.end(), [](const ChangeItem& item) { return item.flips; }));
        QVERIFY(!change.parts.empty());
    }

    // The market of B does not know the expiry A holds, and has one A does not know.
    void coverageIsListed() {
        const Rulebook rules = rulebook(deribit);
        MarketSnapshot first = threeCoinMarket(), second = threeCoinMarket();
        second.underlyings[0].expiries.erase(second.underlyings[0].expiries.begin());
        first.underlyings.pop_back();
        const Portfolio before = book({position("BTC-27NOV26-90000-C", -1)}, {{AssetCode("USDC"), 50000}});
        const Portfolio after = book({position("SOL_USDC-25DEC26-150-C", -100)}, {{AssetCode("USDC"), 50000}});
        const ChangeExplain change =
            explainChange(stateOf(before, first, rules), stateOf(after, second, rules)).value();
        QCOMPARE(change.onlyInMarketA, std::vector<std::string>{"BTC 27NOV26"});
        QCOMPARE(change.onlyInMarketB, std::vector<std::string>{"SOL"});
        QVERIFY(change.notModelledA.empty() && change.notModelledB.empty());
        for (const ChangeOrder order : {ChangeOrder::Forward, ChangeOrder::Reverse})
            QVERIFY(largest(change.unexplained(order)) < 1e-6);
        QVERIFY(requirement(itemOf(change, ChangeFactor::Positions, "BTC-27NOV26-90000-C")->forward) < 0.0);
        QVERIFY(requirement(itemOf(change, ChangeFactor::Positions, "SOL_USDC-25DEC26-150-C")->forward) > 0.0);
    }

    // A contract that expires between the two states leaves with the time, not without a word.
    void expiredInBetween() {
        const Rulebook rules = rulebook(deribit);
        const Portfolio held = book({position("BTC-27NOV26-90000-C", -1), position("BTC-25DEC26-100000-C", -1)},
                                    {{AssetCode("USDC"), 50000}});
        MarketSnapshot later = threeCoinMarket();
        later.asOf = makeTimestamp(2026, 12, 1, 8);
        const ChangeExplain change =
            explainChange(stateOf(held, threeCoinMarket(), rules), stateOf(held, later, rules)).value();
        QCOMPARE(change.notModelledB.size(), std::size_t{1});
        QVERIFY(change.notModelledB[0].error.reason == Reason::Expired);
        QVERIFY(requirement(itemOf(change, ChangeFactor::Time)->forward) < 0.0);
        QVERIFY(largest(change.unexplained(ChangeOrder::Forward)) < 1e-6);
    }

    void manyPositionsTogether() {
        Random random(5);
        const Rulebook rules = rulebook(deribit);
        const Portfolio before = randomBook(random, 16);
        Portfolio after = before;
        for (Position& row : after.positions)
            row.quantity *= 1.5;
        ChangeSpec spec;
        spec.positionsUpTo = 2;
        const ChangeExplain change =
            explainChange(stateOf(before, threeCoinMarket(), rules), stateOf(after, threeCoinMarket(), rules), spec)
                .value();
        QVERIFY(change.items.size() <= 3);
        QVERIFY(largest(change.unexplained(ChangeOrder::Reverse)) < 1e-6);
    }

    void sameDigitsOnAnyThreads() {
        Random random(21);
        const Rulebook rules = rulebook(deribit);
        const ChangeState a = stateOf(randomBook(random), threeCoinMarket(), rules);
        const ChangeState b = stateOf(randomBook(random), disturbed(threeCoinMarket(), random), rules);
        TaskPool one(1), four(4);
        const ChangeExplain first = explainChange(a, b, {}, {}, one).value();
        const ChangeExplain second = explainChange(a, b, {}, {}, four).value();
        for (std::size_t i = 0; i < first.items.size(); ++i)
            QCOMPARE(requirement(first.items[i].forward), requirement(second.items[i].forward));
    }

    void badRequestsAndStopping() {
        const Rulebook rules = rulebook(deribit);
        const ChangeState a = stateOf(book({position("BTC-PERPETUAL", 1000)}), threeCoinMarket(), rules);
        MarketSnapshot euros = threeCoinMarket();
        euros.currency = AssetCode("EUR");
        const Result<ChangeExplain> refused = explainChange(a, stateOf(*a.portfolio, euros, rules));
        QVERIFY(!refused && refused.error().reason == Reason::UnknownFormat);
        std::stop_source source;
        source.request_stop();
        QVERIFY(explainChange(a, a, {}, Job{source.get_token(), {}}).error().reason == Reason::Cancelled);
    }

private:
    static bool isNear(double a, double b) { return std::fabs(a - b) <= 1e-9 * std::max(1.0, std::fabs(b)); }
};

QTEST_GUILESS_MAIN(TestChangeExplain)
#include "test_change_explain.moc"
