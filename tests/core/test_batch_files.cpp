// Batches of files: tables, folders, lines, what cannot be read, and the result as a file.
#include "core/base/number.h"
#include "core/session/account_files.h"
#include "tests/support/batches.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <sstream>

using namespace marginscope;
using namespace marginscope::test;

class TestBatchFiles : public QObject {
    Q_OBJECT

private slots:
    void largeTableEqualsSingleBooks();
    void foldersAndKindsOfFiles();
    void filesThatCannotBeRead();
    void skippedFilesKeepTheirNumbers();
    void outputTakesItsNameWhenComplete();
    void statusIsThatOfTheAccountAlone();

private:
    std::string write(const QString& name, const std::string& text) const {
        const QString path = folder_.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        std::ofstream(path.toStdString(), std::ios::binary) << text;
        return path.toStdString();
    }
    static Kept ranFiles(const std::vector<std::string>& paths, const BatchInputs& inputs,
                         const FileNoticeSink& tell = {}) {
        FileAccounts files(findAccountFiles(paths).value(), {}, tell);
        return ran(files, inputs);
    }

    QTemporaryDir folder_;
};

void TestBatchFiles::largeTableEqualsSingleBooks() {
    constexpr std::size_t count = 10000;
    const auto rowsOf = [](std::size_t number, const std::string& before) {
        const std::string size = formatNumber(0.001 * static_cast<double>(number) - 4.0);
        return before + "BTC-25DEC26-100000-C," + size + ",0.04\n" + before + "ETH-PERPETUAL," +
               std::to_string(number) + ",\n" + before + "USDC," + std::to_string(1000 + number) + ",\n";
    };
    std::string text = "account,instrument,quantity,entry_price\n";
    for (std::size_t number = 1; number <= count; ++number)
        text += rowsOf(number, "A" + std::to_string(number) + ",");
    const Kept kept = ranFiles({write("large.csv", text)}, inputsWith());
    QCOMPARE(kept.results.size(), count);
    const Rulebook rulebook = *loadRulebook("deribit")->rulebook;
    for (const std::size_t number : {1UL, 2UL, 255UL, 256UL, 257UL, 4000UL, 9999UL, 10000UL}) {
        const AccountResult& result = kept.results[number - 1];
        QCOMPARE(result.number, number);
        QCOMPARE(result.name, "A" + std::to_string(number));
        QCOMPARE(result.line, static_cast<int>(3 * number - 1));
        const LoadedBook alone =
            bookFromText("instrument,quantity,entry_price\n" + rowsOf(number, ""), "alone.csv").value();
        const Comparison expected = compare(alone.portfolio, *sampleMarket(), rulebook);
        QCOMPARE(result.figures->positions, expected.positions.size());
        QCOMPARE(result.figures->equity, expected.bookValue.equity);
        for (const Regime regime : allRegimes) {
            QCOMPARE(result.figures->of(regime).initial.excess, expected.of(regime).initial.excess);
            QCOMPARE(result.figures->of(regime).maintenance.excess, expected.of(regime).maintenance.excess);
        }
    }
}

