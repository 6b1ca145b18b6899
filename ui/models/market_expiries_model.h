// The expiries of one underlying: forward, basis, rate and the level of the smile.
#pragma once

#include "ui/models/market_table_model.h"

namespace marginscope {

class MarketExpiriesModel : public MarketTableModel {
    Q_OBJECT

public:
    enum Column { ExpiryColumn, DaysColumn, ForwardColumn, BasisColumn, RateColumn, VolColumn, ColumnCount };
    using MarketTableModel::MarketTableModel;

    void showUnderlying(const AssetCode& underlying);
    const AssetCode& underlying() const { return underlying_; }
    /// Empty for the row in which a new expiry is typed.
    std::optional<Timestamp> expiryAt(int row) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    int countIn(const MarketSnapshot& market) const override;
    Cell cell(int row, int column) const override;
    bool isEditable(int, int column) const override { return column >= ForwardColumn; }
    QString title(int column) const override;
    QString hint(int column) const override;
    Outcome typed(int row, int column, const QString& text) override;
    bool hasDraftIn(const MarketSnapshot& market) const override;
    bool isDraftEditable(int column) const override { return column == ExpiryColumn; }
    QString draftHint() const override;
    Outcome drafted(const QStringList& draft, int column) override;

private:
    QString place(int row) const;

    AssetCode underlying_;
};

} // namespace marginscope
