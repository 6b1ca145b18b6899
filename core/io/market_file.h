// Markets as files: JSON "marginscope.market/1", and option chain snapshots as CSV (read only).
#pragma once

#include "core/io/notice.h"
#include "core/market/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

struct MarketFile {
    MarketSnapshot market;
    std::vector<Error> problems; ///< parts that were left out; everything else was read
    std::vector<FileNotice> notices;
};

/// A market of either form, told apart by its first character; the file's name (without folders) becomes the market's.
/// An error means that nothing was read: FileEmpty, BadSyntax, UnknownFormat, UnknownFormatVersion, MissingField
/// (as_of), MissingColumn, WrongDelimiter, AmbiguousDecimalComma, NothingReadable, FileTooLarge (also for more than
/// 100,000 problems). A quote with the bid above the ask is kept, with a notice.
Result<MarketFile> readMarket(std::string_view text, const std::string& fileName);

/// Ranges: prices > 0, volatilities in (0, 50], confidences 0 … 1, rates −1 … 5, SVI without arbitrage; marks, bids,
/// asks, open interest and volume ≥ 0, an instrument has at least one of them. An underlying without spot, an expiry with a bad forward or rate, a bad strike, and whatever is given twice are left out and
/// reported.
Result<MarketFile> readMarketJson(std::string_view text, const std::string& fileName);

/// One row per option (or future, perpetual). Needs instrument_name, index_price and timestamp; uses
/// implied_volatility, mark_price, futures_price, bid_price, ask_price, open_interest, volume (of 24 hours), and checks
/// strike, expiry_datetime and currency where they are there.
/// Spot = median index price; forward of an expiry = median futures price, else put-call parity on the marks;
/// volatility of a strike = mean of what call and put say.
Result<MarketFile> readChainCsv(std::string_view text, const std::string& fileName);

std::string writeMarketJson(const MarketSnapshot& market);

} // namespace marginscope
