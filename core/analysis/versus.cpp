#include "core/analysis/versus.h"

#include <algorithm>

namespace marginscope {

namespace {

using Section = VersusSection;

Section sectionOf(Regime regime) {
    return static_cast<Section>(static_cast<int>(regime) + 1);
}

class SideBySide {
public:
    SideBySide(const Comparison& a, const Comparison& b, TaskPool& pool)
        : a_(a)
        , b_(b)
        , pool_(pool)
        , currency_(a.book->currency.text()) {}

    std::vector<VersusLine> run() {
        account();
        for (const Regime regime : allRegimes)
            addRegime(regime);
        greeks();
        return std::move(lines_);
    }

private:
    void add(Section section, std::string id, Phrase label, std::string unit, std::optional<double> a,
             std::optional<double> b) {
        lines_.push_back({section, std::move(id), std::move(label), std::move(unit), a, b, {}, {}, false});
    }

    void account() {
        const auto amount = [&](const char* id, const char* label, double BookValue::*figure) {
            add(Section::Account, id, {label, {}}, currency_, a_.bookValue.*figure, b_.bookValue.*figure);
        };
        amount("equity", QT_TRANSLATE_NOOP("versus", "Equity"), &BookValue::equity);
        amount("collateral_value", QT_TRANSLATE_NOOP("versus", "Collateral"), &BookValue::collateralValue);
        amount("spot_value", QT_TRANSLATE_NOOP("versus", "Spot positions"), &BookValue::spotValue);
        amount("unrealised_pnl", QT_TRANSLATE_NOOP("versus", "Unrealised P&L"), &BookValue::unrealisedPnl);
        amount("option_value", QT_TRANSLATE_NOOP("versus", "Option value"), &BookValue::optionValue);
        add(Section::Account, "not_modelled", {QT_TRANSLATE_NOOP("versus", "Rows not modelled"), {}}, {},
            static_cast<double>(a_.notModelled.size()), static_cast<double>(b_.notModelled.size()));
    }

    void addRegime(Regime regime) {
        const RegimeResult &a = a_.of(regime), &b = b_.of(regime);
        const Section section = sectionOf(regime);
        add(section, "initial_requirement", {QT_TRANSLATE_NOOP("versus", "Initial margin"), {}}, currency_,
            a.initial.requirement, b.initial.requirement);
        add(section, "maintenance_requirement", {QT_TRANSLATE_NOOP("versus", "Maintenance margin"), {}}, currency_,
            a.maintenance.requirement, b.maintenance.requirement);
        add(section, "equity", {QT_TRANSLATE_NOOP("versus", "Equity that counts"), {}}, currency_, a.equity, b.equity);
        add(section, "initial_excess", {QT_TRANSLATE_NOOP("versus", "Excess, initial"), {}}, currency_,
            a.initial.excess, b.initial.excess);
        add(section, "maintenance_excess", {QT_TRANSLATE_NOOP("versus", "Excess, maintenance"), {}}, currency_,
            a.maintenance.excess, b.maintenance.excess);
        if (a.saving || b.saving) {
            add(section, "saving_vs_isolated", {QT_TRANSLATE_NOOP("versus", "Saving against isolated"), {}}, currency_,
                a.saving, b.saving);
            add(section, "saving_percent", {QT_TRANSLATE_NOOP("versus", "Saving against isolated"), {}}, "%",
                a.savingPercent, b.savingPercent);
        }
        scenario(section, "binding_scenario", QT_TRANSLATE_NOOP("versus", "Worst scenario"), a.binding, b.binding);
        scenario(section, "runner_up", QT_TRANSLATE_NOOP("versus", "Next worst scenario"), a.runnerUp, b.runnerUp);
    }

    void scenario(Section section, const char* id, const char* label, const std::optional<BindingScenario>& a,
                  const std::optional<BindingScenario>& b) {
        if (!a && !b) return;
        add(section, id, {label, {}}, currency_, a ? std::optional(a->pnl) : std::nullopt,
            b ? std::optional(b->pnl) : std::nullopt);
        VersusLine& line = lines_.back();
        line.isScenario = true;
        if (a) line.aText = a->label;
        if (b) line.bText = b->label;
    }

    // Figures in coins add up within one underlying only; the others over the book.
    void greeks() {
        const BookGreeks a = bookGreeks(*a_.book, pool_), b = bookGreeks(*b_.book, pool_);
        const Greeks sumA = sumOf(a), sumB = sumOf(b);
        const auto total = [&](const char* id, const char* label, double Greeks::*figure) {
            add(Section::Greeks, id, {label, {}}, currency_, sumA.*figure, sumB.*figure);
        };
        total("delta", QT_TRANSLATE_NOOP("versus", "Delta, per +100 % of the price"), &Greeks::delta);
        total("gamma", QT_TRANSLATE_NOOP("versus", "Gamma, delta per +1 %"), &Greeks::gamma);
        total("vega", QT_TRANSLATE_NOOP("versus", "Vega, per volatility point"), &Greeks::vega);
        total("theta", QT_TRANSLATE_NOOP("versus", "Theta, per day"), &Greeks::theta);
        const auto coinsA = deltaByUnderlying(*a_.book, a), coinsB = deltaByUnderlying(*b_.book, b);
        std::vector<std::string> names;
        for (const auto* side : {&coinsA, &coinsB})
            for (const auto& [name, delta] : *side)
                if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
        for (const std::string& name : names)
            add(Section::Greeks, "delta_coins:" + name,
                {QT_TRANSLATE_NOOP("versus", "Delta of positions on %1"), {name}}, name, find(coinsA, name),
                find(coinsB, name));
    }

    using ByName = std::vector<std::pair<std::string, double>>;

    static ByName deltaByUnderlying(const MarkedBook& book, const BookGreeks& greeks) {
        ByName out;
        for (const GreekGroup& group : greekGroups(book, GreeksBy::Underlying))
            if (group.line == GreekLine::Underlying) out.emplace_back(group.name, sumOf(group, greeks).deltaCoins);
        return out;
    }

    static double find(const ByName& side, const std::string& name) {
        for (const auto& [each, delta] : side)
            if (each == name) return delta;
        return 0.0;
    }

    const Comparison& a_;
    const Comparison& b_;
    TaskPool& pool_;
    std::string currency_;
    std::vector<VersusLine> lines_;
};

} // namespace

std::optional<double> VersusLine::change() const {
    return a && b ? std::optional(*b - *a) : std::nullopt;
}

Versus versus(std::shared_ptr<const Comparison> a, std::shared_ptr<const Comparison> b, TaskPool& pool) {
    Versus out{std::move(a), std::move(b), {}};
    out.lines = SideBySide(*out.a, *out.b, pool).run();
    return out;
}

std::string versusSectionWord(VersusSection section) {
    switch (section) {
    case Section::Account:
        return "account";
    case Section::Isolated:
        return "isolated";
    case Section::Cross:
        return "cross";
    case Section::Portfolio:
        return "portfolio";
    case Section::Greeks:
        break;
    }
    return "greeks";
}

} // namespace marginscope
