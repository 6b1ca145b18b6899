#include "core/analysis/hit_distance.h"

#include "core/analysis/hit_state.h"
#include "core/base/number.h"
#include "core/base/phrase.h"
#include "core/margin/liquidation.h"
#include "core/scenario/move_limits.h"
#include "core/valuation/moving_book.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace marginscope {

namespace {

constexpr double walkShare = 0.85; ///< of the progress; the rest is refining

MarketMove moveOf(const HitSpec& spec, HitDirection direction, double value) {
    MarketMove move;
    const bool alone = !spec.underlying.empty();
    if (direction == HitDirection::Days)
        move.days = value;
    else if (direction == HitDirection::PriceDown || direction == HitDirection::PriceUp)
        (alone ? move.priceOf[spec.underlying] : move.price) = value;
    else
        (alone ? move.volOf[spec.underlying] : move.vol) = value;
    return move;
}

Result<void> checkSpec(const HitSpec& spec, const MarkedBook& book) {
    constexpr const char* down = QT_TRANSLATE_NOOP("expected", "between −1 and 0");
    constexpr const char* up = QT_TRANSLATE_NOOP("expected", "above 0, at most 100");
    for (const auto& [name, value] : {std::pair("price down", spec.priceDown), std::pair("vol down", spec.volDown)})
        if (!(value > -1.0 && value < 0.0)) return failure(Reason::OutOfRange, {name, formatNumber(value), down});
    for (const auto& [name, value] : {std::pair("price up", spec.priceUp), std::pair("vol up", spec.volUp)})
        if (!(value > 0.0 && value <= largestMove))
            return failure(Reason::OutOfRange, {name, formatNumber(value), up});
    for (const auto& [name, value] : {std::pair("step", spec.step), std::pair("steps of days", spec.stepsOfDays)})
        if (!(value > 0.0) || !std::isfinite(value))
            return failure(Reason::OutOfRange, {name, formatNumber(value), QT_TRANSLATE_NOOP("expected", "above 0")});
    if (spec.step < 1e-4)
        return failure(Reason::OutOfRange,
                       {"step", formatNumber(spec.step), QT_TRANSLATE_NOOP("expected", "0.0001 or more")});
    const auto has = [&](const MarkedUnderlying& each) { return each.underlying == spec.underlying; };
    if (spec.underlying.empty() || std::any_of(book.underlyings.begin(), book.underlyings.end(), has)) return {};
    std::string known;
    for (const MarkedUnderlying& each : book.underlyings)
        known += (known.empty() ? "" : ", ") + each.underlying.text();
    return failure(Reason::UnknownName,
                   {QT_TRANSLATE_NOOP("expected", "underlying of the book"), spec.underlying.text(), known});
}

double daysToLastExpiry(const MarkedBook& book) {
    double years = 0.0;
    for (const MarkedPosition& position : book.positions)
        years = std::max(years, position.years);
    return years * 365.0;
}

std::vector<double> dayPlaces(const MarkedBook& book, const HitSpec& spec, double last) {
    std::vector<double> places;
    if (!(last > 0.0)) return places;
    const int steps = static_cast<int>(std::ceil(spec.stepsOfDays));
    for (int i = 1; i <= steps; ++i)
        places.push_back(last * i / steps);
    for (const MarkedPosition& position : book.positions)
        if (position.years > 0.0) places.push_back(position.years * 365.0);
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

std::vector<double> movePlaces(double reach, double step) {
    const double whole = std::log1p(reach);
    const int steps = std::max(1, static_cast<int>(std::ceil(std::fabs(whole) / step - 1e-9)));
    std::vector<double> places;
    for (int i = 1; i < steps; ++i)
        places.push_back(std::expm1(whole * i / steps));
    places.push_back(reach);
    return places;
}

/// Where a property that `a` lacks and `b` has begins.
double halved(const std::function<bool(double)>& has, double a, double b) {
    for (int i = 0; i < 60 && std::fabs(b - a) > 1e-15 * std::max(1.0, std::fabs(b)); ++i) {
        const double middle = 0.5 * (a + b);
        (has(middle) ? b : a) = middle;
    }
    return b;
}

class Search {
public:
    Search(const MarkedBook& book, const Rulebook& rulebook, HitDistances& out, const Job& job, TaskPool& pool)
        : book_(book)
        , rulebook_(rulebook)
        , out_(out)
        , job_(job)
        , pool_(pool)
        , moving_(pool.threads()) {}

    void run() {
        steps_ = stepsAt(book_, rulebook_);
        start_ = hitState(book_, rulebook_, steps_);
        for (const HitDirection direction : allHitDirections)
            addPlaces(direction);
        pool_.run(nodes_.size(), [&](std::size_t slot, std::size_t index) { visit(slot, nodes_[index]); });
        for (const HitQuestion& question : allHitQuestions())
            out_.answers.push_back({question,
                                    question.kind == HitKind::Excess ? excessOf(start_, question) : 0.0,
                                    question.kind == HitKind::Binding ? start_.binding : Phrase{},
                                    {}});
        const std::size_t all = out_.answers.size() * allHitDirections.size();
        report_.done = 0;
        pool_.run(all, [&](std::size_t slot, std::size_t index) {
            answer(slot, out_.answers[index / allHitDirections.size()],
                   allHitDirections[index % allHitDirections.size()]);
            count(all, walkShare, 1.0 - walkShare);
        });
    }

private:
    struct Node {
        HitDirection direction;
        double place;
        HitState state;
    };
    struct Count {
        std::mutex mutex;
        std::size_t done = 0;
    };

    void addPlaces(HitDirection direction) {
        const HitSpec& spec = out_.spec;
        first_[static_cast<std::size_t>(direction)] = nodes_.size();
        const std::vector<double> places = direction == HitDirection::Days
                                               ? dayPlaces(book_, spec, out_.days)
                                               : movePlaces(out_.reach(direction), spec.step);
        for (const double place : places)
            nodes_.push_back({direction, place, {}});
    }

    const MarkedBook& movedTo(std::size_t slot, HitDirection direction, double place) {
        if (!moving_[slot]) moving_[slot] = std::make_unique<MovingBook>(book_);
        return moving_[slot]->at(moveOf(out_.spec, direction, place));
    }

    void visit(std::size_t slot, Node& node) {
        if (job_.stopRequested()) return;
        node.state = hitState(movedTo(slot, node.direction, node.place), rulebook_, steps_);
        count(nodes_.size(), 0.0, walkShare);
    }

    void count(std::size_t all, double before, double share) {
        const std::lock_guard lock(report_.mutex);
        ++report_.done;
        const std::size_t step = std::max<std::size_t>(all / 100, 1);
        if (report_.done % step == 0 || report_.done == all)
            job_.report(before + share * static_cast<double>(report_.done) / static_cast<double>(all));
    }

    static double excessOf(const HitState& state, const HitQuestion& question) {
        return state.at(question.regime, question.level);
    }

    bool isHit(const HitState& state, const HitQuestion& question) const {
        switch (question.kind) {
        case HitKind::Binding:
            return state.bindingId != start_.bindingId;
        case HitKind::Part:
            return state.partChanged;
        case HitKind::Tier:
            return state.tierChanged[static_cast<std::size_t>(question.regime)];
        case HitKind::Excess:
            break;
        }
        const double value = excessOf(state, question);
        return std::isfinite(value) && isBeyond(value, question);
    }

    void answer(std::size_t slot, HitAnswer& to, HitDirection direction) {
        const Node* before = nullptr;
        for (std::size_t i = first_[static_cast<std::size_t>(direction)];
             i < nodes_.size() && nodes_[i].direction == direction; before = &nodes_[i++]) {
            if (job_.stopRequested()) return;
            if (to.question.kind == HitKind::Excess && dips(slot, to, direction, i, before)) return;
            if (!isHit(nodes_[i].state, to.question)) continue;
            const double from = before ? before->place : 0.0;
            if (to.question.kind == HitKind::Excess)
                return refineExcess(slot, to, from, before ? before->state : start_, nodes_[i]);
            if (refineChange(slot, to, from, nodes_[i])) return;
        }
    }

    // Between two nodes on the same side of zero an excess may still dip across it where pots, brackets or another binding
    // scenario bend it: places in between are asked wherever both ends are near to zero for what it changes thereabouts.
    bool dips(std::size_t slot, HitAnswer& to, HitDirection direction, std::size_t index, const Node* before) {
        constexpr int probes = 8;
        constexpr double near = 4.0;
        const HitQuestion& question = to.question;
        if (isHit(nodes_[index].state, question)) return false;
        const double a = excessOf(before ? before->state : start_, question), b = excessOf(nodes_[index].state, question);
        double change = std::fabs(b - a);
        if (before) {
            const bool second = before == &nodes_[first_[static_cast<std::size_t>(direction)]];
            change = std::max(change, std::fabs(a - excessOf(second ? start_ : (before - 1)->state, question)));
        }
        if (index + 1 < nodes_.size() && nodes_[index + 1].direction == direction)
            change = std::max(change, std::fabs(excessOf(nodes_[index + 1].state, question) - b));
        if (!(std::min(std::fabs(a), std::fabs(b)) < near * change)) return false;
        const double from = before ? before->place : 0.0, step = (nodes_[index].place - from) / probes;
        double last = from, lastValue = a;
        for (int i = 1; i < probes; ++i) {
            if (job_.stopRequested()) return false;
            const double place = from + step * i;
            const double value = excessAt(movedTo(slot, direction, place), rulebook_, question.regime, question.level);
            if (std::isfinite(value) && isBeyond(value, question)) {
                const auto excess = [&](double at) {
                    return excessAt(movedTo(slot, direction, at), rulebook_, question.regime, question.level);
                };
                to.distances[static_cast<std::size_t>(direction)].move = refinedRoot(excess, last, place, lastValue, value);
                return true;
            }
            last = place;
            lastValue = value;
        }
        return false;
    }

    /// On the other side of zero than the unmoved market. An excess that stays at zero is not below it for its rounding.
    bool isBeyond(double value, const HitQuestion& question) const {
        const double now = excessOf(start_, question);
        return (value >= -1e-9 * (1.0 + std::fabs(now))) != (now >= 0.0);
    }

    void refineExcess(std::size_t slot, HitAnswer& to, double from, const HitState& before, const Node& hit) {
        const HitQuestion question = to.question;
        const double fa = excessOf(before, question), fb = excessOf(hit.state, question);
        const auto excess = [&](double place) {
            return excessAt(movedTo(slot, hit.direction, place), rulebook_, question.regime, question.level);
        };
        const bool bracketed = fa == 0.0 || fb == 0.0 || std::signbit(fa) != std::signbit(fb);
        to.distances[static_cast<std::size_t>(hit.direction)].move =
            bracketed ? refinedRoot(excess, from, hit.place, fa, fb) : from;
    }

    bool hasChanged(std::size_t slot, const HitQuestion& question, HitDirection direction, double place) {
        const MarkedBook& moved = movedTo(slot, direction, place);
        if (question.kind != HitKind::Binding) return changedStep(moved, question).has_value();
        const auto binding = bindingAt(moved, rulebook_);
        return (binding ? binding->id : std::string()) != start_.bindingId;
    }

    const RuleSteps& startSteps(const HitQuestion& question) const {
        return question.kind == HitKind::Part ? steps_.parts : steps_.tiers[static_cast<std::size_t>(question.regime)];
    }

    std::optional<std::size_t> changedStep(const MarkedBook& moved, const HitQuestion& question) const {
        return RuleSteps::firstChange(startSteps(question), stepsOf(moved, rulebook_, question));
    }

    /// A part that no longer counts is called by the name it had.
    void tellStep(HitDistance& distance, const MarkedBook& moved, const HitQuestion& question) const {
        const std::optional<std::size_t> step = changedStep(moved, question);
        if (!step) return;
        const RuleSteps now = stepsOf(moved, rulebook_, question, step);
        distance.begins = question.kind == HitKind::Tier || *step >= now.numbers().size() || now.numbers()[*step] != 0;
        distance.then = now.phrase();
        if (question.kind == HitKind::Tier || !distance.begins)
            distance.before = stepsOf(book_, rulebook_, question, step).phrase();
        if (!distance.begins) distance.then = std::exchange(distance.before, Phrase{});
    }

    /// False where scenarios tie and their rounding alone decides: then the one of now comes back at once.
    bool refineChange(std::size_t slot, HitAnswer& to, double from, const Node& hit) {
        const HitQuestion question = to.question;
        const auto changed = [&](double place) { return hasChanged(slot, question, hit.direction, place); };
        const double place = halved(changed, from, hit.place);
        for (const double share : {1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 3e-3, 1e-2})
            if (!changed(place + share * (hit.place - from))) return false;
        HitDistance& distance = to.distances[static_cast<std::size_t>(hit.direction)];
        distance.move = place;
        const MarkedBook& moved = movedTo(slot, hit.direction, place);
        if (question.kind != HitKind::Binding) {
            tellStep(distance, moved, question);
        } else if (const auto binding = bindingAt(moved, rulebook_)) {
            distance.then = binding->label;
        }
        return true;
    }

    const MarkedBook& book_;
    const Rulebook& rulebook_;
    HitDistances& out_;
    const Job& job_;
    TaskPool& pool_;
    std::vector<std::unique_ptr<MovingBook>> moving_; ///< by slot
    HitSteps steps_; ///< of the unmoved market
    HitState start_;
    std::vector<Node> nodes_; ///< direction by direction, each outward
    std::array<std::size_t, allHitDirections.size()> first_{};
    Count report_;
};

} // namespace

std::string hitDirectionWord(HitDirection direction) {
    constexpr std::array words = {"price_down", "price_up", "vol_down", "vol_up", "days"};
    return words[static_cast<std::size_t>(direction)];
}

std::string hitKindWord(HitKind kind) {
    constexpr std::array words = {"excess", "binding", "part", "tier"};
    return words[static_cast<std::size_t>(kind)];
}

const std::vector<HitQuestion>& allHitQuestions() {
    static const std::vector<HitQuestion> questions = [] {
        std::vector<HitQuestion> all;
        for (const Level level : {Level::Initial, Level::Maintenance})
            for (const Regime regime : allRegimes)
                all.push_back({HitKind::Excess, regime, level});
        all.push_back({HitKind::Binding, Regime::Portfolio, Level::Initial});
        all.push_back({HitKind::Part, Regime::Portfolio, Level::Initial});
        for (const Regime regime : allRegimes)
            all.push_back({HitKind::Tier, regime, Level::Initial});
        return all;
    }();
    return questions;
}

double HitDistances::reach(HitDirection direction) const {
    switch (direction) {
    case HitDirection::PriceDown:
        return spec.priceDown;
    case HitDirection::PriceUp:
        return spec.priceUp;
    case HitDirection::VolDown:
        return spec.volDown;
    case HitDirection::VolUp:
        return spec.volUp;
    case HitDirection::Days:
        break;
    }
    return days;
}

Result<HitDistances> hitDistances(const MarkedBook& book, const Rulebook& rulebook, const HitSpec& spec, const Job& job,
                                  TaskPool& pool) {
    if (const Result<void> sound = checkSpec(spec, book); !sound) return tl::unexpected<Error>(sound.error());
    const MarkedBook prepared = preparedBook(book, rulebook);
    HitDistances out;
    out.spec = spec;
    out.days = daysToLastExpiry(prepared);
    out.crossTiersKnown = rulebook.standardMethod->crossSteps() != CrossSteps::Unknown;
    const MarkedUnderlying* only = prepared.underlyings.size() == 1 ? &prepared.underlyings.front() : nullptr;
    for (const MarkedUnderlying& each : prepared.underlyings)
        if (each.underlying == spec.underlying) only = &each;
    if (only) out.spot = only->spot;
    Search(prepared, rulebook, out, job, pool).run();
    if (job.stopRequested()) return failure(Reason::Cancelled);
    return out;
}

} // namespace marginscope
