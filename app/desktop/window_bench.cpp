#include "app/desktop/window_bench.h"

#include "ui/presentation/listed_symbols.h"
#include "ui/style/theme.h"
#include "ui/windows/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <functional>

namespace marginscope {

namespace {

constexpr int patience = 120000; // milliseconds
constexpr qint64 tabPatience = 20000;
constexpr auto firstWindow = "first-window";

/// Longest time the event loop did not come round.
class Heartbeat {
public:
    Heartbeat() {
        timer_.setTimerType(Qt::PreciseTimer);
        timer_.setInterval(1);
        QObject::connect(&timer_, &QTimer::timeout, [this] { beat(); });
        clock_.start();
        timer_.start();
    }
    void reset() {
        longest_ = 0.0;
        clock_.restart();
    }
    double longest() {
        beat();
        return longest_;
    }

private:
    void beat() {
        longest_ = std::max(longest_, static_cast<double>(clock_.nsecsElapsed()) / 1e6);
        clock_.restart();
    }

    QTimer timer_;
    QElapsedTimer clock_;
    double longest_ = 0.0;
};

/// Sleeps between events as a program does that waits for its user: with a time limit, processEvents() would only ask
/// again and again and take a core from the runs that are measured.
bool waitFor(const std::function<bool()>& done) {
    QElapsedTimer clock;
    clock.start();
    QTimer wake;
    wake.start(20);
    while (!done() && clock.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    return done();
}

double median(std::vector<double> values) {
    if (values.empty()) return std::nan("");
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

class WindowBench {
public:
    WindowBench(QApplication& application, int positions, int repeats)
        : application_(application)
        , positions_(positions)
        , repeats_(repeats) {}

    int run() {
        QTextStream(stdout) << QStringLiteral("Marginscope %1, Qt %2, %3\n")
                                   .arg(QStringLiteral(MARGINSCOPE_VERSION), QString::fromLatin1(qVersion()),
                                        QGuiApplication::platformName());
        if (!startOfAProcess() || !start()) return 3;
        if (!edits(QStringLiteral("edit to paint, 12 legs"), 12)) return 3;
        if (!edits(QStringLiteral("edit to paint, 1,000 legs"), 1000)) return 3;
        if (!manyPositions()) return 3;
        say(QStringLiteral("longest stall of the UI over all of the above"), worst_, QStringLiteral("ms"), 50.0);
        return 0;
    }

    /// Only opens the window and says so.
    int runFirstWindow() {
        if (!start()) return 3;
        QTextStream(stdout) << QStringLiteral("shown") << Qt::endl;
        return 0;
    }

private:
    void say(const QString& what, double value, const QString& unit, double limit) {
        const QString verdict = std::isnan(limit) ? QString()
                                : value <= limit  ? QStringLiteral("pass (limit %1)").arg(limit)
                                                  : QStringLiteral("falls short (limit %1)").arg(limit);
        QTextStream(stdout) << what.leftJustified(58) << QString::number(value, 'f', 1).rightJustified(10)
                            << QStringLiteral(" ") << unit.leftJustified(4) << verdict << Qt::endl;
    }

    /// A process of its own, from its start, loading of libraries included, until it says that its window is there.
    bool startOfAProcess() {
        QProcess process;
        QElapsedTimer clock;
        clock.start();
        process.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("bench"), QLatin1String("--") + QLatin1String(firstWindow)});
        if (!process.waitForReadyRead(patience)) return false;
        say(QStringLiteral("process start to window with its three figures"), static_cast<double>(clock.elapsed()),
            QStringLiteral("ms"), 1000.0);
        return process.waitForFinished(patience);
    }

    bool start() {
        theme_ = std::make_unique<Theme>(application_);
        window_ = std::make_unique<MainWindow>(
            *theme_, WindowOptions{folder_.filePath(QStringLiteral("bench.db")).toStdString(), false, {}});
        window_->resize(1280, 800);
        window_->show();
        window_->open(QStringList{QStringLiteral("sample:short-strangle")});
        const auto usable = [this] {
            return window_->document().isOpen() && !window_->document().comparisonIsStale() && painted();
        };
        if (!waitFor(usable)) return false;
        beat_ = std::make_unique<Heartbeat>();
        return true;
    }

    bool painted() {
        window_->repaint();
        return true;
    }

    Portfolio bookOf(int size) const {
        Portfolio book;
        book.name = "bench";
        book.collateral.push_back({AssetCode{"USDC"}, 5e6});
        const QStringList symbols = listedSymbols(*sampleMarket());
        for (int i = 0; static_cast<int>(book.positions.size()) < size; ++i) {
            const Result<Instrument> instrument = parseSymbol(symbols[i % symbols.size()].toStdString());
            if (!instrument) continue;
            Position position;
            position.instrument = *instrument;
            position.quantity = 1.0 + (i * 7919 % 13) - 6.0 + 0.5;
            // Rows of one instrument stay positions of their own under other group names.
            position.group = "group " + std::to_string(i / symbols.size());
            book.positions.push_back(std::move(position));
        }
        return book;
    }

    /// A file with so many positions.
    QString fileOf(int size) {
        const QString file = folder_.filePath(QStringLiteral("bench-%1.json").arg(size));
        return saveBook(bookOf(size), file.toStdString()) ? file : QString();
    }

    bool show(const QString& file, int size) {
        window_->open(QStringList{file});
        return waitFor([this, size] {
            return !window_->controller().isBusy() && window_->document().isOpen() &&
                   static_cast<int>(window_->document().workspace().portfolio().positions.size()) == size &&
                   !window_->document().comparisonIsStale();
        });
    }

    void keepWorst() {
        worst_ = std::max(worst_, beat_->longest());
        beat_->reset();
    }

    /// Of steps taken outside the event loop: the longest of them.
    void keepWorst(double step) {
        worst_ = std::max(worst_, step);
        beat_->reset();
    }

    bool showForEdits(const QString& what, int size) {
        const QString file = fileOf(size);
        beat_->reset();
        if (!show(file, size)) return false;
        say(what.section(QStringLiteral(", "), 1) + QStringLiteral(": open, stall"), beat_->longest(),
            QStringLiteral("ms"), 50.0);
        keepWorst();
        return true;
    }

    /// Of the book shown where `size` is 0.
    bool edits(const QString& what, int size) {
        if (size > 0 && !showForEdits(what, size)) return false;
        beat_->reset();
        std::vector<double> times;
        for (int i = 0; i < repeats_; ++i) {
            Position position = window_->document().workspace().portfolio().positions.front();
            position.quantity += 1.0;
            QElapsedTimer clock;
            clock.start();
            window_->controller().current().edit(ReplacePosition{0, position}, QStringLiteral("bench"));
            if (!waitFor([this] { return !window_->document().comparisonIsStale(); })) return false;
            QCoreApplication::processEvents(); // paints what the figures changed
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        say(what + QStringLiteral(", median"), median(times), QStringLiteral("ms"), std::nan(""));
        say(what + QStringLiteral(", stall"), beat_->longest(), QStringLiteral("ms"), 50.0);
        keepWorst();
        window_->jobs().cancel();
        return true;
    }

    bool manyPositions() {
        const QString file = fileOf(positions_);
        beat_->reset();
        QElapsedTimer clock;
        clock.start();
        if (!show(file, positions_)) return false;
        QLocale english = QLocale::c();
        english.setNumberOptions(QLocale::DefaultNumberOptions);
        const QString count = english.toString(positions_);
        say(QStringLiteral("open %1 positions until their figures").arg(count), static_cast<double>(clock.elapsed()),
            QStringLiteral("ms"), std::nan(""));
        say(QStringLiteral("open %1 positions, stall").arg(count), beat_->longest(), QStringLiteral("ms"), 50.0);
        keepWorst();
        window_->jobs().cancel(); // pictures and liquidation prices go on for long; measured is the table
        scroll(count);
        sort(count);
        if (!tabs(count)) return false;
        return edits(QStringLiteral("edit to paint, %1 legs").arg(count), 0);
    }

    void scroll(const QString& count) {
        QTableView& table = window_->page().positions().table();
        QScrollBar& bar = *table.verticalScrollBar();
        std::vector<double> times;
        for (int page = 0; page < 200; ++page) {
            QElapsedTimer clock;
            clock.start();
            bar.setValue(bar.value() + bar.pageStep());
            table.viewport()->repaint();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        say(QStringLiteral("scroll a page of %1, median").arg(count), median(times), QStringLiteral("ms"), 16.7);
        say(QStringLiteral("scroll a page of %1, slowest").arg(count), *std::max_element(times.begin(), times.end()),
            QStringLiteral("ms"), 50.0);
        keepWorst(*std::max_element(times.begin(), times.end()));
    }

    void sort(const QString& count) {
        std::vector<double> times;
        for (int repeat = 0; repeat < 6; ++repeat) {
            QElapsedTimer clock;
            clock.start();
            window_->page().positions().sortBy(PositionsModel::ValueColumn,
                                               repeat % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            window_->page().positions().table().viewport()->repaint();
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        say(QStringLiteral("sort %1 by value, median").arg(count), median(times), QStringLiteral("ms"), 50.0);
        keepWorst(*std::max_element(times.begin(), times.end()));
    }

    /// Opens each tab of the analyses and waits until its figures are there, at most `tabPatience`: the window must
    /// answer all the while.
    bool tabs(const QString& count) {
        BookPage& page = window_->page();
        struct Tab {
            QString name, panel;
            std::function<bool()> busy;
        };
        const std::vector<Tab> all = {
            {QStringLiteral("Stress"), QStringLiteral("stressPanel"), [&] { return page.stress().isRunning(); }},
            {QStringLiteral("Greeks"), QStringLiteral("greeksPanel"), [&] { return page.greeks().isRunning(); }},
            {QStringLiteral("VaR"), QStringLiteral("varPanel"), [&] { return page.tail().isRunning(); }},
            {QStringLiteral("Attribution"), QStringLiteral("attributionPanel"),
             [&] { return page.attribution().isRunning(); }},
            {QStringLiteral("Smiles"), QStringLiteral("smilesPanel"), [&] { return page.smiles().isRunning(); }},
            {QStringLiteral("Distances"), QStringLiteral("surfacePanel"),
             [&] { return page.surface().hits().isRunning(); }}};
        for (const Tab& tab : all)
            openTab(tab.name, tab.panel, tab.busy, count);
        page.showPane(QStringLiteral("positionsPanel"));
        return true;
    }

    void openTab(const QString& name, const QString& panel, const std::function<bool()>& busy, const QString& count) {
        beat_->reset();
        QElapsedTimer clock;
        clock.start();
        window_->page().showPane(panel);
        // Where there is no room for both, distances stand behind the map.
        if (panel == QStringLiteral("surfacePanel")) window_->page().surface().setView(SurfaceView::Hits);
        say(QStringLiteral("tab %1, %2 legs: shown").arg(name, count), static_cast<double>(clock.nsecsElapsed()) / 1e6,
            QStringLiteral("ms"), 50.0);
        QCoreApplication::processEvents();
        waitFor([&] { return !busy() || clock.elapsed() > tabPatience; });
        const bool done = !busy();
        QCoreApplication::processEvents(); // paints the figures
        say(QStringLiteral("tab %1: stall%2").arg(name, done ? QString() : QStringLiteral(" (still computing)")),
            beat_->longest(), QStringLiteral("ms"), 50.0);
        keepWorst();
        if (done)
            say(QStringLiteral("tab %1: figures after").arg(name), static_cast<double>(clock.elapsed()),
                QStringLiteral("ms"), std::nan(""));
    }

    QApplication& application_;
    int positions_;
    int repeats_;
    QTemporaryDir folder_;
    std::unique_ptr<Theme> theme_;
    std::unique_ptr<MainWindow> window_;
    std::unique_ptr<Heartbeat> beat_;
    double worst_ = 0.0;
};

} // namespace

int runWindowBench(QApplication& application, const QStringList& arguments) {
    const QCommandLineOption positions(QStringLiteral("positions"), {}, QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption repeats(QStringLiteral("repeats"), {}, QStringLiteral("N"), QStringLiteral("20"));
    const QCommandLineOption window{QLatin1String(firstWindow)};
    QCommandLineParser parser;
    parser.addOptions({positions, repeats, window});
    const bool understood = parser.parse(QStringList{QStringLiteral("marginscope")} + arguments);
    const int size = parser.value(positions).toInt(), times = parser.value(repeats).toInt();
    if (!understood || size < 1 || times < 1 || !parser.positionalArguments().isEmpty()) {
        QTextStream(stderr) << QStringLiteral("marginscope bench [--positions N] [--repeats N]") << Qt::endl;
        return 2;
    }
    WindowBench bench(application, size, times);
    return parser.isSet(window) ? bench.runFirstWindow() : bench.run();
}

} // namespace marginscope
