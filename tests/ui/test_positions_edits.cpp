// Filling, changing many rows, copying, cutting and pasting in the positions table.
#include "tests/ui/positions_fixture.h"

#include "ui/models/paste_table.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>

using namespace marginscope;
using namespace marginscope::test;

class TestPositionsEdits : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void fillDownIsOneStep();
    void fillDownNeedsCellsBelow();
    void enterChangesOneAndCtrlEnterAll();
    void textThatIsNoNumberStays();
    void copyTakesShownColumnsAndMachineNumbers();
    void cutLegsComeBackWhole();
    void rowsAreDuplicatedAndRemoved();
    void pasteWithTabsAndHeader();
    void pasteOfOurOwnCopy();
    void pasteWithCommasAndQuotes();
    void pasteAtACell();
    void oneValueGoesIntoAllSelected();
    void doubtfulNumbersAreAsked();
    void proseChangesNothing();
    void badRowsAreShownAndGoodOnesTaken();
    void tooMuchIsRefused();
    void decimalMarks_data();
    void decimalMarks();
};

void TestPositionsEdits::fillDownIsOneStep() {
    PositionsFixture desk;
    desk.select(0, 3, EntryColumn, EntryColumn);
    desk.goTo(0, EntryColumn);
    desk.type("0.5", Qt::Key_Return);
    desk.select(0, 3, QuantityColumn, EntryColumn);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(desk.positions()[static_cast<std::size_t>(row)].quantity, -2.0);
        QCOMPARE(desk.positions()[static_cast<std::size_t>(row)].entryPrice.value(), 0.5);
    }
    QCOMPARE(desk.positions()[4].quantity, 1.0);
    QCOMPARE(desk.steps().last(), QString("Fill down 3 legs"));
    desk.undo();
    QCOMPARE(desk.positions()[1].quantity, 5000.0);
}

void TestPositionsEdits::fillDownNeedsCellsBelow() {
    PositionsFixture desk;
    desk.select(0, 0, QuantityColumn, QuantityColumn);
    desk.key(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(desk.steps().isEmpty());
    QVERIFY(desk.said().contains("Select a cell"));
}

void TestPositionsEdits::enterChangesOneAndCtrlEnterAll() {
    PositionsFixture desk;
    desk.select(0, 2, QuantityColumn, QuantityColumn);
    QTest::keyClicks(desk.table().viewport(), "7");
    QVERIFY2(desk.said().contains("Ctrl+Enter all 3 selected legs"), qPrintable(desk.said()));
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    QTRY_COMPARE(desk.positions()[0].quantity, 7.0);
    QCOMPARE(desk.positions()[1].quantity, 5000.0);

    desk.select(0, 2, QuantityColumn, QuantityColumn);
    desk.type("8", Qt::Key_Return, Qt::ControlModifier);
    for (std::size_t row = 0; row < 3; ++row)
        QCOMPARE(desk.positions()[row].quantity, 8.0);
    QCOMPARE(desk.positions()[3].quantity, -1.0);
    QCOMPARE(desk.steps().last(), QString("Change quantity of 3 legs"));
    QCOMPARE(desk.steps().size(), 2);
}

void TestPositionsEdits::textThatIsNoNumberStays() {
    PositionsFixture desk;
    desk.select(0, 2, QuantityColumn, QuantityColumn);
    desk.type("two", Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.cell(0, QuantityColumn), QString("two"));
    QCOMPARE(desk.cell(1, QuantityColumn), QString("+5\u202F000"));
    QVERIFY(desk.said().contains("not a number"));
    QVERIFY(desk.steps().isEmpty());
}

void TestPositionsEdits::copyTakesShownColumnsAndMachineNumbers() {
    PositionsFixture desk;
    desk.panel().moveColumn(MarkColumn, -1); // before the entry price
    desk.select(0, 1, InstrumentColumn, EntryColumn);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QString("Instrument\tQty\tEntry\nBTC-25DEC26-110000-C\t\u22122\t–\n"
                                     "ETH-PERPETUAL\t+5000\t–"));
    QVERIFY(copied->html().contains("<td align=\"right\">-2</td>"));
    QVERIFY(copied->html().contains("<th>Qty</th>"));
}

void TestPositionsEdits::cutLegsComeBackWhole() {
    Portfolio book = deskBook();
    book.positions[0].leverage = 5.0;
    book.positions[0].unrealisedFunding = 12.5;
    PositionsFixture desk(book);
    desk.select(0, 0, InstrumentColumn, InstrumentColumn);
    desk.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(desk.positions().size(), std::size_t(5));
    QVERIFY(QApplication::clipboard()->text().startsWith("Instrument\tQty\tGroup\tLeverage\n"));
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk.positions().back() == book.positions[0]);
}

