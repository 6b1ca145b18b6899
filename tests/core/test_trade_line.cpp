// Trade lines: every form, the token that does not fit and where it stands, round trips, rows of a spreadsheet.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/portfolio/trade_line.h"
#include "tests/support/random_books.h"

#include <set>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

TradeLeg onlyLeg(std::string_view text) {
    const TradeLines lines = parseTradeLines(text);
    if (lines.lines.size() != 1 || !lines.errors.empty()) qFatal("not one line: %s", std::string(text).c_str());
    return std::get<TradeLeg>(lines.lines[0].order);
}

const TemplateOrder& orderOf(const TradeLines& lines) {
    if (lines.lines.size() != 1 || !lines.errors.empty()) qFatal("not one strategy");
    return std::get<TemplateOrder>(lines.lines[0].order);
}

struct Bad {
    const char* text;
    const char* token;
    TextSpan place;
    Reason reason;
};

} // namespace

class TestTradeLine : public QObject {
    Q_OBJECT

private slots:
    void everyForm() {
        const Instrument put = *parseSymbol("BTC-25DEC26-80000-P");
        for (const char* text : {"buy 5 BTC-25DEC26-80000-P", "BUY 5 btc-25dec26-80000-p", "+5 BTC-25DEC26-80000-P",
                                 "5x BTC-25DEC26-80000-P", "5 BTC-25DEC26-80000-P", "  b  5x BTC-25DEC26-80000-P",
                                 "long 5 BTC-25DEC26-80000-P # a comment", "buy 5 BTC-25DEC26-80000-P // another"})
            QCOMPARE(onlyLeg(text), (TradeLeg{put, 5, {}, 0.0, {}, {}}));
        for (const char* text : {"sell 5 BTC-25DEC26-80000-P", "-5 BTC-25DEC26-80000-P", "\u22125 BTC-25DEC26-80000-P",
                                 "-5x BTC-25DEC26-80000-P", "S 5 BTC-25DEC26-80000-P"})
            QCOMPARE(onlyLeg(text), (TradeLeg{put, -5, {}, 0.0, {}, {}}));
        const Instrument perpetual = *parseSymbol("BTC-PERPETUAL");
        for (const char* text : {"sell 10 BTC-PERPETUAL @ 91000 fee 12", "sell 10 BTC-PERPETUAL @91000 FEE 12",
                                 "sell 10 BTC-PERPETUAL fee 12 at 91000"})
            QCOMPARE(onlyLeg(text), (TradeLeg{perpetual, -10, 91000, 12, {}, {}}));
        QCOMPARE(onlyLeg("buy 1 BTC-PERPETUAL group \"my hedge\" venue deribit"),
                 (TradeLeg{perpetual, 1, {}, 0.0, "my hedge", "deribit"}));
        QCOMPARE(onlyLeg("buy 2 AAPL 261218C00200000 @ 3.5").instrument, *parseSymbol("AAPL  261218C00200000"));
        const TradeLines close = parseTradeLines("close BTC-25DEC26-80000-P @ 0.02 fee 3");
        QCOMPARE(std::get<CloseOrder>(close.lines.at(0).order).leg, (TradeLeg{put, 0, 0.02, 3, {}, {}}));
    }

    void severalLines() {
        const TradeLines lines =
            parseTradeLines("\n# legs of today\nbuy 1 BTC-PERPETUAL; sell 2 ETH-PERPETUAL ;;\r\n  +3 BTC // more; not read\n");
        QVERIFY(lines.errors.empty());
        QCOMPARE(lines.lines.size(), std::size_t{3});
        QCOMPARE(lines.lines[0].place, (TextSpan{3, 1, 19}));
        QCOMPARE(lines.lines[1].place, (TextSpan{3, 22, 20}));
        QCOMPARE(lines.lines[1].subject.place, (TextSpan{3, 29, 13}));
        QCOMPARE(lines.lines[2].place.line, 4);
        QVERIFY(parseTradeLines("").lines.empty());
    }

