// Files, CSV records and JSON trees, before anything is made of them.
#include "core/io/csv.h"
#include "core/io/json_tree.h"
#include "tests/support/files.h"

#include <QTemporaryDir>
#include <fstream>
#include <sys/stat.h>

using namespace marginscope;
using namespace marginscope::test;

namespace {

std::vector<CsvRecord> recordsOf(std::string_view text, CsvDialect dialect = {}) {
    std::vector<CsvRecord> records;
    CsvReader reader(text, dialect);
    for (CsvRecord record; reader.next(record);)
        records.push_back(record);
    return records;
}

std::string repeated(std::string_view piece, std::size_t count) {
    std::string text;
    text.reserve(piece.size() * count);
    for (std::size_t i = 0; i < count; ++i)
        text += piece;
    return text;
}

} // namespace

class TestIoFiles : public QObject {
    Q_OBJECT

private slots:
    void readsWhatWasWritten();
    void replacesWithoutLosingModeOrLink();
    void namesWhyAFileCannotBeRead();
    void namesWhyAFileCannotBeWritten();
    void decodesTextAndRefusesOtherEncodings();
    void readsQuotedCells();
    void countsLines();
    void goesOnAfterABrokenRecord();
    void writtenCellsReadBack();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void jsonTreeKeepsWhatWasWritten();
    void jsonErrorsHaveLineAndColumn_data();
    void jsonErrorsHaveLineAndColumn();
    void hostileInputIsReadToTheEnd_data();
    void hostileInputIsReadToTheEnd();
};

void TestIoFiles::readsWhatWasWritten() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("book.json").toStdString();
    QVERIFY(writeFileAtomically(path, "first").has_value());
    QVERIFY(writeFileAtomically(path, std::string("a\0b", 3)).has_value());
    QCOMPARE(readFileBytes(path).value(), std::string("a\0b", 3));
    QCOMPARE(std::distance(std::filesystem::directory_iterator(folder.path().toStdString()), {}), 1);
}

void TestIoFiles::replacesWithoutLosingModeOrLink() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("book.json").toStdString();
    const std::filesystem::path link = folder.filePath("link.json").toStdString();
    QVERIFY(writeFileAtomically(path, "old").has_value());
    QCOMPARE(::chmod(path.c_str(), 0640), 0);
    std::filesystem::create_symlink(path, link);
    QVERIFY(writeFileAtomically(link, "new").has_value());
    QVERIFY(std::filesystem::is_symlink(link));
    QCOMPARE(readFileBytes(path).value(), std::string("new"));
    struct stat status {};
    QCOMPARE(::stat(path.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0640U);
}

void TestIoFiles::namesWhyAFileCannotBeRead() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QCOMPARE(readTextFile(path).error().reason, Reason::FileIsDirectory);
    QCOMPARE(readTextFile(path / "none.json").error().reason, Reason::FileNotFound);
    QCOMPARE(readTextFile(path / "none.json").error().place.file, (path / "none.json").string());
    QCOMPARE(readTextFile(casePath("bad/empty_file.csv")).error().reason, Reason::FileEmpty);
    QVERIFY(writeFileAtomically(path / "large", "x").has_value());
    std::filesystem::resize_file(path / "large", maxFileBytes + 1);
    QCOMPARE(readFileBytes(path / "large").error().reason, Reason::FileTooLarge);
}

void TestIoFiles::namesWhyAFileCannotBeWritten() {
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QCOMPARE(writeFileAtomically(path, "x").error().reason, Reason::FileIsDirectory);
    QCOMPARE(writeFileAtomically(path / "none" / "book.json", "x").error().reason, Reason::FileNotWritable);
}

