#include "core/analysis/tail_study.h"

#include "core/analysis/tail_scenarios.h"
#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace marginscope {

namespace {

constexpr double lowestLevel = 0.9, highestLevel = 0.999;
constexpr int longestHorizon = 365;
/// Shares of the work after which drawing, and the P&L of the book, are done.
constexpr double drawn = 0.2, priced = 0.4;

Result<void> checkSpec(const TailStudySpec& spec) {
    if (!(spec.tail.level >= lowestLevel && spec.tail.level <= highestLevel))
        return failure(Reason::OutOfRange, {"level", formatNumber(spec.tail.level), "0.9 … 0.999"});
    if (spec.horizon < 1 || spec.horizon > longestHorizon)
        return failure(Reason::OutOfRange, {"horizon", std::to_string(spec.horizon), "1 … 365"});
    if (!(spec.filter.lambda > 0.0 && spec.filter.lambda <= 1.0))
        return failure(Reason::OutOfRange, {"lambda", formatNumber(spec.filter.lambda),
                                            QT_TRANSLATE_NOOP("expected", "greater than 0, at most 1")});
    if (!(std::fabs(spec.otherCorrelation) <= 1.0))
        return failure(Reason::OutOfRange, {"correlation", formatNumber(spec.otherCorrelation),
                                            QT_TRANSLATE_NOOP("expected", "between -1 and 1")});
    if (!(spec.degreesOfFreedom > 2.0 && std::isfinite(spec.degreesOfFreedom)))
        return failure(Reason::OutOfRange, {"degrees_of_freedom", formatNumber(spec.degreesOfFreedom),
                                            QT_TRANSLATE_NOOP("expected", "greater than 2")});
    return {};
}

/// What has to move, in the order of the book.
std::vector<std::size_t> movingUnderlyings(const MarkedBook& book) {
    std::vector<bool> moves(book.underlyings.size(), false);
    for (const MarkedPosition& position : book.positions)
        moves[position.underlying] = true;
    for (const MarkedCollateral& balance : book.collateral)
        if (balance.underlying) moves[*balance.underlying] = true;
    std::vector<std::size_t> moving;
    for (std::size_t i = 0; i < moves.size(); ++i)
        if (moves[i] && !isCashAsset(book.underlyings[i].underlying)) moving.push_back(i);
    return moving;
}

std::vector<TailGroup> groupsOf(const MarkedBook& book) {
    std::vector<TailGroup> groups;
    std::map<std::pair<PartKind, std::string>, std::size_t> placeOf;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const MarkedPosition& position = book.positions[i];
        const PartKind kind = position.group.empty() ? PartKind::Underlying : PartKind::Group;
        const std::string& name =
            position.group.empty() ? book.underlyings[position.underlying].underlying.text() : position.group.text();
        const auto [found, isNew] = placeOf.try_emplace({kind, name}, groups.size());
        if (isNew) groups.push_back({kind, name, {}, {}});
        groups[found->second].positions.push_back(i);
    }
    return groups;
}

class TailStudyRun {
public:
    TailStudyRun(const Comparison& comparison, const TailSources& sources, const TailStudySpec& spec, const Job& job,
                 TaskPool& pool)
        : comparison_(comparison)
        , book_(*comparison.book)
        , sources_(sources)
        , spec_(spec)
        , job_(job)
        , pool_(pool)
        , moving_(movingUnderlyings(book_)) {
        study_.spec = spec;
    }

    Result<TailStudy> run() && {
        for (const auto step :
             {&TailStudyRun::makeScenarios, &TailStudyRun::priceBook, &TailStudyRun::measure, &TailStudyRun::takeApart})
            if (const Result<void> done = (this->*step)(); !done) return tl::unexpected<Error>(done.error());
        listWorst();
        compareWithMargin();
        addNotes();
        job_.report(1.0);
        return std::move(study_);
    }

private:
    Job part(double from, double to) const {
        return {job_.stop, [this, from, to](double share) { job_.report(from + (to - from) * share); }};
    }

