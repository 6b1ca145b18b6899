#include "app/cli/options.h"
#include "app/cli/picture.h"

#include <cstdio>
#include <iostream>

namespace marginscope::cli {

namespace {

struct SurfaceOptions {
    RunOptions run;
    std::string of = "excess:portfolio";
    std::string x = "price";
    std::string y = "vol";
    std::string grid = "41x41";
    std::string xRange, yRange;
    std::string format = "csv";
    PictureOptions picture;
    std::string less;
};

std::optional<std::pair<double, double>> parseRange(const std::string& text) {
    double from = 0.0, to = 0.0;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%lf:%lf%c", &from, &to, &rest) != 2) return std::nullopt;
    return std::pair(from, to);
}

Result<SurfaceAxis> axisOf(const std::string& word, const std::string& range, int count) {
    const std::optional<SurfaceAxis> named = axisFromName(word, count);
    if (!named)
        return failure(
            Reason::UnknownName,
            {"axis", word, "price, vol, basis (of all, or of one: price:BTC), days, correlation:BTC:ETH[:VOLRATIO]"});
    SurfaceAxis axis = *named;
    if (range.empty()) return axis;
    const auto parsed = parseRange(range);
    if (!parsed) return failure(Reason::BadUsage, {"a range is FROM:TO, for instance -0.3:0.3; found " + range});
    axis.from = parsed->first;
    axis.to = parsed->second;
    return axis;
}

Result<SurfaceSpec> specOf(const SurfaceOptions& options) {
    int columns = 0, rows = 0;
    char rest = 0;
    if (std::sscanf(options.grid.c_str(), "%dx%d%c", &columns, &rows, &rest) != 2)
        return failure(Reason::BadUsage, {"--grid takes COLUMNSxROWS, for instance 41x41; found " + options.grid});
    const Result<SurfaceAxis> x = axisOf(options.x, options.xRange, columns),
                              y = axisOf(options.y, options.yRange, rows);
    if (!x) return tl::unexpected<Error>(x.error());
    if (!y) return tl::unexpected<Error>(y.error());
    return SurfaceSpec{*x, *y};
}

/// Reads the book that is taken off and margins it as it stands.
Result<void> lessOf(const SurfaceOptions& options, const RunSources& sources, LoadedRun& run,
                    std::optional<Comparison>& less, bool& allRead) {
    Result<LoadedBook> other = loadBook(options.less, sources.store);
    if (!other) return tl::unexpected<Error>(other.error());
    tell(other->problems, other->notices);
    allRead = allRead && other->problems.empty();
    RunInputs inputs = run.inputs;
    inputs.portfolio = std::make_shared<const Portfolio>(std::move(other->portfolio));
    Result<Comparison> compared = runComparison(inputs, ComparisonOptions{false}, interruptibleJob());
    if (!compared) return tl::unexpected<Error>(compared.error());
    less = std::move(*compared);
    run.inputs.base = inputs.portfolio;
    return {};
}

int surface(const SurfaceOptions& options, const std::string& programPath) {
    if (refusesTwice(options.run.sources.book, options.less)) return WrongUsage;
    const std::optional<SurfaceReading> reading = readingFromWord(options.of);
    if (!reading)
        return fail(Error{Reason::UnknownName,
                          {"quantity", options.of,
                           "pnl, equity, equity:REGIME, initial:REGIME, maintenance:REGIME, excess:REGIME, "
                           "excess:REGIME:maintenance, delta, gamma, vega, theta"},
                          {}});
    Result<SurfaceSpec> spec = specOf(options);
    if (!spec) return fail(spec.error());
    spec->greeks = isGreek(reading->quantity);
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    bool allRead = run->problems.empty();
    const Result<Comparison> comparison = runComparison(run->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return fail(comparison.error());
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    std::optional<Comparison> less;
    if (!options.less.empty()) {
        if (const Result<void> sound = lessOf(options, *sources, *run, less, allRead); !sound)
            return fail(sound.error());
        if (less->nothingModelled()) {
            std::cerr << "marginscope-cli: no position of the book that is taken off could be modelled with this market\n";
            return MissingMarket;
        }
    }
    const Result<Surface> computed = runSurface(run->inputs, *spec, interruptibleJob());
    if (!computed) return fail(computed.error());

    const std::string json = writeSurface(*computed, *reading, *comparison, less ? &*less : nullptr);
    if (options.format == "json")
        std::cout << json << std::flush;
    else
        std::cout << writeSurfaceCsv(*computed, *reading) << std::flush;
    tellNotModelled(comparison->notModelled);
    if (less) tellNotModelled(less->notModelled, less->book->portfolioName);
    if (const int status = drawPicture(options.picture, json, programPath); status != 0) return status;
    const bool whole = allRead && comparison->notModelled.empty() && (!less || less->notModelled.empty());
    return whole ? Modelled : SomeNotModelled;
}

} // namespace

void addSurface(CLI::App& app, int& status, const std::string& programPath) {
    auto options = std::make_shared<SurfaceOptions>();
    CLI::App* command =
        app.add_subcommand("surface", "P&L, equity, requirement or excess over moves of price, volatility and time");
    addRunOptions(*command, options->run);
    command
        ->add_option("--of", options->of,
                     "pnl, equity, initial:REGIME, maintenance:REGIME, excess:REGIME[:maintenance], delta, gamma, "
                     "vega, theta")
        ->capture_default_str();
    command->add_option("--x", options->x, "axis across: price, vol, basis, days, price:BTC, correlation:BTC:ETH")
        ->capture_default_str();
    command->add_option("--y", options->y, "axis up: likewise")->capture_default_str();
    command->add_option("--less", options->less,
                        "another book: the surface of the book less that of this one (frontiers stay the book's)");
    command->add_option("--grid", options->grid, "nodes: COLUMNSxROWS")->capture_default_str();
    command->add_option("--x-range", options->xRange, "FROM:TO of the axis across (relative moves or days)");
    command->add_option("--y-range", options->yRange, "FROM:TO of the axis up");
    command->add_option("--format", options->format, "csv or json")
        ->check(CLI::IsMember({"csv", "json"}))
        ->capture_default_str();
    addPictureOptions(*command, options->picture);
    command->add_option("--view", options->picture.view, "map or relief")->check(CLI::IsMember({"map", "relief"}));
    command->callback([options, &status, programPath] { status = surface(*options, programPath); });
}

} // namespace marginscope::cli
