#include "app/cli/options.h"

#include "core/report/messages.h"

#include <cstdlib>
#include <iostream>
#include <sys/ioctl.h>
#include <unistd.h>

namespace marginscope::cli {

namespace {

struct CompareOptions {
    RunOptions run;
    std::string format = "table";
    std::vector<std::string> regimes;
    bool explain = false;
    std::string explainCells;
    std::string keep;
};

int terminalWidth() {
    winsize size{};
    if (isatty(STDOUT_FILENO) == 0 || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 72) return 100;
    return std::min<int>(size.ws_col, 140);
}

bool wantsColour() {
    return isatty(STDOUT_FILENO) != 0 && std::getenv("NO_COLOR") == nullptr;
}

std::vector<Regime> chosenRegimes(const std::vector<std::string>& words) {
    std::vector<Regime> regimes;
    for (const std::string& word : words)
        if (const std::optional<Regime> regime = regimeFromWord(word)) regimes.push_back(*regime);
    return regimes.empty() ? std::vector<Regime>(allRegimes.begin(), allRegimes.end()) : regimes;
}

OutputFormat outputFormat(const std::string& word) {
    return word == "json" ? OutputFormat::Json : word == "csv" ? OutputFormat::Csv : OutputFormat::Table;
}

int compare(const CompareOptions& options) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    const Result<Comparison> comparison = runComparison(run->inputs, {}, interruptibleJob());
    if (!comparison) return fail(comparison.error());

    TextTableOptions table;
    table.width = terminalWidth();
    table.colour = wantsColour();
    table.explain = options.explain;
    table.regimes = chosenRegimes(options.regimes);
    ComparisonFileOptions json;
    json.regimes = table.regimes;
    if (!options.explainCells.empty())
        json.detail = options.explainCells == "all" ? ExplainDetail::EveryCell : ExplainDetail::BindingCells;
    std::cout << comparisonOutput(*comparison, outputFormat(options.format), table, json) << std::flush;
    if (!options.keep.empty()) {
        const Result<std::int64_t> kept = keepComparison(*comparison, options.keep, sources->store);
        if (!kept) return fail(kept.error());
        std::cerr << "kept as comparison " << *kept << "\n";
    }
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    return comparison->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addCompare(CLI::App& app, int& status) {
    auto options = std::make_shared<CompareOptions>();
    CLI::App* command = app.add_subcommand("compare", "Isolated, cross and portfolio margin of one book, side by side");
    addRunOptions(*command, options->run);
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_option("--regime", options->regimes, "show only this regime (repeatable)")
        ->check(CLI::IsMember({"isolated", "cross", "portfolio"}))
        ->delimiter(',');
    command->add_flag("--explain", options->explain,
                      "print where every figure comes from (table and csv; JSON always has it)");
    command
        ->add_option(
            "--explain-cells", options->explainCells,
            "cells of the risk matrix opened in the JSON tree: all or binding (default: all up to 12 positions)")
        ->check(CLI::IsMember({"all", "binding"}));
    command->add_option("--keep", options->keep, "keep the result in the store under this label");
    command->callback([options, &status] { status = compare(*options); });
}

} // namespace marginscope::cli
