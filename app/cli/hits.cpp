#include "app/cli/options.h"

#include "core/session/hits.h"

#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct HitOptions {
    RunOptions run;
    std::string underlying;
    std::string format = "table";
};

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

int hits(const HitOptions& options) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    const Result<Comparison> comparison = runComparison(run->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return fail(comparison.error());
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    HitSpec spec;
    spec.underlying = AssetCode(options.underlying);
    const Result<HitDistances> found = runHits(*comparison, spec, interruptibleJob());
    if (!found) return fail(found.error());
    const bool colour = isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
    std::cout << hitsOutput(*comparison, *found, outputFormat(options.format), {colour}) << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    return comparison->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addHits(CLI::App& app, int& status) {
    auto options = std::make_shared<HitOptions>();
    CLI::App* command = app.add_subcommand(
        "hits", "the smallest moves of price, volatility and time until an excess is zero or another scenario binds");
    addRunOptions(*command, options->run);
    command->add_option("--underlying", options->underlying, "the only one that moves; all together where not said");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = hits(*options); });
}

} // namespace marginscope::cli
