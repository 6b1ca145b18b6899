// The symbol grammar both ways: every form there is, what is refused and why, and round trips over random contracts and
// over the instrument names of real chains.
#include <QtTest>
#ifndef Q_MOC_RUN // moc stumbles over concepts in standard headers
#include "core/portfolio/instrument.h"
#include "tests/support/files.h"
#include "tests/support/random.h"

#include <sstream>
#endif

using namespace marginscope;
using namespace marginscope::test;

namespace {

Instrument parsed(const std::string& symbol) {
    const Result<Instrument> instrument = parseSymbol(symbol);
    if (!instrument) qFatal("%s is refused", symbol.c_str());
    return *instrument;
}

Instrument coinContract(InstrumentKind kind, const std::string& coin, const std::string& quote = {}) {
    Instrument made;
    made.kind = kind;
    made.underlying = AssetCode(coin);
    made.settlement = quote.empty() ? Settlement::Inverse : Settlement::Linear;
    made.settlementCurrency = AssetCode(quote.empty() ? coin : quote);
    return made;
}

struct Form {
    const char* given;
    const char* canonical;
    Instrument terms;
};

Instrument dated(Instrument contract, int year, unsigned month, unsigned day, int hour = 8) {
    contract.expiry = makeTimestamp(year, month, day, hour);
    return contract;
}

Instrument optionOn(Instrument contract, double strike, OptionRight right) {
    contract.kind = InstrumentKind::Option;
    contract.strike = strike;
    contract.right = right;
    return contract;
}

Instrument listedOption(const std::string& root, Timestamp expiry, double strike, OptionRight right,
                        ExerciseStyle style = ExerciseStyle::American) {
    Instrument made = optionOn(coinContract(InstrumentKind::Option, root, "USD"), strike, right);
    made.expiry = expiry;
    made.style = style;
    made.multiplier = 100.0;
    return made;
}

std::vector<Form> everyForm() {
    using enum InstrumentKind;
    const auto call = OptionRight::Call, put = OptionRight::Put;
    const Instrument inverse = coinContract(Future, "BTC"), linear = coinContract(Future, "BTC", "USDC");
    const Instrument ripple = coinContract(Future, "XRP", "USDC");
    return {
        {"BTC", "BTC", coinContract(Spot, "BTC", "USD")},
        {"usdc", "USDC", coinContract(Spot, "USDC", "USD")},
        {" \tAAPL ", "AAPL", coinContract(Spot, "AAPL", "USD")},
        {"BTC-PERPETUAL", "BTC-PERPETUAL", coinContract(Perpetual, "BTC")},
        {"eth-perpetual", "ETH-PERPETUAL", coinContract(Perpetual, "ETH")},
        {"BTC_USDC-PERPETUAL", "BTC_USDC-PERPETUAL", coinContract(Perpetual, "BTC", "USDC")},
        {"BTC-25DEC26", "BTC-25DEC26", dated(inverse, 2026, 12, 25)},
        {"BTC-8FEB26", "BTC-8FEB26", dated(inverse, 2026, 2, 8)},
        {"BTC-08FEB26", "BTC-8FEB26", dated(inverse, 2026, 2, 8)},
        {"BTC-29FEB28", "BTC-29FEB28", dated(inverse, 2028, 2, 29)},
        {"btc_usdc-25dec26", "BTC_USDC-25DEC26", dated(linear, 2026, 12, 25)},
        {"BTC-25DEC26-100000-C", "BTC-25DEC26-100000-C", optionOn(dated(inverse, 2026, 12, 25), 100000, call)},
        {"btc-8feb26-58000-p", "BTC-8FEB26-58000-P", optionOn(dated(inverse, 2026, 2, 8), 58000, put)},
        {"BTC_USDC-25DEC26-100000-P", "BTC_USDC-25DEC26-100000-P", optionOn(dated(linear, 2026, 12, 25), 100000, put)},
        {"XRP_USDC-25DEC26-0d55-C", "XRP_USDC-25DEC26-0d55-C", optionOn(dated(ripple, 2026, 12, 25), 0.55, call)},
        {"xrp_usdc-25dec26-0D55-c", "XRP_USDC-25DEC26-0d55-C", optionOn(dated(ripple, 2026, 12, 25), 0.55, call)},
        {"XRP_USDC-25DEC26-0.55-C", "XRP_USDC-25DEC26-0d55-C", optionOn(dated(ripple, 2026, 12, 25), 0.55, call)},
        {"AAPL  261218C00200000", "AAPL  261218C00200000",
         listedOption("AAPL", makeTimestamp(2026, 12, 18, 21), 200, call)},
        {"aapl261218c00200000", "AAPL  261218C00200000",
         listedOption("AAPL", makeTimestamp(2026, 12, 18, 21), 200, call)},
        {"SPXW  260717P05912500", "SPXW  260717P05912500",
         listedOption("SPXW", makeTimestamp(2026, 7, 17, 20), 5912.5, put, ExerciseStyle::European)},
        {"F     270115P00000500", "F     270115P00000500", listedOption("F", makeTimestamp(2027, 1, 15, 21), 0.5, put)},
    };
}

struct Refusal {
    const char* symbol;
    const char* token;
    const char* expected;
};

constexpr const char* anAsset = "an asset code such as BTC";
constexpr const char* anExpiry = "PERPETUAL or an expiry such as 25DEC26";
constexpr const char* aStrike = "a strike such as 100000 or 0d55";

const std::vector<Refusal> refusals = {
    {"", "", "a symbol such as BTC-25DEC26-100000-C"},
    {"   ", "", "a symbol such as BTC-25DEC26-100000-C"},
    {"-", "", anAsset},
    {"-PERPETUAL", "", anAsset},
    {"123", "123", anAsset},
    {"B TC", "B TC", anAsset},
    {"BTC$", "BTC$", anAsset},
    {"\xC3\x84-PERPETUAL", "\xC3\x84", anAsset},
    {"ABCDEFGHIJKLMNOPQRSTU", "ABCDEFGHIJKLMNOPQRSTU", anAsset},
    {"BTC_-PERPETUAL", "", anAsset},
    {"_USDC-PERPETUAL", "", anAsset},
    {"BTC_USDC_X-PERPETUAL", "BTC_USDC_X", "COIN or COIN_QUOTE"},
    {"BTC_USDC", "BTC_USDC", "COIN_QUOTE-PERPETUAL or COIN_QUOTE-25DEC26"},
    {"BTC-", "", anExpiry},
    {"BTC-PERP", "PERP", anExpiry},
    {"BTC-PERPETUALS", "PERPETUALS", anExpiry},
    {"BTC--25DEC26", "", anExpiry},
    {"BTC -25DEC26", "BTC ", anAsset},
    {"BTC-25DEZ26", "25DEZ26", anExpiry},
    {"BTC-31FEB26", "31FEB26", anExpiry},
    {"BTC-29FEB26", "29FEB26", anExpiry},
    {"BTC-0DEC26", "0DEC26", anExpiry},
    {"BTC-32DEC26", "32DEC26", anExpiry},
    {"BTC-DEC26", "DEC26", anExpiry},
    {"BTC-25DEC2026", "25DEC2026", anExpiry},
    {"BTC-25DEC6", "25DEC6", anExpiry},
    {"BTC-2026-12-25", "2026", anExpiry},
    {"BTC-100000-C", "100000", anExpiry},
    {"BTC-PERPETUAL-100000-C", "100000", "nothing after PERPETUAL"},
    {"BTC-PERPETUAL-", "", "nothing after PERPETUAL"},
    {"BTC-25DEC26-", "", aStrike},
    {"BTC-25DEC26-C", "C", aStrike},
    {"BTC-25DEC26-0-C", "0", aStrike},
    {"BTC-25DEC26--100000-C", "", aStrike},
    {"BTC-25DEC26-1e5-C", "1E5", aStrike},
    {"BTC-25DEC26-100,000-C", "100,000", aStrike},
    {"BTC-25DEC26-1d5d5-C", "1D5D5", aStrike},
    {"BTC-25DEC26-d-C", "D", aStrike},
    {"BTC-25DEC26-NAN-C", "NAN", aStrike},
    {"BTC-25DEC26-100000", "", "-C or -P at the end"},
    {"BTC-25DEC26-100000-", "", "C or P"},
    {"BTC-25DEC26-100000-X", "X", "C or P"},
    {"BTC-25DEC26-100000-CALL", "CALL", "C or P"},
    {"BTC-25DEC26-100000-C-", "", "nothing after C or P"},
    {"BTC-25DEC26-100000-C-USDC", "USDC", "nothing after C or P"},
    {"AAPL  261318C00200000", "AAPL  261318C00200000", anAsset},
    {"AAPL  260231C00200000", "AAPL  260231C00200000", anAsset},
    {"AAPL  261218C00000000", "AAPL  261218C00000000", anAsset},
    {"AAPL  261218X00200000", "AAPL  261218X00200000", anAsset},
    {"TOOLONG261218C00200000", "TOOLONG261218C00200000", anAsset},
};

Instrument randomContract(Random& random) {
    using enum InstrumentKind;
    const InstrumentKind kind = random.oneOf<InstrumentKind>({Spot, Perpetual, Future, Option});
    const std::string coin = random.oneOf<std::string>({"BTC", "ETH", "1INCH", "BRK.B", "A"});
    Instrument made = coinContract(kind, coin, random.oneOf<std::string>({"", "USDC", "EURR"}));
    if (kind == Spot) made = coinContract(Spot, coin, "USD");
    if (made.hasExpiry())
        made.expiry =
            makeTimestamp(2000 + static_cast<int>(random.below(100)), 1 + random.below(12), 1 + random.below(28), 8);
    if (made.isOption()) {
        made.strike = std::pow(10.0, static_cast<int>(random.below(11)) - 4) * (1 + random.below(9999));
        made.right = random.coin() ? OptionRight::Call : OptionRight::Put;
    }
    return made;
}

std::vector<std::string> namesOf(const std::string& file) {
    std::vector<std::string> names;
    std::istringstream lines(textOf(sharedPath(file)));
    std::string line;
    std::getline(lines, line);
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        std::string time, name;
        std::getline(cells, time, ',');
        std::getline(cells, name, ',');
        names.push_back(name);
    }
    return names;
}

} // namespace

