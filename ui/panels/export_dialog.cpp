#include "ui/panels/export_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <algorithm>

namespace marginscope {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportDialog)
};

} // namespace

void openExportDialog(QWidget* panel, const QString& objectName, bool picture,
                      const std::function<void(const QString&)>& chosen) {
    auto* dialog = new QFileDialog(panel, picture ? Words::tr("Save figures or picture") : Words::tr("Save figures"));
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters{Words::tr("Figures (*.csv)"), Words::tr("JSON (*.json)")};
    QStringList endings{QStringLiteral("csv"), QStringLiteral("json")};
    if (picture) {
        filters += {Words::tr("PNG picture (*.png)"), Words::tr("SVG drawing (*.svg)"), Words::tr("PDF page (*.pdf)")};
        endings += {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
    }
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(endings.front());
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, endings](const QString& filter) {
        dialog->setDefaultSuffix(endings.at(std::max<qsizetype>(filters.indexOf(filter), 0)));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, panel, chosen);
    dialog->open();
}

} // namespace marginscope
