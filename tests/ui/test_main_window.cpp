// Whole workflows through the real window.
#include "tests/support/widget_checks.h"
#include "tests/ui/window_driver.h"

#include "ui/shell/action_list.h"
#include "ui/windows/window_host.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

using namespace marginscope;

namespace {

constexpr int instrument = PositionsModel::InstrumentColumn;
constexpr int quantity = PositionsModel::QuantityColumn;
const QStringList regimes{"isolated", "cross", "portfolio"};

QStringList requirements(WindowDriver& driver) {
    QStringList figures;
    for (const QString& regime : regimes)
        figures.append(driver.card(regime, "requirement"));
    return figures;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() {
        driver_ = std::make_unique<WindowDriver>();
        QVERIFY(driver_->open("sample:short-strangle"));
    }
    void cleanup() { driver_.reset(); }

    void sampleShowsThreeNumbers();
    void quantityEditMovesTheCards();
    void undoAndRedoByShortcut();
    void legIsTypedIn();
    void rejectedTextStays();
    void rowIsDeletedAndComesBack();
    void legWithoutVolatilityIsListed();
    void cardOpensExplanation();
    void copyTakesHeadersAlong();
    void bookIsSavedAndReopened();
    void badFileKeepsTheBook();
    void marketFileIsTold();
    void rulebookIsOnEveryCard();
    void everythingHasANameForScreenReaders();
    void everyKeyMeansOneThing();
    void noTextIsCutOff();
    void noTextIsCutOffInOtherLanguages_data();
    void noTextIsCutOffInOtherLanguages();
    void languageIsSwitchedWithEverythingOpen();
    void paletteRunsWhatIsTyped();
    void panelsMadeLateStandWhereTheyBelongForTab();
    void historyListGoesBack();
    void nothingIsCutOffAtSmallSize();
    void darkThemeRepaintsCards();
    void otherAxesDrawAnotherSurface();
    void storeThatCannotBeWrittenLosesNothing();
    void newBookStartsEmpty();

private:
    /// Every tab of the page after the other.
    void showEveryPane(const std::function<void(const QString&)>& look) {
        for (const QAction* pane : driver_->window().actions().panes) {
            const_cast<QAction*>(pane)->trigger();
            QVERIFY(driver_->settled());
            QCoreApplication::processEvents();
            look(pane->objectName());
        }
    }

    std::unique_ptr<WindowDriver> driver_;
};

void TestMainWindow::sampleShowsThreeNumbers() {
    for (const QString& figure : requirements(*driver_))
        QVERIFY2(figure.contains(QRegularExpression("^[0-9\\x{202F}]+$")), qPrintable(figure));
    const Comparison& comparison = *driver_->window().document().comparison();
    QVERIFY(comparison.of(Regime::Portfolio).initial.requirement < comparison.of(Regime::Isolated).initial.requirement);
    QCOMPARE(driver_->text("status.state"), QString("All figures current"));
    QVERIFY(driver_->card("portfolio", "reason").startsWith("Worst of 35"));
}

void TestMainWindow::quantityEditMovesTheCards() {
    const QStringList before = requirements(*driver_);
    driver_->goTo(0, quantity);
    driver_->type("-9", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->cell(0, quantity), QString(QChar(0x2212)) + "9");
    for (int regime = 0; regime < 3; ++regime)
        QVERIFY(requirements(*driver_)[regime] != before[regime]);
    QVERIFY(driver_->window().isWindowModified());
}

void TestMainWindow::undoAndRedoByShortcut() {
    const QStringList before = requirements(*driver_);
    driver_->goTo(0, quantity);
    driver_->type("-9", Qt::Key_Return);
    QVERIFY(driver_->settled());
    const QStringList after = requirements(*driver_);
    QCOMPARE(driver_->find<QAction>("action.undo")->text(), QString("&Undo Change quantity of BTC-25DEC26-110000-C"));

    driver_->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(requirements(*driver_), before);
    QVERIFY(!driver_->window().isWindowModified());
    driver_->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(requirements(*driver_), after);
}

void TestMainWindow::legIsTypedIn() {
    const int rows = driver_->positions().model()->rowCount();
    driver_->goTo(rows - 1, instrument);
    driver_->type("btc-25dec26-100000-c", Qt::Key_Tab);
    QCOMPARE(driver_->positions().currentIndex().column(), quantity);
    driver_->type("2", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->positions().model()->rowCount(), rows + 1);
    QCOMPARE(driver_->cell(rows - 1, instrument), QString("BTC-25DEC26-100000-C"));
    QCOMPARE(driver_->cell(rows - 1, quantity), QString("+2"));
    QTRY_COMPARE(driver_->positions().currentIndex(), driver_->positions().model()->index(rows, instrument));
}

void TestMainWindow::rejectedTextStays() {
    driver_->goTo(0, quantity);
    driver_->type("two", Qt::Key_Return);
    QCOMPARE(driver_->cell(0, quantity), QString("two"));
    QVERIFY(driver_->text("positionsStatus").contains("not a number"));
    QVERIFY(!driver_->window().isWindowModified());
    driver_->goTo(0, quantity);
    driver_->type("-2", Qt::Key_Return);
    QCOMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, -2.0);
}

