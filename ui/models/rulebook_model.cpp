#include "ui/models/rulebook_model.h"

#include "core/base/number.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace marginscope {

struct RulebookModel::Node {
    QString title;
    QString pointer;
    int parameter = -1; ///< −1: head of a group
    int changed = 0;    ///< values at or below this place that differ
    Node* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children = {};

    Node* child(const QString& name) const {
        const auto found =
            std::find_if(children.begin(), children.end(), [&](const auto& each) { return each->title == name; });
        return found == children.end() ? nullptr : found->get();
    }
    Node& add(const QString& name) {
        auto made = std::make_unique<Node>();
        made->title = name;
        made->parent = this;
        made->row = static_cast<int>(children.size());
        return *children.emplace_back(std::move(made));
    }
};

namespace {

QString titleOf(const QString& name) {
    static const QHash<QString, const char*> titles = {
        {QStringLiteral("valuation"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Valuation")},
        {QStringLiteral("equity"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Equity")},
        {QStringLiteral("standard"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Isolated and cross regime")},
        {QStringLiteral("portfolio"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Portfolio regime")},
        {QStringLiteral("collateral"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Collateral")},
        {QStringLiteral("haircuts"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Haircuts")},
        {QStringLiteral("charges"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Charges")},
        {QStringLiteral("add_ons"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Add-ons")},
        {QStringLiteral("currencies"), QT_TRANSLATE_NOOP("marginscope::RulebookModel", "Single underlyings")}};
    const auto found = titles.find(name);
    return found == titles.end() ? name : RulebookModel::tr(*found);
}

std::optional<double> numberOf(const std::string& json) {
    return parseNumber(json);
}

std::string quoted(const QString& text) {
    QString escaped = text;
    escaped.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
    escaped.remove(QLatin1Char('\n')).remove(QLatin1Char('\t'));
    return (QLatin1Char('"') + escaped + QLatin1Char('"')).toStdString();
}

std::optional<double> typedShare(const QString& typed) {
    QString text = typed.trimmed();
    const bool percent = text.endsWith(QLatin1Char('%'));
    if (percent) text.chop(1);
    const std::optional<double> number = typedNumber(text.trimmed());
    if (!number || !percent) return number;
    // 18 % is 0.18 and not the binary neighbour a division gives.
    return parseNumber(formatNumber(*number) + "e-2").value_or(*number / 100.0);
}

std::optional<std::string> typedList(const QString& text) {
    QString inner = text.trimmed();
    if (inner.startsWith(QLatin1Char('['))) inner.remove(0, 1);
    if (inner.endsWith(QLatin1Char(']'))) inner.chop(1);
    static const QRegularExpression between(QStringLiteral(";\\s*|,\\s+"));
    QStringList items = inner.split(between, Qt::SkipEmptyParts);
    if (items.size() == 1 && inner.contains(QLatin1Char(',')))
        items = inner.split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::string list;
    for (const QString& item : items) {
        const std::optional<double> number = typedShare(item);
        if (!number) return std::nullopt;
        list += (list.empty() ? "" : ", ") + formatNumber(*number);
    }
    return "[" + list + "]";
}

} // namespace

std::string jsonOfText(const KeySpec& spec, const QString& text) {
    const QString typed = text.trimmed();
    switch (spec.type) {
    case KeyType::Number:
        if (const auto number = typedShare(typed)) return formatNumber(*number);
        break;
    case KeyType::Flag:
        if (typed.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) return "true";
        if (typed.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) return "false";
        break;
    case KeyType::Numbers:
        if (const auto list = typedList(typed)) return *list;
        break;
    case KeyType::Word:
    case KeyType::Table:
        break;
    }
    return quoted(typed);
}

RulebookModel::RulebookModel(QObject* parent) : QAbstractItemModel(parent), root_(std::make_unique<Node>()) {}

RulebookModel::~RulebookModel() = default;

void RulebookModel::setDocuments(const std::string& own, const std::string& published) {
    std::vector<RulebookParameter> parameters = rulebookParameters(own), theirs = rulebookParameters(published);
    std::vector<std::string> known;
    for (const RulebookParameter& parameter : parameters)
        known.push_back(parameter.pointer);
    std::sort(known.begin(), known.end());
    publishedValues_.clear();
    for (RulebookParameter& parameter : theirs) {
        if (!parameter.stated) continue;
        publishedValues_.emplace_back(parameter.pointer, parameter.value);
        if (std::binary_search(known.begin(), known.end(), parameter.pointer)) continue;
        // Left out of the own one; shown so that it can be put back.
        parameter.stated = false;
        parameter.value.clear();
        parameters.push_back(std::move(parameter));
    }
    std::sort(publishedValues_.begin(), publishedValues_.end());
    const bool same =
        std::equal(parameters.begin(), parameters.end(), parameters_.begin(), parameters_.end(),
                   [](const RulebookParameter& a, const RulebookParameter& b) { return a.pointer == b.pointer; });
    if (!same) beginResetModel();
    parameters_ = std::move(parameters);
    if (!same) build();
    countChanges();
    if (!same) return endResetModel();
    const std::function<void(const QModelIndex&)> tell = [&](const QModelIndex& parent) {
        if (rowCount(parent) == 0) return;
        emit dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
        for (int row = 0; row < rowCount(parent); ++row)
            tell(index(row, 0, parent));
    };
    tell({});
}

void RulebookModel::clear() {
    beginResetModel();
    parameters_.clear();
    publishedValues_.clear();
    rejected_.clear();
    build();
    countChanges();
    endResetModel();
}

void RulebookModel::build() {
    root_ = std::make_unique<Node>();
    byPointer_.clear();
    for (std::size_t i = 0; i < parameters_.size(); ++i) {
        Node* at = root_.get();
        QString pointer;
        for (const std::string& name : parameters_[i].path) {
            const QString step = QString::fromStdString(name);
            pointer += QLatin1Char('/') + step;
            Node* below = at->child(step);
            if (!below) {
                below = &at->add(step);
                below->pointer = pointer;
            }
            at = below;
        }
        at->parameter = static_cast<int>(i);
        at->pointer = QString::fromStdString(parameters_[i].pointer);
        byPointer_.insert(at->pointer, at);
    }
}

bool RulebookModel::differs(const RulebookParameter& parameter) const {
    const std::optional<std::string> theirs = published(parameter.pointer);
    if (!parameter.stated) return theirs.has_value();
    return !theirs || !sameValue(*theirs, parameter.value);
}

void RulebookModel::countChanges() {
    changes_ = 0;
    for (Node* node : std::as_const(byPointer_))
        for (Node* at = node; at; at = at->parent)
            at->changed = 0;
    for (Node* node : std::as_const(byPointer_)) {
        // A list counts by its items where both have as many.
        const bool byItems = !node->children.empty();
        if (byItems || !differs(parameters_[static_cast<std::size_t>(node->parameter)])) continue;
        ++changes_;
        for (Node* at = node; at; at = at->parent)
            ++at->changed;
    }
}

std::optional<std::string> RulebookModel::published(const std::string& pointer) const {
    const auto found = std::lower_bound(publishedValues_.begin(), publishedValues_.end(), pointer,
                                        [](const auto& entry, const std::string& key) { return entry.first < key; });
    if (found == publishedValues_.end() || found->first != pointer) return std::nullopt;
    return found->second;
}

void RulebookModel::reject(const std::string& pointer, const QString& text, const QString& sentence) {
    const QString place = QString::fromStdString(pointer);
    rejected_.insert(place, {text, sentence});
    const QModelIndex at = indexOf(place);
    if (at.isValid()) emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
}

void RulebookModel::forgetRejected() {
    const QStringList places = rejected_.keys();
    rejected_.clear();
    for (const QString& place : places)
        if (const QModelIndex at = indexOf(place); at.isValid())
            emit dataChanged(at, at.siblingAtColumn(ColumnCount - 1));
}

const RulebookModel::Node* RulebookModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : root_.get();
}

const RulebookParameter* RulebookModel::parameter(const QModelIndex& index) const {
    const Node* at = node(index);
    return at->parameter < 0 ? nullptr : &parameters_[static_cast<std::size_t>(at->parameter)];
}

QModelIndex RulebookModel::indexOf(const QString& pointer) const {
    const Node* found = byPointer_.value(pointer);
    return found ? createIndex(found->row, 0, found) : QModelIndex();
}

QModelIndex RulebookModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex RulebookModel::parent(const QModelIndex& child) const {
    const Node* above = node(child)->parent;
    return !above || above == root_.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int RulebookModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int RulebookModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

Qt::ItemFlags RulebookModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const RulebookParameter* shown = parameter(index);
    const bool editable = shown && index.column() == ValueColumn && shown->spec.type != KeyType::Table;
    return editable ? QAbstractItemModel::flags(index) | Qt::ItemIsEditable : QAbstractItemModel::flags(index);
}

bool RulebookModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const RulebookParameter* shown = parameter(index);
    if (role != Qt::EditRole || !shown || index.column() != ValueColumn) return false;
    const QString typed = value.toString().trimmed();
    if (typed == data(index, Qt::EditRole).toString()) return true;
    rejected_.remove(QString::fromStdString(shown->pointer));
    emit dataChanged(index, index);
    const std::string pointer = shown->pointer, json = jsonOfText(shown->spec, typed);
    emit valueTyped(pointer, json, typed);
    return true;
}

QString RulebookModel::valueText(const std::string& json) const {
    if (json.empty()) return QStringLiteral("–");
    if (const auto number = numberOf(json)) return formatShort(*number, 12);
    QString text = QString::fromStdString(json);
    if (text.startsWith(QLatin1Char('"')) && text.endsWith(QLatin1Char('"')) && text.size() > 1)
        return text.mid(1, text.size() - 2).replace(QLatin1String("\\\""), QLatin1String("\""));
    if (!text.startsWith(QLatin1Char('['))) return text;
    if (text.contains(QLatin1Char('{')))
        return tr("%n row(s)", nullptr, static_cast<int>(text.count(QLatin1Char('{'))));
    QStringList items;
    for (const QString& item : text.mid(1, text.size() - 2).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto number = numberOf(item.toStdString());
        items.append(number ? formatShort(*number, 12) : item);
    }
    return items.join(QStringLiteral("; "));
}

QString RulebookModel::differenceText(const RulebookParameter& parameter) const {
    if (!differs(parameter)) return {};
    const std::optional<std::string> theirs = published(parameter.pointer);
    if (!theirs) return tr("Added");
    if (!parameter.stated) return tr("Left out");
    const std::optional<double> own = numberOf(parameter.value), their = numberOf(*theirs);
    if (!own || !their) return tr("Changed");
    const QString amount = formatShort(*own - *their, 10, Sign::Both);
    if (*their == 0.0) return amount;
    return tr("%1 (%2)", "amount, percent")
        .arg(amount, formatPercent(100.0 * (*own - *their) / std::fabs(*their), 1, Sign::Both));
}

QString RulebookModel::sourceText(const RulebookParameter& parameter) const {
    if (differs(parameter)) return tr("Own value");
    if (!parameter.stated) return tr("Not stated");
    return parameter.assumed.empty() ? tr("Published") : tr("Assumed");
}

QString RulebookModel::text(const Node& node, int column) const {
    if (node.parameter < 0) {
        if (column == ParameterColumn) return titleOf(node.title);
        return column == DifferenceColumn && node.changed > 0 ? tr("%n changed", nullptr, node.changed) : QString();
    }
    const RulebookParameter& parameter = parameters_[static_cast<std::size_t>(node.parameter)];
    switch (column) {
    case ParameterColumn:
        return node.title;
    case ValueColumn:
        if (const auto refused = rejected_.find(node.pointer); refused != rejected_.end()) return refused->text;
        return valueText(parameter.value);
    case UnitColumn:
        return parameter.spec.unit.empty() ? QString() : translated({parameter.spec.unit, {}});
    case PublishedColumn:
        if (const auto theirs = published(parameter.pointer)) return valueText(*theirs);
        return QStringLiteral("–");
    case DifferenceColumn:
        return differenceText(parameter);
    case SourceColumn:
        return sourceText(parameter);
    default:
        return parameter.spec.meaning.empty() ? QString() : translated({parameter.spec.meaning, {}});
    }
}

CellState RulebookModel::state(const Node& node, int column) const {
    if (node.parameter < 0) return CellState::Plain;
    if (column == ValueColumn && rejected_.contains(node.pointer)) return CellState::Rejected;
    const bool quiet = column == UnitColumn || column == MeaningColumn || column == PublishedColumn;
    const bool unstated = !parameters_[static_cast<std::size_t>(node.parameter)].stated;
    return quiet || unstated ? CellState::Muted : CellState::Plain;
}

QString RulebookModel::about(const QModelIndex& index) const {
    const RulebookParameter* shown = parameter(index);
    if (!shown) return {};
    if (const auto refused = rejected_.find(QString::fromStdString(shown->pointer)); refused != rejected_.end())
        return QStringLiteral("▲ ") + refused->sentence;
    QStringList sentences{QString::fromStdString(shown->pointer)};
    if (!shown->spec.meaning.empty()) sentences.append(translated({shown->spec.meaning, {}}));
    const QString accepted = QString::fromStdString(acceptedText(shown->spec));
    if (!accepted.isEmpty() && !shown->spec.meaning.empty()) sentences.append(tr("Accepted: %1").arg(accepted));
    if (const auto theirs = published(shown->pointer); theirs && differs(*shown))
        sentences.append(tr("Published: %1").arg(valueText(*theirs)));
    else if (!shown->assumed.empty())
        sentences.append(tr("Assumed: %1").arg(QString::fromStdString(shown->assumed)));
    if (!shown->stated) sentences.append(tr("The file does not state it; type a value to do so."));
    return sentences.join(QStringLiteral(" · "));
}

QVariant RulebookModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    static constexpr const char* titles[ColumnCount] = {
        QT_TR_NOOP("Parameter"),  QT_TR_NOOP("Value"),  QT_TR_NOOP("Unit"),   QT_TR_NOOP("Published"),
        QT_TR_NOOP("Difference"), QT_TR_NOOP("Source"), QT_TR_NOOP("Meaning")};
    if (role == Qt::DisplayRole) return tr(titles[section]);
    const bool figure = section == ValueColumn || section == PublishedColumn || section == DifferenceColumn;
    return role == Qt::TextAlignmentRole ? QVariant(cellAlignment(figure)) : QVariant();
}

QVariant RulebookModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& at = *node(index);
    const RulebookParameter* shown = parameter(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(at, index.column());
    case Qt::EditRole:
        if (shown && index.column() == ValueColumn && !rejected_.contains(at.pointer))
            if (const auto number = numberOf(shown->value)) return editableNumber(*number);
        return text(at, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return shown ? about(index) : at.pointer;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(at, ParameterColumn), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 text(at, index.column()));
    case NumberRole:
        if (shown && index.column() == ValueColumn)
            if (const auto number = numberOf(shown->value)) return *number;
        return {};
    case CellStateRole:
        return static_cast<int>(state(at, index.column()));
    case PointerRole:
        return at.pointer;
    case ChangedRole:
        return at.changed > 0;
    case ChoicesRole: {
        QStringList choices;
        if (shown && shown->spec.type == KeyType::Flag) choices = {QStringLiteral("true"), QStringLiteral("false")};
        if (shown && shown->spec.type == KeyType::Word)
            for (const std::string& word : shown->spec.choices)
                choices.append(QString::fromStdString(word));
        return choices;
    }
    case SearchRole:
        return QStringList{at.pointer, text(at, ParameterColumn), text(at, MeaningColumn)}.join(QLatin1Char(' '));
    default:
        return {};
    }
}

RulebookFilter::RulebookFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void RulebookFilter::setOnlyChanged(bool only) {
    onlyChanged_ = only;
    invalidateFilter();
}

void RulebookFilter::setText(const QString& text) {
    text_ = text.trimmed();
    invalidateFilter();
}

bool RulebookFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex at = sourceModel()->index(row, 0, parent);
    if (onlyChanged_ && !at.data(RulebookModel::ChangedRole).toBool()) return false;
    return text_.isEmpty() || at.data(RulebookModel::SearchRole).toString().contains(text_, Qt::CaseInsensitive);
}

} // namespace marginscope
