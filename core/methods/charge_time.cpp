#include "core/methods/charge_time.h"

#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

using explain::Context;

constexpr double hoursAYear = 365.0 * 24.0;

double valueAt(const MarkedPosition& position, double years) {
    return modelPrices({OptionAt(position, position.forward, position.vol, years)}).front();
}

std::string priceText(const MarkedPosition& position, const std::string& years) {
    return (position.instrument.right == OptionRight::Call ? "black_call(F, K, v, " : "black_put(F, K, v, ") + years +
           ", r)";
}

std::vector<ExplainNode> pricingInputs(const Context& context, const MarkedPosition& position) {
    return {explain::quantityOf(context, position, "q"),
            explain::forwardOf(context, position, "F"),
            explain::strikeOf(position, "K"),
            explain::volatilityOf(position, context, "v"),
            explain::yearsOf(position, "T"),
            explain::rateOf(position, context, "r"),
            explain::settlementPriceOf(context, position, "X")};
}

class ThetaDecay final : public Charge {
public:
    explicit ThetaDecay(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        std::vector<OptionAt> later;
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const MarkedPosition& position = unit.position(i);
            if (position.instrument.isOption())
                later.emplace_back(position, position.forward, position.vol, yearsLater(unit, position));
        }
        const std::vector<double> prices = modelPrices(later);
        double pnl = 0.0;
        for (std::size_t k = 0; k < later.size(); ++k) {
            const MarkedPosition& position = *later[k].position;
            pnl += position.quantity * (prices[k] - position.modelPrice) * position.settlementPrice;
        }
        const double loss = std::max(0.0, -pnl);
        return {loss, loss};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption()) each.push_back(oneNode(unit, unit.position(i)));
        ExplainNode pnl =
            explain::sum({QT_TRANSLATE_NOOP("explain", "P&L of time alone"), {}}, "pnl", "USD", std::move(each));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Time decay of %1"), {unit.code().text()}}, symbol,
                                of(unit).at(level), "USD", "max(0, 0 - pnl)", {std::move(pnl)});
    }

private:
    double yearsLater(const UnitView& unit, const MarkedPosition& position) const {
        return std::max(position.years - block_.number("hours", unit.code().text()) / hoursAYear, 0.0);
    }
    double one(const UnitView& unit, const MarkedPosition& position) const {
        return position.quantity * (valueAt(position, yearsLater(unit, position)) - position.modelPrice) *
               position.settlementPrice;
    }

    ExplainNode oneNode(const UnitView& unit, const MarkedPosition& position) const {
        std::vector<ExplainNode> children = pricingInputs(unit.context(), position);
        children.push_back(explain::blockInput(unit.context(), block_, "hours", unit.code().text(), "h"));
        const std::string change =
            "q*(" + priceText(position, "max(T - h/8760, 0)") + " - " + priceText(position, "T") + ")";
        return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: P&L"), {explain::positionName(position)}}, "",
                                one(unit, position), "USD", change + (position.instrument.isInverse() ? "/F*X" : "*X"),
                                std::move(children));
    }

    ParameterBlock block_;
};

class RateMove final : public Charge {
public:
    explicit RateMove(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        double sum = 0.0;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption()) sum += one(unit.position(i));
        const double loss = std::fabs(sum) * block_.number("move", unit.code().text());
        return {loss, loss};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption()) each.push_back(oneNode(unit, unit.position(i)));
        ExplainNode sum = explain::sum({QT_TRANSLATE_NOOP("explain", "Option value times years to expiry"), {}}, "R",
                                       "USD", std::move(each));
        return explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Rate move of %1"), {unit.code().text()}}, symbol, of(unit).at(level), "USD",
            "abs(R)*a", {std::move(sum), explain::blockInput(unit.context(), block_, "move", unit.code().text(), "a")});
    }

private:
    static double one(const MarkedPosition& position) {
        return position.quantity * position.years * valueAt(position, position.years) * position.settlementPrice;
    }

    static ExplainNode oneNode(const UnitView& unit, const MarkedPosition& position) {
        const std::string text = "q*T*" + priceText(position, "T");
        return explain::formula(
            {QT_TRANSLATE_NOOP("explain", "%1: value times years"), {explain::positionName(position)}}, "",
            one(position), "USD", text + (position.instrument.isInverse() ? "/F*X" : "*X"),
            pricingInputs(unit.context(), position));
    }

    ParameterBlock block_;
};

template<class Kind>
Result<std::shared_ptr<const Charge>> make(const ParameterBlock& block) {
    return std::make_shared<const Kind>(block);
}

} // namespace

ChargeKind thetaDecayKind() {
    return {"theta_decay", "what options lose while some hours pass", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{
                    numberKey("hours", 0, 8760, "hours", QT_TRANSLATE_NOOP("explain", "hours that pass"), 24.0)};
            },
            make<ThetaDecay>};
}

ChargeKind rateMoveKind() {
    return {"rate_move", "what options lose when rates of all terms move together", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{
                    numberKey("move", 0, 1, "rate", QT_TRANSLATE_NOOP("explain", "move of rates"))};
            },
            make<RateMove>};
}

} // namespace marginscope
