// A book before and after trades that were not done: what each regime then asks for, what that frees, and why. Amounts
// in reporting currency; changes are after less before.
#pragma once

#include "core/analysis/greeks.h"
#include "core/analysis/trading_desk.h"

#include <array>

namespace marginscope {

/// A term of a requirement before and after.
struct PartChange {
    Phrase label;
    std::string unit;
    double before = 0.0;
    double after = 0.0;

    double change() const { return after - before; }
};

/// What the requirement of a regime at a level is made of, from its explanation; the terms add up where `combine` is
/// Sum.
struct RequirementParts {
    Combine combine = Combine::Sum;
    std::vector<PartChange> parts; ///< at most partsShown: the largest changes, in the order of the explanation
    std::size_t leftOut = 0;
};

enum class TradeVerdict : std::uint8_t { Profits, Loses, Unmoved };

/// "profits", "loses", "unmoved".
std::string tradeVerdictWord(TradeVerdict verdict);

/// One regime before and after.
struct RegimeChange {
    Regime regime = Regime::Isolated;
    LevelResult initial, maintenance; ///< change of requirement and excess
    double equity = 0.0;              ///< change of the equity that enters the test
    bool bindingFlips = false;        ///< another scenario binds afterwards
    /// By the initial excess; isolated by the initial requirement: a new pot brings the equity it needs.
    TradeVerdict verdict = TradeVerdict::Unmoved;
    std::vector<Phrase> reasons;      ///< sentences: what the requirement does, why, what the equity does
    std::array<RequirementParts, 2> parts; ///< initial, maintenance; empty unless asked for

    const LevelResult& at(Level level) const { return level == Level::Initial ? initial : maintenance; }
    double freed(Level level) const { return -at(level).requirement; }
};

/// What one leg does to a requirement and an excess.
struct LegEffect {
    std::array<LevelResult, 3> initial, maintenance; ///< by regime

    const LevelResult& of(Regime regime, Level level) const {
        return (level == Level::Initial ? initial : maintenance)[static_cast<std::size_t>(regime)];
    }
};

struct WhatIfLeg {
    TradeLeg leg;
    std::optional<Error> error;    ///< not part of the book after
    std::optional<DoneTrade> done; ///< how it was done
    LegPrice priced = LegPrice::Mark;
    Quote quote = {}; ///< of the market; empty where it has none
    double delta = 0.0, gamma = 0.0, vega = 0.0, theta = 0.0; ///< of the leg as a holding; units of PositionValue
    LegEffect sequential;  ///< added behind the legs before it; these add up to the whole change
    LegEffect leaveOneOut; ///< the whole trade less the trade without it
};

/// Greeks of the positions on one underlying.
struct UnderlyingGreeks {
    AssetCode underlying;
    PositionValue before, after; ///< delta in coins, gamma per 1 USD, vega per point, theta per day; value, P&L
};

/// Cash of all legs together; received > 0, fees paid > 0.
struct TradeCash {
    double premium = 0.0;
    double realisedPnl = 0.0;
    double fees = 0.0;

    double net() const { return premium + realisedPnl - fees; }
};

struct WhatIfSpec {
    bool contributions = true; ///< two more books a leg
    bool parts = true;         ///< terms of the requirements; reasons of other terms than scenarios need them
    std::size_t partsUpTo = 1000; ///< positions of a book whose requirement is taken apart

    bool operator==(const WhatIfSpec&) const = default;
};

struct WhatIf {
    std::shared_ptr<const Comparison> before, after;
    Portfolio portfolio; ///< the book after
    std::vector<WhatIfLeg> legs;
    std::array<RegimeChange, 3> regimes;
    std::vector<UnderlyingGreeks> greeks; ///< underlyings of either book
    TradeCash cash;
    TradeAt tradeAt = TradeAt::Mark; ///< what legs without a price were asked to be done at
    std::vector<Phrase> notices; ///< of the trades: balances charged, debts, sides that are not quoted

    const RegimeChange& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
    /// What is freed ÷ premium paid, ÷ fees; empty where nothing is paid.
    std::optional<double> perPremium(double freed) const;
    std::optional<double> perFee(double freed) const;
};

/// Legs in the order they are done. `before` may be null: the comparison of the book at this desk, where it is known
/// already. Errors: Cancelled.
Result<WhatIf> whatIf(TradingDesk& desk, const Portfolio& portfolio, std::span<const TradeLeg> legs,
                      const WhatIfSpec& spec = {}, std::shared_ptr<const Comparison> before = nullptr,
                      const Job& job = {});

} // namespace marginscope
