// Sorting, filtering, grouping and columns of the positions table, by keys and the mouse.
#include "tests/ui/positions_fixture.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace marginscope;
using namespace marginscope::test;

namespace {

const QString typeHere = QStringLiteral("Type a symbol …");

QPoint headPlace(PositionsTable& table, int column) {
    QHeaderView& heads = table.header();
    return {heads.sectionViewportPosition(column) + heads.sectionSize(column) / 2, heads.height() / 2};
}

void clickHead(PositionsTable& table, int column) {
    QTest::mouseClick(table.header().viewport(), Qt::LeftButton, {}, headPlace(table, column));
}

} // namespace

class TestPositionsView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void headSortsUpDownAndBack();
    void keysSort();
    void missingFiguresComeLast();
    void editsKeepTheOrder();
    void wordsFilter();
    void choicesNarrow();
    void newLegIsNotHiddenByTheFilter();
    void filterIsClearedByOneClick();
    void messageReachesAHiddenRow();
    void groupsAddUp();
    void coinsOfSeveralUnderlyingsDoNotAddUp();
    void groupsFoldByKeysAndMouse();
    void groupFollowsItsLabel();
    void selectionIsSummedUp();
    void columnsAreChosenAndMoved();
    void stateComesBack();
    void brokenStateChangesNothing();
    void instrumentStaysInSight();
    void instrumentIsEditedWhileScrolled();
    void figureIsExplained();
    void largeBookIsHandled();
};

void TestPositionsView::headSortsUpDownAndBack() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QStringList book = desk.column(InstrumentColumn);
    clickHead(desk.table(), QuantityColumn);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("BTC-25DEC26-110000-C"));
    QCOMPARE(desk.cell(5, InstrumentColumn), QString("ETH-PERPETUAL"));
    QCOMPARE(desk.cell(6, InstrumentColumn), typeHere);
    clickHead(desk.table(), QuantityColumn);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("ETH-PERPETUAL"));
    QCOMPARE(desk.cell(6, InstrumentColumn), typeHere);
    clickHead(desk.table(), QuantityColumn);
    QCOMPARE(desk.column(InstrumentColumn), book);
}

void TestPositionsView::keysSort() {
    PositionsFixture desk;
    desk.goTo(0, InstrumentColumn);
    desk.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(desk.column(InstrumentColumn),
             (QStringList{"BTC", "BTC_USDC-PERPETUAL", "BTC-25DEC26-90000-P", "BTC-25DEC26-110000-C",
                          "DOGE-25DEC26-1-C", "ETH-PERPETUAL", typeHere}));
    QCOMPARE(desk.table().currentIndex().data().toString(), QString("BTC-25DEC26-110000-C")); // moved along
    desk.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("ETH-PERPETUAL"));
    desk.key(Qt::Key_Home, Qt::AltModifier);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("BTC-25DEC26-110000-C"));
}

void TestPositionsView::missingFiguresComeLast() {
    PositionsFixture desk;
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        desk.panel().sortBy(ValueColumn, order);
        QCOMPARE(desk.cell(5, InstrumentColumn), QString("DOGE-25DEC26-1-C"));
    }
}

void TestPositionsView::editsKeepTheOrder() {
    PositionsFixture desk;
    desk.panel().sortBy(QuantityColumn);
    desk.goTo(0, QuantityColumn);
    desk.type("9000", Qt::Key_Return);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("BTC-25DEC26-110000-C"));
    QCOMPARE(desk.cell(0, QuantityColumn), QString("+9\u202F000"));
    QVERIFY(desk.view().isOutOfDate());
    QTest::mouseClick(desk.find<QPushButton>("positionsFilterAgain"), Qt::LeftButton);
    QCOMPARE(desk.cell(5, InstrumentColumn), QString("BTC-25DEC26-110000-C"));
    QVERIFY(!desk.view().isOutOfDate());
}

void TestPositionsView::wordsFilter() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.panel().focusFilter();
    auto* field = desk.find<QLineEdit>("positionsFilter");
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, "btc WING");
    QTest::keyClick(field, Qt::Key_Return); // applies at once and goes back to the table
    QVERIFY(desk.table().hasFocus());
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"BTC-25DEC26-110000-C", "BTC-25DEC26-90000-P", typeHere}));
    QCOMPARE(desk.find<QLabel>("positionsFilterCount")->text(), QString("2 of 6 rows"));
    desk.panel().focusFilter();
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(desk.view().rowCount(), 7);
    field->setText("nothing like it");
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(desk.column(InstrumentColumn), QStringList{typeHere});
}

