#include "ui/models/kept_reconciliations_model.h"

#include "ui/models/reconciliation_model.h"
#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"

#include <QDateTime>
#include <QLocale>

namespace marginscope {

namespace {

QString moment(Timestamp time) {
    const QDateTime shown = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale().toString(shown, QStringLiteral("yyyy-MM-dd HH:mm"));
}

std::optional<double> differenceOf(const Reconciliation& made, ReconciledFigure figure) {
    for (const ReconciliationLine& line : made.lines)
        if (line.figure == figure && line.component.empty()) return line.difference;
    return std::nullopt;
}

std::optional<double> difference(const Reconciliation& made, int column) {
    using Model = KeptReconciliationsModel;
    if (column == Model::InitialColumn) return differenceOf(made, ReconciledFigure::InitialMargin);
    if (column == Model::MaintenanceColumn) return differenceOf(made, ReconciledFigure::MaintenanceMargin);
    return column == Model::EquityColumn ? differenceOf(made, ReconciledFigure::Equity) : std::nullopt;
}

bool isDifference(int column) {
    using Model = KeptReconciliationsModel;
    return column == Model::InitialColumn || column == Model::MaintenanceColumn || column == Model::EquityColumn;
}

} // namespace

KeptReconciliationsModel::KeptReconciliationsModel(QObject* parent) : QAbstractTableModel(parent) {}

void KeptReconciliationsModel::setKept(std::vector<KeptReconciliation> kept) {
    beginResetModel();
    kept_ = std::move(kept);
    endResetModel();
}

int KeptReconciliationsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kept_.size());
}

int KeptReconciliationsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant KeptReconciliationsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(isDifference(section));
    static constexpr const char* titles[ColumnCount] = {
        QT_TR_NOOP("Kept (UTC)"),  QT_TR_NOOP("Verdict"), QT_TR_NOOP("Initial"),
        QT_TR_NOOP("Maintenance"), QT_TR_NOOP("Equity"),  QT_TR_NOOP("Regime"),
        QT_TR_NOOP("Rulebook"),    QT_TR_NOOP("Market"),  QT_TR_NOOP("Comment")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    if (role == Qt::ToolTipRole && isDifference(section)) return tr("Difference: ours less the venue's");
    return {};
}

QVariant KeptReconciliationsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const KeptReconciliation& shown = kept(index.row());
    const std::optional<double> value = difference(shown.reconciliation, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
        if (index.column() == CommentColumn) return QString::fromStdString(shown.comment);
        if (index.column() == MarketColumn) return QString::fromStdString(shown.reconciliation.market);
        return {};
    case Qt::TextAlignmentRole:
        return cellAlignment(isDifference(index.column()));
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        return value.value_or(0.0) < 0.0 ? -1 : value.value_or(0.0) > 0.0 ? 1 : 0;
    case CellStateRole:
        return static_cast<int>(index.column() == VerdictColumn && shown.reconciliation.verdict() == Verdict::Outside
                                    ? CellState::NotModelled
                                    : CellState::Plain);
    default:
        return {};
    }
}

QString KeptReconciliationsModel::text(const KeptReconciliation& kept, int column) const {
    const Reconciliation& made = kept.reconciliation;
    if (isDifference(column)) {
        const std::optional<double> value = difference(made, column);
        return value ? formatFixed(*value, 2, Sign::Both) : QStringLiteral("–");
    }
    switch (column) {
    case KeptColumn:
        return moment(kept.kept);
    case VerdictColumn:
        return verdictSign(made.verdict()) + QLatin1Char(' ') + verdictWord(made.verdict());
    case RegimeColumn:
        return regimeTitle(made.statement.regime);
    case RulebookColumn:
        return QString::fromStdString(made.rulebookId + '@' + made.rulebookVersion);
    case MarketColumn:
        return moment(made.marketAsOf);
    case CommentColumn:
        return QString::fromStdString(kept.comment).simplified();
    default:
        return {};
    }
}

} // namespace marginscope
