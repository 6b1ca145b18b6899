// Liquidation prices by maintenance brackets (section 5 of the methods sheet): published examples of three venues, and
// what leverage tiers, fees and the place of the maintenance margin do to them.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/margin/liquidation.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"
#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

constexpr const char* binance = "binance-2024-10-01";
constexpr const char* bybit = "bybit-2025-01-10";
constexpr const char* okx = "okx-2025-01-15";

const Timestamp asOf = makeTimestamp(2026, 11, 20, 8);

MarketSnapshot marketAt(double price, const std::string& coin = "BTC") {
    MarketSnapshot made = market(asOf, {underlying(coin, price, price, {})});
    made.assets.push_back({AssetCode("USDT"), 1.0, 1.0});
    return made;
}

/// One rate for all sizes, with its maintenance amount.
std::vector<ParameterOverride> oneBracket(double maintenance, double amount, double leverage = 125,
                                          const std::string& below = "/standard") {
    return {{below + "/brackets",
             Json::array({{{"floor", 0}, {"maintenance", maintenance}, {"max_leverage", leverage}}}).dump()},
            {below + "/maintenance_amounts", Json::array({amount}).dump()}};
}

std::vector<ParameterOverride> oneInverseBracket(double maintenance) {
    return {{"/standard/inverse_brackets",
             Json::array({{{"floor", 0}, {"maintenance", maintenance}, {"max_leverage", 100}}}).dump()}};
}

std::vector<ParameterOverride> together(std::vector<ParameterOverride> all,
                                        const std::vector<ParameterOverride>& more) {
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

IsolatedResult isolated(const Position& held, double price, const Rulebook& rules, const std::string& coin = "BTC") {
    return compare(book({held}), marketAt(price, coin), rules, true).positions.at(0).isolated;
}

Position perpetual(const std::string& symbol, double quantity, double entry, std::optional<double> leverage = {}) {
    Position held = position(symbol, quantity, entry);
    held.leverage = leverage;
    return held;
}

/// A book of the position and a contract on another coin that only brings its maintenance margin and P&L along.
std::optional<double> crossPrice(const Position& held, double price, double wallet, double otherMaintenance,
                                 double otherPnl, std::vector<ParameterOverride> overrides) {
    const std::string coin = held.instrument.underlying.text();
    const double rate = 0.01, otherPrice = 100.0;
    overrides = together(std::move(overrides), oneBracket(rate, 0.0, 50, "/standard/currencies/other"));
    MarketSnapshot snapshot = marketAt(price, coin);
    snapshot.underlyings.push_back(underlying("XRP", otherPrice, otherPrice, {}));
    Position other = position("XRP_USDT-PERPETUAL", otherMaintenance / rate / otherPrice);
    other.unrealisedPnl = otherPnl;
    const Comparison c =
        compare(book({held, other}, {{AssetCode("USDT"), wallet}}), snapshot, rulebook(binance, overrides), true);
    for (const AccountLiquidation::Alone& alone : c.of(Regime::Cross).liquidation->alone)
        if (alone.underlying.text() == coin) return alone.price;
    return std::nullopt;
}

} // namespace

class TestCryptoVenues : public QObject {
    Q_OBJECT

private slots:
    // Sheet 5.6.1: both figures are on the venue's page.
    void crossPricesOfSmallPositions() {
        near(crossPrice(perpetual("BTC_USDT-PERPETUAL", -0.005, 9451.53), 9451.53, 10.72, 1.3, 0.47,
                        oneBracket(0.004, 0))
                 .value(),
             11383.99, 0.006, "BTC short");
        near(crossPrice(perpetual("ETH_USDT-PERPETUAL", 1, 199.53), 199.53, 10.72, 0.19, -0.06,
                        oneBracket(0.0065, 0, 125, "/standard/currencies/ETH"))
                 .value(),
             190.297, 0.0006, "ETH long");
    }

    // Sheet 5.6.2.
    void crossPricesWithMaintenanceAmounts() {
        near(crossPrice(perpetual("ETH_USDT-PERPETUAL", 3683.979, 1456.84), 1335.18, 1535443.01, 71200.81144, -56354.57,
                        oneBracket(0.1, 135365, 20, "/standard/currencies/ETH"))
                 .value(),
             1153.2565, 5e-5, "ETH");
        near(crossPrice(perpetual("BTC_USDT-PERPETUAL", 109.488, 32481.98), 31967.27, 1535443.01, 356512.508,
                        -448192.89, oneBracket(0.025, 16300, 20))
                 .value(),
             26316.8933, 5e-5, "BTC");
    }

