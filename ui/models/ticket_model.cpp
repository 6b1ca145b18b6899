#include "ui/models/ticket_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

TicketModel::TicketModel(QObject* parent) : QAbstractTableModel(parent) {}

void TicketModel::setLegs(std::vector<TradeLeg> legs, std::shared_ptr<const WhatIfReport> report) {
    beginResetModel();
    legs_ = std::move(legs);
    report_ = std::move(report);
    endResetModel();
    emit legsChanged();
}

void TicketModel::add(const std::vector<TradeLeg>& legs) {
    if (legs.empty()) return;
    std::vector<TradeLeg> all = legs_;
    all.insert(all.end(), legs.begin(), legs.end());
    setLegs(std::move(all));
}

void TicketModel::remove(const QList<int>& rows) {
    std::vector<TradeLeg> left;
    for (int row = 0; row < static_cast<int>(legs_.size()); ++row)
        if (!rows.contains(row)) left.push_back(legs_[static_cast<std::size_t>(row)]);
    if (left.size() != legs_.size()) setLegs(std::move(left));
}

void TicketModel::setLeg(int row, const TradeLeg& leg) {
    if (row < 0 || isTyped(row) || legs_[static_cast<std::size_t>(row)] == leg) return;
    legs_[static_cast<std::size_t>(row)] = leg;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit legsChanged();
}

double TicketModel::sizeStep(double quantity) {
    const double size = std::fabs(quantity);
    if (!(size > 0.0)) return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(size)));
    return size >= 1.0 && size < 10.0 && size == std::floor(size) ? 1.0 : power / 10.0;
}

double TicketModel::steppedSize(double quantity, double step, int steps) {
    const double stepped = std::round(quantity / step + steps) * step;
    if (std::fabs(stepped) > 0.5 * step) return stepped;
    return steps < 0 ? -step : step;
}

void TicketModel::setReport(std::shared_ptr<const WhatIfReport> report) {
    const int before = rowCount();
    const std::size_t rows = report ? report->whatIf.legs.size() : legs_.size();
    // Cells change while somebody drags them: the table is only built anew where rows come or go.
    if (before == static_cast<int>(std::max(rows, legs_.size()))) {
        report_ = std::move(report);
        emit headerDataChanged(Qt::Horizontal, Price, Price);
        changed();
        return;
    }
    beginResetModel();
    report_ = std::move(report);
    endResetModel();
}

void TicketModel::changed() {
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TicketModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    changed();
}

const WhatIfLeg* TicketModel::answered(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return report_ && place < report_->whatIf.legs.size() ? &report_->whatIf.legs[place] : nullptr;
}

const TradeLeg& TicketModel::leg(int row) const {
    return isTyped(row) ? report_->whatIf.legs[static_cast<std::size_t>(row)].leg : legs_[static_cast<std::size_t>(row)];
}

int TicketModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return static_cast<int>(std::max(legs_.size(), report_ ? report_->whatIf.legs.size() : 0));
}

int TicketModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> TicketModel::number(const QModelIndex& index) const {
    const TradeLeg& shown = leg(index.row());
    const WhatIfLeg* answer = answered(index.row());
    const bool done = answer && answer->done;
    switch (index.column()) {
    case Quantity:
        return std::fabs(shown.quantity);
    case Price:
        if (shown.price) return shown.price;
        return done ? std::optional(answer->done->price) : std::nullopt;
    case Premium:
        return done ? std::optional(answer->done->premium + answer->done->realisedPnl) : std::nullopt;
    case Fee:
        return shown.fee;
    case Delta:
        return done ? std::optional(answer->delta) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString TicketModel::text(const QModelIndex& index) const {
    const TradeLeg& shown = leg(index.row());
    if (index.column() == Side) return shown.quantity < 0.0 ? tr("sell") : tr("buy");
    if (index.column() == Symbol) return QString::fromStdString(shown.instrument.symbol);
    const std::optional<double> value = number(index);
    if (!value) return {};
    switch (index.column()) {
    case Quantity:
        return formatShort(*value, 8);
    case Price:
        return *value < 10.0 ? formatShort(*value, 6) : formatFixed(*value, 2);
    case Premium:
        return formatFixed(*value, 2, Sign::Both);
    case Delta:
        return formatFixed(*value, 4, Sign::Both);
    default:
        return formatShort(*value, 4);
    }
}

QString TicketModel::priceTip(int row) const {
    if (leg(row).price) return tr("Stated. Delete the text to take the market's price.");
    const WhatIfLeg* answer = answered(row);
    switch (answer ? answer->priced : LegPrice::Mark) {
    case LegPrice::Ask:
        return tr("The market's ask.");
    case LegPrice::Bid:
        return tr("The market's bid.");
    case LegPrice::Mid:
        return tr("Halfway between the market's bid and ask.");
    case LegPrice::Mark:
    case LegPrice::Stated:
        break;
    }
    return tr("The market's mark.");
}

QString TicketModel::tip(const QModelIndex& index) const {
    const WhatIfLeg* answer = answered(index.row());
    if (answer && answer->error) return errorSentence(*answer->error);
    switch (index.column()) {
    case Quantity:
        return tr("+ and − or dragging sideways change the size.");
    case Symbol:
        return tr("+ and − or dragging sideways: next listed strike. Ctrl+Left and Ctrl+Right, or dragging with Shift: next "
                  "expiry.");
    case Price:
        return priceTip(index.row());
    case Premium:
        return tr("Premium of options and assets, realised P&L of futures that are closed; received > 0.");
    default:
        return {};
    }
}

QVariant TicketModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    const WhatIfLeg* answer = answered(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        if (column == Price) {
            const std::optional<double>& stated = leg(index.row()).price;
            return stated ? editableNumber(*stated) : QString();
        }
        if (column == Quantity || column == Fee) return editableNumber(*number(index));
        return text(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(column != Side && column != Symbol);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text(index));
    case NumberRole: {
        const std::optional<double> value = number(index);
        return value ? QVariant(*value) : QVariant();
    }
    case SignRole: {
        if (column != Premium && column != Delta) return 0;
        const double value = number(index).value_or(0.0);
        return value > 0.0 ? 1 : value < 0.0 ? -1 : 0;
    }
    case CellStateRole:
        if (answer && answer->error && column == Side) return static_cast<int>(CellState::NotModelled);
        if (isTyped(index.row())) return static_cast<int>(CellState::Hint);
        if (column == Price && !leg(index.row()).price) return static_cast<int>(CellState::Muted);
        return static_cast<int>(answer && answer->error ? CellState::NotModelled : CellState::Plain);
    case StaleRole:
        return stale_ && (column == Premium || column == Delta);
    default:
        return {};
    }
}

QVariant TicketModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section != Side && section != Symbol);
    if (role != Qt::DisplayRole) return {};
    const TradeAt at = report_ ? report_->whatIf.tradeAt : TradeAt::Mark;
    const QString price = at == TradeAt::Touch ? tr("Bid/ask") : at == TradeAt::Mid ? tr("Mid") : tr("Price");
    const std::array titles = {tr("Side"), tr("Quantity"), tr("Symbol"), price, tr("Premium"), tr("Fee"), tr("Δ")};
    return titles[static_cast<std::size_t>(section)];
}

Qt::ItemFlags TicketModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid()) return {};
    if (isTyped(index.row()) || index.column() == Premium || index.column() == Delta) return plain;
    return plain | Qt::ItemIsEditable;
}

bool TicketModel::change(TradeLeg& leg, int column, const QString& typed) const {
    const QString word = typed.trimmed();
    const std::optional<double> value = typedNumber(word);
    switch (column) {
    case Side: {
        const bool sells = word.startsWith(tr("sell").left(1), Qt::CaseInsensitive) || word.startsWith(QLatin1Char('s'));
        leg.quantity = sells ? -std::fabs(leg.quantity) : std::fabs(leg.quantity);
        return !word.isEmpty();
    }
    case Quantity:
        if (!value || *value == 0.0) return false;
        // A sign turns the side round; without one it stays.
        leg.quantity = *value < 0.0 ? *value : leg.quantity < 0.0 && !word.startsWith(QLatin1Char('+')) ? -*value : *value;
        return true;
    case Symbol: {
        const Result<Instrument> instrument = parseSymbol(word.toStdString());
        if (!instrument) return false;
        if (*instrument != leg.instrument) leg.price.reset();
        leg.instrument = *instrument;
        return true;
    }
    case Price:
        if (!word.isEmpty() && (!value || *value < 0.0)) return false;
        leg.price = word.isEmpty() ? std::nullopt : value;
        return true;
    default:
        if (!word.isEmpty() && !value) return false;
        leg.fee = value.value_or(0.0);
        return true;
    }
}

bool TicketModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    TradeLeg edited = leg(index.row());
    if (!change(edited, index.column(), value.toString())) return false;
    setLeg(index.row(), edited);
    return true;
}

} // namespace marginscope
