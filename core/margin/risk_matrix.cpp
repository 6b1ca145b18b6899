#include "core/margin/risk_matrix.h"

#include "core/valuation/scenario_pnl.h"
#include "core/valuation/unit_pnl.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

const ScenarioParameters& parametersOf(const MarkedBook& book, const Rulebook& rulebook, std::size_t underlying) {
    return rulebook.scenario.of(book.underlyings[underlying].underlying);
}

double countedGain(double pnl, const ScenarioParameters& parameters) {
    return pnl < 0.0 ? pnl : parameters.pnlOffset * std::min(pnl, parameters.maxOffsetablePnl);
}

double signOf(double value) {
    return value < 0.0 ? -1.0 : 1.0;
}

bool isDeltaPosition(const MarkedPosition& position) {
    return position.instrument.isDerivative();
}

// Coin P&L after an extended move is converted at the edge of the ordinary range, not at the far price.
double edgeConversion(const MarkedPosition& position, const RiskCell& cell, double range) {
    return position.instrument.isInverse() && position.instrument.isDerivative()
               ? 1.0 / (1.0 + signOf(cell.priceMove) * range)
               : 1.0;
}

std::vector<RiskCell> cellsOf(const ScenarioParameters& parameters, const Rulebook& rulebook) {
    std::vector<RiskCell> cells = standardCells(parameters.priceRange, rulebook.buckets);
    const std::vector<RiskCell> extended = extendedCells(rulebook.extendedMoves);
    cells.insert(cells.end(), extended.begin(), extended.end());
    return cells;
}

/// What a position makes in settlement currency counts in the matrix with this factor.
struct CellFactor {
    double adjusted = 1.0; ///< extended cells: at the moved price, scaled back into the ordinary range
    double counted = 1.0;  ///< the same with coins converted at the edge of the range
};

CellFactor cellFactor(const MarkedPosition& position, const ScenarioParameters& parameters, const RiskCell& cell) {
    if (!cell.extended) return {position.settlementPrice, position.settlementPrice};
    const double movedPrice =
        position.instrument.isInverse() ? position.settlementPrice * (1.0 + cell.priceMove) : position.settlementPrice;
    const double adjusted =
        movedPrice * parameters.extendedTableFactor * parameters.priceRange / std::fabs(cell.priceMove);
    return {adjusted, adjusted * edgeConversion(position, cell, parameters.priceRange)};
}

ShockedPosition shockedBy(const RiskCell& cell, const MarkedPosition& position, const ScenarioParameters& parameters,
                          const Rulebook& rulebook, TenorFactors& factors) {
    const double vol = position.instrument.isOption()
                           ? parameters.vol.shockedBy(factors.of(position.years), position.vol, cell.vol)
                           : 0.0;
    return {&position, cell.priceMove * windowShare(position, rulebook), vol};
}

/// Linear contracts and coin-settled ones of a unit in all cells.
ScenarioSums cellSums(const AccountView& view, const RiskUnit& unit, const std::vector<RiskCell>& cells) {
    const ScenarioParameters& parameters = parametersOf(view.book, view.rulebook, unit.underlying);
    constexpr std::array states = {VolState::Up, VolState::Same, VolState::Down};
    std::vector<PricedScenario> scenarios;
    for (const RiskCell& cell : cells)
        scenarios.push_back({cell.priceMove, static_cast<std::size_t>(cell.vol)});
    TenorFactors factors(parameters.vol);
    UnitPnl pnl(scenarios, states.size(), view.book.memory.get());
    for (const std::size_t index : unit.positions) {
        const MarkedPosition& position = view.book.positions[index];
        std::array<double, states.size()> vols{};
        if (position.instrument.isOption())
            for (const VolState state : states)
                vols[static_cast<std::size_t>(state)] =
                    parameters.vol.shockedBy(factors.of(position.years), position.vol, state);
        pnl.add(position, vols.data(), windowShare(position, view.rulebook));
    }
    return pnl.sums();
}

UnitCell unitCell(const RiskCell& cell, double linear, double coin, const ScenarioParameters& parameters) {
    UnitCell out;
    out.cell = cell;
    out.pnl = linear + coin;
    if (cell.extended) {
        const double share = parameters.extendedTableFactor * parameters.priceRange / std::fabs(cell.priceMove);
        const double far = coin * (1.0 + cell.priceMove);
        out.adjusted = (linear + far) * share;
        const double dampener =
            (std::max(std::fabs(cell.priceMove) / parameters.priceRange, 1.0) - 1.0) * parameters.extendedDampener;
        const double size = std::fabs(out.adjusted);
        out.damping = size > 0.0 ? std::max(0.0, size - dampener) / size : 0.0;
        // Coin P&L after an extended move is converted at the edge of the ordinary range, not at the far price.
        out.pnl = (linear + far / (1.0 + signOf(cell.priceMove) * parameters.priceRange)) * share * out.damping;
    }
    out.counted = countedGain(out.pnl, parameters);
    return out;
}

