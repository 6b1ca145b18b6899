#include "core/analysis/greek_moves.h"

#include "core/base/number.h"
#include "core/scenario/move_limits.h"
#include "core/valuation/moving_book.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr int mostRungs = 1001;

Result<void> checkMove(const char* name, double move) {
    if (move > -1.0 && move <= largestMove) return {};
    return failure(Reason::OutOfRange,
                   {name, formatNumber(move), QT_TRANSLATE_NOOP("expected", "above -1 (-100 %), at most 100")});
}

Result<void> checkSpec(const GreekLadderSpec& spec) {
    for (const double end : {spec.from, spec.to})
        if (const Result<void> sound = checkMove("price", end); !sound) return sound;
    if (spec.count < 1 || spec.count > mostRungs)
        return failure(Reason::OutOfRange, {"count", std::to_string(spec.count), "1 … 1001"});
    return {};
}

Result<void> checkMove(const ExplainedMove& move) {
    if (const Result<void> sound = checkMove("price", move.market.price); !sound) return sound;
    for (const auto& [underlying, price] : move.market.priceOf)
        if (const Result<void> sound = checkMove("price", price); !sound) return sound;
    if (const Result<void> sound = checkMove("vol", move.market.vol); !sound) return sound;
    for (const auto& [underlying, vol] : move.market.volOf)
        if (const Result<void> sound = checkMove("vol", vol); !sound) return sound;
    if (!(move.market.days >= 0.0 && move.market.days <= longestDays))
        return failure(Reason::OutOfRange, {"days", formatNumber(move.market.days),
                                            QT_TRANSLATE_NOOP("expected", "between 0 and 36500")});
    if (!(std::fabs(move.rate) <= largestRateMove))
        return failure(Reason::OutOfRange,
                       {"rate", formatNumber(move.rate), QT_TRANSLATE_NOOP("expected", "between -10 and 10")});
    return {};
}

/// Part of a book, without what is held beside its positions.
MarkedBook partOf(const MarkedBook& book, const std::vector<std::size_t>& positions) {
    MarkedBook part;
    part.asOf = book.asOf;
    part.currency = book.currency;
    part.underlyings = book.underlyings;
    for (const std::size_t i : positions)
        if (i < book.positions.size()) part.positions.push_back(book.positions[i]);
    return part;
}

double moveOf(const MarkedUnderlying& underlying, const MarketMove& move) {
    return isCashAsset(underlying.underlying) ? 0.0 : move.priceMoveOf(underlying.underlying);
}

// Rates of options alone: marks keep what they are, since only model prices are asked for.
MarkedBook withRates(MarkedBook book, double shift) {
    if (shift == 0.0) return book;
    std::vector<MarkedPosition*> options;
    for (MarkedPosition& position : book.positions) {
        if (!position.instrument.isOption()) continue;
        position.rate += shift;
        options.push_back(&position);
    }
    priceAtModel(options);
    return book;
}

PnlTerms termsOf(const Greeks& greeks, const MarkedPosition& position, double priceMove, double volMove,
                 const ExplainedMove& move) {
    const double points = 100.0 * position.vol * volMove;
    const double days = std::min(move.market.days, 365.0 * position.years);
    PnlTerms terms;
    terms.delta = greeks.delta * priceMove;
    terms.gamma = 0.5 * (100.0 * greeks.gamma) * priceMove * priceMove;
    terms.vega = greeks.vega * points;
    terms.theta = greeks.theta * days;
    terms.vanna = (100.0 * greeks.vanna) * priceMove * points;
    terms.volga = 0.5 * greeks.volga * points * points;
    terms.rho = greeks.rho * 100.0 * move.rate;
    return terms;
}

class LadderBuilder {
public:
    LadderBuilder(const MarkedBook& book, const GreekLadderSpec& spec, TaskPool& pool)
        : book_(book)
        , held_(spec.positions ? std::vector<double>(book.underlyings.size(), 0.0) : coinsHeld(book))
        , pool_(pool) {
        ladder_.spec = spec;
        std::vector<bool> used(book.underlyings.size(), false);
        for (const MarkedPosition& position : book.positions)
            used[position.underlying] = true;
        place_.resize(used.size(), none);
        for (std::size_t i = 0; i < used.size(); ++i) {
            if (!used[i] && held_[i] == 0.0) continue;
            place_[i] = ladder_.lines.size();
            ladder_.lines.emplace_back().underlying = i;
        }
    }

