// What the store must not lose: older formats brought up to date, other programs on the same file, full disks, crashes.
#include "tests/support/sqlite_file.h"
#include "tests/support/store_files.h"

#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace marginscope;
using namespace marginscope::test;

namespace {

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

// The numbers of tests/cases/store/version-1.sql.
void checkVersion1(const Store& store) {
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

} // namespace

class TestStoreSafety : public QObject {
    Q_OBJECT

private slots:
    void bringsVersion1UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version1());
        const std::string before = bytesOf(folder.path());
        const Timestamp now = makeTimestamp(2026, 11, 20, 8, 30, 5) + std::chrono::milliseconds(250);
        {
            Store store = valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, {{}, [&] { return now; }}));
            checkVersion1(store);
            QCOMPARE(store.migrationBackup().value_or(""), folder.path("book.marginscope.v1.20261120T083005Z.bak"));
            valueOf(store.saveDraft("key", largeBook("Empty", 2), {"Empty"}));
            QCOMPARE(wordOf(store.savePortfolio(largeBook("Empty", 1), SaveMode::CreateNew)), QString("name_taken"));
            valueOf(store.saveComparison({{0, "Empty", "label", "deribit", "1", {}}, "{}"}));
        }
        const Store again = folder.open();
        QVERIFY(!again.migrationBackup());
        checkVersion1(again);
        QCOMPARE(SqliteFile(folder.path()).number("PRAGMA user_version"), 7LL);
        QCOMPARE(SqliteFile(folder.path("book.marginscope.v1.20261120T083005Z.bak")).number("PRAGMA user_version"),
                 1LL);
    }

    void bringsVersion2UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version2());
        Store store = folder.open();
        QVERIFY(store.migrationBackup().value_or("").string().find(".v2.") != std::string::npos);
        QCOMPARE(valueOf(store.loadPortfolio("Short strangle")).description, std::string("kept since version 2"));
        QCOMPARE(valueOf(store.loadDraft("window-1")).description, std::string("unsaved"));
        QCOMPARE(valueOf(store.comparisons("Short strangle")).at(0).label, std::string("Friday evening"));
        QVERIFY(valueOf(store.reconciliations("Short strangle")).empty());
        ReconciliationRecord kept;
        kept.portfolio = "Short strangle";
        kept.lines = {{"initial", "", 5.0, std::nullopt}};
        valueOf(store.saveReconciliation(kept));
        QCOMPARE(valueOf(store.reconciliations("Short strangle")).size(), std::size_t(1));
    }

    void bringsVersion3UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version3());
        Store store = folder.open();
        QVERIFY(store.migrationBackup().value_or("").string().find(".v3.") != std::string::npos);
        QCOMPARE(valueOf(store.folders()), std::vector<std::string>{"strangles"});
        QCOMPARE(valueOf(store.reconciliations("Short strangle")).at(0).comment, std::string("fees"));
        QCOMPARE(valueOf(store.drafts()).at(0).file, std::string());
        valueOf(store.saveDraft("window-1", largeBook("edited", 2), {{}, "/books/a.json", {}}));
        QCOMPARE(valueOf(store.drafts()).at(0).file, std::string("/books/a.json"));
    }

    void bringsVersion4UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version4());
        Store store = folder.open();
        QVERIFY(store.migrationBackup().value_or("").string().find(".v4.") != std::string::npos);
        QCOMPARE(valueOf(store.folders()), (std::vector<std::string>{"empty", "strangles"}));
        QCOMPARE(valueOf(store.drafts()).at(1).file, std::string("/books/a.json"));
        Portfolio book = valueOf(store.loadPortfolio("Short strangle"));
        QCOMPARE(book.whatIfOf, std::string());
        book.name = "Hedged";
        book.whatIfOf = "store:Short strangle";
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        QVERIFY(valueOf(store.loadPortfolio("Hedged")) == book);
    }

    void bringsVersion5UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version5());
        Store store = folder.open();
        QVERIFY(store.migrationBackup().value_or("").string().find(".v5.") != std::string::npos);
        QCOMPARE(valueOf(store.loadPortfolio("Hedged")).whatIfOf, std::string("store:Short strangle"));
        Portfolio book = valueOf(store.loadPortfolio("Short strangle"));
        QVERIFY(book.collateral == std::vector<CollateralBalance>({{AssetCode("USDC"), 50000.0, ""}}));
        book.collateral.push_back({AssetCode("USDC"), 250.0, "okx"});
        valueOf(store.savePortfolio(book, SaveMode::Replace));
        QVERIFY(valueOf(store.loadPortfolio("Short strangle")).collateral == book.collateral);
    }

    void bringsVersion6UpToDate() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version6());
        Store store = folder.open();
        QVERIFY(store.migrationBackup().value_or("").string().find(".v6.") != std::string::npos);
        QVERIFY(valueOf(store.loadPortfolio("Short strangle")).collateral ==
                std::vector<CollateralBalance>({{AssetCode("USDC"), 50000.0, ""}, {AssetCode("USDC"), 250.0, "okx"}}));
        MarketSnapshot market = valueOf(store.loadMarket("Friday"));
        QVERIFY(market.marks.contains("BTC-25DEC26-100000-C") && market.quotes.empty());
        market.quotes["BTC-25DEC26-100000-C"] = {0.031, 0.0315, 120.5, 0.0};
        market.quotes["BTC-25DEC26-90000-P"] = {{}, 0.02, {}, {}};
        valueOf(store.saveMarket(market, SaveMode::Replace));
        QVERIFY(valueOf(store.loadMarket("Friday")) == market);
        market.quotes.clear();
        valueOf(store.saveMarket(market, SaveMode::Replace));
        QVERIFY(valueOf(store.loadMarket("Friday")) == market);
    }

    void backupsDoNotOverwriteEachOther() {
        StoreFolder folder;
        const Timestamp now = makeTimestamp(2026, 11, 20);
        const StoreOptions options{{}, [&] { return now; }};
        for (int round = 0; round < 2; ++round) {
            fs::remove(folder.path());
            SqliteFile(folder.path()).run(version1());
            valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, options));
        }
        QCOMPARE(filesIn(folder.path("")),
                 (std::vector<std::string>{"book.marginscope", "book.marginscope.v1.20261120T000000Z-2.bak",
                                           "book.marginscope.v1.20261120T000000Z.bak"}));
        checkVersion1(valueOf(Store::open(folder.path("book.marginscope.v1.20261120T000000Z-2.bak"))));
    }

    void readsVersion1WithoutChangingIt() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version1());
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
        SqliteFile(folder.path()).run(version1() + "CREATE TABLE comparison (mine);");
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

    void aFullDiskLosesNothing() {
        StoreFolder folder;
        makeStore(folder);
        Store store = folder.open();
        {
            const FullDisk full(folder.path(""), 20000);
            const Result<void> saved = store.savePortfolio(largeBook("book", 5000), SaveMode::Replace);
            QCOMPARE(wordOf(saved), QString("store_failure"));
            QVERIFY(!saved.error().args.at(0).empty());
            QCOMPARE(wordOf(store.saveDraft("key", largeBook("book", 5000), {"book"})), QString("store_failure"));
            QVERIFY(valueOf(store.loadPortfolio("book")) == largeBook("book", 50));
        }
        QVERIFY(loaded(folder) == largeBook("book", 50));
        valueOf(store.savePortfolio(largeBook("book", 5000), SaveMode::Replace));
        QVERIFY(loaded(folder) == largeBook("book", 5000));
        QVERIFY(valueOf(store.drafts()).empty());
    }

    void aMigrationOnAFullDiskChangesNothing() {
        StoreFolder folder;
        SqliteFile(folder.path()).run(version1());
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
                     " INSERT INTO collateral (portfolio_id, idx, asset, quantity) SELECT 1, i, 'BTC', 1.0 FROM n");
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
        QCOMPARE(file.number("PRAGMA user_version"), 7LL);
        QCOMPARE(file.number("SELECT count(*) FROM pragma_foreign_key_check"), 0LL);
        QCOMPARE(file.number("SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict"
                             " AND name NOT LIKE 'sqlite_%'"),
                 0LL);
    }
};

QTEST_APPLESS_MAIN(TestStoreSafety)
#include "test_store_safety.moc"
