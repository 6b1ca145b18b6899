// The market panel worked by keys and mouse, its models under Qt's own tester.
#include "core/session/sources.h"
#include "core/session/workspace.h"
#include "ui/commands/input_command.h"
#include "ui/models/market_words.h"
#include "ui/panels/market_panel.h"
#include "ui/presentation/number_format.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace marginscope;

namespace {

constexpr auto failureMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

const AssetCode btc("BTC");

Theme& theme() {
    static auto* shown = new Theme(*qobject_cast<QApplication*>(QApplication::instance()));
    return *shown;
}

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

Portfolio aBook() {
    Portfolio book;
    book.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-PERPETUAL", 1000)};
    book.collateral = {{AssetCode("USDC"), 100000.0}};
    return book;
}

std::shared_ptr<const MarketSnapshot> markedMarket() {
    MarketSnapshot market = *sampleMarket();
    market.marks = {{"BTC-25DEC26-110000-C", 0.03}, {"BTC-PERPETUAL", 98500.0}, {"ETH-PERPETUAL", 3500.0}};
    return std::make_shared<const MarketSnapshot>(std::move(market));
}

/// The panel over an open book, with the history a window has.
class Desk {
public:
    explicit Desk(Portfolio book = aBook(), std::shared_ptr<const MarketSnapshot> market = markedMarket())
        : panel(document, theme()) {
        QObject::connect(&panel, &MarketPanel::marketEditRequested,
                         [this](std::shared_ptr<const MarketSnapshot> changed, const QString& text, int mergeKey) {
                             history.push(new MarketCommand(document, std::move(changed), text, mergeKey));
                         });
        LoadedBook loaded;
        loaded.portfolio = std::move(book);
        LoadedMarket source;
        source.market = std::move(market);
        document.open(std::move(loaded), std::move(source), loadRulebook("deribit").value().rulebook);
        compare();
        panel.resize(540, 430);
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    void compare() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision, std::make_shared<const Comparison>(runComparison(inputs).value()));
    }
    const MarketSnapshot& market() const { return document.workspace().market(); }
    const UnderlyingMarket& bitcoin() const { return *market().findUnderlying(btc); }

    template<class T>
    T& find(const char* name) {
        return *panel.findChild<T*>(QLatin1String(name));
    }
    QString label(const char* name) { return find<QLabel>(name).text(); }

    /// Types into a cell from the keyboard and ends with Enter.
    void type(const char* table, int row, int column, const QString& text) {
        auto& view = find<QTableView>(table);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        QTest::keyClicks(&view, text.left(1));
        const auto editors = view.findChildren<QLineEdit*>(QStringLiteral("cellEditor"));
        QVERIFY2(!editors.isEmpty(), "typing starts an editor");
        QLineEdit* editor = editors.last();
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the delegate commits when it is back in the loop
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QString cell(const char* table, int row, int column) {
        return find<QTableView>(table).model()->index(row, column).data().toString();
    }

    DocumentPresenter document;
    QUndoStack history;
    MarketPanel panel;
};

/// An expiry of the sample market that is (or is not) given as SVI.
std::optional<Timestamp> expiryOf(const UnderlyingMarket& market, bool svi) {
    for (const ExpiryMarket& expiry : market.expiries)
        if (std::holds_alternative<SviParameters>(expiry.smile) == svi) return expiry.expiry;
    return std::nullopt;
}

} // namespace

class TestMarketPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        theme().choose(ThemeChoice::Light);
    }

    void agesInWords_data() {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("stale");
        QTest::newRow("now") << 0 << "just now" << false;
        QTest::newRow("minute") << 1 << "1 minute old" << false;
        QTest::newRow("hour") << 119 << "1 hour old" << false;
        QTest::newRow("hours") << 185 << "3 hours old" << false;
        QTest::newRow("a day") << 24 * 60 << "1 day old" << false;
        QTest::newRow("more than a day") << 24 * 60 + 1 << "1 day old" << true;
        QTest::newRow("ahead") << -10 << "ahead of the clock" << false;
    }
    void agesInWords() {
        QFETCH(int, minutes);
        QFETCH(QString, words);
        QFETCH(bool, stale);
        const Timestamp asOf = makeTimestamp(2026, 11, 20, 8), now = asOf + std::chrono::minutes(minutes);
        QCOMPARE(marketAge(asOf, now), words);
        QCOMPARE(marketIsStale(asOf, now), stale);
    }

    void movesInWords() {
        QCOMPARE(shiftText({}), QString());
        QCOMPARE(shiftText({0.05, 0.1, 3.0, {}}),
                 QString("Market moved: price +5\u202F%, vol +10\u202F%, 3 days later"));
        QCOMPARE(shiftText({-0.125, 0.0, 1.0, {}}), QString("Market moved: price \u2212"
                                                            "12.5\u202F%, 1 day later"));
        QCOMPARE(shiftText({0.0, 0.0, 0.0, {{btc, 0.02}}}), QString("Market moved: BTC +2\u202F%"));
    }

    void spotTakesForwardsAlongAndUndoes() {
        Desk desk;
        const UnderlyingMarket before = desk.bitcoin();
        QVERIFY(!desk.find<QPushButton>("marketReset").isEnabled());
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "101 000");
        QCOMPARE(desk.bitcoin().spot, 101000.0);
        QCOMPARE(*desk.bitcoin().expiries[0].forward, *before.expiries[0].forward * (101000.0 / before.spot));
        QCOMPARE(desk.history.undoText(), QString("Spot of BTC to 101\u202F000"));
        QVERIFY(desk.document.marketIsEdited());
        QVERIFY(desk.find<QLabel>("marketEdited").isVisible());
        QVERIFY2(desk.label("marketMarks").contains("2 quoted marks of BTC"), qPrintable(desk.label("marketMarks")));
        desk.history.undo();
        QVERIFY(desk.bitcoin() == before);
        QVERIFY(!desk.find<QLabel>("marketMarks").isVisible());
        desk.history.redo();
        QTest::mouseClick(&desk.find<QPushButton>("marketReset"), Qt::LeftButton);
        QVERIFY(!desk.document.marketIsEdited());
        QVERIFY(desk.bitcoin() == before);
        QCOMPARE(desk.history.count(), 2);
    }

    void badInputStaysUntilItParses() {
        Desk desk;
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "lots");
        QCOMPARE(desk.history.count(), 0);
        QCOMPARE(desk.cell("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn), QString("lots"));
        QVERIFY(desk.label("marketStatus").contains(QString::fromUtf8("“lots” is not a number")));
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "-5");
        QCOMPARE(desk.history.count(), 0);
        QVERIFY(desk.label("marketStatus").contains("above 0"));
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "99000");
        QCOMPARE(desk.bitcoin().spot, 99000.0);
        QVERIFY(!desk.label("marketStatus").contains("above 0"));
    }

    void sameFigureIsNoStep() {
        Desk desk;
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, editableNumber(desk.bitcoin().spot));
        QCOMPARE(desk.history.count(), 0);
    }

    void expiriesAreEdited() {
        Desk desk;
        desk.panel.tables().showPage(MarketTables::ExpiriesPage);
        const auto changed = [&](int column, const char* text) -> const ExpiryMarket& {
            desk.type("marketExpiries", 1, column, text);
            return desk.bitcoin().expiries[1];
        };
        QCOMPARE(*changed(MarketExpiriesModel::ForwardColumn, "99500").forward, 99500.0);
        const double spot = desk.bitcoin().spot;
        QCOMPARE(*changed(MarketExpiriesModel::BasisColumn, "1 %").forward, spot * 1.01);
        QCOMPARE(*changed(MarketExpiriesModel::RateColumn, "5").rate, 0.05);
        changed(MarketExpiriesModel::VolColumn, "61.5");
        QCOMPARE(desk.cell("marketExpiries", 1, MarketExpiriesModel::VolColumn), QString("61.50\u202F%"));
        QCOMPARE(desk.history.count(), 4);
        QVERIFY(!changed(MarketExpiriesModel::ForwardColumn, " ").forward.has_value());
        const std::size_t count = desk.bitcoin().expiries.size();
        const int draft = static_cast<int>(count);
        desk.type("marketExpiries", draft, 0, "yesterday");
        QCOMPARE(desk.bitcoin().expiries.size(), count);
        QCOMPARE(desk.cell("marketExpiries", draft, 0), QString("yesterday"));
        desk.type("marketExpiries", draft, 0, "2027-12-31");
        QCOMPARE(desk.bitcoin().expiries.size(), count + 1);
        QVERIFY(desk.bitcoin().findExpiry(makeTimestamp(2027, 12, 31, 8)) != nullptr);
    }

    void smilePointsComeAndGo() {
        Desk desk;
        desk.panel.tables().showPage(MarketTables::SmilePage);
        const Timestamp expiry = expiryOf(desk.bitcoin(), false).value();
        desk.panel.tables().choose(btc, expiry);
        const auto points = [&] { return std::get<VolPoints>(desk.bitcoin().findExpiry(expiry)->smile).points; };
        const auto before = points();
        auto& table = desk.find<QTableView>("marketSmile");
        desk.type("marketSmile", 0, MarketSmileModel::VolColumn, "70");
        QCOMPARE(points()[0].vol, 0.7);
        table.setCurrentIndex(table.model()->index(1, 0));
        QTest::keyClick(&table, Qt::Key_Delete);
        QCOMPARE(points().size(), before.size() - 1);
        QCOMPARE(points()[1].strike, before[2].strike);
        const int draft = static_cast<int>(points().size());
        desk.type("marketSmile", draft, MarketSmileModel::StrikeColumn, "97000.5");
        desk.type("marketSmile", draft, MarketSmileModel::VolColumn, "48");
        QCOMPARE(points().size(), before.size());
        QVERIFY(std::find(points().begin(), points().end(), VolPoint{97000.5, 0.48}) != points().end() ||
                volatilityAt(VolPoints{points()}, 97000.5, 1, 1) == 0.48);
        desk.type("marketSmile", 0, MarketSmileModel::StrikeColumn, editableNumber(points()[1].strike));
        QVERIFY(desk.label("marketStatus").contains("strike already"));
        QCOMPARE(desk.history.count(), 3);
        while (desk.history.canUndo())
            desk.history.undo();
        QVERIFY(points() == before);
    }

    void sviRefusesWhatIsNotAdmissible() {
        Desk desk;
        desk.panel.tables().showPage(MarketTables::SmilePage);
        const Timestamp expiry = expiryOf(desk.bitcoin(), true).value();
        desk.panel.tables().choose(btc, expiry);
        const auto svi = [&] { return std::get<SviParameters>(desk.bitcoin().findExpiry(expiry)->smile); };
        const SviParameters before = svi();
        desk.type("marketSmile", MarketSmileModel::SlopeRow, MarketSmileModel::ValueColumn, "1.2");
        QVERIFY(svi() == before);
        QVERIFY(desk.label("marketStatus").contains(QString::fromUtf8("ρ must lie between")));
        QCOMPARE(desk.cell("marketSmile", MarketSmileModel::SlopeRow, MarketSmileModel::ValueColumn), QString("1.2"));
        desk.type("marketSmile", MarketSmileModel::LevelRow, MarketSmileModel::ValueColumn, "-3");
        QVERIFY(desk.label("marketStatus").contains("must not be negative"));
        desk.type("marketSmile", MarketSmileModel::SlopeRow, MarketSmileModel::ValueColumn, "-0.1");
        QCOMPARE(svi().rho, -0.1);
        desk.panel.tables().showPage(MarketTables::ExpiriesPage);
        const auto& expiries = desk.bitcoin().expiries;
        const auto row = static_cast<int>(
            std::distance(expiries.begin(), std::find_if(expiries.begin(), expiries.end(),
                                                         [&](const auto& held) { return held.expiry == expiry; })));
        const int steps = desk.history.count();
        desk.type("marketExpiries", row, MarketExpiriesModel::VolColumn, "0.01");
        QVERIFY2(desk.label("marketStatus").contains("SVI"), qPrintable(desk.label("marketStatus")));
        QCOMPARE(desk.history.count(), steps);
    }

    void assetsGetPrices() {
        Desk desk;
        desk.panel.tables().showPage(MarketTables::AssetsPage);
        const int draft = static_cast<int>(desk.market().assets.size());
        desk.type("marketAssets", draft, 0, "doge");
        desk.type("marketAssets", draft, 1, "0.25");
        QCOMPARE(*desk.market().assetPrice(AssetCode("DOGE")), 0.25);
        auto& table = desk.find<QTableView>("marketAssets");
        table.setCurrentIndex(table.model()->index(draft, 0));
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(!desk.market().assetPrice(AssetCode("DOGE")));
    }

    void slidersMoveTheDocumentWhileTheyAreDragged() {
        Desk desk;
        const auto text = [&] { return shiftText(desk.document.workspace().shift()); };
        auto& slider = desk.find<QSlider>("priceSlider");
        const QPoint zero(slider.width() / 2, slider.height() / 2);
        QSignalSpy shifts(&desk.document, &DocumentPresenter::shiftChanged);
        QTest::mousePress(&slider, Qt::LeftButton, {}, zero);
        for (int step = 1; step <= 4; ++step)
            QTest::mouseMove(&slider, zero + QPoint(step * slider.width() / 10, 0));
        QVERIFY2(shifts.size() >= 3, "every step of the drag is shown");
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, zero + QPoint(4 * slider.width() / 10, 0));
        const double price = desk.document.workspace().shift().price;
        QVERIFY(price > 0.3 && price <= 0.5);
        QCOMPARE(desk.find<QDoubleSpinBox>("priceField").value(), 100.0 * price);
        QVERIFY(text().startsWith("Market moved: price +"));
        QCOMPARE(desk.history.count(), 0);
        QTest::mouseDClick(&slider, Qt::LeftButton, {}, zero);
        QCOMPARE(desk.document.workspace().shift(), MarketMove{});
        QCOMPARE(text(), QString());
    }

    void fieldsTakeExactFigures() {
        Desk desk;
        auto& field = desk.find<QDoubleSpinBox>("volField");
        field.setFocus();
        field.selectAll();
        field.findChild<QLineEdit*>()->insert(QString::fromUtf8("−12.25"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(desk.document.workspace().shift().vol, -0.1225);
        QCOMPARE(desk.find<QSlider>("volSlider").value(), -12);
        QTest::keyClick(&desk.find<QSlider>("daysSlider"), Qt::Key_Right);
        QTest::keyClick(&desk.find<QSlider>("daysSlider"), Qt::Key_PageUp);
        QCOMPARE(desk.document.workspace().shift().days, 6.0);
        QTest::keyClick(&desk.find<QSlider>("volSlider"), Qt::Key_Home);
        QCOMPARE(desk.document.workspace().shift(), (MarketMove{0.0, 0.0, 6.0, {}}));
        QTest::mouseClick(&desk.find<QPushButton>("shiftReset"), Qt::LeftButton);
        QCOMPARE(desk.document.workspace().shift(), MarketMove{});
        QCOMPARE(desk.find<QSlider>("daysSlider").value(), 0);
    }

    void onePriceAloneMoves() {
        Desk desk;
        auto& chooser = desk.find<QComboBox>("shiftUnderlying");
        desk.find<QDoubleSpinBox>("priceField").setValue(10.0);
        chooser.setFocus();
        QTest::keyClick(&chooser, Qt::Key_Down);
        const MarketMove expected{0.0, 0.0, 0.0, {{btc, 0.1}}};
        QCOMPARE(desk.document.workspace().shift(), expected);
        desk.document.setShift({-0.2, 0.0, 0.0, {}});
        QCOMPARE(chooser.currentIndex(), 0);
        QCOMPARE(desk.find<QSlider>("priceSlider").value(), -20);
    }

    void wheelChangesOnlyWhatHasTheFocus() {
        Desk desk;
        auto& slider = desk.find<QSlider>("priceSlider");
        desk.find<QTableView>("marketUnderlyings").setFocus();
        const auto turn = [&](QWidget& under) {
            QWheelEvent wheel(under.rect().center(), under.mapToGlobal(under.rect().center()), {}, {0, 120},
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&under, &wheel);
        };
        turn(slider);
        turn(desk.find<QDoubleSpinBox>("volField"));
        turn(desk.find<QComboBox>("shiftUnderlying"));
        QCOMPARE(desk.document.workspace().shift(), MarketMove{});
        slider.setFocus();
        turn(slider);
        QVERIFY(desk.document.workspace().shift().price > 0.0);
    }

    void gapsAreNamedAndLeadToTheirRow() {
        Portfolio book = aBook();
        book.positions.push_back(leg("DOGE-25DEC26-1-C", 1));
        book.collateral.push_back({AssetCode("XYZ"), 5.0});
        MarketSnapshot market = *sampleMarket();
        market.underlyings[0].perpetual.reset();
        Desk desk(book, std::make_shared<const MarketSnapshot>(market));
        auto& button = desk.find<QToolButton>("marketGaps");
        QVERIFY(button.isVisible());
        QCOMPARE(button.text(), QString::fromUtf8("▲ 3 gaps"));
        QSignalSpy rows(&desk.panel, &MarketPanel::rowRequested);
        const auto actions = button.menu()->actions();
        QVERIFY(actions[0]->text().contains("XYZ"));
        actions[0]->trigger();
        QCOMPARE(rows[0][0].toInt(), 2);
        QVERIFY(rows[0][2].toBool());
        actions[1]->trigger();
        QCOMPARE(rows[1][0].toInt(), 3);
        QVERIFY(actions[2]->text().contains("no perpetual price for BTC"));
        Desk complete;
        QVERIFY(!complete.find<QToolButton>("marketGaps").isVisible());
        QVERIFY(complete.find<QLabel>("marketComplete").isVisible());
    }

    void modelsKeepTheRules() {
        MarketUnderlyingsModel underlyings;
        MarketExpiriesModel expiries;
        MarketSmileModel smile;
        MarketAssetsModel assets;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel* model :
             std::initializer_list<QAbstractItemModel*>{&underlyings, &expiries, &smile, &assets})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, failureMode));
        const auto show = [&](std::shared_ptr<const MarketSnapshot> market) {
            underlyings.setMarket(market);
            expiries.setMarket(market);
            smile.follow(market);
            assets.setMarket(market);
        };
        const auto market = sampleMarket();
        show(market);
        expiries.showUnderlying(btc);
        const UnderlyingMarket& held = *market->findUnderlying(btc);
        QCOMPARE(expiries.rowCount(), static_cast<int>(held.expiries.size()) + 1);
        smile.showExpiry(ExpiryPlace{btc, expiryOf(held, true).value()});
        QCOMPARE(smile.rowCount(), static_cast<int>(MarketSmileModel::SviRowCount));
        const Timestamp listed = expiryOf(held, false).value();
        smile.showExpiry(ExpiryPlace{btc, listed});
        QVERIFY(!smile.isSvi() && smile.itemCount() > 5);
        show(std::make_shared<const MarketSnapshot>(withSmile(*market, {btc, listed}, VolPoints{}).value()));
        QCOMPARE(smile.itemCount(), 0);
        show(std::make_shared<const MarketSnapshot>(
            withSmile(*market, {btc, listed}, SviParameters{0.04, 0.1, -0.2, 0.0, 0.3, std::nullopt}).value()));
        QVERIFY(smile.isSvi());
        show(std::make_shared<const MarketSnapshot>());
        QCOMPARE(smile.rowCount(), 0);
        QCOMPARE(expiries.rowCount(), 0);
        QCOMPARE(underlyings.rowCount(), 1);
    }

    void quotesAreShownWhereThereAreAny() {
        Desk bare;
        auto& tabs = bare.find<QTabBar>("marketTabs");
        QVERIFY(!tabs.isTabVisible(MarketTables::QuotesPage));
        MarketSnapshot market = *markedMarket();
        market.quotes = {{"BTC-25DEC26-110000-C", {0.029, 0.031, 120.0, {}}},
                         {"BTC-25DEC26-90000-P", {0.05, 0.04, 7.5, {}}},
                         {"BTC-25DEC26-90000-C", {0.0, 0.09, {}, {}}},
                         {"BTC-26MAR27-90000-P", {0.05, 0.06, {}, {}}},
                         {"ETH-PERPETUAL", {3499.0, 3501.0, {}, {}}}};
        Desk desk(aBook(), std::make_shared<const MarketSnapshot>(market));
        QVERIFY(desk.find<QTabBar>("marketTabs").isTabVisible(MarketTables::QuotesPage));
        desk.panel.tables().showPage(MarketTables::QuotesPage);
        desk.panel.tables().choose(btc, parseSymbol("BTC-25DEC26")->expiry);
        const auto& table = desk.find<QTableView>("marketQuotes");
        QVERIFY(table.isVisible());
        QCOMPARE(table.model()->rowCount(), 4);
        const auto cell = [&](int row, int column) { return desk.cell("marketQuotes", row, column); };
        QCOMPARE(cell(0, MarketQuotesModel::SymbolColumn), QString("BTC-PERPETUAL")); // with a mark alone
        QCOMPARE(cell(1, MarketQuotesModel::SymbolColumn), QString("BTC-25DEC26-90000-C"));
        QCOMPARE(cell(2, MarketQuotesModel::BidColumn), QString::fromUtf8("▲ 0.05"));
        QCOMPARE(cell(2, MarketQuotesModel::SpreadColumn), QString::fromUtf8("–"));
        QCOMPARE(cell(3, MarketQuotesModel::MarkColumn), QString("0.03"));
        QCOMPARE(cell(3, MarketQuotesModel::AskColumn), QString("0.031"));
        QCOMPARE(cell(3, MarketQuotesModel::OpenInterestColumn), QString("120"));
        QVERIFY(table.isColumnHidden(MarketQuotesModel::TradedColumn)); // nobody says a volume
        QVERIFY(!table.isColumnHidden(MarketQuotesModel::OpenInterestColumn));
        QVERIFY(!(table.model()->flags(table.model()->index(0, 1)) & Qt::ItemIsEditable));
        desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "101 000");
        QCOMPARE(table.model()->rowCount(), 2); // open interest stays, prices of another spot go
        QVERIFY(table.isColumnHidden(MarketQuotesModel::BidColumn));
        desk.history.undo();
        QCOMPARE(table.model()->rowCount(), 4);
    }

    void everyPageFits() {
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme().choose(choice);
            MarketSnapshot market = *markedMarket();
            market.quotes["BTC-25DEC26-110000-C"] = {0.029, 0.031, 120.0, 4.0};
            Desk desk(aBook(), std::make_shared<const MarketSnapshot>(market));
            desk.document.setShift({0.05, 0.1, 3.0, {}});
            desk.type("marketUnderlyings", 0, MarketUnderlyingsModel::SpotColumn, "99000");
            desk.type("marketUnderlyings", 1, MarketUnderlyingsModel::SpotColumn, "none");
            for (int page = 0; page < 5; ++page) {
                desk.panel.tables().showPage(static_cast<MarketTables::Page>(page));
                QCoreApplication::processEvents();
                for (const QWidget* control : desk.panel.findChildren<QPushButton*>())
                    QVERIFY2(control->width() >= control->sizeHint().width(), qPrintable(control->objectName()));
                const auto& scroll = desk.find<QScrollArea>("marketScroll");
                QVERIFY2(scroll.widget()->height() <= scroll.viewport()->height(),
                         qPrintable(QStringLiteral("page %1 needs %2").arg(page).arg(scroll.widget()->height())));
            }
        }
        theme().choose(ThemeChoice::Light);
    }
};

QTEST_MAIN(TestMarketPanel)
#include "test_market_panel.moc"
