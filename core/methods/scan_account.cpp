#include "core/methods/scan_account.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace marginscope::scan {

namespace {

constexpr double daysPerYear = 365.0;

// Months are named by their first moment, expiries by themselves; perpetuals come before all.
Timestamp periodStart(const Instrument& instrument, bool byMonth) {
    if (!instrument.hasExpiry()) return Timestamp{};
    if (!byMonth) return instrument.expiry;
    const std::chrono::year_month_day day(std::chrono::floor<std::chrono::days>(instrument.expiry));
    return std::chrono::sys_days(day.year() / day.month() / 1);
}

std::string periodName(const Instrument& instrument, bool byMonth) {
    if (!instrument.hasExpiry()) return {};
    const std::string code = formatExpiryCode(instrument.expiry);
    return byMonth ? code.substr(code.find_first_not_of("0123456789")) : code;
}

std::optional<std::size_t> tierOf(const CommodityRules& rules, double days) {
    for (std::size_t i = 0; i < rules.tiers.size(); ++i)
        if (days >= rules.tiers[i].fromDays && days <= rules.tiers[i].toDays) return i;
    return std::nullopt;
}

std::vector<Period> periodsOf(const Parameters& parameters, const CommodityRules& rules, const MarkedBook& book,
                              const std::vector<std::size_t>& positions) {
    std::map<Timestamp, Period> byStart;
    for (const std::size_t i : positions) {
        const MarkedPosition& position = book.positions[i];
        const double days = position.years * daysPerYear;
        const auto [at, isNew] = byStart.try_emplace(periodStart(position.instrument, rules.byMonth));
        Period& period = at->second;
        if (isNew) period.name = periodName(position.instrument, rules.byMonth);
        period.days = isNew ? days : std::min(period.days, days);
        period.dated = position.instrument.hasExpiry();
        period.positions.push_back(i);
        period.delta += spreadDelta(parameters, rules, position);
    }
    std::vector<Period> periods;
    for (auto& [start, period] : byStart) {
        period.tier = tierOf(rules, period.days);
        periods.push_back(std::move(period));
    }
    return periods;
}

class Assembler {
public:
    Assembler(const Parameters& parameters, const MarkedBook& book) : parameters_(parameters), book_(book) {}

    Commodity commodity(const std::string& name, std::vector<std::size_t> positions) const {
        const CommodityRules& rules = parameters_.rulesOf(name);
        Commodity made{name, std::move(positions)};
        addScan(made);
        const MarkedPosition& first = book_.positions[made.positions.front()];
        if (rules.ratesAreShares) made.rateUnit = rules.contractSize * book_.underlyings[first.underlying].spot;
        if (rules.needsDeltas() || parameters_.inCredits(name)) {
            made.periods = periodsOf(parameters_, rules, book_, made.positions);
            for (const Period& period : made.periods)
                made.netDelta += period.delta;
        }
        matchTiers(made, rules);
        addDelivery(made, rules);
        addOptions(made, rules);
        return made;
    }

    /// Forms the credits in their order; every spread uses up deltas of both legs.
    void addCredits(Account& account) const {
        std::vector<double> left;
        for (const Commodity& commodity : account.commodities)
            left.push_back(commodity.netDelta);
        for (std::size_t s = 0; s < parameters_.credits.size(); ++s) {
            const CommoditySpread& spread = parameters_.credits[s];
            const auto a = find(account, spread.a), b = find(account, spread.b);
            if (a && b) addCredit(account, {s, *a, *b}, left);
        }
    }

private:
    void addScan(Commodity& made) const {
        for (const std::size_t i : made.positions) {
            made.arrays.push_back(lossesOf(parameters_, book_.positions[i]));
            for (std::size_t s = 0; s < scenarioCount; ++s)
                made.losses[s] += made.arrays.back()[s];
        }
        const auto worst = std::max_element(made.losses.begin(), made.losses.end());
        made.active = static_cast<std::size_t>(worst - made.losses.begin());
        made.scan = std::max(0.0, *worst);
    }

    static void matchTiers(Commodity& made, const CommodityRules& rules) {
        for (std::size_t s = 0; s < rules.spreads.size(); ++s) {
            const TierSpread& spread = rules.spreads[s];
            match(made, rules, {s, spread.tierA, spread.tierB});
            if (spread.tierA != spread.tierB) match(made, rules, {s, spread.tierB, spread.tierA});
        }
    }

    static void match(Commodity& made, const CommodityRules& rules, Matched line) {
        const std::size_t place = made.matched.size();
        const TierSpread& spread = rules.spreads[line.spread];
        const double longs = held(made, line.longTier, Side::Long) - usedBefore(made, place, line.longTier, Side::Long);
        const double shorts =
            held(made, line.shortTier, Side::Short) - usedBefore(made, place, line.shortTier, Side::Short);
        line.deltas = std::max(0.0, std::min(longs, shorts));
        if (line.deltas <= 0.0) return;
        line.charge = line.deltas / spread.ratio * spread.rate * made.rateUnit;
        made.intra += line.charge;
        made.matched.push_back(line);
    }

    static void addDelivery(Commodity& made, const CommodityRules& rules) {
        for (const Period& period : made.periods) {
            if (!inDelivery(rules, period)) continue;
            const double used = usedOf(made, period), all = std::fabs(period.delta);
            made.delivery +=
                (used * rules.deliverySpreadRate + (all - used) * rules.deliveryOutrightRate) * made.rateUnit;
        }
    }