void TestMainWindow::rowIsDeletedAndComesBack() {
    const int rows = driver_->positions().model()->rowCount();
    const QString name = driver_->cell(1, instrument);
    driver_->goTo(1, instrument);
    QTest::keyClick(&driver_->positions(), Qt::Key_Delete);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->positions().model()->rowCount(), rows - 1);
    QVERIFY(driver_->cell(1, instrument) != name);
    driver_->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->cell(1, instrument), name);
}

void TestMainWindow::legWithoutVolatilityIsListed() {
    const QStringList before = requirements(*driver_);
    const int last = driver_->positions().model()->rowCount() - 1;
    driver_->goTo(last, instrument);
    driver_->type("DOGE-25DEC26-1-C", Qt::Key_Tab);
    driver_->type("5", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QCOMPARE(requirements(*driver_), before);
    QCOMPARE(driver_->cell(last, PositionsModel::MarkColumn), QString("not modelled"));
    const auto* messages = driver_->find<QListView>("messagesList");
    const QModelIndex first = messages->model()->index(0, 0);
    QVERIFY(first.data().toString().startsWith("Not modelled: "));
    QVERIFY(first.data().toString().contains("DOGE"));

    driver_->goTo(0, quantity);
    QTest::mouseClick(messages->viewport(), Qt::LeftButton, {}, messages->visualRect(first).center());
    QCOMPARE(driver_->positions().currentIndex().row(), last);
}

void TestMainWindow::cardOpensExplanation() {
    auto* card = driver_->find<QWidget>("card.cross");
    QTest::mouseClick(card, Qt::LeftButton);
    auto* tree = driver_->find<QTreeView>("explainTree");
    QVERIFY(tree->isVisible());
    QCOMPARE(driver_->find<QComboBox>("explain.regime")->currentText(), QString("Cross"));
    const QModelIndex chosen = tree->currentIndex();
    const double requirement = chosen.siblingAtColumn(ExplainModel::ValueColumn).data(NumberRole).toDouble();
    QCOMPARE(requirement, driver_->window().document().comparison()->of(Regime::Cross).initial.requirement);
    QVERIFY(driver_->text("explain.label").contains("equirement"));

    auto* portfolio = driver_->find<QWidget>("card.portfolio");
    portfolio->setFocus();
    QTest::keyClick(portfolio, Qt::Key_Return);
    QCOMPARE(driver_->find<QComboBox>("explain.regime")->currentText(), QString("Portfolio"));
    QTest::mouseClick(driver_->find<QPushButton>("explain.copy"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains("USD"));
}

void TestMainWindow::copyTakesHeadersAlong() {
    driver_->goTo(0, instrument);
    QTest::keyClick(&driver_->positions(), Qt::Key_Right, Qt::ShiftModifier);
    driver_->key(Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QString("Instrument\tQty"));
    QCOMPARE(lines[1], driver_->cell(0, instrument) + '\t' + driver_->cell(0, quantity));
}

void TestMainWindow::bookIsSavedAndReopened() {
    driver_->goTo(0, quantity);
    driver_->type("-9", Qt::Key_Return);
    QVERIFY(driver_->settled());
    const QStringList saved = requirements(*driver_);
    QVERIFY(driver_->window().controller().current().saveInStore("Desk", SaveMode::CreateNew));
    QVERIFY(!driver_->window().isWindowModified());
    QCOMPARE(driver_->window().controller().storedNames(), QStringList{"Desk"});

    QVERIFY(driver_->open("sample:naked-short-call"));
    QVERIFY(requirements(*driver_) != saved);
    QVERIFY(driver_->open("store:Desk"));
    QCOMPARE(requirements(*driver_), saved);
    QVERIFY(driver_->window().windowTitle().startsWith("Desk"));
}

void TestMainWindow::badFileKeepsTheBook() {
    const QStringList before = requirements(*driver_);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("{\"format\": "), QByteArray("hello, this is prose\n")}) {
        const QString file = driver_->scratchFile("bad.json", bytes);
        driver_->window().open(QStringList{file});
        QVERIFY(QTest::qWaitFor([&] { return !driver_->window().controller().isBusy(); }));
        QVERIFY(driver_->find<QWidget>("messageBar")->isVisible());
        QVERIFY(driver_->text("messageBar.text").contains("bad.json"));
        QTest::mouseClick(driver_->find<QPushButton>("messageBar.close"), Qt::LeftButton);
        QVERIFY(!driver_->find<QWidget>("messageBar")->isVisible());
    }
    QCOMPARE(requirements(*driver_), before);
    QCOMPARE(driver_->cell(0, instrument), QString("BTC-25DEC26-110000-C"));
}

