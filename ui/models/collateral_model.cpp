#include "ui/models/collateral_model.h"

#include "ui/presentation/number_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace marginscope {

namespace {

/// An asset code as the symbol grammar has it.
std::optional<AssetCode> typedAsset(const QString& text) {
    static const QRegularExpression code(QStringLiteral("^[A-Z0-9]{1,12}$"));
    const QString upper = text.trimmed().toUpper();
    if (!code.match(upper).hasMatch()) return std::nullopt;
    return AssetCode(upper.toStdString());
}

constexpr int mostShown = 60; // characters of a line that is refused

const QRegularExpression& anyDigit() {
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return digit;
}

} // namespace

CollateralModel::CollateralModel(QObject* parent) : QAbstractTableModel(parent) {}

void CollateralModel::setInputs(const Portfolio& portfolio, std::shared_ptr<const MarketSnapshot> market,
                                std::shared_ptr<const Rulebook> rulebook, const MarketMove& shift) {
    const int before = balanceCount();
    const int after = static_cast<int>(portfolio.collateral.size());
    market_ = std::move(market);
    rulebook_ = std::move(rulebook);
    shift_ = shift;
    currency_ = portfolio.currency;
    if (after > before) beginInsertRows({}, before, after - 1);
    if (after < before) beginRemoveRows({}, after, before - 1);
    if (after != before) rejected_ = {};
    balances_ = portfolio.collateral;
    if (after > before) endInsertRows();
    if (after < before) endRemoveRows();
    emit dataChanged(index(0, 0), index(totalRow(), ColumnCount - 1));
}

int CollateralModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : balanceCount() + 2;
}

int CollateralModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CollateralModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return isTyped(index.column()) && !isTotal(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant CollateralModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section != AssetColumn && section != VenueColumn);
    static constexpr const char* titles[ColumnCount] = {
        QT_TR_NOOP("Asset"), QT_TR_NOOP("Quantity"),      QT_TR_NOOP("Price"), QT_TR_NOOP("Haircut"),
        QT_TR_NOOP("Value"), QT_TR_NOOP("After haircut"), QT_TR_NOOP("Share"), QT_TR_NOOP("Venue")};
    if (role == Qt::ToolTipRole && section == VenueColumn)
        return tr("Where the balance is held. Empty: with the positions that name no venue.");
    if (role == Qt::ToolTipRole && section == AfterHaircutColumn)
        return tr("Value less the haircut of the rulebook. A debt is never reduced by a haircut.");
    if (role == Qt::ToolTipRole && section == ShareColumn) return tr("Share of the value of all balances.");
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

QVariant CollateralModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole:
        return editText(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (const Rejected* rejected = rejectedAt(row, column)) return rejected->sentence;
        if (state(row, column) == CellState::NotModelled)
            return tr("The market has no price for this asset, so it counts in no regime.");
        if (isDraft(row)) return tr("Type an asset such as USDC or BTC, then its quantity.");
        if (column == ValueColumn || column == AfterHaircutColumn)
            if (const auto value = number(row, column)) return formatFixed(*value, 2);
        return {};
    case NumberRole:
        if (const auto value = number(row, column)) return *value;
        return {};
    case SignRole:
        return number(row, column).value_or(0.0) < 0.0 ? -1 : 0;
    case CellStateRole:
        return static_cast<int>(state(row, column));
    case StaleRole:
        return false;
    default:
        return {};
    }
}

std::optional<double> CollateralModel::priceOf(const AssetCode& asset) const {
    std::optional<double> price = market_ ? market_->assetPrice(asset) : std::nullopt;
    if (!price && isDollarStablecoin(asset)) price = 1.0; // par is assumed, and the comparison notices it
    // As a moved book has it: cash stays, everything else follows its own price.
    if (price && !isCashAsset(asset)) *price *= 1.0 + shift_.priceMoveOf(asset);
    return price;
}

// Tiers and caps look at all balances of an asset together; a debt counts in full and is no size.
double CollateralModel::haircutOf(const AssetCode& asset) const {
    if (!rulebook_) return 0.0;
    const HaircutRule& rule = rulebook_->collateral.ruleOf(asset);
    if (rule.isFlat()) return rule.flat;
    HaircutSize size;
    size.price = priceOf(asset).value_or(0.0);
    for (const CollateralBalance& balance : balances_) {
        const double quantity = std::max(balance.quantity, 0.0);
        size.totalValue += quantity * priceOf(balance.asset).value_or(0.0);
        if (balance.asset == asset) size.quantity += quantity;
    }
    return rule.effectiveHaircut(size);
}

