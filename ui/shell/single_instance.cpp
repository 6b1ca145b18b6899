#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace marginscope {

namespace {

constexpr int slowestClient = 5000; // milliseconds
constexpr int mostClients = 8;
constexpr char accepted = '+';

} // namespace

SingleInstance::SingleInstance(const QString& key, QObject* parent) : QObject(parent) {
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    path_ = folder.absoluteFilePath(QStringLiteral("marginscope-") + QString::fromLatin1(hash));
}

SingleInstance::~SingleInstance() {
    // The socket goes before the lock: a start in between finds neither.
    delete server_;
}

bool SingleInstance::passOn(const QStringList& locations, int patienceMilliseconds) const {
    const std::optional<QByteArray> message = packedLocations(locations);
    if (!message) return false;
    QLocalSocket socket;
    socket.connectToServer(path_);
    if (!socket.waitForConnected(patienceMilliseconds)) return false;
    socket.write(*message);
    if (socket.bytesToWrite() > 0 && !socket.waitForBytesWritten(patienceMilliseconds)) return false;
    char answer = 0;
    return socket.waitForReadyRead(patienceMilliseconds) && socket.read(&answer, 1) == 1 && answer == accepted;
}

bool SingleInstance::listen() {
    if (server_) return true;
    lock_ = std::make_unique<QLockFile>(path_ + QStringLiteral(".lock"));
    lock_->setStaleLockTime(0);
    if (!lock_->tryLock(0)) return false;
    // Who has the lock is alone: a socket that is there was left by a program that ended badly.
    QLocalServer::removeServer(path_);
    server_ = new QLocalServer(this);
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    server_->setMaxPendingConnections(mostClients);
    connect(server_, &QLocalServer::newConnection, this, &SingleInstance::accept);
    if (server_->listen(path_)) return true;
    delete server_;
    server_ = nullptr;
    lock_->unlock();
    return false;
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = server_->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (server_->findChildren<QLocalSocket*>().size() > mostClients) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
        QTimer::singleShot(slowestClient, socket, [socket] { socket->abort(); });
        read(*socket);
    }
}

void SingleInstance::read(QLocalSocket& socket) {
    const Unpacked message = unpackedLocations(socket.peek(socket.bytesAvailable()));
    if (message.state == Unpacked::State::Incomplete) return;
    socket.disconnect(this);
    if (message.state == Unpacked::State::Bad) return socket.abort();
    socket.putChar(accepted);
    socket.flush();
    socket.disconnectFromServer();
    emit received(message.locations);
}

QString instanceKey(const QString& storePath) {
    const QFileInfo store(storePath);
    const QString canonical = store.canonicalFilePath();
    QStringList parts{storePath.isEmpty() ? QString() : canonical.isEmpty() ? store.absoluteFilePath() : canonical};
    for (const char* session : {"XDG_SESSION_ID", "WAYLAND_DISPLAY", "DISPLAY"})
        parts.append(qEnvironmentVariable(session));
    return parts.join(QLatin1Char('\n'));
}

void bringToFront(QWidget& window) {
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace marginscope
