#include "ui/models/row_figures.h"

namespace marginscope {

namespace {

/// The comparison names a row by the line it was read from, else by its place in the book.
std::optional<Error> whyNotModelled(const Portfolio& portfolio, std::size_t row, const Comparison& comparison) {
    const Position& position = portfolio.positions[row];
    std::optional<Error> sameName;
    for (const NotModelled& left : comparison.notModelled) {
        if (left.collateral || left.instrument != position.instrument.symbol) continue;
        if (left.row == position.row || left.row == static_cast<int>(row) + 1) return left.error;
        sameName = left.error;
    }
    return sameName ? sameName : Error{Reason::NotPriceable, {position.instrument.symbol, {}}, {}};
}

} // namespace

std::vector<RowFigures> rowFigures(const Portfolio& portfolio, const Comparison& comparison) {
    std::vector<RowFigures> figures(portfolio.positions.size());
    const auto& positions = comparison.book->positions;
    for (std::size_t index = 0; index < positions.size(); ++index) {
        const MarkedPosition& position = positions[index];
        for (const std::size_t row : position.rows) {
            if (row >= figures.size()) continue;
            RowFigures& cell = figures[row];
            cell.known = true;
            cell.mark = position.mark;
            cell.entry = position.entryPrice();
            cell.result = comparison.positions[index];
            if (row != position.rows.front()) cell.shownAt = static_cast<int>(position.rows.front());
        }
    }
    for (std::size_t row = 0; row < figures.size(); ++row) {
        if (figures[row].known) continue;
        figures[row].known = true;
        figures[row].notModelled = whyNotModelled(portfolio, row, comparison);
    }
    return figures;
}

} // namespace marginscope
