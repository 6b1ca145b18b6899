#include "ui/models/regime_columns_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <array>

namespace marginscope {

namespace {

constexpr std::array<const char*, RegimeColumnsModel::RowCount> titles = {
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Initial margin"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Maintenance margin"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Equity in the test"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Excess, initial"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Excess, maintenance"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Saves against the first column"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Binding scenario"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "State"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Rows not covered"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "What makes it"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Difference to the reference ★"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Initial margin"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Maintenance margin"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Equity in the test"),
    QT_TRANSLATE_NOOP("marginscope::RegimeColumnsModel", "Excess, initial")};

bool isDifference(int row) {
    return row > RegimeColumnsModel::DifferenceHead;
}

bool isFigure(int row) {
    return row <= RegimeColumnsModel::SavingRow || row == RegimeColumnsModel::NotCoveredRow || isDifference(row);
}

QString withPercent(double amount, const std::optional<double>& percent) {
    const QString text = formatFixed(amount, 2, Sign::Both);
    if (!percent) return text;
    return RegimeColumnsModel::tr("%1 (%2)", "amount, percent").arg(text, formatPercent(*percent, 1, Sign::Both));
}

QString rulebookText(const std::string& name) {
    return QString::fromStdString(name).replace(QLatin1Char('@'), QLatin1Char(' '));
}

} // namespace

QString columnInText(const ColumnResult& result) {
    return RegimeColumnsModel::tr("%1, %2", "rulebook, regime")
        .arg(rulebookText(result.rulebookName()), regimeInText(result.column.regime));
}

RegimeColumnsModel::RegimeColumnsModel(QObject* parent) : QAbstractTableModel(parent) {}

void RegimeColumnsModel::ask(const std::vector<RegimeColumn>& columns, std::size_t reference) {
    const bool same = columns == asked_;
    if (same && reference == reference_) return;
    if (same) {
        reference_ = reference;
        results_ = withReference(std::move(results_), reference);
        allChanged();
        return;
    }
    beginResetModel();
    RegimeColumns kept;
    for (const RegimeColumn& column : columns) {
        const auto had = std::find_if(results_.columns.begin(), results_.columns.end(),
                                      [&](const ColumnResult& result) { return result.column == column; });
        kept.columns.push_back(had == results_.columns.end() ? ColumnResult{} : *had);
        kept.columns.back().column = column;
    }
    asked_ = columns;
    reference_ = reference;
    results_ = withReference(std::move(kept), reference);
    endResetModel();
}

void RegimeColumnsModel::setResult(const RegimeColumns& result) {
    const bool expected =
        std::equal(result.columns.begin(), result.columns.end(), asked_.begin(), asked_.end(),
                   [](const ColumnResult& column, const RegimeColumn& asked) { return column.column == asked; });
    if (!expected) return;
    results_ = withReference(result, reference_);
    stale_ = false;
    allChanged();
}

void RegimeColumnsModel::clear() {
    beginResetModel();
    results_ = {};
    results_.columns.resize(asked_.size());
    for (std::size_t i = 0; i < asked_.size(); ++i)
        results_.columns[i].column = asked_[i];
    endResetModel();
}

void RegimeColumnsModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    allChanged();
}

void RegimeColumnsModel::allChanged() {
    emit dataChanged(index(0, 0), index(RowCount - 1, columnCount() - 1));
    if (columnCount() > 1) emit headerDataChanged(Qt::Horizontal, 1, columnCount() - 1);
}

const ColumnResult* RegimeColumnsModel::result(int column) const {
    const auto place = static_cast<std::size_t>(column - 1);
    if (column < 1 || place >= results_.columns.size()) return nullptr;
    const ColumnResult& found = results_.columns[place];
    return found.comparison || found.error ? &found : nullptr;
}

int RegimeColumnsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(RowCount);
}

int RegimeColumnsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(asked_.size()) + 1;
}

Qt::ItemFlags RegimeColumnsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString RegimeColumnsModel::headerText(int section) const {
    if (section == 0) return tr("Figure");
    const std::size_t place = static_cast<std::size_t>(section - 1);
    const ColumnResult* found = result(section);
    const QString name = found ? rulebookText(found->rulebookName())
                               : rulebookText(asked_[place].rulebook.empty() ? tr("Rulebook of the book").toStdString()
                                                                             : asked_[place].rulebook);
    const QString mark = place == reference_ ? QStringLiteral("★ ") : QString();
    return mark + name + QLatin1Char('\n') + regimeTitle(asked_[place].regime);
}

QString RegimeColumnsModel::headerTip(int section) const {
    if (section == 0) return {};
    const std::size_t place = static_cast<std::size_t>(section - 1);
    QStringList lines;
    if (const ColumnResult* found = result(section); found && found->comparison)
        lines.append(translatedResource(found->comparison->rulebook->definitions.at(asked_[place].regime)));
    if (asked_[place].rulebook.empty()) lines.append(tr("This column follows the rulebook chosen for the book."));
    if (place == reference_) lines.append(tr("The other columns are compared with this one."));
    return lines.join(QLatin1Char('\n'));
}

QVariant RegimeColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    switch (role) {
    case Qt::DisplayRole:
        return headerText(section);
    case Qt::ToolTipRole:
        return headerTip(section);
    case Qt::AccessibleTextRole:
        return headerText(section).replace(QLatin1Char('\n'), QLatin1Char(' '));
    case Qt::TextAlignmentRole:
        return cellAlignment(section > 0);
    default:
        return {};
    }
}

