#include "ui/models/paste_plan.h"

#include "ui/models/position_input.h"

#include <QCoreApplication>

#include <algorithm>

namespace marginscope {

namespace {

constexpr qsizetype mostRows = 10000, shownText = 48;
constexpr qsizetype mostCharacters = 4'000'000;

QString words(const char* text) {
    return QCoreApplication::translate("PastePlan", text);
}

QString shortened(const QString& text) {
    const QString plain = text.left(4 * shownText).simplified();
    return plain.size() > shownText ? plain.left(shownText - 1) + QChar(0x2026) : plain;
}

QString tooMuch() {
    return words(
        QT_TRANSLATE_NOOP("PastePlan", "That is too much to paste. Save it as a file and open or import that."));
}

} // namespace

int PasteReading::good() const {
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const PastedRow& row) { return row.isGood(); }));
}

PortfolioEdit PasteReading::edit(std::size_t positions) const {
    std::vector<RowEdit> changes;
    std::vector<Position> legs;
    for (const PastedRow& row : rows) {
        if (!row.isGood()) continue;
        if (row.row >= 0)
            changes.push_back({row.row, row.position});
        else
            legs.push_back(row.position);
    }
    if (legs.empty()) return replacePositions(std::move(changes));
    if (changes.empty()) return insertPositions(positions, std::move(legs));
    return together(replacePositions(std::move(changes)), insertPositions(positions, std::move(legs)));
}

QString PasteReading::stepName() const {
    const bool legs = std::any_of(rows.begin(), rows.end(), [](const PastedRow& row) { return row.row < 0; });
    const int count = good();
    if (legs)
        return count == 1 ? words(QT_TRANSLATE_NOOP("PastePlan", "Paste a leg"))
                          : QCoreApplication::translate("PastePlan", "Paste %n legs", nullptr, count);
    return count == 1 ? words(QT_TRANSLATE_NOOP("PastePlan", "Paste into a leg"))
                      : QCoreApplication::translate("PastePlan", "Paste into %n legs", nullptr, count);
}

PastePlan::PastePlan(const QString& text, const PositionsModel& model, const PasteTarget& target)
    : model_(model)
    , target_(target) {
    if (text.size() > mostCharacters || text.count(QLatin1Char('\n')) > mostRows) {
        refusal_ = tooMuch();
        return;
    }
    table_ = readPasteTable(text);
    const bool told = !table_.columns.isEmpty();
    if (!told) table_.columns = target_.columns;
    if (!told && target.repeats && table_.rows.size() == 1) {
        table_.rows = QList<QStringList>(target.rows.size(), table_.rows.front());
        table_.lines = QList<int>(target.rows.size(), 1);
    }
    mark_ = decimalMarkOf(numbers());
    const auto readsSomething = [&](DecimalMark mark) { return read(mark).good() > 0; };
    const bool something = makesLegs() || (!table_.rows.isEmpty() && !target_.rows.isEmpty() &&
                                           (readsSomething(DecimalMark::Point) || readsSomething(DecimalMark::Comma)));
    if (text.trimmed().isEmpty())
        refusal_ = words(QT_TRANSLATE_NOOP("PastePlan", "The clipboard holds no text."));
    else if (!something || table_.rows.isEmpty())
        refusal_ = words(QT_TRANSLATE_NOOP("PastePlan", "The clipboard holds nothing that looks like positions: “%1”."))
                       .arg(shortened(text));
}

QStringList PastePlan::numbers() const {
    QStringList found;
    for (const QStringList& row : table_.rows)
        for (qsizetype at = 0; at < std::min(row.size(), table_.columns.size()); ++at)
            if (table_.columns[at] >= 0 && isInputColumn(table_.columns[at]) && isNumberColumn(table_.columns[at]))
                found.append(row[at]);
    return found;
}

QString PastePlan::exampleNumber() const {
    for (const QString& number : numbers())
        if (number.contains(QLatin1Char(',')) || number.contains(QLatin1Char('.'))) return number;
    return {};
}

PasteReading PastePlan::read(DecimalMark mark) const {
    PasteReading reading;
    for (int at = 0; at < static_cast<int>(table_.rows.size()); ++at)
        reading.rows.push_back(readRow(at, mark));
    return reading;
}

PastedRow PastePlan::readRow(int at, DecimalMark mark) const {
    const QStringList& cells = table_.rows[at];
    PastedRow row;
    row.line = table_.lines[at];
    row.text = table_.text(at);
    if (!makesLegs()) {
        if (at >= target_.rows.size()) {
            row.problems.append(
                words(QT_TRANSLATE_NOOP("PastePlan", "There is no row of the book left for this one.")));
            return row;
        }
        row.row = target_.rows[at];
        row.position = model_.position(row.row);
    }
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        const int column = cell < table_.columns.size() ? table_.columns[cell] : -1;
        if (column >= 0) readCell(row, column, cells[cell], mark);
    }
    const bool needsQuantity = makesLegs() && table_.columns.indexOf(QuantityColumn) < 0;
    if (needsQuantity) row.problems.append(words(QT_TRANSLATE_NOOP("PastePlan", "A quantity is needed.")));
    if (makesLegs() && table_.columns.indexOf(InstrumentColumn) >= cells.size())
        row.problems.append(words(QT_TRANSLATE_NOOP("PastePlan", "There is no instrument.")));
    else if (makesLegs() && !needsQuantity && table_.columns.indexOf(QuantityColumn) >= cells.size())
        row.problems.append(words(QT_TRANSLATE_NOOP("PastePlan", "A quantity is needed.")));
    return row;
}

void PastePlan::readCell(PastedRow& row, int column, const QString& cell, DecimalMark mark) const {
    const auto refuse = [&](const QString& sentence) { row.problems.append(sentence); };
    if (!isInputColumn(column))
        return refuse(words(QT_TRANSLATE_NOOP("PastePlan", "%1 is computed and cannot be pasted into."))
                          .arg(columnTitle(column)));
    if (!isNumberColumn(column)) {
        if (const auto sentence = putText(row.position, column, cell)) refuse(*sentence);
        return;
    }
    const bool none = cell.isEmpty() || cell == QStringLiteral("–");
    const std::optional<double> value = none ? std::nullopt : pastedNumber(cell, mark);
    if (!none && !value) {
        const char* pattern = mark == DecimalMark::Point
                                  ? QT_TRANSLATE_NOOP("PastePlan", "“%1” is not a number with a decimal point.")
                                  : QT_TRANSLATE_NOOP("PastePlan", "“%1” is not a number with a decimal comma.");
        return refuse(words(pattern).arg(shortened(cell)));
    }
    if (const auto sentence = putNumber(row.position, column, value)) refuse(*sentence);
}

} // namespace marginscope
