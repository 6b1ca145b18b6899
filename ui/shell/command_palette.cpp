#include "ui/shell/command_palette.h"

#include "ui/shell/action_list.h"
#include "ui/shell/palette_delegate.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace marginscope {

namespace {

constexpr int mostRecent = 20, mostRows = 12, widthInLetters = 76;
constexpr double cornerRadius = 8.0;

bool isPaletteKey(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown ||
           key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape;
}

PaletteEntry entryOf(const ListedAction& listed) {
    PaletteEntry entry;
    QAction* action = listed.action;
    entry.group = listed.menus.join(QStringLiteral(" › "));
    entry.text = listed.text;
    entry.id = action->objectName().isEmpty() ? titleOf(entry) : action->objectName();
    entry.shortcut = action->shortcut().toString(QKeySequence::NativeText);
    entry.icon = action->icon();
    entry.enabled = action->isEnabled();
    entry.run = [action = listed.action] {
        if (action) action->trigger();
    };
    return entry;
}

} // namespace

CommandPalette::CommandPalette(QMainWindow& window, const Theme& theme)
    : QFrame(&window)
    , window_(window)
    , theme_(theme)
    , model_(new PaletteModel(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    build();
    retranslate();
    hide();
    window.installEventFilter(this);
    query_->installEventFilter(this);
    connect(query_, &QLineEdit::textEdited, this, &CommandPalette::search);
    connect(list_, &QListView::clicked, this, &CommandPalette::run);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now)) dismiss(false);
    });
}

void CommandPalette::build() {
    query_ = new QLineEdit(this);
    query_->setObjectName(QStringLiteral("paletteQuery"));
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("paletteList"));
    list_->setModel(model_);
    list_->setItemDelegate(new PaletteDelegate(theme_, list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announce);
    nothing_ = new QLabel(this);
    nothing_->setObjectName(QStringLiteral("paletteNothing"));
    nothing_->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::small, space::small, space::small, space::small);
    layout->setSpacing(space::small);
    layout->addWidget(query_);
    layout->addWidget(nothing_);
    layout->addWidget(list_);
}

void CommandPalette::retranslate() {
    setAccessibleName(tr("Commands"));
    query_->setAccessibleName(tr("Search commands"));
    query_->setPlaceholderText(tr("Type some letters of a command or a book"));
    list_->setAccessibleName(tr("Commands found"));
    nothing_->setText(tr("Nothing has these letters in its name."));
}

void CommandPalette::addSource(Source source) {
    sources_.push_back(std::move(source));
}

std::vector<PaletteEntry> CommandPalette::entries() const {
    std::vector<PaletteEntry> all;
    for (const ListedAction& listed : listedActions(window_))
        all.push_back(entryOf(listed));
    for (const Source& source : sources_)
        for (PaletteEntry& entry : source())
            all.push_back(std::move(entry));
    return all;
}

void CommandPalette::toggle() {
    if (isVisible()) return dismiss(true);
    popUp();
}

void CommandPalette::popUp() {
    before_ = QApplication::focusWidget();
    model_->setEntries(entries(), recent_);
    query_->clear();
    search({});
    show();
    raise();
    query_->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss(bool givesFocusBack) {
    const QPointer<QWidget> before = before_;
    before_ = nullptr;
    hide();
    if (givesFocusBack && before) before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::run(const QModelIndex& index) {
    const PaletteEntry* entry = index.isValid() ? model_->entry(index.row()) : nullptr;
    if (!entry || !entry->enabled) return;
    recent_.removeAll(entry->id);
    recent_.prepend(entry->id);
    recent_ = recent_.mid(0, mostRecent);
    const std::function<void()> chosen = entry->run;
    dismiss(true);
    emit recentChanged(recent_);
    // In a turn of its own: commands that act on what has the focus find it settled.
    if (chosen) QTimer::singleShot(0, &window_, chosen);
}

void CommandPalette::search(const QString& query) {
    model_->setQuery(query.trimmed());
    const bool found = model_->rowCount() > 0;
    nothing_->setVisible(!found);
    list_->setVisible(found);
    place();
    makeCurrent(0);
    announce();
}

void CommandPalette::place() {
    const int rowHeight = std::max(1, list_->sizeHintForRow(0));
    const int rows = std::clamp(model_->rowCount(), 1, mostRows);
    const int frame = 2 * list_->frameWidth();
    const QWidget* bar = window_.menuWidget();
    const int top = (bar && bar->isVisible() ? bar->height() : 0) + space::large;
    const int width = std::min(window_.width() - 2 * space::large, fontMetrics().averageCharWidth() * widthInLetters);
    list_->setFixedHeight(std::min(rows * rowHeight + frame, window_.height() / 2));
    layout()->activate();
    setGeometry((window_.width() - width) / 2, top, width,
                layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width)
                                                         : layout()->totalSizeHint().height());
}

// The focus stays in the query: readers of the screen are told of the list's current line by an event and by the
// description of the query.
void CommandPalette::announce() {
    const QModelIndex current = list_->currentIndex();
    const QString spoken = current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : nothing_->text();
    query_->setAccessibleDescription(spoken);
    if (!QAccessible::isActive() || !isVisible() || !current.isValid()) return;
    QAccessibleEvent event(list_, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

// By the selection: the view itself would not go to a line that is greyed.
void CommandPalette::makeCurrent(int row) {
    const QModelIndex index = model_->index(row, 0);
    list_->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    if (index.isValid()) list_->scrollTo(index);
}

void CommandPalette::move(int rows) {
    const int count = model_->rowCount();
    if (count == 0) return;
    const int now = list_->currentIndex().row();
    const bool step = rows == 1 || rows == -1;
    const int next = step ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    makeCurrent(next);
}

bool CommandPalette::key(int pressed) {
    switch (pressed) {
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(list_->currentIndex());
        return true;
    case Qt::Key_Escape:
        dismiss(true);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == query_ && event->type() == QEvent::ShortcutOverride) {
        // Keys of the list are not for the window while the palette is open.
        if (isPaletteKey(static_cast<QKeyEvent*>(event)->key())) event->accept();
    } else if (watched == query_ && event->type() == QEvent::KeyPress) {
        if (key(static_cast<QKeyEvent*>(event)->key())) return true;
    } else if (watched == &window_ && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == &window_ && event->type() == QEvent::MouseButtonPress && isVisible()) {
        dismiss(true);
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.palette().line);
    painter.setBrush(theme_.palette().panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
}

void CommandPalette::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace marginscope
