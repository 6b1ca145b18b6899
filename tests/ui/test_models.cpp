// Item models under Qt's own tester, and what they say.
#ifndef Q_MOC_RUN
#include "core/margin/pooled_collateral.h"
#endif
#include "core/session/sources.h"
#include "ui/models/book_edits.h"
#include "ui/models/collateral_model.h"
#include "ui/models/explain_model.h"
#include "ui/models/messages_model.h"
#include "ui/models/positions_model.h"
#include "ui/presentation/listed_symbols.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace marginscope;

namespace {

constexpr auto failureMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

Position leg(const char* symbol, double quantity) {
    Position position;
    position.instrument = parseSymbol(symbol).value();
    position.quantity = quantity;
    return position;
}

Portfolio twoLegs() {
    Portfolio book;
    book.positions = {leg("BTC-25DEC26-110000-C", -2), leg("BTC-25DEC26-90000-P", 1)};
    book.collateral = {{AssetCode("USDC"), 100000.0}, {AssetCode("BTC"), 1.0}};
    return book;
}

std::shared_ptr<const Rulebook> rulebook() {
    return loadRulebook("deribit").value().rulebook;
}

std::shared_ptr<const Portfolio> shared(const Portfolio& book) {
    return std::make_shared<const Portfolio>(book);
}

Comparison compared(const Portfolio& book) {
    return runComparison({1, std::make_shared<const Portfolio>(book), sampleMarket(), rulebook()}).value();
}

} // namespace

class TestModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        qRegisterMetaType<PortfolioEdit>();
    }

    void positionsKeepTheRules();
    void positionsFollowInsertAndRemove();
    void positionsOfOneInstrumentShowTheirFiguresOnce();
    void unreadRowsAreShown();
    void draftAsksForALeg();
    void emptyEntryMeansTheMark();
    void removalWorksFromTheEnd();
    void collateralKeepsTheRules();
    void collateralAddsUpAsTheComparison();
    void collateralIsPastedLineByLine();
    void explanationKeepsTheRules();
    void explanationFindsAround();
    void messagesComeInOrder();
    void numbersForPeople_data();
    void numbersForPeople();
    void typedNumbers();
    void listedSymbolsParse();
    void states();
};

void TestModels::positionsKeepTheRules() {
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    const Portfolio book = twoLegs();
    model.reset(shared(book));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, PositionsModel::ValueColumn).data().toString(), QString("…"));
    const Comparison comparison = compared(book);
    model.setComparison(std::make_shared<const Comparison>(comparison));
    QCOMPARE(model.index(0, PositionsModel::ValueColumn).data(NumberRole).toDouble(),
             comparison.positions[0].value.value);
    QCOMPARE(model.index(0, PositionsModel::ValueColumn).data(SignRole).toInt(), -1);
    QVERIFY(!model.index(0, PositionsModel::ValueColumn).data(StaleRole).toBool());
    model.setStale(true);
    QVERIFY(model.index(0, PositionsModel::ValueColumn).data(StaleRole).toBool());
    QVERIFY(!model.index(0, PositionsModel::QuantityColumn).data(StaleRole).toBool());
}

void TestModels::positionsFollowInsertAndRemove() {
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    Portfolio book = twoLegs();
    model.reset(shared(book));
    model.setComparison(std::make_shared<const Comparison>(compared(book)));
    const double kept = model.index(1, PositionsModel::ValueColumn).data(NumberRole).toDouble();

    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    book.positions.insert(book.positions.begin() + 1, leg("BTC-PERPETUAL", 1000));
    model.update(shared(book));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted[0][1].toInt(), 1);
    QCOMPARE(model.index(2, PositionsModel::ValueColumn).data(NumberRole).toDouble(), kept);
    QVERIFY(!model.index(1, PositionsModel::ValueColumn).data(NumberRole).isValid());

    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    book.positions.erase(book.positions.begin());
    model.update(shared(book));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][1].toInt(), 0);
    QCOMPARE(model.index(1, PositionsModel::ValueColumn).data(NumberRole).toDouble(), kept);
}

