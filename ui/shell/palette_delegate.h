// A line of the command palette: icon, where it comes from, name with the matched letters, shortcut.
#pragma once

#include <QStyledItemDelegate>

namespace marginscope {

class PaletteDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace marginscope
