#include "ui/panels/library_panel.h"

#include "core/session/sources.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr int locationRole = Qt::UserRole + 1;

QStandardItem* entry(const QString& title, const QString& location, const QString& toolTip) {
    auto* item = new QStandardItem(title);
    item->setData(location, locationRole);
    item->setToolTip(toolTip);
    item->setEditable(false);
    return item;
}

} // namespace

LibraryPanel::LibraryPanel(QWidget* parent)
    : QWidget(parent)
    , search_(new QLineEdit(this))
    , tree_(new QTreeView(this))
    , description_(new QLabel(this))
    , model_(new QStandardItemModel(this))
    , shown_(new QSortFilterProxyModel(this)) {
    setObjectName(QStringLiteral("libraryPanel"));
    setAttribute(Qt::WA_StyledBackground);
    search_->setObjectName(QStringLiteral("librarySearch"));
    search_->setPlaceholderText(tr("Search books  Ctrl+P"));
    search_->setAccessibleName(tr("Search books"));
    search_->setClearButtonEnabled(true);
    shown_->setSourceModel(model_);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    tree_->setObjectName(QStringLiteral("libraryTree"));
    tree_->setAccessibleName(tr("Books"));
    tree_->setModel(shown_);
    tree_->setHeaderHidden(true);
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(space::tight);
    tree_->setItemsExpandable(false);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setTextElideMode(Qt::ElideRight);

    description_->setObjectName(QStringLiteral("libraryDescription"));
    description_->setProperty("quiet", true);
    description_->setWordWrap(true);
    description_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    description_->setFont(secondaryFont(font()));
    description_->setContentsMargins(space::tight, space::tight, space::tight, space::tight);
    description_->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::medium, space::small, space::small);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    layout->addWidget(description_);
    const int digit = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    setMinimumWidth(18 * digit);
    stored_ = group(tr("My books"));
    lessons_ = group(tr("Lessons"));
    fillLessons();
    setStoredBooks({});

    connect(search_, &QLineEdit::textChanged, this, [this](const QString& text) {
        shown_->setFilterFixedString(text);
        tree_->expandAll();
    });
    connect(search_, &QLineEdit::returnPressed, this, [this] {
        for (int row = 0; row < shown_->rowCount(); ++row) {
            const QModelIndex first = shown_->index(0, 0, shown_->index(row, 0));
            if (first.data(locationRole).isValid()) return activate(first);
        }
    });
    connect(tree_, &QTreeView::activated, this, &LibraryPanel::activate);
    connect(tree_, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick) && tree_->currentIndex() != index)
            activate(index);
    });
}

QStandardItem* LibraryPanel::group(const QString& title) {
    auto* item = new QStandardItem(title);
    item->setSelectable(false);
    item->setEditable(false);
    QFont font = secondaryFont(this->font());
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    model_->appendRow(item);
    return item;
}

void LibraryPanel::fillLessons() {
    int number = 0;
    for (const Sample& sample : bundledSamples())
        lessons_->appendRow(entry(QStringLiteral("%1  %2").arg(++number).arg(QString::fromStdString(sample.title)),
                                  QStringLiteral("sample:") + QString::fromStdString(sample.name),
                                  QString::fromStdString(sample.lesson)));
}

void LibraryPanel::setStoredBooks(const QStringList& names) {
    stored_->removeRows(0, stored_->rowCount());
    for (const QString& name : names)
        stored_->appendRow(entry(name, QStringLiteral("store:") + name, tr("Saved in the store")));
    if (names.isEmpty()) {
        auto* hint = new QStandardItem(tr("None saved yet"));
        hint->setEnabled(false);
        stored_->appendRow(hint);
    }
    tree_->expandAll();
}

void LibraryPanel::setCurrent(const QString& location, const QString& description) {
    description_->setText(description);
    description_->setVisible(!description.isEmpty());
    for (const QStandardItem* group : {stored_, lessons_}) {
        for (int row = 0; row < group->rowCount(); ++row) {
            if (location.isEmpty() || group->child(row)->data(locationRole).toString() != location) continue;
            tree_->setCurrentIndex(shown_->mapFromSource(group->child(row)->index()));
            return;
        }
    }
    tree_->setCurrentIndex({});
    tree_->clearSelection();
}

QSize LibraryPanel::sizeHint() const {
    return {24 * fontMetrics().horizontalAdvance(QLatin1Char('0')), 400};
}

void LibraryPanel::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void LibraryPanel::activate(const QModelIndex& index) {
    const QVariant location = index.data(locationRole);
    if (location.isValid()) emit openRequested(location.toString());
}

} // namespace marginscope
