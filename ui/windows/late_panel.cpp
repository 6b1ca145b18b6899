#include "ui/windows/late_panel.h"

#include <QShowEvent>
#include <QVBoxLayout>

#include <utility>

namespace marginscope {

namespace {

/// What is made late comes last in the order of Tab; it belongs where its place is.
void takePlaceInTabOrder(QWidget& place, QWidget& panel) {
    QWidgetList parts;
    for (QWidget* next = &panel; &panel == next || panel.isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() != Qt::NoFocus) parts.append(next);
    // Qt passes over what takes no focus, which the place itself does not.
    place.setFocusPolicy(Qt::TabFocus);
    QWidget* before = &place;
    for (QWidget* part : std::as_const(parts)) {
        QWidget::setTabOrder(before, part);
        before = part;
    }
    place.setFocusPolicy(Qt::NoFocus);
}

} // namespace

LatePanel::LatePanel(const QString& name, Make make, QWidget* parent)
    : QWidget(parent)
    , name_(name)
    , make_(std::move(make)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

QWidget& LatePanel::panel() {
    if (panel_ != nullptr) return *panel_;
    panel_ = std::exchange(make_, nullptr)(this);
    layout()->addWidget(panel_);
    panel_->setGeometry(contentsRect()); // it may ask for its size when it is shown, before the layout's next turn
    takePlaceInTabOrder(*this, *panel_);
    panel_->show();
    return *panel_;
}

void LatePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    panel();
}

} // namespace marginscope
