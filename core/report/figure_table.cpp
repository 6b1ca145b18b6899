#include "core/report/figure_table.h"

#include "core/base/number.h"
#include "core/report/number_text.h"

#include <cmath>
#include <sstream>

namespace marginscope {

namespace {

constexpr const char* bold = "\033[1m";
constexpr const char* dim = "\033[2m";
constexpr const char* reset = "\033[0m";

} // namespace

FigureTable::FigureTable(const TerminalOptions& options, std::size_t nameWidth, std::size_t figureWidth)
    : options_(options)
    , nameWidth_(nameWidth)
    , figureWidth_(figureWidth) {}

std::string FigureTable::dressed(const std::string& text, const char* colour) const {
    return options_.colour ? colour + text + reset : text;
}

void FigureTable::line(std::string text) {
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    out_ += text + "\n";
}

void FigureTable::heading(const std::string& text) {
    line(dressed(text, bold));
}

void FigureTable::quiet(const std::string& text) {
    line(dressed(text, dim));
}

void FigureTable::remark(const std::string& text) {
    std::istringstream words(text);
    std::string present;
    for (std::string word; words >> word;) {
        if (!present.empty() && textWidth(present) + 1 + textWidth(word) > static_cast<std::size_t>(options_.width)) {
            quiet(present);
            present = "  ";
        }
        present += (present.empty() || present == "  " ? "" : " ") + word;
    }
    quiet(present);
}

void FigureTable::row(const std::string& name, const std::vector<std::string>& figures) {
    std::string text = fitted(name, nameWidth_, false);
    for (const std::string& figure : figures)
        text += fitted(figure, figureWidth_, true);
    line(text);
}

std::string figureText(double value) {
    const double size = std::fabs(value);
    if (size < 1e-9 || size >= 1000.0) return groupedNumber(value, 0);
    if (size >= 0.1) return groupedNumber(value, 2);
    return size >= 1e-4 ? groupedNumber(value, 4) : labelNumber(value, 3);
}

std::string csvText(const std::string& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + "\"";
}

} // namespace marginscope