void TestIoFiles::decodesTextAndRefusesOtherEncodings() {
    QVERIFY(textOf(casePath("bad/byte_order_mark.csv")).starts_with("instrument,"));
    for (const char* name : {"bad/utf16.csv", "bad/utf16_without_mark.csv"}) {
        const Result<std::string> text = readTextFile(casePath(name));
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().reason, Reason::UnknownFormat);
        QCOMPARE(text.error().args.front(), std::string("UTF-16 text"));
    }
    const Result<std::string> latin = readTextFile(casePath("bad/latin1.csv"));
    QCOMPARE(latin.error().reason, Reason::UnknownFormat);
    QCOMPARE(latin.error().place.row, 2);
    QCOMPARE(readTextFile(casePath("bad/nul_bytes.csv")).error().args.front(), std::string("binary data"));
    QVERIFY(decodeText("−15 %, 名, \U0001F600", "x").has_value());
    for (const char* bad : {"\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "a\x80"})
        QVERIFY(!decodeText(bad, "x").has_value());
}

void TestIoFiles::readsQuotedCells() {
    const auto records = recordsOf("a,\"b,\"\"c\"\"\nd\",e\r\n,\"\",\" x \"\n");
    QCOMPARE(records.size(), std::size_t{2});
    QCOMPARE(records[0].cells, (std::vector<std::string>{"a", "b,\"c\"\nd", "e"}));
    QCOMPARE(std::string(records[0].raw), std::string("a,\"b,\"\"c\"\"\nd\",e"));
    QCOMPARE(records[1].cells, (std::vector<std::string>{"", "", " x "}));
    QCOMPARE(records[1].line, 3);
}

void TestIoFiles::countsLines() {
    const auto records = recordsOf("a\r\n\r\nb\n\"c\nc\"\n,,\nd\re");
    std::vector<int> lines;
    for (const CsvRecord& record : records)
        lines.push_back(record.line);
    QCOMPARE(lines, (std::vector<int>{1, 3, 4, 7, 8}));
}

void TestIoFiles::goesOnAfterABrokenRecord() {
    for (const char* broken : {"x\"y,1", "\"x\"y,1", "\"x,1"}) {
        const std::string text = "a,b\n" + std::string(broken) + "\nc,d\n";
        const auto records = recordsOf(text);
        QCOMPARE(records.size(), std::size_t{3});
        QVERIFY(records[1].error.has_value());
        QCOMPARE(records[1].error->reason, Reason::BadSyntax);
        QCOMPARE(records[1].error->place.row, 2);
        QCOMPARE(std::string(records[1].raw), std::string(broken));
        QCOMPARE(records[2].cells, (std::vector<std::string>{"c", "d"}));
        QCOMPARE(records[2].line, 3);
    }
}

void TestIoFiles::writtenCellsReadBack() {
    const std::vector<std::string> cells = {"plain", "a,b",  "say \"so\"", "two\nlines",      " blank ",
                                            "",      "=1+1", "−5",         "{\"a\": \"b;c\"}"};
    const std::string line = csvLine(cells);
    const auto records = recordsOf(line);
    QCOMPARE(records.size(), std::size_t{1});
    QCOMPARE(records[0].cells, cells);
}

void TestIoFiles::findsTheDelimiter_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<int>("refusedLine");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << ',' << false << 0;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << '\t' << false << 0;
    QTest::newRow("one column") << QByteArray("a\n1\n") << ',' << false << 0;
    QTest::newRow("delimiter in quotes") << QByteArray("\"a;x\",b\n1,2\n") << ',' << false << 0;
    QTest::newRow("semicolon, whole numbers") << QByteArray("a;b\n1;2\n") << ';' << false << 0;
    QTest::newRow("semicolon, points") << QByteArray("a;b\n1.5;2\n") << ';' << false << 0;
    QTest::newRow("semicolon, commas") << QByteArray("a;b\n1,5;2\n") << ';' << true << 0;
    QTest::newRow("one sure comma settles 1,234") << QByteArray("a;b\n1,234;2\n0,045;3\n") << ';' << true << 0;
    QTest::newRow("leading zero is no thousand") << QByteArray("a;b\n0,125;2\n") << ';' << true << 0;
    QTest::newRow("only 1,234") << QByteArray("a;b\n1;2\n1,234;2\n") << ';' << false << 3;
    QTest::newRow("1.234,5") << QByteArray("a;b\n1.234,5;2\n") << ';' << false << 2;
    QTest::newRow("only 1.234") << QByteArray("a;b\n1;2\n91.250;2\n") << ';' << false << 3;
    QTest::newRow("one sure point settles 1.234") << QByteArray("a;b\n91.250;0.5\n") << ';' << false << 0;
    QTest::newRow("1,234.5") << QByteArray("a;b\n1,234.5;2\n") << ';' << false << 2;
    QTest::newRow("points and commas") << QByteArray("a;b\n1.5;2\n1;2,5\n") << ';' << false << 3;
    QTest::newRow("two delimiters") << QByteArray("a;b,c\n") << ';' << false << 1;
    QTest::newRow("bars") << QByteArray("\n\na|b\n") << '|' << false << 3;
}

