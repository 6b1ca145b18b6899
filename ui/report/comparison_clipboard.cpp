#include "ui/report/comparison_clipboard.h"

#include "ui/report/report_tables.h"

#include <QMimeData>

namespace marginscope {

namespace {

QList<ReportTable> tablesOf(const Comparison& comparison) {
    QList<ReportTable> tables{regimeTable(comparison), positionTable(comparison), collateralTable(comparison),
                              notModelledTable(comparison)};
    tables.removeIf([](const ReportTable& table) { return table.rows.isEmpty(); });
    return tables;
}

/// Tabs and line ends would break the table; "=…" would run.
QString plainCell(const QString& text, bool figure) {
    QString cell = text;
    cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    const bool formula = !figure && !cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front());
    return formula ? QLatin1Char('\'') + cell : cell;
}

QString plainText(const ReportTable& table) {
    QStringList lines{plainCell(table.title, false), table.heads.join(QLatin1Char('\t'))};
    for (const QList<ReportCell>& row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells.append(plainCell(row[column].text, table.figures[column]));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString htmlCell(const QString& tag, const QString& text, bool figure) {
    const QString side = figure ? QStringLiteral(" align=\"right\"") : QString();
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, side, text.toHtmlEscaped());
}

QString html(const ReportTable& table) {
    QString text = QStringLiteral("<h3>%1</h3><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr>")
                       .arg(table.title.toHtmlEscaped());
    for (qsizetype column = 0; column < table.heads.size(); ++column)
        text += htmlCell(QStringLiteral("th"), table.heads[column], table.figures[column]);
    for (const QList<ReportCell>& row : table.rows) {
        text += QStringLiteral("</tr><tr>");
        for (qsizetype column = 0; column < row.size(); ++column)
            text += htmlCell(QStringLiteral("td"), row[column].text, table.figures[column]);
    }
    return text + QStringLiteral("</tr></table>");
}

} // namespace

std::unique_ptr<QMimeData> comparisonMimeData(const Comparison& comparison) {
    QStringList plain;
    QString rich;
    for (const ReportTable& table : tablesOf(comparison)) {
        plain.append(plainText(table));
        rich += html(table);
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(plain.join(QLatin1Char('\n')));
    data->setHtml(QStringLiteral("<meta charset=\"utf-8\">") + rich);
    return data;
}

} // namespace marginscope
