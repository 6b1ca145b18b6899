#include "ui/models/hedge_tables.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(HedgeTables)
};

using Cell = HedgeTable::Cell;
using Content = HedgeTable::Content;

// Whole units from a thousand on: cents say nothing there and cost width.
int decimalsOf(double value) {
    return std::fabs(value) >= 1000.0 ? 0 : 2;
}

Cell amount(double value) {
    return {formatFixed(value, decimalsOf(value)), value};
}

Cell change(double value) {
    return {formatFixed(value, decimalsOf(value), Sign::Both), value, true};
}

Cell words(const QString& text) {
    Cell cell;
    cell.text = text;
    return cell;
}

Level levelOf(const HedgeSpec& spec) {
    return spec.targets.empty() ? spec.level : spec.targets.front().level;
}

Regime regimeOf(const HedgeSpec& spec) {
    return spec.targets.empty() ? spec.regimes.front().regime : spec.targets.front().regime;
}

QString gridWord(const GridCheck& grid) {
    return grid.covered ? Words::tr("✓ covered") : Words::tr("▲ not covered");
}

Cell gridCell(const GridCheck& grid) {
    Cell cell = words(gridWord(grid));
    cell.tip = Words::tr("Largest loss on the finer grid (%1): %2, required %3.")
                   .arg(QString::fromStdString(grid.range), formatFixed(grid.loss, 2), formatFixed(grid.requirement, 2));
    return cell;
}

QString pointText(const GridPoint& point) {
    return translated(gridPointPhrase(point));
}

Content regimesTable(const HedgeAnswer& answer, const HedgeSuggestion* s) {
    Content made;
    made.heads = {{Words::tr("Regime"), Words::tr("The regime and its level."), false},
                  {Words::tr("Required\nbefore"), Words::tr("Requirement of the book as it is.")},
                  {Words::tr("Required\nafter"), Words::tr("Requirement with the hedge, by the full method.")},
                  {Words::tr("Freed"), Words::tr("Requirement before less requirement after.")},
                  {Words::tr("Excess\nbefore"), Words::tr("Equity less requirement of the book as it is.")},
                  {Words::tr("Excess\nafter"), Words::tr("Equity less requirement with the hedge, its cost paid.")},
                  {Words::tr("Binds after"), Words::tr("The scenario that makes the requirement with the hedge."), false}};
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated})
        for (const Level level : {Level::Initial, Level::Maintenance}) {
            const LevelResult& before = answer.before.of(regime).at(level);
            std::vector<Cell> row{words(Words::tr("%1, %2").arg(regimeTitle(regime), levelTitle(level))), amount(before.requirement)};
            const HedgeRegime& now = s ? s->after.of(regime) : answer.before.of(regime);
            const LevelResult& after = now.at(level);
            row.push_back(amount(after.requirement));
            row.push_back(change(before.requirement - after.requirement));
            row.push_back(change(before.excess));
            row.push_back(change(after.excess));
            row.push_back(words(now.binding ? translated(now.binding->label) : QStringLiteral("–")));
            row.back().tip = translated(now.reason);
            made.rows.push_back(std::move(row));
        }
    return made;
}

Cell priceSource(const HedgeCandidate& candidate, bool bought) {
    switch (candidate.source(bought)) {
    case PriceSource::Quote:
        return words(bought ? Words::tr("ask") : Words::tr("bid"));
    case PriceSource::Stated:
        return words(Words::tr("stated"));
    case PriceSource::Assumed:
        break;
    }
    Cell cell = words(Words::tr("assumed"));
    cell.tip = Words::tr("The market does not quote this side: the mark with the half spread of the cost data.");
    return cell;
}

Content legsTable(const HedgeAnswer& answer, const HedgeSuggestion& s) {
    Content made;
    made.heads = {{Words::tr("Trade"), Words::tr("What is bought or sold."), false},
                  {Words::tr("Quantity"), Words::tr("In the unit of the contract: coins, or face in USD.")},
                  {Words::tr("Lots"), Words::tr("Quantity in smallest trades.")},
                  {Words::tr("Price"), Words::tr("Ask or bid of the market, else the mark with half the assumed spread; unit of the mark.")},
                  {Words::tr("Priced at"), Words::tr("Where the price comes from."), false},
                  {Words::tr("Fee"), Words::tr("Paid to the venue.")},
                  {Words::tr("Cost"), Words::tr("Fee, half spread, and the time value of bought options.")},
                  {Words::tr("Held"), Words::tr("What the book holds of it now.")}};
    for (const HedgeLeg& leg : s.legs) {
        const HedgeCandidate& one = answer.candidates.candidates[leg.candidate];
        made.rows.push_back({words(hedgeLegText(leg)),
                             {formatShort(leg.trade.quantity, 4, Sign::Both), leg.trade.quantity, true},
                             {formatShort(leg.lots, 4), leg.lots},
                             {formatShort(leg.trade.price.value_or(one.unit.mark), 8), leg.trade.price},
                             priceSource(one, leg.lots > 0.0),
                             amount(leg.trade.fee),
                             amount(leg.cost),
                             {formatShort(one.held, 8), one.held}});
    }
    return made;
}

