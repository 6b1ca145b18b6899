#include "core/methods/scenario_rules.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

constexpr std::array<ScenarioVol, 5> everyVol = {ScenarioVol::Up, ScenarioVol::Same, ScenarioVol::Down,
                                                 ScenarioVol::LinearSkew, ScenarioVol::AbsoluteSkew};

std::size_t placeOf(ScenarioVol vol) {
    return static_cast<std::size_t>(vol);
}

ScenarioVol volOf(const std::string& word) {
    static const std::map<std::string, ScenarioVol> words = {{"same", ScenarioVol::Same},
                                                             {"up", ScenarioVol::Up},
                                                             {"down", ScenarioVol::Down},
                                                             {"linear_skew", ScenarioVol::LinearSkew},
                                                             {"absolute_skew", ScenarioVol::AbsoluteSkew}};
    return words.at(word);
}

std::vector<ScenarioVol> volsOf(const std::string& word) {
    if (word == "up_same_down") return {ScenarioVol::Up, ScenarioVol::Same, ScenarioVol::Down};
    return {volOf(word)};
}

void readRows(const ParameterBlock& block, const std::string& code, std::vector<ScenarioRow>& into) {
    const auto add = [&](double price, ScenarioVol vol, double weight, std::string pointer) {
        into.push_back({price, vol, weight, std::move(pointer), into.size()});
    };
    const std::vector<double>& prices = block.numbers("prices", code);
    for (std::size_t i = 0; i < prices.size(); ++i)
        for (const ScenarioVol vol : volsOf(block.word("volatility_states", code)))
            add(prices[i], vol, 1.0, block.pointer("prices", code) + "/" + std::to_string(i));
    const std::vector<ParameterRow>& rows = block.rows("scenarios", code);
    for (std::size_t i = 0; i < rows.size(); ++i)
        add(rows[i].numbers.at("price"), volOf(rows[i].words.at("volatility")), rows[i].numbers.at("weight"),
            block.pointer("scenarios", code) + "/" + std::to_string(i));
}

std::vector<KeySpec> discountKeys() {
    return {
        numberKey("long_discount", 0, 10, "factor",
                  QT_TRANSLATE_NOOP("explain", "factor of an expiry's shocked options where they are worth something"),
                  1.0),
        numberKey("long_discount_rate_share", 0, 100, "",
                  QT_TRANSLATE_NOOP("explain", "share of the rate in the discount of long expiries"), 0.0),
        numberKey("long_discount_rate_add", -1, 10, "per year",
                  QT_TRANSLATE_NOOP("explain", "added to the rate in the discount of long expiries"), 0.0),
        numberKey("short_discount", 0, 10, "factor",
                  QT_TRANSLATE_NOOP("explain", "factor of an expiry's shocked options where they are owed"), 1.0),
        numberKey("short_discount_rate_share", 0, 100, "",
                  QT_TRANSLATE_NOOP("explain", "share of the rate in the surcharge of short expiries"), 0.0),
        numberKey("short_discount_rate_add", -1, 10, "per year",
                  QT_TRANSLATE_NOOP("explain", "added to the rate in the surcharge of short expiries"), 0.0)};
}

std::vector<KeySpec> skewKeys() {
    return {numberKey("linear_skew_cap", 0, 100, "relative move",
                      QT_TRANSLATE_NOOP("explain", "most a linear skew moves a volatility"), 0.0),
            numberKey("linear_skew_cap_term", -10, 10, "per square root of a year",
                      QT_TRANSLATE_NOOP("explain", "change of the linear skew's cap with the root of time"), 0.0),
            numberKey("absolute_skew_cap", 0, 100, "relative move",
                      QT_TRANSLATE_NOOP("explain", "most an absolute skew moves a volatility"), 0.0),
            numberKey("absolute_skew_cap_term", -10, 10, "per square root of a year",
                      QT_TRANSLATE_NOOP("explain", "change of the absolute skew's cap with the root of time"), 0.0),
            numberKey("skew_least_width", 1e-9, 100, "log strike",
                      QT_TRANSLATE_NOOP("explain", "least distance at which a skew is full"), 0.01),
            numberKey("skew_width", 0, 1000, "standard deviations",
                      QT_TRANSLATE_NOOP("explain", "distance at which a skew is full"), 1.0),
            numberKey("skew_volatility", -100, 100, "volatility",
                      QT_TRANSLATE_NOOP("explain", "volatility of the skew's distance"), 1.0),
            numberKey("skew_volatility_term", -100, 100, "per square root of a year",
                      QT_TRANSLATE_NOOP("explain", "change of that volatility with the root of time"), 0.0)};
}

} // namespace

