// What follows from bid and ask: hedges bought at the ask and sold at the bid, filters of liquidity, costs of trades, and
// tickets done at the touch.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/analysis/trade_costs.h"
#include "core/report/hedge_table.h"
#include "core/session/hedge.h"
#include "core/session/whatif.h"
#include "tests/support/near.h"
#include "tests/support/random_books.h"
#include "tests/support/rulebooks.h"
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

constexpr const char* call = "BTC-25DEC26-100000-C";
constexpr const char* nearCall = "BTC-25DEC26-90000-C";
constexpr const char* put = "BTC-25DEC26-90000-P";
constexpr const char* farPut = "BTC-25DEC26-70000-P";

HedgeInputs inputsOf(std::map<std::string, Quote> quotes) {
    MarketSnapshot market = threeCoinMarket();
    market.quotes = std::move(quotes);
    HedgeInputs inputs;
    inputs.portfolio = std::make_shared<const Portfolio>(
        book({position(call, -5)}, {{AssetCode("USDC"), 200000}, {AssetCode("BTC"), 1}}));
    inputs.market = std::make_shared<const MarketSnapshot>(std::move(market));
    inputs.rulebook = std::make_shared<const Rulebook>(rulebook(deribit));
    inputs.costs = bundledCosts().costs;
    return inputs;
}

std::map<std::string, Quote> someQuotes() {
    return {{call, {0.024, 0.026, 400.0, 30.0}},
            {nearCall, {0.055, 0.06, 90.0, 5.0}},
            {put, {0.04, {}, 50.0, 0.0}},           // no ask
            {farPut, {0.01, 0.008, 200.0, 10.0}}};  // crossed
}

HedgeSpec specOf(std::vector<std::string> symbols) {
    HedgeSpec spec;
    spec.regimes = {{Regime::Portfolio, 1.0}};
    for (const std::string& symbol : symbols) {
        NamedCandidate one;
        one.instrument = *parseSymbol(symbol);
        one.lot = 1;
        one.most = 5;
        spec.filter.named.push_back(one);
    }
    return spec;
}

HedgeCandidates candidatesOf(const HedgeInputs& inputs, const CandidateFilter& filter) {
    ContractMarks contracts(*inputs.market, inputs.rulebook->valuation());
    return findCandidates(*inputs.portfolio, *inputs.rulebook, contracts, filter, inputs.costs);
}

const HedgeCandidate* found(const HedgeCandidates& all, const std::string& symbol) {
    for (const HedgeCandidate& one : all.candidates)
        if (one.instrument().symbol == symbol) return &one;
    return nullptr;
}

std::string reasonOf(const HedgeCandidates& all, const std::string& symbol) {
    for (const LeftOutCandidate& one : all.leftOut)
        if (one.symbol == symbol) return one.code() + ": " + leftOutPhrase(one).english();
    return {};
}

std::string joined(const std::vector<Phrase>& phrases) {
    std::string text;
    for (const Phrase& phrase : phrases)
        text += phrase.english() + "\n";
    return text;
}

RunInputs runOf(const HedgeInputs& inputs) {
    RunInputs run;
    run.revision = 1;
    run.portfolio = inputs.portfolio;
    run.market = inputs.market;
    run.rulebook = inputs.rulebook;
    return run;
}

WhatIf ticket(const RunInputs& inputs, const char* lines, TradeAt at) {
    WhatIfDesk desk;
    WhatIfOptions options = quickWhatIf();
    options.at = at;
    const TicketLegs legs = desk.legs(inputs, parseTradeLines(lines), at);
    Result<WhatIfReport> report = desk.run(inputs, legs.legs, options);
    if (!report || !legs.errors.empty()) qFatal("no answer");
    return std::move(report->whatIf);
}

} // namespace

