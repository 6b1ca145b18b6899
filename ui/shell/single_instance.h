// One running program for each user, session and store: later starts hand their files to it.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QLocalServer;
class QLocalSocket;
class QLockFile;
class QWidget;

namespace marginscope {

class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `key` tells apart what may run side by side; see instanceKey().
    explicit SingleInstance(const QString& key, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Hands the locations (none: only come to the front) to the running program. False when none took them.
    bool passOn(const QStringList& locations, int patienceMilliseconds = 2000) const;
    /// Becomes the running program. False when there is one, or the socket cannot be had: then nothing is received.
    bool listen();

    /// Where the two meet: in the user's runtime folder, which other users cannot enter.
    const QString& socketPath() const { return path_; }

signals:
    /// Absolute paths and bundled or stored names of a later start; may be empty. The receiver raises its window.
    void received(const QStringList& locations);

private:
    void accept();
    void read(QLocalSocket& socket);

    QString path_;
    std::unique_ptr<QLockFile> lock_;
    QLocalServer* server_ = nullptr;
};

/// The same for starts that share a store and a session (display), else different.
QString instanceKey(const QString& storePath);

/// Arguments of a command line as locations that mean the same in another folder: paths become absolute, names such as
/// "sample:NAME" stay, file: URLs become paths.
QStringList absoluteLocations(const QStringList& arguments, const QDir& folder = QDir::current());

/// What goes through the socket: a mark, the length of the rest, locations in UTF-8 with a zero byte after each. Empty
/// where there are too many or too long ones to be passed on.
std::optional<QByteArray> packedLocations(const QStringList& locations);

struct Unpacked {
    enum class State : std::uint8_t { Incomplete, Bad, Complete } state = State::Incomplete;
    QStringList locations;
};
/// Anybody may write to a socket: what is not a whole, well-formed message of absolute locations is Bad.
Unpacked unpackedLocations(const QByteArray& message);

/// Shows the window before the others, also when it was minimised.
void bringToFront(QWidget& window);

} // namespace marginscope
