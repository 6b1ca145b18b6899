#include "core/session/tail.h"

#include "core/base/number.h"
#include "core/io/price_history.h"
#include "core/io/tail_file.h"
#include "core/io/text_file.h"
#include "core/market/edit.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <filesystem>

namespace marginscope {

namespace {

struct Assignment {
    std::string name;
    std::string value;
};

std::string withoutBlanks(std::string_view text) {
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.front())))
        text.remove_prefix(1);
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())))
        text.remove_suffix(1);
    return std::string(text);
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

std::optional<Assignment> assignment(std::string_view text) {
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) return std::nullopt;
    Assignment made{withoutBlanks(text.substr(0, equals)), withoutBlanks(text.substr(equals + 1))};
    if (made.name.empty() || made.value.empty()) return std::nullopt;
    return made;
}

/// "0.6" or "60%".
std::optional<double> shareOf(std::string text) {
    const bool percent = text.back() == '%';
    if (percent) text.pop_back();
    const std::optional<double> number = parseNumber(text);
    return number && percent ? std::optional(*number / 100.0) : number;
}

tl::unexpected<Error> badUsage(const char* expected, std::string_view found) {
    return failure(Reason::BadUsage, {std::string(expected) + std::string(found)});
}

} // namespace

Result<LoadedHistory> loadHistory(const AssetCode& underlying, bool ofVol, const std::string& location) {
    const Result<std::string> text = readTextFile(location);
    if (!text) return tl::unexpected<Error>(text.error().at({location, 0, 0, {}}));
    Result<PriceHistoryFile> file = readPriceHistory(*text, location);
    if (!file) return tl::unexpected<Error>(file.error());
    LoadedHistory loaded{underlying, ofVol, std::move(file->history), std::move(file->problems), {}, location};
    for (const FileNotice& notice : file->notices)
        loaded.notices.push_back(notice.text);
    return loaded;
}

std::vector<UnderlyingHistory> historiesOf(const std::vector<LoadedHistory>& loaded) {
    std::vector<UnderlyingHistory> histories;
    for (const LoadedHistory& each : loaded) {
        auto found = std::find_if(histories.begin(), histories.end(),
                                  [&](const UnderlyingHistory& known) { return known.underlying == each.underlying; });
        if (found == histories.end()) found = histories.insert(found, UnderlyingHistory{each.underlying, {}, {}});
        (each.ofVol ? found->vol : found->price) = each.history;
    }
    return histories;
}

std::optional<AssetCode> underlyingInName(const std::string& fileName, const std::vector<AssetCode>& known) {
    const std::string name = upper(std::filesystem::path(fileName).stem().string());
    std::optional<AssetCode> best;
    for (const AssetCode& code : known)
        if (name.find(code.text()) != std::string::npos && (!best || code.text().size() > best->text().size()))
            best = code;
    return best;
}

Result<StatedVol> parseStatedVol(std::string_view text) {
    const std::optional<Assignment> parts = assignment(text);
    const std::optional<double> vol = parts ? shareOf(parts->value) : std::nullopt;
    if (!vol || *vol < 0.0) return badUsage("a volatility is UNDERLYING=NUMBER, for instance BTC=0.6; found ", text);
    return StatedVol{AssetCode(upper(parts->name)), *vol};
}

Result<StatedCorrelation> parseStatedCorrelation(std::string_view text) {
    const std::optional<Assignment> parts = assignment(text);
    const std::size_t comma = parts ? parts->name.find(',') : std::string::npos;
    const std::optional<double> value =
        parts && comma != std::string::npos ? shareOf(parts->value) : std::optional<double>();
    if (!value || !(std::fabs(*value) <= 1.0))
        return badUsage("a correlation is ONE,OTHER=NUMBER from -1 to 1, for instance BTC,ETH=0.8; found ", text);
    const AssetCode one(upper(withoutBlanks(parts->name.substr(0, comma)))),
        other(upper(withoutBlanks(parts->name.substr(comma + 1))));
    if (one == other || one.empty() || other.empty())
        return badUsage("a correlation is of two different underlyings, for instance BTC,ETH=0.8; found ", text);
    return StatedCorrelation{one, other, *value};
}

Result<HistoryWord> parseHistoryWord(std::string_view text) {
    const std::optional<Assignment> parts = assignment(text);
    if (!parts) return badUsage("a history is UNDERLYING=FILE, for instance BTC=btc.csv; found ", text);
    return HistoryWord{AssetCode(upper(parts->name)), parts->value};
}

std::vector<ImpliedVol> impliedVols(const RunInputs& inputs, double days) {
    std::vector<ImpliedVol> implied;
    for (const UnderlyingMarket& market : inputs.market->underlyings) {
        std::optional<ImpliedVol> best;
        double least = 0.0;
        for (const ExpiryMarket& expiry : market.expiries) {
            const std::optional<double> vol = atmVol(*inputs.market, {market.underlying, expiry.expiry});
            const double ahead = 365.0 * yearsBetween(inputs.market->asOf, expiry.expiry) - inputs.shift.days;
            if (!vol || ahead <= 0.0 || (best && std::fabs(ahead - days) >= least)) continue;
            least = std::fabs(ahead - days);
            best = ImpliedVol{market.underlying, *vol * (1.0 + inputs.shift.vol), expiry.expiry};
        }
        if (best) implied.push_back(*best);
    }
    return implied;
}

Result<TailStudy> runTail(const RunInputs& inputs, const Comparison& comparison,
                          const std::vector<UnderlyingHistory>& histories, const TailStudySpec& spec, const Job& job) {
    TailSources sources{histories, impliedVols(inputs), {}};
    for (const UnderlyingMarket& market : inputs.market->underlyings)
        sources.known.push_back(market.underlying);
    return runTailStudy(comparison, sources, spec, job);
}

std::string tailOutput(const Comparison& comparison, const TailStudy& study, OutputFormat format,
                       const TailTextOptions& text) {
    switch (format) {
    case OutputFormat::Table:
        return tailText(comparison, study, text);
    case OutputFormat::Csv:
        return tailCsv(comparison, study);
    case OutputFormat::Json:
        break;
    }
    return writeTailStudy(comparison, study);
}

} // namespace marginscope
