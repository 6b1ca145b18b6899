// Surfaces: the unmoved node is the comparison, every node the book re-margined at the moved market, words and axes,
// the frontier, bad axes and stopping.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/surface.h"
#include "core/valuation/black76.h"
#include "core/valuation/moving_book.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"

#include <atomic>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

const std::vector<const char*> everyReading = {
    "pnl",
    "equity",
    "equity:isolated",
    "equity:cross",
    "equity:portfolio",
    "initial:isolated",
    "initial:cross",
    "initial:portfolio",
    "maintenance:isolated",
    "maintenance:cross",
    "maintenance:portfolio",
    "excess:isolated",
    "excess:cross",
    "excess:portfolio",
    "excess:isolated:maintenance",
    "excess:cross:maintenance",
    "excess:portfolio:maintenance",
    "delta",
    "gamma",
    "vega",
    "theta",
};

SurfaceReading reading(const char* word) {
    return *readingFromWord(word);
}

Surface surfaceOf(const Portfolio& held, const SurfaceSpec& spec) {
    return computeSurface(markBook(held, threeCoinMarket()), rulebook(deribit), spec).value();
}

SurfaceSpec priceAndVol(int columns, int rows) {
    return {{AxisKind::Price, -0.3, 0.3, columns}, {AxisKind::Vol, -0.4, 0.4, rows}};
}

/// Short strangle with enough collateral to stand now and too little for a large move.
Portfolio strangle() {
    return book({position("BTC-25DEC26-100000-C", -3), position("BTC-25DEC26-80000-P", -3)},
                {{AssetCode("USDC"), 90000}});
}

} // namespace

class TestSurface : public QObject {
    Q_OBJECT

private slots:
    void theUnmovedNodeIsTheComparison() {
        Random random(61);
        for (int i = 0; i < 20; ++i) {
            const Portfolio held = randomBook(random);
            const Comparison c = compare(held, threeCoinMarket(), rulebook(deribit));
            const Surface surface = surfaceOf(held, priceAndVol(3, 3));
            QCOMPARE(surface.nodes.size(), std::size_t{9});
            for (Regime regime : allRegimes) {
                const auto r = static_cast<std::size_t>(regime);
                const RegimeResult& expected = c.of(regime);
                for (const SurfaceNode& node : {surface.at(1, 1), surface.base}) {
                    near(node.regimeEquity[r], expected.equity, 1e-6, "equity");
                    near(node.initial[r], expected.initial.requirement, 1e-6, "initial");
                    near(node.maintenance[r], expected.maintenance.requirement, 1e-6, "maintenance");
                }
            }
            near(surface.at(1, 1).equity, c.bookValue.equity, 1e-6, "plain equity");
            near(surface.value(1, 1, reading("pnl")), 0.0, 1e-6, "P&L");
        }
    }

    // Every node against the book compared in a market that was written down moved.
    void nodesAreTheMovedMarketComparedAnew() {
        Random random(62);
        for (int i = 0; i < 10; ++i) {
            Portfolio held = randomBook(random);
            const MarketSnapshot now = threeCoinMarket();
            for (Position& leg : held.positions) { // entry at today's mark, so that equity has a fixed reference
                const MarkedBook marked = markBook(book({leg}), now);
                leg.entryPrice = marked.positions[0].mark;
                if (leg.instrument.isDerivative()) leg.isolatedCollateral = 0.0;
            }
            const SurfaceSpec spec{{AxisKind::Price, -0.2, 0.2, 3}, {AxisKind::Vol, -0.3, 0.3, 3}};
            const Surface surface = surfaceOf(held, spec);
            for (int iy = 0; iy < 3; ++iy)
                for (int ix = 0; ix < 3; ++ix) {
                    MarketSnapshot moved = now;
                    for (UnderlyingMarket& coin : moved.underlyings) {
                        coin.spot *= 1 + spec.x.at(ix);
                        coin.perpetual->price *= 1 + spec.x.at(ix);
                        for (ExpiryMarket& expiry : coin.expiries) {
                            expiry.forward = *expiry.forward * (1 + spec.x.at(ix));
                            if (VolPoints* smile = std::get_if<VolPoints>(&expiry.smile))
                                for (VolPoint& point : smile->points)
                                    point.vol *= 1 + spec.y.at(iy);
                        }
                    }
                    const Comparison c = compare(held, moved, rulebook(deribit));
                    for (Regime regime : {Regime::Cross, Regime::Portfolio}) {
                        const auto r = static_cast<std::size_t>(regime);
                        const double scale = 1e-9 * (1e3 + std::fabs(c.of(regime).equity));
                        near(surface.at(ix, iy).regimeEquity[r], c.of(regime).equity, scale, "equity");
                        near(surface.at(ix, iy).initial[r], c.of(regime).initial.requirement,
                             1e-9 * (1e3 + c.of(regime).initial.requirement), "initial");
                    }
                    near(surface.at(ix, iy).equity, c.bookValue.equity, 1e-9 * (1e3 + std::fabs(c.bookValue.equity)),
                         "plain equity");
                }
        }
    }

