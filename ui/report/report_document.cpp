#include "ui/report/report_document.h"

#include "ui/plots/paper.h"
#include "ui/plots/plot_text.h"
#include "ui/plots/recording.h"
#include "ui/plots/surface_chart.h"
#include "ui/plots/surface_picture.h"
#include "ui/presentation/translated.h"
#include "ui/report/report_pages.h"
#include "ui/report/report_regimes.h"
#include "ui/report/report_tables.h"
#include "ui/style/theme.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QLocale>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(report)
};

constexpr double unitsPerInch = 96.0;
constexpr int pdfResolution = 1200;
constexpr double footHeight = 40.0;
constexpr double cellPadding = 4.0;
constexpr int largestTableText = 11, smallestTableText = 8;

ChartContext contextOf(const Comparison& comparison) {
    ChartContext context;
    const MarkedBook& book = *comparison.book;
    context.currency = QString::fromStdString(book.currency.text());
    if (book.underlyings.size() == 1)
        context.underlying = QString::fromStdString(book.underlyings.front().underlying.text());
    if (const auto& binding = comparison.of(Regime::Portfolio).binding)
        context.binding = BindingMark{translated(binding->label), binding->priceMove, binding->volMove};
    return context;
}

/// Widths of columns by what stands in them, and the size of type at which all of them fit.
struct TableMeasure {
    int textSize = largestTableText;
    double rowHeight = 16.0;
    QList<double> widths;
};

