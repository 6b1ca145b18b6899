// Runs the command line program in a folder of its own and hands back what it said.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace marginscope::test {

struct Answer {
    int status = -1; ///< −1: did not start, did not end or died
    QByteArray out;
    QByteArray err;
};

class Program {
public:
    Program() {
        environment_ = QProcessEnvironment::systemEnvironment();
        environment_.insert("XDG_DATA_HOME", folder_.filePath("data"));
    }

    /// Writes a file into the folder; its name is what commands call it.
    QString write(const QString& name, const QByteArray& text) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
        return name;
    }
    QByteArray read(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool has(const QString& name) const { return QFile::exists(folder_.filePath(name)); }

    void prepare(QProcess& process, const QStringList& arguments) const {
        process.setProgram(MARGINSCOPE_BIN_DIR "/marginscope-cli");
        process.setArguments(arguments);
        process.setWorkingDirectory(folder_.path());
        process.setProcessEnvironment(environment_);
    }

    Answer run(const QStringList& arguments, const QByteArray& input = {}) const {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

private:
    QTemporaryDir folder_;
    QProcessEnvironment environment_;
};

} // namespace marginscope::test
