#include "core/margin/asset_netting.h"

#include "core/margin/explain_market.h"
#include "core/margin/pooled_collateral.h"

#include <algorithm>

namespace marginscope {

namespace {

using explain::Context;

/// One asset's parts as they are counted without netting.
struct Holding {
    std::vector<const MarkedCollateral*> balances;
    std::vector<const MarkedPosition*> spot, contracts;
};

bool isFuture(const MarkedPosition& position) {
    return position.instrument.isDerivative() && !position.instrument.isOption();
}

std::map<AssetCode, Holding> holdingsOf(const MarkedBook& book, const PooledCollateral& pooled) {
    std::map<AssetCode, Holding> held;
    for (const MarkedCollateral& balance : book.collateral)
        if (pooled.placeOf(balance) == CollateralPlace::AfterHaircut) held[balance.asset].balances.push_back(&balance);
    for (const MarkedPosition& position : book.positions) {
        if (isFuture(position))
            held[position.instrument.settlementCurrency].contracts.push_back(&position);
        else if (!position.instrument.isDerivative() && pooled.placeOf(position) == CollateralPlace::AfterHaircut)
            held[position.instrument.underlying].spot.push_back(&position);
    }
    return held;
}

class Netting {
public:
    Netting(const MarkedBook& book, const Rulebook& rulebook, Regime regime)
        : rulebook_(rulebook)
        , pooled_(book, rulebook, regime)
        , held_(holdingsOf(book, pooled_)) {}

    double gain() const {
        double sum = 0.0;
        for (const auto& [asset, holding] : held_)
            sum += gainOf(asset, holding);
        return sum;
    }

    ExplainNode node(const Context& context) const {
        std::vector<ExplainNode> each;
        for (const auto& [asset, holding] : held_)
            if (haircutOf(asset) != 0.0) each.push_back(assetNode(context, asset, holding));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Netting by asset before the haircut"), {}}, "", "USD",
                            std::move(each));
    }

private:
    double haircutOf(const AssetCode& asset) const {
        return rulebook_.collateral.ruleOf(asset).effectiveHaircut(pooled_.sizeOf(asset));
    }

    double gainOf(const AssetCode& asset, const Holding& holding) const {
        const double haircut = haircutOf(asset);
        if (haircut == 0.0) return 0.0;
        double net = 0.0, counted = 0.0;
        for (const MarkedCollateral* balance : holding.balances) {
            net += balance->quantity * balance->price;
            counted += pooled_.valueOf(*balance);
        }
        for (const MarkedPosition* spot : holding.spot) {
            net += marketValue(*spot);
            counted += pooled_.valueOf(*spot);
        }
        for (const MarkedPosition* contract : holding.contracts) {
            net += unrealisedPnl(*contract);
            counted += unrealisedPnl(*contract);
        }
        return std::min(net * (1.0 - haircut), net) - counted;
    }

    ExplainNode haircutNode(const Context& context, const AssetCode& asset) const {
        return explain::rulebookInput(context, {QT_TRANSLATE_NOOP("explain", "Haircut of %1"), {asset.text()}}, "h",
                                      haircutOf(asset), "", rulebook_.collateral.pointerOf(asset));
    }

    ExplainNode countedNode(const Context& context, const AssetCode& asset, ExplainNode value) const {
        const double counted = std::min(value.value * (1.0 - haircutOf(asset)), value.value);
        Phrase label = value.label;
        return explain::formula(std::move(label), "", counted, "USD", "min(v*(1 - h), v)",
                                {explain::renamed(std::move(value), "v"), haircutNode(context, asset)});
    }

    ExplainNode assetNode(const Context& context, const AssetCode& asset, const Holding& holding) const {
        std::vector<ExplainNode> net, counted;
        for (const MarkedCollateral* balance : holding.balances)
            net.push_back(explain::balanceValueOf(context, *balance, ""));
        for (const MarkedPosition* spot : holding.spot)
            net.push_back(explain::marketValueNode(context, *spot, ""));
        for (const ExplainNode& value : net)
            counted.push_back(countedNode(context, asset, value));
        for (const MarkedPosition* contract : holding.contracts) {
            net.push_back(explain::unrealisedPnlNode(context, *contract, ""));
            counted.push_back(net.back());
        }
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Netting of %1"), {asset.text()}};
        return explain::formula(
            label, "", gainOf(asset, holding), "USD", "min(n*(1 - h), n) - c",
            {explain::sum({QT_TRANSLATE_NOOP("explain", "Net holding of %1"), {asset.text()}}, "n", "USD",
                          std::move(net)),
             haircutNode(context, asset),
             explain::sum({QT_TRANSLATE_NOOP("explain", "Counted one by one"), {}}, "c", "USD", std::move(counted))});
    }

    const Rulebook& rulebook_;
    PooledCollateral pooled_;
    std::map<AssetCode, Holding> held_;
};

} // namespace

double assetNettingGain(const MarkedBook& book, const Rulebook& rulebook, Regime regime) {
    return rulebook.collateral.netByAsset ? Netting(book, rulebook, regime).gain() : 0.0;
}

ExplainNode assetNettingNode(const explain::Context& context, Regime regime) {
    return Netting(context.book, context.rulebook, regime).node(context);
}

} // namespace marginscope
