// Large type for projection: what a room sees, that nothing is cut, and that everything goes back.
#include "tests/support/widget_checks.h"
#include "tests/ui/window_driver.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QToolBar>
#include <QTreeView>

using namespace marginscope;

namespace {

const char* const panels[] = {"positionsPanel", "collateralPanel", "marketPanel",
                              "surfacePanel",   "explainPanel",    "reconciliationPanel"};

/// Widgets whose type must follow the projector.
const char* const followers[] = {
    "positionsTable",     "positionsStatus",  "positionsFilterMenu", "status.where", "status.time",
    "libraryDescription", "libraryTree",      "explain.label",       "explain.path", "explainTree",
    "collateralTable",    "collateralStatus", "marketUnderlyings",   "marketStatus", "leftTabs",
    "rulebookChooser",    "surfaceTable",     "reconciliationTable", "mainToolBar",  "bookTabs"};

QMap<QString, int> typeSizes(WindowDriver& driver) {
    QMap<QString, int> sizes;
    for (const char* name : followers) {
        const auto* widget = driver.find<QWidget>(QLatin1String(name));
        sizes[QLatin1String(name)] = widget == nullptr ? -1 : widget->font().pixelSize();
    }
    return sizes;
}

/// Everything that is measured in type: heights of rows and widths of columns and of the library.
QList<int> measures(WindowDriver& driver) {
    QList<int> found;
    for (const char* name : {"positionsTable", "collateralTable", "marketUnderlyings", "reconciliationTable"})
        found.append(driver.find<QTableView>(QLatin1String(name))->verticalHeader()->defaultSectionSize());
    for (int column = 0; column < PositionColumnCount; ++column)
        found.append(driver.positions().columnWidth(column));
    const auto* tree = driver.find<QTreeView>(QStringLiteral("explainTree"));
    for (int column = 0; column + 1 < tree->model()->columnCount(); ++column)
        found.append(tree->columnWidth(column));
    found.append(driver.window().findChild<QToolBar*>()->iconSize().width());
    found.append(driver.find<QWidget>(QStringLiteral("libraryDock"))->width());
    return found;
}

/// Labels of cards that do not stand whole inside of their card.
QStringList cutInCards(WindowDriver& driver) {
    QStringList cut;
    for (const RegimeCard* card : driver.window().page().findChildren<RegimeCard*>()) {
        for (const QLabel* label : card->findChildren<QLabel*>()) {
            if (!label->isVisible()) continue;
            const bool inside = card->rect().adjusted(4, 4, -4, -4).contains(label->geometry());
            const bool whole = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                                 : label->width() >= label->sizeHint().width();
            if (!inside || !whole) cut.append(label->objectName() + QStringLiteral(": ") + label->text());
        }
    }
    return cut;
}

/// Cells of the positions in sight that are shown shortened.
QStringList shortenedCells(QTableView& table) {
    QStringList shortened;
    const int padding = 2 * 6 + 2;
    for (int row = 0; row + 1 < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column) {
            const QString text = table.model()->index(row, column).data().toString();
            const bool shown = !table.isColumnHidden(column);
            if (shown && table.fontMetrics().horizontalAdvance(text) + padding > table.columnWidth(column))
                shortened.append(text);
        }
    }
    return shortened;
}

} // namespace

class TestLargeType : public QObject {
    Q_OBJECT

private slots:
    void init() { testTheme().choose(ThemeChoice::Light); }
    void cleanup() { testTheme().setScale(1.0); }

