// Gathers the rows of a book as they are read; shared by the readers of every book format.
#pragma once

#include "core/io/fields.h"
#include "core/io/portfolio_file.h"

#include <map>
#include <utility>

namespace marginscope {

class BookBuilder {
public:
    explicit BookBuilder(std::string fileName);

    void addPosition(Position position) { file_.portfolio.positions.push_back(std::move(position)); }
    /// Balances of one asset at one venue add up, with a notice.
    void addCollateral(const AssetCode& asset, double quantity, const std::string& venue, int row);
    void addUnread(UnreadRow row);
    void addProblem(Error error);
    void addNotice(const char* pattern, std::vector<PhraseArg> args, int row = 0);

    const std::string& fileName() const { return fileName_; }
    Portfolio& portfolio() { return file_.portfolio; }
    /// The book, or FileTooLarge where so many rows are bad that this is no book.
    Result<PortfolioFile> finish();

private:
    std::string fileName_;
    PortfolioFile file_;
    std::size_t droppedRows_ = 0;
    std::map<std::pair<AssetCode, std::string>, std::size_t> collateralIndex_;
};

/// The fields every position has, whatever its instrument: quantity, entry price, pot, leverage, reported P&L, group,
/// venue.
void readHolding(FieldReader& fields, Position& position);

/// "books/two-legs.json" is the book two-legs.
std::string stemOf(const std::string& fileName);

} // namespace marginscope
