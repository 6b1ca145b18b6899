#include "core/session/account_figures.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"

namespace marginscope {

namespace {

RegimeFigures inShort(const RegimeResult& regime) {
    return {regime.equity, regime.initial, regime.maintenance};
}

RegimeResult isolatedOf(const MarkedBook& book, const Rulebook& rulebook) {
    std::vector<IsolatedResult> positions;
    positions.reserve(book.positions.size());
    for (const MarkedPosition& position : book.positions)
        positions.push_back(isolatedResult(book, position, rulebook));
    return isolatedRegime(book, positions);
}

} // namespace

AccountFigures figuresOf(const Portfolio& portfolio, const MarketSnapshot& market, const Rulebook& rulebook) {
    const MarkedBook book = preparedBook(markBook(portfolio, market, rulebook.valuation()), rulebook);
    // Only the whole answer of the portfolio regime names its scenario.
    const RegimeResult whole =
        pooledRegime(book, rulebook, Regime::Portfolio, portfolioRequirement(book, rulebook, true));
    AccountFigures figures;
    figures.positions = book.positions.size();
    figures.notModelled = book.notModelled.size();
    if (!book.notModelled.empty()) figures.firstNotModelled = book.notModelled.front();
    figures.nothingModelled = book.bookRows > 0 && book.positions.empty();
    figures.equity = valueBook(book).equity;
    figures.regimes = {inShort(isolatedOf(book, rulebook)), inShort(crossRegime(book, rulebook)), inShort(whole)};
    if (whole.binding) figures.binding = BindingFigures{whole.binding->id, whole.binding->pnl};
    return figures;
}

} // namespace marginscope