/// Delta that counts of each position of a unit, coins.
std::vector<double> unitDeltas(const MarkedBook& book, const Rulebook& rulebook, const RiskUnit& unit) {
    std::vector<double> deltas;
    deltas.reserve(unit.positions.size());
    for (const std::size_t index : unit.positions) {
        const MarkedPosition& position = book.positions[index];
        deltas.push_back(isDeltaPosition(position) ? deltaCoins(position) * windowShare(position, rulebook) : 0.0);
    }
    return deltas;
}

std::vector<RollBucket> rollBuckets(const MarkedBook& book, const Rulebook& rulebook, const RiskUnit& unit,
                                    const std::vector<double>& deltas) {
    const ScenarioParameters& parameters = parametersOf(book, rulebook, unit.underlying);
    std::vector<RollBucket> buckets;
    const auto bucketOf = [&](const std::optional<Timestamp>& expiry) -> RollBucket& {
        for (RollBucket& bucket : buckets)
            if (bucket.expiry == expiry) return bucket;
        buckets.emplace_back().expiry = expiry;
        return buckets.back();
    };
    for (std::size_t i = 0; i < deltas.size(); ++i) {
        const MarkedPosition& position = book.positions[unit.positions[i]];
        if (!isDeltaPosition(position)) continue;
        RollBucket& bucket = bucketOf(position.instrument.hasExpiry() ? std::optional(position.instrument.expiry)
                                                                      : std::nullopt);
        bucket.years = position.years;
        bucket.delta += deltas[i];
    }
    std::sort(buckets.begin(), buckets.end(),
              [](const RollBucket& a, const RollBucket& b) { return a.expiry < b.expiry; });
    for (RollBucket& bucket : buckets) {
        bucket.rate =
            std::max(std::exp(parameters.annualisedMoveRisk * bucket.years) - 1.0, parameters.minAnnualisedMove);
        bucket.charge = std::fabs(bucket.delta) * book.underlyings[unit.underlying].spot * bucket.rate;
    }
    return buckets;
}

DeltaShock deltaShockOf(const MarkedBook& book, const Rulebook& rulebook, const RiskUnit& unit,
                        const std::vector<double>& deltas) {
    const ScenarioParameters& parameters = parametersOf(book, rulebook, unit.underlying);
    const double spot = book.underlyings[unit.underlying].spot;
    DeltaShock shock;
    for (std::size_t i = 0; i < deltas.size(); ++i) {
        const MarkedPosition& position = book.positions[unit.positions[i]];
        const bool longOption = position.instrument.isOption() && position.quantity > 0.0;
        (longOption ? shock.longOptions : shock.futuresAndShort) += deltas[i];
    }
    const double x = shock.futuresAndShort, y = shock.longOptions;
    shock.oneSided = x * y >= 0.0 ? x : signOf(x) * std::max(0.0, std::fabs(x) - std::fabs(y));
    const double size = std::fabs(shock.oneSided);
    shock.rate = std::min(parameters.deltaShockIncrement * std::max(0.0, size - parameters.deltaShockThreshold / spot),
                          parameters.maxDeltaShock);
    shock.charge = size * shock.rate * spot;
    return shock;
}

std::vector<RiskUnit> riskUnits(const AccountView& view) {
    const MarkedBook& book = view.book;
    const Rulebook& rulebook = view.rulebook;
    std::vector<RiskUnit> units;
    std::map<std::size_t, std::size_t> unitOf;
    for (const std::size_t i : view.positions) {
        if (!inMatrix(book.positions[i], rulebook)) continue;
        const auto [found, isNew] = unitOf.try_emplace(book.positions[i].underlying, units.size());
        if (isNew) units.emplace_back().underlying = book.positions[i].underlying;
        units[found->second].positions.push_back(i);
    }
    for (RiskUnit& unit : units) {
        const ScenarioParameters& parameters = parametersOf(book, rulebook, unit.underlying);
        const std::vector<RiskCell> cells = cellsOf(parameters, rulebook);
        const ScenarioSums sums = cellSums(view, unit, cells);
        for (std::size_t i = 0; i < cells.size(); ++i)
            unit.cells.push_back(unitCell(cells[i], sums.linear[i], sums.inverse[i], parameters));
        const std::vector<double> deltas = unitDeltas(book, rulebook, unit);
        unit.roll = rollBuckets(book, rulebook, unit, deltas);
        unit.deltaShock = deltaShockOf(book, rulebook, unit, deltas);
    }
    return units;
}

void pairByCell(RiskMatrix& matrix) {
    const auto worst = std::min_element(matrix.aggregated.begin(), matrix.aggregated.end());
    const auto cell = static_cast<std::size_t>(worst - matrix.aggregated.begin());
    matrix.binding.assign(matrix.units.size(), cell);
    matrix.worstPnl = *worst;
    matrix.worstCase = std::max(0.0, -matrix.worstPnl);
}

