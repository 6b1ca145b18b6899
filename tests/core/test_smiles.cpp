// SVI fits, static arbitrage and doubtful quotes of a market.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/market_smiles.h"
#include "core/io/market_file.h"
#include "core/valuation/black76.h"
#include "tests/support/books.h"
#include "tests/support/files.h"
#include "tests/support/near.h"
#include "tests/support/random.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

/// methods.md section 10, example 5; source: a test of an on-chain venue.
SviParameters published() {
    return {.002138900837067276,  .041639765820381208, -.290894349076049536,
            -.026351062568175804, .062563079314213912, .02520611364789};
}

/// J. Gatheral, A. Jacquier, Arbitrage-free SVI volatility surfaces, example 3.1 (A. Vogt): a butterfly arbitrage
/// that no bound on the parameters shows.
SviParameters vogt() {
    return {-0.0410, 0.1331, 0.3060, 0.3586, 0.4153, 1.0};
}

std::vector<SviPoint> pointsOf(const SviParameters& svi, double from, double to, int count) {
    std::vector<SviPoint> points;
    for (int i = 0; i < count; ++i) {
        const double k = from + (to - from) * i / (count - 1);
        points.push_back({k, std::sqrt(svi.totalVariance(k) / *svi.tau), 1.0});
    }
    return points;
}

constexpr double forward = 100000.0;

/// A market of one coin whose listed strikes lie on SVI smiles, rounded as exchanges do.
struct Chain {
    const char* code;
    SviParameters svi; ///< tau is set to the time to the expiry
};

MarketSnapshot listed(const std::vector<Chain>& chains, int strikes = 25) {
    MarketSnapshot made = market(makeTimestamp(2026, 11, 25, 8), {underlying("BTC", forward, forward, {})});
    for (const Chain& chain : chains) {
        ExpiryMarket expiry;
        expiry.expiry = parseSymbol(std::string("BTC-") + chain.code)->expiry;
        expiry.forward = forward;
        const double years = yearsBetween(made.asOf, expiry.expiry);
        VolPoints points;
        for (int i = 0; i < strikes; ++i) {
            const double strike = 70000.0 + 60000.0 * i / (strikes - 1);
            const double vol = std::sqrt(chain.svi.totalVariance(std::log(strike / forward)) / years);
            points.points.push_back({strike, std::round(vol * 1e4) / 1e4});
        }
        expiry.smile = points;
        made.underlyings[0].expiries.push_back(expiry);
    }
    return made;
}

/// About 50 % at the money for 30 days; times more for later ones.
SviParameters calm(double years) {
    return {0.15 * years, 0.12 * std::sqrt(years), -0.2, 0.0, 0.25 * std::sqrt(years), {}};
}

const double thirtyDays = 30.0 / 365.0, ninetyDays = 93.0 / 365.0;

VolPoints& pointsAt(MarketSnapshot& market, std::size_t expiry) {
    return std::get<VolPoints>(market.underlyings[0].expiries[expiry].smile);
}

bool lists(const MarketSmiles& smiles, QuoteDoubt doubt, double strike) {
    return std::any_of(smiles.doubtful.begin(), smiles.doubtful.end(),
                       [&](const DoubtfulQuote& quote) { return quote.doubt == doubt && quote.strike == strike; });
}

QString said(const MarketSmiles& smiles) {
    QString text;
    for (const DoubtfulQuote& quote : smiles.doubtful)
        text += QString::fromStdString(formatTimestamp(quote.expiry) + " " + std::to_string(quote.strike) + " " +
                                       doubtPhrase(quote).english() + "\n");
    return text;
}

} // namespace

class TestSmiles : public QObject {
    Q_OBJECT

private slots:
    void publishedSmile() {
        const SviParameters svi = published();
        near(totalVariance(svi, std::log(100000 / 95776.67392708939), *svi.tau), .005190896676, 1e-12, "w");
        near(std::sqrt(totalVariance(svi, 0.0, *svi.tau) / *svi.tau), .429347471909, 1e-12, "at the money");
    }

    void fitRecoversThePublishedParameters() {
        const SviParameters svi = published();
        const SviFit fit = *fitSvi(pointsOf(svi, -0.25, 0.2, 21), *svi.tau);
        QVERIFY(fit.converged);
        near(fit.parameters.a, svi.a, 1e-8, "a");
        near(fit.parameters.b, svi.b, 1e-7, "b");
        near(fit.parameters.rho, svi.rho, 1e-6, "rho");
        near(fit.parameters.m, svi.m, 1e-7, "m");
        near(fit.parameters.sigma, svi.sigma, 1e-6, "sigma");
        QVERIFY(fit.rootMeanSquare < 1e-8);
        QVERIFY(fit.parameters.admissible());
    }

