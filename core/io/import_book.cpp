#include "core/io/import_book.h"

namespace marginscope {

namespace {

Result<VenueFile> withoutFigures(Result<PortfolioFile> file) {
    return std::move(file).map([](PortfolioFile&& book) { return VenueFile{std::move(book), {}}; });
}

} // namespace

Result<VenueFile> importBook(std::string_view text, const std::string& fileName, std::optional<FileFormat> format) {
    const Result<FileFormat> found = format ? Result<FileFormat>(*format) : detectFormat(text, fileName);
    if (!found) return failure(found.error());
    switch (*found) {
    case FileFormat::PortfolioJson:
        return withoutFigures(readPortfolioJson(text, fileName));
    case FileFormat::PortfolioCsv:
        return withoutFigures(readPortfolioCsv(text, fileName));
    case FileFormat::DeribitPositions:
    case FileFormat::DeribitAccount:
        return readDeribitJson(text, fileName);
    case FileFormat::DeribitLog:
        return readDeribitLog(text, fileName);
    case FileFormat::MarketJson:
    case FileFormat::ChainCsv:
    case FileFormat::RulebookJson:
    case FileFormat::ComparisonJson:
    case FileFormat::Store:
        break;
    }
    return failure(Reason::UnknownFormat, {formatInfo(*found).id, "a book or a Deribit export"},
                   Place{fileName, 0, 0, {}});
}

} // namespace marginscope
