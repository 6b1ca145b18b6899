// The collateral panel worked by keys: typing a balance, pasting a block, going to a row a message names.
#include "core/session/sources.h"
#include "core/session/workspace.h"
#include "ui/commands/edit_command.h"
#include "ui/panels/collateral_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

using namespace marginscope;

namespace {

Theme& theme() {
    static auto* shown = new Theme(*qobject_cast<QApplication*>(QApplication::instance()));
    return *shown;
}

/// The panel over an open book, with the history a window has.
class Desk {
public:
    Desk() : panel(document, theme()) {
        QObject::connect(&panel, &CollateralPanel::editRequested,
                         [this](const PortfolioEdit& edit, const QString& text) {
                             history.push(new EditCommand(document, edit, text));
                         });
        LoadedBook loaded;
        loaded.portfolio.collateral = {{AssetCode("USDC"), 50000.0}, {AssetCode("BTC"), 1.5}, {AssetCode("XYZ"), 7.0}};
        LoadedMarket source;
        source.market = sampleMarket();
        document.open(std::move(loaded), std::move(source), loadRulebook("deribit").value().rulebook);
        panel.resize(540, 300);
        panel.show();
        QApplication::setActiveWindow(&panel);
        panel.table().setFocus();
    }

    const std::vector<CollateralBalance>& balances() const { return document.workspace().portfolio().collateral; }
    QString status() { return panel.findChild<QLabel*>(QStringLiteral("collateralStatus"))->text(); }
    QString cell(int row, int column) { return panel.table().model()->index(row, column).data().toString(); }
    void type(const QString& text) {
        QTest::keyClicks(&panel.table(), text.left(1));
        const auto editors = panel.findChildren<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY2(!editors.isEmpty(), "typing starts an editor");
        QTest::keyClicks(editors.last(), text.mid(1));
        // While completions are shown, keys go to them.
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : editors.last(), Qt::Key_Return);
        QTest::qWait(20); // the delegate commits when it is back in the loop
    }

    DocumentPresenter document;
    QUndoStack history;
    CollateralPanel panel;
};

} // namespace

class TestCollateralPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void headsGiveWayBeforeTheTableIsScrolled() {
        Desk desk;
        EditTable& table = desk.panel.table();
        const QHeaderView& heads = *table.horizontalHeader();
        desk.panel.resize(1200, 300);
        QCOMPARE(heads.length(), table.viewport()->width());
        const auto needed = [&](int column) {
            return std::max(static_cast<QAbstractItemView&>(table).sizeHintForColumn(column),
                            heads.sectionSizeHint(column));
        };
        int whole = 0;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            if (!table.isColumnHidden(column)) whole += needed(column);
        desk.panel.resize(whole - 6, 300);
        QCOMPARE(heads.length(), table.viewport()->width());
        for (int column = 0; column < table.model()->columnCount(); ++column)
            QVERIFY2(table.isColumnHidden(column) || table.columnWidth(column) >= static_cast<QAbstractItemView&>(table).sizeHintForColumn(column),
                     "figures are whole");
    }

    void balanceIsTypedWithoutTheMouse() {
        Desk desk;
        EditTable& table = desk.panel.table();
        table.setCurrentIndex(table.model()->index(3, CollateralModel::AssetColumn));
        desk.type("eth");
        QCOMPARE(table.currentIndex(), table.model()->index(3, CollateralModel::QuantityColumn));
        desk.type("12.5");
        QCOMPARE(desk.balances().back(), (CollateralBalance{AssetCode("ETH"), 12.5}));
        desk.history.undo();
        QCOMPARE(desk.balances().size(), std::size_t(3));
    }

    void blockIsPastedAsOneStep() {
        Desk desk;
        QApplication::clipboard()->setText("asset\tquantity\nEUR\t1000\nSOL\t20\nprose in the way\t\n");
        QTest::keySequence(&desk.panel.table(), QKeySequence::Paste);
        QCOMPARE(desk.balances().size(), std::size_t(5));
        QCOMPARE(desk.history.count(), 1);
        QVERIFY2(desk.status().contains("Line 4"), qPrintable(desk.status()));
        desk.history.undo();
        QCOMPARE(desk.balances().size(), std::size_t(3));
    }

    void venueIsHiddenUntilOneIsThere() {
        Desk desk;
        EditTable& table = desk.panel.table();
        auto* button = desk.panel.findChild<QToolButton*>("collateral.venues");
        constexpr int venue = CollateralModel::VenueColumn;
        QVERIFY(table.isColumnHidden(venue) && !button->isChecked());
        button->click();
        QVERIFY(!table.isColumnHidden(venue));
        table.setCurrentIndex(table.model()->index(0, venue));
        desk.type("okx");
        QCOMPARE(desk.balances()[0], (CollateralBalance{AssetCode("USDC"), 50000.0, "okx"}));
        QCOMPARE(desk.cell(0, venue), QString("okx"));
        table.setCurrentIndex(table.model()->index(0, CollateralModel::QuantityColumn));
        desk.type("40000");
        QCOMPARE(desk.balances()[0].venue, std::string("okx"));
        desk.history.undo();
        desk.history.undo();
        QCOMPARE(desk.balances()[0].venue, std::string());
        table.setCurrentIndex(table.model()->index(3, venue));
        desk.type("bybit");
        table.setCurrentIndex(table.model()->index(3, CollateralModel::AssetColumn));
        desk.type("eth");
        desk.type("2");
        QCOMPARE(desk.balances().back(), (CollateralBalance{AssetCode("ETH"), 2.0, "bybit"}));
    }

    void venueIsPastedAndCopied() {
        Desk desk;
        EditTable& table = desk.panel.table();
        QApplication::clipboard()->setText("asset,quantity,note,venue\nEUR,1000,x,deribit\nSOL,20,,\n");
        QTest::keySequence(&table, QKeySequence::Paste);
        QCOMPARE(desk.balances().size(), std::size_t(5));
        QCOMPARE(desk.balances()[3], (CollateralBalance{AssetCode("EUR"), 1000.0, "deribit"}));
        QCOMPARE(desk.balances()[4], (CollateralBalance{AssetCode("SOL"), 20.0}));
        QVERIFY(!table.isColumnHidden(CollateralModel::VenueColumn));
        table.selectionModel()->select({table.model()->index(3, 0), table.model()->index(3, table.model()->columnCount() - 1)},
                                       QItemSelectionModel::ClearAndSelect);
        table.copySelection();
        const QStringList lines = QApplication::clipboard()->text().split('\n');
        QCOMPARE(lines[0].split('\t').mid(0, 3), (QStringList{"Asset", "Quantity", "Venue"}));
        QVERIFY(lines[1].split('\t').contains("deribit"));
        QTest::keySequence(&table, QKeySequence::Paste);
        QCOMPARE(desk.balances().back(), desk.balances()[3]);
        desk.history.undo();
        desk.history.undo();
        QCOMPARE(desk.balances().size(), std::size_t(3));
    }

    void missingPriceIsSaidAndFound() {
        Desk desk;
        QVERIFY2(desk.status().contains("XYZ"), qPrintable(desk.status()));
        QVERIFY(desk.panel.goTo(3, "XYZ"));
        QCOMPARE(desk.panel.table().currentIndex().row(), 2);
        QVERIFY(!desk.panel.goTo(1, "DOGE"));
        QTest::keyClick(&desk.panel.table(), Qt::Key_Delete);
        QCOMPARE(desk.balances().size(), std::size_t(2));
        QVERIFY(!desk.status().contains("XYZ"));
    }

    void pricesFollowTheShift() {
        Desk desk;
        const QString before = desk.cell(1, CollateralModel::PriceColumn);
        const QString cash = desk.cell(0, CollateralModel::PriceColumn);
        desk.document.setShift({-0.5, 0.0, 0.0, {}});
        QVERIFY(desk.cell(1, CollateralModel::PriceColumn) != before);
        QCOMPARE(desk.cell(0, CollateralModel::PriceColumn), cash);
    }

    void sumsStandBelow() {
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            theme().choose(choice);
            Desk desk;
            QCOMPARE(desk.cell(4, CollateralModel::AssetColumn), QString("Total"));
            QCOMPARE(desk.cell(4, CollateralModel::PriceColumn), QString("USD"));
            QVERIFY(desk.cell(4, CollateralModel::ValueColumn).startsWith(QString("197\u202F600")));
        }
    }
};

QTEST_MAIN(TestCollateralPanel)
#include "test_collateral_panel.moc"
