#include "ui/windows/window_actions.h"

#include "core/session/sources.h"
#include "ui/presentation/regime_state.h"
#include "ui/style/icons.h"

#include <QActionGroup>
#include <QLabel>
#include <QMenuBar>
#include <QToolBar>

namespace marginscope {

WindowActions::WindowActions(QMainWindow& window, QUndoStack& history, const Theme& theme)
    : QObject(&window)
    , window_(window)
    , theme_(theme) {
    newBook = add(QStringLiteral("new"), tr("&New"), QKeySequence::New, QStringLiteral("new"));
    open = add(QStringLiteral("open"), tr("&Open…"), QKeySequence::Open, QStringLiteral("open"));
    openMarket = add(QStringLiteral("openMarket"), tr("Open &market…"), QKeySequence(Qt::CTRL | Qt::Key_M),
                     QStringLiteral("market"));
    openStore = add(QStringLiteral("openStore"), tr("Open from s&tore…"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QStringLiteral("store"));
    save = add(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, QStringLiteral("save"));
    saveAs = add(QStringLiteral("saveAs"), tr("Save &as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    saveStore = add(QStringLiteral("saveStore"), tr("Save to sto&re…"), QKeySequence(Qt::CTRL | Qt::Key_T));
    exportComparison = add(QStringLiteral("export"), tr("&Export comparison…"),
                           QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), QStringLiteral("export"));
    quit = add(QStringLiteral("quit"), tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    undo = history.createUndoAction(this, tr("&Undo"));
    redo = history.createRedoAction(this, tr("&Redo"));
    undo->setObjectName(QStringLiteral("action.undo"));
    redo->setObjectName(QStringLiteral("action.redo"));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    icons_[undo] = QStringLiteral("undo");
    icons_[redo] = QStringLiteral("redo");
    remove = add(QStringLiteral("delete"), tr("&Delete rows"), QKeySequence(Qt::CTRL | Qt::Key_Backspace),
                 QStringLiteral("delete"));
    copy = add(QStringLiteral("copy"), tr("&Copy"), QKeySequence::Copy, QStringLiteral("copy"));
    search = add(QStringLiteral("search"), tr("Search &books"), QKeySequence(Qt::CTRL | Qt::Key_P),
                 QStringLiteral("search"));
    about = add(QStringLiteral("about"), tr("&About Marginscope"));
    addChoices();
    refreshIcons();
    connect(&theme_, &Theme::changed, this, &WindowActions::refreshIcons);
}

QAction* WindowActions::add(const QString& name, const QString& text, const QKeySequence& shortcut,
                            const QString& icon) {
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("action.") + name);
    action->setShortcut(shortcut);
    QString plain = text;
    plain.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
    action->setIconText(plain);
    if (!icon.isEmpty()) icons_[action] = icon;
    window_.addAction(action);
    return action;
}

void WindowActions::addChoices() {
    constexpr std::array keys = {Qt::Key_1, Qt::Key_2, Qt::Key_3};
    for (const Regime regime : allRegimes) {
        const auto place = static_cast<std::size_t>(regime);
        explain[place] = add(QStringLiteral("explain.") + QString::fromStdString(regimeWord(regime)),
                             tr("Explain %1").arg(regimeTitle(regime).toLower()), QKeySequence(Qt::CTRL | keys[place]));
        connect(explain[place], &QAction::triggered, this,
                [this, regime] { emit explainRequested(regime, Level::Initial); });
    }
    const std::array<std::pair<const char*, QString>, 3> names = {
        {{"system", tr("Follow the &system")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}}};
    auto* group = new QActionGroup(this);
    for (std::size_t place = 0; place < names.size(); ++place) {
        themes[place] = add(QStringLiteral("theme.") + QLatin1String(names[place].first), names[place].second);
        themes[place]->setCheckable(true);
        group->addAction(themes[place]);
        connect(themes[place], &QAction::triggered, this,
                [this, place] { emit themeRequested(static_cast<ThemeChoice>(place)); });
    }
}

void WindowActions::buildMenus(const QList<QAction*>& docks) {
    QMenuBar* bar = window_.menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({newBook, open, openMarket, openStore});
    QMenu* samples = file->addMenu(tr("Open sam&ple"));
    for (const Sample& sample : bundledSamples()) {
        QAction* action = samples->addAction(QString::fromStdString(sample.title));
        action->setToolTip(QString::fromStdString(sample.lesson));
        const QString location = QStringLiteral("sample:") + QString::fromStdString(sample.name);
        connect(action, &QAction::triggered, this, [this, location] { emit sampleRequested(location); });
    }
    samples->setToolTipsVisible(true);
    file->addSeparator();
    file->addActions({save, saveAs, saveStore, exportComparison});
    file->addSeparator();
    file->addAction(quit);

    QMenu* editing = bar->addMenu(tr("&Edit"));
    editing->addActions({undo, redo});
    editing->addSeparator();
    editing->addActions({remove, copy});

    QMenu* view = bar->addMenu(tr("&View"));
    QMenu* theme = view->addMenu(tr("&Theme"));
    for (QAction* choice : themes)
        theme->addAction(choice);
    view->addSeparator();
    view->addActions(docks);
    view->addAction(search);

    QMenu* analyse = bar->addMenu(tr("&Analyse"));
    for (QAction* choice : explain)
        analyse->addAction(choice);
    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::buildToolBar(QComboBox* rulebooks, QComboBox* markets) {
    QToolBar* bar = window_.addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({newBook, open, save});
    bar->addSeparator();
    bar->addActions({undo, redo});
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
