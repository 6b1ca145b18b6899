// How far trouble is, as a table: what happens, what is now, and the smallest move that gets there in every direction.
#pragma once

#include "core/session/hits.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

class HitModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, FirstDirection, ColumnCount = FirstDirection + 5 };

    explicit HitModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setHits(std::shared_ptr<const HitDistances> hits);
    const HitDistances* hits() const { return hits_.get(); }
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// The direction of a column; none for the others.
    static std::optional<HitDirection> direction(int column);
    /// The scenario that binds in the unmoved market, as a sentence; empty where none does.
    QString bindingNow() const;
    /// What a cell says in one sentence.
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const HitAnswer& answer(int row) const { return hits_->answers[rows_[static_cast<std::size_t>(row)]]; }
    const HitDistance* distance(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    std::optional<double> number(const QModelIndex& index) const;

    std::shared_ptr<const HitDistances> hits_;
    std::vector<std::size_t> rows_; ///< answers that say something
    bool stale_ = false;
};

} // namespace marginscope
