#include "core/methods/charges_method.h"

#include "core/base/number.h"
#include "core/methods/charge_steps.h"
#include "core/methods/formula.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>
#include <numeric>

namespace marginscope {

namespace {

using explain::Context;

/// The four formulas, over the charges in the order of the file; those of the account have "units" first.
struct Formulas {
    Formula initial, maintenance, accountInitial, accountMaintenance;

    const Formula& unit(Level level) const { return level == Level::Initial ? initial : maintenance; }
    const Formula& account(Level level) const { return level == Level::Initial ? accountInitial : accountMaintenance; }
};

struct Coverage {
    bool american = false;
    bool multiplied = false;
    bool inverse = true;
    bool spotInScenarios = true;
};

/// Which underlying a balance moves with, by asset; "other" stands for the rest, an empty underlying for the asset's
/// own.
using MovingCollateral = std::map<std::string, std::string>;

/// A scenario of one unit: which charge and which of its lines.
struct LinePlace {
    std::size_t charge = 0;
    std::size_t line = 0;
    ScenarioLine found;
};

struct UnitResult {
    UnitView view;
    std::vector<ChargeValue> charges; ///< by unit charge
    PositionMargin margin;
};

class ChargesMethod final : public PortfolioMethod {
public:
    ChargesMethod(Coverage coverage, MovingCollateral moving, std::vector<NamedCharge> unit,
                  std::vector<NamedCharge> account, Formulas formulas)
        : coverage_(coverage)
        , moving_(std::move(moving))
        , unitCharges_(std::move(unit))
        , accountCharges_(std::move(account))
        , formulas_(std::move(formulas)) {}

    bool covers(const Instrument& instrument) const override {
        if (!instrument.isDerivative()) return true;
        return (coverage_.american || instrument.style == ExerciseStyle::European) &&
               (coverage_.multiplied || instrument.multiplier == 1.0) && (coverage_.inverse || !instrument.isInverse());
    }

    bool holdsSpot(const MarkedPosition& position) const override {
        return coverage_.spotInScenarios && !position.instrument.isDerivative() &&
               !isCashAsset(position.instrument.underlying);
    }

    AccountMargin margin(const AccountView& view, bool whole) const override {
        return marginOf(view, unitsOf(view), whole);
    }

    void steps(const AccountView& view, PortfolioSteps& steps) const override { addSteps(view, unitsOf(view), steps); }

    AccountMargin marginAndSteps(const AccountView& view, bool whole, PortfolioSteps& steps) const override {
        const std::vector<UnitResult> units = unitsOf(view);
        addSteps(view, units, steps);
        return marginOf(view, units, whole);
    }

    ExplainNode explain(const AccountView& view, Level level, ExplainDetail detail) const override {
        ExplainNode charged = chargedNode(view, level, detail);
        const bool inputs = level == Level::Initial && view.withAccount &&
                            (view.book.openOrdersMargin != 0.0 || view.book.mmpMargin != 0.0);
        if (!inputs) return explain::relabelled(std::move(charged), explain::requirementLabel(level));
        return explain::sum(explain::requirementLabel(level), "", "USD",
                            {std::move(charged),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Open orders"), {}},
                                                   view.book.openOrdersMargin, "open_orders_margin"),
                             explain::accountInput({QT_TRANSLATE_NOOP("explain", "Market-maker protection"), {}},
                                                   view.book.mmpMargin, "mmp_margin")});
    }

private:
    AccountMargin marginOf(const AccountView& view, const std::vector<UnitResult>& units, bool whole) const {
        AccountMargin margin;
        margin.initial = requirement(view, units, Level::Initial);
        margin.maintenance = requirement(view, units, Level::Maintenance);
        if (view.withAccount) margin.initial += view.book.openOrdersMargin + view.book.mmpMargin;
        if (whole) addScenarios(margin, view, units);
        return margin;
    }

    void addSteps(const AccountView& view, const std::vector<UnitResult>& units, PortfolioSteps& steps) const {
        for (const UnitResult& unit : units)
            addUnitSteps(unit, steps);
        const UnitView all = accountUnit(view);
        const std::vector<double> values = accountValues(view, units, Level::Initial);
        for (std::size_t c = 0; c < accountCharges_.size(); ++c)
            if (formulas_.accountInitial.uses(c + 1))
                addChargeSteps(*accountCharges_[c].charge, all, values[c + 1], steps);
        addChoices(formulas_.accountInitial, values,
                   [&](const std::string& name) { return labelOf(accountCharges_, name, all); }, {}, steps.parts);
    }

