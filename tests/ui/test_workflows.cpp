// The three people the program is for, each with a piece of work from beginning to end, by keys and the mouse only.
#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeView>

using namespace marginscope;

namespace {

constexpr int instrument = PositionsModel::InstrumentColumn;
constexpr int quantity = PositionsModel::QuantityColumn;

// A day's book of an analyst: a strangle against a perpetual, with a symbol that was mistyped in the source.
const QByteArray desk = "instrument,quantity,entry_price\n"
                        "BTC-25DEC26-110000-C,-4,0.024\n"
                        "BTC-25DEC26-90000-P,-4,0.0285\n"
                        "BTC-25DEC26-1250000-Q,4,0.005\n"
                        "BTC-PERPETUAL,20000,98000\n";

} // namespace

class TestWorkflows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        driver_ = std::make_unique<WindowDriver>();
        QVERIFY(driver_->open("sample:short-strangle"));
    }
    void cleanup() { driver_.reset(); }

    void analystFindsTheRowThatCountsNowhere();
    void analystReconcilesWithTheVenue();
    void analystTakesTheFiguresAlong();
    void traderSeesWhatAHedgeSaves();
    void traderTakesThingsBack();
    void trainerShowsALesson();
    void trainerMovesTheMarket();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { driver_->key(key, modifiers); }
    /// Each key goes to what has the focus then: the first may open an editor.
    void types(const QString& text) {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    }
    double figure(const QString& regime, const QString& part) {
        QString text = driver_->card(regime, part);
        return text.remove(QChar(0x202F)).replace(QChar(0x2212), '-').toDouble();
    }
    bool palette(const QString& words) {
        press(Qt::Key_K, Qt::ControlModifier);
        if (qobject_cast<QLineEdit*>(QApplication::focusWidget()) == nullptr) return false;
        types(words);
        press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return !driver_->window().controller().isBusy(); }, 20000) &&
               driver_->settled();
    }
    /// Answers the open file dialog with a name.
    bool answerFile(const QString& path) {
        auto* dialog = driver_->window().findChild<QFileDialog*>("fileDialog");
        if (dialog == nullptr) return false;
        auto* name = dialog->findChild<QLineEdit*>("fileNameEdit");
        name->selectAll();
        QTest::keyClicks(name, path);
        QTest::keyClick(name, Qt::Key_Return);
        const bool gone =
            QTest::qWaitFor([open = QPointer<QFileDialog>(dialog)] { return open.isNull() || !open->isVisible(); });
        QApplication::setActiveWindow(&driver_->window()); // what a window manager does when a dialog goes
        return gone;
    }
    bool openedByDialog(const QString& path) {
        press(Qt::Key_O, Qt::ControlModifier);
        return answerFile(path) &&
               QTest::qWaitFor([this] { return !driver_->window().controller().isBusy(); }, 20000) &&
               driver_->settled();
    }

    std::unique_ptr<WindowDriver> driver_;
};

void TestWorkflows::analystFindsTheRowThatCountsNowhere() {
    QVERIFY(openedByDialog(driver_->scratchFile("desk.csv", desk)));
    const double before = figure("portfolio", "requirement");
    const auto* messages = driver_->find<QListView>("messagesList");
    const QModelIndex first = messages->model()->index(0, 0);
    QVERIFY2(first.data().toString().contains("1250000-Q"), qPrintable(first.data().toString()));

    // The bought wing is missing: typed anew, the requirement falls and the cards say by how much.
    press(Qt::Key_L, Qt::ControlModifier);
    driver_->type("BTC-25DEC26-80000-P", Qt::Key_Tab);
    driver_->type("4", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QVERIFY(figure("portfolio", "requirement") < before);
    QVERIFY2(driver_->card("portfolio", "requirementChange").contains(QChar(0x25BC)),
             qPrintable(driver_->card("portfolio", "requirementChange")));

    // Down to the inputs of the requirement, by keyboard.
    press(Qt::Key_3, Qt::ControlModifier);
    auto* tree = driver_->find<QTreeView>("explainTree");
    QVERIFY(tree->isVisible());
    QTRY_VERIFY(tree->currentIndex().isValid());
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("explain.search"));
    types("80000-P");
    QTRY_VERIFY(driver_->text("explain.matches").contains(" of "));
    press(Qt::Key_Return);
    QVERIFY(tree->currentIndex().siblingAtColumn(0).data().toString().contains("80000-P"));

    // And the same leg among many in the table.
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QString("positionsFilter"));
    types("80000");
    QTRY_COMPARE(driver_->positions().model()->rowCount(), 2); // the leg and the row to type in
}

