// The batch of the command line: its result, its exit statuses, and what is left of it when it is interrupted.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "tests/cli/program.h"

#include <csignal>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#endif

using namespace marginscope::test;
using Json = nlohmann::json;

namespace {

const QByteArray header = "account,instrument,quantity\n";

QByteArray accounts(int count) {
    QByteArray text = header;
    for (int i = 1; i <= count; ++i) {
        const QByteArray name = "A" + QByteArray::number(i) + ",", size = QByteArray::number(i % 7 - 3.5);
        text += name + "BTC-25DEC26-100000-C," + size + "\n" + name + "ETH-PERPETUAL,500\n" + name + "USDC,40000\n";
    }
    return text;
}

QList<QByteArray> linesOf(const QByteArray& text) {
    return text.trimmed().split('\n');
}

} // namespace

class TestCliBatch : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfCompare() {
        const Answer answer = program_.run({"batch", "sample:short-strangle", "sample:three-coins", "--out", "-",
                                            "--rulebook", "deribit", "--set", "/portfolio/price_range=0.18"});
        QVERIFY2(answer.status == 0, answer.err.constData());
        const QList<QByteArray> lines = linesOf(answer.out);
        QCOMPARE(lines.size(), qsizetype{3});
        const QList<QByteArray> names = lines[0].split(',');
        int number = 0;
        for (const char* sample : {"sample:short-strangle", "sample:three-coins"}) {
            // The second name has a comma; its quotes are taken off.
            QByteArray line = lines[++number];
            line.replace("\"Three coins, one account\"", "Three coins");
            const QList<QByteArray> cells = line.split(',');
            QCOMPARE(cells.size(), names.size());
            const auto cell = [&](const std::string& name) {
                return cells.at(names.indexOf(QByteArray::fromStdString(name))).toDouble();
            };
            const Answer alone = program_.run({"compare", sample, "--format", "json", "--rulebook", "deribit", "--set",
                                               "/portfolio/price_range=0.18"});
            const Json expected = Json::parse(alone.out.toStdString());
            QCOMPARE(cell("number"), double(number));
            QCOMPARE(cell("status"), double(alone.status));
            QCOMPARE(cell("positions"), double(expected["positions"].size()));
            QCOMPARE(cell("equity"), expected["book_value"]["equity"].get<double>());
            for (const Json& regime : expected["regimes"]) {
                const std::string word = regime["regime"];
                QCOMPARE(cell(word + "_equity"), regime["equity"].get<double>());
                for (const char* level : {"initial", "maintenance"})
                    for (const char* figure : {"requirement", "excess"})
                        QCOMPARE(cell(word + "_" + level + "_" + figure), regime[level][figure].get<double>());
            }
            const Json& binding = expected["regimes"][2]["binding_scenario"];
            QCOMPARE(cells[names.indexOf("binding_scenario")].toStdString(), binding["id"].get<std::string>());
            QCOMPARE(cell("binding_pnl"), binding["pnl"].get<double>());
        }
    }

    void threadsAndShardsChangeNothing() {
        program_.write("many.csv", accounts(600));
        QCOMPARE(program_.run({"batch", "many.csv", "--out", "whole.csv"}).status, 0);
        const QList<QByteArray> whole = linesOf(program_.read("whole.csv"));
        QCOMPARE(whole.size(), qsizetype{601});
        for (const char* threads : {"1", "5"}) {
            QCOMPARE(runWith(threads, {"batch", "many.csv", "--out", "again.csv"}), 0);
            QCOMPARE(program_.read("again.csv"), program_.read("whole.csv"));
        }
        QMap<int, QByteArray> rows;
        for (const char* shard : {"1/3", "2/3", "3/3"}) {
            QCOMPARE(program_.run({"batch", "many.csv", "--out", "part.csv", "--shard", shard}).status, 0);
            QList<QByteArray> lines = linesOf(program_.read("part.csv"));
            QCOMPARE(lines.takeFirst(), whole.first());
            for (const QByteArray& line : lines)
                rows.insert(line.split(',').first().toInt(), line);
        }
        QCOMPARE(rows.values(), whole.mid(1));
    }

    void exitStatuses_data() {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("says");
        const auto add = [](const char* name, const QByteArray& rows, const QStringList& more, int status,
                            const char* says = "") {
            QTest::newRow(name) << rows << more << status << QByteArray(says);
        };
        add("all modelled", "A,BTC,1\nB,ETH,1\n", {}, 0, "2 accounts, 2 fully modelled");
        add("one not read", "A,BTC,1\nB,FOO-BAR,1\nC,ETH,1\n", {}, 1, "3 accounts, 2 fully modelled");
        add("one comes again", "A,BTC,1\nB,BTC,1\nA,ETH,1\n", {}, 1);
        add("no market for one", "A,BTC,1\nB,BTC-20NOV20-10000-C,1\n", {}, 1);
        add("no market for any", "B,BTC-20NOV20-10000-C,1\n", {}, 1);
        add("nothing readable", "A,FOO-BAR,1\nB,FOO-BAR,1\n", {}, 3);
        add("no account", "", {}, 3);
        add("a shard without accounts", "A,BTC,1\n", {"--shard", "2/2"}, 0, "0 accounts");
        add("unknown rulebook", "A,BTC,1\n", {"--rulebook", "nobody"}, 2, "There is no rulebook nobody");
        add("unknown parameter", "A,BTC,1\n", {"--set", "/portfolio/nothing=1"}, 2);
        add("no pointer", "A,BTC,1\n", {"--set", "nothing"}, 2, "--set takes");
        add("no shard", "A,BTC,1\n", {"--shard", "3/2"}, 2, "--shard takes");
        add("unknown option", "A,BTC,1\n", {"--shards", "1/2"}, 2);
        add("no market", "A,BTC,1\n", {"--market", "nowhere.json"}, 3, "nowhere.json");
        add("a missing file among others", "A,BTC,1\n", {"nowhere.csv"}, 1);
        add("summary", "A,BTC,1\nB,BTC-PERPETUAL,100\n", {"--summary"}, 0, "shortfall cross");
    }
    void exitStatuses() {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, more);
        QFETCH(int, status);
        QFETCH(QByteArray, says);
        program_.write("status.csv", header + rows);
        const Answer answer = program_.run(QStringList{"batch", "status.csv", "--out", "-"} + more);
        QVERIFY2(answer.status == status, answer.err.constData());
        QVERIFY2(answer.err.contains(says), answer.err.constData());
    }

    void wantsAnOutput() {
        QCOMPARE(program_.run({"batch", "sample:short-strangle"}).status, 2);
        const Answer answer = program_.run({"batch", "sample:short-strangle", "--out", "no/such/folder.csv"});
        QVERIFY(answer.status != 0 && answer.err.contains("no/such/folder.csv"));
    }

    void errorsHaveTheirPlace() {
        program_.write("bad.csv", header + "A,BTC,1\nB,BTC,1\nA,ETH,1\nC,BTC,one\nC,BTC,2\n");
        const Answer answer = program_.run({"batch", "bad.csv", "--out", "-"});
        QCOMPARE(answer.status, 1);
        const QList<QByteArray> lines = linesOf(answer.out);
        QCOMPARE(lines.size(), qsizetype{5});
        QVERIFY(lines[3].startsWith("3,A,bad.csv,4,3,,") && lines[3].contains("bad.csv:4:1: account is A; expected"));
        QVERIFY(lines[4].startsWith("4,C,bad.csv,5,1,1,1,") && lines[4].contains("bad.csv:5:3: quantity is one"));
    }

    void readsStandardInput() {
        program_.write("same.csv", accounts(20));
        const Answer file = program_.run({"batch", "same.csv", "--out", "-"});
        Answer input = program_.run({"batch", "-", "--out", "-"}, accounts(20));
        QCOMPARE(input.status, 0);
        QCOMPARE(input.out.replace(",-,", ",same.csv,"), file.out);
        QCOMPARE(program_.run({"batch", "-", "--out", "-"}, "instrument,quantity\nBTC,1\n").status, 0);
        QCOMPARE(program_.run({"batch", "-", "--out", "-"}, "account;instrument;quantity\nA;BTC;1,5\n").status, 3);
    }

    void interruptedLeavesNoFile() {
        program_.write("out.csv", "the old one\n");
        QProcess process;
        program_.prepare(process, {"batch", "pipe.csv", "--out", "out.csv"});
        const QDir folder(process.workingDirectory());
        QCOMPARE(::mkfifo(qPrintable(folder.filePath("pipe.csv")), 0600), 0);
        process.start();
        QFile pipe(folder.filePath("pipe.csv"));
        QVERIFY(pipe.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        // Signals are heeded before there is a file, so that nothing can be left over.
        QTRY_VERIFY_WITH_TIMEOUT(folder.entryList({"out.csv.*"}).size() == 1, 60000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        // There is always another account, so only the signal ends it.
        ::signal(SIGPIPE, SIG_IGN);
        pipe.write(header);
        for (int i = 1; i < 10000000 && !process.waitForFinished(0); ++i)
            pipe.write("A" + QByteArray::number(i) + ",BTC-PERPETUAL,10\n");
        QCOMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.contains("interrupted after") && said.contains("out.csv was not written"), said.constData());
        QVERIFY(folder.entryList({"out.csv.*"}).isEmpty());
        QCOMPARE(program_.read("out.csv"), QByteArray("the old one\n"));
    }

private:
    int runWith(const char* threads, const QStringList& arguments) const {
        QProcess process;
        program_.prepare(process, arguments);
        QProcessEnvironment environment = process.processEnvironment();
        environment.insert("MARGINSCOPE_THREADS", threads);
        process.setProcessEnvironment(environment);
        process.start();
        return process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                                               : -1;
    }

    Program program_;
};

QTEST_GUILESS_MAIN(TestCliBatch)
#include "test_cli_batch.moc"
