#include "core/base/phrase.h"
#include "core/io/market_builder.h"
#include "core/portfolio/instrument.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace marginscope {

namespace {

struct MarkPair {
    std::optional<double> call, put;
};

/// What calls and puts of one strike say.
struct StrikeQuotes {
    std::vector<double> vols;
    MarkPair inverse, linear;
};

struct ExpiryQuotes {
    std::vector<double> futuresPrices;
    std::map<double, StrikeQuotes> strikes;
};

struct CurrencyQuotes {
    std::vector<double> indexPrices;
    std::optional<double> perpetualPrice;
    std::map<Timestamp, ExpiryQuotes> expiries;
    int firstRow = 0;
};

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1) return *middle;
    return 0.5 * (*middle + *std::max_element(values.begin(), middle));
}

/// The forward put-call parity gives on a pair of marks, undiscounted: c − p = 1 − K/F in coin for inverse options, F −
/// K for linear ones.
void addParityForward(std::vector<double>& forwards, double strike, const MarkPair& marks, bool inverse) {
    if (!marks.call || !marks.put) return;
    const double difference = *marks.call - *marks.put;
    const double forward = inverse ? strike / (1.0 - difference) : strike + difference;
    if (std::isfinite(forward) && forward > 0.0) forwards.push_back(forward);
}

std::optional<double> parityForward(const ExpiryQuotes& quotes) {
    std::vector<double> forwards;
    for (const auto& [strike, quote] : quotes.strikes) {
        addParityForward(forwards, strike, quote.inverse, true);
        addParityForward(forwards, strike, quote.linear, false);
    }
    if (forwards.empty()) return std::nullopt;
    return median(std::move(forwards));
}

VolPoints meanVols(const ExpiryQuotes& quotes) {
    VolPoints smile;
    for (const auto& [strike, quote] : quotes.strikes) {
        if (quote.vols.empty()) continue;
        double sum = 0.0;
        for (const double vol : quote.vols)
            sum += vol;
        smile.points.push_back({strike, sum / static_cast<double>(quote.vols.size())});
    }
    return smile;
}

class ChainReader {
public:
    ChainReader(std::string_view text, const CsvDialect& dialect, const std::string& fileName)
        : reader_(text, dialect)
        , dialect_(dialect)
        , builder_(fileName) {}

    Result<MarketFile> read() {
        if (const Result<void> header = readHeader(); !header) return failure(header.error());
        for (CsvRecord record; reader_.next(record);)
            readRow(record);
        if (!asOf_) return failure(Reason::NothingReadable, {"option"}, Place{builder_.fileName(), 0, 0, {}});
        builder_.market().asOf = *asOf_;
        if (severalTimes_)
            builder_.addNotice(
                QT_TRANSLATE_NOOP("FileNotice", "The rows have different times; the latest, %1, is the market's."),
                {formatTimestamp(*asOf_)});
        for (const auto& [underlying, quotes] : currencies_)
            addUnderlying(underlying, quotes);
        return builder_.finish();
    }

private:
    Result<void> readHeader() {
        CsvRecord record;
        const Place place{builder_.fileName(), 0, 0, {}};
        if (!reader_.next(record)) return failure(Reason::FileEmpty, {builder_.fileName()}, place);
        if (record.error) return failure(record.error->at(place));
        header_ = CsvHeader(record.cells);
        for (const char* column : {"instrument_name", "index_price", "timestamp"})
            if (!header_.has(column))
                return failure(Reason::MissingColumn, {column}, Place{place.file, record.line, 0, {}});
        if (!header_.has("implied_volatility") && !header_.has("mark_price"))
            return failure(Reason::MissingColumn, {"implied_volatility"}, Place{place.file, record.line, 0, {}});
        if (!header_.has("implied_volatility"))
            builder_.addNotice(
                QT_TRANSLATE_NOOP(
                    "FileNotice",
                    "The chain has no column implied_volatility: its marks are read, its options have no volatility."),
                {});
        return {};
    }

    void readRow(const CsvRecord& record) {
        CsvFields fields(header_, record, dialect_, builder_.fileName());
        const std::string name = fields.requiredText(
            "instrument_name", QT_TRANSLATE_NOOP("expected", "a symbol such as BTC-25DEC26-100000-C"));
        if (builder_.failed(fields)) return;
        const Result<Instrument> parsed = parseSymbol(name);
        if (!parsed) return builder_.addProblem(parsed.error().at(fields.field("instrument_name").place));
        checkTerms(fields, *parsed);
        const Timestamp time = fields.requiredTime("timestamp");
        const std::optional<double> index = fields.number("index_price", positiveAmount);
        const std::optional<double> future = fields.number("futures_price", positiveAmount);
        if (builder_.failed(fields)) return;
        if (!seen_.insert(parsed->symbol).second)
            return builder_.addProblem({Reason::DuplicateRow, {parsed->symbol}, fields.field("instrument_name").place});
        noteTime(time);
        CurrencyQuotes& currency = currencies_[parsed->underlying];
        if (currency.firstRow == 0) currency.firstRow = record.line;
        if (index) currency.indexPrices.push_back(*index);
        if (future && parsed->hasExpiry()) currency.expiries[parsed->expiry].futuresPrices.push_back(*future);
        readMark(fields, *parsed, currency);
        builder_.readQuote(fields, parsed->symbol, {"bid_price", "ask_price", "open_interest", "volume"});
        if (parsed->isOption() && header_.has("implied_volatility")) readVol(fields, *parsed, currency);
    }

