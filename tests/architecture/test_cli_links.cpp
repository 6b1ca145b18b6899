#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QString linkedLibraries(const QString& program) {
    QProcess ldd;
    ldd.start("ldd", {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) return {};
    return QString::fromUtf8(ldd.readAllStandardOutput());
}

QStringList windowLibraries(const QString& listing) {
    static const QRegularExpression wanted(R"(^\s*(lib(Qt|X11|xcb|GL|EGL|OpenGL|wayland|qcustomplot)\S*))",
                                           QRegularExpression::MultilineOption);
    QStringList found;
    for (auto it = wanted.globalMatch(listing); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace

/// The command line runs on machines without Qt, X or OpenGL.
class TestCliLinks : public QObject {
    Q_OBJECT

private slots:
    void findsQtInAProgramThatHasIt() {
        QVERIFY(!windowLibraries(linkedLibraries(QCoreApplication::applicationFilePath())).isEmpty());
    }

    void commandLineLinksNoWindowLibrary() {
        const QString listing = linkedLibraries(MARGINSCOPE_BIN_DIR "/marginscope-cli");
        QVERIFY(listing.contains("libc.so"));
        const QStringList found = windowLibraries(listing);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(' ')));
    }
};

QTEST_GUILESS_MAIN(TestCliLinks)
#include "test_cli_links.moc"
