// Stores in temporary folders, and books and markets of arbitrary content to put into them.
#pragma once

#include "core/store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <bit>
#include <cmath>
#include <random>

namespace marginscope::test {

/// A result's value; ends the test program with the reason where there is none.
template<class T>
T valueOf(Result<T> result) {
    if (!result) {
        std::string args;
        for (const std::string& arg : result.error().args)
            args += " " + arg;
        qFatal("unexpected error: %s%s", reasonWord(result.error().reason).c_str(), args.c_str());
    }
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// "ok", or the word of what went wrong.
template<class T>
QString wordOf(const Result<T>& result) {
    return QString::fromStdString(result ? "ok" : reasonWord(result.error().reason));
}

class StoreFolder {
public:
    std::filesystem::path path(const std::string& name = "book.marginscope") const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }
    Store open(const std::string& name = "book.marginscope") const { return valueOf(Store::open(path(name))); }

private:
    QTemporaryDir folder_;
};

/// Values of every kind a field can hold, the same for the same seed.
class Arbitrary {
public:
    explicit Arbitrary(unsigned seed) : engine_(seed) {}

    std::size_t upTo(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(engine_); }
    bool coin() { return upTo(1) == 1; }
    int integer() { return static_cast<int>(engine_() & 0x7fffffffU) - 0x3fffffff; }

    /// Any finite bit pattern but the negative zero, mixed with the numbers people type.
    double number() {
        if (coin()) return static_cast<double>(integer()) / 1000.0;
        const double value = std::bit_cast<double>(engine_());
        return std::isfinite(value) && value != 0.0 ? value : 0.1;
    }
    std::optional<double> maybe() { return coin() ? std::optional(number()) : std::nullopt; }

    std::string text() {
        static const std::vector<std::string> texts = {
            "", "BTC", "it's \"quoted\"", "Zürich – 価格", "line\nline", "a;b,c", "NULL", std::string("\0x", 2)};
        return texts[upTo(texts.size() - 1)];
    }
    Timestamp time() { return Timestamp(std::chrono::milliseconds(static_cast<std::int64_t>(engine_() >> 20U))); }

    Instrument instrument() {
        Instrument terms;
        terms.kind = static_cast<InstrumentKind>(upTo(3));
        terms.underlying = AssetCode(text());
        terms.settlement = static_cast<Settlement>(upTo(1));
        terms.settlementCurrency = AssetCode(text());
        if (coin()) terms.expiry = time();
        terms.strike = number();
        terms.right = static_cast<OptionRight>(upTo(1));
        terms.style = static_cast<ExerciseStyle>(upTo(1));
        terms.multiplier = number();
        terms.symbol = text();
        return terms;
    }

    Position position() {
        Position made;
        made.instrument = instrument();
        made.quantity = number();
        made.entryPrice = maybe();
        made.isolatedCollateral = maybe();
        made.leverage = maybe();
        made.unrealisedPnl = maybe();
        made.unrealisedFunding = maybe();
        made.group = text();
        made.venue = text();
        made.row = integer();
        return made;
    }

    UnreadRow unreadRow() {
        UnreadRow row;
        row.section = static_cast<UnreadRow::Section>(upTo(1));
        row.row = integer();
        row.name = text();
        row.text = text();
        row.error.reason = static_cast<Reason>(upTo(static_cast<std::size_t>(Reason::Cancelled)));
        for (std::size_t count = upTo(3); count > 0; --count)
            row.error.args.push_back(text());
        row.error.place = {text(), integer(), integer(), text()};
        return row;
    }

    Portfolio portfolio(const std::string& name, std::size_t positions = 12) {
        Portfolio book;
        book.name = name;
        book.description = text();
        book.currency = AssetCode(text());
        for (std::size_t count = upTo(positions); count > 0; --count)
            book.positions.push_back(position());
        for (std::size_t count = upTo(4); count > 0; --count) {
            const double quantity = number();
            book.collateral.push_back({AssetCode(text()), quantity});
        }
        for (std::size_t count = upTo(3); count > 0; --count)
            book.unreadRows.push_back(unreadRow());
        if (coin()) book.rulebook = text();
        book.openOrdersMargin = number();
        book.mmpMargin = number();
        return book;
    }

    Smile smile() {
        const std::size_t kind = upTo(2);
        if (kind == 0) return {};
        if (kind == 1) {
            SviParameters svi;
            for (double* parameter : {&svi.a, &svi.b, &svi.rho, &svi.m, &svi.sigma})
                *parameter = number();
            svi.tau = maybe();
            return svi;
        }
        VolPoints points;
        for (std::size_t count = upTo(4); count > 0; --count) {
            const double strike = number();
            points.points.push_back({strike, number()});
        }
        return points;
    }

    ExpiryMarket expiry() {
        ExpiryMarket made;
        made.expiry = time();
        made.forward = maybe();
        made.rate = maybe();
        made.smile = smile();
        made.forwardConfidence = number();
        made.rateConfidence = number();
        made.volConfidence = number();
        return made;
    }

    UnderlyingMarket underlying() {
        UnderlyingMarket made;
        made.underlying = AssetCode(text());
        made.spot = number();
        made.confidence = number();
        made.averageDailyVolume = maybe();
        if (coin()) {
            PerpetualMarket& perpetual = made.perpetual.emplace();
            perpetual.price = number();
            perpetual.confidence = number();
            perpetual.fundingRate8h = maybe();
        }
        for (std::size_t count = upTo(4); count > 0; --count)
            made.expiries.push_back(expiry());
        return made;
    }

    MarketSnapshot market(const std::string& name) {
        MarketSnapshot made;
        made.name = name;
        made.asOf = time();
        made.currency = AssetCode(text());
        for (std::size_t count = upTo(4); count > 0; --count) {
            AssetPrice price{AssetCode(text()), number(), 1.0};
            price.confidence = number();
            made.assets.push_back(price);
        }
        for (std::size_t count = upTo(3); count > 0; --count)
            made.underlyings.push_back(underlying());
        for (std::size_t count = upTo(5); count > 0; --count)
            made.marks[text() + std::to_string(count)] = number();
        for (std::size_t count = upTo(5); count > 0; --count) {
            Quote quote;
            for (std::optional<double>* part : {&quote.bid, &quote.ask, &quote.openInterest, &quote.volume})
                if (upTo(2) > 0) *part = std::fabs(number());
            if (!quote.isEmpty()) made.quotes[text() + std::to_string(count)] = quote;
        }
        return made;
    }

private:
    std::mt19937_64 engine_;
};

/// A book of `count` options, as large as asked for.
inline Portfolio largeBook(const std::string& name, std::size_t count, double firstStrike = 1000.0) {
    Portfolio book;
    book.name = name;
    Position position;
    position.instrument = *parseSymbol("BTC-25DEC26-100000-C");
    position.entryPrice = 0.045;
    position.venue = "deribit";
    for (std::size_t index = 0; index < count; ++index) {
        position.instrument.strike = firstStrike + static_cast<double>(index);
        position.instrument.symbol = formatSymbol(position.instrument);
        position.quantity = static_cast<double>(index) + 0.1;
        position.row = static_cast<int>(index) + 1;
        book.positions.push_back(position);
    }
    return book;
}

} // namespace marginscope::test
