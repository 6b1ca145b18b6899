#include "core/margin/explain_market.h"
#include "core/methods/contingencies.h"

#include <algorithm>

namespace marginscope {

namespace {

class FactorCharge final : public Charge {
public:
    explicit FactorCharge(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = block_.number("value", unit.code().text());
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        return explain::blockInput(unit.context(), block_, "value", unit.code().text(), symbol);
    }

private:
    ParameterBlock block_;
};

class PegFactor final : public Charge {
public:
    explicit PegFactor(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double below = block_.number("threshold") - explain::assetPriceOf(unit.book(), block_.word("asset"));
        return {std::max(0.0, below) * block_.number("factor"), 0.0};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        const explain::Context context = unit.context();
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Surcharge while %1 is below its peg"), {block_.word("asset")}};
        if (level == Level::Maintenance)
            return explain::input(label, symbol, 0.0, "",
                                  {QT_TRANSLATE_NOOP("explain", "only at the initial level"), {}},
                                  "rulebook:" + block_.pointer());
        return explain::formula(label, symbol, of(unit).initial, "", "max(0, t - P)*f",
                                {explain::blockInput(context, block_, "threshold", {}, "t"),
                                 explain::assetPriceNode(context, block_.word("asset"), "P"),
                                 explain::blockInput(context, block_, "factor", {}, "f")});
    }

private:
    ParameterBlock block_;
};

std::vector<KeySpec> factorKeys() {
    return {numberKey("value", 0, 100, "", QT_TRANSLATE_NOOP("explain", "Factor"))};
}

std::vector<KeySpec> pegKeys() {
    std::vector<KeySpec> keys = {
        numberKey("threshold", 0, 10, "price",
                  QT_TRANSLATE_NOOP("explain", "Price of the stablecoin below which the surcharge begins")),
        numberKey("factor", 0, 1000, "", QT_TRANSLATE_NOOP("explain", "Surcharge per distance below it")),
        wordKey("asset", QT_TRANSLATE_NOOP("explain", "the stablecoin"), {})};
    for (KeySpec& key : keys)
        key.byUnderlying = false;
    keys.back().required = true;
    return keys;
}

template<class Made>
Result<std::shared_ptr<const Charge>> makeOf(const ParameterBlock& block) {
    return std::make_shared<const Made>(block);
}

} // namespace

ChargeKind factorKind() {
    return {"factor", "a number that formulas use", ChargeScope::Unit, factorKeys, makeOf<FactorCharge>};
}

ChargeKind pegFactorKind() {
    return {"peg_factor", "a surcharge factor while a stablecoin is below a threshold, at the initial level",
            ChargeScope::Unit, pegKeys, makeOf<PegFactor>};
}

} // namespace marginscope
