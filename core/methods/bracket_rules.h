// The rules of bracket margin for one underlying, and what they make of one position.
#pragma once

#include "core/margin/rulebook.h"
#include "core/methods/bracket_table.h"
#include "core/valuation/marked_book.h"

namespace marginscope {

enum class ValueAt : std::uint8_t { Mark, Entry };
/// At the price of which the fee for closing is counted in the maintenance requirement. Bankruptcy: the price at which
/// nothing is left once the fee is paid.
enum class FeeAt : std::uint8_t { Mark, Entry, Bankruptcy };

struct BracketRules {
    BracketTable linear, inverse;
    bool inContracts = false;         ///< floors count contracts instead of settlement currency
    double contractSize = 1.0;        ///< coins of a linear contract
    double inverseContractSize = 1.0; ///< USD of an inverse one
    ValueAt maintenanceAt = ValueAt::Mark;
    ValueAt inverseMaintenanceAt = ValueAt::Mark;
    ValueAt initialAt = ValueAt::Mark;
    double closingFee = 0.0; ///< share of the value
    FeeAt feeAt = FeeAt::Mark;
    StandardParameters options; ///< rates of short options

    const BracketTable& tableOf(const MarkedPosition& position) const {
        return position.instrument.isInverse() ? inverse : linear;
    }
    ValueAt maintenanceAtOf(const MarkedPosition& position) const {
        return position.instrument.isInverse() ? inverseMaintenanceAt : maintenanceAt;
    }

    static Result<BracketRules> read(const ParameterBlock& block, const std::string& code);
};

/// A future or perpetual under its rules. Settlement currency unless said.
class BracketMargin {
public:
    BracketMargin(const BracketRules& rules, const MarkedPosition& position) : rules_(rules), position_(position) {}

    /// |quantity| · price, or face ÷ price in coins.
    double value(ValueAt at) const;
    /// What the floors are compared with.
    double size(ValueAt at) const;
    const Bracket& bracket(ValueAt at) const { return rules_.tableOf(position_).of(size(at)); }

    /// 1 ÷ leverage of the rows, not below the bracket's; the bracket's where no leverage is stated.
    double initialRate() const;
    double initial() const { return initialRate() * value(rules_.initialAt); }
    /// Without the fee for closing.
    double maintenance() const;
    /// `equity` = pot and P&L, or the account's; only the fee at bankruptcy looks at it.
    double fee(double equity) const;
    /// Fee for closing at the mark.
    double feeNow() const { return rules_.closingFee * value(ValueAt::Mark); }
    /// +1 where a falling price loses value of the position faster than its notional: long linear, short inverse.
    double side() const;
    /// Pot and P&L.
    double isolatedEquity() const;

private:
    const BracketRules& rules_;
    const MarkedPosition& position_;
};

} // namespace marginscope
