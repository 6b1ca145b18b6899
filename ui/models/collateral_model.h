// The collateral of the open book: balances, prices, haircuts. Edits go out as requests.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>

namespace marginscope {

class CollateralModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        AssetColumn,
        QuantityColumn,
        PriceColumn,
        ValueColumn,
        HaircutColumn,
        AfterHaircutColumn,
        ColumnCount
    };

    explicit CollateralModel(QObject* parent = nullptr);

    void setInputs(const Portfolio& portfolio, std::shared_ptr<const MarketSnapshot> market,
                   std::shared_ptr<const Rulebook> rulebook);

    int balanceCount() const { return static_cast<int>(balances_.size()); }
    int draftRow() const { return balanceCount(); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void editRequested(const marginscope::PortfolioEdit& edit, const QString& text);
    void inputRejected(const QString& sentence);
    void legCompleted();

private:
    bool isDraft(int row) const { return row == draftRow(); }
    std::optional<double> number(int row, int column) const;
    QString text(int row, int column) const;
    QString editText(int row, int column) const;
    CellState state(int row, int column) const;
    bool reject(const QModelIndex& index, const QString& typed, const QString& sentence);
    bool setBalance(const QModelIndex& index, const QString& typed);
    bool setDraft(const QModelIndex& index, const QString& typed);

    struct Rejected {
        int row = -1;
        int column = -1;
        QString text;
        QString sentence;
    };
    const Rejected* rejectedAt(int row, int column) const {
        return rejected_.row == row && rejected_.column == column ? &rejected_ : nullptr;
    }

    std::vector<CollateralBalance> balances_;
    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    QString draftAsset_;
    QString draftQuantity_;
    Rejected rejected_;
};

} // namespace marginscope
