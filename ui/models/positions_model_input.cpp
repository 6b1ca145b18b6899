// What is typed into the positions table: read, refused with a sentence, or asked for as an edit of the book.
#include "ui/models/book_edits.h"
#include "ui/models/position_input.h"
#include "ui/models/positions_model.h"

namespace marginscope {

bool PositionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString text = value.toString().trimmed();
    if (text == editText(index).toString()) return true;
    return isDraft(index.row()) ? setDraftData(index, text) : setPositionData(index, text);
}

bool PositionsModel::setPositionData(const QModelIndex& index, const QString& text) {
    const bool needed = index.column() <= QuantityColumn;
    if (!needed || !text.isEmpty()) return setColumn({index.row()}, index.column(), text, index.row());
    rejected_.remove({index.row(), index.column()}); // emptied: what the book has is shown again
    changedRow(index.row());
    return true;
}

bool PositionsModel::setColumn(const QList<int>& rows, int column, const QString& text, int at) {
    std::vector<RowEdit> edits;
    for (const int row : rows) {
        if (!isPosition(row)) continue;
        Position edited = position(row);
        if (const auto sentence = putText(edited, column, text)) return reject(index(at, column), text, *sentence);
        rejected_.remove({row, column});
        edits.push_back({row, std::move(edited)});
    }
    if (edits.empty()) return false;
    const int first = edits.front().row;
    const QString words = edits.size() == 1
                              ? changeText(column, QString::fromStdString(position(first).instrument.symbol))
                              : changeText(column, static_cast<int>(edits.size()));
    emit editRequested(replacePositions(std::move(edits)), words);
    changedRow(first);
    return true;
}

bool PositionsModel::setDraftData(const QModelIndex& index, const QString& text) {
    const int column = index.column();
    rejected_.remove({index.row(), column});
    Position tried;
    if (column == InstrumentColumn && text.isEmpty()) {
        draft_.clear();
        changedRow(index.row());
        return true;
    }
    draft_[column] = text;
    if (!text.isEmpty()) {
        if (const auto sentence = putText(tried, column, text)) return reject(index, text, *sentence);
        if (column == InstrumentColumn) draft_[column] = inputText(tried, column);
    }
    changedRow(index.row());
    return completeDraft();
}

bool PositionsModel::completeDraft() {
    if (draft_.value(InstrumentColumn).isEmpty() || draft_.value(QuantityColumn).isEmpty()) return true;
    Position leg;
    for (auto cell = draft_.cbegin(); cell != draft_.cend(); ++cell)
        if (!cell.value().isEmpty() && putText(leg, cell.key(), cell.value())) return true; // its cell says why
    forgetInput();
    const QString symbol = QString::fromStdString(leg.instrument.symbol);
    emit editRequested(InsertPosition{portfolio_->positions.size(), std::move(leg)}, tr("Add %1").arg(symbol));
    changedRow(draftRow());
    emit legCompleted();
    return true;
}

bool PositionsModel::reject(const QModelIndex& index, const QString& text, const QString& sentence) {
    rejected_[{index.row(), index.column()}] = {text, sentence};
    changedRow(index.row());
    emit inputRejected(sentence);
    return true;
}

void PositionsModel::forgetInput() {
    draft_.clear();
    rejected_.clear();
}

} // namespace marginscope
