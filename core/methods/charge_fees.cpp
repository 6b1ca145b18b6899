#include "core/methods/charge_fees.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

using explain::Context;

const char* rateKey(const MarkedPosition& position) {
    if (!position.instrument.isDerivative()) return "spot_rate";
    return position.instrument.isOption() ? "option_rate" : "futures_rate";
}

/// Size times rate of all positions of a unit.
class SizeCharge {
public:
    explicit SizeCharge(const ParameterBlock& block) : block_(block) {}

    double sum(const UnitView& unit) const {
        double total = 0.0;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            total += one(unit, unit.position(i));
        return total;
    }

    ExplainNode node(const UnitView& unit, Phrase label, std::string symbol) const {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (block_.number(rateKey(unit.position(i)), unit.code().text()) > 0.0)
                each.push_back(oneNode(unit, unit.position(i)));
        return explain::sum(std::move(label), std::move(symbol), "USD", std::move(each));
    }

private:
    double cap(const UnitView& unit) const { return block_.number("option_value_cap", unit.code().text()); }

    double one(const UnitView& unit, const MarkedPosition& position) const {
        const double rate = block_.number(rateKey(position), unit.code().text());
        if (!isCapped(unit, position)) return rate * std::fabs(position.coins()) * unit.spot();
        return std::fabs(position.quantity) *
               std::min(rate * unit.spot(), cap(unit) * position.mark * position.settlementPrice);
    }

    bool isCapped(const UnitView& unit, const MarkedPosition& position) const {
        return position.instrument.isOption() && cap(unit) > 0.0;
    }

    ExplainNode oneNode(const UnitView& unit, const MarkedPosition& position) const {
        const Context context = unit.context();
        const std::string& code = unit.code().text();
        std::vector<ExplainNode> children = {explain::coinsOf(context, position, "N"),
                                             explain::blockInput(context, block_, rateKey(position), code, "a"),
                                             explain::spotOf(context, unit.underlying, "S")};
        const bool capped = isCapped(unit, position);
        if (capped) {
            children.push_back(explain::blockInput(context, block_, "option_value_cap", code, "c"));
            children.push_back(explain::markOf(context, position, "P"));
            children.push_back(explain::settlementPriceOf(context, position, "X"));
        }
        return explain::formula({QT_TRANSLATE_NOOP("explain", "%1: rate on size"), {explain::positionName(position)}},
                                "", one(unit, position), "USD", capped ? "abs(N)*min(a*S, c*P*X)" : "abs(N)*a*S",
                                std::move(children));
    }

    const ParameterBlock& block_;
};

class FeeProvision final : public Charge {
public:
    explicit FeeProvision(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = SizeCharge(block_).sum(unit);
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        return SizeCharge(block_).node(
            unit, {QT_TRANSLATE_NOOP("explain", "Provision by size of %1"), {unit.code().text()}}, symbol);
    }

private:
    ParameterBlock block_;
};

class MinimumCharge final : public Charge {
public:
    explicit MinimumCharge(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = charged(unit, SizeCharge(block_).sum(unit));
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        ExplainNode raw = SizeCharge(block_).node(
            unit, {QT_TRANSLATE_NOOP("explain", "Liquidation fee and slippage of %1"), {unit.code().text()}}, "raw");
        const Phrase label{QT_TRANSLATE_NOOP("explain", "Minimum charge of %1"), {unit.code().text()}};
        const std::vector<ParameterRow>& tiers = tiersOf(unit);
        if (tiers.empty()) return explain::relabelled(explain::renamed(std::move(raw), symbol), label);
        const double value = charged(unit, raw.value);
        const std::size_t reached = tierOf(tiers, raw.value);
        std::vector<ExplainNode> children = {std::move(raw)};
        std::string text;
        if (isWhole()) {
            children.push_back(tierInput(unit, reached, "multiplier", "m"));
            return explain::formula(label, symbol, value, "USD", "m*raw", std::move(children));
        }
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const std::string at = std::to_string(i), next = std::to_string(i + 1);
            const std::string upTo = i + 1 < tiers.size() ? "min(raw, f" + next + ")" : "raw";
            text += (i == 0 ? "m" : " + m") + at + "*max(0, " + upTo + " - f" + at + ")";
            children.push_back(tierInput(unit, i, "from", "f" + at));
            children.push_back(tierInput(unit, i, "multiplier", "m" + at));
        }
        return explain::formula(label, symbol, value, "USD", text, std::move(children));
    }

    void steps(const UnitView& unit, RuleSteps& steps) const override {
        const std::vector<ParameterRow>& tiers = tiersOf(unit);
        if (tiers.empty()) return;
        const std::size_t reached = tierOf(tiers, SizeCharge(block_).sum(unit));
        steps.add(static_cast<int>(reached), [&] {
            return Phrase{QT_TRANSLATE_NOOP("hits", "Minimum charge of %1: tier %2"),
                          {unit.code().text(), std::to_string(reached + 1)}};
        });
    }

