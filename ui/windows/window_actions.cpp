#include "ui/windows/window_actions.h"

#include "core/session/sources.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"
#include "ui/style/icons.h"

#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>
#include <QToolButton>

#include <map>

namespace marginscope {

namespace {

QKeySequence ctrl(Qt::Key key) {
    return QKeySequence(Qt::CTRL | key);
}

QKeySequence ctrlShift(Qt::Key key) {
    return QKeySequence(Qt::CTRL | Qt::SHIFT | key);
}

} // namespace

WindowActions::WindowActions(QMainWindow& window, QUndoGroup& histories, const Theme& theme)
    : QObject(&window)
    , window_(window)
    , theme_(theme) {
    addDocument();
    addEditing(histories);
    addMarket();
    addView();
    addChoices();
    addPanes();
    palette = add(QStringLiteral("palette"), tr("&Command palette…"), ctrl(Qt::Key_K));
    shortcuts = add(QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    about = add(QStringLiteral("about"), tr("&About Marginscope"));
    refreshIcons();
    connect(&theme_, &Theme::changed, this, &WindowActions::refreshIcons);
}

QAction* WindowActions::add(const QString& name, const QString& text, const QKeySequence& shortcut,
                            const QString& icon) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcut(shortcut);
    // Without the mnemonic, which in Chinese stands behind the word: "保存(&S)".
    static const QRegularExpression bracketed(QStringLiteral("\\(&\\w\\)"));
    QString plain = text;
    plain.remove(bracketed).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    action->setIconText(plain);
    if (!icon.isEmpty()) icons_[action] = icon;
    window_.addAction(action);
    return action;
}

void WindowActions::addDocument() {
    newBook = add(QStringLiteral("new"), tr("&New"), QKeySequence::New, QStringLiteral("new"));
    open = add(QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, QStringLiteral("open"));
    openMarket = add(QStringLiteral("openMarket"), tr("Open &market…"), ctrl(Qt::Key_M), QStringLiteral("market"));
    openStore =
        add(QStringLiteral("openStore"), tr("Open from s&tore…"), ctrlShift(Qt::Key_O), QStringLiteral("store"));
    save = add(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, QStringLiteral("save"));
    saveAs = add(QStringLiteral("saveAs"), tr("Save &as…"), ctrlShift(Qt::Key_S));
    saveStore = add(QStringLiteral("saveStore"), tr("Save to sto&re…"), ctrl(Qt::Key_T));
    revert = add(QStringLiteral("revert"), tr("Re&vert to saved"));
    duplicateTab = add(QStringLiteral("duplicateTab"), tr("&Duplicate tab"), ctrlShift(Qt::Key_D));
    whatIf = add(QStringLiteral("whatIf"), tr("Base ⇄ &what-if"), ctrl(Qt::Key_B), QStringLiteral("branch"));
    whatIf->setCheckable(true);
    whatIf->setIconText(tr("What-if"));
    whatIf->setToolTip(tr("Goes from a book to its what-if and back"));
    newWhatIf = add(QStringLiteral("newWhatIf"), tr("New w&hat-if"), ctrlShift(Qt::Key_B));
    applyWhatIf = add(QStringLiteral("applyWhatIf"), tr("Appl&y what-if to base"));
    closeTab = add(QStringLiteral("closeTab"), tr("&Close tab"), ctrl(Qt::Key_W));
    exportComparison =
        add(QStringLiteral("export"), tr("&Export comparison…"), ctrlShift(Qt::Key_E), QStringLiteral("export"));
    exportReport = add(QStringLiteral("exportReport"), tr("Report as P&DF…"), ctrlShift(Qt::Key_R));
    printPreview = add(QStringLiteral("printPreview"), tr("Print previe&w…"), ctrlShift(Qt::Key_P));
    print = add(QStringLiteral("print"), tr("&Print…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    quit = add(QStringLiteral("quit"), tr("&Quit"), ctrl(Qt::Key_Q));
}

void WindowActions::addEditing(QUndoGroup& histories) {
    undo = histories.createUndoAction(this, tr("&Undo"));
    redo = histories.createRedoAction(this, tr("&Redo"));
    undo->setObjectName(QStringLiteral("action.undo"));
    redo->setObjectName(QStringLiteral("action.redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({ctrlShift(Qt::Key_Z), ctrl(Qt::Key_Y)});
    icons_[undo] = QStringLiteral("undo");
    icons_[redo] = QStringLiteral("redo");
    cut = add(QStringLiteral("cut"), tr("Cu&t rows"), QKeySequence::Cut);
    copy = add(QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy, QStringLiteral("copy"));
    copyComparison = add(QStringLiteral("copyComparison"), tr("Copy co&mparison"), ctrlShift(Qt::Key_C));
    paste = add(QStringLiteral("paste"), tr("&Paste"), QKeySequence::Paste);
    remove = add(QStringLiteral("delete"), tr("&Delete rows"), ctrl(Qt::Key_Backspace), QStringLiteral("delete"));
    fillDown = add(QStringLiteral("fillDown"), tr("&Fill down"), ctrl(Qt::Key_D));
    duplicateRows = add(QStringLiteral("duplicateRows"), tr("Du&plicate rows"), ctrl(Qt::Key_J));
    newLeg = add(QStringLiteral("newLeg"), tr("New &leg"), QKeySequence(Qt::CTRL | Qt::Key_L));
    clearFilters = add(QStringLiteral("clearFilters"), tr("Clear f&ilters"), ctrlShift(Qt::Key_F));
    columns = add(QStringLiteral("columns"), tr("Choose colum&ns…"));
    groups = add(QStringLiteral("groups"), tr("&Group rows by…"));
    find = add(QStringLiteral("find"), tr("F&ind or filter"), ctrl(Qt::Key_F), QStringLiteral("search"));
}

void WindowActions::addMarket() {
    saveMarket = add(QStringLiteral("saveMarket"), tr("&Save market as…"));
    resetMarket = add(QStringLiteral("resetMarket"), tr("&Reset market to file"));
    resetMove = add(QStringLiteral("resetMove"), tr("Take the market &move back"), ctrl(Qt::Key_0));
}

void WindowActions::addView() {
    search = add(QStringLiteral("search"), tr("Search &books"), ctrl(Qt::Key_P), QStringLiteral("search"));
    nextTab = add(QStringLiteral("nextTab"), tr("&Next book"), ctrl(Qt::Key_PageDown));
    previousTab = add(QStringLiteral("previousTab"), tr("&Previous book"), ctrl(Qt::Key_PageUp));
    resetLayout = add(QStringLiteral("resetLayout"), tr("&Reset layout"));
    maximisePane = add(QStringLiteral("maximisePane"), tr("Maximi&se pane"), ctrlShift(Qt::Key_M));
    maximisePane->setCheckable(true);
    maximisePane->setToolTip(tr("Gives the pane with the focus the whole width, or shows both again"));
    fullScreen = add(QStringLiteral("fullScreen"), tr("&Full screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
}

void WindowActions::addChoices() {
    constexpr std::array keys = {Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (const Regime regime : allRegimes) {
        const auto place = static_cast<std::size_t>(regime);
        explain[place] = add(QStringLiteral("explain.") + QString::fromStdString(regimeWord(regime)),
                             tr("Explain %1").arg(regimeInText(regime)), ctrl(keys[place]));
        connect(explain[place], &QAction::triggered, this, [this, regime] {
            emit figureRequested({regime, Level::Initial, FigureRef::Part::Requirement, {}, 0});
        });
    }
    const std::array<std::pair<const char*, QString>, 3> themeNames = {
        {{"system", tr("Follow the &system")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}}};
    const std::array<std::pair<const char*, QString>, 3> layoutNames = {
        {{"analyst", tr("&Analyst")}, {"trader", tr("&Trader")}, {"trainer", tr("T&rainer (large type)")}}};
    auto* themeGroup = new QActionGroup(this);
    auto* layoutGroup = new QActionGroup(this);
    for (std::size_t place = 0; place < themeNames.size(); ++place) {
        themes[place] =
            add(QStringLiteral("theme.") + QLatin1String(themeNames[place].first), themeNames[place].second);
        layouts[place] = add(QStringLiteral("layout.") + QLatin1String(layoutNames[place].first),
                             layoutNames[place].second, QKeySequence(Qt::CTRL | Qt::ALT | keys[place]));
        themes[place]->setCheckable(true);
        layouts[place]->setCheckable(true);
        themeGroup->addAction(themes[place]);
        layoutGroup->addAction(layouts[place]);
        connect(themes[place], &QAction::triggered, this,
                [this, place] { emit themeRequested(static_cast<ThemeChoice>(place)); });
        connect(layouts[place], &QAction::triggered, this,
                [this, place] { emit layoutRequested(static_cast<NamedLayout>(place)); });
    }
}

void WindowActions::addPanes() {
    const auto names = std::to_array<std::pair<const char*, QString>>(
        {{"positionsPanel", tr("Go to p&ositions")},
         {"collateralPanel", tr("Go to co&llateral")},
         {"marketPanel", tr("Go to &market")},
         {"surfacePanel", tr("Go to s&urface")},
         {"explainPanel", tr("Go to &explanation")},
         {"reconciliationPanel", tr("Go to &reconciliation")},
         {"regimeColumnsPanel", tr("Go to the comparison of rule&books")},
         {"attributionPanel", tr("Go to &attribution")},
         {"rulebookEditor", tr("Go to the ru&lebook's values")},
         {"stressPanel", tr("Go to s&tress scenarios")},
         {"greeksPanel", tr("Go to &Greeks")},
         {"smilesPanel", tr("Go to the market's sm&iles")},
         {"varPanel", tr("Go to &value at risk")},
         {"versusPanel", tr("Go to the &other book")},
         {"whatIfPanel", tr("Go to the trade tic&ket")},
         {"ladderPanel", tr("Go to the e&xpiry ladder")},
         {"changesPanel", tr("Go to the &changes")},
         {"hedgePanel", tr("Go to the &hedge finder")},
         {"capitalPanel", tr("Go to &capital")}});
    // What has no digit left has a letter.
    const std::map<QString, Qt::Key> letters = {{QStringLiteral("greeksPanel"), Qt::Key_G},
                                                {QStringLiteral("smilesPanel"), Qt::Key_S},
                                                {QStringLiteral("varPanel"), Qt::Key_V},
                                                {QStringLiteral("versusPanel"), Qt::Key_O},
                                                {QStringLiteral("whatIfPanel"), Qt::Key_W},
                                                {QStringLiteral("ladderPanel"), Qt::Key_L},
                                                {QStringLiteral("changesPanel"), Qt::Key_C},
                                                {QStringLiteral("hedgePanel"), Qt::Key_H},
                                                {QStringLiteral("capitalPanel"), Qt::Key_K}};
    int number = 0;
    for (const auto& [name, text] : names) {
        const QString panel = QLatin1String(name);
        const auto letter = letters.find(panel);
        // 1 … 9, then 0.
        const QKeySequence digit = number < 9    ? QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + number))
                                   : number == 9 ? QKeySequence(Qt::ALT | Qt::Key_0)
                                   : letter != letters.end()
                                       ? QKeySequence(Qt::ALT | Qt::SHIFT | letter->second)
                                       : QKeySequence();
        ++number;
        QAction* action = add(QStringLiteral("pane.") + panel, text, digit);
        connect(action, &QAction::triggered, this, [this, panel] { emit paneRequested(panel); });
        panes.append(action);
    }
}

QMenu* WindowActions::fileMenu() {
    QMenu* file = window_.menuBar()->addMenu(tr("&File"));
    file->addActions({newBook, open, openMarket, openStore});
    recent_ = file->addMenu(tr("Open re&cent"));
    setRecentFiles({});
    QMenu* samples = file->addMenu(tr("Open sam&ple"));
    for (const Sample& sample : bundledSamples()) {
        QAction* action = samples->addAction(translatedResource(sample.title));
        action->setToolTip(translatedResource(sample.lesson));
        const QString location = QStringLiteral("sample:") + QString::fromStdString(sample.name);
        connect(action, &QAction::triggered, this, [this, location] { emit openRequested(location); });
    }
    samples->setToolTipsVisible(true);
    file->addSeparator();
    file->addActions({save, saveAs, saveStore, revert});
    file->addSeparator();
    file->addActions({exportComparison, exportReport, printPreview, print});
    file->addSeparator();
    file->addActions({whatIf, newWhatIf, applyWhatIf});
    file->addSeparator();
    file->addActions({duplicateTab, closeTab, quit});
    return file;
}

QMenu* WindowActions::viewMenu(const QList<QAction*>& docks) {
    QMenu* view = window_.menuBar()->addMenu(tr("&View"));
    QMenu* layout = view->addMenu(tr("La&yout"));
    layout->addActions({layouts.begin(), layouts.end()});
    layout->addSeparator();
    layout->addAction(resetLayout);
    view->addMenu(tr("&Theme"))->addActions({themes.begin(), themes.end()});
    languages_ = view->addMenu(tr("Lan&guage"));
    view->addSeparator();
    view->addActions(docks);
    view->addActions({search, nextTab, previousTab, maximisePane, fullScreen});
    view->addSeparator();
    view->addActions(panes);
    return view;
}

void WindowActions::buildMenus(const QList<QAction*>& docks) {
    QMenuBar* bar = window_.menuBar();
    fileMenu();

    QMenu* editing = bar->addMenu(tr("&Edit"));
    editing->addActions({undo, redo});
    editing->addSeparator();
    editing->addActions({cut, copy, paste, copyComparison});
    editing->addSeparator();
    editing->addActions({newLeg, fillDown, duplicateRows, remove});
    editing->addSeparator();
    editing->addActions({find, clearFilters, columns, groups});

    bar->addMenu(tr("&Market"))->addActions({openMarket, saveMarket, resetMarket, resetMove});
    viewMenu(docks);
    bar->addMenu(tr("&Analyse"))->addActions({explain.begin(), explain.end()});
    bar->addMenu(tr("&Help"))->addActions({palette, shortcuts, about});
}

void WindowActions::setRecentFiles(const QStringList& files) {
    recent_->clear();
    recent_->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        QString name = QFileInfo(file).fileName();
        QAction* action = recent_->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(file);
        connect(action, &QAction::triggered, this, [this, file] { emit openRequested(file); });
    }
    recent_->setToolTipsVisible(true);
    recent_->addSeparator();
    connect(recent_->addAction(tr("&Clear this list")), &QAction::triggered, this, &WindowActions::recentCleared);
}

void WindowActions::setLanguages(const QList<QPair<QString, QString>>& languages, const QString& chosen) {
    languages_->clear();
    auto* group = new QActionGroup(languages_);
    for (const auto& [code, name] : languages) {
        QAction* action = languages_->addAction(name);
        action->setObjectName(QStringLiteral("action.language.") + code);
        action->setCheckable(true);
        action->setChecked(code == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code = code] { emit languageRequested(code); });
    }
}

void WindowActions::setAvailable(bool canRevert, bool hasFigures, bool marketEdited, bool moved) {
    revert->setEnabled(canRevert);
    for (QAction* action : {exportComparison, exportReport, printPreview, print, copyComparison})
        action->setEnabled(hasFigures);
    resetMarket->setEnabled(marketEdited);
    resetMove->setEnabled(moved);
}

void WindowActions::buildToolBar(QComboBox* rulebooks, QComboBox* markets) {
    QToolBar* bar = window_.addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(theme_.iconSize());
    connect(&theme_, &Theme::changed, bar, [this, bar] { bar->setIconSize(theme_.iconSize()); });
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({newBook, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
    for (QAction* step : {undo, redo}) // their icons say enough: the choosers need the room
        if (auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(step))) {
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
            button->setAccessibleName(step->iconText());
        }
    bar->addSeparator();
    bar->addAction(whatIf);
    auto* spacer = new QWidget(bar);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    auto* rulebookLabel = new QLabel(tr("Rulebook"), bar);
    auto* marketLabel = new QLabel(tr("Market"), bar);
    rulebookLabel->setBuddy(rulebooks);
    marketLabel->setBuddy(markets);
    bar->addWidget(rulebookLabel);
    bar->addWidget(rulebooks);
    bar->addWidget(marketLabel);
    bar->addWidget(markets);
}

void WindowActions::refreshIcons() {
    for (auto icon = icons_.cbegin(); icon != icons_.cend(); ++icon)
        icon.key()->setIcon(themedIcon(icon.value(), theme_.palette().text, theme_.palette().muted));
}

} // namespace marginscope
