// What pasting would do to the book, before it is done: which rows can be taken, which cannot and why.
#pragma once

#include "core/session/workspace.h"
#include "ui/models/book_edits.h"
#include "ui/models/paste_table.h"
#include "ui/models/positions_model.h"

namespace marginscope {

/// Where a block without instruments goes: from the current cell down and to the right, as a person sees them.
struct PasteTarget {
    QList<int> rows;      ///< rows of the book
    QList<int> columns;   ///< columns of the positions table
    bool repeats = false; ///< a single row of the clipboard goes into every one of `rows`
};

/// One row of the clipboard.
struct PastedRow {
    int line = 0;         ///< of the text, from 1
    QString text;         ///< as it was
    int row = -1;         ///< of the book; −1: a new leg
    Position position;    ///< as it would become
    QStringList problems; ///< sentences; empty: can be taken

    bool isGood() const { return problems.isEmpty(); }
};

struct PasteReading {
    std::vector<PastedRow> rows;

    int good() const;
    int bad() const { return static_cast<int>(rows.size()) - good(); }
    /// The good rows as one edit; new legs go to the end of the book.
    PortfolioEdit edit(std::size_t positions) const;
    /// "Paste 3 legs"
    QString stepName() const;
};

class PastePlan {
public:
    PastePlan(const QString& text, const PositionsModel& model, const PasteTarget& target);

    /// Why there is nothing to paste, or empty.
    const QString& refusal() const { return refusal_; }
    /// Set where the text leaves no doubt.
    std::optional<DecimalMark> decimalMark() const { return mark_; }
    PasteReading read(DecimalMark mark) const;

    const PasteTable& table() const { return table_; }
    bool makesLegs() const { return table_.hasInstruments(); }
    /// A number the answer changes, for the question.
    QString exampleNumber() const;

private:
    QStringList numbers() const;
    PastedRow readRow(int at, DecimalMark mark) const;
    void readCell(PastedRow& row, int column, const QString& cell, DecimalMark mark) const;

    const PositionsModel& model_;
    PasteTable table_;
    PasteTarget target_;
    QString refusal_;
    std::optional<DecimalMark> mark_;
};

} // namespace marginscope
