// The panels of Greeks and smiles as a person uses them: divisions, ladders, explained moves, selection, stale figures,
// stopping, copying, exporting, keyboard.
#include "ui/panels/greeks_panel.h"
#include "ui/panels/smiles_panel.h"

#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
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

Portfolio twoCoins() {
    Portfolio book = strangle(4);
    book.positions.push_back(leg("BTC-PERPETUAL", 50000));
    book.positions.push_back(leg("ETH_USDC-PERPETUAL", -20));
    book.positions[0].group = book.positions[4].group = "hedge";
    return book;
}

void openIn(DocumentPresenter& document, const Portfolio& book,
            std::shared_ptr<const MarketSnapshot> snapshot = sampleMarket()) {
    LoadedBook loaded;
    loaded.portfolio = book;
    LoadedMarket market;
    market.market = std::move(snapshot);
    document.open(std::move(loaded), std::move(market), sampleRulebook());
    const RunInputs inputs = document.workspace().inputs();
    document.acceptComparison(inputs.revision,
                              std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
}

/// A book open in a presenter with its Greeks on screen.
struct Shown {
    explicit Shown(const Portfolio& book = twoCoins(), GreeksPanel::Work work = answerGreeks,
                   const QSize& size = {760, 420})
        : panel(document, theme(), std::move(work)) {
        panel.resize(size);
        panel.show();
        openIn(document, book);
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().answer() != nullptr; });
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    QModelIndex cell(int row, int column) { return panel.model().index(row, column); }
    double number(int row, int column) { return cell(row, column).data(NumberRole).toDouble(); }

    DocumentPresenter document;
    GreeksPanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    GreeksPanel::Work work() {
        return [this](const MarkedBook& book, const GreeksQuestion& question, const Job& job) -> Result<GreeksAnswer> {
            ++runs;
            job.report(0.4);
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return answerGreeks(book, question, Job{job.stop, {}});
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

constexpr int coinsColumn = 1, deltaColumn = 3, vegaColumn = 5;

} // namespace

class TestGreeksPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void divisionsAddUp() {
        Shown shown;
        const QAbstractItemModelTester tester(const_cast<GreeksModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        for (const GreeksBy by : {GreeksBy::Position, GreeksBy::Expiry, GreeksBy::Underlying, GreeksBy::Group}) {
            QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
            shown.panel.setBy(by);
            if (by != GreeksBy::Position) QVERIFY(fresh.wait());
            const GreeksModel& model = shown.panel.model();
            const int sum = model.rowCount() - 1;
            QCOMPARE(shown.cell(sum, 0).data().toString(), QString("Sum"));
            for (const int column : {deltaColumn, vegaColumn}) {
                double groups = 0.0;
                for (std::size_t row = 0; row < model.answer()->lines.size(); ++row)
                    if (model.answer()->lines[row].sum == GreekTableLine::Sum::None)
                        groups += shown.number(static_cast<int>(row), column);
                QVERIFY(std::fabs(groups - shown.number(sum, column)) < 1e-6 * (1.0 + std::fabs(groups)));
            }
            // Coins of two underlyings are no sum.
            QVERIFY(!shown.cell(sum, coinsColumn).data(NumberRole).isValid());
            QVERIFY(shown.cell(sum - 1, coinsColumn).data(NumberRole).isValid());
        }
    }

    void selectedLegsHaveTheirOwnLine() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setSelectedLegs({0, 2});
        QVERIFY(fresh.wait());
        const auto& lines = shown.panel.model().answer()->lines;
        const auto chosen = std::find_if(lines.begin(), lines.end(), [](const GreekTableLine& line) {
            return line.sum == GreekTableLine::Sum::Selection;
        });
        QVERIFY(chosen != lines.end());
        QCOMPARE(chosen->greeks.vega, lines[0].greeks.vega + lines[2].greeks.vega);
        shown.panel.setView(GreeksPanel::View::Ladder);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.chart().picture().curves.size(), std::size_t{2});
        shown.panel.setSelectedLegs({});
        QVERIFY(fresh.wait());
        QCOMPARE(shown.panel.chart().picture().curves.size(), std::size_t{1});
    }

    void laddersAreReadByKeyboard() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setView(GreeksPanel::View::Ladder);
        QVERIFY(fresh.wait());
        CurveChart& chart = shown.panel.chart();
        QVERIFY(chart.isVisible());
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.cursor().has_value());
        QVERIFY2(chart.readOut().contains("0"), qPrintable(chart.readOut()));
        const auto [curve, point] = *chart.cursor();
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.cursor()->second, point - 1);
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.cursor()->second, 0);
        QVERIFY2(chart.readOut().contains(QStringLiteral("−30")), qPrintable(chart.readOut()));
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(!chart.cursor().has_value());
        // Every figure of every underlying.
        auto* figure = shown.find<QComboBox>("greeks.figure");
        auto* underlying = shown.find<QComboBox>("greeks.underlying");
        QCOMPARE(underlying->count(), 2);
        for (int coin = 0; coin < 2; ++coin)
            for (int item = 0; item < figure->count(); ++item) {
                underlying->setCurrentIndex(coin);
                figure->setCurrentIndex(item);
                QVERIFY(!chart.picture().isEmpty());
                QVERIFY(chart.picture().title.contains(figure->currentText()));
                QVERIFY(!chart.picture().yTitle.isEmpty());
            }
    }

    void ladderHasATableTwin() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setView(GreeksPanel::View::Ladder);
        QVERIFY(fresh.wait());
        shown.panel.setShowsFigures(true);
        auto* table = shown.find<EditTable>("greeksLadderTable");
        QVERIFY(table->isVisible());
        const QAbstractItemModelTester tester(table->model());
        QCOMPARE(table->model()->rowCount(),
                 static_cast<int>(shown.panel.model().answer()->report.ladder->moves.size()));
        QVERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
        shown.panel.copy();
        QVERIFY(QApplication::clipboard()->text().count('\n') > 20);
    }

    void movesAreExplained() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setView(GreeksPanel::View::Explain);
        QVERIFY(fresh.wait());
        const int sum = shown.panel.model().rowCount() - 1;
        QVERIFY(std::fabs(shown.number(sum, 1) - shown.number(sum, 2) - shown.number(sum, 3)) < 1e-6);
        double terms = 0.0;
        for (int column = 4; column <= 10; ++column)
            terms += shown.number(sum, column);
        QVERIFY(std::fabs(terms - shown.number(sum, 2)) < 1e-6);
        QVERIFY(shown.find<QLabel>("greeks.summary")->text().contains("residual"));
        const double before = shown.number(sum, 1);
        shown.find<QDoubleSpinBox>("greeks.price")->setValue(10.0);
        QVERIFY(fresh.wait());
        QVERIFY(shown.number(sum, 1) != before);
        QCOMPARE(shown.panel.question().spec.move->market.price, 0.1);
    }

    void staleFiguresAreMarked() {
        Shown shown;
        QVERIFY(shown.wait());
        QVERIFY(!shown.cell(0, vegaColumn).data(StaleRole).toBool());
        MarketMove move;
        move.price = 0.05;
        shown.document.setShift(move);
        QVERIFY(shown.cell(0, vegaColumn).data(StaleRole).toBool());
    }

    void runsCanBeStopped() {
        Held held;
        Shown shown(twoCoins(), held.work());
        auto* cancel = shown.find<QPushButton>("greeks.cancel");
        QVERIFY(QTest::qWaitFor([&] { return cancel->isVisible(); }));
        QCOMPARE(held.runs.load(), 1);
        cancel->click();
        QVERIFY(!shown.panel.isRunning());
        auto* again = shown.find<QPushButton>("greeks.again");
        QVERIFY(again->isVisible());
        QVERIFY(shown.panel.model().answer() == nullptr);
        held.go = true;
        again->click();
        QVERIFY(shown.wait());
        QVERIFY(!again->isVisible());
    }

    void emptyBooksSayWhatToDo() {
        Shown shown{Portfolio{}};
        QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }));
        QVERIFY(shown.find<QLabel>("greeks.empty")->isVisible());
        QVERIFY(shown.find<QLabel>("greeks.empty")->text().contains("position"));
    }

    void booksWithoutOptionsAreFine() {
        Portfolio book;
        book.positions = {leg("BTC_USDC-PERPETUAL", 1)};
        Shown shown(book);
        QVERIFY(shown.wait());
        QCOMPARE(shown.panel.model().rowCount(), 2);
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setView(GreeksPanel::View::Ladder);
        QVERIFY(fresh.wait());
        QVERIFY(!shown.panel.chart().picture().isEmpty());
    }

    void enterExplainsAPosition() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy asked(&shown.panel, &GreeksPanel::figureRequested);
        shown.panel.table().setCurrentIndex(shown.cell(1, vegaColumn));
        QTest::keyClick(&shown.panel.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        const auto figure = asked[0][0].value<FigureRef>();
        QCOMPARE(figure.part, FigureRef::Part::Position);
        QCOMPARE(figure.row, 1);
    }

    void figuresAndPicturesAreExported() {
        Shown shown;
        QVERIFY(shown.wait());
        QSignalSpy fresh(&shown.panel, &GreeksPanel::answered);
        shown.panel.setView(GreeksPanel::View::Ladder);
        QVERIFY(fresh.wait());
        const QTemporaryDir folder;
        QSignalSpy done(&shown.panel, &GreeksPanel::exported);
        for (const char* name : {"greeks.csv", "greeks.json", "ladder.png", "ladder.svg", "ladder.pdf"}) {
            shown.panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
        QSignalSpy failed(&shown.panel, &GreeksPanel::failed);
        shown.panel.exportTo(folder.filePath("no/such/folder.csv"));
        QVERIFY(failed.wait());
    }

    void nothingIsUnnamedOrCutOff() {
        Shown shown(twoCoins(), answerGreeks, {620, 420});
        QVERIFY(shown.wait());
        for (const GreeksPanel::View view :
             {GreeksPanel::View::Greeks, GreeksPanel::View::Ladder, GreeksPanel::View::Explain}) {
            shown.panel.setView(view);
            QVERIFY(QTest::qWaitFor([&] { return !shown.panel.isRunning(); }));
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
    }

    void smilesAreFittedAndTabled() {
        DocumentPresenter document;
        SmilesPanel panel(document, theme());
        panel.resize(700, 420);
        panel.show();
        openIn(document, strangle(1));
        QVERIFY(QTest::qWaitFor([&] { return panel.model().smiles() != nullptr; }));
        const QAbstractItemModelTester tester(const_cast<SmilesModel*>(&panel.model()));
        QCOMPARE(panel.chart().picture().curves.size(), std::size_t{2});
        QVERIFY(panel.summary().contains("SVI fit"));
        panel.setExpiry("29JAN27"); // the market gives it as SVI
        QCOMPARE(panel.chart().picture().curves.size(), std::size_t{1});
        QVERIFY(panel.summary().contains("SVI of the market"));
        panel.setExpiry("25DEC26");
        panel.setShowsFigures(true);
        QVERIFY(panel.table().isVisible());
        QVERIFY(panel.model().rowCount() > 10);
        panel.setView(SmilesView::Term);
        QCOMPARE(panel.model().rowCount(), static_cast<int>(panel.model().underlying()->expiries.size()));
        panel.setUnderlying("ETH");
        panel.setShowsFigures(false);
        QCOMPARE(panel.chart().picture().curves.size(), std::size_t{3});
        panel.setView(SmilesView::Doubts);
        QVERIFY(panel.findChild<QLabel*>("smiles.empty")->isVisible());
        QVERIFY(panel.findChild<QLabel*>("smiles.empty")->text().contains("No quote looks wrong"));
    }

    void wrongQuotesAreListedAndLeadToTheirSmile() {
        auto wrong = std::make_shared<MarketSnapshot>(*sampleMarket());
        ExpiryMarket& expiry = wrong->underlyings[0].expiries[2];
        VolPoint& planted = std::get<VolPoints>(expiry.smile).points[8];
        planted.vol += 0.06;
        DocumentPresenter document;
        SmilesPanel panel(document, theme());
        panel.resize(700, 420);
        panel.show();
        openIn(document, strangle(1), wrong);
        QVERIFY(QTest::qWaitFor([&] { return panel.model().smiles() != nullptr; }));
        panel.setView(SmilesView::Doubts);
        QVERIFY(panel.model().rowCount() > 0);
        QVERIFY(panel.table().isVisible());
        panel.table().setCurrentIndex(panel.model().index(0, 0));
        QTest::keyClick(&panel.table(), Qt::Key_Return);
        QCOMPARE(panel.view(), SmilesView::Strikes);
        QCOMPARE(panel.model().expiry()->expiry, expiry.expiry);
        QCOMPARE(panel.chart().picture().curves.size(), std::size_t{3});
        QVERIFY2(panel.chart().readOut().startsWith("Doubtful"), qPrintable(panel.chart().readOut()));
    }

    void smilesFollowTheMarket() {
        DocumentPresenter document;
        SmilesPanel panel(document, theme());
        panel.show();
        openIn(document, strangle(1));
        QVERIFY(QTest::qWaitFor([&] { return panel.model().smiles() != nullptr; }));
        auto edited = std::make_shared<MarketSnapshot>(*sampleMarket());
        for (VolPoint& point : std::get<VolPoints>(edited->underlyings[0].expiries[0].smile).points)
            point.vol *= 2.0;
        const double before = *panel.model().smiles()->underlyings[0].expiries[0].atmVol;
        QSignalSpy fresh(&panel, &SmilesPanel::answered);
        document.editMarket(edited);
        QVERIFY(fresh.wait());
        QVERIFY(std::fabs(*panel.model().smiles()->underlyings[0].expiries[0].atmVol - 2.0 * before) < 1e-9);
    }

    void smilesAreExported() {
        DocumentPresenter document;
        SmilesPanel panel(document, theme());
        panel.resize(700, 420);
        panel.show();
        openIn(document, strangle(1));
        QVERIFY(QTest::qWaitFor([&] { return panel.model().smiles() != nullptr; }));
        const QTemporaryDir folder;
        QSignalSpy done(&panel, &SmilesPanel::exported);
        for (const char* name : {"smiles.csv", "smiles.json", "smile.png", "smile.svg", "smile.pdf"}) {
            panel.exportTo(folder.filePath(name));
            QVERIFY2(done.wait(), name);
            QVERIFY2(QFile(folder.filePath(name)).size() > 200, name);
        }
        panel.copy();
        QVERIFY(QApplication::clipboard()->mimeData()->hasImage());
        for (const SmilesView view : {SmilesView::Strikes, SmilesView::Term, SmilesView::Doubts}) {
            panel.setView(view);
            QCOMPARE(unnamedControls(panel), QStringList());
            QCOMPARE(clippedTexts(panel), QStringList());
        }
    }
};

QTEST_MAIN(TestGreeksPanel)
#include "test_greeks_panel.moc"
