// The use cases: workspace, sources, import and conversion.
#include "tests/support/books.h"
#include "tests/support/near.h"

#include "core/report/messages.h"
#include "core/session/use_cases.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace marginscope;
using namespace marginscope::test;

namespace {

std::string writeFile(const QTemporaryDir& folder, const char* name, const QByteArray& text) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) throw std::runtime_error("cannot write the test's own file");
    file.write(text);
    return path.toStdString();
}

const QByteArray smallBook =
    R"({"format": "marginscope.portfolio/1", "name": "Small", "collateral": [{"asset": "USDC", "quantity": 1000}],
 "positions": [{"instrument": "BTC-PERPETUAL", "quantity": 10}, {"instrument": "BTC-NONSENSE", "quantity": 1}]})";

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void workspaceKeepsWhatOthersHoldThroughManyEdits() {
        Workspace workspace(book({position("BTC-PERPETUAL", 0), position("BTC", 1)}), sampleMarket(),
                            loadRulebook("deribit")->rulebook);
        std::vector<std::shared_ptr<const Portfolio>> held;
        std::vector<PortfolioEdit> back;
        for (int step = 1; step <= 12; ++step) {
            if (step % 3 == 0) held.push_back(workspace.sharedPortfolio());
            if (step == 7) QVERIFY(!workspace.apply(RemovePosition{99}).has_value());
            back.push_back(workspace.apply(ReplacePosition{0, position("BTC-PERPETUAL", step)}).value());
            QCOMPARE(workspace.portfolio().positions[0].quantity, static_cast<double>(step));
            QCOMPARE(workspace.portfolio().positions.size(), std::size_t(2));
        }
        for (std::size_t at = 0; at < held.size(); ++at)
            QCOMPARE(held[at]->positions[0].quantity, static_cast<double>(3 * (at + 1) - 1));
        for (auto edit = back.rbegin(); edit != back.rend(); ++edit)
            QVERIFY(workspace.apply(*edit).has_value());
        QCOMPARE(workspace.portfolio().positions[0].quantity, 0.0);
    }
    void workspaceTakesCopiesMadeElsewhere() {
        Workspace workspace(book({position("BTC-PERPETUAL", 0)}), sampleMarket(), loadRulebook("deribit")->rulebook);
        QVERIFY(workspace.needsSpare());
        const std::shared_ptr<const Portfolio> first = workspace.sharedPortfolio();
        QVERIFY(workspace.apply(ReplacePosition{0, position("BTC-PERPETUAL", 1)}).has_value());
        QVERIFY2(workspace.needsSpare(), "the first edition is still looked at");
        // Late: an edit came between. It takes the place of the edition it was copied from.
        auto late = std::make_shared<Portfolio>(*first);
        const Portfolio* copy = late.get();
        workspace.giveSpare(first, std::move(late));
        QVERIFY(!workspace.needsSpare());
        QVERIFY(workspace.apply(ReplacePosition{0, position("BTC-PERPETUAL", 2)}).has_value());
        QCOMPARE(&workspace.portfolio(), copy);
        QCOMPARE(workspace.portfolio().positions[0].quantity, 2.0);
        QCOMPARE(first->positions[0].quantity, 0.0);
        const auto strange = std::make_shared<const Portfolio>(*first);
        workspace.giveSpare(strange, std::make_shared<Portfolio>());
        for (int step = 3; step < 100; ++step)
            QVERIFY(workspace.apply(ReplacePosition{0, position("BTC-PERPETUAL", step)}).has_value());
        QCOMPARE(workspace.portfolio().positions.size(), std::size_t(1));
        QCOMPARE(workspace.portfolio().positions[0].quantity, 99.0);
    }
    void workspaceAppliesAndTakesBack() {
        Workspace workspace(book({position("BTC-PERPETUAL", 10)}), sampleMarket(), loadRulebook("deribit")->rulebook);
        std::vector<Workspace::Change> changes;
        workspace.setListener([&](Workspace::Change change) { changes.push_back(change); });
        const Portfolio before = workspace.portfolio();
        const RunInputs old = workspace.inputs();
        const Result<PortfolioEdit> inverse = workspace.apply(InsertPosition{1, position("ETH-PERPETUAL", 5)});
        QVERIFY(inverse.has_value());
        QCOMPARE(workspace.portfolio().positions.size(), std::size_t(2));
        QVERIFY2(*old.portfolio == before, "a run keeps the book it was started with");
        QVERIFY(workspace.revision() > old.revision);
        QVERIFY(workspace.apply(*inverse).has_value());
        QVERIFY(workspace.portfolio() == before);
        const auto revision = workspace.revision();
        QVERIFY(!workspace.apply(RemovePosition{9}).has_value());
        QCOMPARE(workspace.revision(), revision);
        QCOMPARE(changes.size(), std::size_t(2));
    }

    void samplesAndTheirMarketLoad() {
        QVERIFY(bundledSamples().size() >= 8);
        for (const Sample& sample : bundledSamples()) {
            const Result<LoadedBook> loaded = loadBook("sample:" + sample.name);
            QVERIFY2(loaded && loaded->problems.empty(), sample.name.c_str());
            QVERIFY(!sample.title.empty() && !sample.lesson.empty());
        }
        QVERIFY(!sampleMarket()->underlyings.empty());
        const Result<LoadedBook> unknown = loadBook("sample:market");
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().reason, Reason::UnknownName);
    }

    void everyRulebookFileIsThere() {
        const QDir folder(QStringLiteral(MARGINSCOPE_SOURCE_DIR "/resources/rulebooks"));
        const QStringList files = folder.entryList({"*.json"}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString& file : files) {
            const Result<LoadedRulebook> read = loadRulebook(folder.filePath(file).toStdString());
            QVERIFY2(read.has_value(),
                     qPrintable(file + (read ? QString() : QString::fromStdString(describe(read.error())))));
            const std::string name = read->rulebook->id + "@" + read->rulebook->version;
            QCOMPARE(file, QString::fromStdString(read->rulebook->id + "-" + read->rulebook->version + ".json"));
            QVERIFY2(loadRulebook(name).has_value(), name.c_str());
        }
        QCOMPARE(bundledRulebooks().size(), static_cast<std::size_t>(files.size()));
    }

    void rulebooksByIdVersionAndFile() {
        const Result<LoadedRulebook> newest = loadRulebook("deribit");
        QVERIFY(newest.has_value());
        QCOMPARE(newest->rulebook->version, bundledRulebooks().front().version);
        for (const RulebookSummary& summary : bundledRulebooks()) {
            const Result<LoadedRulebook> dated = loadRulebook(summary.id + "@" + summary.version);
            QVERIFY(dated.has_value());
            QCOMPARE(dated->rulebook->version, summary.version);
        }
        QTemporaryDir folder;
        const std::string file = writeFile(folder, "mine.json", QByteArray::fromStdString(newest->rulebook->document));
        QCOMPARE(loadRulebook(file)->rulebook->document, newest->rulebook->document);
        QCOMPARE(loadRulebook("nobody@1").error().reason, Reason::UnknownRulebook);
        QCOMPARE(loadRulebook(folder.filePath("missing.json").toStdString()).error().reason, Reason::FileNotFound);
    }

    void overridesAreCheckedAndShadowingIsNoticed() {
        const Result<LoadedRulebook> wider = loadRulebook("deribit", {{"/portfolio/price_range", "0.18"}});
        QCOMPARE(wider->rulebook->scenario.of(AssetCode("BTC")).priceRange, 0.18);
        QCOMPARE(wider->rulebook->scenario.of(AssetCode("SOL")).priceRange, 0.20);
        QCOMPARE(wider->notices.size(), std::size_t(1));
        QCOMPARE(loadRulebook("deribit", {{"/portfolio/currencies/SOL/price_range", "0.3"}})
                     ->rulebook->scenario.of(AssetCode("SOL"))
                     .priceRange,
                 0.3);
        QCOMPARE(loadRulebook("deribit", {{"/portfolio/price_range", "9"}}).error().reason, Reason::OutOfRange);
        QCOMPARE(loadRulebook("deribit", {{"/portfolio/price_rnage", "0.2"}}).error().reason, Reason::UnknownParameter);
        QCOMPARE(loadRulebook("deribit", {{"/portfolio/price_range", "wide"}}).error().reason, Reason::BadValue);
        QCOMPARE(loadRulebook("deribit", {{"/portfolio/pairing", "sum_of_worst"}})->rulebook->pairing,
                 CellPairing::SumOfWorst);
    }

    void badRulebookFilesNameTheirPlace_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("path");
        QTest::newRow("version") << QByteArray("marginscope.rulebook/1") << QByteArray("marginscope.rulebook/7")
                                 << int(Reason::UnknownFormatVersion) << "/format";
        QTest::newRow("other format") << QByteArray("marginscope.rulebook/1") << QByteArray("marginscope.market/1")
                                      << int(Reason::UnknownFormat) << "/format";
        QTest::newRow("unknown key") << QByteArray("\"m_inc\": 5e-05") << QByteArray("\"m_inc\": 5e-05, \"minc\": 1")
                                     << int(Reason::UnknownParameter) << "/portfolio/minc";
        QTest::newRow("missing") << QByteArray("\"price_range\": 0.14,") << QByteArray() << int(Reason::MissingField)
                                 << "/portfolio/price_range";
        QTest::newRow("text for number") << QByteArray("\"price_range\": 0.14")
                                         << QByteArray("\"price_range\": \"14 %\"") << int(Reason::BadValue)
                                         << "/portfolio/price_range";
        QTest::newRow("out of range") << QByteArray("\"mm_factor\": 0.8") << QByteArray("\"mm_factor\": 1.8")
                                      << int(Reason::OutOfRange) << "/portfolio/mm_factor";
        QTest::newRow("haircut") << QByteArray("\"STETH\": 0.075") << QByteArray("\"STETH\": -1")
                                 << int(Reason::OutOfRange) << "/collateral/haircuts/STETH";
        QTest::newRow("broken") << QByteArray("\"standard\": {") << QByteArray("\"standard\": [")
                                << int(Reason::BadSyntax) << "";
    }
    void badRulebookFilesNameTheirPlace() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, reason);
        QFETCH(QString, path);
        QByteArray text = QByteArray::fromStdString(loadRulebook("deribit")->rulebook->document);
        QVERIFY(text.contains(from));
        text.replace(text.indexOf(from), from.size(), to);
        QTemporaryDir folder;
        const std::string file = writeFile(folder, "mine.json", text);
        const Result<LoadedRulebook> loaded = loadRulebook(file);
        QVERIFY(!loaded.has_value());
        QCOMPARE(int(loaded.error().reason), reason);
        QCOMPARE(QString::fromStdString(loaded.error().place.path), path);
        QCOMPARE(loaded.error().place.file, file);
    }

    void importedBooksComeBackFromTheStore() {
        QTemporaryDir folder;
        const std::string file = writeFile(folder, "small.json", smallBook),
                          store = folder.filePath("my.db").toStdString();
        const Result<Imported> dry = importFile(file, store, true);
        QVERIFY(dry && dry->problems.size() == 1);
        QVERIFY(!QFile::exists(folder.filePath("my.db")));
        const Result<Imported> first = importFile(file, store, false), second = importFile(file, store, false);
        QVERIFY(first && second);
        QCOMPARE(first->name, std::string("Small"));
        QCOMPARE(second->name, std::string("Small 2"));
        const Result<LoadedBook> loaded = loadBook("store:Small", store);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->portfolio.positions.size(), std::size_t(1));
        QCOMPARE(loaded->portfolio.unreadRows.size(), std::size_t(1));
        QCOMPARE(loadBook("store:Nobody", store).error().reason, Reason::NotFound);
    }

    void rulebooksOfTheStoreAreFoundById() {
        QTemporaryDir folder;
        QByteArray text = QByteArray::fromStdString(loadRulebook("deribit")->rulebook->document);
        text.replace("\"id\": \"deribit\"", "\"id\": \"house\"");
        const std::string file = writeFile(folder, "house.json", text), store = folder.filePath("my.db").toStdString();
        QVERIFY(importFile(file, store, false).has_value());
        QCOMPARE(loadRulebook("house", {}, store)->rulebook->id, std::string("house"));
        QCOMPARE(importFile(file, store, false).error().reason, Reason::NameTaken);
    }

    void convertingKeepsEverything() {
        QTemporaryDir folder;
        const std::string in = writeFile(folder, "small.json", smallBook);
        const std::string csv = folder.filePath("small.csv").toStdString(),
                          back = folder.filePath("back.json").toStdString();
        QVERIFY(convertFile(in, csv).has_value());
        QVERIFY(convertFile(csv, back).has_value());
        const Result<LoadedBook> before = loadBook(in), after = loadBook(back);
        QVERIFY(before && after);
        QVERIFY(before->portfolio.collateral == after->portfolio.collateral);
        QCOMPARE(after->portfolio.positions.size(), before->portfolio.positions.size());
        QCOMPARE(after->portfolio.unreadRows.size(), before->portfolio.unreadRows.size());
        QVERIFY(!convertFile(in, folder.filePath("small.pdf").toStdString()).has_value());
    }

    void theBooksOwnRulebookIsTheDefault() {
        QTemporaryDir folder;
        QByteArray text = smallBook;
        text.replace("\"name\": \"Small\"", "\"name\": \"Small\", \"rulebook\": \"deribit@2024-06-17\"");
        RunSources sources;
        sources.book = writeFile(folder, "own.json", text);
        QCOMPARE(loadRun(sources)->inputs.rulebook->version, std::string("2024-06-17"));
        sources.rulebook = "deribit";
        QCOMPARE(loadRun(sources)->inputs.rulebook->version, bundledRulebooks().front().version);
    }

    void shiftedComparisonIsTheSurfacesNode_data() {
        QTest::addColumn<QString>("bookName");
        QTest::addColumn<QString>("rulebook");
        for (const Sample& sample : bundledSamples())
            for (const char* id : {"deribit", "deribit@2024-06-17"})
                QTest::addRow("%s %s", sample.name.c_str(), id) << QString::fromStdString(sample.name) << QString(id);
    }
    void shiftedComparisonIsTheSurfacesNode() {
        QFETCH(QString, bookName);
        QFETCH(QString, rulebook);
        RunInputs inputs;
        inputs.portfolio = std::make_shared<const Portfolio>(loadBook("sample:" + bookName.toStdString())->portfolio);
        inputs.market = sampleMarket();
        inputs.rulebook = loadRulebook(rulebook.toStdString())->rulebook;
        const Comparison unmoved = *runComparison(inputs);
        const auto check = [&](const SurfaceSpec& spec, const MarketMove& move) {
            inputs.shift = {};
            const SurfaceNode node = runSurface(inputs, spec)->at(1, 1);
            inputs.shift = move;
            const Comparison moved = *runComparison(inputs);
            const auto close = [](double actual, double expected, const char* what) {
                near(actual, expected, 1e-9 * std::max(1.0, std::fabs(expected)), what);
            };
            close(moved.bookValue.equity, node.equity, "plain equity");
            for (const Regime regime : allRegimes) {
                const auto at = static_cast<std::size_t>(regime);
                close(moved.of(regime).equity, node.regimeEquity[at], "equity");
                close(moved.of(regime).initial.requirement, node.initial[at], "initial");
                close(moved.of(regime).maintenance.requirement, node.maintenance[at], "maintenance");
            }
            QCOMPARE(moved.positions.size(), unmoved.positions.size());
            for (std::size_t i = 0; i < moved.positions.size(); ++i) {
                QCOMPARE(moved.book->positions[i].pot.has_value(), moved.book->positions[i].instrument.isDerivative());
                QVERIFY(moved.book->positions[i].pot == unmoved.book->positions[i].pot);
            }
        };
        check({{AxisKind::Price, -0.3, 0.3, 3}, {AxisKind::Vol, -0.2, 0.3, 3}}, {0.0, 0.05, 0.0, {}});
        check({{AxisKind::Price, -0.3, 0.1, 3}, {AxisKind::Days, 0.0, 12.0, 3}}, {-0.1, 0.0, 6.0, {}});
    }
};

QTEST_APPLESS_MAIN(TestSession)
#include "test_session.moc"