void TestBatchFiles::foldersAndKindsOfFiles() {
    const std::string named = R"({"format": "marginscope.portfolio/1", "name": "Named",)"
                              R"( "positions": [{"instrument": "BTC", "quantity": 1}]})";
    const std::string nameless = R"({"format": "marginscope.portfolio/1",)"
                                 R"( "positions": [{"instrument": "BTC", "quantity": 2}]})";
    write("books/b.json", named);
    write("books/a.json", nameless);
    write("books/lines.jsonl", named + "\n\n" + nameless + "\r\n" + "{\"format\"\n" + named);
    write("books/sub/table.csv", "account,instrument,quantity\nX,BTC,1\nY,BTC,1\n");
    write("books/sub/plain.csv", "instrument,quantity\nBTC,1\n");
    write("books/market.json", "{ \"format\" : \"marginscope.market/1\", \"as_of\": \"2026-11-20T08:00:00Z\"}");
    write("books/mine.json", R"({"format": "marginscope.rulebook/1"})");
    write("books/chain.csv", "instrument_name,mark_price\n");
    write("books/results.csv", csvLine(batchColumns()));
    write("books/notes.txt", "no book\n");
    write("books/odd.csv", "colour,size\nred,1\n");
    std::vector<std::string> passedOver;
    const std::vector<AccountResult> results =
        ranFiles({folder_.filePath("books").toStdString()}, inputsWith(), [&](const FileNotice& notice) {
            passedOver.push_back(notice.place.file.substr(notice.place.file.rfind('/') + 1));
        }).results;
    std::vector<std::tuple<std::string, int, int>> found;
    for (const AccountResult& result : results)
        found.emplace_back(result.name, result.line, static_cast<int>(result.status));
    const std::vector<std::tuple<std::string, int, int>> expected = {
        {"a", 0, 0},     {"Named", 0, 0}, {"Named", 1, 0}, {"lines:3", 3, 0}, {"lines:4", 4, 3},
        {"Named", 5, 0}, {"odd", 0, 3},   {"plain", 0, 0}, {"X", 2, 0},       {"Y", 3, 0}};
    QVERIFY(found == expected);
    QVERIFY((passedOver == std::vector<std::string>{"chain.csv", "market.json", "mine.json", "results.csv"}));
    // A file that was named is never passed over.
    const AccountResult market =
        ranFiles({folder_.filePath("books/market.json").toStdString()}, inputsWith()).results[0];
    QCOMPARE(market.status, RunStatus::NothingReadable);
    const AccountResult sample = ranFiles({"sample:short-strangle"}, inputsWith()).results[0];
    QCOMPARE(sample.name, std::string("Short strangle"));
    QCOMPARE(sample.status, RunStatus::Modelled);
}

void TestBatchFiles::filesThatCannotBeRead() {
    const std::string good = write("good.csv", "instrument,quantity\nBTC,1\n");
    const std::vector<std::string> paths = {folder_.filePath("nowhere.json").toStdString(),
                                            good,
                                            write("empty.csv", ""),
                                            write("binary.json", std::string("{\0", 2)),
                                            write("utf16.csv", std::string("\xFF\xFE\x61\0", 4)),
                                            write("cut.jsonl", "\n{}\xFF"),
                                            write("headless.csv", "account,instrument\nA,BTC\n"),
                                            good};
    const std::vector<AccountResult> results = ranFiles(paths, inputsWith()).results;
    const std::vector<Reason> reasons = {Reason::FileNotFound,  Reason::FileEmpty,     Reason::UnknownFormat,
                                         Reason::UnknownFormat, Reason::UnknownFormat, Reason::MissingColumn};
    QCOMPARE(results.size(), paths.size());
    std::size_t next = 0;
    for (std::size_t i = 0; i < results.size(); ++i) {
        QCOMPARE(results[i].file, paths[i]);
        const bool bad = i != 1 && i != 7;
        QCOMPARE(results[i].status, bad ? RunStatus::NothingReadable : RunStatus::Modelled);
        if (bad) QCOMPARE(results[i].error->reason, reasons.at(next++));
    }
    QVERIFY(!findAccountFiles({folder_.filePath("nowhere").toStdString()})->empty());
}

void TestBatchFiles::skippedFilesKeepTheirNumbers() {
    std::vector<std::string> paths;
    for (int i = 1; i <= 4; ++i)
        paths.push_back(write(QString("many/%1.csv").arg(i), "instrument,quantity\nBTC," + std::to_string(i) + "\n"));
    write("many/0.csv", "account,instrument,quantity\nA,BTC,1\nB,BTC,2\nA,BTC,3\n");
    write("many/lines.jsonl", "{\n\n{}\nx");
    const std::string folder = folder_.filePath("many").toStdString();
    const std::vector<AccountResult> whole = ranFiles({folder}, inputsWith()).results;
    QCOMPARE(whole.size(), std::size_t(10));
    std::size_t seen = 0;
    for (std::size_t index = 1; index <= 3; ++index) {
        BatchInputs inputs = inputsWith(nullptr, 2);
        inputs.shard = {index, 3};
        for (const AccountResult& result : ranFiles({folder}, inputs).results) {
            QCOMPARE(batchLine(result), batchLine(whole.at(result.number - 1)));
            ++seen;
        }
    }
    QCOMPARE(seen, whole.size());
}

