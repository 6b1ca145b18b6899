#include "core/margin/method.h"

#include "core/margin/explain_nodes.h"
#include "core/margin/rulebook.h"

#include <numeric>

namespace marginscope {

AccountView AccountView::whole(const MarkedBook& book, const Rulebook& rulebook) {
    AccountView view{book, rulebook, std::vector<std::size_t>(book.positions.size()), true};
    std::iota(view.positions.begin(), view.positions.end(), std::size_t{0});
    return view;
}

AccountView AccountView::alone(const MarkedBook& book, const Rulebook& rulebook, std::size_t position) {
    return {book, rulebook, {position}, false};
}

AccountMargin StandardMethod::cross(const MarkedBook& book, const Rulebook& rulebook, bool whole) const {
    AccountMargin margin;
    if (whole) margin.byPosition.reserve(book.positions.size());
    for (const MarkedPosition& position : book.positions) {
        const PositionMargin one = alone(book, rulebook, position);
        margin.initial += one.initial;
        margin.maintenance += one.maintenance;
        if (whole) margin.byPosition.push_back(one);
    }
    return margin;
}

void StandardMethod::stepsCross(const MarkedBook& book, const Rulebook& rulebook, RuleSteps& steps) const {
    for (const MarkedPosition& position : book.positions)
        if (hasPot(position)) stepsAlone(book, rulebook, position, steps);
}

ExplainNode StandardMethod::explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const {
    std::vector<ExplainNode> margins;
    for (const MarkedPosition& position : book.positions)
        if (hasPot(position)) margins.push_back(explainAlone(book, rulebook, position, level, ""));
    return explain::sum(explain::requirementLabel(level), "", "USD", std::move(margins));
}

AccountMargin PortfolioMethod::marginAndSteps(const AccountView& view, bool whole, PortfolioSteps& to) const {
    steps(view, to);
    return margin(view, whole);
}

} // namespace marginscope
