// Real option chains: the model gives the exchange's own marks, and real books keep every row.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/io/import_book.h"
#include "core/io/market_file.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr const char* calmDay = "data/deribit_options_20251230T173115Z.csv";
constexpr const char* crashAfternoon = "data/deribit_options_20260205_small.csv";

MarketSnapshot chain(const char* name) {
    Result<MarketFile> read = readChainCsv(textOf(sharedPath(name)), name);
    if (!read || !read->problems.empty()) qFatal("%s is not read as a whole", name);
    return std::move(read->market);
}

/// Row by row: model price without the chain's marks, and the mark.
struct Repriced {
    std::string symbol;
    double model = 0.0;
    double mark = 0.0;
};

std::vector<Repriced> reprice(MarketSnapshot market) {
    const std::map<std::string, double> marks = std::exchange(market.marks, {});
    Portfolio held = book({});
    for (const auto& [symbol, mark] : marks)
        held.positions.push_back(position(symbol, 1.0));
    const MarkedBook marked = markBook(held, market);
    std::vector<Repriced> rows;
    for (const MarkedPosition& at : marked.positions)
        rows.push_back({at.instrument.symbol, at.modelPrice, marks.at(at.instrument.symbol)});
    return rows;
}

Repriced worstOf(const std::vector<Repriced>& rows) {
    return *std::max_element(rows.begin(), rows.end(), [](const Repriced& a, const Repriced& b) {
        return std::fabs(a.model - a.mark) < std::fabs(b.model - b.mark);
    });
}

/// Rows that a comparison accounts for, as positions or as not modelled.
std::size_t accountedRows(const Comparison& c) {
    std::size_t rows = 0;
    for (const MarkedPosition& at : c.book->positions)
        rows += at.holdings.size();
    for (const NotModelled& row : c.notModelled)
        rows += row.collateral ? 0 : 1;
    return rows;
}

} // namespace

class TestRealChain : public QObject {
    Q_OBJECT

private slots:
    void modelGivesTheMarks_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("most");
        QTest::newRow("calm day") << calmDay << 1304 << 1.5e-4;
        // Asynchronous quotes: DATA.md beside the file states up to 2.3e-3 coin.
        QTest::newRow("crash afternoon") << crashAfternoon << 202 << 2.3e-3;
    }
    void modelGivesTheMarks() {
        QFETCH(QString, file);
        QFETCH(int, rows);
        QFETCH(double, most);
        if (!hasShared(file.toStdString())) QSKIP("no shared data beside the checkout");
        const std::vector<Repriced> repriced = reprice(chain(file.toUtf8().constData()));
        QCOMPARE(static_cast<int>(repriced.size()), rows);
        const Repriced worst = worstOf(repriced);
        const double error = std::fabs(worst.model - worst.mark);
        qInfo("largest difference %.3g coin, %s", error, worst.symbol.c_str());
        QVERIFY2(error <= most, worst.symbol.c_str());
    }

    // Two rows of the calm day, carried over: deribit_options_20251230T173115Z.csv. Its time_to_maturity counts years
    // of 365.25 days; its marks are met with 365.
    void carriedRows() {
        const Timestamp asOf = *parseTimestamp("2025-12-30T17:31:15.944181+00:00");
        const MarketSnapshot market = test::market(asOf, {underlying("BTC", 88530.23, std::nullopt,
                                                                     {{"16JAN26", 88728.94666666667, {{82000, 0.4323}}},
                                                                      {"25DEC26", 92617.64, {{40000, 0.5824}}}})});
        const MarkedBook marked =
            markBook(book({position("BTC-16JAN26-82000-C", 1), position("BTC-25DEC26-40000-P", 1)}), market);
        QVERIFY(std::fabs(marked.positions[0].years - 0.045457324252129436 * 365.25 / 365.0) < 1e-9);
        QVERIFY(std::fabs(marked.positions[0].modelPrice - 0.08550357) < 1e-4);
        QVERIFY(std::fabs(marked.positions[1].modelPrice - 0.01203577) < 1e-4);
    }

    void realBooksKeepEveryRow_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("rows");
        QTest::newRow("two legs") << "data/books/two-legs.json" << 2;
        QTest::newRow("twelve legs") << "data/books/btc-twelve-legs.json" << 12;
        QTest::newRow("eighty legs") << "data/books/mixed-eighty-legs.json" << 80;
    }
    void realBooksKeepEveryRow() {
        QFETCH(QString, file);
        QFETCH(int, rows);
        const std::string name = file.toStdString();
        if (!hasShared(name)) QSKIP("no shared data beside the checkout");
        const Result<VenueFile> read = importBook(textOf(sharedPath(name)), name);
        QVERIFY(read && read->book.problems.empty());
        const Comparison c = compare(read->book.portfolio, chain(calmDay), rulebook(deribit), true);
        QCOMPARE(static_cast<int>(accountedRows(c)), rows);
        QVERIFY(c.notModelled.empty());
        for (const RegimeResult& regime : c.regimes) {
            QVERIFY(std::isfinite(regime.initial.excess) && regime.initial.requirement > 0.0);
            QVERIFY(regime.maintenance.requirement <= regime.initial.requirement);
        }
        const BookValue& v = c.bookValue;
        QVERIFY(std::fabs(v.collateralValue + v.spotValue + v.unrealisedPnl + v.optionValue - v.equity) < 1e-6);
    }

    void venueExportsKeepEveryRow_data() {
        QTest::addColumn<QString>("file");
        for (const char* name :
             {"deribit_positions.json", "deribit_ws_portfolio.json", "deribit_account_summaries_cross_margin.json"})
            QTest::newRow(name) << QString("data/positions/") + name;
    }
    void venueExportsKeepEveryRow() {
        QFETCH(QString, file);
        const std::string name = file.toStdString();
        if (!hasShared(name)) QSKIP("no shared data beside the checkout");
        const Result<VenueFile> read = importBook(textOf(sharedPath(name)), name);
        QVERIFY(read.has_value());
        const Portfolio& held = read->book.portfolio;
        QVERIFY(!held.positions.empty() || !held.collateral.empty());
        const Comparison c = compare(held, chain(calmDay), rulebook(deribit), true);
        QCOMPARE(accountedRows(c), held.positions.size() + held.unreadRows.size());
        std::size_t missing = 0;
        for (const NotModelled& row : c.notModelled)
            missing += row.collateral;
        QCOMPARE(c.book->collateral.size() + missing, held.collateral.size());
        QVERIFY(std::isfinite(c.bookValue.equity));
    }

    // On the calm day a perpetual of the export is marked at spot, and that is said.
    void exportedPositionsAreThoseOfTheVenue() {
        const std::string name = "data/positions/deribit_positions.json";
        if (!hasShared(name)) QSKIP("no shared data beside the checkout");
        const Portfolio held = importBook(textOf(sharedPath(name)), name)->book.portfolio;
        QCOMPARE(held.positions.size(), std::size_t{1});
        QCOMPARE(held.positions[0].quantity, 50.0);
        const MarkedBook marked = markBook(held, chain(calmDay));
        QCOMPARE(marked.positions.size(), std::size_t{1});
        QCOMPARE(marked.notices.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRealChain)
#include "test_real_chain.moc"
