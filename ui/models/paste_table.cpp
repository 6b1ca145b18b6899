#include "ui/models/paste_table.h"

#include "core/base/number.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace marginscope {

namespace {

constexpr int leftOutColumn = -1, unknownHead = -2;

/// Cells after RFC 4180, whatever separates them: quotes around a cell, doubled inside, line ends allowed in quotes.
class Splitter {
public:
    Splitter(const QString& text, QChar delimiter) : text_(text), delimiter_(delimiter) {}

    PasteTable run() {
        for (const QChar c : text_)
            take(c);
        endRow();
        return std::move(table_);
    }

private:
    void take(QChar c) {
        if (c == QLatin1Char('\n')) ++line_;
        if (quoted_) {
            if (c == QLatin1Char('"'))
                quoted_ = false;
            else
                cell_ += c;
        } else if (c == QLatin1Char('"') && (cell_.trimmed().isEmpty() || closed_)) {
            if (closed_) cell_ += c; // a doubled quote
            quoted_ = true;
        } else if (c == delimiter_) {
            endCell();
        } else if (c == QLatin1Char('\n')) {
            endRow();
        } else {
            cell_ += c;
        }
        closed_ = !quoted_ && c == QLatin1Char('"');
    }

    void endCell() {
        row_.append(cell_.trimmed());
        cell_.clear();
    }

    void endRow() {
        endCell();
        if (std::any_of(row_.begin(), row_.end(), [](const QString& cell) { return !cell.isEmpty(); })) {
            table_.rows.append(row_);
            table_.lines.append(rowLine_);
        }
        row_.clear();
        rowLine_ = line_;
    }

    const QString& text_;
    QChar delimiter_;
    PasteTable table_;
    QStringList row_;
    QString cell_;
    bool quoted_ = false;
    bool closed_ = false;
    int line_ = 1;
    int rowLine_ = 1;
};

QString normalised(const QString& head) {
    static const QRegularExpression joints(QStringLiteral("[\\s.\\-]+"));
    QString name = head.trimmed().toLower().replace(joints, QStringLiteral("_"));
    while (name.endsWith(QLatin1Char('_')))
        name.chop(1);
    return name;
}

const QHash<QString, int>& otherNames() {
    static const QHash<QString, int> names{{QStringLiteral("symbol"), InstrumentColumn},
                                           {QStringLiteral("ticker"), InstrumentColumn},
                                           {QStringLiteral("contract"), InstrumentColumn},
                                           {QStringLiteral("instrument_name"), InstrumentColumn},
                                           {QStringLiteral("size"), QuantityColumn},
                                           {QStringLiteral("amount"), QuantityColumn},
                                           {QStringLiteral("position"), QuantityColumn},
                                           {QStringLiteral("contracts"), QuantityColumn},
                                           {QStringLiteral("qty"), QuantityColumn},
                                           {QStringLiteral("entry"), EntryColumn},
                                           {QStringLiteral("average_price"), EntryColumn},
                                           {QStringLiteral("avg_price"), EntryColumn},
                                           {QStringLiteral("average_entry_price"), EntryColumn},
                                           {QStringLiteral("strategy"), GroupColumn},
                                           {QStringLiteral("exchange"), VenueColumn},
                                           {QStringLiteral("pot"), PotColumn},
                                           {QStringLiteral("isolated_pot"), PotColumn}};
    return names;
}

/// What a head names: a column that takes input, one that does not, or nothing known.
int columnOfHead(const QString& head) {
    const QString name = normalised(head);
    int column = columnOfKey(name);
    for (int titled = 0; column < 0 && titled < PositionColumnCount; ++titled)
        if (name == normalised(columnTitle(titled))) column = titled;
    if (column < 0) column = otherNames().value(name, unknownHead);
    if (column == unknownHead) return unknownHead;
    return isInputColumn(column) ? column : leftOutColumn;
}

bool looksLikeNumber(const QString& cell) {
    static const QRegularExpression number(
        QStringLiteral("^[+\\-\\x{2212}]?[.,]?[0-9][0-9.,'\\s\\x{00A0}\\x{202F}\\x{2009}]*([eE][+\\-]?[0-9]+)?$"));
    return number.match(cell).hasMatch();
}

/// A word alone may be an asset's code or the beginning of a letter; beside a number it is a code.
bool looksLikeInstrument(const QStringList& row, int column) {
    if (column >= row.size() || row[column].size() > 64) return false;
    const Result<Instrument> instrument = parseSymbol(row[column].toStdString());
    return instrument && (instrument->isDerivative() || std::any_of(row.begin(), row.end(), looksLikeNumber));
}

bool takeHeader(PasteTable& table) {
    if (table.rows.isEmpty()) return false;
    const QStringList heads = table.rows.front();
    if (std::any_of(heads.begin(), heads.end(), looksLikeNumber)) return false;
    QList<int> columns;
    for (const QString& head : heads) {
        const int column = columnOfHead(head);
        columns.append(columns.contains(column) ? unknownHead : column);
    }
    const bool names = std::any_of(columns.begin(), columns.end(), [](int column) { return column >= 0; });
    const bool isRowOfItsOwn = table.rows.size() == 1 && !columns.contains(InstrumentColumn);
    if (!names || isRowOfItsOwn) return false;
    for (qsizetype at = 0; at < columns.size(); ++at) {
        if (columns[at] >= 0) continue;
        columns[at] = leftOutColumn;
        if (!heads[at].isEmpty()) table.leftOut.append(heads[at]);
    }
    table.columns = columns;
    table.rows.removeFirst();
    table.lines.removeFirst();
    return true;
}

/// Instruments where most cells are some; then the first two columns of numbers and the first of words.
void guessColumns(PasteTable& table) {
    qsizetype width = 0;
    for (const QStringList& row : table.rows)
        width = std::max(width, row.size());
    qsizetype best = 0;
    int instruments = -1;
    for (int column = 0; column < static_cast<int>(std::min<qsizetype>(width, 16)); ++column) {
        const auto found = std::count_if(table.rows.begin(), table.rows.end(),
                                         [&](const QStringList& row) { return looksLikeInstrument(row, column); });
        if (found > best) {
            best = found;
            instruments = column;
        }
    }
    if (instruments < 0) return;
    QList<int> numbers{QuantityColumn, EntryColumn}, words{GroupColumn, VenueColumn};
    for (int column = 0; column < static_cast<int>(width); ++column) {
        const auto numeric = std::count_if(table.rows.begin(), table.rows.end(), [&](const QStringList& row) {
            return column < row.size() && looksLikeNumber(row[column]);
        });
        QList<int>& kind = numeric > 0 ? numbers : words;
        table.columns.append(column == instruments ? InstrumentColumn
                             : kind.isEmpty()      ? leftOutColumn
                                                   : kind.takeFirst());
    }
}

PasteTable tableOf(const QString& text, QChar delimiter) {
    PasteTable table = Splitter(text, delimiter).run();
    if (!takeHeader(table)) guessColumns(table);
    return table;
}

} // namespace

