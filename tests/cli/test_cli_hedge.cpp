// The command hedge: its JSON, table and CSV, exit statuses, and that its trades do what it says.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"
#include "tests/support/near.h"

#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

class TestCliHedge : public QObject {
    Q_OBJECT

private slots:
    void jsonIsComplete();
    void beforeIsWhatCompareSays();
    void aTargetIsReached();
    void anUnreachableTargetSaysWhatBinds();
    void aBudgetOfZeroSaysSo();
    void isolatedSaysWhy();
    void candidatesOfAFile();
    void filtersAndCosts();
    void quotesAreTradedAt();
    void nothingQuotedSaysSo();
    void liquidityIsFiltered();
    void tableAndCsv();
    void progressOnStandardError();
    void wrongUsage();

private:
    Json json(const QStringList& arguments, int status = 0) const {
        const Answer answer = program_.run(QStringList{"hedge"} + arguments + QStringList{"--format", "json"});
        if (answer.status != status) qFatal("status %d: %s", answer.status, answer.err.constData());
        return Json::parse(answer.out.toStdString(), nullptr, false);
    }
    static double requirement(const Json& state, const std::string& regime) {
        for (const Json& one : state["regimes"])
            if (one["regime"] == regime) return one["initial"]["requirement"];
        return -1.0;
    }
    /// A short call and a market that quotes some contracts; what the command is told of them.
    QStringList quotedBook() const {
        program_.write("market.json", R"({"format": "marginscope.market/1", "as_of": "2026-11-20T08:00:00Z", "currency": "USD",
            "assets": [{"asset": "USDC", "price": 1}], "underlyings": [{"underlying": "BTC", "spot": 95000, "perpetual":
            {"price": 95050}, "expiries": [{"expiry": "2026-12-25T08:00:00Z", "forward": 96000, "vols":
            [{"strike": 90000, "vol": 0.55}, {"strike": 100000, "vol": 0.5}, {"strike": 110000, "vol": 0.52}]}]}],
            "instruments": [
            {"symbol": "BTC-25DEC26-100000-C", "mark": 0.04, "bid": 0.039, "ask": 0.041, "open_interest": 300, "volume": 12},
            {"symbol": "BTC-25DEC26-110000-C", "mark": 0.018, "bid": 0.015, "ask": 0.021, "open_interest": 40, "volume": 0},
            {"symbol": "BTC-25DEC26-90000-P", "mark": 0.037, "bid": 0.036, "open_interest": 80, "volume": 3}]})");
        program_.write("book.json", R"({"format": "marginscope.portfolio/1", "name": "short call",
            "collateral": [{"asset": "USDC", "quantity": 100000}],
            "positions": [{"instrument": "BTC-25DEC26-100000-C", "quantity": -5}]})");
        return {"book.json", "--market", "market.json"};
    }
    static Json named(const Json& list, const std::string& symbol) {
        for (const Json& one : list)
            if (one["instrument"] == symbol) return one;
        return nullptr;
    }
    const Program program_;
};

