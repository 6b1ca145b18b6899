#include "ui/models/market_words.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>
#include <set>

namespace marginscope {

namespace {

constexpr std::chrono::hours staleAfter{24};

struct MarketWords {
    Q_DECLARE_TR_FUNCTIONS(MarketWords)
};

QString percentMove(double move) {
    return formatShort(100.0 * move, 2, Sign::Both) + QStringLiteral("\u202F%");
}

QString priceMoveText(const MarketMove& move) {
    QStringList parts;
    if (move.price != 0.0) parts.append(MarketWords::tr("price %1").arg(percentMove(move.price)));
    for (const auto& [underlying, own] : move.priceOf)
        if (own != move.price)
            parts.append(MarketWords::tr("%1 %2", "underlying, move")
                             .arg(QString::fromStdString(underlying.text()), percentMove(own)));
    return parts.join(MarketWords::tr(", ", "between the parts of a list"));
}

QString daysText(double days) {
    if (days == 1.0) return MarketWords::tr("1 day later");
    if (days == std::floor(days)) return MarketWords::tr("%n days later", nullptr, static_cast<int>(days));
    return MarketWords::tr("%1 days later").arg(formatShort(days, 2));
}

bool isGap(Reason reason) {
    switch (reason) {
    case Reason::MissingUnderlying:
    case Reason::MissingSpot:
    case Reason::MissingForward:
    case Reason::MissingVolatility:
    case Reason::MissingPrice:
        return true;
    default:
        return false;
    }
}

/// What stands in for something of one position; empty where nothing does.
QString standIn(const MarkedPosition& position, const MarketSnapshot& market, const Rulebook& rulebook) {
    const auto underlying = [&] { return QString::fromStdString(position.instrument.underlying.text()); };
    const auto expiry = [&] { return QString::fromStdString(formatExpiryCode(position.instrument.expiry)); };
    if (!position.ownForward && !position.instrument.hasExpiry())
        return MarketWords::tr("The market has no perpetual price for %1; spot is used.").arg(underlying());
    if (!position.ownForward)
        return MarketWords::tr("The market has no forward for %1 %2; spot is used.").arg(underlying(), expiry());
    if (!rulebook.discount || !position.instrument.isOption()) return {};
    const UnderlyingMarket* held = market.findUnderlying(position.instrument.underlying);
    const ExpiryMarket* known = held ? held->findExpiry(position.instrument.expiry) : nullptr;
    if (known && known->rate) return {};
    return MarketWords::tr("The market has no rate for %1 %2; values are not discounted.").arg(underlying(), expiry());
}

} // namespace

QString marketAge(Timestamp asOf, Timestamp now) {
    using namespace std::chrono;
    if (asOf > now + minutes(1)) return MarketWords::tr("ahead of the clock");
    const auto age = now - asOf;
    if (age < minutes(1)) return MarketWords::tr("just now");
    const auto inMinutes = static_cast<int>(duration_cast<minutes>(age).count());
    const auto inHours = static_cast<int>(duration_cast<hours>(age).count());
    const auto inDays = static_cast<int>(duration_cast<days>(age).count());
    if (inHours == 0)
        return inMinutes == 1 ? MarketWords::tr("1 minute old") : MarketWords::tr("%n minutes old", nullptr, inMinutes);
    if (inDays == 0)
        return inHours == 1 ? MarketWords::tr("1 hour old") : MarketWords::tr("%n hours old", nullptr, inHours);
    return inDays == 1 ? MarketWords::tr("1 day old") : MarketWords::tr("%n days old", nullptr, inDays);
}

bool marketIsStale(Timestamp asOf, Timestamp now) {
    return now - asOf > staleAfter;
}

QString marketTime(Timestamp time) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return MarketWords::tr("%1 UTC").arg(
        QLocale().toString(moment, MarketWords::tr("d MMM yyyy HH:mm", "date and time in Qt's format")));
}

QString shiftText(const MarketMove& move) {
    QStringList parts;
    if (const QString price = priceMoveText(move); !price.isEmpty()) parts.append(price);
    if (move.vol != 0.0) parts.append(MarketWords::tr("vol %1").arg(percentMove(move.vol)));
    if (move.days != 0.0) parts.append(daysText(move.days));
    if (parts.isEmpty()) return {};
    return MarketWords::tr("Market moved: %1").arg(parts.join(MarketWords::tr(", ", "between the parts of a list")));
}

QString priceText(double price) {
    return formatFixed(price, price >= 100.0 ? 2 : price >= 1.0 ? 4 : 6);
}

QList<MarketGap> marketGaps(const Comparison& comparison, const MarketSnapshot& market) {
    QList<MarketGap> gaps;
    for (const NotModelled& left : comparison.notModelled)
        if (isGap(left.error.reason))
            gaps.append({errorSentence(left.error), left.row, left.instrument, left.collateral, true});
    std::set<QString> told;
    for (const MarkedPosition& position : comparison.book->positions) {
        const QString text = standIn(position, market, *comparison.rulebook);
        if (text.isEmpty() || !told.insert(text).second) continue;
        const int row = position.holdings.empty() ? 0 : position.holdings.front().row;
        gaps.append({text, row, position.instrument.symbol, false, false});
    }
    for (const MarkedCollateral& balance : comparison.book->collateral)
        if (!market.assetPrice(balance.asset))
            gaps.append({MarketWords::tr("The market has no price for %1; 1 USD is assumed.")
                             .arg(QString::fromStdString(balance.asset.text())),
                         0, balance.asset.text(), true, false});
    return gaps;
}

} // namespace marginscope