    void addUnitSteps(const UnitResult& unit, PortfolioSteps& steps) const {
        std::vector<double> values;
        for (std::size_t c = 0; c < unitCharges_.size(); ++c) {
            values.push_back(unit.charges[c].initial);
            if (formulas_.initial.uses(c)) addChargeSteps(*unitCharges_[c].charge, unit.view, values[c], steps);
        }
        addChoices(formulas_.initial, values,
                   [&](const std::string& name) { return labelOf(unitCharges_, name, unit.view); },
                   unit.view.code().text(), steps.parts);
    }

    static std::optional<Phrase> labelOf(const std::vector<NamedCharge>& charges, const std::string& name,
                                         const UnitView& view) {
        for (const NamedCharge& charge : charges)
            if (charge.name == name) return chargeLabel(*charge.charge, view);
        return std::nullopt;
    }

    std::vector<UnitResult> unitsOf(const AccountView& view) const {
        std::vector<UnitResult> units;
        for (auto& [underlying, held] : holdingsOf(view)) {
            UnitResult unit{{view, underlying, std::move(held.positions), std::move(held.collateral)}, {}, {}};
            for (const NamedCharge& charge : unitCharges_)
                unit.charges.push_back(charge.charge->of(unit.view));
            unit.margin.initial = evaluated(formulas_.initial, unit.charges, Level::Initial);
            unit.margin.maintenance = evaluated(formulas_.maintenance, unit.charges, Level::Maintenance);
            units.push_back(std::move(unit));
        }
        return units;
    }

    struct Holdings {
        std::vector<std::size_t> positions, collateral;
    };
    std::map<std::size_t, Holdings> holdingsOf(const AccountView& view) const {
        std::map<std::size_t, Holdings> byUnderlying;
        for (const std::size_t i : view.positions)
            if (isInside(view.book.positions[i]))
                byUnderlying[view.book.positions[i].underlying].positions.push_back(i);
        if (!view.withAccount || moving_.empty()) return byUnderlying;
        for (std::size_t i = 0; i < view.book.collateral.size(); ++i)
            if (const auto underlying = movesWith(view.book, view.book.collateral[i]))
                byUnderlying[*underlying].collateral.push_back(i);
        return byUnderlying;
    }

    // An asset whose underlying nobody holds is a unit of its own.
    std::optional<std::size_t> movesWith(const MarkedBook& book, const MarkedCollateral& balance) const {
        if (!balance.underlying) return std::nullopt;
        auto found = moving_.find(balance.asset.text());
        if (found == moving_.end()) found = moving_.find("other");
        if (found == moving_.end()) return std::nullopt;
        for (std::size_t u = 0; u < book.underlyings.size(); ++u)
            if (book.underlyings[u].underlying.text() == found->second) return u;
        return balance.underlying;
    }

    bool isInside(const MarkedPosition& position) const {
        return position.instrument.isDerivative() || holdsSpot(position);
    }

    static double evaluated(const Formula& formula, const std::vector<ChargeValue>& charges, Level level) {
        std::vector<double> values;
        values.reserve(charges.size());
        for (const ChargeValue& charge : charges)
            values.push_back(charge.at(level));
        return formula.evaluate(values);
    }

    UnitView accountUnit(const AccountView& view) const {
        UnitView all{view, UnitView::wholeAccount};
        for (const std::size_t i : view.positions)
            if (isInside(view.book.positions[i])) all.positions.push_back(i);
        for (std::size_t i = 0; view.withAccount && i < view.book.collateral.size(); ++i)
            all.collateral.push_back(i);
        for (const auto& [underlying, held] : holdingsOf(view))
            all.units.push_back(underlying);
        return all;
    }

    std::vector<double> accountValues(const AccountView& view, const std::vector<UnitResult>& units,
                                      Level level) const {
        std::vector<double> values = {0.0};
        for (const UnitResult& unit : units)
            values[0] += unit.margin.at(level);
        const UnitView all = accountUnit(view);
        for (const NamedCharge& charge : accountCharges_)
            values.push_back(charge.charge->of(all).at(level));
        return values;
    }

    double requirement(const AccountView& view, const std::vector<UnitResult>& units, Level level) const {
        return std::max(0.0, formulas_.account(level).evaluate(accountValues(view, units, level)));
    }