    // Sheet 5.6.3: bracket 5 begins at 50 coins with 1.81 coins; 300 coins need 25.69.
    void maintenanceAmountsFollowTheRecursion() {
        const Rulebook rules = rulebook(binance);
        const MarketSnapshot snapshot = marketAt(50000);
        const auto coins = [&](double size) {
            const Comparison c = compare(book({position("BTC-PERPETUAL", size * 50000)}), snapshot, rules);
            return c.positions.at(0).isolated.maintenance / 50000;
        };
        near(coins(300), 25.69, 1e-9, "300 coins");
        near(coins(60), 60 * 0.05 - 1.81, 1e-9, "60 coins");
        near(coins(50), 50 * 0.025 - 0.56, 1e-9, "at the floor: both brackets agree");
        near(coins(50.000001) - coins(50), 0.0, 1e-6, "continuous at the floor");
    }

    // Sheet 5.6.4: maintenance at the liquidation price, and at entry (the older page).
    void inverseLongAndShort() {
        const auto price = [](double face, const char* at) {
            return isolated(
                perpetual("BTC-PERPETUAL", face, 50000, 10), 50000,
                rulebook(bybit, together(oneInverseBracket(0.005), {{"/standard/inverse_maintenance_at", at}})));
        };
        near(price(60000, "mark").liquidationPrice.value(), 45681.82, 0.005, "long");
        near(price(-60000, "mark").liquidationPrice.value(), 55277.78, 0.005, "short");
        near(price(60000, "entry").liquidationPrice.value(), 45662.10, 0.005, "long, at entry");
        near(price(-60000, "entry").liquidationPrice.value(), 55248.62, 0.005, "short, at entry");
        near(price(60000, "mark").bankruptcyPrice.value(), 45454.55, 0.005, "bankruptcy, long");
        near(price(-60000, "mark").bankruptcyPrice.value(), 55555.56, 0.005, "bankruptcy, short");
        near(price(60000, "mark").pot, 0.12 * 50000, 1e-9, "pot");
        near(price(60000, "mark").maintenance, 0.006 * 50000, 1e-9, "maintenance");
        Position other = perpetual("BTC-PERPETUAL", 60000, 50000, 10);
        near(isolated(other, 50000, rulebook(binance, oneInverseBracket(0.005))).liquidationPrice.value(), 45681.82,
             0.005, "another venue, same formula");
    }

    // Sheet 5.6.5: the fee for closing at the bankruptcy price is part of the threshold.
    void inverseCrossWithFeeAtBankruptcy() {
        const Rulebook rules =
            rulebook(bybit, together(oneInverseBracket(0.005), {{"/standard/inverse_maintenance_at", "entry"},
                                                                {"/standard/closing_fee", "0.00075"},
                                                                {"/standard/closing_fee_at", "bankruptcy"},
                                                                {"/collateral/haircuts/BTC", "0"}}));
        const Comparison cross = compare(book({position("BTC-PERPETUAL", 10000, 8000)}, {{AssetCode("BTC"), 0.5}}),
                                         marketAt(8000), rules, true);
        near(cross.of(Regime::Cross).liquidation->alone.at(0).price.value(), 5739.083529, 1e-5, "cross");
        Position held = position("BTC-PERPETUAL", 10000, 8000);
        held.isolatedCollateral = 0.5 * 8000;
        const IsolatedResult alone = isolated(held, 8000, rules);
        near(alone.liquidationPrice.value(), 5739.083529, 1e-5, "the same pot alone");
        near(alone.bankruptcyPrice.value(), 5718.571429, 1e-5, "bankruptcy");
        held.quantity = -5000;
        const IsolatedResult shorted = isolated(held, 8000, rules);
        near(shorted.bankruptcyPrice.value(), 5000 * (1 - 0.00075) / (5000 / 8000.0 - 0.5), 1e-5, "bankruptcy, short");
    }

    // Sheet 5.6.6.
    void linearAtEntryAndExact() {
        const auto price = [](double quantity, const char* at) {
            return isolated(perpetual("BTC_USDT-PERPETUAL", quantity, 50000, 10), 50000,
                            rulebook(bybit, together(oneBracket(0.005, 0), {{"/standard/maintenance_at", at}})));
        };
        near(price(1, "entry").liquidationPrice.value(), 45250, 1e-6, "long");
        near(price(-1, "entry").liquidationPrice.value(), 54750, 1e-6, "short");
        near(price(1, "mark").liquidationPrice.value(), 45000 / 0.995, 1e-6, "exact long");
        near(price(-1, "mark").liquidationPrice.value(), 55000 / 1.005, 1e-6, "exact short");
        near(price(1, "entry").bankruptcyPrice.value(), 45000, 1e-6, "bankruptcy, long");
        near(price(-1, "entry").bankruptcyPrice.value(), 55000, 1e-6, "bankruptcy, short");
    }

