#include "ui/models/explain_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/release_later.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <algorithm>
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
        return source.isEmpty() ? word : labelled(word, source);
    }
    return node.formula.empty() ? word : labelled(word, QString::fromStdString(node.formula));
}

QString unitText(const ExplainNode& node) {
    if (node.unit == "years") return QCoreApplication::translate("explain", "years", "behind a number");
    return QString::fromStdString(node.unit);
}

QString explainValue(double value, const std::string& unit) {
    if (isMoney(unit)) return formatFixed(value, 2);
    const double size = std::abs(value);
    if (size == 0.0 || !std::isfinite(value)) return formatShort(value, 0);
    const int digits = static_cast<int>(std::floor(std::log10(size)));
    return formatShort(value, std::clamp(6 - digits, 0, 12));
}

QString numbersText(const ExplainNode& node) {
    const std::string numbers = formulaWithNumbers(node);
    return numbers.empty() ? QString() : QStringLiteral("= ") + QString::fromStdString(numbers);
}

QString explainText(const ExplainNode& node, int depth) {
    QString line = QString(depth * 2, QLatin1Char(' ')) + translated(node.label) + QStringLiteral(" = ") +
                   explainValue(node.value, node.unit);
    if (!node.unit.empty()) line += QLatin1Char(' ') + unitText(node);
    const QString numbers = numbersText(node);
    line += numbers.isEmpty() ? QStringLiteral("  (%1)\n").arg(howText(node))
                              : QStringLiteral("  (%1 %2)\n").arg(howText(node), numbers);
    for (const ExplainNode& child : node.children)
        line += explainText(child, depth + 1);
    return line;
}

ExplainModel::ExplainModel(QObject* parent) : QAbstractItemModel(parent) {}

void ExplainModel::setRoot(ExplainNode root) {
    setTree(std::make_shared<const ExplainTree>(std::move(root)));
}

void ExplainModel::setTree(std::shared_ptr<const ExplainTree> tree) {
    beginResetModel();
    std::shared_ptr<const ExplainTree> old = std::exchange(tree_, std::move(tree));
    endResetModel();
    if (old != nullptr) releaseLater(std::move(old));
}

void ExplainModel::clear() {
    setTree(nullptr);
}

int ExplainModel::entryOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<int>(index.internalId()) : -1;
}

QModelIndex ExplainModel::indexOf(int entry) const {
    if (entry < 0 || !tree_ || entry >= tree_->count()) return {};
    return createIndex(tree_->at(entry).row, 0, static_cast<quintptr>(entry));
}

const ExplainNode* ExplainModel::node(const QModelIndex& index) const {
    const int entry = entryOf(index);
    return entry < 0 || !tree_ || entry >= tree_->count() ? nullptr : tree_->at(entry).node;
}

QModelIndex ExplainModel::find(const QString& text, const QModelIndex& from) const {
    if (!tree_) return {};
    const std::vector<int> found = tree_->matches(text);
    if (found.empty()) return {};
    const auto next = std::upper_bound(found.begin(), found.end(), std::max(entryOf(from), 0));
    return indexOf(next == found.end() ? found.front() : *next);
}

QModelIndex ExplainModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    if (!parent.isValid()) return createIndex(0, column, quintptr(0));
    const auto& children = tree_->at(entryOf(parent)).children;
    return createIndex(row, column, static_cast<quintptr>(children[static_cast<std::size_t>(row)]));
}

QModelIndex ExplainModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(tree_->at(entryOf(child)).parent) : QModelIndex();
}

int ExplainModel::rowCount(const QModelIndex& parent) const {
    if (parent.column() > 0 || !tree_) return 0;
    if (!parent.isValid()) return 1;
    return static_cast<int>(tree_->at(entryOf(parent)).children.size());
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
        return unitText(*shown);
    default:
        return howText(*shown);
    }
}

} // namespace marginscope