void TestModels::positionsOfOneInstrumentShowTheirFiguresOnce() {
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    Portfolio book = twoLegs();
    book.positions.push_back(leg("BTC-25DEC26-110000-C", -1));
    model.reset(shared(book));
    model.setComparison(std::make_shared<const Comparison>(compared(book)));
    QVERIFY(model.index(0, PositionsModel::ValueColumn).data(NumberRole).isValid());
    QVERIFY(!model.index(2, PositionsModel::ValueColumn).data(NumberRole).isValid());
    QCOMPARE(model.index(2, PositionsModel::MarkColumn).data().toString(), QString("in row 1"));
}

void TestModels::unreadRowsAreShown() {
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    Portfolio book = twoLegs();
    book.unreadRows.push_back(
        {UnreadRow::Section::Positions, 3, "NONSENSE", "{}", {Reason::UnknownSymbol, {"NONSENSE", "?"}, {}}});
    model.reset(shared(book));
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(2, 0).data().toString(), QString("NONSENSE"));
    QCOMPARE(model.index(2, 0).data(CellStateRole).toInt(), static_cast<int>(CellState::NotModelled));
    QVERIFY(!(model.flags(model.index(2, 0)) & Qt::ItemIsEditable));
    QCOMPARE(model.rowOf(3, "NONSENSE"), 2);
}

void TestModels::draftAsksForALeg() {
    PositionsModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    model.reset(shared(twoLegs()));
    PortfolioEdit asked;
    connect(&model, &PositionsModel::editRequested, this, [&](const PortfolioEdit& edit) { asked = edit; });
    QVERIFY(model.setData(model.index(2, PositionsModel::InstrumentColumn), "btc-perpetual", Qt::EditRole));
    QVERIFY(model.setData(model.index(2, PositionsModel::QuantityColumn), "1 000", Qt::EditRole));
    const auto* insert = std::get_if<InsertPosition>(&asked);
    QVERIFY(insert != nullptr);
    QCOMPARE(insert->index, std::size_t(2));
    QCOMPARE(insert->position.instrument.symbol, std::string("BTC-PERPETUAL"));
    QCOMPARE(insert->position.quantity, 1000.0);
    QCOMPARE(model.positionCount(), 2); // the model itself writes nothing
}

void TestModels::emptyEntryMeansTheMark() {
    PositionsModel model;
    Portfolio book = twoLegs();
    book.positions[0].entryPrice = 0.02;
    model.reset(shared(book));
    PortfolioEdit asked;
    connect(&model, &PositionsModel::editRequested, this, [&](const PortfolioEdit& edit) { asked = edit; });
    QVERIFY(model.setData(model.index(0, PositionsModel::EntryColumn), "", Qt::EditRole));
    QVERIFY(!std::get<ReplacePosition>(asked).position.entryPrice.has_value());
}

void TestModels::removalWorksFromTheEnd() {
    Portfolio book = twoLegs();
    book.unreadRows.push_back({UnreadRow::Section::Collateral, 1, "X", "x", {}});
    book.unreadRows.push_back({UnreadRow::Section::Positions, 3, "Y", "y", {}});
    const Portfolio before = book;
    const Result<PortfolioEdit> back = applyEdit(book, removePositions(book, {0, 2}));
    QVERIFY(back.has_value());
    QCOMPARE(book.positions.size(), std::size_t(1));
    QCOMPARE(book.unreadRows.size(), std::size_t(1));
    QCOMPARE(book.unreadRows[0].name, std::string("X"));
    QVERIFY(applyEdit(book, *back).has_value());
    QVERIFY(book == before);
}

void TestModels::collateralKeepsTheRules() {
    CollateralModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    Portfolio book = twoLegs();
    book.collateral.push_back({AssetCode("XYZ"), 1.0});
    model.setInputs(book, sampleMarket(), rulebook());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.index(1, CollateralModel::ValueColumn).data(NumberRole).toDouble(),
             sampleMarket()->assetPrice(AssetCode("BTC")).value());
    QCOMPARE(model.index(2, 0).data(CellStateRole).toInt(), static_cast<int>(CellState::NotModelled));
    QCOMPARE(model.assetsWithoutPrice(), QStringList{"XYZ"});
    QCOMPARE(model.rowOf(3, "XYZ"), 2);
    QCOMPARE(model.rowOf(0, "BTC"), 1);
    QCOMPARE(model.rowOf(1, "SOL"), -1);
    book.collateral.resize(1);
    model.setInputs(book, sampleMarket(), rulebook());
    QCOMPARE(model.rowCount(), 3);
    PortfolioEdit asked;
    connect(&model, &CollateralModel::editRequested, this, [&](const PortfolioEdit& edit) { asked = edit; });
    QVERIFY(model.setData(model.index(0, CollateralModel::QuantityColumn), "5", Qt::EditRole));
    QCOMPARE(std::get<ReplaceCollateral>(asked).balance.quantity, 5.0);
}