Content scenariosTable(const HedgeAnswer& answer, const HedgeSuggestion* s) {
    Content made;
    made.heads = {{Words::tr("Scenario"), Words::tr("A point of the finer grid, worst after the hedge first."), false},
                  {Words::tr("P&L before"), Words::tr("Of the book as it is, at model prices.")},
                  {Words::tr("P&L after"), Words::tr("Of the book with the hedge.")},
                  {Words::tr("Change"), Words::tr("What the hedge makes there.")}};
    const std::vector<GridPoint>& before = answer.gridBefore.points;
    const std::vector<GridPoint>& after = s ? s->grid.points : before;
    const std::size_t count = std::min(before.size(), after.size());
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return after[a].pnl < after[b].pnl; });
    for (const std::size_t i : order)
        made.rows.push_back({words(pointText(after[i])), change(before[i].pnl), change(after[i].pnl), change(after[i].pnl - before[i].pnl)});
    return made;
}

Content modelsTable(const HedgeSuggestion& s) {
    Content made;
    made.heads = {{Words::tr("Rulebook"), Words::tr("Its portfolio regime, initial level."), false},
                  {Words::tr("Required\nbefore"), Words::tr("Requirement of the book as it is under that rulebook.")},
                  {Words::tr("Required\nafter"), Words::tr("Requirement with the hedge under that rulebook.")},
                  {Words::tr("Change"), Words::tr("A rise means that it sees a risk in the hedge which the book's own rulebook does not.")},
                  {Words::tr("Not modelled"), Words::tr("Positions after the trades that it has no rules for.")}};
    for (const OtherModel& other : s.otherModels)
        made.rows.push_back({words(QString::fromStdString(other.rulebook)), amount(other.before), amount(other.after),
                             change(other.after - other.before),
                             {QString::number(other.notModelled), static_cast<double>(other.notModelled)}});
    return made;
}

Content leftOutTable(const HedgeAnswer& answer) {
    Content made;
    made.heads = {{Words::tr("Contract"), Words::tr("Takes no part in the search."), false},
                  {Words::tr("Why"), Words::tr("What is missing."), false}};
    for (const LeftOutCandidate& one : answer.candidates.leftOut) {
        const QString why = translated(leftOutPhrase(one)).trimmed();
        Cell reason = words(why);
        reason.tip = why;
        made.rows.push_back({words(QString::fromStdString(one.symbol)), reason});
    }
    return made;
}

std::vector<Cell> suggestionRow(const HedgeAnswer& answer, const HedgeSuggestion& s) {
    const Level level = levelOf(answer.spec);
    const double freed = s.freed(answer.before, regimeOf(answer.spec), level);
    Cell what = words(s.legs.size() == 1 ? hedgeLegText(s.legs[0])
                                         : Words::tr("%n contract(s)", nullptr, static_cast<int>(s.legs.size())));
    what.tip = hedgeLegsText(s);
    std::vector<Cell> row{what, change(freed), amount(s.cost)};
    row.push_back(s.cost > 0.0 ? Cell{formatFixed(freed / s.cost, 1), freed / s.cost} : words(QStringLiteral("–")));
    row.push_back(gridCell(s.grid));
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated})
        row.push_back(amount(s.after.of(regime).at(level).requirement));
    row.push_back(words(translated(hedgeMethodPhrase(s.method))));
    row.push_back(words(hedgeLegsText(s)));
    return row;
}

} // namespace

HedgeTable::HedgeTable(QObject* parent) : QAbstractTableModel(parent) {}

void HedgeTable::setContent(Content content) {
    beginResetModel();
    content_ = std::move(content);
    endResetModel();
}

void HedgeTable::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int HedgeTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(content_.rows.size());
}

int HedgeTable::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(content_.heads.size());
}

QVariant HedgeTable::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Cell& cell = content_.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const Head& head = content_.heads[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::TextAlignmentRole:
        return cellAlignment(head.figure);
    case Qt::ToolTipRole:
        return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::AccessibleTextRole:
        return QString(head.title).replace(QLatin1Char('\n'), QLatin1Char(' ')) + QStringLiteral(": ") + cell.text;
    case NumberRole:
        return cell.number ? QVariant(*cell.number) : QVariant();
    case SignRole:
        if (!cell.isSigned || !cell.number) return {};
        return *cell.number > 0.0 ? 1 : *cell.number < 0.0 ? -1 : 0;
    case StaleRole:
        return stale_ && head.figure;
    default:
        return {};
    }
}

QVariant HedgeTable::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const Head& head = content_.heads[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return head.title;
    if (role == Qt::ToolTipRole) return head.meaning;
    if (role == Qt::TextAlignmentRole) return cellAlignment(head.figure);
    return {};
}