void TestPositionsEdits::rowsAreDuplicatedAndRemoved() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.select(0, 1, InstrumentColumn, InstrumentColumn);
    desk.panel().duplicateRows();
    QCOMPARE(desk.positions().size(), std::size_t(8));
    QVERIFY(desk.positions()[2] == desk.positions()[0]);
    QCOMPARE(desk.steps().last(), QString("Duplicate 2 legs"));
    desk.table().selectionModel()->select(desk.view().index(1, 0), QItemSelectionModel::ClearAndSelect);
    desk.table().selectionModel()->select(desk.view().index(6, 0), QItemSelectionModel::Select);
    desk.key(Qt::Key_Delete);
    QCOMPARE(desk.positions().size(), std::size_t(6));
    desk.undo();
    desk.undo();
    QVERIFY(desk.positions() == deskBook().positions);
    QVERIFY(desk.table().currentIndex().isValid());
}

void TestPositionsEdits::pasteWithTabsAndHeader() {
    PositionsFixture desk;
    desk.paste("Symbol\tQty\tEntry price\tStrategy\tRemark\r\nbtc-25dec26-120000-c\t3\t0.011\tnew wing\tx\r\n"
               "BTC-PERPETUAL\t-1 000\t\thedge\ty\r\n");
    auto* question = desk.find<QDialog>("pasteQuestion");
    QVERIFY(question == nullptr);
    QCOMPARE(desk.positions().size(), std::size_t(8));
    QCOMPARE(desk.positions()[6].instrument.symbol, std::string("BTC-25DEC26-120000-C"));
    QCOMPARE(desk.positions()[6].entryPrice.value(), 0.011);
    QCOMPARE(desk.positions()[6].group, std::string("new wing"));
    QCOMPARE(desk.positions()[7].quantity, -1000.0);
    QVERIFY(!desk.positions()[7].entryPrice.has_value());
    QCOMPARE(desk.steps(), QStringList{"Paste 2 legs"});
}

void TestPositionsEdits::pasteOfOurOwnCopy() {
    PositionsFixture desk;
    desk.select(0, 1, InstrumentColumn, BindingColumn);
    desk.key(Qt::Key_C, Qt::ControlModifier);
    desk.goTo(6, InstrumentColumn);
    desk.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.positions().size(), std::size_t(8));
    QCOMPARE(desk.positions()[6].instrument.symbol, std::string("BTC-25DEC26-110000-C"));
    QCOMPARE(desk.positions()[6].quantity, -2.0);
    QCOMPARE(desk.positions()[7].quantity, 5000.0);
}

void TestPositionsEdits::pasteWithCommasAndQuotes() {
    PositionsFixture desk;
    desk.paste("5,BTC-PERPETUAL,\"a \"\"b\"\", c\"\n-2.5,BTC-25DEC26-90000-P,\n");
    QCOMPARE(desk.positions().size(), std::size_t(8));
    QCOMPARE(desk.positions()[6].quantity, 5.0);
    QCOMPARE(desk.positions()[6].group, std::string("a \"b\", c"));
    QCOMPARE(desk.positions()[7].quantity, -2.5);
}

void TestPositionsEdits::pasteAtACell() {
    PositionsFixture desk;
    desk.panel().sortBy(QuantityColumn);
    desk.goTo(0, QuantityColumn);
    desk.table().clearSelection();
    desk.paste("11\t0.5\n12\t0.25\n");
    QCOMPARE(desk.positions()[0].quantity, 11.0); // the first as sorted
    QCOMPARE(desk.positions()[3].quantity, 12.0); // the second
    QCOMPARE(desk.positions()[3].entryPrice.value(), 0.25);
    QCOMPARE(desk.steps(), QStringList{"Paste into 2 legs"});
}

void TestPositionsEdits::oneValueGoesIntoAllSelected() {
    PositionsFixture desk;
    desk.select(0, 2, QuantityColumn, QuantityColumn);
    desk.paste("4");
    for (std::size_t row = 0; row < 3; ++row)
        QCOMPARE(desk.positions()[row].quantity, 4.0);
    QCOMPARE(desk.steps(), QStringList{"Paste into 3 legs"});
}

