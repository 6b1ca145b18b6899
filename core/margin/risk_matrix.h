// Portfolio margin engine: scenario cells of every underlying, the extended table, roll shock, delta shock, and their
// sum. Deribit-like, since 2024. All amounts in reporting currency unless said; coin P&L counts at the index.
#pragma once

#include "core/margin/rulebook.h"
#include "core/valuation/marked_book.h"

#include <optional>

namespace marginscope {

/// Delta of one expiry (perpetuals: their own bucket with years = 0) and what rolling it costs.
struct RollBucket {
    std::optional<Timestamp> expiry;
    double years = 0.0;
    double delta = 0.0; ///< coins
    double rate = 0.0;  ///< max(exp(annualised move · years) − 1, minimum)
    double charge = 0.0;
};

struct DeltaShock {
    double futuresAndShort = 0.0; ///< x, coins: futures and short options
    double longOptions = 0.0;     ///< y, coins
    double oneSided = 0.0;        ///< D = x where x and y agree in sign, else what of x is left after y
    double rate = 0.0;
    double charge = 0.0;
};

/// One cell of one underlying.
struct UnitCell {
    RiskCell cell;
    double pnl = 0.0;      ///< of all its positions; an extended cell after factor, dampener and conversion
    double counted = 0.0;  ///< loss in full, gain by the underlying's offset share and cap
    double adjusted = 0.0; ///< extended cells: P&L at the moved price × factor × range ÷ |move|, before the dampener
    double damping = 1.0;  ///< extended cells: share left by the dampener
};

/// Risk of all positions on one underlying.
struct RiskUnit {
    std::size_t underlying = 0;
    std::vector<std::size_t> positions; ///< indices into the book
    std::vector<UnitCell> cells;        ///< standard, then extended
    std::vector<RollBucket> roll;
    DeltaShock deltaShock;
};

struct RiskMatrix {
    std::vector<RiskUnit> units;
    std::vector<double> aggregated;   ///< by cell over units (pairing by cell)
    std::size_t standardCount = 0;    ///< cells before the extended table
    std::vector<std::size_t> binding; ///< by unit: its cell in the worst case; the same for all when paired by cell
    double worstPnl = 0.0;            ///< of the worst aggregated cell; > 0 where every cell gains
    double worstCase = 0.0;           ///< max(0, −worstPnl)
    double rollShock = 0.0;
    double deltaShock = 0.0;
    double riskMatrixMargin = 0.0; ///< worst case + roll shock + delta shock
    double initial = 0.0;          ///< + account inputs (open orders, market-maker protection)
    double maintenance = 0.0;      ///< factor × risk-matrix margin
};

RiskMatrix riskMatrix(const MarkedBook& book, const Rulebook& rulebook);
RiskMatrix riskMatrix(const AccountView& view);

/// P&L of a position in a cell, as it enters the unit's cell before the dampener: extended cells with factor and
/// edge-price conversion.
double cellPnl(const MarkedPosition& position, const MarkedUnderlying& underlying, const RiskCell& cell,
               const Rulebook& rulebook);

/// The same for an extended cell, at the moved price, before conversion (what the dampener looks at).
double adjustedPnl(const MarkedPosition& position, const MarkedUnderlying& underlying, const RiskCell& cell,
                   const Rulebook& rulebook);

/// Whether a position is inside the scenarios at all.
bool inMatrix(const MarkedPosition& position, const Rulebook& rulebook);

/// Share of a price move that still reaches a contract in the averaging window before its expiry; 1 outside it.
double windowShare(const MarkedPosition& position, const Rulebook& rulebook);

/// P&L of each position in the given cells (by unit), as it counts: damped, offset, capped. Adds up to the aggregated
/// cell.
std::vector<double> countedPnl(const MarkedBook& book, const Rulebook& rulebook, const RiskMatrix& matrix,
                               const std::vector<std::size_t>& cellOfUnit);

} // namespace marginscope