PasteTable readPasteTable(const QString& text) {
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    if (plain.contains(QLatin1Char('\t'))) return tableOf(plain, QLatin1Char('\t'));
    for (const char delimiter : {';', ','}) {
        if (!plain.contains(QLatin1Char(delimiter))) continue;
        PasteTable table = tableOf(plain, QLatin1Char(delimiter));
        if (!table.columns.isEmpty()) return table; // else a comma may as well be a decimal mark, or prose
    }
    return tableOf(plain, QChar()); // one cell a line
}

std::optional<DecimalMark> decimalMarkOf(const QStringList& numbers) {
    bool point = false, comma = false, asks = false;
    const bool localeComma = QLocale().decimalPoint() == QStringLiteral(",");
    static const QRegularExpression maybeGroup(QStringLiteral("^[^0-9]?[1-9][0-9]{0,2}\\.[0-9]{3}$"));
    for (const QString& number : numbers) {
        const auto commas = number.count(QLatin1Char(',')), points = number.count(QLatin1Char('.'));
        if (commas > 0 && points > 0) {
            (number.lastIndexOf(QLatin1Char('.')) > number.lastIndexOf(QLatin1Char(',')) ? point : comma) = true;
        } else if (commas > 1) {
            point = true;
        } else if (points > 1) {
            comma = true;
        } else if (commas == 1) {
            asks = true;
        } else if (localeComma && maybeGroup.match(number).hasMatch()) {
            asks = true;
        }
    }
    if (point != comma) return point ? DecimalMark::Point : DecimalMark::Comma;
    if (point || asks) return std::nullopt;
    return DecimalMark::Point;
}

std::optional<double> pastedNumber(const QString& text, DecimalMark mark) {
    static const QRegularExpression blanks(QStringLiteral("[\\s'\\x{00A0}\\x{202F}\\x{2009}]+"));
    QString plain = text;
    plain.remove(blanks).replace(QChar(0x2212), QLatin1Char('-'));
    if (mark == DecimalMark::Comma) { // read as if the marks changed places
        plain.replace(QLatin1Char(','), QLatin1Char(';')).replace(QLatin1Char('.'), QLatin1Char(','));
        plain.replace(QLatin1Char(';'), QLatin1Char('.'));
    }
    if (plain.startsWith(QLatin1Char('+'))) plain.remove(0, 1);
    static const QRegularExpression byThrees(QStringLiteral("^-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]*)?$"));
    if (plain.contains(QLatin1Char(','))) {
        if (!byThrees.match(plain).hasMatch() || plain.startsWith(QStringLiteral("0,"))) return std::nullopt;
        plain.remove(QLatin1Char(','));
    }
    return parseNumber(plain.toStdString());
}

} // namespace marginscope
