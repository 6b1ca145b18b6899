#include "core/report/workbook_sheet.h"

#include <cmath>
#include <xlsxwriter.h>

namespace marginscope {

namespace {

constexpr std::array<const char*, cellFormats> numberFormats = {
    "@", "@", "@", "0", "General", "#,##0.00", "+#,##0.00;-#,##0.00;0.00", "#,##0.0000", "0.000000", "0.0%"};

/// Cut at a whole character where a cell could not hold it.
std::string fitting(const std::string& text) {
    // Well below LXW_STR_MAX characters, counted in bytes.
    constexpr std::size_t most = 32000;
    if (text.size() <= most) return text;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end);
}

lxw_format* formatOf(lxw_workbook* workbook, CellFormat kind) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_num_format(format, numberFormats[static_cast<std::size_t>(kind)]);
    if (kind == CellFormat::Heading) format_set_bold(format);
    if (kind == CellFormat::Heading) format_set_bottom(format, LXW_BORDER_THIN);
    if (kind == CellFormat::Wrapped) format_set_text_wrap(format);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    return format;
}

} // namespace

void WorkbookSheet::head(const std::vector<std::string>& titles, const std::vector<double>& widths) {
    for (std::size_t i = 0; i < widths.size(); ++i)
        worksheet_set_column(sheet_, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widths[i], nullptr);
    for (const std::string& title : titles)
        text(title, CellFormat::Heading);
    worksheet_freeze_panes(sheet_, 1, 0);
    worksheet_set_landscape(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_repeat_rows(sheet_, 0, 0);
    next();
}

void WorkbookSheet::next() {
    ++row_;
    column_ = 0;
}

WorkbookSheet& WorkbookSheet::text(const std::string& text, CellFormat format) {
    if (!text.empty())
        worksheet_write_string(sheet_, row_, column_, fitting(text).c_str(),
                               formats_[static_cast<std::size_t>(format)]);
    ++column_;
    return *this;
}

WorkbookSheet& WorkbookSheet::number(const std::optional<double>& value, CellFormat format) {
    if (value && std::isfinite(*value))
        worksheet_write_number(sheet_, row_, column_, *value, formats_[static_cast<std::size_t>(format)]);
    ++column_;
    return *this;
}

WorkbookFile::WorkbookFile(const std::filesystem::path& file, const std::filesystem::path& folder,
                           const std::string& title, std::int64_t secondsSince1970)
    : folder_(folder.string()) {
    lxw_workbook_options options = {LXW_FALSE, folder_.data(), LXW_FALSE};
    workbook_ = workbook_new_opt(file.c_str(), &options);
    if (workbook_ == nullptr) return;
    lxw_doc_properties properties{};
    std::string text = title, comment = "marginscope " MARGINSCOPE_VERSION;
    properties.title = text.data();
    properties.comments = comment.data();
    properties.created = secondsSince1970;
    workbook_set_properties(workbook_, &properties);
    for (std::size_t kind = 0; kind < cellFormats; ++kind)
        formats_[kind] = formatOf(workbook_, static_cast<CellFormat>(kind));
}

WorkbookFile::~WorkbookFile() {
    close();
}

WorkbookSheet WorkbookFile::add(const char* name) {
    return {workbook_add_worksheet(workbook_, name), formats_};
}

std::string WorkbookFile::close() {
    if (workbook_ == nullptr) return {};
    const lxw_error error = workbook_close(workbook_);
    workbook_ = nullptr;
    return error == LXW_NO_ERROR ? std::string() : lxw_strerror(error);
}

} // namespace marginscope
