#pragma once

#include "rules.h"

#include <QVector>

namespace marginscope::architecture {

/// A reference from one file to another place, and the line it stands in.
struct Reference {
    QString file;
    int line = 0;   ///< from 1
    QString room;   ///< the room that refers
    QString target; ///< the included path, or the room linked

    QString place() const { return QStringLiteral("%1:%2: ").arg(file).arg(line); }
};

/// Every #include of the C++ sources, as written between the quotes or brackets.
QVector<Reference> includesOf(const Tree& tree);

/// Every room named in a marginscope_room(…) or a target_link_libraries(…) of another room.
QVector<Reference> linksOf(const Tree& tree);

bool isHeader(const QString& path);
bool isProjectPath(const QString& path);

} // namespace marginscope::architecture
