// A table of a terminal: a column of names and columns of figures, set right.
#pragma once

#include <string>
#include <vector>

namespace marginscope {

struct TerminalOptions {
    int width = 120;
    bool colour = false;
};

class FigureTable {
public:
    FigureTable(const TerminalOptions& options, std::size_t nameWidth, std::size_t figureWidth);

    void line(std::string text = {});
    /// Set off from figures where the terminal has colours.
    void heading(const std::string& text);
    void quiet(const std::string& text);
    /// A remark, broken at blanks.
    void remark(const std::string& text);
    void row(const std::string& name, const std::vector<std::string>& figures);

    std::string release() { return std::move(out_); }

private:
    std::string dressed(const std::string& text, const char* colour) const;

    TerminalOptions options_;
    std::size_t nameWidth_, figureWidth_;
    std::string out_;
};

/// Whole units from 1 000 on, else two decimals; more where the figure would vanish, but rounding noise is 0. Signs: a
/// true minus.
std::string figureText(double value);

/// A field of a CSV file, quoted where it must be.
std::string csvText(const std::string& text);

} // namespace marginscope
