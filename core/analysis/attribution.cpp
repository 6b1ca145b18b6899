#include "core/analysis/attribution.h"

#include "core/analysis/growth_path.h"
#include "core/analysis/sized_book.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>

namespace marginscope {

namespace {

// Shares of the run that progress reports, up to the end of each step.
constexpr double aloneDone = 0.05, pairsDone = 0.1, incrementalDone = 0.3, eulerDone = 0.6;

/// Slopes of the requirement by part, times size.
struct Gradient {
    std::vector<double> less, more; ///< towards less and towards more
    std::vector<double> chosen;     ///< between them, so that they add up to the slope of the whole
};

/// Between the one-sided slopes lies one set that adds up to `whole`: at a tie a mean of the tied scenarios.
std::vector<double> adding(const Gradient& gradient, double whole, double noise) {
    const double less = std::accumulate(gradient.less.begin(), gradient.less.end(), 0.0);
    const double more = std::accumulate(gradient.more.begin(), gradient.more.end(), 0.0);
    const double share = std::fabs(more - less) > noise ? std::clamp((whole - less) / (more - less), 0.0, 1.0) : 0.5;
    std::vector<double> chosen(gradient.less.size());
    for (std::size_t i = 0; i < chosen.size(); ++i)
        chosen[i] = gradient.less[i] + share * (gradient.more[i] - gradient.less[i]);
    return chosen;
}

using Label = std::pair<PartKind, std::string>;

Label groupLabel(const MarkedBook& book, const MarkedPosition& position) {
    if (!position.group.empty()) return {PartKind::Group, position.group.text()};
    return {PartKind::Underlying, book.underlyings[position.underlying].underlying.text()};
}

/// Hedge groups in the order of the book.
std::vector<AttributionGroup> groupsOf(const MarkedBook& book) {
    std::vector<AttributionGroup> groups;
    std::map<Label, std::size_t> place;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const Label label = groupLabel(book, book.positions[i]);
        const auto [found, isNew] = place.try_emplace(label, groups.size());
        if (isNew) {
            groups.emplace_back().kind = label.first;
            groups.back().name = label.second;
        }
        groups[found->second].positions.push_back(i);
    }
    return groups;
}

std::vector<AttributionPart> partsOf(const MarkedBook& book, const std::vector<AttributionGroup>& groups,
                                     bool together) {
    std::vector<AttributionPart> parts(together ? groups.size() : book.positions.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].kind = together ? groups[i].kind : PartKind::Position;
        parts[i].name = together ? groups[i].name : book.positions[i].instrument.symbol;
        parts[i].positions = together ? groups[i].positions : std::vector<std::size_t>{i};
    }
    return parts;
}

std::vector<std::size_t> without(std::size_t count, const std::vector<std::size_t>& left) {
    std::vector<bool> out(count, false);
    for (const std::size_t i : left)
        out[i] = true;
    std::vector<std::size_t> rest;
    for (std::size_t i = 0; i < count; ++i)
        if (!out[i]) rest.push_back(i);
    return rest;
}

double lossOf(const std::optional<BindingScenario>& scenario, const std::vector<std::size_t>& positions) {
    double loss = 0.0;
    if (scenario)
        for (const std::size_t i : positions)
            loss -= scenario->positionPnl[i];
    return loss;
}

class Attributor {
public:
    Attributor(const Comparison& comparison, const AttributionSpec& spec, const Job& job)
        : comparison_(comparison)
        , book_(*comparison.book)
        , sized_(book_, *comparison.rulebook, spec.regime, spec.level)
        , job_(job) {
        a_.spec = spec;
        a_.groups = groupsOf(book_);
        a_.parts = partsOf(book_, a_.groups, book_.positions.size() > spec.positionLimit);
    }

    Result<Attribution> run() {
        scenarios();
        standalone();
        pairs();
        incremental();
        euler();
        aumannShapley();
        if (job_.stopRequested()) return failure(Reason::Cancelled);
        sumGroups();
        notes();
        return std::move(a_);
    }

private:
    std::size_t count() const { return book_.positions.size(); }

    /// Calls `work` for each index until told to stop; `from` … `to` is this step's share of the progress.
    void forEach(std::size_t size, double from, double to, const std::function<void(std::size_t)>& work) const {
        for (std::size_t i = 0; i < size && !job_.stopRequested(); ++i) {
            work(i);
            job_.report(from + (to - from) * static_cast<double>(i + 1) / static_cast<double>(size));
        }
    }