QVariant RegimeColumnsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ColumnResult* shown = result(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) return tr(titles[static_cast<std::size_t>(index.row())]);
        if (index.row() == DifferenceHead) return QString();
        return shown ? text(*shown, index.row()) : QStringLiteral("…");
    case Qt::TextAlignmentRole:
        if (index.row() == ReasonRow) return static_cast<int>(Qt::AlignLeft | Qt::AlignTop);
        return cellAlignment(index.column() > 0);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(tr(titles[static_cast<std::size_t>(index.row())]),
                 headerData(index.column(), Qt::Horizontal, role).toString(), data(index, Qt::DisplayRole).toString());
    case NumberRole:
        if (shown && isFigure(index.row()))
            if (const auto value = number(*shown, index.row())) return *value;
        return {};
    case SignRole:
        return sign(index);
    case CellStateRole:
        return static_cast<int>(state(index));
    case StaleRole:
        return stale_ && index.column() > 0;
    default:
        return {};
    }
}

QString RegimeColumnsModel::tip(const QModelIndex& index) const {
    const ColumnResult* shown = result(index.column());
    if (!shown) return {};
    if (index.row() == NotCoveredRow && shown->notCovered() > 0) return tr("Enter lists them with the reason of each.");
    if (index.row() == BindingRow && shown->hasFigures() && shown->regime().binding)
        return tr("P&L there: %1").arg(formatFixed(shown->regime().binding->pnl, 2, Sign::Both));
    if (index.row() <= ExcessMaintenanceRow && shown->hasFigures()) return tr("Enter shows where this comes from.");
    return index.row() == ReasonRow ? text(*shown, ReasonRow) : QString();
}

CellState RegimeColumnsModel::state(const QModelIndex& index) const {
    if (index.row() == DifferenceHead) return CellState::Group;
    const ColumnResult* shown = result(index.column());
    if (index.column() == 0) return isDifference(index.row()) ? CellState::Muted : CellState::Plain;
    if (!shown) return CellState::Muted;
    const bool failed = !shown->hasFigures() && (index.row() == StateRow || index.row() == ReasonRow);
    const bool missing = index.row() == NotCoveredRow && shown->notCovered() > 0;
    if (failed || missing) return CellState::NotModelled;
    if (index.row() == StateRow && regimeState(shown->regime()) != RegimeState::Healthy) return CellState::NotModelled;
    return CellState::Plain;
}

int RegimeColumnsModel::sign(const QModelIndex& index) const {
    const ColumnResult* shown = result(index.column());
    const int row = index.row();
    const bool signedRow =
        row == ExcessInitialRow || row == ExcessMaintenanceRow || row == SavingRow || isDifference(row);
    if (!shown || !signedRow) return 0;
    const double value = number(*shown, row).value_or(0.0);
    if (std::abs(value) < 0.005) return 0;
    // More margin is a loss to whoever must post it.
    const bool costs = row == InitialDifferenceRow || row == MaintenanceDifferenceRow;
    return (value < 0.0) == costs ? 1 : -1;
}

std::optional<double> RegimeColumnsModel::number(const ColumnResult& result, int row) const {
    if (row == NotCoveredRow && result.comparison) return static_cast<double>(result.notCovered());
    if (!result.hasFigures()) return std::nullopt;
    const RegimeResult& regime = result.regime();
    const std::optional<ColumnDifference>& difference = result.difference;
    if (isDifference(row) && !difference) return std::nullopt;
    switch (row) {
    case InitialRow:
        return regime.initial.requirement;
    case MaintenanceRow:
        return regime.maintenance.requirement;
    case EquityRow:
        return regime.equity;
    case ExcessInitialRow:
        return regime.initial.excess;
    case ExcessMaintenanceRow:
        return regime.maintenance.excess;
    case SavingRow:
        return result.saving;
    case InitialDifferenceRow:
        return difference->initial;
    case MaintenanceDifferenceRow:
        return difference->maintenance;
    case EquityDifferenceRow:
        return difference->equity;
    case ExcessDifferenceRow:
        return difference->excessInitial;
    default:
        return std::nullopt;
    }
}

QString RegimeColumnsModel::differenceText(const ColumnResult& result, int row) const {
    if (!result.difference) return QStringLiteral("–");
    const ColumnDifference& difference = *result.difference;
    switch (row) {
    case InitialDifferenceRow:
        return withPercent(difference.initial, difference.initialPercent);
    case MaintenanceDifferenceRow:
        return withPercent(difference.maintenance, difference.maintenancePercent);
    case EquityDifferenceRow:
        return withPercent(difference.equity, difference.equityPercent);
    default:
        return formatFixed(difference.excessInitial, 2, Sign::Both);
    }
}

QString RegimeColumnsModel::text(const ColumnResult& result, int row) const {
    if (isDifference(row)) return differenceText(result, row);
    if (row == NotCoveredRow) return result.comparison ? QString::number(result.notCovered()) : QStringLiteral("–");
    if (!result.hasFigures()) {
        if (row == StateRow) return tr("▲ Not computed");
        return row == ReasonRow ? errorWithPlace(*result.error) : QStringLiteral("–");
    }
    const RegimeResult& regime = result.regime();
    const RegimeState stands = regimeState(regime);
    switch (row) {
    case SavingRow:
        return result.saving ? withPercent(*result.saving, result.savingPercent) : QStringLiteral("–");
    case BindingRow:
        return regime.binding ? translated(regime.binding->label) : QStringLiteral("–");
    case StateRow:
        return tr("%1 %2", "sign of a state, its word").arg(stateSign(stands), stateWord(stands));
    case ReasonRow:
        return translated(regime.reason);
    case ExcessInitialRow:
    case ExcessMaintenanceRow:
        return formatFixed(*number(result, row), 2, Sign::Both);
    default:
        return formatFixed(*number(result, row), 2);
    }
}

} // namespace marginscope