    void addRung(double move, const MarkedBook& moved) {
        ladder_.moves.push_back(move);
        const BookGreeks greeks = bookGreeks(moved, pool_);
        for (GreekLadderLine& line : ladder_.lines) {
            line.spots.push_back(moved.underlyings[line.underlying].spot);
            line.greeks.emplace_back();
            if (!ladder_.spec.positions) line.greeks.back() += greeks.coins[line.underlying];
            line.pnl.push_back(held_[line.underlying] * (line.spots.back() - book_.underlyings[line.underlying].spot));
        }
        for (std::size_t i = 0; i < moved.positions.size(); ++i) {
            GreekLadderLine& line = ladder_.lines[place_[moved.positions[i].underlying]];
            line.greeks.back() += greeks.positions[i];
            line.pnl.back() += modelPnl(book_.positions[i], moved.positions[i]);
        }
    }

    GreekLadder release() { return std::move(ladder_); }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    const MarkedBook& book_;
    std::vector<double> held_;
    std::vector<std::size_t> place_; ///< by underlying: its line
    TaskPool& pool_;
    GreekLadder ladder_;
};

} // namespace

double modelPnl(const MarkedPosition& before, const MarkedPosition& after) {
    if (before.isInverseFuture())
        return before.quantity * (1.0 / before.modelPrice - 1.0 / after.modelPrice) * after.settlementPrice;
    return before.quantity * (after.modelPrice * after.settlementPrice - before.modelPrice * before.settlementPrice);
}

double GreekLadderSpec::at(int rung) const {
    if (count == 1) return from;
    // From both ends, so that the middle of a symmetric ladder is zero to the last digit.
    const double share = static_cast<double>(rung) / (count - 1);
    return from * (1.0 - share) + to * share;
}

Result<GreekLadder> greekLadder(const MarkedBook& book, const GreekLadderSpec& spec, const Job& job, TaskPool& pool) {
    if (const Result<void> sound = checkSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    const MarkedBook part = spec.positions ? partOf(book, *spec.positions) : MarkedBook{};
    const MarkedBook& from = spec.positions ? part : book;
    MovingBook moving(from);
    LadderBuilder builder(from, spec, pool);
    for (int rung = 0; rung < spec.count; ++rung) {
        if (job.stopRequested()) return failure(Reason::Cancelled);
        builder.addRung(spec.at(rung), moving.at(MarketMove{spec.at(rung), 0.0, 0.0, {}}));
        job.report((rung + 1.0) / spec.count);
    }
    return builder.release();
}

PnlTerms& PnlTerms::operator+=(const PnlTerms& other) {
    delta += other.delta;
    gamma += other.gamma;
    vega += other.vega;
    theta += other.theta;
    vanna += other.vanna;
    volga += other.volga;
    rho += other.rho;
    actual += other.actual;
    return *this;
}

Result<GreekExplain> explainByGreeks(const MarkedBook& book, const BookGreeks& greeks, const ExplainedMove& move) {
    if (const Result<void> sound = checkMove(move); !sound) return tl::unexpected<Error>(sound.error());
    GreekExplain out;
    out.move = move;
    const MarkedBook moved = movedBook(withRates(book, move.rate), move.market);
    out.positions.reserve(book.positions.size());
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const MarkedPosition& position = book.positions[i];
        const MarkedUnderlying& underlying = book.underlyings[position.underlying];
        const double priceMove = moveOf(underlying, move.market);
        PnlTerms terms =
            termsOf(greeks.positions[i], position, priceMove, move.market.volMoveOf(underlying.underlying), move);
        terms.actual = modelPnl(position, moved.positions[i]);
        out.positions.push_back(terms);
    }
    for (std::size_t i = 0; i < book.underlyings.size(); ++i) {
        PnlTerms terms;
        terms.delta = terms.actual = greeks.coins[i].delta * moveOf(book.underlyings[i], move.market);
        out.coins.push_back(terms);
    }
    return out;
}

PnlTerms sumOf(const GreekGroup& group, const GreekExplain& explain) {
    if (group.line == GreekLine::Coins) return explain.coins[*group.underlying];
    PnlTerms sum;
    for (const std::size_t i : group.positions)
        sum += explain.positions[i];
    return sum;
}

PnlTerms sumOf(const GreekExplain& explain) {
    PnlTerms sum;
    for (const PnlTerms& position : explain.positions)
        sum += position;
    for (const PnlTerms& coins : explain.coins)
        sum += coins;
    return sum;
}

Result<GreeksReport> greeksReport(const MarkedBook& book, const GreeksSpec& spec, const Job& job, TaskPool& pool) {
    GreeksReport report;
    report.spec = spec;
    report.greeks = bookGreeks(book, pool);
    if (spec.move) {
        Result<GreekExplain> explain = explainByGreeks(book, report.greeks, *spec.move);
        if (!explain) return tl::unexpected<Error>(explain.error());
        report.explain = std::move(*explain);
    }
    if (spec.ladder) {
        Result<GreekLadder> ladder = greekLadder(book, *spec.ladder, job, pool);
        if (!ladder) return tl::unexpected<Error>(ladder.error());
        report.ladder = std::move(*ladder);
    }
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return report;
}

} // namespace marginscope
