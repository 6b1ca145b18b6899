#include "core/store/market_rows.h"

#include "core/base/phrase.h"
#include "core/store/command.h"
#include "core/store/failure.h"

#include <SQLiteCpp/Database.h>

namespace marginscope::database {

namespace {

constexpr const char* noSmile = "none";
constexpr const char* pointsSmile = "points";
constexpr const char* sviSmile = "svi";

// Foreign keys hold inside the file, but a file may have been written without them.
template<class T>
T& elementAt(std::vector<T>& list, std::size_t index) {
    if (index >= list.size()) refuse(Reason::StoreCorrupt, {QT_TRANSLATE_NOOP("expected", "a row without its parent")});
    return list[index];
}

const char* smileWord(const Smile& smile) {
    if (std::holds_alternative<VolPoints>(smile)) return pointsSmile;
    return std::holds_alternative<SviParameters>(smile) ? sviSmile : noSmile;
}

Smile emptySmile(const std::string& word) {
    if (word == pointsSmile) return VolPoints{};
    if (word == sviSmile) return SviParameters{};
    return {};
}

/// Writes the underlyings of one market with statements prepared once.
class UnderlyingWriter {
public:
    UnderlyingWriter(SQLite::Database& database, std::int64_t market)
        : market_(market)
        , underlying_(database, "INSERT INTO market_underlying VALUES (?,?,?,?,?,?,?,?,?)")
        , expiry_(database, "INSERT INTO market_expiry VALUES (?,?,?,?,?,?,?,?,?,?)")
        , point_(database, "INSERT INTO market_vol_point VALUES (?,?,?,?,?,?)")
        , svi_(database, "INSERT INTO market_svi VALUES (?,?,?,?,?,?,?,?,?)") {}

    void write(std::size_t index, const UnderlyingMarket& market) {
        std::optional<double> price, confidence, funding;
        if (market.perpetual) {
            price = market.perpetual->price;
            confidence = market.perpetual->confidence;
            funding = market.perpetual->fundingRate8h;
        }
        underlying_
            .with(market_, index, market.underlying, market.spot, market.confidence, market.averageDailyVolume, price,
                  confidence, funding)
            .run();
        for (std::size_t expiry = 0; expiry < market.expiries.size(); ++expiry)
            writeExpiry(index, expiry, market.expiries[expiry]);
    }

private:
    void writeExpiry(std::size_t underlying, std::size_t index, const ExpiryMarket& market) {
        expiry_
            .with(market_, underlying, index, market.expiry, market.forward, market.rate, smileWord(market.smile),
                  market.forwardConfidence, market.rateConfidence, market.volConfidence)
            .run();
        if (const auto* points = std::get_if<VolPoints>(&market.smile)) writePoints(underlying, index, *points);
        if (const auto* svi = std::get_if<SviParameters>(&market.smile))
            svi_.with(market_, underlying, index, svi->a, svi->b, svi->rho, svi->m, svi->sigma, svi->tau).run();
    }

    void writePoints(std::size_t underlying, std::size_t expiry, const VolPoints& points) {
        std::size_t index = 0;
        for (const VolPoint& point : points.points)
            point_.with(market_, underlying, expiry, index++, point.strike, point.vol).run();
    }

    std::int64_t market_;
    Command underlying_;
    Command expiry_;
    Command point_;
    Command svi_;
};

void insertContents(SQLite::Database& database, std::int64_t id, const MarketSnapshot& market) {
    Command asset(database, "INSERT INTO market_asset VALUES (?,?,?,?,?)");
    std::size_t index = 0;
    for (const AssetPrice& price : market.assets)
        asset.with(id, index++, price.asset, price.price, price.confidence).run();

    UnderlyingWriter writer(database, id);
    for (std::size_t underlying = 0; underlying < market.underlyings.size(); ++underlying)
        writer.write(underlying, market.underlyings[underlying]);

    Command mark(database, "INSERT INTO market_mark VALUES (?,?,?)");
    for (const auto& [symbol, value] : market.marks)
        mark.with(id, symbol, value).run();

    Command quotes(database, "INSERT INTO market_quote VALUES (?,?,?,?,?,?)");
    for (const auto& [symbol, quote] : market.quotes)
        quotes.with(id, symbol, quote.bid, quote.ask, quote.openInterest, quote.volume).run();
}

void readAssets(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT asset, price, confidence FROM market_asset WHERE market_id = ? ORDER BY idx");
    command.with(id);
    while (command.next()) {
        AssetPrice price;
        price.asset = command.asset();
        price.price = command.number();
        price.confidence = command.number();
        market.assets.push_back(std::move(price));
    }
}

void readUnderlyings(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT underlying, spot, confidence, average_daily_volume, perpetual_price,"
                              " perpetual_confidence, perpetual_funding_rate_8h"
                              " FROM market_underlying WHERE market_id = ? ORDER BY idx");
    command.with(id);
    while (command.next()) {
        UnderlyingMarket underlying;
        underlying.underlying = command.asset();
        underlying.spot = command.number();
        underlying.confidence = command.number();
        underlying.averageDailyVolume = command.optionalNumber();
        if (!command.null()) {
            PerpetualMarket& perpetual = underlying.perpetual.emplace();
            perpetual.price = command.number();
            perpetual.confidence = command.number();
            perpetual.fundingRate8h = command.optionalNumber();
        }
        market.underlyings.push_back(std::move(underlying));
    }
}

void readExpiries(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT underlying_idx, expiry, forward, rate, smile, forward_confidence,"
                              " rate_confidence, vol_confidence"
                              " FROM market_expiry WHERE market_id = ? ORDER BY underlying_idx, idx");
    command.with(id);
    while (command.next()) {
        UnderlyingMarket& underlying = elementAt(market.underlyings, command.count());
        ExpiryMarket& expiry = underlying.expiries.emplace_back();
        expiry.expiry = command.time();
        expiry.forward = command.optionalNumber();
        expiry.rate = command.optionalNumber();
        expiry.smile = emptySmile(command.text());
        expiry.forwardConfidence = command.number();
        expiry.rateConfidence = command.number();
        expiry.volConfidence = command.number();
    }
}

