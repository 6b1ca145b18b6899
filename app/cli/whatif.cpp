#include "app/cli/options.h"
#include "app/cli/table_output.h"

#include "core/report/messages.h"
#include "core/session/documents.h"
#include "core/session/what_if_tree.h"
#include "core/session/whatif.h"

#include <filesystem>
#include <iostream>

namespace marginscope::cli {

namespace {

struct TradeOptions {
    RunOptions run;
    std::vector<std::string> trades;
    std::string tradesFile;
    std::string sizes = "0:2:41";
    std::string saveAs;
    std::string format = "table", at = "mark";
    bool noHits = false;
};

std::string typedText(const TradeOptions& options) {
    std::string text;
    for (const std::string& trade : options.trades)
        text += trade + "\n";
    return text;
}

void append(TradeLines& lines, TradeLines more) {
    std::move(more.lines.begin(), more.lines.end(), std::back_inserter(lines.lines));
    std::move(more.errors.begin(), more.errors.end(), std::back_inserter(lines.errors));
}

Result<TradeLines> linesOf(const TradeOptions& options) {
    if (options.trades.empty() && options.tradesFile.empty())
        return failure(Reason::BadUsage, {"give a trade: --trade \"buy 5 BTC-25DEC26-80000-P\", or --trades FILE"});
    TradeLines lines = parseTradeLines(typedText(options));
    if (options.tradesFile.empty()) return lines;
    Result<TradeLines> file = tradeLinesOfFile(options.tradesFile);
    if (!file) return file;
    append(lines, std::move(*file));
    return lines;
}

std::string lineOf(const std::string& text, int number) {
    std::size_t at = 0;
    for (int i = 1; i < number; ++i)
        at = text.find('\n', at) + 1;
    return text.substr(at, text.find('\n', at) - at);
}

// The line with the token underlined, where it was typed.
void tellOf(const TradeLineError& error, const std::string& typed) {
    const TextSpan& place = error.token.place;
    const std::string& file = error.error.place.file;
    std::cerr << "not read: " << (file.empty() ? "" : file + ": ") << lineErrorPhrase(error).english() << "\n";
    if (!file.empty()) return;
    std::cerr << "  " << lineOf(typed, place.line) << "\n  " << std::string(static_cast<std::size_t>(place.column - 1), ' ')
              << std::string(static_cast<std::size_t>(std::max(place.length, 1)), '^') << "\n";
}

void tellOf(const WhatIfReport& report) {
    for (const WhatIfLeg& leg : report.whatIf.legs)
        if (leg.error)
            std::cerr << "not modelled: " << leg.leg.instrument.symbol << ": " << errorPhrase(*leg.error).english() << "\n";
    tellNotModelled(report.whatIf.before->notModelled);
}

/// The book after the trades, as what-if of the one it came from: never to be mistaken for it.
Portfolio asWhatIf(const WhatIfReport& report, const LoadedRun& run, const std::string& location) {
    const bool isPlace = location.starts_with("sample:") || location.starts_with("store:");
    const std::string base = location == "-" ? std::string()
                             : isPlace       ? location
                                             : std::filesystem::absolute(location).lexically_normal().string();
    return whatIfOf(report.whatIf.portfolio, base, run.inputs.portfolio->name, {});
}

int whatIf(const TradeOptions& options) {
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<TradeLines> lines = linesOf(options);
    if (!lines) return fail(lines.error());
    const Result<SizeCurveSpec> sizes = sizeCurveFromWords(options.sizes);
    if (!sizes) return fail(sizes.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    WhatIfDesk desk;
    const TradeAt at = *tradeAtFromWord(options.at);
    TicketLegs ticket = desk.legs(run->inputs, *lines, at);
    for (const TradeLineError& error : ticket.errors)
        tellOf(error, typedText(options));
    if (ticket.legs.empty()) {
        std::cerr << "marginscope-cli: no trade could be read\n";
        return NothingReadable;
    }
    WhatIfOptions what;
    what.curve = *sizes;
    what.hits = !options.noHits;
    what.at = at;
    Result<WhatIfReport> report = desk.run(run->inputs, ticket.legs, what, interruptibleJob());
    if (!report) return fail(report.error());
    report->lines = std::move(ticket.lines);
    report->unread = std::move(ticket.errors);
    if (report->whatIf.before->nothingModelled() && report->whatIf.after->nothingModelled()) {
        std::cerr << "marginscope-cli: no position of the book could be modelled with this market\n";
        return MissingMarket;
    }
    if (!options.saveAs.empty())
        if (const Result<void> saved = saveBook(asWhatIf(*report, *run, options.run.sources.book), options.saveAs); !saved)
            return fail(saved.error());
    std::cout << whatIfOutput(*report, outputFormat(options.format), terminalOptions()) << std::flush;
    if (options.format != "json") tellOf(*report);
    return report->incomplete() || !run->problems.empty() ? SomeNotModelled : Modelled;
}

} // namespace

void addWhatIf(CLI::App& app, int& status) {
    auto options = std::make_shared<TradeOptions>();
    CLI::App* command =
        app.add_subcommand("whatif", "What trades would do: every regime before and after, what is freed, and why");
    addRunOptions(*command, options->run);
    command
        ->add_option("--trade", options->trades,
                     "a trade: \"buy 5 BTC-25DEC26-80000-P @ 0.02 fee 12\", \"close SYMBOL\", "
                     "\"strangle BTC 25DEC26 80000 110000 x -2\", \"delta-hedge BTC\" (repeatable)")
        ->expected(1)
        ->take_all();
    command->add_option("--trades", options->tradesFile, "a file of such lines, or of tab-separated columns");
    command->add_option("--size-curve", options->sizes, "multiples of the trade to look at: FROM:TO:COUNT")
        ->capture_default_str();
    command
        ->add_option("--at", options->at,
                     "what trades without a price are done at: mark, touch (the ask when buying, the bid when selling) or "
                     "mid; a side that is not quoted is done at the mark, with a note")
        ->check(CLI::IsMember({"mark", "touch", "mid"}))
        ->capture_default_str();
    command->add_flag("--no-hits", options->noHits, "leave out the distances to a margin call");
    command->add_option("--save-as", options->saveAs, "write the book after the trades to a file (JSON or CSV)");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = whatIf(*options); });
}

} // namespace marginscope::cli
