// The library panel by keys and mouse on a store of its own, and the autosave journal with all that may go wrong.
#include "core/session/library.h"
#include "tests/support/sqlite_file.h"
#include "tests/support/store_files.h"
#include "tests/support/unprivileged.h"
#include "ui/jobs/draft_keeper.h"
#include "ui/panels/library_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <list>

using namespace marginscope;
using namespace marginscope::test;
using Kind = LibraryModel::Kind;

namespace {

const DraftTimes quick{std::chrono::milliseconds(30), std::chrono::milliseconds(150), std::chrono::milliseconds(60)};

Theme& theme() {
    static auto* made = new Theme(*qobject_cast<QApplication*>(QApplication::instance()));
    return *made;
}

void openBook(DocumentPresenter& document, const std::string& location, Portfolio book = largeBook("book", 40)) {
    document.open({std::move(book), {}, {}, {}, location}, {sampleMarket(), {}, {}, "sample"},
                  loadRulebook("deribit")->rulebook);
}

void removeALeg(DocumentPresenter& document) {
    QVERIFY(document.apply(RemovePosition{0}).has_value());
}

/// The program that is killed: keeps changes of a book and waits.
int journalUntilKilled(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    DocumentPresenter document;
    DraftKeeper keeper(document, Library(argv[2]), nullptr, quick);
    openBook(document, "store:book");
    removeALeg(document);
    QObject::connect(&keeper, &DraftKeeper::kept, [] {
        std::puts("kept");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}

} // namespace

/// A panel over a store with books "alpha", "beta" and, in the folder "Desk", "gamma".
class Panel {
public:
    explicit Panel(bool withBooks = true) : library(folder.path().string(), impatient()) {
        if (withBooks) {
            valueOf(library.create(largeBook("alpha", 3)));
            valueOf(library.create(largeBook("beta", 4)));
            valueOf(library.create(largeBook("gamma", 5), "Desk"));
        }
        panel = std::make_unique<LibraryPanel>(theme(), library);
        panel->resize(240, 640);
        panel->show();
        QApplication::setActiveWindow(panel.get());
        settle();
        tree = panel->findChild<LibraryTree*>();
        tree->setFocus();
    }

    void settle() const {
        QVERIFY(QTest::qWaitFor([this] { return !panel->isBusy(); }, 10000));
        QCoreApplication::processEvents();
    }
    void select(Kind kind, const QString& id) const { tree->select(panel->model().find(kind, id)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::keyClick(tree, key, modifiers);
        settle();
    }
    void type(const QString& text, Qt::Key last = Qt::Key_Return) const {
        auto* editor = tree->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, last);
        QCoreApplication::processEvents();
        settle();
    }
    void click(const char* name) const {
        auto* button = panel->findChild<QAbstractButton*>(QString::fromLatin1(name));
        QVERIFY2(button != nullptr && button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    /// "folder/name" in order.
    QStringList books() const {
        QStringList names;
        for (const PortfolioEntry& entry : valueOf(library.list()).books)
            names.append(QString::fromStdString(entry.folder + "/" + entry.name));
        return names;
    }
    /// The names of a section as the tree shows them.
    QStringList shown(const QModelIndex& parent = {}) const {
        QStringList titles;
        for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
            const QModelIndex index = tree->model()->index(row, 0, parent);
            titles.append(index.data().toString());
            titles += shown(index);
        }
        return titles;
    }
    QString selected() const { return tree->selected().data(LibraryModel::IdRole).toString(); }

    StoreFolder folder;
    Library library;
    std::unique_ptr<LibraryPanel> panel;
    LibraryTree* tree = nullptr;
};

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    // The tree
    void modelKeepsTheRules();
    void showsBooksLessonsAndFiles();
    void marksWhatIsOpen();
    void whatIfsHangOnTheirBase();
    void sayWhatToDoWhenEmpty();

    // What is done in it
    void newBookIsNamedAndOpened();
    void newFolderIsNamed();
    void renamesInPlace();
    void takenNameIsRefusedInWords();
    void duplicates();
    void deletedBookComesBackByTheButton();
    void deletedBookComesBackByTheHistory();
    void deletedFolderKeepsItsBooks();
    void movesByKeys();
    void movesByDrag();
    void movesByTheMenu();
    void searchLooksIntoNamesAndLessons();
    void enterOpens();
    void typedNameOutlivesARefresh();
    void unsavedWorkIsOfferedAndDiscarded();
    void everythingHasANameForScreenReaders();
    void looksRight();

    // What goes wrong
    void lockedStoreLosesNothing();
    void failedUndoCanBeTriedAgain();
    void writeProtectedStoreIsReadAndSaid();
    void stepsThatFailTakeTheFollowingAlong();
    void closingFinishesWhatWasBegun();

    // The journal
    void journalFollowsTheBook();
    void journalWritesDuringLongEditing();
    void journalNeverBlocks();
    void flushWaits();
    void savedBookLeavesNoDraft();
    void draftOfAKilledProgramIsOfferedAgainAndAgain();
    void draftOfARunningProgramIsNotOffered();
    void anotherBookBeginsAnotherDraft();
    void journalRemembersWhereTheBookBelongs();
    void journalOnALockedStore();
    void journalInAWriteProtectedFolder();
    void journalOnAFullDisk();
};

void TestLibrary::modelKeepsTheRules() {
    LibraryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Panel panel;
    valueOf(panel.library.saveDraft("key", largeBook("draft", 1), {}));
    model.setListing(std::make_shared<const LibraryListing>(valueOf(panel.library.list())));
    model.setRecentFiles({"/a/one.json", "/a/two.csv"}, {"/a/two.csv"});
    model.setOpenBooks({{"store:gamma", true, true}, {"sample:short-strangle", false, false}});
    QCOMPARE(model.rowCount(), 4);
    model.setListing(std::make_shared<const LibraryListing>());
    QCOMPARE(model.rowCount(), 2);
}

void TestLibrary::whatIfsHangOnTheirBase() {
    const Panel panel;
    Portfolio branch = largeBook("alpha · A", 3), second = largeBook("alpha · A1", 3), lone = largeBook("lone", 1);
    branch.whatIfOf = "store:alpha";
    second.whatIfOf = "store:alpha · A";
    lone.whatIfOf = "store:gone";
    for (const Portfolio& book : {branch, second, lone})
        valueOf(panel.library.create(book));
    panel.panel->refresh();
    LibraryModel& model = panel.panel->model();
    QTRY_VERIFY(model.find(Kind::Book, "lone").isValid());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex inner = model.find(Kind::Book, "alpha · A1");
    QCOMPARE(inner.parent().data(LibraryModel::IdRole).toString(), QString("alpha · A"));
    const QModelIndex base = inner.parent().parent();
    QCOMPARE(base.data(LibraryModel::KindRole).value<Kind>(), Kind::Base);
    QCOMPARE(base.data(LibraryModel::LocationRole).toString(), QString("store:alpha"));
    QVERIFY(!base.data(LibraryModel::MissingRole).toBool());
    QVERIFY(model.find(Kind::Book, "lone").parent().data(LibraryModel::MissingRole).toBool());
    QVERIFY(inner.data(LibraryModel::WhatIfRole).toBool());
    QVERIFY(inner.data(Qt::AccessibleTextRole).toString().contains("what-if"));
    QVERIFY(!(inner.flags() & Qt::ItemIsDragEnabled));
    // One is renamed and deleted like any book.
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_F2);
    panel.type("renamed");
    QTRY_COMPARE(model.find(Kind::Book, "alpha · A").parent().data(LibraryModel::LocationRole).toString(),
                 QString("store:renamed"));
    panel.select(Kind::Book, "alpha · A1");
    panel.key(Qt::Key_Delete);
    QTRY_VERIFY(!model.find(Kind::Book, "alpha · A1").isValid());
}

void TestLibrary::showsBooksLessonsAndFiles() {
    const Panel panel;
    QTemporaryDir files;
    const QString there = files.filePath("there.json"), gone = files.filePath("gone.csv");
    writeBytes(there.toStdString(), "{}");
    panel.panel->setRecentFiles({there, gone});
    QTRY_VERIFY(panel.panel->model().find(Kind::RecentFile, gone).data(LibraryModel::MissingRole).toBool());
    QVERIFY(!panel.panel->model().find(Kind::RecentFile, there).data(LibraryModel::MissingRole).toBool());
    const QStringList shown = panel.shown();
    QCOMPARE(shown.mid(0, 5), (QStringList{"My books", "Desk", "gamma", "alpha", "beta"}));
    QCOMPARE(shown.at(5), QString("Lessons"));
    QCOMPARE(shown.at(6), "1  " + QString::fromStdString(bundledSamples().at(0).title));
    QCOMPARE(shown.mid(shown.size() - 3), (QStringList{"Recent files", "there.json", "gone.csv"}));
    QVERIFY(panel.panel->model().find(Kind::Book, "beta").data(Qt::ToolTipRole).toString().startsWith("4 position"));
}

void TestLibrary::marksWhatIsOpen() {
    const Panel panel;
    panel.panel->findChild<QLineEdit*>("librarySearch")->setFocus();
    panel.panel->setOpenBooks({{"store:gamma", true, true}, {"store:alpha", false, false}});
    QVERIFY(panel.shown().contains("gamma *"));
    QCOMPARE(panel.selected(), QString("gamma"));
    QCOMPARE(panel.panel->model().find(Kind::Book, "gamma").data(Qt::AccessibleTextRole).toString(),
             QString("gamma, open, with unsaved changes"));
    QVERIFY(panel.panel->model().find(Kind::Book, "alpha").data(LibraryModel::OpenRole).toBool());
    panel.panel->setOpenBooks({{QString(), true, true}});
    QVERIFY(!panel.tree->selectionModel()->hasSelection());
}

void TestLibrary::sayWhatToDoWhenEmpty() {
    const Panel panel(false);
    QSignalSpy wanted(panel.panel.get(), &LibraryPanel::saveToStoreRequested);
    QVERIFY(panel.panel->findChild<QLabel*>("libraryHint.text")->text().startsWith("No books yet."));
    panel.click("libraryHint.save");
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!fs::exists(panel.folder.path()));
    valueOf(panel.library.create(largeBook("first", 1)));
    panel.panel->refresh();
    panel.settle();
    QVERIFY(!panel.panel->findChild<QWidget*>("libraryHint")->isVisible());
    QCOMPARE(panel.shown().mid(0, 2), (QStringList{"My books", "first"}));
}

