// The legs of a trade that was not done: what they buy and sell, at which price and fee; and behind them, muted, those of
// a line that is being typed. The legs are the panel's own, no part of the book.
#pragma once

#include "core/session/whatif.h"

#include <QAbstractTableModel>

#include <memory>

namespace marginscope {

class TicketModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Side, Quantity, Symbol, Price, Premium, Fee, Delta, ColumnCount };

    explicit TicketModel(QObject* parent = nullptr);

    const std::vector<TradeLeg>& legs() const { return legs_; }
    /// With the figures that belong to them, where they are known.
    void setLegs(std::vector<TradeLeg> legs, std::shared_ptr<const WhatIfReport> report = nullptr);
    void add(const std::vector<TradeLeg>& legs);
    void remove(const QList<int>& rows);
    void setLeg(int row, const TradeLeg& leg);
    /// Multiplies by a power of ten what one step of a size is: 5 → 1, 0.25 → 0.01, 4 570 → 100.
    static double sizeStep(double quantity);
    /// The quantity so many steps on; never zero.
    static double steppedSize(double quantity, double step, int steps);

    /// The figures of the legs; those beyond the legs of the ticket are shown behind it. Null: none yet.
    void setReport(std::shared_ptr<const WhatIfReport> report);
    void setStale(bool stale);
    bool isTyped(int row) const { return row >= static_cast<int>(legs_.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    /// The legs are others.
    void legsChanged();

private:
    const TradeLeg& leg(int row) const;
    const WhatIfLeg* answered(int row) const;
    std::optional<double> number(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;
    QString priceTip(int row) const;
    bool change(TradeLeg& leg, int column, const QString& typed) const;
    void changed();

    std::vector<TradeLeg> legs_;
    std::shared_ptr<const WhatIfReport> report_;
    bool stale_ = false;
};

} // namespace marginscope