/// The table's sums are the comparison's, with and without a shift; a debt keeps its full size.
void TestModels::collateralAddsUpAsTheComparison() {
    Portfolio book = twoLegs();
    book.collateral = {
        {AssetCode("USDC"), 100000.0}, {AssetCode("BTC"), 1.5}, {AssetCode("ETH"), -10.0}, {AssetCode("EUR"), 2000.0}};
    const Rulebook base = *rulebook();
    auto strict = std::make_shared<Rulebook>(base);
    HaircutRule tiered;
    tiered.tiers = {{1.0, 0.1}, {HaircutTier{}.upTo, 0.3}};
    tiered.cap.share = 0.4;
    strict->collateral.haircuts["BTC"] = tiered;
    strict->collateral.haircuts["ETH"] = HaircutRule::rate(0.2);
    for (const MarketMove& shift : {MarketMove{}, MarketMove{-0.2, 0.0, 0.0, {{AssetCode("ETH"), 0.5}}}}) {
        CollateralModel model;
        const QAbstractItemModelTester tester(&model, failureMode);
        model.setInputs(book, sampleMarket(), strict, shift);
        const Comparison comparison =
            runComparison({1, std::make_shared<const Portfolio>(book), sampleMarket(), strict, shift}).value();
        const auto figure = [&](int row, int column) { return model.index(row, column).data(NumberRole).toDouble(); };
        const int total = model.totalRow();
        QVERIFY(std::fabs(figure(total, CollateralModel::ValueColumn) - comparison.bookValue.collateralValue) < 1e-6);
        double after = 0.0, share = 0.0;
        for (int row = 0; row < model.balanceCount(); ++row) {
            const MarkedCollateral& balance = comparison.book->collateral[static_cast<std::size_t>(row)];
            QVERIFY(std::fabs(figure(row, CollateralModel::PriceColumn) - balance.price) < 1e-9);
            after += PooledCollateral(*comparison.book, *strict, Regime::Cross).valueOf(balance);
            share += figure(row, CollateralModel::ShareColumn);
        }
        QVERIFY(std::fabs(figure(total, CollateralModel::AfterHaircutColumn) - after) < 1e-6);
        QVERIFY(std::fabs(share - 1.0) < 1e-9);
        QCOMPARE(figure(2, CollateralModel::AfterHaircutColumn), figure(2, CollateralModel::ValueColumn));
        QVERIFY(!(model.flags(model.index(total, 0)) & Qt::ItemIsEditable));
    }
}

void TestModels::collateralIsPastedLineByLine() {
    const PastedCollateral good = pastedCollateral("Asset\tQuantity\nusdc\t1 000.5\n\nBTC\t-2\tnote\r\n");
    QVERIFY2(good.problems.isEmpty(), qPrintable(good.problems.join(' ')));
    QCOMPARE(good.balances, (std::vector<CollateralBalance>{{AssetCode("USDC"), 1000.5}, {AssetCode("BTC"), -2.0}}));
    const PastedCollateral bad = pastedCollateral("BTC,1\nETH,1,5\nsome prose about margin\nSOL;x7");
    QCOMPARE(bad.balances, (std::vector<CollateralBalance>{{AssetCode("BTC"), 1.0}}));
    QCOMPARE(bad.problems.size(), 3);
    QVERIFY(bad.problems[0].contains("Line 2") && bad.problems[0].contains("ETH,1,5"));
}

