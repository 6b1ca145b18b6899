#include "ui/models/position_groups.h"

#include "ui/models/positions_filter.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace marginscope {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

QString words(const char* text) {
    return QCoreApplication::translate("PositionGroups", text);
}

} // namespace

QString groupingTitle(Grouping grouping) {
    switch (grouping) {
    case Grouping::Underlying:
        return words(QT_TRANSLATE_NOOP("PositionGroups", "Underlying"));
    case Grouping::Expiry:
        return words(QT_TRANSLATE_NOOP("PositionGroups", "Underlying and expiry"));
    case Grouping::Group:
        return words(QT_TRANSLATE_NOOP("PositionGroups", "Group"));
    case Grouping::None:
        break;
    }
    return words(QT_TRANSLATE_NOOP("PositionGroups", "No groups"));
}

GroupKey groupKey(const PositionsModel& model, int row, Grouping grouping) {
    if (!model.isPosition(row)) return {2, {}, 0};
    const Position& position = model.position(row);
    if (grouping == Grouping::Group) return {position.group.empty() ? 1 : 0, position.group, 0};
    GroupKey key{0, position.instrument.underlying.text(), 0};
    if (grouping == Grouping::Expiry)
        key.day = position.instrument.hasExpiry() ? position.instrument.expiry.time_since_epoch().count() : never;
    return key;
}

QString groupTitle(const GroupKey& key, Grouping grouping) {
    if (key.section == 2) return words(QT_TRANSLATE_NOOP("PositionGroups", "Rows that could not be read"));
    if (key.section == 1) return words(QT_TRANSLATE_NOOP("PositionGroups", "Without a group"));
    const QString name = QString::fromStdString(key.name);
    if (grouping != Grouping::Expiry) return name;
    if (key.day == never) return words(QT_TRANSLATE_NOOP("PositionGroups", "%1 perpetual, spot")).arg(name);
    const Timestamp expiry{std::chrono::milliseconds(key.day)};
    return words(QT_TRANSLATE_NOOP("PositionGroups", "%1 %2")).arg(name, expiryTitle(expiry));
}

void PositionSums::add(const PositionsModel& model, int row) {
    ++rows_;
    if (model.isNotModelled(row)) ++notModelled_;
    const PositionResult* figures = model.result(row);
    if (figures == nullptr) return;
    ++withFigures_;
    const auto plus = [&](int column, double value) { sums_[static_cast<std::size_t>(column)] += value; };
    plus(ValueColumn, figures->value.value);
    plus(PnlColumn, figures->value.unrealisedPnl);
    plus(GammaColumn, figures->value.gamma);
    plus(VegaColumn, figures->value.vega);
    plus(ThetaColumn, figures->value.theta);
    plus(IsolatedColumn, figures->isolated.initial);
    plus(IsolatedMaintenanceColumn, figures->isolated.maintenance);
    plus(CrossColumn, figures->cross.initial);
    plus(CrossMaintenanceColumn, figures->cross.maintenance);
    plus(BindingColumn, figures->pnlInBindingScenario);
    const AssetCode& underlying = model.position(row).instrument.underlying;
    auto found = std::find_if(deltas_.begin(), deltas_.end(), [&](const auto& of) { return of.first == underlying; });
    if (found == deltas_.end()) found = deltas_.insert(found, {underlying, 0.0});
    found->second += figures->value.delta;
}

std::optional<double> PositionSums::sum(int column) const {
    if (withFigures_ == 0) return std::nullopt;
    const bool oneUnderlying = deltas_.size() == 1;
    switch (column) {
    case DeltaColumn:
        return oneUnderlying ? std::optional(deltas_.front().second) : std::nullopt;
    case GammaColumn:
        if (!oneUnderlying) return std::nullopt;
        break;
    case ValueColumn:
    case PnlColumn:
    case VegaColumn:
    case ThetaColumn:
    case IsolatedColumn:
    case IsolatedMaintenanceColumn:
    case CrossColumn:
    case CrossMaintenanceColumn:
    case BindingColumn:
        break;
    default:
        return std::nullopt;
    }
    return sums_[static_cast<std::size_t>(column)];
}

} // namespace marginscope
