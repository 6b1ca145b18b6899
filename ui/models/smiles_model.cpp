#include "ui/models/smiles_model.h"

#include "ui/models/market_words.h"
#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

QString percentText(const std::optional<double>& share, Sign sign = Sign::MinusOnly) {
    return share ? formatPercent(100.0 * *share, 2, sign) : QStringLiteral("–");
}

} // namespace

QString expiryText(Timestamp expiry) {
    return QString::fromStdString(formatExpiryCode(expiry));
}

SmilesModel::SmilesModel(QObject* parent) : QAbstractTableModel(parent) {}

void SmilesModel::setSmiles(std::shared_ptr<const MarketSmiles> smiles) {
    beginResetModel();
    smiles_ = std::move(smiles);
    endResetModel();
}

void SmilesModel::setView(SmilesView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    endResetModel();
}

void SmilesModel::setPlace(int underlying, int expiry) {
    beginResetModel();
    underlying_ = underlying;
    expiry_ = expiry;
    endResetModel();
}

void SmilesModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const UnderlyingSmiles* SmilesModel::underlying() const {
    if (!smiles_ || underlying_ < 0 || underlying_ >= static_cast<int>(smiles_->underlyings.size())) return nullptr;
    return &smiles_->underlyings[static_cast<std::size_t>(underlying_)];
}

const ExpirySmile* SmilesModel::expiry() const {
    const UnderlyingSmiles* shown = underlying();
    if (shown == nullptr || expiry_ < 0 || expiry_ >= static_cast<int>(shown->expiries.size())) return nullptr;
    return &shown->expiries[static_cast<std::size_t>(expiry_)];
}

int SmilesModel::rowCount(const QModelIndex& parent) const {
    if (parent.isValid() || !smiles_) return 0;
    if (view_ == SmilesView::Doubts) return static_cast<int>(smiles_->doubtful.size());
    if (view_ == SmilesView::Term) return underlying() ? static_cast<int>(underlying()->expiries.size()) : 0;
    return expiry() ? static_cast<int>(expiry()->points.size()) : 0;
}

int SmilesModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    if (view_ == SmilesView::Strikes) return PointColumnCount;
    if (view_ == SmilesView::Term) return TermColumnCount;
    return DoubtColumnCount;
}

QString SmilesModel::pointText(int row, int column) const {
    const SmilePoint& point = expiry()->points[static_cast<std::size_t>(row)];
    switch (column) {
    case StrikeColumn:
        return formatShort(point.strike, 6);
    case MoneynessColumn:
        return formatPercent(100.0 * std::expm1(point.logMoneyness), 2, Sign::Both);
    case VolColumn:
        return percentText(point.vol);
    case FitColumn:
        return percentText(point.fitted);
    case OffColumn:
        return point.fitted ? formatFixed(100.0 * (point.vol - *point.fitted), 2, Sign::Both) : QStringLiteral("–");
    default:
        return point.fitted ? formatFixed(point.deviation, 1, Sign::Both) : QStringLiteral("–");
    }
}

QString SmilesModel::termText(int row, int column) const {
    const ExpirySmile& smile = underlying()->expiries[static_cast<std::size_t>(row)];
    const auto verdict = [&](bool tested, bool found) {
        return !tested ? QStringLiteral("–") : found ? tr("▲ arbitrage") : tr("none");
    };
    switch (column) {
    case ExpiryColumn:
        return expiryText(smile.expiry);
    case DaysColumn:
        return formatFixed(365.0 * smile.years, 1);
    case ForwardColumn:
        return smile.ownForward ? priceText(smile.forward) : tr("%1 (spot)").arg(priceText(smile.forward));
    case CarryColumn:
        return percentText(smile.carry, Sign::Both);
    case AtmColumn:
        return percentText(smile.atmVol);
    case ForwardVolColumn:
        return percentText(smile.forwardVol);
    case SkewColumn:
        return percentText(smile.atmSkew, Sign::Both);
    case RmsColumn:
        return smile.given ? tr("given") : smile.svi ? percentText(smile.rootMeanSquare) : tr("no fit");
    case ButterflyColumn:
        return verdict(smile.svi.has_value(), !smile.butterfly.empty());
    default:
        return verdict(smile.before.has_value(), !smile.calendar.empty());
    }
}

QString SmilesModel::doubtText(int row, int column) const {
    const DoubtfulQuote& quote = smiles_->doubtful[static_cast<std::size_t>(row)];
    if (column == WhyColumn) return translated(doubtPhrase(quote));
    if (!quote.symbol.empty()) return QString::fromStdString(quote.symbol);
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromStdString(quote.underlying.text()), expiryText(quote.expiry), formatShort(quote.strike, 6));
}

bool SmilesModel::isDoubtful(int row) const {
    if (view_ != SmilesView::Strikes) return false;
    const double strike = expiry()->points[static_cast<std::size_t>(row)].strike;
    return std::any_of(smiles_->doubtful.begin(), smiles_->doubtful.end(), [&](const DoubtfulQuote& quote) {
        return quote.underlying == underlying()->underlying && quote.expiry == expiry()->expiry &&
               quote.strike == strike;
    });
}

bool SmilesModel::isFigure(int column) const {
    return view_ == SmilesView::Strikes || (view_ == SmilesView::Term && column > 0);
}

QVariant SmilesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr const char* points[PointColumnCount] = {QT_TR_NOOP("Strike"),     QT_TR_NOOP("To forward"),
                                                             QT_TR_NOOP("Volatility"), QT_TR_NOOP("SVI fit"),
                                                             QT_TR_NOOP("Off (pts)"),  QT_TR_NOOP("Off (st. dev.)")};
    static constexpr const char* term[TermColumnCount] = {
        QT_TR_NOOP("Expiry"),    QT_TR_NOOP("Days"),        QT_TR_NOOP("Forward"), QT_TR_NOOP("Carry a year"),
        QT_TR_NOOP("ATM"),       QT_TR_NOOP("Forward vol"), QT_TR_NOOP("Skew"),    QT_TR_NOOP("Fit error"),
        QT_TR_NOOP("Butterfly"), QT_TR_NOOP("Calendar")};
    static constexpr const char* doubts[DoubtColumnCount] = {QT_TR_NOOP("Quote"), QT_TR_NOOP("Why it looks wrong")};
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(isFigure(section));
    if (role != Qt::DisplayRole) return {};
    return tr(view_ == SmilesView::Strikes ? points[section]
              : view_ == SmilesView::Term  ? term[section]
                                           : doubts[section]);
}

QVariant SmilesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !smiles_) return {};
    const auto text = [&] {
        return view_ == SmilesView::Strikes ? pointText(index.row(), index.column())
               : view_ == SmilesView::Term  ? termText(index.row(), index.column())
                                            : doubtText(index.row(), index.column());
    };
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 && isDoubtful(index.row()) ? QStringLiteral("▲ ") + text() : text();
    case Qt::ToolTipRole:
        return text();
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(data(this->index(index.row(), 0), Qt::DisplayRole).toString(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text());
    case Qt::TextAlignmentRole:
        return cellAlignment(isFigure(index.column()));
    case StaleRole:
        return stale_ && index.column() > 0;
    default:
        return {};
    }
}

} // namespace marginscope