void TestLibrary::newBookIsNamedAndOpened() {
    const Panel panel;
    QSignalSpy opened(panel.panel.get(), &LibraryPanel::openRequested);
    panel.select(Kind::Folder, "Desk");
    panel.click("library.button.newBook");
    QVERIFY(panel.books().contains("Desk/New book"));
    QVERIFY(opened.isEmpty());
    panel.type("delta");
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), QString("store:delta"));
    QVERIFY(panel.books().contains("Desk/delta"));
    panel.panel->history().undo();
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    // What was saved in it meanwhile comes back with it.
    panel.panel->history().redo();
    panel.panel->history().redo();
    panel.settle();
    QVERIFY(panel.books().contains("Desk/delta"));
    QCOMPARE(opened.size(), 1);

    panel.select(Kind::Book, "alpha");
    panel.click("library.button.newBook");
    panel.type({}, Qt::Key_Escape);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.at(1).at(0).toString(), QString("store:New book"));
}

void TestLibrary::newFolderIsNamed() {
    const Panel panel;
    panel.click("library.button.newFolder");
    panel.type("Night");
    QCOMPARE(valueOf(panel.library.list()).folders, (std::vector<std::string>{"Desk", "Night"}));
    panel.panel->history().undo();
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(valueOf(panel.library.list()).folders, std::vector<std::string>{"Desk"});
}

