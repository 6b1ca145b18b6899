// What the store keeps: books, drafts, markets, rulebooks, comparisons. Files that are damaged, foreign or locked:
// test_store_files.
#include "tests/support/stores.h"

#include <limits>

using namespace marginscope;
using namespace marginscope::test;

namespace {

Timestamp at(int second) {
    return makeTimestamp(2026, 11, 20, 8, 0, second);
}

/// A store whose clock shows what the test sets.
struct ClockedStore {
    StoreFolder folder;
    Timestamp now = at(0);
    Store store = valueOf(Store::open(folder.path(), OpenMode::ReadWriteCreate, {{}, [this] { return now; }}));
};

std::vector<std::string> names(const Store& store) {
    std::vector<std::string> found;
    for (const PortfolioEntry& entry : valueOf(store.portfolios()))
        found.push_back(entry.name);
    return found;
}

using Names = std::vector<std::string>;

RulebookRecord rulebookRecord(const std::string& id, const std::string& version, const std::string& document) {
    return {{id, version, "Standard margin", "docs of the venue", {}}, document};
}

ComparisonRecord comparisonRecord(const std::string& portfolio, const std::string& document = "{}") {
    return {{0, portfolio, "before the roll", "deribit", "2026-09-23", {}}, document};
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private slots:
    void readsWhatItWrote_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void readsWhatItWrote() {
        QFETCH(unsigned, seed);
        StoreFolder folder;
        Arbitrary arbitrary(seed);
        const Portfolio book = arbitrary.portfolio("Book " + std::to_string(seed));
        const MarketSnapshot market = arbitrary.market("Market");
        {
            Store store = folder.open();
            valueOf(store.savePortfolio(arbitrary.portfolio(book.name), SaveMode::CreateNew));
            valueOf(store.savePortfolio(book, SaveMode::Replace));
            valueOf(store.saveMarket(arbitrary.market(market.name), SaveMode::CreateNew));
            valueOf(store.saveMarket(market, SaveMode::Replace));
        }
        const Store store = folder.open();
        QVERIFY(valueOf(store.loadPortfolio(book.name)) == book);
        QVERIFY(valueOf(store.loadMarket(market.name)) == market);
    }

    void numbersKeepEveryBit() {
        StoreFolder folder;
        Store store = folder.open();
        Portfolio book;
        book.name = "numbers";
        using Limits = std::numeric_limits<double>;
        const std::vector<double> numbers = {0.1,
                                             1.0 / 3.0,
                                             -2.0,
                                             1e15,
                                             9007199254740993.0,
                                             Limits::max(),
                                             Limits::min(),
                                             Limits::denorm_min(),
                                             -Limits::denorm_min(),
                                             100000.0,
                                             4.9e-9,
                                             1e300};
        for (const double number : numbers)
            book.collateral.push_back({AssetCode("USD"), number});
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        const Portfolio loaded = valueOf(store.loadPortfolio("numbers"));
        QCOMPARE(loaded.collateral.size(), numbers.size());
        for (std::size_t index = 0; index < numbers.size(); ++index)
            QCOMPARE(std::bit_cast<std::uint64_t>(loaded.collateral[index].quantity),
                     std::bit_cast<std::uint64_t>(numbers[index]));
    }

    void refusesNumbersThatAreNotFinite_data() {
        QTest::addColumn<double>("number");
        QTest::newRow("NaN") << std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("infinity") << std::numeric_limits<double>::infinity();
    }
    void refusesNumbersThatAreNotFinite() {
        QFETCH(double, number);
        ClockedStore clocked;
        const Portfolio before = largeBook("book", 3);
        valueOf(clocked.store.savePortfolio(before, SaveMode::CreateNew));
        Portfolio after = before;
        after.positions[1].leverage = number;
        QCOMPARE(wordOf(clocked.store.savePortfolio(after, SaveMode::Replace)), QString("not_finite"));
        QVERIFY(valueOf(clocked.store.loadPortfolio("book")) == before);
    }

    void aNameIsTakenOnce() {
        ClockedStore clocked;
        Store& store = clocked.store;
        valueOf(store.savePortfolio(largeBook("one", 1), SaveMode::CreateNew));
        const Result<void> again = store.savePortfolio(largeBook("one", 2), SaveMode::CreateNew);
        QCOMPARE(wordOf(again), QString("name_taken"));
        QCOMPARE(again.error().args, Names{"one"});
        QCOMPARE(again.error().place.file, clocked.folder.path().string());
        QCOMPARE(valueOf(store.loadPortfolio("one")).positions.size(), std::size_t{1});
        QCOMPARE(wordOf(store.savePortfolio(Portfolio{}, SaveMode::Replace)), QString("missing_field"));

        valueOf(store.saveMarket(Arbitrary(1).market("market"), SaveMode::CreateNew));
        QCOMPARE(wordOf(store.saveMarket(Arbitrary(2).market("market"), SaveMode::CreateNew)), QString("name_taken"));
        QCOMPARE(wordOf(store.saveMarket(MarketSnapshot{}, SaveMode::CreateNew)), QString("missing_field"));
    }

    void whatIsNotThereIsNotFound() {
        ClockedStore clocked;
        Store& store = clocked.store;
        const Result<Portfolio> book = store.loadPortfolio("nobody");
        QCOMPARE(wordOf(book), QString("not_found"));
        QCOMPARE(book.error().args, (Names{"portfolio", "nobody"}));
        const std::vector<QString> words = {wordOf(store.renamePortfolio("nobody", "x")),
                                            wordOf(store.duplicatePortfolio("nobody", "x")),
                                            wordOf(store.removePortfolio("nobody")),
                                            wordOf(store.placePortfolio("nobody", "", 1)),
                                            wordOf(store.choosePortfolio("nobody", {})),
                                            wordOf(store.loadDraft("nobody")),
                                            wordOf(store.loadMarket("nobody")),
                                            wordOf(store.renameMarket("nobody", "x")),
                                            wordOf(store.duplicateMarket("nobody", "x")),
                                            wordOf(store.removeMarket("nobody")),
                                            wordOf(store.loadRulebook("nobody", "1")),
                                            wordOf(store.removeRulebook("nobody", "1")),
                                            wordOf(store.loadComparison(7)),
                                            wordOf(store.removeComparison(7))};
        for (const QString& word : words)
            QCOMPARE(word, QString("not_found"));
        QCOMPARE(wordOf(store.removeDraft("nobody")), QString("ok"));
    }

    void booksAreRenamedCopiedAndRemoved() {
        ClockedStore clocked;
        Store& store = clocked.store;
        const Portfolio book = Arbitrary(5).portfolio("first", 30);
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        valueOf(store.savePortfolio(largeBook("other", 2), SaveMode::CreateNew));

        valueOf(store.duplicatePortfolio("first", "copy"));
        QCOMPARE(wordOf(store.duplicatePortfolio("first", "other")), QString("name_taken"));
        QCOMPARE(wordOf(store.renamePortfolio("first", "other")), QString("name_taken"));
        QCOMPARE(wordOf(store.renamePortfolio("first", "")), QString("missing_field"));
        valueOf(store.renamePortfolio("first", "renamed"));
        valueOf(store.renamePortfolio("renamed", "renamed"));
        QCOMPARE(names(store), (Names{"renamed", "other", "copy"}));

        Portfolio expected = book;
        expected.name = "renamed";
        QVERIFY(valueOf(store.loadPortfolio("renamed")) == expected);
        valueOf(store.removePortfolio("renamed"));
        expected.name = "copy";
        QVERIFY(valueOf(store.loadPortfolio("copy")) == expected);
        QCOMPARE(names(store), (Names{"other", "copy"}));
    }

    void theListSaysWhatIsInABook() {
        ClockedStore clocked;
        Store& store = clocked.store;
        Portfolio book = largeBook("book", 3);
        book.collateral = {{AssetCode("USDC"), 5.0}, {AssetCode("BTC"), 1.0}};
        book.unreadRows.resize(1);
        clocked.now = at(1);
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        valueOf(store.placePortfolio("book", "strangles", 7));
        valueOf(store.choosePortfolio("book", {"sample", "deribit@2026-09-23"}));
        clocked.now = at(2);
        book.positions.pop_back();
        valueOf(store.savePortfolio(book, SaveMode::Replace));

        PortfolioEntry expected{"book", "strangles", 7, at(1), at(2), 2, 2, 1, "sample", "deribit@2026-09-23"};
        QVERIFY(valueOf(store.portfolios()) == std::vector{expected});
        clocked.now = at(3);
        valueOf(store.duplicatePortfolio("book", "copy"));
        const PortfolioEntry copy = valueOf(store.portfolios()).at(1);
        expected.name = "copy";
        expected.sortPosition = 8;
        expected.created = expected.modified = at(3);
        QVERIFY(copy == expected);
    }

    void foldersAndPositionsOrderTheList() {
        ClockedStore clocked;
        for (const char* name : {"a", "b", "c"})
            valueOf(clocked.store.savePortfolio(largeBook(name, 1), SaveMode::CreateNew));
        QCOMPARE(names(clocked.store), (Names{"a", "b", "c"}));
        valueOf(clocked.store.placePortfolio("a", "z folder", 0));
        valueOf(clocked.store.placePortfolio("c", "", -1));
        QCOMPARE(names(clocked.store), (Names{"c", "b", "a"}));
    }

    void marketsAreRenamedCopiedAndRemoved() {
        ClockedStore clocked;
        Store& store = clocked.store;
        MarketSnapshot market = Arbitrary(11).market("Friday");
        market.underlyings.resize(2);
        valueOf(store.saveMarket(market, SaveMode::CreateNew));
        valueOf(store.savePortfolio(largeBook("book", 1), SaveMode::CreateNew));
        valueOf(store.choosePortfolio("book", {"Friday", std::nullopt}));
        valueOf(store.duplicateMarket("Friday", "Copy"));
        QCOMPARE(wordOf(store.renameMarket("Friday", "Copy")), QString("name_taken"));
        QCOMPARE(wordOf(store.duplicateMarket("Friday", "Friday")), QString("name_taken"));

        clocked.now = at(4);
        valueOf(store.renameMarket("Friday", "Monday"));
        const std::vector<MarketEntry> expected = {{"Copy", market.asOf, at(0), at(0), 2},
                                                   {"Monday", market.asOf, at(0), at(4), 2}};
        QVERIFY(valueOf(store.markets()) == expected);
        QCOMPARE(valueOf(store.portfolios()).at(0).market.value_or(""), std::string("Monday"));
        valueOf(store.removeMarket("Monday"));
        market.name = "Copy";
        QVERIFY(valueOf(store.loadMarket("Copy")) == market);
        QCOMPARE(valueOf(store.markets()).size(), std::size_t{1});
    }

    void draftsOutliveTheProgram() {
        ClockedStore clocked;
        Store& store = clocked.store;
        const Portfolio saved = largeBook("book", 3);
        valueOf(store.savePortfolio(saved, SaveMode::CreateNew));
        Portfolio edited = Arbitrary(3).portfolio("book", 20);
        clocked.now = at(5);
        valueOf(store.saveDraft("window-1", largeBook("book", 9), {"book"}));
        valueOf(store.saveDraft("window-2", Portfolio{}, {std::nullopt}));
        clocked.now = at(6);
        valueOf(store.saveDraft("window-1", edited, {"book"}));

        const Store later = clocked.folder.open();
        const std::vector<DraftEntry> expected = {{"window-2", "", std::nullopt, at(5)},
                                                  {"window-1", "book", "book", at(6)}};
        QVERIFY(valueOf(later.drafts()) == expected);
        QVERIFY(valueOf(later.loadDraft("window-1")) == edited);
        QVERIFY(valueOf(later.loadDraft("window-2")) == Portfolio{});
        QVERIFY(valueOf(later.loadPortfolio("book")) == saved);
        QCOMPARE(names(later), Names{"book"});
    }

    void draftsFollowTheirBook() {
        ClockedStore clocked;
        Store& store = clocked.store;
        valueOf(store.savePortfolio(largeBook("book", 3), SaveMode::CreateNew));
        valueOf(store.saveDraft("key", largeBook("edited", 4), {"book"}));
        valueOf(store.renamePortfolio("book", "new name"));
        QCOMPARE(valueOf(store.drafts()).at(0).savedName.value_or(""), std::string("new name"));
        valueOf(store.removePortfolio("new name"));
        QVERIFY(!valueOf(store.drafts()).at(0).savedName);
        QCOMPARE(valueOf(store.loadDraft("key")).positions.size(), std::size_t{4});
        valueOf(store.removeDraft("key"));
        QVERIFY(valueOf(store.drafts()).empty());
        QCOMPARE(wordOf(store.saveDraft("", largeBook("edited", 4), {"book"})), QString("missing_field"));
    }

    void rulebooksAreKeptByIdAndVersion() {
        ClockedStore clocked;
        Store& store = clocked.store;
        const std::string document = "{\"id\": \"own\", \"text\": \"Zürich\"}";
        valueOf(store.saveRulebook(rulebookRecord("own", "2026-02", document), SaveMode::CreateNew));
        valueOf(store.saveRulebook(rulebookRecord("own", "2026-01", "{}"), SaveMode::CreateNew));
        const Result<void> again = store.saveRulebook(rulebookRecord("own", "2026-01", "new"), SaveMode::CreateNew);
        QCOMPARE(wordOf(again), QString("name_taken"));
        QCOMPARE(again.error().args, Names{"own@2026-01"});
        QCOMPARE(wordOf(store.saveRulebook(rulebookRecord("", "1", ""), SaveMode::Replace)), QString("missing_field"));

        RulebookRecord expected = rulebookRecord("own", "2026-02", document);
        expected.entry.created = at(0);
        QVERIFY(valueOf(store.loadRulebook("own", "2026-02")) == expected);
        valueOf(store.saveRulebook(rulebookRecord("own", "2026-01", "new"), SaveMode::Replace));
        QCOMPARE(valueOf(store.loadRulebook("own", "2026-01")).document, std::string("new"));
        valueOf(store.removeRulebook("own", "2026-01"));
        QVERIFY(valueOf(store.rulebooks()) == std::vector{expected.entry});
    }

    void comparisonsFollowTheirBookAndOutliveIt() {
        ClockedStore clocked;
        Store& store = clocked.store;
        valueOf(store.savePortfolio(largeBook("book", 1), SaveMode::CreateNew));
        const std::int64_t first = valueOf(store.saveComparison(comparisonRecord("book", "{\"a\": 1}")));
        clocked.now = at(8);
        const std::int64_t other = valueOf(store.saveComparison(comparisonRecord("from a file")));
        QVERIFY(first != other);
        valueOf(store.renamePortfolio("book", "new name"));
        valueOf(store.savePortfolio(largeBook("new name", 2), SaveMode::Replace));
        valueOf(store.removePortfolio("new name"));

        ComparisonRecord expected = comparisonRecord("new name", "{\"a\": 1}");
        expected.entry.id = first;
        expected.entry.created = at(0);
        QVERIFY(valueOf(store.loadComparison(first)) == expected);
        QVERIFY(valueOf(store.comparisons("new name")) == std::vector{expected.entry});
        const std::vector<ComparisonEntry> all = valueOf(store.comparisons());
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all.at(0).id, other);
        valueOf(store.removeComparison(other));
        QCOMPARE(valueOf(store.comparisons()).size(), std::size_t{1});
        QVERIFY(valueOf(store.saveComparison(comparisonRecord("book"))) > other);
    }

