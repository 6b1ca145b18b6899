#include "ui/panels/heat_delegate.h"

#include "ui/models/attribution_model.h"
#include "ui/models/roles.h"

#include <QPainter>

namespace marginscope {

QColor HeatDelegate::ground(const QModelIndex& index) const {
    const QVariant share = index.data(heatRole);
    if (!share.isValid()) return Qt::transparent;
    return scaleColour(theme().palette(), ColourScale{1.0, false, true}, share.toDouble());
}

void HeatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    CellDelegate::initStyleOption(option, index);
    const QColor behind = ground(index);
    if (behind.alpha() == 0 || option->state.testFlag(QStyle::State_Selected)) return;
    const QColor text = qGray(behind.rgb()) < 128 ? QColor(Qt::white) : QColor(Qt::black);
    option->palette.setColor(QPalette::Text, text);
}

void HeatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QColor behind = ground(index);
    if (behind.alpha() > 0 && !option.state.testFlag(QStyle::State_Selected)) painter->fillRect(option.rect, behind);
    CellDelegate::paint(painter, option, index);
    if (!index.data(MarkedRole).toBool()) return;
    painter->fillRect(QRect(option.rect.topLeft(), QSize(2, option.rect.height())), theme().palette().accent);
    painter->fillRect(QRect(option.rect.right() - 1, option.rect.top(), 2, option.rect.height()),
                      theme().palette().accent);
}

} // namespace marginscope
