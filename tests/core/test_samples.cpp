// The bundled samples: every book is read and modelled whole, what its lesson says is true under the bundled rulebook,
// and the illustrative market is free of arbitrage.
#include "core/io/market_file.h"
#include "core/io/portfolio_file.h"
#include "core/margin/risk_matrix.h"
#include "core/valuation/black76.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/rulebooks.h"

#include <QtTest>
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <regex>

using namespace marginscope;
using namespace marginscope::test;

namespace {

std::filesystem::path samplePath(const std::string& name) {
    return std::filesystem::path(MARGINSCOPE_SOURCE_DIR) / "resources" / "samples" / (name + ".json");
}

PortfolioFile sampleFile(const std::string& name) {
    Result<PortfolioFile> file = readPortfolio(textOf(samplePath(name)), name);
    if (!file) qFatal("sample %s: %s", name.c_str(), reasonWord(file.error().reason).c_str());
    return std::move(*file);
}

const MarketFile& sampleMarketFile() {
    static const MarketFile file = [] {
        Result<MarketFile> read = readMarket(textOf(samplePath("market")), "market.json");
        if (!read) qFatal("sample market: %s", reasonWord(read.error().reason).c_str());
        return std::move(*read);
    }();
    return file;
}

Comparison compareBook(const Portfolio& book, const std::vector<ParameterOverride>& overrides = {}) {
    return compare(book, sampleMarketFile().market, rulebook(deribit, overrides), true);
}

Comparison compareSample(const std::string& name, const std::vector<ParameterOverride>& overrides = {}) {
    return compareBook(sampleFile(name).portfolio, overrides);
}

double requirement(const Comparison& comparison, Regime regime) {
    return comparison.of(regime).initial.requirement;
}

nlohmann::json sampleIndex() {
    return nlohmann::json::parse(textOf(samplePath("index")));
}

std::vector<std::string> sampleNames() {
    std::vector<std::string> names;
    for (const nlohmann::json& entry : sampleIndex())
        names.push_back(entry.at("name").get<std::string>());
    return names;
}

/// P&L of the book in the cells of the price range, at one state of volatility, prices ascending.
std::vector<double> cellsAt(const Comparison& comparison, VolState vol) {
    std::vector<double> pnl;
    for (const UnitCell& cell : riskMatrix(*comparison.book, *comparison.rulebook).units.at(0).cells)
        if (!cell.cell.extended && cell.cell.vol == vol) pnl.push_back(cell.pnl);
    return pnl;
}

double yearsTo(const ExpiryMarket& expiry) {
    return std::chrono::duration<double>(expiry.expiry - sampleMarketFile().market.asOf).count() / (365.0 * 86400.0);
}

double volAt(const ExpiryMarket& expiry, double strike) {
    return volatilityAt(expiry.smile, strike, *expiry.forward, yearsTo(expiry)).value_or(0.0);
}

/// Strikes the smile is quoted for, low and high; half to twice the forward for SVI.
std::pair<double, double> quotedRange(const ExpiryMarket& expiry) {
    if (const auto* listed = std::get_if<VolPoints>(&expiry.smile))
        return {listed->points.front().strike, listed->points.back().strike};
    return {0.5 * *expiry.forward, 2.0 * *expiry.forward};
}

std::vector<double> evenStrikes(double low, double high, int steps) {
    std::vector<double> strikes;
    for (int i = 0; i <= steps; ++i)
        strikes.push_back(low * std::pow(high / low, static_cast<double>(i) / steps));
    return strikes;
}

std::vector<double> listedStrikes(const ExpiryMarket& expiry) {
    std::vector<double> strikes;
    if (const auto* listed = std::get_if<VolPoints>(&expiry.smile))
        for (const VolPoint& point : listed->points)
            strikes.push_back(point.strike);
    return strikes;
}

/// Undiscounted calls fall with the strike, by no more than the strike rises, and ever more slowly.
bool noButterflyArbitrage(const ExpiryMarket& expiry, const std::vector<double>& strikes) {
    double slopeBefore = -1.0;
    for (std::size_t i = 1; i < strikes.size(); ++i) {
        const auto call = [&](double strike) {
            return black76Price(
                {OptionRight::Call, *expiry.forward, strike, volAt(expiry, strike), yearsTo(expiry), 0.0});
        };
        const double slope = (call(strikes[i]) - call(strikes[i - 1])) / (strikes[i] - strikes[i - 1]);
        if (slope < slopeBefore || slope > 0.0) return false;
        slopeBefore = slope;
    }
    return true;
}

/// Total variance at a strike in multiples of the forward.
double varianceAt(const ExpiryMarket& expiry, double moneyness) {
    const double vol = volAt(expiry, moneyness * *expiry.forward);
    return vol * vol * yearsTo(expiry);
}

/// What a lesson says, in numbers. Ratio: portfolio requirement ÷ isolated one.
struct Claim {
    const char* name;
    double ratioAbove;
    double ratioBelow;
    double bindingMove; ///< 0 = none
    bool isolatedHolds; ///< no margin call
    bool crossHolds;
    bool portfolioHolds;
};

constexpr Claim claims[] = {
    {"short-strangle", 0.0, 1.0 / 2, -0.14, true, true, true},
    {"naked-short-call", 0.0, 2.0 / 3, 0.14, true, true, true},
    {"covered-call", 1.0, 1.15, -0.14, true, true, true},
    {"vertical-spread", 0.0, 1.0 / 3, 0.14, true, true, true},
    {"calendar-spread", 0.28, 0.38, -0.14, true, true, true},
    {"cash-and-carry", 0.45, 0.55, 0.0, true, true, true},
    {"inverse-perpetual-hedged", 0.0, 1.0 / 2, -0.14, true, true, true},
    {"portfolio-costs-more", 8.0, 12.0, -0.14, true, true, false},
    {"iron-condor", 0.0, 0.1, -0.14, true, true, true},
    {"protected-future", 4.0, 5.0, -0.14, true, true, true},
    {"three-coins", 0.0, 1.0 / 2, -0.14, true, true, true},
    {"margin-call", 0.0, 1.0, -0.14, false, false, true},
    {"one-book-three-answers", 0.75, 0.85, -0.14, true, true, true},
};

} // namespace

