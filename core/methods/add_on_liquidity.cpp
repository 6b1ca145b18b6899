#include "core/methods/add_on_kinds.h"
#include "core/methods/add_on_size.h"

#include <cmath>

namespace marginscope {

namespace {

struct Parameters {
    SizeParameters size;
    double halfSpread = 0.0;
    double impact = 0.0;
    double volatility = 0.0; ///< of a day
    double averageShare = 1.0;

    double charge(const UnitView& unit) const {
        const double value = size.value(unit);
        return value * (halfSpread + impact * averageShare * volatility * std::sqrt(value / size.dailyVolume(unit)));
    }
};

Parameters readParameters(const ParameterBlock& block, const std::string& code) {
    return {SizeParameters::read(block, code), block.number("half_spread", code), block.number("impact", code),
            block.number("daily_volatility", code), block.number("average_share", code)};
}

class Liquidity final : public Charge {
public:
    explicit Liquidity(ParameterBlock block)
        : block_(std::move(block))
        , parameters_(byUnderlying<Parameters>(block_, readParameters)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double charge = parameters_.of(unit.code()).charge(unit);
        return {charge, charge};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        const SizeParameters& size = parameters_.of(unit.code()).size;
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Liquidity of %1"), {unit.code().text()}}, symbol,
                                of(unit).initial, "USD", "V*(b + y*w*v*sqrt(V/A))",
                                {size.valueNode(unit, "V"), key(unit, "half_spread", "b"), key(unit, "impact", "y"),
                                 key(unit, "average_share", "w"), key(unit, "daily_volatility", "v"),
                                 size.volumeNode(unit, block_, "A")});
    }

private:
    ExplainNode key(const UnitView& unit, const char* key, std::string symbol) const {
        return explain::blockInput(unit.context(), block_, key, unit.code().text(), std::move(symbol));
    }

    ParameterBlock block_;
    ParametersByUnderlying<Parameters> parameters_;
};

std::vector<KeySpec> keys() {
    std::vector<KeySpec> keys = {
        numberKey("half_spread", 0, 1, "share of price", QT_TRANSLATE_NOOP("explain", "Half of the spread"), 0.0),
        numberKey("impact", 0, 100, "", QT_TRANSLATE_NOOP("explain", "Impact of a whole day's volume, in volatilities"),
                  0.0),
        numberKey("daily_volatility", 0, 5, "per day", QT_TRANSLATE_NOOP("explain", "Volatility of a day"), 0.0),
        numberKey("average_share", 0, 1, "share",
                  QT_TRANSLATE_NOOP("explain", "Part of the final impact that is paid on average"), 1.0),
    };
    for (const KeySpec& spec : SizeParameters::keys())
        keys.push_back(spec);
    return keys;
}

} // namespace

ChargeKind liquidityKind() {
    return {"liquidity", "cost of trading out: half spread and an impact that grows with the root of size over volume",
            ChargeScope::Unit, keys, [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const Liquidity>(block);
            }};
}

} // namespace marginscope
