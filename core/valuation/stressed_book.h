// A marked book under stress scenarios, moved about in place: what MovingBook is for moves of the whole market, for
// moves that differ by underlying, expiry and kind of money.
#pragma once

#include "core/scenario/stress.h"
#include "core/valuation/marked_book.h"

#include <vector>

namespace marginscope {

class StressedBook {
public:
    explicit StressedBook(MarkedBook base);

    /// The base after a scenario, whatever was asked before. Where a MarketMove could say the same it is movedBook() to
    /// the last digit. Marks keep their distance to the model (options: the same amount of money; others:
    /// proportional), entry prices and pots stay. Prices in the quote currency do not follow a stablecoin; what is
    /// settled in it, and balances of it, do. Funding is paid out of the position's P&L. Valid until the next call.
    const MarkedBook& at(const StressScenario& scenario);

private:
    /// What a move changes of a position, as it is in the base.
    struct Unmoved {
        double forward, settlementPrice, years, vol, carry, modelPrice, mark, pnlOffset;
        double distance; ///< of the mark from the model price
    };
    /// All that decides where the positions of an underlying stand.
    struct Standing {
        UnderlyingStress stress;
        double money = 1.0; ///< price of the underlying as an asset, over what it is in the base
        bool operator==(const Standing&) const = default;
    };
    double moneyFactor(const AssetCode& asset, const StressScenario& scenario) const;
    Standing standingOf(std::size_t underlying, const StressScenario& scenario) const;
    void restore(std::size_t position);
    void move(std::size_t position, const StressScenario& scenario);
    void moveOthers(const StressScenario& scenario);

    MarkedBook book_;
    std::vector<double> spots_;
    std::vector<Unmoved> positions_;
    std::vector<double> collateralPrices_;
    std::vector<double> assetPrices_;
    double numerairePrice_;
    std::vector<Standing> standings_;      ///< by underlying, where the book stands
    std::vector<bool> stays_;              ///< by underlying: it stands there already
    std::vector<MarkedPosition*> options_; ///< repriced by the last move
    std::map<AssetCode, double> assets_;   ///< where the book stands
    double days_ = -1.0;                   ///< nowhere yet
};

/// A copy of the book under a scenario.
MarkedBook stressedBook(const MarkedBook& book, const StressScenario& scenario);

/// What each position gains or loses between two states of one book, reporting currency: market value of options and
/// spot, unrealised P&L of futures and perpetuals, both at their marks.
std::vector<double> positionPnl(const MarkedBook& before, const MarkedBook& after);

} // namespace marginscope