class TestHedgeQuotes : public QObject {
    Q_OBJECT

private slots:
    void boughtAtTheAskSoldAtTheBid() {
        const HedgeInputs inputs = inputsOf(someQuotes());
        const HedgeCandidates all = candidatesOf(inputs, specOf({call, put, farPut, "BTC-PERPETUAL"}).filter);
        QCOMPARE(all.candidates.size(), std::size_t(4));
        QCOMPARE(all.quoted, std::size_t(2)); // the crossed one is not
        const HedgeCandidate& both = *found(all, call);
        QCOMPARE(both.buyPrice, 0.026);
        QCOMPARE(both.sellPrice, 0.024);
        QVERIFY(both.buySource == PriceSource::Quote && both.sellSource == PriceSource::Quote);
        near(both.spreadBuy, std::max(0.0, 0.026 - both.unit.mark) * 91250, 1e-9, "half spread paid");
        near(both.spreadSell, std::max(0.0, both.unit.mark - 0.024) * 91250, 1e-9, "half spread lost");
        // A price better than the mark is no cost and no gain.
        QVERIFY((both.spreadBuy == 0.0) == (0.026 <= both.unit.mark));
        const HedgeCandidate& bidOnly = *found(all, put);
        QVERIFY(bidOnly.buySource == PriceSource::Assumed && bidOnly.sellSource == PriceSource::Quote);
        near(bidOnly.buyPrice, bidOnly.unit.mark * 1.015, 1e-8, "mark and half the assumed spread");
        const HedgeCandidate& crossed = *found(all, farPut);
        QVERIFY(crossed.buySource == PriceSource::Assumed && crossed.sellSource == PriceSource::Assumed);
        QVERIFY(crossed.buyPrice != 0.008 && crossed.sellPrice != 0.01);
        QVERIFY(found(all, "BTC-PERPETUAL")->buySource == PriceSource::Assumed);
    }

    void aHedgeIsTradedAtTheTouch() {
        const HedgeInputs inputs = inputsOf(someQuotes());
        const Result<HedgeAnswer> answer = findHedge(inputs, specOf({nearCall}));
        QVERIFY(answer && answer->helps);
        const HedgeLeg& leg = answer->suggestions[0].legs.at(0);
        QVERIFY(leg.lots > 0.0);
        QCOMPARE(leg.trade.price, std::optional(0.06));
        near(-answer->suggestions[0].premium, leg.trade.quantity * 0.06 * 91250, 1e-6, "premium at the ask");
        QVERIFY(joined(answer->suggestions[0].notes).find("ask") == std::string::npos);
        // The same without a quote says so where others have one.
        const Result<HedgeAnswer> assumed = findHedge(inputs, specOf({"BTC-25DEC26-120000-C", nearCall}));
        QVERIFY(assumed && assumed->helps);
        for (const HedgeSuggestion& one : assumed->suggestions)
            for (const HedgeLeg& each : one.legs)
                if (each.trade.instrument.symbol == "BTC-25DEC26-120000-C" && each.lots > 0.0)
                    QVERIFY(joined(one.notes).find("BTC-25DEC26-120000-C is not bought at an ask") != std::string::npos);
    }

    void onlyQuotedSidesAreTraded() {
        const HedgeInputs inputs = inputsOf(someQuotes());
        HedgeSpec spec = specOf({call, put, farPut, "BTC-PERPETUAL"});
        spec.filter.onlyQuoted = true;
        const HedgeCandidates all = candidatesOf(inputs, spec.filter);
        QCOMPARE(all.candidates.size(), std::size_t(2));
        QVERIFY(found(all, call)->buys && found(all, call)->sells);
        QVERIFY(!found(all, put)->buys && found(all, put)->sells);
        QCOMPARE(found(all, put)->most(true), 0.0);
        QCOMPARE(found(all, put)->most(false), 5.0);
        QVERIFY(reasonOf(all, farPut).starts_with("crossed_quote: its bid of 0.01 is above its ask of 0.008"));
        QVERIFY(reasonOf(all, "BTC-PERPETUAL").starts_with("no_quote: "));
        QVERIFY((leftOutCounts(all) == std::map<std::string, std::size_t>{{"crossed_quote", 1}, {"no_quote", 1}}));
    }

