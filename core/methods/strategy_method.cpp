#include "core/methods/strategy_method.h"

#include "core/base/number.h"
#include "core/margin/requirement.h"
#include "core/methods/strategy_explain.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace marginscope {

namespace {

using explain::StrategyContext;

struct PairedUnit {
    StrategyUnit unit;
    PairingResult paired;
};

/// What the pairings of one unit need of each position, added to `byPosition`.
class Shares {
public:
    Shares(const MarkedBook& book, std::vector<double>& byPosition) : book_(book), byPosition_(byPosition) {}

    void add(const PairedUnit& held) {
        for (const Pairing& pairing : held.paired.pairings)
            addPairing(held.unit, pairing);
    }

private:
    void addPairing(const StrategyUnit& unit, const Pairing& pairing) {
        if (pairing.shares != 0.0)
            return spread(unit.stock, pairing.shares, pairing.requirement * unit.settlementPrice);
        std::vector<double> parts = partsOf(unit, pairing);
        double sum = 0.0;
        for (const double part : parts)
            sum += part;
        for (std::size_t i = 0; i < parts.size() && sum > 0.0; ++i)
            spread(unit.book.legs[pairing.legs[i].leg].positions, pairing.legs[i].contracts,
                   pairing.requirement * unit.settlementPrice * parts[i] / sum);
    }

    // A set's requirement belongs to the contracts sold, by what each loses where the set loses most.
    static std::vector<double> partsOf(const StrategyUnit& unit, const Pairing& pairing) {
        std::vector<double> parts;
        for (std::size_t i = 0; i < pairing.legs.size(); ++i) {
            const PairedLeg& paired = pairing.legs[i];
            const StrategyLeg& leg = unit.book.legs[paired.leg];
            const double shares = std::fabs(paired.contracts) * leg.multiplier;
            if (pairing.kind == PairingKind::Spread)
                parts.push_back(std::max(0.0, lossAtExpiry(unit.book, {paired}, pairing.worstPrice)));
            else if (pairing.kind == PairingKind::ShortStrangle && i == 1)
                parts.push_back(shares * leg.mark);
            else if (pairing.kind == PairingKind::ShortStrangle)
                parts.push_back(shares *
                                nakedPerShare(unit.book.rates, leg.right, leg.strike, leg.mark, unit.book.spot));
            else
                parts.push_back(1.0);
        }
        return parts;
    }

    // Over the positions of one side, by size.
    void spread(const std::vector<std::size_t>& positions, double side, double amount) {
        double size = 0.0;
        for (const std::size_t i : positions)
            size += std::max(0.0, std::copysign(book_.positions[i].quantity, book_.positions[i].quantity * side));
        for (const std::size_t i : positions)
            byPosition_[i] +=
                amount * std::max(0.0, std::copysign(book_.positions[i].quantity, book_.positions[i].quantity * side)) /
                size;
    }

    const MarkedBook& book_;
    std::vector<double>& byPosition_;
};

class StrategyMethod final : public StandardMethod {
public:
    explicit StrategyMethod(ParameterBlock block) : block_(std::move(block)) {}

    bool covers(const Instrument& instrument) const override {
        return !instrument.isDerivative() || !instrument.isInverse();
    }

    bool hasPot(const MarkedPosition& position) const override {
        return position.instrument.isDerivative() || !isCashAsset(position.instrument.underlying);
    }

    PositionMargin alone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position) const override {
        return {aloneAt(book, position, Level::Initial), aloneAt(book, position, Level::Maintenance)};
    }

    ExplainNode explainAlone(const MarkedBook& book, const Rulebook& rulebook, const MarkedPosition& position,
                             Level level, const std::string& symbol) const override {
        return explain::strategyAloneNode({{book, rulebook}, block_}, position, level, aloneAt(book, position, level),
                                          symbol);
    }

    AccountMargin cross(const MarkedBook& book, const Rulebook& rulebook, bool whole) const override;
    ExplainNode explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const override;

    void stepsAlone(const MarkedBook& book, const Rulebook&, const MarkedPosition& position,
                    RuleSteps& steps) const override {
        const MarkedUnderlying& underlying = book.underlyings[position.underlying];
        const StrategyRates rates = strategyRates(block_, underlying.underlying.text());
        const Instrument& terms = position.instrument;
        if (!terms.isOption() || position.quantity >= 0.0) return;
        const double rate = rates.leverage * (terms.right == OptionRight::Call ? underlying.spot : terms.strike);
        const bool minimum = nakedPerShare(rates, terms.right, terms.strike, 0.0, underlying.spot) <=
                             rates.optionMinimum * rate;
        steps.addCounted(minimum, [&] {
            return Phrase{minimum ? QT_TRANSLATE_NOOP("hits", "%1: initial rate at its floor")
                                  : QT_TRANSLATE_NOOP("hits", "%1: initial rate above its floor"),
                          {terms.symbol}};
        });
    }
    /// Which legs stand together may change with every move, and ties between pairings would be read as changes.
    CrossSteps crossSteps() const override { return CrossSteps::Unknown; }

private:
    double aloneAt(const MarkedBook& book, const MarkedPosition& position, Level level) const {
        const MarkedUnderlying& underlying = book.underlyings[position.underlying];
        const StrategyRates rates = strategyRates(block_, underlying.underlying.text());
        const Instrument& terms = position.instrument;
        const double size = std::fabs(position.quantity) * position.settlementPrice;
        if (terms.isOption())
            return position.quantity >= 0.0
                       ? 0.0
                       : size * nakedPerShare(rates, terms.right, terms.strike, position.mark, underlying.spot);
        if (terms.isDerivative()) return size * rates.futureRate * position.mark;
        if (isCashAsset(terms.underlying)) return 0.0;
        return size * stockPerShare(rates, position.quantity >= 0.0, underlying.spot, level);
    }

