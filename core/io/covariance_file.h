// How likely joint moves of prices and volatilities are, as a file: marginscope.covariance/1. Layout:
// core/io/README.md.
#pragma once

#include "core/analysis/reverse_stress.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marginscope {

/// Correlation of one pair, by the words of factors: "BTC" its price, "BTC:vol" its volatilities.
struct CorrelationOfPair {
    std::string a, b;
    double value = 0.0; ///< −1 … 1

    bool operator==(const CorrelationOfPair&) const = default;
};

/// Volatilities by underlying ("other": those not named) and correlations by kind of pair, over them single pairs.
struct CovarianceRules {
    std::string id;
    std::string version;
    std::string name;
    std::string source;
    std::map<std::string, double> priceVol; ///< a year; an underlying that is not there takes that of its options
    std::map<std::string, double> volVol;   ///< a year, of log moves of its volatilities; not there: they stay
    double priceWithPrice = 0.0;
    double volWithVol = 0.0;
    double priceWithVol = 0.0; ///< of the same and of other underlyings
    std::vector<CorrelationOfPair> pairs;
    double horizonDays = 1.0;
    std::map<std::string, std::string> assumed;

    bool operator==(const CovarianceRules&) const = default;
};

/// "BTC" or "BTC:vol" as a factor; its volatility is left at 0.
std::optional<DrawnFactor> factorFromWord(std::string_view word);
std::string factorWord(const DrawnFactor& factor);

/// Errors: BadSyntax, UnknownFormat, UnknownFormatVersion, MissingField, BadValue, OutOfRange, with a JSON pointer.
Result<CovarianceRules> readCovarianceFile(std::string_view text, const std::string& fileName);

} // namespace marginscope
