// The exchange's own portfolio margin responses, cell by cell. Figures carried here: the documentation example of
// private/pme/simulate (17 June 2024) and a recorded response of 15 February 2026; the full vectors are read from
// ../shared where it is there.
#include "tests/support/books.h"
#include "tests/support/rulebooks.h"

#include "core/margin/risk_matrix.h"

#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include <fstream>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope;
using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

struct Response {
    Comparison comparison;
    RiskMatrix matrix;
    double spot = 0.0;

    double coins(double reporting) const { return reporting / spot; }
};

// Replays one response: sizes are given in coins, so the face of an inverse contract is coins × mark.
Response replay(const Json& given) {
    const std::string coin = given["index_price"].begin().key();
    const double spot = given["index_price"][coin];
    std::vector<ParameterOverride> overrides = {
        {"/portfolio/mm_factor", given["parameters"]["general"]["mm_factor"].dump()},
        {"/portfolio/buckets", given["parameters"]["general"]["buckets_count"].dump()}};
    std::string lower = coin;
    std::transform(lower.begin(), lower.end(), lower.begin(), ::tolower);
    const std::vector<std::string> known = {"min_annualised_move",
                                            "annualised_move_risk",
                                            "pnl_offset",
                                            "extended_dampener",
                                            "max_offsetable_pnl",
                                            "price_range",
                                            "m_inc",
                                            "delta_total_liq_shock_threshold",
                                            "max_delta_shock",
                                            "min_volatility_for_shock_up",
                                            "volatility_range_up",
                                            "volatility_range_down",
                                            "extended_table_factor",
                                            "short_term_vega_power",
                                            "long_term_vega_power"};
    for (const Json& section :
         {given["parameters"]["currency"][lower], given["parameters"]["currency_pair"][lower + "_usd"]})
        for (const auto& [key, value] : section.items())
            if (std::find(known.begin(), known.end(), key) != known.end())
                overrides.emplace_back("/portfolio/currencies/" + coin + "/" + key, value.dump());

    UnderlyingMarket market;
    market.underlying = AssetCode(coin);
    market.spot = spot;
    Portfolio held = book({});
    for (const auto& [symbol, size] : given["positions"].items()) {
        const double mark = given["mark_price"][symbol];
        held.positions.push_back(position(symbol, size.get<double>() * mark));
        const Instrument& instrument = held.positions.back().instrument;
        if (instrument.kind == InstrumentKind::Perpetual) {
            market.perpetual = PerpetualMarket{mark, 1.0, std::nullopt};
        } else {
            ExpiryMarket expiry;
            expiry.expiry = instrument.expiry;
            expiry.forward = mark;
            market.expiries.push_back(expiry);
        }
    }
    const Json& expected = given["expected"];
    held.mmpMargin = expected.value("mmp_margin", 0.0) * spot;
    held.openOrdersMargin = expected.value("open_orders_margin", 0.0) * spot;
    const MarketSnapshot snapshot = test::market(*parseTimestamp(given["as_of"].get<std::string>()), {market});
    Response response{compare(held, snapshot, rulebook(deribit, overrides)), {}, spot};
    response.matrix = riskMatrix(*response.comparison.book, *response.comparison.rulebook);
    return response;
}

void near(double actual, double expected, const QString& what) {
    QVERIFY2(std::fabs(actual - expected) <= 1e-9,
             qPrintable(QString("%1: %2 instead of %3").arg(what).arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

void checkMargins(const Response& r, const Json& expected) {
    near(r.coins(r.matrix.worstCase), expected["worst_case"], "worst case");
    near(r.coins(r.matrix.rollShock), expected["roll_shock"], "roll shock");
    near(r.coins(r.matrix.deltaShock), expected["delta_shock"], "delta shock");
    near(r.coins(r.matrix.riskMatrixMargin), expected["risk_matrix_margin"], "risk matrix margin");
    near(r.coins(r.comparison.of(Regime::Portfolio).initial.requirement), expected["initial_margin"], "initial margin");
    near(r.coins(r.comparison.of(Regime::Portfolio).maintenance.requirement), expected["maintenance_margin"],
         "maintenance margin");
    QCOMPARE(r.comparison.of(Regime::Portfolio).binding->id,
             std::string("standard-") + expected["worst_case_bucket"]["index"].dump());
}

const Json& carriedCases() {
    static const Json cases = [] {
        std::ifstream file(std::string(MARGINSCOPE_CASES_DIR) + "/deribit_responses.json");
        return Json::parse(file)["cases"];
    }();
    return cases;
}

} // namespace

class TestExchangeCases : public QObject {
    Q_OBJECT

private slots:
    void carriedFigures_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < carriedCases().size(); ++i)
            QTest::newRow(carriedCases()[i]["id"].get<std::string>().c_str()) << static_cast<int>(i);
    }
    void carriedFigures() {
        QFETCH(int, index);
        const Json& given = carriedCases()[static_cast<std::size_t>(index)];
        const Response r = replay(given);
        checkMargins(r, given["expected"]);
        for (const auto& [cell, coins] : given["expected"]["aggregated_cells"].items())
            near(r.coins(r.matrix.aggregated.at(std::stoul(cell) - 1)), coins, "cell " + QString::fromStdString(cell));
    }

    void everyCellOfTheResponses() {
        std::ifstream file(MARGINSCOPE_SOURCE_DIR "/../shared/cases/deribit_pme.json");
        if (!file) QSKIP("../shared is not there");
        const Json document = Json::parse(file);
        int cells = 0;
        for (const Json& given : document["cases"]) {
            const Response r = replay(given);
            const Json& expected = given["expected"];
            checkMargins(r, expected);
            for (std::size_t i = 0; i < 27; ++i)
                near(r.coins(r.matrix.aggregated[i]), expected["aggregated_risk_vectors"]["standard"][i],
                     "standard cell");
            for (std::size_t i = 0; i < 8; ++i)
                near(r.coins(r.matrix.aggregated[27 + i]), expected["aggregated_risk_vectors"]["extended"][i],
                     "extended cell");
            for (const auto& [symbol, vectors] : expected["initial_risk_vectors"].items())
                for (const MarkedPosition& held : r.comparison.book->positions) {
                    if (held.instrument.symbol != symbol) continue;
                    const RiskUnit& unit = r.matrix.units[0];
                    for (std::size_t i = 0; i < unit.cells.size(); ++i, ++cells) {
                        const double pnl = cellPnl(held, r.comparison.book->underlyings[held.underlying],
                                                   unit.cells[i].cell, *r.comparison.rulebook);
                        near(r.coins(pnl), i < 27 ? vectors["standard"][i] : vectors["extended"][i - 27],
                             QString::fromStdString(symbol));
                    }
                }
        }
        QCOMPARE(cells, 3 * 35);
    }
};

QTEST_APPLESS_MAIN(TestExchangeCases)
#include "test_exchange_cases.moc"
