#include "ui/panels/message_bar.h"

#include "ui/style/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace marginscope {

MessageBar::MessageBar(QWidget* parent) : QFrame(parent), label_(new QLabel(this)), layout_(new QHBoxLayout(this)) {
    setObjectName(QStringLiteral("messageBar"));
    label_->setObjectName(QStringLiteral("messageBar.text"));
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::PlainText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("messageBar.close"));
    close->setFlat(true);
    layout_->setContentsMargins(space::medium, space::small, space::small, space::small);
    layout_->addWidget(label_, 1);
    layout_->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const QString& sentence) {
    present(sentence, true, {});
}

void MessageBar::showNotice(const QString& sentence, const std::vector<Answer>& answers) {
    present(sentence, false, answers);
}

void MessageBar::present(const QString& sentence, bool error, const std::vector<Answer>& answers) {
    sentence_ = sentence;
    label_->setText(error ? QStringLiteral("▲ ") + sentence : sentence);
    setAccessibleName(sentence);
    setProperty("notice", !error);
    style()->unpolish(this);
    style()->polish(this);
    for (QPushButton* button : buttons_)
        button->deleteLater();
    buttons_.clear();
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text, this);
        button->setObjectName(QStringLiteral("messageBar.answer%1").arg(buttons_.size()));
        layout_->insertWidget(layout_->count() - 1, button);
        connect(button, &QPushButton::clicked, this, [this, run = answer.run] {
            hide();
            run();
        });
        buttons_.push_back(button);
    }
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace marginscope
