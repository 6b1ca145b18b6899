// A book over several venues: sums that close, netting lost, offsets, transfers, the cheapest places, allocation.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/venues.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

MarketSnapshot someMarket() {
    return market(
        makeTimestamp(2026, 11, 20, 8),
        {underlying("BTC", 100000, 100000, {{"25DEC26", 100000, {{80000, 0.62}, {100000, 0.55}, {120000, 0.55}}}})});
}

std::shared_ptr<const Rulebook> rules(const char* stem = "deribit-2026-09-23") {
    return std::make_shared<const Rulebook>(rulebook(stem));
}

Position at(const std::string& venue, const std::string& symbol, double quantity, const std::string& group = {}) {
    Position made = position(symbol, quantity);
    made.venue = venue;
    made.group = group;
    return made;
}

Portfolio opposite() {
    return book({at("a", "BTC_USDC-PERPETUAL", 1), at("b", "BTC_USDC-PERPETUAL", -1)},
                {{AssetCode("USDC"), 20000, "a"}, {AssetCode("USDC"), 10000, "b"}});
}

VenuesReport reported(const Portfolio& portfolio, const VenuesSpec& spec = {},
                      const std::shared_ptr<const Rulebook>& rulebook = rules()) {
    Result<VenuesReport> report = venuesReport(portfolio, someMarket(), rulebook, spec);
    if (!report) qFatal("%s", reasonWord(report.error().reason).c_str());
    return std::move(*report);
}

Reason refused(const VenuesSpec& spec) {
    const Result<VenuesReport> report = venuesReport(opposite(), someMarket(), rules(), spec);
    return report ? Reason::Cancelled : report.error().reason;
}

} // namespace

class TestVenues : public QObject {
    Q_OBJECT

private slots:
    // 1 BTC each way: 14 % of 100 000 for the worst cell and the least move for the roll, at each venue; together none.
    void oppositePositionsLoseTheirNetting() {
        const VenuesReport report = reported(opposite());
        QCOMPARE(report.accounts.size(), std::size_t{2});
        const double roll = report.accounts[0].of(Regime::Portfolio).figures.initial - 14000;
        QVERIFY(roll > 0.0 && roll < 1500.0);
        for (const VenueAccount& account : report.accounts)
            near(account.of(Regime::Portfolio).figures.initial, 14000 + roll, 1e-6, "each");
        near(report.unified[0].regimes[2].initial, 0.0, 1e-9, "unified");
        near(report.unified[0].nettingLost(Regime::Portfolio, Level::Initial), 2 * (14000 + roll), 1e-6,
             "netting lost");
        near(report.total(Regime::Portfolio, Level::Initial).requirement, 2 * (14000 + roll), 1e-6, "split");
    }

    void sumsClose() {
        Portfolio portfolio = opposite();
        portfolio.positions.push_back(at("okx", "BTC_USDC-25DEC26-100000-C", -2));
        portfolio.positions.push_back(at("", "BTC_USDC-25DEC26-80000-P", 1));
        portfolio.collateral.push_back({AssetCode("BTC"), 0.5, "okx"});
        VenuesSpec spec;
        spec.rulebooks["okx"] = rules("okx-2025-01-15");
        spec.offsets = {{"a", "b", 0.25}};
        const VenuesReport report = reported(portfolio, spec);
        QCOMPARE(report.accounts.size(), std::size_t{4});
        QVERIFY(report.find("deribit") != nullptr); // of the row without a venue
        for (const Regime regime : allRegimes)
            for (const Level level : {Level::Initial, Level::Maintenance}) {
                double requirement = 0.0, excess = 0.0, equity = 0.0, before = 0.0;
                for (const VenueAccount& account : report.accounts) {
                    requirement += account.of(regime).requirement(level);
                    before += account.of(regime).figures.requirement(level);
                    excess += account.of(regime).excess(level);
                    equity += account.of(regime).figures.equity;
                }
                const SplitTotal& total = report.total(regime, level);
                near(total.requirement, requirement, 1e-9, "requirement");
                near(total.excess, excess, 1e-9, "excess");
                near(total.equity, equity, 1e-9, "equity");
                near(total.requirement + total.offset, before, 1e-9, "offset");
                // Unified + netting lost + by other rules = split by own rules.
                for (const UnifiedAccount& one : report.unified) {
                    const auto i = static_cast<std::size_t>(regime);
                    const double same = level == Level::Initial ? one.splitInitial[i] : one.splitMaintenance[i];
                    near(one.regimes[i].requirement(level) + one.nettingLost(regime, level) + (before - same), before,
                         1e-9, "unified");
                }
            }
        // The venue's figures are those of its rows alone under its own rulebook.
        Portfolio okx = book({position("BTC_USDC-25DEC26-100000-C", -2)}, {{AssetCode("BTC"), 0.5}});
        const Comparison alone = compare(okx, someMarket(), rulebook("okx-2025-01-15"));
        for (const Regime regime : allRegimes) {
            near(report.find("okx")->of(regime).figures.initial, alone.of(regime).initial.requirement, 1e-9, "okx");
            near(report.find("okx")->of(regime).figures.equity, alone.of(regime).equity, 1e-9, "okx equity");
        }
    }

