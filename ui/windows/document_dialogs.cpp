#include "ui/windows/document_dialogs.h"

#include "ui/report/report_document.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>

namespace marginscope {

namespace {

ReportContent contentOf(OpenBook& book) {
    const DocumentPresenter& document = book.document();
    return reportContent(document.workspace().inputs(), document.comparison(), document.surface());
}

void writeReport(OpenBook& book, const ReportContent& content, const QString& file) {
    book.writeFile(file, reportPdfJob(file, content));
}

} // namespace

DocumentDialogs::DocumentDialogs(DocumentController& controller, QWidget& window)
    : QObject(&window)
    , controller_(controller)
    , window_(window) {}

QFileDialog* DocumentDialogs::fileDialog(const QString& title, const QStringList& filters, bool saving) {
    auto* dialog = new QFileDialog(&window_, title);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(saving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(saving ? QFileDialog::AnyFile : QFileDialog::ExistingFiles);
    dialog->setNameFilters(filters);
    return dialog;
}

void DocumentDialogs::openBook() {
    QFileDialog* dialog =
        fileDialog(tr("Open a book"), {tr("Books, markets and rulebooks (*.json *.csv)"), tr("All files (*)")}, false);
    connect(dialog, &QFileDialog::filesSelected, &controller_,
            [this](const QStringList& files) { controller_.open(files); });
    dialog->open();
}

void DocumentDialogs::openMarket() {
    QFileDialog* dialog = fileDialog(tr("Open a market"), {tr("Markets (*.json *.csv)"), tr("All files (*)")}, false);
    connect(dialog, &QFileDialog::filesSelected, &controller_,
            [this](const QStringList& files) { controller_.open(files); });
    dialog->open();
}

void DocumentDialogs::openFromStore() {
    auto* dialog = new QInputDialog(&window_);
    dialog->setObjectName(QStringLiteral("storeDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Open from the store"));
    const QStringList names = controller_.storedNames();
    dialog->setLabelText(names.isEmpty() ? tr("The store has no books yet. “Save to store…” puts one there.")
                                         : tr("Book"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, &controller_, [this](const QString& name) {
        if (!name.isEmpty()) controller_.open(QStringList{QStringLiteral("store:") + name});
    });
    dialog->open();
}

void DocumentDialogs::save(OpenBook& book, const std::function<void()>& then) {
    if (!book.canSaveInPlace()) return saveAs(book, then);
    if (book.fileChangedSince()) return askOverwrite(book, then);
    if (book.save() && then) then();
}

void DocumentDialogs::askOverwrite(OpenBook& book, const std::function<void()>& then) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("The file has changed"),
                                tr("“%1” was changed by another program since it was opened. Write over it?")
                                    .arg(QString::fromStdString(book.location())),
                                QMessageBox::NoButton, &window_);
    box->setObjectName(QStringLiteral("overwriteQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QAbstractButton* over = box->addButton(tr("Write over it"), QMessageBox::DestructiveRole);
    const QAbstractButton* other = box->addButton(tr("Save as…"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    QPointer<OpenBook> open(&book);
    connect(box, &QMessageBox::buttonClicked, this, [this, open, over, other, then](const QAbstractButton* button) {
        if (open.isNull()) return;
        if (button == other) return saveAs(*open, then);
        if (button == over && open->save() && then) then();
    });
    box->open();
}

void DocumentDialogs::saveAs(OpenBook& book, const std::function<void()>& then) {
    QFileDialog* dialog =
        fileDialog(tr("Save the book"), {tr("Book (*.json)"), tr("Table of positions (*.csv)")}, true);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(book.document().title() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, &book, [&book, then](const QString& file) {
        if (book.saveAs(file) && then) then();
    });
    dialog->open();
}

void DocumentDialogs::saveToStore(OpenBook& book) {
    auto* dialog = new QInputDialog(&window_);
    dialog->setObjectName(QStringLiteral("storeNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save to the store"));
    dialog->setLabelText(tr("Name of the book"));
    dialog->setTextValue(book.document().title());
    connect(dialog, &QInputDialog::textValueSelected, &book, [&book](const QString& name) {
        const QString trimmed = name.trimmed();
        if (trimmed.isEmpty()) return;
        const bool own = book.location() == "store:" + trimmed.toStdString();
        book.saveInStore(trimmed, own ? SaveMode::Replace : SaveMode::CreateNew);
    });
    dialog->open();
}

void DocumentDialogs::exportComparison(OpenBook& book) {
    QFileDialog* dialog = fileDialog(tr("Export the comparison"),
                                     {tr("Spreadsheet (*.xlsx)"), tr("JSON (*.json)"), tr("CSV table (*.csv)"),
                                      tr("PDF report (*.pdf)"), tr("Text (*.txt)")},
                                     true);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, &book, [&book](const QString& file) {
        if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
            writeReport(book, contentOf(book), file);
        else
            book.exportResult(file);
    });
    dialog->open();
}

void DocumentDialogs::exportReport(OpenBook& book) {
    if (book.document().comparison() == nullptr) return;
    const ReportContent content = contentOf(book);
    QFileDialog* dialog = fileDialog(tr("Save the report"), {tr("PDF (*.pdf)")}, true);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(reportFileName(content, QStringLiteral("pdf")));
    connect(dialog, &QFileDialog::fileSelected, &book,
            [&book, content](const QString& file) { writeReport(book, content, file); });
    dialog->open();
}

void DocumentDialogs::printPreview(OpenBook& book) {
    if (book.document().comparison() == nullptr) return;
    auto* dialog = new QPrintPreviewDialog(&window_);
    dialog->setObjectName(QStringLiteral("printPreview"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageLayout(reportPageLayout());
    connect(dialog, &QPrintPreviewDialog::paintRequested, this,
            [content = contentOf(book)](QPrinter* printer) { paintReport(*printer, content); });
    dialog->resize(window_.size() * 0.8);
    dialog->open();
}

void DocumentDialogs::print(OpenBook& book) {
    if (book.document().comparison() == nullptr) return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(reportPageLayout());
    auto* dialog = new QPrintDialog(printer.get(), &window_);
    dialog->setObjectName(QStringLiteral("printDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QPointer<OpenBook> open(&book);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [printer, open, content = contentOf(book)](QPrinter* chosen) {
                if (!paintReport(*chosen, content) && !open.isNull())
                    emit open->failed(tr("The report could not be printed."));
            });
    dialog->open();
}

void DocumentDialogs::saveMarket(OpenBook& book) {
    QFileDialog* dialog = fileDialog(tr("Save the market"), {tr("Market (*.json)")}, true);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QString::fromStdString(book.document().workspace().market().name) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, &book, &OpenBook::saveMarketAs);
    dialog->open();
}

void DocumentDialogs::revert(OpenBook& book) {
    if (!book.isModified()) return controller_.revert(book);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Revert to saved"),
                                tr("Throw away the changes to “%1” and read it again?").arg(book.document().title()),
                                QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setObjectName(QStringLiteral("revertQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    QPointer<OpenBook> open(&book);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, open](QAbstractButton* button) {
        if (!open.isNull() && box->standardButton(button) == QMessageBox::Discard) controller_.revert(*open);
    });
    box->open();
}

void DocumentDialogs::about() {
    auto* box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Marginscope"),
                        tr("<b>Marginscope %1</b><br>Isolated, cross and portfolio margin of one book, side by side."
                           "<br><br>A model, not a quote of any venue. Free software under the GNU General Public "
                           "License, version 3 or later.")
                            .arg(QStringLiteral(MARGINSCOPE_VERSION)),
                        QMessageBox::Close, &window_);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void DocumentDialogs::afterSaving(OpenBook& book, const std::function<void()>& then) {
    if (!book.isModified()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("Save the changes to “%1”?").arg(book.document().title()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setObjectName(QStringLiteral("saveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    QPointer<OpenBook> open(&book);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, open, then](QAbstractButton* button) {
        if (open.isNull()) return;
        const auto answer = box->standardButton(button);
        if (answer == QMessageBox::Save) save(*open, then);
        if (answer == QMessageBox::Discard) then();
    });
    box->open();
}

} // namespace marginscope
