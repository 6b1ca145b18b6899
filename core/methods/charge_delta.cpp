#include "core/methods/charge_delta.h"

#include <cmath>
#include <map>

namespace marginscope {

namespace {

/// Signed parts of a unit's delta in coins: what nets inside a part, and between the parts.
struct Parts {
    std::vector<double> delta;

    double net() const {
        double sum = 0.0;
        for (const double part : delta)
            sum += part;
        return sum;
    }
    double gross() const {
        double sum = 0.0;
        for (const double part : delta)
            sum += std::fabs(part);
        return sum;
    }
    double hedged() const { return (gross() - std::fabs(net())) / 2.0; }
};

/// Nodes "n" (net) and "g" (gross) of parts; each part's own node carries no symbol.
std::vector<ExplainNode> netAndGross(const std::string& unit, const std::vector<ExplainNode>& parts) {
    std::vector<ExplainNode> sizes;
    for (const ExplainNode& part : parts)
        sizes.push_back(
            explain::formula(part.label, "", std::fabs(part.value), unit, "abs(d)", {explain::renamed(part, "d")}));
    return {explain::sum({QT_TRANSLATE_NOOP("explain", "Net delta"), {}}, "n", unit, parts),
            explain::sum({QT_TRANSLATE_NOOP("explain", "Gross delta"), {}}, "g", unit, std::move(sizes))};
}

class MinimumDelta final : public Charge {
public:
    explicit MinimumDelta(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = amount(unit);
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        const explain::Context context = unit.context();
        std::vector<ExplainNode> deltas;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            deltas.push_back(explain::deltaNode(context, unit.position(i), ""));
        std::vector<ExplainNode> children = netAndGross(unit.code().text(), deltas);
        children.push_back(explain::blockInput(context, block_, "net_rate", unit.code().text(), "a"));
        children.push_back(explain::blockInput(context, block_, "hedged_rate", unit.code().text(), "b"));
        children.push_back(explain::spotOf(context, unit.underlying, "S"));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Minimum by delta of %1"), {unit.code().text()}}, symbol,
                                amount(unit), "USD", "(a*abs(n) + b*(g - abs(n))/2)*S", std::move(children));
    }

private:
    double amount(const UnitView& unit) const {
        Parts parts;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            parts.delta.push_back(deltaCoins(unit.position(i)));
        const std::string& code = unit.code().text();
        return (block_.number("net_rate", code) * std::fabs(parts.net()) +
                block_.number("hedged_rate", code) * parts.hedged()) *
               unit.spot();
    }

    ParameterBlock block_;
};

class SettlementSpread final : public Charge {
public:
    explicit SettlementSpread(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = amount(unit);
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        const explain::Context context = unit.context();
        std::map<std::string, std::vector<ExplainNode>> byCurrency;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isDerivative())
                byCurrency[currencyOf(unit.position(i))].push_back(explain::deltaNode(context, unit.position(i), ""));
        std::vector<ExplainNode> parts;
        for (auto& [currency, deltas] : byCurrency)
            parts.push_back(explain::sum({QT_TRANSLATE_NOOP("explain", "Delta settled in %1"), {currency}}, "",
                                         unit.code().text(), std::move(deltas)));
        std::vector<ExplainNode> children = netAndGross(unit.code().text(), parts);
        children.push_back(explain::blockInput(context, block_, "rate", unit.code().text(), "a"));
        children.push_back(explain::spotOf(context, unit.underlying, "S"));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Settlement spread of %1"), {unit.code().text()}}, symbol,
                                amount(unit), "USD", "a*(g - abs(n))/2*S", std::move(children));
    }

private:
    static const std::string& currencyOf(const MarkedPosition& position) {
        return position.instrument.settlementCurrency.text();
    }

    double amount(const UnitView& unit) const {
        std::map<std::string, double> byCurrency;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isDerivative())
                byCurrency[currencyOf(unit.position(i))] += deltaCoins(unit.position(i));
        Parts parts;
        for (const auto& [currency, delta] : byCurrency)
            parts.delta.push_back(delta);
        return block_.number("rate", unit.code().text()) * parts.hedged() * unit.spot();
    }

    ParameterBlock block_;
};

template<class Kind>
Result<std::shared_ptr<const Charge>> make(const ParameterBlock& block) {
    return std::make_shared<const Kind>(block);
}

} // namespace

ChargeKind minimumDeltaKind() {
    return {"minimum_delta", "a rate on the net and another on the hedged delta of the underlying", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{numberKey("net_rate", 0, 1, "share of the index",
                                                      QT_TRANSLATE_NOOP("explain", "rate on net delta")),
                                            numberKey("hedged_rate", 0, 1, "share of the index",
                                                      QT_TRANSLATE_NOOP("explain", "rate on hedged delta"))};
            },
            make<MinimumDelta>};
}

ChargeKind settlementSpreadKind() {
    return {"settlement_spread", "a rate on delta that is hedged across settlement currencies only", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{
                    numberKey("rate", 0, 1, "share of the index",
                              QT_TRANSLATE_NOOP("explain", "rate on delta hedged across settlement currencies"))};
            },
            make<SettlementSpread>};
}

} // namespace marginscope
