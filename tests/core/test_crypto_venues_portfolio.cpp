// Portfolio regime of the crypto venues (section 5 and 12.1 of the methods sheet): scenario lists, charges beside them,
// margin ratio; trees and properties on random books.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/valuation/black76.h"
#include "tests/support/explain_evaluator.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr const char* paradex = "paradex-2026-11-21";
constexpr const char* binance = "binance-2024-10-01";
constexpr const char* bybit = "bybit-2025-01-10";
constexpr const char* okx = "okx-2025-01-15";
const std::vector<std::string> venues = {paradex, binance, bybit, okx, "bybit-2024-12-01", "okx-2024-12-01"};

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

std::string expiryIn(int days) {
    return formatExpiryCode(asOf + std::chrono::hours(24 * days));
}

/// Section 12.1.
MarketSnapshot goldenMarket() {
    return market(asOf,
                  {underlying("BTC", 100000, 100000,
                              {{expiryIn(30), 100500, {{90000, 0.60}, {110000, 0.55}}}, {expiryIn(60), 101000, {}}})});
}

Portfolio goldenBook() {
    const std::string option = "BTC_USDC-" + expiryIn(30);
    return book({position("BTC", 1), position("BTC_USDC-PERPETUAL", -1), position("BTC_USDC-" + expiryIn(60), 2),
                 position(option + "-110000-C", -2), position(option + "-90000-P", 1)},
                {{AssetCode("USDC"), 50000}});
}

MarketSnapshot flatMarket() {
    MarketSnapshot made = market(asOf, {underlying("BTC", 100000, 100000,
                                                   {{expiryIn(30), 100000, {{90000, 0.6}, {100000, 0.6}}},
                                                    {expiryIn(60), 100000, {{100000, 0.6}}},
                                                    {expiryIn(120), 100000, {{100000, 0.6}}}}),
                                        underlying("XRP", 2, 2, {}), underlying("PEPE", 1, 1, {})});
    made.assets.push_back({AssetCode("USDT"), 1.0, 1.0});
    return made;
}

/// The maintenance requirement of one charge of the file alone.
double chargeAlone(const Portfolio& held, const char* rules, const std::string& charge,
                   std::vector<ParameterOverride> overrides = {}, const MarketSnapshot& snapshot = flatMarket()) {
    overrides.emplace_back("/portfolio/maintenance", charge);
    return compare(held, snapshot, rulebook(rules, overrides)).of(Regime::Portfolio).maintenance.requirement;
}

double worthOf(const std::string& symbol, double vol, double days) {
    const Instrument instrument = *parseSymbol(symbol);
    return black76Price({instrument.right, 100000, instrument.strike, vol, days / 365.0, 0.0});
}

const RegimeResult& portfolioOf(const Comparison& comparison) {
    return comparison.of(Regime::Portfolio);
}

} // namespace

class TestCryptoVenuesPortfolio : public QObject {
    Q_OBJECT

private slots:
    void goldenPortfolioPriceOnly() {
        near(chargeAlone(goldenBook(), okx, "mr1", {{"/portfolio/charges/mr1/volatility_states", "same"}},
                         goldenMarket()),
             15231.56, 0.005, "MR1, -12 %");
        near(chargeAlone(goldenBook(), okx, "mr6", {}, goldenMarket()), 15203.24, 0.005, "half of MR6, -24 %");
    }

