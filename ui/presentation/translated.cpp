#include "ui/presentation/translated.h"

#include "core/report/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>

namespace marginscope {

namespace {

constexpr std::array phraseContexts = {"error",          "explain", "notice", "reason",  "scenario",
                                       "reconciliation", "regime",  "state",  "workbook"};

std::string translatedPattern(const std::string& pattern) {
    const QString source = QString::fromStdString(pattern);
    for (const char* context : phraseContexts) {
        const QString found = QCoreApplication::translate(context, pattern.c_str());
        if (found != source) return found.toStdString();
    }
    return pattern;
}

// Notes of a rulebook come into phrases as arguments.
std::vector<std::string> translatedArguments(std::vector<std::string> args) {
    for (std::string& arg : args)
        arg = QCoreApplication::translate("rulebook", arg.c_str()).toStdString();
    return args;
}

QString placeText(const Place& place) {
    if (place.file.empty()) return {};
    const QString file = QFileInfo(QString::fromStdString(place.file)).fileName();
    if (place.row == 0) return file;
    return QCoreApplication::translate("place", "%1, row %2").arg(file).arg(place.row);
}

} // namespace

QString translated(const Phrase& phrase) {
    return QString::fromStdString(fillPattern(translatedPattern(phrase.pattern), translatedArguments(phrase.args)));
}

QString translatedResource(const std::string& english) {
    const QString source = QString::fromStdString(english);
    for (const char* context : {"rulebook", "sample"}) {
        const QString found = QCoreApplication::translate(context, english.c_str());
        if (found != source) return found;
    }
    return source;
}

QString errorSentence(const Error& error) {
    return translated(errorPhrase(error));
}

QString errorWithPlace(const Error& error) {
    const QString place = placeText(error.place);
    return place.isEmpty() ? errorSentence(error) : place + QStringLiteral(": ") + errorSentence(error);
}

} // namespace marginscope
