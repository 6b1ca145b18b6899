// The report of a comparison on paper: A4 or Letter, as many pages as the book needs, the same for PDF, printer and
// preview.
#pragma once

#include "ui/report/report_content.h"

#include <QPageLayout>

#include <functional>

class QPagedPaintDevice;

namespace marginscope {

/// A4, or Letter where the locale measures in inches; upright, with margins.
QPageLayout reportPageLayout();

/// Paints all pages within the margins of the device (QPdfWriter, or the QPrinter of a print or preview dialog). Needs
/// a QApplication and its thread. False where the device cannot be painted on.
bool paintReport(QPagedPaintDevice& device, const ReportContent& content);

/// Paints now, in the application's thread; what it returns makes the PDF and writes it, on any thread, and says why it
/// could not (empty if it could).
std::function<QString()> reportPdfJob(const QString& path, const ReportContent& content,
                                      const QPageLayout& layout = reportPageLayout());

/// Writes the report; an existing file is replaced only by a whole new one. False where it could not be written;
/// `problem` then says why in a sentence.
bool writeReportPdf(const QString& path, const ReportContent& content, QString* problem = nullptr);
bool writeReportPdf(const QString& path, const ReportContent& content, const QPageLayout& layout,
                    QString* problem = nullptr);

} // namespace marginscope