TableMeasure measureAt(const Paper& paper, const ReportTable& table, int textSize) {
    const QFontMetricsF metrics(paper.sized(textSize)), head(paper.sized(textSize, true));
    TableMeasure measure{textSize, std::ceil(metrics.height()) + 4.0, {}};
    for (const QString& title : table.heads)
        measure.widths.append(head.horizontalAdvance(title));
    for (const QList<ReportCell>& row : table.rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            measure.widths[column] = std::max(measure.widths[column], metrics.horizontalAdvance(row[column].text));
    for (double& width : measure.widths)
        width += 2.0 * cellPadding;
    return measure;
}

double sumOf(const QList<double>& widths) {
    double sum = 0.0;
    for (const double width : widths)
        sum += width;
    return sum;
}

TableMeasure measureTable(const Paper& paper, const ReportTable& table, double width) {
    TableMeasure measure;
    for (int size = largestTableText; size >= smallestTableText; --size) {
        measure = measureAt(paper, table, size);
        if (sumOf(measure.widths) <= width) break;
    }
    // What is left over (or missing: then its text is cut) is the widest column of words'.
    qsizetype widest = 0;
    for (qsizetype column = 0; column < measure.widths.size(); ++column)
        if (!table.figures[column] && (table.figures[widest] || measure.widths[column] > measure.widths[widest]))
            widest = column;
    measure.widths[widest] += width - sumOf(measure.widths);
    return measure;
}

class ReportPainter {
public:
    /// `size` of the room within the margins, in units of 1/96 inch.
    ReportPainter(const QSizeF& size, QCPPainter& painter, const ReportContent& content,
                  const std::function<void()>& newPage)
        : newPage_(newPage)
        , painter_(painter)
        , content_(content)
        , theme_(lightPlotTheme())
        , paper_(painter, theme_, baseFont(QGuiApplication::font()))
        , size_(size)
        , pages_(QSizeF(size_.width(), size_.height() - footHeight)) {}

    void paint() {
        compose();
        for (int page = 0; page < pages_.count(); ++page) {
            if (page > 0) newPage_();
            pages_.draw(page);
            footer(page);
        }
    }

private:
    void compose() {
        if (!content_.comparison) {
            sentence(Words::tr("There are no figures yet: the book has not been computed."), theme_.text);
            return;
        }
        const Comparison& comparison = *content_.comparison;
        header(comparison);
        regimes(comparison);
        warning(comparison);
        picture();
        table(positionTable(comparison, PositionDetail::Paper));
        table(collateralTable(comparison));
        table(notModelledTable(comparison));
        assumptions(comparison);
    }

    void header(const Comparison& comparison) {
        const MarkedBook& book = *comparison.book;
        const QString name = translatedResource(book.portfolioName).simplified();
        pages_.add(30.0, [this, name](double y) {
            paper_.line(QRectF(0.0, y, size_.width(), 26.0), name.isEmpty() ? Words::tr("Untitled book") : name,
                        paper_.sized(20, true), theme_.text);
        });
        const QString market = translatedResource(book.marketName);
        const QString asOf = momentText(QString::fromStdString(formatTimestamp(book.asOf)));
        const QString rulebook = translatedResource(comparison.rulebook->name);
        const QString text = Words::tr("Isolated, cross and portfolio margin · market %1, %2 · %3 · amounts in %4")
                                 .arg(market, asOf, rulebook, QString::fromStdString(book.currency.text()));
        pages_.add(22.0, [this, text](double y) {
            paper_.line(QRectF(0.0, y, size_.width(), 16.0), text, paper_.sized(11), theme_.muted);
        });
    }

    void regimes(const Comparison& comparison) {
        const double height = regimesHeight(paper_, comparison, size_.width());
        pages_.add(height, [this, &comparison, height](double y) {
            paintRegimes(paper_, comparison, QRectF(0.0, y, size_.width(), height));
        });
        pages_.space(8.0);
    }

    void sentence(const QString& text, const QColor& colour) {
        const QFont font = paper_.sized(11);
        const int lines = paper_.lineCount(text, font, size_.width(), 12);
        const double height = lines * QFontMetricsF(font).height() + 4.0;
        pages_.add(height, [this, text, colour, font, lines](double y) {
            paper_.paragraph(QRectF(0.0, y, size_.width(), 0.0), text, font, colour, lines);
        });
    }

    void warning(const Comparison& comparison) {
        const auto count = static_cast<int>(comparison.notModelled.size());
        if (count == 0) return;
        sentence(QStringLiteral("▲ ") +
                     Words::tr("%n row(s) could not be modelled and count in no regime; see the last table.", nullptr,
                               count),
                 theme_.warning);
        pages_.space(6.0);
    }

    void sectionTitle(const QString& text) {
        pages_.add(22.0, [this, text](double y) {
            paper_.line(QRectF(0.0, y, size_.width(), 18.0), text, paper_.sized(13, true), theme_.text);
        });
    }

    void picture() {
        if (!content_.surface) return;
        chart_.setTheme(theme_);
        chart_.setFont(baseFont(QGuiApplication::font()));
        chart_.setSurface(content_.surface);
        if (!chart_.surface()) return;
        chart_.setReading(content_.reading);
        chart_.setContext(contextOf(*content_.comparison));
        const double most = std::floor(size_.width() * 0.74), least = std::floor(size_.width() * 0.45);
        pages_.space(8.0);
        pages_.need(least + 22.0);
        sectionTitle(readingTitle(content_.reading, *content_.surface));
        const double height = std::clamp(std::floor(pages_.left()), least, most);
        pages_.add(height, [this, height](double y) {
            painter_.save();
            painter_.translate(0.0, y);
            chart_.paint(painter_, QSizeF(size_.width(), height).toSize());
            painter_.restore();
        });
    }

    void tableRow(const TableMeasure& measure, const ReportTable& table, const QList<ReportCell>& row, double y,
                  bool head) {
        const QFont font = paper_.sized(measure.textSize, head);
        if (head) paper_.fill(QRectF(0.0, y, size_.width(), measure.rowHeight), theme_.background, 0.0);
        double left = 0.0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QRectF box(left + cellPadding, y, measure.widths[column] - 2.0 * cellPadding, measure.rowHeight);
            const ReportCell& cell = row[column];
            const QColor colour = head            ? theme_.muted
                                  : cell.sign < 0 ? theme_.loss
                                  : cell.sign > 0 ? theme_.gain
                                                  : theme_.text;
            paper_.line(box, cell.text, font, colour, table.figures[column] ? Qt::AlignRight : Qt::AlignLeft);
            left += measure.widths[column];
        }
        paper_.rule(0.0, size_.width(), y + measure.rowHeight);
    }

    void table(const ReportTable& table) {
        if (table.rows.isEmpty()) return;
        const auto kept = std::make_shared<const ReportTable>(table);
        const TableMeasure measure = measureTable(paper_, table, size_.width());
        QList<ReportCell> heads;
        for (const QString& title : table.heads)
            heads.append({title});
        pages_.space(16.0);
        // A title does not stand alone at the foot of a page.
        pages_.need(22.0 + 4.0 * measure.rowHeight);
        sectionTitle(table.title);
        pages_.beginRepeat(measure.rowHeight,
                           [this, kept, measure, heads](double y) { tableRow(measure, *kept, heads, y, true); });
        for (qsizetype row = 0; row < kept->rows.size(); ++row)
            pages_.add(measure.rowHeight,
                       [this, kept, measure, row](double y) { tableRow(measure, *kept, kept->rows[row], y, false); });
        pages_.endRepeat();
    }

    void assumptions(const Comparison& comparison) {
        if (comparison.book->notices.empty()) return;
        pages_.space(16.0);
        pages_.need(60.0);
        sectionTitle(Words::tr("Assumed"));
        for (const Notice& notice : comparison.book->notices)
            sentence(translated(notice.text), theme_.text);
    }

    void footer(int page) {
        const double top = size_.height() - footHeight + 8.0;
        const QFont font = paper_.sized(9);
        paper_.rule(0.0, size_.width(), top);
        const QString number = Words::tr("Page %1 of %2").arg(page + 1).arg(pages_.count());
        const double numberWidth = QFontMetricsF(font).horizontalAdvance(number) + 8.0;
        paper_.line(QRectF(0.0, top + 3.0, size_.width(), 13.0), reportProvenance(content_), font, theme_.muted);
        const QString note = Words::tr("A model, not a quote of any venue.");
        paper_.line(QRectF(0.0, top + 16.0, size_.width() - numberWidth, 13.0), note, font, theme_.muted);
        paper_.line(QRectF(0.0, top + 16.0, size_.width(), 13.0), number, font, theme_.muted, Qt::AlignRight);
    }

    std::function<void()> newPage_;
    QCPPainter& painter_;
    const ReportContent& content_;
    PlotTheme theme_;
    Paper paper_;
    QSizeF size_;
    ReportPages pages_;
    QCustomPlot plot_;
    SurfaceChart chart_{plot_};
};

