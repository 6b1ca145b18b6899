// What-ifs in the window: made from a book, never taken for it, compared with it, applied to it.
#include "tests/ui/window_driver.h"

#include "core/session/what_if_tree.h"

#include <QComboBox>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace marginscope;

namespace {

constexpr int quantity = PositionsModel::QuantityColumn;

QByteArray bookOf(double size) {
    return QByteArray(R"({"format": "marginscope.portfolio/1", "name": "Desk", "positions": [
        {"instrument": "BTC-PERPETUAL", "quantity": )") +
           QByteArray::number(size) + R"(}], "collateral": [{"asset": "USDC", "quantity": 100000}]})";
}

} // namespace

class TestWhatIfWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        driver_ = std::make_unique<WindowDriver>();
        file_ = driver_->scratchFile("desk.json", bookOf(10000));
        QVERIFY(driver_->open(file_));
    }
    void cleanup() { driver_.reset(); }

    void aWhatIfIsAVisibleBookOfItsOwn() {
        QVERIFY(!actions().whatIf->isChecked());
        QVERIFY(!bar().isVisible());
        makeWhatIf();
        QCOMPARE(tabs().count(), 2);
        QCOMPARE(driver_->window().document().title(), QString("Desk · A"));
        QVERIFY(actions().whatIf->isChecked());
        QVERIFY(driver_->window().windowTitle().startsWith("What-if"));
        QVERIFY(!tabs().tabIcon(1).isNull());
        QVERIFY(tabs().tabIcon(0).isNull());
        QVERIFY(bar().isVisible());
        QVERIFY2(bar().text().contains("Desk") && bar().text().contains("no difference yet"), qPrintable(bar().text()));
        QVERIFY(!driver_->window().isWindowModified());
        QCOMPARE(whatIfOf(), file_.toStdString());
    }

    void itsChangesAreToldAgainstTheBase() {
        makeWhatIf();
        change("30000");
        QTRY_VERIFY2(bar().text().contains("1 leg(s) differ") && bar().text().contains('+'), qPrintable(bar().text()));
        // The base moves: the figures against it follow.
        toggle();
        QCOMPARE(driver_->window().document().title(), QString("Desk"));
        change("30000");
        QVERIFY(driver_->settled());
        toggle();
        QCOMPARE(driver_->window().document().title(), QString("Desk · A"));
        QTRY_VERIFY2(bar().text().contains("no difference yet"), qPrintable(bar().text()));
    }

    void theToggleGoesToTheOneLookedAtLast() {
        makeWhatIf();
        toggle();
        makeWhatIf();
        QCOMPARE(driver_->window().document().title(), QString("Desk · B"));
        toggle();
        toggle();
        QCOMPARE(driver_->window().document().title(), QString("Desk · B"));
        driver_->window().actions().newWhatIf->trigger();
        QVERIFY(driver_->settled());
        QCOMPARE(driver_->window().document().title(), QString("Desk · B1"));
        const Result<LibraryListing> listing = Library(driver_->storePath()).list();
        const std::vector<WhatIfTree> trees = whatIfTrees(listing->books);
        QCOMPARE(trees.size(), std::size_t{1});
        QCOMPARE(trees.at(0).branches.size(), std::size_t{2});
        QCOMPARE(trees.at(0).branches.at(1).branches.at(0).entry.name, std::string("Desk · B1"));
    }

    void applyingIsOneStepOfTheBase() {
        makeWhatIf();
        change("-5000");
        driver_->window().actions().applyWhatIf->trigger();
        QVERIFY(driver_->settled());
        QCOMPARE(driver_->window().document().title(), QString("Desk"));
        QCOMPARE(positions().front().quantity, -5000.0);
        driver_->window().actions().undo->trigger();
        QCOMPARE(positions().front().quantity, 10000.0);
    }

    void applyingOpensAClosedBase() {
        makeWhatIf();
        change("-5000");
        controller().close(*controller().books().front());
        QCOMPARE(tabs().count(), 1);
        bar().findChild<QPushButton*>("whatIfBar.apply")->click();
        QTRY_COMPARE(driver_->window().document().title(), QString("Desk"));
        QTRY_COMPARE(positions().front().quantity, -5000.0);
        QVERIFY(driver_->window().isWindowModified());
    }

    void aBaseThatIsGoneLosesNothing() {
        makeWhatIf();
        change("-5000");
        controller().close(*controller().books().front());
        QVERIFY(QFile::remove(file_));
        driver_->window().actions().save->trigger();
        controller().newBook();
        controller().close(*controller().books().front());
        driver_->open("store:Desk · A");
        QTRY_VERIFY2(bar().text().contains("cannot be read"), qPrintable(bar().text()));
        QCOMPARE(positions().front().quantity, -5000.0);
        QVERIFY(!bar().findChild<QPushButton*>("whatIfBar.apply")->isEnabled());
        bar().findChild<QAction*>("whatIfBar.detach")->trigger();
        QVERIFY(!bar().isVisible());
        QCOMPARE(whatIfOf(), std::string());
    }

    void aBookThatIsNotSavedHasNone() {
        controller().newBook();
        QVERIFY(driver_->settled());
        const int count = tabs().count();
        driver_->window().actions().newWhatIf->trigger();
        QCOMPARE(tabs().count(), count);
    }

    void renamingTheBaseIsFollowed() {
        driver_->window().document(); // the base moves into the store
        QVERIFY(controller().current().saveInStore("Kept", SaveMode::CreateNew));
        makeWhatIf();
        QCOMPARE(whatIfOf(), std::string("store:Kept"));
        QVERIFY(Library(driver_->storePath()).rename("Kept", "Renamed").has_value());
        auto* library = driver_->find<LibraryPanel>("libraryPanel");
        emit library->bookRenamed("Kept", "Renamed");
        QCOMPARE(whatIfOf(), std::string("store:Renamed"));
        QVERIFY(!driver_->window().isWindowModified());
    }

    void theSurfaceIsDrawnLessTheBase() {
        makeWhatIf();
        change("30000");
        auto& surface = driver_->window().page().surface();
        QVERIFY(!surface.differenceButton().isHidden());
        surface.differenceButton().setChecked(true);
        const auto isDifference = [&] {
            const auto& drawn = driver_->window().document().surface();
            return drawn && drawn->ofBook != nullptr && driver_->settled();
        };
        QTRY_VERIFY(isDifference());
        const Surface& drawn = *driver_->window().document().surface();
        QCOMPARE(drawn.less, std::string("Desk"));
        const SurfaceReading initial{SurfaceQuantity::Requirement, Regime::Portfolio, Level::Initial};
        QVERIFY(drawn.value(0, 0, initial) > 0.0);
        surface.differenceButton().setChecked(false);
        QTRY_VERIFY(driver_->window().document().surface()->ofBook == nullptr);
    }

private:
    QTabBar& tabs() { return *driver_->find<QTabBar>("bookTabs"); }
    WhatIfBar& bar() { return driver_->window().page().whatIfBar(); }
    WindowActions& actions() { return driver_->window().actions(); }
    DocumentController& controller() { return driver_->window().controller(); }
    const std::vector<Position>& positions() { return driver_->window().document().workspace().portfolio().positions; }
    const std::string& whatIfOf() { return driver_->window().document().workspace().portfolio().whatIfOf; }
    void makeWhatIf() {
        actions().newWhatIf->trigger();
        QVERIFY(driver_->settled());
    }
    void toggle() {
        actions().whatIf->trigger();
        QVERIFY(QTest::qWaitFor([this] { return !controller().isBusy(); }, 20000));
        QVERIFY(driver_->settled());
    }
    void change(const QString& size) {
        driver_->goTo(0, quantity);
        driver_->type(size, Qt::Key_Return);
        QVERIFY(driver_->settled());
    }

    std::unique_ptr<WindowDriver> driver_;
    QString file_;
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    TestWhatIfWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_what_if_window.moc"