class TestSymbols : public QObject {
    Q_OBJECT

private slots:
    void everyFormIsReadAndWritten() {
        for (const Form& form : everyForm()) {
            Instrument expected = form.terms;
            expected.symbol = form.canonical;
            const Instrument read = parsed(form.given);
            QCOMPARE(read.symbol, expected.symbol);
            QVERIFY2(read == expected, form.given);
            QCOMPARE(formatSymbol(form.terms), std::string(form.canonical));
        }
    }

    void refusalsNameTheToken() {
        for (const Refusal& refusal : refusals) {
            const Result<Instrument> read = parseSymbol(refusal.symbol);
            QVERIFY2(!read, refusal.symbol);
            QCOMPARE(read.error().reason, Reason::UnknownSymbol);
            QCOMPARE(read.error().args.size(), std::size_t{3});
            QCOMPARE(read.error().args[1], std::string(refusal.token));
            QCOMPARE(read.error().args[2], std::string(refusal.expected));
        }
    }

    void listedFuturesNeedTheirTerms() {
        for (const char* symbol : {"ES-FUT-202612", "es-fut-202612", "ES-OPT-202612-6000-C", "ZN-FUT-202703"}) {
            const Result<Instrument> read = parseSymbol(symbol);
            QVERIFY2(!read, symbol);
            QCOMPARE(read.error().reason, Reason::MissingContractTerms);
        }
    }

