#include "ui/panels/rulebook_name_dialog.h"

#include "ui/presentation/translated.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace marginscope {

namespace {

bool isBundled(const std::string& id) {
    for (const RulebookSummary& bundled : bundledRulebooks())
        if (bundled.id == id) return true;
    return false;
}

} // namespace

RulebookNameDialog::RulebookNameDialog(const Rulebook& rulebook, QWidget* parent)
    : QDialog(parent)
    , rulebook_(std::make_shared<const Rulebook>(rulebook)) {
    setObjectName(QStringLiteral("rulebookNameDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save as a rulebook of your own"));
    const auto field = [this](const char* name, const QString& accessible, const QString& text) {
        auto* made = new QLineEdit(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(accessible);
        connect(made, &QLineEdit::textChanged, this, &RulebookNameDialog::check);
        return made;
    };
    const QString id = QString::fromStdString(rulebook.id);
    id_ = field("rulebookName.id", tr("Id"), isBundled(rulebook.id) ? id + QStringLiteral("-own") : id);
    version_ = field("rulebookName.version", tr("Version"), QDate::currentDate().toString(Qt::ISODate));
    title_ = field("rulebookName.title", tr("Name"),
                   isBundled(rulebook.id) ? tr("%1, own values").arg(QString::fromStdString(rulebook.name))
                                          : QString::fromStdString(rulebook.name));
    replace_ = new QCheckBox(tr("&Replace one of that id and version"), this);
    replace_->setObjectName(QStringLiteral("rulebookName.replace"));
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("rulebookName.problem"));
    problem_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    save_ = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save_->setObjectName(QStringLiteral("rulebookName.save"));
    save_->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulebookNameDialog::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->setSpacing(space::small);
    form->addRow(tr("&Id"), id_);
    form->addRow(tr("&Version"), version_);
    form->addRow(tr("&Name"), title_);
    form->addRow(replace_);
    form->addRow(problem_);
    form->addRow(buttons);
    setMinimumWidth(48 * fontMetrics().horizontalAdvance(QLatin1Char('0')));
    check();
}

RulebookName RulebookNameDialog::name() const {
    return {id_->text().trimmed().toStdString(), version_->text().trimmed().toStdString(),
            title_->text().trimmed().toStdString()};
}

void RulebookNameDialog::check() {
    const auto named = renamedRulebook(*rulebook_, name());
    save_->setEnabled(named.has_value());
    if (named)
        problem_->setText(tr("Kept in the store and listed among the rulebooks."));
    else
        problem_->setText(QStringLiteral("▲ ") + errorSentence(named.error()));
    problem_->setProperty("quiet", named.has_value());
}

void RulebookNameDialog::finish() {
    emit chosen(name(), replace_->isChecked() ? SaveMode::Replace : SaveMode::CreateNew);
    accept();
}

} // namespace marginscope