void TestLibrary::renamesInPlace() {
    const Panel panel;
    QSignalSpy renamed(panel.panel.get(), &LibraryPanel::bookRenamed);
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_F2);
    panel.type("omega");
    QCOMPARE(panel.books(), (QStringList{"/omega", "/beta", "Desk/gamma"}));
    QCOMPARE(renamed.at(0), (QVariantList{"alpha", "omega"}));
    QCOMPARE(panel.selected(), QString("omega"));
    QCOMPARE(panel.panel->history().undoText(), QString("Rename “alpha”"));
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    QCOMPARE(renamed.at(1), (QVariantList{"omega", "alpha"}));

    panel.select(Kind::Folder, "Desk");
    panel.click("library.button.rename");
    panel.type("Night desk");
    QCOMPARE(panel.books().last(), QString("Night desk/gamma"));
}

void TestLibrary::takenNameIsRefusedInWords() {
    const Panel panel;
    QSignalSpy failed(panel.panel.get(), &LibraryPanel::failed);
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_F2);
    panel.type("beta");
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(), QString("“Rename “alpha”” was not done. The name beta is taken."));
    QVERIFY(!panel.panel->history().canUndo());
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
}

void TestLibrary::duplicates() {
    const Panel panel;
    panel.select(Kind::Book, "gamma");
    panel.key(Qt::Key_D, Qt::ControlModifier);
    panel.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma", "Desk/gamma copy", "Desk/gamma copy copy"}));
    QCOMPARE(panel.selected(), QString("gamma copy copy"));
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books().last(), QString("Desk/gamma copy"));
}

