// marginscope bench: how quick the window is, measured through the real window without a display.
#pragma once

#include <QStringList>

class QApplication;

namespace marginscope {

/// Prints start to usable window, the longest stall of the event loop, edit to paint, scrolling and sorting. Arguments:
/// [--positions N] [--repeats N]. Returns the exit status.
int runWindowBench(QApplication& application, const QStringList& arguments);

} // namespace marginscope
