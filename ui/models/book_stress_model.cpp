#include "ui/models/book_stress_model.h"

#include "ui/models/attribution_model.h"
#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

constexpr double shownAsZero = 0.5;

} // namespace

BookStressModel::BookStressModel(QObject* parent) : QAbstractTableModel(parent) {}

void BookStressModel::setBooks(std::shared_ptr<const StressedBooks> books, const QString& currency) {
    beginResetModel();
    books_ = std::move(books);
    currency_ = currency;
    places_ = books_ ? books_->worstFirst() : std::vector<std::size_t>{};
    largest_ = 0.0;
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 1; column < columnCount(); ++column)
            largest_ = std::max(largest_, std::fabs(value(row, column).value_or(0.0)));
    endResetModel();
}

void BookStressModel::setOrder(const StressOrder& order) {
    if (order == order_) return;
    order_ = order;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void BookStressModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const StressScenario* BookStressModel::scenarioAt(int row) const {
    if (row < 0 || row >= rowCount()) return nullptr;
    return &books_->scenarios[places_[static_cast<std::size_t>(row)]];
}

const StressOutcome* BookStressModel::outcome(int row, int column) const {
    if (column < 1 || !book(column).run) return nullptr;
    return &book(column).run->outcomes[places_[static_cast<std::size_t>(row)]];
}

std::optional<double> BookStressModel::value(int row, int column) const {
    const StressOutcome* found = outcome(row, column);
    return found ? std::optional(found->pnl) : std::nullopt;
}

double BookStressModel::call(int row, int column) const {
    const StressOutcome* found = outcome(row, column);
    return found ? found->of(tested()).call(order_.level) : 0.0;
}

int BookStressModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !books_ ? 0 : static_cast<int>(places_.size());
}

int BookStressModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !books_ ? 0 : static_cast<int>(books_->books.size()) + 1;
}

QString BookStressModel::name(int row) const {
    const StressScenario& scenario = *scenarioAt(row);
    const QString text = translatedResource(scenario.name);
    return scenario.assumed.empty() ? text : text + QStringLiteral(" *");
}

QString BookStressModel::bookSentence(int column) const {
    const StressedBook& of = book(column);
    const QString title = QString::fromStdString(of.name);
    if (of.failure) return tr("%1 has no figures: %2").arg(title, errorWithPlace(*of.failure));
    QString text = tr("%1, rulebook %2").arg(title, QString::fromStdString(of.rulebook));
    if (of.left > 0) text += tr("; ▲ %n row(s) not read or not modelled", nullptr, static_cast<int>(of.left));
    return text;
}

QString BookStressModel::sentence(int row, int column) const {
    if (column == 0) return name(row);
    const StressOutcome* found = outcome(row, column);
    if (found == nullptr) return bookSentence(column);
    QString text = tr("%1 · %2: %3 %4")
                       .arg(QString::fromStdString(book(column).name), name(row),
                            formatFixed(found->pnl, 0, Sign::Both), currency_);
    if (const double owed = call(row, column); owed >= shownAsZero)
        text += tr(" · ▲ %1 calls for %2").arg(regimeInText(tested()), formatFixed(owed, 0));
    return text;
}

QVariant BookStressModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    if (role == Qt::TextAlignmentRole) return cellAlignment(section > 0);
    if (role == Qt::DisplayRole)
        return section == 0 ? tr("Scenario")
                            : QString::fromStdString(book(section).name) + QLatin1Char('\n') +
                                  tr("P&L, %1").arg(currency_);
    if (role != Qt::ToolTipRole) return {};
    return section == 0 ? tr("The worst for all of the books together stands first.") : bookSentence(section);
}

QVariant BookStressModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !books_) return {};
    const std::optional<double> shown = value(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == 0) return name(index.row());
        if (!shown) return QStringLiteral("–");
        return (call(index.row(), index.column()) >= shownAsZero ? QStringLiteral("▲ ") : QString()) +
               formatFixed(*shown, 0, Sign::Both);
    case Qt::TextAlignmentRole:
        return cellAlignment(index.column() > 0);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sentence(index.row(), index.column());
    case NumberRole:
        return shown ? QVariant(*shown) : QVariant();
    case SignRole:
        return 0;
    case CellStateRole:
        return static_cast<int>(index.column() > 0 && !shown ? CellState::Muted : CellState::Plain);
    case StaleRole:
        return stale_ && index.column() > 0;
    case heatRole:
        if (shown && largest_ > 0.0) return *shown / largest_;
        return {};
    default:
        return {};
    }
}

} // namespace marginscope