void TestLibrary::deletedBookComesBackByTheButton() {
    const Panel panel;
    QSignalSpy removed(panel.panel.get(), &LibraryPanel::bookRemoved);
    QSignalSpy restored(panel.panel.get(), &LibraryPanel::bookRestored);
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_Delete);
    QCOMPARE(panel.books(), (QStringList{"/beta", "Desk/gamma"}));
    QCOMPARE(removed.at(0).at(0).toString(), QString("alpha"));
    QCOMPARE(panel.selected(), QString("beta"));
    QCOMPARE(panel.panel->findChild<QLabel*>("libraryNotice.text")->text(), QString("“alpha” deleted."));
    panel.click("libraryNotice.undo");
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    QCOMPARE(restored.at(0).at(0).toString(), QString("alpha"));
    QVERIFY(!panel.panel->findChild<QWidget*>("libraryNotice")->isVisible());
    QVERIFY(valueOf(Store::open(panel.folder.path())).loadPortfolio("alpha") == largeBook("alpha", 3));
}

void TestLibrary::deletedBookComesBackByTheHistory() {
    const Panel panel;
    for (const char* name : {"beta", "alpha", "gamma"}) {
        panel.select(Kind::Book, name);
        QTest::keyClick(panel.tree, Qt::Key_Delete);
        panel.settle();
    }
    QVERIFY(panel.books().isEmpty());
    // Faster than the store.
    for (int step = 0; step < 3; ++step)
        panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    QVERIFY(!panel.panel->history().canUndo());
    panel.panel->history().setIndex(2);
    panel.settle();
    QCOMPARE(panel.books(), QStringList{"Desk/gamma"});
}

void TestLibrary::deletedFolderKeepsItsBooks() {
    const Panel panel;
    panel.select(Kind::Folder, "Desk");
    panel.click("library.button.remove");
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "/gamma"}));
    panel.click("libraryNotice.undo");
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
}

void TestLibrary::movesByKeys() {
    const Panel panel;
    panel.select(Kind::Book, "beta");
    panel.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(panel.books(), (QStringList{"/beta", "/alpha", "Desk/gamma"}));
    QCOMPARE(panel.selected(), QString("beta"));
    panel.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(panel.panel->history().count(), 1);
    panel.key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/beta", "/alpha", "Desk/gamma"}));
}

void TestLibrary::movesByDrag() {
    const Panel panel;
    QAbstractItemModel& model = *panel.tree->model();
    const QModelIndex books = model.index(0, 0);
    QCOMPARE(panel.tree->dragDropMode(), QAbstractItemView::InternalMove);
    const auto drag = [&](const QModelIndex& from, int row, const QModelIndex& to) {
        const std::unique_ptr<QMimeData> data(model.mimeData({from}));
        const bool taken = model.dropMimeData(data.get(), Qt::MoveAction, row, row < 0 ? -1 : 0, to);
        panel.settle();
        return taken;
    };
    QVERIFY(drag(model.index(2, 0, books), 1, books));
    QCOMPARE(panel.books(), (QStringList{"/beta", "/alpha", "Desk/gamma"}));
    QVERIFY(drag(model.index(1, 0, model.index(0, 0)), -1, model.index(0, 0, model.index(0, 0))));
    QCOMPARE(panel.books(), (QStringList{"/alpha", "Desk/gamma", "Desk/beta"}));
    panel.panel->history().undo();
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
    // Lessons stay where they are, and nothing is dropped among them.
    const QModelIndex lessons = model.index(1, 0);
    QVERIFY(model.mimeData({model.index(0, 0, lessons)}) == nullptr);
    QVERIFY(!drag(model.index(1, 0, model.index(0, 0)), 0, lessons));
}

void TestLibrary::movesByTheMenu() {
    const Panel panel;
    panel.select(Kind::Book, "alpha");
    auto* menu = panel.panel->findChild<QMenu*>("library.folders");
    emit menu->aboutToShow();
    QStringList choices;
    for (const QAction* choice : menu->actions())
        if (!choice->isSeparator()) choices.append(choice->text());
    QCOMPARE(choices, (QStringList{"No folder", "Desk"}));
    menu->actions().constLast()->trigger();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/beta", "Desk/gamma", "Desk/alpha"}));
}

void TestLibrary::searchLooksIntoNamesAndLessons() {
    const Panel panel;
    QSignalSpy opened(panel.panel.get(), &LibraryPanel::openRequested);
    auto* search = panel.panel->findChild<QLineEdit*>("librarySearch");
    panel.select(Kind::Folder, "Desk");
    QTest::keyClick(panel.tree, Qt::Key_Left);
    panel.panel->focusSearch();
    QTest::keyClicks(search, "GAM");
    QCOMPARE(panel.shown(), (QStringList{"My books", "Desk", "gamma"}));
    const QModelIndex folder = panel.tree->model()->index(0, 0, panel.tree->model()->index(0, 0));
    QVERIFY(panel.tree->isExpanded(folder));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(opened.at(0).at(0).toString(), QString("store:gamma"));

    search->clear();
    QVERIFY(!panel.tree->isExpanded(panel.tree->model()->index(0, 0, panel.tree->model()->index(0, 0))));
    const std::string lesson = bundledSamples().at(2).lesson;
    QTest::keyClicks(search, QString::fromStdString(lesson.substr(0, 30)));
    QCOMPARE(panel.shown().mid(0, 2),
             (QStringList{"Lessons", "3  " + QString::fromStdString(bundledSamples().at(2).title)}));
    search->clear();
    QTest::keyClicks(search, "nobody's");
    QVERIFY(panel.shown().isEmpty());
    QCOMPARE(panel.panel->findChild<QLabel*>("libraryHint.text")->text(), QString("No book matches “nobody's”."));
}

