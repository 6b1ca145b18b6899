#include "core/methods/add_ons.h"

#include "core/methods/charge_steps.h"
#include "core/methods/formula.h"

#include <algorithm>

namespace marginscope {

namespace {

class ChargeAddOns final : public AddOns {
public:
    ChargeAddOns(std::vector<NamedCharge> charges, Formula initial, Formula maintenance)
        : charges_(std::move(charges))
        , initial_(std::move(initial))
        , maintenance_(std::move(maintenance)) {}

    PositionMargin of(const AccountView& view) const override {
        const std::vector<UnitView> units = unitViews(view);
        std::vector<double> initial, maintenance;
        for (const NamedCharge& charge : charges_) {
            const ChargeValue value = valueOf(charge, view, units);
            initial.push_back(value.initial);
            maintenance.push_back(value.maintenance);
        }
        return {std::max(0.0, initial_.evaluate(initial)), std::max(0.0, maintenance_.evaluate(maintenance))};
    }

    ExplainNode explain(const AccountView& view, Level level) const override {
        const Formula& formula = level == Level::Initial ? initial_ : maintenance_;
        const std::vector<UnitView> units = unitViews(view);
        std::vector<ExplainNode> children;
        for (std::size_t i = 0; i < charges_.size(); ++i)
            if (formula.uses(i)) children.push_back(nodeOf(charges_[i], view, units, level));
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Add-ons"), {}}, "", of(view).at(level), "USD",
                                "max(0, " + formula.text() + ")", std::move(children));
    }

    void steps(const AccountView& view, PortfolioSteps& steps) const override {
        const std::vector<UnitView> units = unitViews(view);
        std::vector<double> values;
        for (std::size_t i = 0; i < charges_.size(); ++i) {
            values.push_back(0.0);
            const auto add = [&](const UnitView& unit) {
                const double value = charges_[i].charge->of(unit).initial;
                values.back() += value;
                if (initial_.uses(i)) addChargeSteps(*charges_[i].charge, unit, value, steps);
            };
            if (isOfUnits(charges_[i]))
                std::for_each(units.begin(), units.end(), add);
            else
                add(accountUnitView(view));
        }
        addChoices(initial_, values, [](const std::string&) { return std::nullopt; }, {}, steps.parts);
    }

private:
    static bool isOfUnits(const NamedCharge& charge) { return charge.kind->scope == ChargeScope::Unit; }

    static ChargeValue valueOf(const NamedCharge& charge, const AccountView& view, const std::vector<UnitView>& units) {
        if (!isOfUnits(charge)) return charge.charge->of(accountUnitView(view));
        ChargeValue sum;
        for (const UnitView& unit : units) {
            const ChargeValue one = charge.charge->of(unit);
            sum.initial += one.initial;
            sum.maintenance += one.maintenance;
        }
        return sum;
    }

    static ExplainNode nodeOf(const NamedCharge& charge, const AccountView& view, const std::vector<UnitView>& units,
                              Level level) {
        constexpr auto detail = ExplainDetail::BindingCells;
        if (!isOfUnits(charge)) return charge.charge->explain(accountUnitView(view), level, charge.name, detail);
        std::vector<ExplainNode> each;
        for (const UnitView& unit : units)
            each.push_back(charge.charge->explain(unit, level, "", detail));
        return explain::sum({QT_TRANSLATE_NOOP("explain", "%1 of all underlyings"), {charge.name}}, charge.name, "USD",
                            std::move(each));
    }

    std::vector<NamedCharge> charges_;
    Formula initial_;
    Formula maintenance_;
};

Error atPointer(const std::string& pointer, Reason reason, std::vector<std::string> args) {
    return {reason, std::move(args), Place{{}, 0, 0, pointer}};
}

Result<Formula> formulaAt(const ParameterBlock& block, const char* key, const std::string& fallback,
                          const std::vector<std::string>& names) {
    Result<Formula> formula = Formula::parse(block.word(key).empty() ? fallback : block.word(key), names);
    if (!formula) return tl::unexpected<Error>(formula.error().at(Place{{}, 0, 0, block.pointer(key)}));
    return formula;
}

} // namespace

std::vector<KeySpec> addOnKeys() {
    KeySpec initial = wordKey(
        "initial",
        QT_TRANSLATE_NOOP("explain", "formula of what is added to the initial requirement; all charges where missing"),
        {});
    KeySpec maintenance =
        wordKey("maintenance",
                QT_TRANSLATE_NOOP("explain",
                                  "formula of what is added to the maintenance requirement; all charges where missing"),
                {});
    initial.byUnderlying = maintenance.byUnderlying = false;
    return {std::move(initial), std::move(maintenance)};
}

Result<std::shared_ptr<const AddOns>> makeAddOns(const ParameterBlock& block, std::vector<NamedCharge> charges) {
    std::vector<std::string> names;
    std::string all;
    for (const NamedCharge& charge : charges) {
        if (!isChargeName(charge.name))
            return tl::unexpected<Error>(
                atPointer(block.pointer() + "/charges/" + charge.name, Reason::BadValue,
                          {charge.name, charge.name,
                           QT_TRANSLATE_NOOP("expected", "a name of lower case letters, digits and _")}));
        names.push_back(charge.name);
        all += (all.empty() ? "" : " + ") + charge.name;
    }
    if (all.empty()) all = "0";
    Result<Formula> initial = formulaAt(block, "initial", all, names);
    if (!initial) return tl::unexpected<Error>(initial.error());
    Result<Formula> maintenance = formulaAt(block, "maintenance", all, names);
    if (!maintenance) return tl::unexpected<Error>(maintenance.error());
    return std::make_shared<const ChargeAddOns>(std::move(charges), std::move(*initial), std::move(*maintenance));
}

} // namespace marginscope