private:
    const std::vector<ParameterRow>& tiersOf(const UnitView& unit) const {
        return block_.rows("tiers", unit.code().text());
    }
    bool isWhole() const { return block_.word("tiers_apply") == "whole"; }

    static std::size_t tierOf(const std::vector<ParameterRow>& tiers, double raw) {
        std::size_t reached = 0;
        while (reached + 1 < tiers.size() && raw > tiers[reached + 1].numbers.at("from"))
            ++reached;
        return reached;
    }

    double charged(const UnitView& unit, double raw) const {
        const std::vector<ParameterRow>& tiers = tiersOf(unit);
        if (tiers.empty()) return raw;
        if (isWhole()) return raw * tiers[tierOf(tiers, raw)].numbers.at("multiplier");
        double total = 0.0;
        for (std::size_t i = 0; i < tiers.size(); ++i) {
            const double from = tiers[i].numbers.at("from");
            const double upTo = i + 1 < tiers.size() ? std::min(raw, tiers[i + 1].numbers.at("from")) : raw;
            total += tiers[i].numbers.at("multiplier") * std::max(0.0, upTo - from);
        }
        return total;
    }

    ExplainNode tierInput(const UnitView& unit, std::size_t tier, const char* column, std::string symbol) const {
        const std::string& code = unit.code().text();
        const bool from = std::string(column) == "from";
        return explain::rulebookInput(unit.context(),
                                      {from ? QT_TRANSLATE_NOOP("explain", "Start of tier %1")
                                            : QT_TRANSLATE_NOOP("explain", "Multiplier of tier %1"),
                                       {std::to_string(tier + 1)}},
                                      std::move(symbol), tiersOf(unit)[tier].numbers.at(column), from ? "USD" : "",
                                      block_.pointer("tiers", code) + "/" + std::to_string(tier) + "/" + column);
    }

    ParameterBlock block_;
};

class ShortOptionNominal final : public Charge {
public:
    explicit ShortOptionNominal(ParameterBlock block) : block_(std::move(block)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double value = amount(unit);
        return {value, value};
    }

    ExplainNode explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const override {
        const Context context = unit.context();
        return explain::formula({QT_TRANSLATE_NOOP("explain", "Short options of %1"), {unit.code().text()}}, symbol,
                                amount(unit), "USD", "a*(max(0, 0 - C) + max(0, 0 - P))*S",
                                {explain::blockInput(context, block_, "rate", unit.code().text(), "a"),
                                 netNode(unit, OptionRight::Call, "C"), netNode(unit, OptionRight::Put, "P"),
                                 explain::spotOf(context, unit.underlying, "S")});
    }

private:
    static double net(const UnitView& unit, OptionRight right) {
        double sum = 0.0;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption() && unit.position(i).instrument.right == right)
                sum += unit.position(i).quantity;
        return sum;
    }

    static ExplainNode netNode(const UnitView& unit, OptionRight right, std::string symbol) {
        std::vector<ExplainNode> each;
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            if (unit.position(i).instrument.isOption() && unit.position(i).instrument.right == right)
                each.push_back(explain::quantityOf(unit.context(), unit.position(i), ""));
        return explain::sum(right == OptionRight::Call ? Phrase{QT_TRANSLATE_NOOP("explain", "Calls, net"), {}}
                                                       : Phrase{QT_TRANSLATE_NOOP("explain", "Puts, net"), {}},
                            std::move(symbol), unit.code().text(), std::move(each));
    }

    double amount(const UnitView& unit) const {
        return block_.number("rate", unit.code().text()) *
               (std::max(0.0, -net(unit, OptionRight::Call)) + std::max(0.0, -net(unit, OptionRight::Put))) *
               unit.spot();
    }

    ParameterBlock block_;
};

