#include "ui/panels/library_panel.h"

#include "ui/panels/library_steps.h"

#include <QAccessible>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace marginscope {

namespace {

using Kind = LibraryModel::Kind;

constexpr std::chrono::seconds noticeStays{15};

Kind kindOf(const QModelIndex& index) {
    return index.data(LibraryModel::KindRole).value<Kind>();
}

QString idOf(const QModelIndex& index) {
    return index.data(LibraryModel::IdRole).toString();
}

QStringList missingOf(const QStringList& files) {
    QStringList missing;
    std::copy_if(files.begin(), files.end(), std::back_inserter(missing),
                 [](const QString& file) { return !QFileInfo::exists(file); });
    return missing;
}

} // namespace

LibraryPanel::LibraryPanel(const Theme& theme, Library library, QWidget* parent)
    : QWidget(parent)
    , theme_(theme)
    , model_(new LibraryModel(this))
    , history_(new LibraryHistory(std::move(library), this))
    , search_(new QLineEdit(this))
    , tree_(new LibraryTree(*model_, theme, this))
    , tools_(new QWidget(this))
    , hint_(new QFrame(this))
    , notice_(new QFrame(this))
    , description_(new QLabel(this))
    , folders_(new QMenu(tr("Move to folder"), this)) {
    setObjectName(QStringLiteral("libraryPanel"));
    setAttribute(Qt::WA_StyledBackground);
    buildActions();
    buildTools();
    buildEmptyHint();
    buildNotice();
    layOut();
    wire();
    applyTheme();
    refreshActions();
    refresh();
}

LibraryPanel::~LibraryPanel() {
    // The tree tells of its end while this is no panel any more.
    tree_->selectionModel()->disconnect(this);
}

void LibraryPanel::wire() {
    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        tree_->search(text);
        refreshHint();
    });
    connect(search_, &QLineEdit::returnPressed, this, [this] { activate(tree_->firstToOpen()); });
    connect(tree_, &QTreeView::activated, this, &LibraryPanel::activate);
    connect(tree_, &QWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(tree_, &LibraryTree::commandRequested, this, &LibraryPanel::onCommand);
    connect(tree_, &LibraryTree::editorClosed, this, &LibraryPanel::onEditorClosed);
    connect(tree_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPanel::refreshActions);
    connect(model_, &LibraryModel::renameRequested, this, &LibraryPanel::onRename);
    connect(model_, &LibraryModel::placeRequested, this, &LibraryPanel::place);
    connect(history_, &LibraryHistory::listed, this, &LibraryPanel::showListing);
    connect(history_, &LibraryHistory::failed, this, &LibraryPanel::failed);
    connect(&history_->stack(), &QUndoStack::indexChanged, notice_, &QWidget::hide);
    connect(&theme_, &Theme::changed, this, &LibraryPanel::applyTheme);
    connect(folders_, &QMenu::aboutToShow, this, &LibraryPanel::fillFolders);
}

void LibraryPanel::refresh() {
    history_->refresh();
}

void LibraryPanel::showListing(std::shared_ptr<const LibraryListing> listing) {
    listing_ = std::move(listing);
    refreshModel();
    emit listed();
}

// A name that is being typed would vanish with the row it stands in.
void LibraryPanel::refreshModel() {
    stale_ = tree_->isEditing();
    if (stale_) return;
    tree_->refill([this] {
        if (listing_) model_->setListing(listing_);
        model_->setRecentFiles(recent_, missing_);
    });
    refreshHint();
    refreshActions();
}

void LibraryPanel::setRecentFiles(const QStringList& files) {
    if (files == recent_ && missing_.isEmpty()) return;
    recent_ = files;
    refreshModel();
    files_.submit([this, files] {
        QMetaObject::invokeMethod(
            this,
            [this, files, missing = missingOf(files)] {
                if (files != recent_ || missing == missing_) return;
                missing_ = missing;
                refreshModel();
            },
            Qt::QueuedConnection);
    });
}

