#include "core/methods/delta_charges.h"

#include "core/base/number.h"
#include "core/valuation/option_value.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using explain::Context;

constexpr double daysPerYear = 365.0;

enum class Greek : std::uint8_t { Delta, Gamma, Vega };

/// What holds for one underlying.
struct Parameters {
    std::vector<double> bucketDays; ///< upper ends, included; one more bucket beyond the last
    std::vector<double> shocks;     ///< by bucket, or one for all
    double offset = 0.0;

    std::size_t bucketOf(const MarkedPosition& position) const {
        const double days = position.years * daysPerYear;
        const auto end = std::lower_bound(bucketDays.begin(), bucketDays.end(), days);
        return static_cast<std::size_t>(end - bucketDays.begin());
    }
    std::size_t placeOf(std::size_t bucket) const { return shocks.size() == 1 ? 0 : bucket; }
    double shockOf(std::size_t bucket) const { return shocks[placeOf(bucket)]; }
};

/// Amounts of one bucket, signed as the Greek is.
struct Bucket {
    std::vector<std::size_t> members = {}; ///< indices into UnitView::positions
    double greek = 0.0;
    double amount = 0.0; ///< reporting currency after the shock
};

using Buckets = std::map<std::size_t, Bucket>;

struct Sides {
    double longs = 0.0;
    double shorts = 0.0;
};

Sides sidesOf(const Buckets& buckets) {
    Sides sides;
    for (const auto& [place, bucket] : buckets)
        (bucket.amount < 0.0 ? sides.shorts : sides.longs) += std::fabs(bucket.amount);
    return sides;
}

/// One charge: a Greek per bucket, what its shock costs, and how buckets offset each other.
class BucketCharge final : public Charge {
public:
    BucketCharge(Greek greek, ParameterBlock block, ParametersByUnderlying<Parameters> parameters)
        : greek_(greek)
        , block_(std::move(block))
        , parameters_(std::move(parameters)) {}

    ChargeValue of(const UnitView& unit) const override {
        const double amount = combined(sidesOf(bucketsOf(unit)), parameters_.of(unit.code()).offset);
        return {amount, amount};
    }

    ExplainNode explain(const UnitView& unit, Level level, const std::string& symbol,
                        ExplainDetail detail) const override;

private:
    double combined(const Sides& sides, double offset) const {
        if (greek_ == Greek::Gamma) return std::max(0.0, sides.shorts - offset * sides.longs);
        return sides.longs + sides.shorts - 2.0 * offset * std::min(sides.longs, sides.shorts);
    }
    double greekOf(const UnitView& unit, const MarkedPosition& position) const;
    double amountOf(const UnitView& unit, double greek, double shock) const;
    Buckets bucketsOf(const UnitView& unit) const;

    const char* shocksKey() const;
    Phrase bucketLabel(const UnitView& unit, std::size_t bucket) const;
    ExplainNode d1Node(const Context& context, const MarkedPosition& position) const;
    ExplainNode greekNode(const UnitView& unit, const MarkedPosition& position) const;
    ExplainNode bucketNode(const UnitView& unit, std::size_t place, const Bucket& bucket) const;
    ExplainNode sideNode(const UnitView& unit, const Buckets& buckets, bool longs) const;

    Greek greek_;
    ParameterBlock block_;
    ParametersByUnderlying<Parameters> parameters_;
};

double BucketCharge::greekOf(const UnitView& unit, const MarkedPosition& position) const {
    if (greek_ == Greek::Delta) return deltaCoins(position);
    if (!position.instrument.isOption()) return 0.0;
    const OptionGreeks greeks = optionGreeks(position);
    if (greek_ == Greek::Gamma) return position.quantity * greeks.gamma;
    const double toReporting =
        position.instrument.isInverse() ? unit.spot() / position.forward : position.settlementPrice;
    return position.quantity * greeks.vega * toReporting;
}

