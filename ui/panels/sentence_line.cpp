#include "ui/panels/sentence_line.h"

#include "ui/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QToolTip>

namespace marginscope {

SentenceLine::SentenceLine(const QString& name, bool quiet, QWidget* parent) : QLabel(parent) {
    setObjectName(name);
    setProperty("quiet", quiet);
    setProperty("elides", true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(space::medium, 0, space::medium, 0);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void SentenceLine::setUnfolded(bool unfolded) {
    setWordWrap(unfolded);
    setSizePolicy(QSizePolicy::Ignored, unfolded ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    updateGeometry();
}

QSize SentenceLine::lineSize() const {
    const QMargins margins = contentsMargins();
    return {1, fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize SentenceLine::sizeHint() const {
    return isUnfolded() ? QLabel::sizeHint() : lineSize();
}

QSize SentenceLine::minimumSizeHint() const {
    return lineSize();
}

bool SentenceLine::isTooLong() const {
    return text().contains(QLatin1Char('\n')) || fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

bool SentenceLine::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && !isUnfolded()) {
        const QStringList tip{isTooLong() ? text() : QString(), toolTip()};
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip.join(QLatin1Char('\n')).trimmed(), this);
        return true;
    }
    // Only what there is something to unfold of is a stop of the Tab key.
    if (event->type() == QEvent::Resize || event->type() == QEvent::UpdateRequest || event->type() == QEvent::Paint)
        setFocusPolicy(isTooLong() ? Qt::TabFocus : Qt::NoFocus);
    return QLabel::event(event);
}

void SentenceLine::paintEvent(QPaintEvent* event) {
    QStyleOption option;
    option.initFrom(this);
    if (isUnfolded()) {
        QLabel::paintEvent(event);
    } else {
        QPainter painter(this);
        const QRect room = contentsRect();
        QString line = text();
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        style()->drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, option.palette, isEnabled(),
                              fontMetrics().elidedText(line, Qt::ElideRight, room.width()), foregroundRole());
    }
    if (!hasFocus()) return;
    QPainter painter(this);
    painter.setPen(option.palette.color(QPalette::Highlight));
    painter.drawRoundedRect(rect().adjusted(space::tight, 0, -space::tight - 1, -1), 3, 3);
}

void SentenceLine::mouseReleaseEvent(QMouseEvent* event) {
    QLabel::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && isTooLong()) setUnfolded(!isUnfolded());
}

void SentenceLine::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Space) return QLabel::keyPressEvent(event);
    setUnfolded(!isUnfolded());
}

} // namespace marginscope