    void fitRecoversRandomParameters() {
        Random random(21);
        for (int i = 0; i < 60; ++i) {
            const double years = random.between(0.02, 1.5), root = std::sqrt(years);
            SviParameters svi{random.between(0.01, 0.3) * years, random.between(0.05, 0.4) * root,
                              random.between(-0.8, 0.8),         random.between(-0.2, 0.2) * root,
                              random.between(0.1, 0.6) * root,   years};
            const SviFit fit = *fitSvi(pointsOf(svi, -1.2 * root, 1.2 * root, 25), years);
            QVERIFY2(fit.rootMeanSquare < 2e-6, qPrintable(QString("%1: %2").arg(i).arg(fit.rootMeanSquare)));
            QVERIFY(fit.parameters.admissible());
        }
    }

    // No smile of the family goes through these: what comes out still keeps the bounds.
    void fitsStayWithinTheBounds() {
        Random random(22);
        for (int i = 0; i < 60; ++i) {
            std::vector<SviPoint> points;
            for (int k = 0; k < 9; ++k)
                points.push_back({-0.4 + 0.1 * k, random.between(0.1, 3.0), random.between(0.1, 1.0)});
            const SviFit fit = *fitSvi(points, random.between(0.01, 2.0));
            QVERIFY(fit.parameters.admissible());
            QVERIFY(std::isfinite(fit.rootMeanSquare));
        }
    }

    void fitIsALocalMinimum() {
        Random random(23);
        SviParameters svi = published();
        std::vector<SviPoint> points = pointsOf(svi, -0.25, 0.2, 21);
        for (SviPoint& point : points)
            point.vol += random.between(-0.01, 0.01);
        SviFitOptions plain;
        plain.huber = 0.0;
        const SviFit fit = *fitSvi(points, *svi.tau, plain);
        const auto error = [&](const SviParameters& at) {
            double sum = 0.0;
            for (const SviPoint& point : points)
                sum += std::pow(std::sqrt(at.totalVariance(point.logMoneyness) / *svi.tau) - point.vol, 2);
            return sum;
        };
        const double best = error(fit.parameters);
        for (double SviParameters::*each :
             {&SviParameters::a, &SviParameters::b, &SviParameters::rho, &SviParameters::m, &SviParameters::sigma})
            for (const double step : {-1e-4, 1e-4}) {
                SviParameters beside = fit.parameters;
                beside.*each *= 1.0 + step;
                QVERIFY(error(beside) >= best * (1.0 - 1e-12));
            }
    }

    void tooFewPointsAreRefused() {
        std::vector<SviPoint> points = pointsOf(published(), -0.1, 0.1, 4);
        QCOMPARE(fitSvi(points, 0.1).error().reason, Reason::OutOfRange);
        points.push_back(points.back()); // the same strike twice is no fifth one
        QCOMPARE(fitSvi(points, 0.1).error().reason, Reason::OutOfRange);
        points = pointsOf(published(), -0.1, 0.1, 6);
        QCOMPARE(fitSvi(points, 0.0).error().reason, Reason::OutOfRange);
        points[2].vol = -0.1;
        QCOMPARE(fitSvi(points, 0.1).error().reason, Reason::OutOfRange);
    }

    // g by the formula with derivatives as differences of w.
    void durrlemanIsItsFormula() {
        for (const SviParameters& svi : {published(), vogt()})
            for (double k = -0.8; k < 1.4; k += 0.1) {
                const double h = 1e-4, years = *svi.tau;
                const auto w = [&](double at) { return svi.totalVariance(at); };
                const double first = (w(k + h) - w(k - h)) / (2 * h);
                const double second = (w(k + h) - 2 * w(k) + w(k - h)) / (h * h);
                const double level = 1 - k * first / (2 * w(k));
                const double g = level * level - first * first / 4 * (1 / w(k) + 0.25) + second / 2;
                near(durrleman(svi, k, years), g, 1e-4 * (1 + std::fabs(g)), "g");
            }
    }

    // g < 0 means a negative price of a narrow butterfly.
    void knownButterflyArbitrageIsFound() {
        const SviParameters svi = vogt();
        QVERIFY(svi.admissible());
        const std::vector<ArbitrageSpan> spans = butterflyArbitrage(svi, 1.0, {-1.5, 1.5, 601});
        QCOMPARE(spans.size(), std::size_t{1});
        QVERIFY(spans[0].from > 0.5 && spans[0].to < 1.5);
        const auto call = [&](double k) {
            const double strike = std::exp(k);
            return black76Price({OptionRight::Call, 1.0, strike, std::sqrt(svi.totalVariance(k)), 1.0, 0.0});
        };
        const double strike = std::exp(spans[0].worstAt), h = 0.01;
        QVERIFY(call(std::log(strike - h)) - 2 * call(std::log(strike)) + call(std::log(strike + h)) < 0.0);
        QVERIFY(butterflyArbitrage(published(), *published().tau, {-0.5, 0.5, 401}).empty());
    }

