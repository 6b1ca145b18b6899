#include "ui/shell/history_delegate.h"

#include "ui/shell/history_model.h"

#include <QApplication>
#include <QPainter>

namespace marginscope {

namespace {

StepState stateOf(const QModelIndex& index) {
    return static_cast<StepState>(index.data(HistoryModel::StateRole).toInt());
}

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    QFont font = option.font;
    if (stateOf(index) == StepState::Here) font.setWeight(QFont::DemiBold);
    return font;
}

// Done is a dot, here a ring around a dot, undone an empty ring.
void drawMark(QPainter* painter, const QRect& box, const Palette& palette, const QModelIndex& index) {
    const StepState state = stateOf(index);
    const QColor colour = state == StepState::Undone ? palette.muted : palette.accent;
    const QPointF centre = QRectF(box).center();
    const double radius = box.width() * 0.22;
    painter->setPen(QPen(palette.line, 1.0));
    if (index.row() > 0) painter->drawLine(QPointF(centre.x(), box.top()), centre);
    if (index.row() + 1 < index.model()->rowCount()) painter->drawLine(centre, QPointF(centre.x(), box.bottom() + 1));
    painter->setPen(QPen(colour, 1.5));
    painter->setBrush(state == StepState::Done ? colour : palette.panel);
    painter->drawEllipse(centre, radius, radius);
    if (state != StepState::Here) return;
    painter->drawEllipse(centre, radius * 1.7, radius * 1.7);
    painter->setBrush(colour);
    painter->drawEllipse(centre, radius * 0.7, radius * 0.7);
}

QString noteOf(const QModelIndex& index) {
    const bool here = stateOf(index) == StepState::Here, saved = index.data(HistoryModel::SavedRole).toBool();
    if (here && saved) return HistoryDelegate::tr("you are here, saved");
    if (here) return HistoryDelegate::tr("you are here");
    return saved ? HistoryDelegate::tr("saved here") : QString();
}

} // namespace

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect box = option.rect.adjusted(space::small, 0, -space::small, 0);
    drawMark(painter, QRect(box.left(), box.top(), option.fontMetrics.height(), box.height()), theme_.palette(), index);
    box.setLeft(box.left() + option.fontMetrics.height() + space::small);

    const Palette& colours = theme_.palette();
    const QString note = noteOf(index);
    painter->setFont(secondaryFont(option.font));
    painter->setPen(stateOf(index) == StepState::Here ? colours.accent : colours.muted);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, note);
    if (!note.isEmpty()) box.setRight(box.right() - painter->fontMetrics().horizontalAdvance(note) - space::medium);

    painter->setFont(fontOf(option, index));
    painter->setPen(stateOf(index) == StepState::Undone ? colours.muted : colours.text);
    const QString text = index.data().toString();
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    painter->restore();
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(fontOf(option, index));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * metrics.height(),
            metrics.height() + 2 * space::small - space::tight};
}

} // namespace marginscope
