// The command "whatif": its formats say the same, the worked example, the book it saves, lines that do not read.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <cmath>
#include <nlohmann/json.hpp>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

Json parsed(const QByteArray& text) {
    return Json::parse(text.toStdString(), nullptr, false);
}

const Json& regime(const Json& result, const std::string& name) {
    for (const Json& each : result["regimes"])
        if (each["regime"] == name) return each;
    qFatal("no regime %s", name.c_str());
}

bool isNear(double a, double b, double tolerance) {
    return std::fabs(a - b) <= tolerance;
}

} // namespace

class TestCliWhatIf : public QObject {
    Q_OBJECT

private slots:
    void theWorkedExample() {
        const QString market = program_.write("market.json", R"({"format": "marginscope.market/1",
            "as_of": "2026-11-20T08:00:00Z", "currency": "USD", "assets": [{"asset": "USDC", "price": 1.0}],
            "underlyings": [{"underlying": "BTC", "spot": 100000, "perpetual": {"price": 100000}, "expiries":
              [{"expiry": "2026-12-05T08:00:00Z", "forward": 100000, "vols": [{"strike": 110000, "vol": 0.55}]}]}]})");
        const QString book = program_.write("book.json", R"({"format": "marginscope.portfolio/1", "name": "short call",
            "collateral": [{"asset": "USDC", "quantity": 50000}],
            "positions": [{"instrument": "BTC_USDC-5DEC26-110000-C", "quantity": -1}]})");
        const Answer answer = program_.run({"whatif", book, "--market", market, "--rulebook", "deribit@2026-09-23", "--set",
                                            "/portfolio/annualised_move_risk=0.05", "--set",
                                            "/portfolio/min_annualised_move=0.005", "--trade",
                                            "buy 0.25 BTC_USDC-PERPETUAL", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json whatIf = parsed(answer.out);
        const Json& initial = regime(whatIf, "portfolio")["initial"]["requirement"];
        QVERIFY(isNear(initial["before"], 8429.01, 0.005));
        QVERIFY(isNear(initial["after"], 5054.01, 0.005));
        QVERIFY(isNear(initial["change"], -3375.0, 1e-9));
    }

    void theSavedBookIsTheBookAfter() {
        const Answer answer = program_.run({"whatif", "sample:short-strangle", "--trade", "buy 4 BTC-25DEC26-85000-P fee 12",
                                            "--trade", "sell 1000 BTC-PERPETUAL", "--save-as", "after.json", "--format", "json"});
        QCOMPARE(answer.status, 0);
        const Json whatIf = parsed(answer.out);
        QCOMPARE(whatIf["format"], "marginscope.whatif/1");
        const Json before = parsed(program_.run({"compare", "sample:short-strangle", "--format", "json"}).out);
        const Json after = parsed(program_.run({"compare", "after.json", "--format", "json"}).out);
        const Json saved = parsed(program_.read("after.json"));
        QCOMPARE(saved["what_if_of"], "sample:short-strangle");
        QVERIFY(saved["name"] != before["portfolio"]);
        for (const char* name : {"isolated", "cross", "portfolio"})
            for (const char* level : {"initial", "maintenance"})
                for (const char* figure : {"requirement", "excess"}) {
                    const Json& is = regime(whatIf, name)[level][figure];
                    QVERIFY(isNear(is["before"], regime(before, name)[level][figure], 1e-9));
                    QVERIFY(isNear(is["after"], regime(after, name)[level][figure], 1e-9));
                    QVERIFY(isNear(is["change"], is["after"].get<double>() - is["before"].get<double>(), 1e-9));
                }
        QVERIFY(isNear(whatIf["book_value"]["equity"]["after"], after["book_value"]["equity"], 1e-6));
        QCOMPARE(whatIf["size_curve"]["points"].size(), std::size_t{41});
        QVERIFY(regime(whatIf, "portfolio")["binding_scenario"]["flipped"].get<bool>());
        QVERIFY(!whatIf["size_curve"]["kinks"].empty());
        QCOMPARE(whatIf["hits"]["distances"].size(), std::size_t{11});
    }

    void csvAndTableAgreeWithJson() {
        const QStringList trade{"whatif", "sample:short-strangle", "--trade", "close BTC-25DEC26-110000-C"};
        const Json json = parsed(program_.run(trade + QStringList{"--format", "json"}).out);
        const QString csv = QString::fromUtf8(program_.run(trade + QStringList{"--format", "csv"}).out);
        QVERIFY(csv.startsWith("section,item,regime,level,figure,before,after,change,unit\n"));
        const QString table = QString::fromUtf8(program_.run(trade).out);
        for (const char* name : {"isolated", "cross", "portfolio"}) {
            const Json& requirement = regime(json, name)["initial"]["requirement"];
            const QString line = QString("regime,,%1,initial,requirement,%2,%3,")
                                     .arg(name, QString::fromStdString(requirement["before"].dump()),
                                          QString::fromStdString(requirement["after"].dump()));
            QVERIFY2(csv.contains(line), qPrintable(line));
            QString grouped = QString::number(requirement["after"].get<double>(), 'f', 2);
            grouped.insert(grouped.size() - 6, QChar(0x202f));
            QVERIFY2(table.contains(grouped), qPrintable(grouped));
        }
        QVERIFY(table.contains("Cross profits.") && table.contains("releases") && table.contains("is closed"));
    }

    void tradesAreDoneWhereAsked() {
        const QString market = program_.write("quoted.json", R"({"format": "marginscope.market/1",
            "as_of": "2026-11-20T08:00:00Z", "currency": "USD", "assets": [{"asset": "USDC", "price": 1}], "underlyings":
            [{"underlying": "BTC", "spot": 95000, "perpetual": {"price": 95050}, "expiries":
            [{"expiry": "2026-12-25T08:00:00Z", "forward": 96000, "vols": [{"strike": 100000, "vol": 0.5}]}]}], "instruments":
            [{"symbol": "BTC-25DEC26-100000-C", "mark": 0.04, "bid": 0.039, "ask": 0.042}]})");
        const auto answer = [&](const QStringList& at) {
            const Answer run = program_.run(QStringList{"whatif", "sample:short-strangle", "--market", market, "--trade",
                                                        "buy 1 BTC-25DEC26-100000-C", "--trade", "sell 1 BTC-25DEC26-100000-C",
                                                        "--trade", "buy 1000 BTC-PERPETUAL", "--no-hits", "--format", "json"} + at);
            return parsed(run.out);
        };
        const Json mark = answer({}), touch = answer({"--at", "touch"}), mid = answer({"--at", "mid"});
        QCOMPARE(mark["trade_at"], "mark");
        QCOMPARE(mark["trades"][0]["price_source"], "market");
        QCOMPARE(mark["trades"][0]["price"].get<double>(), 0.04);
        QCOMPARE(touch["trade_at"], "touch");
        QCOMPARE(touch["trades"][0]["price"].get<double>(), 0.042);
        QCOMPARE(touch["trades"][0]["price_source"], "ask");
        QCOMPARE(touch["trades"][1]["price"].get<double>(), 0.039);
        QCOMPARE(touch["trades"][1]["price_source"], "bid");
        QCOMPARE(touch["trades"][1]["mark"].get<double>(), 0.04);
        QCOMPARE(touch["trades"][2]["price_source"], "market");
        QVERIFY(touch["notices"].dump().find("BTC-PERPETUAL has no ask: it is bought at the mark.") != std::string::npos);
        QVERIFY(isNear(touch["cash"]["premium"].get<double>() - mark["cash"]["premium"].get<double>(), -0.003 * 95000, 1e-6));
        QCOMPARE(mid["trades"][0]["price_source"], "mid");
        QVERIFY(isNear(mid["trades"][0]["price"], 0.0405, 1e-12));
        QCOMPARE(program_.run({"whatif", "sample:short-strangle", "--trade", "buy 1 BTC-PERPETUAL", "--at", "last"}).status, 2);
    }

    void linesThatDoNotRead() {
        const Answer some = program_.run({"whatif", "sample:short-strangle", "--trade", "buy 1 BTC-25DEX26-80000-P",
                                          "--trade", "buy 1 BTC-PERPETUAL", "--no-hits", "--format", "json"});
        QCOMPARE(some.status, 1);
        const Json unread = parsed(some.out)["unread"];
        QCOMPARE(unread.size(), std::size_t{1});
        QCOMPARE(unread[0]["token"], "25DEX26");
        QCOMPARE(unread[0]["line"], 1);
        QCOMPARE(unread[0]["column"], 11);
        QCOMPARE(unread[0]["length"], 7);
        QVERIFY(some.err.contains("          ^^^^^^^"));
        QCOMPARE(program_.run({"whatif", "sample:short-strangle", "--trade", "hold"}).status, 3);
        const QString file = program_.write("trades.txt", "# mine\nsell 1 BTC-PERPETUAL\nsell one BTC-PERPETUAL\n");
        const Answer read = program_.run({"whatif", "sample:short-strangle", "--trades", file, "--no-hits", "--format", "json"});
        QCOMPARE(read.status, 1);
        QCOMPARE(parsed(read.out)["unread"][0]["file"], "trades.txt");
        QCOMPARE(parsed(read.out)["unread"][0]["line"], 3);
        QCOMPARE(parsed(read.out)["trades"][0]["line"], 2);
    }

    void statuses() {
        QCOMPARE(program_.run({"whatif"}).status, 2);
        QCOMPARE(program_.run({"whatif", "sample:short-strangle"}).status, 2);
        const QStringList trade{"--trade", "buy 1 BTC-PERPETUAL"};
        QCOMPARE(program_.run(QStringList{"whatif", "missing.json"} + trade).status, 3);
        QCOMPARE(program_.run(QStringList{"whatif", "sample:short-strangle", "--size-curve", "2"} + trade).status, 2);
        QCOMPARE(program_.run(QStringList{"whatif", "sample:short-strangle", "--trades", "none.txt"}).status, 3);
        QCOMPARE(program_.run({"whatif", "sample:short-strangle", "--trade", "buy 1 XYZ-PERPETUAL", "--no-hits"}).status, 1);
        QCOMPARE(program_.run({"whatif", "--help"}).status, 0);
    }

private:
    Program program_;
};

QTEST_GUILESS_MAIN(TestCliWhatIf)
#include "test_cli_whatif.moc"
