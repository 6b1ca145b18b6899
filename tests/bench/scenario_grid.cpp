#include "tests/bench/scenario_grid.h"

#include <algorithm>
#include <utility>

namespace marginscope::bench {

ScenarioGrid::ScenarioGrid(std::shared_ptr<const MarkedBook> book, const std::vector<double>& priceMoves,
                           std::vector<double> volMoves)
    : book_(std::move(book))
    , volMoves_(std::move(volMoves))
    , parts_(2 * book_->underlyings.size()) {
    for (const double move : priceMoves)
        for (std::size_t state = 0; state < volMoves_.size(); ++state)
            scenarios_.push_back({move, state});
    std::vector<std::size_t> seen(book_->underlyings.size(), 0);
    for (const MarkedPosition& position : book_->positions)
        parts_[2 * position.underlying + seen[position.underlying]++ % 2].push_back(&position);
}

std::vector<double> ScenarioGrid::pnl(TaskPool& pool) const {
    std::vector<std::vector<double>> sums(parts_.size());
    pool.run(parts_.size(), [&](std::size_t, std::size_t index) { sums[index] = pnlOf(parts_[index]); });
    std::vector<double> total(scenarios_.size(), 0.0);
    for (const std::vector<double>& part : sums)
        for (std::size_t i = 0; i < total.size(); ++i)
            total[i] += part[i];
    return total;
}

std::vector<double> ScenarioGrid::pnlOf(const Part& part) const {
    UnitPnl unit(scenarios_, volMoves_.size());
    std::vector<double> vols(volMoves_.size());
    for (const MarkedPosition* position : part) {
        for (std::size_t state = 0; state < vols.size(); ++state)
            vols[state] = position->vol * (1.0 + volMoves_[state]);
        unit.add(*position, vols.data());
    }
    ScenarioSums sums = unit.sums();
    for (std::size_t i = 0; i < sums.linear.size(); ++i)
        sums.linear[i] += sums.inverse[i];
    return std::move(sums.linear);
}

std::size_t ScenarioGrid::prices() const {
    const auto options = std::count_if(book_->positions.begin(), book_->positions.end(),
                                       [](const MarkedPosition& position) { return position.instrument.isOption(); });
    return static_cast<std::size_t>(options) * scenarios_.size();
}

std::vector<double> evenMoves(double low, double high, std::size_t count) {
    std::vector<double> moves;
    for (std::size_t i = 0; i < count; ++i)
        moves.push_back(low + (high - low) * static_cast<double>(i) / static_cast<double>(count - 1));
    return moves;
}

} // namespace marginscope::bench
