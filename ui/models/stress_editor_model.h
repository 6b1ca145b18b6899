// The moves of one stress scenario as a table to type into: a row per underlying, for all others, and per stablecoin.
#pragma once

#include "core/session/stress.h"

#include <QAbstractTableModel>
#include <QString>

namespace marginscope {

class StressEditorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        SubjectColumn,
        PriceColumn,
        VolColumn,
        VolKindColumn,
        ShortPowerColumn,
        LongPowerColumn,
        BasisColumn,
        PerpetualColumn,
        FundingColumn,
        ColumnCount
    };

    explicit StressEditorModel(QObject* parent = nullptr);

    /// `offered`: underlyings and money that have a row although the scenario does not name them.
    void setScenario(const StressScenario& scenario, const std::vector<AssetCode>& offered);
    const StressScenario& scenario() const { return scenario_; }
    /// Takes the moves of a row away. The underlying then moves as all others do.
    void clearRow(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A move was typed.
    void edited();
    /// What was typed is not a move, and why.
    void refused(const QString& sentence);

private:
    enum class RowKind { Others, Underlying, Money, NewSubject };
    struct Row {
        RowKind kind;
        AssetCode code;
    };

    const UnderlyingStress* stressOf(const Row& row) const;
    bool isStated(const Row& row) const;
    std::optional<double> number(const Row& row, int column) const;
    bool isPercent(int column) const;
    QString text(const Row& row, int column) const;
    QString subject(const Row& row) const;
    bool accept(StressScenario changed);
    bool typedSubject(const QString& text);
    bool typedNumberIn(const Row& row, int column, const QString& text);
    bool typedKind(const Row& row, const QString& text);
    void listRows();

    StressScenario scenario_;
    std::vector<AssetCode> offered_;
    std::vector<Row> rows_;
};

} // namespace marginscope
