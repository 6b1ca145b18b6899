#include "core/analysis/ladder_state.h"

#include "core/base/number.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

Result<void> checkLadderSpec(const LadderSpec& spec) {
    const auto refuse = [](const char* what, double value, const char* range) {
        return failure(Reason::OutOfRange, {what, formatNumber(value), range});
    };
    std::vector<double> moves = {spec.move.price, spec.move.vol, spec.move.basis};
    for (const auto& own : {spec.move.priceOf, spec.move.volOf, spec.move.basisOf})
        for (const auto& [code, move] : own)
            moves.push_back(move);
    for (const double move : moves)
        if (!(move > -1.0) || !std::isfinite(move))
            return refuse("move", move, QT_TRANSLATE_NOOP("expected", "more than −1 (−0.1 = −10 %)"));
    if (!(spec.pinBand >= 0.0 && spec.pinBand <= 1.0))
        return refuse("pin", spec.pinBand, QT_TRANSLATE_NOOP("expected", "0 … 1 (0.01 = 1 % of the strike)"));
    if (spec.rollDays < 0 || spec.rollDays > 3650)
        return refuse("days", spec.rollDays, QT_TRANSLATE_NOOP("expected", "0 … 3650 days"));
    return {};
}

MarkedBook atTheirInstant(const LadderInputs& inputs) {
    Portfolio ending;
    for (std::size_t i = 0; i < inputs.portfolio.positions.size(); ++i) {
        const Position& row = inputs.portfolio.positions[i];
        if (!row.instrument.hasExpiry() || row.instrument.expiry != inputs.market.asOf) continue;
        ending.positions.push_back(row);
        if (row.row == 0) ending.positions.back().row = static_cast<int>(i) + 1;
    }
    if (ending.positions.empty()) return {};
    MarketSnapshot before = inputs.market;
    before.asOf -= std::chrono::milliseconds(1);
    // At intrinsic value the volatility does not matter, but an option must have one to be marked.
    for (UnderlyingMarket& underlying : before.underlyings) {
        const auto at = std::lower_bound(underlying.expiries.begin(), underlying.expiries.end(), inputs.market.asOf,
                                         [](const ExpiryMarket& one, Timestamp when) { return one.expiry < when; });
        ExpiryMarket& expiry = at != underlying.expiries.end() && at->expiry == inputs.market.asOf
                                   ? *at
                                   : *underlying.expiries.insert(at, ExpiryMarket{});
        expiry.expiry = inputs.market.asOf;
        expiry.smile = VolPoints{{{underlying.spot, 1.0}}};
    }
    MarketMove shift = inputs.shift;
    shift.days += 1.0;
    return movedBook(preparedBook(markBook(ending, before, inputs.rulebook.valuation()), inputs.rulebook), shift);
}

void appendPositions(MarkedBook& book, MarkedBook ending) {
    for (MarkedPosition& position : ending.positions) {
        const MarkedUnderlying& own = ending.underlyings[position.underlying];
        const auto found = std::find_if(book.underlyings.begin(), book.underlyings.end(),
                                        [&](const MarkedUnderlying& one) { return one.underlying == own.underlying; });
        position.underlying = static_cast<std::size_t>(found - book.underlyings.begin());
        if (found == book.underlyings.end()) book.underlyings.push_back(own);
        book.positions.push_back(std::move(position));
    }
}

LadderState ladderState(MarkedBook book, const std::shared_ptr<const Rulebook>& rulebook, Timestamp at, double days,
                        bool parts) {
    LadderState state;
    state.at = at;
    state.days = days;
    state.positions = book.positions.size();
    const auto shared = std::make_shared<const MarkedBook>(std::move(book));
    const Comparison comparison = *comparePrepared(shared, rulebook, ComparisonOptions{false});
    state.value = comparison.bookValue;
    state.regimes = comparison.regimes;
    for (RegimeResult& regime : state.regimes)
        for (std::optional<BindingScenario>* scenario : {&regime.binding, &regime.runnerUp})
            if (*scenario) (*scenario)->positionPnl.clear();
    if (parts) state.parts = partsAt(*shared, *rulebook);
    return state;
}

} // namespace marginscope
