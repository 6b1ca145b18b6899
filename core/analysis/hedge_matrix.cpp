#include "core/analysis/hedge_matrix.h"

#include "core/margin/risk_matrix.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

class MatrixWriter {
public:
    MatrixWriter(const MarkedBook& book, const Rulebook& rulebook, const std::vector<HedgeCandidate>& candidates)
        : book_(book)
        , rulebook_(rulebook)
        , candidates_(candidates)
        , matrix_(riskMatrix(book, rulebook)) {
        for (const RiskUnit& unit : matrix_.units)
            addUnit(book.underlyings[unit.underlying], &unit);
        for (const HedgeCandidate& candidate : candidates_) {
            const AssetCode& code = candidate.instrument().underlying;
            if (find(code) == nullptr) addUnit(underlyingOf(candidate), nullptr);
        }
    }

    RequirementProgram run(Level level) {
        RequirementProgram program;
        const std::size_t cells = matrix_.aggregated.size();
        if (rulebook_.pairing == CellPairing::ByCell) {
            program.groups.emplace_back();
            for (std::size_t c = 0; c < cells; ++c) {
                ScenarioRow row;
                for (const Unit& unit : units_)
                    row.parts.push_back(part(unit, c, units_.size() > 1));
                program.groups.back().scenarios.push_back(std::move(row));
            }
        } else {
            // Each underlying in its own worst cell: only losses count.
            for (const Unit& unit : units_) {
                program.groups.emplace_back();
                for (std::size_t c = 0; c < cells; ++c)
                    program.groups.back().scenarios.push_back({{part(unit, c, false)}});
            }
        }
        for (const Unit& unit : units_)
            addRoll(program, unit);
        program.inside = matrix_.deltaShock;
        program.factor = level == Level::Initial ? 1.0 : rulebook_.maintenanceFactor;
        if (level == Level::Initial) program.outside = book_.openOrdersMargin + book_.mmpMargin;
        return program;
    }

private:
    struct Unit {
        MarkedUnderlying underlying;
        const RiskUnit* held = nullptr; ///< null where the book has nothing on it
        std::vector<RiskCell> cells;
    };

    const Unit* find(const AssetCode& code) const {
        for (const Unit& unit : units_)
            if (unit.underlying.underlying == code) return &unit;
        return nullptr;
    }

    static MarkedUnderlying underlyingOf(const HedgeCandidate& candidate) {
        MarkedUnderlying made;
        made.underlying = candidate.instrument().underlying;
        made.spot = candidate.spot;
        return made;
    }

    void addUnit(const MarkedUnderlying& underlying, const RiskUnit* held) {
        Unit unit{underlying, held, standardCells(rulebook_.scenario.of(underlying.underlying).priceRange, rulebook_.buckets)};
        const std::vector<RiskCell> extended = extendedCells(rulebook_.extendedMoves);
        unit.cells.insert(unit.cells.end(), extended.begin(), extended.end());
        units_.push_back(std::move(unit));
    }

    /// One lot.
    static MarkedPosition lotOf(const HedgeCandidate& candidate) {
        MarkedPosition lot = candidate.unit;
        lot.quantity *= candidate.lot;
        return lot;
    }

    template<class Value>
    std::vector<double> slopes(const Unit& unit, const Value& value) const {
        std::vector<double> slope(candidates_.size(), 0.0);
        for (std::size_t j = 0; j < candidates_.size(); ++j)
            if (candidates_[j].instrument().underlying == unit.underlying.underlying &&
                inMatrix(candidates_[j].unit, rulebook_))
                slope[j] = value(lotOf(candidates_[j]));
        return slope;
    }

    ScenarioPart part(const Unit& unit, std::size_t c, bool gainsMatter) const {
        const ScenarioParameters& parameters = rulebook_.scenario.of(unit.underlying.underlying);
        const RiskCell& cell = unit.cells[c];
        if (cell.extended) return extendedPart(unit, c, gainsMatter);
        LinearForm pnl{unit.held ? unit.held->cells[c].pnl : 0.0, slopes(unit, [&](const MarkedPosition& lot) {
                           return cellPnl(lot, unit.underlying, cell, rulebook_);
                       })};
        ScenarioPart made;
        const double share = parameters.pnlOffset;
        if (gainsMatter && share < 1.0) made.pieces.push_back(scaled(pnl, share));
        if (gainsMatter && std::isfinite(parameters.maxOffsetablePnl))
            made.pieces.push_back({share * parameters.maxOffsetablePnl, {}});
        made.pieces.insert(made.pieces.begin(), std::move(pnl));
        return made;
    }

