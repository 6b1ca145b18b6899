// Stress files in and out, the bundled libraries against the published figures they come from, one's own scenarios,
// covariances stated, assumed and of histories.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/stress_file.h"
#include "core/session/reverse_stress.h"
#include "core/session/stress.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/near.h"

#include <QTemporaryDir>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC"), eth("ETH"), sol("SOL"), spx("SPX"), usdt("USDT");

std::string fileOf(const std::string& scenarios) {
    return R"({"format": "marginscope.stress/1", "id": "mine", "version": "2026-01-01", "name": "Mine", "source": "me",
 "scenarios": [)" +
           scenarios + "]}";
}

const StressScenario& bundled(const std::string& id) {
    for (const StressLibrary& library : bundledStresses())
        if (const StressScenario* found = library.find(id)) return *found;
    throw std::runtime_error("no scenario " + id);
}

std::shared_ptr<const MarkedBook> markedBook(std::vector<Position> positions) {
    return std::make_shared<const MarkedBook>(markBook(book(std::move(positions)), *sampleMarket()));
}

void write(const QString& path, const std::string& text) {
    std::ofstream(path.toStdString()) << text;
}

} // namespace

class TestStressFiles : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsRead() {
        const StressFile file = readStressFile(fileOf(R"({"id": "all", "name": "All of it", "description": "d",
            "source": "s", "date": "2020-03-12",
            "underlyings": {"BTC": {"price": -0.4, "vol": {"relative": 0.6, "short_power": 0.3, "long_power": 0.13},
                                    "basis": -0.1, "perpetual": 0.01, "funding_8h": 0.002}},
            "others": {"price": -0.3, "vol": {"points": 0.2}}, "assets": {"USDT": -0.1}, "days": 2,
            "assumed": {"/others": "example"}})"),
                                               "mine.json")
                                    .value();
        QVERIFY(file.problems.empty());
        QCOMPARE(file.library.name, std::string("Mine"));
        const StressScenario& scenario = file.library.scenarios.at(0);
        QCOMPARE(scenario.name, std::string("All of it"));
        QVERIFY(scenario.date == makeTimestamp(2020, 3, 12));
        const UnderlyingStress& own = *scenario.of(btc);
        QVERIFY((own == UnderlyingStress{-0.4, 0.6, VolMoveKind::Relative, 0.3, 0.13, -0.1, 0.01, 0.002}));
        QVERIFY((*scenario.of(eth) == UnderlyingStress{-0.3, 0.2, VolMoveKind::Points}));
        QVERIFY(scenario.of(usdt) == nullptr);
        QCOMPARE(scenario.assetMove(usdt), -0.1);
        QCOMPARE(scenario.days, 2.0);
        QCOMPARE(scenario.assumed.at("/others"), std::string("example"));
        const StressFile again = readStressFile(writeStressFile(file.library), "again.json").value();
        QVERIFY(again.library == file.library);
    }

    void aBadScenarioLeavesTheOthers_data() {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* what, const char* scenario, Reason reason, const char* path) {
            QTest::newRow(what) << QString(scenario) << static_cast<int>(reason) << QString(path);
        };
        row("no name", R"({"id": "x"})", Reason::MissingField, "/scenarios/1/name");
        row("no number", R"({"name": "x", "others": {"price": "-0.4"}})", Reason::BadValue,
            "/scenarios/1/others/price");
        row("NaN", R"({"name": "x", "others": {"price": NaN}})", Reason::NotFinite, "/scenarios/1/others/price");
        row("below zero", R"({"name": "x", "underlyings": {"BTC": {"price": -1}}})", Reason::OutOfRange,
            "/scenarios/1/underlyings/BTC/price");
        row("below zero vol", R"({"name": "x", "others": {"vol": {"relative": -1.5}}})", Reason::OutOfRange,
            "/scenarios/1/others/vol/relative");
        row("both vols", R"({"name": "x", "others": {"vol": {"relative": 0.5, "points": 0.1}}})", Reason::BadValue,
            "/scenarios/1/others/vol");
        row("vol a number", R"({"name": "x", "others": {"vol": 0.5}})", Reason::BadValue, "/scenarios/1/others/vol");
        row("misspelt", R"({"name": "x", "others": {"prize": -0.4}})", Reason::UnknownName,
            "/scenarios/1/others/prize");
        row("unknown field", R"({"name": "x", "horizon": 4})", Reason::UnknownName, "/scenarios/1/horizon");
        row("no underlying", R"({"name": "x", "underlyings": {"B T C": {"price": 0.1}}})", Reason::BadValue,
            "/scenarios/1/underlyings/B T C");
        row("money", R"({"name": "x", "underlyings": {"USDT": {"price": -0.1}}})", Reason::BadValue,
            "/scenarios/1/underlyings/USDT");
        row("date", R"({"name": "x", "date": "yesterday"})", Reason::BadValue, "/scenarios/1/date");
        row("days", R"({"name": "x", "days": -2})", Reason::OutOfRange, "/scenarios/1/days");
        row("no object", R"("x")", Reason::BadValue, "/scenarios/1");
        row("given twice", R"({"name": "good"})", Reason::DuplicateRow, "/scenarios/1");
    }
    void aBadScenarioLeavesTheOthers() {
        QFETCH(QString, scenario);
        QFETCH(int, reason);
        QFETCH(QString, path);
        const Result<StressFile> file = readStressFile(
            fileOf(R"({"name": "good"},)" + scenario.toStdString() + R"(,{"name": "too", "others": {"price": 0.1}})"),
            "mine.json");
        QVERIFY(file);
        QCOMPARE(file->library.scenarios.size(), std::size_t{2});
        QCOMPARE(file->library.scenarios[1].id, std::string("too"));
        QCOMPARE(file->problems.size(), std::size_t{1});
        QCOMPARE(reasonWord(file->problems[0].reason), reasonWord(static_cast<Reason>(reason)));
        QCOMPARE(QString::fromStdString(file->problems[0].place.path), path);
        QCOMPARE(file->problems[0].place.file, std::string("mine.json"));
        QCOMPARE(file->problems[0].place.row, 2);
    }

    void badFilesAreRefused() {
        const auto reasonOf = [](const std::string& text) {
            const Result<StressFile> file = readStressFile(text, "mine.json");
            return file ? std::string() : reasonWord(file.error().reason);
        };
        QCOMPARE(reasonOf("{"), reasonWord(Reason::BadSyntax));
        QCOMPARE(reasonOf("{}"), reasonWord(Reason::UnknownFormat));
        QCOMPARE(reasonOf(R"({"format": "marginscope.stress/2"})"), reasonWord(Reason::UnknownFormatVersion));
        QCOMPARE(reasonOf(R"({"format": "marginscope.stress/1"})"), reasonWord(Reason::MissingField));
        QCOMPARE(reasonOf(R"({"format": "marginscope.stress/1", "scenarios": 5})"), reasonWord(Reason::BadValue));
        QCOMPARE(reasonOf(fileOf("")), reasonWord(Reason::NothingReadable));
        QCOMPARE(reasonOf(fileOf("{}")), reasonWord(Reason::MissingField));
    }

    // Methods sheet 7.7.
    void bundledDaysAreThePublishedOnes_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("underlying");
        QTest::addColumn<double>("move");
        const auto day = [](const char* date, double btcClose, double btcLow, double ethClose, double ethLow) {
            QTest::addRow("%s BTC", date) << QString(date) << "BTC" << btcClose;
            QTest::addRow("%s BTC low", date) << QString(date) + "-low"
                                              << "BTC" << btcLow;
            QTest::addRow("%s ETH", date) << QString(date) << "ETH" << ethClose;
            QTest::addRow("%s ETH low", date) << QString(date) + "-low"
                                              << "ETH" << ethLow;
        };
        day("2018-02-05", -0.152, -0.191, -0.153, -0.229);
        day("2020-03-12", -0.395, -0.444, -0.446, -0.480);
        day("2020-03-16", -0.062, -0.171, -0.103, -0.183);
        day("2021-05-19", -0.144, -0.300, -0.277, -0.441);
        day("2022-06-13", -0.154, -0.175, -0.157, -0.188);
        day("2022-11-08", -0.099, -0.166, -0.149, -0.214);
        day("2022-11-09", -0.141, -0.160, -0.174, -0.196);
        day("2024-08-05", -0.071, -0.158, -0.100, -0.215);
        day("2025-10-10", -0.073, -0.162, -0.123, -0.214);
        const auto other = [](const char* id, const char* underlying, double move) {
            QTest::addRow("%s %s", id, underlying) << QString(id) << underlying << move;
        };
        other("2021-05-19", "SOL", -0.375);
        other("2022-11-09-low", "SOL", -0.493);
        other("2024-08-05", "SOL", -0.062);
        other("2025-10-10-low", "SOL", -0.236);
        other("listed-1987-10-19", "SPX", -0.205);
        other("listed-2008-10-15", "SPX", -0.090);
        other("listed-2010-05-06", "SPX", -0.032);
        other("listed-2010-05-06-low", "SPX", -0.086);
        other("listed-2018-02-05", "SPX", -0.041);
        other("listed-2020-03-12", "SPY", -0.096);
        other("listed-2020-03-16", "SPY", -0.109);
    }
    void bundledDaysAreThePublishedOnes() {
        QFETCH(QString, id);
        QFETCH(QString, underlying);
        QFETCH(double, move);
        const StressScenario& scenario = bundled(id.toStdString());
        QCOMPARE(scenario.of(AssetCode(underlying.toStdString()))->price, move);
        QVERIFY(scenario.date.has_value());
        QVERIFY(QString::fromStdString(scenario.id).contains(QString::fromStdString(formatDate(*scenario.date))));
    }

    void volatilitiesAreThoseOfTheIndex() {
        const auto relative = [](const char* id) { return bundled(id).of(spx)->vol; };
        near(relative("listed-2008-10-15"), 69.25 / 55.13 - 1, 1e-4, "2008");
        near(relative("listed-2018-02-05"), 37.32 / 17.31 - 1, 1e-4, "2018");
        near(relative("listed-2020-03-16"), 82.69 / 57.83 - 1, 1e-4, "2020");
        near(relative("listed-1987-10-19"), 150.0 / 36.0 - 1, 1e-4, "1987");
    }

    void librariesAreWhole() {
        std::set<std::string> ids;
        QCOMPARE(bundledStresses().size(), std::size_t{3});
        for (const StressLibrary& library : bundledStresses()) {
            QVERIFY(!library.source.empty() && !library.name.empty());
            QVERIFY(parseTimestamp(library.version).has_value());
            for (const StressScenario& scenario : library.scenarios) {
                QVERIFY2(ids.insert(scenario.id).second, scenario.id.c_str());
                QVERIFY2(checkStress(scenario).has_value(), scenario.id.c_str());
                QVERIFY2(!scenario.assumed.empty(), scenario.id.c_str());
            }
        }
        for (const char* id : {"depeg", "funding-spike", "vol-crush", "correlation-one", "curve-inversion"})
            QVERIFY2(ids.count(id) == 1, id);
    }

    // Every value of an invented scenario is marked, and every volatility of a coin.
    void whatHasNoSourceIsMarked() {
        const auto marked = [](const StressScenario& scenario, const std::string& pointer) {
            for (const auto& [known, why] : scenario.assumed)
                if (pointer == known || pointer.starts_with(known + "/")) return !why.empty();
            return false;
        };
        for (const StressLibrary& library : bundledStresses())
            for (const StressScenario& scenario : library.scenarios) {
                if (scenario.others) QVERIFY2(marked(scenario, "/others"), scenario.id.c_str());
                for (const char* coin : {"BTC", "ETH", "SOL"})
                    if (scenario.underlyings.contains(AssetCode(coin)))
                        QVERIFY2(marked(scenario, std::string("/underlyings/") + coin + "/vol"), scenario.id.c_str());
                if (library.id == "hypothetical" && !scenario.assets.empty()) QVERIFY(marked(scenario, "/assets"));
                // A pointer that points nowhere marks nothing.
                const nlohmann::json document = nlohmann::json::parse(writeStressFile({"", "", "", "", {scenario}}));
                for (const auto& [pointer, why] : scenario.assumed) {
                    const bool zero = pointer.ends_with("/price"); // a move of nothing is left out of a file
                    QVERIFY2(zero || document["scenarios"][0].contains(nlohmann::json::json_pointer(pointer)),
                             (scenario.id + pointer).c_str());
                }
            }
    }

    void scenariosAreFoundByName() {
        const QTemporaryDir folder;
        const std::string store = folder.filePath("m.db").toStdString();
        QCOMPARE(loadStresses({"2020-03-12"}, store)->stresses.size(), std::size_t{1});
        QCOMPARE(loadStresses({"hypothetical"}, store)->stresses.size(), bundledStresses()[2].scenarios.size());
        QVERIFY(loadStresses({}, store)->stresses.size() > 25);
        const Result<LoadedStresses> unknown = loadStresses({"2020-03-13"}, store);
        QVERIFY(!unknown && unknown.error().reason == Reason::UnknownName);
        QVERIFY(!loadStresses({"missing.json"}, store));
        write(folder.filePath("mine.json"), fileOf(R"({"name": "a"}, {"name": 5}, {"name": "b"})"));
        const LoadedStresses file = loadStresses({folder.filePath("mine.json").toStdString()}, store).value();
        QCOMPARE(file.stresses.size(), std::size_t{2});
        QCOMPARE(file.problems.size(), std::size_t{1});
        QVERIFY(file.stresses[0].origin == StressOrigin::File);
    }

    void ownScenariosAreKept() {
        const QTemporaryDir folder;
        const std::string store = folder.filePath("m.db").toStdString();
        QVERIFY(ownStresses(store)->stresses.empty());
        StressScenario mine;
        mine.id = "mine";
        mine.name = "My crash";
        mine.others.emplace().price = -0.33;
        QVERIFY(saveOwnStresses({mine}, store));
        QCOMPARE(ownStresses(store)->stresses.size(), std::size_t{1});
        QVERIFY(ownStresses(store)->stresses[0].scenario == mine);
        QVERIFY(ownStresses(store)->stresses[0].origin == StressOrigin::Own);
        QCOMPARE(loadStresses({"mine"}, store)->stresses.size(), std::size_t{1});
        QCOMPARE(loadStresses({"own"}, store)->stresses.size(), std::size_t{1});
        StressScenario bad = mine;
        bad.others->price = -2.0;
        QVERIFY(!saveOwnStresses({bad}, store));
        const Result<void> twice = saveOwnStresses({mine, mine}, store);
        QVERIFY(!twice && twice.error().reason == Reason::DuplicateRow);
        QVERIFY(ownStresses(store)->stresses[0].scenario == mine);
        QVERIFY(saveOwnStresses({}, store));
        QVERIFY(ownStresses(store)->stresses.empty());
    }

    void unknownUnderlyingsAreNamed() {
        StressScenario scenario;
        scenario.name = "x";
        for (const char* code : {"BTC", "DOGE", "SOL"})
            scenario.underlyings[AssetCode(code)].price = 0.1;
        const auto held = markedBook({position("BTC", 1)});
        const std::vector<AssetCode> unknown = unknownUnderlyings(scenario, *sampleMarket(), *held);
        QCOMPARE(unknown, std::vector<AssetCode>{AssetCode("DOGE")});
        QVERIFY(unknownUnderlyingsNote(scenario, unknown).english().find("DOGE") != std::string::npos);
    }

    void whatSlidersCanSay() {
        const SliderMove plain = sliderMove(bundled("depeg"), {btc, eth});
        QCOMPARE(plain.move.price, -0.08);
        QCOMPARE(plain.move.vol, 0.25);
        QVERIFY(plain.move.priceOf.empty());
        QCOMPARE(plain.leftOut.size(), std::size_t{1});
        const SliderMove day = sliderMove(bundled("2020-03-12"), {btc, eth});
        QCOMPARE(day.move.priceMoveOf(btc), -0.395);
        QCOMPARE(day.move.priceMoveOf(eth), -0.446);
        QCOMPARE(day.leftOut.size(), std::size_t{1});
        StressScenario simple;
        simple.others.emplace().price = 0.2;
        simple.days = 3.0;
        const SliderMove whole = sliderMove(simple, {btc, eth});
        QVERIFY(whole.leftOut.empty());
        QCOMPARE(whole.move.price, 0.2);
        QCOMPARE(whole.move.days, 3.0);
    }

    void aCovarianceIsStatedAndFilledUp() {
        const auto held = markedBook({position("BTC-25DEC26-100000-C", -1), position("ETH-PERPETUAL", 1000)});
        CovarianceChoice choice;
        const StatedCovariance usual = statedCovariance(choice, *held, *sampleMarket()).value();
        QCOMPARE(usual.covariance.factors.size(), std::size_t{3});
        QCOMPARE(factorWord(usual.covariance.factors[2]), std::string("BTC:vol"));
        near(usual.covariance.factors[0].vol, 0.48, 0.03, "implied at 30 days");
        near(usual.covariance.correlation[1], 0.83, 1e-12, "BTC and ETH");
        near(usual.covariance.correlation[2], -0.3, 1e-12, "BTC and its volatility");
        near(usual.covariance.years, 1.0 / 365.0, 1e-12, "a day");
        choice.vols = {{"BTC", 0.9}, {"BTC:vol", 0.0}, {"XRP", 1.0}};
        choice.correlations = {{"ETH", "BTC", 0.1}};
        choice.horizonDays = 10.0;
        const StatedCovariance stated = statedCovariance(choice, *held, *sampleMarket()).value();
        QCOMPARE(stated.covariance.factors.size(), std::size_t{2});
        QCOMPARE(stated.covariance.factors[0].vol, 0.9);
        QCOMPARE(stated.covariance.correlation[1], 0.1);
        QCOMPARE(stated.notices.size(), std::size_t{1});
        choice.vols = {{"B T C", 0.9}};
        QVERIFY(!statedCovariance(choice, *held, *sampleMarket()));
    }

    void aCovarianceOfHistories() {
        const QTemporaryDir folder;
        write(folder.filePath("btc.csv"), "date,close\n2026-01-01,100\n2026-01-02,101\n2026-01-03,99\n2026-01-04,102\n"
                                          "2026-01-05,nothing\n2026-01-06,103\n");
        write(folder.filePath("vol.csv"), "date,close\n2026-01-01,50\n2026-01-02,48\n2026-01-03,53\n2026-01-04,49\n"
                                          "2026-01-06,48\n");
        const auto held = markedBook({position("BTC-25DEC26-100000-C", -1), position("ETH-PERPETUAL", 1000)});
        CovarianceChoice choice;
        choice.histories = {{"BTC", folder.filePath("btc.csv").toStdString()},
                            {"BTC:vol", folder.filePath("vol.csv").toStdString()}};
        const StatedCovariance stated = statedCovariance(choice, *held, *sampleMarket()).value();
        QCOMPARE(stated.covariance.factors.size(), std::size_t{2});
        QVERIFY(stated.covariance.correlation[1] < -0.5);
        QCOMPARE(stated.problems.size(), std::size_t{1});
        QVERIFY(!stated.notices.empty());
        choice.histories.erase("BTC");
        const Result<StatedCovariance> alone = statedCovariance(choice, *held, *sampleMarket());
        QVERIFY(!alone && alone.error().reason == Reason::BadUsage);
        choice.histories = {{"BTC", folder.filePath("gone.csv").toStdString()}};
        QVERIFY(!statedCovariance(choice, *held, *sampleMarket()));
    }

    void covarianceFilesAreChecked_data() {
        QTest::addColumn<QString>("members");
        QTest::addColumn<QString>("path");
        QTest::newRow("correlation") << R"("correlation": {"price_price": 1.5})"
                                     << "/correlation/price_price";
        QTest::newRow("pair") << R"("correlation": {"pairs": [{"a": "B T C", "b": "ETH", "value": 0.5}]})"
                              << "/correlation/pairs/0/a";
        QTest::newRow("vol") << R"("price_vol": {"BTC": -1})"
                             << "/price_vol/BTC";
        QTest::newRow("horizon") << R"("horizon_days": 0)"
                                 << "/horizon_days";
        QTest::newRow("vols") << R"("vol_vol": 3)"
                              << "/vol_vol";
    }
    void covarianceFilesAreChecked() {
        QFETCH(QString, members);
        QFETCH(QString, path);
        const Result<CovarianceRules> rules =
            readCovarianceFile(R"({"format": "marginscope.covariance/1", )" + members.toStdString() + "}", "c.json");
        QVERIFY(!rules);
        QCOMPARE(QString::fromStdString(rules.error().place.path), path);
    }
};

QTEST_GUILESS_MAIN(TestStressFiles)
#include "test_stress_files.moc"
