// Books as documents of the window: tabs, files that change, sessions, drops, layouts.
#include "tests/ui/window_driver.h"

#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

using namespace marginscope;

namespace {

constexpr int instrument = PositionsModel::InstrumentColumn;
constexpr int quantity = PositionsModel::QuantityColumn;

QByteArray bookOf(double size) {
    return QByteArray(R"({"format": "marginscope.portfolio/1", "name": "Desk", "positions": [
        {"instrument": "BTC-PERPETUAL", "quantity": )") +
           QByteArray::number(size) + R"(}], "collateral": [{"asset": "USDC", "quantity": 100000}]})";
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        driver_ = std::make_unique<WindowDriver>();
        QVERIFY(driver_->open("sample:short-strangle"));
    }
    void cleanup() { driver_.reset(); }

    void lessonNobodyTouchedMakesRoom();
    void changedBookKeepsItsTab();
    void openBookIsShownAgain();
    void tabsAreSteppedThroughByKeyboard();
    void duplicateIsABookOfItsOwn();
    void everyTabHasItsOwnHistory();
    void closingATabAsks();
    void lastTabIsFollowedByAnEmptyBook();
    void revertReadsTheFileAgain();
    void changedFileIsTold();
    void reloadOfAClosedBookDoesNothing();
    void savingOverAChangedFileAsks();
    void filesAreDropped();
    void hugeFileIsRefusedInWords();
    void rulebookAndMarketAreSteps();
    void marketMoveMovesTheCardsAndGoesBack();
    void closingNeverAsksAndNeverLoses();
    void closingAsksWhereChangesCannotBeKept();
    void unsavedWorkOfACrashIsOffered();
    void marketChangedByHandComesBack();
    void missingMarketOfABookIsTold();
    void sessionComesBack();
    void sessionWithoutItsFileSaysSo();
    void sessionFileOfAnybody_data();
    void sessionFileOfAnybody();
    void windowStaysOnAScreen();
    void layoutsForItsUsers();
    void closingDuringARun();

private:
    QTabBar& tabs() { return *driver_->find<QTabBar>("bookTabs"); }
    DocumentController& controller() { return driver_->window().controller(); }
    bool opened(const QStringList& locations) {
        driver_->window().open(locations);
        return QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000) && driver_->settled();
    }
    void change(const QString& size) {
        driver_->goTo(0, quantity);
        driver_->type(size, Qt::Key_Return);
    }

    std::unique_ptr<WindowDriver> driver_;
};

void TestDocuments::lessonNobodyTouchedMakesRoom() {
    QVERIFY(opened({"sample:naked-short-call"}));
    QCOMPARE(tabs().count(), 1);
    QVERIFY(!tabs().isVisible());
}

void TestDocuments::changedBookKeepsItsTab() {
    change("-9");
    QVERIFY(opened({"sample:naked-short-call"}));
    QCOMPARE(tabs().count(), 2);
    QVERIFY(tabs().isVisible());
    QVERIFY(tabs().tabText(0).endsWith('*'));
    QVERIFY(!tabs().tabText(1).endsWith('*'));
    tabs().setCurrentIndex(0);
    QCOMPARE(driver_->cell(0, quantity), QString(QChar(0x2212)) + "9");
}

void TestDocuments::openBookIsShownAgain() {
    const QString file = driver_->scratchFile("desk.json", bookOf(1000));
    QVERIFY(opened({file}));
    QVERIFY(opened({"sample:naked-short-call"}));
    QCOMPARE(tabs().count(), 2);
    QVERIFY(opened({file}));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().currentIndex(), 0);
}

void TestDocuments::tabsAreSteppedThroughByKeyboard() {
    QVERIFY(opened({driver_->scratchFile("a.json", bookOf(1000)), driver_->scratchFile("b.json", bookOf(2000))}));
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(tabs().currentIndex(), 1);
    driver_->key(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(tabs().currentIndex(), 0);
    QCOMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, 1000.0);
    driver_->key(Qt::Key_PageUp, Qt::ControlModifier);
    QCOMPARE(tabs().currentIndex(), 1);
}

void TestDocuments::duplicateIsABookOfItsOwn() {
    driver_->window().actions().duplicateTab->trigger();
    QVERIFY(driver_->settled());
    QCOMPARE(tabs().count(), 2);
    QVERIFY(driver_->window().isWindowModified());
    QVERIFY(driver_->window().document().title().startsWith("Copy of"));
    change("-9");
    QVERIFY(driver_->settled());
    tabs().setCurrentIndex(0);
    QVERIFY(driver_->window().document().workspace().portfolio().positions.front().quantity != -9.0);
}