void TestCliHedge::jsonIsComplete() {
    const Json answer = json({"sample:short-strangle"});
    QCOMPARE(answer["format"].get<std::string>(), std::string("marginscope.hedge/1"));
    for (const char* key : {"program", "portfolio", "market", "as_of", "currency", "rulebook", "objective", "costs", "helps",
                            "reaches_targets", "verdict", "reasons", "linear_program", "before", "finer_grid_before",
                            "suggestions", "candidates", "counts", "not_modelled"})
        QVERIFY2(answer.contains(key), key);
    QCOMPARE(answer["objective"]["minimises"].get<std::string>(), std::string("requirement_plus_cost"));
    QVERIFY(answer["helps"].get<bool>() && answer["suggestions"].size() >= 3);
    double last = 0.0;
    for (const Json& one : answer["suggestions"]) {
        for (const char* key : {"method", "legs", "cost", "trading_cost", "premium", "objective", "reaches_targets", "missed",
                                "program", "freed", "after", "finer_grid", "other_models", "sizes", "notes"})
            QVERIFY2(one.contains(key), key);
        double cost = 0.0;
        for (const Json& leg : one["legs"]) {
            cost += leg["cost"].get<double>();
            QCOMPARE(leg["side"] == "buy", leg["quantity"].get<double>() > 0.0);
        }
        near(cost, one["cost"], 1e-6, "costs add up");
        QCOMPARE(one["freed"].size(), std::size_t(6));
        for (const Json& freed : one["freed"])
            if (freed["level"] == "initial")
                near(freed["amount"], requirement(answer["before"], freed["regime"]) - requirement(one["after"], freed["regime"]),
                     1e-6, "freed");
        if (one["method"] == "linear_program") continue; // parts of lots: for comparison
        QVERIFY(one["objective"].get<double>() >= last - 1e-6);
        last = one["objective"];
    }
    QVERIFY(answer["suggestions"][0]["other_models"].size() >= 3);
    QVERIFY(answer["counts"]["linear_programs"].get<int>() > 0 && answer["counts"]["books_margined"].get<int>() > 0);
}

void TestCliHedge::beforeIsWhatCompareSays() {
    const Json answer = json({"sample:short-strangle"});
    const Answer compared = program_.run({"compare", "sample:short-strangle", "--format", "json"});
    const Json comparison = Json::parse(compared.out.toStdString(), nullptr, false);
    for (const Json& regime : comparison["regimes"])
        near(requirement(answer["before"], regime["regime"]), regime["initial"]["requirement"], 1e-9, "requirement");
}

void TestCliHedge::aTargetIsReached() {
    const Json answer = json({"sample:short-strangle", "--target", "excess:portfolio>=80000"});
    QVERIFY(answer["reaches_targets"].get<bool>());
    const Json& best = answer["suggestions"][0];
    for (const Json& regime : best["after"]["regimes"])
        if (regime["regime"] == "portfolio") QVERIFY(regime["initial"]["excess"].get<double>() >= 80000 - 1e-6);
    for (const Json& other : answer["suggestions"])
        if (other["reaches_targets"].get<bool>() && other["method"] != "linear_program")
            QVERIFY(other["cost"].get<double>() >= best["cost"].get<double>() - 1e-9);
    const Json already = json({"sample:short-strangle", "--target", "excess:portfolio>=0"});
    QVERIFY(already["reaches_targets"].get<bool>() && !already["helps"].get<bool>() && already["suggestions"].empty());
}

void TestCliHedge::anUnreachableTargetSaysWhatBinds() {
    const Json answer = json({"sample:short-strangle", "--target", "initial:portfolio<=10", "--budget", "100"});
    QVERIFY(!answer["reaches_targets"].get<bool>() && answer["helps"].get<bool>());
    QVERIFY(answer["suggestions"][0]["missed"].get<double>() > 0.0);
    QVERIFY(answer["suggestions"][0]["cost"].get<double>() <= 100.0 + 1e-6);
    QVERIFY(answer["reasons"].dump().find("budget binds") != std::string::npos);
}

void TestCliHedge::aBudgetOfZeroSaysSo() {
    const Json answer = json({"sample:short-strangle", "--budget", "0"});
    QVERIFY(!answer["helps"].get<bool>() && answer["suggestions"].empty());
    QVERIFY(answer["verdict"].get<std::string>().find("budget is zero") != std::string::npos);
}

void TestCliHedge::isolatedSaysWhy() {
    const Json answer = json({"sample:short-strangle", "--regime", "isolated", "--candidate", "BTC-26MAR27-120000-C"});
    QVERIFY(!answer["helps"].get<bool>());
    QVERIFY(answer["reasons"].dump().find("pots are not netted") != std::string::npos);
}

