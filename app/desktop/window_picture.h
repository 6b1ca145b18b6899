// `marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab surface|explain] [FILE…]`: a picture of the
// main window as it stands when every figure is there, without a display. For documentation.
#pragma once

#include <QStringList>

class QApplication;

namespace marginscope {

/// Exit status: 0 written, 2 wrong usage, 3 the picture could not be made. `arguments` are those after the verb.
int runWindowPicture(QApplication& application, const QStringList& arguments);

} // namespace marginscope
