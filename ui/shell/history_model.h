// The steps of the active undo history as rows: the state it began with, then one row for each step.
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>

class QUndoGroup;
class QUndoStack;

namespace marginscope {

enum class StepState : std::uint8_t { Done, Here, Undone };

class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StateRole = Qt::UserRole, SavedRole };

    /// `histories` outlives the model.
    explicit HistoryModel(QUndoGroup& histories, QObject* parent = nullptr);

    /// Undoes or redoes until the book is as it was after this row's step.
    void jumpTo(int row);
    /// Row of the present state; −1 without a history.
    int here() const;
    StepState stateOf(int row) const;
    bool isSaved(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

signals:
    void hereChanged(int row);

private:
    void refresh();
    void takeRows(const QStringList& rows);
    QString spoken(int row) const;

    QUndoGroup& histories_;
    QPointer<QUndoStack> stack_; // the one the rows were taken from
    QStringList rows_;
};

} // namespace marginscope
