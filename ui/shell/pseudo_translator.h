// A language nobody speaks: every text of the program with accents and two fifths longer, as translations tend to be.
#pragma once

#include <QTranslator>

namespace marginscope {

/// Placeholders, mnemonics, markup, file patterns and a closing "…" or ":" stay as they are.
QString pseudoText(const QString& source);

class PseudoTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation, int n) const override;
    bool isEmpty() const override { return false; }
};

} // namespace marginscope
