#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace marginscope {

namespace {

int iconSize(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height();
}

QString wholeTitle(const QModelIndex& index) {
    const QString group = index.data(PaletteModel::GroupRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    return group.isEmpty() ? text : group + QStringLiteral(" › ") + text;
}

QTextLayout::FormatRange coloured(qsizetype from, qsizetype length, const QColor& colour, bool underlined) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(from);
    range.length = static_cast<int>(length);
    range.format.setForeground(colour);
    range.format.setFontUnderline(underlined);
    return range;
}

void drawTitle(QPainter* painter, const QRect& box, const QStyleOptionViewItem& option, const Palette& palette,
               const QModelIndex& index) {
    const QString title = option.fontMetrics.elidedText(wholeTitle(index), Qt::ElideMiddle, box.width());
    const bool whole = title == wholeTitle(index);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    QTextLayout layout(title, option.font, painter->device());
    QList<QTextLayout::FormatRange> formats{coloured(0, title.size(), enabled ? palette.text : palette.muted, false)};
    if (whole) {
        formats.append(coloured(0, title.size() - index.data().toString().size(), palette.muted, false));
        const QColor accent = enabled ? palette.accent : palette.muted;
        for (const int place : index.data(PaletteModel::PlacesRole).value<QList<int>>())
            formats.append(coloured(place, 1, accent, true));
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(box.width());
    layout.endLayout();
    layout.draw(painter, QPointF(box.left(), box.top() + (box.height() - line.height()) / 2.0));
}

} // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QIcon icon = item.icon;
    item.text.clear();
    item.icon = {};
    item.features &= ~QStyleOptionViewItem::HasDecoration;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, option.widget);

    QRect box = option.rect.adjusted(space::small, 0, -space::small, 0);
    const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const int side = iconSize(option);
    icon.paint(painter, QRect(box.left(), box.center().y() - side / 2, side, side), Qt::AlignCenter,
               enabled ? QIcon::Normal : QIcon::Disabled);
    box.setLeft(box.left() + side + space::small);

    const QString shortcut = index.data(PaletteModel::ShortcutRole).toString();
    painter->save();
    painter->setFont(option.font);
    painter->setPen(theme_.palette().muted);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, shortcut);
    if (!shortcut.isEmpty()) box.setRight(box.right() - option.fontMetrics.horizontalAdvance(shortcut) - space::large);
    drawTitle(painter, box, option, theme_.palette(), index);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    Q_UNUSED(index)
    return {0, option.fontMetrics.height() + 2 * space::small - space::tight};
}

} // namespace marginscope
