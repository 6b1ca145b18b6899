// One pane of a page with the whole width, and both as they were.
#include "tests/ui/window_driver.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QTabWidget>

using namespace marginscope;
using Pane = WorkPanes::Pane;

class TestWorkPanes : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        driver_ = std::make_unique<WindowDriver>();
        QVERIFY(driver_->open("sample:short-strangle"));
    }
    void cleanup() { driver_.reset(); }

    void commandTakesThePaneWithTheFocusAndBringsBothBack();
    void tabBarIsDoubleClicked();
    void buttonsSayWhatTheyDo();
    void escapeIsTheEditorsFirst();
    void whatIsAskedForComesUp();
    void cardsAreOneLineMeanwhile();
    void namedLayoutsShowBoth();
    void sessionKeepsIt();
    void tabsOutOfSightAreCounted();
    void tablesHaveRowsInASmallWindow_data();
    void tablesHaveRowsInASmallWindow();

private:
    WorkPanes& panes() { return driver_->window().page().panes(); }
    QAction& command() { return *driver_->window().actions().maximisePane; }
    void turn() { QCoreApplication::processEvents(); }
    std::unique_ptr<WindowDriver> driver_;
};

void TestWorkPanes::commandTakesThePaneWithTheFocusAndBringsBothBack() {
    panes().setSizes({620, 390});
    turn();
    const QList<int> before = panes().sizes();
    driver_->positions().setFocus();
    command().trigger();
    turn();
    QVERIFY(panes().maximised() == Pane::Left);
    QVERIFY(command().isChecked());
    QVERIFY(panes().tabs(Pane::Left).isVisible() && !panes().tabs(Pane::Right).isVisible());
    QVERIFY(panes().tabs(Pane::Left).width() > before[0] + before[1] - 20);
    command().trigger();
    turn();
    QVERIFY(!panes().maximised() && !command().isChecked());
    QCOMPARE(panes().sizes(), before);

    driver_->window().page().showPane("surfacePanel");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(panes().maximised() == Pane::Right);
    QVERIFY(panes().tabs(Pane::Right).isAncestorOf(QApplication::focusWidget()));
    panes().setMaximised(Pane::Left);
    QVERIFY(panes().tabs(Pane::Left).isAncestorOf(QApplication::focusWidget()));
    panes().setMaximised(std::nullopt);
    turn();
    QCOMPARE(panes().sizes(), before);
}

void TestWorkPanes::tabBarIsDoubleClicked() {
    const QList<int> before = panes().sizes();
    QTabBar& bar = *panes().tabs(Pane::Right).tabBar();
    QTest::mouseDClick(&bar, Qt::LeftButton, {}, bar.tabRect(0).center());
    QVERIFY(panes().maximised() == Pane::Right);
    turn();
    QTest::mouseDClick(&bar, Qt::LeftButton, {}, bar.tabRect(0).center());
    QVERIFY(!panes().maximised());
    turn();
    QCOMPARE(panes().sizes(), before);
}

void TestWorkPanes::buttonsSayWhatTheyDo() {
    auto* button = driver_->find<QAbstractButton>("rightTabs.maximise");
    const QString maximise = button->accessibleName();
    QVERIFY(!maximise.isEmpty() && button->toolTip() == maximise && !button->icon().isNull());
    button->click();
    QVERIFY(panes().maximised() == Pane::Right && button->isChecked());
    QVERIFY(button->accessibleName() != maximise);
    button->click();
    QVERIFY(!panes().maximised());
    QCOMPARE(button->accessibleName(), maximise);
}

void TestWorkPanes::escapeIsTheEditorsFirst() {
    panes().setMaximised(Pane::Left);
    driver_->goTo(0, PositionsModel::QuantityColumn);
    driver_->key(Qt::Key_F2);
    QVERIFY(driver_->editor());
    QTest::keyClick(driver_->editor(), Qt::Key_Escape);
    QVERIFY(panes().maximised());
    auto* filter = driver_->window().page().findChild<QLineEdit*>();
    QVERIFY(filter);
    filter->setFocus();
    QTest::keyClick(filter, Qt::Key_Escape);
    panes().setMaximised(Pane::Left);
    driver_->positions().setFocus();
    QTest::keyClick(&driver_->positions(), Qt::Key_Escape);
    QVERIFY(!panes().maximised());
}

void TestWorkPanes::whatIsAskedForComesUp() {
    panes().setMaximised(Pane::Left);
    FigureRef figure;
    figure.regime = Regime::Portfolio;
    driver_->window().page().explain(figure);
    QVERIFY(panes().maximised() == Pane::Right);
    QVERIFY(driver_->window().page().explanation().isVisible());
    driver_->window().page().showPane("collateralPanel");
    QVERIFY(panes().maximised() == Pane::Left);
    QVERIFY(driver_->window().page().collateral().isVisible());
}

