#include "core/base/number.h"
#include "core/io/format_check.h"
#include "core/io/market_file.h"

#include <algorithm>

namespace marginscope {

namespace {

void addConfidence(JsonObjectText& object, std::string_view name, double confidence) {
    if (confidence != 1.0) object.add(name, confidence);
}

std::string assetJson(const AssetPrice& price) {
    JsonObjectText object;
    object.add("asset", price.asset.text()).add("price", price.price);
    addConfidence(object, "confidence", price.confidence);
    return object.text();
}

std::string perpetualJson(const PerpetualMarket& perpetual) {
    JsonObjectText object;
    object.add("price", perpetual.price);
    addConfidence(object, "confidence", perpetual.confidence);
    return object.add("funding_rate_8h", perpetual.fundingRate8h).text();
}

std::string sviJson(const SviParameters& svi) {
    JsonObjectText object;
    object.add("a", svi.a).add("b", svi.b).add("rho", svi.rho).add("m", svi.m).add("sigma", svi.sigma);
    return object.add("tau", svi.tau).text();
}

std::string pointsJson(const VolPoints& smile) {
    std::vector<std::string> rows;
    for (const VolPoint& point : smile.points)
        rows.push_back(JsonObjectText().add("strike", point.strike).add("vol", point.vol).text());
    return jsonArrayText(rows, "          ");
}

std::string expiryJson(const ExpiryMarket& expiry) {
    JsonObjectText object;
    object.add("expiry", formatTimestamp(expiry.expiry)).add("forward", expiry.forward).add("rate", expiry.rate);
    addConfidence(object, "forward_confidence", expiry.forwardConfidence);
    addConfidence(object, "rate_confidence", expiry.rateConfidence);
    addConfidence(object, "vol_confidence", expiry.volConfidence);
    if (const auto* listed = std::get_if<VolPoints>(&expiry.smile)) object.addRaw("vols", pointsJson(*listed));
    if (const auto* svi = std::get_if<SviParameters>(&expiry.smile)) object.addRaw("svi", sviJson(*svi));
    return object.text();
}

std::string underlyingJson(const UnderlyingMarket& market) {
    JsonObjectText object;
    object.add("underlying", market.underlying.text()).add("spot", market.spot);
    addConfidence(object, "confidence", market.confidence);
    object.add("average_daily_volume", market.averageDailyVolume);
    if (market.perpetual) object.addRaw("perpetual", perpetualJson(*market.perpetual));
    std::vector<std::string> expiries;
    for (const ExpiryMarket& expiry : market.expiries)
        expiries.push_back(expiryJson(expiry));
    return object.addRaw("expiries", jsonArrayText(expiries, "      ")).text();
}

/// What is known of one instrument: its mark, its quote, or both.
struct InstrumentRow {
    const std::string* symbol = nullptr;
    std::optional<double> mark;
    Quote quote;
};

std::vector<InstrumentRow> instrumentRows(const MarketSnapshot& market) {
    std::vector<InstrumentRow> rows;
    for (const auto& [symbol, mark] : market.marks) {
        const Quote* quote = market.quote(symbol);
        rows.push_back({&symbol, mark, quote ? *quote : Quote{}});
    }
    for (const auto& [symbol, quote] : market.quotes)
        if (!market.marks.contains(symbol)) rows.push_back({&symbol, std::nullopt, quote});
    std::sort(rows.begin(), rows.end(),
              [](const InstrumentRow& a, const InstrumentRow& b) { return *a.symbol < *b.symbol; });
    return rows;
}

std::string instrumentJson(const InstrumentRow& row) {
    JsonObjectText object;
    object.add("symbol", *row.symbol).add("mark", row.mark).add("bid", row.quote.bid).add("ask", row.quote.ask);
    return object.add("open_interest", row.quote.openInterest).add("volume", row.quote.volume).text();
}

template<class Values, class Format>
std::string arrayOf(const Values& values, const Format& format) {
    std::vector<std::string> rows;
    for (const auto& value : values)
        rows.push_back(format(value));
    return jsonArrayText(rows, "  ");
}

} // namespace

std::string writeMarketJson(const MarketSnapshot& market) {
    std::string text = "{\n  \"format\": " + quoteJson(marketFormat);
    text += ",\n  \"name\": " + quoteJson(market.name);
    text += ",\n  \"as_of\": " + quoteJson(formatTimestamp(market.asOf));
    text += ",\n  \"currency\": " + quoteJson(market.currency.text());
    text += ",\n  \"assets\": " + arrayOf(market.assets, assetJson);
    text += ",\n  \"underlyings\": " + arrayOf(market.underlyings, underlyingJson);
    text += ",\n  \"instruments\": " + arrayOf(instrumentRows(market), instrumentJson);
    return text + "\n}\n";
}

} // namespace marginscope
