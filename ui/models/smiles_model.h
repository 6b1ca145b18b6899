// The market's volatilities as tables: strikes of one expiry with their fit, the term structure, quotes that look
// wrong.
#pragma once

#include "core/session/smiles.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

enum class SmilesView : std::uint8_t { Strikes, Term, Doubts };

class SmilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum PointColumn {
        StrikeColumn,
        MoneynessColumn,
        VolColumn,
        FitColumn,
        OffColumn,
        DeviationColumn,
        PointColumnCount
    };
    enum TermColumn {
        ExpiryColumn,
        DaysColumn,
        ForwardColumn,
        CarryColumn,
        AtmColumn,
        ForwardVolColumn,
        SkewColumn,
        RmsColumn,
        ButterflyColumn,
        CalendarColumn,
        TermColumnCount
    };
    enum DoubtColumn { QuoteColumn, WhyColumn, DoubtColumnCount };

    explicit SmilesModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setSmiles(std::shared_ptr<const MarketSmiles> smiles);
    const MarketSmiles* smiles() const { return smiles_.get(); }
    void setView(SmilesView view);
    SmilesView view() const { return view_; }
    /// Index into MarketSmiles::underlyings, and of its expiries; what does not exist shows nothing.
    void setPlace(int underlying, int expiry);
    const UnderlyingSmiles* underlying() const;
    const ExpirySmile* expiry() const;
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString pointText(int row, int column) const;
    QString termText(int row, int column) const;
    QString doubtText(int row, int column) const;
    bool isDoubtful(int row) const;
    bool isFigure(int column) const;

    std::shared_ptr<const MarketSmiles> smiles_;
    SmilesView view_ = SmilesView::Strikes;
    int underlying_ = 0, expiry_ = 0;
    bool stale_ = false;
};

/// "25DEC26"
QString expiryText(Timestamp expiry);

} // namespace marginscope
