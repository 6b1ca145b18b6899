#include "core/methods/scan_parameters.h"

#include "core/base/phrase.h"

#include <algorithm>
#include <cmath>

namespace marginscope::scan {

namespace {

Error problem(const std::string& pointer, std::string found, std::string expected) {
    return {Reason::BadValue, {pointer, std::move(found), std::move(expected)}, Place{{}, 0, 0, pointer}};
}

/// Reads the parts that the key descriptions cannot check; keeps the first problem.
class Reader {
public:
    explicit Reader(const ParameterBlock& block) : block_(block) {}

    Result<Parameters> read() {
        made_.block = block_;
        made_.ranges.base = range({});
        made_.commodities.base = rules({});
        for (const std::string& code : block_.underlyings()) {
            made_.ranges.own.emplace(code, range(code));
            made_.commodities.own.emplace(code, rules(code));
        }
        for (const ParameterRow& row : block_.rows("combined_commodities"))
            made_.commodityOf[row.words.at("underlying")] = row.words.at("commodity");
        readCredits();
        readArrays();
        made_.initialRatio = block_.number("initial_ratio");
        made_.ratioOfRisk = block_.word("initial_ratio_of") == "risk";
        made_.negativeTotal = block_.flag("negative_total");
        made_.inverse = block_.flag("inverse_contracts");
        made_.american = block_.flag("american_exercise");
        if (error_) return tl::unexpected<Error>(*error_);
        return std::move(made_);
    }

private:
    void fail(const std::string& pointer, std::string found, std::string expected) {
        if (!error_) error_ = problem(pointer, std::move(found), std::move(expected));
    }

    ScanRange range(const std::string& code) {
        ScanRange made;
        made.price = block_.number("price_scan_range", code);
        made.priceIsShare = block_.word("price_scan_range_unit", code) == "share";
        made.vol = block_.number("volatility_scan_range", code);
        made.volIsRelative = block_.word("volatility_scan_range_unit", code) == "relative";
        made.extremeMultiple = block_.number("extreme_multiple", code);
        made.extremeCover = block_.number("extreme_cover", code);
        made.lookAheadYears = block_.number("look_ahead_days", code) / 365.0;
        const std::vector<double>& weights = block_.numbers("delta_weights", code);
        const bool some = std::any_of(weights.begin(), weights.end(), [](double weight) { return weight > 0.0; });
        if (weights.size() != made.deltaWeights.size() || !some)
            fail(block_.pointer("delta_weights", code), std::to_string(weights.size()),
                 QT_TRANSLATE_NOOP("expected", "4 weights, not all zero"));
        else
            std::copy(weights.begin(), weights.end(), made.deltaWeights.begin());
        return made;
    }

    CommodityRules rules(const std::string& code) {
        CommodityRules made;
        made.contractSize = block_.number("contract_size", code);
        made.byMonth = block_.word("delta_period", code) == "month";
        made.ratesAreShares = block_.word("rate_unit", code) == "share";
        if (made.ratesAreShares && made.contractSize <= 0.0)
            fail(block_.pointer("contract_size", code), "0",
                 QT_TRANSLATE_NOOP("expected", "greater than 0 where rates are shares of the price"));
        made.tiers = tiers(code);
        made.spreads = spreads(code, made.tiers);
        made.deliveryDays = block_.number("delivery_days", code);
        made.deliverySpreadRate = block_.number("delivery_spread_rate", code);
        made.deliveryOutrightRate = block_.number("delivery_outright_rate", code);
        made.shortOptionMinimum = block_.number("short_option_minimum", code);
        made.minimumOnLargerSide = block_.word("short_option_count", code) == "larger_side";
        made.premiumStyle = block_.word("option_style", code) == "premium";
        return made;
    }

    std::vector<Tier> tiers(const std::string& code) {
        std::vector<Tier> made;
        for (const ParameterRow& row : block_.rows("tiers", code)) {
            made.push_back({row.words.at("name"), row.numbers.at("from_days"), row.numbers.at("to_days")});
            if (made.back().fromDays > made.back().toDays)
                fail(block_.pointer("tiers", code) + "/" + std::to_string(made.size() - 1), made.back().name,
                     QT_TRANSLATE_NOOP("expected", "from_days not above to_days"));
        }
        if (made.empty()) made.push_back({"", 0.0, HUGE_VAL});
        return made;
    }

