#include "app/cli/options.h"
#include "app/cli/table_output.h"

#include "core/session/versus.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct VersusOptions {
    RunOptions run;
    std::string other;
    std::string format = "table";
};

int versus(const VersusOptions& options) {
    if (refusesTwice(options.run.sources.book, options.other)) return WrongUsage;
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    Result<LoadedBook> other = loadBook(options.other, sources->store);
    if (!other) return fail(other.error());
    tell(other->problems, other->notices);
    RunInputs inputs = run->inputs;
    inputs.portfolio = std::make_shared<const Portfolio>(std::move(other->portfolio));
    const Result<Versus> found = runVersus(inputs, run->inputs.portfolio, interruptibleJob());
    if (!found) return fail(found.error());
    if (found->a->nothingModelled() || found->b->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of one of the books could be modelled with this market\n";
        return MissingMarket;
    }
    std::cout << versusOutput(*found, *run->inputs.portfolio, *inputs.portfolio, outputFormat(options.format),
                              terminalOptions())
              << std::flush;
    if (options.format != "json")
        for (const auto* comparison : {found->a.get(), found->b.get()})
            tellNotModelled(comparison->notModelled, comparison->book->portfolioName);
    const bool whole = found->a->notModelled.empty() && found->b->notModelled.empty() && run->problems.empty() &&
                       other->problems.empty();
    return whole ? Modelled : SomeNotModelled;
}

} // namespace

void addVersus(CLI::App& app, int& status) {
    auto options = std::make_shared<VersusOptions>();
    CLI::App* command = app.add_subcommand(
        "versus", "two books side by side under one market and rulebook, and what the second one changes");
    addRunOptions(*command, options->run);
    command->add_option("OTHER", options->other, "the second book: as BOOK")->required();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = versus(*options); });
}

} // namespace marginscope::cli
