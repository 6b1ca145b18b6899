#include "rules.h"

#include "source_tree.h"

#include <QRegularExpression>
#include <QSet>

#include <functional>

namespace marginscope::architecture {

namespace {

/// Who may include whom. Everything may include core/base and itself; nothing else is implied.
/// "ui" stands for every room of ui: what they may use of core is the same, among themselves only circles are
/// forbidden.
const QMap<QString, QStringList>& rooms() {
    static const QMap<QString, QStringList> table{
        {"core/base", {}},
        {"core/kernel", {}},
        {"core/portfolio", {}},
        {"core/market", {"core/portfolio"}},
        {"core/scenario", {"core/market", "core/portfolio"}},
        {"core/valuation", {"core/kernel", "core/scenario", "core/market", "core/portfolio"}},
        {"core/margin", {"core/valuation", "core/scenario", "core/market", "core/portfolio"}},
        {"core/methods", {"core/margin", "core/valuation", "core/scenario", "core/market", "core/portfolio"}},
        {"core/analysis", {"core/margin", "core/valuation", "core/scenario", "core/market", "core/portfolio"}},
        {"core/report", {"core/analysis", "core/margin"}},
        {"core/io",
         {"core/portfolio", "core/market", "core/scenario", "core/valuation", "core/margin", "core/methods",
          "core/analysis", "core/report"}},
        {"core/store",
         {"core/portfolio", "core/market", "core/scenario", "core/valuation", "core/margin", "core/analysis",
          "core/report"}},
        {"core/session",
         {"core/portfolio", "core/market", "core/scenario", "core/kernel", "core/valuation", "core/margin",
          "core/methods", "core/analysis", "core/report", "core/io", "core/store"}},
        {"ui", {"core/session", "core/report", "core/portfolio", "core/market"}},
        {"app/desktop", {"ui", "core/session"}},
        {"app/cli", {"core/session", "core/report"}},
    };
    return table;
}

QString rowOf(const QString& room) {
    return room.startsWith("ui/") ? "ui" : room;
}

QString quoted(const QString& room) {
    return room.isEmpty() ? "a file outside every room" : room;
}

bool isPartOfQtFree(const QString& path) {
    return path.startsWith("core/") || path.startsWith("app/cli/");
}

struct LibraryRule {
    QRegularExpression include;
    std::function<bool(const QString& file)> forbidden;
    QString reason;
};

const QVector<LibraryRule>& libraryRules() {
    static const QVector<LibraryRule> rules{
        {QRegularExpression("^(Q[A-Z]|Qt|q[a-z]+\\.h$)"), isPartOfQtFree, "Qt in the Qt-free part"},
        {QRegularExpression("^(SQLiteCpp/|sqlite3)"), [](const QString& file) { return roomOf(file) != "core/store"; },
         "only core/store sees SQLite"},
        {QRegularExpression("^(tbb/|oneapi/|execution$)"), isHeader, "TBB in a header collides with Qt's keywords"},
        {QRegularExpression("^(nlohmann/json\\.hpp|SQLiteCpp/|qcustomplot\\.h)"), isHeader,
         "a heavy library in a header: include it in the .cpp files"},
    };
    return rules;
}

using Graph = QMap<QString, QMap<QString, QString>>; // from -> to -> the place that makes the edge

class CircleFinder {
public:
    explicit CircleFinder(const Graph& graph) : graph_(graph) {}

    Violations run() {
        for (auto node = graph_.begin(); node != graph_.end(); ++node)
            visit(node.key());
        return found_;
    }

private:
    void visit(const QString& node) {
        if (done_.contains(node)) return;
        path_.append(node);
        const auto edges = graph_.value(node);
        for (auto edge = edges.begin(); edge != edges.end(); ++edge) {
            if (path_.contains(edge.key()))
                report(edge.key(), edge.value());
            else
                visit(edge.key());
        }
        path_.removeLast();
        done_.insert(node);
    }

    void report(const QString& start, const QString& place) {
        const QStringList circle = path_.mid(path_.indexOf(start)) + QStringList{start};
        found_.append(place + "closes the circle " + circle.join(" -> "));
    }

    const Graph& graph_;
    QStringList path_;
    QSet<QString> done_;
    Violations found_;
};

} // namespace

bool mayUse(const QString& from, const QString& to) {
    if (!rooms().contains(rowOf(from)) || !rooms().contains(rowOf(to))) return false;
    return from == to || to == "core/base" || rowOf(from) + rowOf(to) == "uiui" ||
           rooms().value(rowOf(from)).contains(rowOf(to));
}

Violations unknownRooms(const Tree& tree) {
    Violations found;
    for (const QString& path : tree.keys()) {
        if (path.endsWith("CMakeLists.txt") || rooms().contains(rowOf(roomOf(path)))) continue;
        found.append(path + ":1: lies in no room of the table");
    }
    return found;
}

Violations forbiddenIncludes(const Tree& tree) {
    Violations found;
    for (const Reference& include : includesOf(tree)) {
        if (isProjectPath(include.target)) {
            if (!mayUse(include.room, roomOf(include.target)))
                found.append(include.place() + quoted(include.room) + " may not include " + include.target);
        } else if (tree.contains(include.file.section('/', 0, -2) + '/' + include.target)) {
            found.append(include.place() + "write the include with its room, from the top: " + include.target);
        }
    }
    return found;
}

Violations forbiddenLinks(const Tree& tree) {
    Violations found;
    for (const Reference& link : linksOf(tree)) {
        if (!mayUse(link.room, link.target))
            found.append(link.place() + quoted(link.room) + " may not link " + link.target);
    }
    return found;
}

Violations unlinkedIncludes(const Tree& tree) {
    QSet<QString> linked;
    for (const Reference& link : linksOf(tree))
        linked.insert(link.room + " -> " + link.target);
    Violations found;
    for (const Reference& include : includesOf(tree)) {
        const QString used = roomOf(include.target);
        if (!isProjectPath(include.target) || used == include.room || used == "core/base") continue;
        const QString arrow = include.room + " -> " + used;
        if (!linked.contains(arrow)) found.append(include.place() + "no link line for " + arrow);
    }
    return found;
}

Violations misplacedLibraries(const Tree& tree) {
    Violations found;
    for (const Reference& include : includesOf(tree)) {
        for (const LibraryRule& rule : libraryRules()) {
            if (rule.include.match(include.target).hasMatch() && rule.forbidden(include.file))
                found.append(include.place() + rule.reason + ": " + include.target);
        }
    }
    return found;
}

Violations circles(const Tree& tree) {
    Graph files;
    Graph betweenRooms;
    for (const Reference& include : includesOf(tree)) {
        if (!isProjectPath(include.target)) continue;
        files[include.file].insert(include.target, include.place());
        const QString used = roomOf(include.target);
        if (used != include.room) betweenRooms[include.room].insert(used, include.place());
    }
    return CircleFinder(files).run() + CircleFinder(betweenRooms).run();
}

} // namespace marginscope::architecture
