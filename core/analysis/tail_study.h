// Value at risk and expected shortfall of a book from start to end: joint scenarios of the past or drawn ones, what the
// whole book makes in each of them, the figures of the tail, who makes them, and how they stand beside the margin.
#pragma once

#include "core/analysis/attribution.h"
#include "core/analysis/tail_parts.h"
#include "core/scenario/historical_scenarios.h"

namespace marginscope {

enum class TailMethod : std::uint8_t {
    Historical, ///< what prices did over some days, done once more
    Filtered,   ///< the same, each day scaled to today's volatility
    Normal,     ///< drawn from joint normal log returns
    Student,    ///< drawn from a multivariate t distribution of the same volatilities
};

inline constexpr std::array<TailMethod, 4> allTailMethods = {TailMethod::Historical, TailMethod::Filtered,
                                                             TailMethod::Normal, TailMethod::Student};

/// "historical", "filtered", "normal", "student".
std::string tailMethodWord(TailMethod method);
std::optional<TailMethod> tailMethodFromWord(std::string_view word);
/// Drawn from a distribution, not taken from the past.
bool isDrawn(TailMethod method);

struct StatedVol {
    AssetCode underlying;
    double vol = 0.0; ///< of a year, decimal

    bool operator==(const StatedVol&) const = default;
};

struct StatedCorrelation {
    AssetCode one, other;
    double value = 0.0; ///< of the log returns of their prices

    bool operator==(const StatedCorrelation&) const = default;
};

struct TailStudySpec {
    TailMethod method = TailMethod::Normal;
    TailSpec tail;   ///< level 0.9 … 0.999
    int horizon = 1; ///< days, 1 … 365; of histories: steps of the series
    // Of the past.
    EwmaFilter filter{0.97, false};
    std::optional<Timestamp> from, to; ///< closes outside are not looked at
    // Drawn.
    std::size_t scenarios = 10000;
    std::uint64_t seed = 1;
    bool antithetic = false;
    double degreesOfFreedom = 4.0; ///< of Student's t
    std::vector<StatedVol> vols;   ///< others are estimated from a history, else implied by the market
    std::vector<StatedCorrelation> correlations;
    double otherCorrelation = 0.8; ///< of pairs that are neither stated nor estimated
    /// Standard deviation of the log returns of implied volatilities over a year; 0: they stay.
    double volOfVol = 0.0;
    double priceVolCorrelation = -0.5; ///< of an underlying's price with its implied volatilities
    // What is shown.
    std::size_t bins = 120;
    std::size_t worst = 20;
    std::size_t positionLimit = 2000; ///< of larger books only groups and underlyings are taken apart

    bool operator==(const TailStudySpec&) const = default;
};

/// The past of one underlying.
struct UnderlyingHistory {
    AssetCode underlying;
    std::optional<PriceHistory> price;
    std::optional<PriceHistory> vol; ///< a volatility index; only methods of the past use it

    bool operator==(const UnderlyingHistory&) const = default;
};

/// At the money, of the expiry that lies nearest to what was asked for.
struct ImpliedVol {
    AssetCode underlying;
    double vol = 0.0;
    Timestamp expiry{};
};

/// What scenarios are made from, beside the spec.
struct TailSources {
    std::vector<UnderlyingHistory> histories;
    std::vector<ImpliedVol> implied;
    std::vector<AssetCode> known; ///< names of the market, beside those of the book
};

enum class VolSource : std::uint8_t { Stated, Estimated, Implied };
/// "stated", "estimated", "implied".
std::string volSourceWord(VolSource source);

/// What a drawn scenario moves the prices of an underlying by.
struct TailFactor {
    AssetCode underlying;
    double vol = 0.0;
    VolSource source = VolSource::Stated;
    std::optional<Timestamp> expiry; ///< of an implied one
};

/// Positions under one label, or those of an underlying that have none.
struct TailGroup {
    PartKind kind = PartKind::Group;
    std::string name;
    std::vector<std::size_t> positions; ///< indices into the book's positions
    TailShares shares;                  ///< standalone: the group by itself
};

/// Everything that moves with an underlying, balances too.
struct TailUnderlying {
    AssetCode underlying;
    TailShares shares;
};

struct UnderlyingMove {
    AssetCode underlying;
    double price = 0.0; ///< relative
    double vol = 0.0;   ///< relative
};

struct WorstScenario {
    std::size_t scenario = 0;
    std::string name; ///< the day it ended, or its number from 1
    double pnl = 0.0;
    std::vector<UnderlyingMove> moves;
    std::vector<double> byUnderlying; ///< P&L, in the order of TailStudy::underlyings
};

/// A regime's figures to hold the tail against.
struct RegimeBeside {
    Regime regime = Regime::Isolated;
    double initial = 0.0; ///< requirements
    double maintenance = 0.0;
    double equity = 0.0;           ///< that enters its test
    std::size_t beyondInitial = 0; ///< scenarios that lose more than the requirement
    std::size_t beyondMaintenance = 0;
};

struct TailStudy {
    TailStudySpec spec;
    std::size_t scenarios = 0;
    std::optional<Timestamp> firstDay, lastDay; ///< of the past: the days the first and the last move ended
    std::vector<TailFactor> factors;            ///< of drawn scenarios
    std::vector<double> correlation;            ///< of their prices, row by row
    TailRisk risk;
    std::optional<TailErrors> errors; ///< none where days overlap
    double mean = 0.0;                ///< of the P&L
    double deviation = 0.0;           ///< its standard deviation
    PnlHistogram histogram;
    std::vector<TailUnderlying> underlyings;
    std::vector<TailPart> parts; ///< none in books beyond the limit
    std::vector<TailGroup> groups;
    std::vector<WorstScenario> worst; ///< the worst first
    std::array<RegimeBeside, 3> beside;
    std::vector<Phrase> notes;
};

/// Time stands still. Errors: OutOfRange (level, horizon, what the scenarios refuse, a correlation that is not positive
/// semi-definite with the underlying as path; a book in which nothing moves), UnknownName (an underlying nobody knows),
/// MissingPrice (no history; args: underlying, "history"), MissingVolatility, Cancelled. The same spec and sources give
/// the same digits for any number of threads.
Result<TailStudy> runTailStudy(const Comparison& comparison, const TailSources& sources, const TailStudySpec& spec,
                               const Job& job = {}, TaskPool& pool = TaskPool::shared());

} // namespace marginscope
