#include "core/margin/parameter_table.h"

#include "core/base/phrase.h"

#include <array>

namespace marginscope {

namespace {

using S = StandardParameters;
using P = ScenarioParameters;

constexpr double most = 1e12;

constexpr std::array standardTable = {
    ParameterSpec<S>{"future_initial", [](S& p) -> double& { return p.futureInitial; }, 0, 1, "share of notional",
                     QT_TRANSLATE_NOOP("explain", "initial rate of futures and perpetuals, first coin")},
    ParameterSpec<S>{"future_maintenance", [](S& p) -> double& { return p.futureMaintenance; }, 0, 1,
                     "share of notional",
                     QT_TRANSLATE_NOOP("explain", "maintenance rate of futures and perpetuals, first coin")},
    ParameterSpec<S>{"future_slope", [](S& p) -> double& { return p.futureSlope; }, 0, 1, "share of notional per coin",
                     QT_TRANSLATE_NOOP("explain", "added to both rates per coin of size")},
    ParameterSpec<S>{"option_initial", [](S& p) -> double& { return p.optionInitial; }, 0, 1, "share of index",
                     QT_TRANSLATE_NOOP("explain", "initial rate of a short option at the money")},
    ParameterSpec<S>{"option_initial_floor", [](S& p) -> double& { return p.optionInitialFloor; }, 0, 1,
                     "share of index",
                     QT_TRANSLATE_NOOP("explain", "initial rate of a short option never falls below")},
    ParameterSpec<S>{"option_maintenance", [](S& p) -> double& { return p.optionMaintenance; }, 0, 1, "share of index",
                     QT_TRANSLATE_NOOP("explain", "maintenance rate of a short option")},
};

constexpr std::array scenarioTable = {
    ParameterSpec<P>{"price_range", [](P& p) -> double& { return p.priceRange; }, 0.001, 0.95, "relative move",
                     QT_TRANSLATE_NOOP("explain", "largest ordinary price move, each side")},
    ParameterSpec<P>{"volatility_range_up", [](P& p) -> double& { return p.vol.up; }, 0, 10, "relative move at 30 days",
                     QT_TRANSLATE_NOOP("explain", "volatility shock up")},
    ParameterSpec<P>{"volatility_range_down", [](P& p) -> double& { return p.vol.down; }, 0, 1,
                     "relative move at 30 days", QT_TRANSLATE_NOOP("explain", "volatility shock down")},
    ParameterSpec<P>{"short_term_vega_power", [](P& p) -> double& { return p.vol.shortPower; }, 0, 2, "",
                     QT_TRANSLATE_NOOP("explain", "tenor power below 30 days")},
    ParameterSpec<P>{"long_term_vega_power", [](P& p) -> double& { return p.vol.longPower; }, 0, 2, "",
                     QT_TRANSLATE_NOOP("explain", "tenor power from 30 days")},
    ParameterSpec<P>{"min_volatility_for_shock_up", [](P& p) -> double& { return p.vol.minVolUp; }, 0, 10, "volatility",
                     QT_TRANSLATE_NOOP("explain", "least volatility in up cells")},
    ParameterSpec<P>{
        "extended_table_factor", [](P& p) -> double& { return p.extendedTableFactor; }, 0, 10, "",
        QT_TRANSLATE_NOOP("explain", "share of simulated P&L in the extended table, times range over move")},
    ParameterSpec<P>{"extended_dampener", [](P& p) -> double& { return p.extendedDampener; }, 0, most, "USD",
                     QT_TRANSLATE_NOOP("explain", "taken off an extended cell per range beyond the first")},
    ParameterSpec<P>{"annualised_move_risk", [](P& p) -> double& { return p.annualisedMoveRisk; }, 0, 10, "per year",
                     QT_TRANSLATE_NOOP("explain", "roll shock: annualised move of the basis")},
    ParameterSpec<P>{"min_annualised_move", [](P& p) -> double& { return p.minAnnualisedMove; }, 0, 1, "share of price",
                     QT_TRANSLATE_NOOP("explain", "roll shock: least move")},
    ParameterSpec<P>{"m_inc", [](P& p) -> double& { return p.deltaShockIncrement; }, 0, 1, "share per coin",
                     QT_TRANSLATE_NOOP("explain", "delta shock: growth per coin above the threshold")},
    ParameterSpec<P>{"delta_total_liq_shock_threshold", [](P& p) -> double& { return p.deltaShockThreshold; }, 0, most,
                     "USD", QT_TRANSLATE_NOOP("explain", "delta shock: size that is free")},
    ParameterSpec<P>{"max_delta_shock", [](P& p) -> double& { return p.maxDeltaShock; }, 0, 1, "share of price",
                     QT_TRANSLATE_NOOP("explain", "delta shock: ceiling of the rate")},
    ParameterSpec<P>{
        "pnl_offset", [](P& p) -> double& { return p.pnlOffset; }, 0, 1, "share",
        QT_TRANSLATE_NOOP("explain", "share of an underlying's gain that counts against losses elsewhere")},
    ParameterSpec<P>{"max_offsetable_pnl", [](P& p) -> double& { return p.maxOffsetablePnl; }, 0, most, "USD",
                     QT_TRANSLATE_NOOP("explain", "cap of that gain")},
};

constexpr std::array accountTable = {
    ParameterSpec<Rulebook>{"mm_factor", [](Rulebook& r) -> double& { return r.maintenanceFactor; }, 0, 1, "",
                            QT_TRANSLATE_NOOP("explain", "maintenance = factor × risk-matrix margin")},
    ParameterSpec<Rulebook>{"settlement_window_minutes",
                            [](Rulebook& r) -> double& { return r.settlementWindowMinutes; }, 0, 1440, "minutes",
                            QT_TRANSLATE_NOOP("explain", "averaging window before expiry over which delta fades")},
};

} // namespace

std::span<const ParameterSpec<StandardParameters>> standardParameterTable() {
    return standardTable;
}

std::span<const ParameterSpec<ScenarioParameters>> scenarioParameterTable() {
    return scenarioTable;
}

std::span<const ParameterSpec<Rulebook>> accountParameterTable() {
    return accountTable;
}

} // namespace marginscope
