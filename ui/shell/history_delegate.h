// A step of the history: a mark on a line through time, its name, and where one is.
#pragma once

#include "ui/style/theme.h"

#include <QStyledItemDelegate>

namespace marginscope {

class HistoryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& theme_; // style sheets put other colours into the palette of an item
};

} // namespace marginscope
