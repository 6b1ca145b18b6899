// Who makes the requirement, as a table: by position, by hedge group, or the savings of pairs as a matrix.
#pragma once

#include "core/session/attribution.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

enum class AttributionView : std::uint8_t { Positions, Groups, Pairs };

/// double, −1 … 1: how large a saving of the matrix is against the largest; invalid for other cells.
inline constexpr int heatRole = Qt::UserRole + 100;

class AttributionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum PositionColumn {
        NameColumn,
        AloneColumn,
        IncrementalColumn,
        EulerColumn,
        AumannShapleyColumn,
        ScenarioColumn,
        SavingColumn,
        PositionColumnCount
    };
    enum HedgeColumn {
        GroupColumn,
        LegsColumn,
        ApartColumn,
        TogetherColumn,
        GroupSavingColumn,
        GroupIncrementalColumn,
        GroupShareColumn,
        GroupColumnCount
    };

    explicit AttributionModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setAttribution(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const Attribution> attribution);
    const Attribution* attribution() const { return attribution_.get(); }
    void setView(AttributionView view);
    AttributionView view() const { return view_; }
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// The question a column answers and whether its figures add up; of the view as a whole for names.
    QString question(int column) const;
    /// The position behind a cell; nothing for sums, groups and parts of several positions.
    const MarkedPosition* position(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows below the positions.
    enum class Closing { Account, NotInProportion, Jumps, Sum };

    std::vector<Closing> closingRows() const;
    int leadingRows() const;
    std::optional<Closing> closing(int row) const;
    QString name(int row) const;
    std::optional<double> number(const QModelIndex& index) const;
    std::optional<double> partNumber(int row, int column) const;
    std::optional<double> closingNumber(Closing row, int column) const;
    std::optional<double> groupNumber(int row, int column) const;
    QString title(int column) const;
    QString tip(const QModelIndex& index) const;
    std::optional<double> heat(const QModelIndex& index) const;

    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const Attribution> attribution_;
    AttributionView view_ = AttributionView::Positions;
    double largestPair_ = 0.0;
    bool stale_ = false;
};

} // namespace marginscope