    // Whatever way a hedge is found, no leg stands on a side that is not quoted.
    void noMethodTradesAnUnquotedSide() {
        std::map<std::string, Quote> quotes = someQuotes();
        quotes[nearCall].ask.reset(); // what would help cannot be bought
        quotes[call].ask.reset();
        const HedgeInputs inputs = inputsOf(quotes);
        for (const Regime regime : {Regime::Portfolio, Regime::Cross})
            for (const std::size_t enumerate : {std::size_t(0), std::size_t(2000)})
                for (const bool whole : {true, false}) {
                    HedgeSpec spec = specOf({call, nearCall, put});
                    spec.regimes = {{regime, 1.0}};
                    spec.enumerateUpTo = enumerate;
                    spec.wholeLots = whole;
                    spec.filter.onlyQuoted = true;
                    const Result<HedgeAnswer> answer = findHedge(inputs, spec);
                    QVERIFY(answer.has_value());
                    for (const HedgeSuggestion& one : answer->suggestions)
                        for (const HedgeLeg& leg : one.legs)
                            QVERIFY2(leg.lots < 0.0, leg.trade.instrument.symbol.c_str());
                    spec.filter.onlyQuoted = false;
                    const Result<HedgeAnswer> free = findHedge(inputs, spec);
                    QVERIFY(free && free->helps); // it can, at an assumed price
                    QVERIFY(free->suggestions[0].legs.at(0).lots > 0.0);
                }
    }

    void nothingQuotedSaysSo() {
        const HedgeInputs inputs = inputsOf({});
        HedgeSpec spec;
        spec.filter.onlyQuoted = true;
        const Result<HedgeAnswer> answer = findHedge(inputs, spec);
        QVERIFY(answer && !answer->helps && answer->suggestions.empty());
        const std::string verdict = answer->verdict.english();
        QVERIFY2(verdict.find("the market quotes none of the ") != std::string::npos, verdict.c_str());
        QCOMPARE(leftOutCounts(answer->candidates).at("no_quote"), answer->candidates.leftOut.size());
    }

    void liquidityFiltersSayWhy() {
        std::map<std::string, Quote> quotes = someQuotes();
        quotes["BTC-PERPETUAL"] = {91295.0, 91305.0, {}, {}};
        const HedgeInputs inputs = inputsOf(quotes);
        const std::vector<std::string> symbols = {call, nearCall, put, "BTC-PERPETUAL"};
        CandidateFilter filter = specOf(symbols).filter;
        filter.mostSpread = 0.082;
        HedgeCandidates all = candidatesOf(inputs, filter);
        QVERIFY(found(all, call) && !found(all, nearCall) && !found(all, put) && found(all, "BTC-PERPETUAL"));
        QVERIFY2(reasonOf(all, nearCall).starts_with("spread: its spread is 8.7"), reasonOf(all, nearCall).c_str());
        QVERIFY(reasonOf(all, put).starts_with("no_quote: not quoted on both sides"));
        filter = specOf(symbols).filter;
        filter.leastOpenInterest = 90;
        all = candidatesOf(inputs, filter);
        QVERIFY(found(all, call) && found(all, nearCall) && !found(all, put) && !found(all, "BTC-PERPETUAL"));
        QCOMPARE(reasonOf(all, put), std::string("open_interest: its open interest is 50, less than 90"));
        QCOMPARE(reasonOf(all, "BTC-PERPETUAL"), std::string("open_interest: the market says no open interest"));
        filter = specOf(symbols).filter;
        filter.leastVolume = 5;
        all = candidatesOf(inputs, filter);
        QVERIFY(found(all, call) && found(all, nearCall) && !found(all, put) && !found(all, "BTC-PERPETUAL"));
        QCOMPARE(reasonOf(all, put), std::string("volume: its volume of 24 hours is 0, less than 5"));
        filter = specOf(symbols).filter;
        filter.shareOfOpenInterest = 0.01;
        all = candidatesOf(inputs, filter);
        QCOMPARE(found(all, call)->mostLots, 4.0); // 1 % of 400, less than the 5 asked for
        QVERIFY(reasonOf(all, nearCall).starts_with("lot: "));
        QVERIFY(reasonOf(all, "BTC-PERPETUAL").starts_with("open_interest: "));
    }

