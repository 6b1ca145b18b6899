#include "core/methods/strategy_pairing.h"

#include "core/base/integer_program.h"
#include "core/methods/strategy_shapes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <optional>

namespace marginscope {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// Up to thirty series the search hardly ever ends early; beyond, a near pairing and its bound are worth more than time.
int mostNodes(std::size_t legs) {
    const double share = std::min(1.0, 30.0 / static_cast<double>(std::max<std::size_t>(legs, 1)));
    return std::max(50, static_cast<int>(5000.0 * share * share * share));
}

bool isWhole(double contracts) {
    return std::fabs(contracts - std::round(contracts)) < 1e-9;
}

/// Places of a leg's contracts in the program.
struct LegVariables {
    std::map<Timestamp, std::size_t> inSet; ///< by expiry of the set; a short leg has its own alone
    std::optional<std::size_t> withStock;   ///< short: covered; bought: protecting
    std::vector<std::size_t> conversions;
    std::optional<std::size_t> saved, whole; ///< short alone: as the smaller side of a strangle, else
};

struct Conversion {
    std::size_t bought = 0, sold = 0;
    std::size_t variable = 0;
};

/// Prices are in units of the spot, so that the numbers of the program are near 1.
class PairingProgram {
public:
    explicit PairingProgram(const StrategyBook& book) : book_(book), variables_(book.legs.size()) {
        wholeContracts_ = std::all_of(book.legs.begin(), book.legs.end(),
                                      [](const StrategyLeg& leg) { return isWhole(leg.contracts); });
        oneMultiplier_ = std::all_of(book.legs.begin(), book.legs.end(), [&](const StrategyLeg& leg) {
            return leg.multiplier == book.legs.front().multiplier;
        });
        addSetVariables();
        addStock();
        addNaked();
        addLegRows();
        for (const auto& [expiry, cost] : sets_)
            addSetRows(expiry, cost);
    }

    PairingResult solve() const;

private:
    std::vector<double> everyLegAlone() const {
        std::vector<double> values(program_.variableCount(), 0.0);
        for (const std::size_t i : byRequirement_)
            values[*variables_[i].whole] = -leg(i).contracts;
        return values;
    }

    const StrategyLeg& leg(std::size_t i) const { return book_.legs[i]; }
    bool isShort(std::size_t i) const { return leg(i).contracts < 0.0; }
    double scaled(std::size_t i, double perShare) const { return leg(i).multiplier * perShare / book_.spot; }
    double nakedOf(std::size_t i) const {
        return nakedPerShare(book_.rates, leg(i).right, leg(i).strike, leg(i).mark, book_.spot);
    }
    double stockAlone() const { return stockPerShare(book_.rates, book_.shares > 0.0, book_.spot, book_.level); }

    std::size_t contractsOf(std::size_t i, double cost) { return contractsOf(i, cost, wholeContracts_); }
    std::size_t contractsOf(std::size_t i, double cost, bool whole) {
        return program_.addVariable(0.0, std::fabs(leg(i).contracts), cost, whole);
    }
    // Once all else is whole, what stands alone is a flow through a network, whole by itself.
    std::size_t aloneOf(std::size_t i, double cost) { return contractsOf(i, cost, wholeContracts_ && !oneMultiplier_); }

    void addSetVariables() {
        for (std::size_t i = 0; i < book_.legs.size(); ++i)
            if (isShort(i)) {
                variables_[i].inSet.emplace(leg(i).expiry, contractsOf(i, 0.0));
                if (!sets_.count(leg(i).expiry))
                    sets_.emplace(leg(i).expiry, program_.addVariable(0.0, infinity, 1.0, false));
            }
        for (std::size_t i = 0; i < book_.legs.size(); ++i)
            for (const auto& [expiry, cost] : sets_)
                if (!isShort(i) && leg(i).expiry >= expiry) variables_[i].inSet.emplace(expiry, contractsOf(i, 0.0));
    }