std::optional<double> CollateralModel::number(int row, int column) const {
    if (isTotal(row)) {
        if (column == ValueColumn || column == AfterHaircutColumn) return total(column);
        return std::nullopt;
    }
    if (row < 0 || row >= balanceCount()) return std::nullopt;
    const CollateralBalance& balance = balances_[static_cast<std::size_t>(row)];
    const double haircut = column == HaircutColumn || column == AfterHaircutColumn ? haircutOf(balance.asset) : 0.0;
    if (column == QuantityColumn) return balance.quantity;
    if (column == HaircutColumn) return haircut;
    const std::optional<double> price = priceOf(balance.asset);
    if (!price) return std::nullopt;
    const double value = balance.quantity * *price;
    switch (column) {
    case PriceColumn:
        return price;
    case ValueColumn:
        return value;
    case AfterHaircutColumn:
        return value - haircut * std::max(value, 0.0);
    case ShareColumn:
        if (const double all = total(ValueColumn); all > 0.0) return value / all;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

double CollateralModel::total(int column) const {
    double sum = 0.0;
    for (int row = 0; row < balanceCount(); ++row)
        sum += number(row, column).value_or(0.0);
    return sum;
}

int CollateralModel::rowOf(int number, const std::string& asset) const {
    const auto is = [&](int row) { return balances_[static_cast<std::size_t>(row)].asset.text() == asset; };
    if (number >= 1 && number <= balanceCount() && is(number - 1)) return number - 1;
    for (int row = 0; row < balanceCount(); ++row)
        if (is(row)) return row;
    return -1;
}

bool CollateralModel::hasVenues() const {
    return std::any_of(balances_.begin(), balances_.end(),
                       [](const CollateralBalance& balance) { return !balance.venue.empty(); });
}

QStringList CollateralModel::assetsWithoutPrice() const {
    QStringList assets;
    for (const CollateralBalance& balance : balances_)
        if (!priceOf(balance.asset)) assets.append(QString::fromStdString(balance.asset.text()));
    assets.removeDuplicates();
    return assets;
}

QString CollateralModel::text(int row, int column) const {
    if (const Rejected* rejected = rejectedAt(row, column)) return rejected->text;
    if (isDraft(row)) {
        if (column == AssetColumn) return draftAsset_.isEmpty() ? tr("Add …") : draftAsset_;
        return draftText(column);
    }
    if (isTotal(row) && column == AssetColumn) return tr("Total");
    if (isTotal(row) && column == PriceColumn) return QString::fromStdString(currency_.text());
    if (column == AssetColumn) return QString::fromStdString(balances_[static_cast<std::size_t>(row)].asset.text());
    if (column == VenueColumn)
        return isTotal(row) ? QString() : QString::fromStdString(balances_[static_cast<std::size_t>(row)].venue);
    const std::optional<double> value = number(row, column);
    if (!value && isTotal(row)) return {};
    return figureText(column, value);
}

QString CollateralModel::figureText(int column, std::optional<double> value) const {
    if (!value) return column == PriceColumn ? tr("no price") : QStringLiteral("–");
    if (column == QuantityColumn) return formatShort(*value, 8);
    if (column == HaircutColumn || column == ShareColumn) return formatPercent(100.0 * *value);
    if (column == PriceColumn) return formatFixed(*value, *value < 10.0 ? 4 : 2);
    return formatFixed(*value, 0); // the whole figure is in the tip
}

QString CollateralModel::draftText(int column) const {
    return column == AssetColumn      ? draftAsset_
           : column == QuantityColumn ? draftQuantity_
           : column == VenueColumn    ? draftVenue_
                                      : QString();
}

QString CollateralModel::editText(int row, int column) const {
    if (const Rejected* rejected = rejectedAt(row, column)) return rejected->text;
    if (isDraft(row)) return draftText(column);
    if (column == QuantityColumn) return editableNumber(balances_[static_cast<std::size_t>(row)].quantity);
    return text(row, column);
}

CellState CollateralModel::state(int row, int column) const {
    if (rejectedAt(row, column) != nullptr) return CellState::Rejected;
    if (isDraft(row)) return column == AssetColumn && draftAsset_.isEmpty() ? CellState::Hint : CellState::Plain;
    if (isTotal(row)) return CellState::Group;
    return number(row, ValueColumn) ? CellState::Plain : CellState::NotModelled;
}

bool CollateralModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !index.isValid() || !(flags(index) & Qt::ItemIsEditable)) return false;
    const QString typed = value.toString().trimmed();
    if (typed == editText(index.row(), index.column())) return true;
    rejected_ = {};
    const bool accepted = isDraft(index.row()) ? setDraft(index, typed) : setBalance(index, typed);
    emit dataChanged(this->index(0, 0), this->index(totalRow(), ColumnCount - 1));
    return accepted;
}

