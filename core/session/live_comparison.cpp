#include "core/session/live_comparison.h"

#include "core/valuation/contract_marks.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/pnl_memory.h"

#include <algorithm>

namespace marginscope {

namespace {

/// Beyond this the whole book is marked anew.
constexpr std::size_t mostChanges = 64;

bool sameAccount(const Portfolio& a, const Portfolio& b) {
    return a.name == b.name && a.currency == b.currency && a.collateral == b.collateral &&
           a.unreadRows == b.unreadRows && a.openOrdersMargin == b.openOrdersMargin && a.mmpMargin == b.mmpMargin;
}

/// Whether a row still stands for the same position, only its figures differ.
bool samePlace(const Position& a, const Position& b) {
    return a.instrument == b.instrument && a.venue == b.venue && a.group == b.group && a.row == b.row;
}

} // namespace

/// Rows of a book that differ from the last one, which has the same rows otherwise.
struct LiveComparison::Difference {
    std::vector<std::size_t> rows;
};

LiveComparison::LiveComparison() = default;
LiveComparison::~LiveComparison() = default;

void LiveComparison::followMarket(const RunInputs& inputs) {
    if (contracts_ && inputs.market == market_ && inputs.rulebook == rulebook_) return;
    market_ = inputs.market;
    rulebook_ = inputs.rulebook;
    contracts_ = std::make_unique<ContractMarks>(*market_, rulebook_->valuation());
    memory_ = std::make_shared<PnlMemory>(PnlMemory::Keeps::Chunks);
}

/// Whether the last answer was given for the same market, unmoved.
bool LiveComparison::follows(const RunInputs& inputs) const {
    return last_ && inputs.market == inputs_.market && inputs.rulebook == inputs_.rulebook &&
           inputs.shift == MarketMove{} && inputs_.shift == MarketMove{};
}

std::shared_ptr<MarkedBook> LiveComparison::prepared(const RunInputs& inputs) {
    MarkedBook book = preparedBook(markBook(*inputs.portfolio, *contracts_), *inputs.rulebook);
    // Pots are what the account holds: they are resolved before the market moves.
    if (inputs.shift != MarketMove{}) book = movedBook(book, inputs.shift);
    return std::make_shared<MarkedBook>(std::move(book));
}

std::optional<LiveComparison::Difference> LiveComparison::difference(const Portfolio& now) const {
    const Portfolio& before = *inputs_.portfolio;
    if (now.positions.size() != before.positions.size() || !sameAccount(now, before)) return std::nullopt;
    Difference out;
    for (std::size_t i = 0; i < now.positions.size(); ++i) {
        if (now.positions[i] == before.positions[i]) continue;
        if (!samePlace(now.positions[i], before.positions[i]) || out.rows.size() == mostChanges) return std::nullopt;
        out.rows.push_back(i);
    }
    return out;
}

// Null where a row does not stand for a position of its own, or where more than that position depends on it.
std::shared_ptr<MarkedBook> LiveComparison::edited(const RunInputs& inputs, const Difference& difference,
                                                   std::vector<bool>& changed) {
    Portfolio rows;
    rows.currency = inputs.portfolio->currency;
    for (const std::size_t row : difference.rows) {
        const Position& held = inputs.portfolio->positions[row];
        if (!held.instrument.isDerivative()) return nullptr;
        rows.positions.push_back(held);
    }
    MarkedBook fresh = preparedBook(markBook(rows, *contracts_), *inputs.rulebook);
    if (!fresh.notModelled.empty() || fresh.positions.size() != difference.rows.size()) return nullptr;
    const MarkedBook& before = *last_->book;
    auto book = std::make_shared<MarkedBook>(before);
    changed.assign(before.positions.size(), false);
    for (std::size_t k = 0; k < difference.rows.size(); ++k) {
        const std::size_t row = difference.rows[k];
        const auto stands = [row](const MarkedPosition& position) { return position.holdings.front().index == row; };
        const auto found = std::find_if(book->positions.begin(), book->positions.end(), stands);
        if (found == book->positions.end() || found->holdings.size() != 1) return nullptr;
        MarkedPosition& position = fresh.positions[k];
        position.underlying = found->underlying;
        position.holdings.front().index = row;
        position.holdings.front().row = found->holdings.front().row;
        changed[static_cast<std::size_t>(found - book->positions.begin())] = true;
        *found = std::move(position);
    }
    return book;
}

Result<std::shared_ptr<const Comparison>> LiveComparison::run(const RunInputs& inputs,
                                                              const ComparisonOptions& options, const Job& job) {
    followMarket(inputs);
    std::vector<bool> changed;
    std::shared_ptr<MarkedBook> book;
    if (follows(inputs))
        if (const std::optional<Difference> rows = difference(*inputs.portfolio))
            book = edited(inputs, *rows, changed);
    const Earlier earlier = book ? Earlier{last_.get(), &changed} : Earlier{};
    if (!book) book = prepared(inputs);
    memory_->nextRun();
    book->memory = memory_;
    Result<Comparison> result = comparePrepared(book, inputs.rulebook, options, job, earlier);
    // Others look at the book from now on, each in their own time.
    book->memory.reset();
    if (!result) return tl::unexpected<Error>(result.error());
    inputs_ = inputs;
    last_ = std::make_shared<const Comparison>(std::move(*result));
    return last_;
}

} // namespace marginscope