void TestPositionsView::choicesNarrow() {
    PositionsFixture desk;
    PositionsFilter filter;
    filter.underlyings = {"BTC"};
    filter.sides = {static_cast<int>(PositionSide::Short)};
    desk.view().setFilter(filter);
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"BTC-25DEC26-110000-C", "BTC_USDC-PERPETUAL", typeHere}));
    filter.kinds = {static_cast<int>(PositionKind::Call), static_cast<int>(PositionKind::Put)};
    desk.view().setFilter(filter);
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"BTC-25DEC26-110000-C", typeHere}));
    QTest::mouseClick(desk.find<QPushButton>("positionsChip.kind"), Qt::LeftButton);
    QCOMPARE(desk.view().matchingRows(), 2);
    filter = {};
    filter.notModelled = true;
    desk.view().setFilter(filter);
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"DOGE-25DEC26-1-C", typeHere}));
    filter = {};
    filter.expiries = {parseSymbol("BTC-25DEC26")->expiry.time_since_epoch().count()};
    desk.view().setFilter(filter);
    QCOMPARE(desk.view().matchingRows(), 3);
}

void TestPositionsView::newLegIsNotHiddenByTheFilter() {
    PositionsFixture desk;
    PositionsFilter filter;
    filter.underlyings = {"ETH"};
    desk.view().setFilter(filter);
    QCOMPARE(desk.view().rowCount(), 2);
    desk.goTo(1, InstrumentColumn);
    desk.type("BTC-PERPETUAL", Qt::Key_Tab);
    desk.type("700", Qt::Key_Return);
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"ETH-PERPETUAL", "BTC-PERPETUAL", typeHere}));
    QVERIFY(desk.view().isOutOfDate());
    QVERIFY(desk.find<QPushButton>("positionsFilterAgain")->isVisible());
    desk.panel().applyAgain();
    QCOMPARE(desk.column(InstrumentColumn), (QStringList{"ETH-PERPETUAL", typeHere}));
}

void TestPositionsView::filterIsClearedByOneClick() {
    PositionsFixture desk;
    PositionsFilter filter;
    filter.text = "perp";
    desk.view().setFilter(filter);
    QCOMPARE(desk.find<QLineEdit>("positionsFilter")->text(), QString("perp"));
    QTest::mouseClick(desk.find<QPushButton>("positionsFilterClear"), Qt::LeftButton);
    QCOMPARE(desk.view().rowCount(), 7);
    QCOMPARE(desk.find<QLineEdit>("positionsFilter")->text(), QString());
    QVERIFY(!desk.find<QPushButton>("positionsFilterClear")->isVisible());
}

void TestPositionsView::messageReachesAHiddenRow() {
    PositionsFixture desk;
    PositionsFilter filter;
    filter.underlyings = {"ETH"};
    desk.view().setFilter(filter);
    desk.panel().setGrouping(Grouping::Underlying);
    desk.panel().collapseAll();
    desk.panel().goTo(6, "DOGE-25DEC26-1-C");
    QCOMPARE(desk.table().currentIndex().data().toString(), QString("DOGE-25DEC26-1-C"));
}

void TestPositionsView::groupsAddUp() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.panel().setGrouping(Grouping::Expiry);
    QCOMPARE(desk.column(InstrumentColumn),
             (QStringList{"BTC 25 Dec 2026", "BTC-25DEC26-110000-C", "BTC-25DEC26-90000-P", "BTC perpetual, spot",
                          "BTC_USDC-PERPETUAL", "BTC", "DOGE 25 Dec 2026", "DOGE-25DEC26-1-C", "ETH perpetual, spot",
                          "ETH-PERPETUAL", typeHere}));
    const auto figure = [&](int row, int column) { return desk.view().index(row, column).data(NumberRole).toDouble(); };
    for (const int column : {ValueColumn, DeltaColumn, GammaColumn, VegaColumn, IsolatedColumn, CrossColumn,
                             CrossMaintenanceColumn, BindingColumn})
        QCOMPARE(figure(0, column), figure(1, column) + figure(2, column));
    QVERIFY(!desk.view().index(0, MarkColumn).data(NumberRole).isValid());
    QCOMPARE(desk.cell(6, MarkColumn), QString("▲ 1"));
    QVERIFY(desk.view().index(6, 0).data(Qt::ToolTipRole).toString().contains("not modelled"));
    QVERIFY(!(desk.view().flags(desk.view().index(0, 1)) & Qt::ItemIsEditable));
}

