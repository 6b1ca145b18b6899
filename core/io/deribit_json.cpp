#include "core/base/phrase.h"
#include "core/io/book_builder.h"
#include "core/io/venue_deribit.h"

#include <cmath>

namespace marginscope {

namespace {

using Section = UnreadRow::Section;

struct Located {
    const JsonNode* node = nullptr;
    std::string path;

    explicit operator bool() const { return node != nullptr; }
    Located member(std::string_view name) const {
        const JsonNode* found = node ? node->find(name) : nullptr;
        return found ? Located{found, jsonPointer(path, name)} : Located{};
    }
};

/// What the envelope of an answer or a message holds; the document itself where there is no envelope.
Located payloadOf(const JsonNode& root) {
    const Located document{&root, ""};
    if (const Located result = document.member("result")) return result;
    if (const Located data = document.member("params").member("data")) return data;
    return document;
}

/// The rows inside a payload: the array itself, the array it holds, or the one object it is.
Located rowsOf(const Located& payload) {
    for (const char* name : {"summaries", "positions"})
        if (const Located rows = payload.member(name)) return rows;
    return payload;
}

bool isPosition(const JsonNode& row) {
    return row.find("instrument_name") != nullptr && row.find("size") != nullptr;
}

bool isAccount(const JsonNode& row) {
    return row.find("currency") != nullptr && row.find("balance") != nullptr;
}

/// Signed size. Inverse: USD for futures, coins for options. Linear futures: coins, which is size_currency where there
/// is one.
double signedSize(FieldReader& fields, const Instrument& instrument) {
    const std::string direction = fields.word("direction", {"buy", "sell", "zero"});
    double size = fields.requiredNumber("size", anyAmount);
    const bool linearFuture = !instrument.isInverse() && !instrument.isOption();
    if (linearFuture) size = fields.number("size_currency", anyAmount, size);
    if (direction == "sell") return -std::fabs(size);
    if (direction == "buy" && size < 0.0)
        fields.reject(
            {Reason::BadValue,
             {"size", fields.field("size").found, QT_TRANSLATE_NOOP("expected", "a size that fits direction buy")},
             fields.field("size").place});
    return size;
}

class DeribitReader {
public:
    explicit DeribitReader(const std::string& fileName) : book_(fileName) {}

    void readRow(const JsonNode& row, const Place& where) {
        const bool account = isAccount(row) && !isPosition(row);
        std::optional<Error> error = account ? readAccount(row, where) : readPosition(row, where);
        if (!error) return;
        const JsonNode* name = row.find(account ? "currency" : "instrument_name");
        book_.addUnread({account ? Section::Collateral : Section::Positions, where.row,
                         name ? name->text() : std::string(), std::string(row.raw), std::move(*error)});
    }

    Result<VenueFile> finish() {
        return book_.finish().map([&](PortfolioFile&& file) {
            return VenueFile{std::move(file), std::move(figures_)};
        });
    }

private:
    std::optional<Error> readPosition(const JsonNode& row, const Place& where) {
        if (!row.isObject())
            return Error{
                Reason::BadValue, {"position", row.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where};
        JsonFields fields(row, where);
        const std::string symbol =
            fields.requiredText("instrument_name", QT_TRANSLATE_NOOP("expected", "a symbol such as BTC-PERPETUAL"));
        if (fields.error()) return fields.error();
        const Result<Instrument> instrument = parseSymbol(symbol);
        if (!instrument) return instrument.error().at(fields.placeOf("instrument_name"));
        Position position;
        position.instrument = *instrument;
        position.quantity = signedSize(fields, *instrument);
        const double averagePrice = fields.number("average_price", nonNegativeAmount, 0.0);
        if (averagePrice > 0.0) position.entryPrice = averagePrice;
        position.venue = "deribit";
        position.row = where.row;
        if (fields.error()) return fields.error();
        if (position.quantity != 0.0) book_.addPosition(std::move(position));
        return std::nullopt;
    }

    std::optional<Error> readAccount(const JsonNode& row, const Place& where) {
        JsonFields fields(row, where);
        VenueFigures figures;
        figures.currency = fields.requiredAsset("currency");
        figures.balance = fields.requiredNumber("balance", anyAmount);
        figures.marginModel = fields.text("margin_model");
        const std::pair<const char*, std::optional<double>*> amounts[] = {
            {"equity", &figures.equity},
            {"margin_balance", &figures.marginBalance},
            {"available_funds", &figures.availableFunds},
            {"options_value", &figures.optionsValue},
            {"initial_margin", &figures.initialMargin},
            {"maintenance_margin", &figures.maintenanceMargin},
            {"total_equity_usd", &figures.totalEquityUsd},
            {"total_margin_balance_usd", &figures.totalMarginBalanceUsd},
            {"total_initial_margin_usd", &figures.totalInitialMarginUsd},
            {"total_maintenance_margin_usd", &figures.totalMaintenanceMarginUsd},
        };
        for (const auto& [name, amount] : amounts)
            *amount = fields.number(name, anyAmount);
        if (fields.error()) return fields.error();
        book_.addCollateral(figures.currency, *figures.balance, {}, where.row);
        figures_.push_back(std::move(figures));
        return std::nullopt;
    }

    BookBuilder book_;
    std::vector<VenueFigures> figures_;
};

} // namespace

Result<VenueFile> readDeribitJson(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return failure(root.error());
    const Located rows = rowsOf(payloadOf(*root));
    const Place place{fileName, 0, 0, rows.path};
    DeribitReader reader(fileName);
    if (rows.node->isArray()) {
        for (std::size_t i = 0; i < rows.node->children.size(); ++i)
            reader.readRow(rows.node->children[i],
                           Place{fileName, static_cast<int>(i) + 1, 0, jsonPointer(rows.path, i)});
        return reader.finish();
    }
    if (!isPosition(*rows.node) && !isAccount(*rows.node))
        return failure(Reason::UnknownFormat,
                       {rows.node->excerpt(), QT_TRANSLATE_NOOP("expected", "Deribit positions or account summaries")},
                       place);
    reader.readRow(*rows.node, Place{fileName, 1, 0, rows.path});
    return reader.finish();
}

} // namespace marginscope
