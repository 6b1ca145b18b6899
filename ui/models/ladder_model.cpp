#include "ui/models/ladder_model.h"

#include "ui/models/roles.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/translated.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace marginscope {

namespace {

/// Contracts, and options near their strike, that a step names one by one.
constexpr std::size_t shownAtOnce = 40;

/// Whole units where the figure is large.
int decimalsOf(double value) {
    return std::fabs(value) >= 1000.0 ? 0 : 2;
}

} // namespace

QString ladderMoment(Timestamp at) {
    QString text = QString::fromStdString(formatTimestamp(at)).left(16);
    text.replace(QLatin1Char('T'), QLatin1Char(' '));
    return text + QStringLiteral(" UTC");
}

LadderModel::LadderModel(QObject* parent) : QAbstractTableModel(parent) {}

void LadderModel::setLadder(std::shared_ptr<const Comparison> comparison, std::shared_ptr<const ExpiryLadder> ladder) {
    comparison_ = std::move(comparison);
    ladder_ = std::move(ladder);
    build();
}

void LadderModel::setView(LadderView view) {
    if (view == view_) return;
    view_ = view;
    build();
}

void LadderModel::setStanding(Regime regime, Level level) {
    if (regime == regime_ && level == level_) return;
    regime_ = regime;
    level_ = level;
    build();
}