    // One linear option, revalued by hand at every node of price × days.
    void profitAgainstDirectRevaluation() {
        const Portfolio held = book({position("BTC_USDC-25DEC26-90000-C", 2)});
        const SurfaceSpec spec{{AxisKind::Price, -0.5, 0.5, 11}, {AxisKind::Days, 0.0, 40.0, 9}};
        const Surface surface = surfaceOf(held, spec);
        const auto value = [](double price, double days) {
            return 2 * black76Price({OptionRight::Call, 91800 * (1 + price), 90000, 0.52,
                                     std::max(35.0 - days, 0.0) / 365.0, 0.0});
        };
        for (int iy = 0; iy < 9; ++iy)
            for (int ix = 0; ix < 11; ++ix)
                near(surface.value(ix, iy, reading("pnl")), value(spec.x.at(ix), spec.y.at(iy)) - value(0.0, 0.0), 1e-8,
                     "P&L");
    }

    void wordsReadAndWrite() {
        for (const char* word : everyReading)
            QCOMPARE(readingWord(reading(word)), std::string(word));
        QCOMPARE(reading("excess:cross:initial"), reading("excess:cross"));
        for (const char* bad : {"", "profit", "pnl:cross", "excess", "initial", "maintenance", "excess:", "excess:all",
                                "initial:portfolio:maintenance", "equity:cross:initial", "excess:cross:later",
                                "excess:cross:initial:x", "Excess:cross", ":", "initial:cross "})
            QVERIFY2(!readingFromWord(bad), bad);
        for (AxisKind kind : {AxisKind::Price, AxisKind::Vol, AxisKind::Days, AxisKind::Basis, AxisKind::Correlation})
            QVERIFY(axisFromWord(axisWord(kind)) == kind);
        for (const char* name : {"price", "price:BTC", "vol:ETH", "basis:BTC", "basis", "days", "correlation:BTC:ETH"})
            QCOMPARE(axisName(axisFromName(name, 5).value()), std::string(name));
        QCOMPARE(axisFromName("correlation:BTC:ETH:1.25", 5)->volRatio, 1.25);
        for (const char* bad : {"", "strike", "price:", "price:BTC:ETH", "days:BTC", "correlation", "correlation:BTC",
                                "correlation:BTC:ETH:x", ":", "correlation:BTC:ETH:1:2"})
            QVERIFY2(!axisFromName(bad, 5), bad);
        QVERIFY(!axisFromWord("strike") && !axisFromWord(""));
    }

    void readingsAreThePartsOfANode() {
        const Surface surface = surfaceOf(strangle(), priceAndVol(3, 2));
        const SurfaceNode& node = surface.at(0, 0);
        QCOMPARE(surface.value(0, 0, reading("equity")), node.equity);
        QCOMPARE(surface.value(0, 0, reading("pnl")), node.equity - surface.base.equity);
        QCOMPARE(surface.value(0, 0, reading("equity:cross")), node.regimeEquity[1]);
        QCOMPARE(surface.value(0, 0, reading("initial:isolated")), node.initial[0]);
        QCOMPARE(surface.value(0, 0, reading("maintenance:portfolio")), node.maintenance[2]);
        QCOMPARE(surface.value(0, 0, reading("excess:portfolio:maintenance")),
                 node.regimeEquity[2] - node.maintenance[2]);
    }

    void axes() {
        const SurfaceAxis axis{AxisKind::Price, -0.3, 0.3, 41};
        QCOMPARE(axis.at(0), -0.3);
        QCOMPARE(axis.at(40), 0.3);
        QCOMPARE(axis.at(20), 0.0);
        for (int i = 1; i < 41; ++i)
            near(axis.at(i) - axis.at(i - 1), 0.015, 1e-15, "even steps");
        QCOMPARE((SurfaceAxis{AxisKind::Days, 5.0, 9.0, 1}.at(0)), 5.0);
    }

