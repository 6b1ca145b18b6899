#include "ui/models/reconciliation_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <algorithm>

namespace marginscope {

namespace {

bool sameRows(const std::vector<ReconciliationLine>& one, const std::vector<ReconciliationLine>& other) {
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const ReconciliationLine& a, const ReconciliationLine& b) {
                          return a.figure == b.figure && a.component == b.component;
                      });
}

} // namespace

QString figureTitle(ReconciledFigure figure) {
    switch (figure) {
    case ReconciledFigure::InitialMargin:
        return QCoreApplication::translate("reconciliation", "Initial margin");
    case ReconciledFigure::MaintenanceMargin:
        return QCoreApplication::translate("reconciliation", "Maintenance margin");
    case ReconciledFigure::Equity:
        return QCoreApplication::translate("reconciliation", "Equity in the test");
    }
    return {};
}

QString verdictWord(Verdict verdict) {
    switch (verdict) {
    case Verdict::NotStated:
        return QCoreApplication::translate("reconciliation", "Not stated");
    case Verdict::Within:
        return QCoreApplication::translate("reconciliation", "Within");
    case Verdict::Outside:
        return QCoreApplication::translate("reconciliation", "Outside");
    }
    return {};
}

QString verdictSign(Verdict verdict) {
    switch (verdict) {
    case Verdict::NotStated:
        return QStringLiteral("–");
    case Verdict::Within:
        return QStringLiteral("✓");
    case Verdict::Outside:
        return QStringLiteral("▲");
    }
    return {};
}

ReconciliationModel::ReconciliationModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReconciliationModel::setLines(std::vector<ReconciliationLine> lines) {
    const bool same = sameRows(lines, lines_);
    if (!same) beginResetModel();
    lines_ = std::move(lines);
    if (same && !lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    if (same) return;
    rejected_ = {};
    endResetModel();
}

void ReconciliationModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ReconciliationModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int ReconciliationModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags ReconciliationModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == VenueColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant ReconciliationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    const bool figure = section != FigureColumn && section != VerdictColumn;
    if (role == Qt::TextAlignmentRole) return cellAlignment(figure);
    static constexpr const char* titles[ColumnCount] = {QT_TR_NOOP("Figure"),  QT_TR_NOOP("Venue"),
                                                        QT_TR_NOOP("Ours"),    QT_TR_NOOP("Difference"),
                                                        QT_TR_NOOP("Percent"), QT_TR_NOOP("Verdict")};
    static constexpr const char* tips[ColumnCount] = {
        QT_TR_NOOP("Figures as a whole, and under each the parts it is made of"),
        QT_TR_NOOP("What the venue states, in the currency of the book; type here"),
        QT_TR_NOOP("What this program computes; Alt+Enter explains it"),
        QT_TR_NOOP("Ours less the venue's"),
        QT_TR_NOOP("The difference as a share of the venue's figure"),
        QT_TR_NOOP("Whether the difference is within the tolerance")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    return role == Qt::ToolTipRole ? QVariant(tr(tips[section])) : QVariant();
}

QVariant ReconciliationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReconciliationLine& shown = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isRejected(index) ? rejected_.text : text(shown, index.column());
    case Qt::EditRole:
        return index.column() == VenueColumn ? editText(index.row()) : text(shown, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (isRejected(index)) return rejected_.sentence;
        return index.column() == FigureColumn ? text(shown, FigureColumn).trimmed() : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(shown, FigureColumn).trimmed(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case NumberRole:
        if (const auto value = number(shown, index.column())) return *value;
        return {};
    case SignRole:
        return sign(index);
    case CellStateRole:
        return static_cast<int>(state(index));
    case StaleRole:
        return stale_ && index.column() >= OursColumn;
    default:
        return {};
    }
}

bool ReconciliationModel::isRejected(const QModelIndex& index) const {
    return index.column() == VenueColumn && index.row() == rejected_.row;
}

CellState ReconciliationModel::state(const QModelIndex& index) const {
    if (isRejected(index)) return CellState::Rejected;
    const ReconciliationLine& shown = line(index.row());
    if (index.column() == VerdictColumn && shown.verdict == Verdict::Outside) return CellState::NotModelled;
    const bool part = index.column() == FigureColumn && !shown.component.empty();
    const bool unstated = index.column() == VenueColumn && !shown.venue;
    return part || unstated ? CellState::Muted : CellState::Plain;
}

int ReconciliationModel::sign(const QModelIndex& index) const {
    if (index.column() != DifferenceColumn && index.column() != PercentColumn) return 0;
    const double value = number(line(index.row()), index.column()).value_or(0.0);
    return value == 0.0 ? 0 : value < 0.0 ? -1 : 1;
}

std::optional<double> ReconciliationModel::number(const ReconciliationLine& line, int column) const {
    switch (column) {
    case VenueColumn:
        return line.venue;
    case OursColumn:
        return line.ours;
    case DifferenceColumn:
        return line.difference;
    case PercentColumn:
        return line.percent;
    default:
        return std::nullopt;
    }
}

QString ReconciliationModel::text(const ReconciliationLine& line, int column) const {
    // Parts stand a little to the right of what they are parts of.
    if (column == FigureColumn)
        return line.component.empty() ? figureTitle(line.figure) : QStringLiteral("\u2003") + translated(line.label);
    if (column == VerdictColumn)
        return line.verdict == Verdict::NotStated
                   ? QStringLiteral("–")
                   : verdictSign(line.verdict) + QLatin1Char(' ') + verdictWord(line.verdict);
    const auto value = number(line, column);
    if (!value) return QStringLiteral("–");
    if (column == PercentColumn) return formatPercent(*value, 2, Sign::Both);
    return formatFixed(*value, 2, column == DifferenceColumn ? Sign::Both : Sign::MinusOnly);
}

QString ReconciliationModel::editText(int row) const {
    if (row == rejected_.row) return rejected_.text;
    const auto& venue = line(row).venue;
    return venue ? editableNumber(*venue) : QString();
}

bool ReconciliationModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || index.column() != VenueColumn) return false;
    const QString typed = value.toString().trimmed();
    if (typed == editText(index.row())) return true;
    const std::optional<double> amount = typed.isEmpty() ? std::nullopt : typedNumber(typed);
    rejected_ = {};
    if (!typed.isEmpty() && !amount) {
        rejected_ = {index.row(), typed, tr("“%1” is not a number.").arg(typed)};
        emit inputRejected(rejected_.sentence);
    }
    emit dataChanged(index, index);
    if (rejected_.row < 0) emit amountTyped(line(index.row()).figure, line(index.row()).component, amount);
    return true;
}

} // namespace marginscope