class TestSamples : public QObject {
    Q_OBJECT

private slots:
    void indexNamesEveryBook() {
        std::vector<std::string> found;
        for (const auto& file : std::filesystem::directory_iterator(samplePath("index").parent_path()))
            if (const std::string stem = file.path().stem(); stem != "index" && stem != "market") found.push_back(stem);
        std::vector<std::string> named = sampleNames();
        std::sort(found.begin(), found.end());
        std::sort(named.begin(), named.end());
        QVERIFY(named.size() >= 10);
        QCOMPARE(named, found);
        for (const nlohmann::json& entry : sampleIndex())
            QCOMPARE(sampleFile(entry.at("name")).portfolio.name, entry.at("title").get<std::string>());
    }

    void everyBookHasItsClaim() {
        std::vector<std::string> claimed;
        for (const Claim& claim : claims)
            claimed.emplace_back(claim.name);
        QCOMPARE(claimed, sampleNames());
    }

    void booksAreReadAndModelledWhole_data() { rowPerSample(); }
    void booksAreReadAndModelledWhole() {
        QFETCH(std::string, name);
        const PortfolioFile file = sampleFile(name);
        QVERIFY(file.problems.empty());
        QVERIFY(file.notices.empty());
        const Comparison c = compareBook(file.portfolio);
        QVERIFY(c.notModelled.empty());
        QVERIFY(c.book->notices.empty());
        QCOMPARE(c.positions.size(), file.portfolio.positions.size());
        for (const Position& position : file.portfolio.positions)
            QVERIFY2(position.entryPrice && !position.group.empty(), position.instrument.symbol.c_str());
    }

    void lessonsAreTwoSentences_data() { rowPerSample(); }
    void lessonsAreTwoSentences() {
        QFETCH(std::string, name);
        const std::string text = sampleFile(name).portfolio.description;
        const std::regex end("[.!?]( |$)");
        QCOMPARE(std::distance(std::sregex_iterator(text.begin(), text.end(), end), std::sregex_iterator()), 2);
        QCOMPARE(text.back(), '.');
    }

    void potsFitIntoTheCollateral_data() { rowPerSample(); }
    void potsFitIntoTheCollateral() {
        QFETCH(std::string, name);
        const Comparison c = compareSample(name);
        double pots = 0.0;
        for (const PositionResult& position : c.positions)
            pots += position.isolated.pot;
        const double premiumsPaidBefore = c.of(Regime::Isolated).capitalTiedUp;
        QVERIFY(pots - premiumsPaidBefore <= c.bookValue.collateralValue);
    }