    void badAxesAreErrors() {
        const MarkedBook marked = markBook(strangle(), threeCoinMarket());
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const SurfaceAxis vol{AxisKind::Vol, -0.4, 0.4, 3};
        for (const SurfaceAxis& bad :
             {SurfaceAxis{AxisKind::Price, -1.0, 0.3, 3}, SurfaceAxis{AxisKind::Price, 0.3, -1.5, 3},
              SurfaceAxis{AxisKind::Price, nan, 0.3, 3}, SurfaceAxis{AxisKind::Price, 0.0, 1.0 / 0.0, 3},
              SurfaceAxis{AxisKind::Price, 0.0, 1e308, 3}, SurfaceAxis{AxisKind::Days, 0, 1e6, 3},
              SurfaceAxis{AxisKind::Price, -0.3, 0.3, 1},
              SurfaceAxis{AxisKind::Price, -0.3, 0.3, 0}, SurfaceAxis{AxisKind::Price, -0.3, 0.3, -5},
              SurfaceAxis{AxisKind::Price, -0.3, 0.3, 1000000}, SurfaceAxis{AxisKind::Days, -1, 3, 3},
              SurfaceAxis{AxisKind::Vol, -0.3, 0.3, 3}}) {
            const Result<Surface> refused = computeSurface(marked, rulebook(deribit), {bad, vol});
            QVERIFY(!refused);
            QCOMPARE(refused.error().reason, Reason::OutOfRange);
        }
        const Result<Surface> edge = computeSurface(marked, rulebook(deribit),
                                                    {{AxisKind::Price, -0.99, 4.0, 2}, {AxisKind::Vol, -0.99, 5.0, 2}});
        QVERIFY(edge.has_value());
        for (const SurfaceNode& node : edge->nodes)
            for (std::size_t r = 0; r < 3; ++r)
                QVERIFY(std::isfinite(node.regimeEquity[r]) && std::isfinite(node.initial[r]) &&
                        node.initial[r] >= 0.0);
    }

    // Every axis against a book that was moved by hand.
    void everyAxisMovesWhatItSays() {
        const Portfolio held = book({position("BTC-25DEC26-100000-C", -3), position("ETH_USDC-25DEC26-2600-P", 20),
                                     position("BTC-PERPETUAL", 50000), position("ETH_USDC-26MAR27", 4)},
                                    {{AssetCode("USDC"), 90000}});
        const Rulebook rules = rulebook(deribit);
        const MarkedBook prepared = preparedBook(markBook(held, threeCoinMarket()), rules);
        const AssetCode btc("BTC"), eth("ETH");
        const auto check = [&](const SurfaceSpec& spec, const std::function<MarketMove(double, double)>& by) {
            const Surface surface = computeSurface(prepared, rules, spec).value();
            for (int iy = 0; iy < spec.y.count; ++iy)
                for (int ix = 0; ix < spec.x.count; ++ix) {
                    const MarkedBook moved = movedBook(prepared, by(spec.x.at(ix), spec.y.at(iy)));
                    QCOMPARE(surface.at(ix, iy).equity, valueBook(moved).equity);
                    QCOMPARE(surface.at(ix, iy).initial[2], regimesAt(moved, rules)[2].initial.requirement);
                }
        };
        const auto axis = [](const char* name, double from, double to) {
            SurfaceAxis made = axisFromName(name, 3).value();
            made.from = from;
            made.to = to;
            return made;
        };
        check({axis("price:BTC", -0.2, 0.2), axis("price:ETH", -0.4, 0.4)}, [&](double x, double y) {
            return MarketMove{.priceOf = {{btc, x}, {eth, y}}};
        });
        check({axis("vol:ETH", -0.2, 0.2), axis("basis", -0.04, 0.04)}, [&](double x, double y) {
            return MarketMove{.volOf = {{eth, x}}, .basis = y};
        });
        check({axis("basis:BTC", -0.2, 0.2), axis("days", 0, 20)}, [&](double x, double y) {
            return MarketMove{.days = y, .basisOf = {{btc, x}}};
        });
        check({axis("price:BTC", -0.3, 0.3), axis("correlation:BTC:ETH:1.5", -1, 1)}, [&](double x, double y) {
            return MarketMove{.priceOf = {{btc, x}, {eth, y * 1.5 * x}}};
        });
        check({axis("correlation:BTC:ETH:1.5", -1, 1), axis("price", -0.3, 0.3)}, [&](double x, double y) {
            return MarketMove{.price = y, .priceOf = {{eth, x * 1.5 * y}}};
        });
    }

