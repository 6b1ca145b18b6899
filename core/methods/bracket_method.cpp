#include "core/methods/bracket_method.h"

#include "core/base/number.h"
#include "core/margin/requirement.h"
#include "core/margin/standard_margin.h"
#include "core/methods/bracket_explain.h"

#include <cmath>

namespace marginscope {

namespace {

using explain::Context;

bool isBracketed(const MarkedPosition& position) {
    return position.instrument.isDerivative() && !position.instrument.isOption();
}

class BracketMethod final : public StandardMethod {
public:
    BracketMethod(ParameterBlock block, ParametersByUnderlying<BracketRules> rules)
        : block_(std::move(block))
        , rules_(std::move(rules)) {}

    bool covers(const Instrument& instrument) const override {
        if (!instrument.isDerivative()) return true;
        if (instrument.multiplier != 1.0) return false;
        if (instrument.isOption()) return instrument.style == ExerciseStyle::European;
        return !instrument.isInverse() || !rules_.of(instrument.underlying).inverse.empty();
    }

    PositionMargin alone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position) const override {
        if (!isBracketed(position)) return optionMargin(book, position);
        return margin(book, position, BracketMargin(rulesOf(book, position), position).isolatedEquity());
    }

    ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                             Level level, const std::string& symbol) const override {
        const Context context{book, rulebook};
        const bool needed = looksAtEquity(book, position) && level == Level::Maintenance;
        return node(context, position, level, needed ? potAndPnlNode(context, position) : ExplainNode{}, symbol);
    }

    AccountMargin cross(const MarkedBook& book, const Rulebook& rulebook, bool whole) const override {
        AccountMargin account;
        const double equity = pooledEquity(book, rulebook, Regime::Cross);
        for (const MarkedPosition& position : book.positions) {
            const PositionMargin one = isBracketed(position) ? margin(book, position, equity / position.settlementPrice)
                                                             : optionMargin(book, position);
            account.initial += one.initial;
            account.maintenance += one.maintenance;
            if (whole) account.byPosition.push_back(one);
        }
        return account;
    }

    ExplainNode explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const override {
        const Context context{book, rulebook};
        std::vector<ExplainNode> each;
        for (const MarkedPosition& position : book.positions) {
            if (!hasPot(position)) continue;
            const bool needed = looksAtEquity(book, position) && level == Level::Maintenance;
            each.push_back(node(context, position, level,
                                needed ? explain::pooledEquityNode(context, Regime::Cross) : ExplainNode{}, ""));
        }
        return explain::sum(explain::requirementLabel(level), "", "USD", std::move(each));
    }

    void stepsAlone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position,
                    RuleSteps& steps) const override {
        const BracketRules& rules = rulesOf(book, position);
        if (!isBracketed(position))
            return standardSteps(position, book.underlyings[position.underlying], rules.options, steps);
        const ValueAt maintenanceAt = rules.maintenanceAtOf(position);
        addBracket(rules, position, maintenanceAt, steps);
        if (rules.initialAt != maintenanceAt) addBracket(rules, position, rules.initialAt, steps);
    }

    double closingFee(const MarkedBook& book, const MarkedPosition& position) const override {
        if (!looksAtEquity(book, position)) return 0.0;
        return BracketMargin(rulesOf(book, position), position).feeNow() * position.settlementPrice;
    }

private:
    const BracketRules& rulesOf(const MarkedBook& book, const MarkedPosition& position) const {
        return rules_.of(book.underlyings[position.underlying].underlying);
    }

    bool looksAtEquity(const MarkedBook& book, const MarkedPosition& position) const {
        const BracketRules& rules = rulesOf(book, position);
        return isBracketed(position) && rules.feeAt == FeeAt::Bankruptcy && rules.closingFee > 0.0;
    }

    PositionMargin margin(const MarkedBook& book, const MarkedPosition& position, double equity) const {
        const BracketMargin margin(rulesOf(book, position), position);
        return {margin.initial() * position.settlementPrice,
                (margin.maintenance() + margin.fee(equity)) * position.settlementPrice};
    }

    static void addBracket(const BracketRules& rules, const MarkedPosition& position, ValueAt at, RuleSteps& steps) {
        const BracketTable& table = rules.tableOf(position);
        const std::size_t index = table.indexOf(BracketMargin(rules, position).size(at));
        steps.add(static_cast<int>(index), [&] {
            const std::string unit = rules.inContracts ? std::string() : explain::settlementUnit(position);
            return Phrase{QT_TRANSLATE_NOOP("hits", "%1: bracket %2, from %3 %4"),
                          {position.instrument.symbol, std::to_string(index + 1),
                           groupedNumber(table.brackets()[index].floor, 0),
                           unit.empty() ? PhraseArg(Phrase{QT_TRANSLATE_NOOP("hits", "contracts"), {}})
                                        : PhraseArg(unit)}};
        });
    }

    PositionMargin optionMargin(const MarkedBook& book, const MarkedPosition& position) const {
        return standardMargin(position, book.underlyings[position.underlying], rulesOf(book, position).options);
    }

    ExplainNode node(const Context& context, const MarkedPosition& position, Level level, ExplainNode equity,
                     const std::string& symbol) const {
        const BracketRules& rules = rulesOf(context.book, position);
        if (isBracketed(position))
            return bracketNode(context, block_, rules, position, level, std::move(equity), symbol);
        if (position.instrument.isOption() && position.quantity < 0.0)
            return bracketOptionNode(context, block_, rules, position, level, symbol);
        return explain::input(
            explain::requirementLabel(position, level), symbol, 0.0, "USD",
            position.instrument.isOption()
                ? Phrase{QT_TRANSLATE_NOOP("explain", "a long option needs no margin once its premium is paid"), {}}
                : Phrase{QT_TRANSLATE_NOOP("explain", "spot needs no margin"), {}},
            "rulebook:/standard");
    }

    ParameterBlock block_;
    ParametersByUnderlying<BracketRules> rules_;
};

