// Listed quotes that cannot all be right: no-arbitrage bounds, order and curvature over strikes, order over expiries.
#pragma once

#include "core/base/phrase.h"
#include "core/market/snapshot.h"
#include "core/portfolio/instrument.h"

#include <string>
#include <vector>

namespace marginscope {

enum class QuoteDoubt : std::uint8_t {
    FarFromFit,         ///< volatility far from the SVI fit; in robust standard deviations
    ImplausibleVol,     ///< volatility outside the plausible range
    NotConvex,          ///< the butterfly around the strike would cost less than nothing
    NotMonotone,        ///< calls rise with the strike, or fall faster than it
    CheaperThanEarlier, ///< less total variance than an earlier expiry at the same moneyness
    OutsideBounds,      ///< mark below intrinsic value or above the forward (calls) or the strike (puts)
    CrossedMarks,       ///< mark of a call (put) not falling (rising) with the strike
    MarkAgainstVol,     ///< mark and volatility of the option do not belong together
};

/// "far_from_fit", "implausible_vol", …
std::string doubtWord(QuoteDoubt doubt);

/// What is wrong with one quote. Numbers by doubt: volatilities for FarFromFit and ImplausibleVol, total variances for
/// CheaperThanEarlier, undiscounted prices per coin in quote currency for the others.
struct DoubtfulQuote {
    AssetCode underlying;
    Timestamp expiry{};
    double strike = 0.0;
    std::string symbol; ///< of the option, where a mark is meant; else empty
    QuoteDoubt doubt = QuoteDoubt::FarFromFit;
    double found = 0.0;
    double expected = 0.0;  ///< fitted value, or the bound that is broken
    double deviation = 0.0; ///< FarFromFit: robust standard deviations, signed
    Timestamp earlier{};    ///< CheaperThanEarlier: the expiry that has more

    bool operator==(const DoubtfulQuote&) const = default;
};

/// One sentence with the numbers.
Phrase doubtPhrase(const DoubtfulQuote& quote);

struct QuoteCheckOptions {
    double leastVol = 0.02; ///< plausible volatilities
    double mostVol = 5.0;
    double volTick = 1e-4;        ///< listed volatilities are rounded to this
    double markTolerance = 2e-4;  ///< of the forward: marks are rounded, forwards move between quotes
    double markAgainstVol = 2e-3; ///< of the forward: mark less the price of its volatility
};

/// Checks of the volatilities of one expiry among each other. `years` > 0, `forward` > 0.
std::vector<DoubtfulQuote> checkVols(const AssetCode& underlying, const ExpiryMarket& expiry, double forward,
                                     double years, const QuoteCheckOptions& options);

/// Total variance at equal log-moneyness against an earlier expiry (linear between its points).
std::vector<DoubtfulQuote> checkAgainstEarlier(const AssetCode& underlying, const ExpiryMarket& early,
                                               double earlyForward, double earlyYears, const ExpiryMarket& late,
                                               double lateForward, double lateYears, const QuoteCheckOptions& options);

/// Marks of the options of one underlying: bounds, order over strikes, and their volatilities. Undiscounted, as the
/// exchanges that quote in coins do it.
std::vector<DoubtfulQuote> checkMarks(const MarketSnapshot& market, const UnderlyingMarket& underlying,
                                      const QuoteCheckOptions& options);

} // namespace marginscope
