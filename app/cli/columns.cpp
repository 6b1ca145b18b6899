#include "app/cli/options.h"

#include "core/report/messages.h"
#include "core/session/regime_columns_output.h"

#include <algorithm>
#include <iostream>

namespace marginscope::cli {

namespace {

struct ColumnsOptions {
    RunOptions run;
    std::vector<std::string> columns;
    std::string format = "table";
    std::size_t reference = 1;
    int width = 100;
};

Result<std::vector<RegimeColumn>> chosenColumns(const std::vector<std::string>& words) {
    std::vector<RegimeColumn> columns;
    for (const std::string& word : words) {
        Result<RegimeColumn> column = parseColumn(word);
        if (!column) return tl::unexpected<Error>(column.error());
        columns.push_back(std::move(*column));
    }
    if (columns.empty())
        for (const Regime regime : allRegimes)
            columns.push_back({{}, regime});
    return columns;
}

bool anyFigures(const RegimeColumns& columns) {
    return std::any_of(columns.columns.begin(), columns.columns.end(),
                       [](const ColumnResult& column) { return column.hasFigures(); });
}

/// Without a single figure the first column's error decides; a book nothing of which is covered lacks its market.
int withoutFigures(const RegimeColumns& columns) {
    const ColumnResult& first = columns.columns.front();
    if (first.comparison) return MissingMarket;
    return fail(first.error.value_or(Error{}));
}

void tellAboutColumns(const RegimeColumns& columns) {
    for (const ColumnResult& column : columns.columns) {
        if (column.error)
            std::cerr << "column " << columnWord(column.column) << ": " << describe(*column.error) << "\n";
        else if (column.notCovered() > 0)
            std::cerr << "column " << columnWord(column.column) << ": " << column.notCovered()
                      << " rows of the book count in no regime\n";
    }
}

bool allModelled(const RegimeColumns& columns) {
    return std::all_of(columns.columns.begin(), columns.columns.end(),
                       [](const ColumnResult& column) { return column.hasFigures() && column.notCovered() == 0; });
}

int columns(const ColumnsOptions& options) {
    const Result<std::vector<RegimeColumn>> chosen = chosenColumns(options.columns);
    if (!chosen) return fail(chosen.error());
    if (options.reference < 1 || options.reference > chosen->size())
        return fail(Error{Reason::BadUsage, {"--reference takes the number of a column, from 1"}, {}});
    const Result<RunSources> sources = runSources(options.run);
    if (!sources) return fail(sources.error());
    const Result<LoadedRun> run = loadRun(*sources);
    if (!run) return fail(run.error(), sources->overrides);
    tellAbout(*run);
    const Result<RegimeColumns> made = runRegimeColumns(run->inputs, *chosen, options.reference - 1,
                                                        storedRulebooks(sources->store), interruptibleJob());
    if (!made) return fail(made.error());
    if (options.format == "json")
        std::cout << columnsJson(*made) << std::flush;
    else if (options.format == "csv")
        std::cout << columnsCsv(*made) << std::flush;
    else
        std::cout << columnsText(*made, options.width) << std::flush;
    tellAboutColumns(*made);
    if (!anyFigures(*made)) return withoutFigures(*made);
    return allModelled(*made) && run->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addColumns(CLI::App& app, int& status) {
    auto options = std::make_shared<ColumnsOptions>();
    CLI::App* command =
        app.add_subcommand("columns", "Any regimes of any rulebooks side by side, and why their figures differ");
    addRunOptions(*command, options->run);
    command
        ->add_option("--column", options->columns,
                     "RULEBOOK:REGIME, for instance deribit@2026-09-23:cross; REGIME alone takes --rulebook "
                     "(repeatable; default: its three regimes)")
        ->expected(1)
        ->take_all();
    command->add_option("--reference", options->reference, "number of the column the others are compared with, from 1")
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_option("--width", options->width, "characters in a line of the table")->capture_default_str();
    command->callback([options, &status] { status = columns(*options); });
}

} // namespace marginscope::cli
