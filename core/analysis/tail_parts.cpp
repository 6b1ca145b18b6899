#include "core/analysis/tail_parts.h"

#include <algorithm>
#include <mutex>

namespace marginscope {

namespace {

/// The figures part by part, computed by several threads.
class TailPartsRun {
public:
    TailPartsRun(const SampledPnl& pnl, const SampledTotals& totals, const TailRisk& risk, const Job& job)
        : pnl_(pnl)
        , totals_(totals)
        , risk_(risk)
        , job_(job) {
        for (std::size_t i = 0; i < pnl.book().positions.size(); ++i)
            parts_.push_back({false, i, {}, {}, {}});
        for (std::size_t i = 0; i < pnl.book().collateral.size(); ++i)
            if (pnl.spec().collateral && pnl.book().collateral[i].underlying) parts_.push_back({true, i, {}, {}, {}});
    }

    std::size_t count() const { return parts_.size(); }

    void compute(std::size_t index) {
        if (job_.stopRequested()) return;
        TailPart& part = parts_[index];
        std::vector<double> own = part.collateral ? pnl_.collateralPnl(part.index) : pnl_.positionPnl(part.index);
        const Result<TailShares> shares = tailShares(std::move(own), totals_.total, risk_);
        if (shares) {
            part.component = shares->component;
            part.incremental = shares->incremental;
            part.standalone = shares->standalone;
        }
        countPart(shares);
    }

    Result<std::vector<TailPart>> release() && {
        if (error_) return failure(*error_);
        return std::move(parts_);
    }

private:
    void countPart(const Result<TailShares>& shares) {
        const std::size_t all = parts_.size(), step = std::max<std::size_t>(all / 100, 1);
        const std::lock_guard lock(mutex_);
        if (!shares && !error_) error_ = shares.error();
        ++done_;
        if (done_ % step == 0 || done_ == all) job_.report(static_cast<double>(done_) / static_cast<double>(all));
    }

    const SampledPnl& pnl_;
    const SampledTotals& totals_;
    const TailRisk& risk_;
    const Job& job_;
    std::vector<TailPart> parts_;
    std::mutex mutex_; ///< guards what follows, and the reports
    std::size_t done_ = 0;
    std::optional<Error> error_;
};

} // namespace

Result<TailShares> tailShares(std::vector<double> own, const std::vector<double>& total, const TailRisk& risk) {
    TailShares shares;
    shares.component = {tailLoss(risk.varScenarios, own), tailLoss(risk.tailScenarios, own)};
    const Result<TailRisk> alone = tailRisk(own, risk.spec);
    if (!alone) return tl::unexpected<Error>(alone.error());
    for (std::size_t i = 0; i < own.size(); ++i)
        own[i] = total[i] - own[i];
    const Result<TailRisk> without = tailRisk(own, risk.spec);
    if (!without) return tl::unexpected<Error>(without.error());
    shares.standalone = {alone->valueAtRisk, alone->expectedShortfall};
    shares.incremental = {risk.valueAtRisk - without->valueAtRisk, risk.expectedShortfall - without->expectedShortfall};
    return shares;
}

Result<std::vector<TailPart>> tailParts(const SampledPnl& pnl, const SampledTotals& totals, const TailSpec& spec,
                                        const Job& job, TaskPool& pool) {
    if (totals.total.size() != pnl.scenarios())
        return failure(Reason::OutOfRange,
                       {"scenarios", std::to_string(totals.total.size()), std::to_string(pnl.scenarios())});
    const Result<TailRisk> risk = tailRisk(totals.total, spec);
    if (!risk) return tl::unexpected<Error>(risk.error());
    TailPartsRun run(pnl, totals, *risk, job);
    pool.run(run.count(), [&](std::size_t, std::size_t index) { run.compute(index); });
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return std::move(run).release();
}

} // namespace marginscope