    void reconciliationsFollowTheirBookAndOutliveIt() {
        ClockedStore clocked;
        Store& store = clocked.store;
        valueOf(store.savePortfolio(largeBook("book", 1), SaveMode::CreateNew));
        ReconciliationRecord expected{
            0,
            "book",
            "deribit",
            "2026-09-23",
            "Friday",
            at(3),
            AssetCode("USDC"),
            "cross",
            "typed in",
            12.5,
            0.1,
            "fees? – “Gebühren”",
            {},
            {{"initial", "", 100.25, 99.0}, {"equity", "Options at market", std::nullopt, -3.0}}};
        clocked.now = at(4);
        expected.id = valueOf(store.saveReconciliation(expected));
        expected.created = at(4);
        clocked.now = at(5);
        const std::int64_t newer = valueOf(store.saveReconciliation(expected));
        valueOf(store.renamePortfolio("book", "new name"));
        valueOf(store.removePortfolio("new name"));
        expected.portfolio = "new name";

        const Store later = clocked.folder.open();
        QVERIFY(valueOf(later.reconciliations("book")).empty());
        const std::vector<ReconciliationRecord> kept = valueOf(later.reconciliations("new name"));
        QCOMPARE(kept.size(), std::size_t{2});
        QCOMPARE(kept.at(0).id, newer);
        QVERIFY(kept.at(1) == expected);
        valueOf(store.removeReconciliation(newer));
        QCOMPARE(wordOf(store.removeReconciliation(newer)), QString("not_found"));
        QCOMPARE(valueOf(store.reconciliations("new name")).size(), std::size_t{1});
        expected.lines[0].ours = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(wordOf(store.saveReconciliation(expected)), QString("not_finite"));
        QCOMPARE(valueOf(store.reconciliations("new name")).size(), std::size_t{1});
    }

    void aLargeBookComesBackWhole() {
        StoreFolder folder;
        Store store = folder.open();
        const Portfolio book = largeBook("large", 100000);
        valueOf(store.savePortfolio(book, SaveMode::CreateNew));
        const Portfolio loaded = valueOf(store.loadPortfolio("large"));
        valueOf(store.savePortfolio(book, SaveMode::Replace));
        QVERIFY(loaded == book);
        QVERIFY(valueOf(store.loadPortfolio("large")) == book);
    }

    void aMovedStoreStaysOpen() {
        StoreFolder folder;
        Store first = folder.open();
        valueOf(first.savePortfolio(largeBook("book", 1), SaveMode::CreateNew));
        Store second = std::move(first);
        QCOMPARE(names(second), Names{"book"});
        QCOMPARE(second.file(), folder.path());
        QVERIFY(!second.readOnly() && !second.migrationBackup());
    }
};

QTEST_APPLESS_MAIN(TestStore)
#include "test_store.moc"