void TestMainWindow::marketFileIsTold() {
    const QByteArray market = R"({"format": "marginscope.market/1", "as_of": "2026-11-20T08:00:00Z", "currency": "USD",
        "underlyings": [{"underlying": "BTC", "spot": 90000, "expiries": [{"expiry": "2026-12-25T08:00:00Z",
        "forward": 90500, "vols": [{"strike": 90000, "vol": 0.5}, {"strike": 125000, "vol": 0.6}]}]}]})";
    const QStringList before = requirements(*driver_);
    QVERIFY(driver_->open(driver_->scratchFile("mine.json", market)));
    QVERIFY(requirements(*driver_) != before);
    QCOMPARE(driver_->cell(0, instrument), QString("BTC-25DEC26-110000-C"));
    QCOMPARE(driver_->find<QComboBox>("marketChooser")->currentIndex(), 1);
}

void TestMainWindow::rulebookIsOnEveryCard() {
    const Rulebook& rulebook = driver_->window().document().workspace().rulebook();
    for (const QString& regime : regimes)
        QVERIFY(driver_->card(regime, "rulebook").contains(QString::fromStdString(rulebook.version)));
    QCOMPARE(driver_->card("portfolio", "definition"),
             QString::fromStdString(rulebook.definitions.at(Regime::Portfolio)));
}

void TestMainWindow::everythingHasANameForScreenReaders() {
    showEveryPane([&](const QString& pane) {
        const QStringList unnamed = unnamedControls(driver_->window());
        QVERIFY2(unnamed.isEmpty(), qPrintable(pane + ": " + unnamed.join("; ")));
    });
    QVERIFY(driver_->find<QWidget>("card.portfolio")
                ->accessibleName()
                .contains("initial " + driver_->card("portfolio", "requirement")));
}

void TestMainWindow::everyKeyMeansOneThing() {
    showEveryPane([&](const QString& pane) {
        const QStringList doubtful = ambiguousShortcuts(driver_->window());
        QVERIFY2(doubtful.isEmpty(), qPrintable(pane + ": " + doubtful.join("; ")));
    });
}