    ExplainNode chargeNodes(const Formula& formula, const std::vector<NamedCharge>& charges, std::size_t firstName,
                            std::vector<ExplainNode> children, const UnitView& view, Phrase label, double value,
                            Level level, ExplainDetail detail, std::string symbol) const {
        for (std::size_t i = 0; i < charges.size(); ++i)
            if (formula.uses(i + firstName))
                children.push_back(charges[i].charge->explain(view, level, charges[i].name, detail));
        return explain::formula(std::move(label), std::move(symbol), value, "USD", formula.text(), std::move(children));
    }

    ExplainNode unitNode(const UnitResult& unit, Level level, ExplainDetail detail) const {
        return chargeNodes(formulas_.unit(level), unitCharges_, 0, {}, unit.view,
                           {QT_TRANSLATE_NOOP("explain", "Requirement of %1"), {unit.view.code().text()}},
                           unit.margin.at(level), level, detail, "");
    }

    ExplainNode chargedNode(const AccountView& view, Level level, ExplainDetail detail) const {
        const std::vector<UnitResult> units = unitsOf(view);
        std::vector<ExplainNode> each;
        for (const UnitResult& unit : units)
            each.push_back(unitNode(unit, level, detail));
        ExplainNode sum = explain::sum({QT_TRANSLATE_NOOP("explain", "Requirements of the underlyings"), {}}, "units",
                                       "USD", std::move(each));
        const Formula& formula = formulas_.account(level);
        const double value = formula.evaluate(accountValues(view, units, level));
        ExplainNode node = std::move(sum);
        if (formula.text() != "units") {
            std::vector<ExplainNode> children;
            if (formula.uses(0)) children.push_back(std::move(node));
            node = chargeNodes(formula, accountCharges_, 1, std::move(children), accountUnit(view),
                               {QT_TRANSLATE_NOOP("explain", "Requirement by the rulebook's formula"), {}}, value,
                               level, detail, "");
        }
        if (value >= 0.0) return node;
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Not below zero"), {}}, "", 0.0, "USD", "max(0, r)",
                                {explain::renamed(std::move(node), "r")});
    }

