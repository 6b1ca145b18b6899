#include "app/cli/capital_options.h"
#include "app/cli/table_output.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct VenuesOptions : CapitalOptions {
    std::vector<std::string> venues, offsets, latencies;
    double within = 0.0;
};

Result<VenuesSpec> specOf(const VenuesOptions& options, const CapitalRun& run) {
    VenuesSpec spec;
    spec.regime = options.regimeValue();
    spec.level = options.levelValue();
    spec.withinHours = options.within;
    std::vector<VenueRulebook> stated;
    for (const std::string& text : options.venues) {
        Result<VenueRulebook> venue = parseVenueRulebook(text);
        if (!venue) return tl::unexpected<Error>(venue.error());
        stated.push_back(std::move(*venue));
    }
    for (const std::string& text : options.offsets) {
        Result<VenueOffset> offset = parseVenueOffset(text);
        if (!offset) return tl::unexpected<Error>(offset.error());
        spec.offsets.push_back(std::move(*offset));
    }
    for (const std::string& text : options.latencies) {
        Result<TransferLatency> latency = parseLatency(text);
        if (!latency) return tl::unexpected<Error>(latency.error());
        if (latency->a.empty())
            spec.latencyHours = latency->hours;
        else
            spec.latencies.push_back(std::move(*latency));
    }
    const RunInputs& inputs = run.loaded.inputs;
    Result<VenueRules> rules = venueRules(*inputs.portfolio, inputs.rulebook, stated, options.run.sources.store);
    if (!rules) return tl::unexpected<Error>(rules.error());
    tell({}, rules->notices);
    spec.rulebooks = std::move(rules->rulebooks);
    return spec;
}

int venues(const VenuesOptions& options) {
    int status = Modelled;
    const std::optional<CapitalRun> run = capitalRun(options, status);
    if (!run) return status;
    const Result<VenuesSpec> spec = specOf(options, *run);
    if (!spec) return fail(spec.error());
    const RunInputs& inputs = run->loaded.inputs;
    const Result<VenuesReport> report =
        venuesReport(*inputs.portfolio, *inputs.market, inputs.rulebook, *spec, interruptibleJob());
    if (!report) return fail(report.error());
    std::cout << venuesOutput(inputs, run->comparison, *report, outputFormat(options.format), terminalOptions())
              << std::flush;
    return finish(*run, options, report->notModelled(), false);
}

} // namespace

void addVenues(CLI::App& app, int& status) {
    auto options = std::make_shared<VenuesOptions>();
    CLI::App* command = app.add_subcommand(
        "venues", "The book split over its venues against one account: requirements, transfers, cheapest places");
    addCapitalOptions(*command, *options, false);
    command->add_option("--venue", options->venues,
                        "VENUE=RULEBOOK; repeatable. If not said: the rulebook of that name, else the book's");
    command->add_option("--offset", options->offsets,
                        "A,B=PERCENT of the netting saving of two venues that is granted; repeatable");
    command->add_option("--latency", options->latencies,
                        "HOURS a transfer takes (1 if not said), or A,B=HOURS for one pair; repeatable");
    command->add_option("--within", options->within, "hours within which a shortfall must be met")
        ->capture_default_str();
    command->callback([options, &status] { status = venues(*options); });
}

} // namespace marginscope::cli
