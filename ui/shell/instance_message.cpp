#include "ui/shell/single_instance.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

namespace marginscope {

namespace {

const QByteArray mark = QByteArrayLiteral("MSI1");
constexpr qsizetype headLength = 8;
constexpr quint32 longestMessage = 1U << 20U;
constexpr qsizetype mostLocations = 1000, longestLocation = 4096;

bool isNamed(const QString& location) {
    return location.startsWith(QStringLiteral("sample:")) || location.startsWith(QStringLiteral("store:"));
}

bool isAcceptable(const QString& location) {
    const bool printable =
        std::all_of(location.begin(), location.end(), [](QChar letter) { return letter.unicode() >= 0x20; });
    return printable && location.size() <= longestLocation && (isNamed(location) || QDir::isAbsolutePath(location));
}

// Bad where the text is not UTF-8 or a location is not acceptable.
Unpacked unpackedBody(const QByteArray& body) {
    const Unpacked bad{Unpacked::State::Bad, {}};
    if (!body.isEmpty() && !body.endsWith('\0')) return bad;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(body);
    if (decoder.hasError()) return bad;
    QStringList locations = text.split(QChar(0));
    locations.removeLast();
    const bool fine =
        locations.size() <= mostLocations && std::all_of(locations.begin(), locations.end(), isAcceptable);
    return fine ? Unpacked{Unpacked::State::Complete, locations} : bad;
}

} // namespace

std::optional<QByteArray> packedLocations(const QStringList& locations) {
    QByteArray body;
    for (const QString& location : locations) {
        if (!isAcceptable(location)) return std::nullopt;
        body += location.toUtf8() + '\0';
    }
    if (locations.size() > mostLocations || static_cast<quint64>(body.size()) > longestMessage) return std::nullopt;
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size()), length.data());
    return mark + length + body;
}

Unpacked unpackedLocations(const QByteArray& message) {
    const Unpacked bad{Unpacked::State::Bad, {}};
    if (!mark.startsWith(message.left(mark.size()))) return bad;
    if (message.size() < headLength) return {};
    const auto length = qFromBigEndian<quint32>(message.constData() + mark.size());
    if (length > longestMessage || message.size() - headLength > static_cast<qsizetype>(length)) return bad;
    if (message.size() - headLength < static_cast<qsizetype>(length)) return {};
    return unpackedBody(message.mid(headLength));
}

QStringList absoluteLocations(const QStringList& arguments, const QDir& folder) {
    QStringList locations;
    for (const QString& argument : arguments) {
        if (isNamed(argument)) {
            locations.append(argument);
        } else if (const QUrl url(argument); url.isLocalFile()) {
            locations.append(url.toLocalFile());
        } else {
            locations.append(QDir::cleanPath(folder.absoluteFilePath(argument)));
        }
    }
    return locations;
}

} // namespace marginscope
