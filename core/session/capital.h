// Capital questions as the command line and the window ask them: their words, their data, the runs, the outputs.
#pragma once

#include "core/analysis/capital.h"
#include "core/analysis/frontier.h"
#include "core/analysis/mean_variance.h"
#include "core/analysis/rebalance.h"
#include "core/analysis/venues.h"
#include "core/report/capital_sheets.h"
#include "core/session/reverse_stress.h"
#include "core/session/use_cases.h"

#include <map>
#include <string>
#include <vector>

namespace marginscope {

/// Fees and spreads of a file; the bundled ones where it is empty. Errors: those of files.
Result<TradingCosts> loadCosts(const std::string& file = {});

/// "deribit=deribit@2026-09-23": venue and rulebook. Error BadUsage.
struct VenueRulebook {
    std::string venue;
    std::string rulebook; ///< id, id@version or file
};
Result<VenueRulebook> parseVenueRulebook(std::string_view text);
/// "deribit,okx=50" or "50%": percent of the netting saving. Error BadUsage.
Result<VenueOffset> parseVenueOffset(std::string_view text);
/// "deribit,okx=4": hours; "4" alone for all pairs (then the venues are empty). Error BadUsage.
Result<TransferLatency> parseLatency(std::string_view text);
/// "BTC=0.5": a number for an underlying. Error BadUsage, naming the option.
Result<std::pair<AssetCode, double>> parseCoins(std::string_view text, const char* option);

/// The rulebooks of the venues a book names: as stated, else the bundled one whose id is the venue, else the book's
/// (said in a notice). Errors: UnknownName (a stated venue the book does not have), those of loadRulebook.
struct VenueRules {
    std::map<std::string, std::shared_ptr<const Rulebook>> rulebooks;
    std::vector<Phrase> notices;
};
Result<VenueRules> venueRules(const Portfolio& portfolio, const std::shared_ptr<const Rulebook>& ofBook,
                              const std::vector<VenueRulebook>& stated, const std::string& storePath = {});

/// What is asked of the frontier beside its spec.
struct FrontierQuestion {
    FrontierSpec spec;
    std::vector<double> priceMoves = {-0.4, -0.3, -0.2, -0.1, -0.05, 0.0, 0.05, 0.1, 0.2, 0.3, 0.4};
    std::vector<double> volMoves = {-0.25, 0.0, 0.5};
    std::size_t draws = 5000; ///< of the expected shortfall
    std::uint64_t seed = 1;
    CovarianceChoice covariance;
    std::map<AssetCode, double> returns; ///< stated mean returns a year; without any there are no weights
    double riskAversion = 2.0;
    std::optional<double> capital; ///< of the weights; the book's equity where none is stated
    std::optional<double> budget;  ///< the capital where none is stated
    bool longOnly = false;

    bool operator==(const FrontierQuestion&) const = default;
};

struct FrontierAnswer {
    CapitalFrontier frontier;
    std::optional<MeanVariance> weights;
};

/// Errors: those of capitalFrontier(), meanVariance(), statedCovariance(); UnknownName (a return of an underlying the
/// market does not have).
Result<FrontierAnswer> answerFrontier(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                                      const FrontierQuestion& question, const Job& job = {});

struct RebalanceQuestion {
    RebalanceSpec spec;
    bool withPath = true;
    std::size_t steps = 60;
    double daysPerStep = 0.25;
    std::uint64_t seed = 1;
    CovarianceChoice covariance; ///< its histories are the path where there are any

    bool operator==(const RebalanceQuestion&) const = default;
};

struct RebalanceAnswer {
    RebalanceReport report;
    std::vector<Error> problems; ///< rows of histories that were left out
};

/// The path: the last steps of the histories, else drawn (normal, seeded) under the stated covariance. Errors: those of
/// rebalanceReport(), of the files and of statedCovariance().
Result<RebalanceAnswer> answerRebalance(const RunInputs& inputs, const Comparison& comparison,
                                        const TradingCosts& costs, const RebalanceQuestion& question,
                                        const Job& job = {});

std::string optimisationOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                               const CapitalPlan& plan, OutputFormat format, const TerminalOptions& text);
std::string venuesOutput(const RunInputs& inputs, const Comparison& comparison, const VenuesReport& report,
                         OutputFormat format, const TerminalOptions& text);
std::string frontierOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                           const FrontierAnswer& answer, OutputFormat format, const TerminalOptions& text);
std::string rebalancingOutput(const RunInputs& inputs, const Comparison& comparison, const TradingCosts& costs,
                              const RebalanceReport& report, OutputFormat format, const TerminalOptions& text);

} // namespace marginscope
