// Drift of the delta, the trade that brings it back, and what hedging costs over a path.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/rebalance.h"
#include "tests/support/books.h"
#include "tests/support/near.h"
#include "tests/support/rulebooks.h"

#include <cmath>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const AssetCode btc("BTC");

// methods.md 10, example 2: F = 100 000, K = 110 000, 30 days, 55 %.
MarketSnapshot someMarket() {
    return market(makeTimestamp(2026, 11, 25, 8),
                  {underlying("BTC", 100000, 100000, {{"25DEC26", 100000, {{110000, 0.55}}}})});
}

std::shared_ptr<const Rulebook> rules() {
    return std::make_shared<const Rulebook>(rulebook("deribit-2026-09-23"));
}

HedgePath path(std::vector<double> moves, double days = 1.0) {
    HedgePath made;
    made.underlyings = {btc};
    for (const double move : moves) {
        made.moves.push_back({move});
        made.days.push_back(days);
    }
    made.vols[btc] = 0.55;
    return made;
}

RebalanceReport reported(const Portfolio& portfolio, const RebalanceSpec& spec = {},
                         const std::optional<HedgePath>& along = {}, const TradingCosts& costs = {}) {
    const Result<RebalanceReport> report = rebalanceReport(portfolio, someMarket(), rules(), costs, spec, along);
    if (!report) qFatal("%s", reasonWord(report.error().reason).c_str());
    return *report;
}

Portfolio shortCall() {
    return book({position("BTC_USDC-25DEC26-110000-C", -1)}, {{AssetCode("USDC"), 50000}});
}

TradingCosts tenBasisPoints() {
    TradingCosts costs;
    costs.perpetual = {.feeRate = 0.0008, .halfSpread = 0.0002};
    return costs;
}

} // namespace

class TestRebalance : public QObject {
    Q_OBJECT

private slots:
    void driftIsMeasuredAgainstTheBand() {
        RebalanceSpec spec;
        spec.bands[btc] = 0.25;
        const DeltaDrift drift = reported(shortCall(), spec).drift.at(0);
        near(drift.delta, -0.299578643, 1e-8, "delta of methods.md 10/2");
        QVERIFY(drift.outside);
        near(drift.trade, 0.299578643, 1e-8, "back to the target");
        near(drift.quantity, drift.trade, 1e-12, "linear perpetual: coins");
        spec.toEdge = true;
        near(reported(shortCall(), spec).drift.at(0).trade, 0.299578643 - 0.25, 1e-8, "back to the edge");
        spec.bands[btc] = 0.3;
        QVERIFY(!reported(shortCall(), spec).drift.at(0).outside);
        QVERIFY(legsOf(reported(shortCall(), spec)).empty());
        spec.targets[btc] = -0.65;
        near(reported(shortCall(), spec).drift.at(0).trade, -0.65 + 0.299578643 + 0.3, 1e-8, "to the edge of a target");
    }

    void theShareOfTheGrossDeltaIsTheBandElse() {
        const DeltaDrift drift = reported(shortCall()).drift.at(0);
        near(drift.band, 0.05 * 0.299578643, 1e-9, "5 %");
        const RebalanceReport report = reported(shortCall());
        const std::vector<TradeLeg> legs = legsOf(report);
        QCOMPARE(legs.size(), std::size_t{1});
        QCOMPARE(legs[0].instrument.symbol, std::string("BTC_USDC-PERPETUAL"));
    }

    void anInverseBookIsHedgedInFace() {
        const DeltaDrift drift = reported(book({position("BTC-25DEC26-110000-C", -1)})).drift.at(0);
        QCOMPARE(drift.instrument->symbol, std::string("BTC-PERPETUAL"));
        near(drift.quantity, 0.299578643 * 100000, 1e-3, "face in USD");
    }

    // A perpetual hedged in full earns nothing but its costs: 10 bp of 100 000.
    void aHedgedPerpetualStandsStill() {
        const Portfolio held = book({position("BTC_USDC-PERPETUAL", 1)});
        const HedgeJourney journey = *reported(held, {}, path({0.1, -0.2, 0.05})).journey;
        near(journey.unhedged, 100000 * (1.1 * 0.8 * 1.05 - 1), 1e-6, "unhedged");
        near(journey.run.hedged, 0.0, 1e-6, "hedged");
        QCOMPARE(journey.run.trades, std::size_t{1});
        near(reported(held, {}, path({0.1}), tenBasisPoints()).journey->run.hedged, -100.0, 1e-6, "less its costs");
        near(journey.gamma[0].realised, 0.0, 1e-12, "no gamma");
    }

