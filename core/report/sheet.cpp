#include "core/report/sheet.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <algorithm>
#include <utility>

namespace marginscope {

namespace {

constexpr std::size_t mostWords = 44;

std::string headOf(const SheetColumn& column) {
    const std::string head = column.head.english();
    return column.unit.empty() ? head : head + " " + column.unit;
}

std::vector<std::size_t> widthsOf(const Sheet& sheet) {
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        std::size_t width = textWidth(headOf(sheet.columns[column]));
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            width = std::max(width, textWidth(sheetText(sheet, row, column)));
        widths.push_back(sheet.columns[column].isWords ? std::min(width, mostWords) : width);
    }
    return widths;
}

/// Cut at blanks into lines of at most `width` columns; a word longer than that stays whole and is cut when it is shown.
std::vector<std::string> wrapped(const std::string& text, std::size_t width) {
    std::vector<std::string> lines;
    std::string line;
    std::size_t from = 0;
    while (from <= text.size()) {
        const std::size_t blank = std::min(text.find(' ', from), text.size());
        const std::string word = text.substr(from, blank - from);
        if (!line.empty() && textWidth(line) + 1 + textWidth(word) > width) lines.push_back(std::exchange(line, {}));
        line += (line.empty() ? "" : " ") + word;
        from = blank + 1;
    }
    lines.push_back(std::move(line));
    return lines;
}

} // namespace

std::string sheetText(const Sheet& sheet, std::size_t row, std::size_t column) {
    const SheetCell& cell = sheet.rows[row][column];
    const SheetColumn& shape = sheet.columns[column];
    if (cell.number) return groupedNumber(*cell.number, shape.decimals, shape.isSigned);
    if (cell.words.pattern.empty()) return shape.isWords ? "" : "–";
    return cell.words.english();
}

void addSheet(FigureTable& table, const Sheet& sheet) {
    if (!sheet.inTerminal) return;
    table.heading(sheet.title.english());
    const std::vector<std::size_t> widths = widthsOf(sheet);
    const auto row = [&](const auto& textOf) {
        std::string line;
        for (std::size_t column = 0; column < widths.size(); ++column)
            line += (column > 0 ? "  " : "") + fitted(textOf(column), widths[column], !sheet.columns[column].isWords);
        table.line(std::move(line));
    };
    if (!sheet.rows.empty()) row([&](std::size_t column) { return headOf(sheet.columns[column]); });
    for (std::size_t at = 0; at < sheet.rows.size(); ++at) {
        std::vector<std::vector<std::string>> cells;
        std::size_t height = 1;
        for (std::size_t column = 0; column < widths.size(); ++column) {
            std::string text = sheetText(sheet, at, column);
            cells.push_back(sheet.columns[column].isWords ? wrapped(text, widths[column]) : std::vector{std::move(text)});
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line)
            row([&](std::size_t column) { return line < cells[column].size() ? cells[column][line] : std::string(); });
    }
    for (const Phrase& remark : sheet.remarks)
        table.remark(remark.english());
    table.line();
}

std::string sheetsCsv(const std::vector<Sheet>& sheets) {
    std::string out = "section,row,item,figure,value,unit\n";
    for (const Sheet& sheet : sheets)
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            const SheetCell& name = sheet.rows[row].front();
            const std::string item = name.number ? formatNumber(*name.number) : name.words.english();
            for (std::size_t column = 1; column < sheet.columns.size(); ++column) {
                const SheetCell& cell = sheet.rows[row][column];
                if (!cell.number && cell.words.pattern.empty()) continue;
                out += sheet.id + "," + std::to_string(row + 1) + "," + csvText(item) + "," + sheet.columns[column].id +
                       "," + (cell.number ? formatNumber(*cell.number) : csvText(cell.words.english())) + "," +
                       csvText(sheet.columns[column].unit) + "\n";
            }
        }
    return out;
}

} // namespace marginscope