double SkewRule::cap(ScenarioVol vol, double years) const {
    return vol == ScenarioVol::LinearSkew ? linearCap + linearCapTerm * std::sqrt(years)
                                          : absoluteCap + absoluteCapTerm * std::sqrt(years);
}

double SkewRule::reference(double years) const {
    const double root = std::sqrt(years);
    return std::max(leastWidth, width * root * (level + slope * root));
}

double SkewRule::multiplier(ScenarioVol vol, double logStrike, double years) const {
    const double most = cap(vol, years);
    const double k = vol == ScenarioVol::LinearSkew ? logStrike : std::fabs(logStrike);
    return std::max(0.0, 1.0 + std::min(std::max(k * most / reference(years), -most), most));
}

bool StaticDiscount::isNeutral() const {
    return longBase == 1.0 && longRateShare == 0.0 && longRateAdd == 0.0 && shortBase == 1.0 && shortRateShare == 0.0 &&
           shortRateAdd == 0.0;
}

double StaticDiscount::of(double value, const MarkedPosition& ofExpiry) const {
    const double years = ofExpiry.years, rate = ofExpiry.marketRate;
    if (value >= 0.0) return longBase * std::exp(-years * (rate * longRateShare + longRateAdd));
    return std::min(shortBase * std::exp(years * (rate * shortRateShare + shortRateAdd)),
                    std::exp(ofExpiry.rate * years));
}

double ScenarioRules::shockedVol(const MarkedPosition& position, ScenarioVol state) const {
    TenorFactors factors(vol);
    return shockedVol(position, state, factors);
}

double ScenarioRules::shockedVol(const MarkedPosition& position, ScenarioVol state, TenorFactors& factors) const {
    switch (state) {
    case ScenarioVol::Up:
        return vol.shockedBy(factors.of(position.years), position.vol, VolState::Up);
    case ScenarioVol::Down:
        return vol.shockedBy(factors.of(position.years), position.vol, VolState::Down);
    case ScenarioVol::LinearSkew:
    case ScenarioVol::AbsoluteSkew:
        if (!position.instrument.isOption()) return position.vol;
        return position.vol *
               skew.multiplier(state, std::log(position.instrument.strike / position.forward), position.years);
    case ScenarioVol::Same:
        break;
    }
    return position.vol;
}

double ScenarioRules::reachingShare(const MarkedPosition& position) const {
    if (windowMinutes <= 0.0 || !position.instrument.hasExpiry()) return 1.0;
    return std::clamp(position.years * 365.0 * 24.0 * 60.0 / windowMinutes, 0.0, 1.0);
}

std::vector<KeySpec> scenarioRulesKeys() {
    std::vector<KeySpec> keys = {
        tableKey("scenarios", QT_TRANSLATE_NOOP("explain", "list of scenarios"),
                 {numberKey("price", -0.999, 100, "relative move", QT_TRANSLATE_NOOP("explain", "Price move")),
                  wordKey("volatility", QT_TRANSLATE_NOOP("explain", "what volatility does"),
                          {"same", "up", "down", "linear_skew", "absolute_skew"}),
                  numberKey("weight", 0, 10, "", QT_TRANSLATE_NOOP("explain", "Weight"), 1.0)},
                 false),
        numbersKey("prices", -0.999, 100, "relative move",
                   QT_TRANSLATE_NOOP("explain", "price moves of a grid, each with every volatility state"), false),
        wordKey("volatility_states", QT_TRANSLATE_NOOP("explain", "volatility states of the grid"),
                {"up_same_down", "same", "up", "down"}),
        flagKey("unshocked", QT_TRANSLATE_NOOP("explain", "the list must hold a scenario without a price move"), true),
        numberKey("volatility_range_up", 0, 10, "relative move at 30 days",
                  QT_TRANSLATE_NOOP("explain", "volatility shock up"), 0.0),
        numberKey("volatility_range_down", 0, 1, "relative move at 30 days",
                  QT_TRANSLATE_NOOP("explain", "volatility shock down"), 0.0),
        numberKey("short_term_vega_power", 0, 2, "",
                  QT_TRANSLATE_NOOP("explain", "power of 30 days ÷ time below 30 days"), 0.0),
        numberKey("long_term_vega_power", 0, 2, "",
                  QT_TRANSLATE_NOOP("explain", "power of 30 days ÷ time from 30 days on"), 0.0),
        numberKey("min_volatility_for_shock_up", 0, 10, "volatility",
                  QT_TRANSLATE_NOOP("explain", "a volatility shocked up is at least this"), 0.0),
        numberKey("min_days", 0.001, 30, "days",
                  QT_TRANSLATE_NOOP("explain", "least time to expiry in the tenor factor"), 1.0),
        numberKey("settlement_window_minutes", 0, 1440, "minutes",
                  QT_TRANSLATE_NOOP("explain", "averaging window before expiry"), 0.0),
    };
    for (const std::vector<KeySpec>& more : {discountKeys(), skewKeys()})
        keys.insert(keys.end(), more.begin(), more.end());
    return keys;
}

