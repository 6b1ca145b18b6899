// What is done to several positions at once: each leaves as one edit with one name.
#include "ui/models/book_edits.h"
#include "ui/models/paste_plan.h"
#include "ui/models/position_input.h"
#include "ui/panels/paste_dialog.h"
#include "ui/panels/positions_panel.h"

#include <QApplication>
#include <QClipboard>

#include <map>

namespace marginscope {

QList<int> PositionsPanel::selectedBookRows() const {
    QList<int> rows;
    for (const int row : table_->selectedRows()) {
        const int source = view_->sourceRow(row);
        if (source >= 0 && source != model_->draftRow()) rows.append(source);
    }
    return rows;
}

QList<int> PositionsPanel::selectedPositions() const {
    QList<int> rows = selectedBookRows();
    rows.erase(std::remove_if(rows.begin(), rows.end(), [this](int row) { return !model_->isPosition(row); }),
               rows.end());
    return rows;
}

void PositionsPanel::fillDown() {
    std::map<int, Position> changed;
    for (const int column : table_->selectedColumns()) {
        if (!isInputColumn(column)) continue;
        std::optional<QString> text; // of the top cell
        for (const int row : table_->selectedRows()) {
            const int source = view_->sourceRow(row);
            if (!model_->isPosition(source) || !table_->selectionModel()->isSelected(view_->index(row, column)))
                continue;
            if (!text) {
                text = inputText(model_->position(source), column);
                continue;
            }
            const auto place = changed.try_emplace(source, model_->position(source)).first;
            putText(place->second, column, *text);
        }
    }
    if (changed.empty()) return say(tr("Select a cell to fill from and the cells below it."));
    std::vector<RowEdit> edits;
    for (auto& [row, position] : changed)
        edits.push_back({row, std::move(position)});
    const QString text =
        edits.size() == 1 ? tr("Fill down 1 leg") : tr("Fill down %n legs", nullptr, static_cast<int>(edits.size()));
    emit editRequested(replacePositions(std::move(edits)), text);
}

void PositionsPanel::copySelection() {
    table_->copySelection();
}

void PositionsPanel::removeSelected() {
    const QList<int> rows = selectedBookRows();
    if (rows.isEmpty()) return;
    const QString name = model_->index(rows.front(), InstrumentColumn).data().toString();
    removeRows(rows, rows.size() == 1 ? tr("Remove %1").arg(name)
                                      : tr("Remove %n legs", nullptr, static_cast<int>(rows.size())));
}

void PositionsPanel::removeRows(const QList<int>& rows, const QString& text) {
    const int first = table_->selectedRows().front(), column = table_->currentIndex().column();
    emit editRequested(removePositions(model_->portfolio(), rows), text);
    table_->setCurrentIndex(view_->index(std::min(first, view_->draftRow()), std::max(column, 0)));
}

/// Every field a leg has something in, with all its digits, so that what is cut can be put elsewhere.
QString PositionsPanel::legsAsText(const QList<int>& rows) const {
    QList<int> columns;
    for (int column = 0; column < PositionColumnCount; ++column) {
        const bool filled = isInputColumn(column) && std::any_of(rows.begin(), rows.end(), [&](int row) {
                                return !inputText(model_->position(row), column).isEmpty();
                            });
        if (filled) columns.append(column);
    }
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cell(column));
        return cells.join(QLatin1Char('\t'));
    };
    QStringList lines{line(columnTitle)};
    for (const int row : rows)
        lines.append(line([&](int column) { return inputText(model_->position(row), column); }));
    return lines.join(QLatin1Char('\n'));
}

void PositionsPanel::cut() {
    const QList<int> rows = selectedPositions();
    if (rows.isEmpty()) return;
    cutText_ = legsAsText(rows);
    cutLegs_.clear();
    for (const int row : rows)
        cutLegs_.push_back(model_->position(row));
    QApplication::clipboard()->setText(cutText_);
    removeRows(rows, rows.size() == 1 ? tr("Cut 1 leg") : tr("Cut %n legs", nullptr, static_cast<int>(rows.size())));
}

void PositionsPanel::duplicateRows() {
    const QList<int> rows = selectedPositions();
    if (rows.isEmpty()) return;
    std::vector<Position> legs;
    for (const int row : rows)
        legs.push_back(model_->position(row));
    const auto after = static_cast<std::size_t>(*std::max_element(rows.begin(), rows.end())) + 1;
    const QString name = QString::fromStdString(legs.front().instrument.symbol);
    const QString text = legs.size() == 1 ? tr("Duplicate %1").arg(name)
                                          : tr("Duplicate %n legs", nullptr, static_cast<int>(legs.size()));
    emit editRequested(insertPositions(after, std::move(legs)), text);
}

PositionsPanel::Block PositionsPanel::pasteBlock() const {
    Block block;
    const QModelIndex current = table_->currentIndex();
    const QList<int> selected = selectedPositions();
    block.repeats = selected.size() > 1;
    if (block.repeats) block.rows = selected;
    for (int row = current.row(); !block.repeats && row >= 0 && row < view_->draftRow(); ++row)
        if (model_->isPosition(view_->sourceRow(row))) block.rows.append(view_->sourceRow(row));
    const QHeaderView& heads = table_->header();
    const int from = current.isValid() ? heads.visualIndex(current.column()) : 0;
    for (int place = from; place < heads.count(); ++place)
        if (!heads.isSectionHidden(heads.logicalIndex(place))) block.columns.append(heads.logicalIndex(place));
    return block;
}

void PositionsPanel::paste() {
    const QString text = QApplication::clipboard()->text();
    if (!cutText_.isEmpty() && text == cutText_) return pasteLegsAgain();
    const Block block = pasteBlock();
    PastePlan plan(text, *model_, {block.rows, block.columns, block.repeats});
    const QModelIndex current = table_->currentIndex();
    const QString word = text.trimmed();
    const bool oneWord = !word.isEmpty() && !word.contains(QLatin1Char('\n')) && !word.contains(QLatin1Char('\t'));
    if (current.isValid() && view_->isDraft(current.row()) && oneWord && !plan.makesLegs()) {
        const bool number = isNumberColumn(current.column()) && decimalMarkOf({word}).has_value();
        const bool symbol = current.column() == InstrumentColumn && parseSymbol(word.toStdString()).has_value();
        if (number || symbol) {
            view_->setData(current, word);
            return;
        }
    }
    if (!plan.refusal().isEmpty()) return say(plan.refusal());
    if (const auto mark = plan.decimalMark()) {
        const PasteReading reading = plan.read(*mark);
        if (reading.bad() == 0) return pasteReading(reading);
    }
    ask(std::move(plan));
}

void PositionsPanel::pasteLegsAgain() {
    const QString text =
        cutLegs_.size() == 1 ? tr("Paste a leg") : tr("Paste %n legs", nullptr, static_cast<int>(cutLegs_.size()));
    emit editRequested(insertPositions(model_->portfolio().positions.size(), cutLegs_), text);
}

void PositionsPanel::pasteReading(const PasteReading& reading) {
    if (reading.good() == 0) return;
    emit editRequested(reading.edit(model_->portfolio().positions.size()), reading.stepName());
    say(reading.stepName());
}

void PositionsPanel::ask(PastePlan plan) {
    auto* question = new PasteDialog(std::move(plan), this);
    connect(question, &PasteDialog::pasteConfirmed, this, &PositionsPanel::pasteReading);
    connect(question, &QDialog::finished, table_, [this] { table_->setFocus(Qt::OtherFocusReason); });
    question->open();
}

} // namespace marginscope