    std::vector<TierSpread> spreads(const std::string& code, const std::vector<Tier>& tiers) {
        std::vector<TierSpread> made;
        const std::vector<ParameterRow>& rows = block_.rows("intra_spreads", code);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::string pointer = block_.pointer("intra_spreads", code) + "/" + std::to_string(i);
            made.push_back({tierNamed(rows[i].words.at("tier_a"), tiers, pointer + "/tier_a"),
                            tierNamed(rows[i].words.at("tier_b"), tiers, pointer + "/tier_b"),
                            rows[i].numbers.at("ratio"), rows[i].numbers.at("rate")});
        }
        return made;
    }

    std::size_t tierNamed(const std::string& name, const std::vector<Tier>& tiers, const std::string& pointer) {
        for (std::size_t i = 0; i < tiers.size(); ++i)
            if (tiers[i].name == name) return i;
        fail(pointer, "\"" + name + "\"", QT_TRANSLATE_NOOP("expected", "the name of a listed tier"));
        return 0;
    }

    void readCredits() {
        const std::vector<ParameterRow>& rows = block_.rows("inter_spreads");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const ParameterRow& row = rows[i];
            made_.credits.push_back({row.words.at("commodity_a"), row.words.at("commodity_b"),
                                     row.numbers.at("ratio_a"), row.numbers.at("ratio_b"), row.numbers.at("credit"),
                                     row.words.at("sides") == "same"});
            if (made_.credits.back().a == made_.credits.back().b)
                fail(block_.pointer("inter_spreads") + "/" + std::to_string(i), made_.credits.back().a,
                     QT_TRANSLATE_NOOP("expected", "two different commodities"));
        }
    }

    void readArrays() {
        const std::vector<ParameterRow>& rows = block_.rows("arrays");
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::vector<double>& losses = rows[i].lists.at("losses");
            const std::string pointer = block_.pointer("arrays") + "/" + std::to_string(i) + "/losses";
            if (losses.size() != scenarioCount) {
                fail(pointer, std::to_string(losses.size()), QT_TRANSLATE_NOOP("expected", "16 losses"));
                continue;
            }
            StatedArray array;
            std::copy(losses.begin(), losses.end(), array.losses.begin());
            if (const auto delta = rows[i].numbers.find("delta"); delta != rows[i].numbers.end())
                array.delta = delta->second;
            array.place = i;
            made_.arrays[rows[i].words.at("instrument")] = array;
        }
    }

    const ParameterBlock& block_;
    Parameters made_;
    std::optional<Error> error_;
};

KeySpec text(const char* key, const char* meaning) {
    KeySpec spec = wordKey(key, meaning, {});
    spec.required = true;
    return spec;
}

KeySpec forAccount(KeySpec spec) {
    spec.byUnderlying = false;
    return spec;
}

KeySpec optionalNumber(const char* key, double min, double max, const char* meaning) {
    KeySpec spec = numberKey(key, min, max, "", meaning);
    spec.required = false;
    return spec;
}

std::vector<KeySpec> rangeKeys() {
    return {
        numberKey("price_scan_range", 0, 1e9, "points or share of the price",
                  QT_TRANSLATE_NOOP("explain", "Price scan range")),
        wordKey("price_scan_range_unit", QT_TRANSLATE_NOOP("explain", "price scan range in points or as a share"),
                {"points", "share"}),
        numberKey("volatility_scan_range", 0, 10, "volatility or relative move",
                  QT_TRANSLATE_NOOP("explain", "Volatility scan range")),
        wordKey("volatility_scan_range_unit",
                QT_TRANSLATE_NOOP("explain", "volatility scan range absolute (0.04 = 4 points) or relative"),
                {"points", "relative"}),
        numberKey("extreme_multiple", 1, 10, "price scan ranges", QT_TRANSLATE_NOOP("explain", "Extreme move"), 3.0),
        numberKey("extreme_cover", 0, 1, "share of the loss",
                  QT_TRANSLATE_NOOP("explain", "Cover of the extreme scenarios"), 0.33),
        numberKey("look_ahead_days", 0, 30, "days", QT_TRANSLATE_NOOP("explain", "Look-ahead, days"), 1.0),
        numbersKey("delta_weights", 0, 1, "",
                   QT_TRANSLATE_NOOP("explain", "weights of the composite delta: price unmoved, ±1/3, ±2/3, ±1"), true),
    };
}