    /// The dampener counts money at the far price, losses count coins at the edge of the range. Where contracts of either
    /// settlement are held the ratio moves with what is traded; the lesser of the two never dampens too much.
    double dampenerConversion(const Unit& unit, const RiskCell& cell, const ScenarioParameters& parameters) const {
        const double ofCoins = 1.0 / (1.0 + std::copysign(parameters.priceRange, cell.priceMove));
        bool coins = false, money = false;
        const auto see = [&](const Instrument& instrument) {
            (instrument.isInverse() && instrument.isDerivative() ? coins : money) = true;
        };
        if (unit.held)
            for (const std::size_t i : unit.held->positions)
                see(book_.positions[i].instrument);
        if (!coins && !money)
            for (const HedgeCandidate& candidate : candidates_)
                if (candidate.instrument().underlying == unit.underlying.underlying) see(candidate.instrument());
        if (coins && money) return std::min(1.0, ofCoins);
        return coins ? ofCoins : 1.0;
    }

    /// Losses beyond the dampener; a gain out there is left at nothing.
    ScenarioPart extendedPart(const Unit& unit, std::size_t c, bool gainsMatter) const {
        const ScenarioParameters& parameters = rulebook_.scenario.of(unit.underlying.underlying);
        const RiskCell& cell = unit.cells[c];
        LinearForm counted{0.0, slopes(unit, [&](const MarkedPosition& lot) {
                               return cellPnl(lot, unit.underlying, cell, rulebook_);
                           })};
        if (unit.held)
            for (const std::size_t i : unit.held->positions)
                counted.base += cellPnl(book_.positions[i], unit.underlying, cell, rulebook_);
        const double conversion = dampenerConversion(unit, cell, parameters);
        const double beyond = std::max(std::fabs(cell.priceMove) / parameters.priceRange, 1.0) - 1.0;
        counted.base += beyond * parameters.extendedDampener * conversion;
        ScenarioPart made;
        made.pieces.push_back(std::move(counted));
        if (gainsMatter) made.pieces.push_back({0.0, {}});
        return made;
    }

    static LinearForm scaled(LinearForm form, double factor) {
        form.base *= factor;
        for (double& slope : form.slope)
            slope *= factor;
        return form;
    }

    void addRoll(RequirementProgram& program, const Unit& unit) const {
        const ScenarioParameters& parameters = rulebook_.scenario.of(unit.underlying.underlying);
        struct Bucket {
            std::optional<Timestamp> expiry;
            double years = 0.0;
            double delta = 0.0;
        };
        std::vector<Bucket> buckets;
        if (unit.held)
            for (const RollBucket& bucket : unit.held->roll)
                buckets.push_back({bucket.expiry, bucket.years, bucket.delta});
        const auto expiryOf = [](const Instrument& instrument) {
            return instrument.hasExpiry() ? std::optional(instrument.expiry) : std::nullopt;
        };
        for (const HedgeCandidate& candidate : candidates_) {
            const Instrument& instrument = candidate.instrument();
            if (instrument.underlying != unit.underlying.underlying || !instrument.isDerivative()) continue;
            const std::optional<Timestamp> expiry = expiryOf(instrument);
            if (std::none_of(buckets.begin(), buckets.end(), [&](const Bucket& b) { return b.expiry == expiry; }))
                buckets.push_back({expiry, candidate.unit.years, 0.0});
        }
        for (const Bucket& bucket : buckets) {
            ShockTerm shock;
            shock.rate = unit.underlying.spot * std::max(std::exp(parameters.annualisedMoveRisk * bucket.years) - 1.0,
                                                         parameters.minAnnualisedMove);
            shock.exposure.base = bucket.delta;
            shock.exposure.slope = slopes(unit, [&](const MarkedPosition& lot) {
                return lot.instrument.isDerivative() && expiryOf(lot.instrument) == bucket.expiry
                           ? deltaCoins(lot) * windowShare(lot, rulebook_)
                           : 0.0;
            });
            program.shocks.push_back(std::move(shock));
        }
    }

    const MarkedBook& book_;
    const Rulebook& rulebook_;
    const std::vector<HedgeCandidate>& candidates_;
    RiskMatrix matrix_;
    std::vector<Unit> units_;
};

} // namespace

bool hasMatrixProgram(const Rulebook& rulebook) {
    return rulebook.portfolioKind == "risk_matrix" && !rulebook.addOns &&
           rulebook.collateral.mode == CollateralMode::Haircut;
}

RequirementProgram matrixProgram(const MarkedBook& book, const Rulebook& rulebook,
                                 const std::vector<HedgeCandidate>& candidates, Level level) {
    return MatrixWriter(book, rulebook, candidates).run(level);
}

} // namespace marginscope
