// A book brought together with a market: every number a valuation or a margin method needs, looked up once. Rows of one
// instrument with the same venue and group are one position here. A plain value: moving the market gives another one.
#pragma once

#include "core/base/phrase.h"
#include "core/market/snapshot.h"
#include "core/portfolio/portfolio.h"
#include "core/scenario/market_move.h"

#include <memory>
#include <optional>
#include <vector>

namespace marginscope {

class PnlMemory; // core/valuation/pnl_memory.h

/// Whether values are discounted is the rulebook's choice.
struct ValuationRules {
    bool discount = false;
    std::optional<double> rateFloor;    ///< rates below count as this
    std::optional<AssetCode> numeraire; ///< a stablecoin that counts as the reporting currency whatever its price;
                                        ///< every other asset at its price over that of the coin
};

struct MarkedUnderlying {
    AssetCode underlying;
    double spot = 0.0;                        ///< index, reporting currency per coin
    double confidence = 1.0;                  ///< of the spot feed, 0 … 1
    double perpetualConfidence = 1.0;         ///< of the perpetual's price
    std::optional<double> averageDailyVolume; ///< reporting currency
};

/// What one row of the book contributes to a position.
struct HeldRow {
    std::size_t index = 0; ///< into the book's positions
    int row = 0;           ///< line or array index in the file, from 1; index + 1 where it was typed in
    bool entryStated = false;
    double quantity = 0.0;           ///< with the contract multiplier in it
    double entry = 0.0;              ///< the mark where none is stated
    std::optional<double> statedPnl; ///< reporting currency
    double funding = 0.0;            ///< reporting currency
    std::optional<double> statedPot; ///< reporting currency
    std::optional<double> leverage;
};

/// One position (possibly several rows of the book) with its market inputs. Prices in quote currency per coin unless
/// said.
struct MarkedPosition {
    std::vector<HeldRow> holdings; ///< the rows of the book it is made of
    Instrument instrument;
    Label group;
    Label venue;
    double quantity =
        0.0; ///< with the contract multiplier in it: coins, or face USD for inverse futures and perpetuals
    double contracts = 0.0;     ///< quantity as the book states it
    std::size_t underlying = 0; ///< index into MarkedBook::underlyings
    std::size_t strikePlace = 0; ///< options: the same for those of one expiry, strike, settlement and exercise style
    double settlementPrice =
        1.0; ///< reporting currency per unit of settlement currency; the index for inverse contracts

    double forward = 0.0;    ///< model price: forward of the expiry, perpetual price, or spot
    double years = 0.0;      ///< time to expiry; 0 for spot and perpetuals
    double carry = 0.0;      ///< cost of carry a year: ln(forward ÷ spot) ÷ years when marked; 0 without expiry
    double rate = 0.0;       ///< 0 where the rulebook does not discount
    double marketRate = 0.0; ///< whether or not prices are discounted: the stated rate, at least the rulebook's floor
    double statedRate = 0.0; ///< as the market states it; 0 where it states none
    double priceConfidence = 1.0; ///< of the forward or the perpetual's price, 0 … 1; spot: of the index
    double rateConfidence = 1.0;
    double volConfidence = 1.0;
    double vol = 0.0;        ///< options only
    double modelPrice = 0.0; ///< in the unit of the mark (coin per coin for inverse options)
    double modelDelta = 0.0; ///< European options: forward delta of one long unit, Black-76
    double mark = 0.0;       ///< the market's own mark where it has one, else modelPrice
    bool ownMark = false;    ///< the market states this mark
    bool ownForward = true;  ///< false where spot stands in for a missing forward or perpetual price
    bool entryKnown = false;

    /// Cost of the holding: Σ q·entry for everything but inverse futures, Σ q/entry (coins) for those. P&L needs
    /// nothing else.
    double cost = 0.0;
    double pnlOffset = 0.0; ///< reporting currency: stated P&L and funding less what entry and mark give
    double statedPot = 0.0; ///< reporting currency: isolated collateral of the rows, or entry notional ÷ leverage of
                            ///< futures and perpetuals
    double unstatedShare =
        1.0; ///< share of the size whose rows state neither; its pot is the initial requirement (or the premium paid)
    std::optional<double>
        pot; ///< settlement currency; set once a rulebook has resolved it, and fixed when the market moves

