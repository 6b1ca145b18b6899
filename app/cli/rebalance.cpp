#include "app/cli/capital_options.h"
#include "app/cli/table_output.h"

#include "core/base/number.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct RebalanceOptions : CapitalOptions {
    RebalanceQuestion question;
    std::vector<std::string> bands, targets;
    std::string backTo = "target";
    CovarianceWords covariance;
    bool noPath = false;
};

/// "BTC=0.5" or a share of the gross delta, "5%" or "0.05".
Result<void> addBand(RebalanceSpec& spec, const std::string& text) {
    if (text.find('=') != std::string::npos) {
        const Result<std::pair<AssetCode, double>> stated = parseCoins(text, "--band");
        if (!stated) return tl::unexpected<Error>(stated.error());
        spec.bands[stated->first] = stated->second;
        return {};
    }
    const bool percent = !text.empty() && text.back() == '%';
    const std::optional<double> share = parseNumber(percent ? text.substr(0, text.size() - 1) : text);
    if (!share)
        return failure(Reason::BadUsage, {"--band takes UNDERLYING=COINS or a share such as 5%; found " + text});
    spec.bandShare = percent ? *share / 100.0 : *share;
    return {};
}

Result<RebalanceQuestion> questionOf(const RebalanceOptions& options) {
    RebalanceQuestion question = options.question;
    question.spec.regime = options.regimeValue();
    question.spec.level = options.levelValue();
    question.spec.toEdge = options.backTo == "edge";
    question.withPath = !options.noPath;
    for (const std::string& text : options.bands)
        if (const Result<void> added = addBand(question.spec, text); !added)
            return tl::unexpected<Error>(added.error());
    for (const std::string& text : options.targets) {
        const Result<std::pair<AssetCode, double>> stated = parseCoins(text, "--target");
        if (!stated) return tl::unexpected<Error>(stated.error());
        question.spec.targets[stated->first] = stated->second;
    }
    Result<CovarianceChoice> choice = covarianceChoice(options.covariance);
    if (!choice) return tl::unexpected<Error>(choice.error());
    question.covariance = std::move(*choice);
    return question;
}

int rebalance(const RebalanceOptions& options) {
    int status = Modelled;
    const std::optional<CapitalRun> run = capitalRun(options, status);
    if (!run) return status;
    const Result<RebalanceQuestion> question = questionOf(options);
    if (!question) return fail(question.error());
    const RunInputs& inputs = run->loaded.inputs;
    const Result<RebalanceAnswer> answer =
        answerRebalance(inputs, run->comparison, run->costs, *question, interruptibleJob());
    if (!answer) return fail(answer.error());
    tell(answer->problems, {});
    std::cout << rebalancingOutput(inputs, run->comparison, run->costs, answer->report, outputFormat(options.format),
                                   terminalOptions())
              << std::flush;
    return finish(*run, options, run->comparison.notModelled, !answer->problems.empty());
}

} // namespace

void addRebalance(CLI::App& app, int& status) {
    auto options = std::make_shared<RebalanceOptions>();
    CLI::App* command = app.add_subcommand(
        "rebalance", "How far the delta has drifted, what brings it back, and what hedging costs over a path");
    addCapitalOptions(*command, *options, true);
    RebalanceQuestion& question = options->question;
    command->add_option("--band", options->bands,
                        "UNDERLYING=COINS about the target, or a share of the gross delta (5%); repeatable");
    command->add_option("--target", options->targets, "UNDERLYING=COINS of delta, 0 if not said; repeatable");
    command->add_option("--back-to", options->backTo, "target or edge (of the band)")
        ->check(CLI::IsMember({"target", "edge"}))
        ->capture_default_str();
    command->add_option("--steps", question.steps, "of the path")->capture_default_str();
    command->add_option("--step-days", question.daysPerStep, "days of a drawn step")->capture_default_str();
    command->add_option("--seed", question.seed, "of the drawn path")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str();
    command->add_flag("--no-path", options->noPath, "the drift alone");
    addCovarianceOptions(*command, options->covariance);
    command->callback([options, &status] { status = rebalance(*options); });
}

} // namespace marginscope::cli