    // Every cell of the published table: a book of one long perpetual and one short option makes each of them its own
    // figure.
    void paradexScenarioList() {
        const double expected[24][3] = {{.16, 1, 1},   {.12, 1, 1},    {.12, -1, 1},   {.08, 1, 1},  {.08, -1, 1},
                                        {.04, 1, 1},   {.04, -1, 1},   {0, 1, 1},      {0, -1, 1},   {-.04, 1, 1},
                                        {-.04, -1, 1}, {-.08, 1, 1},   {-.08, -1, 1},  {-.12, 1, 1}, {-.12, -1, 1},
                                        {-.16, 1, 1},  {-.66, 1, .24}, {-.33, 1, .48}, {.5, 1, .32}, {1, 1, .16},
                                        {2, 1, .08},   {3, 1, .0533},  {4, 1, .04},    {5, 1, .032}};
        const std::string symbol = "BTC_USDC-" + expiryIn(120) + "-100000-C";
        const Portfolio held = book({position("BTC_USDC-PERPETUAL", 0.4), position(symbol, -1)});
        const double now = worthOf(symbol, 0.6, 120), tenor = std::pow(0.25, 0.13);
        for (std::size_t i = 0; i < 24; ++i) {
            const auto [move, state, weight] = expected[i];
            const double vol = 0.6 * (1 + (state > 0 ? 0.4 : -0.22) * tenor);
            const double value = black76Price({OptionRight::Call, 100000 * (1 + move), 100000, vol, 120 / 365.0, 0.0});
            const double pnl = weight * (0.4 * 100000 * move - (value - now));
            // One row left in the list, with a row that cannot bind for the rule that an unshocked cell must be there.
            const std::string list = QString("[{\"price\": %1, \"volatility\": \"%2\", \"weight\": %3}]")
                                         .arg(move)
                                         .arg(state > 0 ? "up" : "down")
                                         .arg(weight)
                                         .toStdString();
            near(chargeAlone(
                     held, paradex, "scan",
                     {{"/portfolio/charges/scan/scenarios", list}, {"/portfolio/charges/scan/unshocked", "false"}}),
                 std::max(0.0, -pnl), 1e-6, "one cell");
        }
        const Comparison whole = compare(held, flatMarket(), rulebook(paradex));
        double worst = 0.0;
        std::size_t binding = 0;
        for (std::size_t i = 0; i < 24; ++i) {
            const auto [move, state, weight] = expected[i];
            const double vol = 0.6 * (1 + (state > 0 ? 0.4 : -0.22) * tenor);
            const double pnl =
                weight *
                (0.4 * 100000 * move -
                 (black76Price({OptionRight::Call, 100000 * (1 + move), 100000, vol, 120 / 365.0, 0.0}) - now));
            if (pnl < worst) binding = i;
            worst = std::min(worst, pnl);
        }
        near(portfolioOf(whole).binding->pnl, worst, 1e-6, "worst of the table");
        QCOMPARE(portfolioOf(whole).binding->id, "scan-" + std::to_string(binding + 1));
    }

    void paradexRequirement() {
        const Rulebook rules = rulebook(paradex);
        const double fee = 0.0003 * 100000;
        for (const double side : {1.0, -1.0}) {
            const Comparison one = compare(book({position("BTC_USDC-PERPETUAL", side)}), flatMarket(), rules);
            near(portfolioOf(one).initial.requirement, 16000 + fee, 1e-6, "one perpetual, initial");
            near(portfolioOf(one).maintenance.requirement, 8000 + fee, 1e-6, "maintenance");
            near(one.of(Regime::Cross).initial.requirement, 16000 + fee, 1e-6, "cross: alone by the same rules");
            near(one.of(Regime::Isolated).initial.requirement, 16000 + fee, 1e-6, "isolated");
        }
        const Comparison hedged =
            compare(book({position("BTC_USDC-PERPETUAL", -1), position("BTC", 1)}), flatMarket(), rules);
        near(portfolioOf(hedged).initial.requirement, 0.01 * 100000 + fee, 1e-6, "minimum by hedged delta");
        near(portfolioOf(hedged).maintenance.requirement, 500 + fee, 1e-6, "half of it");
        QVERIFY(portfolioOf(hedged).reason.english().find("minimum") != std::string::npos ||
                !portfolioOf(hedged).binding);
    }

