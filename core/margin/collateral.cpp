#include "core/margin/collateral.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <boost/math/special_functions/erf.hpp>
#include <cmath>

namespace marginscope {

namespace {

constexpr double most = 1e15;

std::string pointerIn(const char* name, const CollateralRules::Table& table, const AssetCode& asset) {
    const bool own = table.count(asset.text()) > 0 || table.count("other") == 0;
    return std::string("/collateral/") + name + "/" + (own ? asset.text() : "other");
}

} // namespace

double VolatilityHaircut::quantile() const {
    return -std::sqrt(2.0) * boost::math::erfc_inv(2.0 * confidence);
}

double VolatilityHaircut::haircut() const {
    return 1.0 - std::exp(-quantile() * volatility * std::sqrt(days / 365.0));
}

double DepegHaircut::haircut(double price) const {
    return std::min(1.0, factor * std::max(0.0, threshold - price));
}

bool CollateralCap::isStated() const {
    return std::isfinite(units) || std::isfinite(value) || std::isfinite(share);
}

double CollateralCap::countedShare(const HaircutSize& size) const {
    const double held = size.quantity * size.price;
    if (!(held > 0.0)) return 1.0;
    double counted = 1.0;
    if (std::isfinite(units)) counted = std::min(counted, units / size.quantity);
    if (std::isfinite(value)) counted = std::min(counted, value / held);
    if (std::isfinite(share)) counted = std::min(counted, share * size.totalValue / held);
    return counted;
}

HaircutRule HaircutRule::rate(double haircut) {
    HaircutRule rule;
    rule.flat = haircut;
    return rule;
}

bool HaircutRule::isFlat() const {
    return tiers.empty() && !fromVolatility && fx == 0.0 && liquidity == 0.0 && !depeg && !cap.isStated();
}

double HaircutRule::priceHaircut(const HaircutSize& size) const {
    if (fromVolatility) return fromVolatility->haircut();
    if (tiers.empty()) return flat;
    const double counted = size.quantity * cap.countedShare(size) * (tiersInCurrency ? size.price : 1.0);
    if (!(counted > 0.0)) return tiers.front().haircut;
    double from = 0.0, cut = 0.0;
    for (const HaircutTier& tier : tiers) {
        cut += tier.haircut * std::max(0.0, std::min(counted, tier.upTo) - from);
        from = tier.upTo;
    }
    return cut / counted;
}

double HaircutRule::composedHaircut(const HaircutSize& size) const {
    const double left = (1.0 - priceHaircut(size)) * (1.0 - fx) * (1.0 - liquidity);
    return 1.0 - left * (depeg ? 1.0 - depeg->haircut(size.price) : 1.0);
}

double HaircutRule::effectiveHaircut(const HaircutSize& size) const {
    // A plain rate stays what the file says, to the last digit.
    return isFlat() ? flat : 1.0 - cap.countedShare(size) * (1.0 - composedHaircut(size));
}

const HaircutRule& CollateralRules::ruleIn(const Table& table, const AssetCode& asset) {
    static const HaircutRule none;
    if (const auto own = table.find(asset.text()); own != table.end()) return own->second;
    const auto other = table.find("other");
    return other == table.end() ? none : other->second;
}

std::string CollateralRules::pointerOf(const AssetCode& asset) const {
    return pointerIn("haircuts", haircuts, asset);
}

std::string CollateralRules::initialPointerOf(const AssetCode& asset) const {
    return pointerIn("initial_haircuts", initialHaircuts, asset);
}

bool CollateralRules::accepts(Regime regime, const AssetCode& asset) const {
    const auto listed = accepted.find(regime);
    return listed == accepted.end() || listed->second.count(asset.text()) > 0;
}

std::vector<KeySpec> haircutKeys() {
    KeySpec upTo =
        numberKey("up_to", 1e-12, most, "units or USD", QT_TRANSLATE_NOOP("explain", "upper end of the tier"));
    upTo.required = false;
    return {
        numberKey("haircut", 0, 1, "share of value", QT_TRANSLATE_NOOP("explain", "Haircut"), 0.0),
        tableKey(
            "tiers", QT_TRANSLATE_NOOP("explain", "marginal haircuts by size; the last tier has no upper end"),
            {std::move(upTo), numberKey("haircut", 0, 1, "share of value", QT_TRANSLATE_NOOP("explain", "Haircut"))},
            false),
        wordKey("tiers_in", QT_TRANSLATE_NOOP("explain", "what the sizes of the tiers are measured in"),
                {"units", "currency"}),
        numberKey("volatility", 0, 10, "per year", QT_TRANSLATE_NOOP("explain", "volatility of the asset"), 0.0),
        numberKey("days", 0, 365, "days", QT_TRANSLATE_NOOP("explain", "days until the asset is sold"), 0.0),
        numberKey("confidence", 0.5, 0.999999, "probability",
                  QT_TRANSLATE_NOOP("explain", "confidence that the haircut suffices"), 0.99),
        numberKey("fx", 0, 1, "share of value", QT_TRANSLATE_NOOP("explain", "haircut for the currency"), 0.0),
        numberKey("liquidity", 0, 1, "share of value", QT_TRANSLATE_NOOP("explain", "haircut for liquidity"), 0.0),
    };
}

std::vector<KeySpec> depegKeys() {
    KeySpec threshold = numberKey("threshold", 0, 1e6, "USD per unit",
                                  QT_TRANSLATE_NOOP("explain", "price below which the haircut for a lost peg begins"));
    KeySpec factor = numberKey("factor", 0, 1000, "share of value per USD",
                               QT_TRANSLATE_NOOP("explain", "haircut per distance below that price"));
    return {std::move(threshold), std::move(factor)};
}

std::vector<KeySpec> capKeys() {
    return {numberKey("units", 0, most, "units", QT_TRANSLATE_NOOP("explain", "most units that count"), most),
            numberKey("value", 0, most, "USD", QT_TRANSLATE_NOOP("explain", "most value that counts, before haircut"),
                      most),
            numberKey("share", 0, 1, "share of all collateral",
                      QT_TRANSLATE_NOOP("explain", "largest share of all collateral that counts"), 1.0)};
}

} // namespace marginscope
