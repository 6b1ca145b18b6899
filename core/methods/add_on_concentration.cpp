#include "core/methods/add_on_kinds.h"
#include "core/methods/add_on_size.h"
#include "core/methods/scenario_loss.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

// How the factor follows from the size.
enum class Horizon : std::uint8_t { Held, RunDown, Threshold };

struct Parameters {
    SizeParameters size;
    Horizon horizon = Horizon::Held;
    double participation = 0.0;
    double days = 0.0; ///< margin period of risk
    double threshold = 0.0;
    double move = 0.0;

    double liquidationDays(const UnitView& unit) const {
        return size.value(unit) / (participation * size.dailyVolume(unit));
    }
    double factor(const UnitView& unit) const {
        if (horizon == Horizon::Threshold) return std::max(1.0, std::sqrt(size.value(unit) / threshold));
        const double n = liquidationDays(unit);
        if (horizon == Horizon::Held) return std::sqrt(std::max(n, days) / days);
        const double slices = std::max(n, 1.0);
        return std::max(1.0, std::sqrt((slices + 1.0) * (2.0 * slices + 1.0) / (6.0 * slices) / days));
    }
};

Parameters readParameters(const ParameterBlock& block, const std::string& code) {
    const std::string& horizon = block.word("horizon", code);
    return {SizeParameters::read(block, code),
            horizon == "run_down"    ? Horizon::RunDown
            : horizon == "threshold" ? Horizon::Threshold
                                     : Horizon::Held,
            block.number("participation", code),
            block.number("margin_days", code),
            block.number("threshold", code),
            block.number("move", code)};
}

class Concentration final : public Charge {
public:
    Concentration(ParameterBlock block, std::shared_ptr<const Charge> loss)
        : block_(std::move(block))
        , parameters_(byUnderlying<Parameters>(block_, readParameters))
        , loss_(std::move(loss))
        , factorOnly_(block_.word("gives") == "factor") {}

    ChargeValue of(const UnitView& unit) const override {
        const double factor = parametersOf(unit).factor(unit);
        if (factorOnly_) return {factor, factor};
        const double charge = risk(unit) * (factor - 1.0);
        return {charge, charge};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol,
                        ExplainDetail detail) const override {
        if (factorOnly_) return factorNode(unit, symbol);
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Concentration of %1"), {unit.code().text()}}, symbol,
                                of(unit).initial, "USD", "R*(f - 1)",
                                {riskNode(unit, level, detail), factorNode(unit, "f")});
    }

    void steps(const UnitView& unit, RuleSteps& steps) const override {
        const bool counts = parametersOf(unit).factor(unit) > 1.0;
        steps.addCounted(counts, [&] {
            return Phrase{counts ? QT_TRANSLATE_NOOP("hits", "Concentration of %1: above its threshold")
                                 : QT_TRANSLATE_NOOP("hits", "Concentration of %1: within its threshold"),
                          {unit.code().text()}};
        });
    }

private:
    const Parameters& parametersOf(const UnitView& unit) const { return parameters_.of(unit.code()); }

    ExplainNode key(const UnitView& unit, const char* key, std::string symbol) const {
        return explain::blockInput(unit.context(), block_, key, unit.code().text(), std::move(symbol));
    }

    double risk(const UnitView& unit) const {
        return loss_ ? loss_->of(unit).initial : parametersOf(unit).size.value(unit) * parametersOf(unit).move;
    }

    ExplainNode riskNode(const UnitView& unit, Level level, ExplainDetail detail) const {
        if (loss_) return loss_->explain(unit, level, "R", detail);
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Delta risk"), {}}, "R", risk(unit), "USD", "V*m",
                                {parametersOf(unit).size.valueNode(unit, "V"), key(unit, "move", "m")});
    }

    ExplainNode factorNode(const UnitView& unit, const std::string& symbol) const {
        const Parameters& parameters = parametersOf(unit);
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Concentration factor"), {}};
        if (parameters.horizon == Horizon::Threshold)
            return explain::formula(label, symbol, parameters.factor(unit), "", "max(1, sqrt(V/free))",
                                    {parameters.size.valueNode(unit, "V"), key(unit, "threshold", "free")});
        ExplainNode days = explain::formula({QT_TRANSLATE_NOOP("explain", "Days to liquidate"), {}}, "n",
                                            parameters.liquidationDays(unit), "days", "V/(p*A)",
                                            {parameters.size.valueNode(unit, "V"), key(unit, "participation", "p"),
                                             parameters.size.volumeNode(unit, block_, "A")});
        return explain::formula(label, symbol, parameters.factor(unit), "",
                                parameters.horizon == Horizon::Held
                                    ? "sqrt(max(n, h)/h)"
                                    : "max(1, sqrt((max(n, 1) + 1)*(2*max(n, 1) + 1)/(6*max(n, 1))/h))",
                                {std::move(days), key(unit, "margin_days", "h")});
    }

    ParameterBlock block_;
    ParametersByUnderlying<Parameters> parameters_;
    std::shared_ptr<const Charge> loss_; ///< the risk where it is a scenario loss
    bool factorOnly_;
};

std::vector<KeySpec> keys() {
    KeySpec risk =
        wordKey("risk", QT_TRANSLATE_NOOP("explain", "what grows: the delta risk, or the loss over scenarios"),
                {"delta", "scenario_loss"});
    KeySpec gives = wordKey("gives", QT_TRANSLATE_NOOP("explain", "an amount, or the factor for formulas to use"),
                            {"charge", "factor"});
    risk.byUnderlying = gives.byUnderlying = false;
    std::vector<KeySpec> keys = {
        std::move(risk),
        std::move(gives),
        wordKey("horizon", QT_TRANSLATE_NOOP("explain", "all held to the end, sold in equal slices, or by size alone"),
                {"held", "run_down", "threshold"}),
        numberKey("participation", 1e-6, 1, "share of volume",
                  QT_TRANSLATE_NOOP("explain", "Share of the volume that can be traded"), 0.2),
        numberKey("margin_days", 0.01, 365, "days", QT_TRANSLATE_NOOP("explain", "Days the risk stands for"), 1.0),
        numberKey("threshold", 1e-6, 1e18, "USD", QT_TRANSLATE_NOOP("explain", "Size that is free"), 1e18),
        numberKey("move", 0, 1, "relative move", QT_TRANSLATE_NOOP("explain", "Price move of the delta risk"), 0.0),
    };
    for (const KeySpec& spec : SizeParameters::keys())
        keys.push_back(spec);
    for (const KeySpec& spec : scenarioLossKind().keys())
        keys.push_back(spec);
    return keys;
}

bool statesMove(const ParameterBlock& block) {
    const std::vector<std::string> codes = block.underlyings();
    return block.states("move") ||
           std::any_of(codes.begin(), codes.end(), [&](const std::string& code) { return block.states("move", code); });
}

Result<std::shared_ptr<const Charge>> make(const ParameterBlock& block) {
    std::shared_ptr<const Charge> loss;
    if (block.word("gives") == "charge" && block.word("risk") == "scenario_loss") {
        auto made = scenarioLossKind().make(block);
        if (!made) return made;
        loss = std::move(*made);
    } else if (block.word("gives") == "charge" && !statesMove(block)) {
        return failure(Reason::MissingField, {"move"}, Place{{}, 0, 0, block.pointer("move")});
    }
    return std::make_shared<const Concentration>(block, std::move(loss));
}

} // namespace

ChargeKind concentrationKind() {
    return {"concentration",
            "what a size adds to the risk that cannot be sold within the margin period at a share of the daily volume",
            ChargeScope::Unit, keys, make};
}

} // namespace marginscope
