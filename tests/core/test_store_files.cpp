// Files the store must not open, or may only read.
#include "tests/support/sqlite_file.h"
#include "tests/support/store_files.h"
#include "tests/support/unprivileged.h"

#include <sys/stat.h>

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot largeMarket() {
    MarketSnapshot market;
    market.name = "market";
    UnderlyingMarket underlying;
    underlying.underlying = AssetCode("BTC");
    underlying.expiries.resize(3);
    market.underlyings = {underlying};
    return market;
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
        QCOMPARE(opened.error().args, (std::vector<std::string>{"99", "7"}));
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
                                                wordOf(store.saveDraft("key", {}, {std::nullopt})),
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
};

QTEST_APPLESS_MAIN(TestStoreFiles)
#include "test_store_files.moc"