void LadderModel::setStale(bool stale) {
    if (stale == stale_) return;
    stale_ = stale;
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void LadderModel::build() {
    beginResetModel();
    lines_.clear();
    if (ladder_ && view_ == LadderView::Steps)
        buildSteps();
    else if (ladder_)
        buildDays();
    endResetModel();
}

LadderModel::Line LadderModel::stateLine(const QString& name, const LadderState& state,
                                         const LadderState* before) const {
    const RegimeResult& now = state.of(regime_);
    Line line;
    line.name = name;
    line.requirement = now.at(level_).requirement;
    line.equity = now.equity;
    line.excess = now.at(level_).excess;
    if (before) line.change = *line.requirement - before->of(regime_).at(level_).requirement;
    if (now.binding) line.what = tr("binding: %1").arg(translated(now.binding->label));
    if (*line.excess < 0.0) line.what = tr("▲ margin call") + QStringLiteral(" · ") + line.what;
    line.sentence = translated(now.reason);
    return line;
}

void LadderModel::addStep(const LadderStep& step, const LadderState& before) {
    Line head;
    const bool flagged = ladder_->flagged(step);
    head.name = (flagged ? QStringLiteral("▲ ") : QString()) + ladderMoment(step.at);
    head.head = true;
    head.what = flagged ? tr("▲ a hedge disappears") : tr("%n contract(s) expire", nullptr, int(step.expired.size()));
    for (const Phrase& note : step.notes)
        head.sentence += translated(note) + QLatin1Char(' ');
    lines_.push_back(head);
    for (const SettledPosition* each : largestSettled(step, shownAtOnce)) {
        const SettledPosition& settled = *each;
        Line line;
        line.name =
            QStringLiteral("  %1 × %2")
                .arg(formatShort(settled.contracts, 8, Sign::Both), QString::fromStdString(settled.instrument.symbol));
        line.what = tr("%1 → %2").arg(translated(outcomePhrase(settled.outcome)),
                                      QString::fromStdString(becameText(settled.became)));
        line.sentence = translated(settledPhrase(settled));
        line.muted = true;
        line.row = settled.rows.empty() ? 0 : settled.rows.front();
        line.instrument = settled.instrument.symbol;
        lines_.push_back(std::move(line));
    }
    if (step.expired.size() > shownAtOnce) {
        Line rest;
        rest.name =
            QStringLiteral("  ") + tr("… and %n smaller one(s)", nullptr, int(step.expired.size() - shownAtOnce));
        rest.what = tr("Exports have all of them.");
        rest.muted = true;
        lines_.push_back(std::move(rest));
    }
    lines_.push_back(stateLine(QStringLiteral("  ") + tr("before"), step.before, &before));
    lines_.push_back(stateLine(QStringLiteral("  ") + tr("after"), step.after, &step.before));
    const std::string currency = comparison_->book->currency.text();
    for (const LostHedge& lost : step.lost) {
        if (lost.regime != regime_ || lost.level != level_) continue;
        Line line;
        line.name = QStringLiteral("  ") + tr("▲ what expired saved");
        line.change = lost.saved();
        line.sentence = translated(lostHedgePhrase(lost, currency));
        line.what = line.sentence;
        lines_.push_back(std::move(line));
    }
    for (std::size_t place = 0; place < std::min(step.pins.size(), shownAtOnce); ++place) {
        const PinRisk& pin = step.pins[place];
        const QString symbol = QString::fromStdString(pin.instrument.symbol);
        for (const bool exercised : {true, false}) {
            Line line = stateLine(QStringLiteral("  ") +
                                      (exercised ? tr("if %1 is exercised") : tr("if %1 lapses")).arg(symbol),
                                  exercised ? pin.exercised : pin.lapsed, &step.before);
            line.sentence = tr("%1 is %2 from its strike when it expires: it may go either way.")
                                .arg(symbol, formatPercent(100.0 * std::fabs(pin.distance), 2));
            lines_.push_back(std::move(line));
        }
    }
}

void LadderModel::buildSteps() {
    lines_.push_back(stateLine(tr("Now"), ladder_->now, nullptr));
    if (ladder_->moved) lines_.push_back(stateLine(tr("After the move"), *ladder_->moved, &ladder_->now));
    for (std::size_t step = 0; step < ladder_->steps.size(); ++step)
        addStep(ladder_->steps[step], stateBefore(*ladder_, step));
}

void LadderModel::buildDays() {
    for (std::size_t day = 0; day < ladder_->roll.size(); ++day) {
        const RollDay& roll = ladder_->roll[day];
        const QString date = QString::fromStdString(formatDate(roll.state.at));
        Line line = stateLine(tr("%1 %2").arg(date, translated(weekdayPhrase(roll.weekday))), roll.state,
                              day > 0 ? &ladder_->roll[day - 1].state : nullptr);
        QStringList words;
        if (roll.isWeekend()) words.append(tr("weekend"));
        if (day > 0) words.append(tr("options %1").arg(formatFixed(roll.optionChange, 2, Sign::Both)));
        for (const std::string& symbol : roll.expired)
            words.append(tr("%1 expires").arg(QString::fromStdString(symbol)));
        if (*line.excess < 0.0) words.append(tr("▲ margin call"));
        line.what = words.join(QStringLiteral(" · "));
        line.muted = roll.isWeekend();
        lines_.push_back(std::move(line));
    }
    for (const auto& weekend : weekendsOf(*ladder_)) {
        const LadderState& friday = ladder_->roll[weekend.first].state;
        Line line = stateLine(tr("Friday %1 to Monday").arg(QString::fromStdString(formatDate(friday.at))),
                              ladder_->roll[weekend.second].state, &friday);
        line.sentence =
            translated(weekendPhrase(*ladder_, weekend, regime_, level_, comparison_->book->currency.text()));
        line.what = tr("three days of ageing");
        line.head = true;
        lines_.push_back(std::move(line));
    }
}

QString LadderModel::sentence(const QModelIndex& index) const {
    if (!index.isValid() || !ladder_) return tr("Each step: the book before and after what expires that day.");
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (!line.sentence.isEmpty()) return line.sentence.trimmed();
    return line.what.isEmpty() ? headerData(index.column(), Qt::Horizontal, Qt::ToolTipRole).toString() : line.what;
}

int LadderModel::bookRow(const QModelIndex& index) const {
    return index.isValid() && ladder_ ? lines_[static_cast<std::size_t>(index.row())].row : 0;
}

std::string LadderModel::instrument(const QModelIndex& index) const {
    return index.isValid() && ladder_ ? lines_[static_cast<std::size_t>(index.row())].instrument : std::string();
}

int LadderModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int LadderModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> LadderModel::number(const QModelIndex& index) const {
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case RequirementColumn:
        return line.requirement;
    case ChangeColumn:
        return line.change;
    case EquityColumn:
        return line.equity;
    case ExcessColumn:
        return line.excess;
    default:
        return std::nullopt;
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const {
    static constexpr std::array titles = {QT_TR_NOOP("Moment"), QT_TR_NOOP("Requirement"), QT_TR_NOOP("Change"),
                                          QT_TR_NOOP("Equity"), QT_TR_NOOP("Excess"),      QT_TR_NOOP("What happens")};
    static constexpr std::array meanings = {QT_TR_NOOP("When, or what expires then."),
                                            QT_TR_NOOP("What must be held, in the reporting currency."),
                                            QT_TR_NOOP("Change of the requirement since the line before."),
                                            QT_TR_NOOP("Equity that enters the test of the regime, after haircut."),
                                            QT_TR_NOOP("Equity less requirement; below zero is a margin call."),
                                            QT_TR_NOOP("What settles and what binds.")};
    if (orientation == Qt::Vertical || section < 0 || section >= ColumnCount) return {};
    const bool figure = section > MomentColumn && section < WhatColumn;
    if (role == Qt::TextAlignmentRole) return cellAlignment(figure);
    if (role == Qt::DisplayRole) return tr(titles[static_cast<std::size_t>(section)]);
    return role == Qt::ToolTipRole ? QVariant(tr(meanings[static_cast<std::size_t>(section)])) : QVariant();
}

QVariant LadderModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !ladder_) return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    const std::optional<double> value = number(index);
    switch (role) {
    case Qt::DisplayRole:
        if (column == MomentColumn) return line.name;
        if (column == WhatColumn) return line.what;
        if (!value) return QString();
        return formatFixed(*value, decimalsOf(*value),
                           column == RequirementColumn || column == EquityColumn ? Sign::MinusOnly : Sign::Both);
    case Qt::TextAlignmentRole:
        return cellAlignment(column > MomentColumn && column < WhatColumn);
    case Qt::ToolTipRole:
        return sentence(index);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(line.name.trimmed(), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                 data(index, Qt::DisplayRole).toString());
    case NumberRole:
        return value ? QVariant(*value) : QVariant();
    case SignRole:
        if (column != ExcessColumn || !value || std::fabs(*value) < 5e-7) return 0;
        return *value < 0.0 ? -1 : 1;
    case CellStateRole:
        return static_cast<int>(line.head ? CellState::Group : line.muted ? CellState::Muted : CellState::Plain);
    case StaleRole:
        return stale_ && value.has_value();
    default:
        return {};
    }
}

} // namespace marginscope
