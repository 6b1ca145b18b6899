// The parts of the rulebook editor: rows of controls, the effect on the book, dialogs for names and files.
#include "ui/panels/rulebook_editor.h"

#include "ui/panels/rulebook_name_dialog.h"
#include "ui/presentation/number_format.h"
#include "ui/presentation/regime_state.h"
#include "ui/presentation/translated.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace marginscope {

QPushButton* RulebookEditor::button(const char* name, const QString& text, const QString& tip, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QStringLiteral("rulebook.") + QLatin1String(name));
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

void RulebookEditor::build(const Theme& theme) {
    tree_ = new RulebookTree(*model_, theme, this);
    about_ = new QLabel(this);
    about_->setObjectName(QStringLiteral("rulebook.about"));
    about_->setProperty("quiet", true);
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about_->setContentsMargins(space::medium, 0, space::medium, space::tight);
    setType(*about_, TypeRole::Secondary);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::small, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(headRow());
    layout->addWidget(searchRow());
    layout->addWidget(noticeBar());
    layout->addWidget(tree_, 1);
    layout->addWidget(about_);
    layout->addWidget(effectBox());
}

QWidget* RulebookEditor::headRow() {
    auto* row = new QWidget(this);
    title_ = new QLabel(row);
    title_->setObjectName(QStringLiteral("rulebook.title"));
    title_->setProperty("heading", true);
    keep_ = button("keep", tr("&Save as own …"), tr("Keeps the values in the store under a name of your own"), row);
    remove_ = button("remove", tr("De&lete"), tr("Removes this rulebook of your own from the store"), row);
    export_ = button("export", tr("E&xport …"), tr("Writes the rulebook into a file"), row);
    import_ = button("import", tr("&Import …"), tr("Reads a rulebook from a file"), row);
    title_->setWordWrap(true);
    // The name above its buttons: side by side they ask for more width than half a small window has.
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton* each : {keep_, remove_, export_, import_})
        buttons->addWidget(each);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addWidget(title_);
    layout->addLayout(buttons);
    return row;
}

QWidget* RulebookEditor::searchRow() {
    auto* row = new QWidget(this);
    search_ = new QLineEdit(row);
    search_->setObjectName(QStringLiteral("rulebook.search"));
    search_->setAccessibleName(tr("Search the parameters"));
    search_->setPlaceholderText(tr("Search the parameters"));
    search_->setClearButtonEnabled(true);
    onlyChanged_ = new QCheckBox(tr("O&nly changed"), row);
    onlyChanged_->setObjectName(QStringLiteral("rulebook.onlyChanged"));
    live_ = new QCheckBox(tr("T&ry at once"), row);
    live_->setObjectName(QStringLiteral("rulebook.live"));
    live_->setToolTip(tr("Every change goes to the book as it is typed; undo takes it back"));
    live_->setChecked(true);
    try_ = button("try", tr("&Try"), tr("Computes the book with these values"), row);
    reset_ = button("reset", tr("R&eset value"), tr("Puts the published value of the chosen row back"), row);
    resetAll_ = button("resetAll", tr("Reset &all"), tr("Puts every published value back"), row);
    auto* search = new QHBoxLayout;
    search->setSpacing(space::small);
    search->addWidget(search_, 1);
    search->addWidget(onlyChanged_);
    auto* changes = new QHBoxLayout;
    changes->setSpacing(space::small);
    for (QWidget* each : std::initializer_list<QWidget*>{live_, try_, reset_, resetAll_})
        changes->addWidget(each);
    changes->addStretch(1);
    auto* layout = new QVBoxLayout(row);
    layout->setContentsMargins(space::medium, 0, space::medium, 0);
    layout->setSpacing(space::small);
    layout->addLayout(search);
    layout->addLayout(changes);
    return row;
}

QWidget* RulebookEditor::noticeBar() {
    notice_ = new QFrame(this);
    notice_->setObjectName(QStringLiteral("rulebook.notice"));
    noticeText_ = new QLabel(notice_);
    noticeText_->setWordWrap(true);
    noticeShow_ =
        button("showBooks", tr("S&how the book's"), tr("Shows the rulebook the book is computed with"), notice_);
    auto* layout = new QHBoxLayout(notice_);
    layout->setContentsMargins(space::medium, space::tight, space::medium, space::tight);
    layout->addWidget(noticeText_, 1);
    layout->addWidget(noticeShow_);
    notice_->hide();
    return notice_;
}

