#include "ui/models/attribution_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

std::size_t at(int place) {
    return static_cast<std::size_t>(place);
}

QString nameOf(PartKind kind, const std::string& name) {
    return translated(partName(kind, name));
}

AttributionMeasure measureOf(AttributionView view, int column) {
    if (view == AttributionView::Groups) return AttributionMeasure::Groups;
    if (view == AttributionView::Pairs) return AttributionMeasure::Pairs;
    switch (column) {
    case AttributionModel::AloneColumn:
        return AttributionMeasure::Standalone;
    case AttributionModel::IncrementalColumn:
        return AttributionMeasure::Incremental;
    case AttributionModel::AumannShapleyColumn:
        return AttributionMeasure::AumannShapley;
    default:
        return AttributionMeasure::Euler;
    }
}

} // namespace

AttributionModel::AttributionModel(QObject* parent) : QAbstractTableModel(parent) {}

void AttributionModel::setAttribution(std::shared_ptr<const Comparison> comparison,
                                      std::shared_ptr<const Attribution> attribution) {
    beginResetModel();
    comparison_ = std::move(comparison);
    attribution_ = std::move(attribution);
    largestPair_ = 0.0;
    if (attribution_)
        for (const double saving : attribution_->pairs.saving)
            largestPair_ = std::max(largestPair_, std::fabs(saving));
    endResetModel();
}

void AttributionModel::setView(AttributionView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    endResetModel();
}

void AttributionModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int AttributionModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !attribution_) return 0;
    return leadingRows() + (view_ == AttributionView::Positions ? static_cast<int>(closingRows().size()) : 0);
}

int AttributionModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    switch (view_) {
    case AttributionView::Positions:
        return PositionColumnCount;
    case AttributionView::Groups:
        return GroupColumnCount;
    case AttributionView::Pairs:
        break;
    }
    return 1 + (attribution_ ? static_cast<int>(attribution_->pairs.parts.size()) : 0);
}

int AttributionModel::leadingRows() const {
    switch (view_) {
    case AttributionView::Positions:
        return static_cast<int>(attribution_->parts.size());
    case AttributionView::Groups:
        return static_cast<int>(attribution_->groups.size());
    case AttributionView::Pairs:
        break;
    }
    return static_cast<int>(attribution_->pairs.parts.size());
}

std::vector<AttributionModel::Closing> AttributionModel::closingRows() const {
    std::vector<Closing> rows;
    if (attribution_->account != 0.0) rows.push_back(Closing::Account);
    if (!attribution_->eulerAddsUp) rows.push_back(Closing::NotInProportion);
    if (!attribution_->aumannShapleyAddsUp) rows.push_back(Closing::Jumps);
    rows.push_back(Closing::Sum);
    return rows;
}

std::optional<AttributionModel::Closing> AttributionModel::closing(int row) const {
    if (view_ != AttributionView::Positions || row < leadingRows()) return std::nullopt;
    return closingRows()[at(row - leadingRows())];
}

QString AttributionModel::name(int row) const {
    if (const auto below = closing(row)) {
        switch (*below) {
        case Closing::Account:
            return tr("Account inputs");
        case Closing::NotInProportion:
            return tr("Not in proportion to size");
        case Closing::Jumps:
            return tr("Jumps of the rules");
        case Closing::Sum:
            return tr("Sum");
        }
    }
    if (view_ == AttributionView::Groups) {
        const marginscope::AttributionGroup& group = attribution_->groups[at(row)];
        return nameOf(group.kind, group.name);
    }
    const std::size_t part = view_ == AttributionView::Pairs ? attribution_->pairs.parts[at(row)] : at(row);
    return nameOf(attribution_->parts[part].kind, attribution_->parts[part].name);
}

const MarkedPosition* AttributionModel::position(const QModelIndex& index) const {
    if (!index.isValid() || view_ == AttributionView::Groups || closing(index.row())) return nullptr;
    const std::size_t part =
        view_ == AttributionView::Pairs ? attribution_->pairs.parts[at(index.row())] : at(index.row());
    const AttributionPart& shown = attribution_->parts[part];
    return shown.kind == PartKind::Position ? &comparison_->book->positions[shown.positions[0]] : nullptr;
}

QString AttributionModel::question(int column) const {
    if (!attribution_) return {};
    if (view_ == AttributionView::Positions && column == ScenarioColumn)
        return tr(
            "What does it lose in the binding scenario? Adds up to the scenario's loss, one part of the requirement.");
    if (view_ == AttributionView::Positions && column == SavingColumn)
        return attribution_->eulerAddsUp
                   ? tr("What does it save by being in this book? What it needs alone, less its Euler share.")
                   : tr("What does it save by being in this book? What it needs alone, less its Aumann–Shapley share.");
    return translated(questionOf(measureOf(view_, column), *attribution_));
}

std::optional<double> AttributionModel::partNumber(int row, int column) const {
    const AttributionPart& part = attribution_->parts[at(row)];
    switch (column) {
    case AloneColumn:
        return part.standalone;
    case IncrementalColumn:
        return part.incremental;
    case EulerColumn:
        return part.euler;
    case AumannShapleyColumn:
        return part.aumannShapley;
    case ScenarioColumn:
        return attribution_->binding ? std::optional(part.lossInBinding) : std::nullopt;
    case SavingColumn:
        return part.saving(attribution_->eulerAddsUp);
    default:
        return std::nullopt;
    }
}

