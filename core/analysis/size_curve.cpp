#include "core/analysis/size_curve.h"

#include "core/analysis/sized_trades.h"
#include "core/base/number.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <cmath>

namespace marginscope {

namespace {

constexpr double kinkShare = 1e-6; // of the sizes looked at: how exactly a kink is found
constexpr std::array bothLevels = {Level::Initial, Level::Maintenance};

class CurveRun {
public:
    CurveRun(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs, const SizeCurveSpec& spec,
             const Job& job)
        : trades_(desk, portfolio, legs)
        , job_(job) {
        out_.spec = spec;
    }

    Result<SizeCurve> run() {
        if (!points() || !kinks()) return failure(Reason::Cancelled);
        for (const Regime regime : allRegimes)
            for (const Level level : bothLevels) {
                if (job_.stopRequested()) return failure(Reason::Cancelled);
                out_.best.push_back(best(regime, level));
            }
        job_.report(1.0);
        return std::move(out_);
    }

private:
    struct Labelled {
        SizePoint point;
        std::array<Phrase, 3> labels;
    };

    Labelled whole(double scale) {
        const std::array<RegimeResult, 3> regimes = trades_.regimes(scale, true);
        Labelled out;
        out.point = pointOf(scale, regimes);
        for (std::size_t r = 0; r < regimes.size(); ++r)
            if (regimes[r].binding) {
                out.point.bindingId[r] = regimes[r].binding->id;
                out.labels[r] = regimes[r].binding->label;
            }
        return out;
    }

    static SizePoint pointOf(double scale, const std::array<RegimeResult, 3>& regimes) {
        SizePoint out;
        out.scale = scale;
        for (std::size_t r = 0; r < regimes.size(); ++r) {
            out.equity[r] = regimes[r].equity;
            out.initial[r] = regimes[r].initial;
            out.maintenance[r] = regimes[r].maintenance;
        }
        return out;
    }

    double span() const { return out_.spec.to - out_.spec.from; }

    bool points() {
        const SizeCurveSpec& spec = out_.spec;
        for (std::size_t i = 0; i < spec.count; ++i) {
            if (job_.stopRequested()) return false;
            const double share = static_cast<double>(i) / static_cast<double>(spec.count - 1);
            at_.push_back(whole(i + 1 == spec.count ? spec.to : spec.from + share * span()));
            out_.points.push_back(at_.back().point);
            job_.report(0.5 * share);
        }
        return true;
    }

    bool kinks() {
        for (std::size_t i = 0; i + 1 < at_.size(); ++i) {
            if (job_.stopRequested()) return false;
            for (const Regime regime : {Regime::Cross, Regime::Portfolio})
                flips(regime, at_[i], at_[i + 1]);
            job_.report(0.5 + 0.3 * static_cast<double>(i + 1) / static_cast<double>(at_.size()));
        }
        for (const auto& [scale, symbol] : trades_.closings())
            if (scale > out_.spec.from && scale < out_.spec.to)
                out_.kinks.push_back({KinkKind::Closed, scale, {}, symbol, symbol, {"%1", {symbol}}, {"%1", {symbol}},
                                      whole(scale).point});
        std::stable_sort(out_.kinks.begin(), out_.kinks.end(),
                         [](const SizeKink& a, const SizeKink& b) { return a.scale < b.scale; });
        return true;
    }

    // Halves the distance to the first place where another scenario binds, then goes on from there.
    void flips(Regime regime, Labelled from, const Labelled& to) {
        const auto r = static_cast<std::size_t>(regime);
        while (from.point.bindingId[r] != to.point.bindingId[r] && !job_.stopRequested()) {
            Labelled low = from, high = to;
            while (high.point.scale - low.point.scale > kinkShare * span() * 0.5) {
                Labelled middle = whole(0.5 * (low.point.scale + high.point.scale));
                (middle.point.bindingId[r] == from.point.bindingId[r] ? low : high) = std::move(middle);
            }
            SizeKink kink{KinkKind::Binding, high.point.scale, regime, from.point.bindingId[r],
                          high.point.bindingId[r], from.labels[r], high.labels[r], high.point};
            out_.kinks.push_back(std::move(kink));
            from = std::move(high);
        }
    }

    double requirementAt(double scale, Regime regime, Level level) {
        return trades_.regimes(scale, false)[static_cast<std::size_t>(regime)].at(level).requirement;
    }

    // Points and kinks, by scale: between neighbours the requirement has no more than one bend that matters.
    std::vector<const SizePoint*> knots() const {
        std::vector<const SizePoint*> out;
        for (const SizePoint& point : out_.points)
            out.push_back(&point);
        for (const SizeKink& kink : out_.kinks)
            out.push_back(&kink.point);
        std::stable_sort(out.begin(), out.end(),
                         [](const SizePoint* a, const SizePoint* b) { return a->scale < b->scale; });
        return out;
    }