std::vector<KeySpec> commodityKeys() {
    return {
        numberKey("contract_size", 0, 1e9, "units of the underlying",
                  QT_TRANSLATE_NOOP("explain", "size of one delta; 0: each contract's own multiplier"), 0.0),
        wordKey("delta_period", QT_TRANSLATE_NOOP("explain", "deltas net within a calendar month or an expiry"),
                {"month", "expiry"}),
        wordKey("rate_unit", QT_TRANSLATE_NOOP("explain", "rates per delta as amounts or shares of the price"),
                {"amount", "share"}),
        tableKey("tiers", QT_TRANSLATE_NOOP("explain", "ranges of expiries; none: one tier of all"),
                 {text("name", QT_TRANSLATE_NOOP("explain", "name of the tier")),
                  numberKey("from_days", 0, 1e5, "days", QT_TRANSLATE_NOOP("explain", "nearest expiry"), 0.0),
                  numberKey("to_days", 0, 1e5, "days", QT_TRANSLATE_NOOP("explain", "farthest expiry"), 1e5)},
                 false),
        tableKey(
            "intra_spreads", QT_TRANSLATE_NOOP("explain", "spreads within the commodity, in priority order"),
            {wordKey("tier_a", QT_TRANSLATE_NOOP("explain", "one side"), {}),
             wordKey("tier_b", QT_TRANSLATE_NOOP("explain", "the other side"), {}),
             numberKey("ratio", 1e-9, 1e9, "deltas", QT_TRANSLATE_NOOP("explain", "Deltas of a side per spread"), 1.0),
             numberKey("rate", 0, 1e9, "USD or share of the price", QT_TRANSLATE_NOOP("explain", "Charge per spread"))},
            false),
        numberKey("delivery_days", 0, 366, "days",
                  QT_TRANSLATE_NOOP("explain", "contracts this close to expiry are in the delivery period"), 0.0),
        numberKey("delivery_spread_rate", 0, 1e9, "USD or share of the price",
                  QT_TRANSLATE_NOOP("explain", "Delivery charge per delta in spreads"), 0.0),
        numberKey("delivery_outright_rate", 0, 1e9, "USD or share of the price",
                  QT_TRANSLATE_NOOP("explain", "Delivery charge per other delta"), 0.0),
        numberKey("short_option_minimum", 0, 1e9, "USD or share of the price",
                  QT_TRANSLATE_NOOP("explain", "Minimum per short option"), 0.0),
        wordKey("short_option_count",
                QT_TRANSLATE_NOOP("explain", "short options counted: the larger of calls and puts, or all"),
                {"larger_side", "all"}),
        wordKey("option_style", QT_TRANSLATE_NOOP("explain", "options paid up front, or settled daily like futures"),
                {"premium", "futures"}),
    };
}

