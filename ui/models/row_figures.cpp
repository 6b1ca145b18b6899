#include "ui/models/row_figures.h"

#include <unordered_map>

namespace marginscope {

namespace {

/// The comparison names a row by the line it was read from, else by its place in the book.
class LeftOut {
public:
    explicit LeftOut(const Comparison& comparison) : rows_(comparison.notModelled) {
        for (std::size_t at = 0; at < rows_.size(); ++at)
            if (!rows_[at].collateral) bySymbol_[rows_[at].instrument].push_back(static_cast<int>(at));
    }

    int of(const Position& position, std::size_t row) const {
        const auto found = bySymbol_.find(position.instrument.symbol);
        if (found == bySymbol_.end()) return -1;
        for (const int at : found->second) {
            const int number = rows_[static_cast<std::size_t>(at)].row;
            if (number == position.row || number == static_cast<int>(row) + 1) return at;
        }
        return found->second.back();
    }

private:
    const std::vector<NotModelled>& rows_;
    std::unordered_map<std::string, std::vector<int>> bySymbol_;
};

} // namespace

std::vector<RowFigures> rowFigures(const Portfolio& portfolio, const Comparison& comparison) {
    std::vector<RowFigures> figures(portfolio.positions.size());
    const auto& positions = comparison.book->positions;
    for (std::size_t index = 0; index < positions.size(); ++index) {
        const std::vector<HeldRow>& holdings = positions[index].holdings;
        for (const HeldRow& held : holdings) {
            const std::size_t row = held.index, first = holdings.front().index;
            if (row >= figures.size()) continue;
            const int shownAt = row == first ? -1 : static_cast<int>(first);
            figures[row] = {static_cast<int>(index), shownAt, -1, true};
        }
    }
    const LeftOut leftOut(comparison);
    for (std::size_t row = 0; row < figures.size(); ++row)
        if (!figures[row].known) figures[row] = {-1, -1, leftOut.of(portfolio.positions[row], row), true};
    return figures;
}

} // namespace marginscope
