#include "rules.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace marginscope::architecture;

namespace {

using Check = Violations (*)(const Tree&);

QJsonObject presets() {
    QFile file(MARGINSCOPE_SOURCE_DIR "/CMakePresets.json");
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QMap<QString, QJsonObject> byName(const QJsonArray& list) {
    QMap<QString, QJsonObject> named;
    for (const auto& entry : list)
        named.insert(entry.toObject()["name"].toString(), entry.toObject());
    return named;
}

} // namespace

Q_DECLARE_METATYPE(Check)

/// The sources keep to the table of rooms; and every check finds a fault planted in a small made-up tree.
class TestArchitecture : public QObject {
    Q_OBJECT

private slots:
    void readsTheSources() {
        const Tree tree = readTree(MARGINSCOPE_SOURCE_DIR);
        QVERIFY(tree.contains("core/base/result.h"));
        QVERIFY(tree.contains("core/market/CMakeLists.txt"));
    }

    void sourcesKeepToTheTable_data() {
        QTest::addColumn<Check>("check");
        QTest::newRow("every source lies in a room") << Check(unknownRooms);
        QTest::newRow("includes") << Check(forbiddenIncludes);
        QTest::newRow("link lines") << Check(forbiddenLinks);
        QTest::newRow("includes are linked") << Check(unlinkedIncludes);
        QTest::newRow("libraries") << Check(misplacedLibraries);
        QTest::newRow("no circles") << Check(circles);
    }

    void sourcesKeepToTheTable() {
        QFETCH(Check, check);
        const Violations found = check(readTree(MARGINSCOPE_SOURCE_DIR));
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void findsThePlantedFault_data() {
        QTest::addColumn<Check>("check");
        QTest::addColumn<Tree>("tree");
        QTest::addColumn<QString>("place"); // "": nothing is wrong with this tree

        const auto one = [](const char* file, const char* line) { return Tree{{file, {"#pragma once", line}}}; };
        QTest::newRow("unknown room") << Check(unknownRooms) << one("core/misc/x.h", "") << "core/misc/x.h:1:";
        QTest::newRow("no room") << Check(unknownRooms) << one("core/x.h", "") << "core/x.h:1:";
        QTest::newRow("known room") << Check(unknownRooms) << one("ui/panels/x.h", "") << "";

        const Check includes = forbiddenIncludes;
        QTest::newRow("upwards") << includes << one("core/base/x.h", "#include \"core/margin/y.h\"")
                                 << "core/base/x.h:2:";
        QTest::newRow("in brackets") << includes << one("core/base/x.h", " # include <core/io/y.h>")
                                     << "core/base/x.h:2:";
        QTest::newRow("nothing is implied")
            << includes << one("core/report/x.h", "#include \"core/market/y.h\"") << "core/report/x.h:2:";
        QTest::newRow("core to ui") << includes << one("core/session/x.h", "#include \"ui/jobs/y.h\"")
                                    << "core/session/x.h:2:";
        QTest::newRow("ui past session") << includes << one("ui/jobs/x.h", "#include \"core/store/y.h\"")
                                         << "ui/jobs/x.h:2:";
        QTest::newRow("cli past session")
            << includes << one("app/cli/x.h", "#include \"core/margin/y.h\"") << "app/cli/x.h:2:";
        QTest::newRow("downwards") << includes << one("core/margin/x.h", "#include \"core/market/y.h\"") << "";
        QTest::newRow("base for all") << includes << one("app/cli/x.h", "#include \"core/base/y.h\"") << "";
        QTest::newRow("within ui") << includes << one("ui/panels/x.h", "#include \"ui/models/y.h\"") << "";
        QTest::newRow("without its room")
            << includes << Tree{{"core/io/x.h", {"#include \"y.h\""}}, {"core/io/y.h", {}}} << "core/io/x.h:1:";

        const Check links = forbiddenLinks;
        QTest::newRow("link upwards") << links
                                      << one("core/market/CMakeLists.txt",
                                             "marginscope_room(core/market SOURCES x.cpp USES core/margin core/base)")
                                      << "core/market/CMakeLists.txt:2:";
        QTest::newRow("link by target")
            << links
            << one("app/cli/CMakeLists.txt", "target_link_libraries(marginscope-cli PRIVATE marginscope::core_margin)")
            << "app/cli/CMakeLists.txt:2:";
        QTest::newRow("link downwards") << links
                                        << one("core/market/CMakeLists.txt",
                                               "marginscope_room(core/market USES core/portfolio)")
                                        << "";

        const Tree linked{{"core/margin/x.h", {"#include \"core/market/y.h\""}},
                          {"core/margin/CMakeLists.txt", {"marginscope_room(core/margin USES core/market)"}}};
        QTest::newRow("unlinked") << Check(unlinkedIncludes) << Tree{{"core/margin/x.h", linked["core/margin/x.h"]}}
                                  << "core/margin/x.h:1:";
        QTest::newRow("linked") << Check(unlinkedIncludes) << linked << "";

        const Check libraries = misplacedLibraries;
        QTest::newRow("Qt class") << libraries << one("core/io/x.cpp", "#include <QString>") << "core/io/x.cpp:2:";
        QTest::newRow("Qt module") << libraries << one("app/cli/x.cpp", "#include <QtCore/qglobal.h>")
                                   << "app/cli/x.cpp:2:";
        QTest::newRow("SQLite") << libraries << one("core/session/x.cpp", "#include <SQLiteCpp/Database.h>")
                                << "core/session/x.cpp:2:";
        QTest::newRow("TBB") << libraries << one("core/base/x.h", "#include <tbb/task_group.h>") << "core/base/x.h:2:";
        QTest::newRow("heavy header") << libraries << one("core/io/x.h", "#include <nlohmann/json.hpp>")
                                      << "core/io/x.h:2:";
        QTest::newRow("at home") << libraries << one("core/store/x.cpp", "#include <SQLiteCpp/Database.h>") << "";

        QTest::newRow("files in a circle")
            << Check(circles)
            << Tree{{"core/io/a.h", {"#include \"core/io/b.h\""}}, {"core/io/b.h", {"#include \"core/io/a.h\""}}}
            << "core/io/b.h:1:";
        QTest::newRow("rooms in a circle")
            << Check(circles)
            << Tree{{"ui/jobs/a.h", {"#include \"ui/models/b.h\""}}, {"ui/models/c.h", {"#include \"ui/jobs/d.h\""}}}
            << "ui/models/c.h:1:";
    }

    void findsThePlantedFault() {
        QFETCH(Check, check);
        QFETCH(Tree, tree);
        QFETCH(QString, place);
        const Violations found = check(tree);
        QCOMPARE(found.size(), place.isEmpty() ? 0 : 1);
        if (!place.isEmpty()) QVERIFY2(found.first().startsWith(place), qPrintable(found.first()));
    }

    void presetsAreThere_data() {
        QTest::addColumn<QString>("name");
        for (const auto* name : {"release", "dev", "asan", "core-only"})
            QTest::newRow(name) << name;
    }

    void presetsAreThere() {
        QFETCH(QString, name);
        const QJsonObject all = presets();
        QVERIFY(byName(all["configurePresets"].toArray()).contains(name));
        QCOMPARE(byName(all["buildPresets"].toArray())[name]["configurePreset"].toString(), name);
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
