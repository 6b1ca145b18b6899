#include "core/methods/scenario_loss.h"

#include "core/base/number.h"
#include "core/scenario/scenario.h"
#include "core/valuation/scenario_pnl.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

using explain::Context;

struct Scenario {
    double priceMove = 0.0;
    VolState vol = VolState::Same;
    double weight = 1.0;
    std::string pointer; ///< where the file states it
    std::size_t place = 0;
};

/// What holds for one underlying.
struct Parameters {
    VolShockRule vol;
    std::vector<Scenario> scenarios;
    double windowMinutes = 0.0;
};

VolState volStateOf(const std::string& word) {
    return word == "up" ? VolState::Up : word == "down" ? VolState::Down : VolState::Same;
}

/// A position's P&L in all scenarios; what does not change from one to the next is worked out once.
class PositionPnl {
public:
    PositionPnl(const MarkedPosition& position, const Parameters& parameters) : position_(position), pricer_(position) {
        for (const VolState state : {VolState::Up, VolState::Same, VolState::Down})
            vols_[static_cast<std::size_t>(state)] = parameters.vol.shocked(position.vol, position.years, state);
        if (parameters.windowMinutes > 0.0 && position.instrument.hasExpiry())
            share_ = std::clamp(position.years * 365.0 * 24.0 * 60.0 / parameters.windowMinutes, 0.0, 1.0);
    }

    double settlement(const Scenario& scenario) const {
        return pricer_.settlementPnl(scenario.priceMove * share_, vol(scenario));
    }
    double weighted(const Scenario& scenario) const {
        return scenario.weight * settlement(scenario) * position_.settlementPrice;
    }
    double vol(const Scenario& scenario) const { return vols_[static_cast<std::size_t>(scenario.vol)]; }
    double share() const { return share_; }

private:
    const MarkedPosition& position_;
    ScenarioPricer pricer_;
    double share_ = 1.0;
    std::array<double, 3> vols_{};
};

class ScenarioLoss final : public Charge {
public:
    ScenarioLoss(ParameterBlock block, ParametersByUnderlying<Parameters> parameters)
        : block_(std::move(block))
        , parameters_(std::move(parameters)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double loss = std::max(0.0, -lowest(pnlOf(unit)));
        return {loss, loss};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail detail) const override;

    std::vector<ScenarioLine> scenarios(const UnitView& unit) const override {
        const Parameters& parameters = of(unit.code());
        const std::vector<double> pnl = pnlOf(unit);
        std::vector<ScenarioLine> lines;
        for (const Scenario& scenario : parameters.scenarios) {
            ScenarioLine line;
            line.id = std::to_string(scenario.place + 1);
            line.label = label(unit, scenario);
            line.priceMove = scenario.priceMove;
            line.volMove = scenario.vol == VolState::Up     ? parameters.vol.up
                           : scenario.vol == VolState::Down ? -parameters.vol.down
                                                            : 0.0;
            line.pnl = pnl[scenario.place];
            lines.push_back(std::move(line));
        }
        return lines;
    }

    std::vector<double> positionPnl(const UnitView& unit, std::size_t line) const override {
        const Parameters& parameters = of(unit.code());
        std::vector<double> pnl;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            pnl.push_back(PositionPnl(unit.position(i), parameters).weighted(parameters.scenarios[line]));
        return pnl;
    }

private:
    const Parameters& of(const AssetCode& underlying) const { return parameters_.of(underlying); }

    static double lowest(const std::vector<double>& pnl) {
        return pnl.empty() ? 0.0 : *std::min_element(pnl.begin(), pnl.end());
    }

    std::vector<double> pnlOf(const UnitView& unit) const {
        const Parameters& parameters = of(unit.code());
        std::vector<double> pnl(parameters.scenarios.size(), 0.0);
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const PositionPnl position(unit.position(i), parameters);
            for (const Scenario& scenario : parameters.scenarios)
                pnl[scenario.place] += position.weighted(scenario);
        }
        return pnl;
    }

    static Phrase label(const UnitView& unit, const Scenario& scenario) {
        return cellPhrase(unit.code().text() + " " + labelPercent(scenario.priceMove), scenario.vol);
    }

    ExplainNode moveNode(const Context& context, const Scenario& scenario) const {
        return explain::rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Price move"), {}}, "m",
                                      scenario.priceMove, "", scenario.pointer);
    }

    ExplainNode reachingMoveNode(const UnitView& unit, const Scenario& scenario, double share) const {
        ExplainNode move = moveNode(unit.context(), scenario);
        if (share == 1.0) return move;
        ExplainNode window =
            explain::input({QT_TRANSLATE_NOOP("explain", "Share left in the averaging window before expiry"), {}}, "w",
                           share, "", {QT_TRANSLATE_NOOP("explain", "market time to expiry ÷ window"), {}},
                           "rulebook:" + block_.pointer("settlement_window_minutes"));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Price move that reaches the contract"), {}}, "m",
                                scenario.priceMove * share, "", "m*w", {std::move(move), std::move(window)});
    }

    ExplainNode shockedVolNode(const UnitView& unit, const MarkedPosition& position, const Scenario& scenario) const;
    ExplainNode positionNode(const UnitView& unit, std::size_t i, const Scenario& scenario) const;
    ExplainNode scenarioNode(const UnitView& unit, const Scenario& scenario, double pnl, bool open) const;

    ParameterBlock block_;
    ParametersByUnderlying<Parameters> parameters_;
};

