// Text of the clipboard as a table: what a spreadsheet, a file or a message puts there.
#pragma once

#include "ui/models/position_columns.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace marginscope {

enum class DecimalMark : std::uint8_t { Point, Comma };

struct PasteTable {
    QList<QStringList> rows; ///< cells, without the header
    QList<int> lines;        ///< line of the text each row begins on, from 1
    QList<int> columns;  ///< column of the positions table each cell is for, −1 for cells left out; empty: not told
    QStringList leftOut; ///< heads of columns that cannot be put in

    bool hasInstruments() const { return columns.contains(InstrumentColumn); }
    QString text(int row) const { return rows[row].join(QStringLiteral("  ")); }
};

/// Splits by tabs, semicolons or commas and finds out what the columns are, from a header or from what stands in them.
PasteTable readPasteTable(const QString& text);

/// The decimal mark of texts that are numbers; empty where it has to be asked for: 1,234 or 0,05.
std::optional<DecimalMark> decimalMarkOf(const QStringList& numbers);

/// A number written with a decimal mark; the other mark, blanks and apostrophes may group digits by threes.
std::optional<double> pastedNumber(const QString& text, DecimalMark mark);

} // namespace marginscope
