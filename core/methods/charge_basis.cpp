#include "core/methods/contingencies.h"
#include "core/methods/scenario_explain.h"

#include <algorithm>
#include <map>

namespace marginscope {

namespace {

/// One expiry of a unit: its options and what they make when spot moves up or down.
struct Expiry {
    std::vector<std::size_t> options; ///< indices into UnitView::positions
    std::vector<double> up, down;     ///< P&L of each
    double years = 0.0;

    static double sum(const std::vector<double>& pnl) {
        double total = 0.0;
        for (const double each : pnl)
            total += each;
        return total;
    }
    double worst() const { return std::min({0.0, sum(up), sum(down)}); }
    const std::vector<double>& worse() const { return sum(up) < sum(down) ? up : down; }
};

class BasisContingency final : public Charge {
public:
    explicit BasisContingency(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        double charge = 0.0;
        for (const auto& [date, expiry] : expiriesOf(unit))
            charge -= expiry.worst() * factor(unit, expiry.years);
        return {charge, charge};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        std::vector<ExplainNode> nodes;
        for (const auto& [date, expiry] : expiriesOf(unit))
            nodes.push_back(expiryNode(unit, expiry));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "Basis contingency of %1"), {unit.code().text()}}, symbol,
                            "USD", std::move(nodes));
    }

    std::vector<ScenarioLine> scenarios(const UnitView& unit) const override {
        return {{"1",
                 {QT_TRANSLATE_NOOP("scenario", "%1, basis of each expiry apart"), {unit.code().text()}},
                 0.0,
                 0.0,
                 -of(unit).initial}};
    }

    std::vector<double> positionPnl(const UnitView& unit, std::size_t) const override {
        std::vector<double> pnl(unit.positions.size(), 0.0);
        for (const auto& [date, expiry] : expiriesOf(unit)) {
            if (expiry.worst() == 0.0) continue;
            for (std::size_t i = 0; i < expiry.options.size(); ++i)
                pnl[expiry.options[i]] = expiry.worse()[i] * factor(unit, expiry.years);
        }
        return pnl;
    }

private:
    double number(const UnitView& unit, const char* key) const { return block_.number(key, unit.code().text()); }

    double factor(const UnitView& unit, double years) const {
        return number(unit, "addition") + number(unit, "per_year") * years;
    }

    ScenarioRules rules(const UnitView& unit) const {
        ScenarioRules rules;
        rules.windowMinutes = number(unit, "settlement_window_minutes");
        return rules;
    }

    /// Of each option of the expiry, reporting currency.
    std::vector<double> pnlOf(const UnitView& unit, const Expiry& expiry, const char* key) const {
        const ScenarioRules share = rules(unit);
        std::vector<ShockedPosition> shocked;
        for (const std::size_t i : expiry.options) {
            const MarkedPosition& position = unit.position(i);
            shocked.push_back({&position, number(unit, key) * share.reachingShare(position), position.vol});
        }
        std::vector<double> pnl = settlementPnl(shocked);
        for (std::size_t k = 0; k < pnl.size(); ++k)
            pnl[k] *= shocked[k].position->settlementPrice;
        return pnl;
    }

    std::map<Timestamp, Expiry> expiriesOf(const UnitView& unit) const {
        std::map<Timestamp, Expiry> expiries;
        for (std::size_t i = 0; i < unit.positions.size(); ++i) {
            const MarkedPosition& position = unit.position(i);
            if (!position.instrument.isOption()) continue;
            Expiry& expiry = expiries[position.instrument.expiry];
            expiry.years = position.years;
            expiry.options.push_back(i);
        }
        for (auto& [date, expiry] : expiries) {
            expiry.up = pnlOf(unit, expiry, "up");
            expiry.down = pnlOf(unit, expiry, "down");
        }
        return expiries;
    }

    ExplainNode moved(const UnitView& unit, const Expiry& expiry, const char* key, Phrase label,
                      std::string symbol) const {
        const ScenarioRules share = rules(unit);
        const ScenarioExplainer explainer(unit, block_, share);
        std::vector<ExplainNode> nodes;
        for (const std::size_t i : expiry.options)
            nodes.push_back(explainer.movedOption(i, key, number(unit, key)));
        return explain::sum(std::move(label), std::move(symbol), "USD", std::move(nodes));
    }

    ExplainNode expiryNode(const UnitView& unit, const Expiry& expiry) const {
        const explain::Context context = unit.context();
        const std::string& code = unit.code().text();
        const MarkedPosition& first = unit.position(expiry.options.front());
        return explain::formula(
            {QT_TRANSLATE_NOOP("explain", "Options of %1: worse of two spot moves, times a factor of time"),
             {formatExpiryCode(first.instrument.expiry)}},
            "", -expiry.worst() * factor(unit, expiry.years), "USD", "max(0, 0 - min(up, dn))*(a + b*T)",
            {moved(unit, expiry, "up", {QT_TRANSLATE_NOOP("explain", "P&L with spot up"), {}}, "up"),
             moved(unit, expiry, "down", {QT_TRANSLATE_NOOP("explain", "P&L with spot down"), {}}, "dn"),
             explain::blockInput(context, block_, "addition", code, "a"),
             explain::blockInput(context, block_, "per_year", code, "b"), explain::yearsOf(first, "T")});
    }

    ParameterBlock block_;
};

std::vector<KeySpec> basisKeys() {
    return {numberKey("up", 0, 10, "relative move", QT_TRANSLATE_NOOP("explain", "Spot move up")),
            numberKey("down", -0.999, 0, "relative move", QT_TRANSLATE_NOOP("explain", "Spot move down")),
            numberKey("addition", 0, 100, "factor", QT_TRANSLATE_NOOP("explain", "Factor of the loss")),
            numberKey("per_year", 0, 100, "factor per year",
                      QT_TRANSLATE_NOOP("explain", "Added to the factor per year to expiry")),
            numberKey("settlement_window_minutes", 0, 1440, "minutes",
                      QT_TRANSLATE_NOOP("explain", "averaging window before expiry"), 0.0)};
}

Result<std::shared_ptr<const Charge>> makeBasis(const ParameterBlock& block) {
    return std::make_shared<const BasisContingency>(block);
}

} // namespace

ChargeKind basisContingencyKind() {
    return {"basis_contingency", "what the options of each expiry lose by a spot move, times a factor of time",
            ChargeScope::Unit, basisKeys, makeBasis};
}

} // namespace marginscope