double BucketCharge::amountOf(const UnitView& unit, double greek, double shock) const {
    if (greek_ == Greek::Vega) return greek * shock;
    const double move = shock * unit.spot();
    return greek_ == Greek::Delta ? greek * move : 0.5 * greek * move * move;
}

Buckets BucketCharge::bucketsOf(const UnitView& unit) const {
    const Parameters& parameters = parameters_.of(unit.code());
    Buckets buckets;
    for (std::size_t i = 0; i < unit.positions.size(); ++i) {
        const MarkedPosition& position = unit.position(i);
        if (greek_ != Greek::Delta && !position.instrument.isOption()) continue;
        Bucket& bucket = buckets[parameters.bucketOf(position)];
        bucket.members.push_back(i);
        bucket.greek += greekOf(unit, position);
    }
    for (auto& [place, bucket] : buckets)
        bucket.amount = amountOf(unit, bucket.greek, parameters.shockOf(place));
    return buckets;
}

const char* BucketCharge::shocksKey() const {
    return greek_ == Greek::Delta ? "rates" : greek_ == Greek::Gamma ? "moves" : "shifts";
}

Phrase BucketCharge::bucketLabel(const UnitView& unit, std::size_t bucket) const {
    const std::vector<double>& ends = parameters_.of(unit.code()).bucketDays;
    if (ends.empty()) return {QT_TRANSLATE_NOOP("explain", "All expiries"), {}};
    if (bucket == ends.size())
        return {QT_TRANSLATE_NOOP("explain", "Expiries beyond %1 days"), {labelNumber(ends.back())}};
    return {QT_TRANSLATE_NOOP("explain", "Expiries up to %1 days"), {labelNumber(ends[bucket])}};
}

ExplainNode BucketCharge::d1Node(const Context& context, const MarkedPosition& position) const {
    const double deviation = position.vol * std::sqrt(position.years);
    const double value = std::log(position.forward / position.instrument.strike) / deviation + 0.5 * deviation;
    return explain::formula({QT_TRANSLATE_NOOP("explain", "Moneyness in standard deviations, d1"), {}}, "d", value, "",
                            "(ln(F/K) + v^2*T/2)/(v*sqrt(T))",
                            {explain::forwardOf(context, position, "F"), explain::strikeOf(position, "K"),
                             explain::volatilityOf(position, context, "v"), explain::yearsOf(position, "T")});
}

ExplainNode BucketCharge::greekNode(const UnitView& unit, const MarkedPosition& position) const {
    const Context context = unit.context();
    if (greek_ == Greek::Delta) return explain::deltaNode(context, position, "");
    const std::string name = explain::positionName(position);
    const Phrase label = greek_ == Greek::Gamma
                             ? Phrase{QT_TRANSLATE_NOOP("explain", "%1: gamma"), {name}}
                             : Phrase{QT_TRANSLATE_NOOP("explain", "%1: vega per 1.00 of volatility"), {name}};
    if (position.instrument.style == ExerciseStyle::American)
        return explain::input(label, "", greekOf(unit, position), greek_ == Greek::Gamma ? "" : "USD",
                              {QT_TRANSLATE_NOOP("explain", "differences of the approximated value"), {}},
                              "model:" + position.instrument.symbol + (greek_ == Greek::Gamma ? "/gamma" : "/vega"));
    std::vector<ExplainNode> children = {explain::quantityOf(context, position, "q"), d1Node(context, position),
                                         explain::forwardOf(context, position, "F"), explain::yearsOf(position, "T"),
                                         explain::rateOf(position, context, "r")};
    const std::string density = "exp(0 - d^2/2 - r*T)/sqrt(2*3.141592653589793)";
    if (greek_ == Greek::Gamma) {
        children.push_back(explain::volatilityOf(position, context, "v"));
        return explain::formula(label, "", greekOf(unit, position), "", "q*" + density + "/(F*v*sqrt(T))",
                                std::move(children));
    }
    const bool inverse = position.instrument.isInverse();
    children.push_back(inverse ? explain::spotOf(context, position.underlying, "S")
                               : explain::settlementPriceOf(context, position, "X"));
    return explain::formula(label, "", greekOf(unit, position), "USD",
                            std::string("q*F*sqrt(T)*") + density + (inverse ? "*S/F" : "*X"), std::move(children));
}

