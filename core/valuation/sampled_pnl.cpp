#include "core/valuation/sampled_pnl.h"

#include "core/kernel/kernel.h"
#include "core/valuation/option_value.h"
#include "core/valuation/scenario_pnl.h"

#include <algorithm>
#include <boost/align/aligned_allocator.hpp>
#include <cmath>
#include <mutex>
#include <unordered_map>

namespace marginscope {

namespace {

using AlignedDoubles = std::vector<double, boost::alignment::aligned_allocator<double, 64>>;

/// Scenarios that one part of the work adds up: few enough for the first cache and for several threads to have some,
/// many enough for a row of the kernel to be worth its start. The digits do not depend on it.
constexpr std::size_t leastBlock = 128, mostBlock = 512;

std::size_t blockSizeFor(std::size_t scenarios, std::size_t underlyings, std::size_t threads) {
    const std::size_t parts = std::max<std::size_t>(3 * threads / std::max<std::size_t>(underlyings, 1), 1);
    return std::clamp((scenarios / parts + 7) / 8 * 8, leastBlock, mostBlock);
}

std::size_t padded(std::size_t count) {
    return (count + 7) / 8 * 8;
}

/// The moves of one underlying as the kernel wants them.
struct MoveColumns {
    /// No factor: nothing moves.
    MoveColumns(const SampledFactor* factor, std::size_t count)
        : price(padded(count), 1.0)
        , vol(padded(count), 1.0)
        , inverseVol(padded(count), 1.0)
        , logPrice(padded(count), 0.0) {
        if (!factor) return;
        for (std::size_t i = 0; i < count; ++i) {
            price[i] = 1.0 + factor->priceMoves[i];
            if (!factor->volMoves.empty()) vol[i] = 1.0 + factor->volMoves[i];
            inverseVol[i] = 1.0 / vol[i];
            logPrice[i] = std::log(price[i]) / vol[i];
        }
    }

    /// `first` a multiple of 8.
    kernel::Columns from(std::size_t first, std::size_t count) const {
        return {price.data() + first, vol.data() + first, inverseVol.data() + first, logPrice.data() + first,
                padded(count)};
    }

    AlignedDoubles price, vol, inverseVol, logPrice;
};

/// A call that many positions may share.
struct CallTerms {
    double forward = 0.0, strike = 0.0, totalVol = 0.0;

    bool operator==(const CallTerms&) const = default;
};

struct CallHash {
    std::size_t operator()(const CallTerms& call) const {
        const std::hash<double> hash;
        return (hash(call.forward) * 31 + hash(call.strike)) * 31 + hash(call.totalVol);
    }
};

/// What one position is worth, but for a constant, m the price multiplier: weight · call + slope·m + level, all of it
/// ÷ m where `perCoin`.
struct Terms {
    bool perCoin = false;
    double weight = 0.0;
    CallTerms call;
    double slope = 0.0, level = 0.0;
};

bool isPlain(const MarkedPosition& position) {
    return position.instrument.isOption() && position.instrument.style == ExerciseStyle::American;
}

bool isCoinSettled(const MarkedPosition& position) {
    return position.instrument.isInverse() && position.instrument.isDerivative();
}

/// Coins an inverse position stands for today.
double standingCoins(const MarkedPosition& position) {
    if (!position.instrument.isOption()) return settlementUnrealisedPnl(position);
    return position.quantity * position.modelPrice;
}

Terms futureTerms(const MarkedPosition& position, CoinConversion coins) {
    const double money = position.settlementPrice;
    Terms terms;
    if (!isCoinSettled(position)) {
        terms.slope = position.quantity * position.forward * money;
        return terms;
    }
    // Coins q/F·(1 − 1/m). At the scenario's index S·m·(c0 + coins) − S·c0 = S·(c0 + q/F)·(m − 1).
    const double size = position.quantity / position.forward;
    terms.perCoin = coins == CoinConversion::TodaysIndex;
    if (terms.perCoin)
        terms.level = -money * size;
    else
        terms.slope = money * (size + standingCoins(position));
    return terms;
}

Terms optionTerms(const MarkedPosition& position, CoinConversion coins) {
    const double forward = position.forward, strike = position.instrument.strike;
    const double discount = position.rate == 0.0 ? 1.0 : std::exp(-position.rate * position.years);
    Terms terms;
    terms.perCoin = isCoinSettled(position) && coins == CoinConversion::TodaysIndex;
    // Coins V1/(F·m) at the index S·m: the m cancels, and the option counts like a linear one at S/F.
    const double size = position.quantity * position.settlementPrice * (isCoinSettled(position) ? 1.0 / forward : 1.0);
    terms.weight = size * discount;
    terms.call = {forward, strike, position.vol * std::sqrt(position.years)};
    // A put is its call less a forward: D·(K − F·m).
    if (position.instrument.right == OptionRight::Put) {
        terms.slope -= terms.weight * forward;
        terms.level += terms.weight * strike;
    }
    return terms;
}

Terms termsOf(const MarkedPosition& position, CoinConversion coins) {
    return position.instrument.isOption() ? optionTerms(position, coins) : futureTerms(position, coins);
}

/// Everything of one underlying that counts in the same way: rows of the kernel and a line.
class Lane {
public:
    explicit Lane(bool perCoin) : perCoin_(perCoin) {}