    void quotedContractsAreListedWithoutAMark() {
        HedgeInputs inputs = inputsOf({{"BTC-25DEC26-97000-C", {0.03, 0.034, {}, {}}}});
        CandidateFilter filter;
        filter.onlyQuoted = true;
        const HedgeCandidates all = candidatesOf(inputs, filter);
        QCOMPARE(all.candidates.size(), std::size_t(1));
        QVERIFY(found(all, "BTC-25DEC26-97000-C") && !all.candidates[0].unit.ownMark);
    }

    void whatIsStatedGoesBeforeTheQuote() {
        const HedgeInputs inputs = inputsOf(someQuotes());
        HedgeSpec spec = specOf({call, nearCall});
        spec.filter.named[0].halfSpread = 0.005;
        spec.filter.named[1].price = 0.05;
        const HedgeCandidates all = candidatesOf(inputs, spec.filter);
        QVERIFY(found(all, call)->buySource == PriceSource::Stated);
        near(found(all, call)->buyPrice, found(all, call)->unit.mark + 0.005, 1e-8, "stated half spread");
        QVERIFY(found(all, nearCall)->buySource == PriceSource::Assumed);
        near(found(all, nearCall)->buyPrice, 0.05 * 1.015, 1e-8, "around the stated price");
        HedgeInputs overridden = inputs;
        overridden.costs = withOverrides(inputs.costs, {{}, 0.1, {}});
        const HedgeCandidates wide = candidatesOf(overridden, specOf({call}).filter);
        QVERIFY(wide.candidates[0].buySource == PriceSource::Assumed);
        near(wide.candidates[0].buyPrice, 1.1 * wide.candidates[0].unit.mark, 1e-8, "spread for every contract");
    }

    void tradesCostTheQuotedHalfSpread() {
        const HedgeInputs inputs = inputsOf({{nearCall, {0.05, 0.08, {}, {}}}, {"BTC-PERPETUAL", {{}, 91400.0, {}, {}}}});
        ContractMarks contracts(*inputs.market, inputs.rulebook->valuation());
        const std::size_t option = contracts.placeOf(*parseSymbol(nearCall));
        const std::size_t perpetual = contracts.placeOf(*parseSymbol("BTC-PERPETUAL"));
        contracts.price();
        const double mark = contracts.at(option).position.mark;
        QVERIFY(mark > 0.05 && mark < 0.08);
        const TradeCost bought = tradeCost(inputs.costs, contracts.at(option), 3);
        const TradeCost sold = tradeCost(inputs.costs, contracts.at(option), -3);
        near(bought.halfSpread, 3 * (0.08 - mark) * 91250, 1e-8, "bought at the ask");
        near(sold.halfSpread, 3 * (mark - 0.05) * 91250, 1e-8, "sold at the bid");
        QCOMPARE(bought.assumedSpread, 0.0);
        QCOMPARE(bought.fee, sold.fee);
        const TradeCost face = tradeCost(inputs.costs, contracts.at(perpetual), 913000);
        near(face.halfSpread, 10 * 100 * 91250.0 / 91300.0, 1e-6, "100 USD on 10 coins");
        const TradeCost other = tradeCost(inputs.costs, contracts.at(perpetual), -913000);
        QVERIFY(other.halfSpread > 0.0);
        QCOMPARE(other.assumedSpread, other.halfSpread);
    }

