#include "app/cli/options.h"
#include "app/cli/table_output.h"

#include "core/session/ladder.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct LadderOptions {
    RunOptions run;
    std::vector<std::string> prices;
    double vol = 0.0;
    double pin = LadderSpec{}.pinBand;
    int days = 0;
    std::string level = "initial";
    std::string format = "table";
};

int ladder(const LadderOptions& options) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    const Result<Comparison> comparison = runComparison(run->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return fail(comparison.error());
    const Result<MarketMove> move = ladderMove(options.prices, options.vol, *comparison->book);
    if (!move) return fail(move.error());
    LadderSpec spec;
    spec.move = *move;
    spec.pinBand = options.pin;
    spec.rollDays = options.days;
    const Result<ExpiryLadder> found = runLadder(run->inputs, spec, interruptibleJob());
    if (!found) return fail(found.error());
    if (comparison->nothingModelled() && found->steps.empty()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    const Level level = options.level == "maintenance" ? Level::Maintenance : Level::Initial;
    std::cout << ladderOutput(*comparison, *found, level, outputFormat(options.format), terminalOptions())
              << std::flush;
    if (options.format != "json")
        tellNotModelled(found->notModelled);
    return found->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addLadder(CLI::App& app, int& status) {
    auto options = std::make_shared<LadderOptions>();
    CLI::App* command = app.add_subcommand(
        "ladder",
        "requirement, equity and excess after each expiry: what settles, which hedge disappears, margin calls");
    addRunOptions(*command, options->run);
    command
        ->add_option("--price", options->prices,
                     "move prices at once: -0.1 all of them, BTC=-0.1 one underlying (repeatable)")
        ->type_name("[UNDERLYING=]MOVE")
        ->expected(1)
        ->take_all();
    command->add_option("--vol", options->vol, "move volatilities at once, relative: 0.2 = a fifth higher");
    command->add_option("--pin", options->pin, "an option this near its strike at expiry has two outcomes, share of it")
        ->capture_default_str();
    command->add_option("--days", options->days, "roll the book so many calendar days forward, day by day")
        ->capture_default_str();
    command->add_option("--level", options->level, "of the table: initial or maintenance; JSON and CSV have both")
        ->check(CLI::IsMember({"initial", "maintenance"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = ladder(*options); });
}

} // namespace marginscope::cli