void pairWorstOfEach(RiskMatrix& matrix) {
    for (const RiskUnit& unit : matrix.units) {
        const auto worst = std::min_element(unit.cells.begin(), unit.cells.end(),
                                            [](const UnitCell& a, const UnitCell& b) { return a.counted < b.counted; });
        matrix.binding.push_back(static_cast<std::size_t>(worst - unit.cells.begin()));
        matrix.worstPnl += std::min(0.0, worst->counted);
    }
    matrix.worstCase = std::max(0.0, -matrix.worstPnl);
}

} // namespace

bool inMatrix(const MarkedPosition& position, const Rulebook& rulebook) {
    return position.instrument.isDerivative() ||
           (rulebook.spotInMatrix && !isCashAsset(position.instrument.underlying));
}

double windowShare(const MarkedPosition& position, const Rulebook& rulebook) {
    if (rulebook.settlementWindowMinutes <= 0.0 || !position.instrument.hasExpiry()) return 1.0;
    const double minutes = position.years * 365.0 * 24.0 * 60.0;
    return std::clamp(minutes / rulebook.settlementWindowMinutes, 0.0, 1.0);
}

double adjustedPnl(const MarkedPosition& position, const MarkedUnderlying& underlying, const RiskCell& cell,
                   const Rulebook& rulebook) {
    const ScenarioParameters& parameters = rulebook.scenario.of(underlying.underlying);
    TenorFactors factors(parameters.vol);
    const auto [held, priceMove, vol] = shockedBy(cell, position, parameters, rulebook, factors);
    return settlementPnl(*held, priceMove, vol) * cellFactor(position, parameters, cell).adjusted;
}

double cellPnl(const MarkedPosition& position, const MarkedUnderlying& underlying, const RiskCell& cell,
               const Rulebook& rulebook) {
    const ScenarioParameters& parameters = rulebook.scenario.of(underlying.underlying);
    TenorFactors factors(parameters.vol);
    const auto [held, priceMove, vol] = shockedBy(cell, position, parameters, rulebook, factors);
    return settlementPnl(*held, priceMove, vol) * cellFactor(position, parameters, cell).counted;
}

RiskMatrix riskMatrix(const MarkedBook& book, const Rulebook& rulebook) {
    return riskMatrix(AccountView::whole(book, rulebook));
}

RiskMatrix riskMatrix(const AccountView& view) {
    const Rulebook& rulebook = view.rulebook;
    RiskMatrix matrix;
    matrix.units = riskUnits(view);
    matrix.standardCount = static_cast<std::size_t>(2 * rulebook.buckets + 1) * 3;
    matrix.aggregated.assign(matrix.standardCount + rulebook.extendedMoves.size(), 0.0);
    for (const RiskUnit& unit : matrix.units) {
        for (std::size_t i = 0; i < unit.cells.size(); ++i)
            matrix.aggregated[i] += unit.cells[i].counted;
        for (const RollBucket& bucket : unit.roll)
            matrix.rollShock += bucket.charge;
        matrix.deltaShock += unit.deltaShock.charge;
    }
    if (rulebook.pairing == CellPairing::ByCell)
        pairByCell(matrix);
    else
        pairWorstOfEach(matrix);
    matrix.riskMatrixMargin = matrix.worstCase + matrix.rollShock + matrix.deltaShock;
    matrix.initial = matrix.riskMatrixMargin;
    if (view.withAccount) matrix.initial += view.book.openOrdersMargin + view.book.mmpMargin;
    matrix.maintenance = rulebook.maintenanceFactor * matrix.riskMatrixMargin;
    return matrix;
}

std::vector<double> countedPnl(const MarkedBook& book, const Rulebook& rulebook, const RiskMatrix& matrix,
                               const std::vector<std::size_t>& cellOfUnit) {
    std::vector<double> pnl(book.positions.size(), 0.0);
    for (std::size_t u = 0; u < matrix.units.size(); ++u) {
        const RiskUnit& unit = matrix.units[u];
        const UnitCell& cell = unit.cells[cellOfUnit[u]];
        const double share = cell.pnl == 0.0 ? 0.0 : cell.damping * cell.counted / cell.pnl;
        const ScenarioParameters& parameters = parametersOf(book, rulebook, unit.underlying);
        TenorFactors factors(parameters.vol);
        std::vector<ShockedPosition> shocked;
        shocked.reserve(unit.positions.size());
        for (const std::size_t index : unit.positions)
            shocked.push_back(shockedBy(cell.cell, book.positions[index], parameters, rulebook, factors));
        const std::vector<double> settlement = settlementPnl(shocked);
        for (std::size_t i = 0; i < shocked.size(); ++i)
            pnl[unit.positions[i]] =
                share * settlement[i] * cellFactor(*shocked[i].position, parameters, cell.cell).counted;
    }
    return pnl;
}

} // namespace marginscope