    /// Lines of all charges of a unit that its initial formula uses, worst first.
    std::vector<LinePlace> linesOf(const UnitResult& unit) const {
        std::vector<LinePlace> lines;
        for (std::size_t c = 0; c < unitCharges_.size(); ++c) {
            if (!formulas_.initial.uses(c)) continue;
            std::vector<ScenarioLine> of = unitCharges_[c].charge->scenarios(unit.view);
            for (std::size_t i = 0; i < of.size(); ++i)
                lines.push_back({c, i, std::move(of[i])});
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const LinePlace& a, const LinePlace& b) { return a.found.pnl < b.found.pnl; });
        return lines;
    }

    void addUnitPnl(BindingScenario& scenario, const UnitResult& unit, const LinePlace& place) const {
        const std::vector<double> pnl = unitCharges_[place.charge].charge->positionPnl(unit.view, place.line);
        double ofPositions = 0.0;
        for (std::size_t i = 0; i < pnl.size(); ++i) {
            scenario.positionPnl[unit.view.positions[i]] += pnl[i];
            ofPositions += pnl[i];
        }
        const double ofCollateral = unit.view.collateral.empty() ? 0.0 : place.found.pnl - ofPositions;
        scenario.collateralPnl += ofCollateral;
        scenario.pnl += ofPositions + ofCollateral;
    }

    BindingScenario scenarioOf(const UnitResult& unit, const LinePlace& place) const {
        BindingScenario scenario;
        scenario.id = unitCharges_[place.charge].name + "-" + place.found.id;
        scenario.label = place.found.label;
        scenario.priceMove = place.found.priceMove;
        scenario.volMove = place.found.volMove;
        scenario.positionPnl.assign(unit.view.book().positions.size(), 0.0);
        addUnitPnl(scenario, unit, place);
        return scenario;
    }

    void addScenarios(AccountMargin& margin, const AccountView& view, const std::vector<UnitResult>& units) const {
        std::vector<std::pair<const UnitResult*, std::vector<LinePlace>>> losing;
        std::size_t count = 0;
        for (const UnitResult& unit : units) {
            std::vector<LinePlace> lines = linesOf(unit);
            count = std::max(count, lines.size());
            if (!lines.empty() && lines[0].found.pnl < 0.0) losing.emplace_back(&unit, std::move(lines));
        }
        if (losing.size() == 1)
            addOneUnit(margin, *losing[0].first, losing[0].second);
        else if (!losing.empty())
            margin.binding = worstOfEach(view, losing);
        else if (addAccountScenarios(margin, view))
            return;
        margin.reason = reasonOf(margin, units, count);
    }

    /// Charges of account scope may have scenarios too: they bind where those of the units do not.
    bool addAccountScenarios(AccountMargin& margin, const AccountView& view) const {
        const UnitView all = accountUnit(view);
        for (std::size_t c = 0; c < accountCharges_.size(); ++c) {
            const Charge& charge = *accountCharges_[c].charge;
            const std::vector<ScenarioLine> lines = charge.scenarios(all);
            if (!formulas_.accountInitial.uses(c + 1) || lines.empty()) continue;
            addAccountLines(margin, all, c, lines);
            margin.reason = accountReason(margin, charge.of(all).initial, lines.size());
            return true;
        }
        return false;
    }

    void addAccountLines(AccountMargin& margin, const UnitView& all, std::size_t charge,
                         const std::vector<ScenarioLine>& lines) const {
        std::vector<std::size_t> order(lines.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return lines[a].pnl < lines[b].pnl; });
        if (lines[order[0]].pnl >= 0.0) return;
        margin.binding = accountScenario(all, charge, lines, order[0]);
        const auto next = std::find_if(order.begin(), order.end(), [&](std::size_t line) {
            return lines[line].priceMove != lines[order[0]].priceMove;
        });
        if (next != order.end()) margin.runnerUp = accountScenario(all, charge, lines, *next);
    }

    BindingScenario accountScenario(const UnitView& all, std::size_t charge, const std::vector<ScenarioLine>& lines,
                                    std::size_t line) const {
        BindingScenario scenario;
        scenario.id = accountCharges_[charge].name + "-" + lines[line].id;
        scenario.label = lines[line].label;
        scenario.priceMove = lines[line].priceMove;
        scenario.volMove = lines[line].volMove;
        scenario.positionPnl.assign(all.book().positions.size(), 0.0);
        const std::vector<double> pnl = accountCharges_[charge].charge->positionPnl(all, line);
        for (std::size_t i = 0; i < pnl.size(); ++i) {
            scenario.positionPnl[all.positions[i]] += pnl[i];
            scenario.pnl += pnl[i];
        }
        return scenario;
    }

    static Phrase accountReason(const AccountMargin& margin, double charge, std::size_t count) {
        const std::string lines = std::to_string(count);
        if (margin.initial <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
        if (!margin.binding)
            return {QT_TRANSLATE_NOOP("reason", "No scenario of %1 loses; the other charges of the rulebook remain."),
                    {lines}};
        if (charge > -margin.binding->pnl * (1.0 + 1e-9) && count > 1)
            return {QT_TRANSLATE_NOOP("reason", "A minimum binds: it asks for more than the worst of %1 (%2)."),
                    {lines, margin.binding->label}};
        const double share = -100.0 * margin.binding->pnl / margin.initial;
        return {QT_TRANSLATE_NOOP("reason", "Worst of %1: %2. Its loss is %3 % of the requirement."),
                {lines, margin.binding->label, groupedNumber(share, 0)}};
    }

    void addOneUnit(AccountMargin& margin, const UnitResult& unit, const std::vector<LinePlace>& lines) const {
        margin.binding = scenarioOf(unit, lines[0]);
        const auto next = std::find_if(lines.begin(), lines.end(), [&](const LinePlace& place) {
            return place.found.priceMove != lines[0].found.priceMove;
        });
        if (next != lines.end()) margin.runnerUp = scenarioOf(unit, *next);
    }

    BindingScenario worstOfEach(const AccountView& view,
                                const std::vector<std::pair<const UnitResult*, std::vector<LinePlace>>>& losing) const {
        BindingScenario scenario;
        scenario.id = "worst-of-each";
        scenario.positionPnl.assign(view.book.positions.size(), 0.0);
        std::string moves;
        for (const auto& [unit, lines] : losing) {
            moves +=
                (moves.empty() ? "" : ", ") + unit->view.code().text() + " " + labelPercent(lines[0].found.priceMove);
            addUnitPnl(scenario, *unit, lines[0]);
        }
        scenario.priceMove = losing[0].second[0].found.priceMove;
        scenario.volMove = losing[0].second[0].found.volMove;
        scenario.label = {QT_TRANSLATE_NOOP("scenario", "worst of each: %1"), {moves}};
        return scenario;
    }

    /// Whether the scenarios make the requirement, or a minimum stands above them.
    bool scenariosMatter(const std::vector<UnitResult>& units) const {
        for (const UnitResult& unit : units) {
            std::vector<ChargeValue> without = unit.charges;
            for (std::size_t c = 0; c < without.size(); ++c)
                if (!unitCharges_[c].charge->scenarios(unit.view).empty()) without[c] = {};
            if (evaluated(formulas_.initial, without, Level::Initial) != unit.margin.initial) return true;
        }
        return false;
    }

    /// For rulebooks without scenarios.
    Phrase largestChargeReason(const std::vector<UnitResult>& units) const {
        std::string name, underlying;
        double largest = -1.0;
        for (const UnitResult& unit : units)
            for (std::size_t c = 0; c < unitCharges_.size(); ++c) {
                if (!formulas_.initial.uses(c) || unit.charges[c].initial <= largest) continue;
                largest = unit.charges[c].initial;
                name = unitCharges_[c].name;
                underlying = unit.view.code().text();
            }
        if (name.empty())
            return {QT_TRANSLATE_NOOP("reason", "Charges on the whole account make the requirement."), {}};
        return {QT_TRANSLATE_NOOP("reason", "The rulebook has no scenarios; its largest charge is \"%1\" of %2."),
                {name, underlying}};
    }

    Phrase reasonOf(const AccountMargin& margin, const std::vector<UnitResult>& units, std::size_t count) const {
        const std::string scenarios = std::to_string(count);
        if (margin.initial <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No position needs margin."), {}};
        if (count == 0) return largestChargeReason(units);
        if (!margin.binding)
            return {QT_TRANSLATE_NOOP("reason", "No scenario of %1 loses; the other charges of the rulebook remain."),
                    {scenarios}};
        if (!scenariosMatter(units))
            return {QT_TRANSLATE_NOOP("reason", "A minimum binds: it asks for more than the worst of %1 (%2)."),
                    {scenarios, margin.binding->label}};
        const double share = -100.0 * margin.binding->pnl / margin.initial;
        return {QT_TRANSLATE_NOOP("reason", "Worst of %1: %2. Its loss is %3 % of the requirement."),
                {scenarios, margin.binding->label, groupedNumber(share, 0)}};
    }

    Coverage coverage_;
    MovingCollateral moving_;
    std::vector<NamedCharge> unitCharges_;
    std::vector<NamedCharge> accountCharges_;
    Formulas formulas_;
};

std::vector<std::string> namesOf(const std::vector<NamedCharge>& charges, std::vector<std::string> names) {
    for (const NamedCharge& charge : charges)
        names.push_back(charge.name);
    return names;
}

/// Reads the formulas; the first that does not fit is kept.
class FormulaReader {
public:
    explicit FormulaReader(const ParameterBlock& block) : block_(block) {}

    Formula read(const std::string& key, const std::string& fallback, const std::vector<std::string>& names) {
        const std::string text = block_.word(key).empty() ? fallback : block_.word(key);
        Result<Formula> formula = Formula::parse(text, names);
        if (!formula) {
            if (!error_) error_ = formula.error().at(Place{{}, 0, 0, block_.pointer(key)});
            return *Formula::parse("0", {});
        }
        return std::move(*formula);
    }

    const std::optional<Error>& error() const { return error_; }

private:
    const ParameterBlock& block_;
    std::optional<Error> error_;
};

Error atPointer(const ParameterBlock& block, const std::string& below, Reason reason, std::vector<std::string> args) {
    return {reason, std::move(args), Place{{}, 0, 0, block.pointer() + below}};
}

std::optional<Error> unusedCharge(const ParameterBlock& block, const std::vector<NamedCharge>& charges,
                                  std::size_t firstName, const Formula& initial, const Formula& maintenance) {
    for (std::size_t i = 0; i < charges.size(); ++i)
        if (!initial.uses(i + firstName) && !maintenance.uses(i + firstName))
            return atPointer(block, "/charges/" + charges[i].name, Reason::BadValue,
                             {charges[i].name, QT_TRANSLATE_NOOP("expected", "used by no formula"),
                              QT_TRANSLATE_NOOP("expected", "a charge that a formula names")});
    return std::nullopt;
}

KeySpec movingCollateralKey() {
    KeySpec asset = wordKey("asset", QT_TRANSLATE_NOOP("explain", "asset, or \"other\" for the rest"), {});
    asset.required = true;
    KeySpec key = tableKey(
        "moving_collateral",
        QT_TRANSLATE_NOOP("explain", "collateral that moves inside the scenarios, and with which underlying"),
        {std::move(asset),
         wordKey("underlying", QT_TRANSLATE_NOOP("explain", "underlying it moves with; its own where missing"), {})},
        false);
    key.byUnderlying = false;
    return key;
}

MovingCollateral movingCollateral(const ParameterBlock& block) {
    MovingCollateral moving;
    for (const ParameterRow& row : block.rows("moving_collateral"))
        moving[row.words.at("asset")] = row.words.at("underlying");
    return moving;
}

} // namespace