void TestPositionsView::coinsOfSeveralUnderlyingsDoNotAddUp() {
    PositionsFixture desk;
    desk.panel().setGrouping(Grouping::Group);
    QCOMPARE(desk.column(InstrumentColumn).filter(QRegularExpression("^(wing|hedge|Without a group)$")),
             (QStringList{"hedge", "wing", "Without a group"}));
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("hedge"));
    QVERIFY(!desk.view().index(0, DeltaColumn).data(NumberRole).isValid()); // BTC and ETH
    QVERIFY(desk.view().index(0, ValueColumn).data(NumberRole).isValid());
    QVERIFY(desk.view().index(3, DeltaColumn).data(NumberRole).isValid()); // BTC alone
}

void TestPositionsView::groupsFoldByKeysAndMouse() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.panel().setGrouping(Grouping::Underlying);
    const int rows = desk.view().rowCount();
    desk.goTo(0, InstrumentColumn);
    desk.key(Qt::Key_Space);
    QCOMPARE(desk.view().rowCount(), rows - 4);
    QCOMPARE(desk.cell(0, InstrumentColumn), QString("BTC (4)"));
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.view().rowCount(), rows);
    const QRect place = desk.table().visualRect(desk.view().index(0, InstrumentColumn));
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(8, place.height() / 2));
    QCOMPARE(desk.view().rowCount(), rows - 4);
    desk.panel().collapseAll();
    QCOMPARE(desk.view().rowCount(), 4);
    desk.panel().expandAll();
    QCOMPARE(desk.view().rowCount(), rows);
}

