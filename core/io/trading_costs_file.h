// What trading costs, as a file: marginscope.costs/1 (JSON); candidates of a hedge as CSV.
#pragma once

#include "core/analysis/hedge_candidates.h"
#include "core/analysis/hedge_checks.h"

#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

inline constexpr std::string_view costsFormat = "marginscope.costs/1";

struct TradingCostsFile {
    TradingCosts costs;
    GridSpec grid;
};

/// Errors: those of the syntax; MissingField, BadValue, OutOfRange, UnknownName with the place.
Result<TradingCostsFile> readTradingCosts(std::string_view text, const std::string& fileName = {});

struct CandidateFile {
    std::vector<NamedCandidate> candidates;
    std::vector<Error> problems; ///< rows that could not be read
};

/// CSV with a column symbol; lot, most (units of quantity), price (unit of the mark), fee (reporting currency by unit)
/// and half_spread (unit of the mark) where they are known. A plain list of symbols needs no header. Errors: the file
/// as a whole cannot be read, or no row.
Result<CandidateFile> readCandidates(std::string_view text, const std::string& fileName = {});

} // namespace marginscope
