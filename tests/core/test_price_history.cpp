// Price histories: good rows are read, bad ones named with line and cell, gaps and disorder said.
#include "core/io/price_history.h"
#include "tests/support/files.h"

using namespace marginscope;
using namespace marginscope::test;

namespace {

PriceHistoryFile read(const std::string& text) {
    const Result<PriceHistoryFile> file = readPriceHistory(text, "folder/BTC.csv");
    if (!file) qFatal("not read: %s", reasonWord(file.error().reason).c_str());
    return *file;
}

Error errorOf(const std::string& text) {
    const Result<PriceHistoryFile> file = readPriceHistory(text, "BTC.csv");
    if (file) qFatal("read although it should not be");
    return file.error();
}

/// "word line:cell column" of every problem.
QStringList problemsOf(const PriceHistoryFile& file) {
    QStringList said;
    for (const Error& error : file.problems)
        said.append(QString("%1 %2:%3 %4")
                        .arg(reasonWord(error.reason).c_str())
                        .arg(error.place.row)
                        .arg(error.place.column)
                        .arg(error.place.path.c_str()));
    return said;
}

QStringList noticesOf(const PriceHistoryFile& file) {
    QStringList said;
    for (const FileNotice& notice : file.notices)
        said.append(QString("%1: %2").arg(notice.place.row).arg(notice.text.english().c_str()));
    return said;
}

} // namespace

class TestPriceHistory : public QObject {
    Q_OBJECT

private slots:
    void readsBothForms() {
        const PriceHistoryFile full = read("date,open,high,low,close,volume\n"
                                           "2026-01-01,9,12,8,10,100\n2026-01-02,10,13,9,11.5,100\n");
        QCOMPARE(full.history.name, std::string("BTC"));
        QCOMPARE(full.history.closes.size(), std::size_t{2});
        QVERIFY(full.history.closes[1] == (DatedClose{makeTimestamp(2026, 1, 2), 11.5}));
        QVERIFY(full.problems.empty() && full.notices.empty() && full.gaps.empty());
        const PriceHistoryFile plain = read("Date,Close\r\n2026-01-01,10\r\n2026-01-02,11.5");
        QVERIFY(plain.history == full.history);
    }

    void badRowsAreLeftOutAndNamed() {
        const PriceHistoryFile file = read("date,open,high,low,close\n"
                                           "2026-01-01,9,12,8,10\n"
                                           "01/02/2026,9,12,8,10\n"
                                           "2026-01-03,9,12,8,ten\n"
                                           "2026-01-04,9,12,8,\n"
                                           "2026-01-05,9,12,8,0\n"
                                           "2026-01-06,9,12,8,nan\n"
                                           "2026-01-07,9,12,8,10,11\n"
                                           ",9,12,8,10\n"
                                           "2026-01-08,9,12,8,12\n");
        QCOMPARE(problemsOf(file), (QStringList{"bad_value 3:1 date", "bad_value 4:5 close", "missing_field 5:5 close",
                                                "out_of_range 6:5 close", "not_finite 7:5 close", "bad_value 8:6 ",
                                                "missing_field 9:1 date"}));
        QCOMPARE(file.history.closes.size(), std::size_t{2});
        QCOMPARE(file.problems.front().place.file, std::string("folder/BTC.csv"));
    }

    void aDateTwiceCountsOnce() {
        const PriceHistoryFile file = read("close,date\n10,2026-01-01\n11,2026-01-02\n12,2026-01-01\n13,2026-01-03\n");
        QCOMPARE(problemsOf(file), (QStringList{"duplicate_row 4:2 date"}));
        QCOMPARE(file.history.closes.size(), std::size_t{3});
        QCOMPARE(file.history.closes[0].close, 10.0);
    }

    void disorderIsSortedAndSaid() {
        const PriceHistoryFile file = read("date,close\n2026-01-02,11\n2026-01-03,12\n2026-01-01,10\n");
        QCOMPARE(noticesOf(file), (QStringList{"4: The rows are not in the order of their dates, from 2026-01-01 on; "
                                               "they were sorted."}));
        QCOMPARE(file.history.closes.front().close, 10.0);
        QCOMPARE(file.history.closes.back().close, 12.0);
    }

