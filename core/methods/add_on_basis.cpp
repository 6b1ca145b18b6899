#include "core/methods/add_on_kinds.h"
#include "core/methods/add_on_size.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

struct Parameters {
    double annualisedMove = 0.0;
    double minMove = 0.0;
};

Parameters readParameters(const ParameterBlock& block, const std::string& code) {
    return {block.number("annualised_move", code), block.number("min_move", code)};
}

// Delta of one expiry; perpetuals and spot have none.
struct Leg {
    double years = 0.0;
    double delta = 0.0;
    std::vector<std::size_t> positions;
};

struct Legs {
    std::vector<Leg> legs;
    double longDelta = 0.0;
    double shortDelta = 0.0; ///< ≥ 0

    double hedged() const { return std::min(longDelta, shortDelta); }
    /// What of a leg another expiry offsets, ≥ 0.
    double hedgedOf(const Leg& leg) const {
        const double side = leg.delta > 0.0 ? longDelta : shortDelta;
        return side > 0.0 ? std::fabs(leg.delta) * hedged() / side : 0.0;
    }
};

Legs legsOf(const UnitView& unit) {
    std::map<Timestamp, Leg> byExpiry;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        Leg& leg = byExpiry[position.instrument.hasExpiry() ? position.instrument.expiry : Timestamp{}];
        leg.years = position.years;
        leg.delta += unitDelta(unit, i);
        leg.positions.push_back(i);
    }
    Legs legs;
    for (auto& [expiry, leg] : byExpiry) {
        (leg.delta > 0.0 ? legs.longDelta : legs.shortDelta) += std::fabs(leg.delta);
        legs.legs.push_back(std::move(leg));
    }
    return legs;
}

class Basis final : public Charge {
public:
    explicit Basis(ParameterBlock block)
        : block_(std::move(block))
        , parameters_(byUnderlying<Parameters>(block_, readParameters)) {}

    ChargeValue of(const UnitView& unit) const override {
        const Legs legs = legsOf(unit);
        double charge = 0.0;
        for (const Leg& leg : legs.legs)
            charge += chargeOf(unit, legs, leg);
        return {charge, charge};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        const Legs legs = legsOf(unit);
        std::vector<ExplainNode> nodes;
        if (legs.hedged() > 0.0)
            for (const Leg& leg : legs.legs)
                nodes.push_back(legNode(unit, legs, leg));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Basis of %1"), {unit.code().text()}}, symbol, "USD",
                            std::move(nodes));
    }

private:
    double chargeOf(const UnitView& unit, const Legs& legs, const Leg& leg) const {
        const Parameters& parameters = parameters_.of(unit.code());
        return legs.hedgedOf(leg) * unit.spot() * std::max(parameters.annualisedMove * leg.years, parameters.minMove);
    }

    static ExplainNode deltaOf(const UnitView& unit, const Leg& leg, std::string symbol) {
        std::vector<ExplainNode> deltas;
        for (const std::size_t i : leg.positions)
            deltas.push_back(explain::deltaNode(unit.context(), unit.position(i), ""));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Delta of the expiry"), {}}, std::move(symbol),
                            unit.code().text(), std::move(deltas));
    }

    static ExplainNode sideNode(const UnitView& unit, const Legs& legs, bool longSide) {
        std::vector<ExplainNode> parts;
        for (const Leg& leg : legs.legs)
            if ((leg.delta > 0.0) == longSide)
                parts.push_back(explain::formula({QT_TRANSLATE_NOOP("explain", "Size without sign"), {}}, "",
                                                 std::fabs(leg.delta), unit.code().text(), "abs(d)",
                                                 {deltaOf(unit, leg, "d")}));
        return explain::sum(longSide ? Phrase{QT_TRANSLATE_NOOP("explain", "Delta of the long expiries"), {}}
                                     : Phrase{QT_TRANSLATE_NOOP("explain", "Delta of the short expiries"), {}},
                            longSide ? "L" : "H", unit.code().text(), std::move(parts));
    }

    ExplainNode legNode(const UnitView& unit, const Legs& legs, const Leg& leg) const {
        const std::string& code = unit.code().text();
        ExplainNode hedged =
            explain::formula({QT_TRANSLATE_NOOP("explain", "Delta that another expiry offsets"), {}}, "h",
                             legs.hedgedOf(leg), code, "abs(d)*min(L, H)/if(d > 0, L, H)",
                             {deltaOf(unit, leg, "d"), sideNode(unit, legs, true), sideNode(unit, legs, false)});
        const MarkedPosition& first = unit.position(leg.positions.front());
        ExplainNode years =
            first.instrument.hasExpiry()
                ? explain::yearsOf(first, "T")
                : explain::input({QT_TRANSLATE_NOOP("explain", "Time to expiry, years"), {}}, "T", 0.0, "years",
                                 {QT_TRANSLATE_NOOP("explain", "a perpetual has no expiry"), {}},
                                 "contract:" + first.instrument.symbol);
        return explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Basis of %1 against other expiries"), {first.instrument.symbol}}, "",
            chargeOf(unit, legs, leg), "USD", "h*S*max(a*T, least)",
            {std::move(hedged), explain::spotOf(unit.context(), unit.underlying, "S"),
             explain::blockInput(unit.context(), block_, "annualised_move", code, "a"), std::move(years),
             explain::blockInput(unit.context(), block_, "min_move", code, "least")});
    }

    ParameterBlock block_;
    ParametersByUnderlying<Parameters> parameters_;
};

std::vector<KeySpec> keys() {
    return {
        numberKey("annualised_move", 0, 10, "per year", QT_TRANSLATE_NOOP("explain", "Move of the basis in a year")),
        numberKey("min_move", 0, 1, "share of price", QT_TRANSLATE_NOOP("explain", "Least move of the basis"), 0.0)};
}

} // namespace

ChargeKind basisKind() {
    return {"basis", "annualised move × time to expiry × delta that other expiries of the underlying offset",
            ChargeScope::Unit, keys, [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const Basis>(block);
            }};
}

} // namespace marginscope
