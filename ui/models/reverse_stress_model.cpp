#include "ui/models/reverse_stress_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"

namespace marginscope {

ReverseStressModel::ReverseStressModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReverseStressModel::setResult(std::shared_ptr<const ReverseStress> result) {
    beginResetModel();
    result_ = std::move(result);
    endResetModel();
}

void ReverseStressModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int ReverseStressModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !result_ ? 0 : static_cast<int>(result_->covariance.factors.size());
}

int ReverseStressModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !result_ ? 0 : FixedColumnCount + 2 * static_cast<int>(result_->solutions.size());
}

const ReverseSolution& ReverseStressModel::solutionAt(int column) const {
    return result_->solutions[static_cast<std::size_t>((column - FixedColumnCount) / 2)];
}

QString ReverseStressModel::factor(int row) const {
    const DrawnFactor& factor = result_->covariance.factors[static_cast<std::size_t>(row)];
    const QString underlying = QString::fromStdString(factor.underlying.text());
    return factor.quantity == DrawnQuantity::Price ? tr("%1 price").arg(underlying)
                                                   : tr("%1 volatility").arg(underlying);
}

QString ReverseStressModel::title(int column) const {
    if (column == FactorColumn) return tr("Factor");
    if (column == VolColumn) return tr("Volatility\na year");
    if (!isMove(column)) return tr("Standard\ndeviations");
    return column == FixedColumnCount ? tr("Most likely\nmove")
                                      : tr("Another\nmove", "another scenario that does the same");
}

QVariant ReverseStressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role == Qt::DisplayRole) return title(section);
    if (role != Qt::ToolTipRole || section < FixedColumnCount) return {};
    return isMove(section) ? tr("Relative move: of every price, or of every volatility, of the underlying.")
                           : tr("The same move in the factor's own standard deviations over the horizon.");
}

std::optional<double> ReverseStressModel::number(const QModelIndex& index) const {
    if (index.column() == FactorColumn) return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.column() == VolColumn) return 100.0 * result_->covariance.factors[row].vol;
    const ReverseSolution& solution = solutionAt(index.column());
    return isMove(index.column()) ? 100.0 * solution.moves[row] : solution.deviations[row];
}

QVariant ReverseStressModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !result_) return {};
    const std::optional<double> value = number(index);
    switch (role) {
    case Qt::DisplayRole:
        if (!value) return factor(index.row());
        if (index.column() == VolColumn) return formatPercent(*value, 1);
        return isMove(index.column()) ? formatPercent(*value, 2, Sign::Both) : formatFixed(*value, 2, Sign::Both);
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(factor(index.row()), title(index.column()).replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                    data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case StaleRole:
        return stale_ && index.column() > 0;
    default:
        return {};
    }
}

} // namespace marginscope
