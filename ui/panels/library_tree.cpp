#include "ui/panels/library_tree.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <optional>

namespace marginscope {

namespace {

using Kind = LibraryModel::Kind;

Kind kindOf(const QModelIndex& index) {
    return index.data(LibraryModel::KindRole).value<Kind>();
}

class LibraryDelegate : public QStyledItemDelegate {
public:
    LibraryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        const Palette& palette = theme_.palette();
        const Kind kind = kindOf(index);
        const bool current = index.data(LibraryModel::CurrentRole).toBool();
        const bool quiet = kind == Kind::Section || kind == Kind::RecentFile;
        if (kind == Kind::Section) option->font = secondaryFont(option->font);
        if (kind == Kind::Section || current || index.data(LibraryModel::OpenRole).toBool())
            option->font.setWeight(QFont::DemiBold);
        if (index.data(LibraryModel::MissingRole).toBool()) option->font.setStrikeOut(true);
        const QColor colour = current ? palette.accent : quiet ? palette.muted : palette.text;
        option->palette.setColor(QPalette::Text, colour);
        // The tree paints these over the whole row.
        option->state &= ~(QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    }

private:
    const Theme& theme_;
};

std::optional<LibraryTree::Command> commandOf(const QKeyEvent& key) {
    using Command = LibraryTree::Command;
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && key.key() == Qt::Key_F2) return Command::Rename;
    if (modifiers == Qt::NoModifier && key.key() == Qt::Key_Delete) return Command::Remove;
    if (modifiers == Qt::ControlModifier && key.key() == Qt::Key_D) return Command::Duplicate;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Up) return Command::MoveUp;
    if (modifiers == Qt::AltModifier && key.key() == Qt::Key_Down) return Command::MoveDown;
    return std::nullopt;
}

} // namespace

LibraryTree::LibraryTree(LibraryModel& model, const Theme& theme, QWidget* parent)
    : QTreeView(parent)
    , model_(model)
    , theme_(theme)
    , shown_(new QSortFilterProxyModel(this)) {
    shown_->setSourceModel(&model);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setAutoAcceptChildRows(true);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    shown_->setFilterRole(LibraryModel::SearchRole);
    setObjectName(QStringLiteral("libraryTree"));
    setAccessibleName(tr("Books"));
    setModel(shown_);
    setItemDelegate(new LibraryDelegate(theme, this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(space::medium);
    setFrameShape(QFrame::NoFrame);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setEditTriggers(NoEditTriggers); // F2 comes as a command
    setDragDropMode(InternalMove);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (kindOf(index) == Kind::Section) return expand(index);
        if (!refilling_ && search_.isEmpty()) folded_.insert(entryOf(index).id);
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!refilling_ && search_.isEmpty()) folded_.remove(entryOf(index).id);
    });
    connect(itemDelegate(), &QAbstractItemDelegate::closeEditor, this, &LibraryTree::editorClosed,
            Qt::QueuedConnection);
    unfold();
}

LibraryTree::Entry LibraryTree::entryOf(const QModelIndex& index) {
    return {kindOf(index), index.data(LibraryModel::IdRole).toString()};
}

void LibraryTree::unfold() {
    refilling_ = true;
    expandAll();
    if (search_.isEmpty())
        for (const QString& folder : folded_)
            collapse(shown_->mapFromSource(model_.find(Kind::Folder, folder)));
    refilling_ = false;
}

void LibraryTree::refill(const std::function<void()>& change) {
    std::vector<Entry> wanted;
    if (const QModelIndex now = currentIndex(); now.isValid() && selectionModel()->isSelected(now))
        for (const QModelIndex& index : {now, indexBelow(now), indexAbove(now)})
            if (index.isValid() && kindOf(index) != Kind::Section) wanted.push_back(entryOf(index));
    const int scrolled = verticalScrollBar()->value();
    change();
    unfold();
    for (const Entry& entry : wanted) {
        const QModelIndex index = model_.find(entry.kind, entry.id);
        if (!index.isValid()) continue;
        select(index);
        break;
    }
    verticalScrollBar()->setValue(scrolled);
}

void LibraryTree::search(const QString& text) {
    search_ = text.trimmed();
    shown_->setFilterFixedString(search_);
    unfold();
}

QModelIndex LibraryTree::selected() const {
    const QModelIndex index = currentIndex();
    return selectionModel()->isSelected(index) ? shown_->mapToSource(index) : QModelIndex();
}

void LibraryTree::select(const QModelIndex& inModel) {
    const QModelIndex index = shown_->mapFromSource(inModel);
    if (index.isValid()) return setCurrentIndex(index);
    setCurrentIndex({});
    clearSelection();
}

void LibraryTree::rename(const QModelIndex& inModel) {
    select(inModel);
    const QModelIndex index = shown_->mapFromSource(inModel);
    if (index.isValid() && (index.flags() & Qt::ItemIsEditable)) edit(index);
}

QModelIndex LibraryTree::firstToOpen() const {
    for (QModelIndex index = shown_->index(0, 0); index.isValid(); index = indexBelow(index))
        if (!index.data(LibraryModel::LocationRole).toString().isEmpty()) return index;
    return {};
}

void LibraryTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Palette& palette = theme_.palette();
    const bool selected = selectionModel()->isSelected(index);
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0 && (index.flags() & Qt::ItemIsSelectable);
    const bool focused = hasFocus() && index == currentIndex();
    if (selected || hovered || focused || index.data(LibraryModel::CurrentRole).toBool()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(palette.accent) : QPen(Qt::NoPen));
        painter->setBrush(palette.hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter->restore();
    }
    QTreeView::drawRow(painter, option, index);
}

// The window has shortcuts of its own for some of these keys; here they are the tree's.
bool LibraryTree::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && commandOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void LibraryTree::keyPressEvent(QKeyEvent* event) {
    if (const auto command = commandOf(*event)) {
        emit commandRequested(*command);
        return event->accept();
    }
    QTreeView::keyPressEvent(event);
}

} // namespace marginscope
