#include "ui/models/stress_editor_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

StressEditorModel::StressEditorModel(QObject* parent) : QAbstractTableModel(parent) {}

void StressEditorModel::setScenario(const StressScenario& scenario, const std::vector<AssetCode>& offered) {
    beginResetModel();
    scenario_ = scenario;
    offered_ = offered;
    listRows();
    endResetModel();
}

void StressEditorModel::listRows() {
    std::vector<AssetCode> underlyings, money;
    const auto add = [&](const AssetCode& code) {
        std::vector<AssetCode>& list = isCashAsset(code) ? money : underlyings;
        if (std::find(list.begin(), list.end(), code) == list.end()) list.push_back(code);
    };
    for (const AssetCode& code : offered_)
        add(code);
    for (const auto& [code, stress] : scenario_.underlyings)
        add(code);
    for (const auto& [code, move] : scenario_.assets)
        add(code);
    rows_ = {{RowKind::Others, {}}};
    for (const AssetCode& code : underlyings)
        rows_.push_back({RowKind::Underlying, code});
    for (const AssetCode& code : money)
        rows_.push_back({RowKind::Money, code});
    rows_.push_back({RowKind::NewSubject, {}});
}

void StressEditorModel::clearRow(int row) {
    if (row < 0 || row >= rowCount()) return;
    const Row& at = rows_[static_cast<std::size_t>(row)];
    StressScenario changed = scenario_;
    if (at.kind == RowKind::Others) changed.others.reset();
    changed.underlyings.erase(at.code);
    changed.assets.erase(at.code);
    accept(std::move(changed));
}

int StressEditorModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int StressEditorModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

const UnderlyingStress* StressEditorModel::stressOf(const Row& row) const {
    if (row.kind == RowKind::Underlying) return scenario_.of(row.code);
    return row.kind == RowKind::Others && scenario_.others ? &*scenario_.others : nullptr;
}

bool StressEditorModel::isStated(const Row& row) const {
    switch (row.kind) {
    case RowKind::Others:
        return scenario_.others.has_value();
    case RowKind::Underlying:
        return scenario_.underlyings.contains(row.code);
    case RowKind::Money:
        return scenario_.assets.contains(row.code);
    case RowKind::NewSubject:
        break;
    }
    return false;
}

std::optional<double> StressEditorModel::number(const Row& row, int column) const {
    if (row.kind == RowKind::Money)
        return column == PriceColumn ? std::optional(scenario_.assetMove(row.code)) : std::nullopt;
    if (row.kind == RowKind::NewSubject) return std::nullopt;
    const UnderlyingStress none, &stress = stressOf(row) ? *stressOf(row) : none;
    switch (column) {
    case PriceColumn:
        return stress.price;
    case VolColumn:
        return stress.vol;
    case ShortPowerColumn:
        return stress.shortPower;
    case LongPowerColumn:
        return stress.longPower;
    case BasisColumn:
        return stress.basis;
    case PerpetualColumn:
        return stress.perpetual;
    case FundingColumn:
        return stress.funding;
    default:
        return std::nullopt;
    }
}

bool StressEditorModel::isPercent(int column) const {
    return column != ShortPowerColumn && column != LongPowerColumn;
}

QString StressEditorModel::subject(const Row& row) const {
    if (row.kind == RowKind::Others) return tr("All others");
    return row.kind == RowKind::NewSubject ? tr("Type an underlying or a stablecoin …")
                                           : QString::fromStdString(row.code.text());
}

QString StressEditorModel::text(const Row& row, int column) const {
    if (column == SubjectColumn) return subject(row);
    if (column == VolKindColumn && (row.kind == RowKind::Others || row.kind == RowKind::Underlying)) {
        const UnderlyingStress* stress = stressOf(row);
        const bool points = stress != nullptr && stress->volKind == VolMoveKind::Points;
        return points ? tr("points") : tr("relative");
    }
    const std::optional<double> value = number(row, column);
    if (!value) return {};
    if (!isPercent(column)) return formatShort(*value, 4);
    return formatShort(100.0 * *value, 4, Sign::Both) + QStringLiteral(" %");
}

QVariant StressEditorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const std::optional<double> value = index.column() == SubjectColumn ? std::nullopt : number(row, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::EditRole:
        if (row.kind == RowKind::NewSubject) return QString();
        return value ? editableNumber(isPercent(index.column()) ? 100.0 * *value : *value) : text(row, index.column());
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() != SubjectColumn && index.column() != VolKindColumn);
    case Qt::ToolTipRole:
        return headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(subject(row),
                                    headerData(index.column(), Qt::Horizontal, Qt::DisplayRole)
                                        .toString()
                                        .replace(QLatin1Char('\n'), QLatin1Char(' ')),
                                    text(row, index.column()));
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if (const double move = value.value_or(0.0); move != 0.0 && isPercent(index.column())) return move < 0.0 ? -1 : 1;
        return 0;
    case CellStateRole:
        return static_cast<int>(row.kind == RowKind::NewSubject ? CellState::Hint
                                : isStated(row)                 ? CellState::Plain
                                                                : CellState::Muted);
    default:
        return {};
    }
}