    std::vector<PairedUnit> pairedUnits(const MarkedBook& book, Level level) const {
        std::vector<PairedUnit> units;
        for (StrategyUnit& unit : strategyUnits(book, block_, level)) {
            PairingResult paired = optimalPairing(unit.book);
            units.push_back({std::move(unit), std::move(paired)});
        }
        return units;
    }

    double requirement(const MarkedBook& book, const std::vector<PairedUnit>& units, Level level,
                       std::vector<double>& byPosition) const {
        double total = 0.0;
        Shares shares(book, byPosition);
        for (const PairedUnit& held : units) {
            total += held.paired.requirement * held.unit.settlementPrice;
            shares.add(held);
            for (const std::size_t i : held.unit.futures) {
                byPosition[i] = aloneAt(book, book.positions[i], level);
                total += byPosition[i];
            }
        }
        return total;
    }

    Phrase reasonOf(const MarkedBook& book, const std::vector<PairedUnit>& units, double total) const;

    ParameterBlock block_;
};

double optionValue(const MarkedBook& book) {
    double value = 0.0;
    for (const MarkedPosition& position : book.positions)
        if (position.instrument.isOption()) value += marketValue(position);
    return value;
}

// Without stock nothing depends on the level.
bool hasStock(const std::vector<PairedUnit>& units) {
    return std::any_of(units.begin(), units.end(), [](const PairedUnit& held) { return held.unit.book.shares != 0.0; });
}

AccountMargin StrategyMethod::cross(const MarkedBook& book, const Rulebook&, bool whole) const {
    std::vector<double> initial(book.positions.size(), 0.0), maintenance(book.positions.size(), 0.0);
    const std::vector<PairedUnit> units = pairedUnits(book, Level::Initial);
    AccountMargin margin;
    margin.initial = requirement(book, units, Level::Initial, initial);
    margin.maintenance = hasStock(units)
                             ? requirement(book, pairedUnits(book, Level::Maintenance), Level::Maintenance, maintenance)
                             : margin.initial;
    const double value = optionValue(book);
    margin.initialNetOfProceeds = std::max(0.0, margin.initial + value);
    margin.maintenanceNetOfProceeds = std::max(0.0, margin.maintenance + value);
    if (!whole) return margin;
    for (std::size_t i = 0; i < initial.size(); ++i)
        margin.byPosition.push_back({initial[i], hasStock(units) ? maintenance[i] : initial[i]});
    margin.reason = reasonOf(book, units, margin.initial);
    return margin;
}

Phrase StrategyMethod::reasonOf(const MarkedBook& book, const std::vector<PairedUnit>& units, double total) const {
    if (total <= 0.0) return {QT_TRANSLATE_NOOP("reason", "No strategy needs margin."), {}};
    const PairedUnit* most = nullptr;
    const Pairing* largest = nullptr;
    std::size_t count = 0;
    double open = 0.0;
    for (const PairedUnit& held : units) {
        count += held.paired.pairings.size();
        open += (held.paired.requirement - held.paired.lowerBound) * held.unit.settlementPrice;
        for (const Pairing& pairing : held.paired.pairings)
            if (!largest ||
                pairing.requirement * held.unit.settlementPrice > largest->requirement * most->unit.settlementPrice) {
                largest = &pairing;
                most = &held;
            }
    }
    if (!largest) return {};
    const Phrase label = explain::strategyLabel(book, most->unit, *largest);
    if (open > 1e-6 * total)
        return {QT_TRANSLATE_NOOP("reason", "Pairing of %1 strategies, at most %2 above the cheapest there is; the "
                                            "largest: %3."),
                {std::to_string(count), groupedNumber(open, 2), label}};
    if (count == 1) return {QT_TRANSLATE_NOOP("reason", "One strategy: %1."), {label}};
    const double share = 100.0 * largest->requirement * most->unit.settlementPrice / total;
    return {QT_TRANSLATE_NOOP("reason", "Cheapest pairing of the legs, %1 strategies; the largest takes %2 %: %3."),
            {std::to_string(count), groupedNumber(share, 0), label}};
}

