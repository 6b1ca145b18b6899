#include "ui/shell/shortcut_sheet.h"

#include "ui/shell/action_list.h"
#include "ui/shell/fuzzy_match.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>

namespace marginscope {

namespace {

constexpr int searchedRole = Qt::UserRole;

QString keysOf(const QAction& action) {
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(ShortcutSheet::tr(" or ", "between two keys for the same command"));
}

QStandardItem* cell(const QString& text, const QString& searched) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setData(foldedText(searched), searchedRole);
    return item;
}

QStandardItem* heading(const QString& title) {
    QStandardItem* item = cell(title, {});
    QFont font = item->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(font);
    item->setFlags(Qt::ItemIsEnabled);
    return item;
}

} // namespace

std::vector<ShortcutGroup> windowShortcuts(const QMainWindow& window) {
    std::vector<ShortcutGroup> groups;
    for (const ListedAction& listed : listedActions(window)) {
        if (listed.action->shortcuts().isEmpty()) continue;
        const QString title = listed.menus.isEmpty() ? ShortcutSheet::tr("Elsewhere") : listed.menus.first();
        if (groups.empty() || groups.back().title != title) groups.push_back({title, {}});
        const QStringList way = listed.menus.mid(1) + QStringList{listed.text};
        groups.back().lines.push_back({keysOf(*listed.action), way.join(QStringLiteral(" › "))});
    }
    return groups;
}

ShortcutSheet::ShortcutSheet(QMainWindow& window, Source more)
    : QDialog(&window)
    , window_(window)
    , more_(std::move(more)) {
    setObjectName(QStringLiteral("shortcutSheet"));
    setModal(false);
    build();
    retranslate();
    resize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 36);
    connect(query_, &QLineEdit::textChanged, this, &ShortcutSheet::search);
    connect(close_, &QPushButton::clicked, this, &QDialog::close);
    connect(copy_, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
}

void ShortcutSheet::build() {
    model_ = new QStandardItemModel(this);
    found_ = new QSortFilterProxyModel(this);
    found_->setSourceModel(model_);
    found_->setFilterRole(searchedRole);
    found_->setRecursiveFilteringEnabled(true);
    query_ = new QLineEdit(this);
    query_->setObjectName(QStringLiteral("shortcutQuery"));
    query_->setClearButtonEnabled(true);
    tree_ = new QTreeView(this);
    tree_->setObjectName(QStringLiteral("shortcutTree"));
    tree_->setModel(found_);
    tree_->setRootIsDecorated(false);
    tree_->setItemsExpandable(false);
    tree_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    nothing_ = new QLabel(this);
    nothing_->setProperty("quiet", true);
    copy_ = new QPushButton(this);
    copy_->setObjectName(QStringLiteral("shortcutCopy"));
    copy_->setAutoDefault(false);
    close_ = new QPushButton(this);
    close_->setObjectName(QStringLiteral("shortcutClose"));
    close_->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy_);
    buttons->addStretch();
    buttons->addWidget(close_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(query_);
    layout->addWidget(nothing_);
    layout->addWidget(tree_, 1);
    layout->addLayout(buttons);
}

void ShortcutSheet::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    query_->setPlaceholderText(tr("Search commands and keys"));
    query_->setAccessibleName(tr("Search shortcuts"));
    tree_->setAccessibleName(tr("Shortcuts by menu"));
    nothing_->setText(tr("No command and no key is called like that."));
    copy_->setText(tr("&Copy as text"));
    close_->setText(tr("C&lose"));
}

void ShortcutSheet::refill() {
    model_->clear();
    model_->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    std::vector<ShortcutGroup> groups = windowShortcuts(window_);
    if (more_)
        for (ShortcutGroup& group : more_())
            groups.push_back(std::move(group));
    for (const ShortcutGroup& group : groups) {
        QStandardItem* top = heading(group.title);
        for (const ShortcutLine& line : group.lines) {
            const QString searched = group.title + QLatin1Char(' ') + line.what + QLatin1Char(' ') + line.keys;
            top->appendRow({cell(line.what, searched), cell(line.keys, searched)});
        }
        model_->appendRow({top, heading({})});
    }
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    search(query_->text());
}

void ShortcutSheet::search(const QString& query) {
    found_->setFilterFixedString(foldedText(query.trimmed()));
    tree_->expandAll();
    for (int row = 0; row < found_->rowCount(); ++row)
        tree_->setFirstColumnSpanned(row, {}, true);
    nothing_->setVisible(found_->rowCount() == 0);
    tree_->setVisible(found_->rowCount() > 0);
    copy_->setEnabled(found_->rowCount() > 0);
}

void ShortcutSheet::popUp() {
    query_->clear();
    refill();
    show();
    raise();
    activateWindow();
    query_->setFocus();
}

QString ShortcutSheet::asText() const {
    QStringList lines;
    for (int row = 0; row < found_->rowCount(); ++row) {
        const QModelIndex group = found_->index(row, 0);
        if (row > 0) lines.append(QString());
        lines.append(group.data().toString());
        for (int line = 0; line < found_->rowCount(group); ++line)
            lines.append(found_->index(line, 0, group).data().toString() + QLatin1Char('\t') +
                         found_->index(line, 1, group).data().toString());
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void ShortcutSheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible()) refill();
    }
    QDialog::changeEvent(event);
}

} // namespace marginscope
