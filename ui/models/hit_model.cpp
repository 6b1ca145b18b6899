#include "ui/models/hit_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <cmath>

namespace marginscope {

namespace {

QString moveText(HitDirection direction, double move) {
    if (direction == HitDirection::Days) return formatFixed(move, 1);
    // Fewer decimals the further it is: the table stands beside a picture.
    const double far = std::fabs(move);
    return formatPercent(100.0 * move, far < 0.01 ? 2 : far < 1.0 ? 1 : 0, Sign::Both);
}

} // namespace

HitModel::HitModel(QObject* parent) : QAbstractTableModel(parent) {}

void HitModel::setHits(std::shared_ptr<const HitDistances> hits) {
    beginResetModel();
    hits_ = std::move(hits);
    rows_.clear();
    for (std::size_t i = 0; hits_ && i < hits_->answers.size(); ++i) {
        const HitAnswer& answer = hits_->answers[i];
        const bool says = answer.question.kind == HitKind::Excess ||
                          (answer.question.kind == HitKind::Binding && !answer.bindsNow.pattern.empty()) ||
                          answer.question.kind == HitKind::Part ||
                          (answer.question.kind == HitKind::Tier &&
                           (answer.question.regime != Regime::Cross || hits_->crossTiersKnown));
        if (says) rows_.push_back(i);
    }
    endResetModel();
}

void HitModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::optional<HitDirection> HitModel::direction(int column) {
    if (column < FirstDirection || column >= ColumnCount) return std::nullopt;
    return allHitDirections[static_cast<std::size_t>(column - FirstDirection)];
}

int HitModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int HitModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

const HitDistance* HitModel::distance(const QModelIndex& index) const {
    const auto to = direction(index.column());
    return to ? &answer(index.row()).at(*to) : nullptr;
}

std::optional<double> HitModel::number(const QModelIndex& index) const {
    if (index.column() == NowColumn && answer(index.row()).question.kind == HitKind::Excess)
        return answer(index.row()).now;
    const HitDistance* found = distance(index);
    return found ? found->move : std::nullopt;
}

QString HitModel::text(const QModelIndex& index) const {
    const HitAnswer& of = answer(index.row());
    if (index.column() == NameColumn) return translated(hitQuestionPhrase(of.question));
    if (index.column() == NowColumn)
        return of.question.kind == HitKind::Excess ? formatFixed(of.now, 0, Sign::Both) : QString();
    const HitDistance* found = distance(index);
    return found && found->move ? moveText(*direction(index.column()), *found->move) : QStringLiteral("–");
}

QString HitModel::bindingNow() const {
    if (!hits_) return {};
    for (const HitAnswer& each : hits_->answers)
        if (each.question.kind == HitKind::Binding && !each.bindsNow.pattern.empty())
            return tr("Binds now: %1").arg(translated(each.bindsNow));
    return {};
}

QString HitModel::sentence(const QModelIndex& index) const {
    if (!hits_ || !index.isValid()) return {};
    const HitAnswer& of = answer(index.row());
    const HitDistance* found = distance(index);
    if (!found) {
        if (of.question.kind == HitKind::Binding) return bindingNow();
        if (of.question.kind == HitKind::Part)
            return tr("Until an add-on, a minimum or a charge begins or ends to count");
        if (of.question.kind == HitKind::Tier)
            return tr("Until a position or charge comes into another bracket or tier, or a rate to its floor or cap");
        return of.now < 0.0 ? tr("Below zero now: the distances are those back to zero")
                            : tr("Until the excess is zero");
    }
    const HitDirection to = *direction(index.column());
    const QString reach = moveText(to, hits_->reach(to));
    if (!found->move && to == HitDirection::Days && hits_->days <= 0.0) return tr("Nothing in the book expires");
    if (!found->move)
        return to == HitDirection::Days ? tr("Not within %1 days, the last expiry").arg(reach)
                                        : tr("Not as far as %1").arg(reach);
    const QString move = to == HitDirection::Days ? tr("After %1 days").arg(moveText(to, *found->move))
                                                  : tr("At %1").arg(moveText(to, *found->move));
    const bool price = to == HitDirection::PriceDown || to == HitDirection::PriceUp;
    const QString at = price && hits_->spot
                           ? tr("%1 (price %2)").arg(move, formatFixed(*hits_->spot * (1.0 + *found->move), 2))
                           : move;
    if (of.question.kind == HitKind::Excess) return tr("%1: the excess is zero").arg(at);
    if (of.question.kind == HitKind::Tier)
        return tr("%1: %2 (now %3)").arg(at, translated(found->then), translated(found->before));
    return tr("%1: %2").arg(at, translated(hitEventPhrase(of.question, *found)));
}

QVariant HitModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role != Qt::DisplayRole) return {};
    if (section == NameColumn) return tr("Until zero excess");
    if (section == NowColumn) return tr("Now");
    // In two lines: figures are shorter than their heads.
    QString head = translated(hitDirectionPhrase(*direction(section)));
    if (const qsizetype space = head.lastIndexOf(QLatin1Char(' ')); space > 0) head[space] = QLatin1Char('\n');
    return head;
}

QVariant HitModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !hits_) return {};
    const std::optional<double> value = number(index);
    const bool excess = index.column() == NowColumn && value;
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > NowColumn || excess);
    case Qt::ToolTipRole:
        return sentence(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(index.siblingAtColumn(NameColumn)),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                     .toString()
                     .replace(QLatin1Char('\n'), QLatin1Char(' ')),
                 text(index));
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if (!excess || std::fabs(*value) < 0.5) return 0;
        return *value < 0.0 ? -1 : 1;
    case CellStateRole: {
        const HitDistance* found = distance(index);
        return static_cast<int>(found && !found->move ? CellState::Muted : CellState::Plain);
    }
    case StaleRole:
        return stale_ && index.column() > NameColumn;
    default:
        return {};
    }
}

} // namespace marginscope