bool CollateralModel::setBalance(const QModelIndex& index, const QString& typed) {
    if (typed.isEmpty() && index.column() != VenueColumn) return true;
    CollateralBalance balance = balances_[static_cast<std::size_t>(index.row())];
    const QString name = QString::fromStdString(balance.asset.text());
    if (index.column() == AssetColumn) {
        const auto asset = typedAsset(typed);
        if (!asset)
            return reject(index, typed, tr("“%1” is not the code of an asset, such as BTC or USDC.").arg(typed));
        balance.asset = *asset;
    } else if (index.column() == VenueColumn) {
        balance.venue = typed.toStdString();
    } else {
        const auto quantity = typedNumber(typed);
        if (!quantity) return reject(index, typed, tr("“%1” is not a number.").arg(typed));
        balance.quantity = *quantity;
    }
    emit editRequested(ReplaceCollateral{static_cast<std::size_t>(index.row()), balance},
                       tr("Change collateral %1").arg(name));
    return true;
}

bool CollateralModel::setDraft(const QModelIndex& index, const QString& typed) {
    (index.column() == AssetColumn   ? draftAsset_
     : index.column() == VenueColumn ? draftVenue_
                                     : draftQuantity_) = typed;
    const auto asset = typedAsset(draftAsset_);
    const auto quantity = typedNumber(draftQuantity_);
    if (index.column() == AssetColumn && !typed.isEmpty() && !asset)
        return reject(index, typed, tr("“%1” is not the code of an asset, such as BTC or USDC.").arg(typed));
    if (index.column() == QuantityColumn && !typed.isEmpty() && !quantity)
        return reject(index, typed, tr("“%1” is not a number.").arg(typed));
    if (asset && !quantity && index.column() == AssetColumn) emit quantityWanted();
    if (!asset || !quantity) return true;
    const std::string venue = draftVenue_.toStdString();
    for (QString* part : {&draftAsset_, &draftQuantity_, &draftVenue_})
        part->clear();
    emit editRequested(InsertCollateral{balances_.size(), {*asset, *quantity, venue}},
                       tr("Add collateral %1").arg(QString::fromStdString(asset->text())));
    emit legCompleted();
    return true;
}

bool CollateralModel::reject(const QModelIndex& index, const QString& typed, const QString& sentence) {
    rejected_ = {index.row(), index.column(), typed, sentence};
    emit inputRejected(sentence);
    return true;
}

PastedCollateral pastedCollateral(const QString& text) {
    static const QRegularExpression lineEnd(QStringLiteral("\r?\n"));
    PastedCollateral read;
    int number = 0;
    qsizetype venue = -1; // column
    const auto isVenue = [](const QString& head) {
        return head.trimmed().compare(QLatin1String("venue"), Qt::CaseInsensitive) == 0 ||
               head.trimmed() == CollateralModel::tr("Venue");
    };
    for (const QString& line : text.split(lineEnd)) {
        ++number;
        if (line.trimmed().isEmpty()) continue;
        const QChar separator = line.contains(QLatin1Char('\t'))  ? QLatin1Char('\t')
                                : line.contains(QLatin1Char(';')) ? QLatin1Char(';')
                                                                  : QLatin1Char(',');
        const QStringList cells = line.split(separator);
        const auto asset = typedAsset(cells[0]);
        const auto quantity = cells.size() > 1 ? typedNumber(cells[1]) : std::nullopt;
        const QString place = venue >= 0 ? cells.value(venue).trimmed() : QString();
        const bool heading = number == 1 && cells.size() > 1 && !quantity && !cells[1].contains(anyDigit());
        const qsizetype most = separator == QLatin1Char(',') && venue < 0 ? 2 : cells.size(); // "1,5" is a number
        if (heading)
            for (qsizetype column = 0; column < cells.size() && venue < 0; ++column)
                venue = isVenue(cells[column]) ? column : -1;
        else if (asset && quantity && cells.size() <= most)
            read.balances.push_back({*asset, *quantity, place.toStdString()});
        else
            read.problems.append(CollateralModel::tr("Line %1 is no asset with a quantity: “%2”.")
                                     .arg(number)
                                     .arg(line.simplified().left(mostShown)));
    }
    return read;
}

} // namespace marginscope