    // The venue's own example: +1 perpetual, 5 short calls of delta 0.3: net −0.5, gross 2.5, hedged 1.
    void paradexMinimumDelta() {
        const std::string call = "BTC_USDC-" + expiryIn(60) + "-100000-C";
        const Comparison c = compare(book({position(call, 1)}), flatMarket(), rulebook(paradex));
        const double delta = c.positions.at(0).value.delta;
        const double least =
            chargeAlone(book({position("BTC_USDC-PERPETUAL", 1), position(call, -1.5 / delta)}), paradex, "least");
        near(least, (0.02 * 0.5 + 0.01 * 1.0) * 100000, 1e-6, "net 0.5, hedged 1");
    }

    void okxChargesOneByOne() {
        const std::string near30 = "BTC_USDC-" + expiryIn(30), far60 = "BTC_USDC-" + expiryIn(60);
        const std::string call = near30 + "-100000-C";
        near(chargeAlone(book({position(call, 2)}), okx, "mr2"), 2 * (worthOf(call, 0.6, 30) - worthOf(call, 0.6, 29)),
             1e-6, "24 hours of decay");
        near(chargeAlone(book({position(call, -2)}), okx, "mr2"), 0.0, 0.0, "decay is a gain of shorts");
        const auto vega = [&](const std::string& symbol) {
            return compare(book({position(symbol, 1)}), flatMarket(), rulebook(okx)).positions.at(0).value.vega * 100;
        };
        const double nearVega = vega(call), farVega = vega(far60 + "-100000-C");
        near(chargeAlone(book({position(call, -2), position(far60 + "-100000-C", 1)}), okx, "mr3"),
             std::min(2 * nearVega, farVega) * 30 * 0.0003, 1e-6, "vega hedged across 30 days");
        near(chargeAlone(book({position(call, -2)}), okx, "mr3"), 0.0, 0.0, "nothing hedged");
        near(chargeAlone(book({position("BTC_USDC-PERPETUAL", 1), position(far60, -3)}), okx, "mr4"),
             100000 * 0.05 * 60 / 365.0, 1e-6, "basis of 60 days");
        near(chargeAlone(book({position("BTC_USDC-PERPETUAL", 1), position(near30, -2), position(far60, 1)}), okx,
                         "mr4"),
             100000 * 0.05 * (30 + 30) / 365.0, 1e-6, "paired with the nearest expiries");
        near(chargeAlone(book({position("BTC_USDC-PERPETUAL", 1), position(near30, 2)}), okx, "mr4"), 0.0, 0.0,
             "same side");
        near(chargeAlone(book({position(call, -2)}), okx, "mr5"), 0.01 * 2 * worthOf(call, 0.6, 30) * 30 / 365.0, 1e-6,
             "rates");
        near(chargeAlone(book({position("BTC_USDC-PERPETUAL", 1), position("BTC_USDT-PERPETUAL", -3)}), okx, "mr9"),
             0.02 * 100000, 1e-6, "hedged across stablecoins");
    }

    void okxListsByCurrency() {
        const auto mr1 = [](const char* symbol, double quantity) {
            return chargeAlone(book({position(symbol, quantity)}), okx, "mr1");
        };
        near(mr1("BTC_USDC-PERPETUAL", 1), 12000, 1e-6, "BTC");
        near(mr1("XRP_USDC-PERPETUAL", 100), 200 * 0.18, 1e-9, "XRP, of the list");
        near(mr1("PEPE_USDC-PERPETUAL", 100), 100 * 0.25, 1e-9, "any other");
        near(chargeAlone(book({position("XRP_USDC-PERPETUAL", 100)}), okx, "mr1",
                         {{"/portfolio/charges/mr1/currencies/XRP/prices", "[0, -0.3]"}}),
             200 * 0.3, 1e-9, "one of the list alone");
        near(chargeAlone(book({position("XRP_USDC-PERPETUAL", 100)}), "okx-2024-12-01", "mr1"), 200 * 0.20, 1e-9,
             "older parameters");
        near(chargeAlone(book({position("BTC_USDC-PERPETUAL", 1)}), "okx-2024-12-01", "mr6"), 15000, 1e-6,
             "older extreme move");
    }