ExplainNode BucketCharge::bucketNode(const UnitView& unit, std::size_t place, const Bucket& bucket) const {
    const Parameters& parameters = parameters_.of(unit.code());
    const std::string& code = unit.code().text();
    std::vector<ExplainNode> greeks;
    for (const std::size_t i : bucket.members)
        greeks.push_back(greekNode(unit, unit.position(i)));
    const std::string unitOfGreek = greeks.front().unit;
    const Phrase label = greek_ == Greek::Delta   ? Phrase{QT_TRANSLATE_NOOP("explain", "Net delta of the bucket"), {}}
                         : greek_ == Greek::Gamma ? Phrase{QT_TRANSLATE_NOOP("explain", "Net gamma of the bucket"), {}}
                                                  : Phrase{QT_TRANSLATE_NOOP("explain", "Net vega of the bucket"), {}};
    std::vector<ExplainNode> children = {
        explain::sum(label, "g", unitOfGreek, std::move(greeks)),
        explain::rulebookInput(unit.context(), Phrase{block_.spec(shocksKey()).meaning, {}}, "s",
                               parameters.shockOf(place), "",
                               block_.pointer(shocksKey(), code) + "/" + std::to_string(parameters.placeOf(place)))};
    if (greek_ != Greek::Vega) children.push_back(explain::spotOf(unit.context(), unit.underlying, "S"));
    const char* text = greek_ == Greek::Delta ? "g*S*s" : greek_ == Greek::Gamma ? "g/2*(s*S)^2" : "g*s";
    return explain::formula(bucketLabel(unit, place), "", bucket.amount, "USD", text, std::move(children));
}

ExplainNode BucketCharge::sideNode(const UnitView& unit, const Buckets& buckets, bool longs) const {
    std::vector<ExplainNode> each;
    for (const auto& [place, bucket] : buckets)
        each.push_back(explain::formula(
            bucketLabel(unit, place), "", std::max(0.0, longs ? bucket.amount : -bucket.amount), "USD",
            longs ? "max(0, a)" : "max(0, 0 - a)", {explain::renamed(bucketNode(unit, place, bucket), "a")}));
    return explain::sum(longs ? Phrase{QT_TRANSLATE_NOOP("explain", "Long buckets"), {}}
                              : Phrase{QT_TRANSLATE_NOOP("explain", "Short buckets"), {}},
                        longs ? "long" : "short", "USD", std::move(each));
}

ExplainNode BucketCharge::explain(const UnitView& unit, Level, const std::string& symbol, ExplainDetail) const {
    const Buckets buckets = bucketsOf(unit);
    const Sides sides = sidesOf(buckets);
    const std::string& code = unit.code().text();
    const Phrase label = greek_ == Greek::Delta   ? Phrase{QT_TRANSLATE_NOOP("explain", "Delta margin of %1"), {code}}
                         : greek_ == Greek::Gamma ? Phrase{QT_TRANSLATE_NOOP("explain", "Gamma add-on of %1"), {code}}
                                                  : Phrase{QT_TRANSLATE_NOOP("explain", "Vega add-on of %1"), {code}};
    return explain::formula(label, symbol, combined(sides, parameters_.of(unit.code()).offset), "USD",
                            greek_ == Greek::Gamma ? "max(0, short - o*long)" : "long + short - 2*o*min(long, short)",
                            {sideNode(unit, buckets, true), sideNode(unit, buckets, false),
                             explain::blockInput(unit.context(), block_, "offset", code, "o")});
}