void TestMainWindow::noTextIsCutOff() {
    showEveryPane([&](const QString& pane) {
        const QStringList clipped = clippedTexts(driver_->window());
        QVERIFY2(clipped.isEmpty(), qPrintable(pane + ": " + clipped.join("; ")));
    });
}

void TestMainWindow::noTextIsCutOffInOtherLanguages_data() {
    QTest::addColumn<QString>("code");
    for (const char* code : {"de", "zh_CN", "pseudo"})
        QTest::newRow(code) << QString(code);
}

void TestMainWindow::noTextIsCutOffInOtherLanguages() {
    QFETCH(const QString, code);
    qputenv("MARGINSCOPE_PSEUDO", "1");
    LanguageManager language(*qApp);
    language.choose(code);
    QCOMPARE(language.effective(), code);
    driver_ = std::make_unique<WindowDriver>();
    QVERIFY(driver_->open("sample:three-coins"));
    QVERIFY(driver_->text("status.state") != "All figures current");
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        driver_->window().resize(size);
        showEveryPane([&](const QString& pane) {
            const QStringList clipped = clippedTexts(driver_->window());
            QVERIFY2(clipped.isEmpty(), qPrintable(pane + ": " + clipped.join("; ")));
        });
    }
    driver_.reset();
    language.choose("en");
    QLocale::setDefault(QLocale::c());
}

void TestMainWindow::languageIsSwitchedWithEverythingOpen() {
    const auto folder = driver_->folder();
    driver_.reset();
    LanguageManager language(*qApp);
    language.choose("en");
    WindowHost host(testTheme(), language,
                    {folder->filePath("store.db").toStdString(), true, folder->filePath("settings.ini")});
    host.start({"sample:short-strangle"});
    const auto settled = [&] {
        MainWindow& window = host.window();
        return !window.controller().isBusy() && window.document().isOpen() && !window.document().comparisonIsStale();
    };
    QVERIFY(QTest::qWaitFor(settled, 20000));
    Position leg = host.window().document().workspace().portfolio().positions.front();
    leg.quantity = -9.0;
    host.window().controller().current().edit(ReplacePosition{0, leg}, "Change");
    QVERIFY(QTest::qWaitFor(settled, 20000));
    host.chooseLanguage("de");
    QVERIFY(QTest::qWaitFor(settled, 20000));
    QCOMPARE(host.window().document().workspace().portfolio().positions.front().quantity, -9.0);
    QVERIFY(host.window().isWindowModified());
    QCOMPARE(host.window().actions().about->text(), QString("Über &Marginscope"));
    language.choose("en");
    QLocale::setDefault(QLocale::c());
}

void TestMainWindow::paletteRunsWhatIsTyped() {
    driver_->key(Qt::Key_K, Qt::ControlModifier);
    auto* query = driver_->find<QLineEdit>("paletteQuery");
    QVERIFY(query != nullptr && query->isVisible());
    QTest::keyClicks(query, "explain cross");
    QTest::keyClick(query, Qt::Key_Return);
    // The explanation is made when it is first shown.
    QTRY_VERIFY(driver_->find<QComboBox>("explain.regime") != nullptr);
    QTRY_COMPARE(driver_->find<QComboBox>("explain.regime")->currentText(), QString("Cross"));
    QVERIFY(!query->isVisible());
}

void TestMainWindow::panelsMadeLateStandWhereTheyBelongForTab() {
    QVERIFY(driver_->find<QWidget>("collateralTable") == nullptr);
    driver_->window().page().showPane(QStringLiteral("collateralPanel"));
    const auto* table = driver_->find<QWidget>("collateralTable");
    const auto* surface = driver_->find<QWidget>("surface.reading");
    QVERIFY(table != nullptr && table->isVisible());
    QStringList met;
    const QWidget* start = driver_->find<QWidget>("positionsTable");
    for (const QWidget* next = start->nextInFocusChain(); next != start; next = next->nextInFocusChain())
        if (next == table || next == surface) met.append(next->objectName());
    QCOMPARE(met, QStringList({"collateralTable", "surface.reading"}));
}

