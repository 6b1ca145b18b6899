#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/io/book_builder.h"
#include "core/io/instrument_json.h"
#include "core/io/portfolio_rows.h"

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

using Section = UnreadRow::Section;

constexpr std::array<const char*, 10> columns = {
    "kind",     "instrument",     "quantity",           "entry_price", "isolated_collateral",
    "leverage", "unrealised_pnl", "unrealised_funding", "group",       "venue"};

Result<Instrument> readInstrumentCell(const FieldReader::Field& cell) {
    if (!cell.text.starts_with('{'))
        return parseSymbol(cell.text).map_error([&](const Error& error) { return error.at(cell.place); });
    const Result<JsonNode> terms = parseJson(cell.text);
    if (!terms)
        return failure(Reason::BadValue,
                       {"instrument", cell.found, QT_TRANSLATE_NOOP("expected", "an object of contract terms")},
                       cell.place);
    return readInstrument(*terms, cell.place);
}

Section sectionOf(const Instrument& instrument, const std::string& kind) {
    if (!kind.empty()) return kind == "collateral" ? Section::Collateral : Section::Positions;
    const bool cash = instrument.kind == InstrumentKind::Spot && isCashAsset(instrument.underlying);
    return cash ? Section::Collateral : Section::Positions;
}

/// Where an unread row belongs, as far as it says.
Section sectionOfUnread(const FieldReader& fields, const FieldReader::Field& name) {
    const Result<Instrument> instrument = readInstrumentCell(name);
    const bool saysCollateral = fields.field("kind").text == "collateral";
    return saysCollateral || (instrument && sectionOf(*instrument, {}) == Section::Collateral) ? Section::Collateral
                                                                                               : Section::Positions;
}

std::optional<Error> readNamedRow(FieldReader& fields, const FieldReader::Field& name, int line, BookBuilder& book) {
    if (name.text.empty()) return Error{Reason::MissingField, {"instrument", "a symbol"}, name.place};
    Result<Instrument> instrument = readInstrumentCell(name);
    if (!instrument) return instrument.error();
    const std::string kind = fields.word("kind", {"collateral", "position"});
    Position position;
    position.row = line;
    readHolding(fields, position);
    if (fields.error()) return fields.error();
    if (sectionOf(*instrument, kind) == Section::Collateral) {
        if (instrument->kind != InstrumentKind::Spot)
            return Error{Reason::BadValue,
                         {"instrument", name.found, QT_TRANSLATE_NOOP("expected", "an asset code such as BTC")},
                         name.place};
        book.addCollateral(instrument->underlying, position.quantity, position.venue, line);
        return std::nullopt;
    }
    position.instrument = std::move(*instrument);
    book.addPosition(std::move(position));
    return std::nullopt;
}

std::string optionalNumber(const std::optional<double>& value) {
    return value ? formatNumber(*value) : std::string();
}

std::string instrumentCell(const Instrument& instrument) {
    std::string json = instrumentJson(instrument);
    return json.starts_with('{') ? json : instrument.symbol;
}

std::string positionLine(const Position& position) {
    return csvLine({"position", instrumentCell(position.instrument), formatNumber(position.quantity),
                    optionalNumber(position.entryPrice), optionalNumber(position.isolatedCollateral),
                    optionalNumber(position.leverage), optionalNumber(position.unrealisedPnl),
                    optionalNumber(position.unrealisedFunding), position.group, position.venue});
}

std::string shortLine(const char* kind, const std::string& instrument, const std::string& quantity,
                      const std::string& venue = {}) {
    std::vector<std::string> cells(columns.size());
    cells[0] = kind;
    cells[1] = instrument;
    cells[2] = quantity;
    cells.back() = venue;
    return csvLine(cells);
}

} // namespace

Result<PortfolioRows> PortfolioRows::fromHeader(const CsvRecord& record, const CsvDialect& dialect,
                                                std::string fileName) {
    const Place place{fileName, record.line, 0, {}};
    if (record.error) return failure(record.error->at(place));
    CsvHeader header(record.cells);
    if (!header.has("instrument") && !header.has("asset")) return failure(Reason::MissingColumn, {"instrument"}, place);
    if (!header.has("quantity")) return failure(Reason::MissingColumn, {"quantity"}, place);
    return PortfolioRows(std::move(header), dialect, std::move(fileName));
}

void PortfolioRows::read(const CsvRecord& record, BookBuilder& book) const {
    CsvFields fields(header_, record, dialect_, fileName_);
    FieldReader::Field name = fields.field("instrument");
    if (name.kind == FieldReader::Field::Kind::Absent && header_.has("asset")) name = fields.field("asset");
    if (std::optional<Error> error = fields.error() ? fields.error() : readNamedRow(fields, name, record.line, book))
        book.addUnread(
            {sectionOfUnread(fields, name), record.line, name.text, std::string(record.raw), std::move(*error)});
}

std::string PortfolioRows::unknownColumns(std::string_view besides) const {
    std::string unknown;
    for (const std::string& name : header_.names()) {
        const bool known = name.empty() || name == "asset" || name == besides ||
                           std::find(columns.begin(), columns.end(), name) != columns.end();
        if (!known) unknown += (unknown.empty() ? "" : ", ") + name;
    }
    return unknown;
}

FileNotice unknownColumnsNotice(const std::string& names, const std::string& fileName) {
    return {Phrase{QT_TRANSLATE_NOOP("FileNotice", "Columns the program does not know were left out: %1."), {names}},
            Place{fileName, 0, 0, {}}};
}

Result<PortfolioFile> readPortfolioCsv(std::string_view text, const std::string& fileName) {
    const Result<CsvDialect> dialect = detectDialect(text, fileName);
    if (!dialect) return failure(dialect.error());
    CsvReader reader(text, *dialect);
    CsvRecord record;
    if (!reader.next(record)) return failure(Reason::FileEmpty, {fileName}, Place{fileName, 0, 0, {}});
    const Result<PortfolioRows> rows = PortfolioRows::fromHeader(record, *dialect, fileName);
    if (!rows) return failure(rows.error());
    BookBuilder book(fileName);
    while (reader.next(record))
        rows->read(record, book);
    Result<PortfolioFile> file = book.finish();
    if (!file) return file;
    if (const std::string unknown = rows->unknownColumns(); !unknown.empty())
        file->notices.insert(file->notices.begin(), unknownColumnsNotice(unknown, fileName));
    if (std::optional<FileNotice> notice = dialectNotice(*dialect, fileName))
        file->notices.push_back(std::move(*notice));
    return file;
}

Result<PortfolioFile> readPortfolio(std::string_view text, const std::string& fileName) {
    const std::string_view content = trimmed(text);
    if (content.empty()) return failure(Reason::FileEmpty, {fileName}, Place{fileName, 0, 0, {}});
    const bool json = content.front() == '{' || content.front() == '[';
    return json ? readPortfolioJson(text, fileName) : readPortfolioCsv(text, fileName);
}

std::string writePortfolioCsv(const Portfolio& portfolio) {
    std::string text = csvLine({columns.begin(), columns.end()});
    for (const CollateralBalance& balance : portfolio.collateral)
        text += shortLine("collateral", balance.asset.text(), formatNumber(balance.quantity), balance.venue);
    for (const Position& position : portfolio.positions)
        text += positionLine(position);
    for (const UnreadRow& row : portfolio.unreadRows)
        text += shortLine(row.section == Section::Collateral ? "collateral" : "position", row.text, {});
    return text;
}

} // namespace marginscope
