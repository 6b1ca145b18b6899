// Many accounts at once: the figures of each, whatever the threads, windows and shards.
#include "core/base/number.h"
#include "core/io/csv.h"
#include "core/session/account_files.h"
#include "core/session/batch_csv.h"
#include "tests/support/books.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <fstream>
#include <sstream>

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// Accounts in memory: `count` of them, each made when it is asked for.
class MadeAccounts final : public AccountSource {
public:
    using Make = std::function<BatchAccount(std::size_t number)>;
    MadeAccounts(std::size_t count, Make make) : count_(count), make_(std::move(make)) {}

    std::optional<BatchAccount> next() override {
        if (handedOut == count_) return std::nullopt;
        return make_(++handedOut);
    }

    std::size_t handedOut = 0;

private:
    std::size_t count_;
    Make make_;
};

class Kept final : public AccountSink {
public:
    Result<void> take(const AccountResult& result) override {
        results.push_back(result);
        if (seen) seen(result);
        if (results.size() == failAt) return failure(Reason::FileNotWritable);
        return {};
    }
    std::string text() const {
        std::string lines;
        for (const AccountResult& result : results)
            lines += batchLine(result);
        return lines;
    }

    std::vector<AccountResult> results;
    std::function<void(const AccountResult&)> seen;
    std::size_t failAt = 0;
};

BatchAccount account(std::size_t number) {
    const double size = static_cast<double>(number % 7) - 3.0;
    Portfolio made = book({position("BTC-25DEC26-100000-C", size), position("BTC-25DEC26-90000-P", 2.0 - size),
                           position("ETH-PERPETUAL", 1000.0 * size)},
                          {{AssetCode("USDC"), 20000.0 + 100.0 * static_cast<double>(number)}});
    return {"account " + std::to_string(number), {}, 0, std::move(made), {}};
}

RulebookFinder bundledFinder() {
    return [](const std::string& name) -> Result<std::shared_ptr<const Rulebook>> {
        Result<LoadedRulebook> loaded = loadRulebook(name);
        if (!loaded) return failure(loaded.error());
        return std::move(loaded->rulebook);
    };
}

BatchInputs inputsWith(TaskPool* pool = nullptr, std::size_t window = 256) {
    BatchInputs inputs;
    inputs.market = sampleMarket();
    inputs.findRulebook = bundledFinder();
    inputs.pool = pool;
    inputs.window = window;
    return inputs;
}

Kept ran(AccountSource& source, const BatchInputs& inputs) {
    Kept kept;
    if (!runBatch(source, inputs, kept)) qFatal("the batch of the test failed");
    return kept;
}

std::vector<std::vector<std::string>> cellsOf(const std::string& text) {
    std::vector<std::vector<std::string>> rows;
    CsvReader reader(text);
    for (CsvRecord record; reader.next(record);)
        rows.push_back(record.cells);
    return rows;
}

} // namespace

class TestBatch : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheComparison();
    void threadsAndWindowsChangeNothing();
    void shardsPutTogetherAreTheWhole();
    void shardWords();
    void badAccountsAmongGoodOnes();
    void statusIsThatOfTheAccountAlone();
    void rulebooksAreReadOnce();
    void rulebookOfEveryAccountMustBe();
    void onlyTwoWindowsAreInMemory();
    void cancelledBatch();
    void failingSinkEndsIt();
    void totals();
    void linesReadBack();
    void largeTableEqualsSingleBooks();
    void foldersAndKindsOfFiles();
    void filesThatCannotBeRead();
    void skippedFilesKeepTheirNumbers();
    void outputTakesItsNameWhenComplete();

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