void TestLibrary::enterOpens() {
    const Panel panel;
    QSignalSpy opened(panel.panel.get(), &LibraryPanel::openRequested);
    panel.panel->setRecentFiles({"/somewhere/book.json"});
    panel.select(Kind::Book, "beta");
    panel.key(Qt::Key_Return);
    panel.select(Kind::Lesson, "sample:short-strangle");
    panel.key(Qt::Key_Return);
    panel.select(Kind::RecentFile, "/somewhere/book.json");
    panel.key(Qt::Key_Return);
    const QModelIndex alpha = panel.tree->model()->index(1, 0, panel.tree->model()->index(0, 0));
    const QPoint at = panel.tree->visualRect(alpha).center();
    QTest::mouseClick(panel.tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(panel.tree->viewport(), Qt::LeftButton, {}, at);
    QStringList locations;
    for (const QVariantList& arguments : opened)
        locations.append(arguments.at(0).toString());
    QCOMPARE(locations, (QStringList{"store:beta", "sample:short-strangle", "/somewhere/book.json", "store:alpha"}));
    panel.select(Kind::Folder, "Desk");
    panel.key(Qt::Key_Return);
    // Asked for anew: the files looked up meanwhile fill the tree again.
    QTRY_VERIFY(!panel.tree->isExpanded(panel.tree->model()->index(0, 0, panel.tree->model()->index(0, 0))));
}

void TestLibrary::typedNameOutlivesARefresh() {
    const Panel panel;
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_F2);
    auto* editor = panel.tree->viewport()->findChild<QLineEdit*>();
    editor->selectAll();
    QTest::keyClicks(editor, "half");
    valueOf(panel.library.create(largeBook("from elsewhere", 1)));
    panel.panel->refresh();
    panel.settle();
    QCOMPARE(panel.tree->viewport()->findChild<QLineEdit*>(), editor);
    QCOMPARE(editor->text(), QString("half"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/half", "/beta", "/from elsewhere", "Desk/gamma"}));
    QTRY_VERIFY(panel.shown().contains("from elsewhere"));
}

void TestLibrary::unsavedWorkIsOfferedAndDiscarded() {
    const Panel panel;
    valueOf(panel.library.saveDraft("left", largeBook("edited", 2), {{"alpha"}, {}, {}}));
    panel.panel->refresh();
    panel.settle();
    QCOMPARE(panel.shown().at(0), QString("Unsaved work"));
    QSignalSpy recovered(panel.panel.get(), &LibraryPanel::recoverRequested);
    panel.select(Kind::Draft, "left");
    panel.key(Qt::Key_Return);
    QCOMPARE(recovered.at(0).at(0).toString(), QString("left"));
    const std::vector<DraftEntry> before = valueOf(panel.library.drafts());
    panel.key(Qt::Key_Delete);
    QVERIFY(valueOf(panel.library.drafts()).empty());
    QVERIFY(!panel.shown().contains("Unsaved work"));
    panel.click("libraryNotice.undo");
    const std::vector<DraftEntry> after = valueOf(panel.library.drafts());
    QCOMPARE(after.at(0).savedName, before.at(0).savedName);
    QVERIFY(valueOf(panel.library.recover("left")).book.portfolio == largeBook("edited", 2));
}

void TestLibrary::everythingHasANameForScreenReaders() {
    const Panel panel;
    for (const QToolButton* button : panel.panel->findChildren<QToolButton*>()) {
        if (!button->objectName().startsWith("library.")) continue;
        QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        QVERIFY2(!button->icon().isNull(), qPrintable(button->objectName()));
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
    }
    QVERIFY(!panel.tree->accessibleName().isEmpty());
}

void TestLibrary::looksRight() {
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme().choose(choice);
        const Panel panel;
        valueOf(panel.library.saveDraft("left", largeBook("Short strangle, hedged", 2), {}));
        panel.panel->setRecentFiles({"/books/btc-twelve-legs.json", "/books/positions-20-nov.csv"});
        panel.panel->setOpenBooks({{"sample:short-strangle", true, true}, {"store:gamma", false, false}});
        panel.panel->refresh();
        panel.select(Kind::Book, "alpha");
        panel.key(Qt::Key_Delete);
        const QPixmap picture = panel.panel->grab();
        QCOMPARE(picture.toImage().pixelColor(2, 2), theme().palette().panel);
    }
    theme().choose(ThemeChoice::Light);
}

void TestLibrary::lockedStoreLosesNothing() {
    const Panel panel;
    QSignalSpy failed(panel.panel.get(), &LibraryPanel::failed);
    SqliteFile other(panel.folder.path());
    other.run("BEGIN IMMEDIATE");
    panel.select(Kind::Book, "alpha");
    QTest::keyClick(panel.tree, Qt::Key_Delete);
    panel.settle();
    QCOMPARE(failed.at(0).at(0).toString(),
             QString("“Delete “alpha”” was not done. The store is locked by another program. Close it and try again."));
    other.run("COMMIT");
    QCOMPARE(panel.books().size(), 3);
    QVERIFY(!panel.panel->history().canUndo());
    panel.panel->history().redo();
    panel.settle();
    QCOMPARE(panel.books().size(), 2);
}

void TestLibrary::failedUndoCanBeTriedAgain() {
    const Panel panel;
    QSignalSpy failed(panel.panel.get(), &LibraryPanel::failed);
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_Delete);
    SqliteFile other(panel.folder.path());
    other.run("BEGIN IMMEDIATE");
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().startsWith("“Delete “alpha”” was not undone."));
    QVERIFY(panel.panel->history().canUndo());
    other.run("COMMIT");
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
}