void TestBatchFiles::outputTakesItsNameWhenComplete() {
    const QTemporaryDir out;
    const std::string path = out.filePath("out.csv").toStdString();
    const auto namesIn = [&] { return QDir(out.path()).entryList(QDir::Files | QDir::Hidden); };
    MadeAccounts source(3, account);
    std::ostringstream stream;
    {
        BatchOutput output = std::move(BatchOutput::open(path, stream).value());
        QVERIFY(runBatch(source, inputsWith(), output).has_value());
        QVERIFY2(!QFile::exists(out.filePath("out.csv")), "not before it is complete");
        QVERIFY(output.finish(true).has_value());
        QCOMPARE(output.lines(), std::size_t(3));
    }
    QCOMPARE(namesIn(), QStringList{"out.csv"});
    const auto content = [&] {
        QFile file(out.filePath("out.csv"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray written = content();
    QCOMPARE(written.count('\n'), 4);
    QVERIFY(written.startsWith("number,account,file,line,status,positions,not_modelled,equity,isolated_equity,"));

    // One that is not finished, or says that it is not complete, leaves the old file and nothing beside it.
    for (const bool told : {false, true}) {
        BatchOutput output = std::move(BatchOutput::open(path, stream).value());
        QVERIFY(output.take({1, "x", {}, 0, RunStatus::Modelled, {}, {}}).has_value());
        QCOMPARE(namesIn().size(), qsizetype(2));
        if (told) QVERIFY(output.finish(false).has_value());
        if (told) QCOMPARE(namesIn(), QStringList{"out.csv"});
    }
    QCOMPARE(namesIn(), QStringList{"out.csv"});
    QCOMPARE(content(), written);
    QVERIFY(stream.str().empty());
    QCOMPARE(BatchOutput::open(out.path().toStdString(), stream).error().reason, Reason::FileIsDirectory);
    QCOMPARE(BatchOutput::open(out.filePath("no/x.csv").toStdString(), stream).error().reason, Reason::FileNotWritable);
    BatchOutput lines = std::move(BatchOutput::open("-", stream).value());
    MadeAccounts again(3, account);
    QVERIFY(runBatch(again, inputsWith(), lines).has_value() && lines.finish(true).has_value());
    QCOMPARE(QByteArray::fromStdString(stream.str()), written);
}

void TestBatchFiles::statusIsThatOfTheAccountAlone() {
    const std::string header = "account,instrument,quantity\n";
    const std::string file =
        write("status.csv", header + "good,BTC,1\ncash,USDC,5\nsome,BTC,1\nsome,FOO-BAR,1\nunread,FOO-BAR,1\n"
                                     "expired,BTC-20NOV20-10000-C,1\npartly,BTC,1\npartly,BTC-20NOV20-10000-C,1\n");
    const std::vector<AccountResult> results = ranFiles({file}, inputsWith()).results;
    const std::vector<RunStatus> expected = {RunStatus::Modelled,        RunStatus::Modelled,
                                             RunStatus::SomeNotModelled, RunStatus::NothingReadable,
                                             RunStatus::MissingMarket,   RunStatus::SomeNotModelled};
    QCOMPARE(results.size(), expected.size());
    for (std::size_t i = 0; i < results.size(); ++i) {
        QCOMPARE(results[i].status, expected[i]);
        QCOMPARE(results[i].error.has_value(), results[i].status != RunStatus::Modelled);
    }
    QCOMPARE(results[2].error->place.row, 5);
    QCOMPARE(results[2].figures->notModelled, std::size_t(1));
    QCOMPARE(results[4].error->reason, Reason::Expired);
    QCOMPARE(results[4].error->place.row, 7);
    // Figures of nothing would be zeros that look like an answer.
    QCOMPARE(cellsOf(batchLine(results[4]))[0][7], std::string());
    BatchInputs incomplete = inputsWith();
    incomplete.marketComplete = false;
    QCOMPARE(ranFiles({file}, incomplete).results[0].status, RunStatus::SomeNotModelled);
}

QTEST_GUILESS_MAIN(TestBatchFiles)
#include "test_batch_files.moc"
