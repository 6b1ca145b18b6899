// What an installation puts on a desktop: files in their places, valid for the tools of the desktop, and a program that
// runs from there.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

const QString id = QStringLiteral("io.github.marginscope.Marginscope");

struct Run {
    int status = -1;
    QString said;
};

Run run(const QString& program, const QStringList& arguments, const QStringList& environment = {}) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000)) return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString text(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Every text of an element of this name.
QStringList elements(const QString& path, const QString& name) {
    QXmlStreamReader xml(text(path));
    QStringList found;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    return found;
}

QStringList attributes(const QString& path, const QString& element, const QString& name) {
    QXmlStreamReader xml(text(path));
    QStringList found;
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == element)
            found.append(xml.attributes().value(name).toString());
    return found;
}

QString lineOf(const QString& path, const QString& key) {
    for (const QString& line : text(path).split('\n'))
        if (line.startsWith(key + '=')) return line.mid(key.size() + 1);
    return {};
}

} // namespace

#define NEEDS_TOOL(tool)                                                                                               \
    if (QStandardPaths::findExecutable(tool).isEmpty())                                                                \
    QSKIP("no " tool " here; packaging/install-dependencies tests brings it")

class TestPackaging : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(prefix_.isValid());
        const Run installed = run(MARGINSCOPE_CMAKE, {"--install", MARGINSCOPE_BUILD_DIR, "--prefix", prefix_.path()});
        QVERIFY2(installed.status == 0, qPrintable(installed.said));
    }

    void filesAreInTheirPlaces() {
        for (const QString& path :
             {QString("bin/marginscope"), QString("bin/marginscope-cli"), desktop_, metainfo_, mime_, icon_})
            QVERIFY2(QFile::exists(prefix_.filePath(path)), qPrintable(path));
        QVERIFY(QFile::permissions(prefix_.filePath("bin/marginscope")) & QFile::ExeOther);
    }
    void installedProgramsAnswer_data() {
        QTest::addColumn<QString>("program");
        QTest::newRow("desktop") << "bin/marginscope";
        QTest::newRow("command line") << "bin/marginscope-cli";
    }
    void installedProgramsAnswer() {
        QFETCH(const QString, program);
        const Run answer = run(prefix_.filePath(program), {"--version"});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.said.contains(MARGINSCOPE_VERSION), qPrintable(answer.said));
    }
    void installedProgramDraws() {
        const QString picture = prefix_.filePath("picture.png"), result = prefix_.filePath("result.json");
        QProcess cli;
        cli.setStandardOutputFile(result);
        cli.start(prefix_.filePath("bin/marginscope-cli"), {"compare", "sample:iron-condor", "--format", "json"});
        QVERIFY(cli.waitForFinished());
        const Run drawn = run(prefix_.filePath("bin/marginscope"), {"render", result, "--image", picture});
        QVERIFY2(drawn.status == 0, qPrintable(drawn.said));
        QVERIFY(QFile::exists(picture));
    }

    void desktopFileIsValid() {
        NEEDS_TOOL("desktop-file-validate");
        const Run checked = run("desktop-file-validate", {prefix_.filePath(desktop_)});
        QVERIFY2(checked.status == 0 && checked.said.isEmpty(), qPrintable(checked.said));
    }
    void metainfoIsValid() {
        NEEDS_TOOL("appstreamcli");
        const Run checked = run("appstreamcli", {"validate", "--no-net", "--no-color", prefix_.filePath(metainfo_)});
        QVERIFY2(checked.status == 0, qPrintable(checked.said));
    }
    void mimeTypesAreTold() {
        NEEDS_TOOL("update-mime-database");
        const Run built = run("update-mime-database", {"-V", prefix_.filePath("share/mime")});
        QVERIFY2(built.status == 0, qPrintable(built.said));
        qputenv("XDG_DATA_DIRS", (prefix_.filePath("share") + ":/usr/local/share:/usr/share").toLocal8Bit());
        const QMimeDatabase types;
        const auto told = [&types](const char* file) {
            return types.mimeTypeForData(text(QString(MARGINSCOPE_SOURCE_DIR "/resources/") + file).toUtf8()).name();
        };
        QCOMPARE(told("samples/iron-condor.json"), QString("application/vnd.marginscope.portfolio+json"));
        QCOMPARE(told("samples/market.json"), QString("application/vnd.marginscope.market+json"));
        QCOMPARE(told("rulebooks/deribit-2026-09-23.json"), QString("application/vnd.marginscope.rulebook+json"));
        const QMimeType named = types.mimeTypeForFile("mine.marginscope.json", QMimeDatabase::MatchExtension);
        QCOMPARE(named.name(), QString("application/vnd.marginscope.portfolio+json"));
        QVERIFY(named.inherits("application/json"));
    }
    void filesNameEachOther() {
        const QString desktop = prefix_.filePath(desktop_), metainfo = prefix_.filePath(metainfo_);
        QCOMPARE(elements(metainfo, "id"), QStringList{id});
        QCOMPARE(elements(metainfo, "launchable"), QStringList{id + ".desktop"});
        QCOMPARE(lineOf(desktop, "Icon"), id);
        QStringList types = lineOf(desktop, "MimeType").split(';', Qt::SkipEmptyParts);
        QCOMPARE(elements(metainfo, "mediatype"), types);
        QCOMPARE(attributes(prefix_.filePath(mime_), "mime-type", "type"), types);
        QCOMPARE(attributes(metainfo, "release", "version").first(), QString(MARGINSCOPE_VERSION));
    }
    // The magic of a type looks at the start of a file; the samples are files as the program writes them.
    void bundledFilesCarryTheirMark() {
        const QStringList marks = attributes(prefix_.filePath(mime_), "match", "value");
        QCOMPARE(marks.size(), 3);
        QDirIterator files(MARGINSCOPE_SOURCE_DIR "/resources", {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            // Stress scenarios and costs are part of the program or of a book's panel, no documents of their own.
            if (path.endsWith("index.json") || path.contains("/stresses/") || path.contains("/costs/")) continue;
            const QString head = text(path).left(280);
            QVERIFY2(std::any_of(marks.begin(), marks.end(), [&](const QString& mark) { return head.contains(mark); }),
                     qPrintable(path));
        }
    }
    void screenshotsAreThere() {
        const QStringList images = elements(prefix_.filePath(metainfo_), "image");
        QVERIFY(!images.isEmpty());
        for (const QString& image : images) {
            const QString path = image.mid(image.indexOf("resources/"));
            QVERIFY2(QFile::exists(MARGINSCOPE_SOURCE_DIR "/" + path), qPrintable(path));
        }
    }

private:
    const QString desktop_ = "share/applications/" + id + ".desktop";
    const QString metainfo_ = "share/metainfo/" + id + ".metainfo.xml";
    const QString mime_ = "share/mime/packages/" + id + ".xml";
    const QString icon_ = "share/icons/hicolor/scalable/apps/" + id + ".svg";
    QTemporaryDir prefix_;
};

QTEST_GUILESS_MAIN(TestPackaging)
#include "test_packaging.moc"