void TestPositionsEdits::doubtfulNumbersAreAsked() {
    PositionsFixture desk;
    desk.paste("instrument\tquantity\tentry\nBTC-PERPETUAL\t1,234\t\nBTC-25DEC26-90000-P\t2\t0,05\n");
    auto* question = desk.find<QDialog>("pasteQuestion");
    QVERIFY(question != nullptr && question->isVisible());
    QVERIFY(desk.steps().isEmpty());
    auto* paste = question->findChild<QPushButton*>("pasteQuestion.paste");
    QVERIFY(!paste->isEnabled()); // nothing is guessed
    auto* preview = question->findChild<QTableWidget*>("pastePreviewTable");
    QCOMPARE(preview->item(0, 2)->text(), QString("1\u202F234"));
    QCOMPARE(preview->item(0, 3)->text(), QString("1.234"));
    QVERIFY(preview->item(1, 4)->text().contains("not a number"));
    QCOMPARE(preview->item(1, 5)->text(), QString("0.05"));
    auto* comma = question->findChild<QRadioButton*>("pasteQuestion.comma");
    QTest::mouseClick(comma, Qt::LeftButton, {}, QPoint(8, comma->height() / 2));
    QVERIFY(paste->isEnabled());
    QTest::mouseClick(paste, Qt::LeftButton);
    QCOMPARE(desk.positions().size(), std::size_t(8));
    QCOMPARE(desk.positions()[6].quantity, 1.234);
    QCOMPARE(desk.positions()[7].entryPrice.value(), 0.05);
}

void TestPositionsEdits::proseChangesNothing() {
    PositionsFixture desk;
    desk.goTo(0, QuantityColumn);
    for (const char* text : {"Dear all,\nplease find the positions attached; thanks.\n", "hello", "", "a,b,c\nd,e,f"}) {
        desk.paste(text);
        QVERIFY2(desk.said().startsWith("The clipboard holds no"), qPrintable(desk.said()));
        QVERIFY(desk.find<QDialog>("pasteQuestion") == nullptr);
    }
    QVERIFY(desk.steps().isEmpty());
    QVERIFY(desk.positions() == deskBook().positions);
}

void TestPositionsEdits::badRowsAreShownAndGoodOnesTaken() {
    PositionsFixture desk;
    desk.paste("instrument\tquantity\nBTC-PERPETUAL\t100\nNONSENSE-1\t5\nETH-PERPETUAL\tmany\nETH\n");
    auto* question = desk.find<QDialog>("pasteQuestion");
    QVERIFY(question != nullptr);
    auto* preview = question->findChild<QTableWidget*>("pastePreviewTable");
    QCOMPARE(preview->rowCount(), 4);
    QCOMPARE(preview->item(1, 1)->text(), QString("NONSENSE-1"));
    const int why = preview->columnCount() - 1;
    QVERIFY(preview->item(0, why)->text().isEmpty());
    for (int row = 1; row < 4; ++row)
        QVERIFY2(preview->item(row, why)->text().startsWith("▲ "), qPrintable(QString::number(row)));
    QVERIFY(question->findChild<QLabel*>("pasteQuestion.summary")->text().contains("3 rows cannot be taken"));
    QTest::mouseClick(question->findChild<QPushButton*>("pasteQuestion.paste"), Qt::LeftButton);
    QCOMPARE(desk.positions().size(), std::size_t(7));
    QCOMPARE(desk.positions()[6].instrument.symbol, std::string("BTC-PERPETUAL"));
}

void TestPositionsEdits::tooMuchIsRefused() {
    PositionsFixture desk;
    desk.paste(QStringLiteral("BTC-PERPETUAL\t1\n").repeated(10500));
    QVERIFY(desk.said().contains("too much"));
    QVERIFY(desk.steps().isEmpty());
}

void TestPositionsEdits::decimalMarks_data() {
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<int>("mark"); // 0: point, 1: comma, −1: has to be asked
    QTest::newRow("whole") << QStringList{"5", "-12"} << 0;
    QTest::newRow("point") << QStringList{"0.5", "1.234"} << 0;
    QTest::newRow("thousands and point") << QStringList{"1,234.50", "1,234"} << 0;
    QTest::newRow("points and comma") << QStringList{"1.234,50", "0,5"} << 1;
    QTest::newRow("two commas") << QStringList{"1,234,567"} << 0;
    QTest::newRow("two points") << QStringList{"1.234.567"} << 1;
    QTest::newRow("maybe thousands") << QStringList{"1,234"} << -1;
    QTest::newRow("small") << QStringList{"0,05", "2"} << -1;
    QTest::newRow("contradiction") << QStringList{"1,234.5", "1.234,5"} << -1;
}

void TestPositionsEdits::decimalMarks() {
    QFETCH(QStringList, numbers);
    QFETCH(int, mark);
    const auto told = decimalMarkOf(numbers);
    QCOMPARE(told ? static_cast<int>(*told) : -1, mark);
}

QTEST_MAIN(TestPositionsEdits)
#include "test_positions_edits.moc"
