// What is typed into the positions table: read, refused with a sentence, or asked for as an edit of the book.
#include "ui/models/positions_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

namespace marginscope {

bool PositionsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString text = value.toString().trimmed();
    if (text == editText(index).toString()) return true;
    return isDraft(index.row()) ? setDraftData(index, text) : setPositionData(index, text);
}

bool PositionsModel::setPositionData(const QModelIndex& index, const QString& text) {
    const int row = index.row();
    Position position = portfolio_.positions[static_cast<std::size_t>(row)];
    const QString symbol = QString::fromStdString(position.instrument.symbol);
    if (text.isEmpty() && index.column() != EntryColumn) {
        rejected_.remove({row, index.column()});
        changedRow(row);
        return true;
    }
    if (index.column() == InstrumentColumn) {
        const Result<Instrument> instrument = parseSymbol(text.toStdString());
        if (!instrument) return reject(index, text, errorSentence(instrument.error()));
        position.instrument = *instrument;
        request(row, position, tr("Change %1 to %2").arg(symbol, QString::fromStdString(instrument->symbol)));
    } else {
        const std::optional<double> value = typedNumber(text);
        if (!value && !text.isEmpty()) return reject(index, text, tr("“%1” is not a number.").arg(text));
        if (index.column() == QuantityColumn)
            position.quantity = *value;
        else
            position.entryPrice = value;
        request(row, position,
                index.column() == QuantityColumn ? tr("Change quantity of %1").arg(symbol)
                                                 : tr("Change entry price of %1").arg(symbol));
    }
    rejected_.remove({row, index.column()});
    return true;
}

void PositionsModel::request(int row, Position position, const QString& text) {
    emit editRequested(ReplacePosition{static_cast<std::size_t>(row), std::move(position)}, text);
    changedRow(row);
}

bool PositionsModel::setDraftData(const QModelIndex& index, const QString& text) {
    QString& cell = index.column() == InstrumentColumn ? draft_.symbol
                    : index.column() == QuantityColumn ? draft_.quantity
                                                       : draft_.entry;
    cell = text;
    rejected_.remove({index.row(), index.column()});
    const Result<Instrument> instrument = parseSymbol(draft_.symbol.toStdString());
    if (index.column() == InstrumentColumn) {
        if (text.isEmpty()) draft_ = {};
        if (!text.isEmpty() && !instrument) return reject(index, text, errorSentence(instrument.error()));
        if (instrument && !text.isEmpty()) cell = QString::fromStdString(instrument->symbol);
    } else if (!text.isEmpty() && !typedNumber(text)) {
        return reject(index, text, tr("“%1” is not a number.").arg(text));
    }
    changedRow(index.row());
    const std::optional<double> quantity = typedNumber(draft_.quantity);
    if (draft_.symbol.isEmpty() || !instrument || !quantity) return true;

    Position position;
    position.instrument = *instrument;
    position.quantity = *quantity;
    position.entryPrice = typedNumber(draft_.entry);
    forgetInput();
    emit editRequested(InsertPosition{portfolio_.positions.size(), position},
                       tr("Add %1").arg(QString::fromStdString(position.instrument.symbol)));
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

} // namespace marginscope
