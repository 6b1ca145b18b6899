#include "core/margin/explain_market.h"
#include "core/methods/confidence.h"
#include "core/methods/contingencies.h"
#include "core/methods/exposure.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using explain::Context;

/// Something that stands on doubtful prices: its spot notional and the confidences behind it.
struct Doubt {
    Phrase label;
    double coins = 0.0; ///< ≥ 0
    std::vector<ExplainNode> sizes;
    std::vector<ExplainNode> confidences;

    double least() const {
        double least = 1.0;
        for (const ExplainNode& each : confidences)
            least = std::min(least, each.value);
        return least;
    }
};

class OracleConfidence final : public Charge {
public:
    explicit OracleConfidence(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const ConfidenceRule rule = ruleOf(unit);
        double charge = 0.0;
        for (const Doubt& doubt : doubtsOf(unit))
            charge += unit.spot() * doubt.coins * rule.share(doubt.least());
        return {charge, 0.0};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol, ExplainDetail) const override {
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Charge for doubtful prices of %1"), {unit.code().text()}};
        if (level == Level::Maintenance)
            return explain::input(label, symbol, 0.0, "USD",
                                  {QT_TRANSLATE_NOOP("explain", "only at the initial level"), {}},
                                  "rulebook:" + block_.pointer());
        std::vector<ExplainNode> parts;
        for (Doubt& doubt : doubtsOf(unit))
            parts.push_back(node(unit, doubt));
        return explain::sum(label, symbol, "USD", std::move(parts));
    }

private:
    ConfidenceRule ruleOf(const UnitView& unit) const {
        return {block_.number("threshold", unit.code().text()), block_.number("margin", unit.code().text())};
    }

    ExplainNode node(const UnitView& unit, Doubt& doubt) const {
        const Context context = unit.context();
        ExplainNode size =
            explain::sum({QT_TRANSLATE_NOOP("explain", "Size"), {}}, "q", unit.code().text(), std::move(doubt.sizes));
        ExplainNode notional =
            explain::formula({QT_TRANSLATE_NOOP("explain", "Value at the index"), {}}, "n", unit.spot() * doubt.coins,
                             "USD", "S*q", {explain::spotOf(context, unit.underlying, "S"), std::move(size)});
        return explain::confidenceNode(doubt.label, ruleOf(unit), std::move(doubt.confidences), std::move(notional),
                                       explain::blockInput(context, block_, "threshold", unit.code().text(), "t"),
                                       explain::blockInput(context, block_, "margin", unit.code().text(), "m"));
    }

    std::vector<Doubt> doubtsOf(const UnitView& unit) const {
        std::vector<Doubt> doubts = optionDoubts(unit);
        const auto add = [&](Phrase label, double coins, ExplainNode size, std::vector<ExplainNode> confidences) {
            if (coins > 0.0) doubts.push_back({std::move(label), coins, {std::move(size)}, std::move(confidences)});
        };
        add({QT_TRANSLATE_NOOP("explain", "Perpetuals and futures"), {}}, contractSize(unit), contractSizeNode(unit),
            contractConfidences(unit));
        if (block_.flag("coins"))
            add({QT_TRANSLATE_NOOP("explain", "Coins held"), {}}, coinsHeld(unit), coinsHeldNode(unit), feeds(unit));
        return doubts;
    }

    static std::vector<ExplainNode> feeds(const UnitView& unit) {
        return {explain::spotConfidence(unit.context(), unit.underlying),
                explain::perpetualConfidence(unit.context(), unit.underlying)};
    }

    static std::vector<ExplainNode> contractConfidences(const UnitView& unit) {
        std::vector<ExplainNode> confidences = feeds(unit);
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const Instrument& instrument = unit.position(i).instrument;
            if (instrument.kind == InstrumentKind::Future)
                confidences.push_back(explain::priceConfidence(unit.position(i)));
        }
        return confidences;
    }

    static std::vector<Doubt> optionDoubts(const UnitView& unit) {
        std::map<Timestamp, Doubt> byExpiry;
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const MarkedPosition& position = unit.position(i);
            if (!position.instrument.isOption()) continue;
            Doubt& doubt = byExpiry[position.instrument.expiry];
            if (doubt.confidences.empty()) {
                doubt.label = {QT_TRANSLATE_NOOP("explain", "Options of %1"),
                               {formatExpiryCode(position.instrument.expiry)}};
                doubt.confidences = feeds(unit);
                for (auto* confidence : {explain::priceConfidence, explain::rateConfidence, explain::volConfidence})
                    doubt.confidences.push_back(confidence(position));
            }
            const double size = std::fabs(position.quantity);
            doubt.coins += size;
            doubt.sizes.push_back(explain::formula({"%1", {explain::positionName(position)}}, "", size,
                                                   unit.code().text(), "abs(q)",
                                                   {explain::quantityOf(unit.context(), position, "q")}));
        }
        std::vector<Doubt> doubts;
        for (auto& [date, doubt] : byExpiry)
            doubts.push_back(std::move(doubt));
        return doubts;
    }

    ParameterBlock block_;
};

std::vector<KeySpec> ruleKeys() {
    return {numberKey("threshold", 0, 1, "confidence",
                      QT_TRANSLATE_NOOP("explain", "Confidence below which the charge begins")),
            numberKey("margin", 0, 10, "share of spot", QT_TRANSLATE_NOOP("explain", "Charge per doubt"))};
}

std::vector<KeySpec> oracleKeys() {
    std::vector<KeySpec> keys = ruleKeys();
    keys.push_back(flagKey("coins", QT_TRANSLATE_NOOP("explain", "coins held are charged too"), false));
    return keys;
}

Result<std::shared_ptr<const Charge>> makeOracle(const ParameterBlock& block) {
    return std::make_shared<const OracleConfidence>(block);
}

} // namespace

ChargeKind oracleConfidenceKind() {
    return {"oracle_confidence",
            "charge on contracts while the least confidence of their prices is below a threshold, at the initial level",
            ChargeScope::Unit, oracleKeys, makeOracle};
}

} // namespace marginscope