    // 16:00 in New York, which is 20:00 or 21:00 UTC by the summer time rules of 2007 and later.
    void listedOptionsExpireAtTheClose() {
        const std::vector<std::pair<const char*, int>> closes = {{"260306", 21}, {"260307", 21}, {"260308", 20},
                                                                 {"261030", 20}, {"261031", 20}, {"261101", 21},
                                                                 {"270312", 21}, {"270315", 20}, {"271105", 20}};
        for (const auto& [day, hour] : closes) {
            const Timestamp expiry = parsed("AAPL  " + std::string(day) + "C00200000").expiry;
            const auto hours =
                std::chrono::duration_cast<std::chrono::hours>(expiry - std::chrono::floor<std::chrono::days>(expiry));
            QVERIFY2(hours.count() == hour, day);
        }
    }

    void randomContractsRoundTrip() {
        Random random(7);
        for (int i = 0; i < 5000; ++i) {
            Instrument contract = randomContract(random);
            contract.symbol = formatSymbol(contract);
            const Result<Instrument> read = parseSymbol(contract.symbol);
            QVERIFY2(read && *read == contract, contract.symbol.c_str());
        }
    }

    void randomListedOptionsRoundTrip() {
        Random random(8);
        for (int i = 0; i < 2000; ++i) {
            const std::string root = random.oneOf<std::string>({"F", "AAPL", "SPXW", "GOOGL"});
            const QString symbol =
                QString::asprintf("%-6s26%02u%02u%c%08u", root.c_str(), 1 + random.below(12), 1 + random.below(28),
                                  random.coin() ? 'C' : 'P', 1 + random.below(99'999'999));
            const Instrument read = parsed(symbol.toStdString());
            QCOMPARE(formatSymbol(read), read.symbol);
            QVERIFY(parsed(read.symbol) == read);
        }
    }

    void anyBytesAreHarmless() {
        Random random(9);
        const std::string alphabet = "BTC-_25DEC6 .0dP\xff\t";
        for (int i = 0; i < 50000; ++i) {
            std::string text(random.below(24), ' ');
            for (char& c : text)
                c = alphabet[random.below(static_cast<unsigned>(alphabet.size()))];
            const Result<Instrument> read = parseSymbol(text);
            if (read) QVERIFY2(parsed(read->symbol) == *read, text.c_str());
        }
    }

    void realChains_data() {
        QTest::addColumn<QString>("file");
        QTest::newRow("calm day") << "data/deribit_options_20251230T173115Z.csv";
        QTest::newRow("crash afternoon") << "data/deribit_options_20260205_small.csv";
    }
    void realChains() {
        QFETCH(QString, file);
        if (!hasShared(file.toStdString())) QSKIP("no shared data beside the checkout");
        const std::vector<std::string> names = namesOf(file.toStdString());
        QVERIFY(names.size() > 200);
        for (const std::string& name : names) {
            const Instrument read = parsed(name);
            QVERIFY(read.isOption() && read.isInverse());
            QCOMPARE(formatSymbol(read), name);
        }
    }
};

QTEST_APPLESS_MAIN(TestSymbols)
#include "test_symbols.moc"
