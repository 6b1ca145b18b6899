// The library: books and folders in their order, what was removed put back, choices, drafts.
#include "tests/support/store_files.h"
#include "tests/support/unprivileged.h"

#include "core/session/library.h"

using namespace marginscope;
using namespace marginscope::test;

namespace {

using Names = std::vector<std::string>;

/// A library in a folder of its own with three books: a and b in no folder, c in "desk".
class Shelf {
public:
    Shelf() : library(folder.path().string(), impatient()) {
        for (const char* name : {"a", "b"})
            valueOf(library.create(largeBook(name, 3)));
        valueOf(library.create(largeBook("c", 5), "desk"));
    }

    LibraryListing list() const { return valueOf(library.list()); }
    /// "folder/name" of every book in order.
    Names books() const {
        Names names;
        for (const PortfolioEntry& entry : list().books)
            names.push_back(entry.folder + "/" + entry.name);
        return names;
    }

    StoreFolder folder;
    Library library;
};

MarketSnapshot fridaysMarket() {
    MarketSnapshot market;
    market.name = "Friday";
    market.asOf = makeTimestamp(2026, 11, 20);
    return market;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void isEmptyWhereThereIsNoStore() {
        StoreFolder folder;
        const Library library(folder.path().string());
        const LibraryListing listing = valueOf(library.list());
        QVERIFY(listing.books.empty() && listing.folders.empty() && listing.drafts.empty());
        QVERIFY(valueOf(library.drafts()).empty());
        valueOf(library.removeDraft("nobody"));
        QVERIFY(!fs::exists(folder.path()));
        QCOMPARE(valueOf(library.marketOf({"Friday", {}})).location, std::string("sample"));
    }

    void listsBooksWithWhatIsKnownOfThem() {
        const Shelf shelf;
        QCOMPARE(shelf.books(), (Names{"/a", "/b", "desk/c"}));
        QCOMPARE(shelf.list().folders, Names{"desk"});
        QCOMPARE(shelf.list().book("c")->positions, std::size_t{5});
        QVERIFY(shelf.list().book("nobody") == nullptr);
    }

    void takenNamesGetANumber() {
        const Shelf shelf;
        QCOMPARE(valueOf(shelf.library.create(largeBook("a", 1), "desk")), std::string("a 2"));
        QCOMPARE(valueOf(shelf.library.duplicate("c", "c copy")), std::string("c copy"));
        QCOMPARE(valueOf(shelf.library.duplicate("c", "c copy")), std::string("c copy 2"));
        QCOMPARE(shelf.books(), (Names{"/a", "/b", "desk/c", "desk/a 2", "desk/c copy", "desk/c copy 2"}));
        QCOMPARE(wordOf(shelf.library.create(Portfolio{})), QString("missing_field"));
        QCOMPARE(wordOf(shelf.library.duplicate("nobody", "x")), QString("not_found"));
    }

    void renamingKeepsPlaceAndRefusesTakenNames() {
        const Shelf shelf;
        valueOf(shelf.library.rename("a", "z"));
        QCOMPARE(shelf.books(), (Names{"/z", "/b", "desk/c"}));
        QCOMPARE(wordOf(shelf.library.rename("z", "b")), QString("name_taken"));
        QCOMPARE(wordOf(shelf.library.rename("z", "")), QString("missing_field"));
        QCOMPARE(shelf.books(), (Names{"/z", "/b", "desk/c"}));
    }

    void aRemovedBookComesBackAsItWas() {
        const Shelf shelf;
        valueOf(shelf.library.choose("c", {"Friday", "deribit@2026-09-23"}));
        valueOf(shelf.library.saveDraft("key", largeBook("edited", 2), {{"c"}, {}, {}}));
        {
            Store store = shelf.folder.open();
            valueOf(store.saveComparison({{0, "c", "kept", "deribit", "1", {}}, "{}"}));
        }
        const LibraryListing before = shelf.list();
        const RemovedBook removed = valueOf(shelf.library.remove("c"));
        QCOMPARE(shelf.books(), (Names{"/a", "/b"}));
        QVERIFY(!shelf.list().drafts.at(0).savedName);
        QCOMPARE(shelf.list().folders, Names{"desk"});

        valueOf(shelf.library.restore(removed));
        QVERIFY(shelf.list().books == before.books);
        QVERIFY(shelf.list().drafts == before.drafts);
        Store store = shelf.folder.open();
        QVERIFY(valueOf(store.loadPortfolio("c")) == largeBook("c", 5));
        valueOf(store.renamePortfolio("c", "d"));
        QCOMPARE(valueOf(store.comparisons("d")).size(), std::size_t{1});
    }

    void aNameTakenMeanwhileIsNotOverwritten() {
        const Shelf shelf;
        const RemovedBook removed = valueOf(shelf.library.remove("a"));
        valueOf(shelf.library.create(largeBook("a", 9)));
        QCOMPARE(wordOf(shelf.library.restore(removed)), QString("name_taken"));
        QCOMPARE(shelf.list().book("a")->positions, std::size_t{9});
    }

    void booksAreOrderedAndOrderComesBack() {
        const Shelf shelf;
        const std::vector<Placement> inOrder = valueOf(shelf.library.place("b", "", "a"));
        QCOMPARE(shelf.books(), (Names{"/b", "/a", "desk/c"}));
        const std::vector<Placement> inFolder = valueOf(shelf.library.place("b", "desk", "c"));
        QCOMPARE(shelf.books(), (Names{"/a", "desk/b", "desk/c"}));
        valueOf(shelf.library.arrange(inFolder));
        QCOMPARE(shelf.books(), (Names{"/b", "/a", "desk/c"}));
        valueOf(shelf.library.arrange(inOrder));
        QCOMPARE(shelf.books(), (Names{"/a", "/b", "desk/c"}));
        valueOf(shelf.library.place("a", "new folder"));
        QCOMPARE(shelf.list().folders, (Names{"desk", "new folder"}));
        QCOMPARE(wordOf(shelf.library.place("nobody", "desk")), QString("not_found"));
        QCOMPARE(wordOf(shelf.library.arrange({{"a", "", 1}, {"nobody", "", 2}})), QString("not_found"));
        QCOMPARE(shelf.list().book("a")->folder, std::string("new folder"));
    }

    void foldersAreThereWhileEmpty() {
        const Shelf shelf;
        valueOf(shelf.library.createFolder("empty"));
        QCOMPARE(shelf.list().folders, (Names{"desk", "empty"}));
        QCOMPARE(wordOf(shelf.library.createFolder("desk")), QString("name_taken"));
        QCOMPARE(wordOf(shelf.library.createFolder("")), QString("missing_field"));
        valueOf(shelf.library.renameFolder("desk", "night desk"));
        QCOMPARE(shelf.books(), (Names{"/a", "/b", "night desk/c"}));
        QCOMPARE(wordOf(shelf.library.renameFolder("night desk", "empty")), QString("name_taken"));
        QCOMPARE(wordOf(shelf.library.renameFolder("nobody", "x")), QString("not_found"));
    }

    void removingAFolderRemovesNoBook() {
        const Shelf shelf;
        const RemovedFolder removed = valueOf(shelf.library.removeFolder("desk"));
        QCOMPARE(shelf.books(), (Names{"/a", "/b", "/c"}));
        QVERIFY(shelf.list().folders.empty());
        valueOf(shelf.library.remove("a"));
        valueOf(shelf.library.restoreFolder(removed));
        QCOMPARE(shelf.books(), (Names{"/b", "desk/c"}));
        QCOMPARE(wordOf(shelf.library.restoreFolder(removed)), QString("name_taken"));
        QCOMPARE(wordOf(shelf.library.removeFolder("nobody")), QString("not_found"));
    }

    void marketIsChosenPerBook() {
        const Shelf shelf;
        valueOf(shelf.library.saveMarket(fridaysMarket(), SaveMode::CreateNew));
        QCOMPARE(shelf.list().markets.at(0).name, std::string("Friday"));
        QVERIFY(valueOf(shelf.library.choice("a")) == PortfolioChoice{});
        valueOf(shelf.library.choose("a", {"Friday", "deribit"}));
        const PortfolioChoice choice = valueOf(shelf.library.choice("a"));
        QVERIFY(choice == (PortfolioChoice{"Friday", "deribit"}));
        const LoadedMarket market = valueOf(shelf.library.marketOf(choice));
        QVERIFY(*market.market == fridaysMarket());
        QCOMPARE(market.location, std::string("store:Friday"));
        QVERIFY(market.notices.empty());
        QCOMPARE(valueOf(shelf.library.marketOf({})).location, std::string("sample"));
        QVERIFY(valueOf(shelf.library.marketOf({"sample", {}})).notices.empty());
        QCOMPARE(wordOf(shelf.library.choice("nobody")), QString("not_found"));
    }

    void aMarketThatIsGoneIsSaidAndTheSampleShown() {
        const Shelf shelf;
        valueOf(shelf.library.saveMarket(fridaysMarket(), SaveMode::CreateNew));
        valueOf(shelf.library.choose("a", {"Friday", {}}));
        valueOf(shelf.library.removeMarket("Friday"));
        const LoadedMarket market = valueOf(shelf.library.marketOf(valueOf(shelf.library.choice("a"))));
        QCOMPARE(market.location, std::string("sample"));
        QVERIFY(market.market == sampleMarket());
        QVERIFY(market.notices.at(0).english().find("The market “Friday”") == 0);
        QCOMPARE(valueOf(shelf.library.choice("a")).market.value_or(""), std::string("Friday"));
        valueOf(shelf.library.saveMarket(fridaysMarket(), SaveMode::CreateNew));
        QCOMPARE(valueOf(shelf.library.marketOf(valueOf(shelf.library.choice("a")))).location,
                 std::string("store:Friday"));
    }

    void aRulebookThatIsGoneIsSaidToo() {
        const Shelf shelf;
        const LoadedRulebook found = valueOf(shelf.library.rulebookOf({{}, "deribit@2024-06-17"}, {}));
        QCOMPARE(found.rulebook->version, std::string("2024-06-17"));
        QVERIFY(found.notices.empty());
        const LoadedRulebook instead = valueOf(shelf.library.rulebookOf({{}, "own@1"}, {}));
        QCOMPARE(instead.rulebook->id, std::string("deribit"));
        QVERIFY(instead.notices.at(0).english().find("The rulebook own@1") == 0);
        Portfolio book;
        book.rulebook = "nobody's";
        QCOMPARE(wordOf(shelf.library.rulebookOf({}, book)), QString("unknown_rulebook"));
    }

    void draftsAreRecoveredWhereTheyBelong() {
        const Shelf shelf;
        valueOf(shelf.library.saveDraft("one", largeBook("edited", 2), {"a", {}, {"Friday", "deribit"}}));
        valueOf(shelf.library.saveDraft("two", largeBook("", 1), {{}, "/books/x.json", {}}));
        valueOf(shelf.library.saveDraft("three", largeBook("", 1), {}));
        const RecoveredBook one = valueOf(shelf.library.recover("one"));
        QVERIFY(one.book.portfolio == largeBook("edited", 2));
        QCOMPARE(one.book.location, std::string("store:a"));
        QVERIFY(one.choice == (PortfolioChoice{"Friday", "deribit"}));
        QCOMPARE(valueOf(shelf.library.recover("two")).book.location, std::string("/books/x.json"));
        QCOMPARE(valueOf(shelf.library.recover("three")).book.location, std::string());
        valueOf(shelf.library.recover("one"));
        valueOf(shelf.library.removeDraft("one"));
        QCOMPARE(wordOf(shelf.library.recover("one")), QString("not_found"));
    }

    void everyChangeOfAWriteProtectedStoreSaysSo() {
        const Shelf shelf;
        const LibraryListing before = shelf.list();
        {
            const Unprivileged unprivileged;
            const Permissions file(shelf.folder.path(), 0444);
            const Library& library = shelf.library;
            RemovedBook taken;
            taken.entry.name = "x";
            const std::vector<QString> words = {wordOf(library.create(largeBook("x", 1))),
                                                wordOf(library.duplicate("a", "x")),
                                                wordOf(library.rename("a", "x")),
                                                wordOf(library.remove("a")),
                                                wordOf(library.restore(taken)),
                                                wordOf(library.place("a", "desk")),
                                                wordOf(library.createFolder("x")),
                                                wordOf(library.renameFolder("desk", "x")),
                                                wordOf(library.removeFolder("desk")),
                                                wordOf(library.choose("a", {})),
                                                wordOf(library.saveDraft("key", {}, {})),
                                                wordOf(library.saveMarket(fridaysMarket(), SaveMode::CreateNew))};
            for (const QString& word : words)
                QCOMPARE(word, QString("store_read_only"));
            QVERIFY(valueOf(library.list()).books == before.books);
        }
        QVERIFY(shelf.list().books == before.books);
    }
};

QTEST_APPLESS_MAIN(TestLibrary)
#include "test_library.moc"
