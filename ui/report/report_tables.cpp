#include "ui/report/report_tables.h"

#include "core/report/collateral_figures.h"
#include "ui/models/position_columns.h"
#include "ui/models/positions_model.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

const QList<int>& columnsOf(PositionDetail detail) {
    static const QList<int> paper{QuantityColumn, EntryColumn, MarkColumn,     ValueColumn,       PnlColumn,
                                  DeltaColumn,    VegaColumn,  IsolatedColumn, LiquidationColumn, BindingColumn};
    static const QList<int> all{QuantityColumn,
                                EntryColumn,
                                MarkColumn,
                                ValueColumn,
                                PnlColumn,
                                DeltaColumn,
                                GammaColumn,
                                VegaColumn,
                                ThetaColumn,
                                IsolatedColumn,
                                IsolatedMaintenanceColumn,
                                LiquidationColumn,
                                BindingColumn};
    return detail == PositionDetail::Paper ? paper : all;
}

std::optional<double> positionFigure(const MarkedPosition& held, const PositionResult& result, int column) {
    switch (column) {
    case QuantityColumn:
        return held.contracts;
    case EntryColumn:
        return held.entryKnown ? held.entryPrice() : std::nullopt;
    case MarkColumn:
        return held.mark;
    case ValueColumn:
        return result.value.value;
    case PnlColumn:
        return result.value.unrealisedPnl;
    case DeltaColumn:
        return result.value.delta;
    case GammaColumn:
        return result.value.gamma;
    case VegaColumn:
        return result.value.vega;
    case ThetaColumn:
        return result.value.theta;
    case IsolatedColumn:
        return result.isolated.initial;
    case IsolatedMaintenanceColumn:
        return result.isolated.maintenance;
    case LiquidationColumn:
        return result.isolated.liquidationPrice;
    case BindingColumn:
        return result.pnlInBindingScenario;
    default:
        return std::nullopt;
    }
}

ReportCell positionCell(const MarkedPosition& held, const PositionResult& result, int column) {
    const std::optional<double> value = positionFigure(held, result, column);
    if (!value) return {QStringLiteral("–")};
    const int sign = !isSignedColumn(column) || *value == 0.0 ? 0 : *value < 0.0 ? -1 : 1;
    return {PositionsModel::figureText(*value, column), sign};
}

ReportCell amountCell(double value) {
    return {formatFixed(value, 0), value < 0.0 ? -1 : 0};
}

template<class Cell>
QList<ReportCell> regimeRow(const Comparison& comparison, const QString& name, Cell cell) {
    QList<ReportCell> row{{name}};
    for (const RegimeResult& result : comparison.regimes)
        row.append(cell(result));
    return row;
}

} // namespace

QString savingText(const RegimeResult& result) {
    if (result.regime == Regime::Isolated || !result.saving) return QStringLiteral("–");
    const QString amount = formatFixed(*result.saving, 0);
    if (!result.savingPercent || *result.saving == 0.0) return amount;
    return Words::tr("%1 (%2)").arg(amount, formatPercent(*result.savingPercent));
}

QString bindingText(const RegimeResult& result) {
    if (!result.binding) return {};
    return Words::tr("%1: %2").arg(translated(result.binding->label), formatFixed(result.binding->pnl, 0, Sign::Both));
}

ReportTable regimeTable(const Comparison& comparison) {
    const QString currency = QString::fromStdString(comparison.book->currency.text());
    ReportTable table;
    table.title = translatedResource(comparison.book->portfolioName);
    table.heads = {Words::tr("Amounts in %1").arg(currency)};
    table.figures = {false, true, true, true};
    for (const Regime regime : allRegimes)
        table.heads.append(regimeTitle(regime));
    const auto amounts = [&](const QString& name, auto figure) {
        table.rows.append(
            regimeRow(comparison, name, [&](const RegimeResult& result) { return amountCell(figure(result)); }));
    };
    const auto words = [&](const QString& name, auto text) {
        table.rows.append(
            regimeRow(comparison, name, [&](const RegimeResult& result) { return ReportCell{text(result)}; }));
    };
    amounts(Words::tr("Initial margin"), [](const RegimeResult& r) { return r.initial.requirement; });
    amounts(Words::tr("Maintenance margin"), [](const RegimeResult& r) { return r.maintenance.requirement; });
    amounts(Words::tr("Equity in the test"), [](const RegimeResult& r) { return r.equity; });
    amounts(Words::tr("Excess over initial margin"), [](const RegimeResult& r) { return r.initial.excess; });
    amounts(Words::tr("Excess over maintenance margin"), [](const RegimeResult& r) { return r.maintenance.excess; });
    words(Words::tr("Saves vs isolated"), savingText);
    words(Words::tr("State"), [](const RegimeResult& r) { return stateWord(regimeState(r)); });
    words(Words::tr("Binding scenario"), bindingText);
    words(Words::tr("Reason"), [](const RegimeResult& r) { return translated(r.reason); });
    return table;
}

ReportTable positionTable(const Comparison& comparison, PositionDetail detail) {
    ReportTable table;
    table.title = Words::tr("Positions");
    table.heads = {columnTitle(InstrumentColumn)};
    table.figures = {false};
    for (const int column : columnsOf(detail)) {
        table.heads.append(columnTitle(column));
        table.figures.append(true);
    }
    for (std::size_t i = 0; i < comparison.positions.size(); ++i) {
        const MarkedPosition& held = comparison.book->positions[i];
        QList<ReportCell> row{{QString::fromStdString(held.instrument.symbol)}};
        for (const int column : columnsOf(detail))
            row.append(positionCell(held, comparison.positions[i], column));
        table.rows.append(row);
    }
    return table;
}

ReportTable collateralTable(const Comparison& comparison) {
    ReportTable table;
    table.title = Words::tr("Collateral");
    table.heads = {Words::tr("Asset"), Words::tr("Quantity"), Words::tr("Price"),
                   Words::tr("Value"), Words::tr("Haircut"),  Words::tr("After haircut")};
    table.figures = {false, true, true, true, true, true};
    const std::vector<CollateralFigure> figures = collateralFigures(comparison);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const MarkedCollateral& balance = comparison.book->collateral[i];
        const auto& [value, haircut, after] = figures[i];
        table.rows.append({{QString::fromStdString(balance.asset.text())},
                           {formatShort(balance.quantity, 8), balance.quantity < 0.0 ? -1 : 0},
                           {formatFixed(balance.price, balance.price < 10.0 ? 4 : 2)},
                           {formatFixed(value, 2), value < 0.0 ? -1 : 0},
                           {formatPercent(100.0 * haircut)},
                           {formatFixed(after, 2), after < 0.0 ? -1 : 0}});
    }
    return table;
}

ReportTable notModelledTable(const Comparison& comparison) {
    ReportTable table;
    table.title = Words::tr("Not modelled: these count in no regime");
    table.heads = {Words::tr("Row"), Words::tr("Name"), Words::tr("Reason")};
    table.figures = {true, false, false};
    for (const NotModelled& row : comparison.notModelled)
        table.rows.append({{row.row > 0 ? QString::number(row.row) : QStringLiteral("–")},
                           {QString::fromStdString(row.instrument).simplified()},
                           {errorSentence(row.error)}});
    return table;
}

} // namespace marginscope