    void rowsOfASpreadsheet() {
        const TradeLines usual = parseTradeLines("buy\t5\tBTC-25DEC26-80000-P\t0.02\t12\nsell\t1\tBTC-PERPETUAL\t\t\n"
                                                 "-2\tETH-PERPETUAL\t3400\nclose\t\tBTC-PERPETUAL");
        QVERIFY(usual.errors.empty());
        QCOMPARE(usual.lines.size(), std::size_t{4});
        QCOMPARE(std::get<TradeLeg>(usual.lines[0].order),
                 (TradeLeg{*parseSymbol("BTC-25DEC26-80000-P"), 5, 0.02, 12, {}, {}}));
        QCOMPARE(std::get<TradeLeg>(usual.lines[1].order).price, std::optional<double>());
        QCOMPARE(std::get<TradeLeg>(usual.lines[2].order).quantity, -2.0);
        QVERIFY(std::holds_alternative<CloseOrder>(usual.lines[3].order));
        const TradeLines headed = parseTradeLines("Symbol\tQuantity\tFee\tGroup\nBTC-PERPETUAL\t-7\t3\thedge\n");
        QCOMPARE(std::get<TradeLeg>(headed.lines.at(0).order),
                 (TradeLeg{*parseSymbol("BTC-PERPETUAL"), -7, {}, 3, "hedge", {}}));
    }

    void theTokenThatDoesNotFit() {
        const Bad cases[] = {
            {"bay 5 BTC-PERPETUAL", "bay", {1, 1, 3}, Reason::BadValue},
            {"buy five BTC-PERPETUAL", "five", {1, 5, 4}, Reason::BadValue},
            {"buy 0,5 BTC-PERPETUAL", "0,5", {1, 5, 3}, Reason::BadValue},
            {"buy -5 BTC-PERPETUAL", "-5", {1, 5, 2}, Reason::OutOfRange},
            {"buy 0 BTC-PERPETUAL", "0", {1, 5, 1}, Reason::OutOfRange},
            {"buy 1e300 BTC-PERPETUAL", "1e300", {1, 5, 5}, Reason::OutOfRange},
            {"buy 5 BTC-PERPETUAL @1e300", "1e300", {1, 22, 5}, Reason::OutOfRange},
            {"buy 5", "", {1, 6, 0}, Reason::MissingField},
            {"buy", "", {1, 4, 0}, Reason::MissingField},
            {"close", "", {1, 6, 0}, Reason::MissingField},
            {"buy 5 BTC-25DEX26-80000-P", "25DEX26", {1, 11, 7}, Reason::UnknownSymbol},
            {"buy 5 BTC-25DEC26-80000-X", "X", {1, 25, 1}, Reason::UnknownSymbol},
            {"buy 5 BTC-25DEC26-80000", "", {1, 24, 0}, Reason::UnknownSymbol},
            {"buy 5 ES-FUT-202612", "ES-FUT-202612", {1, 7, 13}, Reason::MissingContractTerms},
            {"buy 5 BTC-PERPETUAL @ many", "many", {1, 23, 4}, Reason::BadValue},
            {"buy 5 BTC-PERPETUAL @-3", "-3", {1, 22, 2}, Reason::OutOfRange},
            {"buy 5 BTC-PERPETUAL fee", "", {1, 24, 0}, Reason::MissingField},
            {"buy 5 BTC-PERPETUAL twice", "twice", {1, 21, 5}, Reason::BadValue},
            {"\u22125 BTC-PERPETUAL \u20ac", "\u20ac", {1, 18, 1}, Reason::BadValue},
            {"strangle", "", {1, 9, 0}, Reason::MissingField},
            {"strangle BTC 25DEC26 80000", "", {1, 27, 0}, Reason::MissingField},
            {"strangle BTC 25DEC26 80000 90000 99000", "99000", {1, 34, 5}, Reason::BadValue},
            {"strangle BTC 25DEC26 26MAR27", "26MAR27", {1, 22, 7}, Reason::BadValue},
            {"strangle BTC put", "put", {1, 14, 3}, Reason::BadValue},
            {"strangle BTC x", "", {1, 15, 0}, Reason::MissingField},
            {"strangle BTC x 0", "0", {1, 16, 1}, Reason::OutOfRange},
            {"delta-hedge BTC with ETH-PERPETUAL", "ETH-PERPETUAL", {1, 22, 13}, Reason::BadValue},
            {"buy\t5\tBTC-25DEX26", "25DEX26", {1, 11, 7}, Reason::UnknownSymbol},
        };
        for (const Bad& each : cases) {
            const TradeLines lines = parseTradeLines(each.text);
            QVERIFY2(lines.lines.empty() && lines.errors.size() == 1, each.text);
            const TradeLineError& error = lines.errors[0];
            QVERIFY2(error.token.text == each.token, each.text);
            QVERIFY2(error.token.place == each.place,
                     qPrintable(QString("%1: %2:%3+%4").arg(each.text).arg(error.token.place.line).arg(error.token.place.column).arg(error.token.place.length)));
            QVERIFY2(error.error.reason == each.reason, each.text);
            QCOMPARE(error.error.place.row, each.place.line);
            QCOMPARE(error.error.place.column, each.place.column);
        }
    }

