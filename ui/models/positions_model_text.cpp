// Texts and figures of the positions table.
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

QString figure(double value, int column) {
    switch (column) {
    case PositionsModel::MarkColumn:
    case PositionsModel::LiquidationColumn:
        return formatFixed(value, priceDecimals(value));
    case PositionsModel::DeltaColumn:
        return formatFixed(value, 3, Sign::Both);
    case PositionsModel::GammaColumn:
        return formatFixed(value, gammaDecimals(value), Sign::Both);
    case PositionsModel::VegaColumn:
    case PositionsModel::ThetaColumn:
        return formatFixed(value, 1, Sign::Both);
    case PositionsModel::IsolatedColumn:
        return formatFixed(value, 0);
    default:
        return formatFixed(value, 0, Sign::Both);
    }
}

} // namespace

QString PositionsModel::inputText(int row, int column) const {
    const Position& position = portfolio_.positions[static_cast<std::size_t>(row)];
    switch (column) {
    case InstrumentColumn:
        return QString::fromStdString(position.instrument.symbol);
    case QuantityColumn:
        return formatShort(position.quantity, 8, Sign::Both);
    case EntryColumn:
        if (!position.entryPrice) return QStringLiteral("–");
        return formatShort(*position.entryPrice, std::abs(*position.entryPrice) < 10.0 ? 4 : 2);
    default:
        return {};
    }
}

QString PositionsModel::figureText(int row, int column) const {
    const RowFigures* figures = figuresAt(row);
    if (figures == nullptr || !figures->known) return QStringLiteral("…");
    if (figures->notModelled) return column == MarkColumn ? tr("not modelled") : QString();
    if (figures->shownAt) return column == MarkColumn ? tr("in row %1").arg(*figures->shownAt + 1) : QString();
    const auto value = number(row, column);
    return value ? figure(*value, column) : QStringLiteral("–");
}

QString PositionsModel::unreadText(const UnreadRow& row, int column) const {
    if (column == InstrumentColumn) return QString::fromStdString(row.name.empty() ? row.text : row.name).simplified();
    return column == MarkColumn ? tr("not read") : QString();
}

QString PositionsModel::draftText(int column) const {
    switch (column) {
    case InstrumentColumn:
        return draft_.symbol.isEmpty() ? tr("Type a symbol …") : draft_.symbol;
    case QuantityColumn:
        return draft_.quantity;
    case EntryColumn:
        return draft_.entry;
    default:
        return {};
    }
}

QVariant PositionsModel::editText(const QModelIndex& index) const {
    if (const Rejected* rejected = rejectedAt(index)) return rejected->text;
    if (isDraft(index.row())) return index.column() == InstrumentColumn ? draft_.symbol : draftText(index.column());
    if (!isPosition(index.row())) return data(index, Qt::DisplayRole);
    const Position& position = portfolio_.positions[static_cast<std::size_t>(index.row())];
    if (index.column() == QuantityColumn) return editableNumber(position.quantity);
    if (index.column() == EntryColumn) return position.entryPrice ? editableNumber(*position.entryPrice) : QString();
    return data(index, Qt::DisplayRole);
}

std::optional<double> PositionsModel::number(int row, int column) const {
    if (!isPosition(row)) return std::nullopt;
    const Position& position = portfolio_.positions[static_cast<std::size_t>(row)];
    if (column == QuantityColumn) return position.quantity;
    if (column == EntryColumn) return position.entryPrice;
    const RowFigures* figures = shownFiguresAt(row);
    if (figures == nullptr) return std::nullopt;
    const PositionResult& result = figures->result;
    switch (column) {
    case MarkColumn:
        return figures->mark;
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
    case LiquidationColumn:
        return result.isolated.liquidationPrice;
    case BindingColumn:
        return result.pnlInBindingScenario;
    default:
        return std::nullopt;
    }
}

} // namespace marginscope