    // Sheet 5.6.7: ratio 3 000 / 264.
    void ratioWithTheFeeInTheThreshold() {
        Position held = perpetual("BTC_USDT-PERPETUAL", 1, 50000);
        held.isolatedCollateral = 5000;
        const IsolatedResult result = isolated(held, 48000, rulebook(okx));
        near(result.maintenance, 264, 1e-9, "maintenance and fee");
        near(result.marginRatio.value(), 3000 / 264.0, 1e-12, "ratio");
        near(result.liquidationPrice.value(), 45000 / (1 - 0.0055), 1e-6, "liquidation");
        held.quantity = -1;
        near(isolated(held, 48000, rulebook(okx)).liquidationPrice.value(), 55000 / 1.0055, 1e-6, "short");
    }

    // Figures of the public examples (../shared/cases/margin_examples.json names them one by one).
    void publishedIsolatedPrices() {
        Position eth = perpetual("ETH_USDT-PERPETUAL", 3683.979, 1456.84);
        eth.isolatedCollateral = 1535443.01;
        near(isolated(eth, 1335.18, rulebook(binance, oneBracket(0.1, 135365, 20, "/standard/currencies/ETH")), "ETH")
                 .liquidationPrice.value(),
             1114.78, 0.006, "binance-isolated-ETH");
        const IsolatedResult help = isolated(perpetual("BTC_USDT-PERPETUAL", 1, 20000, 50), 20000, rulebook(bybit));
        near(help.initial, 400, 1e-9, "bybit-help-linear-1, initial");
        near(help.maintenance, 100, 1e-9, "bybit-help-linear-1, maintenance");
        near(help.liquidationPrice.value(), 19700, 1e-6, "bybit-help-linear-1, liquidation");
    }

    void sharedCases() {
        if (!hasShared("cases/margin_examples.json")) QSKIP("the cases beside the checkout are not there");
        const Json document = Json::parse(textOf(sharedPath("cases/margin_examples.json")));
        int replayed = 0;
        for (const Json& one : document["cases"]) {
            const std::string id = one["id"];
            const Json& given = one["inputs"];
            const Json& expected = one["expected"];
            if (!expected.contains("liquidation_price") || !given.contains("mmr")) continue;
            const double mmr = given["mmr"], price = expected["liquidation_price"];
            const double tolerance = one["tolerance"];
            std::optional<double> found;
            if (id == "bybit-help-inverse-cross") {
                const Rulebook rules = rulebook(
                    bybit, together(oneInverseBracket(mmr), {{"/standard/inverse_maintenance_at", "entry"},
                                                             {"/standard/closing_fee", given["taker_fee"].dump()},
                                                             {"/standard/closing_fee_at", "bankruptcy"},
                                                             {"/collateral/haircuts/BTC", "0"}}));
                const double entry = given["entry"];
                const Comparison c = compare(book({position("BTC-PERPETUAL", given["contracts_usd"], entry)},
                                                  {{AssetCode("BTC"), given["account_balance_btc"]}}),
                                             marketAt(entry), rules, true);
                found = c.of(Regime::Cross).liquidation->alone.at(0).price;
            } else {
                const bool faq = given.contains("ep");
                Position held = perpetual("BTC_USDT-PERPETUAL",
                                          faq ? given["q"].get<double>()
                                              : given["side"].get<double>() * given["quantity"].get<double>(),
                                          faq ? given["ep"] : given["entry"]);
                if (given.contains("leverage")) held.leverage = given["leverage"].get<double>();
                if (given.contains("wallet_balance")) held.isolatedCollateral = given["wallet_balance"].get<double>();
                if (given.contains("wallet")) held.isolatedCollateral = given["wallet"].get<double>();
                const double amount = given.value("cum", given.value("maintenance_amount", 0.0));
                const bool fee = given.contains("taker_fee"), atEntry = given.contains("extra_margin");
                std::vector<ParameterOverride> overrides = oneBracket(mmr, amount);
                if (fee) overrides.emplace_back("/standard/closing_fee", given["taker_fee"].dump());
                found = isolated(held, faq ? given["mark"] : given["entry"],
                                 rulebook(fee       ? okx
                                          : atEntry ? bybit
                                                    : binance,
                                          overrides))
                            .liquidationPrice;
            }
            QVERIFY2(found.has_value(), id.c_str());
            near(*found, price, tolerance, id.c_str());
            ++replayed;
        }
        QCOMPARE(replayed, 5);
    }

