// P&L of a whole book in many joint scenarios, added up by the vectorised kernel (core/kernel) without ever storing
// positions × scenarios. What one position makes is core/valuation/scenario_pnl.h, whose formulas these are: shocked
// model value less unshocked model value, and time stands still.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/task_pool.h"
#include "core/scenario/sampled_scenarios.h"
#include "core/valuation/marked_book.h"

#include <memory>
#include <vector>

namespace marginscope {

/// How what an inverse contract makes in coins becomes reporting currency.
enum class CoinConversion : std::uint8_t {
    /// P&L in coins × today's index: what UnitPnl and the margin methods count.
    TodaysIndex,
    /// The move of equity in reporting currency: P&L in coins × the scenario's own index, and the coins the position
    /// stands for today (model value of an option, unrealised P&L of a future or perpetual against its entry) move with
    /// the index: S1·(c0 + P&L) − S0·c0.
    ScenarioIndex,
};

struct SampledPnlSpec {
    CoinConversion coins = CoinConversion::ScenarioIndex;
    bool collateral = true; ///< balances that follow an underlying, quantity · price · price move

    bool operator==(const SampledPnlSpec&) const = default;
};

/// A number for each scenario, reporting currency, gain > 0.
struct SampledTotals {
    std::vector<double> total;                     ///< the sum of byUnderlying
    std::vector<std::vector<double>> byUnderlying; ///< in the order of the book's underlyings

    bool operator==(const SampledTotals&) const = default;
};

/// A book made ready for a set of scenarios. Calls and puts of one strike and expiry are one row of the kernel, whoever
/// holds them, and futures, perpetuals, spot and collateral one line an underlying. American options go through the
/// plain formula. Cash assets do not move, whatever the scenarios say. Holds a reference: the book must outlive it.
class SampledPnl {
public:
    /// Error UnknownName: something that counts moves with an underlying the scenarios say nothing of.
    static Result<SampledPnl> prepare(const MarkedBook& book, const SampledScenarios& scenarios,
                                      const SampledPnlSpec& spec = {});
    ~SampledPnl();
    SampledPnl(SampledPnl&&) noexcept;

    const MarkedBook& book() const;
    const SampledPnlSpec& spec() const;
    std::size_t scenarios() const; ///< their number

    /// The whole book; nothing where nothing moves. The digits depend on the book and the scenario alone: not on
    /// threads, nor on how many scenarios stand beside it. Error Cancelled.
    Result<SampledTotals> totals(const Job& job = {}, TaskPool& pool = TaskPool::shared()) const;

    /// One position (an index into the book's), computed on demand; those of all positions and collateral add up to the
    /// totals.
    std::vector<double> positionPnl(std::size_t position) const;
    /// One balance (an index into the book's); zeros where it stays or is not asked for.
    std::vector<double> collateralPnl(std::size_t balance) const;

private:
    struct Prepared;
    explicit SampledPnl(std::unique_ptr<Prepared> prepared);

    std::unique_ptr<Prepared> prepared_;
};

} // namespace marginscope
