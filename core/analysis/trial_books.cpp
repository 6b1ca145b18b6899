#include "core/analysis/trial_books.h"

#include "core/margin/account_requirement.h"
#include "core/margin/requirement.h"

#include <algorithm>

namespace marginscope {

TrialBooks::TrialBooks(const MarketSnapshot& market, std::shared_ptr<const Rulebook> rulebook)
    : rulebook_(std::move(rulebook))
    , contracts_(market, rulebook_->valuation()) {}

const ContractMark& TrialBooks::contract(const Instrument& instrument) {
    const std::size_t place = contracts_.placeOf(instrument);
    contracts_.price();
    return contracts_.at(place);
}

MarkedBook TrialBooks::marked(const Portfolio& portfolio) {
    return preparedBook(markBook(portfolio, contracts_), *rulebook_);
}

TradedBook TrialBooks::traded(const Portfolio& portfolio, std::span<const TradeLeg> legs) {
    return tradedBook(portfolio, legs, contracts_);
}

TrialFigures TrialBooks::figures(const Portfolio& portfolio, Regime regime, bool whole) {
    return figuresOf(marked(portfolio), *rulebook_, regime, whole);
}

TrialFigures TrialBooks::figuresOf(const MarkedBook& book, const Rulebook& rulebook, Regime regime, bool whole) {
    const auto regimeOf = [&]() -> RegimeResult {
        if (regime == Regime::Isolated) return isolatedRegime(book, rulebook);
        AccountMargin margin = regime == Regime::Cross ? crossRequirement(book, rulebook, whole)
                                                       : portfolioRequirement(book, rulebook, whole);
        return pooledRegime(book, rulebook, regime, std::move(margin));
    };
    RegimeResult result = regimeOf();
    return {result.initial.requirement, result.maintenance.requirement, result.equity, std::move(result.binding),
            book.notModelled.size()};
}

double BookRisk::deltaOf(const AssetCode& underlying) const {
    const auto found = std::find(underlyings.begin(), underlyings.end(), underlying);
    return found == underlyings.end() ? 0.0 : delta[static_cast<std::size_t>(found - underlyings.begin())];
}

double BookRisk::vegaOf(const AssetCode& underlying) const {
    const auto found = std::find(underlyings.begin(), underlyings.end(), underlying);
    return found == underlyings.end() ? 0.0 : vega[static_cast<std::size_t>(found - underlyings.begin())];
}

BookRisk riskOf(const MarkedBook& book) {
    BookRisk risk;
    for (const MarkedUnderlying& underlying : book.underlyings)
        risk.underlyings.push_back(underlying.underlying);
    risk.deltaCoins.assign(risk.underlyings.size(), 0.0);
    risk.delta = risk.vega = risk.deltaCoins;
    for (const MarkedPosition& position : book.positions) {
        const MarkedUnderlying& underlying = book.underlyings[position.underlying];
        const PositionValue value = valuePosition(position, underlying);
        risk.deltaCoins[position.underlying] += value.delta;
        risk.delta[position.underlying] += value.delta * underlying.spot;
        risk.vega[position.underlying] += value.vega;
    }
    return risk;
}

} // namespace marginscope
