// The report on paper, its tables, and the comparison on the clipboard.
#include "ui/models/positions_model.h"
#include "ui/presentation/listed_symbols.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"
#include "ui/report/comparison_clipboard.h"
#include "ui/report/report_document.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_tables.h"

#include "core/session/sources.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>
#include <QMimeData>
#include <QPaintEngine>
#include <QPdfWriter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace marginscope;

namespace {

Portfolio bookOf(int legs) {
    Portfolio book;
    book.name = "Desk book";
    const QStringList symbols = listedSymbols(*sampleMarket());
    for (qsizetype at = 0; book.positions.size() < static_cast<std::size_t>(legs) && at < symbols.size(); at += 3) {
        const Result<Instrument> instrument = parseSymbol(symbols[at].toStdString());
        if (!instrument || !instrument->isDerivative()) continue;
        Position leg;
        leg.instrument = *instrument;
        leg.quantity = (at % 2 == 0 ? -1.5 : 2.0) * (instrument->isOption() || !instrument->isInverse() ? 1.0 : 1e4);
        if (at % 4 == 0 && instrument->isOption()) leg.entryPrice = 0.0125;
        book.positions.push_back(leg);
    }
    book.collateral = {{AssetCode("USDC"), 2500000.0}, {AssetCode("BTC"), 12.5}};
    return book;
}

RunInputs inputsOf(const Portfolio& book) {
    return {1, std::make_shared<const Portfolio>(book), sampleMarket(), loadRulebook("deribit").value().rulebook};
}

ReportContent contentOf(const Portfolio& book, bool picture = true) {
    const RunInputs inputs = inputsOf(book);
    auto comparison = std::make_shared<const Comparison>(runComparison(inputs).value());
    std::shared_ptr<const Surface> surface;
    if (picture)
        surface = std::make_shared<const Surface>(
            runSurface(inputs, {defaultAxis(AxisKind::Price, 41), defaultAxis(AxisKind::Vol, 41)}).value());
    ReportContent content = reportContent(inputs, comparison, surface);
    content.made = QDateTime(QDate(2026, 11, 20), QTime(9, 15), Qt::UTC);
    return content;
}

QByteArray pdfOf(const ReportContent& content, const QPageLayout& layout = reportPageLayout()) {
    QTemporaryDir folder;
    const QString path = folder.filePath("report.pdf");
    QString problem;
    if (!writeReportPdf(path, content, layout, &problem)) qFatal("%s", qPrintable(problem));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int pageCount(const QByteArray& pdf) {
    static const QRegularExpression count("/Type /Pages[^>]*/Count (\\d+)");
    const QRegularExpressionMatch match = count.match(QString::fromLatin1(pdf));
    return match.captured(1).toInt();
}

/// What was drawn as text, page by page, in the order of drawing: a device that listens.
class ListeningEngine : public QPaintEngine {
public:
    ListeningEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}
    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { pages.last().append(item.text()); }
    Type type() const override { return User; }

    QList<QStringList> pages{{}};
};

class ListeningDevice : public QPdfWriter {
public:
    explicit ListeningDevice(const QPageLayout& layout) : QPdfWriter(&nowhere()) { setPageLayout(layout); }
    bool newPage() override {
        engine_.pages.append(QStringList());
        return true;
    }
    const QList<QStringList>& pages() const { return engine_.pages; }

protected:
    QPaintEngine* paintEngine() const override { return &engine_; }

private:
    static QBuffer& nowhere() {
        static QBuffer buffer;
        return buffer;
    }
    mutable ListeningEngine engine_;
};

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyPageSaysWhereItComesFrom();
    void digitsAreThoseOfTheWindow();
    void tablesRepeatTheirHeadOnEveryPage();
    void allPositionsArePrinted_data();
    void allPositionsArePrinted();
    void whatIsNotModelledIsPrinted();
    void aBookWithoutFiguresHasAReport();
    void nothingIsWiderThanThePage();
    void pdfFiles_data();
    void pdfFiles();
    void sameContentSamePages();
    void theFileIsReplacedAsAWhole();
    void printersTakeTheReport();
    void fileNames();
    void pagesBreakBetweenBlocks();
    void clipboardHasTextAndTable();
    void clipboardDefusesFormulas();
};

QList<QStringList> pagesOf(const ReportContent& content, const QPageLayout& layout = reportPageLayout()) {
    ListeningDevice device(layout);
    if (!paintReport(device, content)) qFatal("the report was not painted");
    return device.pages();
}

void TestReport::everyPageSaysWhereItComesFrom() {
    const ReportContent content = contentOf(bookOf(80));
    const QList<QStringList> pages = pagesOf(content);
    QVERIFY(pages.size() >= 3);
    QCOMPARE(content.inputHash.size(), 64);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString text = pages[page].join(' ');
        QVERIFY(text.contains("marginscope " MARGINSCOPE_VERSION));
        QVERIFY(text.contains("rulebook deribit@2026-09-23"));
        QVERIFY(text.contains("market of 2026-11-20 08:00 UTC"));
        QVERIFY(text.contains("inputs " + content.inputHash.left(16) + " "));
        QVERIFY(text.contains("made 2026-11-20 09:15 UTC"));
        QVERIFY(text.contains("A model, not a quote of any venue."));
        QCOMPARE(pages[page].last(), QString("Page %1 of %2").arg(page + 1).arg(pages.size()));
    }
}