void TestCliHedge::candidatesOfAFile() {
    program_.write("list.csv", "symbol,lot,most\nBTC-27NOV26-88000-P,0.5,2\nBTC-27NOV26-108000-C,0.5,2\nBTC-27NOV26-110000-X,,\n");
    const Json answer = json({"sample:short-strangle", "--candidates", "list.csv"}, 1);
    QCOMPARE(answer["candidates"]["used"].get<int>(), 2);
    QVERIFY(answer["suggestions"][0]["program"]["proved"].get<bool>());
    for (const Json& leg : answer["suggestions"][0]["legs"])
        QVERIFY(std::fabs(leg["quantity"].get<double>()) <= 2.0 + 1e-9);
}

void TestCliHedge::filtersAndCosts() {
    const Json puts = json({"sample:short-strangle", "--kind", "option", "--right", "put", "--days", ":40", "--delta", "0.05:0.4"});
    for (const Json& one : puts["candidates"]["candidates"]) {
        QVERIFY(one["instrument"].get<std::string>().ends_with("-P"));
        const double delta = std::fabs(one["delta"].get<double>());
        QVERIFY(delta >= 0.05 && delta <= 0.4);
    }
    const Json free = json({"sample:short-strangle", "--fee-rate", "0", "--spread", "0", "--premium", "none"});
    QCOMPARE(free["suggestions"][0]["cost"].get<double>(), 0.0);
    QCOMPARE(free["suggestions"][0]["freed"][4]["per_cost"], Json(nullptr));
}

void TestCliHedge::quotesAreTradedAt() {
    const Json answer = json(quotedBook() + QStringList{"--kind", "option", "--right", "call", "--max-size", "5"});
    QVERIFY(answer["helps"].get<bool>());
    QVERIFY(answer["costs"]["from_quotes"].get<bool>());
    const Json bought = named(answer["suggestions"][0]["legs"], "BTC-25DEC26-100000-C");
    QVERIFY(!bought.is_null());
    QCOMPARE(bought["side"], "buy");
    QCOMPARE(bought["price"].get<double>(), 0.041);
    QCOMPARE(bought["price_source"], "quote");
    QCOMPARE(bought["bid"].get<double>(), 0.039);
    QCOMPARE(bought["ask"].get<double>(), 0.041);
    const Json& candidates = answer["candidates"];
    QCOMPARE(candidates["quoted"].get<int>(), 2);
    const Json unquoted = named(candidates["candidates"], "BTC-25DEC26-90000-C");
    QCOMPARE(unquoted["buy_price_source"], "assumed");
    QVERIFY(unquoted["bid"].is_null() && unquoted["open_interest"].is_null());
    // Stated for every contract, the spread goes before the quotes.
    const Json wide = json(quotedBook() + QStringList{"--kind", "option", "--right", "call", "--spread", "0.1"});
    QVERIFY(!wide["costs"]["from_quotes"].get<bool>());
    QCOMPARE(named(wide["candidates"]["candidates"], "BTC-25DEC26-100000-C")["buy_price_source"], "assumed");
    const Answer table = program_.run(QStringList{"hedge"} + quotedBook() + QStringList{"--kind", "option", "--right", "call"});
    QVERIFY(table.out.contains("@ 0.041 (ask)"));
    const Answer csv = program_.run(QStringList{"hedge"} + quotedBook() + QStringList{"--kind", "option", "--format", "csv"});
    QVERIFY(csv.out.contains(",quote,0.039,0.041\n"));
}

void TestCliHedge::nothingQuotedSaysSo() {
    const Json answer = json({"sample:short-strangle", "--quoted"});
    QVERIFY(!answer["helps"].get<bool>() && answer["suggestions"].empty());
    QVERIFY(answer["verdict"].get<std::string>().find("quotes none of the") != std::string::npos);
    QCOMPARE(answer["candidates"]["left_out_counts"]["no_quote"].get<std::size_t>(), answer["candidates"]["left_out"].size());
    const Answer table = program_.run({"hedge", "sample:short-strangle", "--quoted"});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("(no_quote "));
}