    Result<void> makeScenarios() {
        if (moving_.empty())
            return failure(Reason::OutOfRange, {QT_TRANSLATE_NOOP("expected", "underlyings of the book that move"), "0",
                                                QT_TRANSLATE_NOOP("expected", "1 or more")});
        std::vector<AssetCode> underlyings;
        for (const std::size_t each : moving_)
            underlyings.push_back(book_.underlyings[each].underlying);
        Result<TailScenarios> made = tailScenarios(underlyings, sources_, spec_, part(0.0, drawn));
        if (!made) return tl::unexpected<Error>(made.error());
        study_.factors = std::move(made->factors);
        study_.correlation = std::move(made->correlation);
        study_.notes = std::move(made->notes);
        study_.scenarios = made->scenarios.count();
        if (const std::vector<Timestamp>& days = made->scenarios.terms().dates; !days.empty()) {
            study_.firstDay = days.front();
            study_.lastDay = days.back();
        }
        scenarios_ = std::make_unique<SampledScenarios>(std::move(made->scenarios));
        return {};
    }

    Result<void> priceBook() {
        Result<SampledPnl> pnl = SampledPnl::prepare(book_, *scenarios_);
        if (!pnl) return tl::unexpected<Error>(pnl.error());
        pnl_ = std::make_unique<SampledPnl>(std::move(*pnl));
        Result<SampledTotals> totals = pnl_->totals(part(drawn, priced), pool_);
        if (!totals) return tl::unexpected<Error>(totals.error());
        totals_ = std::move(*totals);
        return {};
    }

    Result<void> measure() {
        const std::vector<double>& pnl = totals_.total;
        Result<TailRisk> risk = tailRisk(pnl, spec_.tail);
        if (!risk) return tl::unexpected<Error>(risk.error());
        study_.risk = std::move(*risk);
        if (isDrawn(spec_.method) || spec_.horizon == 1)
            if (const Result<TailErrors> errors = tailErrors(pnl, spec_.tail, scenarios_->terms().drawnTogether))
                study_.errors = *errors;
        Result<PnlHistogram> histogram = pnlHistogram(pnl, spec_.bins, study_.risk);
        if (!histogram) return tl::unexpected<Error>(histogram.error());
        study_.histogram = std::move(*histogram);
        const auto count = static_cast<double>(pnl.size());
        study_.mean = std::accumulate(pnl.begin(), pnl.end(), 0.0) / count;
        double squares = 0.0;
        for (const double each : pnl)
            squares += (each - study_.mean) * (each - study_.mean);
        study_.deviation = count > 1.0 ? std::sqrt(squares / (count - 1.0)) : 0.0;
        return {};
    }

    Result<void> takeApart() {
        for (const std::size_t each : moving_) {
            Result<TailShares> shares = tailShares(totals_.byUnderlying[each], totals_.total, study_.risk);
            if (!shares) return tl::unexpected<Error>(shares.error());
            study_.underlyings.push_back({book_.underlyings[each].underlying, *shares});
        }
        const bool single = book_.positions.size() <= spec_.positionLimit;
        constexpr double apart = 0.8;
        if (single) {
            Result<std::vector<TailPart>> parts = tailParts(*pnl_, totals_, spec_.tail, part(priced, apart), pool_);
            if (!parts) return tl::unexpected<Error>(parts.error());
            study_.parts = std::move(*parts);
        }
        return measureGroups();
    }

    Result<void> measureGroups() {
        study_.groups = groupsOf(book_);
        std::vector<Result<TailShares>> made(study_.groups.size(), TailShares{});
        pool_.run(study_.groups.size(), [&](std::size_t, std::size_t index) {
            if (job_.stopRequested()) return;
            std::vector<double> own(study_.scenarios, 0.0);
            for (const std::size_t position : study_.groups[index].positions) {
                if (job_.stopRequested()) return;
                const std::vector<double> pnl = pnl_->positionPnl(position);
                for (std::size_t i = 0; i < own.size(); ++i)
                    own[i] += pnl[i];
            }
            made[index] = tailShares(std::move(own), totals_.total, study_.risk);
        });
        if (job_.stopRequested()) return failure(Reason::Cancelled);
        for (std::size_t i = 0; i < made.size(); ++i) {
            if (!made[i]) return tl::unexpected<Error>(made[i].error());
            study_.groups[i].shares = *made[i];
        }
        return {};
    }

