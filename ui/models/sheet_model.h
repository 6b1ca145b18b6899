// A table of a result as the core hands it over: words and figures with units.
#pragma once

#include "core/session/workspace.h"

#include "core/session/capital_answer.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

class SheetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetModel(QObject* parent = nullptr);

    /// Null: an empty table. The sheet is one of an answer that is kept alive with it.
    void setSheet(std::shared_ptr<const Sheet> sheet);
    const Sheet* sheet() const { return sheet_.get(); }
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const SheetCell& cell(const QModelIndex& index) const {
        return sheet_->rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    }
    const SheetColumn& column(int section) const { return sheet_->columns[static_cast<std::size_t>(section)]; }
    QString text(const QModelIndex& index) const;
    QString head(int section) const;

    std::shared_ptr<const Sheet> sheet_;
    bool stale_ = false;
};

} // namespace marginscope
