#include "app/cli/options.h"

#include "core/report/number_text.h"

#include <iostream>

namespace {

void listFormats() {
    using namespace marginscope;
    for (const FormatLine& line : formatLines())
        std::cout << fitted(line.id, 20, false)
                  << fitted(std::string(line.reads ? "reads" : "") + (line.reads && line.writes ? ", " : "") +
                                (line.writes ? "writes" : ""),
                            16, false)
                  << fitted(line.extensions, 18, false) << line.title.english() << "\n";
}

} // namespace

int main(int argc, char** argv) {
    namespace cli = marginscope::cli;
    CLI::App app("Isolated, cross and portfolio margin of one book, side by side.", "marginscope-cli");
    app.set_version_flag("--version", "marginscope " MARGINSCOPE_VERSION);
    app.require_subcommand(0, 1);
    bool formats = false;
    app.add_flag("--list-formats", formats, "the file formats the program reads and writes");
    int status = cli::Modelled;
    cli::addCompare(app, status);
    cli::addVersus(app, status);
    cli::addAttribution(app, status);
    cli::addSurface(app, status, argv[0]);
    cli::addHits(app, status);
    cli::addHedge(app, status);
    cli::addLadder(app, status);
    cli::addExplainChange(app, status);
    cli::addReverseStress(app, status);
    cli::addOptimise(app, status);
    cli::addVenues(app, status);
    cli::addFrontier(app, status);
    cli::addRebalance(app, status);
    cli::addWhatIf(app, status);
    cli::addStress(app, status, argv[0]);
    cli::addGreeks(app, status, argv[0]);
    cli::addSmiles(app, status, argv[0]);
    cli::addTail(app, status, argv[0]);
    cli::addFiles(app, status);
    cli::addColumns(app, status);
    cli::addBatch(app, status);
    cli::addBench(app, status);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? cli::Modelled : cli::WrongUsage;
    }
    if (formats) {
        listFormats();
    } else if (app.get_subcommands().empty()) {
        std::cout << app.help();
        return cli::WrongUsage;
    }
    return cli::interrupted() ? cli::Interrupted : status;
}