void TestPositionsView::groupFollowsItsLabel() {
    PositionsFixture desk;
    const QAbstractItemModelTester tester(&desk.view(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.panel().showColumn(GroupColumn, true);
    desk.panel().setGrouping(Grouping::Group);
    const int row = desk.view().rowOfSource(0);
    desk.goTo(row, GroupColumn);
    desk.type("hedge", Qt::Key_Return);
    QCOMPARE(desk.positions()[0].group, std::string("hedge"));
    QVERIFY(desk.view().rowOfSource(0) < row);
    QCOMPARE(desk.table().currentIndex().row(), desk.view().rowOfSource(0));
    QCOMPARE(desk.steps().last(), QString("Change group of BTC-25DEC26-110000-C"));
}

void TestPositionsView::selectionIsSummedUp() {
    PositionsFixture desk;
    QSignalSpy said(&desk.panel(), &PositionsPanel::selectionSummaryChanged);
    desk.select(0, 1, InstrumentColumn, QuantityColumn);
    QVERIFY(!said.isEmpty());
    const QString text = said.last().front().toString();
    QVERIFY2(text.startsWith("2 legs · value "), qPrintable(text));
    QVERIFY2(text.contains(" BTC · delta ") && text.contains(" ETH · P&L "), qPrintable(text));
    desk.table().clearSelection();
    QCOMPARE(said.last().front().toString(), QString());
}

void TestPositionsView::columnsAreChosenAndMoved() {
    PositionsFixture desk;
    QVERIFY(desk.table().isColumnHidden(CrossColumn));
    desk.panel().showColumn(CrossColumn, true);
    QVERIFY(!desk.table().isColumnHidden(CrossColumn));
    desk.panel().showColumn(InstrumentColumn, false);
    QVERIFY(!desk.table().isColumnHidden(InstrumentColumn));
    desk.panel().moveColumn(DeltaColumn, -1);
    QVERIFY(desk.table().header().visualIndex(DeltaColumn) < desk.table().header().visualIndex(ValueColumn));
    desk.table().header().moveSection(desk.table().header().visualIndex(MarkColumn), 0);
    QCOMPARE(desk.table().header().visualIndex(InstrumentColumn), 0); // nothing stands before it
    desk.panel().resetColumns();
    QVERIFY(desk.table().isColumnHidden(CrossColumn));
    QCOMPARE(desk.table().header().visualIndex(DeltaColumn), static_cast<int>(DeltaColumn));
}

void TestPositionsView::stateComesBack() {
    PositionsFixture first;
    first.panel().showColumn(VegaColumn, true);
    first.panel().showColumn(EntryColumn, false);
    first.panel().moveColumn(BindingColumn, -1);
    first.panel().setGrouping(Grouping::Underlying);
    first.table().setColumnWidth(ValueColumn, 133); // grouping fits the columns
    first.panel().sortBy(QuantityColumn, Qt::DescendingOrder);
    PositionsFilter filter;
    filter.text = "btc";
    filter.sides = {static_cast<int>(PositionSide::Short)};
    first.view().setFilter(filter);

    PositionsFixture second;
    second.panel().restoreState(first.panel().saveState());
    QCOMPARE(second.panel().saveState(), first.panel().saveState());
    QCOMPARE(second.column(InstrumentColumn), first.column(InstrumentColumn));
    QCOMPARE(second.table().columnWidth(ValueColumn), 133);
    QCOMPARE(second.table().header().visualIndex(BindingColumn), first.table().header().visualIndex(BindingColumn));
}

void TestPositionsView::brokenStateChangesNothing() {
    PositionsFixture desk;
    const QByteArray before = desk.panel().saveState();
    for (const char* state : {"", "nonsense", "[]", R"({"version": 99})"})
        desk.panel().restoreState(state);
    QCOMPARE(desk.panel().saveState(), before);
    desk.panel().restoreState(R"({"version": 1, "grouping": 77, "sort": {"column": "no such"}, "columns": [1, {}]})");
    QCOMPARE(desk.panel().saveState(), before);
}

void TestPositionsView::instrumentStaysInSight() {
    PositionsFixture desk;
    for (int column = 0; column < PositionColumnCount; ++column)
        desk.panel().showColumn(column, true);
    desk.panel().resize(500, 400);
    desk.goTo(0, BindingColumn);
    QVERIFY(desk.table().isColumnFrozen());
    const QRect instrument = desk.table().visualRect(desk.view().index(0, InstrumentColumn));
    QCOMPARE(instrument.left(), 0);
    QCOMPARE(desk.table().indexAt(instrument.center()), desk.view().index(0, InstrumentColumn));
    QTest::mouseClick(desk.table().viewport(), Qt::LeftButton, {},
                      instrument.center() + QPoint(0, instrument.height()));
    QCOMPARE(desk.table().currentIndex(), desk.view().index(1, InstrumentColumn));
    QVERIFY(desk.table().isColumnFrozen()); // choosing it scrolls nothing
    desk.goTo(0, BindingColumn);
    for (int step = 0; step < 8; ++step) {
        desk.key(Qt::Key_Left);
        const QRect place = desk.table().visualRect(desk.table().currentIndex());
        QVERIFY(place.left() >= instrument.width()); // never behind the instrument
    }
}

void TestPositionsView::instrumentIsEditedWhileScrolled() {
    PositionsFixture desk;
    for (int column = 0; column < PositionColumnCount; ++column)
        desk.panel().showColumn(column, true);
    desk.panel().resize(500, 400);
    desk.table().horizontalScrollBar()->setValue(300);
    desk.goTo(4, InstrumentColumn);
    QTest::keyClick(&desk.table(), Qt::Key_F2);
    QVERIFY(desk.editor() != nullptr);
    QVERIFY(desk.editor()->geometry().left() < 10); // over the instrument, not where it scrolled to
    desk.editor()->selectAll();
    QTest::keyClicks(desk.editor(), "BTC-PERPETUAL");
    QTest::keyClick(desk.editor(), Qt::Key_Return);
    QTRY_COMPARE(desk.positions()[4].instrument.symbol, std::string("BTC-PERPETUAL"));
}

void TestPositionsView::figureIsExplained() {
    PositionsFixture desk;
    QList<FigureRef> asked;
    connect(&desk.panel(), &PositionsPanel::figureRequested, this, [&](const FigureRef& ref) { asked.append(ref); });
    desk.panel().sortBy(QuantityColumn);
    desk.goTo(1, IsolatedColumn);
    desk.key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(asked.size(), 1);
    QVERIFY(asked[0].regime == Regime::Isolated && asked[0].part == FigureRef::Part::Position);
    QCOMPARE(asked[0].instrument, std::string("BTC_USDC-PERPETUAL"));
    QCOMPARE(asked[0].row, 3);
    const QRect place = desk.table().visualRect(desk.view().index(0, DeltaColumn));
    QTest::mouseDClick(desk.table().viewport(), Qt::LeftButton, Qt::ControlModifier, place.center());
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked[1].regime == Regime::Portfolio);
}

void TestPositionsView::largeBookIsHandled() {
    Portfolio book;
    for (int row = 0; row < 20000; ++row)
        book.positions.push_back(
            leg(row % 2 ? "BTC-25DEC26-110000-C" : "BTC-25DEC26-90000-P", row % 13 - 6.5, row % 3 ? "a" : "b"));
    PositionsFixture desk(std::move(book));
    desk.panel().sortBy(QuantityColumn);
    QCOMPARE(desk.cell(0, QuantityColumn), QString("\u22126.5"));
    desk.panel().setGrouping(Grouping::Group);
    QCOMPARE(desk.view().rowCount(), 20003);
    desk.panel().selectAll();
    QVERIFY(desk.panel().selectionSummary().startsWith("20000 legs"));
    desk.table().scrollToBottom();
    desk.goTo(1, QuantityColumn);
    desk.type("3", Qt::Key_Return);
    QCOMPARE(desk.cell(1, QuantityColumn), QString("+3"));
}

QTEST_MAIN(TestPositionsView)
#include "test_positions_view.moc"