    // Long stock covers calls sold and is protected by puts bought; short stock the other way round.
    void addStock() {
        if (book_.shares == 0.0) return;
        const bool isLong = book_.shares > 0.0;
        IntegerProgram::Terms covering, protecting;
        for (std::size_t i = 0; i < book_.legs.size(); ++i) {
            const bool call = leg(i).right == OptionRight::Call;
            if (isShort(i) && call == isLong) {
                variables_[i].withStock = contractsOf(i, 0.0);
                covering.emplace_back(*variables_[i].withStock, leg(i).multiplier);
            }
            const double saving = stockAlone() - protectedPerShare(book_.rates, isLong, leg(i).strike, book_.spot);
            if (book_.level == Level::Initial || isShort(i) || call == isLong || saving <= 0.0) continue;
            variables_[i].withStock = contractsOf(i, -scaled(i, saving));
            protecting.emplace_back(*variables_[i].withStock, leg(i).multiplier);
        }
        if (book_.level == Level::Maintenance) addConversions(covering, protecting);
        if (!covering.empty()) program_.addRow(-infinity, std::fabs(book_.shares), covering);
        if (!protecting.empty()) program_.addRow(-infinity, std::fabs(book_.shares), protecting);
    }

    void addConversions(IntegerProgram::Terms& covering, IntegerProgram::Terms& protecting) {
        for (std::size_t bought = 0; bought < book_.legs.size(); ++bought)
            for (std::size_t sold = 0; sold < book_.legs.size(); ++sold)
                if (isConversion(bought, sold)) addConversion(bought, sold, covering, protecting);
    }

    bool isConversion(std::size_t bought, std::size_t sold) const {
        const OptionRight soldRight = book_.shares > 0.0 ? OptionRight::Call : OptionRight::Put;
        return !isShort(bought) && isShort(sold) && leg(sold).right == soldRight && leg(bought).right != soldRight &&
               leg(bought).strike == leg(sold).strike && leg(bought).expiry == leg(sold).expiry &&
               leg(bought).multiplier == leg(sold).multiplier;
    }

    void addConversion(std::size_t bought, std::size_t sold, IntegerProgram::Terms& covering,
                       IntegerProgram::Terms& protecting) {
        const double saving =
            stockAlone() - conversionPerShare(book_.rates, book_.shares > 0.0, leg(sold).strike, book_.spot);
        if (saving <= 0.0) return;
        const std::size_t variable = contractsOf(sold, -scaled(sold, saving));
        covering.emplace_back(variable, leg(sold).multiplier);
        protecting.emplace_back(variable, leg(sold).multiplier);
        variables_[bought].conversions.push_back(variable);
        variables_[sold].conversions.push_back(variable);
        conversions_.push_back({bought, sold, variable});
    }

    // Each contract that saves its requirement (all but its mark) needs one of the other right with a larger
    // requirement that saves nothing itself: going down by requirement, those met so far and not yet taken must
    // suffice.
    void addNaked() {
        for (std::size_t i = 0; i < book_.legs.size(); ++i)
            if (isShort(i)) byRequirement_.push_back(i);
        std::stable_sort(byRequirement_.begin(), byRequirement_.end(),
                         [this](std::size_t a, std::size_t b) { return nakedOf(a) > nakedOf(b); });
        std::optional<std::size_t> freeCalls, freePuts;
        for (const std::size_t i : byRequirement_) {
            const bool call = leg(i).right == OptionRight::Call;
            std::optional<std::size_t>& own = call ? freeCalls : freePuts;
            std::optional<std::size_t>& other = call ? freePuts : freeCalls;
            variables_[i].whole = aloneOf(i, scaled(i, nakedOf(i)));
            own = afterwards(own, *variables_[i].whole, leg(i).multiplier);
            if (!other) continue;
            variables_[i].saved = aloneOf(i, scaled(i, leg(i).mark));
            other = afterwards(other, *variables_[i].saved, -leg(i).multiplier);
        }
    }

