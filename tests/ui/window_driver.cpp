#include "tests/ui/window_driver.h"

#include <QApplication>
#include <QFile>

namespace marginscope {

Theme& testTheme() {
    static auto* theme = new Theme(*qobject_cast<QApplication*>(QApplication::instance()));
    return *theme;
}

WindowDriver::WindowDriver() : folder_(std::make_shared<QTemporaryDir>()) {
    start({storePath(), false, {}});
}

WindowDriver::WindowDriver(std::shared_ptr<QTemporaryDir> folder) : folder_(std::move(folder)) {
    start({storePath(), true, folder_->filePath(QStringLiteral("settings.ini"))});
}

void WindowDriver::start(const WindowOptions& options) {
    window_ = std::make_unique<MainWindow>(testTheme(), options);
    window_->resize(1280, 800);
    window_->show();
    QApplication::setActiveWindow(window_.get());
}

WindowDriver::~WindowDriver() = default;

std::string WindowDriver::storePath() const {
    return folder_->filePath(QStringLiteral("store.db")).toStdString();
}

QString WindowDriver::scratchFile(const QString& name, const QByteArray& bytes) const {
    const QString path = folder_->filePath(name);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
}

bool WindowDriver::open(const QString& location) {
    window_->open(QStringList{location});
    return QTest::qWaitFor([this] { return !window_->controller().isBusy(); }, 10000) && settled();
}

bool WindowDriver::settled() {
    return QTest::qWaitFor(
        [this] {
            return window_->document().isOpen() && !window_->document().comparisonIsStale() &&
                   !window_->document().surfaceIsStale() && !window_->jobs().isRunning();
        },
        20000);
}

QString WindowDriver::text(const QString& labelName) {
    const auto* label = find<QLabel>(labelName);
    return label == nullptr ? QStringLiteral("no label ") + labelName : label->text();
}

QString WindowDriver::card(const QString& regime, const QString& part) {
    return text(QStringLiteral("card.%1.%2").arg(regime, part));
}

QTableView& WindowDriver::positions() {
    return *find<QTableView>(QStringLiteral("positionsTable"));
}

QString WindowDriver::cell(int row, int column) {
    return positions().model()->index(row, column).data().toString();
}

void WindowDriver::goTo(int row, int column) {
    positions().setFocus();
    positions().setCurrentIndex(positions().model()->index(row, column));
}

void WindowDriver::type(const QString& text, Qt::Key last) {
    if (editor() == nullptr && !text.isEmpty()) {
        QTest::keyClicks(positions().viewport(), text.left(1));
        QTest::keyClicks(editor(), text.mid(1));
    } else if (editor() != nullptr) {
        editor()->selectAll();
        QTest::keyClicks(editor(), text);
    }
    if (editor() != nullptr) QTest::keyClick(editor(), last);
    QCoreApplication::processEvents();
}

QLineEdit* WindowDriver::editor() {
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    return line != nullptr && line->objectName() == QStringLiteral("cellEditor") ? line : nullptr;
}

void WindowDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus == nullptr ? window_.get() : focus, key, modifiers);
    QCoreApplication::processEvents();
}

} // namespace marginscope
