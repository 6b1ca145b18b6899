#include "app/cli/options.h"
#include "app/cli/picture.h"
#include "app/cli/table_output.h"

#include "core/session/greeks.h"

#include <algorithm>
#include <iostream>

namespace marginscope::cli {

namespace {

struct GreeksOptions {
    RunOptions run;
    std::string by = "position";
    std::string ladder;
    std::string move;
    std::string format = "table";
    PictureOptions picture;
};

constexpr const char* drawnLadder = "-0.3:0.3:61"; // of a picture, where none is asked for

Result<GreeksSpec> specOf(const GreeksOptions& options, const MarkedBook& book) {
    GreeksSpec spec;
    const bool drawn = !options.picture.image.empty();
    if (!options.ladder.empty() || drawn) {
        const Result<GreekLadderSpec> ladder = ladderFromWords(options.ladder.empty() ? drawnLadder : options.ladder);
        if (!ladder) return tl::unexpected<Error>(ladder.error());
        spec.ladder = *ladder;
    }
    if (!options.move.empty()) {
        const Result<ExplainedMove> move = moveFromWords(options.move, book);
        if (!move) return tl::unexpected<Error>(move.error());
        spec.move = *move;
    }
    return spec;
}

int greeks(const GreeksOptions& options, const std::string& programPath) {
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
    const Result<GreeksSpec> spec = specOf(options, *comparison->book);
    if (!spec) return fail(spec.error());
    const Result<GreeksReport> report = greeksReport(*comparison->book, *spec, interruptibleJob());
    if (!report) return fail(report.error());
    const GreeksBy by = greeksByFromWord(options.by).value_or(GreeksBy::Position);
    std::cout << greeksOutput(*comparison, *report, by, outputFormat(options.format), terminalOptions()) << std::flush;
    if (options.format != "json")
        tellNotModelled(comparison->notModelled);
    const std::string json =
        options.picture.image.empty() ? std::string() : greeksOutput(*comparison, *report, by, OutputFormat::Json, {});
    if (const int status = drawPicture(options.picture, json, programPath); status != 0) return status;
    return comparison->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addGreeks(CLI::App& app, int& status, const std::string& programPath) {
    auto options = std::make_shared<GreeksOptions>();
    CLI::App* command = app.add_subcommand(
        "greeks",
        "Delta, gamma, vega, theta, rho, vanna, volga of a book, over prices, and what they explain of a P&L");
    addRunOptions(*command, options->run);
    command->add_option("--by", options->by, "position, expiry, underlying or group")
        ->check(CLI::IsMember({"position", "expiry", "underlying", "group"}))
        ->capture_default_str();
    command->add_option("--ladder", options->ladder, "Greeks and P&L over price moves: FROM:TO:COUNT, -0.3:0.3:13 (with --image -0.3:0.3:61)");
    command->add_option("--explain", options->move,
                        "a move to explain: price=-0.1,vol=0.2,days=1,rate=0.01; BTC=-0.2 moves one underlying");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    addPictureOptions(*command, options->picture);
    command->callback([options, &status, programPath] { status = greeks(*options, programPath); });
}

} // namespace marginscope::cli
