#include "core/session/workspace.h"

#include <atomic>
#include <utility>

namespace marginscope {

namespace {

std::shared_ptr<const MarkedBook> marked(const RunInputs& inputs) {
    MarkedBook book = markBook(*inputs.portfolio, *inputs.market, ValuationRules{inputs.rulebook->discount});
    if (inputs.shift == MarketMove{}) return std::make_shared<const MarkedBook>(std::move(book));
    // Pots are what the account holds: they are resolved before the market moves.
    return std::make_shared<const MarkedBook>(movedBook(preparedBook(std::move(book), *inputs.rulebook), inputs.shift));
}

} // namespace

Result<Comparison> runComparison(const RunInputs& inputs, const ComparisonOptions& options, const Job& job) {
    return compareRegimes(marked(inputs), inputs.rulebook, options, job);
}

Result<Surface> runSurface(const RunInputs& inputs, const SurfaceSpec& spec, const Job& job) {
    return computeSurface(*marked(inputs), *inputs.rulebook, spec, job);
}

Workspace::Workspace(Portfolio portfolio, std::shared_ptr<const MarketSnapshot> market,
                     std::shared_ptr<const Rulebook> rulebook)
    : portfolio_(std::make_shared<Portfolio>(std::move(portfolio)))
    , market_(std::move(market))
    , rulebook_(std::move(rulebook)) {}

std::shared_ptr<Portfolio> Workspace::copyOfPortfolio() {
    const std::shared_ptr<Portfolio> previous = std::exchange(previous_, nullptr);
    if (previous.use_count() == 1) {
        std::atomic_thread_fence(std::memory_order_acquire); // who read it last is done with it
        if (applyEdit(*previous, lastEdit_)) return previous;
    }
    return std::make_shared<Portfolio>(*portfolio_);
}

Result<PortfolioEdit> Workspace::apply(const PortfolioEdit& edit) {
    std::shared_ptr<Portfolio> edited = copyOfPortfolio();
    Result<PortfolioEdit> inverse = applyEdit(*edited, edit);
    if (!inverse) {
        previous_ = std::move(edited);
        lastEdit_ = EditGroup{};
        return inverse;
    }
    previous_ = std::const_pointer_cast<Portfolio>(std::exchange(portfolio_, std::move(edited)));
    lastEdit_ = edit;
    changed(Change::Portfolio);
    return inverse;
}

void Workspace::setMarket(std::shared_ptr<const MarketSnapshot> market) {
    market_ = std::move(market);
    changed(Change::Market);
}

void Workspace::setRulebook(std::shared_ptr<const Rulebook> rulebook) {
    rulebook_ = std::move(rulebook);
    changed(Change::Rulebook);
}

void Workspace::setShift(const MarketMove& shift) {
    if (shift == shift_) return;
    shift_ = shift;
    changed(Change::Shift);
}

RunInputs Workspace::inputs() const {
    return {revision_, portfolio_, market_, rulebook_, shift_};
}

void Workspace::changed(Change change) {
    ++revision_;
    if (listener_) listener_(change);
}

} // namespace marginscope
