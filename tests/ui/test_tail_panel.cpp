// The value-at-risk panel as a person uses it: methods and assumptions, histories from files, the picture with its
// cursor, tables, stale figures, stopping, what goes wrong, copies and files.
#include "ui/panels/tail_panel.h"

#include "ui/models/roles.h"

#include "tests/support/widget_checks.h"
#include "tests/ui/sample_books.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cmath>
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
    book.positions.push_back(leg("BTC_USDC-PERPETUAL", 1));
    book.positions.push_back(leg("ETH_USDC-PERPETUAL", -20));
    book.positions[0].group = book.positions[3].group = "calls";
    return book;
}

/// A book open in a presenter with its figures on screen.
struct Shown {
    explicit Shown(const Portfolio& book = twoCoins(), TailPanel::Work work = runTail, const QSize& size = {620, 460})
        : panel(document, theme(), std::move(work)) {
        panel.resize(size);
        panel.show();
        open(book);
    }

    void open(const Portfolio& book) {
        LoadedBook loaded;
        loaded.portfolio = book;
        LoadedMarket market;
        market.market = sampleMarket();
        document.open(std::move(loaded), std::move(market), sampleRulebook());
        compute();
    }
    void compute() {
        const RunInputs inputs = document.workspace().inputs();
        document.acceptComparison(inputs.revision,
                                  std::make_shared<const Comparison>(runComparison(inputs, {false}).value()));
    }
    bool wait() {
        return QTest::qWaitFor([this] { return !panel.isRunning() && panel.model().study() != nullptr; });
    }
    bool settle() {
        return QTest::qWaitFor([this] { return !panel.isRunning(); });
    }
    template<class Widget>
    Widget* find(const char* name) {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    const TailStudy& study() { return *panel.model().study(); }
    QString cell(int row, int column) { return panel.model().index(row, column).data().toString(); }
    QString said(const char* name) { return find<QLabel>(name)->text(); }
    void type(const char* name, const QString& text) {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    DocumentPresenter document;
    TailPanel panel;
};

/// A run that waits until it is told to end, or stopped.
struct Held {
    TailPanel::Work work() {
        return [this](const RunInputs& inputs, const Comparison& comparison,
                      const std::vector<UnderlyingHistory>& histories, const TailStudySpec& spec,
                      const Job& job) -> Result<TailStudy> {
            ++runs;
            job.report(0.4);
            while (!go && !job.stopRequested())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            return runTail(inputs, comparison, histories, spec, Job{job.stop, {}});
        };
    }
    std::atomic<int> runs = 0;
    std::atomic<bool> go = false;
};

/// A folder with histories of 60 days.
struct Files {
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
        return file.fileName();
    }
    QString history(const QString& name, double start, double size) const {
        QByteArray text = "date,close\n";
        for (int day = 0; day < 60; ++day) {
            const double close = start * (1.0 + size * std::sin(1.7 * day) + 0.5 * size * std::cos(0.9 * day * day));
            text += QDate(2026, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1() + ',' +
                    QByteArray::number(close, 'f', 4) + '\n';
        }
        return write(name, text);
    }
    QTemporaryDir folder;
};

MarketMove upBy(double share) {
    MarketMove move;
    move.price = share;
    return move;
}

} // namespace

class TestTailPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { theme().choose(ThemeChoice::Light); }

    void drawnFiguresAddUp() {
        Shown shown;
        const QAbstractItemModelTester tester(const_cast<TailModel*>(&shown.panel.model()));
        QVERIFY(shown.wait());
        const TailModel& model = shown.panel.model();
        QCOMPARE(shown.study().spec.method, TailMethod::Normal);
        const int sum = model.rowCount() - 1;
        QCOMPARE(shown.cell(sum, TailModel::NameColumn), QString("Sum"));
        double total = 0.0;
        for (int row = 0; row < sum; ++row)
            total += model.index(row, TailModel::VarPartColumn).data(NumberRole).toDouble();
        QVERIFY(std::fabs(total - shown.study().risk.valueAtRisk) < 1e-6 * shown.study().risk.valueAtRisk);
        QVERIFY(shown.panel.plot().readOut().contains("Value at risk"));
        QVERIFY(shown.panel.plot().readOut().contains("±"));
        QVERIFY(shown.find<QLabel>("var.note")->toolTip().contains("assumed"));
    }

