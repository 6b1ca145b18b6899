// Sets of joint moves of many underlyings: what a value at risk is read from. Made from histories
// (core/scenario/historical_scenarios.h) or drawn from a distribution (core/scenario/monte_carlo.h), or stated.
#pragma once

#include "core/base/id.h"
#include "core/base/phrase.h"
#include "core/base/result.h"
#include "core/base/time.h"

#include <optional>
#include <string>
#include <vector>

namespace marginscope {

/// The moves of one underlying, a number for each scenario.
struct SampledFactor {
    AssetCode underlying;
    std::vector<double> priceMoves; ///< relative, > −1: every price of the underlying, forwards and index among them
    std::vector<double> volMoves;   ///< relative, > −1: every volatility; empty where volatilities stay

    bool operator==(const SampledFactor&) const = default;
};

/// What is known of the scenarios beside their moves.
struct SampleTerms {
    std::vector<std::string> labels; ///< one a scenario, or none
    std::vector<Timestamp> dates;    ///< one a scenario, or none: the day a move of the past ended
    /// Scenarios that were drawn together, one after the other (2: antithetic pairs); a divisor of their number.
    std::size_t drawnTogether = 1;
    std::vector<Phrase> notes; ///< what was left out on the way

    bool operator==(const SampleTerms&) const = default;
};

/// N joint moves: the i-th of every factor happens together. All of them count the same.
class SampledScenarios {
public:
    /// Errors, with the scenario (from 1) as row and the underlying as path: OutOfRange (lengths that differ, no
    /// scenario, a move at or below −1), NotFinite, DuplicateRow (an underlying twice), MissingField (no factors).
    static Result<SampledScenarios> make(std::vector<SampledFactor> factors, SampleTerms terms = {});

    std::size_t count() const { return factors_.front().priceMoves.size(); }
    const std::vector<SampledFactor>& factors() const { return factors_; }
    const SampledFactor* find(const AssetCode& underlying) const;
    const SampleTerms& terms() const { return terms_; }
    /// Its label, else its date, else its number from 1.
    std::string nameOf(std::size_t scenario) const;

    bool operator==(const SampledScenarios&) const = default;

private:
    SampledScenarios(std::vector<SampledFactor> factors, SampleTerms terms)
        : factors_(std::move(factors))
        , terms_(std::move(terms)) {}

    std::vector<SampledFactor> factors_;
    SampleTerms terms_;
};

} // namespace marginscope