    void plantedCalendarArbitrageIsFound() {
        const SviParameters early = calm(thirtyDays);
        SviParameters late = calm(ninetyDays);
        const MoneynessGrid grid{-0.4, 0.4, 401};
        QVERIFY(calendarArbitrage(early, thirtyDays, late, ninetyDays, grid).empty());
        late.a = early.a - 0.01;
        late.b = early.b;
        const std::vector<ArbitrageSpan> spans = calendarArbitrage(early, thirtyDays, late, ninetyDays, grid);
        QVERIFY(!spans.empty());
        QVERIFY(spans[0].worst < -0.005);
    }

    void soundMarketHasNoDoubts() {
        const MarketSnapshot sound = listed({{"25DEC26", calm(thirtyDays)}, {"26FEB27", calm(ninetyDays)}});
        const MarketSmiles smiles = *marketSmiles(sound);
        QVERIFY2(smiles.doubtful.empty(), qPrintable(said(smiles)));
        QCOMPARE(smiles.quotes, std::size_t{50});
        for (const ExpirySmile& smile : smiles.underlyings[0].expiries) {
            QVERIFY(smile.svi.has_value());
            QVERIFY(smile.rootMeanSquare < 1e-4);
            QVERIFY(smile.butterfly.empty());
            QVERIFY(smile.calendar.empty());
        }
        const ExpirySmile& late = smiles.underlyings[0].expiries[1];
        QVERIFY(late.before.has_value());
        QVERIFY(late.forwardVol.has_value());
        near(late.carry, 0.0, 1e-12, "carry");
    }

