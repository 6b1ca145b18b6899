// A spreadsheet (XLSX) read back, knowing nothing of the program that wrote it.
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace marginscope::test {

struct SheetCell {
    QString text;                 ///< empty for numbers
    std::optional<double> number; ///< empty for texts
    bool formula = false;
    QString format; ///< of the number: "#,##0.00"
};

class SheetCells {
public:
    int rows() const { return rows_; }
    /// From 0; an empty cell where there is none.
    SheetCell at(int row, int column) const { return cells_.value({row, column}); }
    /// Column of a title in the first row, −1 where there is none.
    int column(const QString& title) const;
    /// Row of a text in the first column, −1 where there is none.
    int row(const QString& title) const;
    bool hasFormulas() const;
    void set(int row, int column, const SheetCell& cell);

private:
    QMap<QPair<int, int>, SheetCell> cells_;
    int rows_ = 0;
};

/// The files of a zip archive. Ends the test program where it is none.
QMap<QString, QByteArray> unzipped(const QByteArray& bytes);

class Spreadsheet {
public:
    explicit Spreadsheet(const QByteArray& bytes);

    QStringList sheets() const { return names_; }
    SheetCells sheet(const QString& name) const { return sheets_.value(name); }

private:
    QStringList names_;
    QMap<QString, SheetCells> sheets_;
};

} // namespace marginscope::test
