// A venue's rules as data: where a number comes from is kept beside it. Files: core/margin/README.md.
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/margin/collateral.h"
#include "core/margin/method.h"
#include "core/scenario/scenario.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace marginscope {

class AddOns; // core/margin/account_requirement.h

/// What "the underlying" means in how far an option is out of the money.
enum class OtmReference : std::uint8_t { Index, Forward };

/// Standard margin: every position alone. Rates are fractions of the index (linear) or of one coin (inverse).
/// Source of the formulas: Deribit-like standard margin.
struct StandardParameters {
    double futureInitial = 0.0;      ///< initial rate of the first coin
    double futureMaintenance = 0.0;  ///< maintenance rate of the first coin
    double futureSlope = 0.0;        ///< added to both rates per coin of size
    double optionInitial = 0.0;      ///< short option: at the money
    double optionInitialFloor = 0.0; ///< short option: far out of the money
    double optionMaintenance = 0.0;
    OtmReference otmReference = OtmReference::Index;
};

/// How the scenario cells of several underlyings become one row of numbers.
enum class CellPairing : std::uint8_t { ByCell, SumOfWorst };

/// Portfolio margin engine: risk matrix, extended table, roll and delta shock. Deribit-like, since 2024.
struct ScenarioParameters {
    double priceRange = 0.0;
    VolShockRule vol;
    double extendedTableFactor = 0.0;
    double extendedDampener = 0.0;   ///< reporting currency
    double annualisedMoveRisk = 0.0; ///< per year
    double minAnnualisedMove = 0.0;
    double deltaShockIncrement = 0.0; ///< m_inc, per coin above the threshold
    double deltaShockThreshold = 0.0; ///< reporting currency
    double maxDeltaShock = 0.0;
    double pnlOffset = 0.0;        ///< share of an underlying's gain that counts
    double maxOffsetablePnl = 0.0; ///< cap of the gain before the share is taken, reporting currency
};

/// Parameters by underlying: a base set and those of single underlyings laid over it; "other" stands for every
/// underlying not named.
template<class Parameters>
struct ParametersByUnderlying {
    Parameters base;
    std::unordered_map<AssetCode, Parameters> own;

    const Parameters& of(const AssetCode& underlying) const {
        if (own.empty()) return base;
        if (const auto named = own.find(underlying); named != own.end()) return named->second;
        static const AssetCode allOthers{"other"};
        if (const auto other = own.find(allOthers); other != own.end()) return other->second;
        return base;
    }
};

struct Rulebook {
    std::string id;
    std::string version; ///< a date
    std::string name;
    std::string source;
    std::map<Regime, std::string> definitions;  ///< one sentence each, for people
    std::map<std::string, std::string> assumed; ///< JSON pointer of each value without a published source → why
    std::set<std::string>
        stated;           ///< JSON pointers of the parameters the file states (those of single underlyings included)
    std::string document; ///< the rulebook file itself, overrides applied
    std::string addOnsDocument;       ///< its section "add_ons"; empty where there is none
    std::string documentBesideAddOns; ///< the rest of it

    ParametersByUnderlying<StandardParameters> standard;
    ParametersByUnderlying<ScenarioParameters> scenario;
    int buckets = 4;                   ///< price buckets each side of zero
    std::vector<double> extendedMoves; ///< relative moves of the extended table
    double maintenanceFactor = 0.8;    ///< maintenance = factor × risk-matrix margin
    CellPairing pairing = CellPairing::ByCell;
    bool spotInMatrix = true;             ///< spot positions inside the scenarios, or only counted as equity
    double settlementWindowMinutes = 0.0; ///< before expiry, over which delta and price moves fade linearly
    /// What margins single positions and their sum, and what margins the whole book. Never null once read from a file.
    std::shared_ptr<const StandardMethod> standardMethod;
    std::shared_ptr<const PortfolioMethod> portfolioMethod;
    std::string standardKind;  ///< "size_slope": name of the method in the file
    std::string portfolioKind; ///< "risk_matrix"

    bool discount = false;
    std::optional<double> rateFloor;    ///< rates below count as this
    std::optional<AssetCode> numeraire; ///< see ValuationRules
    bool optionValueInCross = false; ///< whether the market value of options enters the regime's test
    bool optionValueInPortfolio = true;

    CollateralRules collateral;
    std::shared_ptr<const AddOns> addOns; ///< charges beside the portfolio method; null where there are none

    ValuationRules valuation() const { return {discount, rateFloor, numeraire}; }
    bool optionValueInTest(Regime regime) const;
    /// Whether this rulebook has rules for the instrument at all.
    bool covers(const struct Instrument& instrument) const;
};

} // namespace marginscope
