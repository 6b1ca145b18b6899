#include "tests/bench/scenario_grid.h"

#include <set>
#include <tuple>
#include <utility>

namespace marginscope::bench {

ScenarioGrid::ScenarioGrid(std::shared_ptr<const MarkedBook> book, const std::vector<double>& priceMoves,
                           std::vector<double> volMoves)
    : book_(std::move(book))
    , volMoves_(std::move(volMoves)) {
    for (const double move : priceMoves)
        for (std::size_t state = 0; state < volMoves_.size(); ++state)
            scenarios_.push_back({move, state});
}

std::vector<double> ScenarioGrid::pnl(TaskPool& pool) const {
    std::vector<UnitPnl> units;
    for (std::size_t i = 0; i < book_->underlyings.size(); ++i)
        units.emplace_back(scenarios_, volMoves_.size());
    std::vector<double> vols(volMoves_.size());
    for (const MarkedPosition& position : book_->positions) {
        for (std::size_t state = 0; state < vols.size(); ++state)
            vols[state] = position.vol * (1.0 + volMoves_[state]);
        units[position.underlying].add(position, vols.data());
    }
    std::vector<ScenarioSums> sums(units.size());
    pool.run(units.size(), [&](std::size_t, std::size_t unit) { sums[unit] = units[unit].sums(pool); });
    std::vector<double> total(scenarios_.size(), 0.0);
    for (const ScenarioSums& unit : sums)
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] += unit.linear[i] + unit.inverse[i];
    return total;
}

std::size_t ScenarioGrid::rows() const {
    std::set<std::tuple<std::size_t, Timestamp, double, Settlement>> strikes;
    for (const MarkedPosition& position : book_->positions)
        if (const Instrument& contract = position.instrument; contract.isOption())
            strikes.emplace(position.underlying, contract.expiry, contract.strike, contract.settlement);
    return strikes.size();
}

std::vector<double> evenMoves(double low, double high, std::size_t count) {
    std::vector<double> moves;
    for (std::size_t i = 0; i < count; ++i)
        moves.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1));
    return moves;
}

} // namespace marginscope::bench
