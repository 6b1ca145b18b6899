// Files the store must not open, must not lose, or has to bring up to date.
#include "tests/support/sqlite_file.h"
#include "tests/support/stores.h"
#include "tests/support/unprivileged.h"

#include <QFile>
#include <algorithm>
#include <chrono>
#include <csignal>
#include <fstream>
#include <iterator>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace marginscope;
using namespace marginscope::test;

namespace fs = std::filesystem;

namespace {

StoreOptions impatient() {
    return {std::chrono::milliseconds(100), {}};
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

std::vector<std::string> filesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

/// A closed store with one book in it.
void makeStore(const StoreFolder& folder, std::size_t positions = 50) {
    Store store = folder.open();
    valueOf(store.savePortfolio(largeBook("book", positions), SaveMode::CreateNew));
}

Portfolio loaded(const StoreFolder& folder) {
    return valueOf(valueOf(Store::open(folder.path(), OpenMode::ReadOnly)).loadPortfolio("book"));
}

/// Permissions for this scope; afterwards the owner may do everything again.
class Permissions {
public:
    Permissions(fs::path path, int mode) : path_(std::move(path)) { fs::permissions(path_, fs::perms(mode)); }
    ~Permissions() { fs::permissions(path_, fs::is_directory(path_) ? fs::perms(0755) : fs::perms(0644)); }
    Permissions(const Permissions&) = delete;
    Permissions& operator=(const Permissions&) = delete;

private:
    fs::path path_;
};

/// A disk that is full `spare` bytes beyond the longest file of the store, for this scope.
class FullDisk {
public:
    FullDisk(const fs::path& folder, std::uintmax_t spare) {
        std::uintmax_t longest = 0;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder))
            longest = std::max(longest, entry.file_size());
        getrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{longest + spare, before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

/// Another process doing `work` until it is killed. It never returns into the test.
template<class Work>
pid_t startProcess(Work work) {
    const pid_t child = fork();
    if (child != 0) return child;
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that fails leaves nobody behind
    work();
    _exit(0);
}

void killProcess(pid_t child) {
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

void saveForEver(const fs::path& file) {
    Store store = valueOf(Store::open(file));
    for (int round = 0;; ++round)
        valueOf(store.savePortfolio(largeBook("book", 2000, round % 2 == 0 ? 1000.0 : 5000.0), SaveMode::Replace));
}

} // namespace

class TestStoreFiles : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNoStore_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("one byte") << QByteArray("x") << "store_not_ours";
        QTest::newRow("text") << QByteArray("symbol,quantity\nBTC-PERPETUAL,10\n") << "store_not_ours";
        QTest::newRow("long text") << QByteArray(100000, 'a') << "store_not_ours";
        QTest::newRow("zeros") << QByteArray(8192, '\0') << "store_not_ours";
        QTest::newRow("only SQLite's first words") << QByteArray("SQLite format 3\0", 16) << "store_not_ours";
    }
    void refusesWhatIsNoStore() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        StoreFolder folder;
        writeBytes(folder.path(), bytes.toStdString());
        for (const OpenMode mode : {OpenMode::ReadWriteCreate, OpenMode::ReadOnly}) {
            const Result<Store> opened = Store::open(folder.path(), mode);
            QCOMPARE(wordOf(opened), word);
            QCOMPARE(opened.error().place.file, folder.path().string());
        }
        QVERIFY(bytesOf(folder.path()) == bytes.toStdString());
        QCOMPARE(filesIn(folder.path("")), std::vector<std::string>{"book.marginscope"});
    }

