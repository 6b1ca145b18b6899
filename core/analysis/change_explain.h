// Why the margin of one state of a book differs from that of another: one input after the other is replaced, and the
// book is margined again after each. What each replacement changes adds up to the whole change.
#pragma once

#include "core/analysis/requirement_parts.h"
#include "core/base/task_pool.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace marginscope {

/// A book under a market and a rulebook. The market is looked at after `shift`.
struct ChangeState {
    std::shared_ptr<const Portfolio> portfolio;
    std::shared_ptr<const MarketSnapshot> market;
    std::shared_ptr<const Rulebook> rulebook;
    MarketMove shift{};
};

/// What is replaced, in the order of the forward walk.
enum class ChangeFactor : std::uint8_t {
    Coverage,    ///< market data that only one of the markets has (always first and last)
    Positions,   ///< added, removed, resized, restated (entry, pot, leverage, stated P&L)
    Prices,      ///< spot, perpetual and forwards of an underlying
    Vols,        ///< smiles of an underlying
    Time,        ///< the instant looked at
    OtherMarket, ///< rates, prices of assets, funding, confidences, the market's own marks of contracts
    Collateral,  ///< balances
    Rulebook, ///< all of it but its add-ons
    AddOns,   ///< charges beside the portfolio method: concentration, liquidity, basis …
    Account, ///< margin of open orders and of market-maker protection
};
inline constexpr std::array allChangeFactors = {
    ChangeFactor::Coverage,   ChangeFactor::Positions, ChangeFactor::Prices,
    ChangeFactor::Vols,       ChangeFactor::Time,      ChangeFactor::OtherMarket,
    ChangeFactor::Collateral, ChangeFactor::Rulebook,  ChangeFactor::AddOns,
    ChangeFactor::Account};
/// "coverage", "positions", "prices", "vols", "time", "other_market", "collateral", "rulebook", "add_ons", "account".
std::string changeFactorWord(ChangeFactor factor);
Phrase changeFactorPhrase(ChangeFactor factor);

enum class ChangeOrder : std::uint8_t {
    Forward, ///< in the order of ChangeFactor
    Reverse, ///< from the last to the first
    Average  ///< half of either
};
/// "forward", "reverse", "average".
std::string changeOrderWord(ChangeOrder order);
std::optional<ChangeOrder> changeOrderFromWord(std::string_view word);

/// Requirement, equity and excess of every regime and level, or the changes of them. Reporting currency.
struct ChangeFigures {
    double bookEquity = 0.0; ///< plain equity
    std::array<double, 3> equity{};
    std::array<std::array<double, 2>, 3> requirement{};

    double equityOf(Regime regime) const { return equity[static_cast<std::size_t>(regime)]; }
    double requirementOf(Regime regime, Level level) const {
        return requirement[static_cast<std::size_t>(regime)][static_cast<std::size_t>(level)];
    }
    double excessOf(Regime regime, Level level) const { return equityOf(regime) - requirementOf(regime, level); }

    ChangeFigures& operator+=(const ChangeFigures& other);
    ChangeFigures operator-(const ChangeFigures& other) const;
    ChangeFigures half() const;
};

/// One replacement.
struct ChangeItem {
    ChangeFactor factor = ChangeFactor::Positions;
    std::string subject;        ///< "BTC-25DEC26-100000-C", "BTC", "USDC"; empty where the factor says it all
    Phrase what;                ///< "added", "resized", "spot, perpetual and forwards"
    std::optional<double> from; ///< size, spot, balance, amount; empty where there is none
    std::optional<double> to;
    std::string unit;
    ChangeFigures forward; ///< what it changes in the forward walk
    ChangeFigures reverse;
    std::string bindsAfter; ///< binding scenario of the portfolio regime after it, forward walk; empty: none
    bool flips = false;     ///< another scenario than before it

    ChangeFigures effect(ChangeOrder order) const;
};

struct ChangedPart {
    std::string key;
    Phrase label;
    double a = 0.0, b = 0.0;
};

struct ChangeExplain {
    ChangeFigures a, b;                                ///< each margined on its own
    std::vector<ChangeItem> items;                     ///< in the order of the forward walk
    std::optional<BindingScenario> bindingA, bindingB; ///< portfolio regime
    std::vector<ChangedPart> parts;                    ///< of the initial portfolio requirement; none for large books
    std::vector<std::string> onlyInMarketA, onlyInMarketB;
    std::vector<NotModelled> notModelledA, notModelledB;
    Timestamp atA{}, atB{}; ///< instants looked at
    std::vector<Phrase> notes;

    ChangeFigures change() const { return b - a; }
    ChangeFigures sumOf(ChangeFactor factor, ChangeOrder order) const;
    /// What the items leave: 0 but for rounding.
    ChangeFigures unexplained(ChangeOrder order) const;
    bool flips() const;
};

struct ChangeSpec {
    std::size_t positionsUpTo = 100; ///< positions replaced one by one, the largest changes of value first; the rest in
                                     ///< one step
    std::size_t partsUpTo = 200;     ///< positions of a book whose parts are looked at

    bool operator==(const ChangeSpec&) const = default;
};

/// Errors: BadUsage where the two report in different currencies, Cancelled. The digits do not depend on the number of
/// threads.
Result<ChangeExplain> explainChange(const ChangeState& a, const ChangeState& b, const ChangeSpec& spec = {},
                                    const Job& job = {}, TaskPool& pool = TaskPool::shared());

} // namespace marginscope
