#include "ui/shell/pseudo_translator.h"

#include <QRegularExpression>

#include <cmath>

namespace marginscope {

namespace {

constexpr double longer = 0.4;

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("AEIOUaeiouCcNnSsYyZz");
    static const QString dressed = QStringLiteral("ÀÉÎÕÜàéîõüÇçÑñŠšÝýŽž");
    const qsizetype place = plain.indexOf(letter);
    return place < 0 ? letter : dressed[place];
}

// What must not change: %1, %n, %L1, mnemonics, tags, [*], file patterns.
const QRegularExpression& kept() {
    static const QRegularExpression expression(
        QStringLiteral(R"(%L?[0-9n]|&(?:[A-Za-z]+;|.)|<[^>]*>|\[\*\]|\([^)]*\*[^)]*\))"));
    return expression;
}

QString dressed(const QString& text) {
    QString out;
    qsizetype at = 0;
    const auto plain = [&](qsizetype end) {
        for (; at < end; ++at)
            out += accented(text[at]);
    };
    for (auto match = kept().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        plain(found.capturedStart());
        out += found.captured();
        at = found.capturedEnd();
    }
    plain(text.size());
    return out;
}

QString padding(qsizetype length) {
    static const QString words = QStringLiteral(" löngér wôrds");
    const auto wanted = static_cast<qsizetype>(std::ceil(static_cast<double>(length) * longer));
    return words.repeated(wanted / words.size() + 1).left(wanted);
}

} // namespace

QString pseudoText(const QString& source) {
    static const QRegularExpression ending(QStringLiteral("(…|:|\\.|\\s)*$"));
    const qsizetype body = ending.match(source).capturedStart();
    if (body <= 0) return source;
    return dressed(source.left(body)) + padding(body) + source.mid(body);
}

QString PseudoTranslator::translate(const char* context, const char* sourceText, const char* disambiguation,
                                    int n) const {
    Q_UNUSED(disambiguation)
    Q_UNUSED(n)
    // Qt's own texts have translations of their own, and its key names are read back.
    if (context && context[0] == 'Q' && context[1] >= 'A' && context[1] <= 'Z') return {};
    return pseudoText(QString::fromUtf8(sourceText));
}

} // namespace marginscope