    void anOffsetIsAShareOfTheNettingSaving() {
        VenuesSpec spec;
        spec.offsets = {{"a", "b", 0.5}};
        const VenuesReport report = reported(opposite(), spec);
        const double each = report.accounts[0].of(Regime::Portfolio).figures.initial;
        const SplitTotal& total = report.total(Regime::Portfolio, Level::Initial);
        near(total.offset, 0.5 * 2 * each, 1e-6, "granted");
        near(total.requirement, each, 1e-6, "left");
        near(report.accounts[0].of(Regime::Portfolio).initialOffset, 0.5 * each, 1e-6, "in proportion");
        // Cross nets nothing but one and the same contract: both venues' requirements would be gone together.
        const SplitTotal& cross = report.total(Regime::Cross, Level::Initial);
        near(cross.offset, 0.5 * (cross.requirement + cross.offset), 1e-6, "cross");
    }

    void aShortVenueIsFedWithTheLatency() {
        Portfolio portfolio = opposite();
        portfolio.collateral[0].quantity = 40000;
        VenuesSpec spec;
        spec.latencyHours = 2.0;
        const VenuesReport late = reported(portfolio, spec);
        QCOMPARE(late.liquidity.needs.size(), std::size_t{1});
        const VenueNeed& need = late.liquidity.needs[0];
        QCOMPARE(need.venue, std::string("b"));
        near(need.shortfall, -late.find("b")->of(Regime::Portfolio).excess(Level::Initial), 1e-9, "shortfall");
        near(need.metLate, need.shortfall, 1e-6, "a transfer that comes too late");
        QCOMPARE(need.metInTime, 0.0);
        QCOMPARE(late.liquidity.transfers[0].arrives, makeTimestamp(2026, 11, 20, 10));
        near(late.liquidity.excessAfter.at("b"), 0.0, 1e-6, "met once it arrives");
        spec.withinHours = 2.0;
        near(reported(portfolio, spec).liquidity.needs[0].metInTime, need.shortfall, 1e-6, "in time");
        portfolio.collateral[0].quantity = 14000;
        const VenueNeed unmet = reported(portfolio, spec).liquidity.needs[1];
        near(unmet.unmet(), unmet.shortfall, 1e-6, "nobody can give");
    }

    // Closed form: everyone at one ratio, 600 ÷ 400 − 1.
    void collateralIsSharedOutByRequirement() {
        std::vector<CollateralAllocation::Share> shares(2);
        shares[0].requirement = 100;
        shares[0].equityBefore = 400;
        shares[1].requirement = 300;
        shares[1].equityBefore = 200;
        const CollateralAllocation free = allocate(shares, {1000, 1000});
        near(free.shares[0].change, -250, 1e-9, "gives");
        near(free.shares[1].change, 250, 1e-9, "gets");
        near(*free.leastAfter, 0.5, 1e-12, "ratio");
        near(*free.leastBefore, -1.0 / 3.0, 1e-12, "ratio before");
        const CollateralAllocation bound = allocate(shares, {100, 1000});
        near(bound.shares[0].change, -100, 1e-9, "gives what it has");
        near(*bound.leastAfter, 0.0, 1e-12, "ratio");
        QVERIFY(bound.shares[0].bound);
        shares[0].requirement = 0.0;
        near(*allocate(shares, {150, 1000}).leastAfter, 350.0 / 300.0 - 1.0, 1e-12, "an idle venue gives all it can");
    }

    void theAllocationIsTheBestOfAGrid() {
        const VenuesReport report = reported(opposite());
        const auto ratio = [&](double moved) {
            double least = HUGE_VAL;
            for (std::size_t i = 0; i < 2; ++i) {
                const CollateralAllocation::Share& share = report.allocation.shares[i];
                least = std::min(least, (share.equityBefore + (i == 0 ? -moved : moved)) / share.requirement - 1.0);
            }
            return least;
        };
        for (double moved = -10000; moved <= 20000; moved += 50)
            QVERIFY(*report.allocation.leastAfter >= ratio(moved) - 1e-9);
        near(report.allocation.shares[0].change + report.allocation.shares[1].change, 0.0, 1e-9, "moves only");
        near(report.allocation.shares[0].excessAfterFull,
             report.allocation.shares[0].equityAfter - report.allocation.shares[0].requirement, 1e-6, "full method");
    }

