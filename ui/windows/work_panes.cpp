#include "ui/windows/work_panes.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMouseEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace marginscope {

namespace {

// Tabs that are not wholly to be seen where the bar stands now.
QStringList hiddenTabs(const QTabWidget& tabs) {
    const QTabBar& bar = *tabs.tabBar();
    int whole = 0;
    for (int tab = 0; tab < bar.count(); ++tab)
        whole += bar.tabRect(tab).width();
    QStringList hidden;
    if (whole <= bar.width()) return hidden;
    int end = bar.width();
    for (const QToolButton* scroller : bar.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (scroller->isVisibleTo(&bar)) end = std::min(end, scroller->x());
    for (int tab = 0; tab < bar.count(); ++tab)
        if (const QRect place = bar.tabRect(tab); place.left() < 0 || place.right() > end)
            hidden.append(bar.tabText(tab));
    return hidden;
}

QToolButton* cornerButton(const QString& name, const QString& text, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setProperty("corner", true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

} // namespace

WorkPanes::WorkPanes(const Theme& theme, QWidget* parent) : QSplitter(Qt::Horizontal, parent), theme_(theme) {
    setObjectName(QStringLiteral("workSplitter"));
    sides_ = {makeSide(Pane::Left, QStringLiteral("leftTabs")), makeSide(Pane::Right, QStringLiteral("rightTabs"))};
    tabs(Pane::Left).setAccessibleName(tr("Book"));
    tabs(Pane::Right).setAccessibleName(tr("Analysis"));
    setStretchFactor(0, 1);
    setStretchFactor(1, 1);
    setChildrenCollapsible(false);
    setHandleWidth(space::medium);
    setSizes({1000, 1000});
    tellMaximised();
    connect(&theme_, &Theme::changed, this, &WorkPanes::refreshIcons);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget*, const QWidget* now) {
        last_ = paneOf(now).value_or(last_);
    });
}

WorkPanes::Side WorkPanes::makeSide(Pane pane, const QString& name) {
    Side side;
    side.frame = new QFrame(this);
    side.frame->setObjectName(QStringLiteral("pane"));
    side.tabs = new QTabWidget(side.frame);
    side.tabs->setObjectName(name);
    side.tabs->setDocumentMode(true);
    side.tabs->setCornerWidget(cornerButtons(pane, side), Qt::TopRightCorner);
    side.tabs->installEventFilter(this);
    side.tabs->tabBar()->installEventFilter(this);
    auto* layout = new QVBoxLayout(side.frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(side.tabs);
    addWidget(side.frame);
    return side;
}

// There are more tabs than a small window shows: all of them by name.
QWidget* WorkPanes::cornerButtons(Pane pane, Side& side) {
    auto* corner = new QWidget(side.tabs);
    corner->setObjectName(QStringLiteral("paneCorner"));
    corner->setAttribute(Qt::WA_StyledBackground); // over the line that a tab widget draws under its corner
    side.all = cornerButton(side.tabs->objectName() + QStringLiteral(".all"), tr("All tabs"), corner);
    side.all->setPopupMode(QToolButton::InstantPopup);
    side.all->setText(QStringLiteral("▾"));
    side.all->setMenu(new QMenu(side.all));
    // As wide as with the largest number: else the bar would change with what it is told.
    side.all->setMinimumWidth(side.all->fontMetrics().horizontalAdvance(QStringLiteral("+99 ▾")) + space::medium);
    const auto place = static_cast<std::size_t>(pane);
    connect(side.all->menu(), &QMenu::aboutToShow, this, [this, place] { listTabs(sides_[place]); });
    connect(side.tabs, &QTabWidget::currentChanged, this, [this, place] { tellHidden(sides_[place]); },
            Qt::QueuedConnection); // the bar scrolls after it has told
    side.maximise = cornerButton(side.tabs->objectName() + QStringLiteral(".maximise"), {}, corner);
    side.maximise->setCheckable(true);
    connect(side.maximise, &QToolButton::clicked, this, [this, pane] {
        setMaximised(maximised_ == pane ? std::nullopt : std::optional(pane));
    });
    auto* layout = new QHBoxLayout(corner);
    layout->setContentsMargins(0, 0, space::tight, 0);
    layout->setSpacing(0);
    layout->addWidget(side.all);
    layout->addWidget(side.maximise);
    return corner;
}

void WorkPanes::listTabs(const Side& side) const {
    QMenu* menu = side.all->menu();
    QTabWidget* tabs = side.tabs;
    menu->clear();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        QAction* action = menu->addAction(tabs->tabText(tab));
        action->setCheckable(true);
        action->setChecked(tab == tabs->currentIndex());
        connect(action, &QAction::triggered, tabs, [tabs, tab] {
            tabs->setCurrentIndex(tab);
            tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
        });
    }
}

void WorkPanes::tellHidden(const Side& side) const {
    if (side.tabs == nullptr) return;
    const QStringList hidden = hiddenTabs(*side.tabs);
    const auto count = static_cast<int>(hidden.size());
    side.all->setText(count == 0 ? QStringLiteral("▾") : QStringLiteral("+%1 ▾").arg(count));
    const QString text =
        count == 0 ? tr("All tabs") : tr("All tabs; %n not in sight: %1", nullptr, count).arg(hidden.join(QStringLiteral(", ")));
    side.all->setToolTip(text);
    side.all->setAccessibleName(text);
}

std::optional<WorkPanes::Pane> WorkPanes::paneOf(const QWidget* widget) const {
    for (const Pane pane : {Pane::Left, Pane::Right})
        if (widget != nullptr && sides_[static_cast<std::size_t>(pane)].frame->isAncestorOf(widget)) return pane;
    return std::nullopt;
}

void WorkPanes::setMaximised(std::optional<Pane> pane) {
    if (pane == maximised_) return tellMaximised();
    if (!maximised_) division_ = saveState();
    maximised_ = pane;
    const bool held = paneOf(QApplication::focusWidget()).has_value();
    for (const Pane each : {Pane::Left, Pane::Right})
        sides_[static_cast<std::size_t>(each)].frame->setVisible(!pane || each == *pane);
    if (!pane) restoreState(division_);
    if (pane && held && paneOf(QApplication::focusWidget()) != pane)
        tabs(*pane).currentWidget()->setFocus(Qt::OtherFocusReason);
    last_ = pane.value_or(last_);
    tellMaximised();
    emit maximisedChanged();
}

void WorkPanes::toggleMaximised() {
    setMaximised(maximised_ ? std::nullopt : std::optional(paneOf(QApplication::focusWidget()).value_or(last_)));
}

void WorkPanes::bringUp(QWidget* tab) {
    for (const Pane pane : {Pane::Left, Pane::Right}) {
        if (tabs(pane).indexOf(tab) < 0) continue;
        if (maximised_ && *maximised_ != pane) setMaximised(pane);
        tabs(pane).setCurrentWidget(tab);
    }
}

void WorkPanes::divide(int left, int whole) {
    setMaximised(std::nullopt);
    setSizes({left, whole - left});
}

QByteArray WorkPanes::divisionState() const {
    return maximised_ ? division_ : saveState();
}

void WorkPanes::restoreDivision(const QByteArray& state) {
    setMaximised(std::nullopt);
    restoreState(state);
}

void WorkPanes::tellMaximised() {
    for (const Pane pane : {Pane::Left, Pane::Right}) {
        QToolButton* button = sides_[static_cast<std::size_t>(pane)].maximise;
        const bool alone = maximised_ == pane;
        button->setChecked(alone);
        const QString text = alone ? tr("Show both panes again (Esc, or double click on the tabs)")
                                   : tr("Maximise this pane (double click on the tabs)");
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    refreshIcons();
}

void WorkPanes::refreshIcons() {
    for (const Pane pane : {Pane::Left, Pane::Right})
        sides_[static_cast<std::size_t>(pane)].maximise->setIcon(
            themedIcon(maximised_ == pane ? QStringLiteral("restore") : QStringLiteral("maximise"),
                       theme_.palette().muted, theme_.palette().muted));
}

bool WorkPanes::eventFilter(QObject* watched, QEvent* event) {
    const auto* widget = qobject_cast<QWidget*>(watched);
    const std::optional<Pane> pane = paneOf(widget);
    if (!pane) return QSplitter::eventFilter(watched, event);
    const Side& side = sides_[static_cast<std::size_t>(*pane)];
    const bool isBar = widget == side.tabs->tabBar();
    if (isBar && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
                  event->type() == QEvent::Show))
        QMetaObject::invokeMethod(this, [this, &side] { tellHidden(side); }, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonDblClick) {
        const auto* click = static_cast<QMouseEvent*>(event);
        const bool onBar = isBar || click->position().y() < side.tabs->tabBar()->height();
        if (onBar && click->button() == Qt::LeftButton) {
            setMaximised(maximised_ ? std::nullopt : pane);
            return true;
        }
    }
    return QSplitter::eventFilter(watched, event);
}

} // namespace marginscope