std::vector<KeySpec> keysWith(KeySpec shocks, const char* offsetMeaning) {
    return {numbersKey("bucket_days", 0, 1e5, "days",
                       QT_TRANSLATE_NOOP("explain", "last day of each expiry bucket, ascending; one more beyond"),
                       false),
            std::move(shocks), numberKey("offset", 0, 1, "share", offsetMeaning)};
}

std::vector<KeySpec> deltaKeys() {
    return keysWith(numbersKey("rates", 0, 10, "share of notional",
                               QT_TRANSLATE_NOOP("explain", "Rate on net delta by bucket, or one for all"), true),
                    QT_TRANSLATE_NOOP("explain", "Share of matched long and short buckets that cancels"));
}

std::vector<KeySpec> gammaKeys() {
    return keysWith(numbersKey("moves", 0, 10, "relative move",
                               QT_TRANSLATE_NOOP("explain", "Price move by bucket, or one for all"), true),
                    QT_TRANSLATE_NOOP("explain", "Share of long gamma that counts against short gamma"));
}

std::vector<KeySpec> vegaKeys() {
    return keysWith(numbersKey("shifts", 0, 10, "volatility",
                               QT_TRANSLATE_NOOP("explain", "Volatility shift by bucket, or one for all"), true),
                    QT_TRANSLATE_NOOP("explain", "Share of matched long and short buckets that cancels"));
}

Error problem(const std::string& pointer, std::size_t found, std::string expected) {
    return {Reason::BadValue, {pointer, std::to_string(found), std::move(expected)}, Place{{}, 0, 0, pointer}};
}

Result<Parameters> parametersOf(const ParameterBlock& block, const char* shocksKey, const std::string& code) {
    Parameters made{block.numbers("bucket_days", code), block.numbers(shocksKey, code), block.number("offset", code)};
    if (std::adjacent_find(made.bucketDays.begin(), made.bucketDays.end(), std::greater_equal<>()) !=
        made.bucketDays.end())
        return tl::unexpected<Error>(problem(block.pointer("bucket_days", code), made.bucketDays.size(),
                                             QT_TRANSLATE_NOOP("expected", "ascending numbers of days")));
    if (made.shocks.size() != 1 && made.shocks.size() != made.bucketDays.size() + 1)
        return tl::unexpected<Error>(
            problem(block.pointer(shocksKey, code), made.shocks.size(),
                    QT_TRANSLATE_NOOP("expected", "one value, or one per bucket (one more than bucket_days has)")));
    return made;
}

Result<std::shared_ptr<const Charge>> makeCharge(Greek greek, const char* shocksKey, const ParameterBlock& block) {
    ParametersByUnderlying<Parameters> parameters;
    Result<Parameters> base = parametersOf(block, shocksKey, {});
    if (!base) return tl::unexpected<Error>(base.error());
    parameters.base = std::move(*base);
    for (const std::string& code : block.underlyings()) {
        Result<Parameters> own = parametersOf(block, shocksKey, code);
        if (!own) return tl::unexpected<Error>(own.error());
        parameters.own.emplace(code, std::move(*own));
    }
    return std::make_shared<const BucketCharge>(greek, block, std::move(parameters));
}

} // namespace

ChargeKind deltaByBucketKind() {
    return {"delta_by_bucket", "net delta of each expiry bucket at a rate, with an offset between buckets",
            ChargeScope::Unit, deltaKeys,
            [](const ParameterBlock& block) { return makeCharge(Greek::Delta, "rates", block); }};
}

ChargeKind gammaAddOnKind() {
    return {"gamma_add_on", "short gamma of each expiry bucket over a price move", ChargeScope::Unit, gammaKeys,
            [](const ParameterBlock& block) { return makeCharge(Greek::Gamma, "moves", block); }};
}

ChargeKind vegaAddOnKind() {
    return {"vega_add_on", "net vega of each expiry bucket over a volatility shift, with an offset between buckets",
            ChargeScope::Unit, vegaKeys,
            [](const ParameterBlock& block) { return makeCharge(Greek::Vega, "shifts", block); }};
}

} // namespace marginscope