    void everyViewHasRows() {
        Shown shown;
        QVERIFY(shown.wait());
        const TailModel& model = shown.panel.model();
        const TailStudy& study = shown.study();
        auto* chooser = shown.find<QComboBox>("var.view");
        const std::array<std::size_t, 6> rows = {
            study.parts.size() + 1, study.groups.size(), study.underlyings.size() + 1,
            study.worst.size(),     std::size_t{3},      study.histogram.counts.size()};
        for (int view = 0; view < 6; ++view) {
            chooser->setCurrentIndex(view);
            QCOMPARE(model.rowCount(), static_cast<int>(rows[static_cast<std::size_t>(view)]));
            for (int column = 0; column < model.columnCount(); ++column) {
                QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
                QVERIFY(model.question(column).size() > 30);
                QVERIFY(!shown.cell(0, column).isEmpty());
            }
        }
        shown.panel.setView(TailView::Groups);
        QCOMPARE(shown.cell(0, 0), QString("calls"));
        QCOMPARE(shown.cell(1, 0), QString("BTC without a group"));
    }

    void methodsLevelsAndHorizons() {
        Shown shown;
        QVERIFY(shown.wait());
        const double day = shown.study().risk.valueAtRisk;
        QSignalSpy fresh(&shown.panel, &TailPanel::studied);
        shown.find<QComboBox>("var.method")->setCurrentIndex(3);
        QVERIFY(fresh.wait());
        QCOMPARE(shown.study().spec.method, TailMethod::Student);
        auto* level = shown.find<QComboBox>("var.level");
        level->setEditText("97.5");
        QTest::keyClick(level->lineEdit(), Qt::Key_Return);
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().spec.tail.level, 0.975);
        auto* horizon = shown.find<QComboBox>("var.horizon");
        horizon->setEditText("10");
        QTest::keyClick(horizon->lineEdit(), Qt::Key_Return);
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().spec.horizon, 10);
        QVERIFY(shown.study().risk.valueAtRisk > day);
        horizon->setEditText("soon");
        QTest::keyClick(horizon->lineEdit(), Qt::Key_Return);
        QVERIFY(shown.said("var.statusText").contains("soon"));
        QCOMPARE(shown.panel.spec().horizon, 10);
        level->setEditText("50");
        QTest::keyClick(level->lineEdit(), Qt::Key_Return);
        QVERIFY(shown.settle());
        QVERIFY(shown.said("var.statusText").contains("0.9 … 0.999"));
        QVERIFY(shown.find<QWidget>("var.status")->isVisible());
    }

    void assumptionsAreTyped() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QToolButton>("var.assumptions")->click();
        QVERIFY(shown.find<TailForm>("varForm")->isVisible());
        QVERIFY(!shown.find<QLineEdit>("var.lambda")->isVisible());
        QVERIFY(!shown.find<QLineEdit>("var.degrees")->isVisible());
        shown.type("var.vols", "BTC=80%; eth=0.9");
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().factors[0].vol, 0.8);
        QCOMPARE(shown.study().factors[1].vol, 0.9);
        QCOMPARE(shown.find<QLineEdit>("var.vols")->text(), QString("BTC=80 %; ETH=90 %"));
        shown.type("var.correlations", "BTC,ETH=0.25");
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().correlation[1], 0.25);
        shown.type("var.seed", "77");
        shown.type("var.scenarios", "2500");
        shown.type("var.volOfVol", "120 %");
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().scenarios, std::size_t{2500});
        QCOMPARE(shown.study().spec.seed, std::uint64_t{77});
        QCOMPARE(shown.study().spec.volOfVol, 1.2);
        shown.panel.setView(TailView::Worst);
        QCOMPARE(shown.panel.model().columnCount(), 2 + 3 * 2);
        QVERIFY(!shown.find<TailForm>("varForm")->isVisible());
        shown.find<QToolButton>("var.assumptions")->click();
        shown.type("var.vols", "BTC=plenty");
        QVERIFY(shown.find<QLabel>("var.problem")->isVisible());
        QVERIFY(shown.said("var.problem").contains("BTC=plenty"));
        QCOMPARE(shown.find<QLineEdit>("var.vols")->text(), QString("BTC=plenty"));
        QCOMPARE(shown.panel.spec().vols.size(), std::size_t{2});
    }

    void contradictionsAreSaidAndTheRestWorks() {
        Portfolio book = twoCoins();
        book.positions.push_back(leg("SOL_USDC-PERPETUAL", 100));
        Shown shown(book);
        QVERIFY(shown.wait());
        TailStudySpec spec = shown.panel.spec();
        spec.correlations = {{AssetCode("BTC"), AssetCode("ETH"), 0.9},
                             {AssetCode("BTC"), AssetCode("SOL"), 0.9},
                             {AssetCode("ETH"), AssetCode("SOL"), -0.9}};
        shown.panel.setSpec(spec);
        QVERIFY(shown.settle());
        QVERIFY(shown.find<QWidget>("var.status")->isVisible());
        QVERIFY(shown.said("var.statusText").contains("semi-definite"));
        QVERIFY(shown.panel.model().index(0, 1).data(StaleRole).toBool());
        spec.correlations.clear();
        shown.panel.setSpec(spec);
        QVERIFY(shown.settle());
        QVERIFY(!shown.find<QWidget>("var.status")->isVisible());
        QVERIFY(!shown.panel.model().index(0, 1).data(StaleRole).toBool());
        spec.vols = {{AssetCode("XYZ"), 0.5}};
        shown.panel.setSpec(spec);
        QVERIFY(shown.settle());
        QVERIFY(shown.said("var.statusText").contains("XYZ"));
    }

    void historiesComeFromFiles() {
        const Files files;
        Shown shown;
        QVERIFY(shown.wait());
        shown.find<QComboBox>("var.method")->setCurrentIndex(0);
        QVERIFY(shown.settle());
        QVERIFY(shown.said("var.statusText").contains("price history of BTC"));
        shown.panel.openHistories({files.history("daily_BTCUSDT.csv", 98000, 0.03)});
        QVERIFY(shown.settle());
        QVERIFY(shown.said("var.statusText").contains("price history of ETH"));
        shown.panel.openHistories({files.history("ethusd.csv", 3400, 0.04)});
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().spec.method, TailMethod::Historical);
        QCOMPARE(shown.study().scenarios, std::size_t{59});
        shown.panel.setView(TailView::Worst);
        QVERIFY(shown.cell(0, 0).startsWith("2026-"));
        shown.find<QComboBox>("var.method")->setCurrentIndex(2);
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().factors[0].source, VolSource::Estimated);
        shown.panel.removeHistory(AssetCode("BTC"));
        QVERIFY(shown.settle());
        QCOMPARE(shown.study().factors[0].source, VolSource::Implied);
        QCOMPARE(shown.panel.histories().size(), std::size_t{1});
    }

    void withoutAHistoryThereIsAButton() {
        Shown shown;
        TailStudySpec spec;
        spec.method = TailMethod::Filtered;
        shown.panel.setSpec(spec);
        shown.open(twoCoins());
        QVERIFY(shown.settle());
        QVERIFY(shown.panel.model().study() == nullptr);
        QVERIFY(shown.find<QPushButton>("var.openHistories")->isVisible());
        QVERIFY(shown.said("var.empty").contains("price history of BTC"));
    }

    void flawedHistoriesAreSaid() {
        const Files files;
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.openHistories({files.write("BTC.csv", "date,close\n2026-01-01,100\n2026-01-02,101\n2026-01-02,102\n"
                                                          "2026-01-03,99\n2026-01-04,100\n2026-01-09,98\n")});
        QVERIFY(shown.settle());
        const QString notes = shown.said("var.notes");
        QVERIFY2(notes.contains("twice") && notes.contains("gaps: 1"), qPrintable(notes));
        QVERIFY(shown.find<QLabel>("var.note")->toolTip().contains("twice"));
        shown.panel.openHistories({files.write("prices.csv", "date,close\n2026-01-01,100\n")});
        QVERIFY(shown.said("var.statusText").contains("prices.csv"));
        shown.panel.openHistories({files.write("eth.csv", "day,price\n2026-01-01,100\n")});
        QVERIFY(shown.settle());
        QVERIFY(shown.said("var.statusText").contains("column"));
        QVERIFY(!shown.panel.model().index(0, 1).data(StaleRole).toBool());
        QCOMPARE(shown.panel.histories().size(), std::size_t{1});
    }

    void filesAreDropped() {
        const Files files;
        Shown shown;
        QVERIFY(shown.wait());
        const auto drop = [&](const QString& file) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(file)});
            QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&shown.panel, &enter);
            if (!enter.isAccepted()) return false;
            QDropEvent dropped(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&shown.panel, &dropped);
            return true;
        };
        QVERIFY(!drop(files.write("book.json", "{}")));
        QVERIFY(drop(files.history("btc.csv", 98000, 0.02)));
        QVERIFY(shown.settle());
        QCOMPARE(shown.panel.histories().size(), std::size_t{1});
    }

    void theCursorReadsOut() {
        Shown shown;
        QVERIFY(shown.wait());
        HistogramWidget& plot = shown.panel.plot();
        QVERIFY(plot.readOut().contains("Value at risk"));
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Home);
        const PnlHistogram& histogram = shown.study().histogram;
        QCOMPARE(plot.cursorBin(), std::optional(static_cast<int>(histogram.varBin)));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.cursorBin(), std::optional(static_cast<int>(histogram.varBin) + 1));
        QVERIFY(plot.readOut().contains(QString::number(histogram.counts[histogram.varBin + 1]) + " of"));
        QVERIFY(plot.accessibleDescription().contains(plot.readOut()));
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(plot.cursorBin(), std::optional(static_cast<int>(histogram.shortfallBin)));
        const AxisSpan before = plot.chart().view();
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(plot.chart().view().width() < before.width());
        QTest::keyClick(&plot, Qt::Key_0);
        QVERIFY(plot.chart().view() == before);
        shown.panel.setView(TailView::Bins);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(shown.panel.table().currentIndex().row(), static_cast<int>(histogram.varBin));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.cursorBin());
    }

    void theMouseReadsOutAndZooms() {
        Shown shown;
        QVERIFY(shown.wait());
        HistogramWidget& plot = shown.panel.plot();
        const QPoint middle = plot.rect().center();
        QTest::mouseMove(&plot, middle);
        QVERIFY(plot.cursorBin().has_value());
        const AxisSpan before = plot.chart().view();
        QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot, &wheel);
        QVERIFY(plot.chart().view().width() < 0.7 * before.width());
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle);
        QVERIFY(plot.chart().view() == before);
        QTest::mousePress(&plot, Qt::LeftButton, Qt::ShiftModifier, middle);
        QTest::mouseMove(&plot, middle + QPoint(60, 0));
        QTest::mouseRelease(&plot, Qt::LeftButton, Qt::ShiftModifier, middle + QPoint(60, 0));
        QVERIFY(plot.chart().view().width() < 0.3 * before.width());
    }

    void selectedLegsAreMarked() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setSelectedRows({1, 3});
        QVERIFY(shown.find<QLabel>("var.selection")->isVisible());
        QCOMPARE(shown.panel.table().selectedRows(), QList<int>({1, 3}));
        const TailFigures part = shown.panel.model().componentOf({1, 3});
        QCOMPARE(part.valueAtRisk,
                 shown.study().parts[1].component.valueAtRisk + shown.study().parts[3].component.valueAtRisk);
        shown.panel.setSelectedRows({});
        QVERIFY(!shown.find<QLabel>("var.selection")->isVisible());
        QSignalSpy asked(&shown.panel, &TailPanel::rowRequested);
        shown.panel.table().setCurrentIndex(shown.panel.model().index(3, 1));
        QTest::keyClick(&shown.panel.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<std::string>(), std::string("BTC_USDC-PERPETUAL"));
    }

    void aScenarioStandsInThePicture() {
        Shown shown;
        QVERIFY(shown.wait());
        shown.panel.setView(TailView::Worst);
        const QImage without = shown.panel.plot().grab().toImage();
        shown.panel.table().setCurrentIndex(shown.panel.model().index(12, 1));
        QVERIFY(shown.panel.plot().grab().toImage() != without);
    }

    void aLongRunSaysSoAndIsStopped() {
        Held held;
        Shown shown(twoCoins(), held.work());
        QVERIFY(shown.panel.isRunning());
        auto* cancel = shown.find<QPushButton>("var.cancel");
        QTRY_VERIFY(cancel->isVisible());
        QTRY_COMPARE(shown.find<QProgressBar>("var.progress")->value(), 40);
        cancel->click();
        QVERIFY(!shown.panel.isRunning() && !cancel->isVisible());
        auto* again = shown.find<QPushButton>("var.again");
        QVERIFY(again->isVisible());
        held.go = true;
        again->click();
        QVERIFY(shown.wait());
        QVERIFY(!again->isVisible());
        QCOMPARE(held.runs.load(), 2);
        shown.compute();
        QCoreApplication::processEvents();
        QCOMPARE(held.runs.load(), 2);
    }

    void staleFiguresAndHiddenPanels() {
        Held held;
        held.go = true;
        Shown shown(twoCoins(), held.work());
        QVERIFY(shown.wait());
        const TailModel& model = shown.panel.model();
        QVERIFY(!model.index(0, 1).data(StaleRole).toBool());
        shown.document.setShift(upBy(0.1));
        QVERIFY(model.index(0, 1).data(StaleRole).toBool());
        shown.panel.hide();
        shown.compute();
        QTest::qWait(20);
        QCOMPARE(held.runs.load(), 1);
        shown.panel.show();
        QVERIFY(QTest::qWaitFor([&] { return !model.index(0, 1).data(StaleRole).toBool(); }));
        QCOMPARE(held.runs.load(), 2);
    }

    void anEmptyBookSaysWhatToDo() {
        Shown shown(Portfolio{});
        QVERIFY(shown.find<QLabel>("var.empty")->isVisible());
        QVERIFY(shown.said("var.empty").contains("Type a position"));
        shown.open(twoCoins());
        QVERIFY(shown.wait());
        QVERIFY(!shown.find<QLabel>("var.empty")->isVisible());
    }

    void copiesAndFiles() {
        const Files files;
        Shown shown;
        QVERIFY(shown.wait());
        QTest::keyClick(&shown.panel.table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), shown.panel.model().rowCount() + 1);
        QVERIFY(lines[0].startsWith("Position\tVaR part USD\tES part USD"));
        shown.panel.plot().copyPicture();
        QVERIFY(!QApplication::clipboard()->image().isNull());
        QSignalSpy done(&shown.panel, &TailPanel::exported), failed(&shown.panel, &TailPanel::failed);
        for (const char* name : {"a.png", "a.svg", "a.pdf", "a.csv", "a.json"}) {
            const int before = static_cast<int>(done.size());
            shown.panel.exportTo(files.folder.filePath(name));
            QTRY_COMPARE(done.size(), before + 1);
            QFile file(files.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            if (QString(name).endsWith("csv")) QVERIFY(bytes.startsWith("section,item,with,figure,value,unit"));
            if (QString(name).endsWith("json")) QVERIFY(bytes.contains("marginscope.var/1"));
            if (QString(name).endsWith("svg")) QVERIFY(bytes.contains("Value at risk") && bytes.contains("Scenarios"));
            QVERIFY(bytes.size() > 500);
        }
        QVERIFY(failed.isEmpty());
        QVERIFY(!QImage(files.folder.filePath("a.png")).isNull());
        shown.panel.exportTo(files.folder.filePath("none/a.csv"));
        QTRY_COMPARE(failed.size(), 1);
    }

    void theStateIsKept() {
        Shown shown;
        QVERIFY(shown.wait());
        TailStudySpec spec;
        spec.method = TailMethod::Student;
        spec.tail = {0.995, QuantileRule::Interpolated};
        spec.horizon = 5;
        spec.seed = 12;
        spec.vols = {{AssetCode("BTC"), 0.55}};
        spec.correlations = {{AssetCode("BTC"), AssetCode("ETH"), 0.4}};
        spec.otherCorrelation = 0.1;
        spec.volOfVol = 0.9;
        spec.priceVolCorrelation = -0.2;
        spec.filter = {0.95, true};
        spec.from = makeTimestamp(2024, 1, 31);
        spec.antithetic = true;
        spec.degreesOfFreedom = 6.0;
        shown.panel.setSpec(spec);
        shown.panel.setView(TailView::Margin);
        Shown other;
        QVERIFY(other.panel.restoreState(shown.panel.saveState()));
        QVERIFY(other.panel.spec() == spec);
        QCOMPARE(other.panel.view(), TailView::Margin);
        QVERIFY(!other.panel.restoreState("nonsense"));
    }

    void everyFigureHasItsUnit() {
        Shown shown;
        QVERIFY(shown.wait());
        const TailModel& model = shown.panel.model();
        for (const TailView view : {TailView::Positions, TailView::Groups, TailView::Underlyings, TailView::Worst,
                                    TailView::Margin, TailView::Bins}) {
            shown.panel.setView(view);
            for (int column = view == TailView::Bins ? 0 : 1; column < model.columnCount(); ++column) {
                const QString head = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
                const QString unit = head.section('\n', 1);
                QVERIFY2((QStringList{"USD", "%", "times", "scenarios", "number"}.contains(unit)), qPrintable(head));
            }
        }
    }

    void namedAndNotCutOff() {
        Shown shown;
        QVERIFY(shown.wait());
        for (int view = 0; view < 6; ++view) {
            shown.panel.setView(static_cast<TailView>(view));
            QCOMPARE(unnamedControls(shown.panel), QStringList());
            QCOMPARE(clippedTexts(shown.panel), QStringList());
        }
        shown.find<QToolButton>("var.assumptions")->click();
        QCOMPARE(unnamedControls(shown.panel), QStringList());
        QCOMPARE(clippedTexts(shown.panel), QStringList());
    }

    void pictures() {
        Shown shown;
        QVERIFY(shown.wait());
        const QString folder = qEnvironmentVariable("MARGINSCOPE_PICTURES");
        QSet<QByteArray> seen;
        for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
            theme().choose(choice);
            for (int view = 0; view < 6; ++view) {
                shown.panel.setView(static_cast<TailView>(view));
                QCoreApplication::processEvents();
                const QImage image = shown.panel.grab().toImage();
                seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
                if (!folder.isEmpty()) image.save(QString("%1/var-%2-%3.png").arg(folder).arg(int(choice)).arg(view));
            }
        }
        theme().choose(ThemeChoice::Light);
        QCOMPARE(seen.size(), 12);
    }
};

QTEST_MAIN(TestTailPanel)
#include "test_tail_panel.moc"
