// Many accounts at once: the figures of each, whatever the threads, windows and shards.
#include "core/base/number.h"
#include "tests/support/batches.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace marginscope;
using namespace marginscope::test;

class TestBatch : public QObject {
    Q_OBJECT

private slots:
    void figuresAreThoseOfTheComparison();
    void threadsAndWindowsChangeNothing();
    void shardsPutTogetherAreTheWhole();
    void shardWords();
    void badAccountsAmongGoodOnes();
    void rulebooksAreReadOnce();
    void rulebookOfEveryAccountMustBe();
    void onlyTwoWindowsAreInMemory();
    void cancelledBatch();
    void failingSinkEndsIt();
    void totals();
    void linesReadBack();
};

void TestBatch::figuresAreThoseOfTheComparison() {
    std::size_t compared = 0;
    for (const RulebookSummary& summary : bundledRulebooks()) {
        const std::shared_ptr<const Rulebook> rulebook = loadRulebook(summary.id + "@" + summary.version)->rulebook;
        for (const Sample& sample : bundledSamples()) {
            const Portfolio portfolio = loadBook("sample:" + sample.name)->portfolio;
            const Comparison expected = compare(portfolio, *sampleMarket(), *rulebook);
            const AccountFigures figures = figuresOf(portfolio, sampleMarket(), rulebook);
            QCOMPARE(figures.positions, expected.positions.size());
            QCOMPARE(figures.notModelled, expected.notModelled.size());
            QCOMPARE(figures.nothingModelled, expected.nothingModelled());
            QCOMPARE(figures.equity, expected.bookValue.equity);
            for (const Regime regime : allRegimes) {
                const RegimeResult& result = expected.of(regime);
                QCOMPARE(figures.of(regime).equity, result.equity);
                QCOMPARE(figures.of(regime).initial.requirement, result.initial.requirement);
                QCOMPARE(figures.of(regime).initial.excess, result.initial.excess);
                QCOMPARE(figures.of(regime).maintenance.requirement, result.maintenance.requirement);
                QCOMPARE(figures.of(regime).maintenance.excess, result.maintenance.excess);
            }
            const std::optional<BindingScenario>& binding = expected.of(Regime::Portfolio).binding;
            QCOMPARE(figures.binding.has_value(), binding.has_value());
            if (binding) QCOMPARE(figures.binding->id, binding->id);
            if (binding) QCOMPARE(figures.binding->pnl, binding->pnl);
            ++compared;
        }
    }
    QVERIFY(compared > 100);
}

void TestBatch::threadsAndWindowsChangeNothing() {
    std::string expected;
    for (const auto& [threads, window] : {std::pair(1, 256), {1, 1}, {2, 3}, {5, 16}, {4, 256}}) {
        TaskPool pool(static_cast<std::size_t>(threads));
        MadeAccounts source(100, account);
        const Kept kept = ran(source, inputsWith(&pool, static_cast<std::size_t>(window)));
        QCOMPARE(kept.results.size(), std::size_t(100));
        if (expected.empty()) expected = kept.text();
        QCOMPARE(kept.text(), expected);
    }
}

void TestBatch::shardsPutTogetherAreTheWhole() {
    MadeAccounts all(53, account);
    const Kept whole = ran(all, inputsWith());
    for (const std::size_t count : {1UL, 2UL, 7UL, 60UL}) {
        std::vector<std::string> lines(whole.results.size());
        for (std::size_t index = 1; index <= count; ++index) {
            MadeAccounts source(53, account);
            BatchInputs inputs = inputsWith(nullptr, 4);
            inputs.shard = {index, count};
            for (const AccountResult& result : ran(source, inputs).results) {
                QCOMPARE(result.number % count, index % count);
                QVERIFY(lines.at(result.number - 1).empty());
                lines[result.number - 1] = batchLine(result);
            }
        }
        std::string text;
        for (const std::string& line : lines)
            text += line;
        QCOMPARE(text, whole.text());
    }
}

void TestBatch::shardWords() {
    QCOMPARE(parseShard("2/5")->index, std::size_t(2));
    QCOMPARE(parseShard("2/5")->count, std::size_t(5));
    QVERIFY(parseShard("5/5")->has(10) && !parseShard("5/5")->has(11) && parseShard("1/1")->has(3));
    for (const char* word : {"", "2", "0/5", "6/5", "2/0", "a/5", "2/5x", "2 /5", "-1/5", "2/", "/5", "2/-5"}) {
        QVERIFY2(!parseShard(word), word);
        QCOMPARE(parseShard(word).error().reason, Reason::BadUsage);
    }
}

