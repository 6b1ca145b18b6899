#include "core/session/account_figures.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"
#include "core/valuation/contract_marks.h"
#include "core/valuation/pnl_memory.h"

namespace marginscope {

namespace {

RegimeFigures inShort(const RegimeResult& regime) {
    return {regime.equity, regime.initial, regime.maintenance};
}

} // namespace

AccountDesk::AccountDesk(std::shared_ptr<const MarketSnapshot> market, std::shared_ptr<const Rulebook> rulebook)
    : market_(std::move(market))
    , rulebook_(std::move(rulebook)) {
    startAfresh();
}

AccountDesk::~AccountDesk() = default;
AccountDesk::AccountDesk(AccountDesk&&) noexcept = default;

void AccountDesk::startAfresh() {
    contracts_ = std::make_unique<ContractMarks>(*market_, rulebook_->valuation());
    memory_ = std::make_shared<PnlMemory>(PnlMemory::Keeps::Lines);
}

AccountFigures AccountDesk::figuresOf(const Portfolio& portfolio) {
    // No venue lists as many; an input that makes up contracts must not fill the memory.
    constexpr std::size_t mostContracts = 50000;
    if (contracts_->size() > mostContracts) startAfresh();
    MarkedBook book = preparedBook(markBook(portfolio, *contracts_), *rulebook_);
    book.memory = memory_;
    // Only the whole answer of the portfolio regime names its scenario.
    const RegimeResult whole =
        pooledRegime(book, *rulebook_, Regime::Portfolio, portfolioRequirement(book, *rulebook_, true));
    AccountFigures figures;
    figures.positions = book.positions.size();
    figures.notModelled = book.notModelled.size();
    if (!book.notModelled.empty()) figures.firstNotModelled = book.notModelled.front();
    figures.nothingModelled = book.bookRows > 0 && book.positions.empty();
    figures.equity = valueBook(book).equity;
    figures.regimes = {inShort(isolatedRegime(book, *rulebook_)), inShort(crossRegime(book, *rulebook_)), inShort(whole)};
    if (whole.binding) figures.binding = BindingFigures{whole.binding->id, whole.binding->pnl};
    return figures;
}

AccountFigures figuresOf(const Portfolio& portfolio, std::shared_ptr<const MarketSnapshot> market,
                         std::shared_ptr<const Rulebook> rulebook) {
    return AccountDesk(std::move(market), std::move(rulebook)).figuresOf(portfolio);
}

} // namespace marginscope
