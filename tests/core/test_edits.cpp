// Edits of a book: random sequences applied and taken back give the very same book, and what fails changes nothing.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/portfolio/difference.h"
#include "tests/support/books.h"
#include "tests/support/random.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

class RandomEdits {
public:
    explicit RandomEdits(unsigned seed) : random_(seed) {}

    Portfolio portfolio() {
        Portfolio made = book({});
        for (std::size_t i = below(6); i > 0; --i)
            made.positions.push_back(somePosition());
        for (std::size_t i = below(4); i > 0; --i)
            made.collateral.push_back(someBalance());
        for (std::size_t i = below(3); i > 0; --i)
            made.unreadRows.push_back(someRow());
        return made;
    }

    /// Of every kind; about one in four names an index that is not there.
    PortfolioEdit edit(const Portfolio& now, int depth = 0) {
        switch (below(depth < 3 ? 10 : 9)) {
        case 0:
            return InsertPosition{below(now.positions.size() + 2), somePosition()};
        case 1:
            return RemovePosition{below(now.positions.size() + 1)};
        case 2:
            return ReplacePosition{below(now.positions.size() + 1), somePosition()};
        case 3:
            return InsertCollateral{below(now.collateral.size() + 2), someBalance()};
        case 4:
            return RemoveCollateral{below(now.collateral.size() + 1)};
        case 5:
            return ReplaceCollateral{below(now.collateral.size() + 1), someBalance()};
        case 6:
            return InsertUnreadRow{below(now.unreadRows.size() + 2), someRow()};
        case 7:
            return RemoveUnreadRow{below(now.unreadRows.size() + 1)};
        case 8:
            return ReplaceHeader{word(), word(), below(2) ? std::optional(word()) : std::nullopt, number(), number(), word()};
        default:
            return group(now, depth + 1);
        }
    }

private:
    PortfolioEdit group(const Portfolio& now, int depth) {
        EditGroup made;
        for (std::size_t i = below(5); i > 0; --i)
            made.edits.push_back(edit(now, depth));
        return made;
    }
    std::size_t below(std::size_t bound) { return random_.below(static_cast<unsigned>(bound)); }
    double number() { return static_cast<double>(below(2000)) / 7.0 - 100.0; }
    std::string word() { return "w" + std::to_string(below(1000)); }
    Position somePosition() {
        static const char* const symbols[] = {"BTC", "BTC-PERPETUAL", "BTC-25DEC26-100000-C",
                                              "XRP_USDC-25DEC26-0d55-C"};
        Position made = position(symbols[below(4)], number(), number());
        made.group = word();
        return made;
    }
    CollateralBalance someBalance() { return {AssetCode(below(2) ? "USDC" : "BTC"), number()}; }
    UnreadRow someRow() {
        return {UnreadRow::Section::Positions, static_cast<int>(below(99)), word(), word(), Error{}};
    }

    Random random_;
};

} // namespace

class TestEdits : public QObject {
    Q_OBJECT

private slots:
    void everySequenceCanBeTakenBack() {
        int applied = 0, refused = 0, groups = 0;
        for (unsigned seed = 0; seed < 300; ++seed) {
            RandomEdits random(seed);
            const Portfolio before = random.portfolio();
            Portfolio now = before;
            std::vector<PortfolioEdit> undo;
            for (int step = 0; step < 30; ++step) {
                const Portfolio last = now;
                const PortfolioEdit edit = random.edit(now);
                Result<PortfolioEdit> inverse = applyEdit(now, edit);
                if (!inverse) {
                    QCOMPARE(inverse.error().reason, Reason::OutOfRange);
                    QVERIFY(now == last);
                    ++refused;
                    continue;
                }
                groups += std::holds_alternative<EditGroup>(edit);
                ++applied;
                // Redo is the inverse of the inverse.
                Portfolio again = now;
                const Result<PortfolioEdit> redo = applyEdit(again, *inverse);
                QVERIFY(redo && again == last);
                QVERIFY(applyEdit(again, *redo) && again == now);
                undo.push_back(std::move(*inverse));
            }
            for (auto edit = undo.rbegin(); edit != undo.rend(); ++edit)
                QVERIFY(applyEdit(now, *edit).has_value());
            QVERIFY(now == before);
        }
        QVERIFY(applied > 3000 && refused > 500 && groups > 200);
    }

    void anEditLeadsFromAnyBookToAnyOther() {
        RandomEdits random(7);
        for (int round = 0; round < 300; ++round) {
            const Portfolio from = random.portfolio();
            Portfolio to = round % 2 == 0 ? random.portfolio() : from;
            for (int step = 0; step < 3; ++step)
                (void)applyEdit(to, random.edit(to));
            Portfolio now = from;
            const Result<PortfolioEdit> back = applyEdit(now, editBetween(from, to));
            QVERIFY(back.has_value());
            QVERIFY(now.positions == to.positions && now.collateral == to.collateral && now.unreadRows == to.unreadRows);
            QVERIFY(applyEdit(now, *back) && now == from);
        }
        const Portfolio book = random.portfolio();
        QVERIFY(editBetween(book, book).edits.empty());
    }

    void aGroupFailsAsAWhole() {
        const Portfolio before = book({position("BTC-PERPETUAL", 10), position("BTC", 1)}, {{AssetCode("USDC"), 5}});
        Portfolio now = before;
        const EditGroup inner{{RemoveCollateral{0}, ReplaceHeader{"other", "", std::nullopt, 1.0, 2.0}}};
        const EditGroup group{{InsertPosition{0, position("ETH", 2)}, RemovePosition{2}, inner, RemoveCollateral{0}}};
        const Result<PortfolioEdit> applied = applyEdit(now, group);
        QVERIFY(!applied);
        QCOMPARE(applied.error(), (Error{Reason::OutOfRange, {"index", "0", "0 … 0"}, {}}));
        QVERIFY(now == before);
    }

    void whatAnEditDoes() {
        Portfolio now = book({position("BTC-PERPETUAL", 10), position("BTC", 1)});
        QVERIFY(applyEdit(now, InsertPosition{1, position("ETH", 2)}).has_value());
        QCOMPARE(now.positions[1].instrument.symbol, std::string("ETH"));
        QVERIFY(applyEdit(now, InsertPosition{3, position("SOL", 3)}).has_value());
        QCOMPARE(now.positions.back().quantity, 3.0);
        QVERIFY(!applyEdit(now, InsertPosition{5, position("SOL", 3)}));
        QVERIFY(!applyEdit(now, ReplacePosition{4, position("SOL", 3)}));
        const Result<PortfolioEdit> inverse = applyEdit(now, RemovePosition{0});
        QVERIFY(inverse && std::get<InsertPosition>(*inverse).position.quantity == 10.0);
        QCOMPARE(now.positions.size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TestEdits)
#include "test_edits.moc"