    void axesThatDoNotFitAreErrors() {
        const MarkedBook marked =
            markBook(book({position("BTC-PERPETUAL", 1000), position("ETH-PERPETUAL", 1000)}), threeCoinMarket());
        const auto reason = [&](const char* x, const char* y, double to = 0.1) {
            SurfaceSpec spec{axisFromName(x, 3).value(), axisFromName(y, 3).value()};
            spec.x.to = to;
            const Result<Surface> made = computeSurface(marked, rulebook(deribit), spec);
            return made ? std::optional<Reason>() : made.error().reason;
        };
        QVERIFY(!reason("price:BTC", "price:ETH"));
        QVERIFY(!reason("price", "price:ETH"));
        QVERIFY(!reason("price:BTC", "correlation:BTC:ETH:1.2"));
        QCOMPARE(reason("price:BTC", "price:BTC"), Reason::OutOfRange);
        QCOMPARE(reason("price:DOGE", "vol"), Reason::UnknownName);
        QCOMPARE(reason("price:BTC", "correlation:BTC:DOGE:1"), Reason::UnknownName);
        QCOMPARE(reason("price:ETH", "correlation:BTC:ETH:1.2"), Reason::OutOfRange);
        QCOMPARE(reason("vol", "correlation:BTC:ETH:1.2"), Reason::OutOfRange);
        QCOMPARE(reason("price:BTC", "correlation:BTC:BTC:1.2"), Reason::OutOfRange);
        QCOMPARE(reason("price:BTC", "correlation:BTC:ETH"), Reason::OutOfRange);
        QCOMPARE(reason("price:BTC", "correlation:BTC:ETH:1.2", 0.9), Reason::OutOfRange); // ETH at −108 %
        SurfaceSpec spec{axisFromName("correlation:BTC:ETH:1", 3).value(), axisFromName("price:BTC", 3).value()};
        spec.x.to = 1.1;
        QCOMPARE(computeSurface(marked, rulebook(deribit), spec).error().reason, Reason::OutOfRange);
    }

    void greeksAreThoseOfTheMovedBook() {
        SurfaceSpec spec = priceAndVol(3, 3);
        const Portfolio held = book({position("BTC-25DEC26-100000-C", -3), position("BTC-PERPETUAL", 50000)});
        QVERIFY(std::isnan(surfaceOf(held, spec).value(0, 0, reading("delta"))));
        spec.greeks = true;
        const Surface surface = surfaceOf(held, spec);
        const MarkedBook moved = movedBook(markBook(held, threeCoinMarket()), {-0.3, 0.4, 0.0, {}});
        const double spot = moved.underlyings[0].spot;
        PositionValue sum;
        for (const MarkedPosition& position : moved.positions) {
            const PositionValue value = valuePosition(position, moved.underlyings[0]);
            sum.delta += value.delta;
            sum.gamma += value.gamma;
            sum.vega += value.vega;
            sum.theta += value.theta;
        }
        near(surface.value(0, 2, reading("delta")), sum.delta * spot, 1e-6, "delta");
        near(surface.value(0, 2, reading("gamma")), sum.gamma * spot * spot * 0.01, 1e-6, "gamma");
        near(surface.value(0, 2, reading("vega")), sum.vega, 1e-9, "vega");
        near(surface.value(0, 2, reading("theta")), sum.theta, 1e-9, "theta");
    }

