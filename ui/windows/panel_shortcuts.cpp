#include "ui/windows/panel_shortcuts.h"

#include <QCoreApplication>

namespace marginscope {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("PanelShortcuts", source);
}

ShortcutGroup tables() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Tables")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Enter, F2 or any letter")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Edit the cell"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Ctrl+Enter")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Put what was typed into all selected rows"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Esc")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Leave the cell as it was"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Del")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Delete the selected rows"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Alt+Enter")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Explain the figure"))}}};
}

ShortcutGroup surface() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Surface")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Arrow keys")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Move the cursor from node to node, with Ctrl five at a time"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Home")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Put the cursor on the unmoved market"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "+ − 0")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Zoom in, out, show all"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Wheel, drag, Shift+drag")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Zoom at the pointer, move, zoom into a box"))}}};
}

ShortcutGroup curves() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Ladders and smiles")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Left, Right")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Go from point to point, with Ctrl five at a time"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Up, Down")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Go from curve to curve"))}}};
}

ShortcutGroup ticket() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Trade ticket")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Enter")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Add the typed trades, Shift+Enter begins another line"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "+ −")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Change the size; on a symbol: next listed strike"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Ctrl+Left, Ctrl+Right")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "On a symbol: next listed expiry"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Drag sideways, Shift+drag")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Change a size or strike, an expiry"))}}};
}

ShortcutGroup distribution() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Value at risk")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Left, Right")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Move the cursor from bar to bar, with Ctrl five at a time"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Home, End")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Put it on the value at risk, on the expected shortfall"))}}};
}

ShortcutGroup waterfall() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Waterfall of changes")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Up, Down")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Go from bar to bar"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Home, End")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Go to the figure before, to the one now"))}}};
}

ShortcutGroup cards() {
    return {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Regime cards")),
            {{text(QT_TRANSLATE_NOOP("PanelShortcuts", "Up, Down")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Choose a figure of the card"))},
             {text(QT_TRANSLATE_NOOP("PanelShortcuts", "Enter")),
              text(QT_TRANSLATE_NOOP("PanelShortcuts", "Explain the chosen figure"))}}};
}

} // namespace

std::vector<ShortcutGroup> panelShortcuts() {
    return {tables(), surface(), curves(), ticket(), distribution(), waterfall(), cards()};
}

} // namespace marginscope