    void refusesPlacesThatHoldNoFile() {
        StoreFolder folder;
        fs::create_directory(folder.path("folder"));
        mkfifo(folder.path("pipe").c_str(), 0600);
        writeBytes(folder.path("empty"), "");
        QCOMPARE(wordOf(Store::open(folder.path("folder"))), QString("file_is_directory"));
        QCOMPARE(wordOf(Store::open(folder.path("pipe"))), QString("file_unreadable"));
        QCOMPARE(wordOf(Store::open(folder.path("nobody"), OpenMode::ReadOnly)), QString("file_not_found"));
        QCOMPARE(wordOf(Store::open(folder.path("no folder/book"))), QString("file_not_found"));
        QCOMPARE(wordOf(Store::open("")), QString("file_not_found"));
        QCOMPARE(wordOf(Store::open(folder.path("empty"), OpenMode::ReadOnly)), QString("file_empty"));
        QCOMPARE(wordOf(Store::open(folder.path("empty"))), QString("ok"));
        QVERIFY(!fs::exists(folder.path("nobody")));
    }

    void leavesAnotherProgramsDatabaseAlone_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("its own id")
            << "PRAGMA application_id = 77; CREATE TABLE portfolio (id); INSERT INTO portfolio VALUES (1)";
        QTest::newRow("no id") << "CREATE TABLE notes (text); INSERT INTO notes VALUES ('keep')";
        QTest::newRow("write-ahead log") << "PRAGMA journal_mode = WAL; CREATE TABLE notes (text)";
    }
    void leavesAnotherProgramsDatabaseAlone() {
        QFETCH(QString, sql);
        StoreFolder folder;
        SqliteFile(folder.path()).run(sql.toStdString());
        const std::string before = bytesOf(folder.path());
        QCOMPARE(wordOf(Store::open(folder.path())), QString("store_not_ours"));
        QCOMPARE(wordOf(Store::open(folder.path(), OpenMode::ReadOnly)), QString("store_not_ours"));
        QVERIFY(bytesOf(folder.path()) == before);
        QCOMPARE(filesIn(folder.path("")), std::vector<std::string>{"book.marginscope"});
    }

    void leavesANewerFormatAlone() {
        StoreFolder folder;
        makeStore(folder);
        SqliteFile(folder.path()).run("PRAGMA user_version = 99");
        const std::string before = bytesOf(folder.path());
        const Result<Store> opened = Store::open(folder.path());
        QCOMPARE(wordOf(opened), QString("store_too_new"));
        QCOMPARE(opened.error().args, (std::vector<std::string>{"99", "2"}));
        QVERIFY(bytesOf(folder.path()) == before);
        QCOMPARE(filesIn(folder.path("")), std::vector<std::string>{"book.marginscope"});
    }

    // The version may be newer in the journal beside the file only: a newer program that crashed.
    void leavesANewerFormatInTheJournalAlone() {
        StoreFolder folder;
        makeStore(folder);
        SqliteFile other(folder.path());
        other.run("PRAGMA user_version = 99");
        const std::string before = bytesOf(folder.path());
        fs::create_directory(folder.path("crashed"));
        for (const char* name : {"book.marginscope", "book.marginscope-wal"})
            fs::copy_file(folder.path(name), folder.path("crashed") / name);
        QVERIFY(fs::file_size(folder.path("crashed/book.marginscope-wal")) > 0);
        QCOMPARE(wordOf(Store::open(folder.path("crashed/book.marginscope"))), QString("store_too_new"));
        QVERIFY(bytesOf(folder.path("crashed/book.marginscope")) == before);
        QVERIFY(fs::file_size(folder.path("crashed/book.marginscope-wal")) > 0);
    }

    void seesDamage_data() {
        QTest::addColumn<int>("page");
        QTest::addColumn<int>("cut");
        for (int page = 1; page <= 24; ++page)
            QTest::addRow("garbage in page %d", page) << page << 0;
        QTest::newRow("cut in the middle") << -1 << 2;
        QTest::newRow("cut after the first page") << -1 << 1000;
    }
    void seesDamage() {
        QFETCH(int, page);
        QFETCH(int, cut);
        StoreFolder folder;
        makeStore(folder, 500);
        std::string bytes = bytesOf(folder.path());
        if (cut > 0) bytes.resize(std::max<std::size_t>(bytes.size() / static_cast<std::size_t>(cut), 4096));
        // In the first page the header stays, so that the file still says whose it is.
        if (page > 0) std::fill_n(bytes.begin() + (page - 1) * 4096 + (page == 1 ? 100 : 0), 2000, '\x5a');
        writeBytes(folder.path(), bytes);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWriteCreate})
            QCOMPARE(wordOf(Store::open(folder.path(), mode)), QString("store_corrupt"));
        QVERIFY(bytesOf(folder.path()) == bytes);
    }

    void seesTablesThatAreMissingAndRowsThatCannotBe_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("no table") << "DROP TABLE market_mark";
        QTest::newRow("no version") << "PRAGMA user_version = -1";
        QTest::newRow("unknown kind") << "PRAGMA ignore_check_constraints = ON; UPDATE position SET kind = 'swap'";
    }
    void seesTablesThatAreMissingAndRowsThatCannotBe() {
        QFETCH(QString, sql);
        StoreFolder folder;
        makeStore(folder);
        SqliteFile(folder.path()).run(sql.toStdString());
        QCOMPARE(wordOf(Store::open(folder.path())), QString("store_corrupt"));
    }

    void seesRowsWithoutTheirParent() {
        StoreFolder folder;
        valueOf(folder.open().saveMarket(largeMarket(), SaveMode::CreateNew));
        SqliteFile(folder.path()).run("UPDATE market_expiry SET underlying_idx = 5");
        const Store store = folder.open();
        QCOMPARE(wordOf(store.loadMarket("market")), QString("store_corrupt"));
    }

    // A trigger or a view brought along in a file must not run when the program saves.
    void runsNothingAFileBringsAlong() {
        StoreFolder folder;
        makeStore(folder);
        SqliteFile(folder.path()).run("CREATE TRIGGER evil AFTER INSERT ON position BEGIN DELETE FROM collateral; END");
        Store store = folder.open();
        Portfolio book = largeBook("other", 3);
        book.collateral = {{AssetCode("USDC"), 1.0}};
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        valueOf(store.savePortfolio(largeBook("third", 3), SaveMode::CreateNew));
        QVERIFY(valueOf(store.loadPortfolio("other")) == book);
    }

    void bringsVersion1UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql"));
        const std::string before = bytesOf(folder.path());
        const Timestamp now = makeTimestamp(2026, 11, 20, 8, 30, 5) + std::chrono::milliseconds(250);
        {
            Store store = valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, {{}, [&] { return now; }}));
            checkVersion1(store);
            QCOMPARE(store.migrationBackup().value_or(""), folder.path("book.marginscope.v1.20261120T083005Z.bak"));
            valueOf(store.saveDraft("key", largeBook("Empty", 2), "Empty"));
            QCOMPARE(wordOf(store.savePortfolio(largeBook("Empty", 1), SaveMode::CreateNew)), QString("name_taken"));
            valueOf(store.saveComparison({{0, "Empty", "label", "deribit", "1", {}}, "{}"}));
        }
        const Store again = folder.open();
        QVERIFY(!again.migrationBackup());
        checkVersion1(again);
        QCOMPARE(SqliteFile(folder.path()).number("PRAGMA user_version"), 2LL);
        QCOMPARE(SqliteFile(folder.path("book.marginscope.v1.20261120T083005Z.bak")).number("PRAGMA user_version"),
                 1LL);
    }

    void backupsDoNotOverwriteEachOther() {
        StoreFolder folder;
        const Timestamp now = makeTimestamp(2026, 11, 20);
        const StoreOptions options{{}, [&] { return now; }};
        for (int round = 0; round < 2; ++round) {
            fs::remove(folder.path());
            SqliteFile(folder.path()).run(bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql"));
            valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, options));
        }
        QCOMPARE(filesIn(folder.path("")),
                 (std::vector<std::string>{"book.marginscope", "book.marginscope.v1.20261120T000000Z-2.bak",
                                           "book.marginscope.v1.20261120T000000Z.bak"}));
        checkVersion1(valueOf(Store::open(folder.path("book.marginscope.v1.20261120T000000Z-2.bak"))));
    }

    void readsVersion1WithoutChangingIt() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql"));
        const std::string before = bytesOf(folder.path());
        {
            Store store = valueOf(Store::open(folder.path(), OpenMode::ReadOnly));
            checkVersion1(store);
            QVERIFY(valueOf(store.drafts()).empty());
            QCOMPARE(wordOf(store.removeDraft("key")), QString("store_read_only"));
        }
        QVERIFY(bytesOf(folder.path()) == before);
    }

    void aMigrationThatCannotBeFinishedChangesNothing() {
        StoreFolder folder;
        SqliteFile(folder.path())
            .run(bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql") +
                 "CREATE TABLE comparison (mine);");
        QCOMPARE(wordOf(Store::open(folder.path())), QString("store_failure"));
        SqliteFile file(folder.path());
        QCOMPARE(file.number("PRAGMA user_version"), 1LL);
        QCOMPARE(file.number("SELECT count(*) FROM pragma_table_info('portfolio') WHERE name = 'draft_key'"), 0LL);
        QCOMPARE(file.number("SELECT count(*) FROM position"), 2LL);
    }

    void waitsForALockOnlySoLong() {
        StoreFolder folder;
        makeStore(folder);
        Store store = valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, impatient()));
        SqliteFile other(folder.path());
        other.run("BEGIN IMMEDIATE; UPDATE portfolio SET folder = 'theirs'");
        QCOMPARE(wordOf(store.savePortfolio(largeBook("book", 1), SaveMode::Replace)), QString("store_locked"));
        QCOMPARE(valueOf(store.loadPortfolio("book")).positions.size(), std::size_t{50});
        QCOMPARE(wordOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, impatient())), QString("ok"));
        other.run("COMMIT");
        valueOf(store.savePortfolio(largeBook("book", 1), SaveMode::Replace));
    }

    void saysThatAnExclusiveLockIsOne() {
        StoreFolder folder;
        makeStore(folder);
        SqliteFile other(folder.path());
        other.run("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE portfolio SET folder = 'theirs'; COMMIT");
        for (const OpenMode mode : {OpenMode::ReadWriteCreate, OpenMode::ReadOnly})
            QCOMPARE(wordOf(Store::open(folder.path(), mode, impatient())), QString("store_locked"));
    }

    void twoProgramsShareAStore() {
        StoreFolder folder;
        Store first = folder.open();
        Store second = folder.open();
        valueOf(first.savePortfolio(largeBook("book", 3), SaveMode::CreateNew));
        QCOMPARE(wordOf(second.savePortfolio(largeBook("book", 4), SaveMode::CreateNew)), QString("name_taken"));
        valueOf(second.savePortfolio(largeBook("book", 5), SaveMode::Replace));
        QVERIFY(valueOf(first.loadPortfolio("book")) == largeBook("book", 5));
        const Store reader = valueOf(Store::open(folder.path(), OpenMode::ReadOnly));
        valueOf(first.renamePortfolio("book", "renamed"));
        QCOMPARE(valueOf(reader.portfolios()).at(0).name, std::string("renamed"));
    }

    void threadsWithTheirOwnStoreDoNotLoseSaves() {
        StoreFolder folder;
        makeStore(folder);
        const auto save = [&](const std::string& prefix) {
            Store store =
                valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, {std::chrono::seconds(60), {}}));
            for (int index = 0; index < 20; ++index)
                valueOf(store.savePortfolio(largeBook(prefix + std::to_string(index), 20), SaveMode::CreateNew));
        };
        std::thread one(save, "one "), two(save, "two ");
        one.join();
        two.join();
        QCOMPARE(valueOf(folder.open().portfolios()).size(), std::size_t{41});
    }

    void readOnlyRefusesEveryChange() {
        StoreFolder folder;
        makeStore(folder);
        const std::string before = bytesOf(folder.path());
        {
            Store store = valueOf(Store::open(folder.path(), OpenMode::ReadOnly));
            QVERIFY(store.readOnly());
            const std::vector<QString> words = {wordOf(store.savePortfolio(largeBook("book", 1), SaveMode::Replace)),
                                                wordOf(store.renamePortfolio("book", "x")),
                                                wordOf(store.duplicatePortfolio("book", "x")),
                                                wordOf(store.removePortfolio("book")),
                                                wordOf(store.placePortfolio("book", "", 1)),
                                                wordOf(store.choosePortfolio("book", {})),
                                                wordOf(store.saveDraft("key", {}, std::nullopt)),
                                                wordOf(store.removeDraft("key")),
                                                wordOf(store.saveMarket(largeMarket(), SaveMode::Replace)),
                                                wordOf(store.renameMarket("a", "b")),
                                                wordOf(store.duplicateMarket("a", "b")),
                                                wordOf(store.removeMarket("a")),
                                                wordOf(store.saveRulebook({}, SaveMode::Replace)),
                                                wordOf(store.removeRulebook("a", "b")),
                                                wordOf(store.saveComparison({})),
                                                wordOf(store.removeComparison(1))};
            for (const QString& word : words)
                QCOMPARE(word, QString("store_read_only"));
            QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 50));
        }
        QVERIFY(bytesOf(folder.path()) == before);
    }

    // As root permissions bind nobody, so the test gives up that privilege for the while.
    void readsWhatIsWriteProtected_data() {
        QTest::addColumn<int>("folderMode");
        QTest::addColumn<int>("fileMode");
        QTest::newRow("file and folder") << 0555 << 0444;
        QTest::newRow("the file") << 0755 << 0444;
        QTest::newRow("the folder") << 0555 << 0644;
    }
    void readsWhatIsWriteProtected() {
        QFETCH(int, folderMode);
        QFETCH(int, fileMode);
        StoreFolder folder;
        fs::create_directory(folder.path("folder"));
        const std::string name = "folder/a book 100%#?.marginscope";
        valueOf(folder.open(name).savePortfolio(largeBook("book", 50), SaveMode::CreateNew));
        const std::string before = bytesOf(folder.path(name));
        const Unprivileged unprivileged;
        {
            const Permissions file(folder.path(name), fileMode);
            const Permissions place(folder.path("folder"), folderMode);
            Store store = folder.open(name);
            QVERIFY(store.readOnly());
            QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 50));
            QCOMPARE(wordOf(store.removePortfolio("book")), QString("store_read_only"));
            QVERIFY(valueOf(Store::open(folder.path(name), OpenMode::ReadOnly)).readOnly());
        }
        QVERIFY(bytesOf(folder.path(name)) == before);
        QCOMPARE(filesIn(folder.path("folder")).size(), std::size_t{1});
        Store store = folder.open(name);
        QVERIFY(!store.readOnly());
        valueOf(store.savePortfolio(largeBook("book", 3), SaveMode::Replace));
        QVERIFY(valueOf(folder.open(name).loadPortfolio("book")) == largeBook("book", 3));
    }

    // What the journal of a killed program holds cannot be taken in there, and reading without it would show an older
    // state.
    void doesNotReadPastAJournalItCannotUse() {
        StoreFolder folder;
        makeStore(folder);
        fs::create_directory(folder.path("folder"));
        SqliteFile other(folder.path());
        other.run("UPDATE portfolio SET name = 'newer'");
        for (const char* name : {"book.marginscope", "book.marginscope-wal"})
            fs::copy_file(folder.path(name), folder.path("folder") / name);
        {
            const Unprivileged unprivileged;
            const Permissions place(folder.path("folder"), 0555);
            QCOMPARE(wordOf(Store::open(folder.path("folder/book.marginscope"))), QString("file_unreadable"));
        }
        const Store store = folder.open("folder/book.marginscope");
        QCOMPARE(valueOf(store.portfolios()).at(0).name, std::string("newer"));
    }

    void saysWhatMayNotBeReadOrMade() {
        StoreFolder folder;
        makeStore(folder);
        fs::create_directory(folder.path("folder"));
        const Unprivileged unprivileged;
        const Permissions file(folder.path(), 0000);
        const Permissions place(folder.path("folder"), 0555);
        QCOMPARE(wordOf(Store::open(folder.path())), QString("file_unreadable"));
        QCOMPARE(wordOf(Store::open(folder.path(), OpenMode::ReadOnly)), QString("file_unreadable"));
        QCOMPARE(wordOf(Store::open(folder.path("folder/new"))), QString("file_not_writable"));
    }

    void aFullDiskLosesNothing() {
        StoreFolder folder;
        makeStore(folder);
        Store store = folder.open();
        {
            const FullDisk full(folder.path(""), 20000);
            const Result<void> saved = store.savePortfolio(largeBook("book", 5000), SaveMode::Replace);
            QCOMPARE(wordOf(saved), QString("store_failure"));
            QVERIFY(!saved.error().args.at(0).empty());
            QCOMPARE(wordOf(store.saveDraft("key", largeBook("book", 5000), "book")), QString("store_failure"));
            QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 50));
        }
        QVERIFY(loaded(folder) == largeBook("book", 50));
        valueOf(store.savePortfolio(largeBook("book", 5000), SaveMode::Replace));
        QVERIFY(loaded(folder) == largeBook("book", 5000));
        QVERIFY(valueOf(store.drafts()).empty());
    }

    void aMigrationOnAFullDiskChangesNothing() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(bytesOf(fs::path(MARGINSCOPE_CASES_DIR) / "store" / "version-1.sql"));
        const std::string before = bytesOf(folder.path());
        {
            const FullDisk full(folder.path(""), 0);
            rlimit limit{};
            getrlimit(RLIMIT_FSIZE, &limit);
            limit.rlim_cur = 8192;
            setrlimit(RLIMIT_FSIZE, &limit);
            QCOMPARE(wordOf(Store::open(folder.path())), QString("store_failure"));
        }
        QVERIFY(bytesOf(folder.path()) == before);
        for (const std::string& name : filesIn(folder.path("")))
            QVERIFY2(!name.ends_with(".bak"), name.c_str());
        checkVersion1(folder.open());
    }

    void aTransactionLeftOpenIsTakenBack() {
        StoreFolder folder;
        makeStore(folder);
        // A small cache makes SQLite write pages of the open transaction to the disk.
        const pid_t child = startProcess([&] {
            SqliteFile file(folder.path());
            file.run("PRAGMA cache_size = 2; BEGIN IMMEDIATE; DELETE FROM collateral; DELETE FROM position;"
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000)"
                     " INSERT INTO collateral SELECT 1, i, 'BTC', 1.0 FROM n");
            writeBytes(folder.path("ready"), "ready");
            pause();
        });
        QTRY_VERIFY_WITH_TIMEOUT(fs::exists(folder.path("ready")), 20000);
        killProcess(child);
        QVERIFY(fs::file_size(folder.path("book.marginscope-wal")) > 100000);
        Store store = folder.open();
        QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 50));
        valueOf(store.savePortfolio(largeBook("book", 7), SaveMode::Replace));
        QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 7));
    }

    void aProgramKilledWhileSavingLeavesAWholeBook() {
        StoreFolder folder;
        valueOf(folder.open().savePortfolio(largeBook("book", 2000), SaveMode::CreateNew));
        for (int round = 0; round < 8; ++round) {
            const pid_t child = startProcess([&] { saveForEver(folder.path()); });
            std::this_thread::sleep_for(std::chrono::milliseconds(60 + 23 * round));
            killProcess(child);
            const Portfolio book = valueOf(folder.open().loadPortfolio("book"));
            QVERIFY(book == largeBook("book", 2000) || book == largeBook("book", 2000, 5000.0));
        }
    }

    void aFileKilledInTheMakingIsMadeAgain() {
        StoreFolder folder;
        for (int round = 0; round < 8; ++round) {
            const fs::path file = folder.path("new " + std::to_string(round));
            const pid_t child = startProcess([&] { (void)Store::open(file); });
            std::this_thread::sleep_for(std::chrono::milliseconds(round));
            killProcess(child);
            valueOf(valueOf(Store::open(file)).savePortfolio(largeBook("book", 1), SaveMode::CreateNew));
        }
    }

    void leavesOneFileWhenClosed() {
        StoreFolder folder;
        makeStore(folder);
        QCOMPARE(filesIn(folder.path("")), std::vector<std::string>{"book.marginscope"});
        SqliteFile file(folder.path());
        QCOMPARE(file.number("PRAGMA application_id"), 0x4d534350LL);
        QCOMPARE(file.number("PRAGMA user_version"), 2LL);
        QCOMPARE(file.number("SELECT count(*) FROM pragma_foreign_key_check"), 0LL);
        QCOMPARE(file.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict"
                             " AND name NOT LIKE 'sqlite_%'"),
                 0LL);
    }