    void okxMinimumChargeByTiers() {
        const Portfolio held = book({position("BTC_USDC-PERPETUAL", 8000)});
        const double raw = 0.001 * 8000 * 100000;
        near(chargeAlone(held, okx, "mr7"), 250000 + 250000 * 2 + (raw - 500000) * 4, 1e-6, "marginal");
        near(chargeAlone(held, okx, "mr7", {{"/portfolio/charges/mr7/tiers_apply", "whole"}}), raw * 4, 1e-6, "whole");
        const std::string put = "BTC_USDC-" + expiryIn(30) + "-90000-P";
        near(chargeAlone(book({position(put, -1)}), okx, "mr7", {{"/portfolio/charges/mr7/option_rate", "0.5"}}),
             0.125 * worthOf(put, 0.6, 30), 1e-6, "at most a share of the option");
    }

    void okxFormula() {
        const Portfolio held = goldenBook();
        std::map<std::string, double> charge;
        for (const char* name : {"mr1", "mr2", "mr3", "mr4", "mr5", "mr6", "mr7", "mr9"})
            charge[name] = chargeAlone(held, okx, name, {}, goldenMarket());
        const double maintenance = std::max(std::max({charge["mr1"], charge["mr2"], charge["mr6"]}) + charge["mr3"] +
                                                charge["mr4"] + charge["mr5"],
                                            charge["mr7"]) +
                                   charge["mr9"];
        const Comparison c = compare(held, goldenMarket(), rulebook(okx));
        near(portfolioOf(c).maintenance.requirement, maintenance, 1e-6, "maintenance");
        near(portfolioOf(c).initial.requirement, 1.3 * maintenance, 1e-6, "initial");
        Portfolio indebted = held;
        indebted.collateral = {{AssetCode("USDC"), -50000}};
        const Comparison debt = compare(indebted, goldenMarket(), rulebook(okx));
        near(portfolioOf(debt).maintenance.requirement, maintenance + 5000, 1e-6, "debt, maintenance");
        near(portfolioOf(debt).initial.requirement, 1.3 * maintenance + 10000, 1e-6, "debt, initial");
    }

    void bybitGridAndContingencies() {
        const Portfolio held = book({position("BTC_USDC-PERPETUAL", 1)});
        near(chargeAlone(held, bybit, "scan"), 10000, 1e-6, "10 % since January 2025");
        near(chargeAlone(held, "bybit-2024-12-01", "scan"), 15000, 1e-6, "15 % before");
        const Comparison c = compare(held, flatMarket(), rulebook(bybit));
        near(portfolioOf(c).maintenance.requirement, 10000 + 500, 1e-6, "maintenance");
        near(portfolioOf(c).initial.requirement, 1.2 * 10500, 1e-6, "initial");
        QCOMPARE(c.rulebook->portfolioMethod->margin(AccountView::whole(*c.book, *c.rulebook), true).binding->pnl,
                 -10000.0);
        const std::string expiry = "BTC_USDC-" + expiryIn(30);
        near(chargeAlone(book({position(expiry + "-100000-C", -3), position(expiry + "-90000-P", 1)}), bybit,
                         "short_options"),
             0.01 * 3 * 100000, 1e-6, "net short calls, puts do not help");
    }

