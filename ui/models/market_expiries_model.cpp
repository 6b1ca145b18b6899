#include "ui/models/market_expiries_model.h"

#include "core/market/edit.h"
#include "ui/models/market_words.h"
#include "ui/presentation/number_format.h"

namespace marginscope {

namespace {

constexpr std::chrono::hours usualHour{8}; // of a day alone, as in files

QString percent(double value) {
    return formatPercent(100.0 * value, 2);
}

/// A date, a date with time, or a day as symbols write it.
std::optional<Timestamp> typedExpiry(const QString& text) {
    const std::string plain = text.trimmed().toUpper().toStdString();
    if (const Result<Instrument> future = parseSymbol("X-" + plain); future && future->hasExpiry())
        return future->expiry;
    const std::optional<Timestamp> time = parseTimestamp(plain);
    constexpr std::size_t dateLength = 10;
    return time && plain.size() == dateLength ? *time + usualHour : time;
}

} // namespace

void MarketExpiriesModel::showUnderlying(const AssetCode& underlying) {
    if (underlying == underlying_) return;
    underlying_ = underlying;
    showAnew();
}

std::optional<Timestamp> MarketExpiriesModel::expiryAt(int row) const {
    if (row < 0 || row >= itemCount()) return std::nullopt;
    return market().findUnderlying(underlying_)->expiries[static_cast<std::size_t>(row)].expiry;
}

int MarketExpiriesModel::countIn(const MarketSnapshot& market) const {
    const UnderlyingMarket* held = market.findUnderlying(underlying_);
    return held ? static_cast<int>(held->expiries.size()) : 0;
}

bool MarketExpiriesModel::hasDraftIn(const MarketSnapshot& market) const {
    return market.findUnderlying(underlying_) != nullptr;
}

MarketTableModel::Cell MarketExpiriesModel::cell(int row, int column) const {
    const UnderlyingMarket& held = *market().findUnderlying(underlying_);
    const ExpiryMarket& expiry = held.expiries[static_cast<std::size_t>(row)];
    switch (column) {
    case DaysColumn: {
        const double days = 365.0 * yearsBetween(market().asOf, expiry.expiry);
        return figure(days, formatFixed(days, 1), {});
    }
    case ForwardColumn:
        if (!expiry.forward) return missing(tr("No forward: spot stands in."));
        return figure(*expiry.forward, priceText(*expiry.forward), editableNumber(*expiry.forward));
    case BasisColumn: {
        if (!expiry.forward) return missing(tr("No forward: spot stands in."));
        const double basis = *expiry.forward / held.spot - 1.0;
        return figure(basis, formatPercent(100.0 * basis, 2, Sign::Both), editablePercent(basis));
    }
    case RateColumn:
        if (!expiry.rate) return missing(tr("No rate: values are not discounted."));
        return figure(*expiry.rate, percent(*expiry.rate), editablePercent(*expiry.rate));
    case VolColumn: {
        const std::optional<double> vol = atmVol(market(), {underlying_, expiry.expiry});
        if (!vol) return missing(tr("No smile: options of this expiry are not modelled."));
        return figure(*vol, percent(*vol), editablePercent(*vol));
    }
    default: {
        const QString code = QString::fromStdString(formatExpiryCode(expiry.expiry));
        return {code, code, {}, CellState::Plain, marketTime(expiry.expiry)};
    }
    }
}

QString MarketExpiriesModel::title(int column) const {
    static constexpr const char* titles[ColumnCount] = {QT_TR_NOOP("Expiry"),  QT_TR_NOOP("Days"),
                                                        QT_TR_NOOP("Forward"), QT_TR_NOOP("Basis"),
                                                        QT_TR_NOOP("Rate"),    QT_TR_NOOP("ATM vol")};
    return tr(titles[column]);
}

QString MarketExpiriesModel::hint(int column) const {
    switch (column) {
    case DaysColumn:
        return tr("Days from the time of the market to the expiry.");
    case ForwardColumn:
        return tr("Leave it empty to let spot stand in.");
    case BasisColumn:
        return tr("Forward against spot, in percent.");
    case RateColumn:
        return tr("Continuous, per year. Used where the rulebook discounts.");
    case VolColumn:
        return tr(
            "Volatility at the forward. Changing it moves the whole smile: listed points by one difference, SVI by "
            "its level.");
    default:
        return {};
    }
}

QString MarketExpiriesModel::place(int row) const {
    return QString::fromStdString(underlying_.text() + " " + formatExpiryCode(*expiryAt(row)));
}

MarketTableModel::Outcome MarketExpiriesModel::typed(int row, int column, const QString& text) {
    const ExpiryPlace at{underlying_, *expiryAt(row)};
    const std::optional<double> value = column == ForwardColumn ? typedNumber(text) : typedPercent(text);
    if (!value && !text.isEmpty()) return refuse(notANumber(text));
    switch (column) {
    case ForwardColumn:
        return step(withForward(market(), at, value),
                    value ? tr("Forward of %1 to %2").arg(place(row), formatShort(*value, 8))
                          : tr("Forward of %1 from spot").arg(place(row)));
    case BasisColumn:
        if (!value) return step(withForward(market(), at, value), tr("Forward of %1 from spot").arg(place(row)));
        return step(withBasis(market(), at, *value), tr("Basis of %1 to %2").arg(place(row), percent(*value)));
    case RateColumn:
        return step(withRate(market(), at, value), tr("Rate of %1").arg(place(row)));
    default:
        if (!value) return refuse(tr("Remove the points of the smile where it is shown to take the volatility away."));
        return step(withAtmVol(market(), at, *value), tr("Volatility of %1 to %2").arg(place(row), percent(*value)));
    }
}

QString MarketExpiriesModel::draftHint() const {
    return tr("Type an expiry such as 26MAR27 or 2027-03-26.");
}

MarketTableModel::Outcome MarketExpiriesModel::drafted(const QStringList& draft, int) {
    const QString& text = draft[ExpiryColumn];
    if (text.isEmpty()) return {};
    const std::optional<Timestamp> expiry = typedExpiry(text);
    if (!expiry) return refuse(tr("“%1” is not an expiry, such as 26MAR27 or 2027-03-26.").arg(text));
    return step(withNewExpiry(market(), {underlying_, *expiry}),
                tr("Add expiry %1").arg(QString::fromStdString(underlying_.text() + " " + formatExpiryCode(*expiry))));
}

} // namespace marginscope