QString hedgeLegText(const HedgeLeg& leg) {
    const QString size = formatShort(std::fabs(leg.trade.quantity), 4), symbol = QString::fromStdString(leg.trade.instrument.symbol);
    return (leg.trade.quantity > 0.0 ? Words::tr("buy %1 %2") : Words::tr("sell %1 %2")).arg(size, symbol);
}

QString hedgeLegsText(const HedgeSuggestion& suggestion) {
    QStringList legs;
    for (const HedgeLeg& leg : suggestion.legs)
        legs.append(hedgeLegText(leg));
    return legs.join(QStringLiteral("; "));
}

HedgeTable::Content hedgeSuggestionTable(const HedgeAnswer& answer) {
    Content made;
    const QString level = levelTitle(levelOf(answer.spec)).toLower();
    made.heads = {{Words::tr("Hedge"), Words::tr("The first row is the book as it is; the legs of each hedge stand in the last column."), false},
                  {Words::tr("Freed"), Words::tr("Requirement before less requirement after, of the regime that was asked about.")},
                  {Words::tr("Cost"), Words::tr("Fees, half spreads and the time value of bought options.")},
                  {Words::tr("÷ cost"), Words::tr("What is freed for every unit of cost.")},
                  {Words::tr("Finer grid"),
                   Words::tr("Whether the requirement covers the largest loss on a finer grid of scenarios than the rulebook's."), false},
                  {Words::tr("Portfolio"), Words::tr("Requirement with the hedge, %1, one pot whose risks net.").arg(level)},
                  {Words::tr("Cross"), Words::tr("Requirement with the hedge, %1, one pot whose positions are margined alone.").arg(level)},
                  {Words::tr("Isolated"), Words::tr("Requirement with the hedge, %1, every position its own pot.").arg(level)},
                  {Words::tr("Found by"), Words::tr("How the hedge was found."), false},
                  {Words::tr("Trades"), Words::tr("What is bought and sold."), false}};
    const Cell none = words(QStringLiteral("–"));
    std::vector<Cell> asIs{words(Words::tr("Book as it is")), none, none, none, gridCell(answer.gridBefore)};
    for (const Regime regime : {Regime::Portfolio, Regime::Cross, Regime::Isolated})
        asIs.push_back(amount(answer.before.of(regime).at(levelOf(answer.spec)).requirement));
    asIs.push_back(none);
    asIs.push_back(none);
    made.rows.push_back(std::move(asIs));
    for (const HedgeSuggestion& suggestion : answer.suggestions)
        made.rows.push_back(suggestionRow(answer, suggestion));
    return made;
}

HedgeTable::Content hedgeDetailTable(const HedgeAnswer& answer, std::optional<std::size_t> suggestion, HedgeDetail detail) {
    const HedgeSuggestion* chosen = suggestion ? &answer.suggestions[*suggestion] : nullptr;
    switch (detail) {
    case HedgeDetail::Regimes:
        return regimesTable(answer, chosen);
    case HedgeDetail::Legs:
        return chosen ? legsTable(answer, *chosen) : Content{};
    case HedgeDetail::Scenarios:
        return scenariosTable(answer, chosen);
    case HedgeDetail::Models:
        return chosen ? modelsTable(*chosen) : Content{};
    case HedgeDetail::LeftOut:
        return leftOutTable(answer);
    case HedgeDetail::Profile:
    case HedgeDetail::Sizes:
    case HedgeDetail::Remarks:
        break;
    }
    return {};
}

QStringList hedgeRemarks(const HedgeAnswer& answer, std::optional<std::size_t> suggestion) {
    QStringList said;
    for (const Phrase& reason : answer.reasons)
        said.append(translated(reason));
    if (suggestion) {
        const HedgeSuggestion& s = answer.suggestions[*suggestion];
        for (const Phrase& note : s.notes)
            said.append(QStringLiteral("▲ ") + translated(note));
        if (s.programObjective)
            said.append(Words::tr("The linear program says %1, the full method %2.")
                            .arg(formatFixed(*s.programObjective, 2), formatFixed(s.objective, 2)));
        if (s.lowerBound)
            said.append(Words::tr("No hedge of these contracts is better than %1: the gap is %2.")
                            .arg(formatFixed(*s.lowerBound, 2), formatFixed(std::max(0.0, *s.gap()), 2)));
        if (s.proved) said.append(Words::tr("No other number of lots is better."));
    }
    said.append(Words::tr("Costs: %1.").arg(QString::fromStdString(answer.costs.id + "@" + answer.costs.version)) + QLatin1Char(' ') +
                (answer.candidates.quoted > 0 && answer.costs.fromQuotes
                     ? Words::tr("Fees as published, spreads as quoted or else assumed, lots assumed.")
                     : Words::tr("Fees as published, spreads and lots assumed.")));
    return said;
}

} // namespace marginscope
