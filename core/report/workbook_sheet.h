// Sheets of a workbook in the words of a report: rows of texts and numbers, each with the format of its kind.
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace marginscope {

enum class CellFormat : std::uint8_t {
    Text,
    Wrapped,
    Heading,
    Whole,
    Plain,
    Money,
    SignedMoney,
    Price,
    Greek,
    Percent
};
inline constexpr std::size_t cellFormats = 10;

/// One sheet, written from the top down.
class WorkbookSheet {
public:
    using Formats = std::array<lxw_format*, cellFormats>;
    WorkbookSheet(lxw_worksheet* sheet, const Formats& formats) : sheet_(sheet), formats_(formats) {}

    /// The first row, which stays in sight; widths in characters.
    void head(const std::vector<std::string>& titles, const std::vector<double>& widths);
    void next();
    WorkbookSheet& text(const std::string& text, CellFormat format = CellFormat::Text);
    /// A number that is not there, or not finite, leaves its cell empty.
    WorkbookSheet& number(const std::optional<double>& value, CellFormat format);

private:
    lxw_worksheet* sheet_;
    const Formats& formats_;
    std::uint32_t row_ = 0;
    std::uint16_t column_ = 0;
};

/// A workbook in a file of its own. The file is complete after close().
class WorkbookFile {
public:
    /// `folder` is also where parts are kept while they are written.
    WorkbookFile(const std::filesystem::path& file, const std::filesystem::path& folder, const std::string& title,
                 std::int64_t secondsSince1970);
    ~WorkbookFile();
    WorkbookFile(const WorkbookFile&) = delete;
    WorkbookFile& operator=(const WorkbookFile&) = delete;

    bool isOpen() const { return workbook_ != nullptr; }
    WorkbookSheet add(const char* name);
    /// Why it could not be written; empty if it was.
    std::string close();

private:
    std::string folder_;
    lxw_workbook* workbook_ = nullptr;
    WorkbookSheet::Formats formats_{};
};

} // namespace marginscope