QSizeF roomOf(const QPageLayout& layout) {
    return layout.paintRect(QPageLayout::Inch).size() * unitsPerInch;
}

QByteArray pdfOf(const Recording& recording, const QPageLayout& layout, const QString& title) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(layout);
        writer.setCreator(QStringLiteral("marginscope " MARGINSCOPE_VERSION));
        writer.setTitle(title);
        QPainter painter(&writer);
        painter.scale(pdfResolution / unitsPerInch, pdfResolution / unitsPerInch);
        recording.play(painter, [&writer] { writer.newPage(); });
    }
    return buffer.data();
}

} // namespace

QPageLayout reportPageLayout() {
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(inches ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 14, 15, 12),
            QPageLayout::Millimeter};
}

bool paintReport(QPagedPaintDevice& device, const ReportContent& content) {
    QCPPainter painter;
    if (!painter.begin(&device)) return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
    ReportPainter(roomOf(device.pageLayout()), painter, content, [&device] { device.newPage(); }).paint();
    return painter.end();
}

std::function<QString()> reportPdfJob(const QString& path, const ReportContent& content, const QPageLayout& layout) {
    const auto recording = std::make_shared<Recording>(roomOf(layout).toSize());
    {
        QCPPainter painter(recording.get());
        painter.setMode(QCPPainter::pmVectorized);
        painter.setRenderHint(QPainter::Antialiasing);
        ReportPainter(roomOf(layout), painter, content, [&recording] { recording->newPage(); }).paint();
    }
    QString title;
    if (content.comparison) title = QString::fromStdString(content.comparison->book->portfolioName);
    return [path, recording, layout, title] {
        const QByteArray bytes = pdfOf(*recording, layout, title);
        QSaveFile file(path);
        const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
        return written ? QString() : Words::tr("“%1” could not be written: %2.").arg(path, file.errorString());
    };
}

bool writeReportPdf(const QString& path, const ReportContent& content, QString* problem) {
    return writeReportPdf(path, content, reportPageLayout(), problem);
}

bool writeReportPdf(const QString& path, const ReportContent& content, const QPageLayout& layout, QString* problem) {
    const QString trouble = reportPdfJob(path, content, layout)();
    if (problem && !trouble.isEmpty()) *problem = trouble;
    return trouble.isEmpty();
}

} // namespace marginscope
