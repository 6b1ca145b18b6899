#include "ui/models/library_model.h"

#include "ui/presentation/translated.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace marginscope {

struct LibraryModel::Node {
    Kind kind = Kind::Root;
    QString title;
    QString id;
    QString location;
    QString about; ///< tool tip
    Node* parent = nullptr;
    int row = 0;
    bool missing = false;
    bool whatIf = false;
    std::vector<std::unique_ptr<Node>> children = {};

    Node& add(Node child) {
        child.parent = this;
        child.row = static_cast<int>(children.size());
        return *children.emplace_back(std::make_unique<Node>(std::move(child)));
    }
};

namespace {

const QString bookMime = QStringLiteral("application/x-marginscope-book");

QString fromCore(const std::string& text) {
    return QString::fromStdString(text);
}

QString timeText(Timestamp time) {
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

QString aboutBook(const PortfolioEntry& entry) {
    QStringList lines{
        LibraryModel::tr("%n position(s)", nullptr, static_cast<int>(entry.positions)),
        LibraryModel::tr("Saved %1").arg(timeText(entry.modified)),
    };
    if (entry.market) lines.append(LibraryModel::tr("Market: %1").arg(fromCore(*entry.market)));
    if (entry.rulebook) lines.append(LibraryModel::tr("Rulebook: %1").arg(fromCore(*entry.rulebook)));
    return lines.join(QLatin1Char('\n'));
}

QString baseTitle(const std::string& place) {
    const QString text = fromCore(place);
    if (text.startsWith(QStringLiteral("store:"))) return text.mid(6);
    for (const Sample& sample : bundledSamples())
        if (place == "sample:" + sample.name) return translatedResource(sample.title);
    return QFileInfo(text).completeBaseName();
}

QString titleOf(const DraftEntry& draft) {
    if (!draft.name.empty()) return fromCore(draft.name);
    if (!draft.file.empty()) return QFileInfo(fromCore(draft.file)).completeBaseName();
    return LibraryModel::tr("Untitled book");
}

} // namespace

LibraryModel::LibraryModel(QObject* parent)
    : QAbstractItemModel(parent)
    , listing_(std::make_shared<const LibraryListing>()) {
    rebuild();
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setListing(std::shared_ptr<const LibraryListing> listing) {
    beginResetModel();
    listing_ = std::move(listing);
    rebuild();
    endResetModel();
}

void LibraryModel::setRecentFiles(const QStringList& files, const QStringList& missing) {
    if (files == recent_ && missing == missing_) return;
    beginResetModel();
    recent_ = files;
    missing_ = missing;
    rebuild();
    endResetModel();
}

void LibraryModel::setOpenBooks(std::vector<OpenMark> marks) {
    if (marks == marks_) return;
    marks_ = std::move(marks);
    for (const auto& section : root_->children)
        tellMarks(*section);
}

void LibraryModel::tellMarks(const Node& parent) {
    if (parent.children.empty()) return;
    emit dataChanged(indexOf(*parent.children.front()), indexOf(*parent.children.back()));
    for (const auto& child : parent.children)
        tellMarks(*child);
}

QModelIndex LibraryModel::find(Kind kind, const QString& id) const {
    std::vector<const Node*> open{root_.get()};
    while (!open.empty()) {
        const Node* each = open.back();
        open.pop_back();
        if (each->kind == kind && each->id == id) return indexOf(*each);
        for (const auto& child : each->children)
            open.push_back(child.get());
    }
    return {};
}

QModelIndex LibraryModel::findLocation(const QString& location) const {
    if (location.isEmpty()) return {};
    if (location.startsWith(QStringLiteral("store:"))) return find(Kind::Book, location.mid(6));
    return find(location.startsWith(QStringLiteral("sample:")) ? Kind::Lesson : Kind::RecentFile, location);
}

void LibraryModel::rebuild() {
    root_ = std::make_unique<Node>();
    addDrafts();
    addBooks();
    addWhatIfs();
    addLessons();
    addRecentFiles();
}

void LibraryModel::addDrafts() {
    if (listing_->drafts.empty()) return;
    Node& section = root_->add({Kind::Section, tr("Unsaved work"), QStringLiteral("drafts"), {}, {}});
    QStringList titles;
    for (const DraftEntry& draft : listing_->drafts)
        titles.append(titleOf(draft));
    for (auto draft = listing_->drafts.rbegin(); draft != listing_->drafts.rend(); ++draft) {
        const QString title = titleOf(*draft), time = timeText(draft->modified);
        const QString shown = titles.count(title) > 1 ? tr("%1, %2", "book, time").arg(title, time) : title;
        section.add({Kind::Draft,
                     shown,
                     fromCore(draft->key),
                     {},
                     tr("Changes to “%1” that were not saved, as of %2. Enter opens them again.").arg(title, time)});
    }
}

void LibraryModel::addBooks() {
    const bool bases = std::any_of(listing_->books.begin(), listing_->books.end(),
                                   [](const PortfolioEntry& entry) { return entry.whatIfOf.empty(); });
    if (!bases && listing_->folders.empty()) return;
    Node& section = root_->add({Kind::Section, tr("My books"), QStringLiteral("books"), {}, {}});
    QStringList folders;
    for (const std::string& folder : listing_->folders)
        folders.append(fromCore(folder));
    std::sort(folders.begin(), folders.end(),
              [](const QString& one, const QString& other) { return QString::localeAwareCompare(one, other) < 0; });
    for (const QString& folder : folders)
        section.add({Kind::Folder, folder, folder, {}, {}});
    for (const PortfolioEntry& entry : listing_->books) {
        if (!entry.whatIfOf.empty()) continue;
        const qsizetype folder = folders.indexOf(fromCore(entry.folder));
        Node& parent = folder < 0 ? section : *section.children[static_cast<std::size_t>(folder)];
        const QString name = fromCore(entry.name);
        parent.add({Kind::Book, name, name, QStringLiteral("store:") + name, aboutBook(entry)});
    }
}

void LibraryModel::addWhatIfs() {
    const std::vector<WhatIfTree> trees = whatIfTrees(listing_->books);
    if (trees.empty()) return;
    Node& section = root_->add({Kind::Section, tr("What-ifs"), QStringLiteral("whatIfs"), {}, {}});
    for (const WhatIfTree& tree : trees) {
        const QString place = fromCore(tree.base);
        const bool stored = place.startsWith(QStringLiteral("store:"));
        Node& base = section.add({Kind::Base, baseTitle(tree.base), QStringLiteral("base:") + place, place,
                                  tr("What-ifs of this book. Enter opens it.")});
        base.missing = stored && listing_->book(tree.base.substr(6)) == nullptr;
        if (base.missing) base.about = tr("This book is not in the store any more; its what-ifs are whole books.");
        addBranches(base, tree.branches);
    }
}

void LibraryModel::addBranches(Node& parent, const std::vector<WhatIfTree::Branch>& branches) {
    for (const WhatIfTree::Branch& branch : branches) {
        const QString name = fromCore(branch.entry.name);
        Node& added = parent.add({Kind::Book, name, name, QStringLiteral("store:") + name,
                                  tr("What-if of “%1”").arg(baseTitle(branch.entry.whatIfOf)) + QLatin1Char('\n') +
                                      aboutBook(branch.entry)});
        added.whatIf = true;
        addBranches(added, branch.branches);
    }
}

void LibraryModel::addLessons() {
    Node& section = root_->add({Kind::Section, tr("Lessons"), QStringLiteral("lessons"), {}, {}});
    int number = 0;
    for (const Sample& sample : bundledSamples()) {
        const QString location = QStringLiteral("sample:") + fromCore(sample.name);
        section.add({Kind::Lesson, QStringLiteral("%1  %2").arg(++number).arg(translatedResource(sample.title)),
                     location, location, translatedResource(sample.lesson)});
    }
}

void LibraryModel::addRecentFiles() {
    if (recent_.isEmpty()) return;
    Node& section = root_->add({Kind::Section, tr("Recent files"), QStringLiteral("recent"), {}, {}});
    for (const QString& file : recent_) {
        const bool missing = missing_.contains(file);
        Node& added = section.add({Kind::RecentFile, QFileInfo(file).fileName(), file, file,
                                   missing ? tr("%1\nThe file is not there any more.").arg(file) : file});
        added.missing = missing;
    }
}

LibraryModel::Node* LibraryModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex LibraryModel::indexOf(const Node& node) const {
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex LibraryModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, node(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex LibraryModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(*node(child)->parent) : QModelIndex();
}

int LibraryModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(node(parent)->children.size());
}

int LibraryModel::columnCount(const QModelIndex&) const {
    return 1;
}

const OpenMark* LibraryModel::markOf(const Node& node) const {
    if (node.location.isEmpty()) return nullptr;
    const auto found = std::find_if(marks_.begin(), marks_.end(),
                                    [&](const OpenMark& mark) { return mark.location == node.location; });
    return found == marks_.end() ? nullptr : &*found;
}

QVariant LibraryModel::text(const Node& node) const {
    const OpenMark* mark = markOf(node);
    return mark != nullptr && mark->modified ? tr("%1 *", "unsaved changes").arg(node.title) : node.title;
}

QString LibraryModel::spoken(const Node& node) const {
    const OpenMark* mark = markOf(node);
    if (mark != nullptr && mark->modified) return tr("%1, open, with unsaved changes").arg(node.title);
    if (mark != nullptr) return tr("%1, open").arg(node.title);
    if (node.whatIf && node.parent != nullptr) return tr("%1, what-if").arg(node.title);
    return node.missing ? tr("%1, missing").arg(node.title) : node.title;
}

QVariant LibraryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Node& each = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(each);
    case Qt::EditRole:
        return each.title;
    case Qt::ToolTipRole:
        return each.about.isEmpty() ? QVariant() : each.about;
    case Qt::AccessibleTextRole:
        return spoken(each);
    case KindRole:
        return QVariant::fromValue(each.kind);
    case IdRole:
        return each.id;
    case LocationRole:
        return each.location;
    case SearchRole:
        return each.kind == Kind::Section  ? QString()
               : each.kind == Kind::Lesson ? each.title + QLatin1Char('\n') + each.about
                                           : each.title;
    case OpenRole:
        return markOf(each) != nullptr;
    case CurrentRole:
        return markOf(each) != nullptr && markOf(each)->current;
    case MissingRole:
        return each.missing;
    case WhatIfRole:
        return each.whatIf;
    default:
        return {};
    }
}

