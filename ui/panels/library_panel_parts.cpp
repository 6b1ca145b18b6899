// The parts of the library panel: its actions, buttons, hints and menus.
#include "ui/panels/library_panel.h"

#include "ui/style/icons.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace marginscope {

namespace {

using Kind = LibraryModel::Kind;

QToolButton* toolButton(const QString& name, const QAction& action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setToolTip(action.toolTip());
    button->setAccessibleName(action.iconText());
    return button;
}

} // namespace

// The keys are the tree's: as shortcuts of actions they would be in the way of the window's own.
QAction* LibraryPanel::action(const QString& name, const QString& text, const QString& key, const QString& icon,
                              void (LibraryPanel::*run)()) {
    auto* made = new QAction(key.isEmpty() ? text : text + QLatin1Char('\t') + key, this);
    made->setObjectName(QStringLiteral("library.") + name);
    made->setIconText(QString(text).remove(QLatin1Char('&')));
    made->setToolTip(key.isEmpty() ? made->iconText() : tr("%1 (%2)", "command, key").arg(made->iconText(), key));
    if (!icon.isEmpty()) icons_.emplace_back(made, icon);
    connect(made, &QAction::triggered, this, run);
    return made;
}

void LibraryPanel::buildActions() {
    const auto key = [](QKeyCombination keys) { return QKeySequence(keys).toString(QKeySequence::NativeText); };
    open_ = action(QStringLiteral("open"), tr("&Open"), key(Qt::Key_Return), {}, &LibraryPanel::openSelected);
    newBook_ = action(QStringLiteral("newBook"), tr("New &book"), {}, QStringLiteral("new"), &LibraryPanel::newBook);
    newFolder_ = action(QStringLiteral("newFolder"), tr("New &folder"), {}, QStringLiteral("new-folder"),
                        &LibraryPanel::newFolder);
    duplicate_ = action(QStringLiteral("duplicate"), tr("&Duplicate"), key(Qt::CTRL | Qt::Key_D),
                        QStringLiteral("copy"), &LibraryPanel::duplicate);
    rename_ = action(QStringLiteral("rename"), tr("&Rename"), key(Qt::Key_F2), QStringLiteral("rename"),
                     &LibraryPanel::rename);
    remove_ = action(QStringLiteral("remove"), tr("De&lete"), key(Qt::Key_Delete), QStringLiteral("delete"),
                     &LibraryPanel::remove);
    folders_->setObjectName(QStringLiteral("library.folders"));
    folders_->menuAction()->setIconText(tr("Move to folder"));
    icons_.emplace_back(folders_->menuAction(), QStringLiteral("move-to-folder"));
}

void LibraryPanel::buildTools() {
    tools_->setObjectName(QStringLiteral("libraryTools"));
    auto* row = new QHBoxLayout(tools_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight / 2);
    for (QAction* each : {newBook_, newFolder_, duplicate_, rename_, folders_->menuAction(), remove_}) {
        const bool isMenu = each == folders_->menuAction();
        auto* button = toolButton(
            isMenu ? QStringLiteral("library.button.move")
                   : QString(each->objectName()).replace(QStringLiteral("library."), QStringLiteral("library.button.")),
            *each, tools_);
        if (isMenu) {
            button->setMenu(folders_);
            button->setPopupMode(QToolButton::InstantPopup);
        } else {
            connect(button, &QToolButton::clicked, each, &QAction::trigger);
        }
        connect(each, &QAction::changed, button, [button, each] {
            button->setIcon(each->icon());
            button->setEnabled(each->isEnabled());
        });
        row->addWidget(button);
    }
    row->addStretch(1);
}

void LibraryPanel::buildEmptyHint() {
    hint_->setObjectName(QStringLiteral("libraryHint"));
    hintHeading_ = new QLabel(tr("My books"), hint_);
    hintHeading_->setProperty("quiet", true);
    setType(*hintHeading_, TypeRole::SecondaryHeading);
    hintText_ = new QLabel(hint_);
    hintText_->setObjectName(QStringLiteral("libraryHint.text"));
    hintText_->setWordWrap(true);
    hintText_->setProperty("quiet", true);
    hintButton_ = new QPushButton(tr("Save in the store"), hint_);
    hintButton_->setObjectName(QStringLiteral("libraryHint.save"));
    connect(hintButton_, &QPushButton::clicked, this, &LibraryPanel::saveToStoreRequested);
    auto* column = new QVBoxLayout(hint_);
    column->setContentsMargins(space::small, 0, 0, space::small);
    column->setSpacing(space::small);
    column->addWidget(hintHeading_);
    column->addWidget(hintText_);
    column->addWidget(hintButton_, 0, Qt::AlignLeft);
    hint_->hide();
}