ScenarioRules scenarioRulesOf(const ParameterBlock& block, const std::string& code) {
    const auto number = [&](const char* key) { return block.number(key, code); };
    ScenarioRules out;
    out.vol = {number("volatility_range_up"),  number("volatility_range_down"),       number("short_term_vega_power"),
               number("long_term_vega_power"), number("min_volatility_for_shock_up"), number("min_days")};
    out.skew = {number("linear_skew_cap"),        number("linear_skew_cap_term"), number("absolute_skew_cap"),
                number("absolute_skew_cap_term"), number("skew_least_width"),     number("skew_width"),
                number("skew_volatility"),        number("skew_volatility_term")};
    out.discount = {number("long_discount"),  number("long_discount_rate_share"),  number("long_discount_rate_add"),
                    number("short_discount"), number("short_discount_rate_share"), number("short_discount_rate_add")};
    out.windowMinutes = number("settlement_window_minutes");
    readRows(block, code, out.rows);
    return out;
}

ScenarioPnl::ScenarioPnl(const UnitView& unit, const ScenarioRules& rules) : rules_(rules) {
    std::map<Timestamp, std::size_t> expiryOf;
    TenorFactors factors(rules.vol);
    positions_.reserve(unit.positions.size());
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        Priced priced{&position, rules.reachingShare(position), 0.0, 0, {}};
        if (position.instrument.isOption()) {
            for (const ScenarioVol vol : everyVol)
                priced.vols[placeOf(vol)] = rules.shockedVol(position, vol, factors);
            priced.value = position.quantity * position.modelPrice * position.settlementPrice;
            const auto [found, isNew] = expiryOf.try_emplace(position.instrument.expiry, expiries_.size());
            if (isNew) expiries_.push_back(&position);
            priced.expiry = found->second;
        }
        positions_.push_back(std::move(priced));
    }
}

std::vector<double> ScenarioPnl::positions(const ScenarioRow& row) const {
    std::vector<ShockedPosition> shocked;
    shocked.reserve(positions_.size());
    for (const Priced& priced : positions_)
        shocked.push_back({priced.position, row.priceMove * priced.share, priced.vols[placeOf(row.vol)]});
    std::vector<double> pnl = settlementPnl(shocked);
    for (std::size_t i = 0; i < pnl.size(); ++i)
        pnl[i] *= positions_[i].position->settlementPrice;
    if (!rules_.discount.isNeutral()) {
        const std::vector<double> factor = factors(pnl);
        for (std::size_t i = 0; i < pnl.size(); ++i)
            if (positions_[i].position->instrument.isOption())
                pnl[i] += (positions_[i].value + pnl[i]) * (factor[positions_[i].expiry] - 1.0);
    }
    if (isSkew(row.vol)) {
        std::vector<double> sums(expiries_.size(), 0.0);
        for (std::size_t i = 0; i < pnl.size(); ++i)
            if (positions_[i].position->instrument.isOption()) sums[positions_[i].expiry] += pnl[i];
        for (std::size_t i = 0; i < pnl.size(); ++i)
            if (positions_[i].position->instrument.isOption() && sums[positions_[i].expiry] > 0.0) pnl[i] = -pnl[i];
    }
    for (double& each : pnl)
        each *= row.weight;
    return pnl;
}

std::vector<double> ScenarioPnl::factors(const std::vector<double>& pnl) const {
    std::vector<double> values(expiries_.size(), 0.0);
    for (std::size_t i = 0; i < positions_.size(); ++i)
        if (positions_[i].position->instrument.isOption()) values[positions_[i].expiry] += positions_[i].value + pnl[i];
    for (std::size_t e = 0; e < values.size(); ++e)
        values[e] = rules_.discount.of(values[e], *expiries_[e]);
    return values;
}

} // namespace marginscope
