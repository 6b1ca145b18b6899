// What changed between two states as a table, for one regime at one level: the two totals, every factor with its
// replacements, what is left unexplained; the parts of the requirement and the parameters of the rulebooks.
#pragma once

#include "core/session/change.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace marginscope {

class ChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhatColumn,
        RequirementColumn,
        EquityColumn,
        ExcessColumn,
        OtherOrderColumn,
        NumbersColumn,
        ColumnCount
    };

    explicit ChangeModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setReport(std::shared_ptr<const ChangeReport> report);
    const ChangeReport* report() const { return report_.get(); }
    void setStanding(Regime regime, Level level);
    void setOrder(ChangeOrder order);
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// Everything a row says, in words.
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line {
        QString what, numbers;
        std::optional<double> requirement, equity, excess, otherOrder;
        QString sentence;
        bool head = false;
        bool total = false; ///< figures of a state, not changes
    };

    void build();
    void addFactor(ChangeFactor factor);
    void addDetails();
    Line line(const QString& what, const ChangeFigures& figures) const;
    std::optional<double> number(const QModelIndex& index) const;

    std::shared_ptr<const ChangeReport> report_;
    Regime regime_ = Regime::Portfolio;
    Level level_ = Level::Initial;
    ChangeOrder order_ = ChangeOrder::Forward;
    bool stale_ = false;
    std::vector<Line> lines_;
};

} // namespace marginscope
