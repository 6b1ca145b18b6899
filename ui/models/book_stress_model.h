// P&L of several books in the same stress scenarios as a heat map: scenarios worst first, a column for each book.
#pragma once

#include "core/session/stress_books.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>
#include <vector>

namespace marginscope {

class BookStressModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit BookStressModel(QObject* parent = nullptr);

    /// Null: an empty table. `currency` stands in the heads.
    void setBooks(std::shared_ptr<const StressedBooks> books, const QString& currency);
    const StressedBooks* books() const { return books_.get(); }
    std::shared_ptr<const StressedBooks> sharedBooks() const { return books_; }
    /// The test whose call marks a cell (▲); none: the initial one of the portfolio regime.
    void setOrder(const StressOrder& order);
    const StressOrder& order() const { return order_; }
    void setStale(bool stale);

    const StressScenario* scenarioAt(int row) const;
    /// What the regime calls for; 0 where nothing, or where the book has no figures.
    double call(int row, int column) const;
    /// The cell, or the head of a column, in one sentence.
    QString sentence(int row, int column) const;
    std::optional<double> value(int row, int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const StressedBook& book(int column) const { return books_->books[static_cast<std::size_t>(column - 1)]; }
    const StressOutcome* outcome(int row, int column) const;
    Regime tested() const { return order_.regime.value_or(Regime::Portfolio); }
    QString name(int row) const;
    QString bookSentence(int column) const;

    std::shared_ptr<const StressedBooks> books_;
    QString currency_;
    StressOrder order_;
    std::vector<std::size_t> places_; ///< of the rows
    double largest_ = 0.0;
    bool stale_ = false;
};

} // namespace marginscope
