// The collateral of the open book: balances, prices, haircuts. Edits go out as requests.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/roles.h"

#include <QAbstractTableModel>
#include <QStringList>

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
        HaircutColumn,
        ValueColumn,
        AfterHaircutColumn,
        ShareColumn,
        VenueColumn,
        ColumnCount
    };

    explicit CollateralModel(QObject* parent = nullptr);

    /// Prices are those after the shift, where a balance follows the price of a coin.
    void setInputs(const Portfolio& portfolio, std::shared_ptr<const MarketSnapshot> market,
                   std::shared_ptr<const Rulebook> rulebook, const MarketMove& shift = {});

    int balanceCount() const { return static_cast<int>(balances_.size()); }
    /// Balances come first, then the row in which one is typed, then the sums.
    int draftRow() const { return balanceCount(); }
    int totalRow() const { return balanceCount() + 1; }
    /// Row of a balance by its place from 1 or, failing that, by its asset; −1 where there is none.
    int rowOf(int number, const std::string& asset) const;
    /// Whether any balance says where it is held.
    bool hasVenues() const;
    /// Assets of balances without a price: they count in no regime.
    QStringList assetsWithoutPrice() const;

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
    /// The asset of a new balance is typed, its quantity not.
    void quantityWanted();

private:
    bool isDraft(int row) const { return row == draftRow(); }
    bool isTotal(int row) const { return row == totalRow(); }
    std::optional<double> priceOf(const AssetCode& asset) const;
    double haircutOf(const AssetCode& asset) const;
    double total(int column) const;
    std::optional<double> number(int row, int column) const;
    QString text(int row, int column) const;
    QString figureText(int column, std::optional<double> value) const;
    QString editText(int row, int column) const;
    CellState state(int row, int column) const;
    bool reject(const QModelIndex& index, const QString& typed, const QString& sentence);
    bool setBalance(const QModelIndex& index, const QString& typed);
    bool setDraft(const QModelIndex& index, const QString& typed);
    QString draftText(int column) const;
    static bool isTyped(int column) { return column <= QuantityColumn || column == VenueColumn; }

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
    MarketMove shift_;
    AssetCode currency_;
    QString draftAsset_;
    QString draftQuantity_;
    QString draftVenue_;
    Rejected rejected_;
};

/// Balances of a block from a spreadsheet: asset and quantity per line, separated by tabs, semicolons or commas. A line
/// of headings may stand first; the venue is taken from the column that it calls so.
struct PastedCollateral {
    std::vector<CollateralBalance> balances;
    QStringList problems; ///< sentences, one per line that cannot be taken
};
PastedCollateral pastedCollateral(const QString& text);

} // namespace marginscope