    void add(const Terms& terms) {
        slope_ += terms.slope;
        level_ += terms.level;
        if (terms.weight == 0.0) return;
        const auto [found, isNew] = placeOf_.try_emplace(terms.call, calls_.size());
        if (isNew) calls_.push_back({terms.call, 0.0});
        calls_[found->second].second += terms.weight;
    }

    /// After the last add().
    void compile() {
        for (const auto& [call, weight] : calls_)
            if (weight != 0.0) rows_.push_back(kernel::callRow(call.forward, call.strike, call.totalVol, weight));
        placeOf_.clear();
        calls_.clear();
        // By the same arithmetic as every scenario, so that where nothing moves nothing is made.
        static const MoveColumns unmoved(nullptr, 1);
        alignas(64) double worth[8];
        writeWorth(worth, unmoved, 0, 1);
        now_ = worth[0];
    }

    /// Writes the P&L of scenarios `first` … `first + count − 1`; `pnl` aligned and padded.
    void writePnl(double* pnl, const MoveColumns& moves, std::size_t first, std::size_t count) const {
        writeWorth(pnl, moves, first, count);
        for (std::size_t i = 0; i < count; ++i)
            pnl[i] -= now_;
    }

private:
    void writeWorth(double* worth, const MoveColumns& moves, std::size_t first, std::size_t count) const {
        std::fill_n(worth, padded(count), 0.0);
        kernel::accumulateCalls(rows_.data(), rows_.size(), moves.from(first, count), worth);
        for (std::size_t i = 0; i < count; ++i) {
            const double m = moves.price[first + i];
            worth[i] += slope_ * m + level_;
            if (perCoin_) worth[i] /= m;
        }
    }

    bool perCoin_;
    std::unordered_map<CallTerms, std::size_t, CallHash> placeOf_; ///< in calls_
    std::vector<std::pair<CallTerms, double>> calls_;              ///< with weights, in the order of the book
    std::vector<kernel::CallRow> rows_;
    double slope_ = 0.0, level_ = 0.0, now_ = 0.0;
};

struct UnderlyingLanes {
    Lane money{false}, coins{true};
    std::vector<const MarkedPosition*> plain;
};

/// By the plain formula, volatility sticking to the strike.
void addPlain(const MarkedPosition& position, CoinConversion conversion, const MoveColumns& moves, std::size_t first,
              std::size_t count, double* sums) {
    const ScenarioPricer pricer(position);
    const bool atScenario = isCoinSettled(position) && conversion == CoinConversion::ScenarioIndex;
    const double standing = atScenario ? standingCoins(position) : 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double m = moves.price[first + i];
        const double pnl = pricer.settlementPnl(m - 1.0, position.vol * moves.vol[first + i]);
        sums[i] += position.settlementPrice * (atScenario ? pnl * m + standing * (m - 1.0) : pnl);
    }
}

/// Counts parts done and says so about a hundred times.
class Reporter {
public:
    Reporter(const Job& job, std::size_t all) : job_(job), all_(all), step_(std::max<std::size_t>(all / 100, 1)) {}

    void count() {
        const std::lock_guard lock(mutex_);
        ++done_;
        if (done_ % step_ == 0 || done_ == all_) job_.report(static_cast<double>(done_) / static_cast<double>(all_));
    }

private:
    const Job& job_;
    std::size_t all_, step_, done_ = 0;
    std::mutex mutex_;
};

} // namespace

struct SampledPnl::Prepared {
    Prepared(const MarkedBook& ofBook, const SampledScenarios& scenarios, const SampledPnlSpec& ofSpec)
        : book(ofBook)
        , spec(ofSpec)
        , count(scenarios.count())
        , lanes(ofBook.underlyings.size()) {
        for (const MarkedUnderlying& each : book.underlyings)
            moves.emplace_back(isCashAsset(each.underlying) ? nullptr : scenarios.find(each.underlying), count);
        for (const MarkedPosition& position : book.positions) {
            UnderlyingLanes& to = lanes[position.underlying];
            if (isPlain(position)) {
                to.plain.push_back(&position);
                continue;
            }
            const Terms terms = termsOf(position, spec.coins);
            (terms.perCoin ? to.coins : to.money).add(terms);
        }
        for (const MarkedCollateral& balance : book.collateral)
            if (spec.collateral && balance.underlying) lanes[*balance.underlying].money.add(collateralTerms(balance));
        for (UnderlyingLanes& each : lanes) {
            each.money.compile();
            each.coins.compile();
        }
    }

