#include "ui/shell/action_list.h"

#include <QAction>
#include <QMainWindow>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QShortcut>

#include <algorithm>

namespace marginscope {

namespace {

class Walk {
public:
    explicit Walk(const QMainWindow& window) {
        if (const auto* bar = window.findChild<QMenuBar*>(QString(), Qt::FindDirectChildrenOnly))
            actions(bar->actions(), {});
        for (QAction* action : window.actions())
            add(action, {});
    }

    std::vector<ListedAction> found;

private:
    void actions(const QList<QAction*>& list, const QStringList& menus) {
        for (QAction* action : list) {
            if (QMenu* menu = action->menu()) {
                if (!action->isVisible()) continue;
                emit menu->aboutToShow();
                actions(menu->actions(), menus + QStringList{withoutMnemonic(menu->title())});
            } else {
                add(action, menus);
            }
        }
    }

    void add(QAction* action, const QStringList& menus) {
        const QString text = withoutMnemonic(action->text());
        if (action->isSeparator() || !action->isVisible() || text.isEmpty() || seen_.contains(action)) return;
        seen_.insert(action);
        found.push_back({action, menus, text});
    }

    QSet<QAction*> seen_;
};

struct KeyHolder {
    QString name;
    QObject* owner; // widget the key belongs to; null: the whole window
};

bool isWide(Qt::ShortcutContext context) {
    return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
}

QMap<QKeySequence, QList<KeyHolder>> keyHolders(const QMainWindow& window) {
    QMap<QKeySequence, QList<KeyHolder>> holders;
    QSet<QAction*> actions;
    QList<QWidget*> widgets = window.findChildren<QWidget*>();
    widgets.prepend(const_cast<QMainWindow*>(&window));
    for (QWidget* widget : std::as_const(widgets)) {
        for (QAction* action : widget->actions()) {
            const bool wide = isWide(action->shortcutContext());
            if (!action->isEnabled() || !action->isVisible() || (wide && actions.contains(action))) continue;
            actions.insert(action);
            for (const QKeySequence& key : action->shortcuts())
                holders[key].append({withoutMnemonic(action->text()), wide ? nullptr : widget});
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        if (shortcut->isEnabled())
            holders[shortcut->key()].append(
                {shortcut->objectName().isEmpty() ? shortcut->parent()->objectName() : shortcut->objectName(),
                 isWide(shortcut->context()) ? nullptr : shortcut->parent()});
    return holders;
}

bool collide(const QList<KeyHolder>& holders) {
    if (holders.size() < 2) return false;
    QSet<QObject*> owners;
    for (const KeyHolder& holder : holders)
        owners.insert(holder.owner);
    return owners.contains(nullptr) || owners.size() < holders.size();
}

} // namespace

std::vector<ListedAction> listedActions(const QMainWindow& window) {
    return Walk(window).found;
}

QString withoutMnemonic(const QString& text) {
    QString plain;
    // Chinese and other scripts put the mnemonic in brackets behind the word: "保存(&S)".
    QString rest = text;
    const qsizetype bracket = rest.indexOf(QStringLiteral("(&"));
    if (bracket >= 0 && bracket + 3 < rest.size() && rest[bracket + 3] == QLatin1Char(')')) rest.remove(bracket, 4);
    for (qsizetype at = 0; at < rest.size(); ++at) {
        if (rest[at] == QLatin1Char('&') && at + 1 < rest.size()) ++at;
        plain += rest[at];
    }
    return plain.trimmed();
}

QStringList ambiguousShortcuts(const QMainWindow& window) {
    QStringList lines;
    const auto holders = keyHolders(window);
    for (auto key = holders.cbegin(); key != holders.cend(); ++key) {
        if (key.key().isEmpty() || !collide(key.value())) continue;
        QStringList names;
        for (const KeyHolder& holder : key.value())
            names.append(holder.name);
        lines.append(key.key().toString(QKeySequence::PortableText) + QStringLiteral(": ") +
                     names.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace marginscope
