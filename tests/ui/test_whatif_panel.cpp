// The trade ticket as a person uses it: typing, pasting, errors where they stand, editing and dragging legs, before and
// after while it changes, the curve over sizes, applying as one step, what is kept.
#include "ui/panels/whatif_panel.h"

#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace marginscope;
using namespace marginscope::cases;

namespace {

Theme& theme() {
    static Theme shared(*qApp);
    return shared;
}

void openIn(DocumentPresenter& document, const Portfolio& book) {
    LoadedBook loaded;
    loaded.portfolio = book;
    LoadedMarket market;
    market.market = sampleMarket();
    document.open(std::move(loaded), std::move(market), sampleRulebook());
}

/// A book open in a presenter with the ticket on screen.
struct Shown {
    explicit Shown(const Portfolio& book = strangle(4), const QSize& size = {560, 460}) : panel(document, theme()) {
        panel.resize(size);
        panel.show();
        openIn(document, book);
    }
    void type(const QString& text) {
        panel.input().setFocus();
        for (const QChar c : text)
            QTest::keyClick(&panel.input(), c.toLatin1());
    }
    void enter() { QTest::keyClick(&panel.input(), Qt::Key_Return); }
    bool settled() {
        return QTest::qWaitFor([this] { return panel.isFresh() && !panel.isRunning(); });
    }
    /// Types lines and enters them.
    bool add(const QString& text) {
        panel.input().setPlainText(text);
        const std::size_t before = panel.legs().legs().size();
        enter();
        return QTest::qWaitFor([&] { return panel.legs().legs().size() > before; }) && settled();
    }
    const TradeLeg& leg(std::size_t place) { return panel.legs().legs().at(place); }
    QModelIndex cell(int row, int column) { return panel.legs().index(row, column); }
    double requirement(Regime regime = Regime::Portfolio) {
        return panel.report()->whatIf.after->of(regime).initial.requirement;
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }

    DocumentPresenter document;
    WhatIfPanel panel;
};

} // namespace

class TestWhatIfPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void figuresFollowWhileTyping() {
        Shown shown;
        const QAbstractItemModelTester legs(const_cast<TicketModel*>(&shown.panel.legs()));
        const QAbstractItemModelTester figures(const_cast<WhatIfModel*>(&shown.panel.figures()));
        QVERIFY(shown.find<QLabel>("whatif.empty")->isVisible());
        shown.type("buy 4 BTC-25DEC26-80000-P");
        QVERIFY(shown.settled());
        QVERIFY(shown.panel.report() != nullptr);
        QVERIFY(shown.panel.report()->whatIf.of(Regime::Portfolio).initial.requirement < 0.0);
        QCOMPARE(shown.panel.legs().rowCount(), 1); // what is typed, muted
        QVERIFY(shown.panel.legs().legs().empty());
        QVERIFY(shown.panel.legs().isTyped(0));
        shown.enter();
        QCOMPARE(shown.panel.legs().legs().size(), std::size_t{1});
        QVERIFY(shown.panel.input().toPlainText().isEmpty());
        QVERIFY(shown.panel.isFresh()); // the same trade in another place
        QCOMPARE(shown.cell(0, TicketModel::Symbol).data().toString(), QString("BTC-25DEC26-80000-P"));
        QVERIFY(shown.cell(0, TicketModel::Premium).data(NumberRole).toDouble() < 0.0);
        QVERIFY(shown.find<QLabel>("whatif.freed")->text().contains("Per unit of premium"));
        QVERIFY(shown.find<QTextEdit>("whatif.why")->toPlainText().contains("worst scenario"));
    }

    void theFirstRowsAreTheRegimes() {
        Shown shown;
        QVERIFY(shown.add("close BTC-25DEC26-110000-C"));
        const WhatIfModel& figures = shown.panel.figures();
        QCOMPARE(figures.index(0, 0).data().toString(), QString("Requirement, isolated"));
        const WhatIf& result = shown.panel.report()->whatIf;
        QCOMPARE(figures.index(0, 1).data(NumberRole).toDouble(), result.before->of(Regime::Isolated).initial.requirement);
        QCOMPARE(figures.index(0, 2).data(NumberRole).toDouble(), result.after->of(Regime::Isolated).initial.requirement);
        QVERIFY(figures.index(0, 3).data(SignRole).toInt() > 0); // less is a gain
        shown.panel.setLevel(Level::Maintenance);
        QCOMPARE(figures.index(0, 1).data(NumberRole).toDouble(),
                 result.before->of(Regime::Isolated).maintenance.requirement);
    }

    void pastedLinesAreAddedAndTheBadOnesStay() {
        Shown shown;
        QApplication::clipboard()->setText("buy\t2\tBTC-25DEC26-80000-P\t0.01\t12\nsell\t1\tBTC-25DEX26-90000-C\nsell 1000 "
                                           "BTC-PERPETUAL; hold 5\n");
        shown.panel.paste();
        QVERIFY(QTest::qWaitFor([&] { return shown.panel.legs().legs().size() == 2; }));
        QCOMPARE(shown.leg(0).price, std::optional(0.01));
        QCOMPARE(shown.leg(0).fee, 12.0);
        QCOMPARE(shown.leg(1).quantity, -1000.0);
        QCOMPARE(shown.panel.input().toPlainText(), QString("sell\t1\tBTC-25DEX26-90000-C\nhold 5"));
        QVERIFY(shown.settled());
        QVERIFY(QTest::qWaitFor([&] { return shown.find<QLabel>("whatif.error")->isVisible(); }));
    }

    void theTokenThatDoesNotReadIsUnderlined() {
        Shown shown;
        shown.type("buy 5 BTC-25DEX26-80000-P");
        auto* error = shown.find<QLabel>("whatif.error");
        shown.enter();
        QVERIFY(QTest::qWaitFor([&] { return error->isVisible(); }));
        QVERIFY2(error->text().contains("25DEX26"), qPrintable(error->text()));
        QCOMPARE(shown.panel.input().underlined(), (QList<QPair<int, int>>{{10, 17}}));
        QVERIFY(shown.panel.legs().legs().empty());
        QCOMPARE(shown.panel.input().toPlainText(), QString("buy 5 BTC-25DEX26-80000-P"));
        QTest::keyClick(&shown.panel.input(), Qt::Key_Backspace);
        QVERIFY(shown.panel.input().underlined().isEmpty());
    }

    void strategiesFillTheLine() {
        Shown shown;
        auto* menu = shown.find<QMenu>("whatif.strategyMenu");
        const QList<QAction*> actions = menu->actions();
        QCOMPARE(static_cast<std::size_t>(std::count_if(actions.begin(), actions.end(), [](const QAction* action) {
                     return action->objectName().startsWith("whatif.strategy.");
                 })),
                 tradeTemplates().size());
        shown.find<QAction>("whatif.strategy.strangle")->trigger();
        QCOMPARE(shown.panel.input().toPlainText(), QString("strangle BTC x 1"));
        QVERIFY(shown.settled());
        QCOMPARE(shown.panel.legs().rowCount(), 2);
        shown.enter();
        QCOMPARE(shown.panel.legs().legs().size(), std::size_t{2});
        QCOMPARE(shown.leg(0).instrument.symbol, std::string("BTC-25DEC26-90000-P"));
    }

    void tradesAreDoneAtTheTouchWhereAsked() {
        Shown shown;
        MarketSnapshot market = *sampleMarket();
        market.quotes["BTC-25DEC26-80000-P"] = {0.01, 0.012, {}, {}};
        LoadedBook loaded;
        loaded.portfolio = strangle(4);
        LoadedMarket quoted;
        quoted.market = std::make_shared<const MarketSnapshot>(std::move(market));
        shown.document.open(std::move(loaded), std::move(quoted), sampleRulebook());
        QVERIFY(shown.add("buy 1 BTC-25DEC26-80000-P\nsell 1 BTC-25DEC26-80000-P\nbuy 100 BTC-PERPETUAL"));
        const auto price = [&](int row) { return shown.cell(row, TicketModel::Price).data(NumberRole).toDouble(); };
        QCOMPARE(price(0), price(1));
        QVERIFY(shown.find<QAction>("whatif.at.mark")->isChecked());
        shown.find<QAction>("whatif.at.touch")->trigger();
        QVERIFY(shown.panel.tradeAt() == TradeAt::Touch);
        QVERIFY(!shown.panel.isFresh());
        QVERIFY(shown.settled());
        QCOMPARE(price(0), 0.012);
        QCOMPARE(price(1), 0.01);
        QCOMPARE(shown.panel.legs().headerData(TicketModel::Price, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Bid/ask"));
        QCOMPARE(shown.cell(0, TicketModel::Price).data(Qt::ToolTipRole).toString(), QString("The market's ask."));
        QVERIFY(shown.find<QTextEdit>("whatif.why")->toPlainText().contains("BTC-PERPETUAL has no ask"));
        const QByteArray state = shown.panel.saveState();
        Shown other;
        QVERIFY(other.panel.restoreState(state));
        QVERIFY(other.panel.tradeAt() == TradeAt::Touch);
        shown.find<QAction>("whatif.at.mid")->trigger();
        QVERIFY(shown.settled());
        QCOMPARE(price(0), 0.011);
    }

    void legsAreEditedByKeyboard() {
        Shown shown;
        QVERIFY(shown.add("sell 5 BTC-25DEC26-80000-P @ 0.01"));
        TicketTable& table = shown.panel.ticket();
        table.setFocus();
        table.setCurrentIndex(shown.cell(0, TicketModel::Quantity));
        QTest::keyClick(&table, Qt::Key_Plus);
        QCOMPARE(shown.leg(0).quantity, -4.0);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&table, Qt::Key_Plus);
        QCOMPARE(shown.leg(0).quantity, 2.0); // through −1 to +1: never nothing
        QTest::keyClick(&table, Qt::Key_Minus);
        QCOMPARE(shown.leg(0).quantity, 1.0);
        table.setCurrentIndex(shown.cell(0, TicketModel::Symbol));
        QTest::keyClick(&table, Qt::Key_Minus);
        QCOMPARE(shown.leg(0).instrument.symbol, std::string("BTC-25DEC26-75000-P"));
        QCOMPARE(shown.leg(0).price, std::optional<double>()); // of another contract
        QTest::keyClick(&table, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.leg(0).instrument.symbol, std::string("BTC-29JAN27-75000-P"));
        auto* model = const_cast<TicketModel*>(&shown.panel.legs());
        QVERIFY(model->setData(shown.cell(0, TicketModel::Price), "0.02", Qt::EditRole));
        QVERIFY(model->setData(shown.cell(0, TicketModel::Fee), "7", Qt::EditRole));
        QVERIFY(!model->setData(shown.cell(0, TicketModel::Quantity), "0", Qt::EditRole));
        QVERIFY(!model->setData(shown.cell(0, TicketModel::Symbol), "BTC-PERP", Qt::EditRole));
        QVERIFY(model->setData(shown.cell(0, TicketModel::Side), "sell", Qt::EditRole));
        QCOMPARE(shown.leg(0), (TradeLeg{*parseSymbol("BTC-29JAN27-75000-P"), -1, 0.02, 7, {}, {}}));
        QVERIFY(shown.settled());
        QVERIFY(std::fabs(shown.panel.report()->whatIf.cash.premium - 0.02 * 98400) < 1e-6);
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(shown.panel.legs().legs().empty());
        QVERIFY(shown.panel.report() == nullptr);
    }

    void sizesAndStrikesAreDragged() {
        Shown shown;
        QVERIFY(shown.add("buy 5 BTC-25DEC26-80000-P"));
        const double before = shown.requirement();
        TicketTable& table = shown.panel.ticket();
        const auto drag = [&](int column, const QList<int>& ways, Qt::KeyboardModifiers keys = {}) {
            const QPoint from = table.visualRect(shown.cell(0, column)).center();
            QTest::mousePress(table.viewport(), Qt::LeftButton, keys, from);
            for (const int way : ways) {
                QMouseEvent move(QEvent::MouseMove, from + QPoint(way, 0), table.viewport()->mapToGlobal(from + QPoint(way, 0)),
                                 Qt::NoButton, Qt::LeftButton, keys);
                QApplication::sendEvent(table.viewport(), &move);
            }
            QTest::mouseRelease(table.viewport(), Qt::LeftButton, keys, from + QPoint(ways.last(), 0));
        };
        drag(TicketModel::Quantity, {6, 24, 40});
        QCOMPARE(shown.leg(0).quantity, 8.0);
        QVERIFY(shown.settled());
        QVERIFY(shown.requirement() != before);
        drag(TicketModel::Quantity, {-24, 0});
        QCOMPARE(shown.leg(0).quantity, 8.0); // back where the drag began
        drag(TicketModel::Symbol, {-26});
        QCOMPARE(shown.leg(0).instrument.symbol, std::string("BTC-25DEC26-70000-P"));
        drag(TicketModel::Symbol, {14}, Qt::ShiftModifier);
        QCOMPARE(shown.leg(0).instrument.symbol, std::string("BTC-29JAN27-70000-P"));
    }

    void applyingIsOneEditThatMakesTheBookAfter() {
        Shown shown;
        QSignalSpy asked(&shown.panel, &WhatIfPanel::editRequested);
        auto* apply = shown.find<QPushButton>("whatif.apply");
        QVERIFY(!apply->isEnabled());
        QVERIFY(shown.add("close BTC-25DEC26-110000-C fee 5\nbuy 1 BTC-25DEC26-80000-P"));
        const Portfolio after = shown.panel.report()->whatIf.portfolio;
        apply->click();
        QCOMPARE(asked.size(), 1);
        const Portfolio before = shown.document.workspace().portfolio();
        const Result<PortfolioEdit> back = shown.document.apply(asked[0][0].value<PortfolioEdit>());
        QVERIFY(back);
        QCOMPARE(shown.document.workspace().portfolio(), after);
        QVERIFY(shown.panel.legs().legs().empty());
        QVERIFY(shown.document.apply(*back));
        QCOMPARE(shown.document.workspace().portfolio(), before);
    }

    void keepingIsOfferedWhereSomebodyTakesIt() {
        Shown shown;
        auto* keep = shown.find<QPushButton>("whatif.keep");
        QVERIFY(!keep->isVisible());
        shown.panel.setKeepsWhatIfs(true);
        QVERIFY(shown.add("buy 1 BTC-25DEC26-80000-P"));
        QVERIFY(keep->isVisible() && keep->isEnabled());
        QString name;
        Portfolio kept;
        connect(&shown.panel, &WhatIfPanel::keepAsWhatIf, this, [&](const Portfolio& after, const QString& proposed) {
            kept = after;
            name = proposed;
        });
        keep->click();
        QCOMPARE(name, QString("buy 1 BTC-25DEC26-80000-P"));
        QCOMPARE(kept, shown.panel.report()->whatIf.portfolio);
    }

    void otherPanelsHandOverLegs() {
        Shown shown;
        shown.panel.takeLegs({{*parseSymbol("BTC-PERPETUAL"), 5000, {}, 0.0, {}, {}}});
        QVERIFY(shown.settled());
        QCOMPARE(shown.panel.report()->whatIf.legs.size(), std::size_t{1});
    }

    void staleFiguresAreMarkedAndFollowTheBook() {
        Shown shown;
        QVERIFY(shown.add("buy 4 BTC-25DEC26-80000-P"));
        const double before = shown.requirement();
        Position more = shown.document.workspace().portfolio().positions[0];
        more.quantity -= 1;
        QVERIFY(shown.document.apply(ReplacePosition{0, more}));
        QVERIFY(!shown.panel.isFresh());
        QVERIFY(shown.panel.figures().index(1, 1).data(StaleRole).toBool());
        QVERIFY(shown.settled());
        QVERIFY(shown.requirement() != before);
        QVERIFY(!shown.panel.figures().index(1, 1).data(StaleRole).toBool());
    }

    void theNewestQuestionWins() {
        std::atomic<int> runs = 0;
        DocumentPresenter document;
        WhatIfPanel panel(document, theme(), [&](const RunInputs& inputs, const TicketQuestion& asked, const Job& job) {
            ++runs;
            while (asked.legs.front().quantity == 1.0 && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return WhatIfDesk().run(inputs, asked.legs, quickWhatIf(), job);
        });
        panel.show();
        openIn(document, strangle(1));
        const Instrument put = *parseSymbol("BTC-25DEC26-80000-P");
        panel.takeLegs({{put, 1, {}, 0.0, {}, {}}});
        QVERIFY(QTest::qWaitFor([&] { return runs == 1; }));
        QTest::qWait(350);
        QVERIFY(panel.findChild<QPushButton*>("whatif.cancel")->isVisible());
        const_cast<TicketModel*>(&panel.legs())->setLeg(0, {put, 2, {}, 0.0, {}, {}});
        QVERIFY(QTest::qWaitFor([&] { return panel.isFresh(); }));
        QCOMPARE(panel.report()->whatIf.legs.front().leg.quantity, 2.0);
    }

    void theCurveHasKinksAndATableTwin() {
        Shown shown;
        QVERIFY(shown.add("buy 5 BTC-25DEC26-80000-P\nclose BTC-25DEC26-110000-C"));
        shown.panel.setView(WhatIfPanel::View::Curve);
        QVERIFY(QTest::qWaitFor([&] { return shown.panel.report()->curve.has_value(); }));
        const CurvePicture& picture = shown.panel.chart().picture();
        QCOMPARE(picture.yScale, CurveScale::Size); // amounts, no changes: without a plus sign
        QCOMPARE(picture.curves.size(), std::size_t{4});
        QCOMPARE(picture.curves[2].x.size(), 41);
        QVERIFY(!picture.curves[3].line && picture.curves[3].x.size() >= 2);
        QVERIFY(shown.find<QLabel>("whatif.freed")->text().contains("binds instead of"));
        shown.panel.setView(WhatIfPanel::View::CurveFigures);
        auto* table = shown.find<EditTable>("whatIfCurveTable");
        QVERIFY(table->isVisible() && table->model()->rowCount() >= 41);
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().count('\n') > 40);
        for (const WhatIfPanel::View view : {WhatIfPanel::View::Legs, WhatIfPanel::View::Distances}) {
            shown.panel.setView(view);
            QVERIFY(shown.panel.figures().rowCount() > 4);
            const QAbstractItemModelTester tester(const_cast<WhatIfModel*>(&shown.panel.figures()));
        }
    }

    void theTicketOutlivesTheSession() {
        Shown shown;
        QVERIFY(shown.add("sell 2 BTC-25DEC26-120000-C @ 0.01 fee 3"));
        shown.panel.input().setPlainText("buy 1 BTC-");
        shown.panel.setView(WhatIfPanel::View::Legs);
        const QByteArray state = shown.panel.saveState();
        Shown again;
        QVERIFY(again.panel.restoreState(state));
        QCOMPARE(again.panel.legs().legs(), shown.panel.legs().legs());
        QCOMPARE(again.panel.input().toPlainText(), QString("buy 1 BTC-"));
        QCOMPARE(again.panel.view(), WhatIfPanel::View::Legs);
        QVERIFY(!again.panel.restoreState("nonsense"));
    }

    void figuresAndPicturesAreExported() {
        Shown shown;
        QVERIFY(shown.add("buy 4 BTC-25DEC26-80000-P"));
        shown.panel.setView(WhatIfPanel::View::Curve);
        QVERIFY(QTest::qWaitFor([&] { return shown.panel.report()->curve.has_value(); }));
        const QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &WhatIfPanel::exported);
        for (const char* name : {"trade.csv", "trade.json", "curve.png", "curve.svg", "curve.pdf"}) {
            shown.panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
        QSignalSpy failed(&shown.panel, &WhatIfPanel::failed);
        shown.panel.exportTo(folder.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void legsThatCannotBePricedAreMarked() {
        Shown shown;
        QVERIFY(shown.add("buy 1 BTC-PERPETUAL\nbuy 1 XYZ-PERPETUAL"));
        QCOMPARE(shown.cell(1, TicketModel::Side).data(CellStateRole).toInt(), static_cast<int>(CellState::NotModelled));
        QVERIFY(shown.cell(1, TicketModel::Symbol).data(Qt::ToolTipRole).toString().contains("XYZ"));
    }

    void nothingIsUnnamedOrCutOff() {
        Shown shown(strangle(4), {560, 460});
        QVERIFY(shown.add("buy 4 BTC-25DEC26-80000-P fee 3\nhold"));
        for (const WhatIfPanel::View view : {WhatIfPanel::View::Change, WhatIfPanel::View::Curve,
                                             WhatIfPanel::View::CurveFigures, WhatIfPanel::View::Legs,
                                             WhatIfPanel::View::Distances}) {
            shown.panel.setView(view);
            QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }));
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
        QVERIFY(shown.panel.minimumSizeHint().width() < 550);
    }
};

QTEST_MAIN(TestWhatIfPanel)
#include "test_whatif_panel.moc"
