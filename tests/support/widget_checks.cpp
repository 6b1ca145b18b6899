#include "widget_checks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include <cmath>

namespace marginscope {

namespace {

QString nameOf(const QWidget& widget) {
    const QString own = widget.objectName();
    const QString kind = QString::fromLatin1(widget.metaObject()->className());
    const QWidget* parent = widget.parentWidget();
    return own.isEmpty() ? kind + QStringLiteral(" in ") + (parent ? parent->objectName() : QString())
                         : kind + QLatin1Char(' ') + own;
}

constexpr int headMargin = 4;

class ClippedTexts {
public:
    explicit ClippedTexts(QWidget& root) {
        look(root);
        for (QWidget* widget : root.findChildren<QWidget*>())
            look(*widget);
    }

    QStringList found;

private:
    void look(const QWidget& widget) {
        if (!widget.isVisible() || widget.property("elides").toBool()) return;
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) return this->label(*label);
        if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) return tabs(*bar);
        if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) return sections(*header);
        if (const auto* box = qobject_cast<const QGroupBox*>(&widget))
            return compare(widget, box->title(), box->minimumSizeHint().width(), box->width());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return this->button(*button);
    }

    void compare(const QWidget& widget, const QString& text, int needed, int has) {
        if (text.isEmpty() || needed <= has) return;
        found.append(QStringLiteral("%1: %2 (needs %3, has %4)").arg(nameOf(widget), text).arg(needed).arg(has));
    }

    void label(const QLabel& label) {
        if (label.wordWrap() || label.text().isEmpty()) return;
        compare(label, label.text(), label.sizeHint().width(), label.width());
    }

    // The size hint of a button counts its frame and menu mark; a tool button without text shows its icon only.
    void button(const QAbstractButton& button) {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) return;
        compare(button, button.text(), button.sizeHint().width(), button.width());
    }

    void tabs(const QTabBar& bar) {
        for (int tab = 0; tab < bar.count(); ++tab) {
            if (!bar.isTabVisible(tab)) continue;
            const QString text = QString(bar.tabText(tab)).remove(QLatin1Char('&'));
            compare(bar, text, bar.fontMetrics().horizontalAdvance(text), bar.tabRect(tab).width());
        }
        if (bar.elideMode() != Qt::ElideNone && !bar.usesScrollButtons())
            compare(bar, QStringLiteral("all tabs"), bar.minimumSizeHint().width(), bar.width());
    }

    void sections(const QHeaderView& header) {
        if (header.orientation() != Qt::Horizontal || !header.model()) return;
        for (int section = 0; section < header.count(); ++section) {
            if (header.isSectionHidden(section)) continue;
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            const int width = header.sectionSize(section);
            // Without the arrow of a sorted column, which comes and goes; a head may have several lines.
            for (const QString& line : text.split(QLatin1Char('\n')))
                compare(header, line, header.fontMetrics().horizontalAdvance(line) + 2 * headMargin, width);
        }
    }
};

bool isControl(const QWidget& widget) {
    const bool takesFocus = (widget.focusPolicy() & Qt::TabFocus) != 0;
    const bool part =
        qobject_cast<const QHeaderView*>(&widget) || widget.objectName().startsWith(QStringLiteral("qt_"));
    return !part && (takesFocus || qobject_cast<const QAbstractButton*>(&widget));
}

} // namespace

QStringList clippedTexts(QWidget& root) {
    return ClippedTexts(root).found;
}

QStringList unnamedControls(QWidget& root) {
    QStringList unnamed;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !isControl(*widget)) continue;
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        // Buttons answer with their text, fields with the label they are the buddy of.
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty()) unnamed.append(nameOf(*widget));
    }
    return unnamed;
}

} // namespace marginscope
