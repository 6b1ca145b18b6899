#include "ui/models/market_prices_model.h"

#include "core/market/edit.h"
#include "ui/models/market_words.h"
#include "ui/presentation/number_format.h"

namespace marginscope {

namespace {

QString codeOf(const AssetCode& asset) {
    return QString::fromStdString(asset.text());
}

/// Large amounts in millions or billions.
QString amountText(double amount) {
    constexpr double million = 1e6, billion = 1e9;
    if (amount >= billion) return MarketTableModel::tr("%1 bn", "billions").arg(formatShort(amount / billion, 2));
    if (amount >= million) return MarketTableModel::tr("%1 m", "millions").arg(formatShort(amount / million, 2));
    return formatFixed(amount, 0);
}

QString notAnAsset(const QString& text) {
    return MarketTableModel::tr("“%1” is not the code of an asset, such as BTC or USDC.").arg(text);
}

/// A draft of two cells, asset and price: what is wrong with the cell typed last, if anything is.
QString draftProblem(const QStringList& draft, int column) {
    const QString& text = draft[column];
    if (text.isEmpty()) return {};
    if (column == 0) return typedAssetCode(text) ? QString() : notAnAsset(text);
    return typedNumber(text) ? QString() : notANumber(text);
}

} // namespace

int MarketUnderlyingsModel::rowOf(const AssetCode& underlying) const {
    for (int row = 0; row < itemCount(); ++row)
        if (market().underlyings[static_cast<std::size_t>(row)].underlying == underlying) return row;
    return -1;
}

MarketTableModel::Cell MarketUnderlyingsModel::cell(int row, int column) const {
    const UnderlyingMarket& held = market().underlyings[static_cast<std::size_t>(row)];
    switch (column) {
    case SpotColumn:
        return figure(held.spot, priceText(held.spot), editableNumber(held.spot));
    case PerpetualColumn:
        if (!held.perpetual) return missing(tr("No perpetual price: spot stands in."));
        return figure(held.perpetual->price, priceText(held.perpetual->price), editableNumber(held.perpetual->price));
    case FundingColumn: {
        if (!held.perpetual || !held.perpetual->fundingRate8h) return missing({});
        const double rate = *held.perpetual->fundingRate8h;
        return figure(rate, formatShort(100.0 * rate, 6) + QStringLiteral("\u202F%"), editablePercent(rate));
    }
    case VolumeColumn:
        if (!held.averageDailyVolume) return missing({});
        return figure(*held.averageDailyVolume, amountText(*held.averageDailyVolume),
                      editableNumber(*held.averageDailyVolume));
    default:
        return {codeOf(held.underlying), codeOf(held.underlying)};
    }
}

QString MarketUnderlyingsModel::title(int column) const {
    static constexpr const char* titles[ColumnCount] = {QT_TR_NOOP("Underlying"), QT_TR_NOOP("Spot"),
                                                        QT_TR_NOOP("Perpetual"), QT_TR_NOOP("Funding 8 h"),
                                                        QT_TR_NOOP("Volume a day")};
    return tr(titles[column]);
}

QString MarketUnderlyingsModel::hint(int column) const {
    switch (column) {
    case SpotColumn:
        return tr("Index price. Forwards and the perpetual keep their basis: they move by the same ratio. Volatilities "
                  "stay with their strikes.");
    case PerpetualColumn:
        return tr("Leave it empty to let spot stand in.");
    case FundingColumn:
        return tr("Funding of the perpetual per 8 hours, in percent.");
    case VolumeColumn:
        return tr("Average daily volume in the currency of the market.");
    default:
        return {};
    }
}

MarketTableModel::Outcome MarketUnderlyingsModel::typed(int row, int column, const QString& text) {
    const AssetCode& underlying = market().underlyings[static_cast<std::size_t>(row)].underlying;
    const QString name = codeOf(underlying);
    const std::optional<double> value = column == FundingColumn ? typedPercent(text) : typedNumber(text);
    if (!value && !text.isEmpty()) return refuse(notANumber(text));
    switch (column) {
    case SpotColumn:
        if (!value) return refuse(tr("%1 needs a spot price.").arg(name));
        return step(withSpot(market(), underlying, *value), tr("Spot of %1 to %2").arg(name, formatShort(*value, 8)));
    case PerpetualColumn:
        return step(withPerpetual(market(), underlying, value),
                    value ? tr("Perpetual of %1 to %2").arg(name, formatShort(*value, 8))
                          : tr("Perpetual of %1 from spot").arg(name));
    case FundingColumn:
        return step(withFunding(market(), underlying, value), tr("Funding of %1").arg(name));
    default:
        return step(withDailyVolume(market(), underlying, value), tr("Daily volume of %1").arg(name));
    }
}

QString MarketUnderlyingsModel::draftHint() const {
    return tr("Type an underlying such as SOL, then its spot price.");
}

MarketTableModel::Outcome MarketUnderlyingsModel::drafted(const QStringList& draft, int column) {
    if (const QString problem = draftProblem(draft, column); !problem.isEmpty()) return refuse(problem);
    const auto asset = typedAssetCode(draft[UnderlyingColumn]);
    const auto spot = typedNumber(draft[SpotColumn]);
    if (!asset || !spot) return {};
    return step(withNewUnderlying(market(), *asset, *spot), tr("Add underlying %1").arg(codeOf(*asset)));
}

MarketTableModel::Cell MarketAssetsModel::cell(int row, int column) const {
    const AssetPrice& held = market().assets[static_cast<std::size_t>(row)];
    if (column == AssetColumn) return {codeOf(held.asset), codeOf(held.asset)};
    return figure(held.price, priceText(held.price), editableNumber(held.price));
}

QString MarketAssetsModel::title(int column) const {
    return column == AssetColumn ? tr("Asset") : tr("Price in %1").arg(hasMarket() ? codeOf(market().currency) : "");
}

MarketTableModel::Outcome MarketAssetsModel::typed(int row, int, const QString& text) {
    const AssetCode& asset = market().assets[static_cast<std::size_t>(row)].asset;
    const std::optional<double> price = typedNumber(text);
    if (!price && !text.isEmpty()) return refuse(notANumber(text));
    if (!price) return refuse(tr("%1 needs a price; press Delete to remove the asset.").arg(codeOf(asset)));
    return step(withAssetPrice(market(), asset, price),
                tr("Price of %1 to %2").arg(codeOf(asset), formatShort(*price, 8)));
}

MarketTableModel::Outcome MarketAssetsModel::withoutRows(const QList<int>& rows) {
    Result<MarketSnapshot> changed = market();
    for (const int row : rows)
        if (changed)
            changed = withAssetPrice(*changed, market().assets[static_cast<std::size_t>(row)].asset, std::nullopt);
    const QString first = codeOf(market().assets[static_cast<std::size_t>(rows.front())].asset);
    return step(std::move(changed), rows.size() == 1 ? tr("Remove the price of %1").arg(first)
                                                     : tr("Remove %n prices", nullptr, static_cast<int>(rows.size())));
}

QString MarketAssetsModel::draftHint() const {
    return tr("Type an asset such as EUR, then its price.");
}

MarketTableModel::Outcome MarketAssetsModel::drafted(const QStringList& draft, int column) {
    if (const QString problem = draftProblem(draft, column); !problem.isEmpty()) return refuse(problem);
    const auto asset = typedAssetCode(draft[AssetColumn]);
    const auto price = typedNumber(draft[PriceColumn]);
    if (!asset || !price) return {};
    return step(withAssetPrice(market(), *asset, price),
                tr("Price of %1 to %2").arg(codeOf(*asset), formatShort(*price, 8)));
}

} // namespace marginscope