void TestLibrary::writeProtectedStoreIsReadAndSaid() {
    const Panel writable;
    const Unprivileged unprivileged;
    // As on a disk that is mounted read-only: nothing in the folder may be written.
    std::list<Permissions> protectedPaths;
    for (const std::string& name : filesIn(writable.folder.path("")))
        protectedPaths.emplace_back(writable.folder.path(name), 0444);
    protectedPaths.emplace_back(writable.folder.path(""), 0555);
    LibraryPanel panel(theme(), writable.library);
    QTRY_VERIFY(!panel.isBusy());
    QSignalSpy failed(&panel, &LibraryPanel::failed);
    auto* tree = panel.findChild<LibraryTree*>();
    tree->select(panel.model().find(Kind::Book, "alpha"));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).toString(),
             QString("“Delete “alpha”” was not done. The store is write-protected; nothing was changed."));
    QVERIFY(panel.model().find(Kind::Book, "alpha").isValid());
}

void TestLibrary::stepsThatFailTakeTheFollowingAlong() {
    const Panel panel;
    panel.select(Kind::Book, "alpha");
    panel.key(Qt::Key_Delete);
    panel.select(Kind::Book, "beta");
    panel.key(Qt::Key_Delete);
    // Another program takes the name of the book that is to come back last.
    valueOf(panel.library.create(largeBook("beta", 9)));
    QSignalSpy failed(panel.panel.get(), &LibraryPanel::failed);
    panel.panel->history().undo();
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(panel.panel->history().index(), 2);
    QCOMPARE(panel.books(), (QStringList{"/beta", "Desk/gamma"}));
    valueOf(panel.library.remove("beta"));
    panel.panel->history().undo();
    panel.panel->history().undo();
    panel.settle();
    QCOMPARE(panel.books(), (QStringList{"/alpha", "/beta", "Desk/gamma"}));
}

void TestLibrary::closingFinishesWhatWasBegun() {
    Panel panel;
    panel.select(Kind::Book, "alpha");
    QTest::keyClick(panel.tree, Qt::Key_Delete);
    panel.panel.reset();
    QCOMPARE(panel.books(), (QStringList{"/beta", "Desk/gamma"}));
}

/// A store with the book "book" and a document that shows it, followed by a keeper.
class Journal {
public:
    explicit Journal(DraftTimes times = quick) : library(folder.path().string(), impatient()) {
        makeStore(folder);
        keeper = std::make_unique<DraftKeeper>(document, library, nullptr, times);
        openBook(document, "store:book");
    }

    std::vector<DraftEntry> drafts() const { return valueOf(library.drafts()); }
    std::vector<DraftEntry> leftOver() const { return valueOf(DraftKeeper::leftOver(library)); }
    bool isKept() const {
        const std::vector<DraftEntry> all = drafts();
        return !all.empty() && valueOf(library.loadDraft(all.back().key)) == document.workspace().portfolio();
    }

