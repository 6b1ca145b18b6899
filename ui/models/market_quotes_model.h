// What the market quotes of the contracts of one expiry: mark, bid, ask, open interest, volume. To look at, not to edit.
#pragma once

#include "ui/models/market_table_model.h"

#include "core/market/edit.h"

namespace marginscope {

class MarketQuotesModel : public MarketTableModel {
    Q_OBJECT

public:
    enum Column { SymbolColumn, MarkColumn, BidColumn, AskColumn, SpreadColumn, OpenInterestColumn, TradedColumn, ColumnCount };
    using MarketTableModel::MarketTableModel;

    /// Another market or another expiry; none shows nothing. Contracts without expiry stand with every expiry.
    void show(std::shared_ptr<const MarketSnapshot> market, const std::optional<ExpiryPlace>& place);
    /// Whether any contract shown has something in a column.
    bool hasAny(int column) const;

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }

protected:
    int countIn(const MarketSnapshot&) const override { return static_cast<int>(rows_.size()); }
    Cell cell(int row, int column) const override;
    bool isEditable(int, int) const override { return false; }
    QString title(int column) const override;
    QString hint(int column) const override;
    Outcome typed(int, int, const QString&) override { return {}; }
    Outcome withoutRows(const QList<int>& rows) override;
    bool hasDraftIn(const MarketSnapshot&) const override { return false; }
    bool isDraftEditable(int) const override { return false; }

private:
    struct Row {
        std::string symbol;
        std::optional<double> mark;
        Quote quote;
    };

    std::vector<Row> rows_; ///< contracts without expiry first, then by strike, calls before puts
};

} // namespace marginscope