std::vector<KeySpec> sizeKeys() {
    return {
        numberKey("futures_rate", 0, 1, "share of notional",
                  QT_TRANSLATE_NOOP("explain", "rate on futures and perpetuals"), 0.0),
        numberKey("option_rate", 0, 1, "share of the index", QT_TRANSLATE_NOOP("explain", "rate on options"), 0.0),
        numberKey("option_value_cap", 0, 1, "share of the option's value",
                  QT_TRANSLATE_NOOP("explain", "cap of an option's charge; 0 = none"), 0.0),
        numberKey("spot_rate", 0, 1, "share of notional", QT_TRANSLATE_NOOP("explain", "rate on spot positions"), 0.0)};
}

std::vector<KeySpec> tierKeys() {
    std::vector<KeySpec> keys = sizeKeys();
    keys.push_back(
        tableKey("tiers", QT_TRANSLATE_NOOP("explain", "tiers of the charge, ascending from 0"),
                 {numberKey("from", 0, 1e15, "USD", QT_TRANSLATE_NOOP("explain", "start of the tier")),
                  numberKey("multiplier", 0, 1000, "", QT_TRANSLATE_NOOP("explain", "multiplier of the tier"))},
                 false));
    KeySpec apply =
        wordKey("tiers_apply", QT_TRANSLATE_NOOP("explain", "whether a multiplier counts for its tier only or for all"),
                {"marginal", "whole"});
    apply.byUnderlying = false;
    keys.push_back(std::move(apply));
    return keys;
}

std::optional<Error> unorderedTiers(const ParameterBlock& block, const std::string& code) {
    const std::vector<ParameterRow>& tiers = block.rows("tiers", code);
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const double from = tiers[i].numbers.at("from");
        if (i == 0 ? from == 0.0 : from > tiers[i - 1].numbers.at("from")) continue;
        const std::string pointer = block.pointer("tiers", code) + "/" + std::to_string(i) + "/from";
        return Error{Reason::BadValue,
                     {pointer, std::to_string(from), QT_TRANSLATE_NOOP("expected", "tiers that ascend from 0")},
                     Place{{}, 0, 0, pointer}};
    }
    return std::nullopt;
}

Result<std::shared_ptr<const Charge>> makeMinimumCharge(const ParameterBlock& block) {
    std::optional<Error> problem = unorderedTiers(block, {});
    for (const std::string& code : block.underlyings())
        if (!problem) problem = unorderedTiers(block, code);
    if (problem) return tl::unexpected<Error>(std::move(*problem));
    return std::make_shared<const MinimumCharge>(block);
}

} // namespace

ChargeKind feeProvisionKind() {
    return {"fee_provision", "a rate on the size of every position at the index", ChargeScope::Unit, sizeKeys,
            [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const FeeProvision>(block);
            }};
}

ChargeKind minimumChargeKind() {
    return {"minimum_charge", "a rate on the size of every position at the index, multiplied tier by tier",
            ChargeScope::Unit, tierKeys, makeMinimumCharge};
}

ChargeKind shortOptionNominalKind() {
    return {"short_option_nominal", "a rate on net short calls and net short puts at the index", ChargeScope::Unit,
            [] {
                return std::vector<KeySpec>{numberKey("rate", 0, 1, "share of the index",
                                                      QT_TRANSLATE_NOOP("explain", "rate on net short options"))};
            },
            [](const ParameterBlock& block) -> Result<std::shared_ptr<const Charge>> {
                return std::make_shared<const ShortOptionNominal>(block);
            }};
}

} // namespace marginscope