    // Hedge and call at two venues: the best assignment puts them together. All 2⁴ tried here as well.
    void groupsGoWhereTheyNeedLeast() {
        const Portfolio portfolio =
            book({at("a", "BTC_USDC-25DEC26-120000-C", -1, "x"), at("b", "BTC_USDC-PERPETUAL", 0.3),
                  at("b", "BTC_USDC-25DEC26-80000-P", -1), at("a", "BTC_USDC-25DEC26-100000-C", 0.5, "x"),
                  at("a", "BTC_USDC-25DEC26-100000-P", 1)});
        const VenuesReport report = reported(portfolio);
        QCOMPARE(report.groups.size(), std::size_t{4});
        QVERIFY(report.groups[0].isGroup);
        double best = HUGE_VAL;
        for (unsigned mask = 0; mask < 16; ++mask) {
            Portfolio moved = portfolio;
            for (std::size_t group = 0; group < 4; ++group)
                for (const std::size_t i : report.groups[group].positions)
                    moved.positions[i].venue = (mask >> group & 1U) ? "a" : "b";
            double total = 0.0;
            for (const char* venue : {"a", "b"}) {
                Portfolio part = book({});
                for (const Position& each : moved.positions)
                    if (each.venue == venue) part.positions.push_back(each);
                total += compare(part, someMarket(), *rules()).of(Regime::Portfolio).initial.requirement;
            }
            best = std::min(best, total);
        }
        near(report.assignment.after, best, 1e-6, "best of all");
        near(report.assignment.before, report.total(Regime::Portfolio, Level::Initial).requirement, 1e-9, "before");
        QVERIFY(report.assignment.everyAssignment);
        VenuesSpec greedy;
        greedy.assignmentLimit = 0;
        const VenuesReport single = reported(portfolio, greedy);
        near(single.assignment.after, best, 1e-6, "single moves and exchanges");
        if (!report.assignment.moves.empty())
            near(report.assignment.moves.back().total, report.assignment.after, 1e-9, "the last move ends there");
    }

    void aBookWithoutVenuesIsOneAccount() {
        const VenuesReport report = reported(book({position("BTC_USDC-PERPETUAL", 1)}, {{AssetCode("USDC"), 20000}}));
        QCOMPARE(report.accounts.size(), std::size_t{1});
        QCOMPARE(report.accounts[0].venue, std::string("deribit"));
        QVERIFY(report.notes[0].english().find("one account") != std::string::npos);
        near(report.unified[0].nettingLost(Regime::Portfolio, Level::Initial), 0.0, 1e-9, "nothing lost");
        QVERIFY(report.assignment.moves.empty());
    }

    void rowsThatCouldNotBeReadAreListed() {
        Portfolio torn = opposite();
        torn.unreadRows = {{UnreadRow::Section::Positions, 7, "ZZZ-1", "{}", {Reason::BadValue, {"quantity", "x", "a number"}, {}}}};
        torn.positions.push_back(at("b", "SOL_USDC-PERPETUAL", 1));
        const std::vector<NotModelled> rows = reported(torn).notModelled();
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].row, 7);
        QCOMPARE(rows[0].instrument, std::string("ZZZ-1"));
        QCOMPARE(rows[1].instrument, std::string("SOL_USDC-PERPETUAL"));
    }

    void badInputIsRefused() {
        VenuesSpec spec;
        spec.offsets = {{"a", "nowhere", 0.5}};
        QCOMPARE(refused(spec), Reason::UnknownName);
        spec.offsets = {{"a", "b", 1.5}};
        QCOMPARE(refused(spec), Reason::OutOfRange);
        spec.offsets = {{"a", "a", 0.5}};
        QCOMPARE(refused(spec), Reason::BadValue);
        spec = {};
        spec.latencyHours = -1.0;
        QCOMPARE(refused(spec), Reason::OutOfRange);
        spec = {};
        spec.latencies = {{"a", "b", -2.0}};
        QCOMPARE(refused(spec), Reason::OutOfRange);
        spec = {};
        spec.rulebooks["nowhere"] = rules();
        QCOMPARE(refused(spec), Reason::UnknownName);
    }
};

QTEST_APPLESS_MAIN(TestVenues)
#include "test_venues.moc"