bool isChargeName(const std::string& name) {
    if (name.empty() || std::islower(static_cast<unsigned char>(name[0])) == 0) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        const auto u = static_cast<unsigned char>(c);
        return std::islower(u) != 0 || std::isdigit(u) != 0 || c == '_';
    });
}

std::vector<KeySpec> chargesMethodKeys() {
    const auto formula = [](const char* key, const char* meaning, bool required) {
        KeySpec spec = wordKey(key, meaning, {});
        spec.required = required;
        spec.byUnderlying = false;
        return spec;
    };
    return {
        movingCollateralKey(),
        formula("initial", QT_TRANSLATE_NOOP("explain", "formula of an underlying's initial requirement"), true),
        formula("maintenance", QT_TRANSLATE_NOOP("explain", "formula of an underlying's maintenance requirement"),
                true),
        formula("account_initial",
                QT_TRANSLATE_NOOP("explain", "formula of the account's initial requirement; \"units\" where missing"),
                false),
        formula(
            "account_maintenance",
            QT_TRANSLATE_NOOP("explain", "formula of the account's maintenance requirement; \"units\" where missing"),
            false),
        flagKey("spot_in_scenarios",
                QT_TRANSLATE_NOOP("explain", "spot positions inside the scenarios, or only counted as equity"), true),
        flagKey("american_exercise", QT_TRANSLATE_NOOP("explain", "options of American exercise are covered"), false),
        flagKey("contract_multipliers",
                QT_TRANSLATE_NOOP("explain", "contracts with a multiplier other than 1 are covered"), false),
        flagKey("inverse_contracts", QT_TRANSLATE_NOOP("explain", "coin-settled contracts are covered"), true)};
}