    void nothingIsCut_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("projected");
        for (const char* sample : {"portfolio-costs-more", "margin-call", "three-coins"})
            for (const QSize& size : {QSize(1280, 800), QSize(1366, 768), QSize(1920, 1080)})
                for (const bool projected : {false, true})
                    QTest::addRow("%s %d %s", sample, size.width(), projected ? "projected" : "usual")
                        << QStringLiteral("sample:") + QLatin1String(sample) << size << projected;
    }

    void nothingIsCut() {
        QFETCH(QString, sample);
        QFETCH(QSize, size);
        QFETCH(bool, projected);
        WindowDriver driver;
        driver.window().resize(size);
        driver.window().applyLayout(projected ? NamedLayout::Trainer : NamedLayout::Analyst);
        QVERIFY(driver.open(sample));
        driver.window().page().explain({Regime::Portfolio, Level::Initial, FigureRef::Part::Requirement, {}, -1});
        for (const char* panel : panels) {
            driver.window().page().showPane(QLatin1String(panel));
            QTest::qWait(30);
            QCOMPARE(driver.window().size(), size);
            const QStringList cut = clippedTexts(driver.window()) + cutInCards(driver);
            QVERIFY2(cut.isEmpty(), qPrintable(QLatin1String(panel) + QStringLiteral(": ") + cut.join(u'\n')));
        }
        QCOMPARE(shortenedCells(driver.positions()), QStringList());
    }

    void numbersStandAtOneHeight() {
        WindowDriver driver;
        driver.window().applyLayout(NamedLayout::Trainer);
        QVERIFY(driver.open(QStringLiteral("sample:margin-call")));
        QTest::qWait(30);
        const auto top = [&](const char* regime) {
            return driver.find<QLabel>(QStringLiteral("card.%1.requirement").arg(QLatin1String(regime)))
                ->geometry()
                .y();
        };
        QCOMPARE(top("isolated"), top("cross"));
        QCOMPARE(top("cross"), top("portfolio"));
    }

    void theNumberIsTwiceAsLarge() {
        WindowDriver driver;
        QVERIFY(driver.open(QStringLiteral("sample:margin-call")));
        const auto pixels = [&](const char* part) {
            return driver.find<QLabel>(QStringLiteral("card.cross.") + QLatin1String(part))->font().pixelSize();
        };
        const int number = pixels("requirement"), reason = pixels("reason"), definition = pixels("definition");
        driver.window().applyLayout(NamedLayout::Trainer);
        QTest::qWait(30);
        QVERIFY(pixels("requirement") >= 2 * number);
        QVERIFY(pixels("reason") > 1.5 * reason);
        QVERIFY(pixels("definition") > definition);
        testTheme().choose(ThemeChoice::Dark);
        QVERIFY(pixels("requirement") >= 2 * number && pixels("definition") > definition);
        driver.window().applyLayout(NamedLayout::Analyst);
        QTest::qWait(30);
        QCOMPARE(pixels("requirement"), number);
        QCOMPARE(pixels("reason"), reason);
        QCOMPARE(pixels("definition"), definition);
    }

    void allTypeFollowsAndGoesBack() {
        WindowDriver driver;
        driver.window().resize(1920, 1080);
        QVERIFY(driver.open(QStringLiteral("sample:three-coins")));
        for (const char* panel : panels) // each is made when it is first shown
            driver.window().page().showPane(QLatin1String(panel));
        QTest::qWait(30);
        const QMap<QString, int> sizes = typeSizes(driver);
        const QList<int> lengths = measures(driver);
        const QByteArray view = driver.window().page().positions().saveState();
        driver.window().applyLayout(NamedLayout::Trainer);
        QTest::qWait(30);
        const QMap<QString, int> larger = typeSizes(driver);
        for (auto each = sizes.cbegin(); each != sizes.cend(); ++each)
            QVERIFY2(each.value() > 0 && larger[each.key()] >= 1.2 * each.value(), qPrintable(each.key()));
        QVERIFY(measures(driver) != lengths);
        driver.window().applyLayout(NamedLayout::Analyst);
        QTest::qWait(30);
        QCOMPARE(typeSizes(driver), sizes);
        QCOMPARE(measures(driver), lengths);
        QCOMPARE(driver.window().page().positions().saveState(), view);
    }

    void aChosenWidthIsAsManyLettersWide() {
        WindowDriver driver;
        QVERIFY(driver.open(QStringLiteral("sample:three-coins")));
        PositionsPanel& positions = driver.window().page().positions();
        QTableView& table = driver.positions();
        table.setColumnWidth(QuantityColumn, 151);
        positions.restoreState(positions.saveState()); // as the next morning
        driver.window().applyLayout(NamedLayout::Trainer);
        QVERIFY(table.columnWidth(QuantityColumn) > 180);
        driver.window().applyLayout(NamedLayout::Analyst);
        QCOMPARE(table.columnWidth(QuantityColumn), 151);
    }

    void aBookOpenedLaterIsAsLarge() {
        WindowDriver driver;
        driver.window().applyLayout(NamedLayout::Trainer);
        QVERIFY(driver.open(QStringLiteral("sample:margin-call")));
        QVERIFY(driver.open(QStringLiteral("sample:three-coins")));
        QCOMPARE(driver.window().page().card(Regime::Cross).emphasis(), RegimeCard::Emphasis::Large);
    }
};

QTEST_MAIN(TestLargeType)
#include "test_large_type.moc"
