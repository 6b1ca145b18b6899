// The words of capital questions, and the data they name.
#include "core/base/number.h"
#include "core/session/capital.h"
#include "core/session/hedge.h"

#include <algorithm>
#include <cctype>

namespace marginscope {

namespace {

std::optional<std::pair<std::string, std::string>> halves(std::string_view text, char mark) {
    const std::size_t place = text.find(mark);
    if (place == std::string_view::npos || place == 0 || place + 1 == text.size()) return std::nullopt;
    return std::pair(std::string(text.substr(0, place)), std::string(text.substr(place + 1)));
}

tl::unexpected<Error> badUsage(const std::string& expected, std::string_view found) {
    return failure(Reason::BadUsage, {expected + "; found " + std::string(found)});
}

} // namespace

Result<TradingCosts> loadCosts(const std::string& file) {
    if (file.empty()) return bundledCosts().costs;
    return costsFromFile(file).map([](const HedgeCosts& read) { return read.costs; });
}

Result<VenueRulebook> parseVenueRulebook(std::string_view text) {
    const auto parts = halves(text, '=');
    if (!parts) return badUsage("--venue takes VENUE=RULEBOOK, for instance okx=okx", text);
    return VenueRulebook{parts->first, parts->second};
}

Result<VenueOffset> parseVenueOffset(std::string_view text) {
    const auto parts = halves(text, '=');
    const auto venues = parts ? halves(parts->first, ',') : std::nullopt;
    std::string percent = parts ? parts->second : std::string();
    if (!percent.empty() && percent.back() == '%') percent.pop_back();
    const std::optional<double> number = parseNumber(percent);
    if (!venues || !number) return badUsage("--offset takes A,B=PERCENT, for instance deribit,okx=50", text);
    return VenueOffset{venues->first, venues->second, *number / 100.0};
}

Result<TransferLatency> parseLatency(std::string_view text) {
    const auto parts = halves(text, '=');
    const auto venues = parts ? halves(parts->first, ',') : std::nullopt;
    const std::optional<double> hours = parseNumber(parts ? std::string_view(parts->second) : text);
    if (!hours || (parts && !venues))
        return badUsage("--latency takes HOURS or A,B=HOURS, for instance okx,deribit=4", text);
    return venues ? TransferLatency{venues->first, venues->second, *hours} : TransferLatency{{}, {}, *hours};
}

Result<std::pair<AssetCode, double>> parseCoins(std::string_view text, const char* option) {
    const auto parts = halves(text, '=');
    const std::optional<double> number = parts ? parseNumber(parts->second) : std::nullopt;
    if (!number) return badUsage(std::string(option) + " takes UNDERLYING=NUMBER, for instance BTC=0.5", text);
    std::string name = parts->first;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::toupper(c); });
    return std::pair(AssetCode(name), *number);
}

Result<VenueRules> venueRules(const Portfolio& portfolio, const std::shared_ptr<const Rulebook>& ofBook,
                              const std::vector<VenueRulebook>& stated, const std::string& storePath) {
    VenueRules rules;
    std::vector<std::string> venues;
    const auto note = [&](const std::string& venue) {
        const std::string& name = venue.empty() ? ofBook->id : venue;
        if (std::find(venues.begin(), venues.end(), name) == venues.end()) venues.push_back(name);
    };
    for (const Position& position : portfolio.positions)
        note(position.venue);
    for (const CollateralBalance& balance : portfolio.collateral)
        note(balance.venue);
    std::string known;
    for (const std::string& venue : venues)
        known += (known.empty() ? "" : ", ") + venue;
    for (const VenueRulebook& each : stated) {
        if (std::find(venues.begin(), venues.end(), each.venue) == venues.end())
            return failure(Reason::UnknownName, {QT_TRANSLATE_NOOP("expected", "venue"), each.venue, known});
        Result<LoadedRulebook> loaded = loadRulebook(each.rulebook, {}, storePath);
        if (!loaded) return tl::unexpected<Error>(loaded.error());
        rules.rulebooks[each.venue] = loaded->rulebook;
    }
    const std::vector<RulebookSummary>& bundled = bundledRulebooks();
    for (const std::string& venue : venues) {
        if (rules.rulebooks.contains(venue)) continue;
        const bool own = std::any_of(bundled.begin(), bundled.end(),
                                     [&](const RulebookSummary& summary) { return summary.id == venue; });
        if (venue == ofBook->id) {
            rules.rulebooks[venue] = ofBook;
        } else if (own) {
            Result<LoadedRulebook> loaded = loadRulebook(venue, {}, storePath);
            if (!loaded) return tl::unexpected<Error>(loaded.error());
            rules.rulebooks[venue] = loaded->rulebook;
        } else {
            rules.rulebooks[venue] = ofBook;
            rules.notices.push_back({QT_TRANSLATE_NOOP("venues", "There is no rulebook named %1: it is margined by the "
                                                                 "book's, %2."),
                                     {venue, ofBook->id}});
        }
    }
    return rules;
}

} // namespace marginscope
