// A table of figures as coloured cells: scenarios against books, underlyings or positions. A plain value and how it is
// painted; the same for a result file, an export and a report.
#pragma once

#include "ui/plots/surface_picture.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace marginscope {

struct HeatTable {
    PictureText text;
    QString rowTitle;    ///< "Scenario"
    QString unit;        ///< of every figure, with what it is: "P&L, USD"
    QString markMeaning; ///< of marked cells; empty: none is
    QStringList rows;
    QStringList columns;
    std::vector<double> values; ///< row by row; not finite: unknown, drawn empty
    std::vector<bool> marks;    ///< as values, or empty
    std::optional<int> chosenRow, chosenColumn; ///< set off from the others
    /// Columns that have a scale of their own, such as a sum beside its parts: not in the colours' range.
    std::vector<bool> sums; ///< by column, or empty

    double value(int row, int column) const;
    bool marked(int row, int column) const;
    bool isSum(int column) const;
    bool isEmpty() const { return rows.isEmpty() || columns.isEmpty(); }
};

/// The table with the columns of the largest figures only, at most so many and in their order; sums and the chosen
/// column stay. What was left out is said in the subtitle.
HeatTable withLargestColumns(HeatTable table, int most);

/// Fills the whole sheet: heading, cells with their figures where there is room, the scale of colours, provenance.
void paintHeatTable(QCPPainter& painter, const QSize& size, const HeatTable& table, const PlotTheme& theme,
                    const QFont& font);

/// Paints now; what it returns writes the file, on any thread, and says why it could not (empty if it could). Size in
/// 1/96 inch.
std::function<QString()> heatTableJob(const HeatTable& table, const PlotTheme& theme, const QFont& font,
                                      const QString& path, const QSize& size, int dpi);

/// Rows and columns with their names, locale-independent: row title, columns; empty where unknown.
QString heatTableCsv(const HeatTable& table);

} // namespace marginscope
