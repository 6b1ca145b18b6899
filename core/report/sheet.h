// Tables of any result as data: named columns with units, rows of figures and words. One shape for the terminal, CSV
// and the window.
#pragma once

#include "core/base/phrase.h"
#include "core/report/figure_table.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

struct SheetColumn {
    std::string id; ///< in CSV: "requirement_after"
    Phrase head;
    std::string unit; ///< "USD", "%", "BTC"; empty for words
    int decimals = 2;
    bool isWords = false;
    bool isSigned = false; ///< gains with their sign
};

/// A figure, words, or nothing.
struct SheetCell {
    std::optional<double> number;
    Phrase words;

    static SheetCell of(std::optional<double> value) { return {value, {}}; }
    static SheetCell of(double value) { return {value, {}}; }
    static SheetCell of(const std::string& name) { return {std::nullopt, {"%1", {name}}}; }
    static SheetCell of(Phrase phrase) { return {std::nullopt, std::move(phrase)}; }
};

struct Sheet {
    std::string id; ///< in CSV: the section
    Phrase title;
    std::vector<SheetColumn> columns; ///< the first is what a row is about
    std::vector<std::vector<SheetCell>> rows;
    std::vector<Phrase> remarks;           ///< below it
    bool inTerminal = true;                ///< long ones are left to CSV and JSON
    std::optional<std::size_t> emphasised; ///< a row that is the answer
};

/// "12 345.67", "–" for nothing, words in English.
std::string sheetText(const Sheet& sheet, std::size_t row, std::size_t column);

void addSheet(FigureTable& table, const Sheet& sheet);

/// section,row,item,figure,value,unit: every cell that has something; the item is the first column's words.
std::string sheetsCsv(const std::vector<Sheet>& sheets);

} // namespace marginscope