    // Sheet 5.6.8: equity 21 616, maintenance 3 978.4, ratio 543.3 %.
    void marginRatio() {
        MarketSnapshot snapshot =
            market(asOf, {underlying("BTC", 40000, 40000, {}), underlying("ETH", 2500, 2500, {})});
        snapshot.assets.push_back({AssetCode("USDT"), 1.0, 1.0});
        // Maintenance margins as stated: contracts whose bracket rate makes them.
        std::vector<ParameterOverride> overrides;
        for (const char* where : {"/standard", "/standard/currencies/ETH"})
            for (const char* table : {"/brackets", "/inverse_brackets"})
                overrides.emplace_back(std::string(where) + table,
                                       "[{\"floor\": 0, \"maintenance\": 0.01, \"max_leverage\": 50}]");
        Position linear = position("BTC_USDT-PERPETUAL", 1840 / 40000.0);
        linear.unrealisedPnl = -414;
        Position coin = position("BTC-PERPETUAL", 0.525 * 40000);
        coin.unrealisedPnl = -0.05 * 40000;
        const Portfolio held =
            book({linear, coin, position("ETH-PERPETUAL", 150 * 2500)},
                 {{AssetCode("USDT"), 1000 + 5000 + 600}, {AssetCode("BTC"), 0.06 + 0.1}, {AssetCode("ETH"), 5}});
        const Comparison c = compare(held, snapshot, rulebook(binance, overrides));
        near(portfolioOf(c).equity, 21616, 1e-6, "equity");
        near(portfolioOf(c).maintenance.requirement, 1.05 * 3978.4, 1e-6, "liquidation at 105 %");
        near(portfolioOf(c).initial.requirement, 1.20 * 3978.4, 1e-6, "orders stop at 120 %");
        near(portfolioOf(c).marginRatio.value(), 21616 / 3978.4, 1e-9, "ratio");
        QVERIFY(portfolioOf(c).reason.english().find("543.3 %") != std::string::npos);
        QVERIFY(explainExcess(c, Regime::Portfolio, Level::Maintenance)
                    .children.at(1)
                    .children.at(1)
                    .label.english()
                    .find("543.3 %") != std::string::npos);
        const Comparison gross = compare(held, snapshot, rulebook(binance, [&] {
                                             std::vector<ParameterOverride> more = overrides;
                                             more.emplace_back("/collateral/net_by_asset", "false");
                                             return more;
                                         }()));
        near(portfolioOf(gross).equity, 21616 - 0.05 * 0.05 * 40000, 1e-6, "the coin's loss not netted");
        Portfolio indebted = held;
        indebted.collateral.push_back({AssetCode("USDT"), -10000});
        const Comparison debt = compare(indebted, snapshot, rulebook(binance, overrides));
        near(portfolioOf(debt).equity, 11616, 1e-6, "a debt counts in full");
        near(portfolioOf(debt).maintenance.requirement, 1.05 * 4978.4, 1e-6, "and has a margin of its own");
    }

    void treesFollow_data() {
        QTest::addColumn<QString>("venue");
        for (const std::string& venue : venues)
            QTest::newRow(venue.c_str()) << QString::fromStdString(venue);
    }

    void treesFollow() {
        QFETCH(QString, venue);
        std::vector<ParameterOverride> overrides;
        if (venue.startsWith("bybit"))
            overrides = {{"/standard/closing_fee", "0.00075"}, {"/standard/closing_fee_at", "bankruptcy"}};
        const Rulebook rules = rulebook(venue.toStdString(), overrides);
        Random random(81);
        for (int i = 0; i < 12; ++i) {
            Portfolio held = randomBook(random, 8);
            for (Position& leg : held.positions) {
                if (leg.instrument.isDerivative() && random.coin()) leg.leverage = random.between(2, 60);
                if (leg.instrument.isDerivative() && random.below(4) == 0)
                    leg.isolatedCollateral = random.between(1000, 90000);
            }
            if (random.coin()) held.positions.push_back(held.positions.front());
            held.collateral.push_back({AssetCode("USDC"), -random.between(0, 50000)});
            held.openOrdersMargin = random.between(0, 100);
            const Comparison compared = compare(held, threeCoinMarket(), rules);
            for (Regime regime : allRegimes)
                for (Level level : {Level::Initial, Level::Maintenance})
                    for (ExplainDetail detail : {ExplainDetail::EveryCell, ExplainDetail::BindingCells}) {
                        const ExplainNode tree = explainExcess(compared, regime, level, detail);
                        std::string where;
                        const double worst = worstDisagreement(tree, where);
                        QVERIFY2(
                            worst <= 1e-9,
                            qPrintable(
                                QString("book %1: %2 off by %3").arg(i).arg(QString::fromStdString(where)).arg(worst)));
                        const double excess = compared.of(regime).at(level).excess;
                        near(tree.value, excess, 1e-9 * std::max(1.0, std::fabs(excess)), "root");
                    }
        }
    }

