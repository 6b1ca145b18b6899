#include "messages.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace marginscope {

namespace {

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.numerus) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QStringLiteral("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader& xml, TranslationFile& file) {
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("name"))
            name = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            file.messages.push_back(readMessage(xml, name));
        else
            xml.skipCurrentElement();
    }
}

// Each kind of thing in order of the alphabet: languages order their sentences differently.
QStringList matches(const QString& text, const QString& pattern) {
    QStringList found;
    for (auto match = QRegularExpression(pattern).globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList placeholders(const QString& text, bool numerus) {
    QStringList found = matches(text, QStringLiteral("%L?[1-9]|%n|\\[\\*\\]|</?[a-z][^>]*>"));
    // A form for one may say "one" in words.
    if (numerus) found.removeAll(QStringLiteral("%n"));
    return found;
}

qsizetype mnemonics(QString text) {
    text.remove(QRegularExpression(QStringLiteral("&&|P&L|S&P|&[a-z]+;|R&D")));
    return matches(text, QStringLiteral("&\\S")).size();
}

// "…", ":" or ".", whichever way a script writes it; empty for other endings.
QString closingMark(const QString& text) {
    QString plain = text.trimmed();
    plain.remove(QRegularExpression(QStringLiteral("\\(&.\\)")));
    if (plain.endsWith(QChar(0x2026)) || plain.endsWith(QStringLiteral("..."))) return QStringLiteral("…");
    if (plain.endsWith(QLatin1Char(':')) || plain.endsWith(QChar(0xFF1A))) return QStringLiteral(":");
    if (plain.endsWith(QLatin1Char('.')) || plain.endsWith(QChar(0x3002))) return QStringLiteral(".");
    return {};
}

QString damage(const Message& message, const QString& translation) {
    if (placeholders(message.source, message.numerus) != placeholders(translation, message.numerus))
        return QStringLiteral("other placeholders or markup");
    if (mnemonics(message.source) != mnemonics(translation)) return QStringLiteral("other mnemonics");
    if (closingMark(message.source) != closingMark(translation)) return QStringLiteral("another closing mark");
    return {};
}

bool hasWord(const QString& text) {
    return !matches(text, QStringLiteral("\\p{L}{2,}")).isEmpty();
}

QSet<QString> keys(const std::vector<Message>& messages) {
    QSet<QString> found;
    for (const Message& message : messages)
        found.insert(message.key());
    return found;
}

} // namespace

TranslationFile readTranslations(const QString& path) {
    TranslationFile read;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {{}, file.errorString(), {}};
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement()) read.language = xml.attributes().value(QStringLiteral("language")).toString();
    while (xml.readNextStartElement())
        readContext(xml, read);
    if (xml.hasError()) read.error = xml.errorString();
    return read;
}

QStringList unfinished(const std::vector<Message>& messages) {
    QStringList found;
    for (const Message& message : messages) {
        const bool empty =
            message.translations.isEmpty() || std::any_of(message.translations.begin(), message.translations.end(),
                                                          [](const QString& form) { return form.trimmed().isEmpty(); });
        if (empty || !message.type.isEmpty()) found.append(message.text());
    }
    return found;
}

QStringList differences(const std::vector<Message>& have, const std::vector<Message>& wanted) {
    QStringList found;
    const QSet<QString> haveKeys = keys(have), wantedKeys = keys(wanted);
    for (const Message& message : wanted)
        if (!haveKeys.contains(message.key())) found.append(QStringLiteral("missing ") + message.text());
    for (const Message& message : have)
        if (!wantedKeys.contains(message.key())) found.append(QStringLiteral("no longer used ") + message.text());
    return found;
}

QStringList untranslated(const std::vector<Message>& messages, const QStringList& mayBeEqual) {
    QStringList found;
    for (const Message& message : messages) {
        const bool equal = message.translations.contains(message.source);
        if (equal && hasWord(message.source) && !mayBeEqual.contains(message.source)) found.append(message.text());
    }
    return found;
}

QStringList damaged(const std::vector<Message>& messages) {
    QStringList found;
    for (const Message& message : messages) {
        for (const QString& form : message.translations) {
            const QString what = form.isEmpty() ? QString() : damage(message, form);
            if (!what.isEmpty()) found.append(QStringLiteral("%1 → “%2”: %3").arg(message.text(), form, what));
        }
    }
    return found;
}

} // namespace marginscope