    void goodLinesStandBesideBadOnes() {
        const TradeLines lines = parseTradeLines("buy 1 BTC-PERPETUAL\nbuy x BTC\nsell 1 ETH-PERPETUAL; nonsense; +1 BTC");
        QCOMPARE(lines.lines.size(), std::size_t{3});
        QCOMPARE(lines.errors.size(), std::size_t{2});
        QCOMPARE(lines.errors[1].token.place, (TextSpan{3, 23, 8}));
    }

    void strategies() {
        const TradeLines written = parseTradeLines("Strangle btc 25dec26 110000 80000 x -2 group wings");
        const TemplateOrder& strangle = orderOf(written);
        QCOMPARE(std::string(strangle.shape->word), std::string("strangle"));
        QCOMPARE(strangle.underlying, AssetCode("BTC"));
        QCOMPARE(strangle.size, -2.0);
        QCOMPARE(strangle.expiries.at(0).first, makeTimestamp(2026, 12, 25, 8));
        QCOMPARE(strangle.strikes.at(0).value, 110000.0);
        QCOMPARE(strangle.group, std::string("wings"));
        const TradeLines linear = parseTradeLines("butterfly BTC_USDC 25d atm 105% put -3x");
        const TemplateOrder& fly = orderOf(linear);
        QCOMPARE(fly.quote, std::optional(AssetCode("USDC")));
        QCOMPARE(fly.settlement, std::optional(Settlement::Linear));
        QCOMPARE(fly.right, std::optional(OptionRight::Put));
        QCOMPARE(fly.size, -3.0);
        QVERIFY(fly.strikes.at(0).kind == StrikeWord::Kind::Delta && fly.strikes.at(0).value == 0.25);
        QVERIFY(fly.strikes.at(1).kind == StrikeWord::Kind::Delta && fly.strikes.at(1).value == 0.0);
        QVERIFY(fly.strikes.at(2).kind == StrikeWord::Kind::Moneyness && fly.strikes.at(2).value == 1.05);
        const TradeLines hedge = parseTradeLines("delta-hedge BTC with BTC-25DEC26 to 0.5 lot 10");
        QCOMPARE(orderOf(hedge).with->symbol, std::string("BTC-25DEC26"));
        QCOMPARE(orderOf(hedge).target, 0.5);
        QCOMPARE(orderOf(hedge).lot, std::optional(10.0));
    }

    void templatesAreWellFormed() {
        std::set<std::string_view> words;
        for (const TradeTemplate& shape : tradeTemplates()) {
            QVERIFY(words.insert(shape.word).second);
            for (const std::string_view alias : shape.aliases)
                QVERIFY(words.insert(alias).second);
            QCOMPARE(findTradeTemplate(shape.word), &shape);
            QCOMPARE(shape.rightIsFree(), shape.right.has_value());
            for (const TemplateLeg& leg : shape.legs) {
                QVERIFY(leg.ratio != 0.0);
                QVERIFY(leg.part == TemplatePart::Underlying || leg.strike < shape.strikes.size());
                QVERIFY(leg.part == TemplatePart::Underlying || leg.expiry < shape.expiries);
            }
        }
    }

    void formattedLinesReadBack() {
        Random random(20261130);
        for (int i = 0; i < 3000; ++i) {
            TradeLeg leg{randomPosition(random).instrument, random.between(-50, 50), {}, 0.0, {}, {}};
            if (random.coin()) leg.price = random.between(0, 100000);
            if (random.coin()) leg.fee = random.between(-5, 50);
            if (random.coin()) leg.group = random.coin() ? "hedge" : "long wings; #2";
            if (random.coin()) leg.venue = "deribit";
            const std::string text = formatTradeLine(leg);
            const TradeLines lines = parseTradeLines(text);
            QVERIFY2(lines.lines.size() == 1 && lines.errors.empty(), text.c_str());
            QVERIFY2(std::get<TradeLeg>(lines.lines[0].order) == leg, text.c_str());
        }
    }

    void anyTextIsReadOrRefused() {
        Random random(7);
        const std::string alphabet = "buy sel 5x-+@#/;\t\n\"BTCPERUAL-20DEC6,.%d\xe2\x88\x92";
        for (int i = 0; i < 5000; ++i) {
            std::string text;
            for (unsigned n = random.below(40); n > 0; --n)
                text += alphabet[random.below(static_cast<unsigned>(alphabet.size()))];
            for (const TradeLineError& error : parseTradeLines(text).errors)
                QVERIFY(error.token.place.line >= 1 && error.token.place.column >= 1 && error.token.place.length >= 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestTradeLine)
#include "test_trade_line.moc"
