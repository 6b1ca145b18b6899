// What a batch wants to know of one account: the three regimes in short.
#pragma once

#include "core/margin/comparison.h"

#include <memory>

namespace marginscope {

class ContractMarks;
class PnlMemory;

/// Of one regime; reporting currency, signs as in RegimeResult.
struct RegimeFigures {
    double equity = 0.0;
    LevelResult initial;
    LevelResult maintenance;
};

/// The scenario that sets the requirement of the portfolio regime.
struct BindingFigures {
    std::string id; ///< as BindingScenario::id
    double pnl = 0.0;
};

struct AccountFigures {
    std::size_t positions = 0;   ///< that are margined; rows of one instrument are one of them
    std::size_t notModelled = 0; ///< rows of the book that count in no regime, unread ones among them
    std::optional<NotModelled> firstNotModelled;
    bool nothingModelled = false; ///< the book has positions, but none could be modelled: the regimes say nothing
    double equity = 0.0;          ///< plain, as BookValue::equity
    std::array<RegimeFigures, 3> regimes; ///< in the order of allRegimes
    std::optional<BindingFigures> binding;

    const RegimeFigures& of(Regime regime) const { return regimes[static_cast<std::size_t>(regime)]; }
};

/// Computes accounts under one market and rulebook, for one thread. Contracts are looked up and priced once, their
/// scenario prices once for each set of scenarios: an account is then a row of a sparse matrix of accounts ×
/// contracts, times those prices. What an account gets does not depend on those before it.
class AccountDesk {
public:
    AccountDesk(std::shared_ptr<const MarketSnapshot> market, std::shared_ptr<const Rulebook> rulebook);
    ~AccountDesk();
    AccountDesk(AccountDesk&&) noexcept;

    /// The figures compareRegimes() gives, without liquidation prices and figures of single positions.
    AccountFigures figuresOf(const Portfolio& portfolio);

private:
    void startAfresh();

    std::shared_ptr<const MarketSnapshot> market_;
    std::shared_ptr<const Rulebook> rulebook_;
    std::unique_ptr<ContractMarks> contracts_;
    std::shared_ptr<PnlMemory> memory_;
};

/// The same for one account alone.
AccountFigures figuresOf(const Portfolio& portfolio, std::shared_ptr<const MarketSnapshot> market,
                         std::shared_ptr<const Rulebook> rulebook);

} // namespace marginscope