    void claimsHold_data() { rowPerSample(); }
    void claimsHold() {
        QFETCH(std::string, name);
        const Claim& claim =
            *std::find_if(std::begin(claims), std::end(claims), [&](const Claim& c) { return c.name == name; });
        const Comparison c = compareSample(name);
        const double ratio = requirement(c, Regime::Portfolio) / requirement(c, Regime::Isolated);
        QVERIFY2(ratio > claim.ratioAbove && ratio < claim.ratioBelow, qPrintable(QString::number(ratio)));
        QCOMPARE(requirement(c, Regime::Cross), requirement(c, Regime::Isolated));
        QCOMPARE(c.of(Regime::Isolated).initial.excess >= 0.0, claim.isolatedHolds);
        QCOMPARE(c.of(Regime::Cross).initial.excess >= 0.0, claim.crossHolds);
        QCOMPARE(c.of(Regime::Portfolio).initial.excess >= 0.0, claim.portfolioHolds);
        for (const RegimeResult& regime : c.regimes)
            QVERIFY2(regime.maintenance.excess > 0.0, "a margin call, not a liquidation");
        const auto& binding = c.of(Regime::Portfolio).binding;
        QVERIFY(std::fabs((binding ? binding->priceMove : 0.0) - claim.bindingMove) < 1e-9);
    }

    void wingCountsInPortfolioMarginOnly() {
        Portfolio book = sampleFile("short-strangle").portfolio;
        const Comparison with = compareBook(book);
        book.positions.pop_back();
        const Comparison without = compareBook(book);
        QCOMPARE(requirement(with, Regime::Isolated), requirement(without, Regime::Isolated));
        QVERIFY(cellsAt(with, VolState::Up).back() > cellsAt(without, VolState::Up).back());
        QVERIFY(*with.of(Regime::Cross).liquidation->allTogether > 0.0);
        QVERIFY(*with.of(Regime::Portfolio).liquidation->allTogether < 0.0);
    }

    void nakedCallBindsWithRisingVolatility() {
        QVERIFY(compareSample("naked-short-call").of(Regime::Portfolio).binding->volMove > 0.0);
    }

    void coveredCallGainsInEveryRise() {
        const Comparison c = compareSample("covered-call");
        for (const VolState state : {VolState::Up, VolState::Same, VolState::Down}) {
            const std::vector<double> pnl = cellsAt(c, state);
            QVERIFY(std::all_of(pnl.begin() + 5, pnl.end(), [](double value) { return value > 0.0; }));
        }
    }

    void verticalLosesNoMoreThanItsWidth() {
        const Comparison c = compareSample("vertical-spread");
        const double greatest =
            5.0 * (10000.0 - (*c.book->positions[0].entryPrice() - *c.book->positions[1].entryPrice()));
        QVERIFY(requirement(c, Regime::Portfolio) < greatest);
    }

    void calendarFearsTheFallInVolatility() {
        const Comparison c = compareSample("calendar-spread");
        QVERIFY(c.of(Regime::Portfolio).binding->volMove < 0.0);
        const std::vector<double> pnl = cellsAt(c, VolState::Same);
        QVERIFY(std::all_of(pnl.begin() + 5, pnl.end(), [](double value) { return value > 0.0; }));
    }

    void cashAndCarryLeavesOnlyTheRollShock() {
        const Comparison c = compareSample("cash-and-carry");
        const RiskMatrix matrix = riskMatrix(*c.book, *c.rulebook);
        QCOMPARE(matrix.worstCase, 0.0);
        QCOMPARE(matrix.initial, matrix.rollShock);
        const double rise = *c.positions[1].isolated.liquidationPrice / c.book->underlyings[0].spot - 1.0;
        QVERIFY(rise > 0.09 && rise < 0.12);
    }

    void perpetualIsLiquidatedAloneInIsolated() {
        const Comparison c = compareSample("inverse-perpetual-hedged");
        QVERIFY(std::fabs(*c.positions[0].isolated.liquidationPrice - 89000.0) < 500.0);
        QVERIFY(*c.of(Regime::Portfolio).liquidation->allTogether < -0.5);
    }

    void condorAsksLessThanItsGreatestLoss() {
        const Comparison c = compareSample("iron-condor");
        double premium = 0.0;
        for (const MarkedPosition& position : c.book->positions)
            premium -= position.quantity * *position.entryPrice();
        QVERIFY(premium > 0.0);
        QVERIFY(requirement(c, Regime::Portfolio) < 40.0 * 200.0 - premium);
    }

    void protectedFutureIsLiquidatedInIsolatedOnly() {
        const Comparison c = compareSample("protected-future");
        QVERIFY(std::fabs(*c.positions[0].isolated.liquidationPrice - 88600.0) < 100.0);
        QVERIFY(!c.of(Regime::Portfolio).liquidation->allTogether);
    }