Qt::ItemFlags StressEditorModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool move = index.column() != SubjectColumn && row.kind != RowKind::NewSubject;
    const bool has = move && (row.kind != RowKind::Money || index.column() == PriceColumn);
    const bool fresh = row.kind == RowKind::NewSubject && index.column() == SubjectColumn;
    return has || fresh ? flags | Qt::ItemIsEditable : flags;
}

bool StressEditorModel::accept(StressScenario changed) {
    if (changed == scenario_) return false;
    if (const Result<void> sound = checkStress(changed); !sound) {
        emit refused(errorSentence(sound.error()));
        return false;
    }
    beginResetModel();
    scenario_ = std::move(changed);
    listRows();
    endResetModel();
    emit edited();
    return true;
}

bool StressEditorModel::typedSubject(const QString& text) {
    const Result<Instrument> parsed = parseSymbol(text.trimmed().toStdString());
    if (!parsed || parsed->kind != InstrumentKind::Spot) {
        emit refused(tr("“%1” is not an asset code such as BTC or USDT.").arg(text));
        return false;
    }
    StressScenario changed = scenario_;
    if (isCashAsset(parsed->underlying))
        changed.assets.try_emplace(parsed->underlying, 0.0);
    else
        changed.underlyings.try_emplace(parsed->underlying);
    return accept(std::move(changed));
}

bool StressEditorModel::typedKind(const Row& row, const QString& text) {
    const QString word = text.trimmed().toLower();
    const bool points = !word.isEmpty() && tr("points").toLower().startsWith(word);
    if (!points && (word.isEmpty() || !tr("relative").toLower().startsWith(word))) {
        emit refused(tr("A volatility move is “%1” or “%2”.").arg(tr("relative"), tr("points")));
        return false;
    }
    StressScenario changed = scenario_;
    UnderlyingStress& stress = row.kind == RowKind::Others ? changed.others.emplace(changed.others.value_or(UnderlyingStress{}))
                                                           : changed.underlyings[row.code];
    stress.volKind = points ? VolMoveKind::Points : VolMoveKind::Relative;
    return accept(std::move(changed));
}

bool StressEditorModel::typedNumberIn(const Row& row, int column, const QString& typed) {
    QString digits = typed.trimmed();
    if (digits.endsWith(QLatin1Char('%'))) digits.chop(1);
    const std::optional<double> value = digits.trimmed().isEmpty() ? std::optional(0.0) : typedNumber(digits);
    if (!value) {
        emit refused(tr("“%1” is not a number.").arg(typed));
        return false;
    }
    const double move = isPercent(column) ? *value / 100.0 : *value;
    StressScenario changed = scenario_;
    if (row.kind == RowKind::Money) {
        changed.assets[row.code] = move;
        return accept(std::move(changed));
    }
    // An underlying that has moved as all others do keeps what is not typed.
    const UnderlyingStress before = stressOf(row) ? *stressOf(row) : UnderlyingStress{};
    UnderlyingStress& stress =
        row.kind == RowKind::Others ? changed.others.emplace(before) : (changed.underlyings[row.code] = before);
    double* fields[ColumnCount] = {nullptr,         &stress.price,     &stress.vol,       nullptr,
                                   &stress.shortPower, &stress.longPower, &stress.basis, &stress.perpetual,
                                   &stress.funding};
    *fields[column] = move;
    return accept(std::move(changed));
}

bool StressEditorModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
    const Row row = rows_[static_cast<std::size_t>(index.row())];
    const QString typed = value.toString();
    if (index.column() == SubjectColumn) return !typed.trimmed().isEmpty() && typedSubject(typed);
    return index.column() == VolKindColumn ? typedKind(row, typed) : typedNumberIn(row, index.column(), typed);
}

QVariant StressEditorModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr const char* titles[ColumnCount] = {
        QT_TR_NOOP("Underlying"),         QT_TR_NOOP("Price"),
        QT_TR_NOOP("Volatility"),         QT_TR_NOOP("Meant"),
        QT_TR_NOOP("Power below\n30 days"), QT_TR_NOOP("Power from\n30 days"),
        QT_TR_NOOP("Basis\na year"),      QT_TR_NOOP("Perpetual"),
        QT_TR_NOOP("Funding\n8 hours")};
    static constexpr const char* hints[ColumnCount] = {
        QT_TR_NOOP("Underlyings without moves of their own (grey) move as all others do."),
        QT_TR_NOOP("Relative move of spot, and with it of every forward and perpetual; of money, of its price."),
        QT_TR_NOOP("Move of every implied volatility, relative or in points."),
        QT_TR_NOOP("Relative: +60 % turns 50 into 80 points. Points: +25 % turns 50 into 75 points."),
        QT_TR_NOOP("Below 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power."),
        QT_TR_NOOP("From 30 days to expiry the volatility move is multiplied by (30 ÷ days) to this power."),
        QT_TR_NOOP("Added to the cost of carry a year: far forwards move more."),
        QT_TR_NOOP("Relative move of the perpetual's price beside spot."),
        QT_TR_NOOP("Share of a perpetual's value that longs pay every 8 hours while the scenario lasts.")};
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section != SubjectColumn && section != VolKindColumn);
    if (role == Qt::DisplayRole) return tr(titles[section]);
    return role == Qt::ToolTipRole ? QVariant(tr(hints[section])) : QVariant();
}

} // namespace marginscope
