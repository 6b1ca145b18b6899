#include "ui/style/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

// Resources of a static library are linked in only where something asks for them; the macro wants the global namespace.
static void registerIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace marginscope {

namespace {

QPixmap drawn(QByteArray svg, const QColor& colour, int size) {
    svg.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon themedIcon(const QString& name, const QColor& colour, const QColor& disabled) {
    registerIcons();
    QFile file(QStringLiteral(":/marginscope/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray svg = file.readAll();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 40, 48, 64}) {
        icon.addPixmap(drawn(svg, colour, size), QIcon::Normal);
        icon.addPixmap(drawn(svg, disabled, size), QIcon::Disabled);
    }
    return icon;
}

} // namespace marginscope
