#include "core/methods/scenario_loss.h"

#include "core/base/number.h"
#include "core/methods/scenario_explain.h"

#include <algorithm>

namespace marginscope {

namespace {

Phrase labelOf(const UnitView& unit, const ScenarioRow& row) {
    const std::string move = unit.code().text() + " " + labelPercent(row.priceMove);
    switch (row.vol) {
    case ScenarioVol::LinearSkew:
        return {QT_TRANSLATE_NOOP("scenario", "%1, linear skew"), {move}};
    case ScenarioVol::AbsoluteSkew:
        return {QT_TRANSLATE_NOOP("scenario", "%1, absolute skew"), {move}};
    case ScenarioVol::Up:
        return cellPhrase(move, VolState::Up);
    case ScenarioVol::Down:
        return cellPhrase(move, VolState::Down);
    case ScenarioVol::Same:
        break;
    }
    return cellPhrase(move, VolState::Same);
}

class ScenarioLoss final : public Charge {
public:
    ScenarioLoss(ParameterBlock block, ParametersByUnderlying<ScenarioRules> rules)
        : block_(std::move(block))
        , rules_(std::move(rules)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double loss = std::max(0.0, -lowest(pnlOf(unit)));
        return {loss, loss};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail detail) const override {
        const std::vector<double> pnl = pnlOf(unit);
        const double worst = lowest(pnl);
        const ScenarioExplainer explainer(unit, block_, of(unit.code()));
        std::vector<ExplainNode> cells;
        bool opened = false;
        for (const ScenarioRow& row : of(unit.code()).rows) {
            const bool binding = !opened && pnl[row.place] == worst;
            opened = opened || binding;
            const bool open = binding || detail == ExplainDetail::EveryCell;
            cells.push_back(open ? explainer.opened(row, labelOf(unit, row), pnl[row.place])
                                 : explainer.closed(row, labelOf(unit, row), pnl[row.place]));
        }
        const Phrase count{QT_TRANSLATE_NOOP("explain", "Lowest P&L of %1 cells"), {std::to_string(cells.size())}};
        ExplainNode least = explain::combined(Combine::Min, count, "worst", worst, "USD", std::move(cells));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Worst case of %1"), {unit.code().text()}}, symbol,
                                std::max(0.0, -worst), "USD", "max(0, 0 - worst)", {std::move(least)});
    }

    std::vector<ScenarioLine> scenarios(const UnitView& unit) const override {
        const ScenarioRules& rules = of(unit.code());
        const std::vector<double> pnl = pnlOf(unit);
        std::vector<ScenarioLine> lines;
        for (const ScenarioRow& row : rules.rows) {
            const double volMove = row.vol == ScenarioVol::Up     ? rules.vol.up
                                   : row.vol == ScenarioVol::Down ? -rules.vol.down
                                                                  : 0.0;
            lines.push_back(
                {std::to_string(row.place + 1), labelOf(unit, row), row.priceMove, volMove, pnl[row.place]});
        }
        return lines;
    }

    std::vector<double> positionPnl(const UnitView& unit, std::size_t line) const override {
        const ScenarioRules& rules = of(unit.code());
        return ScenarioPnl(unit, rules).positions(rules.rows[line]);
    }

private:
    const ScenarioRules& of(const AssetCode& underlying) const { return rules_.of(underlying); }

    static double lowest(const std::vector<double>& pnl) {
        return pnl.empty() ? 0.0 : *std::min_element(pnl.begin(), pnl.end());
    }

    std::vector<double> pnlOf(const UnitView& unit) const { return scenarioTotals(unit, of(unit.code())); }

    ParameterBlock block_;
    ParametersByUnderlying<ScenarioRules> rules_;
};

/// A volatility that moves must be told by how much: zero is a choice nobody makes by leaving a key out.
std::optional<Error> missingShock(const ParameterBlock& block, const ScenarioRules& rules, const std::string& code) {
    const auto moves = [&](ScenarioVol vol) {
        return std::any_of(rules.rows.begin(), rules.rows.end(),
                           [vol](const ScenarioRow& row) { return row.vol == vol; });
    };
    std::vector<const char*> needed;
    if (moves(ScenarioVol::Up)) needed.push_back("volatility_range_up");
    if (moves(ScenarioVol::Down)) needed.push_back("volatility_range_down");
    if (!needed.empty()) needed.insert(needed.end(), {"short_term_vega_power", "long_term_vega_power"});
    for (const char* key : needed)
        if (!block.states(key, code))
            return Error{
                Reason::MissingField, {key, acceptedRange(block.spec(key))}, Place{{}, 0, 0, block.pointer(key)}};
    return std::nullopt;
}

std::optional<Error> problemOf(const ParameterBlock& block, const ScenarioRules& rules, const std::string& code) {
    const bool rests = std::any_of(rules.rows.begin(), rules.rows.end(),
                                   [](const ScenarioRow& row) { return row.priceMove == 0.0 && !isSkew(row.vol); });
    if (rules.rows.empty() || (!rests && block.flag("unshocked"))) {
        const std::string place = block.pointer() + (block.states("prices") ? "/prices" : "/scenarios");
        return Error{
            Reason::BadValue,
            {place, std::to_string(rules.rows.size()) + " scenarios",
             QT_TRANSLATE_NOOP("expected", "scenarios, one of them without a price move (the unshocked cell)")},
            Place{{}, 0, 0, place}};
    }
    return missingShock(block, rules, code);
}

Result<std::shared_ptr<const Charge>> makeScenarioLoss(const ParameterBlock& block) {
    ParametersByUnderlying<ScenarioRules> rules;
    rules.base = scenarioRulesOf(block, {});
    std::optional<Error> problem = problemOf(block, rules.base, {});
    for (const std::string& code : block.underlyings()) {
        const ScenarioRules& own = rules.own.emplace(code, scenarioRulesOf(block, code)).first->second;
        if (!problem) problem = problemOf(block, own, code);
    }
    if (problem) return tl::unexpected<Error>(std::move(*problem));
    return std::make_shared<const ScenarioLoss>(block, std::move(rules));
}

} // namespace

ChargeKind scenarioLossKind() {
    return {"scenario_loss", "worst loss of all positions over a list of price and volatility moves", ChargeScope::Unit,
            scenarioRulesKeys, makeScenarioLoss};
}

} // namespace marginscope