    void plantedWrongQuoteIsListed() {
        for (const double off : {0.04, -0.04}) {
            MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}});
            VolPoint& planted = pointsAt(wrong, 0).points[9];
            planted.vol += off;
            const MarketSmiles smiles = *marketSmiles(wrong);
            QVERIFY2(lists(smiles, QuoteDoubt::FarFromFit, planted.strike), qPrintable(said(smiles)));
            // Its neighbours are not blamed for it.
            std::size_t far = 0;
            for (const DoubtfulQuote& quote : smiles.doubtful)
                far += quote.doubt == QuoteDoubt::FarFromFit ? 1 : 0;
            QCOMPARE(far, std::size_t{1});
        }
    }

    void listedButterflyArbitrageIsFound() {
        MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}});
        VolPoint& dear = pointsAt(wrong, 0).points[12];
        dear.vol += 0.05;
        const MarketSmiles smiles = *marketSmiles(wrong);
        QVERIFY2(lists(smiles, QuoteDoubt::NotConvex, dear.strike), qPrintable(said(smiles)));
    }

    void steepQuotesAreNotMonotone() {
        MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}});
        VolPoint& dear = pointsAt(wrong, 0).points[20];
        dear.vol *= 2.0;
        const MarketSmiles smiles = *marketSmiles(wrong);
        QVERIFY2(lists(smiles, QuoteDoubt::NotMonotone, dear.strike), qPrintable(said(smiles)));
    }

    void listedCalendarArbitrageIsFound() {
        MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}, {"26FEB27", calm(ninetyDays)}});
        VolPoint& cheap = pointsAt(wrong, 1).points[14];
        cheap.vol *= 0.5;
        const MarketSmiles smiles = *marketSmiles(wrong);
        QVERIFY2(lists(smiles, QuoteDoubt::CheaperThanEarlier, cheap.strike), qPrintable(said(smiles)));
        QCOMPARE(QString::fromStdString(formatExpiryCode(smiles.underlyings[0].expiries[0].expiry)),
                 QString("25DEC26"));
    }

    void givenSviIsTestedToo() {
        MarketSnapshot made = market(makeTimestamp(2026, 11, 25, 8), {underlying("BTC", forward, forward, {})});
        ExpiryMarket expiry;
        expiry.expiry = parseSymbol("BTC-26NOV27")->expiry;
        SviParameters svi = vogt();
        svi.tau = yearsBetween(made.asOf, expiry.expiry);
        expiry.smile = svi;
        made.underlyings[0].expiries = {expiry};
        const MarketSmiles smiles = *marketSmiles(made);
        const ExpirySmile& smile = smiles.underlyings[0].expiries[0];
        QVERIFY(smile.given);
        QVERIFY(!smile.ownForward);
        QVERIFY(!smile.butterfly.empty());
        QVERIFY(smile.points.empty());
        QCOMPARE(smile.sviVol(0.3).value(), std::sqrt(svi.totalVariance(0.3) / *svi.tau));
    }

    void badMarksAreListed() {
        MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}});
        const auto& points = pointsAt(wrong, 0).points;
        const auto symbol = [&](std::size_t i, const char* right) {
            return "BTC-25DEC26-" + std::to_string(static_cast<long>(points[i].strike)) + right;
        };
        for (std::size_t i = 0; i < points.size(); ++i)
            for (const auto& [word, right] : {std::pair("-C", OptionRight::Call), std::pair("-P", OptionRight::Put)})
                wrong.marks[symbol(i, word)] =
                    black76Price({right, forward, points[i].strike, points[i].vol, thirtyDays, 0.0}) / forward;
        QVERIFY2(marketSmiles(wrong)->doubtful.empty(), qPrintable(said(*marketSmiles(wrong))));
        wrong.marks[symbol(0, "-C")] = 0.1;   // intrinsic value is 0.3
        wrong.marks[symbol(16, "-C")] *= 0.5; // the strike above is dearer now
        const MarketSmiles smiles = *marketSmiles(wrong);
        QVERIFY2(lists(smiles, QuoteDoubt::OutsideBounds, points[0].strike), qPrintable(said(smiles)));
        QVERIFY2(lists(smiles, QuoteDoubt::MarkAgainstVol, points[16].strike), qPrintable(said(smiles)));
        QVERIFY2(lists(smiles, QuoteDoubt::CrossedMarks, points[17].strike), qPrintable(said(smiles)));
    }

    void implausibleVolsAreListed() {
        MarketSnapshot wrong = listed({{"25DEC26", calm(thirtyDays)}});
        pointsAt(wrong, 0).points[3].vol = 9.0;
        QVERIFY(lists(*marketSmiles(wrong), QuoteDoubt::ImplausibleVol, pointsAt(wrong, 0).points[3].strike));
    }

    void fewStrikesSayWhyThereIsNoFit() {
        const MarketSmiles smiles = *marketSmiles(listed({{"25DEC26", calm(thirtyDays)}}, 3));
        const ExpirySmile& smile = smiles.underlyings[0].expiries[0];
        QVERIFY(!smile.svi.has_value());
        QVERIFY(smile.failure.has_value());
        QVERIFY(smile.atmVol.has_value());
        QVERIFY(!smile.atmSkew.has_value());
    }

    void unknownUnderlyingIsRefused() {
        SmileOptions options;
        options.underlying = AssetCode("DOGE");
        const Result<MarketSmiles> refused = marketSmiles(listed({{"25DEC26", calm(thirtyDays)}}), options);
        QCOMPARE(refused.error().reason, Reason::UnknownName);
    }

    void expiredSmilesAndEmptyMarketsAreLeftOut() {
        MarketSnapshot past = listed({{"25DEC26", calm(thirtyDays)}});
        past.asOf = makeTimestamp(2027, 3, 1);
        QVERIFY(marketSmiles(past)->underlyings.empty());
        QVERIFY(marketSmiles(MarketSnapshot{})->doubtful.empty());
    }

    void realChainIsFitted() {
        const char* name = "data/deribit_options_20251230T173115Z.csv";
        if (!hasShared(name)) QSKIP("no shared data beside the checkout");
        const MarketFile file = *readChainCsv(textOf(sharedPath(name)), name);
        const MarketSmiles smiles = *marketSmiles(file.market);
        QVERIFY(!smiles.underlyings.empty());
        std::size_t fitted = 0, far = 0;
        for (const UnderlyingSmiles& underlying : smiles.underlyings)
            for (const ExpirySmile& smile : underlying.expiries) {
                if (!smile.svi) continue;
                ++fitted;
                QVERIFY(smile.svi->admissible());
                // The day before expiry wings are a curve of their own.
                if (smile.years > 5.0 / 365.0)
                    QVERIFY2(smile.rootMeanSquare < 0.01,
                             qPrintable(QString::fromStdString(formatTimestamp(smile.expiry)) +
                                        QString(" %1").arg(smile.rootMeanSquare)));
            }
        for (const DoubtfulQuote& quote : smiles.doubtful)
            far += quote.doubt == QuoteDoubt::OutsideBounds ? 1 : 0;
        QVERIFY(fitted >= 8);
        QVERIFY2(far == 0, qPrintable(said(smiles)));
        QVERIFY2(smiles.doubtful.size() < smiles.quotes / 5, qPrintable(said(smiles)));
    }
};

QTEST_APPLESS_MAIN(TestSmiles)
#include "test_smiles.moc"