void TestCliHedge::liquidityIsFiltered() {
    const Json quoted = json(quotedBook() + QStringList{"--quoted"});
    QVERIFY(quoted["objective"]["liquidity"]["only_quoted"].get<bool>());
    const Json put = named(quoted["candidates"]["candidates"], "BTC-25DEC26-90000-P");
    QVERIFY(put["buy_price"].is_null() && put["buy_price_source"].is_null());
    QCOMPARE(put["sell_price"].get<double>(), 0.036);
    QCOMPARE(put["max_lots_bought"].get<double>(), 0.0);
    QVERIFY(put["max_lots_sold"].get<double>() > 0.0);
    QVERIFY(named(quoted["candidates"]["candidates"], "BTC-PERPETUAL").is_null());
    for (const Json& one : quoted["suggestions"])
        for (const Json& leg : one["legs"])
            QCOMPARE(leg["price_source"], "quote");
    const auto reasons = [&](const QStringList& words) {
        const Json answer = json(quotedBook() + words);
        std::map<std::string, std::string> found;
        for (const Json& one : answer["candidates"]["left_out"])
            found[one["instrument"]] = one["reason"];
        return found;
    };
    auto left = reasons({"--most-spread", "0.1"});
    QCOMPARE(left.at("BTC-25DEC26-110000-C"), std::string("spread"));
    QCOMPARE(left.at("BTC-25DEC26-90000-P"), std::string("no_quote"));
    QVERIFY(!left.contains("BTC-25DEC26-100000-C"));
    left = reasons({"--least-open-interest", "50"});
    QCOMPARE(left.at("BTC-25DEC26-110000-C"), std::string("open_interest"));
    QVERIFY(!left.contains("BTC-25DEC26-90000-P"));
    left = reasons({"--least-volume", "5"});
    QCOMPARE(left.at("BTC-25DEC26-90000-P"), std::string("volume"));
    const Json shared = json(quotedBook() + QStringList{"--share-of-open-interest", "0.005"});
    QCOMPARE(named(shared["candidates"]["candidates"], "BTC-25DEC26-100000-C")["max_lots"].get<double>(), 15.0);
    for (const char* option : {"--most-spread", "--least-open-interest", "--least-volume", "--share-of-open-interest"})
        QCOMPARE(program_.run({"hedge", "sample:short-strangle", option, "-1"}).status, 2);
}

void TestCliHedge::tableAndCsv() {
    const Answer table = program_.run({"hedge", "sample:short-strangle"});
    QCOMPARE(table.status, 0);
    QVERIFY(table.out.contains("Finer grid") && table.out.contains("freed ÷ cost") && table.out.contains("buy "));
    const Answer csv = program_.run({"hedge", "sample:short-strangle", "--format", "csv"});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines[0].trimmed(), QByteArray("suggestion,method,leg,trade,quantity,price,cost,regime,level,before,after,freed,price_source,bid,ask"));
    for (const QByteArray& line : lines)
        QCOMPARE(line.count(','), 14);
}

void TestCliHedge::progressOnStandardError() {
    const Answer answer = program_.run({"hedge", "sample:short-strangle", "--progress"});
    QVERIFY(answer.err.contains("progress: 100 %") && answer.err.contains("found: Best single contract"));
}

void TestCliHedge::wrongUsage() {
    for (const QStringList& words : {QStringList{"--target", "excess:portfolio"}, QStringList{"--regime", "sideways"},
                                     QStringList{"--objective", "cost"}, QStringList{"--lots", "half"},
                                     QStringList{"--delta-band", "1"}, QStringList{"--days", "soon"}, QStringList{"--kind", "bond"},
                                     QStringList{"--candidate", "BTC-25DEC26-80000-X"}, QStringList{"--budget", "-5"},
                                     QStringList{"--objective", "requirement", "--target", "excess:portfolio>=0"}}) {
        const Answer answer = program_.run(QStringList{"hedge", "sample:short-strangle"} + words);
        QVERIFY2(answer.status == 2, qPrintable(words.join(' ') + " gave " + QString::number(answer.status)));
        QVERIFY(!answer.err.isEmpty() && answer.out.isEmpty());
    }
    QCOMPARE(program_.run({"hedge", "no-such-file.json"}).status, 3);
}

QTEST_GUILESS_MAIN(TestCliHedge)
#include "test_cli_hedge.moc"
