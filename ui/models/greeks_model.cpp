#include "ui/models/greeks_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

/// Figures of the table, by column from 1; gamma in coins is too small a number to read.
constexpr std::array<GreekFigure, 9> shownFigures = {
    GreekFigure::DeltaCoins, GreekFigure::AdjustedDelta, GreekFigure::Delta, GreekFigure::Gamma, GreekFigure::Vega,
    GreekFigure::Theta,      GreekFigure::Rho,           GreekFigure::Vanna, GreekFigure::Volga};
constexpr int termColumns = 10;

double termValue(const PnlTerms& terms, int column) {
    switch (column) {
    case 1:
        return terms.actual;
    case 2:
        return terms.explained();
    case 3:
        return terms.residual();
    case 4:
        return terms.delta;
    case 5:
        return terms.gamma;
    case 6:
        return terms.vega;
    case 7:
        return terms.theta;
    case 8:
        return terms.vanna;
    case 9:
        return terms.volga;
    default:
        return terms.rho;
    }
}

/// Whole units where the figure is large, more digits where it would vanish.
int decimalsOf(double value) {
    const double size = std::fabs(value);
    if (size >= 1000.0) return 0;
    return size >= 0.1 || size < 5e-7 ? 2 : 4;
}

} // namespace

GreeksModel::GreeksModel(QObject* parent) : QAbstractTableModel(parent) {}

void GreeksModel::setAnswer(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const GreeksAnswer> answer) {
    beginResetModel();
    comparison_ = std::move(comparison);
    answer_ = std::move(answer);
    endResetModel();
}

void GreeksModel::setView(GreeksView view) {
    if (view == view_) return;
    beginResetModel();
    view_ = view;
    endResetModel();
}

void GreeksModel::setBy(GreeksBy by) {
    by_ = by;
    emit headerDataChanged(Qt::Horizontal, 0, 0);
}

void GreeksModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString GreeksModel::name(const GreekTableLine& line) const {
    switch (line.sum) {
    case GreekTableLine::Sum::Selection:
        return tr("Selected legs");
    case GreekTableLine::Sum::Underlying:
        return tr("Sum %1").arg(QString::fromStdString(line.group.name));
    case GreekTableLine::Sum::Book:
        return tr("Sum");
    case GreekTableLine::Sum::None:
        break;
    }
    return translated(greekGroupName(line.group));
}

QString GreeksModel::coinOf(const GreekTableLine& line) const {
    if (!line.group.underlying) return {};
    return QString::fromStdString(comparison_->book->underlyings[*line.group.underlying].underlying.text());
}

int GreeksModel::bookRow(const QModelIndex& index) const {
    if (!index.isValid() || !answer_) return -1;
    const GreekTableLine& shown = line(index.row());
    if (shown.sum != GreekTableLine::Sum::None || shown.group.line != GreekLine::Position) return -1;
    const std::vector<HeldRow>& rows = comparison_->book->positions[shown.group.positions.front()].holdings;
    return rows.empty() ? -1 : static_cast<int>(rows.front().index);
}

int GreeksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !answer_ ? 0 : static_cast<int>(answer_->lines.size());
}

int GreeksModel::columnCount(const QModelIndex& parent) const {
    if (parent.isValid()) return 0;
    return 1 + (view_ == GreeksView::Greeks ? static_cast<int>(shownFigures.size()) : termColumns);
}

std::optional<double> GreeksModel::number(const QModelIndex& index) const {
    const GreekTableLine& shown = line(index.row());
    const int column = index.column();
    if (column == 0) return std::nullopt;
    if (view_ == GreeksView::Explain)
        return answer_->report.explain ? std::optional(termValue(shown.terms, column)) : std::nullopt;
    const GreekFigure figure = shownFigures[static_cast<std::size_t>(column - 1)];
    if (isInCoins(figure) && !shown.group.underlying) return std::nullopt;
    return greekValue(shown.greeks, figure);
}

QString GreeksModel::title(int column) const {
    static constexpr std::array greeks = {QT_TR_NOOP("Δ coins"), QT_TR_NOOP("Δ adjusted"), QT_TR_NOOP("Δ %1"),
                                          QT_TR_NOOP("Γ %1"),    QT_TR_NOOP("Vega"),       QT_TR_NOOP("Theta"),
                                          QT_TR_NOOP("Rho"),     QT_TR_NOOP("Vanna"),      QT_TR_NOOP("Volga")};
    static constexpr std::array terms = {
        QT_TR_NOOP("P&L"),  QT_TR_NOOP("Explained"), QT_TR_NOOP("Residual"), QT_TR_NOOP("Delta"), QT_TR_NOOP("Gamma"),
        QT_TR_NOOP("Vega"), QT_TR_NOOP("Theta"),     QT_TR_NOOP("Vanna"),    QT_TR_NOOP("Volga"), QT_TR_NOOP("Rho")};
    static constexpr std::array divisions = {QT_TR_NOOP("Position"), QT_TR_NOOP("Expiry"), QT_TR_NOOP("Underlying"),
                                             QT_TR_NOOP("Group")};
    if (column == 0) return tr(divisions[static_cast<std::size_t>(by_)]);
    const auto place = static_cast<std::size_t>(column - 1);
    if (view_ == GreeksView::Explain) return tr(terms[place]);
    const QString text = tr(greeks[place]);
    return text.contains(QLatin1String("%1")) && comparison_
               ? text.arg(QString::fromStdString(comparison_->book->currency.text()))
               : text;
}

QString GreeksModel::unit(int column, const QString& coin) const {
    if (!comparison_ || column == 0) return {};
    const std::string currency = comparison_->book->currency.text();
    if (view_ == GreeksView::Explain) return QString::fromStdString(currency);
    const QString coins = coin.isEmpty() ? tr("coins") : coin;
    return translated(greekUnit(shownFigures[static_cast<std::size_t>(column - 1)], currency, coins.toStdString()));
}

QString GreeksModel::meaning(int column) const {
    if (column == 0) return tr("At model prices. Held: collateral and the coin P&L of inverse contracts.");
    if (view_ == GreeksView::Greeks) {
        const QString sentence = translated(greekMeaning(shownFigures[static_cast<std::size_t>(column - 1)]));
        return comparison_ ? tr("%1 In %2.").arg(sentence, unit(column, {})) : sentence;
    }
    switch (column) {
    case 1:
        return tr("P&L: gain of the move by full revaluation at model prices.");
    case 2:
        return tr("Explained: sum of the terms to the right, a Taylor expansion at the present market.");
    case 3:
        return tr("Residual: what the Greeks do not explain of the P&L; terms of higher order.");
    default:
        return tr("%1: its term of the Taylor expansion.").arg(title(column));
    }
}

QVariant GreeksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role == Qt::DisplayRole) return title(section);
    return role == Qt::ToolTipRole ? QVariant(meaning(section)) : QVariant();
}

QVariant GreeksModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !answer_) return {};
    const GreekTableLine& shown = line(index.row());
    const std::optional<double> value = number(index);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) return name(shown);
        return value ? formatFixed(*value, decimalsOf(*value), Sign::Both) : QString();
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::ToolTipRole:
        if (index.column() == 0 || !value) return name(shown);
        return tr("%1 %2").arg(formatShort(*value, 8, Sign::Both), unit(index.column(), coinOf(shown)));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(name(shown), title(index.column()), data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if (!value || std::fabs(*value) < 5e-7) return 0;
        return *value < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(shown.sum != GreekTableLine::Sum::None ? CellState::Group : CellState::Plain);
    case StaleRole:
        return stale_ && index.column() > 0;
    default:
        return {};
    }
}

} // namespace marginscope