    void scenarios() {
        const RegimeResult& regime = comparison_.of(a_.spec.regime);
        a_.requirement = regime.at(a_.spec.level).requirement;
        a_.account = sized_.requirement({}, true);
        a_.binding = regime.binding;
        a_.runnerUp = regime.runnerUp;
        for (AttributionPart& part : a_.parts) {
            part.lossInBinding = lossOf(a_.binding, part.positions);
            if (a_.runnerUp) part.lossInRunnerUp = lossOf(a_.runnerUp, part.positions);
        }
    }

    void standalone() {
        alone_.resize(count());
        forEach(count(), 0.0, aloneDone, [&](std::size_t i) { alone_[i] = sized_.requirement({i}, false); });
        for (AttributionGroup& group : a_.groups) {
            if (job_.stopRequested()) return;
            for (const std::size_t i : group.positions)
                group.apart += alone_[i];
            group.together = group.positions.size() == 1 ? group.apart : sized_.requirement(group.positions, false);
        }
        for (std::size_t i = 0; i < a_.parts.size(); ++i) {
            a_.parts[i].standalone = takenTogether() ? a_.groups[i].together : alone_[i];
            a_.standaloneSum += a_.parts[i].standalone;
            gross_ += std::fabs(a_.parts[i].standalone) + std::fabs(a_.parts[i].lossInBinding);
        }
    }

    bool takenTogether() const { return count() > a_.spec.positionLimit; }

    void pairs() {
        PairSavings& pairs = a_.pairs;
        pairs.parts.resize(a_.parts.size());
        std::iota(pairs.parts.begin(), pairs.parts.end(), std::size_t{0});
        std::stable_sort(pairs.parts.begin(), pairs.parts.end(),
                         [&](std::size_t x, std::size_t y) { return a_.parts[x].standalone > a_.parts[y].standalone; });
        pairs.parts.resize(std::min(pairs.parts.size(), a_.spec.pairLimit));
        const std::size_t n = pairs.parts.size();
        pairs.saving.assign(n * n, 0.0);
        forEach(n, aloneDone, pairsDone, [&](std::size_t row) {
            for (std::size_t column = 0; column < row; ++column)
                pairs.saving[row * n + column] = pairs.saving[column * n + row] = pairSaving(row, column);
        });
    }

    double pairSaving(std::size_t row, std::size_t column) const {
        const AttributionPart &x = a_.parts[a_.pairs.parts[row]], &y = a_.parts[a_.pairs.parts[column]];
        std::vector<std::size_t> both = x.positions;
        both.insert(both.end(), y.positions.begin(), y.positions.end());
        std::sort(both.begin(), both.end());
        return x.standalone + y.standalone - sized_.requirement(both, false);
    }

    double addedBy(const std::vector<std::size_t>& positions) const {
        return a_.requirement - sized_.requirement(without(count(), positions), true);
    }

    void incremental() {
        forEach(a_.parts.size(), pairsDone, incrementalDone, [&](std::size_t i) {
            a_.parts[i].incremental = addedBy(a_.parts[i].positions);
            a_.incrementalSum += a_.parts[i].incremental;
        });
        for (AttributionGroup& group : a_.groups)
            if (!job_.stopRequested()) group.incremental = addedBy(group.positions);
    }

    /// At `scale` times the size of the book; the chosen slopes add up to `whole`.
    Gradient gradientAt(double scale, double step, double whole, double from, double to) {
        Gradient gradient;
        gradient.less.assign(a_.parts.size(), 0.0);
        gradient.more.assign(a_.parts.size(), 0.0);
        const double here = sized_.scaled(scale);
        forEach(a_.parts.size(), from, to, [&](std::size_t i) {
            const std::vector<std::size_t>& positions = a_.parts[i].positions;
            gradient.more[i] = (sized_.scaled(scale, positions, scale + step) - here) / step;
            gradient.less[i] = (here - sized_.scaled(scale, positions, scale - step)) / step;
        });
        gradient.chosen = adding(gradient, whole, noise());
        return gradient;
    }

    /// Differences as small as this say nothing: rounding of sums over the whole book, divided by the step.
    double noise() const { return 1e-10 * gross_ + 1e-9 * std::fabs(a_.requirement); }
    bool closes(double rest) const { return std::fabs(rest) <= 1e-7 * std::max(1.0, a_.requirement) + noise(); }

    double grown(double scale) { return scale == 0.0 ? a_.account : sized_.scaled(scale); }

