// The shell around the books: commands by name, the page of keys, the history, the language, one running program.
#include "tests/support/widget_checks.h"
#include "ui/shell/action_list.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/shell/history_panel.h"
#include "ui/shell/language.h"
#include "ui/shell/pseudo_translator.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/single_instance.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLocale>
#include <QLockFile>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTimer>
#include <QTreeView>
#include <QUndoGroup>
#include <QUndoStack>
#include <QtEndian>

using namespace marginscope;

namespace {

struct Bench {
    Bench() {
        window.resize(1000, 700);
        file = window.menuBar()->addMenu("&File");
        saveAs = add(file, "Save &as…", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
        open = add(file, "&Open…", QKeySequence(Qt::CTRL | Qt::Key_O));
        file->addSeparator();
        QMenu* view = window.menuBar()->addMenu("&View");
        QMenu* theme = view->addMenu("&Theme");
        dark = add(theme, "Große &Schrift", {});
        palette = add(view, "Command &palette", QKeySequence(Qt::CTRL | Qt::Key_K));
        revert = add(file, "&Revert", {});
        revert->setEnabled(false);
        loose = new QAction("Next tab", &window);
        loose->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Tab), QKeySequence(Qt::CTRL | Qt::Key_PageDown)});
        window.addAction(loose);
        edit = new QTextEdit(&window);
        window.setCentralWidget(edit);
        commands = new CommandPalette(window, look);
        QObject::connect(palette, &QAction::triggered, commands, &CommandPalette::toggle);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
    }

    QAction* add(QMenu* menu, const QString& text, const QKeySequence& key) {
        QAction* action = menu->addAction(text);
        action->setShortcut(key);
        QObject::connect(action, &QAction::triggered, &window, [this, text] { ran.append(text); });
        return action;
    }

    void pressed(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    void typed(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QStringList listed() const {
        QStringList texts;
        const auto* model = commands->findChild<QListView*>("paletteList")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    QString spoken() const { return commands->findChild<QLineEdit*>("paletteQuery")->accessibleDescription(); }

    Theme look{*qApp};
    QMainWindow window;
    QMenu* file;
    QAction *saveAs, *open, *dark, *palette, *revert, *loose;
    QTextEdit* edit;
    CommandPalette* commands;
    QStringList ran;
};

void wait(int milliseconds) {
    QTest::qWait(milliseconds);
}

QByteArray headed(quint32 length, const QByteArray& body) {
    QByteArray size(4, 0);
    qToBigEndian(length, size.data());
    return "MSI1" + size + body;
}

class Step : public QUndoCommand {
public:
    Step(const QString& text, int& value) : QUndoCommand(text), value_(value) {}
    void redo() override { ++value_; }
    void undo() override { --value_; }

private:
    int& value_;
};

} // namespace

class TestShell : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(runtime_.isValid());
        qputenv("XDG_RUNTIME_DIR", runtime_.path().toUtf8());
    }

    // Fuzzy matching
    void lettersMatchInOrder() {
        QVERIFY(fuzzyMatch("sas", "File › Save as…"));
        QVERIFY(!fuzzyMatch("xsave", "File › Save as…"));
        QVERIFY(!fuzzyMatch("evas", "Save"));
        QVERIFY(fuzzyMatch("as save", "File › Save as…"));
        QVERIFY(fuzzyMatch("", "anything"));
    }
    void diacriticsDoNotMatter() {
        QVERIFY(fuzzyMatch("grosse", "Große Schrift"));
        QVERIFY(fuzzyMatch("offnen", "Öffnen…"));
        QVERIFY(fuzzyMatch("öffnen", "Offnen"));
        QVERIFY(fuzzyMatch("保存", "另保存为…"));
        QCOMPARE(foldedText("Ärger"), QString("arger"));
    }
    void startsOfWordsCountMore() {
        QVERIFY(fuzzyMatch("sa", "Save as")->score > fuzzyMatch("sa", "Usage")->score);
        QVERIFY(fuzzyMatch("st", "Open from store")->score > fuzzyMatch("st", "Last")->score);
        QCOMPARE(fuzzyMatch("sa", "Save as")->places, (std::vector<int>{0, 5}));
        QCOMPARE(fuzzyMatch("grosse", "Große")->places, (std::vector<int>{0, 1, 2, 3, 4}));
    }

    // Actions
    void actionsAreListedByMenu() {
        const Bench bench;
        const auto listed = listedActions(bench.window);
        QStringList lines;
        for (const ListedAction& one : listed)
            lines.append((one.menus + QStringList{one.text}).join("/"));
        QCOMPARE(lines, QStringList({"File/Save as…", "File/Open…", "File/Revert", "View/Theme/Große Schrift",
                                     "View/Command palette", "Next tab"}));
    }
    void menusFilledWhenTheyOpenAreFilledNow() {
        Bench bench;
        QMenu* recent = bench.file->addMenu("Recent");
        connect(recent, &QMenu::aboutToShow, recent, [recent] {
            recent->clear();
            recent->addAction("book.json");
        });
        QVERIFY(fuzzyMatch("book", listedActions(bench.window)[3].text));
    }
    void mnemonicsAreTakenOut() {
        QCOMPARE(withoutMnemonic("Save &as…"), QString("Save as…"));
        QCOMPARE(withoutMnemonic("P&&L"), QString("P&L"));
        QCOMPARE(withoutMnemonic("保存(&S)…"), QString("保存…"));
    }
    void ambiguousKeysAreFound() {
        Bench bench;
        QCOMPARE(ambiguousShortcuts(bench.window), QStringList());
        auto* again = new QAction("Other", &bench.window);
        again->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        bench.window.addAction(again);
        QCOMPARE(ambiguousShortcuts(bench.window), QStringList{"Ctrl+O: Other, Open…"});
        again->setEnabled(false);
        QCOMPARE(ambiguousShortcuts(bench.window), QStringList());
    }
    void keysOfWidgetsCollideOnlyWithTheWindow() {
        Bench bench;
        for (const char* name : {"one", "two"}) {
            auto* table = new QWidget(bench.edit);
            auto* fill = new QAction(QString("Fill ") + name, table);
            fill->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
            fill->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            table->addAction(fill);
        }
        QCOMPARE(ambiguousShortcuts(bench.window), QStringList());
        auto* wide = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_D), &bench.window);
        wide->setObjectName("duplicate");
        QCOMPARE(ambiguousShortcuts(bench.window).size(), 1);
        QVERIFY(ambiguousShortcuts(bench.window).first().contains("duplicate"));
    }

    // Command palette
    void paletteRunsWhatIsTyped() {
        Bench bench;
        bench.pressed(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(bench.commands->isVisible());
        bench.ran.clear();
        bench.typed("sas");
        QCOMPARE(bench.listed(), QStringList{"Save as…"});
        QVERIFY2(bench.spoken().startsWith("Save as…, File, "), qPrintable(bench.spoken()));
        bench.pressed(Qt::Key_Return);
        QVERIFY(!bench.commands->isVisible());
        QCOMPARE(QApplication::focusWidget(), bench.edit);
        QTRY_COMPARE(bench.ran, QStringList{"Save &as…"});
    }
    void paletteMovesByArrows() {
        Bench bench;
        bench.commands->toggle();
        const QStringList all = bench.listed();
        QCOMPARE(all.last(), QString("Revert"));
        bench.pressed(Qt::Key_Down);
        QVERIFY(bench.spoken().startsWith(all[1]));
        bench.pressed(Qt::Key_Up);
        bench.pressed(Qt::Key_Up);
        QVERIFY(bench.spoken().contains("not available now"));
        bench.pressed(Qt::Key_Return);
        QVERIFY(bench.commands->isVisible());
        bench.pressed(Qt::Key_PageUp);
        QVERIFY(bench.spoken().startsWith(all[0]));
        bench.pressed(Qt::Key_Escape);
        QVERIFY(!bench.commands->isVisible());
        QCOMPARE(QApplication::focusWidget(), bench.edit);
        wait(10);
        QCOMPARE(bench.ran, QStringList());
    }
    void paletteShowsTheLatestFirst() {
        Bench bench;
        QStringList remembered;
        connect(bench.commands, &CommandPalette::recentChanged, bench.commands,
                [&remembered](const QStringList& ids) { remembered = ids; });
        for (const char* query : {"next tab", "grosse"}) {
            bench.commands->toggle();
            bench.typed(query);
            bench.pressed(Qt::Key_Enter);
            wait(5);
        }
        bench.commands->toggle();
        QCOMPARE(bench.listed().mid(0, 2), QStringList({"Große Schrift", "Next tab"}));
        QCOMPARE(remembered.size(), 2);
    }
    void paletteTakesOtherSources() {
        Bench bench;
        QString opened;
        bench.commands->addSource([&opened] {
            return std::vector<PaletteEntry>{
                {"book:1", "Books", "Short strangle", {}, {}, true, [&opened] { opened = "strangle"; }}};
        });
        bench.commands->toggle();
        bench.typed("shst");
        bench.pressed(Qt::Key_Return);
        QTRY_COMPARE(opened, QString("strangle"));
    }
    void paletteSaysWhenNothingIsFound() {
        Bench bench;
        bench.commands->toggle();
        bench.typed("qqqq");
        QVERIFY(bench.listed().isEmpty());
        QVERIFY(bench.commands->findChild<QLabel*>("paletteNothing")->isVisible());
        bench.pressed(Qt::Key_Return);
        QVERIFY(bench.commands->isVisible());
    }
    void paletteClosesWhenTheFocusGoes() {
        Bench bench;
        bench.commands->toggle();
        bench.edit->setFocus();
        QVERIFY(!bench.commands->isVisible());
        bench.commands->toggle();
        bench.pressed(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!bench.commands->isVisible());
        QCOMPARE(QApplication::focusWidget(), bench.edit);
    }
    void paletteStaysInTheWindow() {
        Bench bench;
        bench.commands->toggle();
        bench.window.resize(420, 300);
        QTRY_VERIFY(bench.window.rect().contains(bench.commands->geometry()));
    }
    void paletteModelIsSound() {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{"a", "File", "Open", "Ctrl+O", {}, true, {}}, {"b", "File", "Save", {}, {}, false, {}}},
                         {"b"});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.entry(0)->id, QString("a"));
        model.setQuery("save");
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.index(0).flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(model.entry(1), nullptr);
    }

    // Shortcut sheet
    void sheetHasEveryKey() {
        Bench bench;
        ShortcutSheet sheet(bench.window, [] {
            return std::vector<ShortcutGroup>{{"Tables", {{"Ctrl+D", "Fill down"}}}};
        });
        sheet.popUp();
        QVERIFY(!sheet.isModal());
        const QString text = sheet.asText();
        for (const ListedAction& one : listedActions(bench.window))
            for (const QKeySequence& key : one.action->shortcuts()) {
                QVERIFY2(text.contains(one.text), qPrintable(one.text));
                QVERIFY(text.contains(key.toString(QKeySequence::NativeText)));
            }
        QVERIFY(text.contains("Tables\nFill down\tCtrl+D\n"));
        QVERIFY(!text.contains("Revert"));
    }
    void sheetIsSearchedByNameAndKey() {
        Bench bench;
        ShortcutSheet sheet(bench.window);
        sheet.popUp();
        QTest::keyClicks(sheet.findChild<QLineEdit*>("shortcutQuery"), "shift+s");
        QCOMPARE(sheet.asText(), QString("File\nSave as…\tCtrl+Shift+S\n"));
        QTest::keyClick(sheet.findChild<QPushButton*>("shortcutCopy"), Qt::Key_Space);
        QCOMPARE(QApplication::clipboard()->text(), sheet.asText());
        QTest::keyClicks(sheet.findChild<QLineEdit*>("shortcutQuery"), "zzz");
        QVERIFY(!sheet.findChild<QTreeView*>("shortcutTree")->isVisible());
        QTest::keyClick(&sheet, Qt::Key_Escape);
        QVERIFY(!sheet.isVisible());
    }

    // History
    void historyFollowsTheActiveStack() {
        QUndoGroup group;
        HistoryModel model(group);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.here(), -1);
        QUndoStack one, two;
        group.addStack(&one);
        group.addStack(&two);
        one.setActive();
        int value = 0;
        for (const char* step : {"Add row", "Set quantity", "Delete rows"})
            one.push(new Step(step, value));
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.here(), 3);
        QVERIFY(model.isSaved(0));
        model.jumpTo(1);
        QCOMPARE(value, 1);
        QVERIFY(model.stateOf(2) == StepState::Undone && model.stateOf(0) == StepState::Done);
        QVERIFY(model.index(1).data(Qt::AccessibleTextRole).toString().contains("you are here"));
        one.setClean();
        QVERIFY(model.isSaved(1) && !model.isSaved(0));
        one.push(new Step("Rename", value));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(2).data().toString(), QString("Rename"));
        two.setActive();
        QCOMPARE(model.rowCount(), 1);
        group.removeStack(&two);
        QCOMPARE(model.rowCount(), 0);
    }
    void historyJumpsByClickAndKey() {
        const Theme look(*qApp);
        QUndoGroup group;
        QUndoStack stack(&group);
        stack.setActive();
        int value = 0;
        for (const char* step : {"Add row", "Set quantity", "Delete rows"})
            stack.push(new Step(step, value));
        HistoryPanel panel(group, look);
        panel.resize(300, 300);
        panel.show();
        QListView& list = panel.list();
        const auto clickRow = [&list](int row) {
            QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                              list.visualRect(list.model()->index(row, 0)).center());
        };
        clickRow(1);
        QCOMPARE(stack.index(), 1);
        clickRow(3);
        QCOMPARE(stack.index(), 3);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Up);
        QCOMPARE(stack.index(), 3);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(stack.index(), 2);
        QCOMPARE(value, 2);
    }

    // Language
    void languagesAreOffered() {
        QStringList codes;
        for (const Language& language : availableLanguages())
            codes.append(language.code);
        QCOMPARE(codes, QStringList({"system", "en", "de", "zh_CN"}));
        QCOMPARE(languageFor(QLocale("de_AT")), QString("de"));
        QCOMPARE(languageFor(QLocale("zh_CN")), QString("zh_CN"));
        QCOMPARE(languageFor(QLocale("zh_TW")), QString("en"));
        QCOMPARE(languageFor(QLocale("fr_FR")), QString("en"));
    }
    void numbersFollowTheLanguage() {
        QCOMPARE(numberLocale("system", QLocale("fr_FR")), QLocale("fr_FR"));
        QCOMPARE(numberLocale("de", QLocale("de_CH")), QLocale("de_CH"));
        QCOMPARE(numberLocale("de", QLocale("en_US")), QLocale("de_DE"));
        QCOMPARE(numberLocale("zh_CN", QLocale("de_DE")), QLocale("zh_CN"));
        QCOMPARE(numberLocale("zh_CN", QLocale("zh_TW")).territory(), QLocale::China);
    }
    void textsAndNumbersSwitchAtOnce() {
        const QLocale before;
        {
            LanguageManager manager(*qApp);
            QCOMPARE(manager.chosen(), QString("system"));
            QWidget heard;
            int changes = 0;
            connect(&manager, &LanguageManager::changed, &heard, [&changes] { ++changes; });
            manager.choose("de");
            QCOMPARE(changes, 1);
            manager.choose("de");
            QCOMPARE(changes, 1);
            QCOMPARE(QLocale().toString(1234.5, 'f', 1), QString("1.234,5"));
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Abbrechen"));
            manager.choose("zh_CN");
            QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("取消"));
            manager.choose("klingon");
            QCOMPARE(manager.chosen(), QString("system"));
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QString("Cancel"));
        QLocale::setDefault(before);
    }
    void pseudoTextIsLongerAndKeepsItsParts() {
        const QString text = pseudoText("Save %1 rows of %n to &file…");
        QVERIFY(text.size() >= 38);
        QVERIFY(text.contains("%1") && text.contains("%n") && text.contains("&f") && text.endsWith("…"));
        QCOMPARE(pseudoText("<b>%1</b>"), QString("<b>%1</b>") + pseudoText("<b>%1</b>").mid(9));
        QVERIFY(pseudoText("Books (*.json *.csv)").contains("(*.json *.csv)"));
        QVERIFY(pseudoText("%1[*] – Marginscope").startsWith("%1[*]"));
        QCOMPARE(pseudoText("…"), QString("…"));
    }
    void pseudoLanguageIsForTestsOnly() {
        qputenv("MARGINSCOPE_PSEUDO", "1");
        LanguageManager manager(*qApp);
        manager.choose("pseudo");
        qunsetenv("MARGINSCOPE_PSEUDO");
        QVERIFY(QCoreApplication::translate("marginscope::MainWindow", "Positions").startsWith("Põšîtîõñš"));
        QCOMPARE(QCoreApplication::translate("QShortcut", "Ctrl"), QString("Ctrl"));
    }

    // One running program
    void filesGoToTheRunningProgram() {
        SingleInstance running("store-a"), later("store-a"), other("store-b");
        QVERIFY(!later.passOn({}, 200));
        QVERIFY(running.listen());
        QVERIFY(!later.listen());
        QVERIFY(other.listen());
        QStringList got;
        int times = 0;
        connect(&running, &SingleInstance::received, this, [&](const QStringList& locations) {
            got = locations;
            ++times;
        });
        const QStringList files{"/tmp/Bücher/a b.json", "sample:short-strangle"};
        QVERIFY(passedFromAnotherThread("store-a", files));
        QTRY_COMPARE(got, files);
        QVERIFY(passedFromAnotherThread("store-a", {}));
        QTRY_COMPARE(times, 2);
        QCOMPARE(got, QStringList());
        const auto rights = QFile::permissions(running.socketPath());
        QVERIFY(!(rights & (QFile::ReadOther | QFile::WriteOther | QFile::ReadGroup | QFile::WriteGroup)));
    }
    void staleSocketIsReplaced() {
        SingleInstance running("stale");
        QFile left(running.socketPath());
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!running.passOn({}, 200));
        QVERIFY(running.listen());
        QVERIFY(passedFromAnotherThread("stale", {"/x"}));
    }
    void badMessagesAreIgnored_data() {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("prose") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("too long") << headed(0xFFFFFFFF, "x");
        QTest::newRow("longer than said") << headed(1, QByteArray("ab\0", 3));
        QTest::newRow("no end") << headed(2, "/a");
        QTest::newRow("relative") << headed(6, QByteArray("a.txt\0", 6));
        QTest::newRow("not UTF-8") << headed(4, QByteArray("/\xff\xfe\0", 4));
        QTest::newRow("control letters") << headed(4, QByteArray("/\n\x1b\0", 4));
        QTest::newRow("empty name") << headed(1, QByteArray("\0", 1));
        QTest::newRow("long name") << headed(5002, "/" + QByteArray(5000, 'a') + QByteArray(1, 0));
        QTest::newRow("many") << headed(3003, QByteArray("/a\0", 3).repeated(1001));
    }
    void badMessagesAreIgnored() {
        QFETCH(const QByteArray, message);
        QVERIFY(unpackedLocations(message).state == Unpacked::State::Bad);
        SingleInstance running("bad");
        QVERIFY(running.listen());
        int times = 0;
        connect(&running, &SingleInstance::received, this, [&times] { ++times; });
        QLocalSocket socket;
        socket.connectToServer(running.socketPath());
        socket.write(message);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(times, 0);
        QVERIFY(passedFromAnotherThread("bad", {"/fine"}));
        QTRY_COMPARE(times, 1);
    }
    void messagesMayComeInPieces() {
        const QByteArray whole = *packedLocations({"/a", "store:Book"});
        for (qsizetype cut = 0; cut < whole.size(); ++cut)
            QVERIFY(unpackedLocations(whole.left(cut)).state == Unpacked::State::Incomplete);
        QCOMPARE(unpackedLocations(whole).locations, QStringList({"/a", "store:Book"}));
        QVERIFY(!packedLocations({"relative.json"}));
    }
    void locationsAreMadeAbsolute() {
        const QDir folder("/home/someone");
        QCOMPARE(absoluteLocations({"book.json", "../b.csv", "/c", "sample:iron-condor", "file:///d%20e"}, folder),
                 QStringList({"/home/someone/book.json", "/home/b.csv", "/c", "sample:iron-condor", "/d e"}));
    }
    void storesAndSessionsRunSideBySide() {
        QVERIFY(instanceKey("/a.db") != instanceKey("/b.db"));
        QCOMPARE(instanceKey("/a.db"), instanceKey("/a.db"));
    }

    // What the checks of the window find
    void clippedTextsAreFound() {
        QWidget box;
        auto* label = new QLabel("A rather long text", &box);
        auto* button = new QPushButton("Another long text", &box);
        auto* check = new QCheckBox("And one more", &box);
        auto* tabs = new QTabBar(&box);
        tabs->addTab("Positions");
        label->setGeometry(0, 0, 20, 20);
        button->setGeometry(0, 30, 20, 20);
        check->setGeometry(0, 60, 20, 20);
        box.show();
        QCOMPARE(clippedTexts(box).size(), 3);
        for (QWidget* widget :
             {static_cast<QWidget*>(label), static_cast<QWidget*>(button), static_cast<QWidget*>(check)})
            widget->resize(widget->sizeHint());
        QCOMPARE(clippedTexts(box), QStringList());
        QStandardItemModel model(1, 2);
        model.setHorizontalHeaderLabels({"A column with a long name", "B"});
        QTableView table(&box);
        table.setModel(&model);
        table.setColumnWidth(0, 20);
        table.show();
        QCOMPARE(clippedTexts(box).size(), 1);
    }
    void unnamedControlsAreFound() {
        QWidget box;
        auto* layout = new QHBoxLayout(&box);
        auto* field = new QLineEdit;
        auto* label = new QLabel("&Name");
        auto* button = new QPushButton;
        auto* named = new QPushButton("Go");
        for (QWidget* widget : {static_cast<QWidget*>(field), static_cast<QWidget*>(label),
                                static_cast<QWidget*>(button), static_cast<QWidget*>(named)})
            layout->addWidget(widget);
        box.show();
        QCOMPARE(unnamedControls(box).size(), 2);
        label->setBuddy(field);
        button->setAccessibleName("Delete");
        QCOMPARE(unnamedControls(box), QStringList());
    }
    void shellHasNothingUnnamed() {
        Bench bench;
        bench.commands->toggle();
        QCOMPARE(unnamedControls(*bench.commands), QStringList());
        QCOMPARE(clippedTexts(*bench.commands), QStringList());
        ShortcutSheet sheet(bench.window);
        sheet.popUp();
        QCOMPARE(unnamedControls(sheet), QStringList());
        QCOMPARE(clippedTexts(sheet), QStringList());
    }

private:
    // The running program answers from its event loop, so the later start waits elsewhere.
    static bool passedFromAnotherThread(const QString& key, const QStringList& files) {
        bool passed = false;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { passed = SingleInstance(key).passOn(files, 5000); }));
        thread->start();
        while (!thread->isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        thread->wait();
        return passed;
    }

    QTemporaryDir runtime_;
};

QTEST_MAIN(TestShell)
#include "test_shell.moc"