void TestDocuments::everyTabHasItsOwnHistory() {
    change("-9");
    QVERIFY(opened({"sample:naked-short-call"}));
    QVERIFY(!driver_->window().actions().undo->isEnabled());
    tabs().setCurrentIndex(0);
    QVERIFY(driver_->window().actions().undo->isEnabled());
    driver_->window().actions().undo->trigger();
    QVERIFY(!controller().current().isModified());
}

void TestDocuments::closingATabAsks() {
    change("-9");
    QVERIFY(opened({"sample:naked-short-call"}));
    tabs().setCurrentIndex(0);
    driver_->key(Qt::Key_W, Qt::ControlModifier);
    auto* question = driver_->find<QMessageBox>("saveQuestion");
    QVERIFY(question != nullptr && question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QCOMPARE(tabs().count(), 2);
    QTRY_VERIFY(driver_->find<QMessageBox>("saveQuestion") == nullptr);
    driver_->window().actions().closeTab->trigger();
    question = driver_->find<QMessageBox>("saveQuestion");
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QCOMPARE(tabs().count(), 1);
    QVERIFY(driver_->window().document().title().contains("call", Qt::CaseInsensitive));
}

void TestDocuments::lastTabIsFollowedByAnEmptyBook() {
    driver_->key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(tabs().count(), 1);
    QVERIFY(controller().current().isEmpty());
}

void TestDocuments::revertReadsTheFileAgain() {
    QVERIFY(opened({driver_->scratchFile("desk.json", bookOf(1000))}));
    change("5000");
    QVERIFY(driver_->settled());
    driver_->window().actions().revert->trigger();
    auto* question = driver_->find<QMessageBox>("revertQuestion");
    QVERIFY(question != nullptr);
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QTRY_COMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, 1000.0);
    QVERIFY(!driver_->window().isWindowModified());
}

void TestDocuments::changedFileIsTold() {
    const QString file = driver_->scratchFile("desk.json", bookOf(1000));
    QVERIFY(opened({file}));
    QVERIFY(write(file, bookOf(123456)));
    QTRY_VERIFY(driver_->find<QWidget>("messageBar")->isVisible());
    QVERIFY(driver_->text("messageBar.text").contains("desk.json"));
    QTest::mouseClick(driver_->find<QPushButton>("messageBar.answer0"), Qt::LeftButton);
    QTRY_COMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, 123456.0);
}

void TestDocuments::reloadOfAClosedBookDoesNothing() {
    const QString file = driver_->scratchFile("desk.json", bookOf(1000));
    QVERIFY(opened({file}));
    QVERIFY(opened({"sample:naked-short-call"}));
    QVERIFY(write(file, bookOf(123456)));
    QTRY_VERIFY(driver_->find<QWidget>("messageBar")->isVisible());
    controller().close(*controller().books().front());
    QCOMPARE(tabs().count(), 1);
    QTest::mouseClick(driver_->find<QPushButton>("messageBar.answer0"), Qt::LeftButton);
    QVERIFY(!controller().isBusy());
    QCOMPARE(controller().current().location(), std::string("sample:naked-short-call"));
}

void TestDocuments::savingOverAChangedFileAsks() {
    const QString file = driver_->scratchFile("desk.json", bookOf(1000));
    QVERIFY(opened({file}));
    change("5000");
    QVERIFY(write(file, bookOf(123456)));
    QVERIFY(controller().current().fileChangedSince());
    driver_->key(Qt::Key_S, Qt::ControlModifier);
    auto* question = driver_->find<QMessageBox>("overwriteQuestion");
    QVERIFY(question != nullptr && question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bookOf(123456));
    QVERIFY(driver_->window().isWindowModified());
}

void TestDocuments::filesAreDropped() {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(driver_->scratchFile("a.json", bookOf(1000))),
                   QUrl::fromLocalFile(driver_->scratchFile("b.json", bookOf(2000)))});
    QDragEnterEvent enter({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver_->window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({100, 100}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&driver_->window(), &drop);
    QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
    QVERIFY(driver_->settled());
    QCOMPARE(tabs().count(), 2);
}

void TestDocuments::hugeFileIsRefusedInWords() {
    const QString path = driver_->scratchFile("huge.csv", "instrument,quantity\n");
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    QVERIFY(file.resize(qint64{300} * 1024 * 1024)); // sparse
    file.close();
    driver_->window().open(QStringList{path});
    QTRY_VERIFY_WITH_TIMEOUT(driver_->find<QWidget>("messageBar")->isVisible(), 20000);
    QVERIFY2(driver_->text("messageBar.text").contains("huge.csv"), qPrintable(driver_->text("messageBar.text")));
    QCOMPARE(tabs().count(), 1);
}

void TestDocuments::rulebookAndMarketAreSteps() {
    const QString before = driver_->card("portfolio", "requirement");
    controller().chooseRulebook("deribit@2024-06-17");
    QVERIFY(driver_->settled());
    QVERIFY(driver_->card("portfolio", "rulebook").contains("2024-06-17"));
    QVERIFY(!driver_->window().isWindowModified()); // the book is as it was
    driver_->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->card("portfolio", "requirement"), before);
    QVERIFY(!driver_->card("portfolio", "rulebook").contains("2024-06-17"));
}