    StoreFolder folder;
    Library library;
    DocumentPresenter document;
    std::unique_ptr<DraftKeeper> keeper;
};

void TestLibrary::journalFollowsTheBook() {
    Journal journal;
    QVERIFY(journal.keeper->key().isEmpty());
    QTest::qWait(100);
    QVERIFY(journal.drafts().empty());
    removeALeg(journal.document);
    QVERIFY(journal.keeper->isBehind());
    QTRY_VERIFY(!journal.keeper->isBehind());
    QVERIFY(journal.isKept());
    QCOMPARE(QString::fromStdString(journal.drafts().at(0).key), journal.keeper->key());
    removeALeg(journal.document);
    QTRY_VERIFY(!journal.keeper->isBehind());
    QVERIFY(journal.isKept());
    QCOMPARE(journal.drafts().size(), std::size_t{1});
}

void TestLibrary::journalWritesDuringLongEditing() {
    Journal journal({std::chrono::milliseconds(100000), std::chrono::milliseconds(120), {}});
    QSignalSpy kept(journal.keeper.get(), &DraftKeeper::kept);
    for (int edit = 0; edit < 30 && kept.isEmpty(); ++edit) {
        removeALeg(journal.document);
        QTest::qWait(20);
    }
    QVERIFY(!kept.isEmpty());
}

void TestLibrary::journalNeverBlocks() {
    Journal journal;
    openBook(journal.document, "store:book", largeBook("book", 20000));
    SqliteFile other(journal.folder.path());
    other.run("BEGIN IMMEDIATE");
    removeALeg(journal.document);
    QTRY_VERIFY(journal.keeper->isBehind());
    // A write that waited for the lock on this thread would have given up before the loop came here again.
    for (int turn = 0; turn < 20; ++turn) {
        QTest::qWait(10);
        removeALeg(journal.document);
    }
    QVERIFY(journal.drafts().empty());
    QVERIFY(journal.keeper->isBehind());
    other.run("COMMIT");
    QVERIFY(journal.keeper->flush(std::chrono::seconds(10)));
    QVERIFY(journal.isKept());
}

void TestLibrary::flushWaits() {
    Journal journal({std::chrono::hours(1), std::chrono::hours(1), {}});
    QVERIFY(journal.keeper->flush());
    QVERIFY(journal.drafts().empty());
    removeALeg(journal.document);
    QVERIFY(journal.keeper->flush());
    QVERIFY(journal.isKept());
    removeALeg(journal.document);
    SqliteFile other(journal.folder.path());
    other.run("BEGIN IMMEDIATE");
    QVERIFY(!journal.keeper->flush());
    other.run("COMMIT");
}

void TestLibrary::savedBookLeavesNoDraft() {
    Journal journal;
    removeALeg(journal.document);
    QTRY_VERIFY(!journal.keeper->isBehind());
    removeALeg(journal.document);
    journal.keeper->discard();
    QTRY_VERIFY(journal.drafts().empty());
    QTest::qWait(200);
    QVERIFY(journal.drafts().empty());
    QVERIFY(journal.keeper->key().isEmpty());
    removeALeg(journal.document);
    journal.keeper->discard();
    journal.keeper.reset();
    QVERIFY(journal.drafts().empty());
    for (const std::string& name : filesIn(journal.folder.path("")))
        QVERIFY2(!name.ends_with(".lock"), name.c_str());
}

void TestLibrary::draftOfAKilledProgramIsOfferedAgainAndAgain() {
    Journal journal;
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(),
                  {"--journal", QString::fromStdString(journal.folder.path().string())});
    QVERIFY(program.waitForStarted());
    QVERIFY(program.waitForReadyRead(20000));
    QCOMPARE(journal.drafts().size(), std::size_t{1});
    QVERIFY2(journal.leftOver().empty(), "its program runs");
    DraftKeeper meddler(journal.document, journal.library);
    QVERIFY(!meddler.adopt(QString::fromStdString(journal.drafts().at(0).key)));
    program.kill();
    QVERIFY(program.waitForFinished());

    for (int start = 0; start < 2; ++start) {
        const std::vector<DraftEntry> left = journal.leftOver();
        QCOMPARE(left.size(), std::size_t{1});
        QCOMPARE(left.at(0).savedName.value_or(""), std::string("book"));
        const RecoveredBook recovered = valueOf(journal.library.recover(left.at(0).key));
        QCOMPARE(recovered.book.portfolio.positions.size(), std::size_t{39});
        QCOMPARE(recovered.book.location, std::string("store:book"));
        openBook(journal.document, recovered.book.location, recovered.book.portfolio);
        QVERIFY(journal.keeper->adopt(QString::fromStdString(left.at(0).key)));
        QVERIFY(journal.leftOver().empty());
        // This start ends without the book being saved or thrown away, too.
        journal.keeper = std::make_unique<DraftKeeper>(journal.document, journal.library, nullptr, quick);
    }
    QVERIFY(journal.keeper->adopt(QString::fromStdString(journal.leftOver().at(0).key)));
    removeALeg(journal.document);
    QTRY_VERIFY(!journal.keeper->isBehind());
    QCOMPARE(journal.drafts().size(), std::size_t{1});
    journal.keeper->discard();
    QTRY_VERIFY(journal.drafts().empty());
}

