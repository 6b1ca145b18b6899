#include "core/io/smiles_file.h"

#include "core/report/messages.h"
#include "core/report/smiles_table.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace marginscope {

namespace {

using Json = nlohmann::ordered_json;

Json maybe(const std::optional<double>& value) {
    return value ? Json(*value) : Json(nullptr);
}

Json sviJson(const SviParameters& p, double years) {
    return {{"a", p.a}, {"b", p.b}, {"rho", p.rho}, {"m", p.m}, {"sigma", p.sigma}, {"tau", p.tau.value_or(years)}};
}

Json spanJson(const ArbitrageSpan& span, const std::string& text) {
    return {{"from", span.from}, {"to", span.to}, {"worst_at", span.worstAt}, {"worst", span.worst}, {"text", text}};
}

Json pointsJson(const ExpirySmile& smile) {
    Json points = Json::array();
    for (const SmilePoint& point : smile.points)
        points.push_back({{"strike", point.strike},
                          {"log_moneyness", point.logMoneyness},
                          {"vol", point.vol},
                          {"fitted", maybe(point.fitted)},
                          {"deviation", point.fitted ? Json(point.deviation) : Json(nullptr)},
                          {"weight", point.weight}});
    return points;
}

/// √ of the mean of the squared residuals, every listed volatility alike.
Json plainError(const ExpirySmile& smile) {
    double squares = 0.0;
    for (const SmilePoint& point : smile.points)
        squares += std::pow(point.vol - point.fitted.value_or(point.vol), 2);
    return std::sqrt(squares / static_cast<double>(smile.points.size()));
}

Json expiryJson(const ExpirySmile& smile) {
    Json out = {{"expiry", formatTimestamp(smile.expiry)},
                {"years", smile.years},
                {"forward", smile.forward},
                {"forward_stated", smile.ownForward},
                {"carry", smile.carry},
                {"atm_vol", maybe(smile.atmVol)},
                {"forward_vol", maybe(smile.forwardVol)},
                {"atm_skew", maybe(smile.atmSkew)}};
    out["svi"] = smile.svi ? sviJson(*smile.svi, smile.years) : Json(nullptr);
    out["svi_given"] = smile.given;
    const bool fitted = smile.svi && !smile.given;
    out["fit_rms"] = fitted ? plainError(smile) : Json(nullptr);
    out["fit_rms_weighted"] = fitted ? Json(smile.rootMeanSquare) : Json(nullptr);
    out["fit_problem"] = smile.failure ? Json(errorPhrase(*smile.failure).english()) : Json(nullptr);
    out["butterfly_arbitrage"] = Json::array();
    for (const ArbitrageSpan& span : smile.butterfly)
        out["butterfly_arbitrage"].push_back(spanJson(span, butterflyPhrase(smile, span).english()));
    out["calendar_against"] = smile.before ? Json(formatTimestamp(*smile.before)) : Json(nullptr);
    out["calendar_arbitrage"] = Json::array();
    for (const ArbitrageSpan& span : smile.calendar)
        out["calendar_arbitrage"].push_back(spanJson(span, calendarPhrase(smile, span).english()));
    out["points"] = pointsJson(smile);
    return out;
}

} // namespace

std::string writeSmiles(const MarketSmiles& smiles) {
    Json out = {{"format", "marginscope.smiles/1"},
                {"program", "marginscope " MARGINSCOPE_VERSION},
                {"market", smiles.market},
                {"as_of", formatTimestamp(smiles.asOf)},
                {"currency", smiles.currency.text()},
                {"underlyings", Json::array()}};
    for (const UnderlyingSmiles& underlying : smiles.underlyings) {
        Json expiries = Json::array();
        for (const ExpirySmile& smile : underlying.expiries)
            expiries.push_back(expiryJson(smile));
        out["underlyings"].push_back({{"underlying", underlying.underlying.text()},
                                      {"spot", underlying.spot},
                                      {"expiries", std::move(expiries)}});
    }
    out["doubtful_quotes"] = Json::array();
    for (const DoubtfulQuote& quote : smiles.doubtful)
        out["doubtful_quotes"].push_back(
            {{"underlying", quote.underlying.text()},
             {"expiry", formatTimestamp(quote.expiry)},
             {"strike", quote.strike},
             {"symbol", quote.symbol.empty() ? Json(nullptr) : Json(quote.symbol)},
             {"reason", doubtWord(quote.doubt)},
             {"found", quote.found},
             {"expected", quote.expected},
             {"deviation", quote.doubt == QuoteDoubt::FarFromFit ? Json(quote.deviation) : Json(nullptr)},
             {"text", doubtPhrase(quote).english()}});
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace marginscope
