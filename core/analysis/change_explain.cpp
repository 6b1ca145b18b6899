#include "core/analysis/change_explain.h"

#include "core/analysis/change_states.h"

#include <algorithm>

namespace marginscope {

namespace {

constexpr std::array factorWords = {"coverage",     "positions",  "prices",   "vols",    "time",
                                    "other_market", "collateral", "rulebook", "add_ons", "account"};
constexpr std::array orderWords = {"forward", "reverse", "average"};

std::string bindsIn(const ChangePath::Evaluated& state) {
    return state.binding ? state.binding->label.english() : std::string();
}

class ChangeRun {
public:
    ChangeRun(const ChangeState& a, const ChangeState& b, const ChangeSpec& spec, const Job& job, TaskPool& pool)
        : a_(a)
        , b_(b)
        , spec_(spec)
        , job_(job)
        , pool_(pool)
        , path_(a, b, spec) {}

    Result<ChangeExplain> run() {
        describe();
        const std::vector<Replacement>& steps = path_.replacements();
        std::vector<ChangePath::Evaluated> forward(steps.size() + 1), reverse(steps.size() + 1);
        walk(forward, true);
        walk(reverse, false);
        if (job_.stopRequested()) return failure(Reason::Cancelled);
        if (!path_.onlyInB().empty())
            out_.items.push_back(coverage(QT_TRANSLATE_NOOP("change", "data that only the market of B has"),
                                          forward.front().figures - out_.a));
        for (std::size_t i = 0; i < steps.size(); ++i) {
            ChangeItem item = steps[i].item;
            const std::size_t back = steps.size() - 1 - i;
            item.forward = forward[i + 1].figures - forward[i].figures;
            item.reverse = reverse[back + 1].figures - reverse[back].figures;
            item.bindsAfter = bindsIn(forward[i + 1]);
            item.flips = item.bindsAfter != bindsIn(forward[i]);
            out_.items.push_back(std::move(item));
        }
        if (!path_.onlyInA().empty())
            out_.items.push_back(coverage(QT_TRANSLATE_NOOP("change", "data that only the market of A has"),
                                          withoutCoverOfA().figures - forward.back().figures));
        job_.report(1.0);
        return std::move(out_);
    }

private:
    void describe() {
        const auto small = [&](const ChangeState& state) {
            return state.portfolio->positions.size() <= spec_.partsUpTo;
        };
        const bool parts = small(a_) && small(b_);
        const ChangePath::Whole a = path_.whole(a_, parts), b = path_.whole(b_, parts);
        out_.a = a.evaluated.figures;
        out_.b = b.evaluated.figures;
        out_.bindingA = a.evaluated.binding;
        out_.bindingB = b.evaluated.binding;
        out_.notModelledA = a.notModelled;
        out_.notModelledB = b.notModelled;
        out_.onlyInMarketA = path_.onlyInA();
        out_.onlyInMarketB = path_.onlyInB();
        out_.atA = instantOf(a_);
        out_.atB = instantOf(b_);
        for (const PartState& part : a.parts)
            out_.parts.push_back({part.key, part.label, part.value, 0.0});
        for (const PartState& part : b.parts) {
            const auto known = std::find_if(out_.parts.begin(), out_.parts.end(),
                                            [&](const ChangedPart& one) { return one.key == part.key; });
            if (known != out_.parts.end())
                known->b = part.value;
            else
                out_.parts.push_back({part.key, part.label, 0.0, part.value});
        }
        std::erase_if(out_.parts, [](const ChangedPart& part) { return part.a == 0.0 && part.b == 0.0; });
        addNotes(parts);
        for (const std::vector<Notice>* notices : {&a.notices, &b.notices})
            for (const Notice& notice : *notices)
                if (std::find(out_.notes.begin(), out_.notes.end(), notice.text) == out_.notes.end())
                    out_.notes.push_back(notice.text);
    }

    void addNotes(bool parts) {
        if (path_.replacements().empty())
            out_.notes.push_back({QT_TRANSLATE_NOOP("change", "The two states are the same."), {}});
        if (path_.jointPositions() > 0)
            out_.notes.push_back({QT_TRANSLATE_NOOP("change", "%1 positions that changed least are replaced together."),
                                  {std::to_string(path_.jointPositions())}});
        if (!parts)
            out_.notes.push_back({QT_TRANSLATE_NOOP("change", "The parts of the requirement were not looked at: a book "
                                                              "has more than %1 positions."),
                                  {std::to_string(spec_.partsUpTo)}});
    }

    static Timestamp instantOf(const ChangeState& state) {
        return state.market->asOf + std::chrono::milliseconds(static_cast<std::int64_t>(state.shift.days * 86400000.0));
    }

    // State i has the first i replacements of its walk.
    void walk(std::vector<ChangePath::Evaluated>& states, bool forward) {
        const std::vector<Replacement>& steps = path_.replacements();
        pool_.run(states.size(), [&](std::size_t, std::size_t i) {
            if (job_.stopRequested()) return;
            MixedState state = path_.start();
            for (std::size_t k = 0; k < i; ++k)
                steps[forward ? k : steps.size() - 1 - k].apply(state);
            states[i] = path_.at(state);
        });
        job_.report(forward ? 0.5 : 0.95);
    }

