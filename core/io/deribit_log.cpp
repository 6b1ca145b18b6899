#include "core/base/phrase.h"
#include "core/io/book_builder.h"
#include "core/io/venue_deribit.h"

#include <map>
#include <set>

namespace marginscope {

namespace {

using Section = UnreadRow::Section;

constexpr NumberRange sequenceRange = {0.0, 9e15, false, QT_TRANSLATE_NOOP("expected", "between 0 and 9e15")};

/// A value of the log and the entry it is from.
struct LastValue {
    double sequence = -1.0;
    double value = 0.0;
    int line = 0;
    std::string raw;
};

void keepLast(LastValue& last, double sequence, double value, const CsvRecord& record) {
    if (sequence < last.sequence) return;
    last = LastValue{sequence, value, record.line, std::string(record.raw)};
}

class LogReader {
public:
    LogReader(std::string_view text, const CsvDialect& dialect, const std::string& fileName)
        : reader_(text, dialect)
        , dialect_(dialect)
        , book_(fileName) {}

    Result<VenueFile> read() {
        if (const Result<void> header = readHeader(); !header) return failure(header.error());
        for (CsvRecord record; reader_.next(record);)
            readEntry(record);
        for (const auto& [symbol, last] : positions_)
            addPosition(symbol, last);
        addBalance();
        return book_.finish().map([](PortfolioFile&& file) { return VenueFile{std::move(file), {}}; });
    }

private:
    Result<void> readHeader() {
        CsvRecord record;
        const Place place{book_.fileName(), 0, 0, {}};
        if (!reader_.next(record)) return failure(Reason::FileEmpty, {book_.fileName()}, place);
        if (record.error) return failure(record.error->at(place));
        header_ = CsvHeader(record.cells);
        for (const char* column : {"userseq", "instrument", "position"})
            if (!header_.has(column))
                return failure(Reason::MissingColumn, {column}, Place{place.file, record.line, 0, {}});
        return {};
    }

    void readEntry(const CsvRecord& record) {
        CsvFields fields(header_, record, dialect_, book_.fileName());
        const double sequence = fields.requiredNumber("userseq", sequenceRange);
        const std::string symbol = fields.text("instrument");
        const std::optional<double> position = fields.number("position", anyAmount);
        const std::optional<double> balance = fields.number("balance", anyAmount);
        if (fields.error())
            return book_.addUnread({Section::Positions, record.line, symbol, std::string(record.raw), *fields.error()});
        if (balance) keepLast(balance_, sequence, *balance, record);
        if (position && !symbol.empty()) keepLast(positions_[symbol], sequence, *position, record);
    }

    void addPosition(const std::string& symbol, const LastValue& last) {
        const Result<Instrument> instrument = parseSymbol(symbol);
        if (instrument) settlements_.insert(instrument->settlementCurrency);
        if (last.value == 0.0) return;
        if (!instrument) {
            const Place place{book_.fileName(), last.line, static_cast<int>(*header_.find("instrument")) + 1,
                              "instrument"};
            return book_.addUnread({Section::Positions, last.line, symbol, last.raw, instrument.error().at(place)});
        }
        Position position;
        position.instrument = *instrument;
        position.quantity = last.value;
        position.venue = "deribit";
        position.row = last.line;
        book_.addPosition(std::move(position));
    }

    void addBalance() {
        if (balance_.line == 0) return;
        if (settlements_.size() == 1)
            book_.addCollateral(*settlements_.begin(), balance_.value, {}, balance_.line);
        else
            book_.addNotice(
                QT_TRANSLATE_NOOP("FileNotice",
                                  "The log does not say which currency its balance is in; it was left out."),
                {}, balance_.line);
    }

    CsvReader reader_;
    CsvDialect dialect_;
    BookBuilder book_;
    CsvHeader header_;
    std::map<std::string, LastValue> positions_;
    std::set<AssetCode> settlements_;
    LastValue balance_;
};

} // namespace

Result<VenueFile> readDeribitLog(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    return LogReader(text, *dialect, fileName).read();
}

} // namespace marginscope