    void ticketsAreDoneWhereAsked() {
        const RunInputs inputs = runOf(inputsOf(someQuotes()));
        const char* lines = "buy 2 BTC-25DEC26-90000-C\nsell 1 BTC-25DEC26-90000-C\nbuy 1 BTC-25DEC26-90000-P\n"
                            "buy 1 BTC-25DEC26-70000-P\nbuy 1 BTC-25DEC26-100000-C @ 0.02";
        const WhatIf mark = ticket(inputs, lines, TradeAt::Mark);
        for (std::size_t i = 0; i < 4; ++i) {
            QVERIFY(mark.legs[i].priced == LegPrice::Mark);
            QCOMPARE(mark.legs[i].done->price, mark.legs[i].done->mark);
        }
        QVERIFY(mark.notices.empty());
        const WhatIf touch = ticket(inputs, lines, TradeAt::Touch);
        QCOMPARE(touch.legs[0].done->price, 0.06);
        QVERIFY(touch.legs[0].priced == LegPrice::Ask);
        QCOMPARE(touch.legs[1].done->price, 0.055);
        QVERIFY(touch.legs[1].priced == LegPrice::Bid);
        QCOMPARE(touch.legs[2].done->price, touch.legs[2].done->mark);
        QCOMPARE(touch.legs[4].done->price, 0.02); // what is stated holds
        QVERIFY(touch.legs[4].priced == LegPrice::Stated);
        const std::string notices = joined(touch.notices);
        QVERIFY2(notices.find("BTC-25DEC26-90000-P has no ask: it is bought at the mark.") != std::string::npos, notices.c_str());
        QVERIFY2(notices.find("The bid of BTC-25DEC26-70000-P is above its ask") != std::string::npos, notices.c_str());
        // Away from the mark equity changes by the difference, times the coins.
        const double lost = 2 * (0.06 - touch.legs[0].done->mark) + 1 * (touch.legs[1].done->mark - 0.055);
        near(touch.after->bookValue.equity, mark.after->bookValue.equity - lost * 91250, 1e-6, "equity");
        const WhatIf mid = ticket(inputs, lines, TradeAt::Mid);
        QCOMPARE(mid.legs[0].done->price, 0.0575);
        QVERIFY(mid.legs[0].priced == LegPrice::Mid && mid.legs[2].priced == LegPrice::Mark);
        QVERIFY(joined(mid.notices).find("is not quoted on both sides") != std::string::npos);
    }

    void aMovedMarketHasNoQuotes() {
        RunInputs inputs = runOf(inputsOf(someQuotes()));
        inputs.shift.price = 0.05;
        const WhatIf touch = ticket(inputs, "buy 2 BTC-25DEC26-90000-C", TradeAt::Touch);
        QVERIFY(touch.legs[0].priced == LegPrice::Mark);
        QVERIFY(joined(touch.notices).find("those before the move") != std::string::npos);
        const HedgeInputs moved = hedgeInputs(inputs, bundledCosts());
        QVERIFY(moved.market->quote(call) && !moved.market->quote(call)->ask);
        QCOMPARE(moved.market->quote(call)->openInterest, std::optional(400.0));
    }

    void theCurveOverSizesTradesAtTheSamePrice() {
        const RunInputs inputs = runOf(inputsOf(someQuotes()));
        WhatIfDesk desk;
        WhatIfOptions options = quickWhatIf();
        options.at = TradeAt::Touch;
        options.curve = SizeCurveSpec{0.0, 2.0, 3};
        const TicketLegs legs = desk.legs(inputs, parseTradeLines("buy 2 BTC-25DEC26-90000-C"), options.at);
        const Result<WhatIfReport> report = desk.run(inputs, legs.legs, options);
        QVERIFY(report.has_value());
        near(report->curve->points.at(1).of(Regime::Cross, Level::Initial).excess,
             report->whatIf.after->of(Regime::Cross).initial.excess, 1e-6, "size 1");
    }

    void wordsAreRead() {
        for (const TradeAt at : {TradeAt::Mark, TradeAt::Touch, TradeAt::Mid})
            QVERIFY(tradeAtFromWord(tradeAtWord(at)) == at);
        QVERIFY(!tradeAtFromWord("last"));
    }
};

QTEST_APPLESS_MAIN(TestHedgeQuotes)
#include "test_hedge_quotes.moc"