Result<std::shared_ptr<const PortfolioMethod>> makeChargesMethod(const ParameterBlock& block,
                                                                 std::vector<NamedCharge> charges) {
    std::vector<NamedCharge> unit, account;
    for (NamedCharge& charge : charges) {
        if (!isChargeName(charge.name) || charge.name == "units")
            return tl::unexpected<Error>(
                atPointer(block, "/charges/" + charge.name, Reason::BadValue,
                          {charge.name, charge.name,
                           QT_TRANSLATE_NOOP("expected", "a name of lower case letters, digits and _")}));
        if (charge.charge->asksMethod())
            return tl::unexpected<Error>(atPointer(
                block, "/charges/" + charge.name, Reason::BadValue,
                {charge.name, charge.name,
                 QT_TRANSLATE_NOOP("expected", "scenarios of its own: it cannot ask the method it is part of")}));
        (charge.kind->scope == ChargeScope::Unit ? unit : account).push_back(std::move(charge));
    }
    FormulaReader reader(block);
    const std::vector<std::string> unitNames = namesOf(unit, {}), accountNames = namesOf(account, {"units"});
    Formulas formulas{reader.read("initial", "0", unitNames), reader.read("maintenance", "0", unitNames),
                      reader.read("account_initial", "units", accountNames),
                      reader.read("account_maintenance", "units", accountNames)};
    if (reader.error()) return tl::unexpected<Error>(*reader.error());
    if (auto unused = unusedCharge(block, unit, 0, formulas.initial, formulas.maintenance))
        return tl::unexpected<Error>(std::move(*unused));
    if (auto unused = unusedCharge(block, account, 1, formulas.accountInitial, formulas.accountMaintenance))
        return tl::unexpected<Error>(std::move(*unused));
    const Coverage coverage{block.flag("american_exercise"), block.flag("contract_multipliers"),
                            block.flag("inverse_contracts"), block.flag("spot_in_scenarios")};
    return std::make_shared<const ChargesMethod>(coverage, movingCollateral(block), std::move(unit), std::move(account),
                                                 std::move(formulas));
}

} // namespace marginscope
