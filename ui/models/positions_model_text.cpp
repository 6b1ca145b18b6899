// Texts and figures of the positions table.
#include "ui/models/position_input.h"
#include "ui/models/positions_model.h"
#include "ui/presentation/number_format.h"

#include <cmath>

namespace marginscope {

namespace {

/// Decimals that fit the size of a price: coins have many, dollars few.
int priceDecimals(double price) {
    const double size = std::abs(price);
    if (size >= 1000.0) return 0;
    return size >= 10.0 ? 2 : 4;
}

int gammaDecimals(double gamma) {
    if (gamma == 0.0) return 0;
    return std::abs(gamma) < 0.001 ? 7 : 5;
}

} // namespace

QString PositionsModel::figureText(double value, int column) {
    switch (column) {
    case QuantityColumn:
        return formatShort(value, 8, Sign::Both);
    case EntryColumn:
        return formatShort(value, std::abs(value) < 10.0 ? 4 : 2);
    case LeverageColumn:
    case PotColumn:
        return formatShort(value, 2);
    case MarkColumn:
    case LiquidationColumn:
        return formatFixed(value, priceDecimals(value));
    case DeltaColumn:
        return formatFixed(value, 3, Sign::Both);
    case GammaColumn:
        return formatFixed(value, gammaDecimals(value), Sign::Both);
    case VegaColumn:
    case ThetaColumn:
        return formatFixed(value, 1, Sign::Both);
    default:
        return formatFixed(value, 0, isSignedColumn(column) ? Sign::Both : Sign::MinusOnly);
    }
}

QString PositionsModel::displayText(const QModelIndex& index) const {
    const int row = index.row(), column = index.column();
    if (const Rejected* rejected = rejectedAt(index)) return rejected->text;
    if (isDraft(row)) return draftText(column);
    if (const UnreadRow* unread = unreadAt(row)) return unreadText(*unread, column);
    return isInputColumn(column) ? shownInput(row, column) : shownFigure(row, column);
}

QString PositionsModel::shownInput(int row, int column) const {
    if (isTextColumn(column)) return inputText(position(row), column);
    const auto value = number(row, column);
    if (value) return figureText(*value, column);
    return column == EntryColumn ? QStringLiteral("–") : QString();
}

QString PositionsModel::shownFigure(int row, int column) const {
    const RowFigures* figures = figuresAt(row);
    if (figures == nullptr || !figures->known) return QStringLiteral("…");
    if (figures->position < 0) return column == MarkColumn ? tr("not modelled") : QString();
    if (figures->shownAt >= 0) return column == MarkColumn ? tr("in row %1").arg(figures->shownAt + 1) : QString();
    const auto value = number(row, column);
    return value ? figureText(*value, column) : QStringLiteral("–");
}

QString PositionsModel::unreadText(const UnreadRow& row, int column) const {
    if (column == InstrumentColumn) return QString::fromStdString(row.name.empty() ? row.text : row.name).simplified();
    return column == MarkColumn ? tr("not read") : QString();
}

QString PositionsModel::draftText(int column) const {
    const QString typed = draft_.value(column);
    return typed.isEmpty() && column == InstrumentColumn ? tr("Type a symbol …") : typed;
}

QVariant PositionsModel::editText(const QModelIndex& index) const {
    if (const Rejected* rejected = rejectedAt(index)) return rejected->text;
    if (isDraft(index.row())) return draft_.value(index.column());
    if (isPosition(index.row()) && isInputColumn(index.column()))
        return inputText(position(index.row()), index.column());
    return displayText(index);
}

std::optional<double> PositionsModel::number(int row, int column) const {
    if (!isPosition(row)) return std::nullopt;
    const Position& held = position(row);
    switch (column) {
    case QuantityColumn:
        return held.quantity;
    case EntryColumn:
        return held.entryPrice;
    case LeverageColumn:
        return held.leverage;
    case PotColumn:
        return held.isolatedCollateral;
    default:
        break;
    }
    const PositionResult* figures = result(row);
    if (figures == nullptr) return std::nullopt;
    switch (column) {
    case MarkColumn:
        return comparison_->book->positions[static_cast<std::size_t>(figuresAt(row)->position)].mark;
    case ValueColumn:
        return figures->value.value;
    case PnlColumn:
        return figures->value.unrealisedPnl;
    case DeltaColumn:
        return figures->value.delta;
    case GammaColumn:
        return figures->value.gamma;
    case VegaColumn:
        return figures->value.vega;
    case ThetaColumn:
        return figures->value.theta;
    case IsolatedColumn:
        return figures->isolated.initial;
    case IsolatedMaintenanceColumn:
        return figures->isolated.maintenance;
    case CrossColumn:
        return figures->cross.initial;
    case CrossMaintenanceColumn:
        return figures->cross.maintenance;
    case LiquidationColumn:
        return figures->isolated.liquidationPrice;
    case BindingColumn:
        return figures->pnlInBindingScenario;
    default:
        return std::nullopt;
    }
}

} // namespace marginscope