    static Terms collateralTerms(const MarkedCollateral& balance) {
        Terms terms;
        terms.slope = balance.quantity * balance.price;
        return terms;
    }

    void addBlock(std::size_t underlying, std::size_t first, std::size_t most, std::vector<double>& sums) const {
        alignas(64) double money[mostBlock], coins[mostBlock];
        const std::size_t size = std::min(most, count - first);
        const MoveColumns& moved = moves[underlying];
        const UnderlyingLanes& from = lanes[underlying];
        from.money.writePnl(money, moved, first, size);
        from.coins.writePnl(coins, moved, first, size);
        for (std::size_t i = 0; i < size; ++i)
            sums[first + i] = money[i] + coins[i];
        for (const MarkedPosition* position : from.plain)
            addPlain(*position, spec.coins, moved, first, size, sums.data() + first);
    }

    std::vector<double> pnlOf(std::size_t underlying, const Terms& terms) const {
        AlignedDoubles pnl(padded(count));
        Lane lane(terms.perCoin);
        lane.add(terms);
        lane.compile();
        lane.writePnl(pnl.data(), moves[underlying], 0, count);
        return {pnl.begin(), pnl.begin() + static_cast<std::ptrdiff_t>(count)};
    }

    const MarkedBook& book;
    SampledPnlSpec spec;
    std::size_t count;
    std::vector<MoveColumns> moves; ///< by underlying
    std::vector<UnderlyingLanes> lanes;
};

SampledPnl::SampledPnl(std::unique_ptr<Prepared> prepared) : prepared_(std::move(prepared)) {}
SampledPnl::~SampledPnl() = default;
SampledPnl::SampledPnl(SampledPnl&&) noexcept = default;

Result<SampledPnl> SampledPnl::prepare(const MarkedBook& book, const SampledScenarios& scenarios,
                                       const SampledPnlSpec& spec) {
    std::vector<bool> moves(book.underlyings.size(), false);
    for (const MarkedPosition& position : book.positions)
        moves[position.underlying] = true;
    for (const MarkedCollateral& balance : book.collateral)
        if (spec.collateral && balance.underlying) moves[*balance.underlying] = true;
    for (std::size_t i = 0; i < moves.size(); ++i) {
        const AssetCode& underlying = book.underlyings[i].underlying;
        if (!moves[i] || isCashAsset(underlying) || scenarios.find(underlying)) continue;
        std::string known;
        for (const SampledFactor& factor : scenarios.factors())
            known += (known.empty() ? "" : ", ") + factor.underlying.text();
        return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "price move"), underlying.text(), known});
    }
    return SampledPnl(std::make_unique<Prepared>(book, scenarios, spec));
}

const MarkedBook& SampledPnl::book() const {
    return prepared_->book;
}

const SampledPnlSpec& SampledPnl::spec() const {
    return prepared_->spec;
}

std::size_t SampledPnl::scenarios() const {
    return prepared_->count;
}

Result<SampledTotals> SampledPnl::totals(const Job& job, TaskPool& pool) const {
    const std::size_t underlyings = prepared_->lanes.size(), count = prepared_->count;
    const std::size_t blockSize = blockSizeFor(count, underlyings, pool.threads());
    const std::size_t blocks = (count + blockSize - 1) / blockSize;
    SampledTotals sums{std::vector<double>(count, 0.0),
                       std::vector<std::vector<double>>(underlyings, std::vector<double>(count))};
    Reporter reporter(job, underlyings * blocks);
    pool.run(underlyings * blocks, [&](std::size_t, std::size_t part) {
        if (job.stopRequested()) return;
        prepared_->addBlock(part / blocks, part % blocks * blockSize, blockSize, sums.byUnderlying[part / blocks]);
        reporter.count();
    });
    if (job.stopRequested()) return failure(Reason::Cancelled);
    for (const std::vector<double>& each : sums.byUnderlying)
        for (std::size_t i = 0; i < count; ++i)
            sums.total[i] += each[i];
    return sums;
}

std::vector<double> SampledPnl::positionPnl(std::size_t position) const {
    const MarkedPosition& held = prepared_->book.positions[position];
    if (!isPlain(held)) return prepared_->pnlOf(held.underlying, termsOf(held, prepared_->spec.coins));
    std::vector<double> sums(prepared_->count, 0.0);
    addPlain(held, prepared_->spec.coins, prepared_->moves[held.underlying], 0, sums.size(), sums.data());
    return sums;
}

std::vector<double> SampledPnl::collateralPnl(std::size_t balance) const {
    const MarkedCollateral& held = prepared_->book.collateral[balance];
    if (!prepared_->spec.collateral || !held.underlying) return std::vector<double>(prepared_->count, 0.0);
    return prepared_->pnlOf(*held.underlying, Prepared::collateralTerms(held));
}

} // namespace marginscope