std::vector<KeySpec> accountKeys() {
    return {
        forAccount(tableKey("combined_commodities",
                            QT_TRANSLATE_NOOP("explain", "underlyings margined together as one commodity"),
                            {text("underlying", QT_TRANSLATE_NOOP("explain", "underlying")),
                             text("commodity", QT_TRANSLATE_NOOP("explain", "combined commodity"))},
                            false)),
        forAccount(
            tableKey("inter_spreads", QT_TRANSLATE_NOOP("explain", "credits between commodities, in priority order"),
                     {text("commodity_a", QT_TRANSLATE_NOOP("explain", "one leg")),
                      text("commodity_b", QT_TRANSLATE_NOOP("explain", "the other leg")),
                      numberKey("ratio_a", 1e-9, 1e9, "deltas",
                                QT_TRANSLATE_NOOP("explain", "Deltas of the leg per spread"), 1.0),
                      numberKey("ratio_b", 1e-9, 1e9, "deltas",
                                QT_TRANSLATE_NOOP("explain", "Deltas of the leg per spread"), 1.0),
                      numberKey("credit", 0, 1, "share of the price risk", QT_TRANSLATE_NOOP("explain", "Credit rate")),
                      wordKey("sides", QT_TRANSLATE_NOOP("explain", "deltas of opposite or of the same sign"),
                              {"opposite", "same"})},
                     false)),
        forAccount(tableKey(
            "arrays", QT_TRANSLATE_NOOP("explain", "risk arrays that replace computed ones"),
            {text("instrument", QT_TRANSLATE_NOOP("explain", "symbol")),
             numbersKey("losses", -1e12, 1e12, "USD",
                        QT_TRANSLATE_NOOP("explain", "loss of one long contract in each of the 16 scenarios"), true),
             optionalNumber("delta", -1, 1, QT_TRANSLATE_NOOP("explain", "Composite delta of one long contract"))},
            false)),
        forAccount(numberKey("initial_ratio", 1, 10, "", QT_TRANSLATE_NOOP("explain", "Initial ÷ maintenance"))),
        forAccount(
            wordKey("initial_ratio_of",
                    QT_TRANSLATE_NOOP("explain", "the ratio is of the total, or of the risk before option value"),
                    {"total", "risk"})),
        flagKey("negative_total", QT_TRANSLATE_NOOP("explain", "long options may bring the total below zero"), false),
        flagKey("inverse_contracts", QT_TRANSLATE_NOOP("explain", "coin-settled contracts are covered"), true),
        flagKey("american_exercise", QT_TRANSLATE_NOOP("explain", "options of American exercise are covered"), true),
    };
}

} // namespace

const std::array<Scenario, scenarioCount>& scenarios() {
    constexpr double third = 1.0 / 3.0, twoThirds = 2.0 / 3.0;
    using enum VolState;
    static const std::array<Scenario, scenarioCount> list = {{{0, Up, false},
                                                              {0, Down, false},
                                                              {third, Up, false},
                                                              {third, Down, false},
                                                              {-third, Up, false},
                                                              {-third, Down, false},
                                                              {twoThirds, Up, false},
                                                              {twoThirds, Down, false},
                                                              {-twoThirds, Up, false},
                                                              {-twoThirds, Down, false},
                                                              {1, Up, false},
                                                              {1, Down, false},
                                                              {-1, Up, false},
                                                              {-1, Down, false},
                                                              {1, Same, true},
                                                              {-1, Same, true}}};
    return list;
}

std::size_t paired(std::size_t scenario) {
    return scenarios()[scenario].extreme ? scenario : scenario ^ 1U;
}

const std::array<DeltaLevel, 7>& deltaLevels() {
    static const std::array<DeltaLevel, 7> levels = {
        {{0, 0}, {1.0 / 3.0, 1}, {-1.0 / 3.0, 1}, {2.0 / 3.0, 2}, {-2.0 / 3.0, 2}, {1, 3}, {-1, 3}}};
    return levels;
}

double ScanRange::steps(const Scenario& scenario) const {
    return scenario.extreme ? scenario.fraction * extremeMultiple : scenario.fraction;
}

double ScanRange::moved(double forward, double steps) const {
    const double to = priceIsShare ? forward * (1.0 + steps * price) : forward + steps * price;
    return std::max(to, forward * leastPriceShare);
}

double ScanRange::shocked(double now, VolState state) const {
    if (state == VolState::Same) return now;
    const double by = (volIsRelative ? now * vol : vol) * (state == VolState::Up ? 1.0 : -1.0);
    return std::max(now + by, 0.0);
}

double ScanRange::aged(double years) const {
    return std::max(years - lookAheadYears, 0.0);
}

std::string Parameters::commodity(const AssetCode& underlying) const {
    const auto found = commodityOf.find(underlying.text());
    return found == commodityOf.end() ? underlying.text() : found->second;
}

const StatedArray* Parameters::arrayOf(const MarkedPosition& position) const {
    const auto found = arrays.find(position.instrument.symbol);
    return found == arrays.end() ? nullptr : &found->second;
}

bool Parameters::inCredits(const std::string& commodity) const {
    return std::any_of(credits.begin(), credits.end(),
                       [&](const CommoditySpread& spread) { return spread.a == commodity || spread.b == commodity; });
}

std::vector<KeySpec> keys() {
    std::vector<KeySpec> all = rangeKeys();
    for (auto&& part : {commodityKeys(), accountKeys()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Result<Parameters> read(const ParameterBlock& block) {
    return Reader(block).read();
}

} // namespace marginscope::scan
