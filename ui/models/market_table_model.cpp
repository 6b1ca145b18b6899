#include "ui/models/market_table_model.h"

#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <QRegularExpression>

#include <cmath>

namespace marginscope {

namespace {

/// Refusals of core/market/edit.h in words a person can act on.
QString refusalText(const Error& error) {
    const std::string input = error.args.empty() ? std::string() : error.args.front();
    if (error.reason == Reason::DuplicateRow && input == "strike")
        return MarketTableModel::tr("The smile has this strike already.");
    if (error.reason == Reason::DuplicateRow) return MarketTableModel::tr("The market has this already.");
    if (error.reason == Reason::NotFound && input == "perpetual")
        return MarketTableModel::tr("Give the perpetual a price first; funding belongs to it.");
    if (error.reason != Reason::OutOfRange) return errorSentence(error);
    if (input == "vol")
        return MarketTableModel::tr(
            "A volatility is above 0 % and at most 5000 %; this would leave one outside that at some strike.");
    if (input == "svi")
        return MarketTableModel::tr("The smile is SVI and would have negative variance somewhere at this level. Type a "
                                    "higher volatility or change its parameters.");
    if (input == "rate" || input == "funding") return MarketTableModel::tr("A rate lies between −100 % and 500 %.");
    if (input == "basis") return MarketTableModel::tr("A basis is above −100 %: a forward is a positive price.");
    if (input == "volume") return MarketTableModel::tr("A traded volume is 0 or more.");
    if (input == "strike") return MarketTableModel::tr("A strike is above 0.");
    if (input == "tau") return MarketTableModel::tr("A time is above 0 years; leave it empty for the time to expiry.");
    if (input == "expiry") return MarketTableModel::tr("An expiry lies after the time of the market.");
    return MarketTableModel::tr("A price is above 0 and at most 1 000 000 000 000 000.");
}

} // namespace

MarketTableModel::MarketTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void MarketTableModel::setMarket(std::shared_ptr<const MarketSnapshot> market) {
    const int before = items_, after = market ? countIn(*market) : 0;
    if (hasDraft_ != (market && hasDraftIn(*market))) {
        market_ = std::move(market);
        return showAnew();
    }
    if (after != before) rejected_ = {};
    if (after > before) beginInsertRows({}, before, after - 1);
    if (after < before) beginRemoveRows({}, after, before - 1);
    market_ = std::move(market);
    count();
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
    allChanged();
}

void MarketTableModel::showAnew() {
    beginResetModel();
    count();
    rejected_ = {};
    draft_.clear();
    endResetModel();
}

void MarketTableModel::count() {
    items_ = market_ ? countIn(*market_) : 0;
    hasDraft_ = market_ && hasDraftIn(*market_);
}

void MarketTableModel::allChanged() {
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MarketTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : items_ + (hasDraft_ ? 1 : 0);
}

Qt::ItemFlags MarketTableModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool editable =
        isDraft(index.row()) ? isDraftEditable(index.column()) : isEditable(index.row(), index.column());
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant MarketTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(isFigure(section));
    if (role == Qt::ToolTipRole) return hint(section);
    return role == Qt::DisplayRole ? QVariant(title(section)) : QVariant();
}

QString MarketTableModel::hint(int) const {
    return {};
}

QString MarketTableModel::rejection(const QModelIndex& index) const {
    return rejected_.row == index.row() && rejected_.column == index.column() ? rejected_.sentence : QString();
}

MarketTableModel::Cell MarketTableModel::draftCell(int column) const {
    const QString text = draft_.value(column);
    if (!text.isEmpty()) return {text, text};
    return {column == 0 ? tr("Add …") : QString(), {}, {}, CellState::Hint, draftHint()};
}

QVariant MarketTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row(), column = index.column();
    if (role == Qt::TextAlignmentRole) return cellAlignment(isFigure(column));
    if (role == StaleRole) return false;
    Cell cell = isDraft(row) ? draftCell(column) : this->cell(row, column);
    if (rejected_.row == row && rejected_.column == column)
        cell = {rejected_.text, rejected_.text, {}, CellState::Rejected, rejected_.sentence};
    switch (role) {
    case Qt::DisplayRole:
        return cell.shown;
    case Qt::EditRole:
        return cell.edited;
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : cell.tip;
    case NumberRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    case SignRole:
        return 0;
    case CellStateRole:
        return static_cast<int>(cell.state);
    default:
        return {};
    }
}

bool MarketTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString text = value.toString().trimmed();
    if (text == data(index, Qt::EditRole).toString()) return true;
    rejected_ = {};
    if (!isDraft(index.row())) {
        const bool restored = text == cell(index.row(), index.column()).edited;
        return take(index, text, restored ? Outcome{} : typed(index.row(), index.column(), text));
    }
    while (draft_.size() < columnCount())
        draft_.append(QString());
    draft_[index.column()] = text;
    const Outcome outcome = drafted(draft_, index.column());
    if (outcome.market) draft_.clear();
    return take(index, text, outcome);
}

bool MarketTableModel::take(const QModelIndex& index, const QString& text, const Outcome& outcome) {
    if (!outcome.refusal.isEmpty()) rejected_ = {index.row(), index.column(), text, outcome.refusal};
    allChanged();
    if (!outcome.refusal.isEmpty())
        emit inputRejected(outcome.refusal);
    else
        emit inputAccepted();
    if (outcome.market) emit marketEditRequested(outcome.market, outcome.step, -1);
    return true; // a text that is refused stays in the cell
}

void MarketTableModel::removeItems(const QList<int>& rows) {
    QList<int> held;
    for (const int row : rows)
        if (row >= 0 && row < items_) held.append(row);
    if (held.isEmpty()) return;
    const Outcome outcome = withoutRows(held);
    if (!outcome.refusal.isEmpty()) emit inputRejected(outcome.refusal);
    if (!outcome.market) return;
    rejected_ = {};
    emit marketEditRequested(outcome.market, outcome.step, -1);
}

MarketTableModel::Outcome MarketTableModel::withoutRows(const QList<int>&) {
    return refuse(tr("Rows of this table stay. Empty a cell by typing nothing into it; Undo takes an added row back."));
}

MarketTableModel::Outcome MarketTableModel::drafted(const QStringList&, int) {
    return {};
}

MarketTableModel::Outcome MarketTableModel::step(Result<MarketSnapshot> market, const QString& name) {
    if (!market) return refuse(refusalText(market.error()));
    return {std::make_shared<const MarketSnapshot>(std::move(*market)), name, {}};
}

std::optional<double> typedPercent(const QString& text) {
    QString plain = text.trimmed();
    if (plain.endsWith(QLatin1Char('%'))) plain.chop(1);
    const std::optional<double> percent = typedNumber(plain);
    if (!percent) return std::nullopt;
    return *percent / 100.0;
}

QString editablePercent(double value) {
    constexpr double digits = 1e10;
    return editableNumber(std::round(value * 100.0 * digits) / digits);
}

std::optional<AssetCode> typedAssetCode(const QString& text) {
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9]{1,12}$"));
    const QString upper = text.trimmed().toUpper();
    if (!code.match(upper).hasMatch()) return std::nullopt;
    return AssetCode(upper.toStdString());
}

QString notANumber(const QString& text) {
    return MarketTableModel::tr("“%1” is not a number.").arg(text);
}

} // namespace marginscope
