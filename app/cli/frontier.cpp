#include "app/cli/capital_options.h"
#include "app/cli/table_output.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct FrontierOptions : CapitalOptions {
    FrontierQuestion question;
    std::string measure = "worst";
    CovarianceWords covariance;
    std::vector<std::string> returns;
};

Result<FrontierQuestion> questionOf(const FrontierOptions& options) {
    FrontierQuestion question = options.question;
    question.spec.regime = options.regimeValue();
    question.spec.level = options.levelValue();
    question.spec.measure =
        options.measure == "es" ? CoverageMeasure::ExpectedShortfall : CoverageMeasure::WorstScenario;
    Result<CovarianceChoice> choice = covarianceChoice(options.covariance);
    if (!choice) return tl::unexpected<Error>(choice.error());
    question.covariance = std::move(*choice);
    for (const std::string& text : options.returns) {
        const Result<std::pair<AssetCode, double>> stated = parseCoins(text, "--return");
        if (!stated) return tl::unexpected<Error>(stated.error());
        question.returns[stated->first] = stated->second;
    }
    return question;
}

int frontier(const FrontierOptions& options) {
    int status = Modelled;
    const std::optional<CapitalRun> run = capitalRun(options, status);
    if (!run) return status;
    const Result<FrontierQuestion> question = questionOf(options);
    if (!question) return fail(question.error());
    const RunInputs& inputs = run->loaded.inputs;
    const Result<FrontierAnswer> answer =
        answerFrontier(inputs, run->comparison, run->costs, *question, interruptibleJob());
    if (!answer) return fail(answer.error());
    std::cout << frontierOutput(inputs, run->comparison, run->costs, *answer, outputFormat(options.format),
                                terminalOptions())
              << std::flush;
    return finish(*run, options, run->comparison.notModelled, false);
}

} // namespace

void addFrontier(CLI::App& app, int& status) {
    auto options = std::make_shared<FrontierOptions>();
    CLI::App* command = app.add_subcommand(
        "frontier", "The least capital for each level of protection; mean-variance weights under a margin budget");
    addCapitalOptions(*command, *options, true);
    FrontierQuestion& question = options->question;
    command->add_option("--measure", options->measure, "what is covered: worst (scenario) or es (expected shortfall)")
        ->check(CLI::IsMember({"worst", "es"}))
        ->capture_default_str();
    command->add_option("--tail-level", question.spec.tail.level, "of the expected shortfall")->capture_default_str();
    command->add_option("--draws", question.draws, "scenarios of the expected shortfall")
        ->check(CLI::Range(100, 1000000))
        ->capture_default_str();
    command->add_option("--seed", question.seed, "of the draws")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_option("--horizon", options->covariance.horizon, "days of the draws");
    command->add_option("--steps", question.spec.steps, "shares of each hedge programme that are mixed")
        ->capture_default_str();
    command->add_option("--levels", question.spec.levels, "levels of coverage")->capture_default_str();
    command->add_option("--distance", question.spec.optionDistance, "of the strikes that are bought from spot")
        ->capture_default_str();
    addCovarianceOptions(*command, options->covariance);
    command->add_option("--return", options->returns,
                        "UNDERLYING=RETURN a year, BTC=0.1: weights are worked out; repeatable");
    command->add_option("--risk-aversion", question.riskAversion, "lambda of the weights")->capture_default_str();
    command->add_option("--capital", question.capital, "of the weights; the book's equity if not said");
    command->add_option("--budget", question.budget, "margin the weights may need; the capital if not said");
    command->add_flag("--long-only", question.longOnly, "no weight below 0");
    command->callback([options, &status] { status = frontier(*options); });
}

} // namespace marginscope::cli