    std::size_t afterwards(std::optional<std::size_t> before, std::size_t change, double coefficient) {
        const std::size_t after = program_.addVariable(0.0, infinity, 0.0, false);
        IntegerProgram::Terms terms = {{after, -1.0}, {change, coefficient}};
        if (before) terms.emplace_back(*before, 1.0);
        program_.addRow(0.0, 0.0, std::move(terms));
        return after;
    }

    void addLegRows() {
        for (std::size_t i = 0; i < book_.legs.size(); ++i) {
            const LegVariables& held = variables_[i];
            IntegerProgram::Terms terms;
            for (const auto& [expiry, variable] : held.inSet)
                terms.emplace_back(variable, 1.0);
            for (const std::size_t variable : held.conversions)
                terms.emplace_back(variable, 1.0);
            for (const std::optional<std::size_t>& variable : {held.withStock, held.saved, held.whole})
                if (variable) terms.emplace_back(*variable, 1.0);
            const double all = std::fabs(leg(i).contracts);
            if (!terms.empty()) program_.addRow(isShort(i) ? all : -infinity, all, std::move(terms));
        }
    }

    // Loss of the set at zero and at every strike, from one to the next by its slope; beyond the last it must not grow.
    void addSetRows(Timestamp expiry, std::size_t cost) {
        std::map<double, IntegerProgram::Terms> bendAt;
        IntegerProgram::Terms loss, slope;
        for (std::size_t i = 0; i < book_.legs.size(); ++i) {
            const auto found = variables_[i].inSet.find(expiry);
            if (found == variables_[i].inSet.end()) continue;
            const double size = (isShort(i) ? 1.0 : -1.0) * leg(i).multiplier;
            bendAt[leg(i).strike].emplace_back(found->second, size);
            if (leg(i).right != OptionRight::Put) continue;
            loss.emplace_back(found->second, size * leg(i).strike / book_.spot);
            slope.emplace_back(found->second, -size);
        }
        std::size_t lossNow = defined(loss), slopeNow = defined(slope);
        double price = 0.0;
        boundLoss(lossNow, cost);
        for (auto& [strike, bend] : bendAt) {
            lossNow = defined({{lossNow, 1.0}, {slopeNow, (strike - price) / book_.spot}});
            bend.emplace_back(slopeNow, 1.0);
            slopeNow = defined(bend);
            boundLoss(lossNow, cost);
            price = strike;
        }
        program_.addRow(-infinity, 0.0, {{slopeNow, 1.0}});
    }

    std::size_t defined(IntegerProgram::Terms sum) {
        const std::size_t variable = program_.addVariable(-infinity, infinity, 0.0, false);
        sum.emplace_back(variable, -1.0);
        program_.addRow(0.0, 0.0, std::move(sum));
        return variable;
    }

    void boundLoss(std::size_t loss, std::size_t cost) { program_.addRow(-infinity, 0.0, {{loss, 1.0}, {cost, -1.0}}); }

    const StrategyBook& book_;
    bool wholeContracts_ = true;
    bool oneMultiplier_ = true;
    IntegerProgram program_;
    std::vector<LegVariables> variables_;
    std::map<Timestamp, std::size_t> sets_; ///< expiry of short options → greatest loss of the set
    std::vector<Conversion> conversions_;
    std::vector<std::size_t> byRequirement_; ///< short legs, the largest requirement per share first

    friend class PairingReader;
};

/// Makes strategies of a solution.
class PairingReader {
public:
    PairingReader(const StrategyBook& book, const PairingProgram& program, const std::vector<double>& values)
        : book_(book)
        , program_(program)
        , values_(values) {}