std::optional<double> AttributionModel::closingNumber(Closing row, int column) const {
    const Attribution& a = *attribution_;
    const bool share = column == EulerColumn || column == AumannShapleyColumn;
    switch (row) {
    case Closing::Account:
        return share ? std::optional(a.account) : std::nullopt;
    case Closing::NotInProportion:
        return column == EulerColumn ? std::optional(a.eulerRest()) : std::nullopt;
    case Closing::Jumps:
        return column == AumannShapleyColumn ? std::optional(a.aumannShapleyRest()) : std::nullopt;
    case Closing::Sum:
        break;
    }
    if (share) return a.requirement;
    if (column == AloneColumn) return a.standaloneSum;
    if (column == IncrementalColumn) return a.incrementalSum;
    if (column == ScenarioColumn && a.binding) return -a.binding->pnl;
    return std::nullopt;
}

std::optional<double> AttributionModel::groupNumber(int row, int column) const {
    const marginscope::AttributionGroup& group = attribution_->groups[at(row)];
    switch (column) {
    case LegsColumn:
        return static_cast<double>(group.positions.size());
    case ApartColumn:
        return group.apart;
    case TogetherColumn:
        return group.together;
    case GroupSavingColumn:
        return group.saving();
    case GroupIncrementalColumn:
        return group.incremental;
    case GroupShareColumn:
        return attribution_->eulerAddsUp ? group.euler : group.aumannShapley;
    default:
        return std::nullopt;
    }
}

std::optional<double> AttributionModel::number(const QModelIndex& index) const {
    const int row = index.row(), column = index.column();
    if (column == 0) return std::nullopt;
    if (view_ == AttributionView::Groups) return groupNumber(row, column);
    if (view_ == AttributionView::Pairs)
        return row == column - 1 ? std::nullopt : std::optional(attribution_->pairs.at(at(row), at(column - 1)));
    if (const auto below = closing(row)) return closingNumber(*below, column);
    return partNumber(row, column);
}

std::optional<double> AttributionModel::heat(const QModelIndex& index) const {
    if (view_ != AttributionView::Pairs || largestPair_ <= 0.0) return std::nullopt;
    const std::optional<double> saving = number(index);
    return saving ? std::optional(*saving / largestPair_) : std::nullopt;
}

QString AttributionModel::title(int column) const {
    static constexpr const char* positions[PositionColumnCount] = {
        QT_TR_NOOP("Position"),       QT_TR_NOOP("Alone"),       QT_TR_NOOP("Incremental"), QT_TR_NOOP("Euler"),
        QT_TR_NOOP("Aumann–Shapley"), QT_TR_NOOP("In scenario"), QT_TR_NOOP("Saves")};
    static constexpr const char* groups[GroupColumnCount] = {
        QT_TR_NOOP("Hedge group"), QT_TR_NOOP("Legs"),        QT_TR_NOOP("Apart"), QT_TR_NOOP("Together"),
        QT_TR_NOOP("Saves"),       QT_TR_NOOP("Incremental"), QT_TR_NOOP("Share")};
    if (view_ == AttributionView::Positions) return tr(positions[column]);
    if (view_ == AttributionView::Groups) return tr(groups[column]);
    return column == 0 ? tr("Saving of pairs") : name(column - 1);
}

QVariant AttributionModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role == Qt::DisplayRole) return title(section);
    return role == Qt::ToolTipRole ? QVariant(question(section)) : QVariant();
}

QString AttributionModel::tip(const QModelIndex& index) const {
    if (view_ != AttributionView::Positions || index.column() != EulerColumn || closing(index.row())) {
        return index.column() == 0 ? name(index.row()) : question(index.column());
    }
    const AttributionPart& part = attribution_->parts[at(index.row())];
    if (attribution_->unique) return question(index.column());
    return tr("Scenarios tie: every share from %1 to %2 is as good.")
        .arg(formatFixed(std::min(part.eulerLess, part.eulerMore), 2),
             formatFixed(std::max(part.eulerLess, part.eulerMore), 2));
}

QVariant AttributionModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !attribution_) return {};
    const std::optional<double> value = number(index);
    const bool saving = (view_ == AttributionView::Positions && index.column() == SavingColumn) ||
                        (view_ == AttributionView::Groups && index.column() == GroupSavingColumn) ||
                        view_ == AttributionView::Pairs;
    const int decimals = view_ == AttributionView::Groups && index.column() == LegsColumn ? 0 : 2;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) return name(index.row());
        return value ? formatFixed(*value, decimals, saving ? Sign::Both : Sign::MinusOnly) : QString();
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::ToolTipRole:
        return tip(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(name(index.row()), title(index.column()), data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        // What is shown as 0.00 has no sign.
        if (!saving || !value || view_ == AttributionView::Pairs || std::fabs(*value) < 0.005) return 0;
        return *value < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(closing(index.row()) == Closing::Sum ? CellState::Group
                                : closing(index.row())               ? CellState::Muted
                                                                     : CellState::Plain);
    case StaleRole:
        return stale_ && index.column() > 0;
    case heatRole:
        if (const std::optional<double> share = heat(index)) return *share;
        return {};
    default:
        return {};
    }
}

} // namespace marginscope
