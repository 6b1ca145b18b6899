// Prices of the market: underlyings with spot and perpetual, and other assets.
#pragma once

#include "ui/models/market_table_model.h"

namespace marginscope {

class MarketUnderlyingsModel : public MarketTableModel {
    Q_OBJECT

public:
    enum Column { UnderlyingColumn, SpotColumn, PerpetualColumn, FundingColumn, VolumeColumn, ColumnCount };
    using MarketTableModel::MarketTableModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    /// Row of an underlying, −1 where it is not there.
    int rowOf(const AssetCode& underlying) const;

protected:
    int countIn(const MarketSnapshot& market) const override { return static_cast<int>(market.underlyings.size()); }
    Cell cell(int row, int column) const override;
    bool isEditable(int, int column) const override { return column != UnderlyingColumn; }
    QString title(int column) const override;
    QString hint(int column) const override;
    Outcome typed(int row, int column, const QString& text) override;
    bool isDraftEditable(int column) const override { return column <= SpotColumn; }
    QString draftHint() const override;
    Outcome drafted(const QStringList& draft, int column) override;
};

class MarketAssetsModel : public MarketTableModel {
    Q_OBJECT

public:
    enum Column { AssetColumn, PriceColumn, ColumnCount };
    using MarketTableModel::MarketTableModel;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    int countIn(const MarketSnapshot& market) const override { return static_cast<int>(market.assets.size()); }
    Cell cell(int row, int column) const override;
    bool isEditable(int, int column) const override { return column == PriceColumn; }
    QString title(int column) const override;
    Outcome typed(int row, int column, const QString& text) override;
    Outcome withoutRows(const QList<int>& rows) override;
    bool isDraftEditable(int) const override { return true; }
    QString draftHint() const override;
    Outcome drafted(const QStringList& draft, int column) override;
};

} // namespace marginscope
