// Type: every font of the window comes from the application's, so that all of it grows together.
#pragma once

#include <QFont>

class QHeaderView;
class QWidget;

namespace marginscope {

/// Base font with digits of equal width, at least 13 logical pixels.
QFont baseFont(const QFont& platform);
/// Secondary figures.
QFont secondaryFont(const QFont& base);
/// The one big figure of a card.
QFont figureFont(const QFont& base);

enum class TypeRole : int { Base = 1, Secondary, SecondaryHeading };

/// Gives a widget the type of its role, now and whenever the application's font changes by Theme::setScale.
void setType(QWidget& widget, TypeRole role);
/// Gives all widgets with a role its type anew.
void renewTypes();

/// Widths that people or programs gave to sections stay as many letters wide when the header's type changes.
void letSectionsFollowType(QHeaderView& header);

} // namespace marginscope