    // Amounts of the venue's own interface (October 2024), a few of each coin.
    void bracketsMeetTheVenuesAmounts() {
        const Rulebook rules = rulebook(binance);
        const auto maintenance = [&](const char* coin, double notional) {
            const Comparison c = compare(book({position(std::string(coin) + "_USDT-PERPETUAL", notional / 100)}),
                                         marketAt(100, coin), rules);
            return c.positions.at(0).isolated.maintenance;
        };
        near(maintenance("BTC", 100e6), 100e6 * 0.025 - 481450, 1e-6, "BTC");
        near(maintenance("BTC", 1.5e9), 1.5e9 * 0.5 - 421481450, 1e-5, "BTC, highest bracket");
        near(maintenance("ETH", 140e6), 140e6 * 0.05 - 2006450, 1e-6, "ETH");
        near(maintenance("SOL", 30e6), 30e6 * 0.05 - 228380, 1e-6, "SOL");
    }

    void bracketsAreThoseOfTheFileBeside() {
        if (!hasShared("data/binance_usdm_leverage_tiers.json")) QSKIP("the data beside the checkout is not there");
        const Json tiers = Json::parse(textOf(sharedPath("data/binance_usdm_leverage_tiers.json")));
        const Rulebook rules = rulebook(binance);
        for (const std::string coin : {"BTC", "ETH", "SOL"})
            for (const Json& tier : tiers[coin + "/USDT:USDT"]) {
                const double top = tier["maxNotional"], rate = tier["maintenanceMarginRate"];
                const double amount = std::stod(tier["info"]["cum"].get<std::string>());
                const Comparison c =
                    compare(book({position(coin + "_USDT-PERPETUAL", top / 100)}), marketAt(100, coin), rules);
                const double scale = 1.0 + top * rate;
                near(c.positions.at(0).isolated.maintenance / scale, (top * rate - amount) / scale, 1e-12,
                     "maintenance");
                near(c.positions.at(0).isolated.initial / scale, top / tier["maxLeverage"].get<double>() / scale, 1e-12,
                     "initial at the highest leverage");
            }
    }

    // Hedge mode: a long and a short leg of one contract, each with its own bracket, one price for both.
    void hedgeLegsShareOneCrossPrice() {
        Position longLeg = perpetual("BTC_USDT-PERPETUAL", 3, 50000),
                 shortLeg = perpetual("BTC_USDT-PERPETUAL", -1, 52000);
        longLeg.group = "long";
        shortLeg.group = "short";
        const Comparison c =
            compare(book({longLeg, shortLeg}, {{AssetCode("USDT"), 30000}}), marketAt(50000), rulebook(binance), true);
        QCOMPARE(c.positions.size(), std::size_t(2));
        // Long 3 below 600 000 (0.5 %, amount 50), short 1 below 50 000 (0.4 %, amount 0) at that price.
        const double price = (30000 + 50 - 3 * 50000.0 + 52000) / (3 * 0.005 + 0.004 - 3 + 1);
        near(c.of(Regime::Cross).liquidation->alone.at(0).price.value(), price, 1e-6, "both legs");
    }

    // The wallet of a coin-margined contract moves with the coin: the formula counts in coins.
    void coinMarginedCross() {
        for (const double side : {1.0, -1.0}) {
            const double face = side * 200000, wallet = 0.5, rate = 0.004, entry = 50000;
            const Comparison c = compare(book({position("BTC-PERPETUAL", face, entry)}, {{AssetCode("BTC"), wallet}}),
                                         marketAt(entry), rulebook(binance, {{"/collateral/haircuts/BTC", "0"}}), true);
            const double below = wallet + side * 200000 / entry;
            const std::optional<double> found = c.of(Regime::Cross).liquidation->alone.at(0).price;
            if (side > 0.0)
                near(found.value(), 200000 * (rate + 1) / below, 1e-6, "long");
            else
                near(found.value(), 200000 * (rate - 1) / below, 1e-6, "short");
        }
    }

    // The bracket is the one of the liquidation price: an entry bracket kept would give another figure.
    void theBracketIsThatOfTheLiquidationPrice() {
        Position held = perpetual("BTC_USDT-PERPETUAL", -0.9, 50000);
        held.isolatedCollateral = 20000;
        const IsolatedResult result = isolated(held, 50000, rulebook(binance));
        const double price = result.liquidationPrice.value();
        QVERIFY(0.9 * price > 50000);
        near(20000 - 0.9 * (price - 50000), 0.9 * price * 0.005 - 50, 1e-6, "second bracket");
        near(result.maintenance, 45000 * 0.004, 1e-9, "first bracket at the mark");
    }

