#include "core/report/reconciliation.h"

#include "core/margin/account_requirement.h"
#include "core/margin/pooled_collateral.h"
#include "core/margin/requirement.h"
#include "core/margin/risk_matrix.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace marginscope {

namespace {

using Parts = std::vector<OwnFigure>;

void addPart(Parts& parts, ReconciledFigure figure, Phrase label, double value) {
    std::string component = label.english();
    parts.push_back({figure, std::move(component), std::move(label), value});
}

void addWhole(Parts& parts, ReconciledFigure figure, double value) {
    parts.push_back({figure, {}, {}, value});
}

/// What the venue settles in one currency, it usually also margins and reports there.
std::map<std::string, PositionMargin> marginBySettlement(const Comparison& comparison, Regime regime) {
    std::map<std::string, PositionMargin> sums;
    for (std::size_t i = 0; i < comparison.positions.size(); ++i) {
        const MarkedPosition& position = comparison.book->positions[i];
        if (!position.instrument.isDerivative()) continue;
        PositionMargin& sum = sums[position.instrument.settlementCurrency.text()];
        if (regime == Regime::Isolated) {
            sum.initial += comparison.positions[i].isolated.initial;
            sum.maintenance += comparison.positions[i].isolated.maintenance;
            continue;
        }
        const PositionMargin& margin = comparison.positions[i].cross;
        sum.initial += margin.initial;
        sum.maintenance += margin.maintenance;
    }
    return sums;
}

void addPositionMargins(Parts& parts, const Comparison& comparison, Regime regime) {
    const auto sums = marginBySettlement(comparison, regime);
    for (const Level level : {Level::Initial, Level::Maintenance}) {
        const auto figure =
            level == Level::Initial ? ReconciledFigure::InitialMargin : ReconciledFigure::MaintenanceMargin;
        addWhole(parts, figure, comparison.of(regime).at(level).requirement);
        for (const auto& [currency, sum] : sums)
            addPart(parts, figure, {QT_TRANSLATE_NOOP("reconciliation", "Positions settled in %1"), {currency}},
                    level == Level::Initial ? sum.initial : sum.maintenance);
    }
}

void addWholeMargins(Parts& parts, const Comparison& comparison, Regime regime) {
    for (const Level level : {Level::Initial, Level::Maintenance})
        addWhole(parts, level == Level::Initial ? ReconciledFigure::InitialMargin : ReconciledFigure::MaintenanceMargin,
                 comparison.of(regime).at(level).requirement);
}

void addMatrixMargins(Parts& parts, const Comparison& comparison) {
    if (comparison.rulebook->portfolioKind != "risk_matrix")
        return addWholeMargins(parts, comparison, Regime::Portfolio);
    const Rulebook& rulebook = *comparison.rulebook;
    const MarkedBook book = bookWithCollateralInside(*comparison.book, rulebook);
    const RiskMatrix matrix = riskMatrix(book, rulebook);
    const PositionMargin added =
        rulebook.addOns ? rulebook.addOns->of(AccountView::whole(book, rulebook)) : PositionMargin{};
    for (const auto figure : {ReconciledFigure::InitialMargin, ReconciledFigure::MaintenanceMargin}) {
        const bool initial = figure == ReconciledFigure::InitialMargin;
        // Maintenance is a share of the risk-matrix margin, and so of each of its parts.
        const double share = initial ? 1.0 : rulebook.maintenanceFactor;
        addWhole(parts, figure,
                 comparison.of(Regime::Portfolio).at(initial ? Level::Initial : Level::Maintenance).requirement);
        addPart(parts, figure, {QT_TRANSLATE_NOOP("reconciliation", "Worst scenario"), {}}, share * matrix.worstCase);
        addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Roll shock"), {}}, share * matrix.rollShock);
        addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Delta shock"), {}}, share * matrix.deltaShock);
        if (rulebook.addOns)
            addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Add-ons"), {}},
                    initial ? added.initial : added.maintenance);
        if (!initial) continue;
        if (!rulebook.collateral.initialHaircuts.empty())
            addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Collateral: extra haircut at the initial level"), {}},
                    initialHaircutExtra(*comparison.book, rulebook, Regime::Portfolio));
        addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Open orders"), {}}, book.openOrdersMargin);
        addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Market-maker protection"), {}}, book.mmpMargin);
    }
}

struct EquityParts {
    double pots = 0.0;
    double collateral = 0.0;
    double spot = 0.0;
    double pnl = 0.0;
    double options = 0.0;
};

EquityParts equityParts(const Comparison& comparison, Regime regime) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rulebook = *comparison.rulebook;
    EquityParts sums;
    const PooledCollateral pooled(book, rulebook, regime == Regime::Isolated ? Regime::Cross : regime);
    for (const MarkedCollateral& balance : book.collateral)
        sums.collateral += pooled.valueOf(balance);
    for (const MarkedPosition& position : book.positions) {
        if (position.instrument.isOption())
            sums.options += marketValue(position);
        else if (position.instrument.isDerivative())
            sums.pnl += unrealisedPnl(position);
        else
            sums.spot += pooled.valueOf(position);
    }
    for (const PositionResult& position : comparison.positions)
        sums.pots += position.isolated.equity;
    return sums;
}