    std::vector<Pairing> read() {
        readStock();
        for (const auto& [expiry, cost] : program_.sets_)
            readSet(expiry);
        readNaked();
        std::stable_sort(pairings_.begin(), pairings_.end(),
                         [](const Pairing& a, const Pairing& b) { return a.requirement > b.requirement; });
        return std::move(pairings_);
    }

private:
    double valueOf(std::size_t variable) const {
        const double value = values_[variable];
        return program_.wholeContracts_ ? std::round(value) : value < 1e-9 ? 0.0 : value;
    }
    double valueOf(const std::optional<std::size_t>& variable) const { return variable ? valueOf(*variable) : 0.0; }

    void add(PairingKind kind, std::vector<PairedLeg> legs, double shares, double requirement) {
        pairings_.push_back({kind, std::move(legs), shares, requirement, 0.0});
    }

    void readStock() {
        if (book_.shares == 0.0) return;
        const bool isLong = book_.shares > 0.0;
        const double side = isLong ? 1.0 : -1.0;
        double left = std::fabs(book_.shares);
        for (const Conversion& conversion : program_.conversions_) {
            const double contracts = valueOf(conversion.variable);
            const StrategyLeg& sold = book_.legs[conversion.sold];
            const double shares = contracts * sold.multiplier;
            if (contracts == 0.0) continue;
            add(PairingKind::Conversion, {{conversion.bought, contracts}, {conversion.sold, -contracts}}, side * shares,
                shares * conversionPerShare(book_.rates, isLong, sold.strike, book_.spot));
            left -= shares;
        }
        for (std::size_t i = 0; i < book_.legs.size(); ++i) {
            const StrategyLeg& leg = book_.legs[i];
            const double contracts = valueOf(program_.variables_[i].withStock);
            if (contracts == 0.0) continue;
            if (program_.isShort(i)) {
                add(PairingKind::CoveredOption, {{i, -contracts}}, 0.0, 0.0);
                continue;
            }
            const double shares = contracts * leg.multiplier;
            add(PairingKind::ProtectedStock, {{i, contracts}}, side * shares,
                shares * protectedPerShare(book_.rates, isLong, leg.strike, book_.spot));
            left -= shares;
        }
        if (left > 1e-9) add(PairingKind::Stock, {}, side * left, left * program_.stockAlone());
    }

    void readSet(Timestamp expiry) {
        std::vector<PairedLeg> legs;
        bool any = false;
        for (std::size_t i = 0; i < book_.legs.size(); ++i) {
            const auto found = program_.variables_[i].inSet.find(expiry);
            if (found == program_.variables_[i].inSet.end()) continue;
            const double contracts = valueOf(found->second);
            if (contracts == 0.0) continue;
            legs.push_back({i, program_.isShort(i) ? -contracts : contracts});
            any = any || program_.isShort(i);
        }
        if (!any) return;
        dropUnneeded(legs);
        for (std::vector<PairedLeg>& part : namedParts(book_, std::move(legs))) {
            double worst = 0.0;
            const double loss = greatestLoss(book_, part, &worst);
            pairings_.push_back({PairingKind::Spread, std::move(part), 0.0, loss, worst});
        }
    }

    // Bought contracts that the solution put into the set without need. Loss is convex in their number.
    void dropUnneeded(std::vector<PairedLeg>& legs) const {
        const double loss = greatestLoss(book_, legs);
        for (PairedLeg& leg : legs) {
            if (leg.contracts < 0.0) continue;
            const double held = leg.contracts;
            const auto enough = [&](double kept) {
                leg.contracts = kept;
                return greatestLoss(book_, legs) <= loss + 1e-9 * (1.0 + loss);
            };
            if (enough(0.0)) continue;
            double low = 0.0, high = held;
            while (program_.wholeContracts_ && high - low > 1.5) {
                const double middle = std::floor(0.5 * (low + high));
                (enough(middle) ? high : low) = middle;
            }
            leg.contracts = high;
        }
        legs.erase(std::remove_if(legs.begin(), legs.end(), [](const PairedLeg& leg) { return leg.contracts == 0.0; }),
                   legs.end());
    }