void TestDocuments::marketMoveMovesTheCardsAndGoesBack() {
    const QString before = driver_->card("portfolio", "requirement");
    driver_->window().document().setShift({0.1, 0.2, 1.0, {}});
    QVERIFY(driver_->settled());
    QVERIFY(driver_->card("portfolio", "requirement") != before);
    QVERIFY(!driver_->window().isWindowModified());
    QVERIFY(driver_->window().actions().resetMove->isEnabled());
    driver_->window().actions().resetMove->trigger();
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->card("portfolio", "requirement"), before);
}

void TestDocuments::closingNeverAsksAndNeverLoses() {
    const auto folder = driver_->folder();
    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(opened({"sample:short-strangle"}));
    change("-9");
    for (int start = 0; start < 2; ++start) { // as often as needed
        QVERIFY(driver_->window().close());
        driver_ = std::make_unique<WindowDriver>(folder);
        QVERIFY(driver_->window().restoreSession());
        QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
        QVERIFY(driver_->settled());
        QCOMPARE(driver_->cell(0, quantity), QString(QChar(0x2212)) + "9");
        QVERIFY(driver_->window().isWindowModified());
    }
}

void TestDocuments::closingAsksWhereChangesCannotBeKept() {
    QVERIFY(!driver_->scratchFile("store.db", "not a database at all, but long enough to be looked at").isEmpty());
    change("-9");
    QVERIFY(!driver_->window().close());
    auto* question = driver_->find<QMessageBox>("saveQuestion");
    QVERIFY(question != nullptr && question->isVisible());
    QTest::mouseClick(question->button(QMessageBox::Cancel), Qt::LeftButton);
    QVERIFY(driver_->window().isVisible());
    QTRY_VERIFY(driver_->find<QMessageBox>("saveQuestion") == nullptr);
    QVERIFY(!driver_->window().close());
    question = driver_->find<QMessageBox>("saveQuestion");
    QTest::mouseClick(question->button(QMessageBox::Discard), Qt::LeftButton);
    QVERIFY(!driver_->window().isVisible());
}

void TestDocuments::unsavedWorkOfACrashIsOffered() {
    const auto folder = driver_->folder();
    change("-9");
    QVERIFY(controller().current().keepDraft());
    driver_ = std::make_unique<WindowDriver>(folder); // the first never closed its books
    QVERIFY(opened({"sample:naked-short-call"}));
    driver_->window().offerDrafts();
    QVERIFY(driver_->find<QWidget>("messageBar")->isVisible());
    QTest::mouseClick(driver_->find<QPushButton>("messageBar.answer0"), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, -9.0);
    QVERIFY(driver_->window().isWindowModified());
    driver_->window().offerDrafts();
    QVERIFY(!driver_->find<QWidget>("messageBar")->isVisible()); // it is open now
}

void TestDocuments::marketChangedByHandComesBack() {
    const auto folder = driver_->folder();
    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(opened({"sample:short-strangle"}));
    auto market = std::make_shared<MarketSnapshot>(driver_->window().document().workspace().market());
    market->underlyings.front().spot = 123456.0;
    controller().current().editMarket(market, "Spot", -1);
    QVERIFY(driver_->settled());
    QVERIFY(driver_->window().close());
    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(driver_->window().restoreSession());
    QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->window().document().workspace().market().underlyings.front().spot, 123456.0);
    QVERIFY(driver_->window().document().marketIsEdited());
    driver_->window().actions().resetMarket->trigger();
    QVERIFY(!driver_->window().document().marketIsEdited());
}

void TestDocuments::missingMarketOfABookIsTold() {
    const QString market = driver_->scratchFile("mine.json", R"({"format": "marginscope.market/1",
        "as_of": "2026-11-20T08:00:00Z", "currency": "USD", "underlyings": [{"underlying": "BTC", "spot": 90000}]})");
    QVERIFY(controller().current().saveInStore("Desk", SaveMode::CreateNew));
    QVERIFY(opened({market}));
    QCOMPARE(driver_->window().document().workspace().market().underlyings.front().spot, 90000.0);
    QVERIFY(opened({"sample:naked-short-call"}));
    controller().close(*controller().books().front());
    QVERIFY(QFile::remove(market));
    QVERIFY(opened({"store:Desk"}));
    QVERIFY2(driver_->text("messageBar.text").contains("mine.json"), qPrintable(driver_->text("messageBar.text")));
    QVERIFY(driver_->window().document().workspace().market().underlyings.front().spot != 90000.0);
}

