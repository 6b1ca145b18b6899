// Pictures of result files: what `marginscope render` does, without starting it.
#include "ui/plots/heat_map_widget.h"
#include "ui/plots/render.h"
#include "ui/plots/result_reader.h"

#include "tests/ui/plot_cases.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

using namespace marginscope;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject object(const char* text) {
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject()) qFatal("no JSON");
    return document.object();
}

/// A result of the scenario lab: small, with everything a picture reads.
QJsonObject head(const char* format, const char* more) {
    QJsonObject out = object(more);
    const QJsonObject always = object(R"({"program": "marginscope 0.1.0", "portfolio": "Lab book", "market": "sample",
        "as_of": "2026-11-20T08:00:00Z", "currency": "USD", "rulebook": {"id": "deribit", "version": "2026-09-23"}})");
    for (auto it = always.begin(); it != always.end(); ++it)
        out[it.key()] = it.value();
    out["format"] = format;
    return out;
}

QJsonObject tailJson() {
    return head("marginscope.var/1", R"({"method": "normal", "level": 0.99, "horizon_days": 1, "scenarios": 1000,
        "var": 900, "es": 1200, "histogram": {"from": -2000, "to": 1000, "counts": [10, 90, 700, 200]},
        "regimes": [{"regime": "portfolio", "initial": 1500, "maintenance": 1200, "equity": 4000}]})");
}

QJsonObject stressBook(const char* name, double first) {
    QJsonObject book = head("", R"({"scenarios": [
        {"id": "a", "name": "Crash day", "pnl": 0, "regimes": [{"regime": "portfolio", "initial": {"call": 5}}],
         "pnl_of": {"underlyings": {"BTC": -300, "ETH": -40}, "money": 2}},
        {"id": "b", "name": "Calm day", "pnl": 20, "regimes": [{"regime": "portfolio", "initial": {"call": 0}}],
         "pnl_of": {"underlyings": {"BTC": 10, "ETH": 10}, "money": 0}}]})");
    book["portfolio"] = name;
    QJsonArray scenarios = book["scenarios"].toArray();
    QJsonObject worst = scenarios[0].toObject();
    worst["pnl"] = first;
    scenarios[0] = worst;
    book["scenarios"] = scenarios;
    return book;
}

QJsonObject stressJson(const QJsonArray& books) {
    return {{"format", "marginscope.stress_results/1"},
            {"program", "marginscope 0.1.0"},
            {"worst_first_by", "portfolio"},
            {"books", books}};
}

QJsonObject greeksJson() {
    QJsonArray rungs;
    for (int i = -3; i <= 3; ++i)
        rungs.append(QJsonObject{{"move", 0.1 * i}, {"pnl", 50.0 * i}, {"delta", 500 - i}, {"gamma", 2.0 * i},
                                 {"vega", 10.0}, {"theta", -3.0}, {"vanna", 0.1 * i}});
    QJsonObject out = head("marginscope.greeks/1", R"({"units": {"delta": "USD", "vega": "USD per point"}})");
    out["ladder"] = QJsonArray{QJsonObject{{"underlying", "BTC"}, {"rungs", rungs}}};
    return out;
}

QJsonObject smilesJson() {
    return head("marginscope.smiles/1", R"({"underlyings": [{"underlying": "BTC", "spot": 90000, "expiries": [
        {"expiry": "2026-12-25T08:00:00Z", "years": 0.1, "atm_vol": 0.5, "forward_stated": true, "carry": 0.04,
         "svi": {"a": 0.002, "b": 0.04, "rho": -0.3, "m": 0, "sigma": 0.1, "tau": 0.1},
         "points": [{"strike": 80000, "log_moneyness": -0.12, "vol": 0.6}, {"strike": 90000, "log_moneyness": 0, "vol": 0.5},
                    {"strike": 100000, "log_moneyness": 0.1, "vol": 0.52}]}]}],
        "doubtful_quotes": [{"underlying": "BTC", "expiry": "2026-12-25T08:00:00Z", "strike": 80000}]})");
}

} // namespace

