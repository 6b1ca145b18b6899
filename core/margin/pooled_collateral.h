// The collateral of a book as a pooled regime (cross, portfolio) counts it: balances, and spot positions that are not
// inside the scenarios. All amounts in reporting currency.
#pragma once

#include "core/margin/rulebook.h"
#include "core/valuation/marked_book.h"

#include <map>

namespace marginscope {

/// How a holding enters the regime.
enum class CollateralPlace : std::uint8_t {
    AfterHaircut,
    InsideScenarios, ///< at market; its moves are in the requirement
    NotAccepted,     ///< counts 0, unless it is a debt
};

/// Haircuts of a book in one regime. Tiers and caps look at all holdings of an asset together; debts count in full.
/// Holds references: book and rulebook must outlive it.
class PooledCollateral {
public:
    PooledCollateral(const MarkedBook& book, const Rulebook& rulebook, Regime regime);

    CollateralPlace placeOf(const MarkedCollateral& balance) const;
    CollateralPlace placeOf(const MarkedPosition& spot) const;

    /// Share of a holding that does not count, 0 … 1; for a debt the rate of its asset, which does not touch it.
    double haircutOf(const MarkedCollateral& balance) const;
    double haircutOf(const MarkedPosition& spot) const;
    /// What enters equity.
    double valueOf(const MarkedCollateral& balance) const;
    double valueOf(const MarkedPosition& spot) const;
    /// What stands in the initial requirement on top.
    double initialExtraOf(const MarkedCollateral& balance) const;
    double initialExtraOf(const MarkedPosition& spot) const;

    /// What tiers and caps of an asset look at.
    HaircutSize sizeOf(const AssetCode& asset) const;
    /// Share of the asset that counts less at the initial level; never more than its haircut leaves.
    double initialHaircutOf(const AssetCode& asset) const;

private:
    void add(const AssetCode& asset, double quantity, double price);
    double effective(const AssetCode& asset) const;
    double haircutAt(CollateralPlace place, const AssetCode& asset) const;
    double extraAt(CollateralPlace place, const AssetCode& asset, double value) const;

    const CollateralRules& rules_;
    const PortfolioMethod& method_;
    Regime regime_;
    std::map<AssetCode, HaircutSize> sizes_;
    double totalValue_ = 0.0;
};

/// Value of a balance after haircut; a debt is never reduced by one.
double valueAfterHaircut(double quantity, double price, double haircut);

/// Sum over all holdings of what stands in the initial requirement of a pooled regime.
double initialHaircutExtra(const MarkedBook& book, const Rulebook& rulebook, Regime regime);

/// The book with the balances that move inside the scenarios as spot positions behind its own (and still among its
/// collateral); a plain copy in haircut mode.
MarkedBook bookWithCollateralInside(const MarkedBook& book, const Rulebook& rulebook);

/// Names of assets held that a regime does not accept, as notices.
std::vector<Notice> notAcceptedNotices(const MarkedBook& book, const Rulebook& rulebook);

} // namespace marginscope
