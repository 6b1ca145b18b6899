#include "ui/models/explain_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <cmath>

namespace marginscope {

namespace {

QString combineText(Combine combine) {
    const char* word = "";
    switch (combine) {
    case Combine::Input:
        word = QT_TRANSLATE_NOOP("combine", "Input");
        break;
    case Combine::Sum:
        word = QT_TRANSLATE_NOOP("combine", "Sum");
        break;
    case Combine::Difference:
        word = QT_TRANSLATE_NOOP("combine", "Difference");
        break;
    case Combine::Product:
        word = QT_TRANSLATE_NOOP("combine", "Product");
        break;
    case Combine::Max:
        word = QT_TRANSLATE_NOOP("combine", "Largest of");
        break;
    case Combine::Min:
        word = QT_TRANSLATE_NOOP("combine", "Smallest of");
        break;
    case Combine::Scale:
        word = QT_TRANSLATE_NOOP("combine", "Factor times figure");
        break;
    case Combine::Formula:
        word = QT_TRANSLATE_NOOP("combine", "Formula");
        break;
    }
    return QCoreApplication::translate("combine", word);
}

bool isMoney(const std::string& unit) {
    return unit == "USD" || unit == "EUR" || unit == "USDC" || unit == "USDT";
}

} // namespace

QString howText(const ExplainNode& node) {
    const QString word = combineText(node.combine);
    if (node.combine == Combine::Input) {
        const QString source = translated(node.source);
        return source.isEmpty() ? word : word + QStringLiteral(": ") + source;
    }
    return node.formula.empty() ? word : word + QStringLiteral(": ") + QString::fromStdString(node.formula);
}

QString explainValue(double value, const std::string& unit) {
    if (isMoney(unit)) return formatFixed(value, 2);
    const double size = std::abs(value);
    if (size == 0.0 || !std::isfinite(value)) return formatShort(value, 0);
    const int digits = static_cast<int>(std::floor(std::log10(size)));
    return formatShort(value, std::clamp(6 - digits, 0, 12));
}

QString explainText(const ExplainNode& node, int depth) {
    QString line = QString(depth * 2, QLatin1Char(' ')) + translated(node.label) + QStringLiteral(" = ") +
                   explainValue(node.value, node.unit);
    if (!node.unit.empty()) line += QLatin1Char(' ') + QString::fromStdString(node.unit);
    line += QStringLiteral("  (%1)\n").arg(howText(node));
    for (const ExplainNode& child : node.children)
        line += explainText(child, depth + 1);
    return line;
}

ExplainModel::ExplainModel(QObject* parent) : QAbstractItemModel(parent) {}

void ExplainModel::setRoot(ExplainNode root) {
    beginResetModel();
    root_ = std::move(root);
    entries_.clear();
    entries_.reserve(root_.countNodes());
    add(root_, -1, 0);
    endResetModel();
}

void ExplainModel::clear() {
    beginResetModel();
    entries_.clear();
    endResetModel();
}

int ExplainModel::add(const ExplainNode& node, int parent, int row) {
    const int here = static_cast<int>(entries_.size());
    entries_.push_back({&node, parent, row, {}});
    for (std::size_t child = 0; child < node.children.size(); ++child) {
        const int entry = add(node.children[child], here, static_cast<int>(child));
        entries_[static_cast<std::size_t>(here)].children.push_back(entry);
    }
    return here;
}

int ExplainModel::entryOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex ExplainModel::indexOf(int entry) const {
    if (entry < 0) return {};
    return createIndex(entries_[static_cast<std::size_t>(entry)].row, 0, static_cast<quintptr>(entry));
}

const ExplainNode* ExplainModel::node(const QModelIndex& index) const {
    const int entry = entryOf(index);
    return entry < 0 || entry >= static_cast<int>(entries_.size()) ? nullptr
                                                                   : entries_[static_cast<std::size_t>(entry)].node;
}

QModelIndex ExplainModel::find(const QString& text, const QModelIndex& from) const {
    const int count = static_cast<int>(entries_.size());
    if (text.isEmpty()) return {};
    for (int step = 1; step <= count; ++step) {
        const int entry = (std::max(entryOf(from), 0) + step) % count;
        const ExplainNode& candidate = *entries_[static_cast<std::size_t>(entry)].node;
        const QString all = translated(candidate.label) + QLatin1Char(' ') + QString::fromStdString(candidate.symbol) +
                            QLatin1Char(' ') + translated(candidate.source);
        if (all.contains(text, Qt::CaseInsensitive)) return indexOf(entry);
    }
    return {};
}

QModelIndex ExplainModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(0, column, quintptr(0));
    const Entry& entry = entries_[static_cast<std::size_t>(entryOf(parent))];
    return createIndex(row, column, static_cast<quintptr>(entry.children[static_cast<std::size_t>(row)]));
}

QModelIndex ExplainModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(entries_[static_cast<std::size_t>(entryOf(child))].parent) : QModelIndex();
}

int ExplainModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0) return 0;
    if (!parent.isValid()) return entries_.empty() ? 0 : 1;
    return static_cast<int>(entries_[static_cast<std::size_t>(entryOf(parent))].children.size());
}

int ExplainModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

QVariant ExplainModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section == ValueColumn);
    static constexpr const char* titles[ColumnCount] = {QT_TR_NOOP("Figure"), QT_TR_NOOP("Value"), QT_TR_NOOP("Unit"),
                                                        QT_TR_NOOP("How")};
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

QVariant ExplainModel::data(const QModelIndex& index, int role) const {
    const ExplainNode* shown = node(index);
    if (shown == nullptr) return {};
    if (role == Qt::TextAlignmentRole) return headerData(index.column(), Qt::Horizontal, role);
    if (role == NumberRole && index.column() == ValueColumn) return shown->value;
    if (role == SignRole) return index.column() == ValueColumn && shown->value < 0 ? -1 : 0;
    if (role == CellStateRole)
        return static_cast<int>(index.column() == HowColumn || index.column() == UnitColumn ? CellState::Muted
                                                                                            : CellState::Plain);
    if (role == Qt::ToolTipRole && index.column() == HowColumn) return howText(*shown);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case FigureColumn:
        return translated(shown->label);
    case ValueColumn:
        return explainValue(shown->value, shown->unit);
    case UnitColumn:
        return QString::fromStdString(shown->unit);
    default:
        return howText(*shown);
    }
}

} // namespace marginscope
