// What a hedge could be made of: contracts the market lists, each with its price, what trading it costs and how much of
// it may be traded.
#pragma once

#include "core/margin/rulebook.h"
#include "core/market/quote.h"
#include "core/valuation/contract_marks.h"

#include <array>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace marginscope {

/// Fee and spread of one kind of contract, as a taker pays them.
struct TradingCost {
    double feeRate = 0.0; ///< of the index, by coin
    double feeCap = std::numeric_limits<double>::infinity(); ///< of the option's price
    double feePerContract = 0.0; ///< reporting currency, by unit of quantity
    double halfSpread = 0.0;     ///< of the mark
    double leastHalfSpread = 0.0; ///< of the index: options are not quoted closer; at most the mark itself
};

/// Smallest trades of one underlying, in units of quantity.
struct LotSizes {
    double inverseFuture = 1.0; ///< face in USD; perpetuals too
    double linearFuture = 1.0;
    double inverseOption = 1.0;
    double linearOption = 1.0;
    double spot = 1.0;

    double of(const Instrument& instrument) const;
};

/// What of a bought option counts as spent: beside fee and spread nothing, its time value, or the whole premium.
enum class PremiumCost : std::uint8_t { None, TimeValue, Premium };

/// "none", "time_value", "premium".
std::string premiumCostWord(PremiumCost cost);
std::optional<PremiumCost> premiumCostFromWord(std::string_view word);

/// Stated data: resources/costs.
struct TradingCosts {
    std::string id, version, name, source;
    std::map<std::string, std::string> assumed; ///< JSON pointer of each value without a published source → why
    TradingCost perpetual, future, inverseOption, linearOption, listedOption, spot;
    std::map<AssetCode, LotSizes> lots; ///< by underlying; "other" for the rest
    LotSizes listedLots;                ///< of contracts with a multiplier
    PremiumCost premium = PremiumCost::TimeValue;
    bool fromQuotes = true; ///< a side the market quotes costs what is quoted; else the rates hold for every contract

    const TradingCost& of(const Instrument& instrument) const;
    double lotOf(const Instrument& instrument) const;
};

/// Where the price of a trade comes from.
enum class PriceSource : std::uint8_t {
    Quote,   ///< the market's ask, or bid
    Assumed, ///< the mark and a half spread of the cost data
    Stated,  ///< a half spread stated for this contract
};

/// "quote", "assumed", "stated".
std::string priceSourceWord(PriceSource source);

/// One contract somebody names as a candidate, with what is known of it better than the cost data do.
struct NamedCandidate {
    Instrument instrument;
    std::optional<double> lot, most, price, fee, halfSpread; ///< units; unit of the mark; reporting currency by unit
};

/// Which of the market's contracts take part. Empty sets and missing ends let everything through.
struct CandidateFilter {
    std::set<AssetCode> underlyings; ///< empty: those of the book
    std::set<InstrumentKind> kinds = {InstrumentKind::Perpetual, InstrumentKind::Future, InstrumentKind::Option};
    std::optional<OptionRight> right;
    std::optional<double> leastDays, mostDays; ///< to expiry
    std::optional<double> leastDelta, mostDelta; ///< of |delta| of options
    std::optional<double> leastMoneyness, mostMoneyness; ///< strike ÷ forward
    bool onlyMarked = false; ///< only contracts with a mark of the market's own
    bool onlyQuoted = false; ///< bought only where there is an ask, sold only where there is a bid
    std::optional<double> mostSpread; ///< ask − bid relative to mid; whoever is not quoted on both sides is left out
    std::optional<double> leastOpenInterest, leastVolume; ///< units; contracts the market says nothing of are left out
    std::optional<double> shareOfOpenInterest; ///< the most of one contract; without open interest it is left out
    std::optional<double> shareOfVolume; ///< of the underlying's average daily volume: the most of one contract
    std::optional<double> mostUnits; ///< of one contract, in coins; missing: what the book holds of the underlying
    std::size_t limit = 200;         ///< of candidates: those nearest to the money stay
    std::vector<NamedCandidate> named; ///< these and no others
};

struct HedgeCandidate {
    MarkedPosition unit; ///< one unit of quantity, priced
    double lot = 1.0;    ///< units of quantity
    double mostLots = 0.0;
    bool buys = true, sells = true; ///< which sides may be traded
    double buyPrice = 0.0, sellPrice = 0.0; ///< unit of the mark: ask and bid, else the mark with a half spread in it
    PriceSource buySource = PriceSource::Assumed, sellSource = PriceSource::Assumed;
    Quote quote; ///< empty where the market has none
    double fee = 0.0;                       ///< reporting currency by unit
    /// Reporting currency by unit, ≥ 0: a price better than the mark is no cost, and no gain is counted on it.
    double spreadBuy = 0.0, spreadSell = 0.0;
    double costBuy = 0.0, costSell = 0.0;   ///< reporting currency by unit: fee, half spread, and PremiumCost
    double deltaCoins = 0.0;                ///< by unit
    double spot = 0.0;                      ///< of the underlying
    double held = 0.0;                      ///< of it in the book, units

    const Instrument& instrument() const { return unit.instrument; }
    /// Lots that may be bought, or sold.
    double most(bool bought) const { return (bought ? buys : sells) ? mostLots : 0.0; }
    PriceSource source(bool bought) const { return bought ? buySource : sellSource; }
    /// Fee and half spread, reporting currency by unit.
    double tradingCost(bool bought) const { return fee + (bought ? spreadBuy : spreadSell); }
};

/// A contract that takes no part: what is missing, else a sentence.
struct LeftOutCandidate {
    std::string symbol;
    std::optional<Error> error;
    Phrase reason = {};
    std::string word = {}; ///< of the reason: "limit", "lot", "no_quote", "crossed_quote", "spread", "open_interest", "volume"

    /// The word of the error or the reason.
    std::string code() const;
};

struct HedgeCandidates {
    std::vector<HedgeCandidate> candidates;
    std::vector<LeftOutCandidate> leftOut; ///< without price or volatility, outside the rulebook, too many
    std::size_t listed = 0;                ///< contracts looked at
    std::size_t filtered = 0;              ///< that the filters kept out
    std::size_t quoted = 0; ///< of those that were priced: with a bid or an ask of the market's
};

/// How many were left out for each reason, by LeftOutCandidate::code.
std::map<std::string, std::size_t> leftOutCounts(const HedgeCandidates& candidates);

/// Contracts of the families (linear, inverse, listed) that the market has marks or quotes of or the book holds, at every listed
/// strike and expiry; or the named ones.
HedgeCandidates findCandidates(const Portfolio& portfolio, const Rulebook& rulebook, ContractMarks& contracts,
                               const CandidateFilter& filter, const TradingCosts& costs);

} // namespace marginscope
