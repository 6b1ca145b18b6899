#include "core/methods/add_on_kinds.h"
#include "core/methods/scenario_loss.h"

#include <algorithm>

namespace marginscope {

namespace {

/// (1 − b)·joint + b·Σ of each = joint + b·(Σ of each − joint): the second part is the charge.
class CorrelationBreak final : public Charge {
public:
    CorrelationBreak(ParameterBlock block, std::shared_ptr<const Charge> loss)
        : block_(std::move(block))
        , share_(block_.number("break"))
        , loss_(std::move(loss)) {}

    bool asksMethod() const override { return !loss_; }

    ChargeValue of(const UnitView& account) const override {
        const std::vector<UnitView> units = unitViews(account.account);
        return {charge(account, units, Level::Initial), charge(account, units, Level::Maintenance)};
    }

    ExplainNode explain(const UnitView& account, Level level, const std::string& symbol,
                        ExplainDetail detail) const override {
        const std::vector<UnitView> units = unitViews(account.account);
        std::vector<ExplainNode> each;
        for (const UnitView& unit : units)
            each.push_back(loss_ ? loss_->explain(unit, level, "", detail) : methodNode(unit, level));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Correlation break"), {}}, symbol,
                                charge(account, units, level), "USD", "b*max(0, each - joint)",
                                {explain::blockInput(account.context(), block_, "break", {}, "b"),
                                 explain::sum({QT_TRANSLATE_NOOP("explain", "Each underlying alone, added up"), {}},
                                              "each", "USD", std::move(each)),
                                 loss_ ? jointNode(units) : renamedJoint(account, level)});
    }

private:
    static AccountView viewOf(const UnitView& unit) {
        return {unit.book(), unit.account.rulebook, unit.positions, false};
    }

    static double methodMargin(const UnitView& unit, Level level) {
        return unit.account.rulebook.portfolioMethod->margin(viewOf(unit), false).at(level);
    }

    static ExplainNode methodNode(const UnitView& unit, Level level) {
        ExplainNode node =
            unit.account.rulebook.portfolioMethod->explain(viewOf(unit), level, ExplainDetail::BindingCells);
        return explain::relabelled(std::move(node), {QT_TRANSLATE_NOOP("explain", "%1 alone"), {unit.code().text()}});
    }

    static ExplainNode renamedJoint(const UnitView& account, Level level) {
        ExplainNode node =
            account.account.rulebook.portfolioMethod->explain(viewOf(account), level, ExplainDetail::BindingCells);
        return explain::relabelled(explain::renamed(std::move(node), "joint"),
                                   {QT_TRANSLATE_NOOP("explain", "All underlyings together"), {}});
    }

    double charge(const UnitView& account, const std::vector<UnitView>& units, Level level) const {
        double each = 0.0;
        for (const UnitView& unit : units)
            each += loss_ ? loss_->of(unit).at(level) : methodMargin(unit, level);
        const double joint = loss_ ? std::max(0.0, -worst(jointPnl(units))) : methodMargin(account, level);
        return share_ * std::max(0.0, each - joint);
    }

    static double worst(const std::vector<double>& pnl) {
        return pnl.empty() ? 0.0 : *std::min_element(pnl.begin(), pnl.end());
    }

    // By scenario: the same place in every underlying's list.
    std::vector<double> jointPnl(const std::vector<UnitView>& units) const {
        std::vector<double> pnl;
        for (const UnitView& unit : units) {
            const std::vector<ScenarioLine> lines = loss_->scenarios(unit);
            pnl.resize(std::max(pnl.size(), lines.size()), 0.0);
            for (std::size_t i = 0; i < lines.size(); ++i)
                pnl[i] += lines[i].pnl;
        }
        return pnl;
    }

    // Cells stay closed: each is opened in the tree of its underlying.
    ExplainNode jointNode(const std::vector<UnitView>& units) const {
        std::vector<std::vector<ExplainNode>> byScenario(jointPnl(units).size());
        std::vector<Phrase> labels(byScenario.size());
        for (const UnitView& unit : units) {
            const std::vector<ScenarioLine> lines = loss_->scenarios(unit);
            for (std::size_t i = 0; i < lines.size(); ++i) {
                labels[i] = lines[i].label;
                byScenario[i].push_back(explain::input(
                    lines[i].label, "", lines[i].pnl, "USD",
                    {QT_TRANSLATE_NOOP("explain", "cell of the risk matrix, not opened in this tree"), {}},
                    "cell:" + lines[i].id));
            }
        }
        std::vector<ExplainNode> cells;
        for (std::size_t i = 0; i < byScenario.size(); ++i)
            cells.push_back(explain::sum(labels[i], "", "USD", std::move(byScenario[i])));
        const Phrase label{QT_TRANSLATE_NOOP("explain", "All underlyings together"), {}};
        if (cells.empty()) return explain::sum(label, "joint", "USD", {});
        const double lowest = worst(jointPnl(units));
        const Phrase count{QT_TRANSLATE_NOOP("explain", "Lowest P&L of %1 cells"), {std::to_string(cells.size())}};
        ExplainNode least = explain::combined(Combine::Min, count, "worst", lowest, "USD", std::move(cells));
        return explain::formula(label, "joint", std::max(0.0, -lowest), "USD", "max(0, 0 - worst)", {std::move(least)});
    }

    ParameterBlock block_;
    double share_;
    std::shared_ptr<const Charge> loss_; ///< scenarios of its own; without them the portfolio method is asked
};

std::vector<KeySpec> keys() {
    KeySpec share = numberKey("break", 0, 1, "share",
                              QT_TRANSLATE_NOOP("explain", "Share of the offsets between underlyings that is lost"));
    share.byUnderlying = false;
    std::vector<KeySpec> keys = {std::move(share)};
    for (KeySpec spec : scenarioLossKind().keys()) {
        // Scenarios are added up place by place: the list is one for all underlyings.
        if (spec.type != KeyType::Number) spec.byUnderlying = false;
        keys.push_back(std::move(spec));
    }
    return keys;
}

bool hasScenarios(const ParameterBlock& block) {
    return block.states("scenarios") || block.states("prices");
}

Result<std::shared_ptr<const Charge>> make(const ParameterBlock& block) {
    std::shared_ptr<const Charge> loss;
    if (hasScenarios(block)) {
        auto made = scenarioLossKind().make(block);
        if (!made) return made;
        loss = std::move(*made);
    }
    return std::make_shared<const CorrelationBreak>(block, std::move(loss));
}

} // namespace

ChargeKind correlationBreakKind() {
    return {"correlation_break",
            "share of what offsets between underlyings save: over scenarios of its own, or (among add-ons) over the "
            "portfolio method itself",
            ChargeScope::Account, keys, make};
}

} // namespace marginscope