void TestModels::explanationKeepsTheRules() {
    ExplainModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    QCOMPARE(model.rowCount(), 0);
    const Comparison comparison = compared(twoLegs());
    model.setRoot(explainExcess(comparison, Regime::Portfolio, Level::Initial));
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex root = model.index(0, 0);
    QCOMPARE(model.node(root)->value, comparison.of(Regime::Portfolio).initial.excess);
    QCOMPARE(model.rowCount(root), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestModels::explanationFindsAround() {
    ExplainModel model;
    model.setRoot(explainExcess(compared(twoLegs()), Regime::Isolated, Level::Initial));
    const QModelIndex first = model.find("110000", {});
    QVERIFY(first.isValid());
    const QModelIndex second = model.find("110000", first);
    QVERIFY(second.isValid() && second != first);
    QVERIFY(!model.find("no such figure", {}).isValid());
}

void TestModels::messagesComeInOrder() {
    Portfolio book = twoLegs();
    book.positions.push_back(leg("DOGE-25DEC26-1-C", 1));
    const Comparison comparison = compared(book);
    MessagesModel model;
    const QAbstractItemModelTester tester(&model, failureMode);
    model.setMessages(messagesOf(&comparison, {}, {Phrase{"Assumed %1.", {"this"}}}));
    QCOMPARE(model.message(0).kind, Message::Kind::NotModelled);
    QCOMPARE(model.message(1).kind, Message::Kind::Binding);
    QCOMPARE(model.index(2, 0).data().toString(), QString("Note: Assumed this."));
}

void TestModels::numbersForPeople_data() {
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grouped") << formatFixed(1234567.891, 2) << QString("1\u202F234\u202F567.89");
    QTest::newRow("three digits") << formatFixed(999.0, 0) << QString("999");
    QTest::newRow("true minus") << formatFixed(-1234.0, 0) << QString("\u22121\u202F234");
    QTest::newRow("plus") << formatFixed(5.0, 1, Sign::Both) << QString("+5.0");
    QTest::newRow("no signed zero") << formatFixed(-0.001, 2, Sign::Both) << QString("0.00");
    QTest::newRow("short") << formatShort(0.5000, 6) << QString("0.5");
    QTest::newRow("short whole") << formatShort(-100.0, 8, Sign::Both)
                                 << QString("\u2212"
                                            "100");
    QTest::newRow("percent") << formatPercent(33.44) << QString("33.4\u202F%");
    QTest::newRow("not finite") << formatFixed(std::nan(""), 2) << QString("–");
}

void TestModels::numbersForPeople() {
    QFETCH(QString, shown);
    QFETCH(QString, expected);
    QCOMPARE(shown, expected);
}

void TestModels::typedNumbers() {
    QCOMPARE(typedNumber("\u22121\u202F234.5").value(), -1234.5);
    QCOMPARE(typedNumber(" +2 ").value(), 2.0);
    QCOMPARE(typedNumber(editableNumber(0.1)).value(), 0.1);
    QVERIFY(!typedNumber("1e400"));
    QVERIFY(!typedNumber("nan"));
    QVERIFY(!typedNumber("2 calls"));
    QVERIFY(!typedNumber(""));
}

void TestModels::listedSymbolsParse() {
    const QStringList symbols = listedSymbols(*sampleMarket());
    QVERIFY(symbols.size() > 50);
    for (const QString& symbol : symbols)
        QCOMPARE(QString::fromStdString(parseSymbol(symbol.toStdString()).value().symbol), symbol);
    QVERIFY(symbols.contains("BTC-PERPETUAL"));
    QVERIFY(symbols.contains("BTC-25DEC26-110000-C"));
}

void TestModels::states() {
    RegimeResult result;
    result.equity = 100;
    const auto with = [&](double initial, double maintenance) {
        result.initial = {initial, result.equity - initial};
        result.maintenance = {maintenance, result.equity - maintenance};
        return regimeState(result);
    };
    QCOMPARE(with(50, 40), RegimeState::Healthy);
    QCOMPARE(with(90, 70), RegimeState::Warning);
    QCOMPARE(with(110, 90), RegimeState::MarginCall);
    QCOMPARE(with(130, 110), RegimeState::Liquidation);
    QCOMPARE(equityUse(0, 0), 0.0);
    QVERIFY(std::isinf(equityUse(1, 0)));
}

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