    struct Free {
        std::size_t leg = 0;
        double shares = 0.0;
    };

    void readNaked() {
        std::vector<Free> calls, puts;
        for (const std::size_t i : program_.byRequirement_) {
            const StrategyLeg& leg = book_.legs[i];
            const bool call = leg.right == OptionRight::Call;
            pairWithLarger(i, valueOf(program_.variables_[i].saved) * leg.multiplier, call ? puts : calls);
            if (const double shares = valueOf(program_.variables_[i].whole) * leg.multiplier; shares > 0.0)
                (call ? calls : puts).push_back({i, shares});
        }
        for (const std::vector<Free>* left : {&calls, &puts})
            for (const Free& free : *left)
                if (free.shares > 1e-9)
                    add(PairingKind::Naked, {{free.leg, -free.shares / book_.legs[free.leg].multiplier}}, 0.0,
                        free.shares * program_.nakedOf(free.leg));
    }

    void pairWithLarger(std::size_t i, double shares, std::vector<Free>& others) {
        for (Free& other : others) {
            const double taken = std::min(shares, other.shares);
            if (taken <= 1e-9) continue;
            const StrategyLeg &larger = book_.legs[other.leg], &smaller = book_.legs[i];
            add(PairingKind::ShortStrangle, {{other.leg, -taken / larger.multiplier}, {i, -taken / smaller.multiplier}},
                0.0, taken * (program_.nakedOf(other.leg) + smaller.mark));
            other.shares -= taken;
            shares -= taken;
        }
    }

    const StrategyBook& book_;
    const PairingProgram& program_;
    const std::vector<double>& values_;
    std::vector<Pairing> pairings_;
};

PairingResult PairingProgram::solve() const {
    IntegerProgram::Solution solution = program_.solve(mostNodes(book_.legs.size()));
    if (solution.values.empty()) solution.values = everyLegAlone();
    PairingResult result;
    result.proved = solution.proved;
    result.pairings = PairingReader(book_, *this, solution.values).read();
    for (const Pairing& pairing : result.pairings)
        result.requirement += pairing.requirement;
    const double stock = std::fabs(book_.shares) * (book_.shares == 0.0 ? 0.0 : stockAlone());
    result.lowerBound = solution.proved ? result.requirement : solution.lowerBound * book_.spot + stock;
    return result;
}

double lossOf(const StrategyLeg& leg, double contracts, double price) {
    const double value = leg.right == OptionRight::Call ? price - leg.strike : leg.strike - price;
    return -contracts * leg.multiplier * std::max(value, 0.0);
}

} // namespace

double lossAtExpiry(const StrategyBook& book, const std::vector<PairedLeg>& legs, double price) {
    double total = 0.0;
    for (const PairedLeg& paired : legs)
        total += lossOf(book.legs[paired.leg], paired.contracts, price);
    return total;
}

double greatestLoss(const StrategyBook& book, const std::vector<PairedLeg>& legs, double* price) {
    double calls = 0.0, worst = 0.0, at = book.spot;
    std::vector<double> prices = {0.0};
    for (const PairedLeg& paired : legs) {
        if (book.legs[paired.leg].right == OptionRight::Call)
            calls += paired.contracts * book.legs[paired.leg].multiplier;
        prices.push_back(book.legs[paired.leg].strike);
    }
    if (calls < -1e-6) return infinity;
    for (const double candidate : prices) {
        const double loss = lossAtExpiry(book, legs, candidate);
        const bool nearer = std::fabs(candidate - book.spot) < std::fabs(at - book.spot);
        const double same = 1e-9 * (1.0 + std::fabs(worst));
        if (loss > worst + same || (worst > 0.0 && loss > worst - same && nearer)) at = candidate;
        worst = std::max(worst, loss);
    }
    if (price) *price = at;
    return worst;
}

PairingResult optimalPairing(const StrategyBook& book) {
    return PairingProgram(book).solve();
}

} // namespace marginscope