void TestDocuments::sessionComesBack() {
    const auto folder = driver_->folder();
    const QString file = driver_->scratchFile("desk.json", bookOf(1000));
    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(opened({file}));
    QVERIFY(opened({"sample:naked-short-call"}));
    controller().chooseRulebook("deribit@2024-06-17");
    driver_->find<QTabWidget>("rightTabs")->setCurrentIndex(1);
    QVERIFY(driver_->window().close());

    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(driver_->window().restoreSession());
    QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
    QVERIFY(driver_->settled());
    QCOMPARE(tabs().count(), 2);
    QCOMPARE(controller().current().location(), std::string("sample:naked-short-call"));
    QCOMPARE(driver_->window().document().workspace().rulebook().version, std::string("2024-06-17"));
    QCOMPARE(driver_->find<QTabWidget>("rightTabs")->currentIndex(), 1);
    QVERIFY(driver_->window().actions().undo->isEnabled() == false);
}

void TestDocuments::sessionWithoutItsFileSaysSo() {
    const auto folder = driver_->folder();
    const QString file = driver_->scratchFile("gone.json", bookOf(1000));
    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(opened({file}));
    QVERIFY(driver_->window().close());
    QVERIFY(QFile::remove(file));

    driver_ = std::make_unique<WindowDriver>(folder);
    QVERIFY(driver_->window().restoreSession());
    QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
    QVERIFY(driver_->settled());
    QVERIFY(driver_->text("messageBar.text").contains("gone.json"));
    QVERIFY(controller().current().isEmpty());
}

void TestDocuments::sessionFileOfAnybody_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("prose") << QByteArray("hello");
    QTest::newRow("another program's") << QByteArray(R"({"format": "x", "books": [{"location": "a"}]})");
    QTest::newRow("wrong types") << QByteArray(
        R"({"format": "marginscope.session/1", "books": [1, "a", {"location": 5}]})");
    QTest::newRow("books is no list") << QByteArray(R"({"format": "marginscope.session/1", "books": {"a": 1}})");
}

void TestDocuments::sessionFileOfAnybody() {
    QFETCH(const QByteArray, json);
    QVERIFY(sessionFromJson(json).books.empty());
}

void TestDocuments::windowStaysOnAScreen() {
    const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1280, 1024}};
    QCOMPARE(insideScreens({100, 100, 1280, 800}, screens), QRect(100, 100, 1280, 800));
    QCOMPARE(insideScreens({2000, 50, 1000, 800}, screens), QRect(2000, 50, 1000, 800));
    const QRect moved = insideScreens({5000, 3000, 1280, 800}, screens);
    QVERIFY(screens.front().contains(moved));
    QCOMPARE(moved.size(), QSize(1280, 800));
    QVERIFY(screens.front().contains(insideScreens({0, 0, 4000, 3000}, screens)));
    QVERIFY(screens.front().contains(insideScreens({100, -500, 1280, 800}, screens)));
}

void TestDocuments::layoutsForItsUsers() {
    const auto width = [this] { return driver_->find<QSplitter>("workSplitter")->sizes().front(); };
    const int small = QFontInfo(driver_->find<QLabel>("card.cross.requirement")->font()).pixelSize();
    driver_->window().actions().layouts[2]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(QFontInfo(driver_->find<QLabel>("card.cross.requirement")->font()).pixelSize() > small);
    const int trainer = width();
    driver_->window().actions().layouts[1]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(!driver_->find<QWidget>("libraryDock")->isVisible());
    QVERIFY(width() > trainer);
    driver_->window().actions().resetLayout->trigger();
    QCoreApplication::processEvents();
    QVERIFY(driver_->find<QWidget>("libraryDock")->isVisible());
    QCOMPARE(QFontInfo(driver_->find<QLabel>("card.cross.requirement")->font()).pixelSize(), small);
    QVERIFY(driver_->window().actions().layouts[0]->isChecked());
}

void TestDocuments::closingDuringARun() {
    driver_->window().document().setShift({0.05, 0.0, 0.0, {}});
    QVERIFY(driver_->window().jobs().isRunning());
    QVERIFY(driver_->window().close());
    driver_.reset();
}

QTEST_MAIN(TestDocuments)
#include "test_documents.moc"