    /// The columns that repeat what the symbol says must not say something else.
    static void checkTerms(FieldReader& fields, const Instrument& instrument) {
        if (!instrument.isOption()) return;
        const std::optional<double> strike = fields.number("strike", positiveAmount);
        if (strike && *strike != instrument.strike)
            fields.reject({Reason::BadValue,
                           {"strike", fields.field("strike").found, "the strike of " + instrument.symbol},
                           fields.field("strike").place});
        for (const char* column : {"expiry_datetime", "expiry"}) {
            const FieldReader::Field cell = fields.field(column);
            const std::optional<Timestamp> expiry = parseTimestamp(cell.text);
            if (expiry && formatDate(*expiry) != formatDate(instrument.expiry))
                fields.reject(
                    {Reason::BadValue, {column, cell.found, "the expiry of " + instrument.symbol}, cell.place});
        }
    }

    void noteTime(Timestamp time) {
        if (asOf_ && *asOf_ != time) severalTimes_ = true;
        asOf_ = asOf_ ? std::max(*asOf_, time) : time;
    }

    void readMark(FieldReader& fields, const Instrument& instrument, CurrencyQuotes& currency) {
        const std::optional<double> mark = fields.number("mark_price", nonNegativeAmount);
        if (builder_.failed(fields) || !mark) return;
        builder_.market().marks.emplace(instrument.symbol, *mark);
        if (instrument.kind == InstrumentKind::Perpetual && *mark > 0.0) currency.perpetualPrice = *mark;
        if (!instrument.hasExpiry()) return;
        ExpiryQuotes& expiry = currency.expiries[instrument.expiry];
        if (!instrument.isOption()) {
            if (*mark > 0.0) expiry.futuresPrices.push_back(*mark);
            return;
        }
        StrikeQuotes& quotes = expiry.strikes[instrument.strike];
        MarkPair& marks = instrument.isInverse() ? quotes.inverse : quotes.linear;
        (instrument.right == OptionRight::Call ? marks.call : marks.put) = *mark;
    }

    void readVol(FieldReader& fields, const Instrument& instrument, CurrencyQuotes& currency) {
        const double vol = fields.requiredNumber("implied_volatility", volatilityRange);
        if (builder_.failed(fields)) return;
        currency.expiries[instrument.expiry].strikes[instrument.strike].vols.push_back(vol);
    }

    void addUnderlying(const AssetCode& underlying, const CurrencyQuotes& quotes) {
        if (quotes.indexPrices.empty())
            return builder_.addProblem(
                {Reason::MissingSpot, {underlying.text()}, Place{{}, quotes.firstRow, 0, "index_price"}});
        UnderlyingMarket market;
        market.underlying = underlying;
        market.spot = median(quotes.indexPrices);
        if (quotes.perpetualPrice) market.perpetual = PerpetualMarket{*quotes.perpetualPrice, 1.0, std::nullopt};
        for (const auto& [expiry, expiryQuotes] : quotes.expiries)
            market.expiries.push_back(expiryMarket(underlying, expiry, expiryQuotes));
        builder_.market().underlyings.push_back(std::move(market));
    }

    ExpiryMarket expiryMarket(const AssetCode& underlying, Timestamp expiry, const ExpiryQuotes& quotes) {
        ExpiryMarket market;
        market.expiry = expiry;
        if (VolPoints smile = meanVols(quotes); !smile.points.empty()) market.smile = std::move(smile);
        if (!quotes.futuresPrices.empty()) {
            market.forward = median(quotes.futuresPrices);
            return market;
        }
        market.forward = parityForward(quotes);
        builder_.addNotice(
            market.forward
                ? QT_TRANSLATE_NOOP("FileNotice", "No futures price for %1 %2: its forward is from put-call parity.")
                : QT_TRANSLATE_NOOP("FileNotice", "No futures price for %1 %2, and no call and put to derive one."),
            {underlying.text(), formatDate(expiry)});
        return market;
    }

    CsvReader reader_;
    CsvDialect dialect_;
    MarketBuilder builder_;
    CsvHeader header_;
    std::map<AssetCode, CurrencyQuotes> currencies_;
    std::unordered_set<std::string> seen_;
    std::optional<Timestamp> asOf_;
    bool severalTimes_ = false;
};

} // namespace

Result<MarketFile> readChainCsv(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    Result<MarketFile> file = ChainReader(text, *dialect, fileName).read();
    if (!file) return file;
    if (std::optional<FileNotice> notice = dialectNotice(*dialect, fileName))
        file->notices.push_back(std::move(*notice));
    return file;
}

} // namespace marginscope