    void listWorst() {
        const std::vector<double>& pnl = totals_.total;
        std::vector<std::size_t> order(pnl.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        const std::size_t count = std::min(spec_.worst, order.size());
        std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(count), order.end(),
                          [&](std::size_t a, std::size_t b) { return pnl[a] != pnl[b] ? pnl[a] < pnl[b] : a < b; });
        for (std::size_t i = 0; i < count; ++i)
            study_.worst.push_back(worstAt(order[i]));
    }

    WorstScenario worstAt(std::size_t scenario) const {
        WorstScenario worst{scenario, scenarios_->nameOf(scenario), totals_.total[scenario], {}, {}};
        for (const std::size_t each : moving_) {
            const AssetCode& underlying = book_.underlyings[each].underlying;
            const SampledFactor& factor = *scenarios_->find(underlying);
            worst.moves.push_back(
                {underlying, factor.priceMoves[scenario], factor.volMoves.empty() ? 0.0 : factor.volMoves[scenario]});
            worst.byUnderlying.push_back(totals_.byUnderlying[each][scenario]);
        }
        return worst;
    }

    std::size_t losingMoreThan(double amount) const {
        return static_cast<std::size_t>(
            std::count_if(totals_.total.begin(), totals_.total.end(), [&](double pnl) { return -pnl > amount; }));
    }

    void compareWithMargin() {
        for (const Regime regime : allRegimes) {
            const RegimeResult& figures = comparison_.of(regime);
            study_.beside[static_cast<std::size_t>(regime)] = {regime,
                                                               figures.initial.requirement,
                                                               figures.maintenance.requirement,
                                                               figures.equity,
                                                               losingMoreThan(figures.initial.requirement),
                                                               losingMoreThan(figures.maintenance.requirement)};
        }
    }

    void addNotes() {
        std::vector<Phrase>& notes = study_.notes;
        if (study_.risk.tailCount < 1.0)
            notes.push_back({QT_TRANSLATE_NOOP("tail", "%1 scenarios are too few for a level of %2 %: both figures "
                                                       "are the worst loss."),
                             {std::to_string(study_.scenarios), labelNumber(100.0 * spec_.tail.level)}});
        if (!study_.errors)
            notes.push_back({QT_TRANSLATE_NOOP("tail", "The days of a longer horizon overlap, so that no sampling "
                                                       "error can be stated."),
                             {}});
        if (study_.parts.empty())
            notes.push_back({QT_TRANSLATE_NOOP("tail", "%1 positions are too many to take the figures apart one by "
                                                       "one; groups and underlyings are shown."),
                             {std::to_string(book_.positions.size())}});
        notes.push_back({QT_TRANSLATE_NOOP("tail", "Time stands still: over the horizon only prices and volatilities "
                                                   "move."),
                         {}});
    }

    const Comparison& comparison_;
    const MarkedBook& book_;
    const TailSources& sources_;
    const TailStudySpec& spec_;
    const Job& job_;
    TaskPool& pool_;
    std::vector<std::size_t> moving_; ///< indices into the book's underlyings
    std::unique_ptr<SampledScenarios> scenarios_;
    std::unique_ptr<SampledPnl> pnl_;
    SampledTotals totals_;
    TailStudy study_;
};

} // namespace

std::string tailMethodWord(TailMethod method) {
    switch (method) {
    case TailMethod::Historical:
        return "historical";
    case TailMethod::Filtered:
        return "filtered";
    case TailMethod::Normal:
        return "normal";
    case TailMethod::Student:
        break;
    }
    return "student";
}

std::optional<TailMethod> tailMethodFromWord(std::string_view word) {
    for (const TailMethod method : allTailMethods)
        if (tailMethodWord(method) == word) return method;
    return std::nullopt;
}

bool isDrawn(TailMethod method) {
    return method == TailMethod::Normal || method == TailMethod::Student;
}

std::string volSourceWord(VolSource source) {
    switch (source) {
    case VolSource::Stated:
        return "stated";
    case VolSource::Estimated:
        return "estimated";
    case VolSource::Implied:
        break;
    }
    return "implied";
}

Result<TailStudy> runTailStudy(const Comparison& comparison, const TailSources& sources, const TailStudySpec& spec,
                               const Job& job, TaskPool& pool) {
    if (const Result<void> sound = checkSpec(spec); !sound) return tl::unexpected<Error>(sound.error());
    return TailStudyRun(comparison, sources, spec, job, pool).run();
}

} // namespace marginscope