template<class Shape>
Shape& readSmile(Command& command, MarketSnapshot& market) {
    UnderlyingMarket& underlying = elementAt(market.underlyings, command.count());
    auto* shape = std::get_if<Shape>(&elementAt(underlying.expiries, command.count()).smile);
    if (!shape) refuse(Reason::StoreCorrupt, {QT_TRANSLATE_NOOP("expected", "a smile of two kinds")});
    return *shape;
}

void readPoints(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT underlying_idx, expiry_idx, strike, vol FROM market_vol_point"
                              " WHERE market_id = ? ORDER BY underlying_idx, expiry_idx, idx");
    command.with(id);
    while (command.next()) {
        VolPoint& point = readSmile<VolPoints>(command, market).points.emplace_back();
        point.strike = command.number();
        point.vol = command.number();
    }
}

void readSvi(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT underlying_idx, expiry_idx, a, b, rho, m, sigma, tau FROM market_svi"
                              " WHERE market_id = ?");
    command.with(id);
    while (command.next()) {
        SviParameters& svi = readSmile<SviParameters>(command, market);
        for (double* parameter : {&svi.a, &svi.b, &svi.rho, &svi.m, &svi.sigma})
            *parameter = command.number();
        svi.tau = command.optionalNumber();
    }
}

void readMarks(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT symbol, mark FROM market_mark WHERE market_id = ? ORDER BY symbol");
    command.with(id);
    while (command.next()) {
        std::string symbol = command.text();
        market.marks.emplace_hint(market.marks.end(), std::move(symbol), command.number());
    }
}

void readQuotes(SQLite::Database& database, std::int64_t id, MarketSnapshot& market) {
    Command command(database, "SELECT symbol, bid, ask, open_interest, volume FROM market_quote WHERE market_id = ?"
                              " ORDER BY symbol");
    command.with(id);
    while (command.next()) {
        std::string symbol = command.text();
        Quote quote;
        for (std::optional<double>* part : {&quote.bid, &quote.ask, &quote.openInterest, &quote.volume})
            *part = command.optionalNumber();
        market.quotes.emplace_hint(market.quotes.end(), std::move(symbol), quote);
    }
}

} // namespace

std::optional<std::int64_t> findMarket(SQLite::Database& database, const std::string& name) {
    Command command(database, "SELECT id FROM market WHERE name = ?");
    if (!command.with(name).next()) return std::nullopt;
    return command.integer();
}

std::vector<MarketEntry> marketEntries(SQLite::Database& database) {
    std::vector<MarketEntry> entries;
    Command command(database, "SELECT name, as_of, created, modified,"
                              " (SELECT count(*) FROM market_underlying WHERE market_id = market.id)"
                              " FROM market ORDER BY name");
    while (command.next()) {
        MarketEntry entry;
        entry.name = command.text();
        entry.asOf = command.time();
        entry.created = command.time();
        entry.modified = command.time();
        entry.underlyings = command.count();
        entries.push_back(std::move(entry));
    }
    return entries;
}

MarketSnapshot readMarket(SQLite::Database& database, std::int64_t id) {
    MarketSnapshot market;
    Command command(database, "SELECT name, as_of, currency FROM market WHERE id = ?");
    command.with(id).next();
    market.name = command.text();
    market.asOf = command.time();
    market.currency = command.asset();
    readAssets(database, id, market);
    readUnderlyings(database, id, market);
    readExpiries(database, id, market);
    readPoints(database, id, market);
    readSvi(database, id, market);
    readMarks(database, id, market);
    readQuotes(database, id, market);
    return market;
}

void insertMarket(SQLite::Database& database, const MarketSnapshot& market, Timestamp now) {
    Command(database, "INSERT INTO market (name, as_of, currency, created, modified) VALUES (?, ?, ?, ?, ?)")
        .with(market.name, market.asOf, market.currency, now, now)
        .run();
    insertContents(database, database.getLastInsertRowid(), market);
}

void replaceMarket(SQLite::Database& database, std::int64_t id, const MarketSnapshot& market, Timestamp now) {
    Command(database, "UPDATE market SET as_of = ?, currency = ?, modified = ? WHERE id = ?")
        .with(market.asOf, market.currency, now, id)
        .run();
    for (const char* sql :
         {"DELETE FROM market_asset WHERE market_id = ?", "DELETE FROM market_underlying WHERE market_id = ?",
          "DELETE FROM market_mark WHERE market_id = ?", "DELETE FROM market_quote WHERE market_id = ?"})
        Command(database, sql).with(id).run();
    insertContents(database, id, market);
}

} // namespace marginscope::database
