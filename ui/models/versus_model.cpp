#include "ui/models/versus_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <cmath>

namespace marginscope {

namespace {

int decimalsOf(const VersusLine& line, double value) {
    if (line.unit.empty()) return 0;
    if (line.unit == "%") return 1;
    return line.section == VersusSection::Greeks ? (std::fabs(value) >= 1000.0 ? 0 : 2) : 0;
}

/// More is better (+1), worse (−1), or neither.
int betterWhenMore(const std::string& id) {
    if (id.ends_with("requirement") || id == "not_modelled") return -1;
    if (id.ends_with("excess") || id.starts_with("saving") || id == "equity") return 1;
    return 0;
}

} // namespace

VersusModel::VersusModel(QObject* parent) : QAbstractTableModel(parent) {}

void VersusModel::setVersus(std::shared_ptr<const Versus> versus, const QString& first, const QString& second) {
    beginResetModel();
    versus_ = std::move(versus);
    first_ = first;
    second_ = second;
    rows_.clear();
    for (std::size_t i = 0; versus_ && i < versus_->lines.size(); ++i) {
        const VersusSection section = versus_->lines[i].section;
        if (rows_.empty() || rows_.back().section != section) rows_.push_back({section, std::nullopt});
        rows_.push_back({section, i});
    }
    endResetModel();
}

void VersusModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const VersusLine* VersusModel::line(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    const std::optional<std::size_t> at = rows_[static_cast<std::size_t>(row)].line;
    return at ? &versus_->lines[*at] : nullptr;
}

int VersusModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int VersusModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> VersusModel::number(const QModelIndex& index) const {
    const VersusLine* of = line(index.row());
    if (of == nullptr) return std::nullopt;
    switch (index.column()) {
    case FirstColumn:
        return of->a;
    case SecondColumn:
        return of->b;
    case ChangeColumn:
        return of->change();
    default:
        return std::nullopt;
    }
}

QString VersusModel::text(const QModelIndex& index) const {
    const VersusLine* of = line(index.row());
    if (of == nullptr)
        return index.column() == FigureColumn
                   ? translated(versusSectionName(rows_[static_cast<std::size_t>(index.row())].section))
                   : QString();
    if (index.column() == FigureColumn) return translated(of->label);
    if (index.column() == UnitColumn) return QString::fromStdString(of->unit);
    const std::optional<double> value = number(index);
    if (!value) return QStringLiteral("–");
    const bool change = index.column() == ChangeColumn;
    const int decimals = decimalsOf(*of, *value);
    if (change && std::fabs(*value) < 0.5 * std::pow(10.0, -decimals)) return QStringLiteral("·");
    return formatFixed(*value, decimals, change ? Sign::Both : Sign::MinusOnly);
}

QString VersusModel::sentence(const QModelIndex& index) const {
    const VersusLine* of = line(index.row());
    if (of == nullptr || !of->isScenario) return {};
    const QString a = of->a ? translated(of->aText) : tr("none"), b = of->b ? translated(of->bText) : tr("none");
    if (index.column() == FirstColumn) return a;
    if (index.column() == SecondColumn) return b;
    return a == b ? tr("%1: %2 in both").arg(translated(of->label), a)
                  : tr("%1: %2 → %3", "figure, scenario before, scenario after").arg(translated(of->label), a, b);
}

int VersusModel::good(const QModelIndex& index) const {
    const VersusLine* of = line(index.row());
    const std::optional<double> value = number(index);
    if (of == nullptr || !value || index.column() != ChangeColumn || text(index) == QStringLiteral("·")) return 0;
    return betterWhenMore(of->id) * (*value > 0.0 ? 1 : -1);
}

QVariant VersusModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section >= FirstColumn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (section) {
    case FigureColumn:
        return tr("Figure");
    case UnitColumn:
        return tr("Unit");
    case FirstColumn:
        return role == Qt::ToolTipRole ? first_ : tr("Other");
    case SecondColumn:
        return role == Qt::ToolTipRole ? second_ : tr("This book");
    default:
        return role == Qt::ToolTipRole ? tr("%1 less %2").arg(second_, first_) : tr("Change");
    }
}

QVariant VersusModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !versus_) return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() >= FirstColumn);
    case Qt::ToolTipRole:
        return sentence(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(index.siblingAtColumn(FigureColumn)),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text(index));
    case NumberRole: {
        const std::optional<double> value = number(index);
        return value ? QVariant(*value) : QVariant();
    }
    case SignRole:
        return good(index);
    case CellStateRole:
        return static_cast<int>(line(index.row()) == nullptr       ? CellState::Group
                                : index.column() == UnitColumn ? CellState::Muted
                                                               : CellState::Plain);
    case StaleRole:
        return stale_ && index.column() >= FirstColumn;
    default:
        return {};
    }
}

} // namespace marginscope
