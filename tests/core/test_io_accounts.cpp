// Files that are read piece by piece, and tables of many accounts.
#include "core/io/account_csv.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <QtTest>
#include <fstream>

using namespace marginscope;
using namespace marginscope::test;

namespace {

struct Seen {
    int line = 0;
    std::vector<std::string> cells;
    std::string raw;
    std::optional<Error> error;

    bool operator==(const Seen&) const = default;
};

Seen seen(const CsvRecord& record) {
    return {record.line, record.cells, std::string(record.raw), record.error};
}

} // namespace

class TestIoAccounts : public QObject {
    Q_OBJECT

private slots:
    void piecesMakeTheWholeText();
    void piecesRefuseWhatTheWholeTextDoes();
    void linesOfPieces();
    void recordsOfPiecesAreThoseOfTheWhole_data();
    void recordsOfPiecesAreThoseOfTheWhole();
    void accountsOneAfterTheOther();
    void rowsReadAsInABook();
    void accountThatComesAgain();
    void rowsWithoutAccount();
    void brokenRowsStayWithTheirAccount();
    void fileThatBreaksOff();
    void decimalCommas();
    void refusals();
    void skippedAccountsAreRemembered();

private:
    std::filesystem::path write(std::string_view text) const {
        const std::filesystem::path path = folder_.filePath("file.csv").toStdString();
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }
    TextStream stream(std::string_view text, std::size_t pieceBytes = TextStream::usualPiece) const {
        return std::move(TextStream::open(write(text), pieceBytes).value());
    }
    std::unique_ptr<AccountCsvReader> table(std::string_view text, std::size_t pieceBytes = 7) const {
        Result<std::unique_ptr<AccountCsvReader>> reader = started(text, pieceBytes);
        if (!reader) qFatal("the test's own table cannot be read");
        return std::move(*reader);
    }
    Result<std::unique_ptr<AccountCsvReader>> started(std::string_view text, std::size_t pieceBytes = 7) const {
        TextStream file = stream(text, pieceBytes);
        std::string begun;
        while (begun.find('\n') == std::string::npos && file.more(begun).value_or(false)) {
        }
        return AccountCsvReader::start(std::move(file), begun);
    }

    QTemporaryDir folder_;
};

void TestIoAccounts::piecesMakeTheWholeText() {
    const std::string text = "\xEF\xBB\xBFplain, caf\xC3\xA9, \xE2\x82\xAC, \xF0\x9F\x98\x80\r\nend";
    for (std::size_t bytes = 1; bytes <= 12; ++bytes) {
        TextStream pieces = stream(text, bytes);
        std::string whole;
        while (pieces.more(whole).value()) {
        }
        QCOMPARE(whole, text.substr(3));
        QCOMPARE(pieces.position(), std::uint64_t(text.size()));
    }
    TextStream again = stream(text, 5);
    std::string begun;
    QVERIFY(again.more(begun).value());
    QCOMPARE(restOf(again, begun).value(), text.substr(3));
    TextStream nothing = stream("");
    QCOMPARE(restOf(nothing, {}).error().reason, Reason::FileEmpty);
    QCOMPARE(TextStream::open(folder_.filePath("nowhere").toStdString()).error().reason, Reason::FileNotFound);
    QCOMPARE(TextStream::open(folder_.path().toStdString()).error().reason, Reason::FileIsDirectory);
}

void TestIoAccounts::piecesRefuseWhatTheWholeTextDoes() {
    for (const std::string& text :
         {std::string("good\nbad \xFF end"), std::string("a\nb\nc\0d", 7), std::string("cut \xE2\x82"),
          std::string("\xFF\xFEu\0t\0", 6), std::string("u\0t\0f\0", 6), std::string("\xED\xA0\x80"),
          std::string("\xC3\xC3\xA9")}) {
        const Result<std::string> whole = decodeText(text, folder_.filePath("file.csv").toStdString());
        QVERIFY(!whole);
        for (std::size_t bytes = 1; bytes <= 9; ++bytes) {
            TextStream pieces = stream(text, bytes);
            std::string good;
            Result<bool> more = pieces.more(good);
            while (more && *more)
                more = pieces.more(good);
            QVERIFY(!more);
            QCOMPARE(more.error(), whole.error());
        }
    }
}