    void coinsOffsetEachOther() {
        const Comparison together = compareSample("three-coins");
        const Comparison apart = compareSample("three-coins", {{"/portfolio/pairing", "\"sum_of_worst\""}});
        QVERIFY(requirement(together, Regime::Portfolio) < 0.5 * requirement(apart, Regime::Portfolio));
        const RiskMatrix matrix = riskMatrix(*together.book, *together.rulebook);
        QCOMPARE(matrix.units.size(), 3U);
        for (std::size_t i = 0; i < matrix.units.size(); ++i) {
            const RiskUnit& unit = matrix.units[i];
            const bool bought = together.book->underlyings[unit.underlying].underlying == AssetCode("ETH");
            QCOMPARE(unit.cells[matrix.binding[i]].counted > 0.0, bought);
        }
    }

    void whereTheCoinStandsMatters() {
        const std::string name = "one-book-three-answers";
        const double outside =
            requirement(compareSample(name, {{"/portfolio/spot_in_matrix", "false"}}), Regime::Portfolio);
        QVERIFY(outside < 0.5 * requirement(compareSample(name), Regime::Portfolio));
    }

    void hedgePaysForPartOfThePuts() {
        const Comparison c = compareSample("margin-call");
        QVERIFY(c.positions[0].value.unrealisedPnl < 0.0 && c.positions[1].value.unrealisedPnl < 0.0);
        QVERIFY(c.positions[0].pnlInBindingScenario < 0.0 && c.positions[1].pnlInBindingScenario > 0.0);
    }

    void marketIsComplete() {
        const MarketFile& file = sampleMarketFile();
        QVERIFY(file.problems.empty() && file.notices.empty());
        QCOMPARE(file.market.name, std::string("Illustrative market"));
        QVERIFY(
            nlohmann::json::parse(textOf(samplePath("market"))).at("description").get<std::string>().find("invented") !=
            std::string::npos);
        for (const char* asset : {"USD", "USDC", "USDT", "EUR"})
            QVERIFY2(file.market.assetPrice(AssetCode(asset)), asset);
        QCOMPARE(file.market.underlyings.size(), 3U);
        for (const UnderlyingMarket& underlying : file.market.underlyings) {
            QVERIFY(underlying.perpetual && underlying.perpetual->fundingRate8h);
            QVERIFY(underlying.expiries.size() >= 6);
            QCOMPARE(std::count_if(underlying.expiries.begin(), underlying.expiries.end(),
                                   [](const ExpiryMarket& expiry) {
                                       return std::holds_alternative<SviParameters>(expiry.smile);
                                   }),
                     1);
        }
    }

    void forwardsAreInMildContango() {
        for (const UnderlyingMarket& underlying : sampleMarketFile().market.underlyings) {
            double before = underlying.spot;
            for (const ExpiryMarket& expiry : underlying.expiries) {
                QVERIFY(expiry.forward && *expiry.forward > before);
                QVERIFY(std::log(*expiry.forward / underlying.spot) / yearsTo(expiry) < 0.10);
                before = *expiry.forward;
            }
        }
    }

    void smilesReachFortyPercentEachWay() {
        for (const UnderlyingMarket& underlying : sampleMarketFile().market.underlyings)
            for (const ExpiryMarket& expiry : underlying.expiries) {
                const auto [low, high] = quotedRange(expiry);
                QVERIFY(low <= 0.6 * underlying.spot && high >= 1.4 * underlying.spot);
            }
    }

    void noButterflyArbitrageInSmiles() {
        for (const UnderlyingMarket& underlying : sampleMarketFile().market.underlyings)
            for (const ExpiryMarket& expiry : underlying.expiries) {
                const auto [low, high] = quotedRange(expiry);
                const std::string what = underlying.underlying.text() + " " + formatExpiryCode(expiry.expiry);
                QVERIFY2(noButterflyArbitrage(expiry, listedStrikes(expiry)), what.c_str());
                QVERIFY2(noButterflyArbitrage(expiry, evenStrikes(low, high, 200)), what.c_str());
            }
    }

    void noCalendarArbitrageBetweenSmiles() {
        for (const UnderlyingMarket& underlying : sampleMarketFile().market.underlyings)
            for (std::size_t i = 1; i < underlying.expiries.size(); ++i)
                for (const double moneyness : evenStrikes(0.6, 1.45, 200))
                    QVERIFY2(varianceAt(underlying.expiries[i], moneyness) >
                                 varianceAt(underlying.expiries[i - 1], moneyness),
                             formatExpiryCode(underlying.expiries[i].expiry).c_str());
    }

private:
    static void rowPerSample() {
        QTest::addColumn<std::string>("name");
        for (const std::string& name : sampleNames())
            QTest::newRow(name.c_str()) << name;
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "test_samples.moc"