    // Perpetuals above spot gain with their own price; whether linear or inverse, the hedge takes back what the book
    // makes. Of an inverse one over a single step: what it made in coins moves with the coin from then on.
    void hedgesGainAsTheBookDoes() {
        MarketSnapshot premium = someMarket();
        premium.underlyings[0].perpetual->price = 100700;
        for (const char* symbol : {"BTC_USDC-PERPETUAL", "BTC-PERPETUAL"}) {
            const bool inverse = std::string(symbol) == "BTC-PERPETUAL";
            const Portfolio held = book({position(symbol, inverse ? 100700.0 : 1.0)});
            RebalanceSpec spec;
            spec.bandShare = 0.0;
            const Result<RebalanceReport> report =
                rebalanceReport(held, premium, rules(), {}, spec, inverse ? path({0.1}) : path({0.1, -0.2, 0.05}));
            QVERIFY(report.has_value());
            QVERIFY(std::fabs(report->journey->unhedged) > 1000.0);
            near(report->journey->run.hedged, 0.0, 1e-6, symbol);
        }
    }

    // methods.md 10/2: gamma 2.20364777e-5, theta −91.315541 a day. One day, +1 %: ½ Γ (1000)²; ½ Γ S²σ²/365 is theta.
    void gammaIsAccountedFor() {
        const HedgeJourney journey = *reported(shortCall(), {}, path({0.01})).journey;
        const GammaAccount& gamma = journey.gamma.at(0);
        near(gamma.realised, -0.5 * 2.20364777e-5 * 1e6, 1e-6, "realised");
        near(gamma.expected, -91.315541, 1e-4, "expected");
        near(gamma.theta, 91.315541, 1e-4, "theta of the short call");
        near(gamma.drag(), gamma.realised - gamma.expected, 1e-12, "drag");
        // Delta hedged, the step earns theta and loses gamma, up to third order.
        near(journey.run.hedged, 91.315541 - 11.018, 6.0, "hedged P&L of the step");
    }

    void widerBandsTradeLess() {
        const HedgeJourney journey =
            *reported(shortCall(), {}, path({0.02, -0.03, 0.04, -0.02, 0.01, 0.03}), tenBasisPoints()).journey;
        for (std::size_t i = 1; i < journey.bands.size(); ++i) {
            QVERIFY(journey.bands[i].trades <= journey.bands[i - 1].trades);
            QVERIFY(journey.bands[i].mostDelta >= journey.bands[i - 1].mostDelta - 1e-9);
        }
        near(journey.bands[0].mostDelta, 0.0, 1e-6, "no band, no delta left");
        const auto own = std::find_if(journey.bands.begin(), journey.bands.end(),
                                      [](const PathRun& run) { return run.factor == 1.0; });
        near(own->hedged, journey.run.hedged, 1e-9, "the band as it is");
        double traded = 0.0;
        for (const PathStep& step : journey.steps)
            traded += std::fabs(step.traded[0]) * step.prices[0];
        near(traded, journey.run.turnover, 1e-6, "turnover");
        near(journey.run.cost, 0.001 * journey.run.turnover, 1e-6, "costs are 10 bp of it");
        near(journey.steps.back().hedged, journey.run.hedged, 1e-9, "the last step");
        near(journey.steps.back().unhedged, journey.unhedged, 1e-9, "the last step unhedged");
    }

    // The requirement at a step is that of the book moved there with the hedge it then has.
    void requirementsFollowThePath() {
        const HedgeJourney journey = *reported(shortCall(), {}, path({0.05, 0.05})).journey;
        const Comparison now = compare(shortCall(), someMarket(), *rules());
        near(journey.steps[0].requirementUnhedged, now.of(Regime::Portfolio).initial.requirement, 1e-7, "unhedged now");
        Portfolio hedged = shortCall();
        hedged.positions.push_back(position("BTC_USDC-PERPETUAL", journey.steps[0].traded[0]));
        near(journey.steps[0].requirementHedged,
             compare(hedged, someMarket(), *rules()).of(Regime::Portfolio).initial.requirement, 1e-7, "hedged now");
        QVERIFY(journey.mostRequirementUnhedged > journey.mostRequirementHedged);
    }

    void thePathEndsBeforeTheFirstExpiry() {
        const RebalanceReport report = reported(shortCall(), {}, path(std::vector<double>(40, 0.0)));
        QVERIFY(report.journey->shortened);
        QCOMPARE(report.journey->path.moves.size(), std::size_t{29});
        QVERIFY(!report.notes.empty());
    }

    void badInputIsRefused() {
        const auto reasonOf = [](const RebalanceSpec& spec, const std::optional<HedgePath>& along) {
            const Result<RebalanceReport> report = rebalanceReport(shortCall(), someMarket(), rules(), {}, spec, along);
            return report ? Reason::Cancelled : report.error().reason;
        };
        RebalanceSpec spec;
        spec.bands[AssetCode("DOGE")] = 1.0;
        QCOMPARE(reasonOf(spec, {}), Reason::UnknownName);
        spec = {};
        spec.bands[btc] = -1.0;
        QCOMPARE(reasonOf(spec, {}), Reason::OutOfRange);
        QCOMPARE(reasonOf({}, HedgePath{}), Reason::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestRebalance)
#include "test_rebalance.moc"
