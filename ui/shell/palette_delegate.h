// A line of the command palette: icon, where it comes from, name with the matched letters, shortcut.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace marginscope {

class PaletteDelegate : public QStyledItemDelegate {
public:
    PaletteDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& theme_; // style sheets put other colours into the palette of an item
};

} // namespace marginscope
