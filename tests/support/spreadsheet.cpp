#include "tests/support/spreadsheet.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace marginscope::test {

namespace {

template<class Number>
Number littleEndian(const QByteArray& bytes, qsizetype at) {
    if (at < 0 || at + static_cast<qsizetype>(sizeof(Number)) > bytes.size()) qFatal("the archive ends too early");
    return qFromLittleEndian<Number>(bytes.constData() + at);
}

QByteArray inflated(const QByteArray& packed, quint32 size) {
    QByteArray out(static_cast<qsizetype>(size), '\0');
    QByteArray in = packed;
    z_stream stream{};
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = size;
    // Negative: a bare stream, as archives have it.
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK || inflate(&stream, Z_FINISH) != Z_STREAM_END)
        qFatal("a file of the archive is damaged");
    inflateEnd(&stream);
    return out;
}

QStringList sharedTexts(const QByteArray& xml) {
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("si")) texts.append(QString());
        if (reader.isStartElement() && reader.name() == QLatin1String("t")) texts.last() += reader.readElementText();
    }
    if (reader.hasError()) qFatal("shared texts: %s", qPrintable(reader.errorString()));
    return texts;
}

/// Number format of every cell style.
QStringList cellFormats(const QByteArray& xml) {
    QMap<QString, QString> own{{"0", "General"}, {"1", "0"}, {"4", "#,##0.00"}, {"49", "@"}};
    QStringList formats;
    bool inCells = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == QLatin1String("cellXfs")) inCells = reader.isStartElement();
        if (!reader.isStartElement()) continue;
        const auto attribute = [&](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == QLatin1String("numFmt")) own[attribute("numFmtId")] = attribute("formatCode");
        if (inCells && reader.name() == QLatin1String("xf")) formats.append(own.value(attribute("numFmtId"), "?"));
    }
    return formats;
}

QPair<int, int> placeOf(const QString& reference) {
    int column = 0, at = 0;
    for (; at < reference.size() && reference[at].isLetter(); ++at)
        column = 26 * column + reference[at].unicode() - 'A' + 1;
    return {reference.mid(at).toInt() - 1, column - 1};
}

SheetCells cellsOf(const QByteArray& xml, const QStringList& texts, const QStringList& formats) {
    SheetCells cells;
    QPair<int, int> place;
    SheetCell cell;
    bool shared = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isEndElement() && reader.name() == QLatin1String("c")) cells.set(place.first, place.second, cell);
        if (!reader.isStartElement()) continue;
        if (reader.name() == QLatin1String("c")) {
            cell = {};
            place = placeOf(reader.attributes().value("r").toString());
            shared = reader.attributes().value("t") == QLatin1String("s");
            cell.format = formats.value(reader.attributes().value("s").toInt());
        } else if (reader.name() == QLatin1String("f")) {
            cell.formula = true;
        } else if (reader.name() == QLatin1String("v")) {
            const QString value = reader.readElementText();
            if (shared)
                cell.text = texts.value(value.toInt());
            else
                cell.number = value.toDouble();
        }
    }
    if (reader.hasError()) qFatal("sheet: %s", qPrintable(reader.errorString()));
    return cells;
}

} // namespace

int SheetCells::column(const QString& title) const {
    for (auto cell = cells_.begin(); cell != cells_.end() && cell.key().first == 0; ++cell)
        if (cell->text == title) return cell.key().second;
    return -1;
}

int SheetCells::row(const QString& title) const {
    for (int row = 0; row < rows_; ++row)
        if (at(row, 0).text == title) return row;
    return -1;
}

bool SheetCells::hasFormulas() const {
    return std::any_of(cells_.begin(), cells_.end(), [](const SheetCell& cell) { return cell.formula; });
}

void SheetCells::set(int row, int column, const SheetCell& cell) {
    cells_[{row, column}] = cell;
    rows_ = std::max(rows_, row + 1);
}

QMap<QString, QByteArray> unzipped(const QByteArray& bytes) {
    const qsizetype end = bytes.lastIndexOf(QByteArray("PK\x05\x06"));
    if (end < 0) qFatal("not a zip archive");
    QMap<QString, QByteArray> files;
    qsizetype at = littleEndian<quint32>(bytes, end + 16);
    for (int left = littleEndian<quint16>(bytes, end + 10); left > 0; --left) {
        const auto packed = littleEndian<quint32>(bytes, at + 20), size = littleEndian<quint32>(bytes, at + 24);
        const auto nameLength = littleEndian<quint16>(bytes, at + 28);
        const qsizetype local = littleEndian<quint32>(bytes, at + 42);
        const qsizetype data =
            local + 30 + littleEndian<quint16>(bytes, local + 26) + littleEndian<quint16>(bytes, local + 28);
        const QByteArray content = bytes.mid(data, packed);
        const bool stored = littleEndian<quint16>(bytes, at + 10) == 0;
        files[QString::fromUtf8(bytes.mid(at + 46, nameLength))] = stored ? content : inflated(content, size);
        at += 46 + nameLength + littleEndian<quint16>(bytes, at + 30) + littleEndian<quint16>(bytes, at + 32);
    }
    return files;
}

Spreadsheet::Spreadsheet(const QByteArray& bytes) {
    const QMap<QString, QByteArray> files = unzipped(bytes);
    const QStringList texts = sharedTexts(files["xl/sharedStrings.xml"]);
    const QStringList formats = cellFormats(files["xl/styles.xml"]);
    QXmlStreamReader reader(files["xl/workbook.xml"]);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("sheet")) continue;
        const QString name = reader.attributes().value("name").toString();
        names_.append(name);
        sheets_[name] = cellsOf(files[QStringLiteral("xl/worksheets/sheet%1.xml").arg(names_.size())], texts, formats);
    }
}

} // namespace marginscope::test