void LibraryPanel::setOpenBooks(std::vector<OpenMark> marks) {
    const auto looked = std::find_if(marks.begin(), marks.end(), [](const OpenMark& mark) { return mark.current; });
    const QString current = looked == marks.end() ? QString() : looked->location;
    model_->setOpenBooks(std::move(marks));
    if (current == current_ && tree_->selected().isValid()) return;
    current_ = current;
    if (!tree_->hasFocus() && !tree_->isEditing()) tree_->select(model_->findLocation(current));
}

void LibraryPanel::setDescription(const QString& description) {
    description_->setText(description);
    description_->setVisible(!description.isEmpty());
}

QSize LibraryPanel::sizeHint() const {
    return {26 * fontMetrics().horizontalAdvance(QLatin1Char('0')), 400};
}

QSize LibraryPanel::minimumSizeHint() const {
    return {18 * fontMetrics().horizontalAdvance(QLatin1Char('0')), QWidget::minimumSizeHint().height()};
}

std::vector<OtherEntry> LibraryPanel::whatIfsOf(const std::string& place) const {
    std::vector<OtherEntry> found;
    if (!listing_) return found;
    for (const PortfolioEntry& entry : listing_->books)
        if (!place.empty() && entry.whatIfOf == place)
            found.push_back({QString::fromStdString(entry.name), QString::fromStdString("store:" + entry.name)});
    return found;
}

std::vector<OtherEntry> LibraryPanel::storedBooks() const {
    std::vector<OtherEntry> found;
    if (!listing_) return found;
    for (const PortfolioEntry& entry : listing_->books)
        found.push_back({QString::fromStdString(entry.name), QString::fromStdString("store:" + entry.name)});
    return found;
}

void LibraryPanel::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void LibraryPanel::activate(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QString location = index.data(LibraryModel::LocationRole).toString();
    if (!location.isEmpty()) return emit openRequested(location);
    if (kindOf(index) == Kind::Draft) return emit recoverRequested(idOf(index));
    if (kindOf(index) == Kind::Folder) tree_->setExpanded(index, !tree_->isExpanded(index));
}

void LibraryPanel::onCommand(LibraryTree::Command command) {
    switch (command) {
    case LibraryTree::Command::Rename:
        return rename_->trigger();
    case LibraryTree::Command::Remove:
        return remove_->trigger();
    case LibraryTree::Command::Duplicate:
        return duplicate_->trigger();
    case LibraryTree::Command::MoveUp:
        return moveBy(-1);
    case LibraryTree::Command::MoveDown:
        return moveBy(1);
    }
}

void LibraryPanel::onEditorClosed() {
    if (stale_) refreshModel();
    const QString name = std::exchange(openAfter_, QString());
    if (!name.isEmpty()) emit openRequested(QStringLiteral("store:") + name);
}

void LibraryPanel::onRename(Kind kind, const QString& name, const QString& newName) {
    if (kind == Kind::Folder) return history_->run(renameFolderStep(name, newName));
    LibraryStep step = renameBookStep(name, newName);
    const bool opens = name == openAfter_;
    openAfter_.clear();
    step.applied = [this, name, newName, first = opens]() mutable {
        emit bookRenamed(name, newName);
        tree_->select(model_->find(Kind::Book, newName));
        if (std::exchange(first, false)) emit openRequested(QStringLiteral("store:") + newName);
    };
    step.reverted = [this, name, newName] {
        emit bookRenamed(newName, name);
        tree_->select(model_->find(Kind::Book, name));
    };
    history_->run(std::move(step));
}

void LibraryPanel::openSelected() {
    const QModelIndex index = tree_->selected();
    activate(index);
}

void LibraryPanel::newBook() {
    const auto given = std::make_shared<std::string>();
    LibraryStep step = createBookStep(tr("New book"), folderOfSelected(), given);
    step.applied = [this, given, first = true]() mutable {
        const QString name = QString::fromStdString(*given);
        if (!std::exchange(first, false)) return emit bookRestored(name);
        openAfter_ = name;
        editNew(Kind::Book, name);
    };
    step.reverted = [this, given] { emit bookRemoved(QString::fromStdString(*given)); };
    history_->run(std::move(step));
}

