// Two books side by side as a table: headed by sections, each figure of both and what the second one changes.
#pragma once

#include "core/session/versus.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

class VersusModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FigureColumn, UnitColumn, FirstColumn, SecondColumn, ChangeColumn, ColumnCount };

    explicit VersusModel(QObject* parent = nullptr);

    /// Null: an empty table. The titles are those of the two books.
    void setVersus(std::shared_ptr<const Versus> versus, const QString& first, const QString& second);
    const Versus* versus() const { return versus_.get(); }
    void setStale(bool stale);
    /// The line of a row; null for the head of a section.
    const VersusLine* line(int row) const;
    /// The names of scenarios, or what a change means; empty where there is nothing to add.
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        VersusSection section;
        std::optional<std::size_t> line; ///< none: the head of the section
    };
    std::optional<double> number(const QModelIndex& index) const;
    QString text(const QModelIndex& index) const;
    int good(const QModelIndex& index) const;

    std::shared_ptr<const Versus> versus_;
    std::vector<Row> rows_;
    QString first_, second_;
    bool stale_ = false;
};

} // namespace marginscope