ExplainNode ScenarioLoss::shockedVolNode(const UnitView& unit, const MarkedPosition& position,
                                         const Scenario& scenario) const {
    const Context context = unit.context();
    if (scenario.vol == VolState::Same) return explain::volatilityOf(position, context, "v1");
    const VolShockRule& rule = of(unit.code()).vol;
    const std::string& code = unit.code().text();
    const bool up = scenario.vol == VolState::Up;
    ExplainNode tenor = explain::formula(
        {QT_TRANSLATE_NOOP("explain", "Tenor factor"), {}}, "f", rule.tenorFactor(position.years), "",
        "(30/max(365*T, least))^if(365*T < 30, short, long)",
        {explain::yearsOf(position, "T"), explain::blockInput(context, block_, "min_days", code, "least"),
         explain::blockInput(context, block_, "short_term_vega_power", code, "short"),
         explain::blockInput(context, block_, "long_term_vega_power", code, "long")});
    std::vector<ExplainNode> children = {
        explain::volatilityOf(position, context, "v"), std::move(tenor),
        explain::blockInput(context, block_, up ? "volatility_range_up" : "volatility_range_down", code, "a")};
    if (up) children.push_back(explain::blockInput(context, block_, "min_volatility_for_shock_up", code, "floor"));
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Shocked volatility"), {}}, "v1",
                            rule.shocked(position.vol, position.years, scenario.vol), "",
                            up ? "max(v*(1 + a*f), floor)" : "max(v*(1 - a*f), 0)", std::move(children));
}

ExplainNode ScenarioLoss::positionNode(const UnitView& unit, std::size_t i, const Scenario& scenario) const {
    const Context context = unit.context();
    const MarkedPosition& position = unit.position(i);
    const PositionPnl pnl(position, of(unit.code()));
    ExplainNode moved =
        explain::movedPnlNode(context, position, reachingMoveNode(unit, scenario, pnl.share()),
                              position.instrument.isOption() ? shockedVolNode(unit, position, scenario) : ExplainNode{},
                              pnl.settlement(scenario), "p");
    return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: P&L"), {explain::positionName(position)}}, "",
                            pnl.settlement(scenario) * position.settlementPrice, "USD", "p*X",
                            {std::move(moved), explain::settlementPriceOf(context, position, "X")});
}

ExplainNode ScenarioLoss::scenarioNode(const UnitView& unit, const Scenario& scenario, double pnl, bool open) const {
    if (!open)
        return explain::input(label(unit, scenario), "", pnl, "USD",
                              {QT_TRANSLATE_NOOP("explain", "cell of the risk matrix, not opened in this tree"), {}},
                              "cell:" + std::to_string(scenario.place + 1));
    std::vector<ExplainNode> positions;
    for (std::size_t i = 0; i < unit.positions.size(); ++i)
        positions.push_back(positionNode(unit, i, scenario));
    ExplainNode sum = explain::sum({QT_TRANSLATE_NOOP("explain", "P&L of all positions on %1"), {unit.code().text()}},
                                   "", "USD", std::move(positions));
    if (scenario.weight == 1.0) return explain::relabelled(std::move(sum), label(unit, scenario));
    return explain::combined(Combine::Scale, label(unit, scenario), "", pnl, "USD",
                             {explain::rulebookInput(unit.context(), {QT_TRANSLATE_NOOP("explain", "Weight"), {}}, "",
                                                     scenario.weight, "", scenario.pointer + "/weight"),
                              std::move(sum)});
}

ExplainNode ScenarioLoss::explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail detail) const {
    const std::vector<double> pnl = pnlOf(unit);
    const double worst = lowest(pnl);
    std::vector<ExplainNode> cells;
    bool opened = false;
    for (const Scenario& scenario : of(unit.code()).scenarios) {
        const bool binding = !opened && pnl[scenario.place] == worst;
        opened = opened || binding;
        cells.push_back(
            scenarioNode(unit, scenario, pnl[scenario.place], binding || detail == ExplainDetail::EveryCell));
    }
    ExplainNode least = explain::combined(
        Combine::Min, {QT_TRANSLATE_NOOP("explain", "Lowest P&L of %1 cells"), {std::to_string(cells.size())}}, "worst",
        worst, "USD", std::move(cells));
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Worst case of %1"), {unit.code().text()}}, symbol,
                            std::max(0.0, -worst), "USD", "max(0, 0 - worst)", {std::move(least)});
}