    bool isInverseFuture() const {
        return instrument.isInverse() && instrument.isDerivative() && !instrument.isOption();
    }
    /// Average entry price in the unit of the mark; empty when the quantities of its rows cancel.
    std::optional<double> entryPrice() const;
    /// Size in coins of the underlying, signed. Inverse futures: face ÷ mark.
    double coins() const;
    /// Size in coins at the model price: what scenario P&L uses.
    double modelCoins() const;
};

struct MarkedCollateral {
    AssetCode asset;
    double quantity = 0.0;
    double price = 0.0;                    ///< reporting currency per unit
    double confidence = 1.0;               ///< of that price, 0 … 1
    std::optional<std::size_t> underlying; ///< the underlying whose price it follows; none for cash
};

/// A row that counts in no regime, and why.
struct NotModelled {
    int row = 0; ///< as HeldRow has it; of collateral that was read, its place among the balances, from 1
    std::string instrument;
    Error error;
    bool collateral = false;
};

/// What was assumed on the way; not an error.
struct Notice {
    int row = 0; ///< 0 = not about one row
    Phrase text;
};

struct MarkedBook {
    std::string portfolioName;
    std::string marketName;
    Timestamp asOf{};
    AssetCode currency{"USD"};
    std::optional<AssetCode> numeraire; ///< of the valuation rules
    double numerairePrice = 1.0;        ///< as the market states it
    double openOrdersMargin = 0.0;
    double mmpMargin = 0.0;
    std::size_t bookRows = 0;       ///< positions of the book, modelled or not
    std::vector<AssetPrice> assets; ///< prices the market states for assets (stablecoins among them)
    std::vector<MarkedUnderlying> underlyings;
    std::vector<MarkedPosition> positions;
    std::vector<MarkedCollateral> collateral;
    std::vector<NotModelled> notModelled;
    std::vector<Notice> notices;
    std::shared_ptr<PnlMemory> memory; ///< scenario P&L of earlier runs to use again; may be null
};

/// Whether an asset counts as the reporting currency: itself and the numeraire, where there is one.
bool countsAtPar(const MarkedBook& book, const AssetCode& asset);

/// Brings book and market together. Never fails: what cannot be modelled is listed in the result.
MarkedBook markBook(const Portfolio& portfolio, const MarketSnapshot& market, const ValuationRules& rules = {});

/// What a position adds to plain equity, and its Greeks. Units and signs: core/README.md.
struct PositionValue {
    double value = 0.0;         ///< options and spot: market value; futures and perpetuals: unrealised P&L
    double unrealisedPnl = 0.0; ///< against the entry price (0 where none is known)
    double delta = 0.0;
    double gamma = 0.0;
    double vega = 0.0;
    double theta = 0.0;
};

PositionValue valuePosition(const MarkedPosition& position, const MarkedUnderlying& underlying);

/// Unrealised P&L against entry in settlement currency (coins for inverse contracts), from size, mark and entry alone.
double settlementUnrealisedPnl(const MarkedPosition& position);

/// Unrealised P&L against entry in reporting currency, stated figures included.
double unrealisedPnl(const MarkedPosition& position);

/// Market value of an option or spot holding at its mark, reporting currency; 0 for futures and perpetuals.
double marketValue(const MarkedPosition& position);

/// Delta in coins of the underlying (Black-76 forward delta for options, not premium-adjusted), at model prices.
double deltaCoins(const MarkedPosition& position);

/// Terms of plain equity: they add up to `equity`.
struct BookValue {
    double equity = 0.0;
    double collateralValue = 0.0;
    double spotValue = 0.0;
    double unrealisedPnl = 0.0; ///< of futures and perpetuals
    double optionValue = 0.0;
};

BookValue valueBook(const MarkedBook& book);

} // namespace marginscope
