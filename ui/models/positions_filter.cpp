#include "ui/models/positions_filter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace marginscope {

namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

bool containsWord(const std::string& text, const std::string& word) {
    return std::search(text.begin(), text.end(), word.begin(), word.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

template<class T>
QJsonArray jsonArray(const QSet<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array.append(value);
    return array;
}

QSet<int> wholeNumbers(const QJsonValue& json) {
    QSet<int> values;
    for (const QJsonValue value : json.toArray())
        values.insert(value.toInt());
    return values;
}

} // namespace

PositionKind kindOf(const Instrument& instrument) {
    switch (instrument.kind) {
    case InstrumentKind::Option:
        return instrument.right == OptionRight::Call ? PositionKind::Call : PositionKind::Put;
    case InstrumentKind::Future:
        return PositionKind::Future;
    case InstrumentKind::Perpetual:
        return PositionKind::Perpetual;
    case InstrumentKind::Spot:
        break;
    }
    return PositionKind::Spot;
}

QString kindTitle(PositionKind kind) {
    static constexpr const char* titles[] = {
        QT_TRANSLATE_NOOP("PositionsFilter", "Calls"), QT_TRANSLATE_NOOP("PositionsFilter", "Puts"),
        QT_TRANSLATE_NOOP("PositionsFilter", "Futures"), QT_TRANSLATE_NOOP("PositionsFilter", "Perpetuals"),
        QT_TRANSLATE_NOOP("PositionsFilter", "Spot")};
    return QCoreApplication::translate("PositionsFilter", titles[static_cast<int>(kind)]);
}

QString sideTitle(PositionSide side) {
    return side == PositionSide::Long ? QCoreApplication::translate("PositionsFilter", "Long")
                                      : QCoreApplication::translate("PositionsFilter", "Short");
}

QString expiryTitle(Timestamp expiry) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(expiry.time_since_epoch().count(), Qt::UTC).date();
    return QLocale().toString(day, QCoreApplication::translate("PositionsFilter", "d MMM yyyy", "date in Qt's format"));
}

bool PositionsFilter::isEmpty() const {
    return *this == PositionsFilter{} || (text.trimmed().isEmpty() && underlyings.isEmpty() && expiries.isEmpty() &&
                                          kinds.isEmpty() && sides.isEmpty() && !notModelled);
}

QJsonObject PositionsFilter::toJson() const {
    QJsonArray days;
    for (const qint64 expiry : expiries)
        days.append(static_cast<double>(expiry));
    return {{QStringLiteral("text"), text},
            {QStringLiteral("underlyings"), jsonArray(underlyings)},
            {QStringLiteral("expiries"), days},
            {QStringLiteral("kinds"), jsonArray(kinds)},
            {QStringLiteral("sides"), jsonArray(sides)},
            {QStringLiteral("not_modelled"), notModelled}};
}

PositionsFilter PositionsFilter::fromJson(const QJsonObject& json) {
    PositionsFilter filter;
    filter.text = json[QStringLiteral("text")].toString();
    for (const QJsonValue value : json[QStringLiteral("underlyings")].toArray())
        filter.underlyings.insert(value.toString());
    for (const QJsonValue value : json[QStringLiteral("expiries")].toArray())
        filter.expiries.insert(static_cast<qint64>(value.toDouble()));
    filter.kinds = wholeNumbers(json[QStringLiteral("kinds")]);
    filter.sides = wholeNumbers(json[QStringLiteral("sides")]);
    filter.notModelled = json[QStringLiteral("not_modelled")].toBool();
    return filter;
}

PositionsFilterTest::PositionsFilterTest(const PositionsFilter& filter) : filter_(filter) {
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    words_ = filter.text.split(blanks, Qt::SkipEmptyParts);
    if (std::all_of(words_.begin(), words_.end(), isPlain))
        for (const QString& word : words_)
            plainWords_.push_back(word.toLower().toStdString());
    for (const QString& underlying : filter.underlyings)
        underlyings_.emplace_back(underlying.toStdString());
}

bool PositionsFilterTest::accepts(const Position& position, bool notModelled) const {
    const Instrument& instrument = position.instrument;
    if (filter_.notModelled && !notModelled) return false;
    if (!underlyings_.empty() &&
        std::find(underlyings_.begin(), underlyings_.end(), instrument.underlying) == underlyings_.end())
        return false;
    if (!filter_.expiries.isEmpty() &&
        (!instrument.hasExpiry() || !filter_.expiries.contains(instrument.expiry.time_since_epoch().count())))
        return false;
    if (!filter_.kinds.isEmpty() && !filter_.kinds.contains(static_cast<int>(kindOf(instrument)))) return false;
    const PositionSide side = position.quantity < 0.0 ? PositionSide::Short : PositionSide::Long;
    if (!filter_.sides.isEmpty() && !filter_.sides.contains(static_cast<int>(side))) return false;
    if (plainWords_.size() == static_cast<std::size_t>(words_.size()))
        return std::all_of(plainWords_.begin(), plainWords_.end(), [&](const std::string& word) {
            return containsWord(instrument.symbol, word) || containsWord(position.group, word) ||
                   containsWord(position.venue, word);
        });
    return hasWords({QString::fromStdString(instrument.symbol), QString::fromStdString(position.group),
                     QString::fromStdString(position.venue)});
}

bool PositionsFilterTest::accepts(const UnreadRow& row) const {
    const bool asksForTerms = !filter_.underlyings.isEmpty() || !filter_.expiries.isEmpty() ||
                              !filter_.kinds.isEmpty() || !filter_.sides.isEmpty();
    return !asksForTerms && hasWords({QString::fromStdString(row.name), QString::fromStdString(row.text)});
}

bool PositionsFilterTest::hasWords(const QStringList& texts) const {
    return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
        return std::any_of(texts.begin(), texts.end(),
                           [&](const QString& text) { return text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace marginscope
