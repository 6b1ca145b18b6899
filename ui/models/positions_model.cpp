#include "ui/models/positions_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

namespace marginscope {

PositionsModel::PositionsModel(QObject* parent)
    : QAbstractTableModel(parent)
    , portfolio_(std::make_shared<const Portfolio>()) {}

void PositionsModel::setComparison(std::shared_ptr<const Comparison> comparison) {
    comparison_ = std::move(comparison);
    figures_ = rowFigures(*portfolio_, *comparison_);
    stale_ = false;
    changedRows(0, positionCount() - 1);
}

void PositionsModel::setStale(bool stale) {
    if (stale_ == stale) return;
    stale_ = stale;
    changedRows(0, positionCount() - 1, {StaleRole});
}

bool PositionsModel::isNotModelled(int row) const {
    const RowFigures* figures = figuresAt(row);
    return unreadAt(row) != nullptr || (figures != nullptr && figures->known && figures->position < 0);
}

int PositionsModel::rowOf(int number, const std::string& instrument) const {
    int sameName = -1;
    for (int row = 0; row < positionCount(); ++row) {
        const Position& held = position(row);
        if (held.instrument.symbol != instrument) continue;
        if (held.row == number || row + 1 == number) return row;
        sameName = row;
    }
    if (sameName >= 0) return sameName;
    for (std::size_t at = 0; at < unread_.size(); ++at)
        if (portfolio_->unreadRows[unread_[at]].row == number) return positionCount() + static_cast<int>(at);
    return -1;
}

int PositionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : bookRowCount() + 1;
}

int PositionsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : PositionColumnCount;
}

Qt::ItemFlags PositionsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool input = isInputColumn(index.column()) && unreadAt(index.row()) == nullptr;
    return input ? flags | Qt::ItemIsEditable : flags;
}

QVariant PositionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= PositionColumnCount) return {};
    switch (role) {
    case Qt::TextAlignmentRole:
        return cellAlignment(!isTextColumn(section));
    case Qt::DisplayRole:
        return columnTitle(section);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return columnDescription(section);
    default:
        return {};
    }
}

QVariant PositionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return displayText(index);
    case Qt::EditRole:
        return editText(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(!isTextColumn(index.column()));
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case NumberRole:
        if (const auto value = number(index.row(), index.column())) return *value;
        return {};
    case SignRole:
        return sign(index);
    case CellStateRole:
        return static_cast<int>(state(index));
    case StaleRole:
        return stale_ && isPosition(index.row()) && !isInputColumn(index.column());
    default:
        return {};
    }
}

const UnreadRow* PositionsModel::unreadAt(int row) const {
    const int at = row - positionCount();
    if (at < 0 || at >= static_cast<int>(unread_.size())) return nullptr;
    return &portfolio_->unreadRows[unread_[static_cast<std::size_t>(at)]];
}

const RowFigures* PositionsModel::figuresAt(int row) const {
    return isPosition(row) ? &figures_[static_cast<std::size_t>(row)] : nullptr;
}

const PositionResult* PositionsModel::result(int row) const {
    const RowFigures* figures = figuresAt(row);
    if (figures == nullptr || !figures->isShown()) return nullptr;
    return &comparison_->positions[static_cast<std::size_t>(figures->position)];
}

const PositionsModel::Rejected* PositionsModel::rejectedAt(const QModelIndex& index) const {
    const auto found = rejected_.constFind({index.row(), index.column()});
    return found == rejected_.constEnd() ? nullptr : &*found;
}

QVariant PositionsModel::sign(const QModelIndex& index) const {
    const auto value = isSignedColumn(index.column()) ? number(index.row(), index.column()) : std::nullopt;
    return value ? (*value > 0 ? 1 : *value < 0 ? -1 : 0) : 0;
}

CellState PositionsModel::state(const QModelIndex& index) const {
    const int row = index.row();
    if (rejectedAt(index) != nullptr) return CellState::Rejected;
    if (isNotModelled(row)) return CellState::NotModelled;
    if (isDraft(row))
        return index.column() == InstrumentColumn && draft_.value(InstrumentColumn).isEmpty() ? CellState::Hint
                                                                                              : CellState::Plain;
    const RowFigures* figures = figuresAt(row);
    const bool elsewhere = figures != nullptr && figures->shownAt >= 0 && !isInputColumn(index.column());
    return elsewhere ? CellState::Muted : CellState::Plain;
}

QString PositionsModel::toolTip(const QModelIndex& index) const {
    if (const Rejected* rejected = rejectedAt(index)) return rejected->sentence;
    if (const UnreadRow* unread = unreadAt(index.row()))
        return tr("This row could not be read and counts in no regime. %1").arg(errorWithPlace(unread->error));
    const RowFigures* figures = figuresAt(index.row());
    if (figures == nullptr) return {};
    if (figures->notModelled >= 0) {
        const Error& error = comparison_->notModelled[static_cast<std::size_t>(figures->notModelled)].error;
        return tr("Not modelled: counts in no regime. %1").arg(errorSentence(error));
    }
    if (figures->shownAt >= 0)
        return tr("One position with row %1; its figures stand there.").arg(figures->shownAt + 1);
    const std::string& group = position(index.row()).group;
    return group.empty() ? QString() : tr("Group: %1").arg(QString::fromStdString(group));
}

QString PositionsModel::accessibleText(const QModelIndex& index) const {
    const QString title = columnTitle(index.column()), text = displayText(index);
    switch (state(index)) {
    case CellState::NotModelled:
        return tr("%1: %2, not modelled").arg(title, text);
    case CellState::Rejected:
        return tr("%1: %2, not understood").arg(title, text);
    default:
        return tr("%1: %2").arg(title, text);
    }
}

void PositionsModel::changedRow(int row) {
    changedRows(row, row);
}

void PositionsModel::changedRows(int first, int last, const QList<int>& roles) {
    if (first <= last) emit dataChanged(index(first, 0), index(last, PositionColumnCount - 1), roles);
}

} // namespace marginscope
