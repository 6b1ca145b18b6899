#include "source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace marginscope::architecture {

namespace {

QStringList linesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QString::fromUtf8(file.readAll()).split('\n');
}

bool isCMake(const QString& path) {
    return path.endsWith("CMakeLists.txt");
}

/// core_margin or core/margin -> core/margin
QString roomOfTarget(QString name) {
    return roomOf(name.replace('_', '/') + "/");
}

/// The room whose target the line starts to describe, if it does.
QString describedRoom(const QString& line) {
    static const QRegularExpression begins(
        R"((?:marginscope_room\s*\(\s*|target_link_libraries\s*\(\s*marginscope_)((?:core|ui)[/_][\w/]+))");
    const auto match = begins.match(line);
    return match.hasMatch() ? roomOfTarget(match.captured(1)) : QString();
}

} // namespace

Tree readTree(const QString& checkout) {
    Tree tree;
    const QDir root(checkout);
    for (const auto* top : {"core", "ui", "app"}) {
        QDirIterator it(root.filePath(top), {"*.h", "*.cpp", "CMakeLists.txt"}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            tree.insert(root.relativeFilePath(path), linesOf(path));
        }
    }
    return tree;
}

QString roomOf(const QString& path) {
    const QStringList parts = path.split('/');
    return parts.size() > 2 ? parts[0] + '/' + parts[1] : QString();
}

bool isHeader(const QString& path) {
    return path.endsWith(".h");
}

bool isProjectPath(const QString& path) {
    return path.startsWith("core/") || path.startsWith("ui/") || path.startsWith("app/");
}

QVector<Reference> includesOf(const Tree& tree) {
    static const QRegularExpression include(R"(^\s*#\s*include\s*["<]([^">]+)[">])");
    QVector<Reference> found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (isCMake(file.key())) continue;
        for (int i = 0; i < file->size(); ++i) {
            const auto match = include.match(file->at(i));
            if (match.hasMatch()) found.append({file.key(), i + 1, roomOf(file.key()), match.captured(1)});
        }
    }
    return found;
}

QVector<Reference> linksOf(const Tree& tree) {
    static const QRegularExpression named(R"((?:marginscope::|marginscope_|\b)((?:core|ui)[/_][a-z][\w/]*))");
    QVector<Reference> found;
    for (auto file = tree.begin(); file != tree.end(); ++file) {
        if (!isCMake(file.key())) continue;
        QString room = roomOf(file.key());
        for (int i = 0; i < file->size(); ++i) {
            const QString line = file->at(i).section('#', 0, 0);
            if (const QString described = describedRoom(line); !described.isEmpty()) room = described;
            for (auto it = named.globalMatch(line); it.hasNext();) {
                const QString target = roomOfTarget(it.next().captured(1));
                if (target != room) found.append({file.key(), i + 1, room, target});
            }
        }
    }
    return found;
}

} // namespace marginscope::architecture
