// What-ifs as books of their own: their names, their trees, what a store and a file keep of them, and surfaces less
// those of a base.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/portfolio_file.h"
#include "core/session/what_if_tree.h"
#include "core/session/workspace.h"
#include "tests/support/books.h"
#include "tests/support/near.h"

#include <QTemporaryDir>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

PortfolioEntry entry(const std::string& name, const std::string& whatIfOf = {}) {
    PortfolioEntry made;
    made.name = name;
    made.whatIfOf = whatIfOf;
    return made;
}

std::string text(const std::vector<WhatIfTree::Branch>& branches) {
    std::string out;
    for (const WhatIfTree::Branch& branch : branches)
        out += (out.empty() ? "" : " ") + branch.entry.name + (branch.branches.empty() ? "" : "(" + text(branch.branches) + ")");
    return out;
}

RunInputs inputsOf(Portfolio book) {
    const LoadedRulebook rulebook = *loadRulebook("deribit");
    return {1, std::make_shared<const Portfolio>(std::move(book)),
            std::make_shared<const MarketSnapshot>(
                market(makeTimestamp(2026, 11, 25, 8),
                       {underlying("BTC", 90000, 90100, {{"25DEC26", 91000, {{80000, 0.6}, {100000, 0.55}}}}),
                        underlying("ETH", 3000, 3001, {})})),
            rulebook.rulebook, {}, {}};
}

} // namespace

class TestWhatIfs : public QObject {
    Q_OBJECT

private slots:
    void namesAreLettersThenNumbers() {
        QCOMPARE(nextWhatIfName("Book", {}), std::string("Book · A"));
        QCOMPARE(nextWhatIfName("Book", {"Book · A", "Book · B"}), std::string("Book · C"));
        QCOMPARE(nextWhatIfName("Book · A", {"Book · A"}), std::string("Book · A1"));
        QCOMPARE(nextWhatIfName("Book · A1", {"Book · A11"}), std::string("Book · A1.1"));
        QCOMPARE(nextWhatIfName("Strangle · hedged", {}), std::string("Strangle · hedged · A"));
        std::vector<std::string> taken;
        for (int i = 0; i < 27; ++i)
            taken.push_back(nextWhatIfName("Book", taken));
        QCOMPARE(taken.back(), std::string("Book · AA"));
    }

    void treesHangOnTheirBases() {
        const std::vector<WhatIfTree> trees =
            whatIfTrees({entry("Base"), entry("A1", "store:A"), entry("A", "store:Base"), entry("B", "store:Base"),
                         entry("L", "sample:x"), entry("orphan", "store:gone")});
        QCOMPARE(trees.size(), std::size_t{3});
        QCOMPARE(trees.at(0).base, std::string("store:Base"));
        QCOMPARE(text(trees.at(0).branches), std::string("A(A1) B"));
        QCOMPARE(trees.at(1).base, std::string("sample:x"));
        QCOMPARE(trees.at(2).base, std::string("store:gone"));
        QCOMPARE(text(trees.at(2).branches), std::string("orphan"));
    }

    void aCircleLosesNoBook() {
        const std::vector<WhatIfTree> trees = whatIfTrees({entry("X", "store:Y"), entry("Y", "store:X")});
        std::string all;
        for (const WhatIfTree& tree : trees)
            all += text(tree.branches);
        QVERIFY(all.find('X') != std::string::npos && all.find('Y') != std::string::npos);
    }

    void aFileSaysWhoseWhatIfItIs() {
        Portfolio book = test::book({position("BTC-PERPETUAL", 1000)});
        QVERIFY(writePortfolioJson(book).find("what_if_of") == std::string::npos);
        book.whatIfOf = "store:Base";
        const Result<PortfolioFile> read = readPortfolio(writePortfolioJson(book), "x.json");
        QVERIFY(read.has_value());
        QCOMPARE(read->portfolio.whatIfOf, std::string("store:Base"));
    }

    void theStoreKeepsThemWithTheirBase() {
        QTemporaryDir folder;
        const Library library((folder.path() + "/books.marginscope").toStdString());
        Portfolio base = test::book({position("BTC-PERPETUAL", 1000)});
        base.name = "Base";
        QVERIFY(library.create(base).has_value());
        const Portfolio branch = marginscope::whatIfOf(base, "store:Base", "Base", {});
        QCOMPARE(*library.create(branch), std::string("Base · A"));
        QVERIFY(library.rename("Base", "Other").has_value());
        QCOMPARE(library.list()->book("Base · A")->whatIfOf, std::string("store:Other"));
        const Result<RemovedBook> removed = library.remove("Other");
        QVERIFY(removed.has_value());
        QCOMPARE(library.list()->book("Base · A")->whatIfOf, std::string("store:Other"));
        QVERIFY(library.restore(*removed).has_value());
        QVERIFY(library.saveDraft("draft", branch, {}).has_value());
        QCOMPARE(library.loadDraft("draft")->whatIfOf, std::string("store:Base"));
    }

    void surfacesLessABase() {
        const Portfolio base = test::book({position("BTC_USDC-25DEC26-100000-C", -2)}, {{AssetCode("USDC"), 50000}});
        Portfolio branch = base;
        branch.positions.push_back(position("ETH-PERPETUAL", -20000));
        RunInputs inputs = inputsOf(branch);
        SurfaceSpec spec;
        spec.x = *axisFromName("price:ETH", 13);
        spec.y.count = 7;
        spec.greeks = true;
        const Surface own = *runSurface(inputs, spec), other = *runSurface(inputsOf(base), {spec.y, spec.x.kind == AxisKind::Price ? SurfaceAxis{AxisKind::Price, -0.3, 0.3, 13} : spec.x, true});
        inputs.base = std::make_shared<const Portfolio>(base);
        std::vector<std::size_t> sizes;
        const Surface less = *runSurface(inputs, spec, {}, [&](const Surface& coarser) {
            QVERIFY(coarser.ofBook != nullptr);
            sizes.push_back(coarser.nodes.size());
        });
        QVERIFY(!sizes.empty());
        QCOMPARE(less.less, std::string("test"));
        QCOMPARE(less.ofBook->nodes.size(), own.nodes.size());
        // The base has no ETH: along that axis its figures stay as they are.
        const SurfaceReading excess{SurfaceQuantity::Excess, Regime::Portfolio, Level::Initial};
        for (int ix = 0; ix < 13; ++ix)
            for (int iy = 0; iy < 7; ++iy)
                near(less.value(ix, iy, excess), own.value(ix, iy, excess) - other.value(iy, 6, excess), 1e-6, "excess");
        near(less.value(6, 3, {SurfaceQuantity::Pnl}), 0.0, 1e-9, "P&L of the unmoved market");
        QCOMPARE(marginCallFrontier(less, Regime::Portfolio, Level::Initial).size(),
                 marginCallFrontier(own, Regime::Portfolio, Level::Initial).size());
    }
};

QTEST_MAIN(TestWhatIfs)
#include "test_what_ifs.moc"