private:
    static MarketSnapshot largeMarket() {
        MarketSnapshot market;
        market.name = "market";
        UnderlyingMarket underlying;
        underlying.underlying = AssetCode("BTC");
        underlying.expiries.resize(3);
        market.underlyings = {underlying};
        return market;
    }

    // The numbers of tests/cases/store/version-1.sql.
    static void checkVersion1(const Store& store) {
        const Portfolio book = valueOf(store.loadPortfolio("Short strangle"));
        QCOMPARE(book.description, std::string("kept since version 1"));
        QCOMPARE(book.rulebook.value_or(""), std::string("deribit"));
        QCOMPARE(book.openOrdersMargin, 12.5);
        QCOMPARE(book.positions.size(), std::size_t{2});
        QVERIFY(book.positions[0].instrument == *parseSymbol("BTC-25DEC26-100000-C"));
        QCOMPARE(book.positions[0].quantity, -2.0);
        QCOMPARE(book.positions[0].entryPrice.value_or(0.0), 0.045);
        QVERIFY(book.positions[1].instrument == *parseSymbol("BTC-PERPETUAL"));
        QCOMPARE(book.positions[1].unrealisedPnl.value_or(0.0), -120.25);
        QVERIFY(book.collateral == std::vector<CollateralBalance>({{AssetCode("USDC"), 50000.0}}));
        QVERIFY(book.unreadRows.at(0).error ==
                (Error{Reason::UnknownSymbol, {"BTC-25DEC26-x-C", "x"}, {"book.csv", 7, 0, ""}}));
        const MarketSnapshot market = valueOf(store.loadMarket("Friday"));
        QCOMPARE(market.assetPrice(AssetCode("USDC")).value_or(0.0), 0.9998);
        QCOMPARE(std::get<VolPoints>(market.underlyings.at(0).expiries.at(0).smile).points.at(1).vol, 0.55);
        QCOMPARE(market.mark("BTC-25DEC26-100000-C").value_or(0.0), 0.0312);
        QCOMPARE(valueOf(store.loadRulebook("own", "2026-01")).entry.name, std::string("Own"));
        const PortfolioEntry entry = valueOf(store.portfolios()).at(1);
        QCOMPARE(entry.folder, std::string("strangles"));
        QCOMPARE(entry.market.value_or(""), std::string("Friday"));
    }
};

QTEST_APPLESS_MAIN(TestStoreFiles)
#include "test_store_files.moc"