void addEquity(Parts& parts, const Comparison& comparison, Regime regime) {
    constexpr auto figure = ReconciledFigure::Equity;
    const EquityParts sums = equityParts(comparison, regime);
    addWhole(parts, figure, comparison.of(regime).equity);
    if (regime == Regime::Isolated)
        return addPart(parts, figure, {QT_TRANSLATE_NOOP("reconciliation", "Pots and their P&L"), {}}, sums.pots);
    addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Collateral after haircut"), {}}, sums.collateral);
    addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Spot positions"), {}}, sums.spot);
    addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Unrealised P&L of futures and perpetuals"), {}}, sums.pnl);
    if (comparison.rulebook->optionValueInTest(regime))
        addPart(parts, figure, {QT_TRANSLATE_NOOP("explain", "Options at market"), {}}, sums.options);
}

void judge(ReconciliationLine& line, const Tolerance& tolerance) {
    if (!line.venue || !line.ours) return;
    line.difference = *line.ours - *line.venue;
    const double size = std::abs(*line.venue);
    if (size > 0.0) line.percent = 100.0 * *line.difference / size;
    // Room for the last bit: what was typed with two decimals is not what was computed.
    const double most = std::max(tolerance.amount, tolerance.percent / 100.0 * size) + 1e-9 * std::max(1.0, size);
    line.verdict = std::abs(*line.difference) <= most ? Verdict::Within : Verdict::Outside;
}

bool knows(const std::vector<OwnFigure>& ours, const VenueAmount& amount) {
    return std::any_of(ours.begin(), ours.end(), [&](const OwnFigure& own) {
        return own.figure == amount.figure && own.component == amount.component;
    });
}

} // namespace

std::string figureWord(ReconciledFigure figure) {
    switch (figure) {
    case ReconciledFigure::InitialMargin:
        return "initial";
    case ReconciledFigure::MaintenanceMargin:
        return "maintenance";
    case ReconciledFigure::Equity:
        break;
    }
    return "equity";
}

std::optional<ReconciledFigure> figureFromWord(std::string_view word) {
    for (const ReconciledFigure figure : reconciledFigures)
        if (figureWord(figure) == word) return figure;
    return std::nullopt;
}

std::vector<OwnFigure> ownFigures(const Comparison& comparison, Regime regime) {
    Parts parts;
    if (regime == Regime::Portfolio)
        addMatrixMargins(parts, comparison);
    else
        addPositionMargins(parts, comparison, regime);
    addEquity(parts, comparison, regime);
    return parts;
}

std::optional<double> VenueStatement::find(ReconciledFigure figure, const std::string& component) const {
    for (const VenueAmount& amount : amounts)
        if (amount.figure == figure && amount.component == component) return amount.value;
    return std::nullopt;
}

void VenueStatement::set(ReconciledFigure figure, const std::string& component, std::optional<double> value) {
    std::erase_if(amounts,
                  [&](const VenueAmount& amount) { return amount.figure == figure && amount.component == component; });
    if (value) amounts.push_back({figure, component, *value});
}

Verdict Reconciliation::verdict() const {
    Verdict worst = Verdict::NotStated;
    for (const ReconciliationLine& line : lines)
        worst = std::max(worst, line.verdict);
    return worst;
}

std::vector<ReconciliationLine> reconcile(const std::vector<OwnFigure>& ours, const VenueStatement& venue,
                                          const Tolerance& tolerance) {
    std::vector<ReconciliationLine> lines;
    for (const ReconciledFigure figure : reconciledFigures) {
        for (const OwnFigure& own : ours)
            if (own.figure == figure)
                lines.push_back({figure,
                                 own.component,
                                 own.label,
                                 venue.find(figure, own.component),
                                 own.value,
                                 {},
                                 {},
                                 Verdict::NotStated});
        for (const VenueAmount& amount : venue.amounts)
            if (amount.figure == figure && !knows(ours, amount))
                lines.push_back(
                    {figure, amount.component, {amount.component, {}}, amount.value, {}, {}, {}, Verdict::NotStated});
    }
    for (ReconciliationLine& line : lines)
        judge(line, tolerance);
    return lines;
}

Reconciliation reconcile(const Comparison& comparison, const VenueStatement& venue, const Tolerance& tolerance) {
    return reconcile(comparison, ownFigures(comparison, venue.regime), venue, tolerance);
}

Reconciliation reconcile(const Comparison& comparison, const std::vector<OwnFigure>& ours, const VenueStatement& venue,
                         const Tolerance& tolerance) {
    const MarkedBook& book = *comparison.book;
    const Rulebook& rulebook = *comparison.rulebook;
    return {book.portfolioName,
            rulebook.id,
            rulebook.version,
            book.marketName,
            book.asOf,
            book.currency,
            venue,
            tolerance,
            reconcile(ours, venue, tolerance)};
}

} // namespace marginscope