    void theFrontierIsWhereTheExcessIsZero() {
        const SurfaceSpec spec = priceAndVol(61, 41);
        const Surface surface = surfaceOf(strangle(), spec);
        for (const char* word : {"excess:cross", "excess:portfolio", "excess:portfolio:maintenance", "pnl"}) {
            const SurfaceReading of = reading(word);
            int crossings = 0;
            for (int iy = 0; iy < 41; ++iy)
                for (int ix = 0; ix + 1 < 61; ++ix)
                    crossings += (surface.value(ix, iy, of) >= 0) != (surface.value(ix + 1, iy, of) >= 0);
            const std::vector<FrontierSegment> frontier = zeroFrontier(surface, of);
            QVERIFY2(frontier.empty() == (crossings == 0), word);
            if (std::string(word) == "excess:cross") QVERIFY(crossings > 20);
            for (const FrontierSegment& segment : frontier)
                for (const auto& [x, y] : {std::pair(segment.x1, segment.y1), std::pair(segment.x2, segment.y2)}) {
                    // Each point lies on an edge of the grid whose ends differ in sign.
                    const int ix = std::min(static_cast<int>((x + 0.3) / 0.01 + 1e-9), 60);
                    const int iy = std::min(static_cast<int>((y + 0.4) / 0.02 + 1e-9), 40);
                    bool above = false, below = false;
                    for (int dx = 0; dx < 2; ++dx)
                        for (int dy = 0; dy < 2; ++dy) {
                            const double at = surface.value(std::min(ix + dx, 60), std::min(iy + dy, 40), of);
                            (at >= 0 ? above : below) = true;
                        }
                    QVERIFY(above && below);
                }
        }
    }

    // To the last digit, whatever the number of threads; a grid with fewer nodes than threads among them.
    void digitsDoNotDependOnThreads() {
        const auto same = [](const SurfaceNode& a, const SurfaceNode& b) {
            return a.equity == b.equity && a.regimeEquity == b.regimeEquity && a.initial == b.initial &&
                   a.maintenance == b.maintenance;
        };
        TaskPool one(1), two(2), five(5);
        Random random(63);
        for (int i = 0; i < 6; ++i) {
            const MarkedBook marked = markBook(randomBook(random, 30), threeCoinMarket());
            for (const SurfaceSpec& spec :
                 {priceAndVol(9, 7), priceAndVol(2, 2),
                  SurfaceSpec{{AxisKind::Days, 0, 40, 6}, {AxisKind::Price, -0.4, 0.8, 11}}}) {
                const Surface alone = computeSurface(marked, rulebook(deribit), spec, {}, one).value();
                for (TaskPool* pool : {&two, &five}) {
                    const Surface shared = computeSurface(marked, rulebook(deribit), spec, {}, *pool).value();
                    QVERIFY(same(alone.base, shared.base));
                    QVERIFY(std::equal(alone.nodes.begin(), alone.nodes.end(), shared.nodes.begin(), shared.nodes.end(),
                                       same));
                }
            }
        }
    }

    // However many threads work, reports come one at a time and in order, and after a stop hardly a node is computed.
    void stoppingSeveralThreads() {
        TaskPool pool(4);
        const MarkedBook marked = markBook(strangle(), threeCoinMarket());
        std::stop_source stop;
        std::atomic<int> inside{0};
        std::vector<double> shares;
        bool apart = true;
        const Result<Surface> stopped = computeSurface(marked, rulebook(deribit), priceAndVol(100, 100),
                                                       Job{stop.get_token(),
                                                           [&](double share) {
                                                               apart = apart && inside.fetch_add(1) == 0;
                                                               shares.push_back(share);
                                                               if (share > 0.2) stop.request_stop();
                                                               inside.fetch_sub(1);
                                                           }},
                                                       pool);
        QVERIFY(!stopped && stopped.error().reason == Reason::Cancelled);
        QVERIFY(apart && std::is_sorted(shares.begin(), shares.end()));
        QVERIFY(shares.back() > 0.2 && shares.back() < 0.25);
    }

    void stoppingAndProgress() {
        const MarkedBook marked = markBook(strangle(), threeCoinMarket());
        std::stop_source stop;
        double last = 0.0;
        const Result<Surface> stopped =
            computeSurface(marked, rulebook(deribit), priceAndVol(5, 41), Job{stop.get_token(), [&](double share) {
                                                                                  last = share;
                                                                                  if (share > 0.3) stop.request_stop();
                                                                              }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().reason, Reason::Cancelled);
        QVERIFY(last > 0.3 && last < 1.0);
        std::vector<double> shares;
        QVERIFY(computeSurface(marked, rulebook(deribit), priceAndVol(3, 7),
                               Job{{}, [&](double share) { shares.push_back(share); }})
                    .has_value());
        QVERIFY(!shares.empty() && std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestSurface)
#include "test_surface.moc"
