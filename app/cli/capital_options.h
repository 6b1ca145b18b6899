// What the commands on capital share: loading, the regime, costs, the end of a run.
#pragma once

#include "app/cli/options.h"

#include "core/session/capital.h"

namespace marginscope::cli {

struct CapitalOptions {
    RunOptions run;
    std::string regime = "portfolio";
    std::string level = "initial";
    std::string costs;
    std::string format = "table";

    Regime regimeValue() const { return regimeFromWord(regime).value_or(Regime::Portfolio); }
    Level levelValue() const { return level == "maintenance" ? Level::Maintenance : Level::Initial; }
};

/// BOOK and inputs, --regime, --level, --format; --costs where `withCosts`.
void addCapitalOptions(CLI::App& command, CapitalOptions& options, bool withCosts);

/// Book, market and rulebook with their comparison and the costs of trading.
struct CapitalRun {
    LoadedRun loaded;
    Comparison comparison;
    TradingCosts costs;
};
/// Says what is wrong and gives the status in `status` where there is no run.
std::optional<CapitalRun> capitalRun(const CapitalOptions& options, int& status);

/// Rows not modelled on standard error, unless the JSON says so already; the exit status.
int finish(const CapitalRun& run, const CapitalOptions& options, const std::vector<NotModelled>& rows, bool problems);

/// Shared words of covariances and paths: --vol, --corr, --covariance, --history.
struct CovarianceWords {
    std::vector<std::string> vols, correlations, histories;
    std::string file;
    std::optional<double> horizon;
};
void addCovarianceOptions(CLI::App& command, CovarianceWords& words);
Result<CovarianceChoice> covarianceChoice(const CovarianceWords& words);

} // namespace marginscope::cli