void TestBatch::figuresAreThoseOfTheComparison() {
    std::size_t compared = 0;
    for (const RulebookSummary& summary : bundledRulebooks()) {
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook(summary.id + "@" + summary.version)->rulebook;
        for (const Sample& sample : bundledSamples()) {
            const Portfolio portfolio = loadBook("sample:" + sample.name)->portfolio;
            const Comparison expected = compare(portfolio, *sampleMarket(), *rulebook);
            const AccountFigures figures = figuresOf(portfolio, *sampleMarket(), *rulebook);
            QCOMPARE(figures.positions, expected.positions.size());
            QCOMPARE(figures.notModelled, expected.notModelled.size());
            QCOMPARE(figures.nothingModelled, expected.nothingModelled());
            QCOMPARE(figures.equity, expected.bookValue.equity);
            for (const Regime regime : allRegimes) {
                const RegimeResult& result = expected.of(regime);
                QCOMPARE(figures.of(regime).equity, result.equity);
                QCOMPARE(figures.of(regime).initial.requirement, result.initial.requirement);
                QCOMPARE(figures.of(regime).initial.excess, result.initial.excess);
                QCOMPARE(figures.of(regime).maintenance.requirement, result.maintenance.requirement);
                QCOMPARE(figures.of(regime).maintenance.excess, result.maintenance.excess);
            }
            const std::optional<BindingScenario>& binding = expected.of(Regime::Portfolio).binding;
            QCOMPARE(figures.binding.has_value(), binding.has_value());
            if (binding) QCOMPARE(figures.binding->id, binding->id);
            if (binding) QCOMPARE(figures.binding->pnl, binding->pnl);
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

void TestBatch::threadsAndWindowsChangeNothing() {
    std::string expected;
    for (const auto& [threads, window] : {std::pair(1, 256), {1, 1}, {2, 3}, {5, 16}, {4, 256}}) {
        TaskPool pool(static_cast<std::size_t>(threads));
        MadeAccounts source(100, account);
        const Kept kept = ran(source, inputsWith(&pool, static_cast<std::size_t>(window)));
        QCOMPARE(kept.results.size(), std::size_t(100));
        if (expected.empty()) expected = kept.text();
        QCOMPARE(kept.text(), expected);
    }
}

void TestBatch::shardsPutTogetherAreTheWhole() {
    MadeAccounts all(53, account);
    const Kept whole = ran(all, inputsWith());
    for (const std::size_t count : {1UL, 2UL, 7UL, 60UL}) {
        std::vector<std::string> lines(whole.results.size());
        for (std::size_t index = 1; index <= count; ++index) {
            MadeAccounts source(53, account);
            BatchInputs inputs = inputsWith(nullptr, 4);
            inputs.shard = {index, count};
            for (const AccountResult& result : ran(source, inputs).results) {
                QCOMPARE(result.number % count, index % count);
                QVERIFY(lines.at(result.number - 1).empty());
                lines[result.number - 1] = batchLine(result);
            }
        }
        std::string text;
        for (const std::string& line : lines)
            text += line;
        QCOMPARE(text, whole.text());
    }
}

void TestBatch::shardWords() {
    QCOMPARE(parseShard("2/5")->index, std::size_t(2));
    QCOMPARE(parseShard("2/5")->count, std::size_t(5));
    QVERIFY(parseShard("5/5")->has(10) && !parseShard("5/5")->has(11) && parseShard("1/1")->has(3));
    for (const char* word : {"", "2", "0/5", "6/5", "2/0", "a/5", "2/5x", "2 /5", "-1/5", "2/", "/5", "2/-5"}) {
        QVERIFY2(!parseShard(word), word);
        QCOMPARE(parseShard(word).error().reason, Reason::BadUsage);
    }
}

void TestBatch::badAccountsAmongGoodOnes() {
    const auto make = [](std::size_t number) {
        BatchAccount made = account(number);
        if (number == 5) made.book = failure(Reason::NothingReadable, {}, {"five.json", 0, 0, {}});
        return made;
    };
    MadeAccounts source(9, make), good(9, account);
    const Kept kept = ran(source, inputsWith(nullptr, 2)), expected = ran(good, inputsWith());
    QCOMPARE(kept.results.size(), std::size_t(9));
    for (std::size_t i = 0; i < kept.results.size(); ++i) {
        if (i != 4) QCOMPARE(batchLine(kept.results[i]), batchLine(expected.results[i]));
    }
    QCOMPARE(kept.results[4].status, RunStatus::NothingReadable);
    QVERIFY(!kept.results[4].figures);
    QCOMPARE(batchLine(kept.results[4]),
             std::string("5,account 5,,,3") + std::string(21, ',') + "five.json: Nothing in the file could be read.\n");
}

void TestBatch::statusIsThatOfTheAccountAlone() {
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

void TestBatch::rulebooksAreReadOnce() {
    const auto make = [](std::size_t number) {
        BatchAccount made = account(number);
        if (number % 3 == 0) made.book->rulebook = "okx";
        if (number % 3 == 1) made.book->rulebook = "nobody's";
        return made;
    };
    std::map<std::string, int> asked;
    BatchInputs inputs = inputsWith(nullptr, 4);
    inputs.findRulebook = [&](const std::string& name) {
        ++asked[name];
        return bundledFinder()(name);
    };
    MadeAccounts source(30, make);
    const Kept kept = ran(source, inputs);
    QVERIFY((asked == std::map<std::string, int>{{"okx", 1}, {"nobody's", 1}, {"deribit", 1}}));
    QCOMPARE(kept.results[0].status, RunStatus::WrongUsage);
    QCOMPARE(kept.results[0].error->reason, Reason::UnknownRulebook);
    const auto figures = [&](std::size_t number, const char* rulebook) {
        return figuresOf(*make(number).book, *sampleMarket(), *loadRulebook(rulebook)->rulebook);
    };
    QCOMPARE(kept.results[1].figures->of(Regime::Portfolio).initial.requirement,
             figures(2, "deribit").of(Regime::Portfolio).initial.requirement);
    QCOMPARE(kept.results[2].figures->of(Regime::Portfolio).initial.requirement,
             figures(3, "okx").of(Regime::Portfolio).initial.requirement);
    asked.clear();
    inputs.rulebook = "paradex";
    MadeAccounts again(30, make);
    QCOMPARE(ran(again, inputs).results[0].status, RunStatus::Modelled);
    QVERIFY((asked == std::map<std::string, int>{{"paradex", 1}}));
}

void TestBatch::rulebookOfEveryAccountMustBe() {
    BatchInputs inputs = inputsWith();
    inputs.rulebook = "nobody's";
    MadeAccounts source(3, account);
    Kept kept;
    const Result<BatchTotals> totals = runBatch(source, inputs, kept);
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::UnknownRulebook);
    QVERIFY(kept.results.empty());
}

void TestBatch::onlyTwoWindowsAreInMemory() {
    MadeAccounts source(100, account);
    Kept kept;
    std::size_t most = 0;
    kept.seen = [&](const AccountResult& result) { most = std::max(most, source.handedOut - result.number + 1); };
    QVERIFY(runBatch(source, inputsWith(nullptr, 8), kept).has_value());
    QCOMPARE(kept.results.size(), std::size_t(100));
    QVERIFY2(most <= 16, qPrintable(QString::number(most)));
}

void TestBatch::cancelledBatch() {
    std::stop_source stop;
    MadeAccounts source(100, [&](std::size_t number) {
        if (number == 20) stop.request_stop();
        return account(number);
    });
    Kept kept;
    const Result<BatchTotals> totals = runBatch(source, inputsWith(nullptr, 8), kept, Job{stop.get_token(), {}});
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::Cancelled);
    QCOMPARE(kept.results.size(), std::size_t(8));
    QVERIFY(source.handedOut < 100);
}

void TestBatch::failingSinkEndsIt() {
    MadeAccounts source(100, account);
    Kept kept;
    kept.failAt = 10;
    const Result<BatchTotals> totals = runBatch(source, inputsWith(nullptr, 8), kept);
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::FileNotWritable);
    QCOMPARE(kept.results.size(), std::size_t(10));
}

void TestBatch::totals() {
    const auto statusWith = [](std::initializer_list<RunStatus> statuses) {
        BatchTotals totals;
        for (const RunStatus status : statuses) {
            AccountResult result;
            result.status = status;
            totals.count(result);
            ++totals.seen;
        }
        return totals.status();
    };
    using enum RunStatus;
    QCOMPARE(statusWith({}), NothingReadable);
    QCOMPARE(statusWith({Modelled, Modelled}), Modelled);
    QCOMPARE(statusWith({Modelled, NothingReadable}), SomeNotModelled);
    QCOMPARE(statusWith({MissingMarket, MissingMarket}), SomeNotModelled);
    QCOMPARE(statusWith({NothingReadable, WrongUsage}), NothingReadable);
    QCOMPARE(statusWith({WrongUsage, WrongUsage}), WrongUsage);
    BatchTotals othersOnly;
    othersOnly.seen = 3;
    QCOMPARE(othersOnly.status(), Modelled);

    MadeAccounts source(2, [](std::size_t number) {
        Portfolio made = book({position("BTC-PERPETUAL", 1e6)}, {{AssetCode("USDC"), number == 1 ? 1.0 : 1e7}});
        return BatchAccount{"x", {}, 0, std::move(made), {}};
    });
    Kept kept;
    std::vector<double> shares;
    Job job;
    job.progress = [&](double share) { shares.push_back(share); };
    const BatchTotals totals = runBatch(source, inputsWith(), kept, job).value();
    QCOMPARE(totals.seen, std::size_t(2));
    QCOMPARE(totals.accounts, std::size_t(2));
    QCOMPARE(totals.withStatus(Modelled), std::size_t(2));
    QCOMPARE(totals.shortOfInitial[1], std::size_t(1));
    QCOMPARE(totals.shortOfMaintenance[2], std::size_t(1));
    QCOMPARE(shares.back(), 1.0);
}

void TestBatch::linesReadBack() {
    MadeAccounts source(20, [](std::size_t number) {
        BatchAccount made = account(number);
        made.name = number == 3 ? "with, comma \"and\" quotes" : made.name;
        made.file = "some/file.csv";
        made.line = static_cast<int>(3 * number);
        return made;
    });
    const Kept kept = ran(source, inputsWith());
    const std::vector<std::vector<std::string>> rows = cellsOf(kept.text());
    QCOMPARE(rows.size(), std::size_t(20));
    const auto column = [](const char* name) {
        const auto& names = batchColumns();
        const auto found = std::find(names.begin(), names.end(), name);
        return static_cast<std::size_t>(found - names.begin());
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), batchColumns().size());
        const AccountFigures& figures = *kept.results[i].figures;
        const auto number = [&](const char* name) { return parseNumber(rows[i].at(column(name))).value(); };
        QCOMPARE(rows[i][column("number")], std::to_string(i + 1));
        QCOMPARE(rows[i][column("account")], kept.results[i].name);
        QCOMPARE(rows[i][column("line")], std::to_string(3 * (i + 1)));
        QCOMPARE(number("status"), 0.0);
        QCOMPARE(number("positions"), static_cast<double>(figures.positions));
        QCOMPARE(number("equity"), figures.equity);
        QCOMPARE(number("isolated_equity"), figures.of(Regime::Isolated).equity);
        QCOMPARE(number("cross_initial_excess"), figures.of(Regime::Cross).initial.excess);
        QCOMPARE(number("portfolio_maintenance_requirement"), figures.of(Regime::Portfolio).maintenance.requirement);
        QCOMPARE(rows[i][column("binding_scenario")], figures.binding->id);
        QCOMPARE(number("binding_pnl"), figures.binding->pnl);
        QCOMPARE(rows[i][column("error")], std::string());
    }
}

void TestBatch::largeTableEqualsSingleBooks() {
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

void TestBatch::foldersAndKindsOfFiles() {
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

void TestBatch::filesThatCannotBeRead() {
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

void TestBatch::skippedFilesKeepTheirNumbers() {
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

void TestBatch::outputTakesItsNameWhenComplete() {
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
    QFile file(out.filePath("out.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
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
    file.seek(0);
    QCOMPARE(file.readAll(), written);
    QVERIFY(stream.str().empty());
    QCOMPARE(BatchOutput::open(out.path().toStdString(), stream).error().reason, Reason::FileIsDirectory);
    QCOMPARE(BatchOutput::open(out.filePath("no/x.csv").toStdString(), stream).error().reason, Reason::FileNotWritable);
    BatchOutput lines = std::move(BatchOutput::open("-", stream).value());
    MadeAccounts again(3, account);
    QVERIFY(runBatch(again, inputsWith(), lines).has_value() && lines.finish(true).has_value());
    QCOMPARE(QByteArray::fromStdString(stream.str()), written);
}

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