void LibraryPanel::newFolder() {
    const auto given = std::make_shared<std::string>();
    LibraryStep step = createFolderStep(tr("New folder"), given);
    step.applied = [this, given, first = true]() mutable {
        if (std::exchange(first, false)) editNew(Kind::Folder, QString::fromStdString(*given));
    };
    history_->run(std::move(step));
}

void LibraryPanel::editNew(Kind kind, const QString& name) {
    search_->clear();
    tree_->setFocus();
    tree_->rename(model_->find(kind, name));
}

void LibraryPanel::duplicate() {
    const QModelIndex index = tree_->selected();
    if (kindOf(index) != Kind::Book) return;
    const auto given = std::make_shared<std::string>();
    LibraryStep step = duplicateBookStep(idOf(index), tr("%1 copy").arg(idOf(index)), given);
    step.applied = [this, given] { tree_->select(model_->find(Kind::Book, QString::fromStdString(*given))); };
    step.reverted = [this, given] { emit bookRemoved(QString::fromStdString(*given)); };
    history_->run(std::move(step));
}

void LibraryPanel::rename() {
    tree_->rename(tree_->selected());
}

void LibraryPanel::remove() {
    const QModelIndex index = tree_->selected();
    if (!index.isValid()) return;
    if (kindOf(index) == Kind::Book) return removeBook(idOf(index));
    if (kindOf(index) == Kind::Folder) return removeFolder(idOf(index));
    if (kindOf(index) == Kind::Draft) discardDraft(idOf(index), index.data(Qt::DisplayRole).toString());
}

void LibraryPanel::removeBook(const QString& name) {
    LibraryStep step = removeBookStep(name);
    step.applied = [this, name] {
        emit bookRemoved(name);
        offerUndo(tr("“%1” deleted.").arg(name));
    };
    step.reverted = [this, name] {
        emit bookRestored(name);
        tree_->select(model_->find(Kind::Book, name));
    };
    history_->run(std::move(step));
}

void LibraryPanel::removeFolder(const QString& name) {
    LibraryStep step = removeFolderStep(name);
    step.applied = [this, name] { offerUndo(tr("Folder “%1” deleted; its books are kept.").arg(name)); };
    step.reverted = [this, name] { tree_->select(model_->find(Kind::Folder, name)); };
    history_->run(std::move(step));
}

void LibraryPanel::discardDraft(const QString& key, const QString& title) {
    const auto draft = std::find_if(listing_->drafts.begin(), listing_->drafts.end(),
                                    [&](const DraftEntry& each) { return each.key == key.toStdString(); });
    if (draft == listing_->drafts.end()) return;
    LibraryStep step = discardDraftStep(*draft, title);
    step.applied = [this, title] { offerUndo(tr("“%1” discarded.").arg(title)); };
    history_->run(std::move(step));
}

void LibraryPanel::moveBy(int rows) {
    const QModelIndex index = tree_->selected();
    if (kindOf(index) != Kind::Book) return;
    // Before the one above, or before the one after the next.
    const QModelIndex next = index.siblingAtRow(index.row() + (rows < 0 ? -1 : 1));
    if (!next.isValid() || kindOf(next) != Kind::Book) return;
    const QModelIndex before = rows < 0 ? next : next.siblingAtRow(next.row() + 1);
    place(idOf(index), folderOfSelected(), idOf(before));
}

void LibraryPanel::place(const QString& name, const QString& folder, const QString& before) {
    LibraryStep step = placeBookStep(name, folder, before);
    step.applied = step.reverted = [this, name] { tree_->select(model_->find(Kind::Book, name)); };
    history_->run(std::move(step));
}

QString LibraryPanel::folderOfSelected() const {
    const QModelIndex index = tree_->selected();
    if (kindOf(index) == Kind::Folder) return idOf(index);
    return kindOf(index) == Kind::Book && kindOf(index.parent()) == Kind::Folder ? idOf(index.parent()) : QString();
}

void LibraryPanel::offerUndo(const QString& sentence) {
    noticeText_->setText(sentence);
    notice_->setAccessibleName(sentence);
    notice_->show();
    noticeTime_.start(noticeStays);
    QAccessibleEvent event(notice_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace marginscope
