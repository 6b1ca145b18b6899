#include "ui/windows/window_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace marginscope {

namespace {

constexpr auto format = "marginscope.session/1";
constexpr int mostBooks = 64;
constexpr int leastVisible = 120; // logical pixels of a window one can still take hold of

QString text(const std::string& value) {
    return QString::fromStdString(value);
}

std::string member(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString().toStdString();
}

} // namespace

QByteArray sessionToJson(const WindowSession& session) {
    QJsonArray books;
    for (const OpenRequest& book : session.books)
        books.append(QJsonObject{{QStringLiteral("location"), text(book.location)},
                                 {QStringLiteral("draft"), text(book.draft)},
                                 {QStringLiteral("market"), text(book.market)},
                                 {QStringLiteral("rulebook"), text(book.rulebook)},
                                 {QStringLiteral("editedMarket"), text(book.editedMarket)},
                                 {QStringLiteral("view"), QString::fromLatin1(book.view.toBase64())}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QLatin1String(format)},
                                     {QStringLiteral("current"), session.current},
                                     {QStringLiteral("books"), books}})
        .toJson(QJsonDocument::Compact);
}

WindowSession sessionFromJson(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    WindowSession session;
    if (root.value(QStringLiteral("format")).toString() != QLatin1String(format)) return session;
    const QJsonArray books = root.value(QStringLiteral("books")).toArray();
    for (const QJsonValue& value : books) {
        if (session.books.size() >= mostBooks) break;
        const QJsonObject book = value.toObject();
        OpenRequest request{member(book, "location"),
                            member(book, "draft"),
                            member(book, "market"),
                            member(book, "rulebook"),
                            member(book, "editedMarket"),
                            QByteArray::fromBase64(book.value(QStringLiteral("view")).toString().toLatin1())};
        if (!request.location.empty() || !request.draft.empty()) session.books.push_back(std::move(request));
    }
    session.current = root.value(QStringLiteral("current")).toInt();
    return session;
}

QRect insideScreens(const QRect& frame, const QList<QRect>& screens) {
    if (screens.isEmpty()) return frame;
    for (const QRect& screen : screens) {
        const QRect shown = frame & screen;
        const bool reachable =
            shown.width() >= leastVisible && shown.height() >= leastVisible && frame.top() >= screen.top();
        if (reachable && frame.width() <= screen.width() && frame.height() <= screen.height()) return frame;
    }
    const QRect& home = screens.front();
    QRect moved(QPoint(0, 0), frame.size().boundedTo(home.size()));
    moved.moveCenter(home.center());
    return moved;
}

} // namespace marginscope