void TestIoAccounts::linesOfPieces() {
    for (std::size_t bytes = 1; bytes <= 9; ++bytes) {
        LineStream lines(stream("one\r\n\ntwo lines\n\nlast", bytes));
        std::vector<std::pair<int, std::string>> found;
        for (std::string_view line; lines.next(line).value();)
            found.emplace_back(lines.number(), std::string(line));
        const std::vector<std::pair<int, std::string>> expected = {
            {1, "one"}, {2, ""}, {3, "two lines"}, {4, ""}, {5, "last"}};
        QVERIFY(found == expected);
        LineStream ended(stream("one\n", bytes));
        std::string_view line;
        QVERIFY(ended.next(line).value());
        QVERIFY(!ended.next(line).value());
    }
}

void TestIoAccounts::recordsOfPiecesAreThoseOfTheWhole_data() {
    QTest::addColumn<QByteArray>("text");
    const auto add = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
    add("plain", "a,b\n1,2\n3,4");
    add("line ends", "a,b\r\n1,2\r3,4\n\r\n5,6\r\n");
    add("quotes", "a,\"b \"\"c\"\" d\"\n\"x,\ny\r\nz\",2\n\"\",\"\"\n");
    add("blank lines", "\n\n a \n,,\n  \nb\n\n");
    add("text after a quote", "a\n\"b\" c,d\ne\n");
    add("quote in a cell", "a\nb\"c,d\ne,f\n");
    add("quote never closed", "a,b\n1,\"2\n3,4\n5,6\n");
    add("quote never closed in the last line", "a,b\n1,2\n3,\"");
    add("two broken records", "\"a\"x\n\"b\"y\n\"c\n");
}

void TestIoAccounts::recordsOfPiecesAreThoseOfTheWhole() {
    QFETCH(QByteArray, text);
    std::vector<Seen> whole;
    CsvReader reader(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    for (CsvRecord record; reader.next(record);)
        whole.push_back(seen(record));
    QVERIFY(!whole.empty());
    for (std::size_t bytes = 1; bytes <= 16; ++bytes) {
        CsvStream records(stream(text.toStdString(), bytes), {}, {});
        std::vector<Seen> pieces;
        for (CsvRecord record; records.next(record).value();)
            pieces.push_back(seen(record));
        QVERIFY2(pieces == whole, qPrintable(QString("pieces of %1 bytes").arg(bytes)));
    }
}

void TestIoAccounts::accountsOneAfterTheOther() {
    const auto reader = table("Account,instrument,quantity,colour\n"
                              "A,BTC-PERPETUAL,10,red\nA,USDC,500,\n\nB 2,ETH,3,\n\"C, D\",BTC,1,\n");
    QCOMPARE(reader->notices().size(), std::size_t(1));
    const std::string left = reader->notices().front().text.english();
    QVERIFY(left.find("colour") != std::string::npos && left.find("account") == std::string::npos);
    std::vector<std::tuple<std::string, int, std::size_t, std::size_t>> found;
    while (std::optional<AccountRows> rows = reader->next()) {
        QVERIFY(rows->book.has_value());
        const Portfolio& book = rows->book->portfolio;
        QCOMPARE(book.name, rows->name);
        found.emplace_back(rows->name, rows->line, book.positions.size(), book.collateral.size());
    }
    const std::vector<std::tuple<std::string, int, std::size_t, std::size_t>> expected = {
        {"A", 2, 1, 1}, {"B 2", 5, 1, 0}, {"C, D", 6, 1, 0}};
    QVERIFY(found == expected);
}

void TestIoAccounts::rowsReadAsInABook() {
    const std::string rows = "BTC-PERPETUAL,1e400,\nBTC-25DEC26-100000-C,-2,0.045\nFOO-BAR,1,\nBTC,NaN,\nUSDC,5,\n"
                             "ETH,1,2,3\n\"bro\"ken,1,\n";
    std::string accounts = "account,instrument,quantity,entry_price\n";
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end = rows.find('\n', begin) + 1;
        accounts += "A," + rows.substr(begin, end - begin);
        begin = end;
    }
    const std::string file = folder_.filePath("file.csv").toStdString();
    PortfolioFile plain = readPortfolioCsv("instrument,quantity,entry_price\n" + rows, file).value();
    const std::optional<AccountRows> account = table(accounts)->next();
    QVERIFY(account && account->book);
    Portfolio read = account->book->portfolio;
    QCOMPARE(read.positions, plain.portfolio.positions);
    QCOMPARE(read.collateral, plain.portfolio.collateral);
    QCOMPARE(account->book->problems.size(), plain.problems.size());
    for (std::size_t i = 0; i < plain.problems.size(); ++i) {
        Error expected = plain.problems[i];
        if (expected.place.column > 0) ++expected.place.column; // the account stands before
        if (expected.reason == Reason::BadValue) expected.args = {"row", "5 cells", "4 cells"};
        QCOMPARE(account->book->problems[i], expected);
    }
}