    void gapsAreSaidAtTheLongest() {
        const PriceHistoryFile file = read("date,close\n2026-01-01,1\n2026-01-02,1\n2026-01-04,1\n2026-01-05,1\n"
                                           "2026-01-09,1\n2026-01-10,1\n2026-01-11,1\n");
        QCOMPARE(noticesOf(file),
                 (QStringList{"6: Dates without a price: 4 (gaps: 2; the longest, of 3, lies before 2026-01-09)."}));
        QCOMPARE(file.gaps.size(), std::size_t{2});
        QVERIFY(file.gaps[0] == (HistoryGap{makeTimestamp(2026, 1, 2), makeTimestamp(2026, 1, 4), 1, 4}));
    }

    // 2026-01-05 is a Monday: a weekend is no gap in a series that has none, the missing Wednesday is.
    void weekendsAreNoGapsOfListedMarkets() {
        const PriceHistoryFile file = read("date,close\n2026-01-05,1\n2026-01-06,1\n2026-01-08,1\n2026-01-09,1\n"
                                           "2026-01-12,1\n2026-01-13,1\n");
        QCOMPARE(noticesOf(file),
                 (QStringList{"4: Weekdays without a price: 1 (gaps: 1; the longest, of 1, lies before 2026-01-08)."}));
    }

    void seriesOfOtherSteps() {
        const PriceHistoryFile file = read("date,close\n2026-01-01T00:00Z,1\n2026-01-01T08:00Z,1\n2026-01-01T16:00Z,1\n"
                                           "2026-01-02T08:00Z,1\n2026-01-02T16:00Z,1\n");
        QCOMPARE(file.gaps.size(), std::size_t{1});
        QCOMPARE(file.gaps[0].missing, 1);
        QCOMPARE(file.history.closes.size(), std::size_t{5});
    }

    void semicolonsAndUnknownColumns() {
        const PriceHistoryFile file = read("date;close;adjusted\n2026-01-01;10,5;1\n2026-01-02;11,5;1\n");
        QCOMPARE(file.history.closes[1].close, 11.5);
        QCOMPARE(file.notices.size(), std::size_t{2});
        QVERIFY(noticesOf(file)[0].contains("adjusted"));
    }

    void refusals() {
        QCOMPARE(errorOf("").reason, Reason::FileEmpty);
        QCOMPARE(errorOf("date,close\n").reason, Reason::NothingReadable);
        const Error column = errorOf("\ndate,price\n2026-01-01,10\n");
        QCOMPARE(column.reason, Reason::MissingColumn);
        QCOMPARE(column.args, std::vector<std::string>{"close"});
        QCOMPARE(column.place.row, 2);
        const Error row = errorOf("date,close\n2026-01-01,-1\nx,2\n");
        QCOMPARE(row.reason, Reason::OutOfRange);
        QCOMPARE(row.place.row, 2);
        QCOMPARE(row.place.column, 2);
        QCOMPARE(errorOf("date|close\n2026-01-01|1\n").reason, Reason::WrongDelimiter);
    }

    // Row counts and gaps as DATA.md beside the files states them.
    void realHistories_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("gaps");
        QTest::newRow("BTC") << "binance_BTCUSDT_daily.csv" << 2923 << 0;
        QTest::newRow("ETH") << "binance_ETHUSDT_daily.csv" << 2923 << 0;
        QTest::newRow("BTC before 2018") << "coinbase_BTCUSD_daily_2014_2018.csv" << 1318 << 8;
        QTest::newRow("SPY") << "spy_daily_1998_2021.csv" << 5849 << -1;
        QTest::newRow("VIX") << "vix_daily.csv" << 9235 << -1;
    }

    void realHistories() {
        QFETCH(QString, name);
        QFETCH(int, rows);
        QFETCH(int, gaps);
        const std::string path = "data/" + name.toStdString();
        if (!hasShared(path)) QSKIP("no ../shared");
        const Result<PriceHistoryFile> file = readPriceHistory(textOf(sharedPath(path)), name.toStdString());
        QVERIFY(file.has_value());
        QVERIFY(file->problems.empty());
        QCOMPARE(static_cast<int>(file->history.closes.size()), rows);
        if (gaps >= 0) QCOMPARE(static_cast<int>(file->gaps.size()), gaps);
        // Listed markets close on holidays, never longer than the week of September 2001.
        if (gaps < 0)
            for (const HistoryGap& gap : file->gaps)
                QVERIFY(gap.missing <= 4);
    }
};

QTEST_APPLESS_MAIN(TestPriceHistory)
#include "test_price_history.moc"