void TestIoFiles::findsTheDelimiter() {
    QFETCH(QByteArray, text);
    QFETCH(char, delimiter);
    QFETCH(bool, decimalComma);
    QFETCH(int, refusedLine);
    const Result<CsvDialect> dialect = detectDialect(text.toStdString(), "book.csv");
    QCOMPARE(dialect.has_value(), refusedLine == 0);
    if (dialect) {
        QCOMPARE(*dialect, (CsvDialect{delimiter, decimalComma}));
        QCOMPARE(dialectNotice(*dialect, "book.csv").has_value(), delimiter == ';');
    } else {
        QCOMPARE(dialect.error().place, (Place{"book.csv", refusedLine, 0, {}}));
    }
}

void TestIoFiles::jsonTreeKeepsWhatWasWritten() {
    const std::string text =
        R"({ "a" : [1.50, -2e3,true,null , NaN, 1e400, "x\"\u00e9"], "\u0062": {"c": "NaN"}, "a2": -Infinity})";
    const Result<JsonNode> root = parseJson(text);
    QVERIFY(root.has_value());
    const JsonNode* list = root->find("a");
    QVERIFY(list && list->isArray());
    std::vector<std::string> raw;
    for (const JsonNode& item : list->children)
        raw.emplace_back(item.raw);
    QCOMPARE(raw, (std::vector<std::string>{"1.50", "-2e3", "true", "null", "NaN", "1e400", "\"x\\\"\\u00e9\""}));
    QCOMPARE(list->children[0].number(), std::optional<double>(1.5));
    QCOMPARE(list->children[1].number(), std::optional<double>(-2000.0));
    QCOMPARE(list->children[4].kind, JsonNode::Kind::NotFinite);
    QCOMPARE(list->children[5].kind, JsonNode::Kind::NotFinite);
    QCOMPARE(list->children[6].text(), std::string("x\"é"));
    const JsonNode* object = root->find("b");
    QVERIFY(object && object->isObject());
    QCOMPARE(std::string(object->raw), std::string(R"({"c": "NaN"})"));
    QCOMPARE(object->find("c")->text(), std::string("NaN"));
    QCOMPARE(root->find("a2")->kind, JsonNode::Kind::NotFinite);
    QCOMPARE(std::string(root->raw), text);
}

void TestIoFiles::jsonErrorsHaveLineAndColumn_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("missing value") << QByteArray("{\"a\": }") << 1 << 7;
    QTest::newRow("second line") << QByteArray("{\n  \"a\" 5}") << 2 << 7;
    QTest::newRow("cut off") << QByteArray("[1,\n2") << 2 << 2;
    QTest::newRow("after the end") << QByteArray("[]\n\nx") << 3 << 1;
    QTest::newRow("nothing") << QByteArray("") << 1 << 1;
}

void TestIoFiles::jsonErrorsHaveLineAndColumn() {
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const Result<JsonNode> root = parseJson(text.toStdString(), "book.json");
    QVERIFY(!root.has_value());
    QCOMPARE(root.error().reason, Reason::BadSyntax);
    QCOMPARE(root.error().place, (Place{"book.json", line, column, {}}));
    QVERIFY(!root.error().args.front().empty());
}

void TestIoFiles::hostileInputIsReadToTheEnd_data() {
    QTest::addColumn<bool>("json");
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("csv: quote opened on every line") << false << QByteArray("\"a\n");
    QTest::newRow("csv: doubled quotes on every line") << false << QByteArray("\"\"\n");
    QTest::newRow("csv: cells across lines") << false << QByteArray("\"\n\",");
    QTest::newRow("csv: cells across lines, broken off") << false << QByteArray("\"\n\",\"\n\"x,");
    QTest::newRow("csv: one long line") << false << QByteArray(",");
    QTest::newRow("csv: quotes only") << false << QByteArray("\"");
    QTest::newRow("json: opening brackets") << true << QByteArray("[");
    QTest::newRow("json: opening objects") << true << QByteArray("{\"a\":");
    QTest::newRow("json: quotes") << true << QByteArray("\"");
    QTest::newRow("json: not numbers") << true << QByteArray("NaN,");
}

void TestIoFiles::hostileInputIsReadToTheEnd() {
    QFETCH(bool, json);
    QFETCH(QByteArray, piece);
    const std::string text = (json ? "[" : "a,b\n") + repeated(piece.toStdString(), 500'000);
    if (json)
        QVERIFY(!parseJson(text).has_value());
    else
        QVERIFY(!recordsOf(text).empty());
}

QTEST_APPLESS_MAIN(TestIoFiles)
#include "test_io_files.moc"
