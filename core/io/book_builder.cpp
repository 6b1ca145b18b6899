#include "core/io/book_builder.h"

#include "core/base/phrase.h"

#include <filesystem>

namespace marginscope {

namespace {

constexpr std::size_t maxBadRows = 100'000;
constexpr std::size_t maxNotices = 1000;

} // namespace

BookBuilder::BookBuilder(std::string fileName) : fileName_(std::move(fileName)) {
    file_.portfolio.name = stemOf(fileName_);
}

void BookBuilder::addCollateral(const AssetCode& asset, double quantity, const std::string& venue, int row) {
    std::vector<CollateralBalance>& balances = file_.portfolio.collateral;
    const auto [entry, isNew] = collateralIndex_.try_emplace(std::pair(asset, venue), balances.size());
    if (isNew) {
        balances.push_back({asset, quantity, venue});
        return;
    }
    balances[entry->second].quantity += quantity;
    addNotice(QT_TRANSLATE_NOOP("FileNotice", "Collateral %1 is given more than once; the balances were added up."),
              {asset.text()}, row);
}

void BookBuilder::addUnread(UnreadRow row) {
    if (file_.portfolio.unreadRows.size() >= maxBadRows) {
        ++droppedRows_;
        return;
    }
    addProblem(row.error);
    row.error = file_.problems.back();
    file_.portfolio.unreadRows.push_back(std::move(row));
}

void BookBuilder::addProblem(Error error) {
    file_.problems.push_back(error.at(Place{fileName_, 0, 0, {}}));
}

void BookBuilder::addNotice(const char* pattern, std::vector<PhraseArg> args, int row) {
    if (file_.notices.size() >= maxNotices) return;
    file_.notices.push_back({Phrase{pattern, std::move(args)}, Place{fileName_, row, 0, {}}});
}

Result<PortfolioFile> BookBuilder::finish() {
    if (droppedRows_ > 0)
        return failure(Reason::FileTooLarge,
                       {QT_TRANSLATE_NOOP("expected", "more than 100000 rows that cannot be read")},
                       Place{fileName_, 0, 0, {}});
    return std::move(file_);
}

void readHolding(FieldReader& fields, Position& position) {
    position.quantity = fields.requiredNumber("quantity", anyAmount);
    position.entryPrice = fields.number("entry_price", nonNegativeAmount);
    position.isolatedCollateral = fields.number("isolated_collateral", nonNegativeAmount);
    position.leverage = fields.number("leverage", positiveAmount);
    position.unrealisedPnl = fields.number("unrealised_pnl", anyAmount);
    position.unrealisedFunding = fields.number("unrealised_funding", anyAmount);
    position.group = fields.text("group");
    position.venue = fields.text("venue");
}

std::string stemOf(const std::string& fileName) {
    return std::filesystem::path(fileName).stem().string();
}

} // namespace marginscope