QWidget* RulebookEditor::effectBox() {
    effect_ = new QWidget(this);
    effect_->setObjectName(QStringLiteral("rulebook.effect"));
    auto* grid = new QGridLayout(effect_);
    grid->setContentsMargins(space::medium, 0, space::medium, space::small);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::tight);
    const auto label = [this](const QString& text, Qt::Alignment side) {
        auto* made = new QLabel(text, effect_);
        made->setAlignment(side | Qt::AlignVCenter);
        setType(*made, TypeRole::Secondary);
        return made;
    };
    auto* title = label(tr("Initial margin of the book"), Qt::AlignLeft);
    title->setProperty("heading", true);
    grid->addWidget(title, 0, 0);
    const QStringList heads{tr("Published"), tr("Own"), tr("Change")};
    for (int column = 0; column < 3; ++column) {
        auto* head = label(heads[column], Qt::AlignRight);
        head->setProperty("quiet", true);
        grid->addWidget(head, 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    for (const Regime regime : allRegimes) {
        const auto row = static_cast<std::size_t>(regime);
        grid->addWidget(label(regimeTitle(regime), Qt::AlignLeft), int(row) + 1, 0);
        for (std::size_t column = 0; column < 3; ++column) {
            QLabel* cell = label(QStringLiteral("…"), Qt::AlignRight);
            cell->setObjectName(QStringLiteral("rulebook.effect.%1.%2").arg(row).arg(column));
            effectCells_[row][column] = cell;
            grid->addWidget(cell, int(row) + 1, int(column) + 1);
        }
    }
    effect_->hide();
    return effect_;
}

void RulebookEditor::showEffect(const std::optional<Effect>& effect) {
    for (std::size_t row = 0; row < effectCells_.size(); ++row) {
        const double before = effect ? effect->published[row] : 0.0, after = effect ? effect->own[row] : 0.0;
        effectCells_[row][0]->setText(formatFixed(before, 2));
        effectCells_[row][1]->setText(formatFixed(after, 2));
        const QString change = formatFixed(after - before, 2, Sign::Both);
        effectCells_[row][2]->setText(
            before == 0.0 ? change
                          : tr("%1 (%2)", "amount, percent")
                                .arg(change, formatPercent(100.0 * (after - before) / before, 1, Sign::Both)));
    }
}

void RulebookEditor::chooseExport() {
    auto* dialog = new QFileDialog(this, tr("Export the rulebook"));
    dialog->setObjectName(QStringLiteral("rulebookExportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Rulebooks (*.json)")});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    if (own_) dialog->selectFile(QString::fromStdString(own_->id + "-" + own_->version) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &RulebookEditor::exportTo);
    dialog->open();
}

void RulebookEditor::exportTo(const QString& file) {
    if (!own_) return;
    run([rulebook = own_, path = file.toStdString()] { return exportRulebook(*rulebook, path); },
        [this, file](const Result<void>& written) {
            written ? emit exported(file) : emit failed(errorWithPlace(written.error()));
            showState();
        });
}

void RulebookEditor::chooseImport() {
    auto* dialog = new QFileDialog(this, tr("Import a rulebook"));
    dialog->setObjectName(QStringLiteral("rulebookImportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Rulebooks (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RulebookEditor::importFrom);
    dialog->open();
}

void RulebookEditor::importFrom(const QString& file) {
    struct Read {
        Result<LoadedRulebook> rulebook;
        std::shared_ptr<const Rulebook> published;
    };
    const auto read = [path = file.toStdString(), store = storePath_] {
        Read made{loadRulebook(path, {}, store), nullptr};
        if (made.rulebook) made.published = publishedRulebook(made.rulebook->rulebook, store);
        return made;
    };
    run(read, [this](const Read& made) {
        if (!made.rulebook) return emit failed(errorWithPlace(made.rulebook.error()));
        ++adoption_;
        isOwn_ = false;
        adoptWith(made.rulebook->rulebook, made.published);
        if (isLive()) tryNow(tr("Import rulebook %1").arg(QString::fromStdString(own_->id)));
    });
}

void RulebookEditor::askName() {
    if (!own_) return;
    auto* dialog = new RulebookNameDialog(*own_, this);
    connect(dialog, &RulebookNameDialog::chosen, this, &RulebookEditor::keepAs);
    dialog->open();
}

void RulebookEditor::keepAs(const RulebookName& name, SaveMode mode) {
    if (!own_) return;
    using Kept = Result<std::shared_ptr<const Rulebook>>;
    const auto keep = [rulebook = own_, name, mode, store = storePath_]() -> Kept {
        Kept named = renamedRulebook(*rulebook, name);
        if (!named) return named;
        if (const Result<void> saved = saveOwnRulebook(**named, mode, store); !saved)
            return tl::unexpected<Error>(saved.error());
        return named;
    };
    run(keep, [this](const Kept& made) {
        if (!made) {
            emit failed(errorSentence(made.error()));
            return showState();
        }
        ++adoption_;
        const std::shared_ptr<const Rulebook> rulebook = *made;
        adoptWith(rulebook, published_);
        isOwn_ = true;
        emit ownRulebooksChanged();
        emit kept(QString::fromStdString(rulebook->id + "@" + rulebook->version));
        if (isLive()) tryNow(tr("Save rulebook %1").arg(QString::fromStdString(rulebook->id)));
        showState();
    });
    showState();
}

void RulebookEditor::askRemove() {
    if (!own_ || !isOwn_) return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("Delete the rulebook"),
                                tr("Delete %1 from the store? Books that were shown under it take another one when "
                                   "they are opened next.")
                                    .arg(QString::fromStdString(own_->id + " " + own_->version)),
                                QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("rulebookRemoveDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    connect(yes, &QPushButton::clicked, this, &RulebookEditor::remove);
    box->open();
}

void RulebookEditor::remove() {
    const auto forget = [id = own_->id, version = own_->version, store = storePath_] {
        return removeOwnRulebook(id, version, store);
    };
    run(forget, [this](const Result<void>& removed) {
        if (!removed) return emit failed(errorSentence(removed.error()));
        isOwn_ = false;
        emit ownRulebooksChanged();
        showState();
    });
}

} // namespace marginscope
