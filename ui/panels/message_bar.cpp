#include "ui/panels/message_bar.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace marginscope {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)) {
    setObjectName(QStringLiteral("messageBar"));
    label_->setObjectName(QStringLiteral("messageBar.text"));
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("messageBar.close"));
    close->setFlat(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::medium, space::small, space::small, space::small);
    layout->addWidget(label_, 1);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString& sentence) {
    label_->setText(QStringLiteral("▲ ") + sentence);
    setAccessibleName(sentence);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace marginscope