    void treesMoveWithTheirInputs() {
        Random random(82);
        for (const std::string& venue : venues) {
            const Rulebook rules = rulebook(venue);
            for (int i = 0; i < 6; ++i) {
                const Portfolio held = randomBook(random, 5);
                const Comparison before = compare(held, threeCoinMarket(), rules);
                if (before.book->positions.size() != held.positions.size()) continue;
                const std::size_t moved = random.below(static_cast<unsigned>(held.positions.size()));
                Portfolio changed = held;
                changed.positions[moved].quantity *= 1.0001;
                const Comparison after = compare(changed, threeCoinMarket(), rules);
                const std::string origin = "book:/positions/" + std::to_string(moved + 1) + "/quantity";
                const ExplainNode tree =
                    explainExcess(before, Regime::Portfolio, Level::Maintenance, ExplainDetail::EveryCell);
                const double expected = portfolioOf(after).maintenance.excess;
                near(recompute(tree, {{origin, changed.positions[moved].quantity}}), expected,
                     1e-9 * std::max(1.0, std::fabs(expected)), venue.c_str());
            }
        }
    }

    void leavesSayWhereTheyComeFrom() {
        Random random(83);
        for (const std::string& venue : venues) {
            const Comparison c = compare(randomBook(random, 8), threeCoinMarket(), rulebook(venue));
            const std::function<void(const ExplainNode&)> check = [&](const ExplainNode& node) {
                QVERIFY2(!node.label.pattern.empty(), venue.c_str());
                if (node.combine == Combine::Input)
                    QVERIFY2(!node.source.pattern.empty() && !node.origin.empty(), node.label.english().c_str());
                if (node.combine == Combine::Sum)
                    for (const ExplainNode& child : node.children)
                        QCOMPARE(child.unit, node.unit);
                for (const ExplainNode& child : node.children)
                    check(child);
            };
            for (Regime regime : allRegimes)
                check(explainExcess(c, regime, Level::Initial, ExplainDetail::EveryCell));
        }
    }

    void propertiesOnRandomBooks() {
        Random random(84);
        for (const std::string& venue : venues) {
            const Rulebook rules = rulebook(venue);
            const Comparison none = compare(book({}), threeCoinMarket(), rules);
            for (const RegimeResult& regime : none.regimes)
                near(regime.initial.requirement, 0.0, 0.0, "empty book");
            for (int i = 0; i < 10; ++i) {
                Portfolio held = randomBook(random, 6);
                const Comparison c = compare(held, threeCoinMarket(), rules);
                const Comparison mirrored2 = compare(together(held, mirrored(held)), threeCoinMarket(), rules);
                QVERIFY(portfolioOf(c).maintenance.requirement <= portfolioOf(c).initial.requirement + 1e-9);
                for (std::size_t p = 0; p < c.positions.size(); ++p) {
                    const IsolatedResult& alone = c.positions[p].isolated;
                    QVERIFY(alone.initial >= 0.0 && alone.maintenance >= 0.0);
                    QVERIFY2(c.of(Regime::Cross).initial.requirement >= alone.initial - 1e-9, venue.c_str());
                }
                if (!mirrored2.of(Regime::Portfolio).binding) continue;
                QVERIFY2(mirrored2.of(Regime::Portfolio).binding->pnl > -1e-6, "offset book has no scenario loss");
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestCryptoVenuesPortfolio)
#include "test_crypto_venues_portfolio.moc"
