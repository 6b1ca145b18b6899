#include "core/methods/bracket_rules.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

ValueAt valueAtOf(const std::string& word) {
    return word == "entry" ? ValueAt::Entry : ValueAt::Mark;
}

FeeAt feeAtOf(const std::string& word) {
    return word == "entry" ? FeeAt::Entry : word == "bankruptcy" ? FeeAt::Bankruptcy : FeeAt::Mark;
}

} // namespace

Result<BracketRules> BracketRules::read(const ParameterBlock& block, const std::string& code) {
    const bool marginal = block.word("brackets_apply") == "marginal";
    Result<BracketTable> linear = BracketTable::read(block, code, false, marginal);
    if (!linear) return tl::unexpected<Error>(linear.error());
    Result<BracketTable> inverse = BracketTable::read(block, code, true, marginal);
    if (!inverse) return tl::unexpected<Error>(inverse.error());
    BracketRules rules;
    rules.linear = std::move(*linear);
    rules.inverse = std::move(*inverse);
    rules.inContracts = block.word("bracket_unit") == "contracts";
    rules.contractSize = block.number("contract_size", code);
    rules.inverseContractSize = block.number("inverse_contract_size", code);
    rules.maintenanceAt = valueAtOf(block.word("maintenance_at"));
    rules.inverseMaintenanceAt = valueAtOf(block.word("inverse_maintenance_at"));
    rules.initialAt = valueAtOf(block.word("initial_at"));
    rules.closingFee = block.number("closing_fee", code);
    rules.feeAt = feeAtOf(block.word("closing_fee_at"));
    rules.options.optionInitial = block.number("option_initial", code);
    rules.options.optionInitialFloor = block.number("option_initial_floor", code);
    rules.options.optionMaintenance = block.number("option_maintenance", code);
    rules.options.otmReference =
        block.word("otm_reference", code) == "forward" ? OtmReference::Forward : OtmReference::Index;
    return rules;
}

double BracketMargin::value(ValueAt at) const {
    if (at == ValueAt::Entry) return std::fabs(position_.cost);
    return std::fabs(position_.isInverseFuture() ? position_.quantity / position_.mark
                                                 : position_.quantity * position_.mark);
}

double BracketMargin::size(ValueAt at) const {
    if (!rules_.inContracts) return value(at);
    return std::fabs(position_.quantity) /
           (position_.isInverseFuture() ? rules_.inverseContractSize : rules_.contractSize);
}

double BracketMargin::initialRate() const {
    const double least = bracket(rules_.initialAt).leastInitial();
    double weighted = 0.0, gross = 0.0;
    for (const HeldRow& row : position_.holdings) {
        gross += std::fabs(row.quantity);
        weighted += std::fabs(row.quantity) * (row.leverage ? std::max(1.0 / *row.leverage, least) : least);
    }
    return gross > 0.0 ? weighted / gross : least;
}

double BracketMargin::maintenance() const {
    const ValueAt at = rules_.maintenanceAtOf(position_);
    const Bracket& held = bracket(at);
    return std::max(0.0, held.maintenance * value(at) - held.amount);
}

double BracketMargin::side() const {
    const double sign = position_.quantity < 0.0 ? -1.0 : 1.0;
    return position_.isInverseFuture() ? -sign : sign;
}

double BracketMargin::fee(double equity) const {
    if (rules_.closingFee == 0.0 || rules_.feeAt == FeeAt::Mark) return feeNow();
    if (rules_.feeAt == FeeAt::Entry) return rules_.closingFee * value(ValueAt::Entry);
    const double atBankruptcy = (value(ValueAt::Mark) - side() * equity) / (1.0 - side() * rules_.closingFee);
    return rules_.closingFee * std::max(0.0, atBankruptcy);
}

double BracketMargin::isolatedEquity() const {
    // As the engine resolves a pot that the book does not state; asking it would ask back for this margin.
    const double pot =
        position_.pot.value_or(position_.statedPot / position_.settlementPrice + position_.unstatedShare * initial());
    return pot + unrealisedPnl(position_) / position_.settlementPrice;
}

} // namespace marginscope
