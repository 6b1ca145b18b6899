// A charge: one named part of a scenario-based requirement (scenario loss, roll cost, minimum, liquidity add-on …). A
// rulebook file lists charges by name and kind and combines them by formulas; see core/methods/scenario_method.h.
// Amounts in reporting currency, loss positive.
#pragma once

#include "core/margin/explain_nodes.h"
#include "core/margin/method.h"

#include <limits>

namespace marginscope {

/// What a charge looks at: all positions of one underlying, or (kinds of account scope) of the whole view.
struct UnitView {
    const AccountView& account;
    std::size_t underlying = wholeAccount;   ///< index into the book's underlyings
    std::vector<std::size_t> positions = {}; ///< indices into the book's positions
    /// Indices into the book's collateral: balances that move with the underlying; account scope: all balances.
    std::vector<std::size_t> collateral = {};
    std::vector<std::size_t> units = {}; ///< account scope: the underlyings that are units

    static constexpr std::size_t wholeAccount = std::numeric_limits<std::size_t>::max();

    const MarkedBook& book() const { return account.book; }
    const MarkedPosition& position(std::size_t i) const { return account.book.positions[positions[i]]; }
    double spot() const { return account.book.underlyings[underlying].spot; }
    const AssetCode& code() const { return account.book.underlyings[underlying].underlying; }
    explain::Context context() const { return {account.book, account.rulebook}; }
};

/// Positions of a view by underlying, those inside the scenarios only: derivatives and the spot the method holds.
std::vector<UnitView> unitViews(const AccountView& view);
/// The same positions as one unit of account scope.
UnitView accountUnitView(const AccountView& view);

/// A charge at both levels. Most have the same value at both; factors stand in the formulas.
struct ChargeValue {
    double initial = 0.0;
    double maintenance = 0.0;

    double at(Level level) const { return level == Level::Initial ? initial : maintenance; }
};

/// A scenario of a charge that has some, with the unit's P&L as it counts there.
struct ScenarioLine {
    std::string id;
    Phrase label; ///< "BTC +14 %, vol up"
    double priceMove = 0.0;
    double volMove = 0.0; ///< relative, at 30 days
    double pnl = 0.0;
};

/// Immutable, used by several threads.
class Charge {
public:
    virtual ~Charge() = default;

    virtual ChargeValue of(const UnitView& unit) const = 0;
    /// Tree of the same value; its root carries `symbol`.
    virtual ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol,
                                ExplainDetail detail) const = 0;

    /// Tiers, caps and floors the charge stands on; none unless overridden.
    virtual void steps(const UnitView&, RuleSteps&) const {}

    /// Whether it asks the rulebook's whole portfolio method, so that it cannot be a part of it.
    virtual bool asksMethod() const { return false; }

    /// Kinds that take the worst of a list of scenarios: the list, and what each position of the unit makes in one of
    /// them (by UnitView::positions; adds up to the line's P&L).
    virtual std::vector<ScenarioLine> scenarios(const UnitView&) const { return {}; }
    virtual std::vector<double> positionPnl(const UnitView& unit, std::size_t) const {
        return std::vector<double>(unit.positions.size(), 0.0);
    }
};

enum class ChargeScope : std::uint8_t { Unit, Account };

/// A kind of charge that rulebook files may name.
struct ChargeKind {
    const char* word;    ///< "scenario_loss"
    const char* meaning; ///< one English sentence for the documentation
    ChargeScope scope;
    std::vector<KeySpec> (*keys)();
    /// Errors carry the JSON pointer: what the ranges alone cannot check.
    Result<std::shared_ptr<const Charge>> (*make)(const ParameterBlock& block);
};

} // namespace marginscope