    void euler() {
        const double slope = centralSlope([&](double t) { return grown(t); }, 1.0, relativeStep);
        const Gradient gradient = gradientAt(1.0, relativeStep, slope, incrementalDone, eulerDone);
        for (std::size_t i = 0; i < a_.parts.size(); ++i) {
            AttributionPart& part = a_.parts[i];
            part.euler = gradient.chosen[i];
            part.eulerLess = gradient.less[i];
            part.eulerMore = gradient.more[i];
            a_.eulerSum += part.euler;
            // A slope that changes with size bends within the step, too; a tie is a corner.
            const double corner = std::fabs(part.eulerMore - part.eulerLess);
            if (corner > 1e-4 * std::max(1.0, a_.requirement) + 1e3 * noise()) a_.unique = false;
        }
        a_.eulerAddsUp = closes(a_.eulerRest());
    }

    bool growsInProportion() {
        if (!a_.eulerAddsUp) return false;
        for (const double t : {0.2, 0.5, 0.8})
            if (!closes(grown(t) - a_.account - t * (a_.requirement - a_.account))) return false;
        return true;
    }

    void aumannShapley() {
        if (growsInProportion()) {
            for (AttributionPart& part : a_.parts)
                part.aumannShapley = part.euler;
        } else {
            integrate();
        }
        for (const AttributionPart& part : a_.parts)
            a_.aumannShapleySum += part.aumannShapley;
        a_.aumannShapleyAddsUp =
            std::fabs(a_.aumannShapleyRest()) <= 1e-6 * std::max(1.0, a_.requirement) + 100.0 * noise();
    }

    void integrate() {
        const std::vector<PathNode> nodes =
            pathNodes([&](double t) { return grown(t); }, noise(), [&] { return job_.stopRequested(); });
        for (std::size_t n = 0; n < nodes.size() && !job_.stopRequested(); ++n) {
            const auto done = [&](std::size_t k) {
                return eulerDone + (1.0 - eulerDone) * static_cast<double>(k) / static_cast<double>(nodes.size());
            };
            const Gradient gradient = gradientAt(nodes[n].at, nodes[n].step, nodes[n].slope, done(n), done(n + 1));
            for (std::size_t i = 0; i < a_.parts.size(); ++i)
                a_.parts[i].aumannShapley += nodes[n].weight * gradient.chosen[i];
        }
    }

    void sumGroups() {
        std::map<Label, AttributionGroup*> groupOf;
        for (AttributionGroup& group : a_.groups)
            groupOf[{group.kind, group.name}] = &group;
        for (const AttributionPart& part : a_.parts) {
            AttributionGroup& group = *groupOf.at(groupLabel(book_, book_.positions[part.positions[0]]));
            group.euler += part.euler;
            group.aumannShapley += part.aumannShapley;
        }
    }

    void notes() {
        if (takenTogether())
            a_.notes.push_back(
                {QT_TRANSLATE_NOOP("attribution", "The book has %1 positions, more than %2: they are taken together by "
                                                  "hedge group, those without one by underlying."),
                 {std::to_string(count()), std::to_string(a_.spec.positionLimit)}});
        if (a_.pairs.parts.size() < a_.parts.size())
            a_.notes.push_back(
                {QT_TRANSLATE_NOOP("attribution", "Pairs are formed of the %1 that need most alone, of %2 altogether."),
                 {std::to_string(a_.pairs.parts.size()), std::to_string(a_.parts.size())}});
        if (!a_.unique)
            a_.notes.push_back(
                {QT_TRANSLATE_NOOP("attribution", "Several scenarios bind at once: the shares are not unique. Shown is "
                                                  "a mean of the tied ones that adds up."),
                 {}});
    }

    const Comparison& comparison_;
    const MarkedBook& book_;
    SizedBook sized_;
    const Job& job_;
    Attribution a_;
    std::vector<double> alone_; ///< by position
    double gross_ = 0.0;        ///< size of what nets, for rounding
};

} // namespace

Result<Attribution> attribute(const Comparison& comparison, const AttributionSpec& spec, const Job& job) {
    if (spec.regime == Regime::Isolated)
        return failure(Reason::OutOfRange, {"regime", regimeWord(spec.regime), "cross, portfolio"});
    return Attributor(comparison, spec, job).run();
}

std::vector<double> normalVarComponents(const std::vector<double>& weights, const std::vector<double>& covariance,
                                        double z) {
    const std::size_t n = weights.size();
    std::vector<double> components(n, 0.0);
    double variance = 0.0;
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            components[i] += weights[i] * covariance[i * n + j] * weights[j];
        variance += components[i];
    }
    const double scale = variance > 0.0 ? z / std::sqrt(variance) : 0.0;
    for (double& component : components)
        component *= scale;
    return components;
}

} // namespace marginscope
