#include "app/cli/capital_options.h"
#include "app/cli/table_output.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct OptimiseOptions : CapitalOptions {
    std::size_t legs = CapitalSpec{}.legs;
    std::optional<double> deltaBand, vegaBand;
};

int optimise(const OptimiseOptions& options) {
    int status = Modelled;
    const std::optional<CapitalRun> run = capitalRun(options, status);
    if (!run) return status;
    CapitalSpec spec;
    spec.regime = options.regimeValue();
    spec.level = options.levelValue();
    spec.legs = options.legs;
    spec.deltaBand = options.deltaBand;
    spec.vegaBand = options.vegaBand;
    const RunInputs& inputs = run->loaded.inputs;
    const Result<CapitalPlan> plan =
        capitalPlan(*inputs.portfolio, *inputs.market, inputs.rulebook, run->costs, spec, interruptibleJob());
    if (!plan) return fail(plan.error());
    std::cout << optimisationOutput(inputs, run->comparison, run->costs, *plan, outputFormat(options.format),
                                    terminalOptions())
              << std::flush;
    return finish(*run, options, run->comparison.notModelled, false);
}

} // namespace

void addOptimise(CLI::App& app, int& status) {
    auto options = std::make_shared<OptimiseOptions>();
    CLI::App* command = app.add_subcommand(
        "optimise", "What frees capital: positions to close, to close in part, to roll, to move to a pot of their own");
    addCapitalOptions(*command, *options, true);
    command->add_option("--legs", options->legs, "a suggestion acts on at most so many positions")
        ->check(CLI::Range(1, 20))
        ->capture_default_str();
    command->add_option("--keep-delta", options->deltaBand,
                        "a suggestion changes the delta of no underlying by more, reporting currency at spot");
    command->add_option("--keep-vega", options->vegaBand,
                        "a suggestion changes the vega of no underlying by more, per volatility point");
    command->callback([options, &status] { status = optimise(*options); });
}

} // namespace marginscope::cli