void TestWorkflows::analystReconcilesWithTheVenue() {
    press(Qt::Key_6, Qt::AltModifier);
    auto* start = driver_->find<QPushButton>("reconciliation.start");
    QVERIFY(start->isVisible());
    QTest::mouseClick(start, Qt::LeftButton);
    auto* table = driver_->find<QTableView>("reconciliationTable");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QCoreApplication::processEvents();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, ReconciliationModel::VenueColumn));
    types("90000");
    press(Qt::Key_Return);
    QVERIFY(!driver_->text("reconciliation.summary").isEmpty());
    auto* keep = driver_->find<QPushButton>("reconciliation.keep");
    QTRY_VERIFY(keep->isEnabled());
    QTest::mouseClick(keep, Qt::LeftButton);
    QTRY_COMPARE(driver_->find<QTableView>("reconciliationHistory")->model()->rowCount(), 1);
}

void TestWorkflows::analystTakesTheFiguresAlong() {
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains("Portfolio") && text.contains('\t'));

    const QString sheet = driver_->scratchFile("unused", "") + ".xlsx";
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answerFile(sheet));
    QTRY_VERIFY(driver_->text("messageBar.text").contains("xlsx"));
    QFile written(sheet);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.read(2), QByteArray("PK"));

    const QString report = driver_->scratchFile("unused", "") + ".pdf";
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answerFile(report));
    QTRY_VERIFY(driver_->text("messageBar.text").contains("pdf"));
    QFile pages(report);
    QVERIFY(pages.open(QIODevice::ReadOnly));
    QCOMPARE(pages.read(4), QByteArray("%PDF"));
}

void TestWorkflows::traderSeesWhatAHedgeSaves() {
    press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    press(Qt::Key_L, Qt::ControlModifier);
    types("BTC-25DEC26-110000-C");
    press(Qt::Key_Return);
    driver_->type("-5", Qt::Key_Return);
    QVERIFY(driver_->settled());
    const double naked = figure("portfolio", "requirement"), alone = figure("isolated", "requirement");
    QVERIFY(naked > 0.0);

    // The hedge, typed straight on.
    types("BTC-25DEC26-125000-C");
    press(Qt::Key_Return);
    driver_->type("5", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QVERIFY(figure("portfolio", "requirement") < naked);
    QCOMPARE(figure("isolated", "requirement"), alone);
    QVERIFY(driver_->card("portfolio", "requirementChange").contains(QChar(0x25BC)));
}

void TestWorkflows::traderTakesThingsBack() {
    const double before = figure("portfolio", "requirement");
    driver_->goTo(0, quantity);
    driver_->type("-8", Qt::Key_Return);
    driver_->goTo(1, quantity);
    driver_->type("-8", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QVERIFY(figure("portfolio", "requirement") > before);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(figure("portfolio", "requirement"), before);

    // Two legs at once from a chat, as they come.
    QApplication::clipboard()->setText("BTC-25DEC26-100000-P\t2\nBTC-25DEC26-90000-P\t-2\n");
    const int rows = driver_->positions().model()->rowCount();
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Escape); // out of the editor, on the row to type in
    driver_->positions().setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(driver_->positions().model()->rowCount(), rows + 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(driver_->positions().model()->rowCount(), rows);
}

void TestWorkflows::trainerShowsALesson() {
    press(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
    QVERIFY(palette("when portfolio costs more"));
    QVERIFY(figure("portfolio", "requirement") > figure("cross", "requirement"));
    auto* number = driver_->find<QLabel>("card.portfolio.requirement");
    const int large = QFontInfo(number->font()).pixelSize();
    QVERIFY(driver_->find<QLabel>("card.portfolio.reason")->isVisible());
    QTest::mouseClick(number, Qt::LeftButton);
    QVERIFY(driver_->find<QTreeView>("explainTree")->isVisible());
    QVERIFY(palette("analyst"));
    QVERIFY(QFontInfo(number->font()).pixelSize() * 3 < large * 2);
}

void TestWorkflows::trainerMovesTheMarket() {
    const double before = figure("portfolio", "requirement");
    press(Qt::Key_3, Qt::AltModifier);
    auto* slider = driver_->find<QSlider>("priceSlider");
    QVERIFY(slider->isVisible());
    slider->setFocus();
    for (int step = 0; step < 5; ++step)
        press(Qt::Key_Right);
    QVERIFY(driver_->settled());
    QVERIFY(figure("portfolio", "requirement") != before);
    QVERIFY(driver_->find<QWidget>("movedBar")->isVisible());
    QVERIFY(driver_->text("movedBar.text").contains('%'));
    QTest::mouseClick(driver_->find<QPushButton>("movedBar.back"), Qt::LeftButton);
    QVERIFY(driver_->settled());
    QCOMPARE(figure("portfolio", "requirement"), before);
    QVERIFY(!driver_->find<QWidget>("movedBar")->isVisible());
}

QTEST_MAIN(TestWorkflows)
#include "test_workflows.moc"