ExplainNode StrategyMethod::explainCross(const MarkedBook& book, const Rulebook& rulebook, Level level) const {
    const StrategyContext strategy{{book, rulebook}, block_};
    std::vector<ExplainNode> nodes;
    for (const PairedUnit& held : pairedUnits(book, level)) {
        for (const Pairing& pairing : held.paired.pairings)
            nodes.push_back(explain::pairingNode(strategy, held.unit, pairing));
        for (const std::size_t i : held.unit.futures)
            nodes.push_back(explainAlone(book, rulebook, book.positions[i], level, ""));
    }
    return explain::sum(explain::requirementLabel(level), "", "USD", std::move(nodes));
}

std::vector<KeySpec> strategyKeys() {
    return {
        numberKey("option_rate", 0, 10, "share of the underlying's price",
                  QT_TRANSLATE_NOOP("explain", "short option, before what it is out of the money")),
        numberKey("option_minimum", 0, 10, "share of the underlying's price (call) or the strike (put)",
                  QT_TRANSLATE_NOOP("explain", "short option, at least")),
        numberKey("leverage", 1, 10, "", QT_TRANSLATE_NOOP("explain", "leverage factor of the fund"), 1.0),
        numberKey("stock_initial", 0, 10, "share of the price", QT_TRANSLATE_NOOP("explain", "stock, initial")),
        numberKey("stock_maintenance_long", 0, 10, "share of the price",
                  QT_TRANSLATE_NOOP("explain", "stock held, maintenance")),
        numberKey("stock_maintenance_short", 0, 10, "share of the price",
                  QT_TRANSLATE_NOOP("explain", "stock sold short, maintenance")),
        numberKey("short_stock_minimum", 0, 1e6, "USD per share",
                  QT_TRANSLATE_NOOP("explain", "stock sold short, maintenance at least")),
        numberKey("protected_rate", 0, 10, "share of the strike",
                  QT_TRANSLATE_NOOP("explain", "stock with a bought option against it, before what that is out of the "
                                               "money")),
        numberKey("conversion_rate", 0, 10, "share of the strike",
                  QT_TRANSLATE_NOOP("explain", "stock locked in by a bought and a sold option of one strike")),
        numberKey("future_rate", 0, 10, "share of notional",
                  QT_TRANSLATE_NOOP("explain", "futures and perpetuals, each alone")),
    };
}

} // namespace

StrategyRates strategyRates(const ParameterBlock& block, const std::string& underlying) {
    const auto number = [&](const char* key) { return block.number(key, underlying); };
    return {number("option_rate"),         number("option_minimum"),         number("leverage"),
            number("stock_initial"),       number("stock_maintenance_long"), number("stock_maintenance_short"),
            number("short_stock_minimum"), number("protected_rate"),         number("conversion_rate"),
            number("future_rate")};
}

std::vector<StrategyUnit> strategyUnits(const MarkedBook& book, const ParameterBlock& block, Level level) {
    std::map<std::pair<std::size_t, double>, StrategyUnit> units;
    std::map<std::tuple<std::size_t, double, OptionRight, double, Timestamp, double, double>, std::size_t> legOf;
    for (std::size_t i = 0; i < book.positions.size(); ++i) {
        const MarkedPosition& position = book.positions[i];
        const Instrument& terms = position.instrument;
        if (!terms.isDerivative() && isCashAsset(terms.underlying)) continue;
        StrategyUnit& unit = units[{position.underlying, position.settlementPrice}];
        if (!terms.isOption()) {
            (terms.isDerivative() ? unit.futures : unit.stock).push_back(i);
            if (!terms.isDerivative()) unit.book.shares += position.quantity;
            continue;
        }
        const auto [found, isNew] = legOf.try_emplace({position.underlying, position.settlementPrice, terms.right,
                                                       terms.strike, terms.expiry, terms.multiplier, position.mark},
                                                      unit.book.legs.size());
        if (isNew)
            unit.book.legs.push_back({terms.right, terms.strike, terms.expiry, terms.multiplier, position.mark, 0.0});
        unit.book.legs[found->second].contracts += position.contracts;
        unit.book.legs[found->second].positions.push_back(i);
    }
    std::vector<StrategyUnit> made;
    for (auto& [key, unit] : units) {
        unit.underlying = key.first;
        unit.settlementPrice = key.second;
        unit.book.spot = book.underlyings[key.first].spot;
        unit.book.rates = strategyRates(block, book.underlyings[key.first].underlying.text());
        unit.book.level = level;
        std::vector<StrategyLeg>& legs = unit.book.legs;
        legs.erase(std::remove_if(legs.begin(), legs.end(),
                                  [](const StrategyLeg& leg) { return std::fabs(leg.contracts) < 1e-12; }),
                   legs.end());
        made.push_back(std::move(unit));
    }
    return made;
}

StandardKind strategiesKind() {
    return {
        "strategies",
        "US listed options and stock: every leg alone, and in the cross regime the cheapest pairing into strategies",
        strategyKeys, [](const ParameterBlock& block) -> Result<std::shared_ptr<const StandardMethod>> {
            return std::make_shared<const StrategyMethod>(block);
        }};
}

} // namespace marginscope