void TestWorkPanes::cardsAreOneLineMeanwhile() {
    RegimeCard& card = driver_->window().page().card(Regime::Cross);
    const int whole = card.height();
    panes().setMaximised(Pane::Right);
    QVERIFY(card.isCondensed());
    QTRY_VERIFY(card.height() < whole / 3);
    panes().setMaximised(std::nullopt);
    QVERIFY(!card.isCondensed());
    QTRY_COMPARE(card.height(), whole);
}

void TestWorkPanes::namedLayoutsShowBoth() {
    WindowActions& actions = driver_->window().actions();
    for (QAction* layout : actions.layouts) {
        layout->trigger();
        turn();
        const QList<int> before = panes().sizes();
        panes().setMaximised(Pane::Right);
        turn();
        QCOMPARE(panes().sizes()[0], 0);
        panes().setMaximised(std::nullopt);
        turn();
        QCOMPARE(panes().sizes(), before);
    }
    panes().setMaximised(Pane::Left);
    actions.resetLayout->trigger();
    turn();
    QVERIFY(!panes().maximised() && !command().isChecked());
    QVERIFY(std::abs(panes().sizes()[0] - panes().sizes()[1]) < 4);
}

void TestWorkPanes::sessionKeepsIt() {
    BookPage& page = driver_->window().page();
    panes().setSizes({600, 410});
    turn();
    const QList<int> before = panes().sizes();
    panes().setMaximised(Pane::Right);
    const QByteArray state = page.saveState();
    panes().setMaximised(std::nullopt);
    panes().setSizes({500, 510});
    page.restoreState(state);
    turn();
    QVERIFY(panes().maximised() == Pane::Right);
    QVERIFY(page.card(Regime::Cross).isCondensed());
    panes().setMaximised(std::nullopt);
    turn();
    QCOMPARE(panes().sizes(), before);
    page.restoreState(page.saveState());
    QVERIFY(!panes().maximised());
}

void TestWorkPanes::tabsOutOfSightAreCounted() {
    auto* all = driver_->find<QAbstractButton>("rightTabs.all");
    QTRY_VERIFY(all->text().startsWith('+'));
    QVERIFY(all->toolTip().contains("Capital"));
    panes().setMaximised(Pane::Right);
    QTRY_VERIFY(!all->text().startsWith('+'));
    QVERIFY(!all->toolTip().contains("Capital"));
}

// Rows that are wholly to be seen, beginning with the first that is.
int wholeRows(const QTableView& table) {
    int rows = 0;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const int top = table.rowViewportPosition(row);
        if (top >= 0 && top + table.rowHeight(row) <= table.viewport()->height()) ++rows;
    }
    return rows;
}

void TestWorkPanes::tablesHaveRowsInASmallWindow_data() {
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QStringList>("tables");
    QTest::addColumn<int>("least");
    QTest::newRow("hedge") << "hedgePanel" << QStringList{"hedgeTable"} << 4; // the book as it is besides
    QTest::newRow("legs") << "hedgePanel" << QStringList{"hedgeDetails"} << 3;
    QTest::newRow("capital") << "capitalPanel" << QStringList{"capitalTable"} << 3;
    QTest::newRow("ladder") << "ladderPanel" << QStringList{"ladderTable"} << 5;
    QTest::newRow("changes") << "changesPanel" << QStringList{"changesTable"} << 5;
    QTest::newRow("stress") << "stressPanel" << QStringList{"stressTable"} << 6;
    QTest::newRow("value at risk") << "varPanel" << QStringList{"varTable"} << 3;
}

void TestWorkPanes::tablesHaveRowsInASmallWindow() {
    QFETCH(const QString, pane);
    QFETCH(const QStringList, tables);
    QFETCH(const int, least);
    QCOMPARE(driver_->window().size(), QSize(1280, 800));
    driver_->window().page().showPane(pane);
    for (const QString& name : tables) {
        const auto* table = driver_->find<QTableView>(name);
        QVERIFY2(table, qPrintable(name));
        const auto shown = [&] { return wholeRows(*table) >= std::min(least, table->model()->rowCount()); };
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 0, 30000);
        QVERIFY2(QTest::qWaitFor(shown, 2000),
                 qPrintable(QString("%1: %2 of %3").arg(name).arg(wholeRows(*table)).arg(table->model()->rowCount())));
    }
}

QTEST_MAIN(TestWorkPanes)
#include "test_work_panes.moc"
