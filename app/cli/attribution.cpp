#include "app/cli/options.h"

#include "core/session/attribution.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct AttributionOptions {
    RunOptions run;
    std::string regime = "portfolio";
    std::string level = "initial";
    std::string format = "table";
    std::size_t positions = AttributionSpec{}.positionLimit;
    std::size_t pairs = AttributionSpec{}.pairLimit;
};

AttributionSpec specOf(const AttributionOptions& options) {
    AttributionSpec spec;
    spec.regime = regimeFromWord(options.regime).value_or(Regime::Portfolio);
    spec.level = options.level == "maintenance" ? Level::Maintenance : Level::Initial;
    spec.positionLimit = options.positions;
    spec.pairLimit = options.pairs;
    return spec;
}

AttributionTextOptions textOptions() {
    AttributionTextOptions text;
    winsize size{};
    const bool terminal = isatty(STDOUT_FILENO) != 0;
    if (terminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0)
        text.width = std::clamp<int>(size.ws_col, 100, 140);
    else
        text.width = 120;
    text.colour = terminal && std::getenv("NO_COLOR") == nullptr;
    return text;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

int attribution(const AttributionOptions& options) {
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
    const Result<Attribution> attributed = attribute(*comparison, specOf(options), interruptibleJob());
    if (!attributed) return fail(attributed.error());
    std::cout << attributionOutput(*comparison, *attributed, outputFormat(options.format), textOptions()) << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    return comparison->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addAttribution(CLI::App& app, int& status) {
    auto options = std::make_shared<AttributionOptions>();
    CLI::App* command = app.add_subcommand(
        "attribution", "Who makes the requirement: what each position and hedge group needs alone, adds and saves");
    addRunOptions(*command, options->run);
    command->add_option("--regime", options->regime, "regime whose requirement is taken apart: portfolio or cross")
        ->check(CLI::IsMember({"portfolio", "cross"}))
        ->capture_default_str();
    command->add_option("--level", options->level, "initial or maintenance")
        ->check(CLI::IsMember({"initial", "maintenance"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command
        ->add_option("--positions", options->positions,
                     "books with more positions are taken by hedge group, the rest of them by underlying")
        ->check(CLI::Range(1, 100000))
        ->capture_default_str();
    command
        ->add_option("--pairs", options->pairs, "savings of pairs are worked out for so many positions, largest first")
        ->check(CLI::Range(0, 200))
        ->capture_default_str();
    command->callback([options, &status] { status = attribution(*options); });
}

} // namespace marginscope::cli