std::vector<KeySpec> scenarioLossKeys() {
    return {
        tableKey("scenarios", QT_TRANSLATE_NOOP("explain", "list of scenarios"),
                 {numberKey("price", -0.999, 100, "relative move", QT_TRANSLATE_NOOP("explain", "Price move")),
                  wordKey("volatility", QT_TRANSLATE_NOOP("explain", "what volatility does"), {"same", "up", "down"}),
                  numberKey("weight", 0, 10, "", QT_TRANSLATE_NOOP("explain", "Weight"), 1.0)},
                 false),
        numbersKey("prices", -0.999, 100, "relative move",
                   QT_TRANSLATE_NOOP("explain", "price moves of a grid, each with every volatility state"), false),
        wordKey("volatility_states", QT_TRANSLATE_NOOP("explain", "volatility states of the grid"),
                {"up_same_down", "same", "up", "down"}),
        flagKey("unshocked", QT_TRANSLATE_NOOP("explain", "the list must hold a scenario without a price move"), true),
        numberKey("volatility_range_up", 0, 10, "relative move at 30 days",
                  QT_TRANSLATE_NOOP("explain", "volatility shock up"), 0.0),
        numberKey("volatility_range_down", 0, 1, "relative move at 30 days",
                  QT_TRANSLATE_NOOP("explain", "volatility shock down"), 0.0),
        numberKey("short_term_vega_power", 0, 2, "",
                  QT_TRANSLATE_NOOP("explain", "power of 30 days ÷ time below 30 days"), 0.0),
        numberKey("long_term_vega_power", 0, 2, "",
                  QT_TRANSLATE_NOOP("explain", "power of 30 days ÷ time from 30 days on"), 0.0),
        numberKey("min_volatility_for_shock_up", 0, 10, "volatility",
                  QT_TRANSLATE_NOOP("explain", "a volatility shocked up is at least this"), 0.0),
        numberKey("min_days", 0.001, 30, "days",
                  QT_TRANSLATE_NOOP("explain", "least time to expiry in the tenor factor"), 1.0),
        numberKey("settlement_window_minutes", 0, 1440, "minutes",
                  QT_TRANSLATE_NOOP("explain", "averaging window before expiry"), 0.0),
    };
}

std::vector<VolState> statesOf(const std::string& word) {
    if (word == "up_same_down") return {VolState::Up, VolState::Same, VolState::Down};
    return {volStateOf(word)};
}

Parameters parametersOf(const ParameterBlock& block, const std::string& code) {
    Parameters out;
    out.vol = {block.number("volatility_range_up", code),         block.number("volatility_range_down", code),
               block.number("short_term_vega_power", code),       block.number("long_term_vega_power", code),
               block.number("min_volatility_for_shock_up", code), block.number("min_days", code)};
    out.windowMinutes = block.number("settlement_window_minutes", code);
    const auto add = [&](double price, VolState state, double weight, std::string pointer) {
        out.scenarios.push_back({price, state, weight, std::move(pointer), out.scenarios.size()});
    };
    const std::vector<double>& prices = block.numbers("prices", code);
    for (std::size_t i = 0; i < prices.size(); ++i)
        for (const VolState state : statesOf(block.word("volatility_states", code)))
            add(prices[i], state, 1.0, block.pointer("prices", code) + "/" + std::to_string(i));
    const std::vector<ParameterRow>& rows = block.rows("scenarios", code);
    for (std::size_t i = 0; i < rows.size(); ++i)
        add(rows[i].numbers.at("price"), volStateOf(rows[i].words.at("volatility")), rows[i].numbers.at("weight"),
            block.pointer("scenarios", code) + "/" + std::to_string(i));
    return out;
}

std::optional<Error> problemOf(const ParameterBlock& block, const Parameters& parameters) {
    const bool rests = std::any_of(parameters.scenarios.begin(), parameters.scenarios.end(),
                                   [](const Scenario& scenario) { return scenario.priceMove == 0.0; });
    if (!parameters.scenarios.empty() && (rests || !block.flag("unshocked"))) return std::nullopt;
    return Error{Reason::BadValue,
                 {block.pointer() + "/scenarios", std::to_string(parameters.scenarios.size()),
                  QT_TRANSLATE_NOOP("expected", "scenarios, one of them without a price move (the unshocked cell)")},
                 Place{{}, 0, 0, block.pointer() + "/scenarios"}};
}

Result<std::shared_ptr<const Charge>> makeScenarioLoss(const ParameterBlock& block) {
    ParametersByUnderlying<Parameters> parameters;
    parameters.base = parametersOf(block, {});
    std::optional<Error> problem = problemOf(block, parameters.base);
    for (const std::string& code : block.underlyings()) {
        const Parameters& own = parameters.own.emplace(code, parametersOf(block, code)).first->second;
        if (!problem) problem = problemOf(block, own);
    }
    if (problem) return tl::unexpected<Error>(std::move(*problem));
    return std::make_shared<const ScenarioLoss>(block, std::move(parameters));
}

} // namespace

ChargeKind scenarioLossKind() {
    return {"scenario_loss", "worst loss of all positions over a list of price and volatility moves", ChargeScope::Unit,
            scenarioLossKeys, makeScenarioLoss};
}

} // namespace marginscope
