#include "app/cli/options.h"
#include "app/cli/picture.h"
#include "app/cli/table_output.h"

#include "core/session/smiles.h"

#include <algorithm>
#include <iostream>

namespace marginscope::cli {

namespace {

struct SmilesOptions {
    std::string market;
    std::string underlying;
    std::string store;
    std::string format = "table";
    PictureOptions picture;
};

int smiles(const SmilesOptions& options, const std::string& programPath) {
    const Result<LoadedMarket> market = loadMarket(options.market, options.store);
    if (!market) return fail(market.error());
    tell(market->problems, market->notices);
    SmileOptions asked;
    if (!options.underlying.empty()) asked.underlying = AssetCode(options.underlying);
    const Result<MarketSmiles> found = marketSmiles(*market->market, asked, interruptibleJob());
    if (!found) return fail(found.error());
    const bool any = std::any_of(found->underlyings.begin(), found->underlyings.end(), [](const auto& underlying) {
        return std::any_of(underlying.expiries.begin(), underlying.expiries.end(),
                           [](const ExpirySmile& smile) { return smile.atmVol.has_value(); });
    });
    if (!any) {
        std::cerr << "marginscope-cli: the market has no volatilities\n";
        return MissingMarket;
    }
    std::cout << smilesOutput(*found, outputFormat(options.format), terminalOptions()) << std::flush;
    const std::string json =
        options.picture.image.empty() ? std::string() : smilesOutput(*found, OutputFormat::Json, {});
    if (const int status = drawPicture(options.picture, json, programPath); status != 0) return status;
    return market->problems.empty() ? Modelled : SomeNotModelled;
}

} // namespace

void addSmiles(CLI::App& app, int& status, const std::string& programPath) {
    auto options = std::make_shared<SmilesOptions>();
    CLI::App* command = app.add_subcommand(
        "smiles", "The market's volatilities: term structure, SVI fits, arbitrage, quotes that look wrong");
    command->add_option("MARKET", options->market, "market: a file, sample or store:NAME")->required();
    command->add_option("--underlying", options->underlying, "only this one");
    command->add_option("--store", options->store, "store file (default: in the user's data folder)");
    command->add_option("--format", options->format, "table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    addPictureOptions(*command, options->picture);
    command->callback([options, &status, programPath] { status = smiles(*options, programPath); });
}

} // namespace marginscope::cli