void LibraryPanel::buildNotice() {
    notice_->setObjectName(QStringLiteral("libraryNotice"));
    noticeText_ = new QLabel(notice_);
    noticeText_->setObjectName(QStringLiteral("libraryNotice.text"));
    noticeText_->setWordWrap(true);
    auto* undo = new QPushButton(tr("Undo"), notice_);
    undo->setObjectName(QStringLiteral("libraryNotice.undo"));
    undo->setFlat(true);
    auto* row = new QHBoxLayout(notice_);
    row->setContentsMargins(space::small, space::tight, space::tight, space::tight);
    row->addWidget(noticeText_, 1);
    row->addWidget(undo);
    notice_->hide();
    noticeTime_.setSingleShot(true);
    connect(&noticeTime_, &QTimer::timeout, notice_, &QWidget::hide);
    connect(undo, &QPushButton::clicked, this, [this] {
        tree_->setFocus();
        history_->stack().undo();
    });
}

void LibraryPanel::layOut() {
    search_->setObjectName(QStringLiteral("librarySearch"));
    search_->setPlaceholderText(tr("Search books  Ctrl+P"));
    search_->setAccessibleName(tr("Search books"));
    search_->setClearButtonEnabled(true);
    description_->setObjectName(QStringLiteral("libraryDescription"));
    description_->setProperty("quiet", true);
    description_->setWordWrap(true);
    description_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setType(*description_, TypeRole::Secondary);
    description_->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    description_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::medium, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(search_);
    layout->addWidget(tools_);
    layout->addWidget(hint_);
    layout->addWidget(tree_, 1);
    layout->addWidget(notice_);
    layout->addWidget(description_);
}

void LibraryPanel::applyTheme() {
    const Palette& palette = theme_.palette();
    for (const auto& [action, icon] : icons_)
        action->setIcon(themedIcon(icon, palette.text, palette.muted));
    for (QToolButton* button : tools_->findChildren<QToolButton*>())
        button->setIconSize(theme_.iconSize());
}

void LibraryPanel::refreshHint() {
    const bool searching = !search_->text().trimmed().isEmpty();
    const bool empty = listing_ && listing_->books.empty() && listing_->folders.empty();
    hintHeading_->setVisible(!searching);
    hintButton_->setVisible(!searching);
    hintText_->setText(searching ? tr("No book matches “%1”.").arg(search_->text().trimmed())
                                 : tr("No books yet. Save the open book to the store to see it here."));
    hint_->setVisible(searching ? tree_->showsNothing() : empty);
}

void LibraryPanel::refreshActions() {
    const QModelIndex index = tree_->selected();
    const Kind kind = index.isValid() ? index.data(LibraryModel::KindRole).value<Kind>() : Kind::Root;
    const bool book = kind == Kind::Book;
    open_->setEnabled(index.isValid() && kind != Kind::Folder);
    duplicate_->setEnabled(book);
    rename_->setEnabled(book || kind == Kind::Folder);
    remove_->setEnabled(book || kind == Kind::Folder || kind == Kind::Draft);
    folders_->menuAction()->setEnabled(book);
}

void LibraryPanel::fillFolders() {
    folders_->clear();
    const QString book = tree_->selected().data(LibraryModel::IdRole).toString(), now = folderOfSelected();
    const auto add = [&](const QString& text, const QString& folder) {
        QAction* choice = folders_->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(folder == now);
        connect(choice, &QAction::triggered, this, [this, book, folder, now] {
            if (folder != now) place(book, folder, {});
        });
    };
    add(tr("No folder"), {});
    if (!listing_ || listing_->folders.empty()) return;
    folders_->addSeparator();
    for (const std::string& folder : listing_->folders)
        add(QString::fromStdString(folder), QString::fromStdString(folder));
}

void LibraryPanel::showMenu(const QPoint& position) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("library.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(open_);
    menu->addSeparator();
    menu->addActions({newBook_, newFolder_});
    menu->addSeparator();
    menu->addActions({duplicate_, rename_, folders_->menuAction(), remove_});
    menu->popup(tree_->viewport()->mapToGlobal(position));
}

} // namespace marginscope