    void addOptions(Commodity& made, const CommodityRules& rules) const {
        for (const std::size_t i : made.positions) {
            const MarkedPosition& position = book_.positions[i];
            (position.instrument.right == OptionRight::Call ? made.shortCalls : made.shortPuts) +=
                shortContracts(rules, position);
            if (rules.premiumStyle) made.optionValue += marketValue(position);
        }
        const double contracts =
            rules.minimumOnLargerSide ? std::max(made.shortCalls, made.shortPuts) : made.shortCalls + made.shortPuts;
        made.minimum = contracts * rules.shortOptionMinimum * made.rateUnit;
    }

    static std::optional<std::size_t> find(const Account& account, const std::string& name) {
        for (std::size_t i = 0; i < account.commodities.size(); ++i)
            if (account.commodities[i].name == name) return i;
        return std::nullopt;
    }

    void addCredit(Account& account, Credit formed, std::vector<double>& left) const {
        const CommoditySpread& spread = parameters_.credits[formed.spread];
        Commodity &a = account.commodities[formed.a], &b = account.commodities[formed.b];
        double &leftA = left[formed.a], &leftB = left[formed.b];
        const bool opposite = leftA * leftB<0.0, same = leftA * leftB> 0.0;
        if (!(spread.sameSide ? same : opposite)) return;
        formed.count = std::min(std::fabs(leftA) / spread.ratioA, std::fabs(leftB) / spread.ratioB);
        formed.creditA = spread.credit * a.priceRiskPerDelta() * formed.count * spread.ratioA;
        formed.creditB = spread.credit * b.priceRiskPerDelta() * formed.count * spread.ratioB;
        leftA -= std::copysign(formed.count * spread.ratioA, leftA);
        leftB -= std::copysign(formed.count * spread.ratioB, leftB);
        a.credit += formed.creditA;
        b.credit += formed.creditB;
        account.credits.push_back(formed);
    }

    const Parameters& parameters_;
    const MarkedBook& book_;
};

} // namespace

double Commodity::risk() const {
    return std::max(scan + intra + delivery - credit, minimum);
}

RiskSplit Commodity::split() const {
    const double worst = losses[active], other = losses[paired(active)];
    const double time = (losses[0] + losses[1]) / 2.0, vol = (worst - other) / 2.0;
    return {time, vol, worst - vol - time};
}

double Commodity::priceRiskPerDelta() const {
    return netDelta == 0.0 ? 0.0 : std::max(0.0, split().price) / std::fabs(netDelta);
}

double Account::requirement(const Parameters& parameters, Level level) const {
    const double ratio = level == Level::Initial ? parameters.initialRatio : 1.0;
    double total = risk - optionValue;
    if (parameters.ratioOfRisk)
        total = ratio * risk - optionValue;
    else if (total > 0.0)
        total *= ratio;
    return parameters.negativeTotal ? total : std::max(0.0, total);
}

double held(const Commodity& commodity, std::size_t tier, Side side) {
    double deltas = 0.0;
    for (const Period& period : commodity.periods)
        if (period.tier == tier) deltas += std::max(0.0, side == Side::Long ? period.delta : -period.delta);
    return deltas;
}

double usedBefore(const Commodity& commodity, std::size_t line, std::size_t tier, Side side) {
    double deltas = 0.0;
    for (std::size_t i = 0; i < line; ++i) {
        const Matched& earlier = commodity.matched[i];
        if ((side == Side::Long ? earlier.longTier : earlier.shortTier) == tier) deltas += earlier.deltas;
    }
    return deltas;
}

double usedInAll(const Commodity& commodity, std::size_t tier, Side side) {
    return usedBefore(commodity, commodity.matched.size(), tier, side);
}

double usedOf(const Commodity& commodity, const Period& period) {
    if (!period.tier) return 0.0;
    double used = usedInAll(commodity, *period.tier, sideOf(period));
    for (const Period& nearer : commodity.periods) {
        if (&nearer == &period) break;
        if (nearer.tier == period.tier && sideOf(nearer) == sideOf(period)) used -= std::fabs(nearer.delta);
    }
    return std::clamp(used, 0.0, std::fabs(period.delta));
}

bool inDelivery(const CommodityRules& rules, const Period& period) {
    return period.dated && rules.deliveryDays > 0.0 && period.days <= rules.deliveryDays;
}

Account assemble(const Parameters& parameters, const AccountView& view) {
    std::map<std::string, std::vector<std::size_t>> byCommodity;
    for (const std::size_t i : view.positions) {
        const Instrument& instrument = view.book.positions[i].instrument;
        if (instrument.isDerivative()) byCommodity[parameters.commodity(instrument.underlying)].push_back(i);
    }
    const Assembler assembler(parameters, view.book);
    Account account;
    for (auto& [name, positions] : byCommodity)
        account.commodities.push_back(assembler.commodity(name, std::move(positions)));
    assembler.addCredits(account);
    for (const Commodity& commodity : account.commodities) {
        account.risk += commodity.risk();
        account.optionValue += commodity.optionValue;
    }
    return account;
}

} // namespace marginscope::scan