class TestRender : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(folder_.isValid()); }

    void pictures_data() {
        QTest::addColumn<bool>("surface");
        QTest::addColumn<QString>("theme");
        QTest::newRow("surface, light") << true << "light";
        QTest::newRow("surface, dark") << true << "dark";
        QTest::newRow("comparison, light") << false << "light";
        QTest::newRow("comparison, dark") << false << "dark";
    }

    void pictures() {
        QFETCH(bool, surface);
        QFETCH(QString, theme);
        const QString input = store(surface ? cases::surfaceJson(*cases::surface(21, 11)) : cases::comparisonJson());
        for (const QString& kind : {QString("png"), QString("svg"), QString("pdf")}) {
            const QString first = path("first." + kind);
            const QString second = path("second." + kind);
            QCOMPARE(runRender({input, "--image", first, "--size", "640x480", "--theme", theme}), 0);
            QCOMPARE(runRender({"--theme=" + theme, "--size=640x480", "--image=" + second, input}), 0);
            QVERIFY(contents(first).size() > 5000);
            if (kind != "pdf") QCOMPARE(contents(first), contents(second));
        }
        QCOMPARE(QImage(path("first.png")).size(), QSize(640, 480));
        QSvgRenderer svg(path("first.svg"));
        QVERIFY(svg.isValid());
        QCOMPARE(svg.defaultSize(), QSize(640, 480));
        QVERIFY(contents(path("first.pdf")).startsWith("%PDF"));
        const QByteArray text = contents(path("first.svg"));
        for (const char* word : {"deribit@2026-09-23", "2026-11-20 08:00 UTC", "Portfolio", "Isolated"})
            QVERIFY2(text.contains(word), word);
    }

    void picturesOfTheLab_data() {
        QTest::addColumn<QJsonObject>("result");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("var") << tailJson() << QStringList{"VaR", "ES", "000 scenarios", "Lab book"};
        QTest::newRow("stress, one book") << stressJson({stressBook("Lab book", -340)})
                                          << QStringList{"Crash day", "ETH", "Money", "margin call, portfolio"};
        QTest::newRow("stress, two books") << stressJson({stressBook("One", -340), stressBook("Two", 90)})
                                           << QStringList{"Crash day", "One", "Two", "2 books"};
        QTest::newRow("greeks") << greeksJson() << QStringList{"Delta", "Vanna", "USD per point", "Lab book"};
        QTest::newRow("smiles") << smilesJson() << QStringList{"BTC 25DEC26", "SVI", "Doubtful", "Term structure of BTC"};
    }

    void picturesOfTheLab() {
        QFETCH(QJsonObject, result);
        QFETCH(QStringList, words);
        const QString input = store(result);
        for (const QString& theme : {QString("light"), QString("dark")})
            for (const QString& kind : {QString("png"), QString("svg"), QString("pdf")}) {
                const QString first = path("lab1." + kind), second = path("lab2." + kind);
                QCOMPARE(runRender({input, "--image", first, "--size", "900x600", "--theme", theme}), 0);
                QCOMPARE(runRender({input, "--image", second, "--size", "900x600", "--theme", theme}), 0);
                QVERIFY(contents(first).size() > 3000);
                if (kind != "pdf") QCOMPARE(contents(first), contents(second));
            }
        QCOMPARE(QImage(path("lab1.png")).size(), QSize(900, 600));
        const QByteArray text = contents(path("lab1.svg"));
        for (const QString& word : words)
            QVERIFY2(text.contains(word.toUtf8()), qPrintable(word));
    }

    void stressCellsAreRead() {
        const auto two = readResult(QJsonDocument(stressJson({stressBook("One", -340), stressBook("Two", 90)})).toJson());
        const auto& table = std::get<HeatTable>(*two);
        QCOMPARE(table.columns, (QStringList{"One", "Two"}));
        QCOMPARE(table.value(0, 0), -340.0);
        QCOMPARE(table.value(0, 1), 90.0);
        QVERIFY(table.marked(0, 0) && !table.marked(1, 0));
        const auto one = readResult(QJsonDocument(stressJson({stressBook("One", -338)})).toJson());
        const auto& parts = std::get<HeatTable>(*one);
        QCOMPARE(parts.columns, (QStringList{"P&L", "BTC", "ETH", "Money"}));
        QVERIFY(parts.isSum(0) && !parts.isSum(1));
        QCOMPARE(heatTableCsv(parts).split('\n')[1], QString("Crash day,-338,-300,-40,2"));
        const HeatTable few = withLargestColumns(parts, 2);
        QCOMPARE(few.columns, (QStringList{"P&L", "BTC"}));
        QCOMPARE(few.value(1, 1), 10.0);
        QVERIFY(few.text.subtitle.contains("4"));
    }

    void resolutionMultipliesThePixels() {
        const QString input = store(cases::comparisonJson());
        QCOMPARE(runRender({input, "--image", path("fine.png"), "--size", "640x480", "--dpi", "192"}), 0);
        const QImage image(path("fine.png"));
        QCOMPARE(image.size(), QSize(1280, 960));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 192);
    }

    void themesDiffer() {
        const QString input = store(cases::comparisonJson());
        QCOMPARE(runRender({input, "--image", path("light.png")}), 0);
        QCOMPARE(runRender({input, "--image", path("dark.png"), "--theme", "dark"}), 0);
        QCOMPARE(QImage(path("light.png")).pixelColor(2, 2), lightPlotTheme().background);
        QCOMPARE(QImage(path("dark.png")).pixelColor(2, 2), darkPlotTheme().background);
    }

    void oddResults() {
        QCOMPARE(runRender({store(cases::surfaceJson(*cases::surface(1, 1))), "--image", path("dot.svg")}), 0);
        QCOMPARE(runRender({store(cases::surfaceJson(*cases::surface(9, 1))), "--image", path("row.png")}), 0);
        QJsonObject one = cases::comparisonJson();
        one["regimes"] = QJsonArray{cases::regimeJson("portfolio", -10, 0, 0)};
        one["positions"] = QJsonArray();
        QCOMPARE(runRender({store(one), "--image", path("one.png"), "--size", "200x200"}), 0);
        QJsonObject holes = cases::surfaceJson(*cases::surface(5, 5));
        QJsonArray nodes = holes["nodes"].toArray();
        nodes[3] = QJsonObject();
        holes["nodes"] = nodes;
        QCOMPARE(runRender({store(holes), "--image", path("holes.png")}), 0);
    }

    void figuresAreRead() {
        const auto result = readResult(QJsonDocument(cases::comparisonJson()).toJson());
        QVERIFY(result);
        const auto& figures = std::get<ComparisonFigures>(*result);
        QCOMPARE(figures.regimes.size(), std::size_t{3});
        QCOMPARE(figures.regimes[2].initial, 21229.0);
        QCOMPARE(figures.regimes[2].initialExcess, 146738.0 - 21229.0);
        QCOMPARE(figures.positions.at(0).pnlInBinding, -9411.0);
        QCOMPARE(figures.notModelled.at(0), QString("X: missing volatility"));
    }

    void badInput_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto bytes = [](QJsonObject object) { return QJsonDocument(object).toJson(); };
        QTest::newRow("not json") << QByteArray("{\n\"a\": }") << "line 2";
        QTest::newRow("an array") << QByteArray("[1]") << "object";
        QTest::newRow("another format") << QByteArray(R"({"format": "marginscope.comparison/9"})") << "comparison/1";
        QJsonObject none = cases::comparisonJson();
        none["regimes"] = QJsonArray();
        QTest::newRow("no regimes") << bytes(none) << "/regimes";
        QJsonObject text = cases::comparisonJson();
        text["regimes"] = QJsonArray{QJsonObject{{"regime", "cross"}, {"equity", "much"}}};
        QTest::newRow("text for a number") << bytes(text) << "/regimes/0/equity";
        QJsonObject twice = cases::comparisonJson();
        twice["regimes"] = QJsonArray{cases::regimeJson("cross", 1, 1, 1), cases::regimeJson("cross", 1, 1, 1)};
        QTest::newRow("a regime twice") << bytes(twice) << "/regimes/1";
        QJsonObject few = cases::surfaceJson(*cases::surface(5, 5));
        few["nodes"] = QJsonArray();
        QTest::newRow("too few nodes") << bytes(few) << "/nodes";
        QJsonObject many = cases::surfaceJson(*cases::surface(5, 5));
        many["x"] = QJsonObject{{"kind", "price"}, {"from", -1}, {"to", 1}, {"count", 1e9}};
        QTest::newRow("too many nodes") << bytes(many) << "/x/count";
        QJsonObject flat = tailJson();
        flat.remove("histogram");
        QTest::newRow("no histogram") << bytes(flat) << "/histogram";
        QTest::newRow("no book") << bytes(stressJson({})) << "/books";
        QJsonObject ladderless = greeksJson();
        ladderless["ladder"] = QJsonValue();
        QTest::newRow("no ladder") << bytes(ladderless) << "/ladder";
        QJsonObject bare = smilesJson();
        bare["underlyings"] = QJsonArray();
        QTest::newRow("no smile") << bytes(bare) << "/underlyings";
        QJsonObject odd = cases::surfaceJson(*cases::surface(5, 5));
        odd["of"] = "luck:portfolio";
        QTest::newRow("unknown quantity") << bytes(odd) << "/of";
    }

    void badInput() {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto result = readResult(json);
        QVERIFY(!result);
        QVERIFY2(result.error().contains(says), qPrintable(result.error()));
        QCOMPARE(runRender({storeBytes(json), "--image", path("never.png")}), 3);
        QVERIFY(!QFile::exists(path("never.png")));
    }

    void missingAndEmptyInput() {
        QCOMPARE(runRender({path("absent.json"), "--image", path("never.png")}), 3);
        QCOMPARE(runRender({storeBytes(" \n"), "--image", path("never.png")}), 3);
        QCOMPARE(runRender({folder_.path(), "--image", path("never.png")}), 3);
    }

    void wrongUsage_data() {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("no image") << QStringList();
        QTest::newRow("unknown kind") << QStringList{"--image", "x.gif"};
        QTest::newRow("no ending") << QStringList{"--image", "png"};
        QTest::newRow("huge") << QStringList{"--image", "x.png", "--size", "100000x100000"};
        QTest::newRow("too many pixels") << QStringList{"--image", "x.png", "--size", "9000x9000", "--dpi", "1200"};
        QTest::newRow("nothing") << QStringList{"--image", "x.png", "--size", "0x0"};
        QTest::newRow("negative") << QStringList{"--image", "x.png", "--size", "-5x300"};
        QTest::newRow("not a size") << QStringList{"--image", "x.png", "--size", "wide"};
        QTest::newRow("dpi 0") << QStringList{"--image", "x.png", "--dpi", "0"};
        QTest::newRow("dpi text") << QStringList{"--image", "x.png", "--dpi", "many"};
        QTest::newRow("theme") << QStringList{"--image", "x.png", "--theme", "pink"};
        QTest::newRow("unknown option") << QStringList{"--image", "x.png", "--colour", "red"};
        QTest::newRow("value missing") << QStringList{"--image"};
        QTest::newRow("two inputs") << QStringList{"other.json", "--image", "x.png"};
        QTest::newRow("no such folder") << QStringList{"--image", "/nowhere/at/all/x.png"};
    }

    void wrongUsage() {
        QFETCH(QStringList, options);
        QCOMPARE(runRender(QStringList{store(cases::comparisonJson())} + options), 2);
        QVERIFY(!QFile::exists("x.png"));
    }

    void widgetExportsTheSameTwice() {
        HeatMapWidget widget;
        widget.setSurface(cases::surface(21, 11));
        for (const QString& kind : {QString("png"), QString("svg"), QString("pdf")}) {
            QString problem;
            QVERIFY2(widget.exportImage(path("a." + kind), {800, 600}, 150, &problem), qPrintable(problem));
            QVERIFY(widget.exportImage(path("b." + kind), {800, 600}, 150));
            QVERIFY(contents(path("a." + kind)).size() > 5000);
            if (kind != "pdf") QCOMPARE(contents(path("a." + kind)), contents(path("b." + kind)));
        }
        QCOMPARE(QImage(path("a.png")).size(), QSize(1250, 938));
        QVERIFY(!widget.exportImage(path("a.bmp"), {800, 600}, 96));
    }

private:
    QString path(const QString& name) const { return folder_.filePath(name); }

    QString storeBytes(const QByteArray& bytes) const {
        QFile file(path("result.json"));
        if (file.open(QIODevice::WriteOnly)) file.write(bytes);
        return file.fileName();
    }

    QString store(const QJsonObject& object) const { return storeBytes(QJsonDocument(object).toJson()); }

    QTemporaryDir folder_;
};

QTEST_MAIN(TestRender)
#include "test_render.moc"
