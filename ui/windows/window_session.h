// Which books were open in a window and how they were looked at: kept from one start to the next.
#pragma once

#include "ui/windows/book_loader.h"

#include <QByteArray>
#include <QRect>

#include <vector>

namespace marginscope {

struct WindowSession {
    std::vector<OpenRequest> books;
    int current = 0;
};

/// JSON; what is not a session of this program reads as an empty one.
QByteArray sessionToJson(const WindowSession& session);
WindowSession sessionFromJson(const QByteArray& json);

/// A window's frame brought onto one of the screens: one that shows too little of it, or none (the screen is gone), is
/// moved and made to fit the first.
QRect insideScreens(const QRect& frame, const QList<QRect>& screens);

} // namespace marginscope
