// Greeks of a book as a table, or what they explain of a P&L: by position, expiry, underlying or group, with sums.
#pragma once

#include "core/session/greeks.h"

#include <QAbstractTableModel>
#include <QString>

#include <memory>

namespace marginscope {

enum class GreeksView : std::uint8_t { Greeks, Explain };

class GreeksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit GreeksModel(QObject* parent = nullptr);

    /// Null: an empty table.
    void setAnswer(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const GreeksAnswer> answer);
    const GreeksAnswer* answer() const { return answer_.get(); }
    const Comparison* comparison() const { return comparison_.get(); }
    void setView(GreeksView view);
    GreeksView view() const { return view_; }
    /// The division the answer was asked for.
    void setBy(GreeksBy by);
    /// The figures belong to an earlier state of the book.
    void setStale(bool stale);

    /// What a column says, in one sentence.
    QString meaning(int column) const;
    /// Row of the book behind a line of one position; −1 for others.
    int bookRow(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const GreekTableLine& line(int row) const { return answer_->lines[static_cast<std::size_t>(row)]; }
    QString name(const GreekTableLine& line) const;
    QString coinOf(const GreekTableLine& line) const;
    std::optional<double> number(const QModelIndex& index) const;
    QString title(int column) const;
    QString unit(int column, const QString& coin) const;

    std::shared_ptr<const Comparison> comparison_;
    std::shared_ptr<const GreeksAnswer> answer_;
    GreeksView view_ = GreeksView::Greeks;
    GreeksBy by_ = GreeksBy::Position;
    bool stale_ = false;
};

} // namespace marginscope