void TestBatch::badAccountsAmongGoodOnes() {
    const auto make = [](std::size_t number) {
        BatchAccount made = account(number);
        if (number == 5) made.book = failure(Reason::NothingReadable, {}, {"five.json", 0, 0, {}});
        return made;
    };
    MadeAccounts source(9, make), good(9, account);
    const Kept kept = ran(source, inputsWith(nullptr, 2)), expected = ran(good, inputsWith());
    QCOMPARE(kept.results.size(), std::size_t(9));
    for (std::size_t i = 0; i < kept.results.size(); ++i) {
        if (i != 4) QCOMPARE(batchLine(kept.results[i]), batchLine(expected.results[i]));
    }
    QCOMPARE(kept.results[4].status, RunStatus::NothingReadable);
    QVERIFY(!kept.results[4].figures);
    QCOMPARE(batchLine(kept.results[4]),
             std::string("5,account 5,,,3") + std::string(21, ',') + "five.json: Nothing in the file could be read.\n");
}

void TestBatch::rulebooksAreReadOnce() {
    const auto make = [](std::size_t number) {
        BatchAccount made = account(number);
        if (number % 3 == 0) made.book->rulebook = "okx";
        if (number % 3 == 1) made.book->rulebook = "nobody's";
        return made;
    };
    std::map<std::string, int> asked;
    BatchInputs inputs = inputsWith(nullptr, 4);
    inputs.findRulebook = [&](const std::string& name) {
        ++asked[name];
        return bundledFinder()(name);
    };
    MadeAccounts source(30, make);
    const Kept kept = ran(source, inputs);
    QVERIFY((asked == std::map<std::string, int>{{"okx", 1}, {"nobody's", 1}, {"deribit", 1}}));
    QCOMPARE(kept.results[0].status, RunStatus::WrongUsage);
    QCOMPARE(kept.results[0].error->reason, Reason::UnknownRulebook);
    const auto figures = [&](std::size_t number, const char* rulebook) {
        return figuresOf(*make(number).book, sampleMarket(), loadRulebook(rulebook)->rulebook);
    };
    QCOMPARE(kept.results[1].figures->of(Regime::Portfolio).initial.requirement,
             figures(2, "deribit").of(Regime::Portfolio).initial.requirement);
    QCOMPARE(kept.results[2].figures->of(Regime::Portfolio).initial.requirement,
             figures(3, "okx").of(Regime::Portfolio).initial.requirement);
    asked.clear();
    inputs.rulebook = "paradex";
    MadeAccounts again(30, make);
    QCOMPARE(ran(again, inputs).results[0].status, RunStatus::Modelled);
    QVERIFY((asked == std::map<std::string, int>{{"paradex", 1}}));
}

void TestBatch::rulebookOfEveryAccountMustBe() {
    BatchInputs inputs = inputsWith();
    inputs.rulebook = "nobody's";
    MadeAccounts source(3, account);
    Kept kept;
    const Result<BatchTotals> totals = runBatch(source, inputs, kept);
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::UnknownRulebook);
    QVERIFY(kept.results.empty());
}

void TestBatch::onlyTwoWindowsAreInMemory() {
    MadeAccounts source(100, account);
    Kept kept;
    std::size_t most = 0;
    kept.seen = [&](const AccountResult& result) { most = std::max(most, source.handedOut - result.number + 1); };
    QVERIFY(runBatch(source, inputsWith(nullptr, 8), kept).has_value());
    QCOMPARE(kept.results.size(), std::size_t(100));
    QVERIFY2(most <= 16, qPrintable(QString::number(most)));
}

void TestBatch::cancelledBatch() {
    std::stop_source stop;
    MadeAccounts source(100, [&](std::size_t number) {
        if (number == 20) stop.request_stop();
        return account(number);
    });
    Kept kept;
    const Result<BatchTotals> totals = runBatch(source, inputsWith(nullptr, 8), kept, Job{stop.get_token(), {}});
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::Cancelled);
    QCOMPARE(kept.results.size(), std::size_t(8));
    QVERIFY(source.handedOut < 100);
}

