#include "app/desktop/window_picture.h"

#include "ui/shell/language.h"
#include "ui/style/theme.h"
#include "ui/windows/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <map>

namespace marginscope {

namespace {

constexpr int patience = 60000; // milliseconds

int refuse(int status, const QString& sentence) {
    QTextStream(stderr) << QStringLiteral("marginscope picture: ") << sentence << Qt::endl;
    return status;
}

bool everyFigureIsThere(MainWindow& window) {
    const DocumentPresenter& document = window.document();
    return document.isOpen() && document.comparison() && document.surface() && !document.comparisonIsStale() &&
           !document.surfaceIsStale() && !window.jobs().isRunning() && !window.controller().isBusy();
}

bool waitForFigures(MainWindow& window) {
    QElapsedTimer clock;
    clock.start();
    while (!everyFigureIsThere(window) && clock.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    // What follows from the last figures is laid out and painted in the next turns of the event loop.
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return everyFigureIsThere(window);
}

// Panels with runs of their own.
void waitForPanel(MainWindow& window, const QString& tab) {
    QElapsedTimer clock;
    clock.start();
    const auto isBusy = [&] {
        BookPage& page = window.page();
        return (tab == QStringLiteral("regimeColumns") && page.columns().isRunning()) ||
               (tab == QStringLiteral("greeks") && page.greeks().isRunning()) ||
               (tab == QStringLiteral("ladder") && page.ladder().isRunning()) ||
               (tab == QStringLiteral("changes") && page.changes().isRunning()) ||
               (tab == QStringLiteral("smiles") && page.smiles().isRunning()) ||
               (tab == QStringLiteral("versus") && page.versus().isRunning()) ||
               (tab == QStringLiteral("var") && page.tail().isRunning()) ||
               (tab == QStringLiteral("whatIf") && page.whatIf().isRunning()) ||
               (tab == QStringLiteral("hedge") && page.hedge().isRunning()) ||
               (tab == QStringLiteral("capital") && page.capital().isRunning()) ||
               (tab == QStringLiteral("attribution") && page.attribution().isRunning()) ||
               page.surface().hits().isRunning() || (tab == QStringLiteral("stress") && page.stress().isRunning()) ||
               (tab == QStringLiteral("rulebook") && page.rulebookEditor().isBusy());
    };
    do
        for (int turn = 0; turn < 10; ++turn)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    while (isBusy() && clock.elapsed() < patience);
}

// The book of a file as a what-if of the one that is shown.
bool makeWhatIf(MainWindow& window, const QString& file) {
    const Result<LoadedBook> book = loadBook(file.toStdString(), window.options().storePath);
    if (!book) return false;
    DocumentController& controller = window.controller();
    OpenBook& base = controller.current();
    controller.keepWhatIf(base, book->portfolio);
    return &controller.current() != &base;
}

bool chooseStress(StressPanel& stress, const QString& view) {
    const std::map<QString, StressPanel::Page> pages = {
        {QStringLiteral("results"), StressPanel::Page::Results},     {QStringLiteral("grid"), StressPanel::Page::Results},
        {QStringLiteral("underlyings"), StressPanel::Page::Underlyings},
        {QStringLiteral("positions"), StressPanel::Page::Positions}, {QStringLiteral("likely"), StressPanel::Page::Likely},
        {QStringLiteral("own"), StressPanel::Page::Own},             {QStringLiteral("books"), StressPanel::Page::Books}};
    const auto found = pages.find(view);
    if (found == pages.end()) return false;
    if (view == QStringLiteral("grid")) stress.setChoice(StressPanel::Choice::Grid);
    if (view == QStringLiteral("likely")) stress.likely().setFormShown(true);
    if (view == QStringLiteral("books"))
        stress.books().setLocations({QStringLiteral("sample:short-strangle"), QStringLiteral("sample:three-coins")});
    stress.setPage(found->second);
    return true;
}

void showLastTab(const QWidget& page, const QString& tabs) {
    if (auto* bar = page.findChild<QTabBar*>(tabs)) bar->setCurrentIndex(bar->count() - 1);
}

// Other views of a panel than its first.
bool chooseView(MainWindow& window, const QString& tab, const QString& view) {
    if (view.isEmpty()) return true;
    BookPage& page = window.page();
    if (tab == QStringLiteral("greeks") && view == QStringLiteral("ladder"))
        page.greeks().setView(GreeksPanel::View::Ladder);
    else if (tab == QStringLiteral("greeks") && view == QStringLiteral("explain"))
        page.greeks().setView(GreeksPanel::View::Explain);
    else if (tab == QStringLiteral("surface") && view == QStringLiteral("difference"))
        page.surface().differenceButton().setChecked(true);
    else if (tab == QStringLiteral("whatIf") && view == QStringLiteral("curve"))
        page.whatIf().setView(WhatIfPanel::View::Curve);
    else if (tab == QStringLiteral("whatIf") && view == QStringLiteral("legs"))
        page.whatIf().setView(WhatIfPanel::View::Legs);
    else if (tab == QStringLiteral("whatIf") && view == QStringLiteral("distances"))
        page.whatIf().setView(WhatIfPanel::View::Distances);
    else if (tab == QStringLiteral("ladder") && view == QStringLiteral("days"))
        page.ladder().setView(LadderPanel::View::Days);
    else if (tab == QStringLiteral("ladder") && view == QStringLiteral("curves"))
        page.ladder().setView(LadderPanel::View::Picture);
    else if (tab == QStringLiteral("changes") && view == QStringLiteral("waterfall"))
        page.changes().setView(ChangePanel::View::Picture);
    else if (tab == QStringLiteral("surface") && view == QStringLiteral("distances"))
        page.surface().setView(SurfaceView::Hits);
    else if (tab == QStringLiteral("stress"))
        return chooseStress(page.stress(), view);
    else if (tab == QStringLiteral("smiles") && view == QStringLiteral("figures"))
        page.smiles().setShowsFigures(true);
    else if (tab == QStringLiteral("smiles") && view == QStringLiteral("term"))
        page.smiles().setView(SmilesView::Term);
    else if (tab == QStringLiteral("smiles") && view == QStringLiteral("doubts"))
        page.smiles().setView(SmilesView::Doubts);
    else if (tab == QStringLiteral("market") && view == QStringLiteral("quotes"))
        showLastTab(page, QStringLiteral("marketTabs"));
    else if (tab == QStringLiteral("whatIf") && view == QStringLiteral("touch"))
        page.whatIf().setTradeAt(TradeAt::Touch);
    else if (tab == QStringLiteral("hedge") && view == QStringLiteral("conditions"))
        page.hedge().setConditionsShown(true);
    else if (tab == QStringLiteral("hedge") && view == QStringLiteral("profile"))
        page.hedge().setDetail(HedgeDetail::Profile);
    else if (tab == QStringLiteral("hedge") && view == QStringLiteral("sizes"))
        page.hedge().setDetail(HedgeDetail::Sizes);
    else if (tab == QStringLiteral("hedge") && view == QStringLiteral("regimes"))
        page.hedge().setDetail(HedgeDetail::Regimes);
    else if (tab == QStringLiteral("hedge") && view == QStringLiteral("remarks"))
        page.hedge().setDetail(HedgeDetail::Remarks);
    else if (tab == QStringLiteral("capital") && view == QStringLiteral("venues"))
        page.capital().setView(CapitalView::Venues);
    else if (tab == QStringLiteral("capital") && view == QStringLiteral("conditions"))
        page.capital().setConditionsShown(true);
    else if (tab == QStringLiteral("capital") && view == QStringLiteral("frontier"))
        page.capital().setView(CapitalView::Frontier);
    else if (tab == QStringLiteral("capital") && view == QStringLiteral("rebalancing"))
        page.capital().setView(CapitalView::Rebalancing);
    else
        return false;
    return true;
}

// Columns of the comparison of rulebooks, a value of the rulebook as if it had been typed.
bool prepare(MainWindow& window, const QStringList& columns, const QString& edit) {
    std::vector<RegimeColumn> chosen;
    for (const QString& word : columns) {
        const Result<RegimeColumn> column = parseColumn(word.toStdString());
        if (!column) return false;
        chosen.push_back(*column);
    }
    if (!chosen.empty()) window.page().columns().setColumns(chosen);
    if (edit.isEmpty()) return true;
    const qsizetype equals = edit.indexOf(QLatin1Char('='));
    if (equals < 0) return false;
    RulebookEditor& editor = window.page().rulebookEditor();
    const QString pointer = edit.left(equals);
    if (!editor.setValue(pointer.toStdString(), edit.mid(equals + 1).toStdString())) return false;
    editor.go(pointer);
    return true;
}

} // namespace

int runWindowPicture(QApplication& application, const QStringList& arguments) {
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption look(QStringLiteral("theme"), {}, QStringLiteral("light|dark"), QStringLiteral("light"));
    const QCommandLineOption tab(QStringLiteral("tab"), {}, QStringLiteral("NAME"), QStringLiteral("surface"));
    const QCommandLineOption tongue(QStringLiteral("language"), {}, QStringLiteral("CODE"), QStringLiteral("en"));
    const QCommandLineOption arrangement(QStringLiteral("layout"), {}, QStringLiteral("NAME"),
                                         QStringLiteral("analyst"));
    const QCommandLineOption column(QStringLiteral("column"), {}, QStringLiteral("RULEBOOK:REGIME"));
    const QCommandLineOption branch(QStringLiteral("what-if"), {}, QStringLiteral("FILE"));
    const QCommandLineOption edited(QStringLiteral("edit"), {}, QStringLiteral("POINTER=VALUE"));
    QCommandLineParser parser;
    const QCommandLineOption view(QStringLiteral("view"), {}, QStringLiteral("NAME"));
    const QCommandLineOption trade(QStringLiteral("trade"), {}, QStringLiteral("LINE"));
    const QCommandLineOption against(QStringLiteral("against"), {}, QStringLiteral("BOOK"));
    const QCommandLineOption alone(QStringLiteral("maximise"), {}, QStringLiteral("left|right"));
    parser.addOptions({size, look, tab, view, tongue, arrangement, alone, column, edited, branch, trade, against});
    if (!parser.parse(QStringList{QStringLiteral("marginscope")} + arguments)) return refuse(2, parser.errorText());
    QStringList files = parser.positionalArguments();
    const QStringList tabs{
        QStringLiteral("positions"),   QStringLiteral("collateral"),     QStringLiteral("market"),
        QStringLiteral("surface"),     QStringLiteral("relief"),         QStringLiteral("hits"),
        QStringLiteral("explain"),     QStringLiteral("reconciliation"), QStringLiteral("regimeColumns"),
        QStringLiteral("attribution"), QStringLiteral("rulebook"),       QStringLiteral("stress"),
        QStringLiteral("greeks"),      QStringLiteral("smiles"),         QStringLiteral("var"),
        QStringLiteral("versus"),      QStringLiteral("whatIf"),
        QStringLiteral("ladder"),      QStringLiteral("changes"),
        QStringLiteral("hedge"),       QStringLiteral("capital")};
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (files.isEmpty() || sides.size() != 2 || sides[0].toInt() < 200 || sides[1].toInt() < 200)
        return refuse(2, QStringLiteral("OUT.png [--size WxH] [--theme light|dark] [--language en|de|zh_CN] "
                                        "[--layout analyst|trader|trainer] [--maximise left|right] [--tab %1] "
                                        "[--view ladder|explain|figures|term|doubts|difference|curve|legs|distances|quotes|touch|"
                                        "days|curves|waterfall|conditions|profile|sizes|regimes|remarks|"
                                        "venues|frontier|rebalancing] [--what-if FILE] [--trade LINE] [--against BOOK] "
                                        "[FILE…]")
                             .arg(tabs.join(QLatin1Char('|'))));
    const QStringList layouts{QStringLiteral("analyst"), QStringLiteral("trader"), QStringLiteral("trainer")};
    if (!tabs.contains(parser.value(tab)) || !layouts.contains(parser.value(arrangement)))
        return refuse(2, QStringLiteral("no such tab or layout"));
    const std::map<QString, std::optional<WorkPanes::Pane>> sizes{{QString(), std::nullopt},
                                                                   {QStringLiteral("left"), WorkPanes::Pane::Left},
                                                                   {QStringLiteral("right"), WorkPanes::Pane::Right}};
    const auto whole = sizes.find(parser.value(alone));
    if (whole == sizes.end()) return refuse(2, QStringLiteral("--maximise takes left or right"));
    const QString out = files.takeFirst();

    const QTemporaryDir folder;
    LanguageManager language(application);
    language.choose(parser.value(tongue));
    Theme theme(application);
    theme.choose(parser.value(look) == QStringLiteral("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow window(theme, {folder.filePath(QStringLiteral("picture.db")).toStdString(), false});
    window.resize(sides[0].toInt(), sides[1].toInt());
    window.show();
    window.open(files.isEmpty() ? QStringList{QStringLiteral("sample:short-strangle")} : files);
    if (!waitForFigures(window)) return refuse(3, QStringLiteral("the figures did not come"));
    if (parser.isSet(branch) && (!makeWhatIf(window, parser.value(branch)) || !waitForFigures(window)))
        return refuse(3, QStringLiteral("the what-if cannot be made"));
    window.applyLayout(static_cast<NamedLayout>(layouts.indexOf(parser.value(arrangement))));
    const QString chosen = parser.value(tab);
    const bool relief = chosen == QStringLiteral("relief"), hits = chosen == QStringLiteral("hits");
    window.page().showPane(chosen == QStringLiteral("rulebook") ? QStringLiteral("rulebookEditor")
                           : relief || hits                     ? QStringLiteral("surfacePanel")
                                                                : chosen + QStringLiteral("Panel"));
    window.page().panes().setMaximised(whole->second);
    if (relief || hits) window.page().surface().setView(relief ? SurfaceView::Relief : SurfaceView::Hits);
    if (!waitForFigures(window)) return refuse(3, QStringLiteral("the figures did not come"));
    if (parser.isSet(trade) && chosen == QStringLiteral("whatIf")) {
        window.page().whatIf().input().setPlainText(parser.values(trade).join(QLatin1Char('\n')));
        emit window.page().whatIf().input().entered();
    }
    if (parser.isSet(against)) window.page().changes().setOther(parser.value(against));
    waitForPanel(window, parser.value(tab));
    if (!chooseView(window, parser.value(tab), parser.value(view))) return refuse(2, QStringLiteral("no such view"));
    if (!prepare(window, parser.values(column), parser.value(edited)))
        return refuse(2, QStringLiteral("--column takes RULEBOOK:REGIME, --edit POINTER=VALUE of the rulebook"));
    waitForPanel(window, parser.value(tab));
    if (!waitForFigures(window)) return refuse(3, QStringLiteral("the figures did not come"));
    if (!window.grab().save(out)) return refuse(3, QStringLiteral("cannot write ") + out);
    return 0;
}

} // namespace marginscope
