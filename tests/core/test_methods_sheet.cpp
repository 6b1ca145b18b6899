// The worked figures of the methods sheet through the whole engine: market values into a marked book, volatility rules
// out of a rulebook file, quantiles of a P&L. One table in tests/cases, each row with what it expects.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/greeks.h"
#include "core/analysis/tail_risk.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

using Json = nlohmann::json;

const Json& table() {
    static const Json all = [] {
        std::ifstream file(std::string(MARGINSCOPE_CASES_DIR) + "/methods_sheet.json");
        return Json::parse(file);
    }();
    return all;
}

void addRows(const char* list) {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < table()[list].size(); ++i)
        QTest::newRow(table()[list][i]["id"].get<std::string>().c_str()) << static_cast<int>(i);
}

const Timestamp expiry = makeTimestamp(2026, 12, 25, 8);

MarketSnapshot marketOf(const Json& row) {
    const double forward = row["forward"], strike = row["strike"];
    return market(expiry - std::chrono::hours(24 * row["days"].get<int>()),
                  {underlying("BTC", forward, std::nullopt, {{"25DEC26", forward, {{strike, row["vol"]}}}})});
}

MarkedBook alone(const Json& row, const char* quote, char right) {
    const std::string strike = std::to_string(row["strike"].get<int>());
    return markBook(book({position(std::string("BTC") + quote + "-25DEC26-" + strike + "-" + right, 1)}),
                    marketOf(row));
}

/// To the last digit that is printed.
void same(const Json& row, const char* key, double found) {
    if (!row.contains(key)) return;
    const std::string text = row[key].dump();
    const std::size_t end = std::min(text.find('e'), text.size()), point = std::min(text.find('.'), end - 1);
    const int power = end < text.size() ? std::stoi(text.substr(end + 1)) : 0;
    near(found, row[key].get<double>(), 0.6 * std::pow(10.0, power - static_cast<int>(end - point - 1)), key);
}

double normal(double x) {
    return 0.5 * std::erfc(-x / std::sqrt(2.0));
}

} // namespace

class TestMethodsSheet : public QObject {
    Q_OBJECT

private slots:
    void options_data() { addRows("options"); }
    void options() {
        QFETCH(int, index);
        const Json& row = table()["options"][static_cast<std::size_t>(index)];
        const MarkedBook call = alone(row, "_USDC", 'C'), put = alone(row, "_USDC", 'P');
        same(row, "call", call.positions[0].modelPrice);
        same(row, "put", put.positions[0].modelPrice);
        const double forward = row["forward"], strike = row["strike"];
        near(call.positions[0].modelPrice - put.positions[0].modelPrice, forward - strike, 1e-6, "parity");
        const Greeks greeks = bookGreeks(call).positions[0], other = bookGreeks(put).positions[0];
        same(row, "delta", greeks.deltaCoins);
        same(row, "put_delta", other.deltaCoins);
        same(row, "gamma", greeks.gammaCoins);
        same(row, "vega", 100.0 * greeks.vega);
        same(row, "theta", greeks.theta);
        if (row.contains("d1")) near(greeks.deltaCoins, normal(row["d1"]), 1e-9, "N(d1)");
        near(greeks.deltaCoins - other.deltaCoins, 1.0, 1e-9, "deltas differ by one coin");
    }

    // Settled in the coin: value ÷ forward, c − p = 1 − K/F, and the delta less by the premium.
    void coinOptions_data() { addRows("options"); }
    void coinOptions() {
        QFETCH(int, index);
        const Json& row = table()["options"][static_cast<std::size_t>(index)];
        const MarkedBook call = alone(row, "", 'C'), put = alone(row, "", 'P');
        const double forward = row["forward"], strike = row["strike"];
        same(row, "coin", call.positions[0].modelPrice);
        if (row.contains("call"))
            near(call.positions[0].modelPrice, row["call"].get<double>() / forward, 1e-9, "premium");
        near(call.positions[0].modelPrice - put.positions[0].modelPrice, 1.0 - strike / forward, 1e-12, "coin parity");
        const Greeks greeks = bookGreeks(call).positions[0];
        near(greeks.adjustedDeltaCoins, greeks.deltaCoins - call.positions[0].modelPrice, 1e-9, "adjusted delta");
    }

    void smiles_data() { addRows("smiles"); }
    void smiles() {
        QFETCH(int, index);
        const Json& row = table()["smiles"][static_cast<std::size_t>(index)];
        const Json& p = row["svi"];
        MarketSnapshot snapshot =
            market(expiry - std::chrono::hours(24 * 9),
                   {underlying("BTC", row["forward"], std::nullopt, {{"25DEC26", row["forward"], {}}})});
        snapshot.underlyings[0].expiries[0].smile = SviParameters{p["a"], p["b"], p["rho"], p["m"], p["sigma"], p["tau"]};
        for (const Json& point : row["vols"]) {
            const std::string strike = std::to_string(point[0].get<int>());
            const MarkedBook marked = markBook(book({position("BTC_USDC-25DEC26-" + strike + "-C", 1)}), snapshot);
            near(marked.positions.at(0).vol, point[1].get<double>(), 5e-13, strike.c_str());
        }
    }

    void tenorFactors_data() { addRows("tenor_factors"); }
    void tenorFactors() {
        QFETCH(int, index);
        const Json& row = table()["tenor_factors"][static_cast<std::size_t>(index)];
        const VolShockRule rule = rulebook(deribit).scenario.of(AssetCode("BTC")).vol;
        near(rule.up, row["up"].get<double>(), 0.0, "the rulebook's shock up");
        for (const Json& point : row["multipliers"])
            near(rule.shocked(2.0, point[0].get<double>() / 365.0, VolState::Up) / 2.0, point[1].get<double>(), 1e-6,
                 "multiplier");
    }

    // Losses 1 … N: the k-th worst is N + 1 − k.
    void quantiles_data() { addRows("quantiles"); }
    void quantiles() {
        QFETCH(int, index);
        const Json& row = table()["quantiles"][static_cast<std::size_t>(index)];
        std::vector<double> pnl;
        for (int i = 1; i <= row["count"].get<int>(); ++i)
            pnl.push_back(-i);
        const TailSpec spec{row["level"], quantileRuleFromWord(row["rule"].get<std::string>()).value()};
        near(tailRisk(pnl, spec).value().valueAtRisk, row["count"].get<double>() + 1.0 - row["worst"].get<double>(),
             1e-9, "value at risk");
    }
};

QTEST_APPLESS_MAIN(TestMethodsSheet)
#include "test_methods_sheet.moc"
