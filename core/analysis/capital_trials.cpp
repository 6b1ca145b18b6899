#include "core/analysis/capital_trials.h"

#include <cmath>

namespace marginscope {

CapitalTrials::CapitalTrials(const Portfolio& portfolio, TrialBooks& books, const TradingCosts& costs,
                             const CapitalSpec& spec)
    : portfolio_(portfolio)
    , books_(books)
    , costs_(costs)
    , spec_(spec)
    , book_(books.marked(portfolio))
    , before_(TrialBooks::figuresOf(book_, books.rulebook(), spec.regime, true))
    , risk_(riskOf(book_)) {}

Result<CapitalEffect> CapitalTrials::effectOf(std::vector<TradeLeg> legs, bool whole) {
    ++count_;
    CapitalEffect effect;
    const TradedBook traded = books_.traded(portfolio_, legs);
    if (!traded.undone.empty()) return tl::unexpected<Error>(traded.undone.front().error);
    const MarkedBook book = books_.marked(traded.portfolio);
    if (book.notModelled.size() > book_.notModelled.size()) return tl::unexpected<Error>(book.notModelled.back().error);
    effect.after = TrialBooks::figuresOf(book, books_.rulebook(), spec_.regime, whole);
    for (const TradeLeg& leg : legs)
        effect.cost += tradeCost(costs_, books_.contract(leg.instrument), leg.quantity);
    effect.net = effect.after.excess(spec_.level) - before_.excess(spec_.level);
    effect.freed = effect.net + effect.cost.total();
    effect.risk = riskOf(book);
    effect.keepsRisk = keepsRisk(effect.risk);
    effect.legs = std::move(legs);
    return effect;
}

TradeLeg CapitalTrials::closing(std::size_t position, double share) {
    const MarkedPosition& held = book_.positions[position];
    return priced({held.instrument, -share * held.contracts, {}, 0.0, held.group.text(), held.venue.text()});
}

TradeLeg CapitalTrials::opening(std::size_t position, const Instrument& into) {
    const MarkedPosition& held = book_.positions[position];
    return priced({into, held.contracts, {}, 0.0, held.group.text(), held.venue.text()});
}

TradeLeg CapitalTrials::priced(TradeLeg leg) {
    leg.fee = tradeCost(costs_, books_.contract(leg.instrument), leg.quantity).total();
    return leg;
}

bool CapitalTrials::keepsRisk(const BookRisk& after) const {
    for (const BookRisk* each : {&after, &risk_})
        for (const AssetCode& underlying : each->underlyings) {
            const double delta = std::fabs(after.deltaOf(underlying) - risk_.deltaOf(underlying));
            const double vega = std::fabs(after.vegaOf(underlying) - risk_.vegaOf(underlying));
            if (spec_.deltaBand && delta > *spec_.deltaBand * (1.0 + 1e-12)) return false;
            if (spec_.vegaBand && vega > *spec_.vegaBand * (1.0 + 1e-12)) return false;
        }
    return true;
}

} // namespace marginscope