    static ChangeItem coverage(const char* what, const ChangeFigures& effect) {
        ChangeItem item;
        item.factor = ChangeFactor::Coverage;
        item.what = {what, {}};
        item.forward = item.reverse = effect;
        return item;
    }

    // The last state of the walk, in a market that knows no more than that of B.
    ChangePath::Evaluated withoutCoverOfA() const {
        MixedState state = path_.start();
        for (const Replacement& step : path_.replacements())
            step.apply(state);
        state.market = *b_.market;
        state.market.marks.clear();
        return path_.at(state);
    }

    const ChangeState& a_;
    const ChangeState& b_;
    const ChangeSpec& spec_;
    const Job& job_;
    TaskPool& pool_;
    ChangePath path_;
    ChangeExplain out_;
};

} // namespace

std::string changeFactorWord(ChangeFactor factor) {
    return factorWords[static_cast<std::size_t>(factor)];
}

Phrase changeFactorPhrase(ChangeFactor factor) {
    constexpr std::array names = {QT_TRANSLATE_NOOP("change", "Coverage of the markets"),
                                  QT_TRANSLATE_NOOP("change", "Positions"),
                                  QT_TRANSLATE_NOOP("change", "Prices"),
                                  QT_TRANSLATE_NOOP("change", "Volatilities"),
                                  QT_TRANSLATE_NOOP("change", "Time"),
                                  QT_TRANSLATE_NOOP("change", "Other market data"),
                                  QT_TRANSLATE_NOOP("change", "Collateral"),
                                  QT_TRANSLATE_NOOP("change", "Rulebook"),
                                  QT_TRANSLATE_NOOP("change", "Add-ons"),
                                  QT_TRANSLATE_NOOP("change", "Account inputs")};
    return {names[static_cast<std::size_t>(factor)], {}};
}

std::string changeOrderWord(ChangeOrder order) {
    return orderWords[static_cast<std::size_t>(order)];
}

std::optional<ChangeOrder> changeOrderFromWord(std::string_view word) {
    for (std::size_t i = 0; i < orderWords.size(); ++i)
        if (word == orderWords[i]) return static_cast<ChangeOrder>(i);
    return std::nullopt;
}

ChangeFigures& ChangeFigures::operator+=(const ChangeFigures& other) {
    bookEquity += other.bookEquity;
    for (std::size_t r = 0; r < equity.size(); ++r) {
        equity[r] += other.equity[r];
        for (std::size_t level = 0; level < 2; ++level)
            requirement[r][level] += other.requirement[r][level];
    }
    return *this;
}

ChangeFigures ChangeFigures::operator-(const ChangeFigures& other) const {
    ChangeFigures out = *this;
    out.bookEquity -= other.bookEquity;
    for (std::size_t r = 0; r < equity.size(); ++r) {
        out.equity[r] -= other.equity[r];
        for (std::size_t level = 0; level < 2; ++level)
            out.requirement[r][level] -= other.requirement[r][level];
    }
    return out;
}

ChangeFigures ChangeFigures::half() const {
    ChangeFigures out = *this;
    out.bookEquity *= 0.5;
    for (std::size_t r = 0; r < equity.size(); ++r) {
        out.equity[r] *= 0.5;
        for (double& each : out.requirement[r])
            each *= 0.5;
    }
    return out;
}

ChangeFigures ChangeItem::effect(ChangeOrder order) const {
    if (order == ChangeOrder::Forward) return forward;
    if (order == ChangeOrder::Reverse) return reverse;
    ChangeFigures both = forward;
    both += reverse;
    return both.half();
}

ChangeFigures ChangeExplain::sumOf(ChangeFactor factor, ChangeOrder order) const {
    ChangeFigures sum;
    for (const ChangeItem& item : items)
        if (item.factor == factor) sum += item.effect(order);
    return sum;
}

ChangeFigures ChangeExplain::unexplained(ChangeOrder order) const {
    ChangeFigures explained;
    for (const ChangeItem& item : items)
        explained += item.effect(order);
    return change() - explained;
}

bool ChangeExplain::flips() const {
    const auto idOf = [](const std::optional<BindingScenario>& scenario) {
        return scenario ? scenario->label.english() : std::string();
    };
    return idOf(bindingA) != idOf(bindingB);
}

Result<ChangeExplain> explainChange(const ChangeState& a, const ChangeState& b, const ChangeSpec& spec, const Job& job,
                                    TaskPool& pool) {
    if (a.market->currency != b.market->currency)
        return failure(Reason::UnknownFormat,
                       {QT_TRANSLATE_NOOP("expected", "a pair of states that report in two different currencies"),
                        QT_TRANSLATE_NOOP("expected", "two markets of one currency: changes in different ones do not "
                                                      "add up")});
    return ChangeRun(a, b, spec, job, pool).run();
}

} // namespace marginscope
