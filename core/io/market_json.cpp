#include "core/base/phrase.h"
#include "core/io/format_check.h"
#include "core/io/instrument_json.h"
#include "core/io/market_builder.h"

#include <set>
#include <unordered_set>

namespace marginscope {

namespace {

class MarketJsonReader {
public:
    MarketJsonReader(const JsonNode& root, const std::string& fileName) : root_(root), builder_(fileName) {}

    Result<MarketFile> read() {
        JsonFields fields(root_, Place{builder_.fileName(), 0, 0, {}});
        MarketSnapshot& market = builder_.market();
        market.asOf = fields.requiredTime("as_of");
        if (fields.error()) return failure(*fields.error());
        const AssetCode currency = fields.asset("currency", "USD");
        if (!builder_.failed(fields)) market.currency = currency;
        const std::string name = fields.text("name");
        if (!builder_.failed(fields) && !name.empty()) market.name = name;
        forEachRow(root_, "assets", "", [&](const JsonNode& row, const Place& where) { readAsset(row, where); });
        forEachRow(root_, "underlyings", "",
                   [&](const JsonNode& row, const Place& where) { readUnderlying(row, where); });
        forEachRow(root_, "instruments", "",
                   [&](const JsonNode& row, const Place& where) { readInstrumentRow(row, where); });
        return builder_.finish();
    }

private:
    /// Calls `use` for every object of an array; anything else in its place is a problem.
    template<class Use>
    void forEachRow(const JsonNode& parent, std::string_view name, const std::string& parentPath, const Use& use) {
        const JsonNode* rows = parent.find(name);
        if (!rows || rows->isNull()) return;
        const std::string path = jsonPointer(parentPath, name);
        if (!rows->isArray()) {
            builder_.addProblem({Reason::BadValue,
                                 {std::string(name), rows->excerpt(), QT_TRANSLATE_NOOP("expected", "an array")},
                                 Place{{}, 0, 0, path}});
            return;
        }
        for (std::size_t i = 0; i < rows->children.size(); ++i) {
            const Place where{builder_.fileName(), static_cast<int>(i) + 1, 0, jsonPointer(path, i)};
            const JsonNode& row = rows->children[i];
            if (row.isObject())
                use(row, where);
            else
                builder_.addProblem({Reason::BadValue,
                                     {std::string(name), row.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")},
                                     where});
        }
    }

    void reportTwice(const std::string& what, const Place& where) {
        builder_.addProblem({Reason::DuplicateRow, {what}, where});
    }

    void readAsset(const JsonNode& row, const Place& where) {
        JsonFields fields(row, where);
        AssetPrice price;
        price.asset = fields.requiredAsset("asset");
        price.price = fields.requiredNumber("price", positiveAmount);
        price.confidence = fields.number("confidence", confidenceRange, 1.0);
        if (builder_.failed(fields)) return;
        if (assets_.insert(price.asset).second)
            builder_.market().assets.push_back(std::move(price));
        else
            reportTwice(price.asset.text(), where);
    }

    void readUnderlying(const JsonNode& row, const Place& where) {
        JsonFields fields(row, where);
        UnderlyingMarket market;
        market.underlying = fields.requiredAsset("underlying");
        market.spot = fields.requiredNumber("spot", positiveAmount);
        market.confidence = fields.number("confidence", confidenceRange, 1.0);
        market.averageDailyVolume = fields.number("average_daily_volume", nonNegativeAmount);
        if (builder_.failed(fields)) return;
        if (!underlyings_.insert(market.underlying).second) return reportTwice(market.underlying.text(), where);
        market.perpetual = readPerpetual(fields);
        std::set<Timestamp> seen;
        forEachRow(row, "expiries", where.path, [&](const JsonNode& expiryRow, const Place& place) {
            std::optional<ExpiryMarket> expiry = readExpiry(expiryRow, place);
            if (!expiry) return;
            if (!seen.insert(expiry->expiry).second) return reportTwice(formatTimestamp(expiry->expiry), place);
            market.expiries.push_back(std::move(*expiry));
        });
        builder_.market().underlyings.push_back(std::move(market));
    }

    std::optional<PerpetualMarket> readPerpetual(const JsonFields& underlying) {
        const JsonNode* node = underlying.object().find("perpetual");
        if (!node || node->isNull()) return std::nullopt;
        const Place where = underlying.placeOf("perpetual");
        if (!node->isObject()) {
            builder_.addProblem(
                {Reason::BadValue, {"perpetual", node->excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where});
            return std::nullopt;
        }
        JsonFields fields(*node, where);
        PerpetualMarket perpetual;
        perpetual.price = fields.requiredNumber("price", positiveAmount);
        perpetual.confidence = fields.number("confidence", confidenceRange, 1.0);
        perpetual.fundingRate8h = fields.number("funding_rate_8h", rateRange);
        if (builder_.failed(fields)) return std::nullopt;
        return perpetual;
    }

    std::optional<ExpiryMarket> readExpiry(const JsonNode& row, const Place& where) {
        JsonFields fields(row, where);
        ExpiryMarket expiry;
        expiry.expiry = readExpiryTime(fields);
        expiry.forward = fields.number("forward", positiveAmount);
        expiry.rate = fields.number("rate", rateRange);
        expiry.forwardConfidence = fields.number("forward_confidence", confidenceRange, 1.0);
        expiry.rateConfidence = fields.number("rate_confidence", confidenceRange, 1.0);
        expiry.volConfidence = fields.number("vol_confidence", confidenceRange, 1.0);
        if (builder_.failed(fields)) return std::nullopt;
        if (row.find("vols"))
            expiry.smile = readPoints(row, where);
        else if (const JsonNode* svi = row.find("svi"); svi && !svi->isNull())
            expiry.smile = readSvi(*svi, fields.placeOf("svi"));
        return expiry;
    }

    /// As instrument objects have it: a date alone is 08:00 UTC.
    static Timestamp readExpiryTime(JsonFields& fields) {
        constexpr std::size_t dateLength = 10;
        const Timestamp time = fields.requiredTime("expiry");
        return trimmed(fields.field("expiry").text).size() == dateLength ? time + std::chrono::hours(8) : time;
    }

    Smile readPoints(const JsonNode& expiry, const Place& where) {
        VolPoints smile;
        std::unordered_set<double> strikes;
        forEachRow(expiry, "vols", where.path, [&](const JsonNode& row, const Place& place) {
            JsonFields fields(row, place);
            const VolPoint point{fields.requiredNumber("strike", positiveAmount),
                                 fields.requiredNumber("vol", volatilityRange)};
            if (builder_.failed(fields)) return;
            if (!strikes.insert(point.strike).second)
                return reportTwice("strike " + fields.field("strike").found, place);
            smile.points.push_back(point);
        });
        if (smile.points.empty()) return std::monostate{};
        return smile;
    }

    Smile readSvi(const JsonNode& node, const Place& where) {
        if (!node.isObject()) {
            builder_.addProblem(
                {Reason::BadValue, {"svi", node.excerpt(), QT_TRANSLATE_NOOP("expected", "an object")}, where});
            return std::monostate{};
        }
        JsonFields fields(node, where);
        SviParameters svi;
        svi.a = fields.requiredNumber("a", anyAmount);
        svi.b = fields.requiredNumber("b", anyAmount);
        svi.rho = fields.requiredNumber("rho", anyAmount);
        svi.m = fields.requiredNumber("m", anyAmount);
        svi.sigma = fields.requiredNumber("sigma", anyAmount);
        svi.tau = fields.number("tau", positiveAmount);
        if (builder_.failed(fields)) return std::monostate{};
        if (svi.admissible()) return svi;
        builder_.addProblem(
            {Reason::OutOfRange,
             {"svi", node.excerpt(),
              QT_TRANSLATE_NOOP("expected", "b ≥ 0, |rho| < 1, sigma > 0, no negative variance, b(1+|rho|) ≤ 2")},
             where});
        return std::monostate{};
    }

    /// A mark, a quote, or both.
    void readInstrumentRow(const JsonNode& row, const Place& where) {
        constexpr QuoteNames names{"bid", "ask", "open_interest", "volume"};
        JsonFields fields(row, where);
        const std::string symbol = markedSymbol(fields);
        using Kind = FieldReader::Field::Kind;
        const auto stated = [&](const char* name) {
            const Kind kind = fields.field(name).kind;
            return kind != Kind::Absent && kind != Kind::Null;
        };
        const bool quoted = stated(names.bid) || stated(names.ask) || stated(names.openInterest) || stated(names.volume);
        // A mark may be 0 (a worthless option), a price may not.
        const std::optional<double> mark = quoted ? fields.number("mark", nonNegativeAmount)
                                                  : std::optional(fields.requiredNumber("mark", nonNegativeAmount));
        if (builder_.failed(fields)) return;
        if (!instruments_.insert(symbol).second) return reportTwice(symbol, where);
        if (mark) builder_.market().marks.emplace(symbol, *mark);
        builder_.readQuote(fields, symbol, names);
    }

    /// The canonical symbol. One the grammar does not know is kept as it is: it may be the description of contract
    /// terms.
    std::string markedSymbol(JsonFields& fields) {
        if (const JsonNode* terms = fields.object().find("instrument")) {
            const Result<Instrument> instrument = readInstrument(*terms, fields.placeOf("instrument"));
            if (instrument) return instrument->symbol;
            fields.reject(instrument.error());
            return {};
        }
        const std::string symbol = fields.requiredText("symbol", QT_TRANSLATE_NOOP("expected", "a symbol"));
        const Result<Instrument> instrument = parseSymbol(symbol);
        if (instrument) return instrument->symbol;
        if (!symbol.empty() && instrument.error().reason == Reason::UnknownSymbol)
            builder_.addNotice(
                QT_TRANSLATE_NOOP("FileNotice", "The mark of %1 is kept, but no symbol is written like that."),
                {symbol}, fields.where().row);
        return symbol;
    }

    const JsonNode& root_;
    MarketBuilder builder_;
    std::unordered_set<AssetCode> assets_;
    std::unordered_set<AssetCode> underlyings_;
    std::unordered_set<std::string> instruments_; ///< whose row was read
};

} // namespace

Result<MarketFile> readMarketJson(std::string_view text, const std::string& fileName) {
    const Result<JsonNode> root = parseJson(text, fileName);
    if (!root) return failure(root.error());
    if (const Result<void> format = checkFormat(*root, marketFormat, fileName); !format) return failure(format.error());
    return MarketJsonReader(*root, fileName).read();
}

Result<MarketFile> readMarket(std::string_view text, const std::string& fileName) {
    const std::string_view content = trimmed(text);
    if (content.empty()) return failure(Reason::FileEmpty, {fileName}, Place{fileName, 0, 0, {}});
    const bool json = content.front() == '{' || content.front() == '[';
    return json ? readMarketJson(text, fileName) : readChainCsv(text, fileName);
}

} // namespace marginscope