    BestSize best(Regime regime, Level level) {
        const std::vector<const SizePoint*> at = knots();
        const auto requirement = [&](std::size_t i) { return at[i]->of(regime, level).requirement; };
        const double noise = 1e-9 * std::max(1.0, std::fabs(requirement(0)));
        std::size_t least = 0;
        for (std::size_t i = 1; i < at.size(); ++i)
            if (requirement(i) < requirement(least) - noise) least = i;
        BestSize out{regime, level, at[least]->scale, requirement(least), at[least]->of(regime, level).excess,
                     least + 1 == at.size(), {}, {}};
        refine(out, *at[least > 0 ? least - 1 : 0], *at[std::min(least + 1, at.size() - 1)], noise);
        out.savingEnds = savingEnds(at, out, noise);
        out.breakEven = breakEven(at, regime, level, noise);
        return out;
    }

    void refine(BestSize& best, const SizePoint& low, const SizePoint& high, double noise) {
        const double edge = std::min(low.of(best.regime, best.level).requirement,
                                     high.of(best.regime, best.level).requirement);
        if (low.scale >= high.scale || edge <= best.requirement + noise) return;
        constexpr int bits = 24;
        std::uintmax_t steps = 40;
        const auto [scale, requirement] = boost::math::tools::brent_find_minima(
            [&](double each) { return requirementAt(each, best.regime, best.level); }, low.scale, high.scale, bits, steps);
        if (requirement >= best.requirement - noise) return;
        best.scale = scale;
        best.requirement = requirement;
        best.excess = trades_.regimes(scale, false)[static_cast<std::size_t>(best.regime)].at(best.level).excess;
    }

    // The first size from which the requirement no longer falls, coming from the smallest.
    std::optional<double> savingEnds(const std::vector<const SizePoint*>& at, const BestSize& best, double noise) const {
        std::size_t i = 0;
        const auto requirement = [&](std::size_t k) { return at[k]->of(best.regime, best.level).requirement; };
        while (i + 1 < at.size() && requirement(i + 1) < requirement(i) - noise)
            ++i;
        if (i == 0 || i + 1 == at.size()) return std::nullopt;
        const bool isBest = best.scale >= at[i - 1]->scale && best.scale <= at[i + 1]->scale;
        return isBest ? best.scale : at[i]->scale;
    }

    std::optional<double> breakEven(const std::vector<const SizePoint*>& at, Regime regime, Level level, double noise) {
        if (out_.spec.from != 0.0) return std::nullopt;
        const double without = at.front()->of(regime, level).requirement;
        bool saved = false;
        for (std::size_t i = 1; i < at.size(); ++i) {
            const double over = at[i]->of(regime, level).requirement - without;
            if (over < -noise) saved = true;
            if (saved && over >= 0.0) return crossing(at[i - 1]->scale, at[i]->scale, without, regime, level);
        }
        return std::nullopt;
    }

    double crossing(double low, double high, double without, Regime regime, Level level) {
        while (high - low > kinkShare * span() * 0.5) {
            const double middle = 0.5 * (low + high);
            (requirementAt(middle, regime, level) < without ? low : high) = middle;
        }
        return high;
    }

    SizedTrades trades_;
    const Job& job_;
    std::vector<Labelled> at_; ///< by point
    SizeCurve out_;
};

Result<void> checked(const SizeCurveSpec& spec) {
    if (!std::isfinite(spec.from) || spec.from < 0.0)
        return failure(Reason::OutOfRange, {"from", formatNumber(spec.from), QT_TRANSLATE_NOOP("expected", "not below 0")});
    if (!std::isfinite(spec.to) || spec.to <= spec.from || spec.to > 1e6)
        return failure(Reason::OutOfRange,
                       {"to", formatNumber(spec.to), QT_TRANSLATE_NOOP("expected", "above the smallest size, at most 1e6")});
    if (spec.count < 2 || spec.count > 2001)
        return failure(Reason::OutOfRange,
                       {"count", std::to_string(spec.count), QT_TRANSLATE_NOOP("expected", "2 to 2001")});
    return {};
}

} // namespace

std::string kinkWord(KinkKind kind) {
    return kind == KinkKind::Binding ? "binding" : "closed";
}

Result<SizeCurve> sizeCurve(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs,
                            const SizeCurveSpec& spec, const Job& job) {
    if (const Result<void> sound = checked(spec); !sound) return tl::unexpected<Error>(sound.error());
    return CurveRun(desk, portfolio, legs, spec, job).run();
}

} // namespace marginscope