KeySpec choice(const char* key, const char* meaning, std::vector<std::string> choices) {
    KeySpec spec = wordKey(key, meaning, std::move(choices));
    spec.byUnderlying = false;
    return spec;
}

std::vector<KeySpec> bracketKeys() {
    std::vector<KeySpec> keys = bracketTableKeys();
    const std::vector<KeySpec> rest = {
        choice("brackets_apply",
               QT_TRANSLATE_NOOP("explain", "whether a rate counts for its bracket only (with maintenance amounts) or "
                                            "for the whole position"),
               {"marginal", "whole"}),
        choice("bracket_unit",
               QT_TRANSLATE_NOOP("explain", "what floors count: value in settlement currency, contracts"),
               {"value", "contracts"}),
        numberKey("contract_size", 1e-9, 1e9, "coins", QT_TRANSLATE_NOOP("explain", "coins of a linear contract"), 1.0),
        numberKey("inverse_contract_size", 1e-9, 1e9, "USD", QT_TRANSLATE_NOOP("explain", "USD of an inverse contract"),
                  1.0),
        choice("maintenance_at",
               QT_TRANSLATE_NOOP("explain", "price of the value that maintenance of linear contracts is counted of"),
               {"mark", "entry"}),
        choice("inverse_maintenance_at",
               QT_TRANSLATE_NOOP("explain", "price of the value that maintenance of inverse contracts is counted of"),
               {"mark", "entry"}),
        choice("initial_at", QT_TRANSLATE_NOOP("explain", "price of the value that initial margin is counted of"),
               {"mark", "entry"}),
        numberKey("closing_fee", 0, 0.1, "share of the value",
                  QT_TRANSLATE_NOOP("explain", "fee for closing, in the maintenance requirement"), 0.0),
        choice("closing_fee_at", QT_TRANSLATE_NOOP("explain", "price at which the fee for closing is counted"),
               {"mark", "entry", "bankruptcy"}),
        numberKey("option_initial", 0, 1, "share of the index",
                  QT_TRANSLATE_NOOP("explain", "initial rate of short options at the money")),
        numberKey("option_initial_floor", 0, 1, "share of the index",
                  QT_TRANSLATE_NOOP("explain", "least initial rate of short options")),
        numberKey("option_maintenance", 0, 1, "share of the index",
                  QT_TRANSLATE_NOOP("explain", "maintenance rate of short options")),
        wordKey("otm_reference", QT_TRANSLATE_NOOP("explain", "price that says how far an option is out of the money"),
                {"index", "forward"})};
    keys.insert(keys.end(), rest.begin(), rest.end());
    return keys;
}

Result<std::shared_ptr<const StandardMethod>> makeBrackets(const ParameterBlock& block) {
    ParametersByUnderlying<BracketRules> rules;
    Result<BracketRules> base = BracketRules::read(block, {});
    if (!base) return tl::unexpected<Error>(base.error());
    if (base->linear.empty())
        return tl::unexpected<Error>(
            Error{Reason::BadValue,
                  {block.pointer("brackets"), "[]", QT_TRANSLATE_NOOP("expected", "at least one bracket")},
                  Place{{}, 0, 0, block.pointer("brackets")}});
    rules.base = std::move(*base);
    for (const std::string& code : block.underlyings()) {
        Result<BracketRules> own = BracketRules::read(block, code);
        if (!own) return tl::unexpected<Error>(own.error());
        rules.own.emplace(code, std::move(*own));
    }
    return std::make_shared<const BracketMethod>(block, std::move(rules));
}

} // namespace

StandardKind bracketKind() {
    return {"brackets", "futures and perpetuals by maintenance brackets, short options by standard rates", bracketKeys,
            makeBrackets};
}

} // namespace marginscope
