#include "ui/windows/document_dialogs.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>

namespace marginscope {

DocumentDialogs::DocumentDialogs(DocumentPresenter& document, DocumentController& controller, QWidget& window)
    : QObject(&window)
    , document_(document)
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
    connect(dialog, &QFileDialog::filesSelected, &controller_, &DocumentController::open);
    dialog->open();
}

void DocumentDialogs::openMarket() {
    QFileDialog* dialog = fileDialog(tr("Open a market"), {tr("Markets (*.json *.csv)"), tr("All files (*)")}, false);
    connect(dialog, &QFileDialog::filesSelected, &controller_, &DocumentController::open);
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
        if (!name.isEmpty()) controller_.open({QStringLiteral("store:") + name});
    });
    dialog->open();
}

void DocumentDialogs::save(const std::function<void()>& then) {
    if (!controller_.canSaveInPlace()) return saveAs(then);
    if (controller_.save() && then) then();
}

void DocumentDialogs::saveAs(const std::function<void()>& then) {
    QFileDialog* dialog =
        fileDialog(tr("Save the book"), {tr("Book (*.json)"), tr("Table of positions (*.csv)")}, true);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(document_.title() + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& file) {
        if (controller_.saveAs(file) && then) then();
    });
    dialog->open();
}

void DocumentDialogs::saveToStore() {
    auto* dialog = new QInputDialog(&window_);
    dialog->setObjectName(QStringLiteral("storeNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save to the store"));
    dialog->setLabelText(tr("Name of the book"));
    dialog->setTextValue(document_.title());
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        const QString trimmed = name.trimmed();
        if (trimmed.isEmpty()) return;
        const bool own = document_.workspace().location() == "store:" + trimmed.toStdString();
        controller_.saveInStore(trimmed, own ? SaveMode::Replace : SaveMode::CreateNew);
    });
    dialog->open();
}

void DocumentDialogs::exportComparison() {
    QFileDialog* dialog = fileDialog(tr("Export the comparison"),
                                     {tr("JSON (*.json)"), tr("CSV table (*.csv)"), tr("Text (*.txt)")}, true);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, &controller_, &DocumentController::exportResult);
    dialog->open();
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

void DocumentDialogs::afterSaving(const std::function<void()>& then) {
    if (!document_.isOpen() || !controller_.isModified()) return then();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unsaved changes"),
                                tr("Save the changes to “%1”?").arg(document_.title()),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &window_);
    box->setObjectName(QStringLiteral("saveQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, then](QAbstractButton* button) {
        const auto answer = box->standardButton(button);
        if (answer == QMessageBox::Save) save(then);
        if (answer == QMessageBox::Discard) then();
    });
    box->open();
}

} // namespace marginscope
