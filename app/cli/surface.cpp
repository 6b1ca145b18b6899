#include "app/cli/options.h"

#include "core/report/messages.h"

#include <cstdio>
#include <filesystem>
#include <iostream>
#include <sys/wait.h>
#include <unistd.h>

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
    std::string image, size, theme, view;
    std::string less;
    int dpi = 0;
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

// Beside this program, else on the PATH.
std::string desktopProgram(const std::string& programPath) {
    std::error_code ignored;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", ignored);
    for (const std::filesystem::path& base : {self, std::filesystem::path(programPath)}) {
        const std::filesystem::path beside = base.parent_path() / "marginscope";
        if (!base.empty() && access(beside.c_str(), X_OK) == 0 && !std::filesystem::is_directory(beside, ignored))
            return beside.string();
    }
    const char* path = std::getenv("PATH");
    for (const std::string& folder : CLI::detail::split(path ? path : "", ':'))
        if (access((folder + "/marginscope").c_str(), X_OK) == 0) return folder + "/marginscope";
    return {};
}

int runAndWait(std::vector<std::string> arguments) {
    std::vector<char*> argv;
    for (std::string& argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[0], argv.data());
        _exit(127);
    }
    int state = 0;
    if (child < 0 || waitpid(child, &state, 0) < 0 || !WIFEXITED(state)) return NothingReadable;
    return WEXITSTATUS(state);
}

// A result file that goes when the picture is made.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& text) {
        std::string pattern = (std::filesystem::temp_directory_path() / "marginscope-XXXXXX").string();
        const int handle = mkstemp(pattern.data());
        if (handle < 0) return;
        path_ = pattern;
        for (std::size_t at = 0; at < text.size();) {
            const ssize_t written = write(handle, text.data() + at, text.size() - at);
            if (written <= 0) break;
            at += static_cast<std::size_t>(written);
        }
        close(handle);
    }
    ~TemporaryFile() { std::remove(path_.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

int drawImage(const SurfaceOptions& options, const std::string& json, const std::string& programPath) {
    const std::string program = desktopProgram(programPath);
    if (program.empty()) {
        std::cerr
            << "marginscope-cli: pictures need the desktop program “marginscope” beside this one or on the PATH\n";
        return WrongUsage;
    }
    const TemporaryFile result(json);
    std::vector<std::string> arguments = {program, "render", result.path(), "--image", options.image};
    if (!options.size.empty()) arguments.insert(arguments.end(), {"--size", options.size});
    if (!options.theme.empty()) arguments.insert(arguments.end(), {"--theme", options.theme});
    if (!options.view.empty()) arguments.insert(arguments.end(), {"--view", options.view});
    if (options.dpi > 0) arguments.insert(arguments.end(), {"--dpi", std::to_string(options.dpi)});
    return runAndWait(std::move(arguments));
}

int surface(const SurfaceOptions& options, const std::string& programPath) {
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
    if (!options.less.empty()) {
        Result<LoadedBook> other = loadBook(options.less, sources->store);
        if (!other) return fail(other.error());
        tell(other->problems, other->notices);
        run->inputs.base = std::make_shared<const Portfolio>(std::move(other->portfolio));
    }
    const Result<Comparison> comparison = runComparison(run->inputs, ComparisonOptions{false}, interruptibleJob());
    if (!comparison) return fail(comparison.error());
    if (comparison->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    const Result<Surface> computed = runSurface(run->inputs, *spec, interruptibleJob());
    if (!computed) return fail(computed.error());

    const std::string json = writeSurface(*computed, *reading, *comparison);
    if (options.format == "json")
        std::cout << json << std::flush;
    else
        std::cout << writeSurfaceCsv(*computed, *reading) << std::flush;
    for (const NotModelled& row : comparison->notModelled)
        std::cerr << "not modelled: " << (row.row > 0 ? "row " + std::to_string(row.row) + " " : "") << row.instrument
                  << ": " << errorPhrase(row.error).english() << "\n";
    if (!options.image.empty())
        if (const int status = drawImage(options, json, programPath); status != 0) return status;
    return comparison->notModelled.empty() && run->problems.empty() ? Modelled : SomeNotModelled;
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
    command->add_option("--image", options->image, "also draw it: FILE.png, FILE.svg or FILE.pdf");
    command->add_option("--size", options->size, "size of the picture: WIDTHxHEIGHT");
    command->add_option("--dpi", options->dpi, "resolution of a PNG");
    command->add_option("--view", options->view, "map or relief")->check(CLI::IsMember({"map", "relief"}));
    command->add_option("--theme", options->theme, "light or dark")->check(CLI::IsMember({"light", "dark"}));
    command->callback([options, &status, programPath] { status = surface(*options, programPath); });
}

} // namespace marginscope::cli