void TestMainWindow::historyListGoesBack() {
    const QStringList before = requirements(*driver_);
    driver_->goTo(0, quantity);
    driver_->type("-9", Qt::Key_Return);
    driver_->goTo(1, quantity);
    driver_->type("-7", Qt::Key_Return);
    QVERIFY(driver_->settled());
    driver_->find<QDockWidget>("historyDock")->show();
    auto* list = driver_->find<QListView>("historyList");
    QVERIFY(list != nullptr);
    QCOMPARE(list->model()->rowCount(), 3);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QVERIFY(driver_->settled());
    QCOMPARE(requirements(*driver_), before);
}

void TestMainWindow::nothingIsCutOffAtSmallSize() {
    QCOMPARE(driver_->window().size(), QSize(1280, 800));
    for (const QString& regime : regimes) {
        for (const char* part :
             {"title", "state", "rulebook", "requirement", "unit", "maintenance", "equity", "excess", "saving"}) {
            const auto* label = driver_->find<QLabel>(QString("card.%1.%2").arg(regime, part));
            // The last figures are laid out in the next turn of the loop.
            QTRY_VERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->objectName()));
            QVERIFY2(label->height() >= label->sizeHint().height(), qPrintable(label->objectName()));
        }
        for (const char* part : {"definition", "reason"}) {
            const auto* label = driver_->find<QLabel>(QString("card.%1.%2").arg(regime, part));
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->objectName()));
        }
    }
    QVERIFY(driver_->find<QWidget>("surfacePlot")->height() >= 200);
}

void TestMainWindow::darkThemeRepaintsCards() {
    const QWidget* card = driver_->find<QWidget>("card.cross");
    const auto colour = [&] {
        return driver_->window()
            .grab(QRect(card->mapTo(&driver_->window(), QPoint(20, 60)), QSize(1, 1)))
            .toImage()
            .pixelColor(0, 0);
    };
    testTheme().choose(ThemeChoice::Light);
    QCOMPARE(colour(), lightPalette().panel);
    testTheme().choose(ThemeChoice::Dark);
    QCOMPARE(colour(), darkPalette().panel);
    testTheme().choose(ThemeChoice::Light);
}

void TestMainWindow::otherAxesDrawAnotherSurface() {
    QVERIFY(driver_->window().document().surface()->spec.y.kind == AxisKind::Vol);
    auto* axes = driver_->find<QComboBox>("surface.axes");
    axes->setFocus();
    QTest::keyClick(axes, Qt::Key_Down);
    QVERIFY(driver_->settled());
    QVERIFY(driver_->window().document().surface()->spec.y.kind == AxisKind::Days);
    QVERIFY(!driver_->window().document().comparisonIsStale());
}

void TestMainWindow::storeThatCannotBeWrittenLosesNothing() {
    QVERIFY(!driver_->scratchFile("store.db", "not a database at all, but long enough to be looked at").isEmpty());
    driver_->goTo(0, quantity);
    driver_->type("-9", Qt::Key_Return);
    QVERIFY(!driver_->window().controller().current().saveInStore("Desk", SaveMode::CreateNew));
    QVERIFY(driver_->find<QWidget>("messageBar")->isVisible());
    QVERIFY(driver_->text("messageBar.text").contains("store.db"));
    QVERIFY(driver_->window().isWindowModified());
    QCOMPARE(driver_->window().document().workspace().portfolio().positions.front().quantity, -9.0);
}

void TestMainWindow::newBookStartsEmpty() {
    driver_->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(driver_->settled());
    QCOMPARE(driver_->positions().model()->rowCount(), 1);
    QVERIFY(!driver_->find<QTreeView>("libraryTree")->selectionModel()->hasSelection());
    QCOMPARE(requirements(*driver_), (QStringList{"0", "0", "0"}));
    driver_->goTo(0, instrument);
    driver_->type("BTC-PERPETUAL", Qt::Key_Return); // Enter after a symbol goes on to the quantity
    driver_->type("1000", Qt::Key_Return);
    QVERIFY(driver_->settled());
    QVERIFY(driver_->card("cross", "requirement") != "0");
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
