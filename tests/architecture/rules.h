#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

// The rules of the house as data, and the checks that read the sources against them.
namespace marginscope::architecture {

/// The sources in memory: path relative to the checkout -> its lines.
using Tree = QMap<QString, QStringList>;

/// Lines that break a rule, each as "file:line: what is wrong". Empty: all is well.
using Violations = QStringList;

/// The C++ sources and CMakeLists.txt below core, ui and app.
Tree readTree(const QString& checkout);

/// The room a file lies in: its first two folders ("core/margin", "app/cli"), "" where it lies in none.
QString roomOf(const QString& path);

/// May a file of room `from` include a file of room `to` directly?
bool mayUse(const QString& from, const QString& to);

/// Sources outside every room of the table.
Violations unknownRooms(const Tree& tree);

/// Includes against the arrows of the table, and includes that hide their room (not written as "core/room/file.h").
Violations forbiddenIncludes(const Tree& tree);

/// Link lines against the arrows of the table.
Violations forbiddenLinks(const Tree& tree);

/// Includes of a room that the including room does not link: it would compile only by what another room passes on.
Violations unlinkedIncludes(const Tree& tree);

/// Qt in core or the command line, SQLite outside core/store, TBB or a heavy library in a header.
Violations misplacedLibraries(const Tree& tree);

/// Files, and rooms, that include each other in a circle.
Violations circles(const Tree& tree);

} // namespace marginscope::architecture