void TestBatch::failingSinkEndsIt() {
    MadeAccounts source(100, account);
    Kept kept;
    kept.failAt = 10;
    const Result<BatchTotals> totals = runBatch(source, inputsWith(nullptr, 8), kept);
    QVERIFY(!totals);
    QCOMPARE(totals.error().reason, Reason::FileNotWritable);
    QCOMPARE(kept.results.size(), std::size_t(10));
}

void TestBatch::totals() {
    const auto statusWith = [](std::initializer_list<RunStatus> statuses) {
        BatchTotals totals;
        for (const RunStatus status : statuses) {
            AccountResult result;
            result.status = status;
            totals.count(result);
            ++totals.seen;
        }
        return totals.status();
    };
    using enum RunStatus;
    QCOMPARE(statusWith({}), NothingReadable);
    QCOMPARE(statusWith({Modelled, Modelled}), Modelled);
    QCOMPARE(statusWith({Modelled, NothingReadable}), SomeNotModelled);
    QCOMPARE(statusWith({MissingMarket, MissingMarket}), SomeNotModelled);
    QCOMPARE(statusWith({NothingReadable, WrongUsage}), NothingReadable);
    QCOMPARE(statusWith({WrongUsage, WrongUsage}), WrongUsage);
    BatchTotals othersOnly;
    othersOnly.seen = 3;
    QCOMPARE(othersOnly.status(), Modelled);

    MadeAccounts source(2, [](std::size_t number) {
        Portfolio made = book({position("BTC-PERPETUAL", 1e6)}, {{AssetCode("USDC"), number == 1 ? 1.0 : 1e7}});
        return BatchAccount{"x", {}, 0, std::move(made), {}};
    });
    Kept kept;
    std::vector<double> shares;
    Job job;
    job.progress = [&](double share) { shares.push_back(share); };
    const BatchTotals totals = runBatch(source, inputsWith(), kept, job).value();
    QCOMPARE(totals.seen, std::size_t(2));
    QCOMPARE(totals.accounts, std::size_t(2));
    QCOMPARE(totals.withStatus(Modelled), std::size_t(2));
    QCOMPARE(totals.shortOfInitial[1], std::size_t(1));
    QCOMPARE(totals.shortOfMaintenance[2], std::size_t(1));
    QCOMPARE(shares.back(), 1.0);
}

void TestBatch::linesReadBack() {
    MadeAccounts source(20, [](std::size_t number) {
        BatchAccount made = account(number);
        made.name = number == 3 ? "with, comma \"and\" quotes" : made.name;
        made.file = "some/file.csv";
        made.line = static_cast<int>(3 * number);
        return made;
    });
    const Kept kept = ran(source, inputsWith());
    const std::vector<std::vector<std::string>> rows = cellsOf(kept.text());
    QCOMPARE(rows.size(), std::size_t(20));
    const auto column = [](const char* name) {
        const auto& names = batchColumns();
        const auto found = std::find(names.begin(), names.end(), name);
        return static_cast<std::size_t>(found - names.begin());
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows[i].size(), batchColumns().size());
        const AccountFigures& figures = *kept.results[i].figures;
        const auto number = [&](const char* name) { return parseNumber(rows[i].at(column(name))).value(); };
        QCOMPARE(rows[i][column("number")], std::to_string(i + 1));
        QCOMPARE(rows[i][column("account")], kept.results[i].name);
        QCOMPARE(rows[i][column("line")], std::to_string(3 * (i + 1)));
        QCOMPARE(number("status"), 0.0);
        QCOMPARE(number("positions"), static_cast<double>(figures.positions));
        QCOMPARE(number("equity"), figures.equity);
        QCOMPARE(number("isolated_equity"), figures.of(Regime::Isolated).equity);
        QCOMPARE(number("cross_initial_excess"), figures.of(Regime::Cross).initial.excess);
        QCOMPARE(number("portfolio_maintenance_requirement"), figures.of(Regime::Portfolio).maintenance.requirement);
        QCOMPARE(rows[i][column("binding_scenario")], figures.binding->id);
        QCOMPARE(number("binding_pnl"), figures.binding->pnl);
        QCOMPARE(rows[i][column("error")], std::string());
    }
}

QTEST_GUILESS_MAIN(TestBatch)
#include "test_batch.moc"