bool LibraryModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) return false;
    const Node& each = *node(index);
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == each.id) return false;
    emit renameRequested(each.kind, each.id, name);
    return true;
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    const Node& each = *node(index);
    switch (each.kind) {
    case Kind::Section:
        return each.id == QLatin1String("books") ? Qt::ItemIsEnabled | Qt::ItemIsDropEnabled : Qt::ItemIsEnabled;
    case Kind::Folder:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDropEnabled;
    case Kind::Book:
        if (each.whatIf) return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
               Qt::ItemNeverHasChildren;
    case Kind::Base:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    default:
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
}

QStringList LibraryModel::mimeTypes() const {
    return {bookMime};
}

QMimeData* LibraryModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty() || node(indexes.front())->kind != Kind::Book) return nullptr;
    auto* data = new QMimeData;
    data->setData(bookMime, node(indexes.front())->id.toUtf8());
    return data;
}

bool LibraryModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                   const QModelIndex& parent) const {
    return data->hasFormat(bookMime) && action == Qt::MoveAction && (flags(parent) & Qt::ItemIsDropEnabled);
}

LibraryModel::Node* LibraryModel::firstBookFrom(const Node& parent, int row) const {
    for (const auto& child : parent.children)
        if (row >= 0 && child->row >= row && child->kind == Kind::Book) return child.get();
    return nullptr;
}

bool LibraryModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const QString name = QString::fromUtf8(data->data(bookMime));
    const Node& target = *node(parent);
    const Node* before = firstBookFrom(target, row);
    if (before != nullptr && before->id == name) return false;
    emit placeRequested(name, target.kind == Kind::Folder ? target.id : QString(),
                        before == nullptr ? QString() : before->id);
    return true;
}

} // namespace marginscope
