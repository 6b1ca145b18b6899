// What the actions, panels and books of the window do to each other.
#include "ui/windows/main_window.h"

#include "ui/presentation/translated.h"
#include "ui/report/comparison_clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QTabBar>

namespace marginscope {

void MainWindow::wireFile() {
    WindowActions& a = *actions_;
    connect(a.newBook, &QAction::triggered, controller_, &DocumentController::newBook);
    connect(a.open, &QAction::triggered, dialogs_, &DocumentDialogs::openBook);
    connect(a.openMarket, &QAction::triggered, dialogs_, &DocumentDialogs::openMarket);
    connect(a.openStore, &QAction::triggered, dialogs_, &DocumentDialogs::openFromStore);
    connect(a.save, &QAction::triggered, this, [this] { dialogs_->save(controller_->current()); });
    connect(a.saveAs, &QAction::triggered, this, [this] { dialogs_->saveAs(controller_->current()); });
    connect(a.saveStore, &QAction::triggered, this, [this] { dialogs_->saveToStore(controller_->current()); });
    connect(a.revert, &QAction::triggered, this, [this] { dialogs_->revert(controller_->current()); });
    connect(a.duplicateTab, &QAction::triggered, this, [this] { controller_->duplicate(controller_->current()); });
    connect(a.whatIf, &QAction::triggered, this, [this] {
        controller_->toggleWhatIf(controller_->current());
        refreshInputs();
    });
    connect(a.newWhatIf, &QAction::triggered, this, [this] { controller_->newWhatIf(controller_->current()); });
    connect(a.applyWhatIf, &QAction::triggered, this, [this] { controller_->applyToBase(controller_->current()); });
    connect(a.closeTab, &QAction::triggered, this, [this] { closeBook(controller_->current()); });
    connect(a.exportComparison, &QAction::triggered, this,
            [this] { dialogs_->exportComparison(controller_->current()); });
    connect(a.exportReport, &QAction::triggered, this, [this] { dialogs_->exportReport(controller_->current()); });
    connect(a.printPreview, &QAction::triggered, this, [this] { dialogs_->printPreview(controller_->current()); });
    connect(a.print, &QAction::triggered, this, [this] { dialogs_->print(controller_->current()); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(&a, &WindowActions::openRequested, this, [this](const QString& location) { open({location}); });
    connect(&a, &WindowActions::recentCleared, this, [this] { setRecentFiles({}); });
    connect(library_, &LibraryPanel::openRequested, this, [this](const QString& location) { open({location}); });
    connect(library_, &LibraryPanel::listed, this, &MainWindow::refreshOthers);
    connect(library_, &LibraryPanel::failed, messageBar_, &MessageBar::showError);
    connect(library_, &LibraryPanel::recoverRequested, this, [this](const QString& key) {
        controller_->open({{{}, key.toStdString(), {}, {}, {}, {}}});
    });
    connect(library_, &LibraryPanel::saveToStoreRequested, this,
            [this] { dialogs_->saveToStore(controller_->current()); });
    connect(library_, &LibraryPanel::bookRenamed, this,
            [this](const QString& name, const QString& newName) { followLibrary(name, newName, true); });
    connect(library_, &LibraryPanel::bookRemoved, this,
            [this](const QString& name) { followLibrary(name, name, false); });
    connect(library_, &LibraryPanel::bookRestored, this,
            [this](const QString& name) { followLibrary(name, name, true); });
    connect(markets_, &QComboBox::activated, this, [this](int index) {
        if (index < static_cast<int>(controller_->markets().markets().size())) return controller_->chooseMarket(index);
        markets_->setCurrentIndex(controller_->marketIndex());
        dialogs_->openMarket();
    });
}

void MainWindow::wireEditing() {
    WindowActions& a = *actions_;
    connect(a.find, &QAction::triggered, this, [this] { page().find(); });
    connect(a.copyComparison, &QAction::triggered, this, &MainWindow::copyComparison);
    const auto onPositions = [this](QAction* action, void (PositionsPanel::*slot)()) {
        connect(action, &QAction::triggered, this, [this, slot] { (page().positions().*slot)(); });
    };
    onPositions(a.cut, &PositionsPanel::cut);
    connect(a.paste, &QAction::triggered, this, [this] { page().paste(); });
    onPositions(a.fillDown, &PositionsPanel::fillDown);
    onPositions(a.duplicateRows, &PositionsPanel::duplicateRows);
    onPositions(a.newLeg, &PositionsPanel::newLeg);
    onPositions(a.columns, &PositionsPanel::showColumnChooser);
    onPositions(a.groups, &PositionsPanel::showGroupChooser);
    onPositions(a.clearFilters, &PositionsPanel::clearFilters);
    connect(a.remove, &QAction::triggered, this, [this] { page().removeRows(); });
    connect(a.copy, &QAction::triggered, this, [this] { page().copy(); });
    connect(a.resetMarket, &QAction::triggered, this, [this] {
        controller_->current().editMarket(document().marketSource().market, tr("Reset market to file"), -1);
    });
    connect(a.saveMarket, &QAction::triggered, this, [this] { dialogs_->saveMarket(controller_->current()); });
    connect(a.resetMove, &QAction::triggered, this, [this] { document().setShift({}); });
}

void MainWindow::wireView() {
    WindowActions& a = *actions_;
    connect(a.about, &QAction::triggered, dialogs_, &DocumentDialogs::about);
    connect(a.search, &QAction::triggered, this, [this] {
        dock_->show();
        library_->focusSearch();
    });
    connect(a.nextTab, &QAction::triggered, this, [this] { stepTab(1); });
    connect(a.previousTab, &QAction::triggered, this, [this] { stepTab(-1); });
    connect(a.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    connect(a.maximisePane, &QAction::triggered, this, [this] { page().panes().toggleMaximised(); });
    connect(a.fullScreen, &QAction::toggled, this,
            [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    connect(&a, &WindowActions::layoutRequested, this, &MainWindow::applyLayout);
    connect(&a, &WindowActions::figureRequested, this, [this](const FigureRef& figure) { page().explain(figure); });
    connect(&a, &WindowActions::paneRequested, this, [this](const QString& name) { page().showPane(name); });
    connect(&a, &WindowActions::themeRequested, &theme_, &Theme::choose);
    connect(&a, &WindowActions::languageRequested, this, &MainWindow::languageRequested);
    a.themes[static_cast<std::size_t>(theme_.choice())]->setChecked(true);
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        if (OpenBook* book = bookAt(tab)) controller_->setCurrent(*book);
    });
    connect(tabs_, &QTabBar::tabCloseRequested, this, [this](int tab) {
        if (OpenBook* book = bookAt(tab)) closeBook(*book);
    });
}

void MainWindow::wireShell() {
    connect(actions_->palette, &QAction::triggered, palette_, &CommandPalette::toggle);
    connect(actions_->shortcuts, &QAction::triggered, shortcutSheet_, &ShortcutSheet::popUp);
    palette_->addSource([this] { return paletteBooks(); });
    if (!settings_) return;
    palette_->setRecent(settings_->value(QStringLiteral("palette/recent")).toStringList());
    connect(palette_, &CommandPalette::recentChanged, this,
            [this](const QStringList& ids) { settings_->setValue(QStringLiteral("palette/recent"), ids); });
}

void MainWindow::copyComparison() {
    if (document().comparison() != nullptr)
        QApplication::clipboard()->setMimeData(comparisonMimeData(*document().comparison()).release());
}

std::vector<PaletteEntry> MainWindow::paletteBooks() {
    std::vector<PaletteEntry> entries;
    const auto add = [&](const QString& group, const QString& title, const QString& location) {
        entries.push_back({location, group, title, {}, {}, true, [this, location] { open(QStringList{location}); }});
    };
    for (const QString& name : controller_->storedNames())
        add(tr("My books"), name, QStringLiteral("store:") + name);
    for (const Sample& sample : bundledSamples())
        add(tr("Lessons"), translatedResource(sample.title),
            QStringLiteral("sample:") + QString::fromStdString(sample.name));
    return entries;
}

void MainWindow::setLanguages(const QList<QPair<QString, QString>>& languages, const QString& chosen) {
    actions_->setLanguages(languages, chosen);
}

void MainWindow::wireController() {
    connect(controller_, &DocumentController::bookAdded, this, [this](OpenBook* book) { addPage(*book); });
    connect(controller_, &DocumentController::bookClosing, this, [this](OpenBook* book) { removePage(*book); });
    connect(controller_, &DocumentController::currentChanged, this, &MainWindow::showCurrent);
    connect(controller_, &DocumentController::bookOpened, this, [this](OpenBook* book) {
        messageBar_->hide();
        if (!book->view().isEmpty()) pages_.at(book)->restoreState(book->view());
        rememberFile(QString::fromStdString(book->location()));
        showCurrent();
    });
    connect(&controller_->markets(), &MarketShelf::changed, this, &MainWindow::fillMarkets);
    connect(controller_, &DocumentController::failed, messageBar_, &MessageBar::showError);
    connect(controller_, &DocumentController::busyChanged, this, &MainWindow::refreshStatus);
    connect(controller_, &DocumentController::exported, this,
            [this](const QString& file) { messageBar_->showNotice(tr("Written to %1.").arg(file)); });
    connect(controller_, &DocumentController::saved, this, [this](const QString& where) {
        rememberFile(where);
        library_->refresh();
        refreshLibrary();
    });
}

} // namespace marginscope
