#include "ui/presentation/number_format.h"

#include "core/base/number.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace marginscope {

namespace {

constexpr QChar trueMinus(0x2212), narrowSpace(0x202F);

/// Digits of a size (never negative) in the locale's digits, grouped by threes.
QString grouped(double size, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(size, 'f', decimals);
    const QString mark = locale.decimalPoint();
    const qsizetype end = text.indexOf(mark);
    for (qsizetype at = (end < 0 ? text.size() : end) - 3; at > 0; at -= 3)
        text.insert(at, narrowSpace);
    return text;
}

bool showsDigits(double size, int decimals) {
    return size >= 0.5 * std::pow(10.0, -decimals);
}

} // namespace

QString formatFixed(double value, int decimals, Sign sign) {
    if (!std::isfinite(value)) return QStringLiteral("–");
    const double size = std::abs(value);
    const QString digits = grouped(size, decimals);
    if (!showsDigits(size, decimals)) return digits;
    if (value < 0) return trueMinus + digits;
    return sign == Sign::Both ? QLatin1Char('+') + digits : digits;
}

QString formatShort(double value, int mostDecimals, Sign sign) {
    QString text = formatFixed(value, mostDecimals, sign);
    const qsizetype mark = text.indexOf(QLocale().decimalPoint());
    if (mark < 0) return text;
    const QString zero = QLocale().zeroDigit();
    while (text.size() > mark && text.endsWith(zero))
        text.chop(1);
    if (text.size() == mark + QLocale().decimalPoint().size()) text.truncate(mark);
    return text;
}

QString formatPercent(double percent, int decimals, Sign sign) {
    return formatFixed(percent, decimals, sign) + narrowSpace + QLatin1Char('%');
}

QString editableNumber(double value) {
    return QString::fromStdString(formatNumber(value)).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

std::optional<double> typedNumber(const QString& text) {
    static const QRegularExpression blanks(QStringLiteral("[\\s\\x{00A0}\\x{202F}\\x{2009}]+"));
    QString plain = text.trimmed();
    plain.remove(blanks).replace(trueMinus, QLatin1Char('-')).replace(QLocale().decimalPoint(), QStringLiteral("."));
    if (plain.startsWith(QLatin1Char('+'))) plain.remove(0, 1);
    return parseNumber(plain.toStdString());
}

} // namespace marginscope
