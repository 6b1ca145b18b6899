// The smile of one expiry: listed points, or the parameters of an SVI curve.
#pragma once

#include "ui/models/market_table_model.h"

#include "core/market/edit.h"

namespace marginscope {

class MarketSmileModel : public MarketTableModel {
    Q_OBJECT

public:
    enum PointColumn { StrikeColumn, VolColumn, DistanceColumn, ColumnCount };
    enum SviColumn { ParameterColumn, ValueColumn, MeaningColumn };
    enum SviRow { LevelRow, WingsRow, SlopeRow, PlaceRow, WidthRow, TimeRow, SviRowCount };
    using MarketTableModel::MarketTableModel;

    /// Another expiry; none shows nothing.
    void showExpiry(const std::optional<ExpiryPlace>& place);
    /// As setMarket, for a smile that may change between points and SVI.
    void follow(std::shared_ptr<const MarketSnapshot> market);
    bool isSvi() const { return svi_; }

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    int countIn(const MarketSnapshot& market) const override;
    Cell cell(int row, int column) const override;
    bool isEditable(int row, int column) const override;
    bool isFigure(int column) const override { return svi_ ? column == ValueColumn : true; }
    QString title(int column) const override;
    QString hint(int column) const override;
    Outcome typed(int row, int column, const QString& text) override;
    Outcome withoutRows(const QList<int>& rows) override;
    bool hasDraftIn(const MarketSnapshot& market) const override { return !svi_ && expiry(market) != nullptr; }
    bool isDraftEditable(int column) const override { return column != DistanceColumn; }
    QString draftHint() const override;
    Outcome drafted(const QStringList& draft, int column) override;

private:
    const ExpiryMarket* expiry(const MarketSnapshot& market) const;
    double forward() const;
    VolPoints points() const;
    QString name() const;
    Cell sviCell(int row, int column) const;
    Outcome typedPoint(int row, int column, const QString& text);
    Outcome typedParameter(int row, const QString& text);

    std::optional<ExpiryPlace> place_;
    bool svi_ = false;
};

} // namespace marginscope
