// The messages of a translation file, and what may be wrong with one.
#pragma once

#include <QStringList>

#include <vector>

namespace marginscope {

struct Message {
    QString context;
    QString source;
    QString comment;
    bool numerus = false;
    QStringList translations; ///< one, or one for each plural form
    QString type;             ///< "", "unfinished", "obsolete", "vanished"

    QString key() const { return context + QLatin1Char('\x1f') + source + QLatin1Char('\x1f') + comment; }
    QString text() const { return context + QStringLiteral(": “") + source + QStringLiteral("”"); }
};

struct TranslationFile {
    QString language;
    QString error; ///< empty where the file is well-formed
    std::vector<Message> messages;
};

TranslationFile readTranslations(const QString& path);

/// Unfinished, obsolete, or an empty form.
QStringList unfinished(const std::vector<Message>& messages);
/// In one list and not in the other.
QStringList differences(const std::vector<Message>& have, const std::vector<Message>& wanted);
/// The same as the source, and neither in the list nor free of letters.
QStringList untranslated(const std::vector<Message>& messages, const QStringList& mayBeEqual);
/// Placeholders, markup, mnemonics or the closing mark are not those of the source.
QStringList damaged(const std::vector<Message>& messages);

} // namespace marginscope