void TestReport::digitsAreThoseOfTheWindow() {
    const Portfolio book = bookOf(12);
    const ReportContent content = contentOf(book, false);
    const QList<QStringList> pages = pagesOf(content);
    for (const RegimeResult& result : content.comparison->regimes) {
        QVERIFY(pages[0].contains(regimeTitle(result.regime)));
        QVERIFY(pages[0].contains(formatFixed(result.initial.requirement, 0)));
        QVERIFY(pages[0].contains(formatFixed(result.maintenance.requirement, 0)));
        QVERIFY(pages[0].contains(formatFixed(result.initial.excess, 0)));
        QVERIFY(pages[0].join(' ').contains(translated(result.reason)));
    }
    PositionsModel model;
    model.reset(std::make_shared<const Portfolio>(book));
    model.setComparison(content.comparison);
    const ReportTable table = positionTable(*content.comparison);
    QCOMPARE(table.rows.size(), 12);
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < table.heads.size(); ++column)
            for (int shown = 0; shown < model.columnCount(); ++shown)
                if (model.headerData(shown, Qt::Horizontal, Qt::DisplayRole).toString() == table.heads[column])
                    QCOMPARE(table.rows[row][column].text, model.index(row, shown).data().toString());
    QCOMPARE(table.heads.size(), 14);
}

void TestReport::tablesRepeatTheirHeadOnEveryPage() {
    const QList<QStringList> pages = pagesOf(contentOf(bookOf(200), false));
    QVERIFY(pages.size() >= 4);
    int withRows = 0;
    for (const QStringList& page : pages) {
        const bool rows = page.contains("0.0125"); // an entry price
        if (!rows) continue;
        ++withRows;
        QCOMPARE(page.count("Instrument"), 1);
        QVERIFY(page.indexOf("Instrument") < page.indexOf("0.0125"));
    }
    QVERIFY(withRows >= 3);
}

void TestReport::allPositionsArePrinted_data() {
    QTest::addColumn<int>("legs");
    QTest::addColumn<bool>("letter");
    for (const int legs : {1, 12, 80, 200}) {
        QTest::addRow("%d legs, A4", legs) << legs << false;
        QTest::addRow("%d legs, Letter", legs) << legs << true;
    }
}

void TestReport::allPositionsArePrinted() {
    QFETCH(int, legs);
    QFETCH(bool, letter);
    QPageLayout layout = reportPageLayout();
    layout.setPageSize(QPageSize(letter ? QPageSize::Letter : QPageSize::A4));
    const Portfolio book = bookOf(legs);
    QCOMPARE(book.positions.size(), std::size_t(legs));
    QStringList texts;
    for (const QStringList& page : pagesOf(contentOf(book, false), layout))
        texts += page;
    for (const Position& leg : book.positions)
        QCOMPARE(texts.count(QString::fromStdString(leg.instrument.symbol)), 1);
    for (const char* asset : {"USDC", "BTC"})
        QCOMPARE(texts.count(asset), 1);
}

void TestReport::whatIsNotModelledIsPrinted() {
    Portfolio book = bookOf(3);
    Position unknown = book.positions.front();
    unknown.instrument = parseSymbol("DOGE-PERPETUAL").value();
    book.positions.push_back(unknown);
    QVERIFY(!pagesOf(contentOf(bookOf(3), false)).first().join(' ').contains("modelled"));
    const QList<QStringList> pages = pagesOf(contentOf(book, false));
    QVERIFY(pages.first().join(' ').contains("1 row(s) could not be modelled"));
    QStringList texts;
    for (const QStringList& page : pages)
        texts += page;
    const qsizetype at = texts.indexOf("DOGE-PERPETUAL");
    QVERIFY(at > 0);
    QVERIFY2(texts[at + 1].contains("DOGE"), qPrintable(texts[at + 1]));
}

void TestReport::aBookWithoutFiguresHasAReport() {
    ReportContent content;
    content.made = QDateTime::currentDateTimeUtc();
    const QList<QStringList> pages = pagesOf(content);
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].join(' ').contains("no figures yet"));
    QVERIFY(pagesOf(contentOf(Portfolio{})).first().contains("Untitled book"));
}

void TestReport::nothingIsWiderThanThePage() {
    Portfolio book = bookOf(12);
    book.name = std::string(300, 'W');
    for (Position& leg : book.positions)
        leg.quantity *= 123456.789;
    for (const QStringList& page : pagesOf(contentOf(book, false)))
        for (const QString& text : page)
            QVERIFY2(text.size() < 160, qPrintable(text));
}

void TestReport::pdfFiles_data() {
    QTest::addColumn<int>("legs");
    QTest::newRow("12 legs") << 12;
    QTest::newRow("80 legs") << 80;
}

