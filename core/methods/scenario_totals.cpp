#include "core/methods/scenario_rules.h"
#include "core/valuation/unit_pnl.h"

#include <algorithm>
#include <map>

namespace marginscope {

namespace {

constexpr std::size_t notUsed = 5;

/// The volatility states the rows of a rule use, closed up: the kernel makes a row per option and state.
struct VolStates {
    explicit VolStates(const std::vector<ScenarioRow>& rows) {
        place.fill(notUsed);
        for (const ScenarioRow& row : rows) {
            std::size_t& at = place[static_cast<std::size_t>(row.vol)];
            if (at != notUsed) continue;
            at = used.size();
            used.push_back(row.vol);
        }
    }

    std::array<std::size_t, 5> place{};
    std::vector<ScenarioVol> used;
};

/// Positions that count together: of one expiry where the rules bend what an expiry makes, else all.
struct Group {
    const MarkedPosition* first = nullptr;
    double value = 0.0; ///< model value now
    UnitPnl pnl;
};

class Totals {
public:
    Totals(const UnitView& unit, const ScenarioRules& rules)
        : unit_(unit)
        , rules_(rules)
        , states_(rules.rows)
        , factors_(rules.vol)
        , byExpiry_(!rules.discount.isNeutral() || std::any_of(rules.rows.begin(), rules.rows.end(),
                                                               [](const ScenarioRow& row) { return isSkew(row.vol); }))
        , others_(emptyGroup()) {
        for (std::size_t i = 0; i < unit.positions.size(); ++i)
            add(unit.position(i));
    }

    std::vector<double> run() const {
        std::vector<double> totals = sumOf(others_);
        for (const auto& [expiry, options] : expiries_) {
            const std::vector<double> sums = sumOf(options);
            for (std::size_t i = 0; i < totals.size(); ++i)
                totals[i] += counted(options, sums[i], rules_.rows[i]);
        }
        const double held = collateral();
        for (std::size_t i = 0; i < totals.size(); ++i)
            totals[i] = rules_.rows[i].weight * (totals[i] + held * rules_.rows[i].priceMove);
        return totals;
    }

private:
    Group emptyGroup() const {
        std::vector<PricedScenario> scenarios;
        for (const ScenarioRow& row : rules_.rows)
            scenarios.push_back({row.priceMove, states_.place[static_cast<std::size_t>(row.vol)]});
        return {nullptr, 0.0, UnitPnl(scenarios, states_.used.size(), unit_.book().memory.get())};
    }

    Group& groupOf(const MarkedPosition& position) {
        if (!byExpiry_ || !position.instrument.isOption()) return others_;
        const auto found = expiries_.find(position.instrument.expiry);
        if (found != expiries_.end()) return found->second;
        Group& group = expiries_.emplace(position.instrument.expiry, emptyGroup()).first->second;
        group.first = &position;
        return group;
    }

    void add(const MarkedPosition& position) {
        std::array<double, 5> vols{};
        if (position.instrument.isOption())
            for (std::size_t state = 0; state < states_.used.size(); ++state)
                vols[state] = rules_.shockedVol(position, states_.used[state], factors_);
        Group& group = groupOf(position);
        group.value += position.quantity * position.modelPrice * position.settlementPrice;
        group.pnl.add(position, vols.data(), rules_.reachingShare(position));
    }

    std::vector<double> sumOf(const Group& group) const {
        ScenarioSums sums = group.pnl.sums();
        for (std::size_t i = 0; i < sums.linear.size(); ++i)
            sums.linear[i] += sums.inverse[i];
        return std::move(sums.linear);
    }

    double counted(const Group& options, double pnl, const ScenarioRow& row) const {
        if (!rules_.discount.isNeutral()) {
            const double shocked = options.value + pnl;
            pnl += shocked * (rules_.discount.of(shocked, *options.first) - 1.0);
        }
        return isSkew(row.vol) && pnl > 0.0 ? -pnl : pnl;
    }

    double collateral() const {
        double value = 0.0;
        for (const std::size_t i : unit_.collateral)
            value += unit_.book().collateral[i].quantity * unit_.book().collateral[i].price;
        return value;
    }

    const UnitView& unit_;
    const ScenarioRules& rules_;
    VolStates states_;
    TenorFactors factors_;
    bool byExpiry_;
    Group others_;
    std::map<Timestamp, Group> expiries_;
};

} // namespace

std::vector<double> scenarioTotals(const UnitView& unit, const ScenarioRules& rules) {
    return Totals(unit, rules).run();
}

} // namespace marginscope
