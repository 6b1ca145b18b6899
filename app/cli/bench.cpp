#include "app/cli/options.h"

#include "core/session/bench_edits.h"
#include "core/session/bench_hedge.h"
#include "core/session/bench_pricing.h"
#include "core/session/bench_whatif.h"

#include <algorithm>
#include <iostream>

namespace marginscope::cli {

namespace {

struct BenchOptions {
    std::string format = "table";
    bool quick = false;
    std::vector<std::string> only;

    bool measures(const std::string& part) const {
        return only.empty() || std::find(only.begin(), only.end(), part) != only.end();
    }
};

BenchSection pricing(int rounds) {
    const PricingWork work = pricingWork();
    const std::vector<BenchCase> cases = pricingCases(work);
    return pricingSection(work, cases, bestTimes(cases, rounds), {{"scalar.hoisted", "scalar"}});
}

int bench(const BenchOptions& options) {
    const Result<LoadedRulebook> rulebook = loadRulebook(defaultRulebook);
    if (!rulebook) return fail(rulebook.error());
    const BenchSize size = options.quick ? BenchSize{50, std::nullopt} : BenchSize{5000, 16.0};
    BenchReport report{thisMachine(), {}};
    if (options.measures("pricing")) {
        report.sections.push_back(pricing(options.quick ? 1 : 25));
        report.sections.push_back(pricingLimits(report.sections.front()));
    }
    if (options.measures("edits"))
        report.sections.push_back(editsSection(bestTimes, rulebook->rulebook, {size}, options.quick ? 1 : 20));
    if (options.measures("hedge"))
        report.sections.push_back(options.quick ? hedgeSection(rulebook->rulebook, 10, 20, false, 1)
                                                : hedgeSection(rulebook->rulebook, 100, 200, true, 5));
    if (options.measures("whatif"))
        report.sections.push_back(whatIfSection(bestTimes, rulebook->rulebook, {{options.quick ? 20u : 100u, 16.0}},
                                                options.quick ? 1 : 20));
    std::cout << (options.format == "json" ? benchJson(report) : benchText(report)) << std::flush;
    return Modelled;
}

} // namespace

void addBench(CLI::App& app, int& status) {
    auto options = std::make_shared<BenchOptions>();
    CLI::App* command = app.add_subcommand(
        "bench", "How fast this machine prices and compares: the kernel against scalar formulas and its limit");
    command->add_option("--format", options->format, "table or json")
        ->check(CLI::IsMember({"table", "json"}))
        ->capture_default_str();
    command->add_flag("--quick", options->quick, "every row once, on a small book: shows that it works, not how fast");
    command->add_option("--only", options->only, "parts to measure: pricing, edits, hedge, whatif (repeatable; default: all)")
        ->check(CLI::IsMember({"pricing", "edits", "hedge", "whatif"}));
    command->callback([options, &status] { status = bench(*options); });
}

} // namespace marginscope::cli