    void leverageOfRowsAndTiers() {
        const Rulebook rules = rulebook(binance);
        near(isolated(perpetual("BTC_USDT-PERPETUAL", 0.1, 50000, 20), 50000, rules).initial, 250, 1e-9, "stated");
        near(isolated(perpetual("BTC_USDT-PERPETUAL", 0.1, 50000), 50000, rules).initial, 40, 1e-9, "of the bracket");
        near(isolated(perpetual("BTC_USDT-PERPETUAL", 10, 50000, 125), 50000, rules).initial, 5000, 1e-9,
             "not above the bracket's");
        const Comparison rows = compare(
            book({perpetual("BTC_USDT-PERPETUAL", 0.3, 50000, 10), perpetual("BTC_USDT-PERPETUAL", 0.1, 50000)}),
            marketAt(50000), rules);
        near(rows.positions.at(0).isolated.initial, 0.3 * 5000 + 0.1 * 400, 1e-9, "mean of rows by size");
    }

    void tiersInContractsApplyToTheWholePosition() {
        const Rulebook rules = rulebook(okx);
        near(isolated(perpetual("BTC_USDT-PERPETUAL", 10, 50000), 50000, rules).maintenance, 500000 * 0.0055, 1e-6,
             "1 000 contracts of 0.01");
        near(isolated(perpetual("BTC_USDT-PERPETUAL", 10.01, 50000), 50000, rules).maintenance, 500500 * 0.0105, 1e-6,
             "one more");
        near(isolated(perpetual("BTC-PERPETUAL", 1000000, 50000), 50000, rules).maintenance, 1000000 * 0.0055, 1e-6,
             "10 000 inverse contracts of 100");
    }

    void shortOptionsByStandardRates() {
        const std::string code = formatExpiryCode(asOf + std::chrono::hours(24 * 30));
        MarketSnapshot snapshot = market(asOf, {underlying("BTC", 100000, 100000, {{code, 100000, {{90000, 0.6}}}})});
        snapshot.marks = {{"BTC-" + code + "-110000-C", 0.02}};
        const Comparison c =
            compare(book({position("BTC-" + code + "-110000-C", -1), position("BTC-" + code + "-90000-P", 1)}),
                    snapshot, rulebook(okx));
        near(c.positions.at(0).isolated.initial, 12000, 1e-6, "initial");
        near(c.positions.at(0).isolated.maintenance, 9500, 1e-6, "maintenance");
        near(c.positions.at(1).isolated.initial, 0, 0, "long option");
    }

    void wrongBracketsAreNamed_data() {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place");
        QTest::newRow("not from zero") << "/standard/brackets/0/floor"
                                       << "5"
                                       << "/standard/brackets/0/floor";
        QTest::newRow("not ascending") << "/standard/brackets/2/floor"
                                       << "5"
                                       << "/standard/brackets/2/floor";
        QTest::newRow("rate above one") << "/standard/brackets/2/maintenance"
                                        << "1.5"
                                        << "/standard/brackets/2/maintenance";
        QTest::newRow("no leverage") << "/standard/brackets/0/max_leverage"
                                     << "0"
                                     << "/standard/brackets/0/max_leverage";
        QTest::newRow("amounts") << "/standard/maintenance_amounts"
                                 << "[1]"
                                 << "/standard/maintenance_amounts";
        QTest::newRow("unknown column") << "/standard/brackets/0/cum"
                                        << "1"
                                        << "/standard/brackets/0/cum";
        QTest::newRow("unknown word") << "/standard/maintenance_at"
                                      << "\"last\""
                                      << "/standard/maintenance_at";
        QTest::newRow("none") << "/standard/brackets"
                              << "[]"
                              << "/standard/brackets";
    }

    void wrongBracketsAreNamed() {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, place);
        const std::string path = std::string(MARGINSCOPE_SOURCE_DIR) + "/resources/rulebooks/" + binance + ".json";
        const Result<RulebookFile> file =
            readRulebook(textOf(path), path, {{pointer.toStdString(), value.toStdString()}});
        QVERIFY(!file);
        QCOMPARE(QString::fromStdString(file.error().place.path), place);
    }
};

QTEST_APPLESS_MAIN(TestCryptoVenues)
#include "test_crypto_venues.moc"
