#include "core/session/workspace.h"

#include "core/session/surface_axes.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <atomic>
#include <utility>

namespace marginscope {

namespace {

constexpr std::size_t mostSpares = 3;  // one saved, one a run reads, one free
constexpr std::size_t mostBehind = 32; // following further is no faster than copying

std::shared_ptr<const MarkedBook> prepared(const RunInputs& inputs, const Portfolio& portfolio) {
    MarkedBook book =
        preparedBook(markBook(portfolio, *inputs.market, inputs.rulebook->valuation()), *inputs.rulebook);
    // Pots are what the account holds: they are resolved before the market moves.
    if (inputs.shift != MarketMove{}) book = movedBook(book, inputs.shift);
    return std::make_shared<const MarkedBook>(std::move(book));
}

// An axis may move an underlying that only one of two books has.
std::pair<MarkedBook, MarkedBook> onSameUnderlyings(MarkedBook one, MarkedBook other) {
    const auto addMissing = [](MarkedBook& to, const MarkedBook& from) {
        for (const MarkedUnderlying& underlying : from.underlyings)
            if (std::none_of(to.underlyings.begin(), to.underlyings.end(), [&](const MarkedUnderlying& known) {
                    return known.underlying == underlying.underlying;
                }))
                to.underlyings.push_back(underlying);
    };
    addMissing(one, other);
    addMissing(other, one);
    return {std::move(one), std::move(other)};
}

} // namespace

Result<Comparison> runComparison(const RunInputs& inputs, const ComparisonOptions& options, const Job& job) {
    return comparePrepared(prepared(inputs, *inputs.portfolio), inputs.rulebook, options, job);
}

Result<Surface> runSurface(const RunInputs& inputs, const SurfaceSpec& spec, const Job& job,
                           const SurfaceSink& coarser) {
    const Result<SurfaceSpec> whole = withVolRatios(spec, *inputs.market);
    if (!whole) return tl::unexpected<Error>(whole.error());
    const std::shared_ptr<const MarkedBook> book = prepared(inputs, *inputs.portfolio);
    if (!inputs.base) return computeSurface(*book, *inputs.rulebook, *whole, job, TaskPool::shared(), coarser);
    Job first = job, second = job;
    first.progress = [&](double share) { job.report(share / 2.0); };
    second.progress = [&](double share) { job.report(0.5 + share / 2.0); };
    const auto [both, other] = onSameUnderlyings(*book, *prepared(inputs, *inputs.base));
    const Result<Surface> less = computeSurface(other, *inputs.rulebook, *whole, first);
    if (!less) return less;
    const auto difference = [&](Surface&& surface) {
        return surfaceDifference(std::move(surface), *less, inputs.base->name);
    };
    const auto coarserDifference = [&](Surface surface) { coarser(difference(std::move(surface))); };
    return computeSurface(both, *inputs.rulebook, *whole, second, TaskPool::shared(),
                          coarser ? SurfaceSink(coarserDifference) : SurfaceSink())
        .map(difference);
}

Workspace::Workspace(Portfolio portfolio, std::shared_ptr<const MarketSnapshot> market,
                     std::shared_ptr<const Rulebook> rulebook)
    : portfolio_(std::make_shared<Portfolio>(std::move(portfolio)))
    , market_(std::move(market))
    , rulebook_(std::move(rulebook)) {}

bool Workspace::needsSpare() const {
    return std::none_of(spares_.begin(), spares_.end(), [](const Spare& spare) { return spare.book.use_count() == 1; });
}

void Workspace::giveSpare(const std::shared_ptr<const Portfolio>& of, std::shared_ptr<Portfolio> copy) {
    if (of == portfolio_) return keepSpare(std::move(copy));
    const auto same =
        std::find_if(spares_.begin(), spares_.end(), [&](const Spare& spare) { return spare.book == of; });
    if (same != spares_.end()) same->book = std::move(copy);
}

void Workspace::keepSpare(std::shared_ptr<Portfolio> book) {
    spares_.push_back({std::move(book), {}});
    if (spares_.size() > mostSpares) spares_.erase(spares_.begin());
}

std::shared_ptr<Portfolio> Workspace::copyOfPortfolio() {
    for (auto at = spares_.begin(); at != spares_.end(); ++at) {
        if (at->book.use_count() != 1) continue;
        std::atomic_thread_fence(std::memory_order_acquire); // who read it last is done with it
        const Spare spare = std::move(*at);
        spares_.erase(at);
        const auto follows = [&](const PortfolioEdit& edit) { return applyEdit(*spare.book, edit).has_value(); };
        if (std::all_of(spare.behind.begin(), spare.behind.end(), follows)) return spare.book;
        break;
    }
    return std::make_shared<Portfolio>(*portfolio_);
}

Result<PortfolioEdit> Workspace::apply(const PortfolioEdit& edit) {
    std::shared_ptr<Portfolio> edited = copyOfPortfolio();
    Result<PortfolioEdit> inverse = applyEdit(*edited, edit);
    if (!inverse) {
        keepSpare(std::move(edited));
        return inverse;
    }
    keepSpare(std::const_pointer_cast<Portfolio>(std::exchange(portfolio_, std::move(edited))));
    for (Spare& spare : spares_)
        spare.behind.push_back(edit);
    std::erase_if(spares_, [](const Spare& spare) { return spare.behind.size() > mostBehind; });
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
