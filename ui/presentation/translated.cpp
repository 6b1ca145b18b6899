#include "ui/presentation/translated.h"

#include "core/report/messages.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <iterator>

namespace marginscope {

namespace {

constexpr std::array phraseContexts = {"error",    "expected", "explain",  "notice",     "FileNotice",
                                       "reason",   "scenario", "regime",   "FileFormat", "reconciliation",
                                       "workbook", "state",    "rulebook", "columns",    "attribution",
                                       "hits",     "stress",   "greeks",   "smiles",     "tail",
                                       "versus",   "whatif",   "ticket",   "ladder",     "change",
                                       "hedge",    "capital",  "venues",   "frontier", "rebalance"};

std::string translatedPattern(const std::string& pattern) {
    const QString source = QString::fromStdString(pattern);
    for (const char* context : phraseContexts) {
        const QString found = QCoreApplication::translate(context, pattern.c_str());
        if (found != source) return found.toStdString();
    }
    return pattern;
}

std::string translatedText(const Phrase& phrase);

std::string translatedArgument(const PhraseArg& arg) {
    return arg.phrase() ? translatedText(*arg.phrase()) : arg.english();
}

std::string translatedText(const Phrase& phrase) {
    std::vector<std::string> args;
    std::transform(phrase.args.begin(), phrase.args.end(), std::back_inserter(args), translatedArgument);
    return fillPattern(translatedPattern(phrase.pattern), args);
}

QString placeText(const Place& place) {
    if (place.file.empty()) return {};
    const QString file = QFileInfo(QString::fromStdString(place.file)).fileName();
    if (place.row == 0) return file;
    return QCoreApplication::translate("place", "%1, row %2").arg(file).arg(place.row);
}

} // namespace

QString translated(const Phrase& phrase) {
    return QString::fromStdString(translatedText(phrase));
}

QString translatedResource(const std::string& english) {
    const QString source = QString::fromStdString(english);
    if (english.empty()) return source;
    for (const char* context : {"rulebook", "sample", "stresses"}) {
        const QString found = QCoreApplication::translate(context, english.c_str());
        if (found != source) return found;
    }
    return source;
}

QString labelled(const QString& label, const QString& text) {
    return QCoreApplication::translate("place", "%1: %2", "a label and what it says").arg(label, text);
}

QString errorSentence(const Error& error) {
    return translated(errorPhrase(error)).trimmed();
}

QString errorWithPlace(const Error& error) {
    const QString place = placeText(error.place);
    return place.isEmpty() ? errorSentence(error) : labelled(place, errorSentence(error));
}

} // namespace marginscope
