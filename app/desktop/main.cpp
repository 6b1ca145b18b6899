// The desktop program: reads the command line, opens the window or makes a picture.
#include "app/desktop/window_bench.h"
#include "app/desktop/window_picture.h"
#include "ui/plots/render.h"
#include "ui/shell/single_instance.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/windows/window_host.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QTemporaryDir>

#include <cstring>

namespace {

// Pictures need no display. The platform has to be named before the application object, and Qt complains on standard
// error of a session without a runtime folder.
class Headless {
public:
    Headless() {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder_.path()));
    }

private:
    QTemporaryDir folder_;
};

int render(int argc, char** argv) {
    const Headless headless;
    const QApplication application(argc, argv);
    return marginscope::runRender(application.arguments().mid(2));
}

int bench(int argc, char** argv) {
    const Headless headless;
    QApplication application(argc, argv);
    return marginscope::runWindowBench(application, application.arguments().mid(2));
}

int windowPicture(int argc, char** argv) {
    const Headless headless;
    QApplication application(argc, argv);
    return marginscope::runWindowPicture(application, application.arguments().mid(2));
}

void nameApplication() {
    QCoreApplication::setOrganizationName(QStringLiteral("marginscope"));
    QCoreApplication::setApplicationName(QStringLiteral("marginscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MARGINSCOPE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Marginscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.marginscope.Marginscope"));
}

bool asks(int argc, char** argv, const char* word, const char* letter) {
    for (int at = 1; at < argc; ++at)
        if (std::strcmp(argv[at], word) == 0 || std::strcmp(argv[at], letter) == 0) return true;
    return false;
}

} // namespace

int main(int argc, char** argv) {
    nameApplication();
    if (argc > 1 && std::strcmp(argv[1], "render") == 0) return render(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "picture") == 0) return windowPicture(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "bench") == 0) return bench(argc, argv);
    // Questions about the program are answered without a display.
    if (asks(argc, argv, "--help", "-h") || asks(argc, argv, "--version", "-v"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Isolated, cross and portfolio margin of one book, side by side.\n\n"
                "marginscope render RESULT.json --image out.png|svg|pdf [--size WxH] [--dpi N] [--theme light|dark]\n"
                "makes a picture of a result without a display.\n"
                "marginscope picture OUT.png [--size WxH] [--theme light|dark] [--tab NAME] [FILE…]\n"
                "makes a picture of the window.\n"
                "marginscope bench [--positions N] measures how quick the window is."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(
        QStringLiteral("store"),
        QCoreApplication::translate("main", "Keep books in this file instead of the user's own store."),
        QStringLiteral("FILE"));
    parser.addOption(store);
    const QCommandLineOption newInstance(
        QStringLiteral("new-instance"),
        QCoreApplication::translate("main", "Open a window of its own although Marginscope runs already."));
    parser.addOption(newInstance);
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        QCoreApplication::translate("main", "Books, markets or rulebooks to open; also sample:NAME and store:NAME."),
        QStringLiteral("[FILE…]"));
    parser.process(application);

    const QString storePath = parser.value(store);
    const QStringList locations = marginscope::absoluteLocations(parser.positionalArguments());
    marginscope::SingleInstance instance(marginscope::instanceKey(storePath));
    if (!parser.isSet(newInstance)) {
        if (instance.passOn(locations)) return 0;
        instance.listen();
    }

    marginscope::Theme theme(application);
    marginscope::LanguageManager language(application);
    QApplication::setWindowIcon(
        marginscope::themedIcon(QStringLiteral("marginscope"), theme.palette().accent, theme.palette().muted));
    marginscope::WindowHost host(theme, language, {storePath.toStdString(), true, {}});
    QObject::connect(&instance, &marginscope::SingleInstance::received, &host, &marginscope::WindowHost::receive);
    host.start(locations);
    return QApplication::exec();
}
