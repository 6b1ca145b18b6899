#include "app/cli/options.h"
#include "app/cli/table_output.h"

#include "core/report/messages.h"
#include "core/session/change.h"

#include <iostream>

namespace marginscope::cli {

namespace {

struct ChangeOptions {
    ChangeSide a, b;
    std::string market, rulebook, store;
    std::string marketA, marketB;
    std::vector<std::string> sets, setsA, setsB;
    std::string order = "forward";
    std::string level = "initial";
    std::string format = "table";
};

Result<ChangeSide> sideOf(const ChangeOptions& options, ChangeSide side, const std::string& market,
                          const std::vector<std::string>& sets) {
    side.market = !market.empty() ? market : !options.market.empty() ? options.market : "sample";
    if (side.rulebook.empty()) side.rulebook = options.rulebook;
    std::vector<std::string> all = options.sets;
    all.insert(all.end(), sets.begin(), sets.end());
    Result<std::vector<ParameterOverride>> overrides = overridesOf(all);
    if (!overrides) return tl::unexpected<Error>(overrides.error());
    side.overrides = std::move(*overrides);
    return side;
}

bool nothingModelled(const LoadedState& state, const std::vector<NotModelled>& rows) {
    return !state.state.portfolio->positions.empty() && rows.size() >= state.state.portfolio->positions.size();
}

int explain(const ChangeOptions& options) {
    if (refusesTwice(options.a.book, options.b.book)) return WrongUsage;
    const Result<ChangeSide> sideA = sideOf(options, options.a, options.marketA, options.setsA);
    if (!sideA) return fail(sideA.error());
    const Result<ChangeSide> sideB = sideOf(options, options.b, options.marketB, options.setsB);
    if (!sideB) return fail(sideB.error());
    const Result<LoadedState> a = loadState(*sideA, options.store);
    if (!a) return fail(a.error(), sideA->overrides);
    const Result<LoadedState> b = loadState(*sideB, options.store);
    if (!b) return fail(b.error(), sideB->overrides);
    tell(a->problems, a->notices);
    tell(b->problems, b->notices);
    const Result<ChangeReport> report = runChange(*a, *b, {}, interruptibleJob());
    if (!report) return fail(report.error());
    const ChangeExplain& change = report->change;
    if (nothingModelled(*a, change.notModelledA) || nothingModelled(*b, change.notModelledB)) {
        std::cerr << "marginscope-cli: no position of A or none of B could be modelled with its market\n";
        return MissingMarket;
    }
    const Level level = options.level == "maintenance" ? Level::Maintenance : Level::Initial;
    const ChangeOrder order = changeOrderFromWord(options.order).value_or(ChangeOrder::Forward);
    std::cout << changeOutput(*report, order, level, outputFormat(options.format), terminalOptions()) << std::flush;
    if (options.format != "json") {
        tellNotModelled(change.notModelledA, "A");
        tellNotModelled(change.notModelledB, "B");
    }
    const bool whole =
        change.notModelledA.empty() && change.notModelledB.empty() && a->problems.empty() && b->problems.empty();
    return whole ? Modelled : SomeNotModelled;
}

} // namespace

void addExplainChange(CLI::App& app, int& status) {
    auto options = std::make_shared<ChangeOptions>();
    CLI::App* command = app.add_subcommand(
        "explain-change", "why requirement, equity and excess of one saved state differ from those of another");
    command
        ->add_option("A", options->a.book,
                     "book of the first state: a file, - for standard input, sample:NAME or "
                     "store:NAME")
        ->required();
    command->add_option("B", options->b.book, "book of the second state")->required();
    command->add_option("--market", options->market, "market of both: a file, sample or store:NAME");
    command->add_option("--market-a", options->marketA, "market of A");
    command->add_option("--market-b", options->marketB, "market of B");
    command->add_option("--rulebook", options->rulebook,
                        "rulebook of both: ID, ID@VERSION or a file (default: each book's own, else deribit)");
    command->add_option("--rulebook-a", options->a.rulebook, "rulebook of A");
    command->add_option("--rulebook-b", options->b.rulebook, "rulebook of B");
    const auto set = [&](const char* name, std::vector<std::string>& into, const char* text) {
        command->add_option(name, into, text)->type_name("POINTER=VALUE")->expected(1)->take_all();
    };
    set("--set", options->sets, "override a rulebook parameter of both (repeatable)");
    set("--set-a", options->setsA, "override one of A");
    set("--set-b", options->setsB, "override one of B");
    command->add_option("--store", options->store, "store file (default: in the user's data folder)");
    command
        ->add_option("--order", options->order,
                     "order of replacement: forward, reverse, or average of both; JSON and CSV have all")
        ->check(CLI::IsMember({"forward", "reverse", "average"}))
        ->capture_default_str();
    command->add_option("--level", options->level, "of the table: initial or maintenance; JSON and CSV have both")
        ->check(CLI::IsMember({"initial", "maintenance"}))
        ->capture_default_str();
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->callback([options, &status] { status = explain(*options); });
}

} // namespace marginscope::cli