void TestIoAccounts::accountThatComesAgain() {
    const auto reader = table("account,instrument,quantity\nA,BTC,1\nB,BTC,2\nA,ETH,3\nA,ETH,4\nC,BTC,5\n");
    std::vector<std::string> names;
    while (std::optional<AccountRows> rows = reader->next()) {
        names.push_back(rows->name);
        if (names.size() != 3) {
            QVERIFY(rows->book.has_value());
            QCOMPARE(rows->book->portfolio.positions.size(), std::size_t(1));
            continue;
        }
        QVERIFY(!rows->book);
        QCOMPARE(rows->line, 4);
        QCOMPARE(rows->book.error().reason, Reason::BadValue);
        QCOMPARE(rows->book.error().args[1], std::string("A"));
        QCOMPARE(rows->book.error().place.row, 4);
        QCOMPARE(rows->book.error().place.column, 1);
    }
    QVERIFY((names == std::vector<std::string>{"A", "B", "A", "C"}));
}

void TestIoAccounts::rowsWithoutAccount() {
    const auto reader = table("instrument,quantity,account\nBTC,1,A\nBTC,2,\nBTC,3\nBTC,4,B\nBTC,5,\n");
    std::vector<std::pair<int, bool>> found;
    while (std::optional<AccountRows> rows = reader->next()) {
        found.emplace_back(rows->line, rows->book.has_value());
        if (!rows->book) QCOMPARE(rows->book.error().reason, Reason::MissingField);
    }
    QVERIFY((found == std::vector<std::pair<int, bool>>{{2, true}, {3, false}, {5, true}, {6, false}}));
}

void TestIoAccounts::brokenRowsStayWithTheirAccount() {
    const auto reader = table("account,instrument,quantity\nA,BTC,1\n\"B\"x,BTC,2\nA,ETH,3\nB,\"ETH\"x,4\nB,ETH,5\n");
    const std::optional<AccountRows> a = reader->next(), b = reader->next();
    QVERIFY(a && b && !reader->next());
    QCOMPARE(a->name, std::string("A"));
    QCOMPARE(a->book->portfolio.positions.size(), std::size_t(2));
    QCOMPARE(a->book->problems.front().place.row, 3);
    QCOMPARE(b->name, std::string("B"));
    QCOMPARE(b->line, 5);
    QCOMPARE(b->book->portfolio.positions.size(), std::size_t(1));
    QCOMPARE(b->book->problems.front().place.row, 5);
}

void TestIoAccounts::fileThatBreaksOff() {
    const auto reader = table("account,instrument,quantity\nA,BTC,1\nB,BTC,2\nB,\xFF,3\nC,BTC,4\n");
    const std::optional<AccountRows> a = reader->next(), b = reader->next();
    QVERIFY(a && a->book);
    QVERIFY(b && !b->book);
    QCOMPARE(b->name, std::string("B"));
    QCOMPARE(b->book.error().reason, Reason::UnknownFormat);
    QCOMPARE(b->book.error().place.row, 4);
    QVERIFY(!reader->next());
}

void TestIoAccounts::decimalCommas() {
    const auto reader = table("account;instrument;quantity\nA;BTC;1,5\nB;ETH;2,25\n");
    QCOMPARE(reader->next()->book->portfolio.positions[0].quantity, 1.5);
    QCOMPARE(reader->next()->book->portfolio.positions[0].quantity, 2.25);
    QCOMPARE(reader->notices().size(), std::size_t(1));
    const auto refused = started("account;instrument;quantity\nA;BTC;1,5\nB;ETH;2.25\n");
    QVERIFY(!refused);
    QCOMPARE(refused.error().reason, Reason::AmbiguousDecimalComma);
    QCOMPARE(refused.error().place.row, 3);
}

void TestIoAccounts::refusals() {
    QCOMPARE(started("account,instrument\nA,BTC\n").error().reason, Reason::MissingColumn);
    QCOMPARE(started("instrument,quantity\nBTC,1\n").error().reason, Reason::MissingColumn);
    QCOMPARE(started("\n \n").error().reason, Reason::FileEmpty);
    QVERIFY(!table("account,instrument,quantity\n")->next());
}

void TestIoAccounts::skippedAccountsAreRemembered() {
    const auto reader = table("account,instrument,quantity\nA,BTC,1\nB,BTC,2\nA,BTC,3\n");
    QVERIFY(reader->skip());
    QCOMPARE(reader->next()->name, std::string("B"));
    QVERIFY(!reader->next()->book);
    QVERIFY(!reader->skip());
}

QTEST_GUILESS_MAIN(TestIoAccounts)
#include "test_io_accounts.moc"