void TestReport::pdfFiles() {
    QFETCH(int, legs);
    const ReportContent content = contentOf(bookOf(legs));
    const QByteArray pdf = pdfOf(content);
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(pageCount(pdf), int(pagesOf(content).size()));
}

void TestReport::sameContentSamePages() {
    const ReportContent content = contentOf(bookOf(12));
    QCOMPARE(pagesOf(content), pagesOf(content));
    // Only the moment of writing, and what is made of it, differs between two files.
    static const QRegularExpression moments(
        "/CreationDate \\([^)]*\\)|<xmp:\\w+Date>[^<]*<|uuid:[^<]*<|/ID \\[[^\\]]*\\]");
    const auto timeless = [](const QByteArray& pdf) { return QString::fromLatin1(pdf).replace(moments, QString()); };
    QCOMPARE(timeless(pdfOf(content)).size(), timeless(pdfOf(content)).size());
}

void TestReport::theFileIsReplacedAsAWhole() {
    QTemporaryDir folder;
    const ReportContent content = contentOf(bookOf(1), false);
    QFile old(folder.filePath("report.pdf"));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    QVERIFY(writeReportPdf(old.fileName(), content));
    QVERIFY(old.open(QIODevice::ReadOnly) && old.readAll().startsWith("%PDF-"));
    QString problem;
    QVERIFY(!writeReportPdf(folder.filePath("no/report.pdf"), content, &problem));
    QVERIFY2(problem.contains("report.pdf") && problem.endsWith('.'), qPrintable(problem));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"report.pdf"});
}

void TestReport::printersTakeTheReport() {
    QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath("printed.pdf"));
    printer.setPageLayout(reportPageLayout());
    const ReportContent content = contentOf(bookOf(80));
    QVERIFY(paintReport(printer, content));
    QFile file(folder.filePath("printed.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(pageCount(file.readAll()), int(pagesOf(content).size()));
}

void TestReport::fileNames() {
    ReportContent content = contentOf(bookOf(1), false);
    QCOMPARE(reportFileName(content, "pdf"), QString("Desk book, margin.pdf"));
    Portfolio book = bookOf(1);
    book.name = "../a/b:c*\n\"x\"";
    QCOMPARE(reportFileName(contentOf(book, false), "xlsx"), QString("a b c x, margin.xlsx"));
    book.name.clear();
    QCOMPARE(reportFileName(contentOf(book, false), "pdf"), QString("Book, margin.pdf"));
}

void TestReport::pagesBreakBetweenBlocks() {
    ReportPages pages({100.0, 100.0});
    QStringList drawn;
    const auto block = [&](const QString& name) {
        return [&drawn, name](double y) { drawn.append(name + QString::number(y)); };
    };
    pages.space(50.0); // swallowed by the top
    pages.add(40.0, block("a"));
    pages.beginRepeat(10.0, block("head"));
    for (int row = 0; row < 4; ++row)
        pages.add(30.0, block("r"));
    pages.endRepeat();
    pages.add(500.0, block("huge"));
    pages.add(10.0, block("z"));
    QCOMPARE(pages.count(), 4);
    const QList<QStringList> expected{{"a0", "head40", "r50"}, {"head0", "r10", "r40", "r70"}, {"huge0"}, {"z0"}};
    for (int page = 0; page < 4; ++page) {
        drawn.clear();
        pages.draw(page);
        QCOMPARE(drawn, expected[page]);
    }
}

void TestReport::clipboardHasTextAndTable() {
    const ReportContent content = contentOf(bookOf(12), false);
    const auto data = comparisonMimeData(*content.comparison);
    const QStringList lines = data->text().split('\n');
    QCOMPARE(lines[0], QString("Desk book"));
    QCOMPARE(lines[1], QString("Amounts in USD\tIsolated\tCross\tPortfolio"));
    QStringList initial{"Initial margin"};
    for (const RegimeResult& result : content.comparison->regimes)
        initial.append(formatFixed(result.initial.requirement, 0));
    QCOMPARE(lines[2], initial.join('\t'));
    const qsizetype positions = lines.indexOf("Positions");
    QVERIFY(positions > 0);
    QCOMPARE(lines[positions + 1].split('\t').size(), 14);
    QCOMPARE(lines[positions + 2].split('\t').size(), 14);
    const Instrument& first = content.comparison->book->positions[0].instrument;
    QVERIFY(lines[positions + 2].startsWith(QString::fromStdString(first.symbol) + '\t'));
    QVERIFY(data->hasHtml());
    QCOMPARE(data->html().count("<table"), 3);
    QVERIFY(data->html().contains("<td align=\"right\">" + initial[3] + "</td>"));
}

void TestReport::clipboardDefusesFormulas() {
    Portfolio book = bookOf(1);
    book.name = "=HYPERLINK(\"x\")\t<b>";
    const auto data = comparisonMimeData(*contentOf(book, false).comparison);
    QCOMPARE(data->text().section('\n', 0, 0), QString("'=HYPERLINK(\"x\") <b>"));
    QVERIFY(data->html().contains("&lt;b&gt;"));
    QVERIFY(!data->html().contains("<b>"));
}

QTEST_MAIN(TestReport)
#include "test_report.moc"