void TestLibrary::draftOfARunningProgramIsNotOffered() {
    Journal journal;
    removeALeg(journal.document);
    QVERIFY(journal.keeper->flush());
    QVERIFY(journal.leftOver().empty());
    journal.keeper.reset();
    QCOMPARE(journal.leftOver().size(), std::size_t{1});
    QCOMPARE(journal.leftOver().size(), std::size_t{1});
}

void TestLibrary::anotherBookBeginsAnotherDraft() {
    Journal journal;
    removeALeg(journal.document);
    openBook(journal.document, "/books/other.json", largeBook("other", 9));
    QTRY_COMPARE(journal.leftOver().size(), std::size_t{1});
    QCOMPARE(journal.leftOver().at(0).name, std::string("book"));
    removeALeg(journal.document);
    QVERIFY(journal.keeper->flush());
    QCOMPARE(journal.drafts().size(), std::size_t{2});
    QCOMPARE(journal.leftOver().size(), std::size_t{1});
}

void TestLibrary::journalRemembersWhereTheBookBelongs() {
    Journal journal;
    openBook(journal.document, "/books/file.json");
    journal.document.setMarket({sampleMarket(), {}, {}, "store:Friday"});
    removeALeg(journal.document);
    QVERIFY(journal.keeper->flush());
    const DraftEntry draft = journal.drafts().at(0);
    QCOMPARE(draft.file, std::string("/books/file.json"));
    QVERIFY(!draft.savedName);
    QCOMPARE(draft.choice.market.value_or(""), std::string("Friday"));
    QVERIFY(draft.choice.rulebook.value_or("").starts_with("deribit@"));
    journal.document.setLocation("store:book");
    QTRY_COMPARE(journal.drafts().at(0).savedName.value_or(""), std::string("book"));
    QVERIFY(journal.drafts().at(0).file.empty());
}

void TestLibrary::journalOnALockedStore() {
    Journal journal;
    QSignalSpy failed(journal.keeper.get(), &DraftKeeper::failed);
    SqliteFile other(journal.folder.path());
    other.run("BEGIN IMMEDIATE");
    removeALeg(journal.document);
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(0).toString().contains("locked by another program"));
    QTest::qWait(300);
    QCOMPARE(failed.size(), 1);
    QVERIFY(journal.keeper->isBehind());
    other.run("COMMIT");
    QTRY_VERIFY(!journal.keeper->isBehind());
    QVERIFY(journal.isKept());
}

void TestLibrary::journalInAWriteProtectedFolder() {
    StoreFolder folder;
    makeStore(folder);
    DocumentPresenter document;
    {
        const Unprivileged unprivileged;
        const Permissions place(folder.path(""), 0555);
        DraftKeeper keeper(document, Library(folder.path().string(), impatient()), nullptr, quick);
        QSignalSpy failed(&keeper, &DraftKeeper::failed);
        openBook(document, "store:book");
        removeALeg(document);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains("write-protected"));
        QVERIFY(keeper.isBehind());
        fs::permissions(folder.path(""), fs::perms(0755));
        QTRY_VERIFY(!keeper.isBehind());
    }
    QCOMPARE(valueOf(Library(folder.path().string()).drafts()).size(), std::size_t{1});
}

void TestLibrary::journalOnAFullDisk() {
    Journal journal;
    openBook(journal.document, "store:book", largeBook("book", 5000));
    QSignalSpy failed(journal.keeper.get(), &DraftKeeper::failed);
    {
        const FullDisk full(journal.folder.path(""), 20000);
        removeALeg(journal.document);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains("nothing was changed"));
        QVERIFY(journal.keeper->isBehind());
    }
    QTRY_VERIFY(!journal.keeper->isBehind());
    QVERIFY(journal.isKept());
    QVERIFY(loaded(journal.folder) == largeBook("book", 50));
}

int main(int argc, char** argv) {
    if (argc == 3 && QByteArray(argv[1]) == "--journal") return journalUntilKilled(argc, argv);
    QApplication application(argc, argv);
    TestLibrary test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_library.moc"
