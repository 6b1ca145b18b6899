#include "core/margin/explain_market.h"
#include "core/methods/confidence.h"
#include "core/methods/contingencies.h"

#include <algorithm>

namespace marginscope {

namespace {

using explain::Context;

/// A coin held, as a balance or a spot position.
struct Holding {
    AssetCode asset;
    double value = 0.0;
    double confidence = 1.0;
    const MarkedCollateral* balance = nullptr;
    const MarkedPosition* position = nullptr;

    ExplainNode valueNode(const Context& context, const std::string& symbol) const {
        return balance ? explain::balanceValueOf(context, *balance, symbol)
                       : explain::marketValueNode(context, *position, symbol);
    }
};

// Debts and what counts at par take no charge.
std::vector<Holding> holdingsOf(const UnitView& unit) {
    std::vector<Holding> holdings;
    const auto add = [&](Holding holding) {
        const bool atPar = countsAtPar(unit.book(), holding.asset) || holding.asset == unit.book().currency;
        if (holding.value > 0.0 && !atPar) holdings.push_back(std::move(holding));
    };
    for (const std::size_t i : unit.collateral) {
        const MarkedCollateral& balance = unit.book().collateral[i];
        add({balance.asset, balance.quantity * balance.price, balance.confidence, &balance, nullptr});
    }
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        if (!position.instrument.isDerivative())
            add({position.instrument.underlying, marketValue(position), position.priceConfidence, nullptr, &position});
    }
    return holdings;
}

class CollateralHaircut final : public Charge {
public:
    explicit CollateralHaircut(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        ChargeValue charge;
        for (const Holding& holding : holdingsOf(unit)) {
            charge.maintenance += holding.value * rate(holding, Level::Maintenance);
            charge.initial += holding.value * rate(holding, Level::Initial);
        }
        return charge;
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        const Context context = unit.context();
        std::vector<ExplainNode> parts;
        for (const Holding& holding : holdingsOf(unit)) {
            const std::string& code = holding.asset.text();
            std::vector<ExplainNode> children = {holding.valueNode(context, "v"),
                                                 explain::blockInput(context, block_, "maintenance", code, "m")};
            if (level == Level::Initial)
                children.push_back(explain::blockInput(context, block_, "initial_extra", code, "x"));
            parts.push_back(explain::formula(
                {QT_TRANSLATE_NOOP("explain", "Haircut of %1"), {code}}, "", holding.value * rate(holding, level),
                "USD", level == Level::Initial ? "max(0, v)*min(1, m + x)" : "max(0, v)*m", std::move(children)));
        }
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Haircuts of collateral"), {}}, symbol, "USD",
                            std::move(parts));
    }

private:
    double rate(const Holding& holding, Level level) const {
        const double maintenance = block_.number("maintenance", holding.asset.text());
        if (level == Level::Maintenance) return maintenance;
        return std::min(1.0, maintenance + block_.number("initial_extra", holding.asset.text()));
    }

    ParameterBlock block_;
};

class CollateralConfidence final : public Charge {
public:
    explicit CollateralConfidence(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        double charge = 0.0;
        for (const Holding& holding : holdingsOf(unit))
            charge += holding.value * ruleOf(holding).share(least(unit, holding));
        return {charge, 0.0};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Charge for doubtful prices of collateral"), {}};
        if (level == Level::Maintenance)
            return explain::input(label, symbol, 0.0, "USD",
                                  {QT_TRANSLATE_NOOP("explain", "only at the initial level"), {}},
                                  "rulebook:" + block_.pointer());
        const Context context = unit.context();
        std::vector<ExplainNode> parts;
        for (const Holding& holding : holdingsOf(unit)) {
            const std::string& code = holding.asset.text();
            parts.push_back(explain::confidenceNode({"%1", {code}}, ruleOf(holding), confidences(unit, holding),
                                                    holding.valueNode(context, "n"),
                                                    explain::blockInput(context, block_, "threshold", code, "t"),
                                                    explain::blockInput(context, block_, "margin", code, "m")));
        }
        return explain::sum(label, symbol, "USD", std::move(parts));
    }

private:
    ConfidenceRule ruleOf(const Holding& holding) const {
        return {block_.number("threshold", holding.asset.text()), block_.number("margin", holding.asset.text())};
    }

    // Every coin stands behind the account's contracts: their indices' confidence counts for it too.
    static std::vector<ExplainNode> confidences(const UnitView& unit, const Holding& holding) {
        std::vector<ExplainNode> nodes = {explain::assetConfidence(holding.asset, holding.confidence)};
        for (const std::size_t underlying : unit.units)
            nodes.push_back(explain::spotConfidence(unit.context(), underlying));
        return nodes;
    }

    static double least(const UnitView& unit, const Holding& holding) {
        double least = holding.confidence;
        for (const std::size_t underlying : unit.units)
            least = std::min(least, unit.book().underlyings[underlying].confidence);
        return least;
    }

    ParameterBlock block_;
};

std::vector<KeySpec> haircutChargeKeys() {
    return {numberKey("maintenance", 0, 1, "share of value",
                      QT_TRANSLATE_NOOP("explain", "Haircut at the maintenance level"), 0.0),
            numberKey("initial_extra", 0, 1, "share of value",
                      QT_TRANSLATE_NOOP("explain", "Added to the haircut at the initial level"), 0.0)};
}

std::vector<KeySpec> confidenceChargeKeys() {
    return {numberKey("threshold", 0, 1, "confidence",
                      QT_TRANSLATE_NOOP("explain", "Confidence below which the charge begins")),
            numberKey("margin", 0, 10, "share of value", QT_TRANSLATE_NOOP("explain", "Charge per doubt"))};
}

template<class Made>
Result<std::shared_ptr<const Charge>> makeOf(const ParameterBlock& block) {
    return std::make_shared<const Made>(block);
}

} // namespace

ChargeKind collateralHaircutKind() {
    return {"collateral_haircut", "share of the value of coins held, by asset", ChargeScope::Account, haircutChargeKeys,
            makeOf<CollateralHaircut>};
}

ChargeKind collateralConfidenceKind() {
    return {"collateral_confidence",
            "charge on coins held while the least confidence of their price and the account's indices is below a "
            "threshold, at the initial level",
            ChargeScope::Account, confidenceChargeKeys, makeOf<CollateralConfidence>};
}

} // namespace marginscope
